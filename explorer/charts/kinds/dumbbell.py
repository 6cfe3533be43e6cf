"""Entities side by side on rows: two dots and the ratio between them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.pairs import comparisons
from explorer.analysis.select import WORDED_UNITS, indicators_of
from explorer.charts import numbers
from explorer.charts.contents import ChartRow
from explorer.charts.kinds.making import UNSCALED, Arranged, sentences
from explorer.charts.layout.scene import BODY, SMALL, Line, Scene, Text, wrap
from explorer.charts.layout.ticks import ticks
from explorer.charts.naming import entity_label, listed, name, says_who
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.analysis.pairs import Comparison
    from explorer.charts.contents import Contents, Mark, Series
    from explorer.charts.kinds.making import Facts, Making
    from explorer.charts.layout.dots import Spot
    from explorer.charts.layout.frame import Canvas

_ROW, _AXIS, _END = 52.0, 22.0, 6.0
_HEADING, _NEXT = 38.0, 17.0
#: So many stand side by side on one line; more are ranked, each on a line of its own.
SIDE_BY_SIDE = 3
#: In so few rows each dot says whose it is; in more, a legend says it once.
_FEW_ROWS = 4


def suits(facts: Facts) -> int | None:
    """Figures that several entities have; different indicators, each on a row of its own."""
    if facts.count < 2 or not facts.drawn:
        return None
    if facts.indicators > 1:
        return 4
    if not facts.scaled or not facts.paired or facts.crowd > SIDE_BY_SIDE:
        return None
    if facts.windows == 2 and facts.gaps:
        # A slope on which an entity is a lone dot says less than the two side by side.
        return 1
    return 4


def arrange(making: Making) -> Arranged:
    """A row for what can be compared, with a mark for each entity; then what is said in words."""
    one_indicator = len({o.indicator_id for o in making.rows}) == 1 and not making.grouped
    rows: list[ChartRow] = []
    marks: list[Mark] = []
    order = {i: n for n, i in enumerate(dict.fromkeys(o.indicator_id for o in making.rows))}
    if making.question.topic_id:
        order = {i: n for n, i in enumerate(indicators_of(making.dataset, making.question))}
    worded = [o for o in making.rows if o.unit in WORDED_UNITS]
    groups = comparisons(making.dataset, [o for o in making.rows if o.unit not in WORDED_UNITS])
    if not one_indicator and making.question.topic_id:
        groups.sort(key=lambda c: (len(c.observations) < 2, order[c.indicator_id], c.period))
    for n, comparison in enumerate(groups):
        row = _row(
            making, comparison, f"{comparison.indicator_id}#{n}", one_indicator=one_indicator
        )
        rows.append(row)
        marks.extend(making.marks.mark(o, row.key) for o in comparison.observations)
    more = sentences(making, worded)
    return Arranged((*rows, *more.rows), (*marks, *more.marks))


def _row(making: Making, comparison: Comparison, key: str, *, one_indicator: bool) -> ChartRow:
    first = comparison.observations[0]
    period = numbers.period(*comparison.period)
    who = says_who(making.dataset.reports[comparison.report_id])
    detail = [period, who]
    if first.counterpart_id and len(comparison.observations) == 1:
        label = entity_label(making.dataset, first, making.language)
        if not one_indicator:
            detail.insert(0, label)
    if one_indicator:
        label = period or who
        detail = [who] if period else []
    else:
        label = name(making.dataset.indicators[comparison.indicator_id], making.language)
    if not making.question.topic_id and not making.grouped:
        # Rows of several topics are told apart by theirs.
        detail.insert(0, label)
        label = name(making.dataset.topics[first.topic_id], making.language)
    from explorer.analysis.ratios import ratio  # the window is painted without

    times = ratio(making.dataset, comparison.observations)
    between = ""
    if times and len(comparison.observations) > 2:
        # Where more than two stand in a row, a ratio says nothing without the two it is of.
        between = translate("Chart", "{first} to {second}").format(
            first=name(making.dataset.entities[times.first.entity_id], making.language),
            second=name(making.dataset.entities[times.second.entity_id], making.language),
        )
    unit = "" if one_indicator else first.unit
    if not one_indicator and first.unit != "percent":
        unit = key  # its own scale: amounts of different things share none
    # A lone amount has nothing to be measured against: it is written, not drawn.
    alone = len(comparison.observations) == 1 and first.unit != "percent"
    scaled = first.unit not in UNSCALED and not (alone and not one_indicator)
    verdict = times.text if times else ""
    text = listed(detail, making.language)
    return ChartRow(key, label, text, "", unit, verdict, scaled, between)


def layout(canvas: Canvas) -> Scene:
    """Lay out rows of dots; each unit has its own scale, from zero."""
    from explorer.charts.layout import dots  # the window is painted without

    chart, theme = canvas.chart, canvas.theme
    canvas.header()
    by_row = {r.key: [m for m in chart.marks if m.row == r.key] for r in chart.rows}
    highest = _highest(chart.rows, by_row)
    sentences = {m.row for m in chart.marks if m.observation_id == m.row}
    scaled = [r for r in chart.rows if r.scaled]
    ranked = {r.key for r in scaled if len(by_row[r.key]) > SIDE_BY_SIDE}
    dotted = [r for r in scaled if r.key not in ranked]
    label_width = _label_width(canvas, [r for r in chart.rows if r.key not in sentences])
    room = min(130.0, 0.22 * canvas.width)
    verdicts = {r.key: _verdict_lines(canvas, r, room) for r in chart.rows if r.verdict}
    verdict_width = 12 + max(
        (canvas.measure(t, size, bold) for v in verdicts.values() for t, size, bold in v), default=0
    )
    left = canvas.left + label_width + 28
    edge = canvas.right - verdict_width - 4
    listed = [(m, highest[r.unit]) for r in scaled if r.key in ranked for m in by_row[r.key]]
    right = dots.end_for(canvas, listed, (left, edge - 24, edge))
    lanes = {
        r.key: dots.lanes_of(canvas, by_row[r.key], (left, right, edge), highest[r.unit])
        for r in scaled
        if r.key in ranked
    }
    labels = {
        r.key: _row_label(canvas, r, label_width)
        if r.key not in sentences
        else _row_label(canvas, r, canvas.right - canvas.left - 30)
        for r in chart.rows
    }

    def placed(*, named: bool) -> dict[str, list[Spot]]:
        return {
            r.key: dots.spots_of(canvas, by_row[r.key], (left, right), highest[r.unit], named=named)
            for r in dotted
        }

    spots = placed(named=len(dotted) <= _FEW_ROWS)
    widest = right - left
    if len(dotted) > _FEW_ROWS or any(
        s.level > 1 or canvas.measure(s.text, BODY, True) > widest
        for found in spots.values()
        for s in found
    ):
        spots = placed(named=False)
        unnamed = {m.series for r in dotted for m in by_row[r.key]}
        _legend(canvas, [s for s in _as_dots_run(chart, highest) if s.key in unnamed])
    y = canvas.top
    shared = len(highest) == 1 and bool(chart.unit) and all(r.scaled for r in chart.rows)
    room = canvas.body_bottom() - canvas.top - (_AXIS if shared else _END)
    heights = {}
    for r in chart.rows:
        beside = max(len(labels[r.key]), len(verdicts.get(r.key, ()))) * 16 + 18
        if r.key in spots:
            needed = dots.height_of(spots[r.key], _ROW)
        elif r.key in lanes:
            needed = sum(lane.height for lane in lanes[r.key]) + 16
        else:
            needed = (
                0.0 if r.key in sentences else dots.words_height(canvas, by_row[r.key], left - 20)
            )
        heights[r.key] = max(_ROW, beside, needed)
    wide = canvas.right - canvas.left
    headings = {
        r.group: wrap(r.group, wide, BODY, True, canvas.measure) for r in chart.rows if r.group
    }
    if not sentences:
        # Rows spread to the height there is, as much as they have to show.
        headed = sum(_HEADING + _NEXT * (len(lines) - 1) for lines in headings.values())
        spread = max(1.0, (room - headed) / sum(heights.values()))
        heights = {key: height * spread for key, height in heights.items()}
    if shared:
        total = sum(heights.values())
        _axis(canvas, left, right, y, y + total, next(iter(highest.values())))
    group = ""
    for row in chart.rows:
        if row.group and row.group != group:
            group = row.group
            canvas.add(Line(canvas.left, y + 8, canvas.right, y + 8, theme.line))
            for n, text in enumerate(headings[group]):
                y += _NEXT if n else 0
                canvas.add(Text(canvas.left, y + 24, text, BODY, theme.text, bold=True))
            y += _HEADING
        height = heights[row.key]
        marks = by_row[row.key]
        if row.key in sentences:
            height = _sentence(canvas, marks[0], labels[row.key], y)
            y += height
            continue
        middle = y + height / 2
        if y > canvas.top:
            canvas.add(Line(canvas.left, y, canvas.right, y, theme.grid))
        text_y = middle - (len(labels[row.key]) - 1) * 8
        for n, (text, bold) in enumerate(labels[row.key]):
            ink = theme.text if bold else theme.muted
            size = BODY if bold else SMALL
            canvas.add(Text(canvas.left, text_y + n * 16, text, size, ink))
        if not row.scaled:
            dots.in_words(canvas, marks, left - 20, middle)
        else:
            if row.key in lanes:
                across = (left, right, edge)
                down = (y, height)
                dots.one_below_another(canvas, lanes[row.key], across, down, highest[row.unit])
            else:
                dots.side_by_side(canvas, spots[row.key], left, right, middle, highest[row.unit])
            at = middle - (len(verdicts.get(row.key, ())) - 1) * 8
            for text, size, bold in verdicts.get(row.key, ()):
                ink = theme.text if bold else theme.muted
                canvas.add(Text(canvas.right, at, text, size, ink, bold, "right"))
                at += 16
        y += height
    y += _AXIS if shared else _END
    # A list of sentences may end before its room does.
    return canvas.finish(max(y, canvas.body_bottom()) if sentences else y)


def _label_width(canvas: Canvas, rows: Sequence[ChartRow]) -> float:
    """Room for the labels at the left: what they need, up to a third of the figure."""
    most = 0.34 * canvas.width
    needed = [canvas.measure(r.label, BODY, False) for r in rows]
    needed += [canvas.measure(r.detail, SMALL, False) for r in rows if r.detail]
    return min(most if canvas.width < 560 else min(300.0, most), max(needed, default=0.0) + 4)


def _verdict_lines(canvas: Canvas, row: ChartRow, room: float) -> list[tuple[str, float, bool]]:
    """The ratio at the right of a row, and under it whose it is where more than two stand there."""
    lines = [(row.verdict, BODY, True)]
    if row.between:
        names = wrap(row.between, room, SMALL, False, canvas.measure)
        lines += [(name, SMALL, False) for name in names]
    return lines


def _row_label(canvas: Canvas, row: ChartRow, width: float) -> list[tuple[str, bool]]:
    """The lines at the left of a row, with whether they are in the main ink."""
    lines = [(t, True) for t in wrap(row.label, width, BODY, False, canvas.measure)]
    if row.detail:
        lines += [(t, False) for t in wrap(row.detail, width, SMALL, False, canvas.measure)]
    return lines


def _highest(rows: Sequence[ChartRow], by_row: dict[str, list[Mark]]) -> dict[str, float]:
    """The largest value of each unit; percentages run to a hundred if they come near."""
    highest: dict[str, float] = {}
    for row in rows:
        if not row.scaled:
            continue
        values = [v for m in by_row[row.key] for v in (m.value, m.high, m.low) if v is not None]
        highest[row.unit] = max([highest.get(row.unit, 0.0), *values])
    if 50 < highest.get("percent", 0) <= 100:
        highest["percent"] = 100.0
    return {unit: ticks(0, value, 4)[-1] for unit, value in highest.items()}


def _as_dots_run(chart: Contents, highest: dict[str, float]) -> list[Series]:
    """The series from left to right as their dots stand on the whole; those without one last."""
    places: dict[str, list[float]] = {}
    units = {r.key: r.unit for r in chart.rows if r.scaled}
    for mark in chart.marks:
        if mark.value is not None and mark.row in units:
            share = mark.value / (highest[units[mark.row]] or 1.0)
            places.setdefault(mark.series, []).append(share)
    mean = {key: sum(found) / len(found) for key, found in places.items()}
    return sorted(chart.series, key=lambda s: mean.get(s.key, math.inf))


def _legend(canvas: Canvas, entries: Sequence[Series]) -> None:
    """Which dot is whose, once: at the end of the heading if there is room, else above the rows."""
    whole = sum(canvas.measure(s.label, SMALL, False) + 32 for s in entries) - 16
    end, line = canvas.headed
    beside = bool(entries) and end > 0 and end + 24 + whole <= canvas.right
    x, y = (canvas.right - whole, line) if beside else (canvas.left, canvas.top + 8)
    for series in entries:
        mark = next(m for m in canvas.chart.marks if m.series == series.key)
        width = canvas.measure(series.label, SMALL, False) + 32
        if x + width - 16 > canvas.right + 1:  # a space after the last needs no room
            x, y = canvas.left, y + 18
        canvas.add(canvas.sign(series, mark, x + 6, y))
        canvas.add(Text(x + 16, y, series.label, SMALL, canvas.theme.text))
        canvas.door(series, x, y - 9, width - 12, 18)
        x += width
    if not beside:
        canvas.top = y + 16


def _axis(
    canvas: Canvas, left: float, right: float, top: float, bottom: float, highest: float
) -> None:
    written = -math.inf  # right edge of the last figure that is written
    for step in ticks(0, highest, max(2, int((right - left) / 110))):
        x = left + step * (right - left) / highest
        if x > right + 1:
            continue
        canvas.add(Line(x, top, x, bottom, canvas.theme.grid))
        written = canvas.tick_figure(x, bottom + 12, step, written)


def _sentence(canvas: Canvas, mark: Mark, label: list[tuple[str, bool]], top: float) -> float:
    """A figure that is a sentence, across the whole width; returns its height."""
    height = len(label) * 18 + 14
    canvas.add(Line(canvas.left, top, canvas.right, top, canvas.theme.grid))
    y = top + 16
    canvas.ring(mark, canvas.left + 8, y)
    canvas.add(canvas.dot(mark, canvas.left + 8, y, 4.5))
    for text, bold in label:
        made = canvas.text_of(mark, text, canvas.left + 24, y, size=BODY if bold else SMALL)
        muted = canvas.theme.muted
        canvas.add(made if bold else replace(made, colour=muted, faded=muted))
        y += 18
    canvas.hit(mark, canvas.left, top, canvas.right - canvas.left, height)
    return height
