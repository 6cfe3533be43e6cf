"""Names and last figures beside the ends of lines, none covering another."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.contents import Mark
from explorer.charts.layout.scene import BODY, Line, wrap

if TYPE_CHECKING:
    from explorer.charts.layout.frame import Canvas

HEIGHT = 18.0  # between the labels at the ends of the lines
NEXT = 15.0  # from one line of such a label to the next
_JOIN, NAME = 24.0, 34.0  # from the plot to the marker of a series beside it, and to its name
YOf = Callable[[float], float]
End = tuple[str, str, Mark]  # name, figure, mark


def by_series(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    """The marks of each series, in order of time."""
    groups: dict[str, list[Mark]] = {}
    for mark in marks:
        groups.setdefault(mark.series, []).append(mark)
    for group in groups.values():
        group.sort(key=lambda m: (m.start or 0, m.end or 0))
    return groups


def ends_of(
    marks: Sequence[Mark], names: dict[str, str], last: tuple[float, float] | None
) -> list[End]:
    """What is written at the end of each series: its name, and its last figure and mark.

    On a slope, a figure that is not of the ``last`` column, beside which it stands, says its
    period.
    """
    ends = []
    for key, group in by_series(marks).items():
        mark = group[-1]
        start, end = mark.start or 0.0, mark.end or 0.0
        when = f" ({numbers.years(start, end)})" if last and (start, end) != last else ""
        ends.append((names[key], f"  {mark.label}{when}", mark))
    return ends


def width_of(canvas: Canvas, ends: Sequence[End]) -> float:
    """Room for the labels at the right; where it is short, they go on in a second line."""
    whole = max((canvas.measure(n + f, BODY, True) for n, f, _ in ends), default=0)
    figure = max((canvas.measure(f.strip(), BODY, True) for _, f, _ in ends), default=0)
    return min(whole, max(0.34 * canvas.width - NAME, figure + 12)) + NAME + 2


def lines_of(canvas: Canvas, end: End, room: float) -> list[str]:
    """Name and figure in as many lines as they need."""
    name, figure, _ = end
    if canvas.measure(name + figure, BODY, True) <= room:
        return [name + figure]
    lines = wrap(name, room, BODY, True, canvas.measure)
    if canvas.measure(lines[-1] + figure, BODY, True) <= room:
        return [*lines[:-1], lines[-1] + figure]
    return [*lines, figure.strip()]


def _apart(
    wanted: Sequence[float], heights: Sequence[float], top: float, low: float
) -> list[float]:
    """Middles of labels as near as can be to where they are wanted, none covering another."""
    places: list[float] = []
    edge = top
    for y, height in zip(wanted, heights, strict=False):
        places.append(max(y, edge + height / 2))
        edge = places[-1] + height / 2
    edge = low
    for i in reversed(range(len(places))):
        places[i] = min(places[i], edge - heights[i] / 2)
        edge = places[i] - heights[i] / 2
    return places


def _places(
    wanted: Sequence[float], heights: Sequence[float], top: float, low: float
) -> list[float]:
    """Middles of labels: those that want a place near it, the others where room is left.

    The others go from the top down; where there is no such room, they stand below the first.
    """
    first = _apart(wanted, heights, top, low)
    rest: list[float] = []
    edge = top
    taken = [(y - h / 2, y + h / 2) for y, h in zip(first, heights, strict=False)]
    for height in heights[len(wanted) :]:
        for upper, lower in taken:
            if upper - edge >= height:
                break
            edge = max(edge, lower)
        rest.append(edge + height / 2)
        edge += height
    if edge <= low + 1e-6 or not rest:
        return [*first, *rest]
    return _apart([*wanted, *(low for _ in rest)], heights, top, low)


def draw_ends(
    canvas: Canvas,
    ends: Sequence[End],
    reach_of: Callable[[Mark], float],
    y_of: YOf,
    limits: tuple[float, float],
    right: float,
    room: float,
) -> None:
    """Names right of the plot with their markers, pushed apart so that none covers another.

    A series that reaches the edge of the plot is joined to its name by an elbow that keeps outside
    of it: a line within could be taken for a series. One that ends before is named below those, as
    in a legend, and told by its marker.
    """
    joined = {mark.key: reach_of(mark) >= right - 1 for _, _, mark in ends}
    items = sorted(ends, key=lambda end: (not joined[end[2].key], y_of(end[2].centre)))
    texts = [lines_of(canvas, end, room) for end in items]
    heights = [HEIGHT + NEXT * (len(lines) - 1) for lines in texts]
    wanted = [y_of(mark.centre) for _, _, mark in items if joined[mark.key]]
    top, bottom = limits
    places = _places(wanted, heights, top - HEIGHT / 2, bottom + HEIGHT / 2)
    for (_, _, mark), lines, y in zip(items, texts, places, strict=True):
        above = NEXT * (len(lines) - 1) / 2
        if joined[mark.key]:
            _elbow(canvas, mark, right, y_of(mark.centre), y - above)
        series = canvas.series_of(mark)
        canvas.add(canvas.sign(series, mark, right + _JOIN, y - above, 4.5))
        for n, line in enumerate(lines):
            at = y - above + n * NEXT
            canvas.add(canvas.text_of(mark, line, right + NAME, at, bold=True))
        height = NEXT * len(lines)
        canvas.door(series, right + _JOIN - 6, y - height / 2, canvas.width - right, height)


def _elbow(canvas: Canvas, mark: Mark, right: float, y: float, label_y: float) -> None:
    """From the edge of the plot to a marker beside it; straight, slanted, straight."""
    turns = ((right + 9, y), (right + 11, y), (right + 16, label_y), (right + 18, label_y))
    for (x1, y1), (x2, y2) in itertools.pairwise(turns):
        line = Line(x1, y1, x2, y2, canvas.theme.claim, 1.0, follows=(mark.key,))
        canvas.add(line)
