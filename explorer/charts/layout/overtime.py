"""Figures over time: lines across windows, slopes between two, breaks where the list changes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.chart import Break, ChartKind, Mark
from explorer.charts.layout.scene import BODY, SMALL, Line, Scene, Text, elide, wrap
from explorer.charts.layout.ticks import ticks

if TYPE_CHECKING:
    from explorer.charts.layout.frame import Canvas

_AXIS = 38.0
XOf = Callable[[float, float], float]
YOf = Callable[[float], float]


def overtime(canvas: Canvas) -> Scene:
    """Lay out a line chart (time to scale) or a slope (periods as columns)."""
    chart = canvas.chart
    canvas.header()
    columns = sorted({(m.start or 0.0, m.end or 0.0) for m in chart.marks})
    slope = chart.kind == ChartKind.SLOPE
    names = {s.key: s.label for s in chart.series}
    ends = _ends(chart.marks, names)
    end_width = max((canvas.measure(t, BODY, True) for t, _ in ends.values()), default=0) + 18
    end_width = min(end_width, canvas.width * 0.34)
    bottom = max(canvas.body_bottom(), canvas.top + 150) - _AXIS
    reason_room = 32 if chart.breaks else 8
    top = canvas.top + reason_room
    inverted = chart.unit == "rank"
    low, high, steps = _value_axis(chart.marks, chart.unit, bottom - top)

    def y_of(value: float) -> float:
        share = (value - low) / ((high - low) or 1)
        return top + share * (bottom - top) if inverted else bottom - share * (bottom - top)

    axis_width = max(
        canvas.measure(numbers.figure(s, chart.unit, chart.language), SMALL, False) for s in steps
    )
    left = canvas.left + axis_width + (56 if slope else 18)
    right = canvas.right - end_width
    first = columns[0][0] if columns else 0.0
    last = max((e for _, e in columns), default=1.0)
    if last == first:
        last += 1
    gap = (right - left) / max(1, len(columns) - 1)

    def x_of(start: float, end: float) -> float:
        if slope:
            return left + columns.index((start, end)) * gap
        middle = (start + end) / 2
        return left + (middle - first) * (right - left) / (last - first)

    for step in steps:
        if step == 0 and inverted:
            continue
        y = y_of(step)
        canvas.add(Line(left - 8, y, right + 8, y, canvas.theme.grid))
        text = numbers.figure(step, chart.unit, chart.language)
        canvas.add(Text(left - 12, y, text, SMALL, canvas.theme.muted, align="right"))
    _time_axis(canvas, columns, x_of, bottom, slope=slope)
    if not slope:
        before = left - 20
        for b in chart.breaks:
            _break(canvas, b, x_of, canvas.top, bottom, max(60.0, x_of(b.at, b.at) - before - 12))
            before = x_of(b.at, b.at)
    _marks(canvas, x_of, y_of, bottom, spans=not slope)
    _end_labels(canvas, ends, x_of, y_of, top, bottom, right + 14, end_width - 14)
    return canvas.finish(bottom + _AXIS)


def _centre(mark: Mark) -> float:
    if mark.value is not None:
        return mark.value
    ends = [v for v in (mark.low, mark.high) if v is not None]
    return sum(ends) / len(ends)


def _value_axis(marks: Sequence[Mark], unit: str, room: float) -> tuple[float, float, list[float]]:
    values = [v for m in marks for v in (m.value, m.low, m.high) if v is not None] or [1.0]
    low = 1.0 if unit == "rank" else min(0.0, *values)
    if unit == "year":
        low = min(values)
    high = max(values)
    if unit == "percent" and high > 60:
        high = 100.0
    top = high if high > low else low + 1
    steps = ticks(low, top, max(2, int(room / 55)), whole=unit in ("rank", "count", "year"))
    if unit == "rank":
        steps = [1.0, *[s for s in steps if s > 1]]
    return min(low, steps[0]), max(high, steps[-1]), steps


def _time_axis(
    canvas: Canvas, columns: Sequence[tuple[float, float]], x_of: XOf, bottom: float, *, slope: bool
) -> None:
    """Ticks of the time axis: every period by name on a slope, whole years on a line."""
    theme = canvas.theme
    canvas.add(Line(x_of(*columns[0]) - 8, bottom, x_of(*columns[-1]) + 8, bottom, theme.line))
    if slope:
        for start, end in columns:
            text = numbers.period(f"{start:.0f}", f"{end:.0f}")
            x = x_of(start, end)
            canvas.add(Line(x, canvas.top, x, bottom, theme.line))
            canvas.add(Text(x, bottom + 13, text, SMALL, theme.muted, align="centre"))
        return
    taken = [float("-inf"), float("-inf")]
    for start, end in columns:
        x = x_of(start, end)
        text = numbers.period(f"{start:.0f}", f"{end:.0f}")
        half = canvas.measure(text, SMALL, False) / 2
        # Neighbouring windows overlap by years: their names take turns on two lines.
        line = next((n for n in (0, 1) if x - half > taken[n] + 6), None)
        canvas.add(Line(x, bottom, x, bottom + 4, theme.line))
        if line is not None:
            canvas.add(Text(x, bottom + 13 + 14 * line, text, SMALL, theme.muted, align="centre"))
            taken[line] = x + half


def _break(canvas: Canvas, b: Break, x_of: XOf, top: float, bottom: float, room: float) -> None:
    """A line no series crosses, with its reason at the left, in as much room as there is."""
    x = x_of(b.at, b.at)
    canvas.add(Line(x, top + 2, x, bottom, canvas.theme.warning, 1.0, (3, 3)))
    lines = wrap(b.reason, min(room, 170), SMALL, False, canvas.measure)[:2]
    for n, line in enumerate(lines):
        y = top + 6 + n * 14
        canvas.add(Text(x - 6, y, line, SMALL, canvas.theme.warning, align="right"))


def _by_series(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    groups: dict[str, list[Mark]] = {}
    for mark in marks:
        groups.setdefault(mark.series, []).append(mark)
    for group in groups.values():
        group.sort(key=lambda m: (m.start or 0, m.end or 0))
    return groups


def _marks(canvas: Canvas, x_of: XOf, y_of: YOf, bottom: float, *, spans: bool) -> None:
    """Lines within a series, the span of a window, then the dots on top."""
    chart = canvas.chart
    for group in _by_series(chart.marks).values():
        for a, b in itertools.pairwise(group):
            dash = (5.0, 4.0) if "projection" in (a.status, b.status) else ()
            xa, xb = x_of(a.start or 0, a.end or 0), x_of(b.start or 0, b.end or 0)
            if xa == xb:
                continue
            colour = canvas.colour(b if canvas.selected == b.key else a)
            canvas.add(Line(xa, y_of(_centre(a)), xb, y_of(_centre(b)), colour, 2.0, dash))
    for mark in chart.marks:
        x, y = x_of(mark.start or 0, mark.end or 0), y_of(_centre(mark))
        colour = canvas.colour(mark)
        if spans and mark.end and mark.start and mark.end > mark.start:
            # A window covers years: its span is drawn so that it is not read as one year.
            x1, x2 = x_of(mark.start, mark.start), x_of(mark.end, mark.end)
            canvas.add(Line(x1, y, x2, y, colour, 1.0, (), mark.key))
        if mark.low is not None and mark.high is not None and mark.low < mark.high:
            canvas.add(Line(x, y_of(mark.low), x, y_of(mark.high), colour, 4.0, (), mark.key))
        canvas.ring(mark, x, y)
        canvas.add(canvas.dot(mark, x, y))
        canvas.hit(mark, x - 9, y - 9, 18, 18)
    _point_labels(canvas, x_of, y_of, bottom)


def _point_labels(canvas: Canvas, x_of: XOf, y_of: YOf, bottom: float) -> None:
    """The figure at each point that has no label at the line's end, if there is room."""
    last = {group[-1].key for group in _by_series(canvas.chart.marks).values()}
    spots = [(x_of(m.start or 0, m.end or 0), y_of(_centre(m)), m) for m in canvas.chart.marks]
    taken = [(x - 7, y - 7, x + 7, y + 7) for x, y, _ in spots]
    for x, y, mark in spots:
        if mark.key in last:
            continue
        half = canvas.measure(mark.label, SMALL, True) / 2
        for dy in (-15, 15):
            box = (x - half, y + dy - 7, x + half, y + dy + 7)
            clear = all(
                box[0] >= t[2] or t[0] >= box[2] or box[1] >= t[3] or t[1] >= box[3] for t in taken
            )
            if clear and box[3] <= bottom and box[1] >= canvas.top - 6:
                label = canvas.text_of(
                    mark, mark.label, x, y + dy, size=SMALL, bold=True, align="centre"
                )
                canvas.add(label)
                taken.append(box)
                break


def _ends(marks: Sequence[Mark], names: dict[str, str]) -> dict[str, tuple[str, Mark]]:
    """What is written at the end of each series: its name and last figure."""
    return {
        key: (f"{names[key]}  {group[-1].label}", group[-1])
        for key, group in _by_series(marks).items()
    }


def _end_labels(
    canvas: Canvas,
    ends: dict[str, tuple[str, Mark]],
    x_of: XOf,
    y_of: YOf,
    top: float,
    bottom: float,
    x: float,
    room: float,
) -> None:
    """Labels right of the plot, pushed apart so that none covers another, joined to their point."""
    items = sorted(ends.values(), key=lambda item: y_of(_centre(item[1])))
    height = 18.0
    places: list[float] = []
    for _, mark in items:
        y = y_of(_centre(mark))
        places.append(max(y, places[-1] + height) if places else max(y, top))
    overflow = places[-1] - bottom if places else 0
    if overflow > 0:
        places[-1] = bottom
        for i in range(len(places) - 2, -1, -1):
            places[i] = min(places[i], places[i + 1] - height)
    for (text, mark), y in zip(items, places, strict=True):
        point_x, point_y = x_of(mark.start or 0, mark.end or 0), y_of(_centre(mark))
        colour = canvas.colour(mark)
        if abs(y - point_y) > 2 or x - point_x > 24:
            canvas.add(Line(point_x + 8, point_y, x - 4, y, canvas.theme.line, 1.0))
        shown = elide(text, room, BODY, True, canvas.measure)
        canvas.add(Line(x - 4, y - 7, x - 4, y + 7, colour, 3.0, (), mark.key))
        canvas.add(canvas.text_of(mark, shown, x + 4, y, bold=True))
