"""Excel workbooks, as their sheets show themselves."""

from __future__ import annotations

import contextlib
import datetime
import io
import re
import warnings
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.archive import check, transitional
from explorer.corpus.readers.xml import DAMAGE
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.streamed import Book, Large, Merged, Sheet, hidden_notices
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.tables.grid import Grid

    #: Numbers of hidden rows and of hidden columns; first row, first column, last row and last
    #: column of merged cells.
    _Marks = tuple[frozenset[int], frozenset[int], list[tuple[int, int, int, int]]]

#: Text within a number format: what is quoted, escaped, or a condition or colour.
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
#: Rows of a sheet of Excel, and how many of all sheets are looked at, blank ones counted: a file of
#: few bytes may say that it has any number.
_MOST_ROWS: Final = 1_048_576
_MOST_OF_ALL: Final = 4 * _MOST_ROWS


def read(data: bytes, path: str, name: str, many: int | None = None) -> tuple[Grid, ...]:
    """The sheets of a workbook that are shown.

    Args:
        data: Its bytes.
        path: What to call it in a problem.
        name: The name of the file.
        many: More rows that hold something than these are not read.

    Raises:
        CorpusError: The file is no workbook, or has a password.
        DatasetError: It is damaged.
        Large: A sheet has more rows than ``many``.
    """
    return sheets(data, path, name, many).grids()


def sheets(data: bytes, path: str, name: str, many: int | None = None) -> Book:
    """The same, a row at a time."""
    check(data, path, to_user("FigureTable", "Excel workbook (.xlsx)"))
    book = Book(path, iter(()))
    book.sheets = _sheets(data, book, name, many)
    return book


@contextlib.contextmanager
def _damage(path: str) -> Iterator[None]:
    try:
        yield
    except DAMAGE as error:
        text = to_user("FigureTable", "the Excel workbook is damaged or is none ({reason})")
        message = text.format(reason=error)
        raise DatasetError([Problem("excel", path, 0, "", message)]) from None


def _sheets(data: bytes, into: Book, name: str, many: int | None) -> Iterator[Sheet]:
    import openpyxl

    path = into.path
    with _damage(path), warnings.catch_warnings():
        # About formats and drop-down lists, which are not read.
        warnings.simplefilter("ignore")
        # Read only: row by row, for a sheet may say that it has a million.
        book = openpyxl.load_workbook(
            io.BytesIO(transitional(data)), read_only=True, data_only=True
        )
        into.hidden += [s.title for s in book.worksheets if s.sheet_state != "visible"]
        shown = [s for s in book.worksheets if s.sheet_state == "visible"]
        marks = {s.title: _marked(s, path, many) for s in shown} if many is not None else {}
        count = 0
        for sheet in shown:
            marked = marks.get(sheet.title) or _marked(sheet, path, None)
            made = Sheet(name, sheet.title, iter(()))
            last = [0]
            made.rows = _rows(sheet, made, marked, path, last)
            yield made
            count += last[0]
            if count > _MOST_OF_ALL:
                raise _too_long(path, sheet.title, _MOST_OF_ALL)


def _too_long(path: str, sheet: str, most: int) -> DatasetError:
    """That a file has more rows than are looked at."""
    text = to_user(
        "FigureTable",
        "up to the sheet {name} there are more than {most} rows, blank ones counted; delete those",
    )
    message = text.format(name=sheet, most=f"{most:,}")
    return DatasetError([Problem("excel", path, 0, "", message)])


def _rows(
    sheet: Any, made: Sheet, marked: _Marks, path: str, last: list[int]
) -> Iterator[list[str]]:
    """The rows of a sheet; the number of the last one is told in a list."""
    hidden_rows, hidden_columns, ranges = marked
    merged = Merged()
    for one in ranges:
        merged.add(*one)
    made.skipped |= hidden_rows
    left = 0
    with _damage(path):
        # A sheet may state a smaller range than it has.
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(), 1):
            last[0] = number
            if number in hidden_rows:
                left += any(cell.value is not None for cell in row)
                yield []
                continue
            cells = [
                "" if (at in hidden_columns) else _cell(cell) for at, cell in enumerate(row, 1)
            ]
            merged.fill(number - 1, cells)
            yield cells
    made.notices += hidden_notices(sheet.title, left, bool(hidden_columns))


def _marked(sheet: Any, path: str, many: int | None) -> _Marks:
    """Numbers of the rows and columns that are not shown, and what cells are merged.

    Raises:
        Large: More rows than ``many`` hold something.
    """
    from lxml import etree
    from openpyxl.utils import range_boundaries

    rows: set[int] = set()
    columns: set[int] = set()
    merged: list[tuple[int, int, int, int]] = []
    last = count = filled = 0
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
                if many is not None:
                    filled += any(map(len, element))
                    if filled > many:
                        raise Large
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


def _cell(cell: Any) -> str:
    """What a cell shows, but for the rounding; its format is looked up where it matters."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime.datetime | datetime.date):
        return shown_date(value, str(cell.number_format))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return shown_number(value, str(cell.number_format))
    return str(value).strip()
