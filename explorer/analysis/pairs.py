"""Figures side by side: which can stand on one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures of one indicator, period and report, one per entity.

    Attributes:
        indicator_id: What is compared.
        period: (start, end); ("", "") for none.
        report_id: Who says it.
        observations: One per entity, in the order of the entities asked for.
    """

    indicator_id: str
    period: tuple[str, str]
    report_id: str
    observations: tuple[Observation, ...]


def comparisons(dataset: Dataset, rows: Sequence[Observation]) -> list[Comparison]:
    """Group observations that can stand on one row: same indicator, counterpart, period, report.

    A figure an entity has twice for the same key (a published second value) opens a row of its
    own, so that nothing is hidden. Rows come in the order of the table.
    """
    groups: dict[tuple[str, str, str, str, str, str, float | None], list[list[Observation]]] = {}
    # Partner ranks and the like: what distinguishes the rows is the counterpart, unless the two
    # are each other's.
    on_rows: dict[str, set[str]] = {}
    for o in rows:
        on_rows.setdefault(o.indicator_id, set()).add(o.entity_id)
    for o in rows:
        counterpart = o.counterpart_id if o.counterpart_id not in on_rows[o.indicator_id] else ""
        key = (
            o.topic_id,
            o.indicator_id,
            counterpart,
            o.period_start,
            o.period_end,
            o.report_id,
            o.base,
        )
        places = groups.setdefault(key, [])
        for place in places:
            if all(p.entity_id != o.entity_id for p in place):
                place.append(o)
                break
        else:
            places.append([o])
    return [
        Comparison(key[1], (key[3], key[4]), key[5], tuple(place))
        for key, places in groups.items()
        for place in places
    ]
