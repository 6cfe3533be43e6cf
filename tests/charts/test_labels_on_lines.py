"""In a dense chart over time no figure lies on another or on the line of another series."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.charts import palette
from explorer.charts.build import compose
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.grid import crosses, overlap
from explorer.charts.layout.scene import SMALL, Line, Text
from explorer.dataset.schema import Observation
from tests.charts.made_up import SHARE, WHO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.chart import Chart
    from explorer.charts.layout.grid import Box
    from explorer.charts.layout.scene import Measure, Scene
    from explorer.dataset.dataset import Dataset

YEARS = range(2012, 2026)


@st.composite
def many_series(draw: st.DrawFn) -> list[Observation]:
    """Own figures of up to twelve countries, year by year."""
    made = []
    for who in WHO[: draw(st.integers(2, len(WHO)))]:
        first, count = draw(st.integers(0, 6)), draw(st.integers(2, 8))
        for n in range(count):
            year = str(YEARS[first + n])
            value = draw(st.integers(0, 1000)) / 10
            cells = {"entity_id": who, "period_start": year, "period_end": year, "value": value}
            made.append(Observation(f"own.{who}.{year}", **(SHARE | cells)))
    return made


def labels(scene: Scene, chart: Chart, measure: Measure) -> Iterator[tuple[str, Text, Box]]:
    """The figures at points: the series of each, its text and where that is."""
    whose = {m.key: m.series for m in chart.marks}
    for s in scene.shapes:
        if isinstance(s, Text) and s.mark and s.size == SMALL and s.bold:
            half = measure(s.text, s.size, True) / 2
            yield whose[s.mark], s, (s.x - half, s.y - 6, s.x + half, s.y + 6)


@settings(max_examples=60, deadline=None)
@given(rows=many_series(), size=st.sampled_from([(420, 300), (700, 500), (1280, 720)]))
@pytest.mark.parametrize("kind", [ChartKind.LINE, ChartKind.SLOPE])
def test_no_label_lies_on_a_label_or_another_line(
    dataset: Dataset,
    measure: Measure,
    kind: ChartKind,
    rows: list[Observation],
    size: tuple[int, int],
) -> None:
    chart = compose(dataset, rows, kind, "Title", "")
    scene = layout(chart, *size, palette.LIGHT, measure)
    whose = {m.key: m.series for m in chart.marks}
    found = list(labels(scene, chart, measure))
    lines = [s for s in scene.shapes if isinstance(s, Line) and len(s.follows) == 2]
    for n, (series, text, box) in enumerate(found):
        for _, other, place in found[n + 1 :]:
            assert not overlap(box, place), f"{text.text} and {other.text}"
        for line in lines:
            if whose[line.follows[0]] != series:
                run = (line.x1, line.y1, line.x2, line.y2)
                assert not crosses(run, box), f"{text.text} on a line of {whose[line.follows[0]]}"


def test_a_few_series_that_do_not_meet_say_every_figure(dataset: Dataset, measure: Measure) -> None:
    rows = [
        Observation(
            f"own.{who}.{year}",
            **(
                SHARE
                | {"entity_id": who, "value": value + year % 2 * 3.0}
                | {"period_start": str(year), "period_end": str(year)}
            ),
        )
        for who, value in (("CHN", 60.0), ("USA", 35.0), ("JPN", 10.0))
        for year in YEARS[:6]
    ]
    chart = compose(dataset, rows, ChartKind.LINE, "Title", "")
    scene = layout(chart, 1280, 720, palette.LIGHT, measure)
    assert len(list(labels(scene, chart, measure))) == 3 * 5  # the last one stands with the name
