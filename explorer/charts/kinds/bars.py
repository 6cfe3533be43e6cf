"""Horizontal bars from zero, with the figure at the end of each."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.contents import ChartRow
from explorer.charts.kinds.making import Arranged, size
from explorer.charts.layout.scene import (
    BODY,
    LINE_HEIGHT,
    SMALL,
    Line,
    Rect,
    Scene,
    Text,
    widest_word,
    wrap,
)
from explorer.charts.layout.ticks import ticks
from explorer.charts.naming import entity_label, listed, says_who
from explorer.charts.palette import mix
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.contents import Mark
    from explorer.charts.kinds.making import Facts, Making
    from explorer.charts.layout.frame import Canvas
    from explorer.dataset.schema import Observation

_ROW, _HEADING, _AXIS = 28.0, 26.0, 22.0
#: From one line of a heading to the next.
_NEXT = 15.0
#: From one line of a name to the next.
_LINE = BODY * LINE_HEIGHT
_THICKEST = 48.0


def suits(facts: Facts) -> int | None:
    """Amounts of one indicator."""
    suited = facts.count > 1 and facts.drawn and facts.indicators == 1 and facts.scaled
    return 5 if suited else None


_Group = tuple[str, str, str, float | None]  # start, end, report, base


def arrange(making: Making) -> Arranged:
    """A bar a figure, the largest first, by period and report where there are several."""
    groups: dict[_Group, list[Observation]] = {}
    for o in making.rows:
        groups.setdefault((o.period_start, o.period_end, o.report_id, o.base), []).append(o)
    rows: list[ChartRow] = []
    marks: list[Mark] = []
    for (start, end, report_id, base), members in sorted(groups.items(), key=_in_time):
        heading = ""
        if len(groups) > 1:
            parts = [numbers.period(start, end), says_who(making.dataset.reports[report_id])]
            if base:
                parts.insert(1, translate("Chart", "of {base}").format(base=f"{base:g}"))
            heading = listed(parts, making.language)
        for o in sorted(members, key=size, reverse=True):
            label = entity_label(making.dataset, o, making.language)
            rows.append(ChartRow(o.observation_id, label, "", heading))
            marks.append(making.marks.mark(o, o.observation_id))
    return Arranged(tuple(rows), tuple(marks))


def _in_time(item: tuple[_Group, list[Observation]]) -> tuple[str, str, str]:
    (start, end, report_id, _base), _members = item
    return (end, start, report_id)


def layout(canvas: Canvas) -> Scene:
    """Lay out a bar chart; rows that do not fit make the scene taller."""
    chart, theme = canvas.chart, canvas.theme
    canvas.header()
    marks = {m.row: m for m in chart.marks}
    wide = canvas.right - canvas.left
    headings = {
        r.key: wrap(r.group, wide, SMALL, True, canvas.measure)
        for before, r in zip((None, *chart.rows), chart.rows, strict=False)
        if r.group and (before is None or r.group != before.group)
    }
    headed = sum(_HEADING + (len(lines) - 1) * _NEXT for lines in headings.values())
    room = canvas.body_bottom() - canvas.top - _AXIS - headed
    # Rows and bars spread to the height there is; names go on in as many lines as they need.
    row_height = max(_ROW, room / max(1, len(chart.rows)))
    widest = max((canvas.measure(r.label, BODY, False) for r in chart.rows), default=0) + 8
    word = max((widest_word(r.label, BODY, False, canvas.measure) for r in chart.rows), default=0)
    share = (0.32 if canvas.width < 560 else 0.4) * canvas.width
    label_width = min(max(share, min(word, 0.5 * canvas.width)), widest)
    if widest > label_width:
        row_height = max(row_height, _ROW + _LINE - 6)
    labels = {r.key: wrap(r.label, label_width, BODY, False, canvas.measure) for r in chart.rows}
    heights = {key: max(row_height, len(lines) * _LINE + 4) for key, lines in labels.items()}
    value_width = max((canvas.measure(m.label, BODY, True) for m in chart.marks), default=0) + 12
    left = canvas.left + label_width + 8
    right = canvas.right - value_width
    highest = max((v for m in chart.marks for v in (m.value, m.high, m.low) if v), default=1.0)
    steps = ticks(0, highest, max(2, int((right - left) / 110)), whole=chart.unit == "count")
    if chart.unit == "percent" and highest <= 100:
        steps = [s for s in steps if s <= 100] or steps
    scale = (right - left) / max(steps[-1], highest)
    bottom = canvas.top + headed + sum(heights.values())
    written = -math.inf  # right edge of the last figure that is written
    for step in steps:
        x = left + step * scale
        canvas.add(Line(x, canvas.top, x, bottom, theme.grid if step else theme.line))
        written = canvas.tick_figure(x, bottom + 12, step, written)
    y = canvas.top
    for row in chart.rows:
        if row.key in headings:
            canvas.add(Line(canvas.left, y + 4, canvas.right, y + 4, theme.line, 1, (4, 3)))
            y += _HEADING
            for n, line in enumerate(headings[row.key]):
                y += _NEXT if n else 0
                at = y - _HEADING / 2 + 4
                canvas.add(Text(canvas.left, at, line, SMALL, theme.muted, bold=True))
        mark = marks[row.key]
        middle = y + heights[row.key] / 2
        at = middle - (len(labels[row.key]) - 1) * _LINE / 2
        for line in labels[row.key]:
            canvas.add(canvas.text_of(mark, line, left - 8, at, align="right"))
            at += _LINE
        _bar(canvas, mark, left, middle, scale, min(_THICKEST, row_height * 0.6))
        canvas.hit(mark, canvas.left, y, canvas.right - canvas.left, heights[row.key])
        y += heights[row.key]
    return canvas.finish(bottom + _AXIS)


def _bar(
    canvas: Canvas, mark: Mark, left: float, middle: float, scale: float, thick: float
) -> None:
    colour = canvas.colour(mark)
    solid = mark.is_solid
    fill = colour if solid else mix(colour, canvas.theme.surface, 0.25)
    low = mark.low if mark.low is not None else mark.value
    high = mark.high if mark.high is not None else mark.value
    # Of a range one end may be all that is stated: the bar goes to what is known, its edge is soft.
    sure = mark.value if mark.value is not None else low or 0.0
    end = left + (high if high is not None else sure) * scale
    bounded = low is not None and high is not None
    soft = mark.comparator != "eq" or not bounded
    bar = Rect(
        left,
        middle - thick / 2,
        max(1.5, sure * scale),
        thick,
        fill,
        colour,
        1.25 if not solid else 0.0,
        canvas.dash(mark),
        "right" if soft and sure else "",
        mark.key,
    )
    canvas.add(bar)
    start = (low or 0.0) * scale
    if low != high and end - left > start:
        span = Rect(
            left + start,
            middle - thick / 2,
            end - left - start,
            thick,
            mix(colour, canvas.theme.surface, 0.35),
            soft="" if bounded else "right",
            mark=mark.key,
        )
        canvas.add(span)
    if canvas.series_of(mark).core:
        # The bar of an institution is split, so that it is never taken for its country's.
        ground = canvas.theme.surface if solid else colour
        canvas.add(Line(left, middle, left + bar.width, middle, ground, 1.5, (), mark.key))
    ring = Rect(
        left - 3,
        middle - thick / 2 - 3,
        end - left + 6,
        thick + 6,
        "",
        canvas.theme.accent,
        2.0,
        mark=mark.key,
    )
    canvas.accent(ring)
    canvas.add(canvas.text_of(mark, mark.label, end + 8, middle, bold=True))
