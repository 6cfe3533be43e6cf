"""What others wrote as JSON, TOML, whole numbers and archives is read or refused in a sentence."""

from __future__ import annotations

import re
import struct
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import view_state
from explorer.briefing import card, letterhead, text
from explorer.corpus import web_annotations
from explorer.corpus.documents import CorpusError
from explorer.dataset.problems import DatasetError
from explorer.files import from_json, from_toml, whole
from explorer.packs import content
from explorer.tables import read as tables
from explorer.tables import toml
from explorer.tracker import settings, technologies
from explorer.tracker.places import Places
from explorer.tracker.readers import sources
from explorer.tracker.record import Log, TrackerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

SOURCES = sorted(Path("explorer").rglob("*.py"))
DEEP = "[" * 20_000
LONG = "9" * 5_000


@pytest.mark.parametrize(
    ("what", "owner"),
    [
        (r"json\.loads?\(|raw_decode", "files.py"),
        (r"tomllib\.loads?\(", "files.py"),
        (r"isdigit\(\).*\bint\(|\bint\(.*isdigit\(\)", "files.py"),
        (r"zipfile\.BadZipFile", "damage.py"),
    ],
)
def test_one_module_reads_what_others_wrote(what: str, owner: str) -> None:
    found = [p.name for p in SOURCES if re.search(what, p.read_text(encoding="utf-8"))]
    # The files of the program's own that lie below: paths.py; xml.py names an error in a docstring.
    named = [p for p in found if p not in (owner, "paths.py", "xml.py")]
    assert named == []


def test_an_archive_with_a_file_without_a_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(zipfile.ZipInfo("x"), "Country,Year,Papers\nChina,2020,1\n")
    packed = bytearray(path.read_bytes())
    entry, end = packed.index(b"PK\x01\x02"), packed.index(b"PK\x05\x06")
    (size,) = struct.unpack_from("<I", packed, end + 12)
    struct.pack_into("<I", packed, end + 12, size - 1)
    struct.pack_into("<H", packed, entry + 28, 0)
    del packed[entry + 46]
    path.write_bytes(packed)
    with pytest.raises(DatasetError, match="damaged"):
        tables.read(path)


@pytest.mark.parametrize("wrong", [DEEP, '{"a": ' * 20_000, f"[{LONG}]", "{", "", "\ud800"])
def test_json_is_read_or_a_value_error(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(wrong)


def test_what_lies_in_a_list_is_refused_in_the_same_words(tmp_path: Path) -> None:
    """Records of a list are read one after the other, those of a tracker as the file streams by."""
    path = tmp_path / "a.json"
    path.write_text(f'[{{"a": {DEEP}')
    with pytest.raises(DatasetError, match="brackets are nested too deeply"):
        tables.read(path)
    with pytest.raises(TrackerError, match="brackets are nested too deeply"):
        list(sources.read(path, Log(), Places(()), sources.Options()))


def test_half_a_sign_is_a_question_mark_and_a_whole_one_stays() -> None:
    """JSON can say half of a surrogate pair; nothing that is written can hold it."""
    assert from_json('{"a\\ud800": ["\\udc00b", "\\ud83d\\ude00"]}') == {"a?": ["?b", "\U0001f600"]}
    assert from_json('["\\\\ud800"]') == ["\\ud800"]


@pytest.mark.parametrize("wrong", [f"a = {DEEP}", f"a = {LONG}", "a = ", "[[a"])
def test_toml_is_read_or_a_value_error(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_toml(wrong)


@given(st.integers(0, 10**9 - 1))
def test_whole_numbers_are_read(number: int) -> None:
    assert whole(str(number)) == whole(f"{number:09}") == number


@given(st.one_of(st.text(), st.sampled_from(["²", "٣", "1" * 10, LONG, "-1", "+1", "1_0", " 1"])))
def test_what_is_no_whole_number_is_none(given_text: str) -> None:
    fits = re.fullmatch("[0-9]{1,9}", given_text)
    assert whole(given_text) == (int(given_text) if fits else None)


def _of_file(
    name: str, read: Callable[[Path], Any], error: type[Exception], *written: str
) -> tuple[str, Callable[[Path], Any], type[Exception], tuple[str, ...]]:
    return name, read, error, written


READERS = [
    _of_file("a.toml", lambda p: toml.read(p.read_text(), "a"), DatasetError, f"a = {DEEP}"),
    _of_file("l.toml", lambda p: letterhead.read(p.read_bytes(), "a"), letterhead.LetterheadError,
             f"a = {DEEP}", f"a = {LONG}"),
    _of_file("a.brief", lambda p: text.parse(p.read_text()), text.BriefSyntaxError,
             f"+++\ntitle = {DEEP}\n+++", f"+++\ntitle = {LONG}\n+++"),
    _of_file("t.toml", lambda p: technologies.of_text(p.read_text(), "a"), TrackerError,
             f"a = {DEEP}", f"a = {LONG}"),
    _of_file("r.toml", settings.read, TrackerError, f"a = {DEEP}", f"a = {LONG}"),
    _of_file("a.json", lambda p: web_annotations.read(p.read_bytes(), "a"), CorpusError, DEEP),
    _of_file("t.json", tables.read, DatasetError, DEEP, f"[{LONG}]"),
    _of_file("a.xls", tables.read, DatasetError, "\0\0\0"),
    _of_file("datapackage.json", tables.read, DatasetError, DEEP),
    _of_file("c.json", card._read, card.CardError, DEEP),
]  # fmt: skip


@pytest.mark.parametrize(("name", "read", "error", "written"), READERS, ids=[r[0] for r in READERS])
def test_what_is_nested_without_end_is_refused_in_a_sentence(
    tmp_path: Path,
    name: str,
    read: Callable[[Path], Any],
    error: type[Exception],
    written: tuple[str, ...],
) -> None:
    path = tmp_path / name
    for given_text in written:
        path.write_text(given_text)
        with pytest.raises(error, match=r".+"):
            read(path)


def test_a_view_nested_without_end_is_refused(tmp_path: Path, dataset: Dataset) -> None:
    path = tmp_path / "a.json"
    path.write_text(DEEP)
    with pytest.raises(view_state.ViewStateError, match="cannot be read as a view"):
        view_state.read(path, dataset)


def test_a_pack_described_without_end_is_refused() -> None:
    with pytest.raises(content.PackError):
        content._descriptor(DEEP.encode(), Path("p.zip"))
