"""Briefings that fill themselves for a technology or a pair; the user edits the result.

Every figure in them is a field bound to its observation, accepted as the dataset has it now.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from explorer import speech
from explorer.analysis.pairs import comparisons
from explorer.analysis.ratios import ratio
from explorer.analysis.select import Question, default_indicator, edition, observations
from explorer.briefing import spots
from explorer.briefing.blocks import accept
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Heading,
    NoteBlock,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.wording import described, word
from explorer.charts.build import kinds_for
from explorer.charts.naming import in_brackets, name, prose, says_who, statement
from explorer.dataset.schema import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.briefing.model import Block, Run
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

TEMPLATES = ("one-page", "profile", "head-to-head", "scorecard", "what-changed")
_OF_PAIRS = frozenset({"head-to-head", "scorecard"})


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
        "profile": lambda: _profile(dataset, topic_id, language),
        "head-to-head": lambda: _head_to_head(dataset, topic_id, pair, language),
        "scorecard": lambda: _scorecard(dataset, pair, language),
        "what-changed": lambda: _what_changed(dataset, topic_id, language),
    }
    with speech.speaking(language):
        title, blocks = made[template]()
    return accept(dataset, Briefing(title, date=date, language=language, blocks=tuple(blocks)))


def _pair(dataset: Dataset, template: str, entities: tuple[str, ...]) -> tuple[str, ...]:
    """The two that a template sets side by side; who is not named is one of the rivals.

    Raises:
        ValueError: An entity is unknown or named twice, or more are named than have a place.
    """
    for entity in entities:
        if entity not in dataset.entities:
            raise ValueError(f"no entity has the id {entity!r}")
    room = 2 if template in _OF_PAIRS else 0
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


def sentence(dataset: Dataset, o: Observation, language: str) -> tuple[Run, ...]:
    """Our own sentence about a figure, with the figure in it a field.

    Where the sentence says it in words, the field has these words; what is said without a figure
    has a footnote at its end.
    """
    said = statement(dataset, o, language)
    place = spots.printed(said, o, language)
    field = Field(o.observation_id, bare=True)
    if place is None and (place := spots.worded(said, o)):
        field = Field(o.observation_id, words=said[slice(*place)])
    if place is not None:
        runs = (Text(said[: place[0]]), field, Text(said[place[1] :]))
        return tuple(r for r in runs if not isinstance(r, Text) or r.text)
    first = dataset.first_of(o.observation_id)
    return (Text(said), Cite(first.evidence_id)) if first is not None else (Text(said),)


def _sentences(dataset: Dataset, rows: Iterable[Observation], language: str) -> list[Block]:
    return [Paragraph(sentence(dataset, o, language)) for o in rows]


def _weight(dataset: Dataset, o: Observation) -> tuple[bool, bool, str, str]:
    """What is worth telling first: passages, what can be drawn, the latest."""
    passage = dataset.quoted(o)
    return (passage, o.unit not in ("flag",), o.period_end, o.report_id)


def _best(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Observation]:
    ranked = sorted(rows, key=lambda o: _weight(dataset, o), reverse=True)
    chosen: list[Observation] = []
    seen: dict[str, int] = {}
    for o in ranked:
        # At most two figures of one indicator: a page is not a table.
        if len(chosen) < count and seen.get(o.indicator_id, 0) < 2:
            chosen.append(o)
            seen[o.indicator_id] = seen.get(o.indicator_id, 0) + 1
    order = {o.observation_id: n for n, o in enumerate(rows)}
    return sorted(chosen, key=lambda o: order[o.observation_id])


def _passages(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Block]:
    found: dict[tuple[str, int], Block] = {}
    for o in rows:
        for e in dataset.evidence_of.get(o.observation_id, ()):
            if isinstance(e, Passage) and e.role == "states":
                found.setdefault((e.document_id, e.start), PassageBlock(e.evidence_id))
    return list(found.values())[:count]


def _disputes(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Block]:
    found = {
        d.discrepancy_id: d
        for o in rows
        for d in dataset.discrepancies_of.get(o.observation_id, ())
    }
    order = {"high": 0, "medium": 1, "low": 2}
    ranked = sorted(found.values(), key=lambda d: order[d.severity])[:count]
    return [DiscrepancyBlock(d.discrepancy_id) for d in ranked]


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


def _one_page(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    rows = list(dataset.by_topic.get(topic_id, ()))
    topic = name(dataset.topics[topic_id], language)
    blocks: list[Block] = [Paragraph((Text(prose(dataset.topics[topic_id].description)),))]
    if not dataset.topics[topic_id].description:
        blocks = []
    if not rows:
        blocks.append(Paragraph((Text(word(language, "nothing")),)))
    charts = _charts(dataset, topic_id)
    indicator = default_indicator(dataset, topic_id)
    drawn = kinds_for(observations(dataset, Question(topic_id, indicator)))
    # A chart of one measure: one of every figure, or of sentences, would take most of the page.
    if not indicator or (drawn and drawn[0].traits.in_words):
        charts = []
    # Of what sentences state latest, the largest share says most.
    shares = [o for o in rows if o.unit in ("percent", "count")]
    top = max(shares, key=lambda o: (_weight(dataset, o), o.value or 0), default=None)
    if top is not None:
        blocks.append(FigureBlock(top.observation_id))
    room = (3 if charts else 4) - (top is not None)
    best = _best(dataset, [o for o in rows if o is not top], room)
    blocks += charts
    blocks += _section(language, "standing", _sentences(dataset, best, language))
    if not charts:  # which say themselves what their figures do not
        blocks += _section(language, "limits", _limits(dataset, rows, language)[:1])
    return word(language, "one", topic=topic), blocks


def _profile(dataset: Dataset, topic_id: str, language: str) -> tuple[str, list[Block]]:
    rows = list(dataset.by_topic.get(topic_id, ()))
    topic = name(dataset.topics[topic_id], language)
    blocks = _section(language, "summary", _sentences(dataset, _best(dataset, rows, 6), language))
    blocks += _section(language, "standing", _charts(dataset, topic_id))
    blocks += _section(language, "passages", _passages(dataset, rows, 4))
    table: list[Block] = [TableBlock(Question(topic_id))] if rows else []
    blocks += _section(language, "all", table)
    blocks += _section(language, "disputes", _disputes(dataset, rows, 3))
    blocks += _section(language, "limits", _limits(dataset, rows, language))
    if not rows:
        blocks = [Paragraph((Text(word(language, "nothing")),))]
    return word(language, "profile", topic=topic), blocks


def _head_to_head(
    dataset: Dataset, topic_id: str, pair: tuple[str, ...], language: str
) -> tuple[str, list[Block]]:
    rows = [o for o in dataset.by_topic.get(topic_id, ()) if o.entity_id in pair]
    topic = name(dataset.topics[topic_id], language)
    a, b = (name(dataset.entities[e], language) for e in pair)
    title = word(language, "against", topic=topic, a=a, b=b)
    if not rows:
        return title, [Paragraph((Text(word(language, "nothing")),))]
    blocks = _section(language, "summary", _sentences(dataset, _best(dataset, rows, 4), language))
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
    blocks += _section(language, "standing", charts)
    blocks += _section(language, "passages", _passages(dataset, rows, 3))
    blocks += _section(language, "all", [TableBlock(Question(topic_id, "", pair))])
    blocks += _section(language, "limits", _limits(dataset, rows, language))
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
    series: dict[tuple[object, ...], list[Observation]] = {}
    for o in dataset.by_topic.get(topic_id, ()):
        if o.period_start and o.value is not None and o.unit != "flag":
            key = (o.indicator_id, o.entity_id, o.counterpart_id, *edition(o))
            series.setdefault(key, []).append(o)
    moved = [sorted(s, key=lambda o: o.period_end) for s in series.values()]
    moved = [s for s in moved if len(s) > 1 and s[0].period_end != s[-1].period_end]
    blocks: list[Block] = []
    for rows in moved[:10]:
        first, last = rows[0], rows[-1]
        lead = described(dataset, last, language).removesuffix(_period(last, language))
        runs: tuple[Run, ...] = (
            Text(lead + word(language, "was")),
            Field(first.observation_id),
            Text(in_brackets("", _span(first), language) + word(language, "to")),
            Field(last.observation_id),
            Text(
                in_brackets("", _span(last), language)
                + word(language, "according", who=says_who(dataset.reports[last.report_id]))
            ),
        )
        blocks.append(Paragraph(runs))
    if not blocks:
        blocks.append(Paragraph((Text(word(language, "none")),)))
    indicators = dict.fromkeys(rows[0].indicator_id for rows in moved)
    charts: list[Block] = [ChartBlock(Question(topic_id, i)) for i in list(indicators)[:3]]
    blocks += _section(language, "over", charts)
    changed = [o for rows in moved for o in rows]
    blocks += _section(language, "disputes", _disputes(dataset, changed, 3))
    blocks += _section(language, "limits", _limits(dataset, changed, language)[:1])
    return word(language, "changed", topic=topic), blocks


def _span(o: Observation) -> str:
    from explorer.charts import numbers

    return numbers.period(o.period_start, o.period_end)


def _period(o: Observation, language: str) -> str:
    return (", " if language == "en" else "，") + _span(o)
