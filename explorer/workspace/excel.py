"""The first visible sheet of an Excel workbook, as it shows itself."""

from __future__ import annotations

import datetime
import io
import re
import warnings
import zipfile
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.archive import check, transitional
from explorer.dataset.problems import DatasetError, Problem
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Text within a number format: what is quoted, escaped, or a condition or colour.
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
#: So many sheets are named in a notice.
_NAMED: Final = 5


class Sheet:
    """Rows of a workbook, and what was left out of it.

    Attributes:
        notices: What was left out, a sentence each; complete once all rows were read.
    """

    def __init__(self, data: bytes, name: str) -> None:
        """Prepare to read the bytes of a file, called ``name`` in problems."""
        self._data, self._name = data, name
        self.notices: list[str] = []

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The rows that are shown, with their numbers.

        Raises:
            CorpusError: The file is no workbook, or has a password.
            DatasetError: It is damaged.
        """
        check(self._data, self._name, to_user("FigureTable", "Excel workbook (.xlsx)"))
        import zlib

        import openpyxl

        try:
            with warnings.catch_warnings():
                # About formats and drop-down lists, which are not read.
                warnings.simplefilter("ignore")
                data = transitional(self._data)
                # Read only: row by row, for a sheet may say that it has a million.
                book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
                yield from self._rows(book)
        except (
            *(KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError),
            *(SyntaxError, NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error),
        ) as error:
            text = to_user("FigureTable", "the Excel workbook is damaged or is none ({reason})")
            message = text.format(reason=error)
            raise DatasetError([Problem("excel", self._name, 0, "", message)]) from None

    def _rows(self, book: Any) -> Iterator[tuple[int, list[str]]]:
        shown = [s for s in book.worksheets if s.sheet_state == "visible"]
        if not shown:
            return
        sheet, others = shown[0], [s.title for s in book.worksheets if s is not shown[0]]
        if others:
            text = to_user("FigureTable", "Only the sheet {name} was read, not {others}.")
            named = ", ".join(others[:_NAMED]) + (" \u2026" if len(others) > _NAMED else "")
            self.notices.append(text.format(name=sheet.title, others=named))
        hidden_rows, hidden_columns = _hidden(sheet)
        # A sheet may state a smaller range than it has.
        sheet.reset_dimensions()
        left = 0
        for number, row in enumerate(sheet.iter_rows(), 1):
            if number in hidden_rows:
                left += any(cell.value is not None for cell in row)
                continue
            yield (
                number,
                [
                    "" if at in hidden_columns else _cell(cell.value, str(cell.number_format))
                    for at, cell in enumerate(row, 1)
                ],
            )
        if left:
            text = to_user("FigureTable", "{count} hidden rows of the sheet {name} were left out.")
            self.notices.append(text.format(count=left, name=sheet.title))
        if hidden_columns:
            text = to_user("FigureTable", "Hidden columns of the sheet {name} were left out.")
            self.notices.append(text.format(name=sheet.title))


def _hidden(sheet: Any) -> tuple[frozenset[int], frozenset[int]]:
    """Numbers of the rows and columns of a sheet that are not shown."""
    from lxml import etree

    rows: set[int] = set()
    columns: set[int] = set()
    last = 0
    with sheet._get_source() as source:
        for _, element in etree.iterparse(source, tag=("{*}row", "{*}col"), resolve_entities=False):
            hidden = element.get("hidden") in ("1", "true")
            if etree.QName(element).localname == "row":
                last = int(element.get("r") or last + 1)
                if hidden:
                    rows.add(last)
            elif hidden:
                first, final = int(element.get("min") or 0), int(element.get("max") or 0)
                columns.update(range(first, min(final, first + 20_000) + 1))
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    return frozenset(rows), frozenset(columns)


def _cell(value: Any, number_format: str) -> str:
    """What the cell shows, but for the rounding."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        # 15 digits are what Excel keeps: more are traces of its arithmetic.
        shown = _LITERAL.sub("", number_format)
        if "%" in shown:
            return f"{value * 100:.13g}%"
        # What stands behind _ or * is not shown: a blank as wide, or what fills the cell.
        literal = any("%" in t for t in _LITERAL.findall(number_format) if t[0] not in "_*")
        return f"{value:.15g}" + ("%" if literal else "")
    return str(value).strip()
