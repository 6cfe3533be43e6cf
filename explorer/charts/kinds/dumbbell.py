"""Entities side by side on rows: two dots and the ratio between them."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.pairs import comparisons
from explorer.analysis.select import WORDED_UNITS, indicators_of
from explorer.charts import numbers
from explorer.charts.contents import ChartRow
from explorer.charts.kinds.making import UNSCALED, Arranged, sentences
from explorer.charts.layout.scene import BODY, SMALL, Line, Scene, Text, elide, wrap
from explorer.charts.layout.ticks import ticks
from explorer.charts.naming import entity_label, listed, name, says_who
from explorer.records import dataclass
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.analysis.pairs import Comparison
    from explorer.charts.contents import Contents, Mark, Series
    from explorer.charts.kinds.making import Facts, Making
    from explorer.charts.layout.frame import Canvas

_ROW, _AXIS = 52.0, 22.0
_LABEL, _LEVEL = 17.0, 16.0  # from a dot to its label, and from label to label
_WORDS_LINE = 24.0
_HEADING = 38.0


def suits(facts: Facts) -> int | None:
    """Figures that several entities have; different indicators, each on a row of its own."""
    if facts.count < 2 or not facts.drawn:
        return None
    if facts.indicators > 1:
        return 4
    if not facts.scaled or not facts.paired:
        return None
    if facts.windows == 2 and facts.gaps:
        # A slope on which an entity is a lone dot says less than the two side by side.
        return 1
    return 4 if facts.entities == 2 else 6


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
    chart, theme = canvas.chart, canvas.theme
    canvas.header()
    by_row = {r.key: [m for m in chart.marks if m.row == r.key] for r in chart.rows}
    highest = _highest(chart.rows, by_row)
    _legend(canvas, _as_dots_run(chart, highest))
    label_width = 0.34 * canvas.width if canvas.width < 560 else min(300.0, 0.34 * canvas.width)
    room = min(130.0, 0.22 * canvas.width)
    verdicts = {r.key: _verdict_lines(canvas, r, room) for r in chart.rows if r.verdict}
    verdict_width = 12 + max(
        (canvas.measure(t, size, bold) for v in verdicts.values() for t, size, bold in v), default=0
    )
    left = canvas.left + label_width + 28
    right = canvas.right - verdict_width - 28
    sentences = {m.row for m in chart.marks if m.observation_id == m.row}
    labels = {
        r.key: _row_label(canvas, r, label_width)
        if r.key not in sentences
        else _row_label(canvas, r, canvas.right - canvas.left - 30)
        for r in chart.rows
    }
    y = canvas.top
    shared = len(highest) == 1 and bool(chart.unit) and all(r.scaled for r in chart.rows)
    room = canvas.body_bottom() - canvas.top - _AXIS
    spare = max(0.0, room / len(chart.rows) - _ROW) if shared else 0.0
    spare = min(spare, 56.0)
    spots = {
        r.key: _spots(canvas, by_row[r.key], left, right, highest[r.unit])
        for r in chart.rows
        if r.scaled
    }
    heights = {
        r.key: _row_height(
            max(labels[r.key], verdicts.get(r.key, ()), key=len), spots.get(r.key, ())
        )
        + spare
        for r in chart.rows
    }
    if shared:
        total = sum(heights.values())
        _axis(canvas, left, right, y, y + total, next(iter(highest.values())))
    group = ""
    for row in chart.rows:
        if row.group and row.group != group:
            group = row.group
            canvas.add(Line(canvas.left, y + 8, canvas.right, y + 8, theme.line))
            heading = elide(group, canvas.right - canvas.left, BODY, True, canvas.measure)
            canvas.add(Text(canvas.left, y + 24, heading, BODY, theme.text, bold=True))
            y += _HEADING
        height = heights[row.key]
        marks = by_row[row.key]
        if row.key in sentences:
            height = _sentence(canvas, marks[0], labels[row.key], y)
            y += height
            continue
        if not row.scaled:
            height = max(height, _words_height(canvas, marks, left - 20) + 12)
        middle = y + height / 2
        if y > canvas.top:
            canvas.add(Line(canvas.left, y, canvas.right, y, theme.grid))
        text_y = middle - (len(labels[row.key]) - 1) * 8
        for n, (text, bold) in enumerate(labels[row.key]):
            ink = theme.text if bold else theme.muted
            size = BODY if bold else SMALL
            canvas.add(Text(canvas.left, text_y + n * 16, text, size, ink))
        if not row.scaled:
            _words(canvas, marks, left - 20, middle)
        else:
            _dots(canvas, spots[row.key], left, right, middle, highest[row.unit])
            at = middle - (len(verdicts.get(row.key, ())) - 1) * 8
            for text, size, bold in verdicts.get(row.key, ()):
                ink = theme.text if bold else theme.muted
                canvas.add(Text(canvas.right, at, text, size, ink, bold, "right"))
                at += 16
        y += height
    return canvas.finish(y + (_AXIS if shared else 6))


def _verdict_lines(canvas: Canvas, row: ChartRow, room: float) -> list[tuple[str, float, bool]]:
    """The ratio at the right of a row, and under it whose it is where more than two stand there."""
    lines = [(row.verdict, BODY, True)]
    if row.between:
        names = wrap(row.between, room, SMALL, False, canvas.measure)
        lines += [(name, SMALL, False) for name in names]
    return lines


def _row_height(label: Sequence[object], spots: Sequence[_Spot]) -> float:
    stacked = max((s.level // 2 for s in spots), default=0)
    return max(_ROW + 2 * _LEVEL * stacked, len(label) * 16 + 18)


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
    """Which dot is whose, once, above the rows."""
    x, y = canvas.left, canvas.top + 8
    for series in entries:
        mark = next(m for m in canvas.chart.marks if m.series == series.key)
        width = canvas.measure(series.label, SMALL, False) + 32
        if x + width > canvas.right:
            x, y = canvas.left, y + 18
        canvas.add(canvas.sign(series, mark, x + 6, y))
        canvas.add(Text(x + 16, y, series.label, SMALL, canvas.theme.text))
        x += width
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
        text = numbers.figure(step, canvas.chart.unit, canvas.chart.language)
        half = canvas.measure(text, SMALL, False) / 2
        if x - half > written + 4:
            canvas.add(Text(x, bottom + 12, text, SMALL, canvas.theme.muted, align="centre"))
            written = x + half


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


def _flow(
    canvas: Canvas, marks: Sequence[Mark], left: float
) -> list[tuple[Mark, str, float, float, int]]:
    """Marks with words, flowing over lines as needed: (mark, text, x, width, line)."""
    names = {s.key: s.label for s in canvas.chart.series}
    placed = []
    x, line = left, 0
    for mark in marks:
        figure = f"：{mark.label}" if canvas.chart.language.startswith("zh") else f": {mark.label}"
        room = canvas.right - left - 18 - canvas.measure(figure, BODY, True)
        text = elide(names[mark.series], room, BODY, True, canvas.measure) + figure
        width = canvas.measure(text, BODY, True)
        if x > left and x + width + 18 > canvas.right:
            x, line = left, line + 1
        placed.append((mark, text, x, width, line))
        x += width + 40
    return placed


def _words_height(canvas: Canvas, marks: Sequence[Mark], left: float) -> float:
    return (_flow(canvas, marks, left)[-1][4] + 1) * _WORDS_LINE


def _words(canvas: Canvas, marks: Sequence[Mark], left: float, middle: float) -> None:
    """Ranks, years and lone amounts as dots with words."""
    placed = _flow(canvas, marks, left)
    top = middle - placed[-1][4] * _WORDS_LINE / 2
    for mark, text, x, width, line in placed:
        y = top + line * _WORDS_LINE
        canvas.ring(mark, x + 6, y)
        canvas.add(canvas.dot(mark, x + 6, y))
        canvas.add(canvas.text_of(mark, text, x + 18, y, bold=True))
        canvas.hit(mark, x - 4, y - 12, width + 28, 24)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a dot and its label stand; levels 0, 2, 4... are above the dot, 1, 3, 5... below."""

    mark: Mark
    x: float
    label_x: float
    level: int

    @property
    def rise(self) -> float:
        """From the dots down to the middle of the label."""
        away = _LABEL + self.level // 2 * _LEVEL
        return away if self.level % 2 else -away


def _spots(
    canvas: Canvas, marks: Sequence[Mark], left: float, right: float, highest: float
) -> list[_Spot]:
    """Dots in order of size, each label on the first level where it covers no other."""
    scale = (right - left) / (highest or 1)
    spots: list[_Spot] = []
    levels: dict[int, float] = {}  # right edge of the last label on each
    for x, mark in sorted(((left + _centre(m) * scale, m) for m in marks), key=lambda p: p[0]):
        half = canvas.measure(mark.label, BODY, True) / 2
        at = min(max(x, left - 20 + half), canvas.right - half)
        level = next(n for n in itertools.count() if levels.get(n, 0.0) <= at - half - 6)
        levels[level] = at + half
        spots.append(_Spot(mark, x, at, level))
    return spots


def _centre(mark: Mark) -> float:
    if mark.value is not None:
        return mark.value
    ends = [v for v in (mark.low, mark.high) if v is not None]
    return sum(ends) / len(ends)


def _dots(
    canvas: Canvas, spots: Sequence[_Spot], left: float, right: float, middle: float, highest: float
) -> None:
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
        canvas.add(canvas.text_of(mark, mark.label, spot.label_x, y, bold=True, align="centre"))
        if spot.level > 1:  # its dot is among others: the label is what can be pointed at
            width = canvas.measure(mark.label, BODY, True)
            canvas.hit(mark, spot.label_x - width / 2, y - 8, width, 16)
        else:
            canvas.hit(mark, x - 10, middle - (10 if spot.level else 24), 20, 34)
