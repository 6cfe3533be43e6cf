"""What can be pinned from where it is shown, as the block it would be in a briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.briefing.blocks import accepted, title
from explorer.briefing.editorial import sentence
from explorer.briefing.kinds import kind_of
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Field,
    FigureBlock,
    Paragraph,
    PassageBlock,
    TableBlock,
)
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from explorer.analysis.select import Question
    from explorer.briefing.model import Block
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


def cited(dataset: Dataset, block: Block, language: str) -> str:
    """What a block says, with the sources behind it, as text to paste elsewhere."""
    resolved = resolve(dataset, Briefing("", language=language, blocks=(block,)))
    notes = [n.text for n in resolved.notes]
    if kind_of(block).quotes and notes:
        return notes[0]
    if len(notes) > 1:
        notes = [f"[{n}] {text}" for n, text in enumerate(notes, start=1)]
    return "\n".join([title(dataset, block, language), *notes])
