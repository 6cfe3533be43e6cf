"""``ctexplorer search`` as a user calls it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from explorer.cli import main

if TYPE_CHECKING:
    import pytest

    from explorer.dataset.dataset import Dataset


def test_json(dataset: Dataset, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "電池", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"passages", "things"}
    assert found["passages"]
    for p in found["passages"]:
        assert list(p) == ["document_id", "start", "end", "quote"]
        assert dataset.text(p["document_id"])[p["start"] : p["end"]] == p["quote"]
    assert {
        "kind": "technology",
        "id": "electric-batteries",
        "name": "Electric batteries",
    } in found["things"]


def test_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "batteries"]) == 0
    out = capsys.readouterr().out
    assert "Electric batteries" in out
    assert "電池" in out


def test_nothing_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "zzzz"]) == 0
    assert capsys.readouterr().out == "Nothing found for zzzz.\n"
    assert main(["search", "zzzz", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"passages": [], "things": []}


def test_nothing_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "  "]) == 1
    assert "nothing to search for" in capsys.readouterr().err
    assert main(["search"]) == 2
