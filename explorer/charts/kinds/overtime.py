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
from explorer.charts.layout.ends import (
    HEIGHT,
    NAME,
    NEXT,
    YOf,
    by_series,
    draw_ends,
    ends_of,
    lines_of,
    width_of,
)
from explorer.charts.layout.grid import Grid, Taken, box_round, crosses, pieces
from explorer.charts.layout.scene import SMALL, Line, Scene, Text, widest_word, wrap
from explorer.charts.naming import says_who
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.kinds.making import Facts, Making
    from explorer.charts.layout.frame import Canvas
    from explorer.charts.layout.grid import Box
    from explorer.dataset.schema import Observation

_AXIS = 38.0
XOf = Callable[[float, float], float]


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
    ends = ends_of(chart.marks, names, columns[-1] if slope and columns else None)
    end_width = width_of(canvas, ends)
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

    notes = [_note(canvas, b.reason, x_at(b.at)) for b in chart.breaks]
    reasons_height = _reasons(canvas, notes)
    top = canvas.top + (reasons_height + 4 if notes else 8)
    lines = sum(len(lines_of(canvas, end, end_width - NAME)) for end in ends)
    least = HEIGHT * (len(ends) - 1) + NEXT * (lines - len(ends))
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
    for x, _, _ in notes:
        canvas.add(Line(x, canvas.top + 2, x, bottom, canvas.theme.warning, 1.0, (3, 3)))
    _marks(canvas, x_of, y_of, spans=not slope)
    taken.add((right + 6, canvas.top, canvas.width, bottom + 9))
    _point_labels(canvas, x_of, y_of, (top - 6, bottom), taken)

    def reach_of(mark: Mark) -> float:
        """How far right a series goes: on a line its last window ends after the middle of it."""
        return x_of(mark.start or 0, mark.end or 0) if slope else x_of(mark.end or 0, mark.end or 0)

    draw_ends(canvas, ends, reach_of, y_of, (top, bottom), right, end_width - NAME)
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


_Note = tuple[float, bool, list[str]]  # a break's line, whether its reason stands left of it


def _note(canvas: Canvas, reason: str, x: float) -> _Note:
    """A break's reason, wrapped to stand left of its line, or right where that is too narrow."""
    left, right = x - 6 - canvas.left, canvas.right - x - 6
    before = left >= min(right, widest_word(reason, SMALL, False, canvas.measure))
    room = min(left if before else right, 170)
    return (x, before, wrap(reason, room, SMALL, False, canvas.measure))


def _reasons(canvas: Canvas, notes: Sequence[_Note]) -> float:
    """Write the reasons of the breaks, each below those it would run into; returns the height."""
    taken: list[tuple[float, float, float]] = []  # left, right, lower edge
    for x, before, lines in notes:
        wide = 12 + max(canvas.measure(t, SMALL, False) for t in lines)
        left, right = (x - wide, x) if before else (x, x + wide)
        y = max((low for a, b, low in taken if left < b and a < right), default=0.0)
        for n, line in enumerate(lines):
            at = canvas.top + y + 6 + n * 14
            canvas.add(
                Text(x - 6, at, line, SMALL, canvas.theme.warning, align="right")
                if before
                else Text(x + 6, at, line, SMALL, canvas.theme.warning)
            )
        taken.append((left, right, y + len(lines) * 14))
    return max((low for _, _, low in taken), default=0.0)


def _marks(canvas: Canvas, x_of: XOf, y_of: YOf, *, spans: bool) -> None:
    """Lines within a series, the span of a window, then the dots on top."""
    chart = canvas.chart
    for group in by_series(chart.marks).values():
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
    """The figure at each point that has no label at the line's end, if there is room.

    None covers another or lies on the line of another series, where it could be taken for one of
    its figures: it is said at the mark.
    """
    groups = by_series(canvas.chart.marks)
    last = {group[-1].key for group in groups.values()}
    spots = {m.key: (x_of(m.start or 0, m.end or 0), y_of(m.centre)) for m in canvas.chart.marks}
    lines: Grid[tuple[Box, str]] = Grid(64.0, 24.0)
    for series, group in groups.items():
        for a, b in itertools.pairwise(group):
            line = (*spots[a.key], *spots[b.key])
            for piece in pieces(line):
                lines.add(box_round(piece), (line, series))
    for x, y in spots.values():
        taken.add((x - 7, y - 7, x + 7, y + 7))
    for mark in canvas.chart.marks:
        if mark.key in last:
            continue
        x, y = spots[mark.key]
        half = canvas.measure(mark.label, SMALL, True) / 2
        free = []
        for n, (dx, dy) in enumerate(_places(half)):
            box = (x + dx - half, y + dy - 7, x + dx + half, y + dy + 7)
            inside = box[0] >= canvas.left and box[1] >= limits[0] and box[3] <= limits[1]
            if not inside or not taken.is_clear(box):
                continue
            on = {series for line, series in lines.near(box) if crosses(line, box)}
            if on <= {mark.series}:
                free.append((len(on), n, dx, dy, box))
        if free:
            _, _, dx, dy, box = min(free)
            label = canvas.text_of(
                mark, mark.label, x + dx, y + dy, size=SMALL, bold=True, align="centre"
            )
            canvas.add(label)
            taken.add(box)


def _places(half: float) -> tuple[tuple[float, float], ...]:
    """Where a label of a width may stand from its point, the best first."""
    beside = half + 10
    # Above or below the point; at the axis, beside its figures; else at the line's other side.
    above = ((0.0, -15), (0.0, 15), (half, -15), (half, 15))
    return (*above, (beside, 8), (beside, 4), (beside, -8), (-half, -15), (-half, 15), (-beside, 0))
