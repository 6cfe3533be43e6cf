"""What may stand in the fields of a proposed figure, the likeliest first."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from explorer.dataset.schema import Comparator, Observation
from explorer.dataset.vocabulary import HOUSES
from explorer.reading.likely import pieces
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.reading.stated import Statement

#: How many of each a reader may choose from by one key.
_MOST: Final = 9
#: How many of what was told last may be meant again.
_RECENT: Final = 5
#: This part of all is nearly all.
_NEARLY: Final = 0.8
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a document told up to a place, the last first."""

    people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Told:
    """What a document has told so far."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._heard = Heard()

    def hear(self, s: Statement) -> None:
        """Remember what a statement is about."""
        h = self._heard
        period = "-".join(dict.fromkeys(s.period))
        self._heard = Heard(
            _recent((*s.entity_ids, *s.named), h.people),
            _recent(s.topics, h.topics),
            _recent(s.indicator_ids[:1], h.indicators),
            _recent((period,) if period else (), h.periods),
            _recent(s.sources, h.sources),
        )

    def now(self) -> Heard:
        """All that has been told."""
        return self._heard


def _recent(new: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    if not new or before[: len(new)] == new:
        return before
    return tuple(dict.fromkeys((*new, *before)))[: 2 * _RECENT]


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
        kinds = {unit: Counter[str]() for unit in ("count", "percent")}
        for unit, found in kinds.items():
            for topic in of_list:
                found.update(topics[topic, unit])
        self._list_kinds = {unit: _ranked(found) for unit, found in kinds.items()}
        of: dict[str, Counter[str]] = defaultdict(Counter)
        for o in dataset.rows(Observation):
            of[o.indicator_id][o.topic_id] += 1
        sizes = Counter(
            o.indicator_id
            for o in dataset.rows(Observation)
            if o.unit == "count" and o.value in lists and o.topic_id not in of_list
        )
        #: What counts all the technologies of a list.
        self.size_kinds = _ranked(sizes)[:1]
        #: The topic of most of these.
        self.size_topic = next((_ranked(of[i])[0] for i in self.size_kinds), "")
        counts = {
            (o.topic_id, o.entity_id, o.period_end): 100.0 * o.value / o.base
            for o in dataset.rows(Observation)
            if o.indicator_id == dataset.roles.lead_count and o.base and o.value is not None
        }
        shares = Counter(
            o.indicator_id
            for o in dataset.rows(Observation)
            if o.unit == "percent"
            and o.value is not None
            and abs(counts.get((o.topic_id, o.entity_id, o.period_end), -9.0) - o.value) < 1
        )
        #: Which part of a list somebody leads, as far as leads are told in percent.
        self.share_kinds = _ranked(shares)[:1]
        #: How many of a list somebody leads.
        self.lead_count = dataset.roles.lead_count
        world = dataset.roles.world
        cited = Counter(
            o.indicator_id
            for o in dataset.rows(Observation)
            if o.unit == "percent" and o.entity_id == world and o.topic_id == self.size_topic
        )
        #: Which part of all papers counts as the most cited ones.
        self.threshold_kinds = _ranked(cited)[:1]
        #: The share of the most cited research, and on what there are such shares.
        self.share = dataset.roles.share
        self.shared = frozenset(
            t.technology_id for t in dataset.topics.values() if t.kind == "technology"
        )
        #: The ranks that firms, universities and agencies have.
        self.house_ranks = dataset.roles.institution_ranks
        lengths = Counter(o.indicator_id for o in dataset.rows(Observation) if _is_length(o))
        #: How long the window of other figures is.
        self.window_kinds = _ranked(lengths)[:1]
        #: The entity that is everybody.
        self.world = dataset.roles.world
        whom: dict[str, Counter[str]] = defaultdict(Counter)
        publishers: dict[str, set[str]] = defaultdict(set)
        for o in dataset.rows(Observation):
            whom[o.indicator_id][o.entity_id] += 1
            report = dataset.reports.get(o.report_id)
            if report is not None:
                publishers[o.topic_id].add(report.publisher)
        self._one = {i: world for i, of in whom.items() if _usual(of) == world}
        self._publishers = publishers
        self._windows: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for o in dataset.rows(Observation):
            window = (o.period_start[:4], o.period_end[:4])
            if o.base and o.topic_id in of_list and window[0] < window[1]:
                self._windows[o.topic_id].add(window)
        self._only = {i: topic for i, found in of.items() if (topic := _usual(found))}
        #: The names of the indicators of a unit, cut into pieces.
        self._words: dict[str, list[tuple[str, list[frozenset[str]]]]] = defaultdict(list)
        for i in dataset.indicators.values():
            names = (i.name_en.partition(",")[0], i.name_zh_hans.partition("，")[0])
            self._words[i.unit].append((i.indicator_id, [*map(pieces, names)]))
        self._places: dict[str, set[str]] = defaultdict(set)
        for topic, places in dataset.places_of.items():
            self._places[topic] |= {p.taxonomy_id for p in places}
        self._of_unit = {unit: _ranked(found) for unit, found in units.items()}
        self._of_topic = {key: _ranked(found) for key, found in topics.items()}
        editions: dict[int, Counter[str]] = defaultdict(Counter)
        for o in dataset.rows(Observation):
            if o.base and o.topic_id in of_list and o.report_id in dataset.reports:
                editions[int(o.base)][dataset.reports[o.report_id].published[:4]] += 1
        #: The year of the edition that tells most of a list of a size.
        self._counted = {base: _ranked(years)[0] for base, years in editions.items()}
        self._lists = {base: _ranked(found) for base, found in lists.items()}
        reports: dict[str, list[str]] = defaultdict(list)
        for r in sorted(dataset.reports.values(), key=lambda r: r.published, reverse=True):
            reports[r.publisher].append(r.report_id)
        self._reports = {
            e.entity_id: tuple(reports[e.name_en])
            for e in dataset.entities.values()
            if e.name_en in reports
        }

    def only_topic(self, indicator_ids: Iterable[str]) -> str:
        """The topic that nearly all held figures of an indicator are of, or ""."""
        return next((self._only[i] for i in indicator_ids if i in self._only), "")

    def list_of(self, base: int) -> str:
        """The list of a size that most figures are of, or ""."""
        return next(iter(self._lists.get(base, ())), "")

    def only_entity(self, indicator_ids: Iterable[str]) -> str:
        """The world, if an indicator has figures of hardly anybody else; else ""."""
        return next((self._one[i] for i in indicator_ids if i in self._one), "")

    def is_house(self, entity_id: str) -> bool:
        """Whether somebody is ranked among institutions."""
        return self._dataset.entities[entity_id].kind in HOUSES

    def country(self, entity_id: str) -> str:
        """The country of a government: what it spends is told of the country; else the entity."""
        entity = self._dataset.entities[entity_id]
        government = entity.kind == "agency" and "政府" in entity.name_zh_hans
        return entity.country if government and entity.country else entity_id

    def speaks_of(self, entity_id: str, topic_id: str) -> bool:
        """Whether a publisher has figures of a topic."""
        entity = self._dataset.entities[entity_id]
        return entity.name_en in self._publishers.get(topic_id, ())

    def of_unit(self, unit: str) -> tuple[str, ...]:
        """The indicators of a unit, those with most figures first."""
        return self._of_unit.get(unit, ())

    def newest(self, list_id: str) -> tuple[str, ...]:
        """The window of the newest figures of a list."""
        return max(self.windows(list_id), key=lambda w: (w[1], w[0]), default=())

    def counted_in(self, base: int) -> tuple[str, ...]:
        """The year of the edition that tells most of a list of such a size."""
        year = self._counted.get(base)
        return (year, year) if year else ()

    def before_newest(self, list_id: str) -> tuple[str, ...]:
        """The window a year before the newest of a list, if there are figures of it."""
        newest = self.newest(list_id)
        if not newest:
            return ()
        before = (str(int(newest[0]) - 1), str(int(newest[1]) - 1))
        return before if any(before in found for found in self._windows.values()) else ()

    def oldest(self, list_id: str) -> tuple[str, ...]:
        """The first window of a list, or of all lists if it has but one."""
        own = self.windows(list_id)
        known = own if len(own) > 1 else {w for found in self._windows.values() for w in found}
        return min(known, default=())

    def windows(self, list_id: str) -> set[tuple[str, str]]:
        """The windows of the figures of a list."""
        return self._windows.get(list_id, set())

    def list_kinds(self, unit: str) -> tuple[str, ...]:
        """The indicators that figures of whole lists have, the most frequent first."""
        return self._list_kinds.get(unit, ())

    @property
    def bases(self) -> frozenset[int]:
        """The sizes of lists."""
        return frozenset(self._lists)

    def taxonomies(self, topic_id: str) -> set[str]:
        """The lists that a topic has a place in."""
        return self._places.get(topic_id, set())

    def choices(self, s: Statement, told: Heard, sentence: str) -> Mapping[str, tuple[str, ...]]:
        """What may stand in each field of a statement.

        Args:
            s: The statement.
            told: What its document told before.
            sentence: Its sentence.
        """
        roles, indicators = self._dataset.roles, self._dataset.indicators
        lists = [self.list_of(b) for b in self._lists]
        unit = s.quantity.unit
        kinds = (
            *s.indicator_ids,
            *self._alike(sentence, unit),
            *(i for i in told.indicators if indicators[i].unit == unit),
            *self._of_unit.get(unit, ()),
        )
        kinds = _few(i for i in kinds if indicators[i].unit == unit or i in s.indicator_ids)
        only = (self._only[i] for i in kinds[:3] if i in self._only)
        topics = _few((*s.topics, *only, *told.topics, *lists))
        period = "-".join(dict.fromkeys(s.period))
        years = [m[0] for m in _YEAR.finditer(sentence)]
        newest = ("-".join(dict.fromkeys(self.newest(t))) for t in (*topics[:1], *lists))
        periods = (period, *years, *told.periods, *filter(None, newest))
        # Of a publisher the report that has figures of the same topic and period.
        topic, last = topics[0] if topics else "", s.period[-1] if s.period else ""
        fitting = self._editions.get((topic, last), ())
        named = [r for i in s.sources for r in self._reports.get(i, ())]
        reports = sorted(named, key=lambda r: r not in fitting)
        more = (r for i in told.sources for r in self._reports.get(i, ())[:2])
        return {
            "entity": _few((*s.entity_ids, *s.named, roles.world, *told.people, *roles.rivals)),
            "topic": topics,
            "indicator": kinds,
            "period": _few((*periods, "")),
            "qualifier": tuple(Comparator),
            "source": _few((*reports, "", *more)),
        }

    def _alike(self, sentence: str, unit: str) -> list[str]:
        """The indicators of a unit whose names share most with a sentence, the nearest first."""
        here = pieces(sentence)
        rows = []
        for indicator_id, names in self._words.get(unit, ()):
            shares = [len(p & here) / len(p) for p in names if p]
            rows.append((-max(shares, default=0.0), indicator_id))
        return [name for share, name in sorted(rows)[:_MOST] if share < 0]


def _is_length(o: Observation) -> bool:
    """Whether a figure is how long its own window is."""
    first, last = o.period_start[:4], o.period_end[:4]
    return o.unit == "years" and bool(first) and o.value == int(last) - int(first) + 1


def _few(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))[:_MOST]


def _usual(found: Counter[str]) -> str:
    """What nearly all are, or ""."""
    name, many = found.most_common(1)[0]
    return name if many >= _NEARLY * found.total() else ""


def _ranked(found: Counter[str]) -> tuple[str, ...]:
    """The most frequent first; of those as frequent the first by name."""
    return tuple(sorted(found, key=lambda i: (-found[i], i))[:_MOST])
