from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.documents import CorpusError, digest, read_text

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def test_nothing_is_normalised(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffa\r\nb\rc\n量😀\x00".encode())
    assert read_text(path) == "\ufeffa\r\nb\rc\n量😀\x00"
    assert read_text(str(path)) == read_text(path)


def test_a_wrong_byte_is_named(tmp_path: Path) -> None:
    path = tmp_path / "gbk.txt"
    path.write_bytes("量".encode() + "量".encode("gbk"))
    with pytest.raises(CorpusError, match=r"gbk\.txt is not UTF-8: .* at byte 3\.$"):
        read_text(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"none\.txt cannot be read: "):
        read_text(tmp_path / "none.txt")
    with pytest.raises(CorpusError, match=r"none\.txt cannot be read: "):
        digest(tmp_path / "none.txt")


@given(st.binary())
def test_digest(data: bytes) -> None:
    assert digest(data) == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_seeds_are_named_by_their_digest_and_read_back(path: Path) -> None:
    data = path.read_bytes()
    assert read_text(path).encode("utf-8") == data
    assert digest(path) == digest(str(path)) == digest(data)
