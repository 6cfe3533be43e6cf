"""Two versions of a briefing with every kind of block, what is said of them as accepted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import speech
from explorer.analysis.select import Question
from explorer.briefing import compare
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Cite,
    Field,
    FigureBlock,
    Front,
    Heading,
    NoteBlock,
    Paragraph,
    Snapshot,
    TableBlock,
    Text,
)
from tests import golden
from tests.briefing.golden import SHARE, every_block, others
from tests.charts.golden import still

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

PATH = Path(__file__).parent / "golden_words" / "compared.txt"


def later(old: Briefing) -> Briefing:
    """The same, most of it changed: words, figures, order, what came and what went."""
    blocks = [*old.blocks]
    blocks[0] = Heading("Summary <of> it all")
    blocks[1], blocks[2] = blocks[2], blocks[1]
    blocks[3] = ChartBlock(Question("electric-batteries", "high-impact-share"), "Over all years")
    del blocks[4:6]
    blocks.insert(6, FigureBlock("gone", snapshot=Snapshot("gone", "USD", 4e9, comparator="ge")))
    runs = (Text("A point, "), Field(SHARE, words="three quarters"), Cite(SHARE + "#1"))
    blocks.append(Paragraph((*runs, Field("gone"), Field(SHARE, bare=True)), "bullet"))
    blocks.append(NoteBlock((Text("A remark & more"),), "R. Viewer", "settled"))
    blocks.append(TableBlock(Question("coatings"), "Another"))
    front = Front("internal", "OFFICIAL", "review", "3", "apa", "both", True)
    return replace(
        old, title="Electric & other", subtitle="", authors=("A", "B"), date="2027-01-01",
        blocks=tuple(blocks), front=front,
    )  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_what_is_said_of_two_versions(dataset: Dataset, language: str) -> None:
    held = still(dataset)
    old = every_block(held, language)
    pairs = ((old, later(old)), (later(old), old), (others(held), old), (old, old))
    lines = []
    with speech.speaking(language):
        for before, after in pairs:
            found = compare.compare(held, before, after)
            lines.append(f"-- {found.title} | {found.marking}")
            for change in found.changes:
                said = f"{change.sort} {change.name} {change.place}: "
                lines.append(said + compare.marked_text(change).replace("\n", "\\n"))
            lines += compare.sentences(found)
            page = compare.html(found)
            lines.append(page.partition("<style>")[0].replace("\n", "\\n"))
            lines.append(page.partition("</style>")[2][:400].replace("\n", "\\n"))
            lines.append(f"{len(page)} {len(compare.whole(found))}")
    golden.check(PATH, language, lines)
