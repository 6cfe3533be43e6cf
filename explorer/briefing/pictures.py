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

#: A chart as wide as the text of a page, in pixels of 1/96 inch, and one that fills a slide.
PAGE = (624, 351)
SLIDE = (1120, 500)
_SCALE = 300 / 96


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with its size in inches."""

    content: bytes
    width: float
    height: float


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
