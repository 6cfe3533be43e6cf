"""The order in which a page of a PDF is read, told from where its words stand.

A PDF says where each letter goes, not what belongs together. Words on one line with a gap between
them are pieces of it; pieces left and right of an empty strip, many and long on both sides, are
columns; a line across the strip ends them. Short pieces beside one another are cells of a table.
"""

from __future__ import annotations

import re
import statistics
import unicodedata
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers.raised import raised

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A column has so many lines at least, of so many letters (wide ones count twice).
_LINES: Final = 4
_LETTERS: Final = 14
#: And this share of its letters is in such lines; the rest is in tables.
_TEXT: Final = 0.6
#: So many of its pieces may stand across the strip between columns: headlines, wide figures.
_ACROSS: Final = 0.25
_BINS: Final = 240
#: Columns within columns are looked for so deep.
_DEPTH: Final = 4
#: A gap in a line that is wider than so many times the size of its letters divides it.
GAP: Final = 1.0
#: A gap between two pieces that may be cells of a table.
CELL: Final = 0.45
_MARK: Final = re.compile(r"\d{1,3}|[*\u2020\u2021]|[a-z]")
_ITEM: Final = re.compile(r"(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]+)[.)]|[\u2022\u25cf\u25aa\u2013-])")
_DIGITS: Final = re.compile(r"\d+")
#: How many lines from the top and from the bottom may be those that every page has.
_OUTER: Final = 2
#: Lines that stand on so many pages, at the same height within so many points, may be such.
_SERIES: Final = 3
_SAME: Final = 12.0


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together on one line; the axes are those of the page, upwards."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is read; ``cells`` if it has several with gaps between them."""

    text: str
    cells: tuple[str, ...]
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    top: float = 0.0
    size: float = 0.0


def regions(pieces: Sequence[Piece]) -> list[list[Row]]:
    """The lines of a page in the order of reading, those of each column together."""
    return [rows for rows in map(_rows, _ordered(_with_marks(pieces), _DEPTH)) if rows]


def outer(pieces: Sequence[Piece]) -> list[tuple[str, frozenset[Piece]]]:
    """What could be the running head or foot of a page: its text, its pieces."""
    lines = _grouped(pieces)
    few = min(_OUTER, (len(lines) - 1) // 2)
    chosen = [("top", n) for n in range(few)] + [("foot", -1 - n) for n in range(few)]
    return [(f"{place} {_said(lines[n])}", frozenset(lines[n])) for place, n in chosen if lines[n]]


def running(pages: Sequence[Sequence[tuple[str, frozenset[Piece]]]]) -> list[frozenset[Piece]]:
    """The running heads and feet of each page: lines that many pages have in the same place.

    They are the same but for one number, which counts with the pages; so the rows of a table that
    goes on from page to page are none.
    """
    series: dict[str, list[tuple[int, tuple[int, ...], frozenset[Piece]]]] = {}
    for n, page in enumerate(pages):
        for text, pieces in page:
            numbers = tuple(int(d[:9]) for d in _DIGITS.findall(text))
            series.setdefault(_DIGITS.sub("#", text), []).append((n, numbers, pieces))
    aside: list[set[Piece]] = [set() for _ in pages]
    for lines in series.values():
        height = statistics.median(max(p.top for p in pieces) for _, _, pieces in lines)
        there = [(n, d, p) for n, d, p in lines if abs(max(q.top for q in p) - height) < _SAME]
        if len(there) < max(_SERIES, len(pages) / 4):
            continue
        # What remains of the numbers when the number of the page is taken off each of them.
        counted = Counter(
            tuple(d - n if i == at else d for i, d in enumerate(numbers))
            for n, numbers, _ in there
            for at in range(-1, len(numbers))
        )
        if counted.most_common(1)[0][1] >= 0.75 * len(there):
            for n, _, pieces in there:
                aside[n] |= pieces
    return [frozenset(a) for a in aside]


def _said(line: Sequence[Piece]) -> str:
    return " ".join(p.text.strip() for p in sorted(line, key=lambda p: p.left))


def width(line: str) -> int:
    """How many letters wide a text is; a Chinese character counts twice."""
    if line.isascii():
        return len(line)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def _with_marks(pieces: Sequence[Piece]) -> list[Piece]:
    """Raised marks in pieces of their own, put beside what they stand at."""
    left = list(pieces)
    for mark in pieces:
        if not _MARK.fullmatch(mark.text.strip()):
            continue
        beside = [
            p
            for p in left
            if p is not mark
            and mark.size < 0.85 * p.size
            and abs(mark.left - p.right) < 0.6 * p.size
            and p.bottom < mark.bottom < p.top + 0.5 * p.size
        ]
        if beside:
            whose = min(beside, key=lambda p: abs(mark.left - p.right))
            before = whose.text.rstrip()
            shown = raised(before, mark.text)
            joined = before + (shown if shown != mark.text else f"[{mark.text.strip()}]")
            left[left.index(whose)] = replace(whose, text=joined, right=mark.right)
            left.remove(mark)
    return left


def _ordered(pieces: list[Piece], depth: int) -> list[list[Piece]]:
    strip = _strip(pieces) if depth else None
    if strip is None:
        return [pieces]
    begin, end = strip
    found: list[list[Piece]] = []
    across: list[Piece] = []
    left: list[Piece] = []
    right: list[Piece] = []

    def close_columns() -> None:
        for side in (left, right):
            if side:
                found.extend(_ordered(list(side), depth - 1))
                side.clear()

    for line in _grouped(pieces):
        wide = [p for p in line if p.left < begin and p.right > end]
        if wide:
            close_columns()
            across += line
            continue
        if across:
            found.append(list(across))
            across.clear()
        middle = (begin + end) / 2
        for piece in line:
            (left if (piece.left + piece.right) / 2 < middle else right).append(piece)
    close_columns()
    if across:
        found.append(across)
    return found


def _strip(pieces: Sequence[Piece]) -> tuple[float, float] | None:
    """The empty strip between two columns, from left to right; None if there is none."""
    if len(pieces) < 2 * _LINES:
        return None
    first, last = min(p.left for p in pieces), max(p.right for p in pieces)
    step = (last - first) / _BINS
    if step <= 0:
        return None
    covered = [0] * (_BINS + 1)
    for piece in pieces:
        for at in range(int((piece.left - first) / step), int((piece.right - first) / step) + 1):
            if at <= _BINS:
                covered[at] += 1
    usual = statistics.median(p.size for p in pieces)
    best: tuple[int, float, float] | None = None
    allowed = int(_ACROSS * len(pieces))
    at = 0
    while at <= _BINS:
        # The places that are emptier than those beside them.
        end = at
        while end < _BINS and covered[end + 1] == covered[at]:
            end += 1
        lower = (at == 0 or covered[at - 1] > covered[at]) and (
            end == _BINS or covered[end + 1] > covered[at]
        )
        # A headline may end within the strip.
        low, high = at, end
        most = covered[at] + max(2, len(pieces) // 10)
        while low and covered[low - 1] <= most:
            low -= 1
        while high < _BINS and covered[high + 1] <= most:
            high += 1
        for begins, ends in ((at, end), (low, high)) if lower and covered[at] <= allowed else ():
            begin, finish = first + begins * step, first + (ends + 1) * step
            lines = _least_lines(pieces, begin, finish) if finish - begin >= 0.6 * usual else 0
            if lines and (best is None or lines > best[0]):
                best = (lines, begin, finish)
        at = end + 1
    return None if best is None else (best[1], best[2])


def _least_lines(pieces: Sequence[Piece], begin: float, end: float) -> int:
    """How many lines the shorter of two columns has; 0 if they are none."""
    slack = 0.1 * (end - begin)
    left = [p for p in pieces if p.right <= begin + slack]
    right = [p for p in pieces if p.left >= end - slack]
    for side in (left, right):
        lengths = [width(p.text) for p in side]
        long = [n for n in lengths if n >= _LETTERS]
        if len(long) < _LINES or sum(long) < _TEXT * sum(lengths):
            return 0
    # Side by side, not one below the other.
    shared = min(max(p.top for p in left), max(p.top for p in right)) - max(
        min(p.bottom for p in left), min(p.bottom for p in right)
    )
    lower = min(max(p.top for p in s) - min(p.bottom for p in s) for s in (left, right))
    return min(len(left), len(right)) if shared > 0.5 * lower else 0


def _grouped(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces by the line they stand on, from the top."""
    found: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: -(p.bottom + p.top)):
        middle = (piece.bottom + piece.top) / 2
        if found:
            last = found[-1][0]
            if abs((last.bottom + last.top) / 2 - middle) < 0.5 * max(last.size, piece.size):
                found[-1].append(piece)
                continue
        found.append([piece])
    return found


def _rows(pieces: list[Piece]) -> list[Row]:
    rows = []
    for line in _grouped(pieces):
        line.sort(key=lambda p: p.left)
        cells: list[str] = []
        before: Piece | None = None
        for piece in line:
            text = piece.text.strip()
            if not text:
                continue
            gap = 0.0 if before is None else piece.left - before.right
            # Behind a raised mark, which is narrower than its blank, it has to be wider.
            wide = GAP if before is not None and before.text.endswith("]") else CELL
            size = max(piece.size, 1.0)
            if before is None or (gap > wide * size and not _ITEM.fullmatch(cells[-1])):
                cells.append(text)
            else:
                close = gap < 0.15 * size or _is_wide(cells[-1][-1]) or _is_wide(text[0])
                cells[-1] += text if close else f" {text}"
            before = piece
        if cells:
            rows.append(
                Row(
                    " ".join(cells),
                    tuple(cells),
                    min(p.left for p in line),
                    max(p.right for p in line),
                    min(p.bottom for p in line),
                    max(p.top for p in line),
                    statistics.median(p.size for p in line),
                )
            )
    return rows


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
