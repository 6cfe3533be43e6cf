"""The numbers behind a chart as CSV, XLSX and JSON, read again."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import files
from explorer.analysis.select import Question
from explorer.charts import figures
from explorer.charts.build import build
from explorer.charts.chart import Chart
from explorer.charts.contents import Break, ChartRow, Mark, Pointer, Series
from explorer.charts.kinds import ChartKind
from explorer.charts.paint import FigureOptions
from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import EvidenceKind, Observation

OPTIONS = FigureOptions()
NUMBERS = ("value", "value_low", "value_high", "base", "start", "end")


@pytest.fixture(scope="module")
def charts(dataset: Dataset) -> list[Chart]:
    """Charts of many kinds of evidence, long Chinese quotes and ranges among them."""
    topics = ("list-64", "electric-batteries", "theme-research-collaboration", "sector-batteries")
    return [build(dataset, Question(t)) for t in topics]


def same(read: Any, want: Any) -> bool:
    return read in (None, "") if want in (None, "") else read == want


def test_the_rows_are_the_table_s(dataset: Dataset, charts: list[Chart]) -> None:
    for chart in charts:
        rows = figures.numbers(dataset, chart)
        assert [r["observation_id"] for r in rows] == list(chart.observation_ids)
        for row in rows:
            assert tuple(row) == figures.COLUMNS
            o = dataset.observations[str(row["observation_id"])]
            for column in ("value", "value_low", "value_high", "unit", "comparator", "base"):
                assert row[column] == getattr(o, column)
            assert row["statement"] == o.statement_en
            assert row["known_by"] == dataset.kind_of(o)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_what_reads_a_file_need_not_know_its_language(
    dataset: Dataset, charts: list[Chart], language: str
) -> None:
    """Columns and names are English in every language, and so is our sentence."""
    for chart in charts:
        spoken = replace(chart, language=language)
        assert figures.csv_text(dataset, spoken) == figures.csv_text(dataset, chart)
        header = figures.csv_text(dataset, spoken).splitlines()[0].lstrip("\ufeff")
        assert header == ",".join(figures.COLUMNS)
        book = openpyxl.load_workbook(io.BytesIO(figures.xlsx_bytes(dataset, spoken)))
        rows = book["Figures"].iter_rows(min_row=2, values_only=True)
        place = figures.COLUMNS.index("statement")
        said = {dataset.observations[o].statement_en for o in chart.observation_ids}
        assert {row[place] for row in rows} == said


def test_a_passage_is_quoted_as_it_stands_in_its_document(
    dataset: Dataset, charts: list[Chart]
) -> None:
    quoted = 0
    for chart in charts:
        for row in figures.numbers(dataset, chart):
            if row["known_by"] != EvidenceKind.PASSAGE:
                assert row["start"] is None
                continue
            document = next(
                d for d in dataset.documents.values() if d.title in str(row["document"])
            )
            text = dataset.text(document.document_id)
            assert text[row["start"] : row["end"]] == row["quote"]  # type: ignore[misc]
            quoted += 1
    assert quoted > 20


def test_csv_reads_again(dataset: Dataset, charts: list[Chart], tmp_path: Path) -> None:
    for chart in charts:
        path = tmp_path / "figures.csv"
        figures.write(dataset, chart, path, OPTIONS)
        content = path.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
        wanted = figures.numbers(dataset, chart)
        assert len(rows) == len(wanted)
        for row, want in zip(rows, wanted, strict=True):
            assert tuple(row) == figures.COLUMNS
            for column, value in want.items():
                if column in NUMBERS:
                    assert (float(row[column]) if row[column] else None) == value
                else:
                    assert row[column] == figures.guarded(str(value))


def test_xlsx_reads_again(dataset: Dataset, charts: list[Chart], tmp_path: Path) -> None:
    for chart in charts:
        path = tmp_path / "figures.xlsx"
        figures.write(dataset, chart, path, OPTIONS)
        book = openpyxl.load_workbook(path)
        header, *rows = book["Figures"].iter_rows()
        assert tuple(c.value for c in header) == figures.COLUMNS
        wanted = figures.numbers(dataset, chart)
        assert len(rows) == len(wanted)
        for row, want in zip(rows, wanted, strict=True):
            for cell, (column, value) in zip(row, want.items(), strict=True):
                assert same(cell.value, value), column
                assert cell.data_type in ("n", "s")
                if column in NUMBERS and value is not None:
                    assert cell.data_type == "n"
        said = [c.value for (c,) in book["Source"].iter_rows()]
        assert said == [chart.title, chart.subtitle, *chart.notes]
        assert book.properties.title == chart.title
        book.close()


def rebuilt(content: dict[str, Any]) -> Chart:
    """A chart from its JSON, field by field."""

    def tuples(fields: dict[str, Any]) -> dict[str, Any]:
        return {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}

    parts: dict[str, Any] = {
        "series": tuple(Series(**s) for s in content["series"]),
        "rows": tuple(ChartRow(**r) for r in content["rows"]),
        "marks": tuple(Mark(**tuples(m)) for m in content["marks"]),
        "breaks": tuple(Break(**b) for b in content["breaks"]),
        "pointers": tuple(Pointer(**p) for p in content["pointers"]),
        "kind": ChartKind(content["kind"]),
        "sources": (),  # the notes say them
    }
    return Chart(**(tuples(content) | parts))


def test_json_holds_the_whole_chart(asked: list[Any], dataset: Dataset, tmp_path: Path) -> None:
    for a in asked:
        assert set(a.chart.sources) <= set(a.chart.notes)
        written = rebuilt(json.loads(figures.json_text(a.chart)))
        assert written == replace(a.chart, sources=())
    path = tmp_path / "chart.json"
    figures.write(dataset, asked[0].chart, path, OPTIONS)
    whole = rebuilt(json.loads(path.read_text(encoding="utf-8")))
    assert whole == replace(asked[0].chart, sources=())


def hostile(dataset: Dataset) -> tuple[Dataset, Chart]:
    """A dataset whose first figure is written to be run by a spreadsheet."""
    chart = build(dataset, Question("electric-batteries", "high-impact-share"))
    first = chart.observation_ids[0]
    rows = tuple(
        replace(o, statement_en='=HYPERLINK("http://x","y")', hedge="@SUM(A1)")
        if o.observation_id == first
        else o
        for o in dataset.rows(Observation)
    )
    tables = {**dataset.tables, "observations": rows}
    return Dataset(dataset.version, dataset.folder, tables), chart


def test_no_spreadsheet_runs_what_a_source_wrote(dataset: Dataset, tmp_path: Path) -> None:
    bad, chart = hostile(dataset)
    for text in (figures.csv_text(bad, chart), figures.tab_text(bad, chart)):
        delimiter = "\t" if "\t" in text else ","
        row = next(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=delimiter))
        assert row["statement"].startswith("'=HYPERLINK")
        assert row["hedge"] == "'@SUM(A1)"
    path = tmp_path / "bad.xlsx"
    figures.write(bad, chart, path, OPTIONS)
    book = openpyxl.load_workbook(path)
    sheet = book["Figures"]
    statement = sheet.cell(2, figures.COLUMNS.index("statement") + 1)
    assert statement.data_type == "s"
    assert statement.value == '=HYPERLINK("http://x","y")'
    book.close()


@given(st.text(max_size=20))
def test_guarded_texts_are_never_formulas(text: str) -> None:
    made = figures.guarded(text)
    assert made[:1] not in ("=", "+", "-", "@", "\t", "\r") or not made
    assert made.removeprefix("'") == text.removeprefix("'")


def test_the_clipboard_has_a_line_for_each_figure(dataset: Dataset, charts: list[Chart]) -> None:
    for chart in charts:
        lines = figures.tab_text(dataset, chart).splitlines()
        assert len(lines) == len(chart.observation_ids) + 1
        assert {len(line.split("\t")) for line in lines} == {len(figures.COLUMNS)}


@pytest.mark.parametrize(
    ("name", "ending"), [("a.png", "png"), ("A.SVG", "svg"), ("x.y.xlsx", "xlsx")]
)
def test_the_ending_says_the_format(name: str, ending: str) -> None:
    assert figures.file_format(Path(name)) == ending


@pytest.mark.parametrize("name", ["a.gif", "a", "a.", ".png", "png"])
def test_an_unknown_ending_lists_those_we_write(name: str) -> None:
    with pytest.raises(figures.UnknownFormatError, match="png, svg, pdf, csv, xlsx, json"):
        figures.file_format(Path(name))


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_a_failure_leaves_nothing_and_keeps_the_old_file(
    dataset: Dataset,
    charts: list[Chart],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
    ending: str,
) -> None:
    import os

    path = tmp_path / f"chart.{ending}"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(files.FileWriteError, match="No space left on device"):
        figures.write(dataset, charts[0], path, OPTIONS)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(files.FileWriteError, match="missing"):
        figures.write(dataset, charts[0], tmp_path / "missing" / path.name, OPTIONS)
