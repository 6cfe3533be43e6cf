"""How long a briefing is, by reckoning: for templates that promise a number of pages.

Words are counted in columns of a Latin letter, two for an ideograph, and set in lines of the page
that PDF and preview have. It is on the careful side: what it lets pass fits.
"""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Final, assert_never

from explorer.briefing.resolved import (
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
)

if TYPE_CHECKING:
    from explorer.briefing.resolved import Resolved, ResolvedBlock

#: Columns of a line of text and of a footnote, and how high a line of the latter is.
_TEXT, _NOTE, _NOTE_HEIGHT = 86, 112, 0.76
#: What stands around a block, in lines; the head of the first page.
_GAP, _HEAD = 0.75, 4.5
#: A chart with its caption: of a few marks, and each further one.
_CHART, _FEW, _MARK = 18.5, 6, 1.3
#: Lines of a page, and what may stay empty at the foot of each but the last: a chart is not cut.
PAGE: Final = 46.0
_FOOT = 13.0
#: Fewer headings, and fewer pages, need no table of contents.
_HEADINGS, _SHORT = 4, 2


def fits(resolved: Resolved, pages: int) -> bool:
    """Whether a briefing stays within so many pages."""
    return lines(resolved) <= pages * PAGE - (pages - 1) * _FOOT


def lines(resolved: Resolved) -> float:
    """The height of a briefing in lines of running text."""
    height = _HEAD + sum(_GAP + _block(b) for b in resolved.blocks)
    notes = ("".join(s.text for s in note.spans) for note in resolved.notes)
    return height + _NOTE_HEIGHT * sum(_rows(note, _NOTE) for note in notes)


def has_contents(resolved: Resolved) -> bool:
    """Whether a briefing is long enough for a table of contents."""
    headings = sum(isinstance(b, ResolvedHeading) for b in resolved.blocks)
    return headings >= _HEADINGS and lines(resolved) > _SHORT * PAGE


def pages(resolved: Resolved) -> tuple[int, ...]:
    """On which page each block begins, by reckoning, from 1."""
    notes = {n.number: _NOTE_HEIGHT * _rows(n.text, _NOTE) for n in resolved.notes}
    headings = sum(isinstance(b, ResolvedHeading) and b.level < 3 for b in resolved.blocks)
    used = _HEAD + (1.1 * headings + 2 if has_contents(resolved) else 0)
    page, kept = 1, 0.0
    found: list[int] = []
    waiting: list[int] = []
    for n, block in enumerate(resolved.blocks):
        if isinstance(block, ResolvedBreak):
            page, used = page + (used > 0), 0.0
            found.append(page)
            continue
        height = _GAP + _block(block)
        if isinstance(block, ResolvedHeading):
            kept += height
            waiting.append(n)
            found.append(page)
            continue
        new = {m for m in _notes(block) if m in notes}
        foot = sum(notes.pop(m) for m in new)
        whole = isinstance(block, ResolvedChart | ResolvedFigure)
        least = kept + (height + foot if whole else min(height, 3.0) + min(foot, 3.0))
        if used and used + least > PAGE:
            page, used = page + 1, 0.0
        for place in waiting:
            found[place] = page
        found.append(page)
        used += kept + height + foot
        kept, waiting = 0.0, []
        while used > PAGE:
            page, used = page + 1, used - PAGE
    return tuple(found)


def _notes(block: ResolvedBlock) -> list[int]:
    """The footnotes that a block refers to."""
    match block:
        case ResolvedText():
            return [n for p in block.pieces for n in p.notes]
        case ResolvedTable():
            return [*block.notes, *(n for row in block.rows for c in row for n in c.notes)]
        case ResolvedDiscrepancy():
            return [n for item in block.items for n in item[2]]
        case ResolvedChart() | ResolvedPassage() | ResolvedFigure():
            return list(block.notes)
        case ResolvedHeading() | ResolvedBreak():
            return []
        case _ as never:
            assert_never(never)


def _block(block: ResolvedBlock) -> float:
    match block:
        case ResolvedChart():
            return _CHART + _MARK * max(0, len(block.chart.marks) - _FEW)
        case ResolvedTable():
            return 1.7 * (len(block.rows) + 1)
        case ResolvedHeading():
            return 2.0 * _rows(block.text, _TEXT)
        case ResolvedText():
            said = "".join(p.text for p in block.pieces)
            return _rows(said, _TEXT) + (0.8 if block.remark else 0)
        case ResolvedPassage():
            told = _rows(block.statement, _TEXT) if block.statement else 0
            return _rows(block.quote, _TEXT) + told + 1.5
        case ResolvedFigure():
            return 4.0
        case ResolvedDiscrepancy():
            items = sum(_rows(" ".join(item[:2]), _TEXT) for item in block.items)
            return items + _rows(block.explanation, _TEXT) + 2.5
        case ResolvedBreak():
            return PAGE
        case _ as never:
            assert_never(never)


def _rows(text: str, columns: int) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return max(1, math.ceil((len(text) + wide) / columns))
