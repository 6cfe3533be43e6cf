"""The dots of a row with what is written beside them: side by side, ranked, or in words."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from explorer.charts.layout.scene import BODY, Line, wrap
from explorer.charts.naming import with_figure
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.contents import Mark
    from explorer.charts.layout.frame import Canvas

#: Height of a figure that stands on a line of its own with its name.
LANE = 22.0
_LABEL, _LEVEL = 17.0, 16.0  # from a dot to its label, and from label to label
_WORDS_LINE, _NEXT = 24.0, 16.0
_LEAST = 0.3  # of the room for a scale and the names behind its figures, for the scale


def end_for(
    canvas: Canvas, listed: Sequence[tuple[Mark, float]], across: tuple[float, float, float]
) -> float:
    """Where a scale ends so that names have room behind figures that stand on lines of their own.

    Args:
        canvas: Where they are drawn.
        listed: The figures, each with what the end of its scale stands for.
        across: Where the scale begins, where it ends at most, and how far right a name may go.
    """
    left, right, edge = across
    names = {s.key: s.label for s in canvas.chart.series}
    for mark, highest in listed:
        text = with_figure(names[mark.series], mark.label, canvas.chart.language)
        room = edge - left - 12 - canvas.measure(text, BODY, True)
        share = mark.centre / (highest or 1)
        right = min(right, left + room / share) if share > 0 else right
    return max(right, left + (edge - left) * _LEAST)


def _said(canvas: Canvas, mark: Mark, room: float) -> list[str]:
    """Whose figure and the figure, in as many lines as they need; the figure is not broken."""
    name = canvas.series_of(mark).label
    text = with_figure(name, mark.label.replace(" ", "\xa0"), canvas.chart.language)
    lines = wrap(text, room, BODY, True, canvas.measure)
    return [line.replace("\xa0", " ") for line in lines]


@dataclass(frozen=True, slots=True)
class Lane:
    """A figure on a line of its own: where its dot stands, and its words right or left of it."""

    mark: Mark
    x: float
    lines: list[str]
    behind: bool

    @property
    def height(self) -> float:
        """What it needs."""
        return LANE + _NEXT * (len(self.lines) - 1)


def lanes_of(
    canvas: Canvas, marks: Sequence[Mark], across: tuple[float, float, float], highest: float
) -> list[Lane]:
    """More figures than stand side by side: ranked, each on a line of its own with its name.

    Args:
        canvas: Where they are drawn.
        marks: Figures of one row.
        across: Left and right end of the scale, and how far right a name may go.
        highest: What the right end stands for.
    """
    left, right, edge = across
    lanes = []
    for mark in sorted(marks, key=lambda m: m.centre, reverse=True):
        x = left + mark.centre * (right - left) / (highest or 1)
        name = canvas.series_of(mark).label
        whole = with_figure(name, mark.label, canvas.chart.language)
        # At the right of the dot; at its left where there is more room.
        behind = x + 12 + canvas.measure(whole, BODY, True) <= edge or edge - x >= x - left
        room = (edge - x if behind else x - left) - 12
        lanes.append(Lane(mark, x, _said(canvas, mark, room), behind))
    return lanes


def one_below_another(
    canvas: Canvas,
    lanes: Sequence[Lane],
    across: tuple[float, float, float],
    down: tuple[float, float],
    highest: float,
) -> None:
    """Draw figures that stand on lines of their own.

    Args:
        canvas: Where they are drawn.
        lanes: Figures of one row.
        across: Left and right end of the scale, and how far right a name may go.
        down: Upper edge and height of the row.
        highest: What the right end stands for.
    """
    (left, right, edge), (top, height) = across, down
    scale = (right - left) / (highest or 1)
    spread = (height - 16 - sum(lane.height for lane in lanes)) / len(lanes)
    at = top + 8
    for lane in lanes:
        mark, x, step = lane.mark, lane.x, lane.height + spread
        y = at + step / 2
        at += step
        canvas.add(Line(left, y, x, y, canvas.theme.grid))
        if mark.low is not None and mark.high is not None:
            low, high = left + mark.low * scale, left + mark.high * scale
            canvas.add(Line(low, y, high, y, canvas.colour(mark), 6.0, (), mark.key))
        canvas.ring(mark, x, y)
        canvas.add(canvas.dot(mark, x, y, 6.0))
        width = max(canvas.measure(line, BODY, True) for line in lane.lines)
        start = min(x + 12, edge - width) if lane.behind else x - 12 - width
        for n, line in enumerate(lane.lines):
            line_y = y + (n - (len(lane.lines) - 1) / 2) * _NEXT
            canvas.add(canvas.text_of(mark, line, start, line_y, bold=True))
        begin, end = min(start, x - 10), max(start + width, x + 10)
        canvas.hit(mark, begin, y - step / 2, end - begin, step)


def _flow(
    canvas: Canvas, marks: Sequence[Mark], left: float
) -> tuple[list[tuple[Mark, list[str], float, float, float]], float]:
    """Marks with words, flowing over lines as needed: (mark, lines, x, width, y); and the last y.

    Words that need several lines stand alone in them.
    """
    placed = []
    x, y = left, 0.0
    for mark in marks:
        lines = _said(canvas, mark, canvas.right - left - 18)
        width = max(canvas.measure(line, BODY, True) for line in lines)
        if x > left and (x + width + 18 > canvas.right or len(lines) > 1):
            x, y = left, y + _WORDS_LINE
        placed.append((mark, lines, x, width, y))
        x += width + 40
        if len(lines) > 1:
            x, y = math.inf, y + (len(lines) - 1) * _NEXT
    return placed, y


def words_height(canvas: Canvas, marks: Sequence[Mark], left: float) -> float:
    """Height of figures that are dots with words."""
    return _flow(canvas, marks, left)[1] + _WORDS_LINE + 12


def in_words(canvas: Canvas, marks: Sequence[Mark], left: float, middle: float) -> None:
    """Ranks, years and lone amounts as dots with words."""
    placed, last = _flow(canvas, marks, left)
    for mark, lines, x, width, down in placed:
        y = middle - last / 2 + down
        canvas.ring(mark, x + 6, y)
        canvas.add(canvas.dot(mark, x + 6, y))
        for n, line in enumerate(lines):
            canvas.add(canvas.text_of(mark, line, x + 18, y + n * _NEXT, bold=True))
        canvas.hit(mark, x - 4, y - 12, width + 28, 24 + (len(lines) - 1) * _NEXT)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a dot and its label stand; levels 0, 2, 4... are above the dot, 1, 3, 5... below."""

    mark: Mark
    text: str
    x: float
    label_x: float
    level: int

    @property
    def rise(self) -> float:
        """From the dots down to the middle of the label."""
        away = _LABEL + self.level // 2 * _LEVEL
        return away if self.level % 2 else -away


def height_of(spots: Sequence[Spot], least: float) -> float:
    """Height of a row of dots with their labels."""
    return least + 2 * _LEVEL * max((s.level // 2 for s in spots), default=0)


def spots_of(
    canvas: Canvas,
    marks: Sequence[Mark],
    across: tuple[float, float],
    highest: float,
    *,
    named: bool,
) -> list[Spot]:
    """Dots in order of size, each label on the first level where it covers no other.

    Args:
        canvas: Where they are drawn.
        marks: Figures of one row.
        across: Left and right end of the scale.
        highest: What the right end stands for.
        named: Whether a label says whose figure it is.
    """
    left, right = across
    names = {s.key: s.label for s in canvas.chart.series}
    scale = (right - left) / (highest or 1)
    spots: list[Spot] = []
    levels: dict[int, float] = {}  # right edge of the last label on each
    for x, mark in sorted(((left + m.centre * scale, m) for m in marks), key=lambda p: p[0]):
        text = mark.label
        if named:
            text = with_figure(names[mark.series], text, canvas.chart.language)
        half = canvas.measure(text, BODY, True) / 2
        at = min(max(x, left - 20 + half), canvas.right - half)
        level = next(n for n in itertools.count() if levels.get(n, -math.inf) <= at - half - 6)
        levels[level] = at + half
        spots.append(Spot(mark, text, x, at, level))
    return spots


def side_by_side(
    canvas: Canvas, spots: Sequence[Spot], left: float, right: float, middle: float, highest: float
) -> None:
    """Dots on one line, joined, each with its label."""
    theme = canvas.theme
    scale = (right - left) / (highest or 1)
    canvas.add(Line(left, middle, right, middle, theme.grid))
    if len(spots) > 1:
        canvas.add(Line(spots[0].x, middle, spots[-1].x, middle, theme.claim, 2.0))
    for spot in spots:
        if spot.level > 1:
            y = middle + spot.rise - math.copysign(7, spot.rise)
            canvas.add(Line(spot.x, middle, spot.label_x, y, theme.line))
    for spot in spots:
        mark, x = spot.mark, spot.x
        if mark.low is not None and mark.high is not None:
            low, high = left + mark.low * scale, left + mark.high * scale
            canvas.add(Line(low, middle, high, middle, canvas.colour(mark), 6.0, (), mark.key))
        canvas.ring(mark, x, middle)
        canvas.add(canvas.dot(mark, x, middle, 6.5))
        y = middle + spot.rise
        canvas.add(canvas.text_of(mark, spot.text, spot.label_x, y, bold=True, align="centre"))
        if spot.level > 1:  # its dot is among others: the label is what can be pointed at
            width = canvas.measure(spot.text, BODY, True)
            canvas.hit(mark, spot.label_x - width / 2, y - 8, width, 16)
        else:
            canvas.hit(mark, x - 10, middle - (10 if spot.level else 24), 20, 34)
