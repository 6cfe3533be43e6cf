"""Figures over time: lines across windows, slopes between two, breaks where the list changes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.select import Edition, edition
from explorer.charts import numbers
from explorer.charts.contents import Break, Mark
from explorer.charts.kinds.making import Arranged
from explorer.charts.layout.axes import log_axis, value_axis
from explorer.charts.layout.grid import Taken
from explorer.charts.layout.scene import BODY, SMALL, Line, Scene, Text, elide, wrap
from explorer.charts.naming import says_who
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.kinds.making import Facts, Making
    from explorer.charts.layout.frame import Canvas
    from explorer.dataset.schema import Observation

_AXIS = 38.0
_END = 18.0  # between the labels at the ends of the lines
_NEXT = 15.0  # from one line of such a label to the next
_JOIN, _NAME = 24.0, 34.0  # from the plot to the marker of a series beside it, and to its name
XOf = Callable[[float, float], float]
YOf = Callable[[float], float]
End = tuple[str, str, Mark]  # name, figure, mark


def suits_line(facts: Facts) -> int | None:
    """Figures of one indicator in more than two periods, of which some are joined."""
    return 3 if _dated(facts) and facts.windows > 2 else None


def suits_slope(facts: Facts) -> int | None:
    """Figures of one indicator in two periods, of which some are joined."""
    return 2 if _dated(facts) and facts.windows == 2 else None


def _dated(facts: Facts) -> bool:
    return facts.count > 1 and facts.drawn and facts.indicators == 1 and facts.joined


def arrange(making: Making) -> Arranged:
    """A series for each entity in each edition, in order of time."""
    dated = [o for o in making.rows if o.period_start]
    dated.sort(key=lambda o: (o.entity_id, o.report_id, o.period_start, o.period_end))
    marks = [making.marks.mark(o, by_edition=True) for o in dated]
    if making.question.scale == "relative":
        marks = _relative(marks)
    making.marks.tell_editions_apart()
    return Arranged((), tuple(marks), _breaks(making, dated))


def _relative(marks: Sequence[Mark]) -> list[Mark]:
    """Each mark in percent of the first figure of its series."""
    first: dict[str, Mark] = {}
    for mark in marks:
        if mark.value is not None:
            known = first.setdefault(mark.series, mark)
            first[mark.series] = min(known, mark, key=lambda m: m.end or 0)
    made = []
    for mark in marks:
        base = first[mark.series].value if mark.series in first else None
        if base and mark.value is not None:
            share = 100 * mark.value / base
            mark = replace(mark, value=share, label=f"{share:,.0f}% ({mark.label})")
        made.append(mark)
    return made


def _breaks(making: Making, dated: Sequence[Observation]) -> tuple[Break, ...]:
    """Where the list or the report changes and no series goes on."""
    spans: dict[Edition, list[float]] = {}
    for o in dated:
        middle = ((numbers.year(o.period_start) or 0) + (numbers.year(o.period_end) or 0)) / 2
        spans.setdefault(edition(o), []).append(middle)
    ordered = sorted(spans.items(), key=lambda item: (min(item[1]), max(item[1])))
    breaks = []
    latest = max(ordered[0][1]) if ordered else 0.0
    for (before, _), (after, times) in itertools.pairwise(ordered):
        if min(times) > latest:
            breaks.append(Break((latest + min(times)) / 2, _reason(making, before, after)))
        latest = max(latest, *times)
    return tuple(breaks)


def _reason(making: Making, before: Edition, after: Edition) -> str:
    if before[2] != after[2] and before[2] and after[2]:
        text = translate("Chart", "list of {before} → list of {after}")
        return text.format(before=f"{before[2]:g}", after=f"{after[2]:g}")
    if before[0] == after[0]:
        return translate("Chart", "another length of period")
    return " → ".join(says_who(making.dataset.reports[r]) for r in (before[0], after[0]))


def line(canvas: Canvas) -> Scene:
    """Lay out lines with time to scale."""
    return _layout(canvas, slope=False)


def slope(canvas: Canvas) -> Scene:
    """Lay out lines between periods that stand as columns."""
    return _layout(canvas, slope=True)


def _layout(canvas: Canvas, *, slope: bool) -> Scene:
    chart = canvas.chart
    canvas.header()
    columns = sorted({(m.start or 0.0, m.end or 0.0) for m in chart.marks})
    names = {s.key: s.label for s in chart.series}
    ends = _ends(chart.marks, names, columns[-1] if slope and columns else None)
    end_width = _end_width(canvas, ends)
    inverted = chart.unit == "rank"
    room = canvas.body_bottom() - _AXIS - canvas.top - 32
    log = chart.scale == "log" and not inverted
    if log:
        low, high, steps = log_axis(chart.marks)
    else:
        low, high, steps = value_axis(chart.marks, chart.unit, max(room, 80.0))
    if inverted:
        steps = [s for s in steps if s]
    tick_texts = {s: numbers.figure(s, chart.unit, chart.language) for s in steps}
    axis_width = max(canvas.measure(t, SMALL, False) for t in tick_texts.values())
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

    def x_at(time: float) -> float:
        """Where a moment stands, between the columns of a slope."""
        if slope:
            return left + (sum((s + e) / 2 < time for s, e in columns) - 0.5) * gap
        return x_of(time, time)

    notes = [(x_at(b.at), _reason_lines(canvas, b, x_at(b.at))) for b in chart.breaks]
    reasons_height = _reasons(canvas, notes)
    top = canvas.top + (reasons_height + 4 if notes else 8)
    lines = sum(len(_end_lines(canvas, end, end_width - _NAME)) for end in ends)
    least = _END * (len(ends) - 1) + _NEXT * (lines - len(ends))
    bottom = max(canvas.body_bottom() - _AXIS, top + 80, top + least)

    def y_of(value: float) -> float:
        if log:
            share = math.log(value / low) / math.log(high / low)
        else:
            share = (value - low) / ((high - low) or 1)
        return top + share * (bottom - top) if inverted else bottom - share * (bottom - top)

    taken = Taken()
    for step, text in tick_texts.items():
        y = y_of(step)
        canvas.add(Line(left - 8, y, right + 8, y, canvas.theme.grid))
        canvas.add(Text(left - 12, y, text, SMALL, canvas.theme.muted, align="right"))
        taken.add((left - 14 - axis_width, y - 7, left - 10, y + 7))
    _time_axis(canvas, columns, x_of, bottom, slope=slope)
    for x, _lines in notes:
        canvas.add(Line(x, canvas.top + 2, x, bottom, canvas.theme.warning, 1.0, (3, 3)))
    _marks(canvas, x_of, y_of, spans=not slope)
    taken.add((right + 6, canvas.top, canvas.width, bottom + 9))
    _point_labels(canvas, x_of, y_of, (top - 6, bottom), taken)

    def reach_of(mark: Mark) -> float:
        """How far right a series goes: on a line its last window ends after the middle of it."""
        return x_of(mark.start or 0, mark.end or 0) if slope else x_of(mark.end or 0, mark.end or 0)

    _end_labels(canvas, ends, reach_of, y_of, (top, bottom), right, end_width - _NAME)
    return canvas.finish(bottom + _AXIS)


def _time_axis(
    canvas: Canvas, columns: Sequence[tuple[float, float]], x_of: XOf, bottom: float, *, slope: bool
) -> None:
    """Ticks of the time axis: every period by name on a slope, whole years on a line."""
    theme = canvas.theme
    canvas.add(Line(x_of(*columns[0]) - 8, bottom, x_of(*columns[-1]) + 8, bottom, theme.line))
    taken = [float("-inf"), float("-inf")]
    for start, end in columns:
        x = x_of(start, end)
        text = numbers.years(start, end)
        half = canvas.measure(text, SMALL, False) / 2
        # Neighbouring windows overlap by years: their names take turns on two lines.
        line = next((n for n in (0, 1) if x - half > taken[n] + 6), None)
        if slope:
            canvas.add(Line(x, canvas.top, x, bottom, theme.line))
        else:
            canvas.add(Line(x, bottom, x, bottom + 4, theme.line))
        if line is not None:
            canvas.add(Text(x, bottom + 13 + 14 * line, text, SMALL, theme.muted, align="centre"))
            taken[line] = x + half


def _reason_lines(canvas: Canvas, b: Break, x: float) -> list[str]:
    """A break's reason, wrapped to stand left of its line."""
    room = min(x - 6 - canvas.left, 170)
    lines = wrap(b.reason, room, SMALL, False, canvas.measure)
    return [elide(line, x - 6, SMALL, False, canvas.measure) for line in lines]


def _reasons(canvas: Canvas, notes: Sequence[tuple[float, list[str]]]) -> float:
    """Write the reasons of the breaks, each below those it would run into; returns the height."""
    taken: list[tuple[float, float, float]] = []  # left, right, lower edge
    for x, lines in notes:
        left = x - 12 - max(canvas.measure(t, SMALL, False) for t in lines)
        y = max((low for a, b, low in taken if left < b and a < x), default=0.0)
        for n, line in enumerate(lines):
            at = canvas.top + y + 6 + n * 14
            canvas.add(Text(x - 6, at, line, SMALL, canvas.theme.warning, align="right"))
        taken.append((left, x, y + len(lines) * 14))
    return max((low for _, _, low in taken), default=0.0)


def _by_series(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    groups: dict[str, list[Mark]] = {}
    for mark in marks:
        groups.setdefault(mark.series, []).append(mark)
    for group in groups.values():
        group.sort(key=lambda m: (m.start or 0, m.end or 0))
    return groups


def _marks(canvas: Canvas, x_of: XOf, y_of: YOf, *, spans: bool) -> None:
    """Lines within a series, the span of a window, then the dots on top."""
    chart = canvas.chart
    for group in _by_series(chart.marks).values():
        for a, b in itertools.pairwise(group):
            dash = (5.0, 4.0) if {"plan", "projection"} & {a.status, b.status} else ()
            xa, xb = x_of(a.start or 0, a.end or 0), x_of(b.start or 0, b.end or 0)
            if xa == xb:
                continue
            ya, yb, both = y_of(a.centre), y_of(b.centre), (a.key, b.key)
            canvas.add(Line(xa, ya, xb, yb, canvas.colour(a), 2.0, dash, follows=both))
    for mark in chart.marks:
        x, y = x_of(mark.start or 0, mark.end or 0), y_of(mark.centre)
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


def _point_labels(
    canvas: Canvas, x_of: XOf, y_of: YOf, limits: tuple[float, float], taken: Taken
) -> None:
    """The figure at each point that has no label at the line's end, if there is room."""
    last = {group[-1].key for group in _by_series(canvas.chart.marks).values()}
    spots = [(x_of(m.start or 0, m.end or 0), y_of(m.centre), m) for m in canvas.chart.marks]
    for x, y, _ in spots:
        taken.add((x - 7, y - 7, x + 7, y + 7))
    for x, y, mark in spots:
        if mark.key in last:
            continue
        half = canvas.measure(mark.label, SMALL, True) / 2
        # Above or below the point; at the axis, beside its figures; else at the line's other side.
        beside = half + 10
        for dx, dy in (
            (0.0, -15),
            (0.0, 15),
            (half, -15),
            (half, 15),
            (beside, 8),
            (beside, 4),
            (beside, -8),
        ):
            box = (x + dx - half, y + dy - 7, x + dx + half, y + dy + 7)
            if box[1] >= limits[0] and box[3] <= limits[1] and taken.is_clear(box):
                label = canvas.text_of(
                    mark, mark.label, x + dx, y + dy, size=SMALL, bold=True, align="centre"
                )
                canvas.add(label)
                taken.add(box)
                break


def _ends(
    marks: Sequence[Mark], names: dict[str, str], last: tuple[float, float] | None
) -> list[End]:
    """What is written at the end of each series: its name, and its last figure and mark.

    On a slope, a figure that is not of the ``last`` column, beside which it stands, says its
    period.
    """
    ends = []
    for key, group in _by_series(marks).items():
        mark = group[-1]
        start, end = mark.start or 0.0, mark.end or 0.0
        when = f" ({numbers.years(start, end)})" if last and (start, end) != last else ""
        ends.append((names[key], f"  {mark.label}{when}", mark))
    return ends


def _end_width(canvas: Canvas, ends: Sequence[End]) -> float:
    """Room for the labels at the right; where it is short, they go on in a second line."""
    whole = max((canvas.measure(n + f, BODY, True) for n, f, _ in ends), default=0)
    figure = max((canvas.measure(f.strip(), BODY, True) for _, f, _ in ends), default=0)
    return min(whole, max(0.34 * canvas.width - _NAME, figure + 12)) + _NAME + 2


def _end_lines(canvas: Canvas, end: End, room: float) -> list[str]:
    """Name and figure in as many lines as they need; only a word wider than the room is cut."""
    name, figure, _ = end
    if canvas.measure(name + figure, BODY, True) <= room:
        return [name + figure]
    lines = wrap(name, room, BODY, True, canvas.measure)
    lines = [elide(line, room, BODY, True, canvas.measure) for line in lines]
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


def _end_labels(
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
    texts = [_end_lines(canvas, end, room) for end in items]
    heights = [_END + _NEXT * (len(lines) - 1) for lines in texts]
    wanted = [y_of(mark.centre) for _, _, mark in items if joined[mark.key]]
    top, bottom = limits
    places = _places(wanted, heights, top - _END / 2, bottom + _END / 2)
    for (_, _, mark), lines, y in zip(items, texts, places, strict=True):
        above = _NEXT * (len(lines) - 1) / 2
        if joined[mark.key]:
            _elbow(canvas, mark, right, y_of(mark.centre), y - above)
        series = canvas.series_of(mark)
        canvas.add(canvas.sign(series, mark, right + _JOIN, y - above, 4.5))
        for n, line in enumerate(lines):
            at = y - above + n * _NEXT
            canvas.add(canvas.text_of(mark, line, right + _NAME, at, bold=True))
        height = _NEXT * len(lines)
        canvas.door(series, right + _JOIN - 6, y - height / 2, canvas.width - right, height)


def _elbow(canvas: Canvas, mark: Mark, right: float, y: float, label_y: float) -> None:
    """From the edge of the plot to a marker beside it; straight, slanted, straight."""
    turns = ((right + 9, y), (right + 11, y), (right + 16, label_y), (right + 18, label_y))
    for (x1, y1), (x2, y2) in itertools.pairwise(turns):
        line = Line(x1, y1, x2, y2, canvas.theme.claim, 1.0, follows=(mark.key,))
        canvas.add(line)
