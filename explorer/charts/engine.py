"""Where everything of a Chart stands at a given size: its kind knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.layout.frame import Canvas
from explorer.charts.layout.pointers import with_pointers
from explorer.charts.layout.scene import BODY, Text, wrap

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.layout.scene import Measure, Scene
    from explorer.charts.palette import Theme


def layout(
    chart: Chart,
    width: float,
    height: float,
    theme: Theme,
    measure: Measure,
    with_notes: bool = True,
) -> Scene:
    """Lay a chart out for a size in pixels.

    Args:
        chart: What to show.
        width: Width of the figure.
        height: Least height; a chart with many rows comes out taller.
        theme: Colours of ground and ink.
        measure: Width of a text in the font that will draw it.
        with_notes: Whether to draw the notes under it; without, what they say stands elsewhere,
            and so does the rest of a long title and subtitle.
    """
    canvas = Canvas(chart, width, height, theme, measure, with_notes)
    scene = chart.kind.traits.layout(canvas) if chart.marks else _empty(canvas)
    return with_pointers(scene, chart, theme, measure) if chart.pointers else scene


def _empty(canvas: Canvas) -> Scene:
    """A sentence where there is no figure to show."""
    canvas.header()
    y = canvas.top + 32
    for line in wrap(canvas.chart.empty, canvas.right - canvas.left, BODY, False, canvas.measure):
        canvas.add(Text(canvas.left, y, line, BODY, canvas.theme.muted))
        y += BODY * 1.6
    return canvas.finish(y)
