"""What is written when the data have changed since a briefing was accepted.

The figure of today stands in the text, and a footnote says what it was; what is gone is written as
it was, and a footnote says so. Nothing that was written is rewritten.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.briefing.blocks import accept
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Field,
    FigureBlock,
    Paragraph,
    PassageBlock,
    Snapshot,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import (
    Figure,
    ResolvedChart,
    ResolvedFigure,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
    Words,
)
from explorer.briefing.snapshots import take
from explorer.briefing.wording import value_text
from explorer.dataset.schema import Passage
from tests.briefing.conftest import AMERICAN, SHARE

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.briefing.resolved import Resolved, ResolvedBlock
    from explorer.dataset.dataset import Dataset

WAS = Snapshot(SHARE, "percent", 70.0)
GONE = Snapshot("gone", "USD", 43e9, comparator="ge")
LISTED = Question("list-64", "top-five-count", kind="bar")


def only(dataset: Dataset, block: Block) -> tuple[Resolved, ResolvedBlock]:
    resolved = resolve(dataset, Briefing("A title", blocks=(block,)))
    return resolved, resolved.blocks[0]


def said(resolved: Resolved, notes: tuple[int, ...]) -> list[str]:
    return [resolved.notes[n - 1].text for n in notes]


def test_a_revised_figure_in_the_text_is_that_of_today(dataset: Dataset) -> None:
    paragraph = Paragraph((Text("It is "), Field(SHARE, WAS), Text(" now.")))
    resolved, block = only(dataset, paragraph)
    assert isinstance(block, ResolvedText)
    before, figure, after = block.pieces
    assert (before, after) == (Words("It is "), Words(" now."))
    assert isinstance(figure, Figure)
    assert figure.text == value_text(dataset.observations[SHARE], "en") == "75%"
    first, doubt, second = said(resolved, figure.notes)
    assert doubt.startswith("Not comparable: 75% and 77%")
    passage = dataset.first_of(SHARE)
    assert isinstance(passage, Passage)
    assert passage.quote in first
    assert second == "Revised since it was accepted: then 70%, now 75%."


def test_a_figure_that_is_gone_is_written_as_it_was(dataset: Dataset) -> None:
    resolved, block = only(dataset, Paragraph((Field("gone", GONE, bold=True),)))
    assert isinstance(block, ResolvedText)
    (figure,) = block.pieces
    assert isinstance(figure, Figure)
    assert (figure.text, figure.bold) == ("≥ US$43 billion", True)
    assert said(resolved, figure.notes) == [
        "Withdrawn since it was accepted: the dataset no longer holds ≥ US$43 billion."
    ]


def test_the_same_for_large_figures(dataset: Dataset) -> None:
    resolved, block = only(dataset, FigureBlock(SHARE, "Mine", WAS))
    assert isinstance(block, ResolvedFigure)
    assert (block.text, block.caption) == ("75%", "Mine")
    assert "then 70%, now 75%" in said(resolved, block.notes)[-1]
    resolved, block = only(dataset, FigureBlock("gone", "Mine", GONE))
    assert isinstance(block, ResolvedFigure)
    assert (block.text, block.sentence) == ("≥ US$43 billion", "Mine")
    assert "no longer holds" in said(resolved, block.notes)[0]
    resolved, block = only(dataset, FigureBlock("never"))
    assert isinstance(block, ResolvedText)
    assert [s.status for s in resolved.stale] == ["unknown"]


def test_the_same_for_sentences(dataset: Dataset) -> None:
    evidence = dataset.first_of(SHARE)
    assert isinstance(evidence, Passage)
    resolved, block = only(dataset, PassageBlock(evidence.evidence_id, "What it said."))
    assert isinstance(block, ResolvedPassage)
    assert block.quote == " ".join(evidence.quote.split())
    assert said(resolved, block.notes)[-1] == (
        "The passage has changed since it was accepted; it read: What it said."
    )
    resolved, block = only(dataset, PassageBlock("gone#1", "What it said."))
    assert isinstance(block, ResolvedPassage)
    assert (block.quote, block.statement) == ("What it said.", "")
    assert "no longer holds “What it said.”" in said(resolved, block.notes)[0]


@pytest.mark.parametrize("kind", [ChartBlock, TableBlock])
def test_the_same_for_charts_and_tables(
    dataset: Dataset, kind: type[ChartBlock] | type[TableBlock]
) -> None:
    whole = accept(dataset, Briefing("A title", blocks=(kind(LISTED),))).blocks[0]
    assert isinstance(whole, ChartBlock | TableBlock)
    first, second, *rest = whole.snapshots
    assert first.value is not None
    then = replace(first, value=first.value - 1)
    gone = replace(GONE, unit="count", value=9.0)
    resolved, block = only(dataset, replace(whole, snapshots=(then, gone, *rest)))
    assert isinstance(block, ResolvedChart | ResolvedTable)
    notes = said(resolved, block.notes)
    now = value_text(dataset.observations[first.observation_id], "en")
    changes = [t for t in notes if "since it was accepted" in t]
    assert len(changes) == 3
    assert any(t.startswith("Revised") and f"now {now}." in t for t in changes)
    assert any(t.startswith("Withdrawn") and "≥ 9" in t for t in changes)
    added = value_text(dataset.observations[second.observation_id], "en")
    assert any(t.startswith("New") and f"({added})" in t for t in changes)
    assert [s.status for s in resolved.changed] == ["revised", "revised", "withdrawn"]
    untouched, block = only(dataset, whole)
    assert isinstance(block, ResolvedChart | ResolvedTable)
    assert not untouched.changed
    assert not [t for t in said(untouched, block.notes) if "since it was accepted" in t]


def test_a_figure_without_its_qualifier(dataset: Dataset) -> None:
    """``{~observation}``: the sentence says "over" itself."""
    hedged = [o for o in dataset.observations.values() if o.comparator != "eq"]
    assert len({o.comparator for o in hedged}) > 2
    for o in hedged:
        for language in ("en", "zh-Hans", "zh-Hant"):
            whole = value_text(o, language)
            bare = value_text(o, language, bare=True)
            assert whole != bare
            assert whole.endswith(bare)
            assert bare[0] not in "≈≥≤><"
    o = hedged[0]
    _, block = only(dataset, Paragraph((Field(o.observation_id, bare=True),)))
    assert isinstance(block, ResolvedText)
    assert block.pieces[0].text == value_text(o, "en", bare=True)


def test_accepting_keeps_each_figure_and_sentence_as_it_is_now(dataset: Dataset) -> None:
    evidence = dataset.first_of(AMERICAN)
    assert isinstance(evidence, Passage)
    blocks: tuple[Block, ...] = (
        Paragraph((Field(SHARE, WAS),)),
        FigureBlock(SHARE, snapshot=WAS),
        PassageBlock(evidence.evidence_id, "What it said."),
        ChartBlock(LISTED, snapshots=(GONE,)),
    )
    paragraph, figure, passage, chart = accept(dataset, Briefing("A", blocks=blocks)).blocks
    now = take(dataset.observations[SHARE])
    assert paragraph == Paragraph((Field(SHARE, now),))
    assert figure == FigureBlock(SHARE, snapshot=now)
    assert passage == PassageBlock(evidence.evidence_id, evidence.quote)
    assert isinstance(chart, ChartBlock)
    shown = {o.observation_id for o in dataset.by_topic["list-64"]}
    assert {s.observation_id for s in chart.snapshots} <= shown
    assert not resolve(dataset, Briefing("A", blocks=(paragraph, figure, passage, chart))).changed
