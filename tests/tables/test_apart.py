"""Tables read by a process of their own: the same cells, within bounds, a sentence for a trap."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pytest

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import apart as documents
from explorer.dataset.problems import DatasetError
from explorer.tables import apart, on_disk
from explorer.tables import read as tables
from explorer.tables.streamed import Large
from explorer.workspace import imports

if TYPE_CHECKING:
    from pathlib import Path

OWID = "Entity,Code,Year,Share (%)\nNamibia,NAM,2020,12.5\nChina,CHN,2020,62.5\n"
FACTS = (
    '{"chart": {"title": "Shares"}, "columns": {"Share (%)": {"titleShort": "Share", "unit": "%"}}}'
)


def book(path: Path, rows: int = 1200) -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "数据"
    sheet.append(["Country", "Year", "Papers"])
    for n in range(rows):
        sheet.append(["China", 1900 + n % 120, n])
    sheet.row_dimensions[3].hidden = True
    made.create_sheet("Second").append(["a", "b"])
    made.save(path)
    return path


def archive(path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("shares.csv", OWID)
        made.writestr("shares.metadata.json", FACTS)
    return path


def test_apart_and_here_read_the_same(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    line = f"China,2020,5,{'x' * 400}\n"
    large.write_text("Country,Year,Papers,Note\n" + line * 6_000, encoding="utf-8")
    assert large.stat().st_size > 2 * 2**20
    for path in (book(tmp_path / "a.xlsx"), archive(tmp_path / "b.zip"), large):
        assert apart.read(path) == tables.read(path)


def test_parquet_is_read_within_the_bounds(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "a.parquet"
    duckdb.sql("select 'China' as country, 2020 as year, 5.5 as share").write_parquet(str(path))
    assert apart.read(path) == tables.read(path)


def test_what_is_wrong_is_said_of_the_file_as_it_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pathlib import Path as Here

    monkeypatch.chdir(tmp_path)
    Here("a.xlsx").write_bytes(b"PK\x03\x04 no workbook")
    with pytest.raises(CorpusError, match=r"^a\.xlsx: this is no Excel workbook"):
        apart.read(Here("a.xlsx"))
    Here("b.xlsx").write_bytes(b"")
    with pytest.raises(DatasetError) as caught:
        apart.read(Here("b.xlsx"))
    assert str(caught.value) == "b.xlsx: the file is empty"
    with pytest.raises(CorpusError, match=r"^none\.xlsx: "):
        apart.read(Here("none.xlsx"))


def test_what_takes_too_long_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "PATIENCE", 0.0)
    with pytest.raises(CorpusError, match=r"a\.xlsx: reading it takes longer than"):
        apart.read(book(tmp_path / "a.xlsx", 20_000))


def test_reading_is_given_up_when_asked(tmp_path: Path) -> None:
    with pytest.raises(documents.Stopped):
        apart.read(book(tmp_path / "a.xlsx", 20_000), stopped=lambda: True)


def test_an_import_reads_tables_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    monkeypatch.setattr(apart, "read", lambda path, _stopped: read.append(path) or ())
    imports.read(tmp_path / "a.xlsx")
    assert read == [tmp_path / "a.xlsx"]


def test_what_has_too_many_rows_is_told_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that hold something count; the bound is the one of whoever asks."""
    monkeypatch.setattr(on_disk, "MANY", 1200)
    path = book(tmp_path / "a.xlsx", 1199)
    assert len(apart.read(path)[0].rows) == 1200
    with pytest.raises(Large):
        apart.read(book(path, 1200))
