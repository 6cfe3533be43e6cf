"""What stands where on the pages of a briefing, in points; knows no Qt.

A block becomes a :class:`Flow` of strips: lines of text, rows, charts; none is ever split.
:mod:`explorer.views.sheets.layout` puts strips on pages, :mod:`explorer.views.sheets.paint` paints
them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.charts.layout.scene import Scene

_MM = 72 / 25.4
#: A4 with the margins of the PDF: 22 mm, and 24 mm at the foot.
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 210 * _MM, 297 * _MM, 22 * _MM
TEXT_WIDTH, TEXT_HEIGHT = PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - MARGIN - 24 * _MM
#: Where the marking over every page stands and the words at its foot, from the top of the page.
HEADER = 14 * _MM
FOOTER = PAGE_HEIGHT - 13 * _MM
#: Block index of title, subtitle and contents.
HEAD = -1


@dataclass(frozen=True, slots=True)
class Ink:
    """How words look; a raised size is that of a footnote number."""

    size: float
    colour: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one ink; ``y`` is their baseline."""

    x: float
    y: float
    text: str
    ink: Ink


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle: a ground, a bar, a rule."""

    x: float
    y: float
    width: float
    height: float
    fill: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A laid-out chart, ``scale`` points to each of its pixels."""

    x: float
    y: float
    scale: float
    scene: Scene


Item = Run | Area | Drawing


@dataclass(frozen=True, slots=True)
class Strip:
    """What is never split between pages.

    Attributes:
        height: Its height.
        items: What is drawn, from the left of the text and the strip's own top.
        notes: Numbers of the footnotes it refers to.
        entry: Block whose page number stands at its right (a line of the contents), or HEAD.
    """

    height: float
    items: tuple[Item, ...] = ()
    notes: tuple[int, ...] = ()
    entry: int = HEAD


@dataclass(frozen=True, slots=True)
class Flow:
    """One block on its way to the pages.

    Attributes:
        strips: In order; none for a page break.
        cuts: Before which of its strips a page may end.
        before: Space above, unless that below the block before is larger.
        after: Space below.
        sticky: It stands on the page of what follows.
        header: Repeated over what a new page begins with, if that is not the first strip.
    """

    strips: tuple[Strip, ...]
    cuts: tuple[int, ...] = ()
    before: float = 0.0
    after: float = 0.0
    sticky: bool = False
    header: Strip | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on a page: ``y`` from the top of the text."""

    block: int
    y: float
    strip: Strip


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line of a footnote on a page; ``part`` counts the lines of the note from 0."""

    number: int
    block: int
    part: int
    y: float
    strip: Strip


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        body: Strips from the top.
        foot: Lines of footnotes, from the top of them.
        furniture: The rule above the footnotes and the words at the foot, from the top left of
            the text.
    """

    body: tuple[Placed, ...]
    foot: tuple[NoteLine, ...]
    furniture: tuple[Item, ...]

    @property
    def every(self) -> tuple[Placed | NoteLine, ...]:
        """Everything with its place, from the top."""
        return (*self.body, *self.foot)

    @property
    def first_words(self) -> str:
        """What the page begins with, to tell it from others."""
        found: list[str] = []
        for placed in self.every:
            found += [i.text.strip() for i in placed.strip.items if isinstance(i, Run)]
            if sum(map(len, found)) > 40:
                break
        return " ".join(" ".join(found).split())[:80]

    def block_at(self, y: float) -> int:
        """The block at a height of the text, or the nearest above; HEAD if there is none."""
        above = [p.block for p in self.every if p.y <= y]
        return above[-1] if above else next((p.block for p in self.every), HEAD)


@dataclass(frozen=True, slots=True)
class Pages:
    """A briefing laid out."""

    pages: tuple[Page, ...]

    def place_of(self, block: int) -> tuple[int, float] | None:
        """Page and height where a block begins; where the next one does if it has no place."""
        best: tuple[int, int, float] | None = None
        for n, page in enumerate(self.pages):
            for placed in page.body:
                if placed.block >= block and (best is None or placed.block < best[0]):
                    best = (placed.block, n, placed.y)
        return None if best is None else best[1:]
