from __future__ import annotations

import json
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import card
from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


@pytest.fixture
def made(dataset: Dataset, tmp_path: Path, qapp: QApplication) -> Path:
    return card.make(dataset, SHARE, tmp_path / "cards")


def _broken(path: Path, dataset: Dataset) -> set[str]:
    return {c.link for c in card.broken(card.verify(path, dataset))}


def test_a_card_holds(dataset: Dataset, made: Path) -> None:
    for ending in (".json", ".png", ".html"):
        checks = card.verify(made.with_suffix(ending), dataset)
        assert {c.link for c in checks} == {
            "card",
            "picture",
            "page",
            "document",
            "anchor",
            "observation",
        }
        assert all(c.holds for c in checks)
    said = json.loads(made.read_text(encoding="utf-8"))["claim"]
    found = dataset.evidence_of[SHARE]
    assert len(found) > 1
    assert [e["evidence_id"] for e in said["evidence"]] == [e.evidence_id for e in found]
    assert len(said["footnotes"]) == len(found)
    page = made.with_suffix(".html").read_text("utf-8")
    for evidence, note in zip(said["evidence"], said["footnotes"], strict=True):
        assert " ".join(evidence["quote"].split()) in note
        assert evidence["quote"] in page


def test_cards_are_the_same_each_time(dataset: Dataset, made: Path, tmp_path: Path) -> None:
    again = card.make(dataset, SHARE, tmp_path / "again")
    for ending in (".json", ".png", ".html"):
        assert made.with_suffix(ending).read_bytes() == again.with_suffix(ending).read_bytes()


def test_any_byte_changed_is_found(dataset: Dataset, made: Path) -> None:
    links = {".json": "card", ".png": "picture", ".html": "page"}
    for ending, link in links.items():
        path = made.with_suffix(ending)
        whole = path.read_bytes()
        for at in range(0, len(whole), max(1, len(whole) // 60)):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            try:
                assert link in _broken(made, dataset), at
            except card.CardError:
                assert ending == ".json"
        path.write_bytes(whole + b" ")
        assert link in _broken(made, dataset)
        path.write_bytes(whole)
    assert _broken(made, dataset) == set()


def test_a_changed_document_is_named(dataset: Dataset, made: Path, tmp_path: Path) -> None:
    shutil.copytree(dataset.folder.parent / "seeds", tmp_path / "seeds")
    moved = Dataset(dataset.version, tmp_path / "data", dataset.tables)
    assert _broken(made, moved) == set()
    document = tmp_path / dataset.documents["hant-aspi-two-decades"].file
    content = bytearray(document.read_bytes())
    content[7] ^= 1
    document.write_bytes(bytes(content))
    fresh = Dataset(dataset.version, tmp_path / "data", dataset.tables)
    assert _broken(made, fresh) == {"document"}


def test_a_revised_figure_is_named(dataset: Dataset, made: Path) -> None:
    rows = tuple(
        replace(o, value=70.0) if o.observation_id == SHARE else o
        for o in dataset.rows(Observation)
    )
    later = Dataset("9.9.9", dataset.folder, {**dataset.tables, Observation.TABLE: rows})
    found = card.broken(card.verify(made, later))
    assert [c.link for c in found] == ["observation"]
    was, now = dataset.version, "9.9.9"
    assert found[0].message == f"the figure was revised between dataset {was} and {now}: value"
    same = Dataset(was, dataset.folder, {**dataset.tables, Observation.TABLE: rows})
    (found,) = card.broken(card.verify(made, same))
    assert found.message == f"the figure differs from dataset {was}: value"
    gone = {**dataset.tables, Observation.TABLE: dataset.rows(Observation)[:1]}
    (found,) = card.broken(card.verify(made, Dataset(was, dataset.folder, gone)))
    assert found.message == f"dataset {was} does not hold the figure {SHARE}"


def test_a_card_says_what_holds(dataset: Dataset, made: Path) -> None:
    whole = {c.link: c.message for c in card.verify(made, dataset)}
    assert whole["card"] == "the card is as it was made"
    assert whole["picture"] == f"{made.stem}.png is as it was made"
    assert whole["page"] == f"{made.stem}.html is as it was made"
    assert whole["observation"] == f"the figure is the same in dataset {dataset.version}"
    said = [c.message for c in card.verify(made, dataset) if c.link in ("document", "anchor")]
    for e in dataset.evidence_of[SHARE]:
        place = f"at characters {e.start} to {e.end}"
        assert f"{e.evidence_id} reads as quoted {place}" in said
        assert f"the document {e.document_id} has the recorded SHA-256" in said


def test_what_is_no_card_is_refused(dataset: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    for content in ("", "[]", "{}", '{"format": "other"}'):
        path.write_text(content)
        with pytest.raises(card.CardError):
            card.verify(path, dataset)
    with pytest.raises(card.CardError, match="no figure"):
        card.make(dataset, "nope", tmp_path)
