"""Excel workbooks, as their sheets show themselves."""

from __future__ import annotations

import datetime
import io
import re
import warnings
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.archive import check, transitional
from explorer.corpus.readers.xml import DAMAGE
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.grid import Facts, Grid
from explorer.tables.periods import is_period
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Text within a number format: what is quoted, escaped, or a condition or colour.
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
#: So many sheets are named in a notice.
_NAMED: Final = 5
#: Rows of a sheet of Excel, and how many of all sheets are looked at, blank ones counted: a file of
#: few bytes may say that it has any number.
_MOST_ROWS: Final = 1_048_576
_MOST_OF_ALL: Final = 4 * _MOST_ROWS
#: Merged cells of more than these are no heading and no name.
_MERGED: Final = 50_000


def read(data: bytes, path: str, name: str) -> tuple[Grid, ...]:
    """The sheets of a workbook that are shown.

    Args:
        data: Its bytes.
        path: What to call it in a problem.
        name: The name of the file.

    Raises:
        CorpusError: The file is no workbook, or has a password.
        DatasetError: It is damaged.
    """
    check(data, path, to_user("FigureTable", "Excel workbook (.xlsx)"))
    import openpyxl

    try:
        with warnings.catch_warnings():
            # About formats and drop-down lists, which are not read.
            warnings.simplefilter("ignore")
            # Read only: row by row, for a sheet may say that it has a million.
            book = openpyxl.load_workbook(
                io.BytesIO(transitional(data)), read_only=True, data_only=True
            )
            shown = [s for s in book.worksheets if s.sheet_state == "visible"]
            hidden = [s.title for s in book.worksheets if s.sheet_state != "visible"]
            grids: list[Grid] = []
            for sheet in shown:
                grids.append(_grid(sheet, name, path))
                if sum(len(g.rows) for g in grids) > _MOST_OF_ALL:
                    raise _too_long(path, sheet.title, _MOST_OF_ALL)
    except DAMAGE as error:
        text = to_user("FigureTable", "the Excel workbook is damaged or is none ({reason})")
        message = text.format(reason=error)
        raise DatasetError([Problem("excel", path, 0, "", message)]) from None
    return with_notices(path, grids, hidden)


def with_notices(path: str, grids: list[Grid], hidden: list[str]) -> tuple[Grid, ...]:
    """The sheets that hold something, the first with a notice of those that are not read.

    Raises:
        DatasetError: There is none.
    """
    empty = [g.sheet for g in grids if not any(map(any, g.rows))]
    filled = [g for g in grids if g.sheet not in empty]
    if not filled:
        message = to_user("FigureTable", "no sheet that is shown has anything in it")
        raise DatasetError([Problem("empty", path, 0, "", message)])
    notices = []
    if left := [n for n in (*hidden, *empty) if n not in [g.sheet for g in filled]]:
        text = to_user("FigureTable", "Not read, because hidden or empty: the sheets {names}.")
        named = ", ".join(left[:_NAMED]) + (" \u2026" if len(left) > _NAMED else "")
        notices.append(text.format(names=named))
    if filled and notices:
        filled[0] = replace(filled[0], notices=(*filled[0].notices, *notices))
    return tuple(filled)


def hidden_notices(sheet: str, rows: int, columns: bool) -> tuple[str, ...]:
    """What to say of rows and columns of a sheet that are not shown."""
    notices = []
    if rows:
        text = to_user("FigureTable", "{count} hidden rows of the sheet {name} were left out.")
        notices.append(text.format(count=rows, name=sheet))
    if columns:
        text = to_user("FigureTable", "Hidden columns of the sheet {name} were left out.")
        notices.append(text.format(name=sheet))
    return tuple(notices)


def spread(rows: list[list[str]], merged: Iterable[tuple[int, int, int, int]]) -> None:
    """Put the text of merged cells into each of them; a number stays in the first.

    Args:
        rows: The cells.
        merged: First row, first column, last row and last column of each, by index from 0.
    """
    for top, left, bottom, right in merged:
        if (bottom - top + 1) * (right - left + 1) > _MERGED:
            continue  # a whole sheet says nothing of its cells
        if top >= len(rows) or left >= len(rows[top]):
            continue
        text = rows[top][left]
        if not text or (not any(c.isalpha() for c in text) and not is_period(text)):
            continue
        for row in range(top, min(bottom, len(rows) - 1) + 1):
            rows[row] += [""] * (min(right, 16_383) + 1 - len(rows[row]))
            for column in range(left, min(right, 16_383) + 1):
                # Over several columns it is a heading, which is told by its blanks.
                if column == left or row > top:
                    rows[row][column] = rows[row][column] or text


def _too_long(path: str, sheet: str, most: int) -> DatasetError:
    """That a file has more rows than are looked at."""
    text = to_user(
        "FigureTable",
        "up to the sheet {name} there are more than {most} rows, blank ones counted; delete those",
    )
    message = text.format(name=sheet, most=f"{most:,}")
    return DatasetError([Problem("excel", path, 0, "", message)])


def _grid(sheet: Any, name: str, path: str) -> Grid:
    hidden_rows, hidden_columns, merged = _marked(sheet, path)
    # A sheet may state a smaller range than it has.
    sheet.reset_dimensions()
    left = 0
    rows: list[list[str]] = []
    for number, row in enumerate(sheet.iter_rows(), 1):
        if number in hidden_rows:
            left += any(cell.value is not None for cell in row)
            rows.append([])
            continue
        rows.append(
            [
                "" if at in hidden_columns else _cell(cell.value, str(cell.number_format))
                for at, cell in enumerate(row, 1)
            ]
        )
    spread(rows, merged)
    notices = hidden_notices(sheet.title, left, bool(hidden_columns))
    kept = tuple(tuple(row) for row in rows)
    return Grid(name, sheet.title, kept, Facts(), notices, False, hidden_rows)


def _marked(
    sheet: Any,
    path: str,
) -> tuple[frozenset[int], frozenset[int], list[tuple[int, int, int, int]]]:
    """Numbers of the rows and columns that are not shown, and what cells are merged."""
    from lxml import etree
    from openpyxl.utils import range_boundaries

    rows: set[int] = set()
    columns: set[int] = set()
    merged: list[tuple[int, int, int, int]] = []
    last = count = 0
    tags = ("{*}row", "{*}col", "{*}mergeCell")
    with sheet._get_source() as source:
        for _, element in etree.iterparse(source, tag=tags, resolve_entities=False):
            hidden = element.get("hidden") in ("1", "true")
            kind = etree.QName(element).localname
            if kind == "row":
                last = int(element.get("r") or last + 1)
                count += 1
                if max(last, count) > _MOST_ROWS:
                    raise _too_long(path, sheet.title, _MOST_ROWS)
                if hidden:
                    rows.add(last)
            elif kind == "mergeCell":
                left, top, right, bottom = range_boundaries(element.get("ref") or "A1")
                merged.append((top - 1, left - 1, bottom - 1, right - 1))
            elif hidden:
                first, final = int(element.get("min") or 0), int(element.get("max") or 0)
                columns.update(range(first, min(final, first + 20_000) + 1))
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return frozenset(rows), frozenset(columns), merged


def shown_date(value: datetime.date, number_format: str) -> str:
    """A date as far as its format shows it: a year, a month, a day."""
    shown = _LITERAL.sub("", number_format).lower()
    if "y" in shown and "d" not in shown:
        return f"{value:%Y-%m}" if "m" in shown else f"{value:%Y}"
    return f"{value:%Y-%m-%d}"


def shown_number(value: float, number_format: str) -> str:
    """A number as its format shows it, but for the rounding."""
    # 15 digits are what Excel keeps: more are traces of its arithmetic.
    if "%" in _LITERAL.sub("", number_format):
        return f"{value * 100:.13g}%"
    # What stands behind _ or * is not shown: a blank as wide, or what fills the cell.
    literal = any("%" in t for t in _LITERAL.findall(number_format) if t[0] not in "_*")
    return f"{value:.15g}" + ("%" if literal else "")


def _cell(value: Any, number_format: str) -> str:
    """What the cell shows, but for the rounding."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime | datetime.date):
        return shown_date(value, number_format)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return shown_number(value, number_format)
    return str(value).strip()
