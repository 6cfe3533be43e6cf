"""The index finds what reading through finds, and survives damage."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.corpus import search_index, search_rows
from explorer.corpus.search import Needle, searchable
from explorer.corpus.search_index import SearchIndexError, TextIndex, fingerprint
from explorer.corpus.search_rows import Rows

if TYPE_CHECKING:
    from pathlib import Path

ALPHABET = "abAB1 2.-%中國国電池美技术ＡİÉ\n　😀"
TEXTS = st.lists(st.text(alphabet=ALPHABET, max_size=14), min_size=1, max_size=30)


def numbers(rows: Rows, needle: Needle) -> list[int]:
    return [int(n) for n in rows.mask(needle).nonzero()[0]]


@settings(deadline=None)
@given(
    TEXTS,
    st.text(alphabet=ALPHABET, min_size=1, max_size=6),
    st.booleans(),
    st.integers(1, 40),
    st.sampled_from([1, 2, 7, 64, 1 << 15]),
    st.sampled_from([0, 1, 500]),
)
def test_the_index_finds_what_reading_finds(
    tmp_path_factory: pytest.TempPathFactory,
    texts: list[str],
    part: str,
    whole: bool,
    many: int,
    stretch: int,
    most_words: int,
) -> None:
    folded = [searchable(t) for t in texts] * many
    wanted = searchable(part).strip()
    if not wanted:
        return
    needle = Needle(wanted, whole=whole)
    expected = [n for n, t in enumerate(folded) if needle.occurs(t)]
    read, indexed = Rows(folded), Rows(folded)
    assert list(read) == folded
    assert numbers(read, needle) == expected
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_index, "_STRETCH", stretch)
        patch.setattr(search_index, "_MOST_WORDS", most_words)
        indexed.index = TextIndex.opened(tmp_path_factory.mktemp("index"), indexed)
        assert numbers(indexed, needle) == expected
        # A needle that was read through is kept both as a part of words and as a word.
        other = replace(needle, whole=not whole)
        found = [n for n, t in enumerate(folded) if other.occurs(t)]
        assert numbers(read, other) == numbers(indexed, other) == found


@given(TEXTS, st.lists(st.text(alphabet=ALPHABET, min_size=1, max_size=3), max_size=5))
def test_any_of_several_and_kept_answers(texts: list[str], parts: list[str]) -> None:
    folded = [searchable(t) for t in texts]
    needles = [Needle(searchable(p).strip()) for p in ["x", *parts]]
    needles = [n for n in needles if n.text]
    rows = Rows(folded)
    for _ in range(2):
        found = rows.any(needles).nonzero()[0].tolist()
        assert found == [n for n, t in enumerate(folded) if any(x.occurs(t) for x in needles)]


def test_texts_without_any_and_needles_longer_than_all() -> None:
    for texts in ([], [""], ["", "ab", ""], ["\ud83d", "😀", "é"]):
        rows = Rows(texts)
        for text in ("a", "ab", "abc", "b" * 50, "中", "\ud83d", "\ude00", "😀"):
            assert numbers(rows, Needle(text)) == [n for n, t in enumerate(texts) if text in t]


def test_only_so_many_answers_are_kept() -> None:
    rows = Rows(["a b", "b c"])
    for n in range(200):
        assert numbers(rows, Needle(f"x{n}")) == []
    assert numbers(rows, Needle("b")) == [0, 1]
    assert len(rows._masks) <= search_rows._CACHED


def test_many_words_with_the_same_part(tmp_path: Path) -> None:
    rows = Rows([f"word{n} 电" for n in range(900)])
    rows.index = TextIndex.opened(tmp_path, rows)
    assert len(numbers(rows, Needle("word"))) == 900
    assert numbers(rows, Needle("rd77 电")) == [77]
    assert len(numbers(rows, Needle("77"))) == 18
    assert numbers(rows, Needle("absent")) == []


def test_a_kept_index_is_read_again_and_a_changed_library_gets_its_own(tmp_path: Path) -> None:
    first = TextIndex.opened(tmp_path, ["电池"])
    os.utime(first.path, (0, 0))
    written = first.path.stat()
    assert TextIndex.opened(tmp_path, ["电池"]).path == first.path
    again = first.path.stat()
    assert again.st_ino == written.st_ino
    assert again.st_mtime > written.st_mtime  # in use: not the next to be removed
    assert TextIndex.opened(tmp_path, ["电网"]).path != first.path
    for n in range(5):
        TextIndex.opened(tmp_path, [f"other {n}"])
    assert len(list(tmp_path.iterdir())) == 3


def test_texts_are_told_apart() -> None:
    assert fingerprint(["a", "b"]) != fingerprint(["ab"])
    assert fingerprint(["\ud800"])


@pytest.mark.parametrize("damage", [b"", b"not a database", None])
def test_a_damaged_file_is_written_anew(tmp_path: Path, damage: bytes | None) -> None:
    path = TextIndex.opened(tmp_path, ["电池"]).path
    if damage is None:
        db = sqlite3.connect(path)
        db.execute("UPDATE state SET count = 9")
        db.commit()
        db.close()
    else:
        path.write_bytes(damage)
    with pytest.raises(SearchIndexError):
        TextIndex(path, 1)
    rows = Rows(["电池"])
    rows.index = TextIndex.opened(tmp_path, rows)
    assert numbers(rows, Needle("电")) == [0]


def test_without_its_file_the_search_reads_through(tmp_path: Path) -> None:
    rows = Rows(["电池", "x"])
    rows.index = TextIndex.opened(tmp_path, rows)
    rows.index.path.unlink()
    assert numbers(rows, Needle("电")) == [0]
    assert rows.index is None


def test_a_stopped_build_leaves_nothing(tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        TextIndex.build(tmp_path / "search-x.sqlite", ["电池"], stop)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SearchIndexError, match="file"):
        TextIndex.opened(tmp_path / "file" / "below", ["电池"])
