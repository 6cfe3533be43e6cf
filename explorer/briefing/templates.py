"""Briefings that fill themselves for a technology or a pair; the user edits the result.

Every figure in them is a field bound to its observation, accepted as the dataset has it now.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from explorer import speech
from explorer.analysis.pairs import comparisons
from explorer.analysis.ratios import ratio
from explorer.analysis.select import Question, default_indicator, observations
from explorer.briefing import changed, filling, sections
from explorer.briefing.blocks import accept, accepted, topics_in
from explorer.briefing.editorial import paragraph, story
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Paragraph,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.wording import word
from explorer.charts.naming import name

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset

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
        "one-page": lambda: _in_pages(dataset, topic_id, language, "one"),
        "two-page": lambda: _in_pages(dataset, topic_id, language, "two"),
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
    return sections.section(language, "summary", [b for b in blocks if b not in briefing.blocks])


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


def _in_pages(dataset: Dataset, topic_id: str, language: str, key: str) -> tuple[str, list[Block]]:
    title = word(language, key, topic=name(dataset.topics[topic_id], language))
    made = {"one": filling.one_page, "two": filling.two_pages}[key]
    return title, made(dataset, topic_id, language, title)


def _profile(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    rows = list(dataset.by_topic.get(topic_id, ()))
    topic = name(dataset.topics[topic_id], language)
    if not rows:
        return word(language, "profile", topic=topic), [
            Paragraph((Text(word(language, "nothing")),))
        ]
    told = story(dataset, rows)
    blocks = sections.section(language, "bottom", sections.bottom_line(dataset, told, language))
    support = [
        *sections.charts(dataset, topic_id),
        *sections.sentences(dataset, told.support[:6], language),
    ]
    blocks += sections.section(language, "support", support)
    blocks += sections.section(
        language, "without", sections.sentences(dataset, told.said[:5], language)
    )
    blocks += sections.section(
        language, "passages", sections.passages(dataset, (*told.bottom_line, *told.support), 4)
    )
    limits = [
        *sections.limits(dataset, rows, language),
        *sections.how_sure(dataset, rows, language),
    ]
    blocks += sections.section(language, "limits", limits)
    blocks += sections.section(language, "disputes", sections.disputes(dataset, rows, 5))
    blocks += sections.section(language, "watch", sections.sentences(dataset, told.watch, language))
    if any(o.unit != "flag" for o in rows):
        blocks += sections.section(language, "all", [TableBlock(Question(topic_id))])
    return word(language, "profile", topic=topic), blocks


def _head_to_head(
    dataset: Dataset, topic_id: str, pair: tuple[str, ...], language: str
) -> tuple[str, list[Block]]:
    rows = list(dataset.figures(topic_id, (), pair))
    topic = name(dataset.topics[topic_id], language)
    a, b = (name(dataset.entities[e], language) for e in pair)
    title = word(language, "against", topic=topic, a=a, b=b)
    if not rows:
        return title, [Paragraph((Text(word(language, "nothing")),))]
    told = story(dataset, rows)
    blocks = sections.section(language, "bottom", sections.bottom_line(dataset, told, language))
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
    support = [*charts, *sections.sentences(dataset, told.support[:4], language)]
    blocks += sections.section(language, "support", support)
    blocks += sections.section(
        language, "without", sections.sentences(dataset, told.said[:5], language)
    )
    blocks += sections.section(
        language, "passages", sections.passages(dataset, told.bottom_line, 3)
    )
    blocks += sections.section(language, "limits", sections.limits(dataset, rows, language))
    blocks += sections.section(language, "disputes", sections.disputes(dataset, rows, 3))
    blocks += sections.section(language, "watch", sections.sentences(dataset, told.watch, language))
    if any(o.unit != "flag" for o in rows):
        blocks += sections.section(language, "all", [TableBlock(Question(topic_id, "", pair))])
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
        blocks += sections.section(language, "standing", [chart])
    rows = [o for p in shown for o in p.observations]
    blocks += sections.section(language, "limits", sections.limits(dataset, rows, language)[:1])
    return title, blocks


def _what_changed(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    topic = name(dataset.topics[topic_id], language)
    rows = dataset.by_topic.get(topic_id, ())
    moved, pairs = changed.moved(rows), changed.between(dataset, rows)
    blocks = changed.over_time(dataset, moved, language)
    if not moved:
        blocks.append(Paragraph((Text(word(language, "none")),)))
    beside = changed.editions(dataset, pairs, language)
    blocks += sections.section(language, "editions", beside)
    indicators = dict.fromkeys(rows[0].indicator_id for rows in moved)
    charts: list[Block] = [ChartBlock(Question(topic_id, i)) for i in list(indicators)[:3]]
    blocks += sections.section(language, "over", charts)
    shown = [o for group in (*moved, *pairs) for o in group]
    blocks += sections.section(language, "disputes", sections.disputes(dataset, shown, 3))
    blocks += sections.section(language, "alone", changed.alone(dataset, rows, language))
    blocks += sections.section(language, "limits", sections.limits(dataset, shown, language)[:1])
    return word(language, "changed", topic=topic), blocks
