"""Where in a grid the table is: lines above it, its headings, its rows, notes below."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold
from explorer.tables import periods, values
from explorer.tables.words import key, words

if TYPE_CHECKING:
    from explorer.tables.grid import Grid

#: So many lines of headings at the most, and so many rows looked at to find them.
_HEADINGS: Final = 4
_LOOKED_AT: Final = 60
_NUMBERED: Final = re.compile(
    r"^(?:table|fig(?:ure)?\.?|exhibit|annex|表|圖|图)\s*[\dA-Z一二三四五六七八九十]+"
    r"(?:[.\-]\d+)*\s*[:：.．、 —–-]\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a grid, rows by index from 0.

    Attributes:
        header: First and last row of headings.
        rows: The rows that hold values.
        headings: What stands above each column, from top to bottom, blanks left out.
        title: What the table is called in a line above it, "" if nothing.
        above: The other lines above.
        below: Lines of notes.
        totals: Rows that add others up and are left out.
        another: The row where another table with values of its own begins.
    """

    header: tuple[int, int]
    rows: tuple[int, ...]
    headings: tuple[tuple[str, ...], ...]
    title: str = ""
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    totals: tuple[int, ...] = ()
    another: int | None = None


def find(grid: Grid, header: tuple[int, int] | None = None) -> Layout | None:
    """The table of a grid; None if there is none.

    Args:
        grid: The grid.
        header: First and last row of its headings, if that is known.
    """
    filled = [n for n, row in enumerate(grid.rows) if any(row) and n + 1 not in grid.skipped]
    if header is None:
        header = _header(grid, filled)
    if header is None:
        return None
    first, last = header
    width = _width(grid, filled)
    above = [[c for c in grid.rows[n] if c] for n in filled if n < first]
    rows, below, another = _body(grid, [n for n in filled if n > last])
    totals = [n for n in rows if _is_total(grid.rows[n])]
    lines = [line for line in above if len(line) == 1]
    title = next((t for (line,) in lines if (t := _title(line))), "")
    for line in above:
        if len(line) == 2 and key(line[0]) in ("data source", "database", "dataset"):
            title = title or line[1]
    return Layout(
        header,
        tuple(n for n in rows if n not in totals),
        _headings(grid, first, last, width),
        title,
        tuple(": ".join(line) for line in above if line != [title]),
        tuple(below),
        tuple(totals),
        another,
    )


def _width(grid: Grid, filled: list[int]) -> int:
    return max((_last(grid.rows[n]) for n in filled), default=0)


def _last(row: tuple[str, ...]) -> int:
    """Columns of a row up to its last cell that is filled."""
    return max((n for n, c in enumerate(row, 1) if c), default=0)


def _header(grid: Grid, filled: list[int]) -> tuple[int, int] | None:
    """First and last row of headings: the first that is wide enough and holds no values."""
    looked = filled[:_LOOKED_AT]
    widths = sorted(_last(grid.rows[n]) for n in looked)
    if not widths:
        return None
    usual = widths[len(widths) // 2]
    for at, n in enumerate(looked):
        row = grid.rows[n]
        cells = [c for c in row if c]
        if len(cells) < max(2, 0.5 * usual) or at + 1 >= len(filled):
            continue
        if re.search("[:：]", cells[0]) and _is_note(cells[0]) and len(cells) < usual:
            continue  # "Source: Ministry of Science, 2024"
        if any(_is_value(c) for c in cells[1:]) and not _is_value_free(cells):
            return None  # its first row holds values: it has no headings
        last = n
        for m in filled[at + 1 : at + _HEADINGS]:
            if not _goes_on(grid, last, m, filled):
                break
            last = m
        return _spanning_above(grid, n, filled), last
    return None


def _spanning_above(grid: Grid, row: int, filled: list[int]) -> int:
    """The row of headings over several columns above a row of headings, else that row."""
    above = row - 1
    if above not in filled or not grid.rows[above] or grid.rows[above][0]:
        return row
    cells = [c for c in grid.rows[above] if c]
    return above if len(cells) > 1 and not any(_is_value(c) for c in cells) else row


def _is_value(cell: str) -> bool:
    if periods.is_period(cell) or periods.ended(cell)[1]:
        return False  # "Patents 2020" is a heading
    return values.looks_like(cell)


def _is_value_free(cells: list[str]) -> bool:
    """Whether a row with a number in it is one of headings still: most of it is words or years."""
    odd = sum(_is_value(c) for c in cells)
    return odd * 4 < len(cells)


def _goes_on(grid: Grid, above: int, row: int, filled: list[int]) -> bool:
    """Whether a row belongs to the headings above it."""
    top, cells = grid.rows[above], grid.rows[row]
    below = [n for n in filled if n > row][:5]
    if not below or any(_is_value(c) for c in cells):
        return False
    # Something must stand under these headings that is a value and not under those above alone.
    valued = {i for n in below for i, c in enumerate(grid.rows[n]) if _is_value(c)}
    named = {i for i, c in enumerate(cells) if c}
    if not valued or not named & valued:
        return False
    blank_above = any(i >= len(top) or not top[i] for i in named)
    blank_first = not cells[0] if cells else True
    return (blank_above or blank_first) and len(named & valued) * 2 >= len(valued)


def _headings(grid: Grid, first: int, last: int, width: int) -> tuple[tuple[str, ...], ...]:
    """The headings above each column; one that spans several stands in the first of them."""
    made: list[list[str]] = [[] for _ in range(width)]
    for n in range(first, last + 1):
        spanning = ""
        below = [grid.cell(last, i) for i in range(width)]
        for i in range(width):
            cell = " ".join(grid.cell(n, i).split())
            if cell:
                spanning = cell
            elif n < last and below[i]:
                cell = spanning
            if cell and cell not in made[i]:
                made[i].append(cell)
    return tuple(tuple(pieces) for pieces in made)


def _body(grid: Grid, filled: list[int]) -> tuple[list[int], list[str], int | None]:
    """The rows that hold values, the lines of notes below, and where another table begins."""
    rows = list(filled)
    below: list[str] = []
    while rows:
        cells = [c for c in grid.rows[rows[-1]] if c]
        gap = len(rows) > 1 and rows[-1] - rows[-2] > 1
        if len(cells) == 1 and (_is_note(cells[0]) or gap or not _is_value(cells[0])):
            below.insert(0, cells[0])
            rows.pop()
        elif len(cells) == 2 and _is_note(cells[0]):
            below.insert(0, ": ".join(cells))
            rows.pop()
        else:
            break
    # What follows a blank line and begins with words alone is another table: one of footnotes.
    another = next(
        (
            i
            for i in range(1, len(rows))
            if rows[i] - rows[i - 1] > 1
            and not any(map(_is_value, grid.rows[rows[i]]))
            and not any(map(periods.is_period, grid.rows[rows[i]]))
        ),
        len(rows),
    )
    below = [" ".join(c for c in grid.rows[n] if c) for n in rows[another:]] + below
    follows = sum(any(map(_is_value, grid.rows[n][1:])) for n in rows[another:]) > 1
    begins = rows[another] if follows else None
    rows = rows[:another]
    # Notes may follow a blank line and be several, the last of them with commas of its own.
    cut = next(
        (
            i
            for i in range(1, len(rows))
            if rows[i] - rows[i - 1] > 1 and all(_is_note_row(grid, n) for n in rows[i:])
        ),
        len(rows),
    )
    below = [" ".join(c for c in grid.rows[n] if c) for n in rows[cut:]] + below
    return rows[:cut], below, begins


def _is_note_row(grid: Grid, row: int) -> bool:
    cells = [c for c in grid.rows[row] if c]
    return len(cells) == 1 or _is_note(cells[0])


def _is_note(text: str) -> bool:
    folded = fold(text).strip()
    if re.match(r"^[\d*†‡§¹²³⁴⁵⁶⁷⁸⁹]+[).:]?\s+\S", text):
        return True
    return any(
        re.match(rf"{re.escape(w)}s?\b|{re.escape(w)}\d*\s*[:：]", folded) for w in words().notes
    )


def _is_total(row: tuple[str, ...]) -> bool:
    return is_total(next((c for c in row if c), ""))


def is_total(first: str) -> bool:
    """Whether a row that begins with this cell adds others up."""
    return key(first) in words().totals


def _title(line: str) -> str:
    """What a line above a table calls it; "" for a note."""
    if _is_note(line) or re.match(r"(?:单位|單位|unit)", line, re.IGNORECASE):
        return ""
    return _NUMBERED.sub("", line).strip(" :：")
