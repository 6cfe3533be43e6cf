"""The annex of a briefing as XLSX: every number, quote and anchor behind it, and its words."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from explorer.analysis.select import doubts
from explorer.briefing.blocks import shown_in
from explorer.briefing.packing import fixed, moment
from explorer.briefing.spoken import spoken
from explorer.briefing.wording import value_text
from explorer.charts.footer import reason
from explorer.dataset import discretion
from explorer.dataset.columns import column_names, row_values
from explorer.dataset.schema import Cell, Observation, Passage, Support

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.progress import Progress
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDE = {
    "text": 90,
    "quote": 70,
    "statement_en": 60,
    "footnote": 80,
    "observation_id": 44,
    "evidence_id": 44,
}
_ANCHOR = (
    "footnote_no",
    "evidence_id",
    "observation_id",
    "kind",
    "role",
    "document_id",
    "document",
    "sha256",
    "start",
    "end",
    "quote",
    "value_start",
    "value_end",
    "source_title",
    "source_publisher",
    "source_url",
    "source_class",
    "accessed",
    "sheet",
    "row",
    "column",
    "rule",
    "input_ids",
)


def content(dataset: Dataset, resolved: Resolved, progress: Progress) -> bytes:
    """The annex as an XLSX file.

    Raises:
        Cancelled: The export was stopped.
    """
    return fixed(_book(dataset, resolved, progress), resolved)


def used(dataset: Dataset, resolved: Resolved) -> list[tuple[int, Observation]]:
    """The observations behind each block, with the number of the block from 1, in order."""
    found: dict[tuple[int, str], Observation] = {}
    for n, block in enumerate(resolved.briefing.blocks, start=1):
        for o in shown_in(dataset, block, resolved.briefing.language):
            found.setdefault((n, o.observation_id), o)
    return [(n, o) for (n, _name), o in found.items()]


def _book(dataset: Dataset, resolved: Resolved, progress: Progress) -> bytes:
    import xlsxwriter

    progress.begin(5)
    briefing = resolved.briefing
    out = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    book = xlsxwriter.Workbook(out, options)
    when = moment(briefing.date).replace(tzinfo=None)
    book.set_properties(
        {
            "title": briefing.title,
            "author": ", ".join(briefing.authors),
            "comments": resolved.imprint,
            "status": resolved.marking,
            "created": when,
        }
    )
    sheets = _Sheets(book, resolved.marking)
    said = [
        (n, own.KIND, text, ", ".join(map(str, notes)))
        for n, (own, block) in enumerate(zip(briefing.blocks, resolved.blocks, strict=True), 1)
        for text, notes in spoken(block)
    ]
    sheets.add("Text", ("block", "kind", "text", "footnotes"), said)
    progress.step()
    shown = used(dataset, resolved)
    columns = column_names(Observation)
    sheets.add(
        "Figures",
        ("block", "as_written", *columns, "discrepancies", "marked"),
        [
            (n, value_text(o, briefing.language), *_row(o, columns), *_beside(dataset, o))
            for n, o in shown
        ],
    )
    progress.step()
    sheets.add("Evidence", _ANCHOR, _evidence(dataset, resolved, shown))
    progress.step()
    notes = [(n.number, n.kind, n.text, n.quote, n.evidence_id) for n in resolved.notes]
    sheets.add("Footnotes", ("number", "kind", "footnote", "quote", "evidence_id"), notes)
    progress.step()
    stale = [(s.block + 1, s.reference, s.status, s.old, s.new) for s in resolved.stale]
    sheets.add("Stale", ("block", "reference", "status", "accepted", "now"), stale)
    about = [
        ("title", briefing.title),
        ("subtitle", briefing.subtitle),
        ("authors", ", ".join(briefing.authors)),
        ("date", briefing.date),
        ("language", briefing.language),
        ("marking", resolved.marking),
        ("version", briefing.front.version),
        ("dataset", resolved.dataset_version),
        ("program", resolved.imprint),
    ]
    sheets.add("About", ("what", "value"), about)
    book.close()
    progress.step()
    return out.getvalue()


def _row(row: Any, columns: Sequence[str]) -> list[object]:
    values = [getattr(row, c) for c in columns]
    return ["; ".join(v) if isinstance(v, tuple) else v for v in values]


def _evidence(
    dataset: Dataset, resolved: Resolved, shown: Sequence[tuple[int, Observation]]
) -> list[tuple[object, ...]]:
    numbers = {n.evidence_id: n.number for n in resolved.notes if n.evidence_id}
    rows: list[tuple[object, ...]] = []
    for name in dict.fromkeys(o.observation_id for _n, o in shown):
        for e in dataset.evidence_of.get(name, ()):
            cells = row_values(Support, e)
            document = dataset.documents[e.document_id] if isinstance(e, Passage | Cell) else None
            cells |= {
                "footnote_no": numbers.get(e.evidence_id),
                "document": document.title if document else "",
                "sha256": document.sha256 if document else "",
                "input_ids": "; ".join(cells["input_ids"]),
            }
            rows.append(tuple(cells[c] for c in _ANCHOR))
    return rows


def _beside(dataset: Dataset, o: Observation) -> tuple[str, str]:
    """Why a figure is in doubt, and how far it may go."""
    return " ".join(reason(dataset, d) for d in doubts(dataset, (o,))), discretion.of(dataset, (o,))


class _Sheets:
    """Worksheets in which every text is a text, whatever it begins with."""

    def __init__(self, book: Any, marking: str) -> None:
        self.book = book
        self.marking = marking.replace("&", "&&")
        self.bold = book.add_format({"bold": True, "valign": "top", "bottom": 1})
        self.plain = book.add_format({"text_wrap": True, "valign": "top"})
        # The quote prefix keeps the text a text when somebody edits or re-saves the cell.
        self.guarded = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})

    def add(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        sheet = self.book.add_worksheet(name)
        if self.marking:
            sheet.set_header("&C&B" + self.marking)
        sheet.write_row(0, 0, columns, self.bold)
        for n, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                if isinstance(value, bool) or value is None or value == "":
                    continue
                if isinstance(value, int | float):
                    sheet.write_number(n, column, value, self.plain)
                    continue
                text = str(value)
                form = self.guarded if text.startswith(_FORMULA) else self.plain
                sheet.write_string(n, column, text, form)
        sheet.freeze_panes(1, 0)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)
        for column, title in enumerate(columns):
            sheet.set_column(column, column, _WIDE.get(title, 16))
