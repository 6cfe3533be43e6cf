"""What is proposed from a document, and why the rest is set aside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.corpus import numerals
from explorer.reading.proposal import AMONG_OTHERS, SAID, Proposal, SetAside
from explorer.reading.propose import Proposer

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

TEXT = (
    "Under 5G, on 3 March 2024, ASPI spoke. In 2019-2023 India made the top five in 45 of 64 "
    "technologies. See https://example.org/2024/7.\n\n它们在量子领域投入数百万美元。"
)


@pytest.fixture(scope="module")
def proposer(dataset: Dataset) -> Proposer:
    return Proposer(dataset)


def test_a_figure_is_proposed_with_its_fields(proposer: Proposer) -> None:
    (figure,) = [
        f
        for f in proposer.propose(TEXT)
        if isinstance(f, Proposal) and f.statement.quantity.value == 45
    ]
    s = figure.statement
    assert TEXT[figure.start : figure.end] == "45"
    assert (s.entity_ids, s.indicator_ids) == (("IND",), ("top-five-count",))
    assert (s.base, s.period) == (64, ("2019", "2023"))
    assert figure.confidence["entity"] == figure.confidence["period"] == SAID
    assert figure.confidence["source"] == AMONG_OTHERS


def test_what_is_no_figure_is_set_aside_with_a_reason(proposer: Proposer) -> None:
    aside = {f.text: f.reason for f in proposer.propose(TEXT) if isinstance(f, SetAside)}
    assert aside["5"] == "Part of a name."
    assert aside["3"] == "A date or a period."
    assert aside["7"] == "Part of an address."


@pytest.mark.parametrize("number", range(5))
def test_every_numeral_of_a_document_is_accounted_for(
    number: int, dataset: Dataset, proposer: Proposer
) -> None:
    text = dataset.text(list(dataset.documents)[number])
    spans = [(f.start, f.end) for f in proposer.propose(text)]
    missing = [
        n.text
        for n in numerals.find(text)
        if n.form != "article" and not any(a < n.end and n.start < b for a, b in spans)
    ]
    assert not missing


def test_the_command_prints_one_array(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["propose", str(path), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [r["start"] for r in rows] == sorted(r["start"] for r in rows)
    assert all(TEXT[r["start"] : r["end"]] == r["text"] for r in rows)
    assert all(("set_aside" in r) != ("value" in r) for r in rows)
