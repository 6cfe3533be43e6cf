"""Files of each format as the tables in them, and files that are not what they seem."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import duckdb
import pytest

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.dataset.problems import DatasetError
from explorer.tables import records
from explorer.tables.read import read

FIXTURES = Path(__file__).parent / "fixtures"


def test_an_old_workbook() -> None:
    """Written by another program: percent formats, dates, a hidden row, merged cells."""
    (grid,) = read(FIXTURES / "old.xls")
    assert grid.rows[:3] == (
        ("Country", "Date", "Share of papers", "Papers"),
        ("Namibia", "2020-03-04", "12.5%", "1234"),
        ("Korea, Rep.", "2020-03-05", "50%", "99"),
    )
    assert grid.rows[3] == ()
    assert any("1 hidden row " in n for n in grid.notices)


CELL = (
    '<table:table-cell office:value-type="{kind}" {more}><text:p>{text}</text:p></table:table-cell>'
)


def test_an_open_document(tmp_path: Path) -> None:
    def cell(kind: str, text: str, more: str = "") -> str:
        return CELL.format(kind=kind, text=text, more=more)

    blank = "<table:table-cell/>"
    heads = [cell("string", t) for t in ("Country", "Year", "Share", "Papers")]
    first = [
        cell("string", "Namibia", 'table:number-rows-spanned="2"'),
        cell("date", "2020", 'office:date-value="2020-01-01"'),
        cell("percentage", "13%", 'office:value="0.125"'),
        cell("float", "1,234", 'office:value="1234"'),
    ]
    second = [
        "<table:covered-table-cell/>",
        cell("float", "2021", 'office:value="2021"'),
        blank,
        cell("float", "5", 'office:value="5"'),
    ]
    rows = "".join(
        f"<table:table-row{more}>{''.join(cells)}</table:table-row>"
        for cells, more in (
            (heads, ""),
            (first, ""),
            (second, ""),
            ([cell("string", "Chad")], ' table:visibility="collapse"'),
            ([blank], ' table:number-rows-repeated="1048570"'),
        )
    )
    names = " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"'
        for p in ("office", "table", "text", "style")
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Papers">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    (grid,) = read(path)
    assert grid.sheet == "Papers"
    assert grid.rows[1] == ("Namibia", "2020", "12.5%", "1234")
    assert grid.rows[2] == ("Namibia", "2021", "", "5")
    assert any("1 hidden row " in n for n in grid.notices)


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    with duckdb.connect(":memory:") as db:
        db.execute(
            "COPY (SELECT 'Namibia' AS country, 2020 AS year, 0.5::DOUBLE AS share, "
            "NULL::INTEGER AS papers, DATE '2020-01-02' AS day) "
            f"TO '{path}' (FORMAT parquet)"
        )
    (grid,) = read(path)
    assert grid.rows == (
        ("country", "year", "share", "papers", "day"),
        ("Namibia", "2020", "0.5", "", "2020-01-02"),
    )
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(DatasetError, match="cannot be read"):
        read(path)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "the file is empty"),
        ("a.csv", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS"),
        ("a.csv", b"PK\x03\x04 and so on", "workbook or an archive"),
        ("a.zip", b"PK\x03\x04 and so on", "the archive is damaged"),
        ("a.json", b'{"a": ', "this is not JSON"),
        ("a.json", b"[" * 100_000, "this is not JSON"),
        ("a.json", b'{"a": 1}', "no list of records"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on", "damaged"),
    ],
)
def test_what_is_not_what_it_seems(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises((CorpusError, DatasetError), match=said) as caught:
        read(path)
    assert str(path) in str(caught.value)


def test_a_sheet_that_repeats_itself_without_end(tmp_path: Path) -> None:
    names = " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"'
        for p in ("office", "table", "text")
    )
    cell = (
        '<table:table-cell office:value-type="string" table:number-columns-repeated="16384">'
        "<text:p>x</text:p></table:table-cell>"
    )
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="T">{row * 5}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", content)
    with pytest.raises(DatasetError, match="more than 5,000,000 cells"):
        read(path)


def test_records_are_looked_through_as_often_as_they_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not the whole text for each: counted, for their headings, and for their rows."""
    looked: list[int] = []

    def counted(found: object, text: str) -> object:
        looked.append(len(text))
        return found

    monkeypatch.setattr(files, "_whole_signs", counted)
    rows = [{"Country": "China", "Year": 2000 + n, "Share": n / 7} for n in range(500)]
    data = json.dumps(rows).encode()
    assert len(records.read(data, "a.json", "a.json").rows) == 501
    assert 0 < sum(looked) <= 3 * len(data)
