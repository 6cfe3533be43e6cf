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
_CHART, _FEW, _MARK = 21.0, 6, 1.3
#: Lines of a page, and what may stay empty at the foot of each but the last: a chart is not cut.
PAGE: Final = 46.0
_FOOT = 13.0


def fits(resolved: Resolved, pages: int) -> bool:
    """Whether a briefing stays within so many pages."""
    return lines(resolved) <= pages * PAGE - (pages - 1) * _FOOT


def lines(resolved: Resolved) -> float:
    """The height of a briefing in lines of running text."""
    height = _HEAD + sum(_GAP + _block(b) for b in resolved.blocks)
    notes = ("".join(s.text for s in note.spans) for note in resolved.notes)
    return height + _NOTE_HEIGHT * sum(_rows(note, _NOTE) for note in notes)


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
