"""What each cell of a table of figures becomes: nothing is lost, nothing changes its meaning."""

from __future__ import annotations

import csv
import datetime
import io
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Citation, Observation, Passage, Report
from explorer.workspace.figure_table import COLUMNS, read_table
from explorer.workspace.imports import bring_in, import_document

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.workspace.file import Workspace

ROW = {
    "technology": "Electric batteries",
    "entity": "Japan",
    "indicator": "high-impact-share",
    "value": "7.5",
    "source_title": "A report",
    "source_url": "https://www.example.org/a",
}
#: A row with all its cells.
FULL = {
    "technology": "electric-batteries",
    "entity": "CHN",
    "counterpart": "USA",
    "indicator": "high-impact-share",
    "value": "40.5",
    "value_low": "40",
    "value_high": "41",
    "unit": "%",
    "base": "",
    "period_start": "2019",
    "period_end": "2023",
    "comparator": "",
    "hedge": "roughly",
    "status": "Projection",
    "statement": "China  wrote about\n40.5 percent.",
    "note": "A  note.",
    "source_title": "The report",
    "source_publisher": "The institute",
    "source_url": "https://example.org/r",
    "source_class": "PRIMARY",
    "accessed": "2026-01-31",
}


def table(path: Path, *rows: dict[str, str], delimiter: str = ",") -> Path:
    names = list(dict.fromkeys(name for row in rows for name in row))
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, names, delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(stream.getvalue(), encoding="utf-8")
    return path


def one(workspace: Workspace, dataset: Dataset, path: Path) -> tuple[Observation, Any, Report]:
    """The one figure of a table, what it rests on and who says it."""
    (figure,) = bring_in(workspace, dataset, path).figures
    own = workspace.own()
    (evidence,) = own.evidence
    (report,) = own.reports
    return figure, evidence, report


def test_every_cell_comes_in(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    figure, evidence, report = one(workspace, dataset, table(tmp_path / "f.csv", FULL))
    name = "own.electric-batteries.chn.high-impact-share.2019-2023"
    assert figure == Observation(
        name, "electric-batteries", "CHN", "USA", "high-impact-share", None, "2019", "2023",
        "stated", 40.5, 40.0, 41.0, "percent", "eq", "roughly", "projection", "own-the-report",
        "China wrote about 40.5 percent.", "A note.",
    )  # fmt: skip
    assert evidence == Citation(
        f"{name}#1", name, "states", "The report", "The institute", "https://example.org/r",
        "primary", "2026-01-31",
    )  # fmt: skip
    assert report == Report(
        "own-the-report", "The report (own figures)", "The institute", "The report (own)", (), "",
        "https://example.org/r", "Brought in by the user; what it covers is not recorded.",
        "Brought in by the user; compare it with other figures only after reading the source.",
    )  # fmt: skip


def test_what_is_left_empty_is_what_is_usual(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    figure, evidence, report = one(workspace, dataset, table(tmp_path / "f.csv", ROW))
    name = "own.electric-batteries.jpn.high-impact-share.undated"
    assert figure == Observation(
        name, "electric-batteries", "JPN", "", "high-impact-share", None, "", "", "none", 7.5,
        None, None, "percent", "eq", "", "measured", "own-a-report",
        "Electric batteries, Share of high-impact research, Japan: 7.5 percent, "
        "according to A report (own).", "",
    )  # fmt: skip
    assert (evidence.source_publisher, evidence.source_class) == ("example.org", "secondary")
    assert report.publisher == "example.org"


def test_a_range_and_a_year_are_put_in_words(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    row = ROW | {"value": "", "value_low": "7", "value_high": "9.5", "period_start": "2024"}
    figure, *_ = one(workspace, dataset, table(tmp_path / "f.csv", row))
    assert (figure.period_start, figure.period_end, figure.period_basis) == (
        "2024", "2024", "stated",
    )  # fmt: skip
    assert ", Japan, 2024: 7 to 9.5 percent, according to" in figure.statement_en


def test_a_quoted_figure_is_said_by_its_document(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = tmp_path / "report.md"
    path.write_text(
        "---\nauthor: Li\npublisher: We\ndate: 2024-05\n---\n# On batteries\n\nJapan has 7.5 %.\n"
    )
    document = import_document(workspace, dataset, path)
    row = ROW | {"document": "On Batteries", "quote": "Japan has 7.5 %"}
    cells = {c: v for c, v in row.items() if not c.startswith("source")}
    figure, evidence, report = one(workspace, dataset, table(tmp_path / "f.csv", cells))
    text = workspace.imported(document.document_id).text
    assert isinstance(evidence, Passage)
    assert (evidence.observation_id, evidence.role) == (figure.observation_id, "states")
    assert text[evidence.start : evidence.end] == evidence.quote == "Japan has 7.5 %"
    assert evidence.value_start is not None
    assert text[evidence.value_start : evidence.value_end] == "7.5 %"
    assert (report.title, report.short) == ("On batteries (own figures)", "On batteries (own)")
    assert (report.authors, report.publisher, report.published) == (("Li",), "We", "2024-05")
    assert report.url == document.url
    # A source that is named is another than the document that passes it on.
    named = table(tmp_path / "g.csv", row | {"period_start": "2020"})
    (second,) = bring_in(workspace, dataset, named).figures
    relayed = next(r for r in workspace.reports() if r.report_id == second.report_id)
    assert (relayed.authors, relayed.published) == ((), "")
    assert (relayed.title, relayed.url) == ("A report (own figures)", ROW["source_url"])


COMPARATORS = {
    "": "eq", "=": "eq", "~": "approx", "≈": "approx", "about": "approx", ">": "gt", "Over": "gt",
    ">=": "ge", "≥": "ge", "at least": "ge", "<": "lt", "under": "lt", "<=": "le", "≤": "le",
    "At most": "le", "approx": "approx", "ge": "ge",
}  # fmt: skip


def test_comparators_in_a_column_of_their_own(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    rows = [
        ROW | {"comparator": word, "period_start": str(1990 + n)}
        for n, word in enumerate(COMPARATORS)
    ]
    brought = bring_in(workspace, dataset, table(tmp_path / "f.csv", *rows))
    found = {o.period_start: o.comparator for o in brought.figures}
    assert found == {str(1990 + n): c for n, c in enumerate(COMPARATORS.values())}


def test_figures_of_one_name_are_numbered(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    rows = [ROW | {"value": value} for value in ("7.5", "8", "9")]
    brought = bring_in(workspace, dataset, table(tmp_path / "f.csv", *rows))
    name = "own.electric-batteries.jpn.high-impact-share.undated"
    assert [o.observation_id for o in brought.figures] == [name, f"{name}-2", f"{name}-3"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("heading", sorted({n for c, more in COLUMNS.items() for n in more}))
def test_headings_of_the_dataset_are_known(tmp_path: Path, heading: str, delimiter: str) -> None:
    column = next(c for c, more in COLUMNS.items() if heading in more)
    spoken = heading.replace("_", " ").title()
    rows = {"technology": "t", "entity": "e", "indicator": "i"} | {column: "x"}
    renamed = {spoken if c == column else c: v for c, v in rows.items()}
    read = read_table(table(tmp_path / "f.csv", renamed, delimiter=delimiter))
    assert [dict(line.cells) for line in read.lines] == [rows]
    assert read.headings[column] == spoken


@pytest.mark.parametrize(
    ("content", "column", "words"),
    [
        ("technology,entity\na,b\n", "", "the header lacks indicator"),
        ("technology,entity,indicator\n", "", "there is no row below the header"),
        ("technology,entity,indicator\na,b,c,d\n", "", "4 cells where the header has 3"),
        ("technology,entity,indicator,topic_id\na,b,c,d\n", "topic_id", "a second time"),
        ("technology,entity,indicator,luck\na,b,c,d\n", "luck", "there is no such column"),
        ('technology,entity,indicator\n"a,b,c\n', "", "the line is not CSV"),
    ],
)
def test_a_table_that_is_none_says_why(
    tmp_path: Path, content: str, column: str, words: str
) -> None:
    path = tmp_path / "f.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        read_table(path)
    (problem,) = caught.value.problems
    assert words in problem.message
    assert (problem.file, problem.column) == (str(path), column)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.625, "0%", "62.5%"),
        (0.07, "0.00%", "7%"),
        (0.07, "[Red]0.0%;[Blue]-0%", "7%"),
        (62.5, '0.0"%"', "62.5%"),
        (62.5, "0.0\\%", "62.5%"),
        (62.5, '0.0" percent"', "62.5"),
        (0.1 + 0.2, "General", "0.3"),
        (1234567.5, "#,##0.00", "1234567.5"),
        (12, "0_%_)", "12"),
        (True, "General", "True"),
        (" words ", "@", "words"),
        (datetime.datetime(2024, 1, 31), "yyyy-mm-dd", "2024-01-31"),
        (datetime.datetime(2024, 1, 31, 12, 30), "yyyy-mm-dd hh:mm", "2024-01-31"),
        (None, "General", ""),
    ],
)
def test_a_cell_of_a_workbook_is_read_as_it_shows_itself(
    tmp_path: Path, value: object, number_format: str, text: str
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["technology", "entity", "indicator", "value"])
    book.active.append(["t", "e", "i", value])
    book.active["D2"].number_format = number_format
    book.save(tmp_path / "b.xlsx")
    (line,) = read_table(tmp_path / "b.xlsx").lines
    assert (line.number, line.cells.get("value", "")) == (2, text)


def test_what_a_workbook_hides_is_left_out_and_said(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (
        ["technology", "entity", "indicator", "note", "value"],
        ["t", "e", "i", "secret", 1],
        ["t", "e", "i", "secret", 2],
        [None] * 5,
        ["t", "e", "i", "secret", 4],
        ["t", "e", "i", "secret", 5],
    ):
        book.active.append(row)
    book.active.title = "First"
    for n in (3, 6):  # the fourth, which is empty, is not in the file
        book.active.row_dimensions[n].hidden = True
    book.active.column_dimensions["D"].hidden = True
    for n in range(6):
        book.create_sheet(f"Other {n}")
    book.save(tmp_path / "b.xlsx")
    read = read_table(tmp_path / "b.xlsx")
    assert [(line.number, line.cells["value"]) for line in read.lines] == [(2, "1"), (5, "4")]
    assert all(not line.cells.get("note") for line in read.lines)
    assert read.notices == (
        "2 hidden rows of the sheet First were left out.",
        "Hidden columns of the sheet First were left out.",
        "Not read, because hidden or empty: the sheets Other 0, Other 1, Other 2, Other 3, "
        "Other 4 ….",
    )
