"""The figures that a text is held against, by what they are about.

Those of tables on disk are asked for as a sentence needs them; only the others are gone through.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset


def compared(dataset: Dataset) -> frozenset[str]:
    """The indicators that set one entity against another."""
    found = {o.indicator_id for o in dataset.rows(Observation) if o.counterpart_id}
    stored = dataset.stored
    return frozenset(found | stored.compared if stored is not None else found)


class Held:
    """The figures of one dataset."""

    def __init__(self, dataset: Dataset) -> None:
        """Put the figures in memory in order."""
        self._stored = dataset.stored
        self._of: dict[tuple[str, str], list[Observation]] = defaultdict(list)
        self._on: dict[tuple[str, str, str], list[Observation]] = defaultdict(list)
        self._topics: dict[str, set[str]] = defaultdict(set)
        for o in dataset.rows(Observation):
            self._of[o.indicator_id, o.entity_id].append(o)
            self._on[o.indicator_id, o.entity_id, o.topic_id].append(o)
            self._topics[o.indicator_id].add(o.topic_id)
        if self._stored is not None:
            for topic, indicator in self._stored.counted_pairs:
                self._topics[indicator].add(topic)

    def topics(self, indicator_id: str) -> set[str]:
        """The topics of which an indicator has figures."""
        return self._topics.get(indicator_id, set())

    def has(self, indicator_id: str, entity_id: str) -> bool:
        """Whether an entity has figures of an indicator."""
        if (indicator_id, entity_id) in self._of:
            return True
        wanted = {"indicator_id": (indicator_id,), "entity_id": (entity_id,)}
        return self._stored is not None and self._stored.count_of(**wanted) > 0

    def of(self, indicator_id: str, entity_id: str) -> Sequence[Observation]:
        """The figures of an entity and indicator."""
        found = self._of.get((indicator_id, entity_id), [])
        if self._stored is None:
            return found
        return [*found, *self._stored.where(indicator_id=(indicator_id,), entity_id=(entity_id,))]

    def on(self, indicator_id: str, entity_id: str, topic_id: str) -> Sequence[Observation]:
        """Those of them that are about a topic."""
        found = self._on.get((indicator_id, entity_id, topic_id), [])
        if self._stored is None or not self._stored.any_of(topic_id, (indicator_id,)):
            return found
        wanted = {"topic_id": (topic_id,), "indicator_id": (indicator_id,)}
        return [*found, *self._stored.where(**wanted, entity_id=(entity_id,))]
