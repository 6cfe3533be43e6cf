from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.fold import fold, fold_mapped

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXTS = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(["ﬁ", "e", "\u0301", "電", "萬", "😀", "\u00ad", "ß", "１", "İ", "각"])
    ).map("".join),
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("電池", "电池"),
        ("萬", "万"),
        ("Ünï", "uni"),
        ("Üni\u0308", "uni"),
        ("ＡＳＰＩ　１２％", "aspi 12%"),
        ("ﬁnal", "final"),
        ("STRASSE", "straße"),
        ("量子計算", "量子计算"),
        ("so\u00adft", "soft"),
        ("İ", "i"),
        ("Ångström", "angstrom"),
        ("𝑥²", "x2"),
    ],
)
def test_spellings_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_letters_that_are_not_accents_stay() -> None:
    assert fold("が") != fold("か")
    assert fold("각") == "각"


def test_spans_come_back() -> None:
    folded = fold_mapped("aﬁe\u0301x")
    assert folded.text == "afiex"
    assert folded.original_span(1, 2) == (1, 2)  # half a ligature gives the ligature
    assert folded.original_span(1, 3) == (1, 2)
    assert folded.original_span(3, 4) == (2, 4)  # with its accent
    assert folded.original_span(0, 5) == (0, 5)
    assert folded.original_span(2, 2) == (1, 1)
    with pytest.raises(ValueError, match="lies outside"):
        folded.original_span(0, 6)


@given(TEXTS)
def test_every_position_maps(text: str) -> None:
    folded = fold_mapped(text)
    assert folded.text == fold(text)
    starts = list(folded.starts)
    assert len(starts) == len(folded.text) + 1
    assert starts == sorted(starts)
    assert starts[-1] == len(text)
    for place, character in enumerate(folded.text):
        start, end = folded.original_span(place, place + 1)
        assert 0 <= start < end <= len(text)
        assert character in fold(text[start:end])


@given(TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(TEXTS, TEXTS)
def test_folding_looks_at_no_neighbour(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_seeds_are_found_in_either_script(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    folded = fold_mapped(text)
    place = folded.text.index(fold("技術"))
    start, end = folded.original_span(place, place + 2)
    assert text[start:end] in ("技术", "技術")


def test_fast_once_warm() -> None:
    text = "".join(path.read_bytes().decode("utf-8") for path in SEEDS)[:5000]
    fold_mapped(text)
    best = 1.0
    for _ in range(5):
        began = time.perf_counter()
        fold_mapped(text)
        best = min(best, time.perf_counter() - began)
    assert best < 0.005


def test_opencc_is_loaded_on_first_use_only() -> None:
    code = "import sys, explorer.corpus.fold; sys.exit('opencc' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
