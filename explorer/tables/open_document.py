"""Spreadsheets in the OpenDocument format (.ods), as their sheets show themselves."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers.archive import check
from explorer.corpus.readers.xml import DAMAGE, parse
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.excel import hidden_notices, spread, with_notices
from explorer.tables.grid import Facts, Grid
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    #: A row, its cells (each with what it shows and how often it stands there), and how often.
    _Row = tuple[_Element, list[tuple[_Element, str, int]], int]

_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
#: Columns beyond these are repeated to the end of the sheet and blank.
_MOST_COLUMNS: Final = 16_384
#: More cells than these, written out, are no table.
_MOST_CELLS: Final = 5_000_000
#: A row that is repeated more often than this is not written out.
_REPEATED: Final = 1000


def read(data: bytes, path: str, name: str) -> tuple[Grid, ...]:
    """The sheets of a spreadsheet that are shown.

    Raises:
        CorpusError: The file is no spreadsheet, or has a password.
        DatasetError: It is damaged.
    """
    check(data, path, to_user("FigureTable", "OpenDocument spreadsheet (.ods)"))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            root = parse(archive.read("content.xml"))
            hidden_styles = {
                str(style.get(f"{_STYLE}name"))
                for style in root.iter(f"{_STYLE}style")
                if any(p.get(f"{_TABLE}display") == "false" for p in style)
            }
    except DAMAGE as error:
        text = to_user("FigureTable", "the spreadsheet is damaged or is none ({reason})")
        message = text.format(reason=error)
        raise DatasetError([Problem("ods", path, 0, "", message)]) from None
    grids: list[Grid] = []
    hidden: list[str] = []
    count = 0
    for table in root.iter(f"{_TABLE}table"):
        rows = _rows(table)
        # A blank row counts as well: few bytes may say any number of them, in any number of sheets.
        count += sum(max(1, sum(n for *_, n in cells)) * times for _, cells, times in rows)
        if count > _MOST_CELLS:
            text = to_user("FigureTable", "the sheet has more than {most} cells; divide it")
            message = text.format(most=f"{_MOST_CELLS:,}")
            raise DatasetError([Problem("ods", path, 0, "", message)])
        title = str(table.get(f"{_TABLE}name") or "")
        if table.get(f"{_TABLE}style-name") in hidden_styles:
            hidden.append(title)
        else:
            grids.append(_grid(table, rows, title, name))
    return with_notices(path, grids, hidden)


def _rows(table: _Element) -> list[_Row]:
    """The rows of a sheet: each with its cells up to the last that is filled, and how often."""
    made: list[_Row] = []
    for row in table.iter(f"{_TABLE}table-row"):
        cells = list(_cells(row))
        while cells and not cells[-1][1]:
            cells.pop()
        repeated = int(row.get(f"{_TABLE}number-rows-repeated") or 1)
        if not cells and repeated > _REPEATED:
            continue  # to the end of the sheet
        made.append((row, cells, min(repeated, _REPEATED)))
    return made


def _grid(table: _Element, given: list[_Row], title: str, name: str) -> Grid:
    hidden_columns = _hidden_columns(table)
    rows: list[list[str]] = []
    merged: list[tuple[int, int, int, int]] = []
    skipped: set[int] = set()
    left = 0
    for element, cells, repeated in given:
        shown = element.get(f"{_TABLE}visibility") not in ("collapse", "filter")
        for _ in range(repeated):
            number = len(rows)
            row: list[str] = []
            for cell, text, times in cells:
                wide = int(cell.get(f"{_TABLE}number-columns-spanned") or 1)
                deep = int(cell.get(f"{_TABLE}number-rows-spanned") or 1)
                if wide > 1 or deep > 1:
                    at = len(row)
                    merged.append((number, at, number + deep - 1, at + wide - 1))
                row += [text] * times
            if not shown:
                skipped.add(number + 1)
                left += any(row)
                row = []
            rows.append(["" if n in hidden_columns else c for n, c in enumerate(row)])
    spread(rows, merged)
    notices = hidden_notices(title, left, bool(hidden_columns))
    return Grid(name, title, tuple(map(tuple, rows)), Facts(), notices, False, frozenset(skipped))


def _hidden_columns(table: _Element) -> frozenset[int]:
    found: set[int] = set()
    at = 0
    for column in table.iter(f"{_TABLE}table-column"):
        times = min(int(column.get(f"{_TABLE}number-columns-repeated") or 1), _MOST_COLUMNS)
        if column.get(f"{_TABLE}visibility") in ("collapse", "filter"):
            found.update(range(at, at + times))
        at += times
    return frozenset(found)


def _cells(row: _Element) -> Iterator[tuple[_Element, str, int]]:
    """The cells of a row, what each shows, and how often it stands there."""
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        times = min(int(cell.get(f"{_TABLE}number-columns-repeated") or 1), _MOST_COLUMNS)
        yield cell, _shown(cell), times


def _shown(cell: _Element) -> str:
    kind = cell.get(f"{_OFFICE}value-type")
    value = cell.get(f"{_OFFICE}value")
    if kind == "percentage" and value:
        return f"{float(value) * 100:.13g}%"
    text = " ".join(
        " ".join("".join(str(t) for t in p.itertext()).split())
        for p in cell.iterchildren(f"{_TEXT}p")
    ).strip()
    if kind in ("float", "currency") and value:
        number = f"{float(value):.15g}"
        # A sign of percent that is only shown stays.
        return f"{number}%" if text.endswith(("%", "％")) else number
    if kind == "date":
        return _date(str(cell.get(f"{_OFFICE}date-value") or ""), text)
    return text


def _date(value: str, text: str) -> str:
    """A date as far as the cell shows it."""
    day = value[:10]
    return day[:4] if text.strip() == day[:4] else day
