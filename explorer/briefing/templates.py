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
from explorer.briefing import changed, filling, length, paper, sections
from explorer.briefing.blocks import accept, accepted, topics_in
from explorer.briefing.editorial import paragraph, story
from explorer.briefing.house import PLAIN
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Paragraph,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.questions import sector_pairs
from explorer.briefing.resolve import resolve
from explorer.briefing.tables import by_sector
from explorer.briefing.wording import word
from explorer.charts.naming import name, named

if TYPE_CHECKING:
    from explorer.briefing.house import House
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
    house: House = PLAIN,
) -> Briefing:
    """Fill a template.

    Args:
        dataset: Where the figures are.
        template: One of :data:`TEMPLATES`.
        topic_id: The technology or sector; the scorecard needs none.
        entities: Two entity ids for a pair; the dataset's rivals if there are none.
        language: Language of the briefing.
        date: ISO date of the briefing, or "".
        house: What it will be set on: pages of a promised number are filled for its paper too.

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
        "one-page": lambda: _in_pages(dataset, topic_id, language, "one", house),
        "two-page": lambda: _in_pages(dataset, topic_id, language, "two", house),
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


def _in_pages(
    dataset: Dataset, topic_id: str, language: str, key: str, house: House
) -> tuple[str, list[Block]]:
    title = word(language, key, topic=name(dataset.topics[topic_id], language))
    made = {"one": filling.one_page, "two": filling.two_pages}[key]
    return title, made(dataset, topic_id, language, title, paper.papers(house))


def _profile(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    rows = list(dataset.by_topic.get(topic_id, ()))
    topic = name(dataset.topics[topic_id], language)
    if not rows:
        return word(language, "profile", topic=topic), [
            Paragraph((Text(word(language, "nothing")),))
        ]
    told = story(dataset, rows)
    blocks = sections.section(language, "bottom", sections.bottom_line(dataset, told, language))
    title = word(language, "profile", topic=topic)
    charts = sections.charts(dataset, topic_id)
    support = sections.sentences(dataset, told.support[:6], language)
    at = len(blocks) + 1
    blocks += sections.section(language, "support", [*charts, *support])
    blocks += sections.section(
        language, "without", sections.sentences(dataset, told.said, language)
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
    if sections.worth_a_table(rows):
        table = TableBlock(Question(topic_id), numbers=True)
        blocks += sections.section(language, "all", [table])
    made = Briefing(title, language=language, blocks=tuple(blocks))
    return title, _turned(dataset, made, at, charts, support)


def _head_to_head(
    dataset: Dataset, topic_id: str, pair: tuple[str, ...], language: str
) -> tuple[str, list[Block]]:
    rows = list(dataset.figures(topic_id, (), pair))
    topic = name(dataset.topics[topic_id], language)
    title = word(language, "against", topic=topic, sides=named(dataset, pair, language))
    if not rows:
        return title, [Paragraph((Text(word(language, "nothing")),))]
    told = story(dataset, rows, pair)
    # Who is not spoken of as the other's counterpart either.
    heard = {e for o in rows for e in (o.entity_id, o.counterpart_id)}
    bottom = sections.bottom_line(
        dataset, told, language, [e for e in pair if e in heard], absent=set(pair) - heard
    )
    blocks = sections.section(language, "bottom", bottom)
    question = Question(topic_id, default_indicator(dataset, topic_id), pair)
    charts: list[Block] = []
    if question.indicator_id and len(observations(dataset, question)) > 1:
        charts.append(ChartBlock(question))
    # Side by side only what both have: everything else is in the table.
    both = [c for c in comparisons(dataset, rows) if ratio(dataset, c.observations)]
    both = [c for c in both if c.indicator_id != question.indicator_id]
    if both:
        ids = tuple(o.observation_id for c in both for o in c.observations)
        charts.append(ChartBlock(Question("", kind="dumbbell"), "", ids, title))
    support = sections.sentences(dataset, told.support[:4], language)
    at = len(blocks) + 1
    blocks += sections.section(language, "support", [*charts, *support])
    blocks += sections.section(
        language, "without", sections.sentences(dataset, told.said, language)
    )
    blocks += sections.section(
        language, "passages", sections.passages(dataset, told.bottom_line, 3)
    )
    blocks += sections.section(language, "limits", sections.limits(dataset, rows, language))
    blocks += sections.section(language, "disputes", sections.disputes(dataset, rows, 3))
    blocks += sections.section(language, "watch", sections.sentences(dataset, told.watch, language))
    if sections.worth_a_table(rows):
        table = TableBlock(Question(topic_id, "", pair), numbers=True)
        blocks += sections.section(language, "all", [table])
    made = Briefing(title, language=language, blocks=tuple(blocks))
    return title, _turned(dataset, made, at, charts, support)


def _turned(
    dataset: Dataset, made: Briefing, at: int, charts: list[Block], sentences: list[Block]
) -> list[Block]:
    """The blocks, charts first among what supports the bottom line if they stand on its page.

    Else sentences are first: a chart that has no room would leave half of the page white.
    """
    blocks = list(made.blocks)
    if charts and sentences and length.pages(resolve(dataset, made))[at] > 1:
        blocks[at : at + len(charts) + len(sentences)] = [*sentences, *charts]
    return blocks


def _scorecard(dataset: Dataset, pair: tuple[str, ...], language: str) -> tuple[str, list[Block]]:
    block = ScorecardBlock(dataset.roles.scorecard, pair)
    title = by_sector(dataset, pair, language)
    pairs = sector_pairs(dataset, block)
    shown = [p for p in pairs.values() if p]
    if not shown:
        sides = named(dataset, pair, language)
        said = word(language, "no-sectors", sides=sides, count=len(pairs))
        return title, [Paragraph((Text(said),))]
    blocks: list[Block] = [block]
    figures = tuple(o.observation_id for p in shown for o in p.observations)
    rows = [o for p in shown for o in p.observations]
    blocks += sections.section(language, "limits", sections.limits(dataset, rows, language)[:1])
    chart = ChartBlock(Question("", kind="dumbbell"), "", figures, title)
    return title, [*blocks, *sections.section(language, "standing", [chart])]


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
