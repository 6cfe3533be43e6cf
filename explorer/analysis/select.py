"""Choosing the observations a question is about; their shape, and what puts them in doubt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.dataset.vocabulary import PLACES, SEVERITIES
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Discrepancy, Observation

#: A page begins with so many figures of tables on disk at the most: more take long to draw.
MOST_SHOWN = 2_000

#: Units that are read as words, not drawn on an axis.
WORDED_UNITS = frozenset({"flag"})


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the dataset: the one list of its parts, which all who carry one share.

    The words of an answer are in the language of whoever draws it.

    Attributes:
        topic_id: Technology, category, sector, list or theme; "" for what a page asks of all.
        indicator_id: One indicator, or "" for all figures of the topic.
        entities: Entity ids to keep, or () for all.
        kind: A chart kind, or "" for the one the data suggest.
        passages_only: Leave out what is known by citation or derivation only.
        reports: Report ids to keep, or () for all.
        period: (start, end) of the one period to keep, or () for all.
        scale: "linear", "log" or "relative", for charts over time.
        option: Mode of what a page asks, "" for its first.
    """

    topic_id: str
    indicator_id: str = ""
    entities: tuple[str, ...] = ()
    kind: str = ""
    passages_only: bool = False
    reports: tuple[str, ...] = ()
    period: tuple[str, ...] = ()
    scale: str = "linear"
    option: str = ""

    def keeps(self, dataset: Dataset, observation: Observation) -> bool:
        """Whether the figure may be shown where only sentences are wanted."""
        return not self.passages_only or dataset.quoted(observation)

    def of_topic(self) -> Question:
        """What of it is asked of a topic."""
        return replace(self, option="")

    def of_page(self) -> Question:
        """What of it a page asks of all topics."""
        return replace(
            self, topic_id="", indicator_id="", kind="", reports=(), period=(), scale="linear"
        )


#: The tables of the dataset that hold what a question names, by its part.
_TABLES = {
    "topic_id": "topics",
    "indicator_id": "indicators",
    "entities": "entities",
    "reports": "reports",
}


def unknown(dataset: Dataset, question: Question) -> Iterator[tuple[str, str]]:
    """Each id in a question that the dataset lacks, after the part that names it."""
    for part, table in _TABLES.items():
        named = getattr(question, part)
        held = getattr(dataset, table)
        for identifier in (named,) if isinstance(named, str) else named:
            if identifier and identifier not in held:
                yield part, identifier


def of_topic(dataset: Dataset, question: Question, indicator_id: str = "") -> list[Observation]:
    """Observations of the topic that the question keeps, whatever their indicator.

    Args:
        dataset: Where they are.
        question: What keeps them.
        indicator_id: Only those of this indicator, if one is named.
    """
    kept = _kept(dataset, question, _asked(dataset, question, (indicator_id,) * bool(indicator_id)))
    return [o for o in kept if o.indicator_id == indicator_id] if indicator_id else kept


def how_many(dataset: Dataset, question: Question) -> int:
    """How many figures a topic has that a question about all entities and periods keeps."""
    stored = dataset.stored
    if stored is None or question.passages_only or question.reports:
        return len(of_topic(dataset, question))
    rows = dataset.in_memory(dataset.by_topic.get(question.topic_id, ()))
    return len(rows) + stored.counted_by_topic.get(question.topic_id, 0)


def _asked(
    dataset: Dataset, question: Question, indicators: tuple[str, ...] = ()
) -> Sequence[Observation]:
    """Figures of a topic in memory, and of those on disk what a page can show."""
    rows = dataset.by_topic.get(question.topic_id, ())
    held, stored = dataset.in_memory(rows), dataset.stored
    if stored is None or question.passages_only:  # a cell is no sentence
        return held
    if not stored.any_of(question.topic_id, indicators):
        return held
    entities = question.entities or entities_shown(dataset, question.topic_id, indicators)
    wanted = {
        "topic_id": (question.topic_id,),
        "indicator_id": indicators,
        "entity_id": entities,
    }
    return [*held, *stored.where(**{column: ids for column, ids in wanted.items() if ids})]


def entities_shown(
    dataset: Dataset, topic_id: str, indicators: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Of a topic with more figures on disk than a page shows: those entities that it begins with.

    These are the rivals, or else the first one; () where all can be shown.
    """
    stored = dataset.stored
    if stored is None or stored.counted_by_topic.get(topic_id, 0) <= MOST_SHOWN:
        return ()
    wanted = {"topic_id": (topic_id,)} | ({"indicator_id": indicators} if indicators else {})
    if stored.count_of(**wanted) <= MOST_SHOWN:
        return ()
    there = stored.entities_of(topic_id, indicators)
    return tuple(e for e in dataset.roles.rivals if e in there) or there[:1]


def entities_of(dataset: Dataset, question: Question) -> list[str]:
    """Whose figures a question can show, also those that its page does not begin with."""
    of = (question.indicator_id,) if question.indicator_id else ()
    rows = dataset.in_memory(dataset.by_topic.get(question.topic_id, ()))
    kept = _kept(dataset, question, [o for o in rows if not of or o.indicator_id in of])
    found = dict.fromkeys(o.entity_id for o in kept)
    if dataset.stored is not None and not question.passages_only:
        found |= dict.fromkeys(dataset.stored.entities_of(question.topic_id, of))
    return list(found)


def _kept(dataset: Dataset, question: Question, rows: Iterable[Observation]) -> list[Observation]:
    kept = []
    for o in rows:
        if question.entities and o.entity_id not in question.entities:
            continue
        if question.period and (o.period_start, o.period_end) != question.period:
            continue
        if question.reports and o.report_id not in question.reports:
            continue
        if not question.keeps(dataset, o):
            continue
        kept.append(o)
    return kept


def observations(dataset: Dataset, question: Question) -> list[Observation]:
    """Observations the question asks for, in the order of the table.

    Where one indicator is asked for and no entities are named, countries and groups are kept
    apart from institutions and companies: the former stand for themselves if there are any.
    """
    kept = of_topic(dataset, question, question.indicator_id)
    if question.indicator_id and not question.entities:
        states = [o for o in kept if dataset.entities[o.entity_id].kind in PLACES]
        kept = states or kept
    return kept


def indicators_of(dataset: Dataset, question: Question) -> list[str]:
    """Indicators with figures for the topic: preferred ones first, then by number of figures."""
    counts: dict[str, int] = {}
    stored = dataset.stored
    whole = not (question.entities or question.period or question.reports)
    counted = whole and stored is not None and not question.passages_only
    rows = _asked(dataset, question)
    if counted:  # those on disk need not be looked at
        rows = dataset.in_memory(dataset.by_topic.get(question.topic_id, ()))
    for o in _kept(dataset, question, rows):
        counts[o.indicator_id] = counts.get(o.indicator_id, 0) + 1
    if counted and stored is not None:
        for (topic, indicator), count in stored.counted_pairs.items():
            if topic == question.topic_id:
                counts[indicator] = counts.get(indicator, 0) + count

    preferred = dataset.roles.first_indicators

    def order(indicator: str) -> tuple[int, int, str]:
        worded = dataset.indicators[indicator].unit in WORDED_UNITS
        place = preferred.index(indicator) if indicator in preferred else len(preferred)
        return (place + 100 * worded, -counts[indicator], indicator)

    return sorted(counts, key=order)


def default_indicator(dataset: Dataset, topic_id: str, *, passages_only: bool = False) -> str:
    """The indicator a topic opens with; "" (all figures) where many stand side by side."""
    question = Question(topic_id, passages_only=passages_only)
    found = indicators_of(dataset, question)
    if not found:
        return ""
    # An indicator only one entity has, in one period, makes a poorer opening than all figures.
    comparable = [i for i in found if _is_compared(dataset, replace(question, indicator_id=i))]
    if comparable and comparable[0] in dataset.roles.first_indicators:
        return comparable[0]
    if len(found) == 1:
        return found[0]
    return ""


def _is_compared(dataset: Dataset, question: Question) -> bool:
    """Whether a question has figures for more than one place."""
    stored, indicator = dataset.stored, (question.indicator_id,)
    if stored is not None and not question.passages_only:
        wanted = {"topic_id": (question.topic_id,), "indicator_id": indicator}
        states = [e.entity_id for e in dataset.entities.values() if e.kind in PLACES]
        # A table has one figure for a place; those in memory may be for the same ones.
        if stored.count_of(**wanted, entity_id=states) > len(stored.tables):
            return True
    return comparisons(observations(dataset, question)) > 1


def comparisons(rows: Iterable[Observation]) -> int:
    """How many (entity, period) places the observations fill."""
    return len({(o.entity_id, o.counterpart_id, o.period_start, o.period_end) for o in rows})


Edition = tuple[str, str, float | None, bool]


def edition(observation: Observation) -> Edition:
    """What must match for two figures to be joined: report, topic, base, and window or not.

    A statement about one edition or list is never joined to another's series, nor one about a
    single year to one about a window of years.
    """
    o = observation
    return (o.report_id, o.topic_id, o.base, o.period_end > o.period_start)


def windows(rows: Sequence[Observation]) -> list[tuple[str, str]]:
    """The distinct periods of the observations, in time order; ("", "") for none is left out."""
    return sorted({(o.period_start, o.period_end) for o in rows if o.period_start})


#: The gravest first. What is only said clumsily puts no figure in doubt.
_DOUBTFUL = ("within", "between", "arithmetic", "not-comparable")


def doubts(dataset: Dataset, rows: Iterable[Observation]) -> list[Discrepancy]:
    """The recorded disagreements that put any of the figures in doubt, the gravest first."""
    found = [d for d in dataset.disagreements(rows) if d.kind in _DOUBTFUL]
    return sorted(found, key=lambda d: (SEVERITIES.index(d.severity), _DOUBTFUL.index(d.kind)))


def is_doubted(dataset: Dataset, observation: Observation) -> bool:
    """Whether a recorded disagreement puts the figure in doubt."""
    return bool(doubts(dataset, (observation,)))
