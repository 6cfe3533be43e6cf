"""A figure from a table names its cell wherever its source is named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import card
from explorer.briefing.model import Briefing, FigureBlock
from explorer.briefing.resolve import resolve
from explorer.charts.naming import known_by
from explorer.dataset.merge import Own, merge
from explorer.tables.grid import Facts, Grid
from explorer.workspace.table_import import prepare

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

FIGURE = "own.electric-batteries.nam.high-impact-share.2024"


@pytest.fixture(scope="module")
def joined(dataset: Dataset) -> Dataset:
    rows = (
        ("Country", "Technology", "Indicator", "Year", "Value"),
        ("Namibia", "Electric batteries", "high-impact-share", "2024", "3.5%"),
    )
    facts = Facts("Shares", "Ministry report", "Ministry", "https://example.org/shares")
    found = prepare(
        dataset,
        Own(),
        Path("book.xlsx"),
        (Grid("book.xlsx", "Data", rows, facts, sha256="0" * 64),),
    )
    (sheet,) = found.sheets
    own = Own(
        (sheet.document,),
        sheet.sections,
        tuple(found.made.reports.values()),
        tuple(o for o, _ in found.new),
        tuple(c for _, c in found.new),
        {sheet.document.document_id: sheet.text},
    )
    merged, problems = merge(dataset, own)
    assert not problems
    assert FIGURE in merged.observations
    return merged


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Ministry, Shares, book.xlsx, sheet Data, E2: “3.5%”, https://example.org/shares."),
        (
            "zh-Hans",
            "Ministry，Shares，book.xlsx，工作表“Data”，E2：“3.5%”，https://example.org/shares。",
        ),
    ],
)
def test_a_footnote(joined: Dataset, language: str, said: str) -> None:
    briefing = Briefing("Title", language=language, blocks=(FigureBlock(FIGURE),))
    (note,) = resolve(joined, briefing).notes
    assert "".join(s.text for s in note.spans) == said
    assert note.kind == "cell"


def test_a_card_names_the_document(joined: Dataset) -> None:
    claim = card.claim(joined, FIGURE)
    assert claim["documents"]["own-book-data"]["file"] == "book.xlsx"
    (evidence,) = claim["evidence"]
    assert (evidence["sheet"], evidence["row"], evidence["column"]) == ("Data", 2, "E")


def test_how_it_is_known(joined: Dataset) -> None:
    assert known_by(joined, joined.observations[FIGURE]) == "Cell of the table book.xlsx"
