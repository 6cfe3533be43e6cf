"""Charts as pictures in a briefing: vector where the format takes it, 300 dpi where not.

The painter needs a QGuiApplication; whoever writes a briefing with charts has one.
"""

from __future__ import annotations

import struct
import tempfile
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.charts.chart import Chart

#: A chart as wide as the text of a page and a third as high as that, in pixels of 1/96 inch, and
#: one that fills a slide, where it is enlarged so that it can be read from afar; how tall either
#: may grow and be legible.
PAGE = (624, 290)
SLIDE = (840, 355)
_TALLEST = {PAGE: 640, SLIDE: 430}
#: One that is not much taller is shrunk rather than cut: on a slide there is more to give away.
_SHRUNK = {PAGE: 1.25, SLIDE: 1.5}
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
    count = len(chart.rows)
    if _height(chart, size) <= _SHRUNK[size] * _TALLEST[size]:
        return (chart,)
    cuts = _cuts(chart, size, _TALLEST[size])
    for share in (0.5, 0.6, 0.7, 0.8, 0.9):
        # As many parts as before, but more alike.
        evener = _cuts(chart, size, share * _TALLEST[size])
        if len(evener) == len(cuts):
            cuts = evener
            break
    edges = [0, *cuts, count]
    return tuple(_rows(chart, *edge) for edge in pairwise(edges))


def _cuts(chart: Chart, size: tuple[int, int], tallest: float) -> list[int]:
    """The rows before which the chart is cut, so that no part is too tall that need not be."""
    found: list[int] = []
    start, count = 0, len(chart.rows)
    while (height := _height(_rows(chart, start, count), size)) > tallest:
        cuts = [n for n in range(start + 1, count) if _can_cut(chart, start, n)]
        if not cuts:
            break
        likely = start + max(1, round((count - start) * tallest / height))
        end = max((n for n in cuts if n <= likely), default=cuts[0])
        while end > cuts[0] and _height(_rows(chart, start, end), size) > tallest:
            end = max(n for n in cuts if n < end)
        found.append(end)
        start = end
    return found


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
        doubts=chart.doubts if end == len(chart.rows) else (),
    )


@lru_cache(maxsize=128)
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
