"""Which layout draws which kind of chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.chart import Chart, ChartKind
from explorer.charts.layout.bars import bars
from explorer.charts.layout.cards import card, empty, statements
from explorer.charts.layout.dumbbell import dumbbell
from explorer.charts.layout.frame import Canvas
from explorer.charts.layout.heat import heat
from explorer.charts.layout.overtime import overtime

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.charts.chart import MarkKey
    from explorer.charts.layout.scene import Measure, Scene
    from explorer.charts.palette import Theme

_LAYOUTS: dict[ChartKind, Callable[[Canvas], Scene]] = {
    ChartKind.BAR: bars,
    ChartKind.DUMBBELL: dumbbell,
    ChartKind.LINE: overtime,
    ChartKind.SLOPE: overtime,
    ChartKind.CARD: card,
    ChartKind.HEAT: heat,
    ChartKind.STATEMENTS: statements,
}


def layout(
    chart: Chart,
    width: float,
    height: float,
    theme: Theme,
    measure: Measure,
    selected: MarkKey = (),
) -> Scene:
    """Lay a chart out for a size in pixels.

    Args:
        chart: What to show.
        width: Width of the figure.
        height: Least height; a chart with many rows comes out taller.
        theme: Colours of ground and ink.
        measure: Width of a text in the font that will draw it.
        selected: Key of the selected mark, which is ringed while the others fade, or ().
    """
    known = selected if any(m.key == selected for m in chart.marks) else ()
    canvas = Canvas(chart, width, height, theme, measure, known)
    return _LAYOUTS[chart.kind](canvas) if chart.marks else empty(canvas)
