"""How long a briefing is, by reckoning: for templates that promise a number of pages.

Words are set in lines of the widths that the letters of our font have, on a page that holds what
those of PDF, preview and Word hold, or on a house's; of the three, each kind of block has the
greatest height. So what is reckoned to fit fits in all of them.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, assert_never

from explorer.briefing.paper import OURS
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
    from collections.abc import Iterator, Sequence

    from explorer.briefing.paper import Paper
    from explorer.briefing.resolved import Resolved, ResolvedBlock

#: Height of our page in points, as the heights below add up. The page without its margins has 711,
#: but space above and below blocks that follow one another is the greater of the two and not
#: their sum.
PAGE: Final = OURS.height
#: Title and facts over the first page; each further line of a title.
_HEAD, _TITLE = 60.0, 28.0
#: Above the footnotes of a page.
_RULE = 16.0
#: A chart with its caption: of a few marks, and each further one.
_CHART, _FEW, _MARK = 278.0, 6, 19.0
#: Fewer headings, and fewer pages, need no table of contents.
_HEADINGS, _SHORT = 4, 2
#: Widths of the printable ASCII letters in our font, in thousandths of their size; a test holds
#: them to it.
ADVANCES: Final = (
    *(224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392),
    *(555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474),
    *(946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742),
    *(633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559),
    *(606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606),
    *(620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555),
)
#: Other letters: of Latin, Greek and Cyrillic, and as wide as high.
_LETTER, _WHOLE = 600, 1000
#: What a line is never broken in: an ideograph, or a word with the room behind it.
_ATOM = re.compile(r"[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+")


class _Set(NamedTuple):
    """How a kind of words is set: letters, lines and the space around them, in points."""

    size: float
    line: float
    around: float
    inset: float = 0.0
    chinese: float = 0.0  # height of a line of Chinese where it is another

    def height(self, text: str, on: Paper, *, chinese: bool = False, width: float = 0) -> float:
        high = self.chinese if chinese and self.chinese else self.line
        count = rows(text, self.size * on.letters, (width or on.width) - self.inset)
        return self.around * on.around + high * on.lines * count


_BODY = _Set(10.5, 15.3, 8.0, 0.0, 17.0)
_LEAD = _Set(10.3, 15.3, 4.0, 12.0, 17.0)
_ITEM = _Set(10.5, 15.3, 4.5, 18.0, 17.0)
_REMARK = _Set(9.5, 13.8, 16.0, 18.0, 15.6)
_QUOTE = _Set(11.0, 18.6, 18.0, 20.0)
_RENDERED = _Set(9.5, 15.0, 11.0, 20.0)
_POINT = _Set(9.5, 13.8, 9.0, 30.0, 15.6)
_CELL = _Set(9.0, 12.0, 9.5, 10.8)
_CAPTION = _Set(9.0, 12.2, 20.0)
_NOTE = _Set(8.5, 11.1, 2.5)
_HEADING = _Set(15.0, 19.5, 13.5)


def fits(resolved: Resolved, pages: int = 1, papers: Sequence[Paper] = (OURS,)) -> bool:
    """Whether a briefing stays within so many pages, each ended by a break or the briefing.

    Args:
        resolved: The briefing.
        pages: How many.
        papers: What it is set on; it must fit on each.
    """
    for paper in papers:
        heights = tuple(sheets(resolved, paper))
        if len(heights) > pages or max(heights) > paper.height:
            return False
    return True


def sheets(resolved: Resolved, on: Paper = OURS) -> Iterator[float]:
    """How much stands between the breaks of a briefing, with its footnotes, in points."""
    notes = _note_heights(resolved, on)
    height = _head(resolved, on)
    foot = 0.0
    for n, block in enumerate(resolved.blocks):
        if isinstance(block, ResolvedBreak):
            yield height + foot
            height = foot = 0.0
            continue
        height += _block(block, resolved.briefing.language, on, leading=n <= resolved.lead)
        for note in _notes(block):
            if note in notes:
                foot += notes.pop(note) + (0.0 if foot else _RULE)
    yield height + foot


def has_contents(resolved: Resolved) -> bool:
    """Whether a briefing is long enough for a table of contents."""
    headings = sum(isinstance(b, ResolvedHeading) for b in resolved.blocks)
    *whole, last = sheets(resolved)
    height = sum(max(h, PAGE) for h in whole) + last  # a break ends a page wherever it is
    return headings >= _HEADINGS and height > _SHORT * PAGE


def pages(resolved: Resolved) -> tuple[int, ...]:
    """On which page each block begins, by reckoning, from 1."""
    language = resolved.briefing.language
    notes = _note_heights(resolved, OURS)
    headings = sum(isinstance(b, ResolvedHeading) and b.level < 3 for b in resolved.blocks)
    used = _head(resolved, OURS) + (16.0 * headings + 30.0 if has_contents(resolved) else 0)
    page, kept = 1, 0.0
    found: list[int] = []
    waiting: list[int] = []
    for n, block in enumerate(resolved.blocks):
        if isinstance(block, ResolvedBreak):
            page, used = page + (used > 0), 0.0
            found.append(page)
            continue
        height = _block(block, language, OURS, leading=n <= resolved.lead)
        if isinstance(block, ResolvedHeading):
            kept += height
            waiting.append(n)
            found.append(page)
            continue
        new = {m for m in _notes(block) if m in notes}
        foot = sum(notes.pop(m) for m in new)
        whole = isinstance(block, ResolvedChart | ResolvedFigure)
        least = kept + (height + foot if whole else min(height, 45.0) + min(foot, 45.0))
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


def _head(resolved: Resolved, on: Paper) -> float:
    title = _TITLE * (rows(resolved.briefing.title, 23.0 * on.letters, on.width) - 1)
    return on.head + (_HEAD + title) * on.lines


def _note_heights(resolved: Resolved, on: Paper) -> dict[int, float]:
    own = replace(on, letters=on.notes, lines=on.notes, around=on.notes)
    return {n.number: _NOTE.height(f"{n.number} {n.text}", own) for n in resolved.notes}


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


def _block(block: ResolvedBlock, language: str, on: Paper, *, leading: bool) -> float:
    chinese = language.startswith("zh")
    match block:
        case ResolvedChart():
            drawn = _CHART + _MARK * max(0, len(block.chart.marks) - _FEW)
            return drawn * on.width / OURS.width + _CAPTION.height(block.caption, on)
        case ResolvedTable():
            return 36.0 + _table(block, on)
        case ResolvedHeading():
            return _HEADING.height(block.text, on)
        case ResolvedText():
            said = "".join(p.text + "0" * len(p.notes) for p in block.pieces)
            kind = _ITEM if block.style != "body" else _LEAD if leading else _BODY
            kind = _REMARK if block.remark else kind
            return 0.0 if block.withheld else kind.height(said, on, chinese=chinese)
        case ResolvedPassage():
            told = _RENDERED.height(block.statement, on) if block.statement else 0
            return _QUOTE.height(block.quote, on) + told
        case ResolvedFigure():
            return 64.0 + _BODY.height(f"{block.sentence} {block.caption}", on, chinese=chinese)
        case ResolvedDiscrepancy():
            items = sum(
                _POINT.height("  ".join(item[:2]), on, chinese=chinese) for item in block.items
            )
            return 36.0 + items + _POINT.height(block.explanation, on, chinese=chinese)
        case ResolvedBreak():
            return 0.0
        case _ as never:
            assert_never(never)


def _table(block: ResolvedTable, on: Paper) -> float:
    """Caption and rows, each as high as its highest cell."""
    whole = sum(block.widths) or 1.0
    widths = [on.width * w / whole for w in block.widths]
    shown = [block.header, *([c.text for c in row] for row in block.rows)]
    lines = (
        max((_CELL.height(t, on, width=w) for t, w in zip(row, widths, strict=False)), default=0.0)
        for row in shown
    )
    return _CAPTION.height(block.caption, on) + sum(lines)


# A page that is filled is reckoned once more with each block that is tried.
@lru_cache(maxsize=2048)
def rows(text: str, size: float, width: float) -> int:
    """How many lines words take that are broken where a line is full; at least one."""
    room = width * 1000 / size
    count, used = 1, 0.0
    for atom in _ATOM.findall(text):
        wide = sum(map(_advance, atom.rstrip()))
        if used + wide > room and used:
            count, used = count + 1, 0.0
        more = max(0, math.ceil((used + wide) / room) - 1)  # of a word longer than a line
        count, used = count + more, used + wide - more * room
        used += _advance(" ") * (len(atom) - len(atom.rstrip()))
    return count


def _advance(letter: str) -> int:
    code = ord(letter)
    if 32 <= code < 127:
        return ADVANCES[code - 32]
    return _LETTER if code < 0x2000 else _WHOLE
