"""``ctexplorer ask`` as a user calls it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from explorer.cli import main

if TYPE_CHECKING:
    import pytest

    from explorer.dataset.dataset import Dataset


def test_json(dataset: Dataset, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "who leads quantum computing?", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"answer", "disagreements", "question", "none"}
    assert found["none"] is None
    first = found["answer"][0]
    assert first["observation_id"] == "aspi-2025.quantum-computing.usa.rank.2020-2024"
    assert set(found["disagreements"]) <= set(dataset.discrepancies)
    assert found["question"]["topic_ids"] == ["quantum-computing"]
    assert found["question"]["indicator_ids"] == ["rank"]


def test_no_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "who leads graphene research?", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["answer"] == []
    assert "graphene" in found["none"]
    assert main(["ask", "who leads graphene research?"]) == 0
    assert "graphene" in capsys.readouterr().out


def test_text_has_the_sentence_and_what_was_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "quantm computing leader"]) == 0
    out = capsys.readouterr().out
    assert "Read “quantm” as “quantum”." in out
    assert "The United States ranks first in research on quantum computing" in out


def test_nothing_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "  "]) == 1
    assert "nothing was asked" in capsys.readouterr().err
    assert main(["ask"]) == 2
