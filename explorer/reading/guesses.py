"""What may stand in the fields of a proposed figure, the likeliest first."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from explorer.dataset.schema import Comparator, Observation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.reading.statement import Statement

#: How many of each a reader may choose from by one key.
_MOST: Final = 9
#: How many of what was told last may be meant again.
_RECENT: Final = 5


@dataclass(slots=True)
class Told:
    """What a document told so far, the last first."""

    people: list[str] = field(default_factory=list)
    topics: list[str] = field(default_factory=list)
    indicators: list[str] = field(default_factory=list)
    periods: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def hear(self, s: Statement) -> None:
        """Remember what a statement is about."""
        for kept, new in (
            (self.people, (*s.entity_ids, *s.named)),
            (self.topics, s.topics),
            (self.indicators, s.indicator_ids[:1]),
            (self.periods, ("-".join(dict.fromkeys(s.period)),) if s.period else ()),
            (self.sources, s.sources),
        ):
            kept[:] = list(dict.fromkeys((*new, *kept)))[: 2 * _RECENT]


class Guesses:
    """Knows which figures of a kind are held, and so which are likely."""

    def __init__(self, dataset: Dataset) -> None:
        """Count the figures once."""
        self._dataset = dataset
        units: dict[str, Counter[str]] = defaultdict(Counter)
        topics: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        lists: dict[int, Counter[str]] = defaultdict(Counter)
        self._editions: dict[tuple[str, str], set[str]] = defaultdict(set)
        of_list = {t.technology_id for t in dataset.topics.values() if t.kind == "list"}
        for o in dataset.rows(Observation):
            units[o.unit][o.indicator_id] += 1
            topics[o.topic_id, o.unit][o.indicator_id] += 1
            self._editions[o.topic_id, o.period_end[:4]].add(o.report_id)
            if o.base and o.topic_id in of_list:
                lists[int(o.base)][o.topic_id] += 1
        self._of_unit = {unit: _ranked(found) for unit, found in units.items()}
        self._of_topic = {key: _ranked(found) for key, found in topics.items()}
        self._lists = {base: _ranked(found) for base, found in lists.items()}
        reports: dict[str, list[str]] = defaultdict(list)
        for r in sorted(dataset.reports.values(), key=lambda r: r.published, reverse=True):
            reports[r.publisher].append(r.report_id)
        self._reports = {
            e.entity_id: tuple(reports[e.name_en])
            for e in dataset.entities.values()
            if e.name_en in reports
        }

    def choices(self, s: Statement, told: Told) -> Mapping[str, tuple[str, ...]]:
        """What may stand in each field of a statement."""
        roles = self._dataset.roles
        listed = self._lists.get(s.base, ()) if s.base else ()
        topics = _few((*listed, *s.topics, *told.topics))
        unit = s.quantity.unit
        kinds = (
            *s.indicator_ids,
            *(i for i in told.indicators if self._dataset.indicators[i].unit == unit),
            *(i for t in topics[:1] for i in self._of_topic.get((t, unit), ())),
            *self._of_unit.get(unit, ()),
        )
        periods = ("-".join(dict.fromkeys(s.period)),) if s.period else ()
        # Of a publisher the report that has figures of the same topic and period.
        topic, last = topics[0] if topics else "", s.period[-1] if s.period else ""
        fitting = self._editions.get((topic, last), ())
        named = [r for i in s.sources for r in self._reports.get(i, ())]
        reports = sorted(named, key=lambda r: r not in fitting)
        more = (r for i in told.sources for r in self._reports.get(i, ())[:2])
        return {
            "entity": _few((*s.entity_ids, *s.named, *told.people, *roles.rivals, roles.world)),
            "topic": topics,
            "indicator": _few(kinds),
            "period": _few((*periods, *told.periods, "")) if periods else _few(("", *told.periods)),
            "qualifier": tuple(Comparator),
            "source": _few((*reports, "", *more)),
        }


def _few(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))[:_MOST]


def _ranked(found: Counter[str]) -> tuple[str, ...]:
    """The most frequent first; of those as frequent the first by name."""
    return tuple(sorted(found, key=lambda i: (-found[i], i))[:_MOST])
