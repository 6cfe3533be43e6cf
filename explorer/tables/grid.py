"""A table as it was read: cells as they are shown, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explorer.dataset.sheets import letters

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What the publisher says of a column, in a file beside the table.

    Attributes:
        title: What it is called in words.
        unit: Its unit.
    """

    title: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the publisher says of a table.

    Attributes:
        title: What it is about.
        source: The report or database it is from.
        publisher: Who published it.
        url: Where it is.
        accessed: The day it was fetched.
        columns: What is said of its columns, by heading.
    """

    title: str = ""
    source: str = ""
    publisher: str = ""
    url: str = ""
    accessed: str = ""
    columns: Mapping[str, ColumnFacts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one sheet, or of a file that has no sheets.

    Attributes:
        file: The name of the file.
        sheet: The name of the sheet, "" if the file has none.
        rows: Rows of cells as they are shown; the first row is row 1, blank rows count.
        facts: What the publisher says of it.
        notices: What was left out of it or repaired, a sentence each.
        semicolons: Its columns are parted by semicolons, as where commas stand in numbers.
        skipped: Numbers of the rows that are hidden.
        lines: Of a text the line that each row begins with, which differ where cells have several.
        sha256: The digest of the file it was read from.
    """

    file: str
    sheet: str
    rows: tuple[tuple[str, ...], ...]
    facts: Facts = Facts()
    notices: tuple[str, ...] = ()
    semicolons: bool = False
    skipped: frozenset[int] = frozenset()
    lines: tuple[int, ...] = ()
    sha256: str = ""

    def cell(self, row: int, column: int) -> str:
        """A cell by index from 0; "" outside."""
        if 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row]):
            return self.rows[row][column]
        return ""

    @property
    def width(self) -> int:
        """Columns of the widest row."""
        return max((len(r) for r in self.rows), default=0)


def place(row: int, column: int) -> str:
    """A cell by index from 0 as spreadsheets name it: B14."""
    return f"{letters(column)}{row + 1}"


def typed(value: object) -> str:
    """The cell of a value that its file gives a type, as JSON and Parquet do."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.15g}"
    return " ".join(str(value).split())
