"""The figures that answer a question, or the sentence that says why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from explorer.dataset.lookup import names
from explorer.dataset.schema import Observation, Passage, Status
from explorer.dataset.vocabulary import PLACES
from explorer.reading import untold
from explorer.reading.cues import cues
from explorer.reading.names import BARE, Names
from explorer.reading.question import Asked, Reader
from explorer.reading.spoken import covered, said, spoken
from explorer.reading.units import is_wide, texts, written
from explorer.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.reading.cues import Phrase
    from explorer.reading.untold import Untold

#: Kinds of indicator that answer a question for a share, for how many, for a place.
_KINDS: Final = {
    "share": frozenset({"share"}),
    "count": frozenset({"count", "quantity", "money", "rate"}),
    "rank": frozenset({"rank"}),
    "ratio": frozenset({"ratio"}),
}
#: How many figures an answer holds at the most.
_MOST: Final = 12
#: So many stand beside a question that none answers; so many topics share a part of a name that
#: means none of them.
_NEAR: Final = 3
_VAGUE: Final = 3
#: So many figures are read word by word; of more, only those whose indicator is spoken of.
_READ: Final = 5_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the sources say to a question.

    Attributes:
        observations: The figures that answer it, the best first; none exactly if ``none`` says why.
        disagreements: Ids of discrepancies in which one of them stands.
        asked: How the question was read.
        none: Why there is no answer, as a sentence; "" if there is one.
        untold: What is asked for, if it is something that no figure says.
        near: Where there is no answer, what the sources do say of whom and what is named.
    """

    observations: tuple[Observation, ...]
    disagreements: tuple[str, ...]
    asked: Asked
    none: str = ""
    untold: Untold | None = None
    near: tuple[Observation, ...] = ()

    @property
    def indicator_ids(self) -> tuple[str, ...]:
        """Indicators of the figures, in order."""
        return tuple(dict.fromkeys(o.indicator_id for o in self.observations))


class Respondent:
    """Answers questions from one dataset.

    Making one reads the names tables once; a question then takes milliseconds.
    """

    def __init__(self, dataset: Dataset) -> None:
        """Read the names of the dataset."""
        self._dataset = dataset
        bases = frozenset(int(o.base) for o in dataset.rows(Observation) if o.base)
        spoken = [text for i in dataset.indicators.values() for text in (i.name_en, i.definition)]
        self._reader = Reader(Names(dataset), bases, frozenset(u for s in spoken for u in texts(s)))
        self._lists = tuple(t.technology_id for t in dataset.topics.values() if t.kind == "list")
        publishers = {r.publisher for r in dataset.reports.values()}
        #: Who publishes reports, by name.
        self._publishers = {
            e.name_en: e.entity_id for e in dataset.entities.values() if e.name_en in publishers
        }
        self._describing = lru_cache(maxsize=20_000)(self._describe)
        self._of_indicator = lru_cache(maxsize=2_000)(self._describe_indicator)

    def answer(self, text: str) -> Answer:
        """The figures that answer a question as typed."""
        kind = untold.asked_for(text)
        first: Asked | None = None
        for asked in self._reader.readings(text):
            first = first or asked
            found = self._found(asked) if kind in (None, "future") else []
            if kind == "future" and not any(o.status in untold.AHEAD for o in found):
                continue  # how things stand is no answer to what will be
            if found:
                ids = (d.discrepancy_id for d in self._dataset.disagreements(found))
                return Answer(tuple(found), tuple(ids), asked)
        asked = first or Asked()
        if kind is not None:
            return Answer((), (), asked, untold.says(kind), kind, self._near(asked))
        none, known = self._why(asked)
        return Answer((), (), asked, none, near=self._near(asked) if known else ())

    def _near(self, asked: Asked) -> tuple[Observation, ...]:
        """What the sources say of whom and what a question names, if not what it asks."""
        best = max((t.grade for t in asked.topics), default=0)
        topics = tuple(t for t in asked.topics if t.grade == best)
        if best < BARE and len(topics) > _VAGUE:
            topics = ()
        whom = tuple(e for e in asked.entity_ids if e not in self._publishers.values())
        leads, told = frozenset({"leader"}), frozenset[str]()
        counts = frozenset({"leader", "count"})
        ways = [
            *((topics, whom, asks) for asks in (leads, told) if topics),
            *((topics, (), asks) for asks in (leads, told) if topics),
            *(((), whom, asks) for asks in (counts, leads, told) if whom),
        ]
        for about, who, asks in ways:
            found = self._found(Asked(entity_ids=who, topics=about, asks=asks))
            if found:
                return tuple(found[:_NEAR])
        return ()

    def _found(self, asked: Asked) -> list[Observation]:
        """The figures that answer one reading of a question, the best first."""
        if asked.unknown or asked.asks & {"why", "not"}:
            # What a figure is, the sources say; no figure says why, or how many are left.
            return []
        sources = self._sources(asked)
        fitting = [o for o in self._pool(asked, sources) if self._fits(o, asked, sources)]
        answering = [(o, rank) for o in fitting if (rank := self._answers(o, asked)) is not None]
        if len(answering) > _READ:
            answering = self._speaking(answering, asked.rest)
        # A topic's name that is but a word must be what the indicator itself is about.
        answering = self._speaking(answering, asked.unnamed)
        spoken = [
            (o, rank)
            for o, rank in answering
            if all(self._covers(r, self._describing(o.observation_id)) for r in asked.rest)
        ]
        return self._chosen(spoken, asked) if spoken else []

    def _speaking(
        self, found: list[tuple[Observation, int]], runs: Sequence[Phrase]
    ) -> list[tuple[Observation, int]]:
        """Those whose indicator speaks of all of some words; asked once of each indicator."""
        speaks = {
            i: all(self._covers(run, self._of_indicator(i)) for run in runs)
            for i in {o.indicator_id for o, _ in found}
        }
        return [(o, rank) for o, rank in found if speaks[o.indicator_id]]

    # -- which figures come into question ------------------------------------------------------

    def _pool(self, asked: Asked, sources: frozenset[str]) -> Sequence[Observation]:
        """Figures of the topics named; of the lists, if technologies are counted; else of whom."""
        d = self._dataset
        if asked.topics:
            return [o for t in asked.topics for o in d.by_topic.get(t.id, ())]
        if asked.unnamed:
            return [o for e in asked.entity_ids for o in d.by_entity.get(e, ())]
        first = "leader" in asked.asks or asked.place == 1
        if self._counted(asked) or (first and not asked.asks & {"rank", "when", "share"}):
            return [o for t in self._lists for o in d.by_topic.get(t, ())]
        if sources:
            return [o for o in d.rows(Observation) if self._publisher(o) in sources]
        if asked.entity_ids:
            return [o for e in asked.entity_ids for o in d.by_entity.get(e, ())]
        kinds = dict.fromkeys(i for a in sorted(asked.asks) for i in cues().indicators.get(a, ()))
        return [o for i in kinds for o in d.by_indicator.get(i, ())]

    def _publisher(self, o: Observation) -> str:
        """The entity that published a figure's report, or ""."""
        report = self._dataset.reports.get(o.report_id)
        return self._publishers.get(report.publisher, "") if report else ""

    def _sources(self, asked: Asked) -> frozenset[str]:
        """Of the entities named, those that publish reports: who says it."""
        return frozenset(asked.entity_ids) & frozenset(self._publishers.values())

    def _fits(self, o: Observation, asked: Asked, sources: frozenset[str]) -> bool:
        """Whom, when, of how many and according to whom are as asked."""
        whom = [e for e in asked.entity_ids if e not in sources]
        if o.entity_id not in asked.entity_ids:
            if whom and o.entity_id not in whom:
                return False
            if sources and self._publisher(o) not in sources:
                return False
        if asked.period and (o.period_start[:4], o.period_end[:4]) != asked.period:
            report = self._dataset.reports.get(o.report_id)
            published = (report.published[:4],) * 2 if report else ()
            # "ASPI in 2025": what it published then, where the figure itself has no period.
            if not (sources and not o.period_end and published == asked.period):
                return False
        if asked.base and o.base != asked.base:
            return False
        if asked.edition:
            report = self._dataset.reports.get(o.report_id)
            if report is None or report.published[:4] != asked.edition:
                return False
        return True

    def _answers(self, o: Observation, asked: Asked) -> int | None:
        """How well a figure is of the kind asked for, 0 the best; None if it is of another."""
        table = cues()
        kind = self._dataset.indicators[o.indicator_id].kind
        topic = self._dataset.topics[o.topic_id]
        asks = asked.asks
        counted = self._counted(asked)
        institutions = asked.asks & {"institution", "university"}
        if counted and (topic.kind in ("list", "category") or not asked.topics or institutions):
            return counted.index(o.indicator_id) if o.indicator_id in counted else None
        for ask in ("when", "university", "institution", "risk", "ratio"):
            if ask in asks and o.indicator_id in table.indicators[ask]:
                return self._placed(o, asked, table.indicators[ask].index(o.indicator_id))
        if "when" in asks:
            return 0 if o.unit == "year" else None
        if asks & {"university", "institution"}:
            return None
        for ask, kinds in _KINDS.items():
            if ask in asks:
                # A year is no answer to how many.
                return 1 if kind in kinds and o.unit != "year" else None
        if "leader" in asks or asked.place:
            return self._leads(o, asked)
        if "five" in asks:
            five = table.indicators["five"]
            if o.indicator_id not in five or (kind == "rank" and (o.value or 9) > 5):
                return None
            return five.index(o.indicator_id)
        return 2 if kind == "flag" else 1

    def _counted(self, asked: Asked) -> tuple[str, ...]:
        """The indicators that count technologies, if technologies are counted."""
        table = cues()
        if not ("count" in asked.asks or asked.base or "five" in asked.asks or "ten" in asked.asks):
            return ()
        for ask in ("university", "institution"):
            if {ask, "ten"} <= asked.asks:
                return table.counts[ask]
        for ask in ("five", "ten", "risk"):
            if ask in asked.asks:
                return table.counts[ask]
        if asked.place == 2:
            return table.counts["second"]
        if "leader" in asked.asks or asked.place == 1:
            return table.counts["leader"]
        return ()

    def _placed(self, o: Observation, asked: Asked, rank: int) -> int | None:
        """A place among institutions: the one asked for, the first if who leads is asked."""
        kind = self._dataset.indicators[o.indicator_id].kind
        if kind != "rank":
            return rank
        wanted = asked.place or (1 if "leader" in asked.asks else 0)
        return rank if not wanted or o.value == wanted else None

    def _leads(self, o: Observation, asked: Asked) -> int | None:
        """Who is first, or in the place asked for; who is judged ahead; who leads most."""
        leader = cues().indicators["leader"]
        counts = cues().counts["leader"]
        place = asked.place or 1
        entity = self._dataset.entities[o.entity_id]
        if o.indicator_id == leader[0]:
            return 0 if o.value == place or (asked.entity_ids and not asked.place) else None
        if entity.kind not in PLACES and o.indicator_id in cues().indicators["institution"]:
            named = bool(asked.entity_ids)
            return 1 if named and o.value == place else None
        if place != 1:
            return None
        if o.indicator_id in counts:
            return 1 if self._most(o) or asked.entity_ids else None
        return 1 + leader.index(o.indicator_id) if o.indicator_id in leader else None

    def _most(self, o: Observation) -> bool:
        """Whether nobody else of the same report and period has a larger figure."""
        return all(
            (other.value or 0) <= (o.value or 0)
            for other in self._dataset.by_topic.get(o.topic_id, ())
            if (other.indicator_id, other.report_id, other.period_end)
            == (o.indicator_id, o.report_id, o.period_end)
        )

    # -- words ---------------------------------------------------------------------------------

    def _describe_indicator(self, indicator_id: str) -> tuple[frozenset[str], str]:
        i = self._dataset.indicators[indicator_id]
        return said((*names(i), i.definition))

    def _describe(self, observation_id: str) -> tuple[frozenset[str], str]:
        """Everything that is said of a figure: its words, and its characters in a row."""
        d = self._dataset
        o = d.observations[observation_id]
        topic, indicator = d.topics[o.topic_id], d.indicators[o.indicator_id]
        parts = [*names(topic), *names(indicator), indicator.definition, o.statement_en, o.unit]
        for entity_id in (o.entity_id, o.counterpart_id):
            if entity_id:
                parts += names(d.entities[entity_id])
        states = (e for e in d.evidence_of.get(observation_id, ()) if e.role == "states")
        parts += [e.quote for e in states if isinstance(e, Passage)]
        return said(parts)

    @staticmethod
    def _covers(run: Phrase, said: tuple[frozenset[str], str]) -> bool:
        """Whether what is said of a figure speaks of some words, or of others that say the same."""
        words, characters = said
        if is_wide(run[0]):
            return covered("".join(run), characters)
        return all(spoken(unit, words, characters) for unit in run)

    # -- choosing ------------------------------------------------------------------------------

    def _chosen(self, found: Sequence[tuple[Observation, int]], asked: Asked) -> list[Observation]:
        """The best figure, and those that answer the same question as well."""
        grade = {t.id: t.grade for t in asked.topics}
        order = {o: n for n, o in enumerate(dict.fromkeys(o for o, _ in found))}
        named = {o: self._named(o, asked) for o in order}
        world = self._dataset.roles.world

        def key(item: tuple[Observation, int]) -> tuple[object, ...]:
            o, rank = item
            return (
                rank,
                -grade.get(o.topic_id, 0) if grade.get(o.topic_id, 0) < BARE else -BARE,
                -named[o],
                # A figure with the other party named is about the two.
                -(o.counterpart_id in asked.entity_ids) if o.counterpart_id else 0,
                0 if asked.entity_ids or o.entity_id == world or not asked.asks & {"risk"} else 1,
                -_year(o),
                -(o.base or 0),
                o.status != Status.MEASURED,
                self._unsaid(o, asked),
                order[o],
            )

        ranked = sorted(found, key=key)
        first, rank = ranked[0]
        best = key(ranked[0])[:4]
        same = [o for o, r in ranked if r == rank and self._alike(o, first, asked)]
        also = [o for o, r in ranked if key((o, r))[:4] == best and o not in same]
        return list(dict.fromkeys([first, *same, *also]))[:_MOST]

    @staticmethod
    def _alike(o: Observation, first: Observation, asked: Asked) -> bool:
        """Whether a figure says of another entity what the first says of its own."""
        return (o.topic_id, o.indicator_id, o.period_end, o.report_id) == (
            first.topic_id,
            first.indicator_id,
            first.period_end,
            first.report_id,
        ) and (len(asked.entity_ids) != 1 or o.entity_id == first.entity_id)

    def _named(self, o: Observation, asked: Asked) -> int:
        """How many of the words that nothing else explains the indicator itself speaks of."""
        said = self._of_indicator(o.indicator_id)
        rest = sum(self._covers(run, said) for run in asked.rest)
        return 10 * rest + sum(self._covers(run, said) for run in asked.hints if len(run) > 1)

    def _unsaid(self, o: Observation, asked: Asked) -> float:
        """Which part of its indicator's name the question leaves out."""
        name = [u for u in texts(self._dataset.indicators[o.indicator_id].name_en) if len(u) > 3]
        words, characters = said(" ".join(run) for run in (*asked.rest, *asked.hints))
        return sum(not spoken(u, words, characters) for u in name) / max(len(name), 1)

    # -- why not -------------------------------------------------------------------------------

    def _why(self, asked: Asked) -> tuple[str, bool]:
        """The sentence for a question that is not answered; whether all its words are known."""
        pool = self._pool(asked, self._sources(asked))[:_READ]
        unknown = [written(name) for name in asked.unknown] or [
            written(run)
            for run in asked.rest
            if not any(self._covers(run, self._describing(o.observation_id)) for o in pool)
        ]
        if unknown:
            text = translate("Reading", "No source here says this: nothing is said of “{words}”.")
            return text.format(words=unknown[0]), False
        who = [_name(self._dataset.entities[e]) for e in asked.entity_ids]
        what = [_name(self._dataset.topics[t.id]) for t in asked.topics if t.grade >= BARE][:2]
        return untold.nothing(who, what, asked.period), True


def _name(thing: object) -> str:
    names = {"zh-Hans": "name_zh_hans", "zh-Hant": "name_zh_hant"}
    return str(getattr(thing, names.get(language(), "name_en")))


def _year(o: Observation) -> int:
    return int(o.period_end[:4]) if o.period_end else 0
