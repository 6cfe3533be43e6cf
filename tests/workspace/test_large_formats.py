"""The same table as text, workbook, spreadsheet, JSON and Parquet, held in memory and on disk."""

from __future__ import annotations

import datetime
import io
import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import duckdb
import openpyxl
import pytest
from openpyxl.styles.numbers import FORMAT_PERCENTAGE_00

from explorer import limits
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import apart as documents_apart
from explorer.dataset.merge import Own, merge
from explorer.dataset.problems import DatasetError
from explorer.tables import apart as tables_apart
from explorer.tables import columnwise, on_disk, parquet
from explorer.tables.read import read
from explorer.workspace import imports, large_import, originals, table_import
from explorer.workspace.file import Workspace
from explorer.workspace.large_import import LargeTable
from tests.workspace.test_large_tables import both_ways, guessed, own

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

HEAD = ("Country", "Technology", "Date", "Share of papers (%)", "Papers")
COUNTRIES = ("China", "United States", "Namibia", "Türkiye", "South Korea", "Côte d’Ivoire")
#: A row: country, technology, day, share of one, papers.
Row = tuple[str, str, datetime.date, float, int | None]


def rows(count: int) -> list[Row]:
    """Rows with blanks, days and shares; no two about the same."""
    found: list[Row] = []
    for n in range(count):
        day = datetime.date(1960, 1, 1) + datetime.timedelta(days=n // len(COUNTRIES))
        papers = None if n % 11 == 5 else n * 7 % 5000
        found.append((COUNTRIES[n % len(COUNTRIES)], "Own robots", day, (n % 997) / 1000, papers))
    return found


def shown(row: Row) -> tuple[str, ...]:
    """The cells of a row as its format shows them."""
    name, topic, day, share, papers = row
    papers_shown = "" if papers is None else str(papers)
    return (name, topic, day.isoformat(), f"{share * 100:.13g}%", papers_shown)


def as_csv(path: Path, table: Sequence[Row]) -> None:
    lines = [",".join(HEAD), *(",".join(shown(r)) for r in table)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def as_xlsx(
    path: Path, table: Sequence[Row], hidden: Sequence[int] = (), merge_first: int = 0
) -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    sheet.title = "数据"
    sheet.append(HEAD)
    for n, row in enumerate(table, 2):
        sheet.append(row)
        sheet.cell(n, 4).number_format = FORMAT_PERCENTAGE_00
        sheet.cell(n, 3).number_format = "yyyy-mm-dd"
    for n in hidden:
        sheet.row_dimensions[n].hidden = True
    if merge_first:
        sheet.merge_cells(start_row=2, start_column=2, end_row=1 + merge_first, end_column=2)
    book.create_sheet("Secret").sheet_state = "hidden"
    book.save(path)


def as_ods(path: Path, table: Sequence[Row], hidden: Sequence[int] = ()) -> None:
    names = " ".join(
        f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{p}:1.0"'
        for p in ("office", "table", "text", "style")
    )

    def cell(kind: str, text: str, value: str = "") -> str:
        return (
            f'<table:table-cell office:value-type="{kind}" {value}>'
            f"<text:p>{escape(text)}</text:p></table:table-cell>"
        )

    made = io.StringIO()
    made.write(
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        '<table:table table:name="数据"><table:table-column table:number-columns-repeated="5"/>'
    )
    made.write(f"<table:table-row>{''.join(cell('string', h) for h in HEAD)}</table:table-row>")
    for n, (name, topic, day, share, papers) in enumerate(table, 2):
        seen = ' table:visibility="filter"' if n in hidden else ""
        made.write(
            f"<table:table-row{seen}>{cell('string', name)}{cell('string', topic)}"
            + cell("date", f"{day:%d.%m.%y}", f'office:date-value="{day}"')
            + cell("percentage", f"{share:.0%}", f'office:value="{share}"')
        )
        if papers is None:
            made.write("<table:table-cell/></table:table-row>")
        else:
            made.write(cell("float", f"{papers:,}", f'office:value="{papers}"'))
            made.write("</table:table-row>")
    made.write("</table:table></office:spreadsheet></office:body></office:document-content>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", made.getvalue())


def records(table: Sequence[Row]) -> list[dict[str, Any]]:
    return [
        dict(zip(HEAD, (r[0], r[1], r[2].isoformat(), shown(r)[3], r[4]), strict=True))
        for r in table
    ]


def as_json(path: Path, table: Sequence[Row]) -> None:
    path.write_text(json.dumps(records(table), ensure_ascii=False), encoding="utf-8")


def as_answer(path: Path, table: Sequence[Row]) -> None:
    whole = {"page": 1, "data": records(table)}
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")


def as_lines(path: Path, table: Sequence[Row]) -> None:
    lines = [json.dumps(r, ensure_ascii=False) for r in records(table)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def as_parquet(path: Path, table: Sequence[Row]) -> None:
    with duckdb.connect() as run:
        run.execute(
            "CREATE TABLE t AS SELECT unnest(?::VARCHAR[]) AS a, unnest(?::VARCHAR[]) AS b, "
            "unnest(?::TIMESTAMP[]) AS c, unnest(?::VARCHAR[]) AS d, unnest(?::BIGINT[]) AS e",
            [list(column) for column in zip(
                *((r[0], r[1], r[2], shown(r)[3], r[4]) for r in table), strict=True)],
        )  # fmt: skip
        names = ", ".join(f'{old} AS "{new}"' for old, new in zip("abcde", HEAD, strict=True))
        run.execute(f"COPY (SELECT {names} FROM t) TO '{path}' (FORMAT parquet)")


WRITERS = {
    "t.csv": as_csv, "t.xlsx": as_xlsx, "t.ods": as_ods, "t.json": as_json,
    "answer.json": as_answer, "t.jsonl": as_lines, "t.parquet": as_parquet,
}  # fmt: skip


def bare(dataset: Dataset) -> list[tuple[object, ...]]:
    """The user's figures with their cells, but for the names of file and sheet."""
    return [
        (replace(o, report_id="", statement_en="", indicator_id="", unit=o.unit),  # type: ignore[type-var]
         e.row, e.column, e.quote)  # type: ignore[attr-defined]
        for o, e in own(dataset)
    ]  # fmt: skip


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another process would read is read in this one, which is quicker."""

    def run(request: Path, _path: Path, _stopped: object, _times: int) -> int:
        return tables_apart.serve(request)

    monkeypatch.setattr(documents_apart, "_run", run)
    monkeypatch.setattr(limits, "limit", lambda *_bounds: None)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("count", [60, pytest.param(20_001, marks=pytest.mark.exhaustive)])
def test_a_table_says_the_same_in_every_format_small_and_large(
    count: int, tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_disk, "MANY", 50 if count < on_disk.MANY else on_disk.MANY)
    monkeypatch.setattr(table_import, "MOST_FIGURES", 100_000)
    table, outcomes = rows(count), {}
    for name, write in WRITERS.items():
        path = tmp_path / name
        write(path, table)
        assert isinstance(imports.read(path), LargeTable), name
        folder = tmp_path / f"of-{name}"
        folder.mkdir()
        small, large, said, also = both_ways(dataset, path, folder)
        assert own(large) == own(small), name
        assert also == said, name
        outcomes[name] = bare(large)
    assert len(outcomes["t.csv"]) == 2 * count - sum(r[4] is None for r in table)
    for name, found in outcomes.items():
        assert found == outcomes["t.csv"], name


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("name", ["t.xlsx", "t.ods"])
def test_hidden_rows_and_merged_cells_of_a_large_sheet(
    name: str, tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As of a small one: the rows are left out and counted, the cells have their text."""
    monkeypatch.setattr(on_disk, "MANY", 10)
    path = tmp_path / name
    table, hidden = rows(40), (5, 6, 7, 30)
    if name.endswith("xlsx"):
        blank = [(r[0], None if 0 < n < 9 else r[1], *r[2:]) for n, r in enumerate(table)]
        as_xlsx(path, blank, hidden, merge_first=9)  # type: ignore[arg-type]
    else:
        as_ods(path, table, hidden)
    small, large, said, also = both_ways(dataset, path, tmp_path)
    assert own(large) == own(small)
    assert also == said
    assert any(s.startswith("4 hidden rows of the sheet 数据") for s in also)
    found = {(e.sheet, e.row) for _, e in own(large)}  # type: ignore[attr-defined]
    assert found == {("数据", n) for n in range(2, 42) if n not in hidden}


def test_each_sheet_of_a_large_workbook_is_a_table_of_its_own(
    tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_disk, "MANY", 20)
    path = tmp_path / "two.xlsx"
    book = openpyxl.Workbook()
    first: Any = book.active
    first.title = "Papers"
    second = book.create_sheet("Funding")
    words = book.create_sheet("Words")
    words.append(["Word", "Meaning"])
    words.append(["paper", "a text"])
    for sheet, heading, count in ((first, "Papers", 30), (second, "Funding (USD)", 5)):
        sheet.append(["Country", "Technology", "Year", heading])
        for n in range(count):
            sheet.append(["China", "Own robots", 1980 + n, n + 1])
    book.save(path)
    assert isinstance(imports.read(path), LargeTable)
    small, large, said, also = both_ways(dataset, path, tmp_path)
    assert own(large) == own(small)
    assert also == said
    assert {e.sheet for _, e in own(large)} == {"Papers", "Funding"}  # type: ignore[attr-defined]
    with Workspace.open(tmp_path / "large.ctew") as workspace:
        assert sorted(t.sheet for t in workspace.large_tables()) == ["Funding", "Papers"]
        again = imports.bring_in(workspace, dataset, path)
        assert (again.counts, again.known) == ((0, 0, 0), 35)
        second["D2"] = 99
        book.save(path)
        changed = imports.bring_in(workspace, dataset, path)
        assert (changed.counts, changed.known) == ((0, 1, 0), 34)
        joined, problems = merge(dataset, workspace.own())
        assert problems == []
        assert sorted(o.value or 0 for o, _ in own(joined))[-1] == 99  # type: ignore[attr-defined]


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("name", ["t.xlsx", "t.ods", "t.json", "t.parquet"])
def test_a_large_file_that_is_damaged_is_said_and_leaves_nothing(
    name: str, tmp_path: Path, dataset: Dataset
) -> None:
    path, place = tmp_path / name, tmp_path / "w.ctew"
    WRITERS[name](path, rows(300))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(Exception, match=name) as caught:
        large_import.look(dataset, Own(), path, place)
    assert isinstance(caught.value, DatasetError | CorpusError)
    assert not originals.folder_of(place).exists()


def test_cells_of_parquet_are_shown_as_python_would(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    with duckdb.connect() as run:
        run.execute(
            "COPY (SELECT * FROM (VALUES (1.5::FLOAT, 1e300::DOUBLE, true, 12.50::DECIMAL(9,2), "
            "TIMESTAMP '2020-03-04 05:06:07', DATE '1999-12-31', "
            "' a \u00a0\u3000 b\n', 5::HUGEINT),"
            " (NULL, 'nan'::DOUBLE, NULL, NULL, NULL, NULL, '', NULL))) "
            f"TO '{path}' (FORMAT parquet)"
        )
    (grid,) = read(path)
    assert grid.rows[1:] == (
        ("1.5", "1e+300", "true", "12.50", "2020-03-04", "1999-12-31", "a b", "5"),
        ("", "nan", "", "", "", "", "", ""),
    )


def test_the_headings_of_a_parquet_of_several_parts_come_first(tmp_path: Path) -> None:
    """Two parts of a union that are made side by side keep no order of their own."""
    path = tmp_path / "t.parquet"
    with duckdb.connect() as run:
        run.execute(
            "COPY (SELECT 'China' AS country, range AS n FROM range(400_000)) "
            f"TO '{path}' (FORMAT parquet, ROW_GROUP_SIZE 50_000)"
        )
    stored = parquet.store(path, tmp_path / "cells.parquet")
    assert (stored.count, stored.width) == (400_001, 2)
    with on_disk.engine() as run:
        (first, odd) = run.execute(
            "SELECT min(CASE WHEN file_row_number = 0 THEN c0 || c1 END), count(*) FILTER "
            "(file_row_number > 0 AND try_cast(c1 AS BIGINT) IS DISTINCT FROM file_row_number - 1) "
            f"FROM {on_disk.cells_of(stored.place)}"
        ).fetchone()
    assert (first, odd) == ("countryn", 0)


def test_an_engine_that_cannot_go_on_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise duckdb.OutOfMemoryException("failed to pin block\nmore")

    monkeypatch.setattr(columnwise.Columnwise, "all", fail)
    path = tmp_path / "t.csv"
    as_csv(path, rows(20))
    with pytest.raises(DatasetError, match=r"not be kept in columns \(failed to pin block\)$"):
        large_import.look(dataset, Own(), path, tmp_path / "w.ctew")
    assert not originals.folder_of(tmp_path / "w.ctew").exists()


def test_a_wide_table_is_read_one_column_after_the_other(tmp_path: Path, dataset: Dataset) -> None:
    years = range(1960, 2024)
    lines = ["Country Name,Country Code,Indicator Name," + ",".join(map(str, years))]
    lines += [
        f"{name},{code},Output ({unit}),"
        + ",".join("" if (n + y) % 5 == 0 else f"{n + y / 7:.3f}" for y in years)
        for n, (name, code) in enumerate((("China", "CHN"), ("Namibia", "NAM"), ("Peru", "PER")))
        for unit in ("% of GDP", "USD")
    ]
    path = tmp_path / "wide.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    mappings = guessed(dataset, path)
    small, large, said, also = both_ways(dataset, path, tmp_path, mappings)
    assert own(large) == own(small)
    assert also == said
    assert len(own(large)) > 250


@pytest.mark.usefixtures("at_once")
def test_a_large_table_in_an_archive_keeps_what_its_publisher_says_of_it(
    tmp_path: Path, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_disk, "MANY", 50)
    said_of_it = {
        "chart": {"title": "Shares of robots", "citation": "An office (2024)"},
        "columns": {"Share": {"titleShort": "Share of robots", "unit": "%"}},
    }
    lines = [f"{name},{1950 + n},{n}.5" for name in ("China", "Peru") for n in range(40)]
    path = tmp_path / "shares.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("shares.csv", "\n".join(["Entity,Year,Share", *lines]) + "\n")
        archive.writestr("shares.metadata.json", json.dumps(said_of_it))
    assert isinstance(imports.read(path), LargeTable)
    small, large, said, also = both_ways(dataset, path, tmp_path)
    assert own(large) == own(small)
    assert also == said
    assert len(own(large)) == 80
    assert "Shares of robots" in {d.title for d in large.documents.values()}
