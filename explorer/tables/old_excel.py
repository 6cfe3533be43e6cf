"""Workbooks of Excel 97 to 2003 (.xls), as their sheets show themselves."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.excel import shown_date, shown_number
from explorer.tables.grid import Facts, Grid
from explorer.tables.streamed import Book, Merged, hidden_notices, of_grid
from explorer.words import to_user

if TYPE_CHECKING:
    from types import ModuleType


def read(data: bytes, path: str, name: str) -> tuple[Grid, ...]:
    """The sheets of a workbook that are shown.

    Raises:
        DatasetError: It is damaged, has a password, or is another file of old Office.
    """
    import xlrd
    from xlrd.compdoc import CompDocError

    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, logfile=io.StringIO(), on_demand=False
        )
        shown = [s for s in book.sheets() if s.visibility == 0]
        hidden = [s.name for s in book.sheets() if s.visibility != 0]
        grids = [_grid(xlrd, book, sheet, name) for sheet in shown]
    except (
        *(xlrd.XLRDError, CompDocError, KeyError, ValueError, TypeError, AttributeError),
        *(IndexError, AssertionError, ArithmeticError, struct.error, OSError, EOFError),
        *(NotImplementedError, MemoryError),
    ) as error:
        text = to_user("FigureTable", "the Excel workbook is damaged or is none ({reason})")
        message = text.format(reason=error or type(error).__name__)
        raise DatasetError([Problem("excel", path, 0, "", message)]) from None
    return Book(path, map(of_grid, grids), hidden).grids()


def _grid(xlrd: ModuleType, book: Any, sheet: Any, name: str) -> Grid:
    hidden_rows = {n for n, info in sheet.rowinfo_map.items() if info.hidden}
    hidden_columns = {n for n, info in sheet.colinfo_map.items() if info.hidden}
    rows: list[list[str]] = []
    left = 0
    merged = Merged()
    for top, bottom, first, last in sheet.merged_cells:
        merged.add(top, first, bottom - 1, last - 1)
    for number in range(sheet.nrows):
        cells = [_cell(xlrd, book, c) for c in sheet.row(number)]
        if number in hidden_rows:
            left += any(cells)
            rows.append([])
            continue
        rows.append(["" if n in hidden_columns else c for n, c in enumerate(cells)])
        merged.fill(number, rows[-1])
    notices = hidden_notices(sheet.name, left, bool(hidden_columns & set(range(sheet.ncols))))
    skipped = frozenset(n + 1 for n in hidden_rows)
    return Grid(name, sheet.name, tuple(map(tuple, rows)), Facts(), notices, False, skipped)


def _cell(xlrd: ModuleType, book: Any, cell: Any) -> str:
    if cell.ctype == xlrd.XL_CELL_TEXT:
        return " ".join(str(cell.value).split())
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return "TRUE" if cell.value else "FALSE"
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
    if cell.ctype not in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return ""
    form = book.format_map.get(book.xf_list[cell.xf_index].format_key)
    written = form.format_str if form else "General"
    if cell.ctype == xlrd.XL_CELL_DATE:
        return shown_date(xlrd.xldate_as_datetime(cell.value, book.datemode), written)
    return shown_number(cell.value, written)
