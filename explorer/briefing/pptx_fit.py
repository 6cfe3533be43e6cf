"""How much fits on a slide, by what a letter takes on average: no slide may overflow."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeVar

from explorer.briefing.resolved import ResolvedPassage, ResolvedText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from explorer.briefing.resolved import Cell, ResolvedBlock, ResolvedTable

T = TypeVar("T")
#: Share of the size that a letter is wide on average, and that a line of text is high.
_LETTER, _LEADING = 0.48, 1.22
#: The size of text in a table, its rows and what stands beside its words, in points.
TABLE_SIZE: Final = 13
_ROW, _BESIDE = 30, 15
#: Quotes on a slide, at most, and their sizes: the quote's and what it says.
_QUOTES: Final = 3
QUOTE_SIZE, MEANING_SIZE = 18, 16

#: What a slide holds: a block, paragraphs or quotes that share one.
Shared = tuple[ResolvedText, ...] | tuple[ResolvedPassage, ...]


def width(text: str) -> int:
    """How much room a text takes, in letters: a Chinese character is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def lines(letters: int, points: float, size: float) -> int:
    """How many lines letters of a size take in a width."""
    return 1 + int(letters * size * _LETTER / max(points, size))


def title_size(text: str, wide: float, high: float, size: float) -> float:
    """The size in which a title fits its place, the usual one if it can be."""
    for smaller in (size, size * 0.85, size * 0.7, size * 0.6):
        if lines(width(text), wide, smaller) * smaller * _LEADING <= high:
            return round(smaller)
    return round(size * 0.5)


@dataclass(frozen=True, slots=True)
class Room:
    """The room that a slide has for text, in points.

    Attributes:
        wide: Its width.
        high: Its height, without the line of sources.
        size: The size of text that the slide has by itself.
    """

    wide: float = 859
    high: float = 363
    size: float = 20

    def height(self, texts: Sequence[ResolvedText], size: float) -> float:
        """Points that paragraphs need, with half a line between them."""
        counts = [lines(sum(width(p.text) for p in t.pieces), self.wide, size) for t in texts]
        return sum(n * size * _LEADING + size / 2 for n in counts)

    def size_of(self, texts: Sequence[ResolvedText]) -> float:
        """The size in which paragraphs fit: the usual one but for too many."""
        sizes = (self.size, self.size * 0.8, self.size * 0.65, self.size * 0.55)
        found = next((s for s in sizes if self.height(texts, s) <= self.high), sizes[-1])
        return max(11.0, float(round(found)))

    def flowing(self, blocks: Sequence[ResolvedBlock]) -> Iterator[ResolvedBlock | Shared]:
        """The blocks in order; paragraphs and quotes that follow each other as one slide holds."""
        for kind, group in groupby(blocks, type):
            if kind is ResolvedText:
                texts = [b for b in group if isinstance(b, ResolvedText)]
                yield from _shared(texts, lambda part: self.height(part, self.size) <= self.high)
            elif kind is ResolvedPassage:
                quotes = [b for b in group if isinstance(b, ResolvedPassage)]
                yield from _shared(quotes, self._holds)
            else:
                yield from group

    def _holds(self, quotes: Sequence[ResolvedPassage]) -> bool:
        if len(quotes) > _QUOTES:
            return False
        return sum(self.quote_height(q) for q in quotes) <= self.high

    def quote_height(self, quote: ResolvedPassage) -> float:
        """Points that a quote needs with what it says beside it."""
        half = self.wide / 2 - _BESIDE
        told = lines(width(quote.quote) + 4, half if quote.statement else 2 * half, QUOTE_SIZE)
        said = lines(width(quote.statement), half, MEANING_SIZE)
        return max(told * QUOTE_SIZE, said * MEANING_SIZE) * _LEADING + 18

    def row_height(self, cells: Sequence[Cell], shares: Sequence[float]) -> int:
        """Points that a row of a table needs, whose columns have shares of the width."""
        most = max(
            # Marks of footnotes are small but need room as well.
            lines(width(cell.text) + 2 * len(cell.notes), share * self.wide - _BESIDE, TABLE_SIZE)
            for cell, share in zip(cells, shares, strict=True)
        )
        return round(_ROW + (most - 1) * TABLE_SIZE * _LEADING)

    def table_parts(self, block: ResolvedTable) -> list[list[tuple[tuple[Cell, ...], int]]]:
        """The rows that go on each slide with their heights in points, as many as can be."""
        shares = [w / sum(block.widths) for w in block.widths]
        rows = [(row, self.row_height(row, shares)) for row in block.rows]
        parts = _filled(rows, self.high)
        evener = (_filled(rows, limit) for limit in range(2 * _ROW, int(self.high), 10))
        return next((found for found in evener if len(found) == len(parts)), parts)


#: The room of our own slides.
ROOM: Final = Room()


def _shared(parts: Sequence[T], holds: Callable[[Sequence[T]], bool]) -> Iterator[tuple[T, ...]]:
    """Parts in order, as many together as a slide holds, and as alike as they can be."""
    filled = _packed(parts, holds, len(parts))
    evener = (_packed(parts, holds, most) for most in range(1, len(parts)))
    yield from next((found for found in evener if len(found) == len(filled)), filled)


def _packed(
    parts: Sequence[T], holds: Callable[[Sequence[T]], bool], most: int
) -> list[tuple[T, ...]]:
    found: list[tuple[T, ...]] = []
    kept: list[T] = []
    for part in parts:
        if kept and (len(kept) >= most or not holds([*kept, part])):
            found.append(tuple(kept))
            kept = []
        kept.append(part)
    return [*found, tuple(kept)] if kept else found


def _filled(
    rows: Sequence[tuple[tuple[Cell, ...], int]], limit: float
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
