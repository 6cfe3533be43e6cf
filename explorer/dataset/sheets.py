"""The text of a table that is held as a document: a line a row, cells parted by tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """The text of a sheet; the number of a line is that of the row."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


def rows_of(text: str) -> list[list[str]]:
    """The cells of a sheet."""
    return [line.split("\t") for line in text.split("\n")]


def cell_of(text: str, row: int, column: str) -> str:
    """A cell by the number of its row and the letters of its column; "" where there is none."""
    at = place_of(column)
    lines = text.split("\n")
    if not 1 <= row <= len(lines) or at < 0:
        return ""
    cells = lines[row - 1].split("\t")
    return cells[at] if at < len(cells) else ""


def place_of(column: str) -> int:
    """The index from 0 of a column's letters; -1 if they are none."""
    found = 0
    for letter in column:
        if not "A" <= letter <= "Z":
            return -1
        found = found * 26 + ord(letter) - 64
    return found - 1


def letters(column: int) -> str:
    """The letters of a column by index from 0: A, Z, AA."""
    made = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        made = chr(65 + rest) + made
    return made
