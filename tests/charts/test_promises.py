"""What the documents promise of charts, each by a test that fails when it is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question
from explorer.charts import palette
from explorer.charts.engine import layout
from explorer.charts.layout.scene import Rect
from explorer.charts.questions import answer

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset


def test_a_single_year_is_never_joined_to_a_window(
    asked: list[Any], overviews: list[Chart]
) -> None:
    mixed = 0
    for chart in [*(a.chart for a in asked), *overviews]:
        if not chart.kind.traits.over_time:
            continue
        lengths: dict[str, set[bool]] = {}
        for m in chart.marks:
            lengths.setdefault(m.series, set()).add((m.end or 0) > (m.start or 0))
        assert all(len(found) == 1 for found in lengths.values()), chart.title
        mixed += len(set().union(*lengths.values())) == 2
    assert mixed  # there are charts with both, so that this says something


def test_cells_that_follow_from_others_are_dashed(dataset: Dataset, measure: Measure) -> None:
    (chart,) = answer(dataset, "leads", Question("", option="leader"))
    marks = {m.key: m for m in chart.marks}
    scene = layout(chart, 1280, 720, palette.LIGHT, measure)
    cells = [s for s in scene.shapes if isinstance(s, Rect) and s.mark]
    assert len(cells) == len(marks)
    for cell in cells:
        assert bool(cell.dash) == (marks[cell.mark].evidence == "derivation")
    assert {bool(c.dash) for c in cells} == {True, False}
