"""Spreadsheets in the OpenDocument format (.ods), as their sheets show themselves."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers.archive import check
from explorer.corpus.readers.xml import DAMAGE
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.streamed import Book, Large, Merged, Sheet, hidden_notices
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from explorer.tables.grid import Grid

_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
#: Columns beyond these are repeated to the end of the sheet and blank.
_MOST_COLUMNS: Final = 16_384
#: More cells than these, written out, are no table that is held in memory, and no table at all.
_MOST_CELLS: Final = 5_000_000
MOST_WRITTEN: Final = 100_000_000
#: A row that is repeated more often than this is not written out.
_REPEATED: Final = 1000


def read(data: bytes, path: str, name: str, many: int | None = None) -> tuple[Grid, ...]:
    """The sheets of a spreadsheet that are shown.

    Args:
        data: Its bytes.
        path: What to call it in a problem.
        name: The name of the file.
        many: More rows that hold something than these are not read.

    Raises:
        CorpusError: The file is no spreadsheet, or has a password.
        DatasetError: It is damaged.
        Large: A sheet has more rows than ``many``.
    """
    return sheets(data, path, name, _MOST_CELLS, many).grids()


def sheets(
    data: bytes, path: str, name: str, most: int = MOST_WRITTEN, many: int | None = None
) -> Book:
    """The same, a row at a time; ``most`` cells in all."""
    check(data, path, to_user("FigureTable", "OpenDocument spreadsheet (.ods)"))
    book = Book(path, iter(()))
    book.sheets = _sheets(_Events(data, path, most), book, name, many)
    return book


def _damaged(path: str, error: Exception) -> DatasetError:
    text = to_user("FigureTable", "the spreadsheet is damaged or is none ({reason})")
    message = text.format(reason=error)
    return DatasetError([Problem("ods", path, 0, "", message)])


class _Events:
    """The elements of a spreadsheet as they end, none of them kept; counts its cells."""

    def __init__(self, data: bytes, path: str, most: int) -> None:
        self.path, self._most = path, most
        self._count = 0
        self.hidden_styles: set[str] = set()
        self._every = self._read(data)

    def count(self, cells: int) -> None:
        """Note so many more cells.

        Raises:
            DatasetError: They are too many.
        """
        self._count += cells
        if self._count > self._most:
            text = to_user("FigureTable", "the sheet has more than {most} cells; divide it")
            message = text.format(most=f"{self._most:,}")
            raise DatasetError([Problem("ods", self.path, 0, "", message)])

    def tables(self) -> Iterator[_Element]:
        """The elements of sheets, as each begins."""
        for event, element in self._every:
            if event == "start" and element.tag == f"{_TABLE}table":
                yield element

    def within(self) -> Iterator[_Element]:
        """The columns and rows of the sheet that has begun, as each ends."""
        for event, element in self._every:
            if event == "start":
                continue
            if element.tag == f"{_TABLE}table":
                return
            yield element

    def _read(self, data: bytes) -> Iterator[tuple[str, _Element]]:
        from lxml import etree

        tags = [f"{_TABLE}{name}" for name in ("table", "table-column", "table-row")]
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("content.xml") as part:
                for event, element in etree.iterparse(
                    part, events=("start", "end"), tag=[*tags, f"{_STYLE}style"],
                    resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
                    remove_pis=True,
                ):  # fmt: skip
                    if element.tag == f"{_STYLE}style":
                        if event == "end" and any(
                            p.get(f"{_TABLE}display") == "false" for p in element
                        ):
                            self.hidden_styles.add(str(element.get(f"{_STYLE}name")))
                        continue
                    yield event, element
                    if event == "end":
                        element.clear()
                        while element.getprevious() is not None:
                            del element.getparent()[0]
        except DAMAGE as error:
            raise _damaged(self.path, error) from None


def _sheets(events: _Events, book: Book, name: str, many: int | None) -> Iterator[Sheet]:
    for table in events.tables():
        title = str(table.get(f"{_TABLE}name") or "")
        sheet = Sheet(name, title, iter(()))
        hidden = table.get(f"{_TABLE}style-name") in events.hidden_styles
        sheet.rows = _rows(events, sheet, None if hidden else many)
        if hidden:
            book.hidden.append(title)
        else:
            yield sheet
        for _ in sheet.rows:
            pass


def _rows(events: _Events, sheet: Sheet, many: int | None) -> Iterator[list[str]]:
    """The rows of a sheet, each with its cells up to the last that is filled."""
    merged = Merged()
    hidden_columns: set[int] = set()
    columns = number = left = filled = blank = 0
    for element in events.within():
        if element.tag == f"{_TABLE}table-column":
            times = min(int(element.get(f"{_TABLE}number-columns-repeated") or 1), _MOST_COLUMNS)
            if element.get(f"{_TABLE}visibility") in ("collapse", "filter"):
                hidden_columns.update(range(columns, columns + times))
            columns += times
            continue
        cells = list(_cells(element))
        while cells and not cells[-1][1]:
            cells.pop()
        repeated = int(element.get(f"{_TABLE}number-rows-repeated") or 1)
        if not cells and repeated > _REPEATED:
            continue  # to the end of the sheet
        repeated = min(repeated, _REPEATED)
        # A blank row counts as well: few bytes may say any number of them, in any number of sheets.
        events.count(max(1, sum(n for *_, n in cells)) * repeated)
        shown = element.get(f"{_TABLE}visibility") not in ("collapse", "filter")
        filled += repeated if cells else 0
        if many is not None and filled > many:
            raise Large
        if not shown:
            sheet.skipped.update(range(number + 1, number + repeated + 1))
            left += repeated if cells else 0
        if not shown or not (cells or merged.is_open):
            # Given once a row with something in it follows, which it mostly does not.
            blank, number = blank + repeated, number + repeated
            continue
        for _ in range(blank):
            yield []
        blank = 0
        for _ in range(repeated):
            number += 1
            yield _row(cells, number - 1, merged, hidden_columns)
    sheet.notices += hidden_notices(sheet.sheet, left, bool(hidden_columns))


def _row(
    cells: list[tuple[_Element, str, int]], number: int, merged: Merged, hidden: set[int]
) -> list[str]:
    row: list[str] = []
    for cell, text, times in cells:
        wide = int(cell.get(f"{_TABLE}number-columns-spanned") or 1)
        deep = int(cell.get(f"{_TABLE}number-rows-spanned") or 1)
        if wide > 1 or deep > 1:
            merged.add(number, len(row), number + deep - 1, len(row) + wide - 1)
        row += [text] * times
    if hidden:
        row = ["" if n in hidden else c for n, c in enumerate(row)]
    merged.fill(number, row)
    return row


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
