"""Each link of a claim card that can break, and what is said of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from explorer.briefing import card

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.dataset.dataset import Dataset

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


@pytest.fixture
def made(dataset: Dataset, tmp_path: Path, qapp: QApplication) -> Path:
    del qapp
    return card.make(dataset, SHARE, tmp_path / "cards")


def changed(path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """The card with its claim changed and signed anew, as one could make it who means to."""
    held = json.loads(path.read_text(encoding="utf-8"))
    change(held["claim"])
    held["claim_sha256"] = card._sha256(card.canonical(held["claim"]))
    rest = {k: v for k, v in held.items() if k != "card_sha256"}
    held["card_sha256"] = card._sha256(card.canonical(rest))
    path.write_bytes(card.canonical(held))
    return path


def said(path: Path, dataset: Dataset) -> list[tuple[str, bool | None, str]]:
    """What does not hold, or cannot be told."""
    return [(c.link, c.holds, c.message) for c in card.verify(path, dataset) if not c.holds]


def test_a_document_that_is_not_held(dataset: Dataset, made: Path) -> None:
    def rename(claim: dict[str, Any]) -> None:
        name = next(iter(claim["documents"]))
        claim["documents"]["elsewhere"] = claim["documents"].pop(name)
        for e in claim["evidence"]:
            if e["document_id"] == name:
                e["document_id"] = "elsewhere"

    found = said(changed(made, rename), dataset)
    assert found == [("document", None, "the document elsewhere is not held here")]
    assert card.broken(card.verify(made, dataset)) == []


def test_another_document_of_that_name(dataset: Dataset, made: Path) -> None:
    name = dataset.evidence_of[SHARE][0].document_id  # type: ignore[union-attr]

    def other(claim: dict[str, Any]) -> None:
        claim["documents"][name]["sha256"] = "0" * 64

    message = f"the document {name} held here is not the one that the card quotes"
    assert said(changed(made, other), dataset) == [("document", False, message)]


@pytest.mark.parametrize("key", ["start", "end"])
@pytest.mark.parametrize("by", [1, -1])
def test_a_quote_beside_its_place(dataset: Dataset, made: Path, key: str, by: int) -> None:
    e = dataset.evidence_of[SHARE][0]
    span = {"start": e.start, "end": e.end}  # type: ignore[union-attr]
    span[key] += by

    def move(claim: dict[str, Any]) -> None:
        claim["evidence"][0] |= span

    found = said(changed(made, move), dataset)
    place = f"characters {span['start']} to {span['end']}"
    assert found == [
        ("anchor", False, f"{place} of the document do not read as quoted in {e.evidence_id}")
    ]


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [
        (0, 0, True), (-1, 0, False), (0, 1, False), ("last", 0, False), (None, 0, True),
        ("start", "end", True),
    ],
)  # fmt: skip
def test_a_numeral_stands_in_its_quote(
    dataset: Dataset, made: Path, first: Any, last: Any, holds: bool
) -> None:
    """Moved to before the quote, to behind it, to nothing; to the whole of it, and none at all."""
    e: Any = next(e for e in dataset.evidence_of[SHARE] if e.value_start is not None)  # type: ignore[union-attr]

    def move(claim: dict[str, Any]) -> None:
        (row,) = [r for r in claim["evidence"] if r["evidence_id"] == e.evidence_id]
        start, end = row["value_start"], row["value_end"]
        row["value_start"] = {
            0: start, -1: row["start"] - 1, "last": end, None: None, "start": row["start"],
        }[first]  # fmt: skip
        row["value_end"] = {0: end, 1: row["end"] + 1, "end": row["end"]}[last]

    message = f"the numeral of {e.evidence_id} lies outside its quote"
    found = said(changed(made, move), dataset)
    assert found == ([] if holds else [("value", False, message)])


def test_a_file_beside_it_that_is_gone_or_another(dataset: Dataset, made: Path) -> None:
    picture, page = made.with_suffix(".png"), made.with_suffix(".html")
    picture.unlink()
    page.write_text("another", encoding="utf-8")
    assert said(made, dataset) == [
        ("page", False, f"{page.name} is not the page that the card was made with"),
        ("picture", None, f"{picture.name} is not beside the card"),
    ]


@pytest.mark.parametrize(
    ("change", "said_of_it"),
    [
        (lambda c: c["claim"].update(more=1), "the claim has been changed since the card was made"),
        (lambda c: c.update(more=1), "the card has been changed since it was made"),
    ],
)
def test_a_card_that_was_changed(
    dataset: Dataset, made: Path, change: Callable[[dict[str, Any]], object], said_of_it: str
) -> None:
    held = json.loads(made.read_text(encoding="utf-8"))
    change(held)
    made.write_bytes(card.canonical(held))
    assert ("card", False, said_of_it) in said(made, dataset)


def test_a_card_written_otherwise(dataset: Dataset, made: Path) -> None:
    made.write_text(made.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    message = "the card's file has been changed, though not its values"
    assert said(made, dataset) == [("card", False, message)]


@pytest.mark.parametrize("key", ["evidence", "observation", "documents", "dataset_version"])
def test_a_claim_that_lacks_something(dataset: Dataset, made: Path, key: str) -> None:
    found = said(changed(made, lambda claim: claim.pop(key)), dataset)
    assert found == [("card", False, "the claim lacks what a claim has to say")]
