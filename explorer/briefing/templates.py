"""Briefings that fill themselves for a technology or a pair; the user edits the result.

Every figure in them is a field bound to its observation, accepted as the dataset has it now.
"""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer import speech
from explorer.analysis.pairs import comparisons
from explorer.analysis.ratios import ratio
from explorer.analysis.select import Question, default_indicator, observations
from explorer.briefing import changed, length
from explorer.briefing.blocks import accept, accepted, topics_in
from explorer.briefing.editorial import Story, disputes, paragraph, sentence, silent, story
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    DiscrepancyBlock,
    Heading,
    NoteBlock,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.briefing.wording import word
from explorer.charts.build import kinds_for
from explorer.charts.naming import name, named, prose, says_who
from explorer.dataset.schema import EvidenceKind, Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

TEMPLATES = ("one-page", "two-page", "profile", "head-to-head", "scorecard", "what-changed")
#: Those that set two entities side by side.
OF_PAIRS = frozenset({"head-to-head", "scorecard"})


def fill(
    dataset: Dataset,
    template: str,
    topic_id: str = "",
    entities: tuple[str, ...] = (),
    *,
    language: str = "en",
    date: str = "",
) -> Briefing:
    """Fill a template.

    Args:
        dataset: Where the figures are.
        template: One of :data:`TEMPLATES`.
        topic_id: The technology or sector; the scorecard needs none.
        entities: Two entity ids for a pair; the dataset's rivals if there are none.
        language: Language of the briefing.
        date: ISO date of the briefing, or "".

    Raises:
        ValueError: The template, topic or an entity is unknown, an entity has no place in the
            template or is named twice, or the date is none.
    """
    if template not in TEMPLATES:
        raise ValueError(f"no template is called {template!r}; there are {', '.join(TEMPLATES)}")
    if topic_id not in dataset.topics and template != "scorecard":
        raise ValueError(f"no technology has the id {topic_id!r}")
    pair = _pair(dataset, template, entities)
    if date:
        _check_date(date)
    made = {
        "one-page": lambda: _one_page(dataset, topic_id, language),
        "two-page": lambda: _two_page(dataset, topic_id, language),
        "profile": lambda: _profile(dataset, topic_id, language),
        "head-to-head": lambda: _head_to_head(dataset, topic_id, pair, language),
        "scorecard": lambda: _scorecard(dataset, pair, language),
        "what-changed": lambda: _what_changed(dataset, topic_id, language),
    }
    with speech.speaking(language):
        title, blocks = made[template]()
    return accept(dataset, Briefing(title, date=date, language=language, blocks=tuple(blocks)))


def summary(dataset: Dataset, briefing: Briefing) -> list[Block]:
    """What of each technology of a briefing is told first, under a heading: to stand before it.

    Nothing of what the briefing says in these words already.
    """
    language = briefing.language
    blocks: list[Block] = []
    for topic in topics_in(dataset, briefing.blocks):
        told = story(dataset, dataset.by_topic.get(topic, ()))
        if told.bottom_line:
            blocks.append(accepted(dataset, paragraph(dataset, told.bottom_line, language)))
    # What a briefing of one technology begins with is such a summary already.
    return _section(language, "summary", [b for b in blocks if b not in briefing.blocks])


def _pair(dataset: Dataset, template: str, entities: tuple[str, ...]) -> tuple[str, ...]:
    """The two that a template sets side by side; who is not named is one of the rivals.

    Raises:
        ValueError: An entity is unknown or named twice, or more are named than have a place.
    """
    for entity in entities:
        if entity not in dataset.entities:
            raise ValueError(f"no entity has the id {entity!r}")
    room = 2 if template in OF_PAIRS else 0
    if len(entities) > room:
        what = f"takes two entities, not {len(entities)}" if room else "takes no entity"
        raise ValueError(f"the template {template} {what}")
    if len(set(entities)) < len(entities):
        raise ValueError(f"{entities[0]!r} is named twice: a comparison needs two")
    return (*entities, *(e for e in dataset.roles.rivals if e not in entities))[:2]


def _check_date(date: str) -> None:
    try:
        datetime.date.fromisoformat(date)
    except ValueError:
        raise ValueError(f"{date!r} is no date like 2026-01-31") from None


def _sentences(dataset: Dataset, rows: Iterable[Observation], language: str) -> list[Block]:
    """A sentence a line."""
    return [Paragraph(sentence(dataset, o, language), "bullet") for o in rows]


def _bottom_line(dataset: Dataset, told: Story, language: str) -> list[Block]:
    """Who leads, by how much and since when; whose figure is not there; how sure it is."""
    blocks: list[Block] = []
    if told.bottom_line:
        blocks.append(paragraph(dataset, told.bottom_line, language))
    for entity in silent(dataset, told):
        who = named(dataset, [entity], language)
        blocks.append(Paragraph((Text(word(language, "silent", who=who)),)))
    return blocks


def _how_sure(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[Block]:
    kinds = Counter(dataset.kind_of(o) for o in rows)
    many = {
        "sure-held": kinds[EvidenceKind.PASSAGE] + kinds[EvidenceKind.CELL],
        "sure-cited": kinds[EvidenceKind.CITATION],
        "sure-inferred": kinds[EvidenceKind.DERIVATION],
    }
    parts = [word(language, key, count=n) for key, n in many.items() if n]
    listed = word(language, "semicolon").join(parts)
    said = word(language, "sure", count=len(rows), parts=listed)
    disputed = len(disputes(dataset, rows))
    text = said + word(language, "disputed", count=disputed) if disputed else said
    return [Paragraph((Text(text),))]


def _passages(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Block]:
    found: dict[tuple[str, int], Block] = {}
    for o in rows:
        for e in dataset.evidence_of.get(o.observation_id, ()):
            if isinstance(e, Passage) and e.role == "states":
                found.setdefault((e.document_id, e.start), PassageBlock(e.evidence_id))
    return list(found.values())[:count]


def _disputes(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Block]:
    return [DiscrepancyBlock(d.discrepancy_id) for d in disputes(dataset, rows)[:count]]


def _limits(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[Block]:
    notes = {o.report_id: dataset.reports[o.report_id] for o in rows}
    blocks: list[Block] = []
    for report in list(notes.values())[:2]:
        lead = Text(says_who(report) + word(language, "colon"), bold=True)
        blocks.append(NoteBlock((lead, Text(prose(report.limits_note)))))
    return blocks


def _section(language: str, key: str, blocks: Sequence[Block], level: int = 1) -> list[Block]:
    return [Heading(word(language, key), level), *blocks] if blocks else []


def _charts(dataset: Dataset, topic_id: str, entities: tuple[str, ...] = ()) -> list[Block]:
    question = Question(topic_id, default_indicator(dataset, topic_id), entities)
    return [ChartBlock(question)] if observations(dataset, question) else []


@dataclass(frozen=True, slots=True)
class _Room:
    """How much of each kind a page of a template holds."""

    support: int
    said: int = 0
    passages: int = 0
    disputes: int = 0
    watch: int = 0
    chart: bool = True


#: From the fullest page to the emptiest: the first that fits is taken.
_ONE = (
    _Room(4, 2, 0, 1, 1),
    _Room(2, 1, 0, 1, 1),
    _Room(2, 1),
    _Room(1, 1),
    _Room(1),
    _Room(0),
    _Room(3, 1, chart=False),
    _Room(1, chart=False),
    _Room(0, chart=False),
)
_TWO = (
    _Room(6, 5, 3, 2, 4),
    _Room(5, 4, 2, 1, 3),
    _Room(4, 3, 1, 1, 2),
    _Room(3, 2, 1, 1, 1),
    _Room(2, 1, 1),
    _Room(4, 3, 1, 1, 2, chart=False),
    _Room(2, 1, 1, chart=False),
)


def _pages(
    dataset: Dataset, topic_id: str, language: str, rooms: Sequence[_Room], pages: int
) -> list[Block]:
    """The fullest of some arrangements that stays within so many pages."""
    rows = list(dataset.by_topic.get(topic_id, ()))
    if not rows:
        return [Paragraph((Text(word(language, "nothing")),))]
    told = story(dataset, rows)
    blocks: list[Block] = []
    for room in rooms:
        blocks = _filled(dataset, topic_id, told, language, room, sure=pages > 1)
        made = Briefing("", language=language, blocks=tuple(blocks))
        if length.fits(resolve(dataset, made), pages):
            break
    return blocks


def _filled(
    dataset: Dataset, topic_id: str, told: Story, language: str, room: _Room, *, sure: bool
) -> list[Block]:
    shown = [
        *told.bottom_line,
        *told.support[: room.support],
        *told.said[: room.said],
        *told.watch[: room.watch],
    ]
    blocks = _section(language, "bottom", _bottom_line(dataset, told, language))
    if room.chart:
        blocks += _chart_of_one_measure(dataset, topic_id)
    support = _sentences(dataset, told.support[: room.support], language)
    blocks += _section(language, "support", support)
    said = _sentences(dataset, told.said[: room.said], language)
    blocks += _section(language, "without", said)
    quoted = _passages(dataset, told.bottom_line, room.passages)
    blocks += _section(language, "passages", quoted)
    limits = _limits(dataset, shown, language)[:1]
    if sure:
        limits += _how_sure(dataset, dataset.by_topic[topic_id], language)
    blocks += _section(language, "limits", limits)
    blocks += _section(language, "disputes", _disputes(dataset, shown, room.disputes))
    watch = _sentences(dataset, told.watch[: room.watch], language)
    blocks += _section(language, "watch", watch)
    return blocks


def _one_page(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    topic = name(dataset.topics[topic_id], language)
    return word(language, "one", topic=topic), _pages(dataset, topic_id, language, _ONE, 1)


def _two_page(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    topic = name(dataset.topics[topic_id], language)
    return word(language, "two", topic=topic), _pages(dataset, topic_id, language, _TWO, 2)


def _profile(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    rows = list(dataset.by_topic.get(topic_id, ()))
    topic = name(dataset.topics[topic_id], language)
    if not rows:
        return word(language, "profile", topic=topic), [
            Paragraph((Text(word(language, "nothing")),))
        ]
    told = story(dataset, rows)
    blocks = _section(language, "bottom", _bottom_line(dataset, told, language))
    support = [*_charts(dataset, topic_id), *_sentences(dataset, told.support[:6], language)]
    blocks += _section(language, "support", support)
    blocks += _section(language, "without", _sentences(dataset, told.said[:5], language))
    blocks += _section(
        language, "passages", _passages(dataset, (*told.bottom_line, *told.support), 4)
    )
    limits = [*_limits(dataset, rows, language), *_how_sure(dataset, rows, language)]
    blocks += _section(language, "limits", limits)
    blocks += _section(language, "disputes", _disputes(dataset, rows, 5))
    blocks += _section(language, "watch", _sentences(dataset, told.watch, language))
    if any(o.unit != "flag" for o in rows):
        blocks += _section(language, "all", [TableBlock(Question(topic_id))])
    return word(language, "profile", topic=topic), blocks


def _chart_of_one_measure(dataset: Dataset, topic_id: str) -> list[Block]:
    """A chart, but for one of every figure or of sentences, which would take most of a page."""
    indicator = default_indicator(dataset, topic_id)
    drawn = kinds_for(observations(dataset, Question(topic_id, indicator)))
    if not indicator or (drawn and drawn[0].traits.in_words):
        return []
    return _charts(dataset, topic_id)


def _head_to_head(
    dataset: Dataset, topic_id: str, pair: tuple[str, ...], language: str
) -> tuple[str, list[Block]]:
    rows = [o for o in dataset.by_topic.get(topic_id, ()) if o.entity_id in pair]
    topic = name(dataset.topics[topic_id], language)
    a, b = (name(dataset.entities[e], language) for e in pair)
    title = word(language, "against", topic=topic, a=a, b=b)
    if not rows:
        return title, [Paragraph((Text(word(language, "nothing")),))]
    told = story(dataset, rows)
    blocks = _section(language, "bottom", _bottom_line(dataset, told, language))
    question = Question(topic_id, default_indicator(dataset, topic_id), pair)
    charts: list[Block] = []
    if question.indicator_id and observations(dataset, question):
        charts.append(ChartBlock(question))
    # Side by side only what both have: everything else is in the table.
    both = [c for c in comparisons(dataset, rows) if ratio(dataset, c.observations)]
    both = [c for c in both if c.indicator_id != question.indicator_id]
    if both:
        ids = tuple(o.observation_id for c in both for o in c.observations)
        charts.append(ChartBlock(Question("", kind="dumbbell"), "", ids, title))
    support = [*charts, *_sentences(dataset, told.support[:4], language)]
    blocks += _section(language, "support", support)
    blocks += _section(language, "without", _sentences(dataset, told.said[:5], language))
    blocks += _section(language, "passages", _passages(dataset, told.bottom_line, 3))
    blocks += _section(language, "limits", _limits(dataset, rows, language))
    blocks += _section(language, "disputes", _disputes(dataset, rows, 3))
    blocks += _section(language, "watch", _sentences(dataset, told.watch, language))
    if any(o.unit != "flag" for o in rows):
        blocks += _section(language, "all", [TableBlock(Question(topic_id, "", pair))])
    return title, blocks


def _scorecard(dataset: Dataset, pair: tuple[str, ...], language: str) -> tuple[str, list[Block]]:
    a, b = (name(dataset.entities[e], language) for e in pair)
    block = ScorecardBlock(dataset.roles.scorecard, pair)
    blocks: list[Block] = [block]
    from explorer.briefing.questions import sector_pairs

    shown = [p for p in sector_pairs(dataset, block).values() if p]
    figures = tuple(o.observation_id for p in shown for o in p.observations)
    title = word(language, "scorecard", first=a, second=b)
    if figures:
        chart = ChartBlock(Question("", kind="dumbbell"), "", figures, title)
        blocks += _section(language, "standing", [chart])
    rows = [o for p in shown for o in p.observations]
    blocks += _section(language, "limits", _limits(dataset, rows, language)[:1])
    return title, blocks


def _what_changed(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    topic = name(dataset.topics[topic_id], language)
    rows = dataset.by_topic.get(topic_id, ())
    moved, pairs = changed.moved(rows), changed.between(dataset, rows)
    blocks = changed.over_time(dataset, moved, language)
    if not moved:
        blocks.append(Paragraph((Text(word(language, "none")),)))
    beside = changed.editions(dataset, pairs, language)
    blocks += _section(language, "editions", beside)
    indicators = dict.fromkeys(rows[0].indicator_id for rows in moved)
    charts: list[Block] = [ChartBlock(Question(topic_id, i)) for i in list(indicators)[:3]]
    blocks += _section(language, "over", charts)
    shown = [o for group in (*moved, *pairs) for o in group]
    blocks += _section(language, "disputes", _disputes(dataset, shown, 3))
    blocks += _section(language, "alone", changed.alone(dataset, rows, language))
    blocks += _section(language, "limits", _limits(dataset, shown, language)[:1])
    return word(language, "changed", topic=topic), blocks
