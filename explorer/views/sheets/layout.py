"""Pages from strips, as a word processor makes them: kept lines, footnotes at the foot; no Qt.

A page is filled with chunks, the least that may stand together: two lines at the beginning and end
of a paragraph, a heading with what follows, a chart with its caption, a row. A chunk brings the
footnotes that its strips are the first to refer to. One that would leave much of the page empty
may bring the last of them in part; the rest flows on to the foot of the next page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from explorer.views.sheets.blocks import HAIR, MUTED, at_right, flows, footer, footnote, header
from explorer.views.sheets.model import (
    HEAD,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Area,
    Flow,
    Ink,
    NoteLine,
    Page,
    Pages,
    Placed,
    Strip,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from explorer.briefing.resolved import Resolved

#: Space above the footnotes; the rule over them lies this far below its top.
_ABOVE_NOTES, _RULE = 16.0, 9.0
#: Rather than leave more of a page empty than this, a footnote is split.
_EMPTY = 72.0
#: A split footnote has so many lines at least on either page.
_TOGETHER = 2
_SLACK = 0.01


def lay_out(resolved: Resolved, pause: Callable[[], None] = lambda: None) -> Pages:
    """The pages of a briefing; none of one without blocks.

    Args:
        resolved: The briefing.
        pause: Called now and then; it may raise to give the work up.
    """
    if not resolved.blocks:
        return Pages(())
    made = _Pages({n.number: footnote(n) for n in resolved.notes})
    for chunk in chunks(flows(resolved)):
        made.place(chunk)
        pause()
    made.finish()
    return Pages(tuple(_furnished(made, resolved)))


# -- chunks --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Chunk:
    """Strips that stand on one page.

    Attributes:
        strips: Each with its block and the space above it.
        fresh: It begins a new page.
        header: Stands above it where it begins a page.
    """

    strips: tuple[tuple[int, float, Strip], ...]
    fresh: bool = False
    header: Strip | None = None

    @property
    def height(self) -> float:
        """Its height without the space above it."""
        return sum(gap + s.height for _, gap, s in self.strips) - self.strips[0][1]

    @property
    def notes(self) -> tuple[int, ...]:
        """The footnotes it refers to, in order."""
        return tuple(dict.fromkeys(n for *_, s in self.strips for n in s.notes))


def chunks(blocks: Iterable[tuple[int, Flow]]) -> Iterator[Chunk]:
    """Cut blocks where a page may end; headings stay with what follows."""
    kept: tuple[tuple[int, float, Strip], ...] = ()
    fresh = False
    after = 0.0
    for n, flow in blocks:
        if not flow.strips:
            if kept:
                yield Chunk(kept, fresh)
            kept, fresh, after = (), True, 0.0
            continue
        bounds = [0, *flow.cuts, len(flow.strips)]
        for start, end in pairwise(bounds):
            gap = max(flow.before, after) if start == 0 else 0.0
            strips = tuple(
                (n, gap if i == start else 0.0, flow.strips[i]) for i in range(start, end)
            )
            if flow.sticky:
                kept = (*kept, *strips)
                continue
            yield Chunk((*kept, *strips), fresh, flow.header if start else None)
            kept, fresh = (), False
        after = flow.after
    if kept:
        yield Chunk(kept, fresh)


# -- pages ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Foot:
    """A line of a footnote that waits for its place."""

    number: int
    block: int
    part: int
    strip: Strip


class _Pages:
    """Pages as they are filled; used once."""

    def __init__(self, notes: dict[int, tuple[Strip, ...]]) -> None:
        self.notes = notes
        self.done: list[tuple[list[Placed], list[_Foot]]] = []
        self.body: list[Placed] = []
        self.foot: list[_Foot] = []
        self.rest: list[_Foot] = []  # lines of footnotes for the next page
        self.y = 0.0
        self.noted: set[int] = set()

    def place(self, chunk: Chunk) -> None:
        """Put a chunk on this page or the next one it fits on."""
        if chunk.fresh and self.body:
            self._close()
        while not self._fits(chunk):
            if not self.body and not self.foot:
                self._split(chunk)
                return
            self._close()

    def finish(self) -> None:
        """End the last page, and those its footnotes flow on to."""
        while self.body or self.foot or not self.done:
            self._close()

    def _close(self) -> None:
        self.done.append((self.body, self.foot))
        self.body, self.y = [], 0.0
        self.foot = []
        self._take(self.rest, TEXT_HEIGHT)

    def _fits(self, chunk: Chunk) -> bool:
        """Place a chunk here if this page has room for it and its footnotes."""
        new = self._new(chunk)
        if self.rest and new:
            return False  # what flows on comes first
        header = None if self.body else chunk.header
        top = self.y + (chunk.strips[0][1] if self.body else 0.0)
        bottom = top + chunk.height + (header.height if header else 0.0)
        room = TEXT_HEIGHT - bottom
        if _high([*self.foot, *new]) > room + _SLACK:
            alone = not self.body and not self.foot
            count = self._part(new, room, alone=alone)
            if not count or (TEXT_HEIGHT - self.y - _high(self.foot) < _EMPTY and not alone):
                return False
        if header:
            self._put(chunk.strips[0][0], 0.0, header)
        for n, gap, strip in chunk.strips:
            self._put(n, gap if self.body else 0.0, strip)
        self._take(new, room)
        return True

    def _part(self, new: list[_Foot], room: float, *, alone: bool) -> int:
        """How many lines of new footnotes fit, if those may be split there; else 0."""
        count = self._count(new, room)
        if alone or not new:
            return count
        # All but the last footnote whole, and of that one enough lines on either page.
        last = next(i for i, line in enumerate(new) if line.number == new[-1].number)
        within = count - last >= _TOGETHER and len(new) - last >= 2 * _TOGETHER
        return min(count, len(new) - _TOGETHER) if within else 0

    def _count(self, lines: list[_Foot], room: float) -> int:
        high = _high(self.foot) or _ABOVE_NOTES
        for n, line in enumerate(lines):
            high += line.strip.height
            if high > room + _SLACK:
                return n
        return len(lines)

    def _new(self, chunk: Chunk) -> list[_Foot]:
        """The lines of footnotes that a chunk is the first to refer to."""
        found: list[_Foot] = []
        seen: set[int] = set()
        for block, _, strip in chunk.strips:
            for number in strip.notes:
                if number not in self.noted and number not in seen:
                    seen.add(number)
                    lines = enumerate(self.notes[number])
                    found += [_Foot(number, block, n, s) for n, s in lines]
        return found

    def _put(self, block: int, gap: float, strip: Strip) -> None:
        self.body.append(Placed(block, self.y + gap, strip))
        self.y += gap + strip.height

    def _take(self, lines: list[_Foot], room: float) -> None:
        """Put lines at the foot as far as there is room; the others wait for the next page."""
        self.noted |= {line.number for line in lines}
        count = self._count(lines, room)
        both = 0 < count < len(lines) and lines[count - 1].number == lines[count].number
        last = count == len(lines) - 1
        if both and last and count > 1 and lines[count - 2].number == lines[count].number:
            count -= 1  # one line alone would flow on
        self.foot, self.rest = [*self.foot, *lines[:count]], lines[count:]

    def _split(self, chunk: Chunk) -> None:
        """A chunk higher than a page: strip by strip, each where there is room."""
        for block, gap, strip in chunk.strips:
            single = Chunk(((block, gap, strip),))
            while not self._fits(single):
                if not self.body and not self.foot:
                    self._put(block, 0.0, strip)
                    self._take(self._new(single), TEXT_HEIGHT - self.y)
                    break
                self._close()


def _high(lines: list[_Foot]) -> float:
    """Height of footnotes with the rule above them."""
    return _ABOVE_NOTES + sum(line.strip.height for line in lines) if lines else 0.0


def _furnished(made: _Pages, resolved: Resolved) -> Iterator[Page]:
    """The pages with their footnotes at the foot, page numbers and the numbers of the contents."""
    where: dict[int, int] = {}
    for n, (body, _) in enumerate(made.done, start=1):
        for placed in body:
            where.setdefault(placed.block, n)
    words = footer(" ".join(f"{resolved.briefing.title} · {resolved.imprint}".split()))
    marking = header(resolved.marking)
    for n, (body, foot) in enumerate(made.done, start=1):
        entered = tuple(
            p
            if p.strip.entry == HEAD
            else replace(p, strip=at_right(str(where[p.strip.entry]), p.strip, Ink(10, MUTED)))
            for p in body
        )
        y = TEXT_HEIGHT - _high(foot) + _ABOVE_NOTES
        placed_foot = []
        for line in foot:
            placed_foot.append(NoteLine(line.number, line.block, line.part, y, line.strip))
            y += line.strip.height
        base = Strip(0.0, words)
        numbered = at_right(str(n), base, words[0].ink)
        rule: tuple[Area, ...] = ()
        if foot:
            # A longer rule stands over what flows on from the page before.
            share = 1.0 if foot[0].part else 0.25
            top = TEXT_HEIGHT - _high(foot) + _RULE
            rule = (Area(0, top, TEXT_WIDTH * share, 0.5, HAIR),)
        yield Page(entered, tuple(placed_foot), (*rule, *marking, *numbered.items))
