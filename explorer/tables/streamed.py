"""Sheets whose rows come one after the other: a small one is held, of a large one nothing is.

Every reader of a format gives its rows so, with merged and hidden cells settled on the way; what is
held as a grid and what is written to a file of columns are the same cells.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.grid import Facts, Grid
from explorer.tables.periods import is_period
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: So many sheets are named in a notice.
_NAMED: Final = 5
#: Merged cells of more than these are no heading and no name.
_MERGED: Final = 50_000
#: Columns of a sheet.
_WIDEST: Final = 16_384


class Large(Exception):
    """A sheet has more rows that hold something than are to be held in memory."""


@dataclass
class Sheet:
    """One sheet; its rows are taken once, and before those of the next sheet.

    Attributes:
        file: The name of the file.
        sheet: The name of the sheet, "" if the file has none.
        rows: Its rows, blank ones counted, hidden ones blank.
        facts: What the publisher says of it.
        notices: What was left out or repaired; whole once the rows are taken.
        skipped: Numbers of the hidden rows; whole once the rows are taken.
        semicolons: Its columns are parted by semicolons.
        lines: Of a text the line that each row begins with.
    """

    file: str
    sheet: str
    rows: Iterator[Sequence[str]]
    facts: Facts = field(default_factory=Facts)
    notices: list[str] = field(default_factory=list)
    skipped: set[int] = field(default_factory=set)
    semicolons: bool = False
    lines: tuple[int, ...] = ()


@dataclass
class Book:
    """The sheets of a file.

    Attributes:
        path: What to call it in a problem.
        sheets: Those that are shown, one after the other.
        hidden: Names of those that are not; whole once the sheets are taken.
    """

    path: str
    sheets: Iterator[Sheet]
    hidden: list[str] = field(default_factory=list)

    def grids(self) -> tuple[Grid, ...]:
        """The sheets that hold something, the first with a notice of those that do not.

        Raises:
            DatasetError: None does, or it is damaged.
        """
        every = [held(sheet) for sheet in self.sheets]
        filled = [g for g in every if any(map(any, g.rows))]
        said = self.left([g.sheet for g in every], [g.sheet for g in filled])
        return (replace(filled[0], notices=(*filled[0].notices, *said)), *filled[1:])

    def left(self, every: Sequence[str], filled: Sequence[str]) -> tuple[str, ...]:
        """What to say of the sheets that are not read, once all are taken.

        Args:
            every: The names of those that are shown.
            filled: Of those, the ones that hold something.

        Raises:
            DatasetError: There is none.
        """
        if not filled:
            message = to_user("FigureTable", "no sheet that is shown has anything in it")
            raise DatasetError([Problem("empty", self.path, 0, "", message)])
        left = [n for n in (*self.hidden, *every) if n not in filled]
        if not left:
            return ()
        text = to_user("FigureTable", "Not read, because hidden or empty: the sheets {names}.")
        named = ", ".join(left[:_NAMED]) + (" \u2026" if len(left) > _NAMED else "")
        return (text.format(names=named),)


def held(sheet: Sheet) -> Grid:
    """A sheet with all its rows in memory."""
    rows = tuple(tuple(row) for row in sheet.rows)
    return Grid(
        sheet.file,
        sheet.sheet,
        rows,
        sheet.facts,
        tuple(sheet.notices),
        sheet.semicolons,
        frozenset(sheet.skipped),
        sheet.lines,
    )


def of_grid(grid: Grid) -> Sheet:
    """The rows of a grid one after the other."""
    return Sheet(
        grid.file,
        grid.sheet,
        iter(grid.rows),
        grid.facts,
        list(grid.notices),
        set(grid.skipped),
        grid.semicolons,
        grid.lines,
    )


def hidden_notices(sheet: str, rows: int, columns: bool) -> tuple[str, ...]:
    """What to say of rows and columns of a sheet that are not shown."""
    notices = []
    if rows:
        text = to_user(
            "FigureTable",
            "{count} hidden {count:row|rows} of the sheet {name} {count:was|were} left out.",
        )
        notices.append(text.format(count=Count(rows), name=sheet))
    if columns:
        text = to_user("FigureTable", "Hidden columns of the sheet {name} were left out.")
        notices.append(text.format(name=sheet))
    return tuple(notices)


class Merged:
    """Puts the text of merged cells into each as the rows pass; a number stays in the first."""

    def __init__(self) -> None:
        """Nothing is merged yet."""
        self._waiting: dict[int, list[tuple[int, int, int]]] = {}
        self._open: list[tuple[int, int, int, str]] = []

    @property
    def is_open(self) -> bool:
        """Whether a blank row may be filled."""
        return bool(self._open)

    def add(self, top: int, left: int, bottom: int, right: int) -> None:
        """Say what is merged, before its first row passes; by index from 0."""
        if (bottom - top + 1) * (right - left + 1) <= _MERGED:  # a whole sheet says nothing
            self._waiting.setdefault(top, []).append((left, bottom, right))

    def fill(self, number: int, row: list[str]) -> None:
        """Fill the cells of a row that is shown, by index from 0."""
        if self._open:
            self._open = [m for m in self._open if m[0] >= number]
            for _, left, right, text in self._open:
                self._widen(row, right)
                for column in range(left, min(right, _WIDEST - 1) + 1):
                    row[column] = row[column] or text
        for left, bottom, right in self._waiting.pop(number, ()):
            text = row[left] if left < len(row) else ""
            if not text or (not any(c.isalpha() for c in text) and not is_period(text)):
                continue
            # Over several columns it is a heading, which is told by its blanks.
            self._widen(row, right)
            if bottom > number:
                self._open.append((bottom, left, right, text))

    @staticmethod
    def _widen(row: list[str], right: int) -> None:
        row += [""] * (min(right, _WIDEST - 1) + 1 - len(row))
