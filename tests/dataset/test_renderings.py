"""Our translations of quotes: one for each, with every number of the original."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.corpus import numerals
from explorer.dataset.schema import Passage, Rendering, Support
from explorer.dataset.validate import check

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

_CARDINALS = "zero one two three four five six seven eight nine ten"
WORDS = {w: float(n) for n, w in enumerate(_CARDINALS.split(" "))} | {
    **{"half": 50.0, "quarter": 25.0, "quarters": 75.0, "third": 100 / 3},
    **{"first": 1.0, "second": 2.0, "seventh": 7.0, "twentieth": 20.0},
    **{"twice": 2.0, "both": 2.0, "twenty": 20.0, "hundredfold": 100.0},
}
SCALE = {"million": 1e6, "billion": 1e9, "": 1.0}
#: Numbers of a quote that English says without one: months, "Third, ...", "the two countries".
SAID_OTHERWISE = 7


def numbers(text: str) -> set[float]:
    found = re.finditer(r"(\d[\d,]*(?:\.\d+)?)(?: (million|billion))?", text)
    digits = {float(m[1].replace(",", "")) * SCALE[m[2] or ""] for m in found}
    return digits | {WORDS[w] for w in re.findall("[a-z]+", text.lower()) if w in WORDS}


def test_every_quote_is_rendered(dataset: Dataset) -> None:
    quotes = {
        (e.document_id, e.start, e.end, "en")
        for e in dataset.rows(Support)
        if isinstance(e, Passage)
    }
    assert set(dataset.renderings) == quotes
    for text in (r.text for r in dataset.renderings.values()):
        assert not re.search("[\u4e00-\u9fff]", text)


def test_every_number_of_a_quote_is_in_its_rendering(dataset: Dataset) -> None:
    missing = []
    for (document, start, end, _), row in dataset.renderings.items():
        text = row.text
        said = numbers(text)
        for n in numerals.find(dataset.text(document)[start:end]):
            if n.form in ("name", "address", "article", "vague"):
                continue
            value = n.value * 100 if n.form == "fraction" else n.value
            if not any(v == pytest.approx(w) for v in (value, n.value) for w in said):
                missing.append((start, n.text, text))
    assert len(missing) == SAID_OTHERWISE, missing


def test_a_rendering_of_what_nobody_quotes_is_found(dataset: Dataset) -> None:
    first, *rest = dataset.rows(Rendering)
    moved = replace(first, end=first.end + 1)
    changed = replace(dataset, tables={**dataset.tables, Rendering.TABLE: (moved, *rest)})
    (problem,) = check(changed)
    assert (problem.kind, problem.row) == ("rendering", 2)
