"""What can be pinned from where it is shown, as the block it would be in a briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.questions import answered, meant
from explorer.briefing.resolve import resolve
from explorer.briefing.snapshots import accepted
from explorer.briefing.templates import sentence
from explorer.briefing.wording import described, value_text, word
from explorer.charts.build import build
from explorer.charts.naming import name, prose
from explorer.dataset.schema import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.analysis.select import Question
    from explorer.briefing.model import Block, Run
    from explorer.dataset.dataset import Dataset


def chart(dataset: Dataset, question: Question) -> Block:
    """The chart that answers a question about a topic."""
    return accepted(dataset, ChartBlock(question.of_topic()))


def page_chart(dataset: Dataset, page: str, question: Question, place: int) -> Block:
    """A chart of a page of the window, such as "who leads what"."""
    return accepted(dataset, ChartBlock(question.of_page(), page=page, place=place))


def table(dataset: Dataset, question: Question) -> Block:
    """The figures that answer a question about a topic, as a table."""
    return accepted(dataset, TableBlock(question.of_topic()))


def passage(dataset: Dataset, evidence_id: str) -> Block:
    """A sentence of a document."""
    return accepted(dataset, PassageBlock(evidence_id))


def claim(dataset: Dataset, observation_id: str, language: str) -> Block:
    """A sentence of our own about a figure, the figure in it a field."""
    runs = sentence(dataset, dataset.observations[observation_id], language)
    return accepted(dataset, Paragraph(runs))


def number(dataset: Dataset, observation_id: str) -> Block:
    """A single figure, large."""
    return accepted(dataset, FigureBlock(observation_id))


def field(dataset: Dataset, observation_id: str) -> Field:
    """A figure for running text."""
    (run,) = accepted(dataset, Paragraph((Field(observation_id),))).runs  # type: ignore[union-attr]
    assert isinstance(run, Field)
    return run


def title(dataset: Dataset, block: Block, language: str) -> str:
    """What a block is, in a line, for the tray and for lists."""
    known = dataset.observations
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Paragraph | NoteBlock):
        return plain(dataset, block.runs, language)
    if isinstance(block, ChartBlock | TableBlock):
        return block.caption or _title_of_question(dataset, block, language)
    if isinstance(block, PassageBlock):
        evidence = dataset.evidence.get(block.evidence_id)
        quote = evidence.quote if isinstance(evidence, Passage) else block.quote
        return " ".join(quote.split())
    if isinstance(block, FigureBlock):
        if block.observation_id not in known:
            return block.caption or word(language, "missing")
        o = known[block.observation_id]
        return word(language, "colon").join(
            (described(dataset, o, language), value_text(o, language))
        )
    if isinstance(block, DiscrepancyBlock):
        found = dataset.discrepancies.get(block.discrepancy_id)
        return prose(found.explanation) if found else word(language, "missing")
    if isinstance(block, ScorecardBlock):
        first, second = (
            name(dataset.entities[e], language) if e in dataset.entities else e
            for e in meant(dataset, block).entities[:2]
        )
        return block.caption or word(language, "scorecard", first=first, second=second)
    if isinstance(block, PageBreak):
        return ""
    assert_never(block)


def _title_of_question(dataset: Dataset, block: ChartBlock | TableBlock, language: str) -> str:
    if isinstance(block, ChartBlock):
        if block.title:
            return block.title
        if block.page:
            drawn = answered(dataset, block, language)
            return drawn.title if drawn else word(language, "missing")
    if block.question.topic_id not in dataset.topics:
        return word(language, "missing")
    return build(dataset, block.question, language).title


def cited(dataset: Dataset, block: Block, language: str) -> str:
    """What a block says, with the sources behind it, as text to paste elsewhere."""
    resolved = resolve(dataset, Briefing("", language=language, blocks=(block,)))
    notes = [n.text for n in resolved.notes]
    if isinstance(block, PassageBlock) and notes:
        return notes[0]  # the footnote of a passage quotes it
    if len(notes) > 1:
        notes = [f"[{n}] {text}" for n, text in enumerate(notes, start=1)]
    return "\n".join([title(dataset, block, language), *notes])


def plain(dataset: Dataset, runs: Sequence[Run], language: str) -> str:
    """Running text as words, its figures as the dataset has them."""
    parts = []
    for run in runs:
        if isinstance(run, Text):
            parts.append(run.text)
        elif isinstance(run, Field):
            o = dataset.observations.get(run.observation_id)
            text = value_text(o, language, bare=run.bare) if o else word(language, "missing")
            parts.append(text)
        elif not isinstance(run, Cite):
            assert_never(run)
    return "".join(parts)
