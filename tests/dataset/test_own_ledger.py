"""The ledger of a user's own document is what its figures point at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.coverage import coverage, ledger, ledger_problems
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Document, NumeralRow, Observation, Passage, Report, Section

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

TEXT = "Of 64 technologies China leads in 57, that is 89%."


def passage(name: str, number: str, *, points: bool = True) -> Passage:
    start = TEXT.index(number)
    ends = (start, start + len(number)) if points else (None, None)
    return Passage(name, "own-o", "states", "own-d", 0, len(TEXT), TEXT, "", "", *ends)


@pytest.fixture
def merged(dataset: Dataset) -> Dataset:
    document = replace(
        dataset.rows(Document)[0], document_id="own-d", file="d.txt", sha256="0" * 64, relays=()
    )
    report = replace(dataset.rows(Report)[0], report_id="own-r")
    like = next(o for o in dataset.rows(Observation) if o.unit == "percent" and o.value)
    figure = replace(like, observation_id="own-o", report_id="own-r")
    own = Own(
        (document,),
        (Section("own-d", 0, len(TEXT), "body"),),
        (report,),
        (figure,),
        (passage("e1", "57"), passage("e2", "89%"), passage("e3", "64", points=False)),
        {"own-d": TEXT},
    )
    joined, problems = merge(dataset, own)
    assert problems == []
    return joined


def test_each_numeral_that_a_figure_points_at_has_its_row(merged: Dataset) -> None:
    at = TEXT.index("57")
    assert list(ledger(merged, "own-d")) == [
        NumeralRow("own-d", at, at + 2, "57", "value", "own-o", ""),
        NumeralRow("own-d", TEXT.index("89%"), TEXT.index("89%") + 3, "89%", "value", "own-o", ""),
    ]


def test_the_others_are_not_accounted_for(merged: Dataset) -> None:
    found = coverage(merged, "own-d")
    at = TEXT.index("64")
    assert (found.found, found.linked, found.set_aside) == (3, 2, {})
    assert found.missing == ((at, at + 2, "64"),)
    assert found.share == pytest.approx(200 / 3)


def test_nobody_promised_to_account_for_them(merged: Dataset) -> None:
    assert [p for p in ledger_problems(merged) if "own-d" in p.message] == []


def test_a_bundled_document_keeps_its_own(dataset: Dataset, merged: Dataset) -> None:
    for name in dataset.documents:
        assert ledger(merged, name) == dataset.numerals_in.get(name, ())
        assert coverage(merged, name).share == 100.0
