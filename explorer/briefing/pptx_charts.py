"""Native charts on slides: bars, lines and pairs side by side, with their numbers inside."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.util import Pt

from explorer.briefing.packing import EAST_ASIAN
from explorer.charts import numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.briefing.pptx_house import Box
    from explorer.charts.chart import Chart
    from explorer.charts.contents import ChartRow, Mark, MarkKey, Series

_INK, _GRID = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0xE6, 0xE9, 0xED)
_GROUND = RGBColor(0xFF, 0xFF, 0xFF)
#: Markers of slides by those of charts; those that slides lack have the nearest.
_MARKERS = {
    "circle": XL_MARKER_STYLE.CIRCLE,
    "square": XL_MARKER_STYLE.SQUARE,
    "triangle": XL_MARKER_STYLE.TRIANGLE,
    "pentagon": XL_MARKER_STYLE.DIAMOND,
    "wedge": XL_MARKER_STYLE.DASH,
    "plus": XL_MARKER_STYLE.PLUS,
    "cross": XL_MARKER_STYLE.X,
    "star": XL_MARKER_STYLE.STAR,
    "bowtie": XL_MARKER_STYLE.DOT,
}
#: What fills the bars of each shape, so that they stay apart where a print has no colours.
_PATTERNS = {
    "circle": None,
    "square": MSO_PATTERN.WIDE_UPWARD_DIAGONAL,
    "triangle": MSO_PATTERN.LARGE_CHECKER_BOARD,
    "pentagon": MSO_PATTERN.WIDE_DOWNWARD_DIAGONAL,
    "wedge": MSO_PATTERN.DARK_HORIZONTAL,
    "plus": MSO_PATTERN.LARGE_GRID,
    "cross": MSO_PATTERN.DARK_VERTICAL,
    "star": MSO_PATTERN.LARGE_CONFETTI,
    "bowtie": MSO_PATTERN.ZIG_ZAG,
}
_MOST_ROWS = 16


def is_native(chart: Chart) -> bool:
    """Whether a native chart says the same as ours.

    Ranges, rows with scales of their own, sentences and single figures do not fit one.
    """
    if not chart.unit or any(m.value is None for m in chart.marks):
        return False
    if not chart.kind.traits.native:
        return False
    if chart.kind.traits.over_time:
        return chart.unit != "rank" and len(_periods(chart)) > 1
    if len(chart.rows) > _MOST_ROWS:
        return False
    return all(r.scaled for r in chart.rows) and len({r.unit for r in chart.rows}) == 1


def natives(chart: Chart) -> list[Chart]:
    """The chart as one that slides draw, or as one for each unit; none if it must be a picture."""
    if is_native(chart):
        return [chart]
    units = list(dict.fromkeys(r.unit for r in chart.rows))
    if chart.kind.traits.over_time or not all(r.scaled and r.unit for r in chart.rows):
        return []
    parts = [_of_unit(chart, unit) for unit in units]
    whole = len(chart.rows) + len(parts) <= _MOST_ROWS // 2
    return parts if whole and all(is_native(p) for p in parts) else []


def _of_unit(chart: Chart, unit: str) -> Chart:
    """The rows of a chart that share a unit, as a chart of their own."""
    rows = tuple(r for r in chart.rows if r.unit == unit)
    keys = {r.key for r in rows}
    marks = tuple(m for m in chart.marks if m.row in keys)
    used = {m.series for m in marks}
    series = tuple(s for s in chart.series if s.key in used)
    return replace(chart, rows=rows, marks=marks, series=series, unit=unit)


def _periods(chart: Chart) -> list[tuple[float, float]]:
    found = {(m.start, m.start if m.end is None else m.end) for m in chart.marks if m.start}
    return sorted((s, e) for s, e in found)


def add(slide: Any, chart: Chart, box: tuple[int, int, int, int], language: str) -> Any:
    """Add the chart to a slide; returns its shape."""
    data, placed = _data(chart)
    over_time = chart.kind.traits.over_time
    kind = XL_CHART_TYPE.LINE_MARKERS if over_time else XL_CHART_TYPE.BAR_CLUSTERED
    shape = slide.shapes.add_chart(kind, *box, data)
    made = shape.chart
    made.font.size, made.font.color.rgb = Pt(12), _INK
    made.has_title = False
    # A row with one figure says itself whose it is.
    rows = [m.row for m in chart.marks]
    alone = not over_time and len(rows) == len(set(rows))
    several = len(chart.series) > 1 and not alone
    made.has_legend = several
    if several:
        made.legend.position, made.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    made.value_axis.major_gridlines.format.line.color.rgb = _GRID
    made.value_axis.format.line.fill.background()
    made.value_axis.minimum_scale = 0
    if chart.unit == "percent":
        made.value_axis.tick_labels.number_format = '0"%"'
        made.value_axis.tick_labels.number_format_is_linked = False
    made.category_axis.format.line.color.rgb = _GRID
    if not over_time:
        made.category_axis.reverse_order = True
        made.value_axis.visible = False
        made.value_axis.has_major_gridlines = False
        made.plots[0].gap_width = 60
        made.plots[0].overlap = 100 if alone else -5
    by_key = {s.key: s for s in chart.series}
    low = _labelled_below(placed) if over_time else set()
    signs = _signs([by_key[key] for key in placed], _MARKERS if over_time else _PATTERNS)
    for series, sign, (key, marks) in zip(made.plots[0].series, signs, placed.items(), strict=True):
        colour = RGBColor.from_string(by_key[key].colour.removeprefix("#"))
        _style(series, colour, sign if over_time or several else None, over_time=over_time)
        _label(series, colour, marks, low, over_time=over_time)
    if over_time:
        # A line goes on over a period for which its source gives no figure.
        made._chartSpace.chart.find(qn("c:dispBlanksAs")).set("val", "span")
    _east_asian(made, language)
    return shape


def _data(chart: Chart) -> tuple[CategoryChartData, dict[str, list[Mark | None]]]:
    """The chart's numbers by category, and the mark at each place, None for no figure."""
    over_time = chart.kind.traits.over_time
    data: Any = CategoryChartData()
    places: list[object]
    if over_time:
        periods = _periods(chart)
        places = list(periods)
        data.categories = [numbers.years(*p) for p in periods]
    else:
        places = [r.key for r in chart.rows]
        data.categories = [_category(r) for r in chart.rows]
    index = {place: n for n, place in enumerate(places)}
    placed: dict[str, list[Mark | None]] = {s.key: [None] * len(places) for s in chart.series}
    for mark in chart.marks:
        if over_time:
            place: object = (mark.start, mark.start if mark.end is None else mark.end)
        else:
            place = mark.row
        if place in index:
            placed[mark.series][index[place]] = mark
    labels = [s.label for s in chart.series]
    named = {
        # An entity has a series in each edition; its report tells them apart.
        s.key: s.label if labels.count(s.label) == 1 else f"{s.label} ({s.key.split('|')[1]})"
        for s in chart.series
    }
    for key, marks in placed.items():
        data.add_series(named[key], [None if m is None else m.value for m in marks])
    return data, placed


def _category(row: ChartRow) -> str:
    """What names a row: who or what, when, and the ratio that is written at its side."""
    named = ", ".join(words for words in (row.label, row.group or row.detail) if words)
    return f"{named}  {row.verdict}" if row.verdict else named


def _labelled_below(placed: dict[str, list[Mark | None]]) -> set[MarkKey]:
    """The marks whose label would stand on that of another just above."""
    below: set[MarkKey] = set()
    every = [m for marks in placed.values() for m in marks if m and m.value is not None]
    room = 0.1 * max((m.value or 0 for m in every), default=0)
    for column in zip(*placed.values(), strict=True):
        ranked = sorted((m for m in column if m), key=lambda m: m.value or 0)
        for lower, upper in pairwise(ranked):
            if (upper.value or 0) - (lower.value or 0) < room and lower.key not in below:
                below.add(lower.key)
    return below


def _signs(series: Sequence[Series], of_shape: Mapping[str, Any]) -> list[Any]:
    """A sign for each series: that of its shape, or the next that no other has here."""
    every, taken = list(of_shape.values()), []
    for one in series:
        first = every.index(of_shape[one.shape])
        ring = [*every[first:], *every[:first]]
        taken.append(next((sign for sign in ring if sign not in taken), ring[0]))
    return taken


def _style(made: Any, colour: RGBColor, sign: Any, *, over_time: bool) -> None:
    """Draw a series in its colour: a line with the sign as marker, or bars filled with it."""
    if over_time:
        made.smooth = False
        made.format.line.color.rgb, made.format.line.width = colour, Pt(2.25)
        made.marker.style, made.marker.size = sign, 9
        made.marker.format.fill.solid()
        made.marker.format.fill.fore_color.rgb = colour
        made.marker.format.line.color.rgb = colour
        return
    fill = made.format.fill
    if sign is None:
        fill.solid()
        fill.fore_color.rgb = colour
        return
    fill.patterned()
    fill.pattern = sign
    fill.fore_color.rgb, fill.back_color.rgb = colour, _GROUND
    made.format.line.color.rgb = colour


def _label(
    made: Any, colour: RGBColor, marks: list[Mark | None], low: set[MarkKey], *, over_time: bool
) -> None:
    """Write each figure at its mark; what was not measured is hollow."""
    for n, mark in enumerate(marks):
        if mark is None:
            continue
        point = made.points[n]
        label = point.data_label
        frame = label.text_frame
        frame.text = mark.label
        frame.paragraphs[0].runs[0].font.size = Pt(12)
        frame.paragraphs[0].runs[0].font.bold = True
        beside = XL_LABEL_POSITION.BELOW if mark.key in low else XL_LABEL_POSITION.ABOVE
        label.position = beside if over_time else XL_LABEL_POSITION.OUTSIDE_END
        if mark.status in ("plan", "projection", "opinion"):
            # It must never look measured: hollow, its outline dashed.
            target = point.marker.format if over_time else point.format
            target.fill.background()
            target.line.color.rgb = colour
            if not over_time:
                target.line.dash_style = MSO_LINE.DASH


def _east_asian(chart: Any, language: str) -> None:
    for properties in chart._chartSpace.iter(qn("a:defRPr")):
        if properties.find(qn("a:ea")) is None and language in EAST_ASIAN:
            font = properties.makeelement(qn("a:ea"), {"typeface": EAST_ASIAN[language]})
            properties.append(font)


def stacked(charts: Sequence[Chart], box: Box) -> list[Box]:
    """The places of charts under each other, each as high as it has rows."""
    left, top, wide, high = box
    shares = [max(1, len(chart.rows)) + 0.5 for chart in charts]
    found = []
    for share in shares:
        part = int(high * share / sum(shares))
        found.append((left, top, wide, part))
        top += part
    return found
