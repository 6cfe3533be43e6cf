"""Writing a chart to a file, by the ending of its name."""

from __future__ import annotations

import csv
import datetime
import io
import json
from typing import TYPE_CHECKING, assert_never

from explorer import files
from explorer.analysis.select import doubts
from explorer.dataset import discretion
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage
from explorer.dataset.tables import cell
from explorer.words import to_user

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.charts.chart import Chart
    from explorer.charts.paint import FigureOptions
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.evidence import Evidence

FORMATS = ("png", "svg", "pdf", "csv", "xlsx", "json")
#: Columns of the numbers behind a chart, in CSV and XLSX alike.
COLUMNS = (
    "observation_id",
    "topic",
    "entity",
    "counterpart",
    "indicator",
    "value",
    "value_low",
    "value_high",
    "unit",
    "comparator",
    "hedge",
    "base",
    "period_start",
    "period_end",
    "status",
    "report",
    "statement",
    "known_by",
    "document",
    "start",
    "end",
    "quote",
    "source_url",
    "discrepancies",
    "marking",
)


class UnknownFormatError(ValueError):
    """The file's ending names no format we write; the message lists those we do."""


def file_format(path: Path) -> str:
    """The format a file's ending asks for.

    Raises:
        UnknownFormatError: It is none of :data:`FORMATS`.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        known = ", ".join(FORMATS)
        text = to_user("Chart", "{name}: a chart is written as {known}, not as {ending!r}")
        message = text.format(name=path.name, known=known, ending=ending or "that")
        raise UnknownFormatError(message)
    return ending


def write(dataset: Dataset, chart: Chart, path: Path, options: FigureOptions) -> None:
    """Write a chart in the format its file name asks for.

    Raises:
        UnknownFormatError: The ending is unknown.
        files.FileWriteError: The file cannot be written; an old file of that name is kept.
    """
    ending = file_format(path)
    if ending == "csv":
        files.write_bytes(path, csv_text(dataset, chart).encode())
    elif ending == "json":
        files.write_bytes(path, json_text(chart).encode())
    elif ending == "xlsx":
        files.write_bytes(path, xlsx_bytes(dataset, chart))
    else:
        from explorer.charts import paint

        {"png": paint.write_png, "svg": paint.write_svg, "pdf": paint.write_pdf}[ending](
            chart, path, options
        )


def numbers(dataset: Dataset, chart: Chart) -> list[dict[str, object]]:
    """The figures behind a chart, one row each, with the evidence that states it."""
    rows: list[dict[str, object]] = []
    for observation_id in chart.observation_ids:
        o = dataset.observations[observation_id]
        row: dict[str, object] = {
            "observation_id": o.observation_id,
            "topic": dataset.topics[o.topic_id].name_en,
            "entity": dataset.entities[o.entity_id].name_en,
            "counterpart": dataset.entities[o.counterpart_id].name_en if o.counterpart_id else "",
            "indicator": dataset.indicators[o.indicator_id].name_en,
            "statement": o.statement_en,
            "report": dataset.reports[o.report_id].title,
            "known_by": dataset.kind_of(o).value,
            "discrepancies": " ".join(explained(dataset, d) for d in doubts(dataset, (o,))),
            "marking": discretion.of(dataset, (o,)),
            **_source(dataset, dataset.first_of(observation_id)),
        }
        rows.append({c: row[c] if c in row else getattr(o, c) for c in COLUMNS})
    return rows


def _source(dataset: Dataset, evidence: Evidence | None) -> dict[str, object]:
    empty: dict[str, object] = {
        "document": "",
        "start": None,
        "end": None,
        "quote": "",
        "source_url": "",
    }
    match evidence:
        case None:
            return empty
        case Passage():
            document = dataset.documents[evidence.document_id]
            return empty | {
                "document": f"{document.title} ({document.publisher})",
                "start": evidence.start,
                "end": evidence.end,
                "quote": evidence.quote,
            }
        case Cell():
            document = dataset.documents[evidence.document_id]
            where = ", ".join(p for p in (document.file, evidence.sheet, evidence.place) if p)
            return empty | {"document": where, "quote": evidence.quote}
        case Citation():
            return empty | {"document": evidence.source_title, "source_url": evidence.source_url}
        case Derivation() | Papers():
            return empty | {"quote": evidence.rule}
        case _ as never:
            assert_never(never)


def guarded(text: str) -> str:
    """A text that no spreadsheet will run as a formula."""
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def csv_text(dataset: Dataset, chart: Chart) -> str:
    """The figures behind a chart as CSV; UTF-8 with a byte order mark, so that Excel reads it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in numbers(dataset, chart):
        writer.writerow(_cells(row))
    return "\ufeff" + out.getvalue()


def tab_text(dataset: Dataset, chart: Chart) -> str:
    """The figures behind a chart with tabs between columns, for the clipboard."""
    rows = [list(COLUMNS), *(_cells(row) for row in numbers(dataset, chart))]
    return "\n".join("\t".join(" ".join(c.split()) for c in row) for row in rows) + "\n"


def _cells(row: dict[str, object]) -> list[str]:
    """A row of figures as text cells; figures themselves need no guard."""
    return [guarded(v) if isinstance(v, str) else cell(v) for v in row.values()]


def json_text(chart: Chart) -> str:
    """The Chart itself as JSON."""
    return json.dumps(chart.as_json(), ensure_ascii=False, indent=2) + "\n"


def xlsx_bytes(dataset: Dataset, chart: Chart) -> bytes:
    """The figures behind a chart as a workbook, with a sheet that says where they are from."""
    import xlsxwriter

    content = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    book = xlsxwriter.Workbook(content, options)
    # A fixed date: the same figure is the same file.
    dated = {"created": datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)}
    book.set_properties({"title": chart.title, "comments": " ".join(chart.notes)} | dated)
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet("Figures")
    sheet.write_row(0, 0, COLUMNS, bold)
    for n, row in enumerate(numbers(dataset, chart), start=1):
        for column, value in enumerate(row.values()):
            if isinstance(value, int | float):
                sheet.write_number(n, column, value, wrapped)
            elif value not in (None, ""):
                sheet.write_string(n, column, str(value), wrapped)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(chart.observation_ids), len(COLUMNS) - 1)
    widths = {"statement": 60, "quote": 60, "observation_id": 34, "report": 34, "document": 34}
    for column, title in enumerate(COLUMNS):
        sheet.set_column(column, column, widths.get(title, 14))
    source = book.add_worksheet("Source")
    source.set_column(0, 0, 110)
    for n, line in enumerate((chart.title, chart.subtitle, *chart.notes)):
        source.write_string(n, 0, line, bold if n == 0 else wrapped)
    book.close()
    return content.getvalue()
