"""Charts as pictures in a briefing: vector where the format takes it, 300 dpi where not.

The painter needs a QGuiApplication; whoever writes a briefing with charts has one.
"""

from __future__ import annotations

import struct
import tempfile
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.charts.chart import Chart

#: A chart as wide as the text of a page, in pixels of 1/96 inch, and one that fills a slide, where
#: it is enlarged so that it can be read from afar; how tall either may grow and be legible.
PAGE = (624, 351)
SLIDE = (840, 355)
_TALLEST = {PAGE: 640, SLIDE: 430}
_SCALE = 300 / 96


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with its size in inches."""

    content: bytes
    width: float
    height: float


@lru_cache(maxsize=64)
def parts(chart: Chart, size: tuple[int, int] = PAGE) -> tuple[Chart, ...]:
    """The chart, or its rows in several charts where one would be too tall to be legible."""
    found: list[Chart] = []
    start, count = 0, len(chart.rows)
    while start < count and _height(rest := _rows(chart, start, count), size) > _TALLEST[size]:
        cuts = [n for n in range(start + 1, count) if _can_cut(chart, start, n)]
        if not cuts:
            break
        share = _TALLEST[size] / _height(rest, size)
        likely = start + max(1, round((count - start) * share))
        end = max((n for n in cuts if n <= likely), default=cuts[0])
        while _height(_rows(chart, start, end), size) > _TALLEST[size] and end > cuts[0]:
            end = max(n for n in cuts if n < end)
        found.append(_rows(chart, start, end))
        start = end
    return (*found, _rows(chart, start, count))


def _can_cut(chart: Chart, start: int, at: int) -> bool:
    """Whether no axis is cut in two: rows of one unit share a scale."""
    before, after = (
        {row.unit for row in rows if row.scaled and row.unit}
        for rows in (chart.rows[start:at], chart.rows[at:])
    )
    return not chart.unit and not before & after


def _rows(chart: Chart, start: int, end: int) -> Chart:
    """Some rows of a chart: what it measures is said over the first, its sources under the last."""
    if end - start == len(chart.rows):
        return chart
    rows = chart.rows[start:end]
    keys = {row.key for row in rows}
    marks = tuple(m for m in chart.marks if m.row in keys)
    used = {m.series for m in marks}
    return replace(
        chart,
        rows=rows,
        marks=marks,
        series=tuple(s for s in chart.series if s.key in used),
        subtitle="" if start else chart.subtitle,
        footer=chart.footer if end == len(chart.rows) else (),
    )


def _height(chart: Chart, size: tuple[int, int]) -> float:
    from explorer.charts.paint import FigureOptions, lay_out

    return lay_out(replace(chart, title=""), FigureOptions(*size)).height


@lru_cache(maxsize=64)
def png(chart: Chart, size: tuple[int, int] = PAGE) -> Picture:
    """The chart as a PNG of 300 dpi, laid out for the size; higher if it needs to be."""
    from explorer.charts.paint import FigureOptions, write_png

    untitled = replace(chart, title="")  # the caption or the slide says it
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "chart.png"
        write_png(untitled, path, FigureOptions(*size, scale=_SCALE))
        content = path.read_bytes()
    width, height = struct.unpack(">II", content[16:24])
    return Picture(content, width / 300, height / 300)


@lru_cache(maxsize=64)
def svg(chart: Chart, size: tuple[int, int] = PAGE, *, titled: bool = True) -> str:
    """The chart as an SVG laid out for the size, with its title or, over a caption, without."""
    from explorer.charts import paint

    return paint.svg(chart if titled else replace(chart, title=""), paint.FigureOptions(*size))
