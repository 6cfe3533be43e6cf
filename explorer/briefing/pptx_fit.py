"""How much fits on a slide, by what a letter takes on average: no slide may overflow."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

from explorer.briefing.resolved import ResolvedText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.briefing.resolved import Cell, ResolvedBlock, ResolvedTable

#: Text sizes in points from the most legible to the least, and the points that a box of text has.
_SIZES = (24, 18, 14, 11)
_WIDE, _HIGH = 845, 355
#: Share of the size that a letter is wide on average, and that a line of text is high.
_LETTER, _LEADING = 0.48, 1.22
#: The size of text in a table, its rows and the room for them, in points.
TABLE_SIZE = 13
_ROW, _TABLE_HIGH = 30, 360


def width(text: str) -> int:
    """How much room a text takes, in letters: a Chinese character is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _lines(letters: int, points: float, size: float) -> int:
    return 1 + int(letters * size * _LETTER / points)


def _height(texts: Sequence[ResolvedText], size: float) -> float:
    """Points that paragraphs need, with half a line between them."""
    lines = [_lines(sum(width(p.text) for p in t.pieces), _WIDE, size) for t in texts]
    return sum(n * size * _LEADING + size / 2 for n in lines)


def size_of(texts: Sequence[ResolvedText]) -> int:
    """The largest size in which paragraphs fit on a slide."""
    return next((s for s in _SIZES if _height(texts, s) <= _HIGH), _SIZES[-1])


def flowing(
    blocks: Sequence[ResolvedBlock],
) -> Iterator[ResolvedBlock | tuple[ResolvedText, ...]]:
    """The blocks in order, the paragraphs that follow each other as one slide holds them."""
    for running, found in groupby(blocks, lambda b: isinstance(b, ResolvedText) and not b.remark):
        if not running:
            yield from found
            continue
        part: list[ResolvedText] = []
        for text in (b for b in found if isinstance(b, ResolvedText)):
            if part and _height([*part, text], _SIZES[1]) > _HIGH:
                yield tuple(part)
                part = []
            part.append(text)
        yield tuple(part)


def row_height(cells: Sequence[Cell], shares: Sequence[float]) -> int:
    """Points that a row of a table needs, whose columns have shares of the width."""
    lines = max(
        # Marks of footnotes are small but need room as well.
        _lines(width(cell.text) + 2 * len(cell.notes), share * _WIDE - 15, TABLE_SIZE)
        for cell, share in zip(cells, shares, strict=True)
    )
    return round(_ROW + (lines - 1) * TABLE_SIZE * _LEADING)


def table_parts(block: ResolvedTable) -> list[list[tuple[tuple[Cell, ...], int]]]:
    """The rows that go on each slide with their heights in points, as many on each as can be."""
    shares = [w / sum(block.widths) for w in block.widths]
    rows = [(row, row_height(row, shares)) for row in block.rows]
    parts = _filled(rows, _TABLE_HIGH)
    evener = (_filled(rows, limit) for limit in range(2 * _ROW, _TABLE_HIGH, 10))
    return next((found for found in evener if len(found) == len(parts)), parts)


def _filled(
    rows: Sequence[tuple[tuple[Cell, ...], int]], limit: int
) -> list[list[tuple[tuple[Cell, ...], int]]]:
    parts: list[list[tuple[tuple[Cell, ...], int]]] = [[]]
    used = _ROW
    for row, height in rows:
        if parts[-1] and used + height > limit:
            parts.append([])
            used = _ROW
        parts[-1].append((row, height))
        used += height
    return parts
