"""A matrix of figures as a chart: rows, columns, and a mark where they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.chart import Chart
from explorer.charts.footer import footer, in_doubt, sources
from explorer.charts.kinds import ChartKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.charts.contents import ChartColumn, ChartRow, Mark
    from explorer.charts.marks import MarkMaker
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def matrix(
    dataset: Dataset,
    maker: MarkMaker,
    language: str,
    *,
    title: str,
    subtitle: str,
    rows: Iterable[ChartRow],
    columns: Iterable[ChartColumn],
    marks: Sequence[Mark],
    shown: Sequence[Observation],
    nothing: str = "",
) -> Chart:
    """The chart of a matrix.

    Args:
        dataset: What the figures are of.
        maker: Who made the marks, and knows their series.
        language: BCP 47 tag of its words.
        title: Of the chart.
        subtitle: Below it.
        rows: From the top.
        columns: From the left.
        marks: In reading order.
        shown: The figures whose sources and doubts stand below.
        nothing: What it says where there is no mark.
    """
    named = sources(dataset, shown, language)
    return Chart(
        kind=ChartKind.HEAT,
        title=title,
        shorter=(),
        subtitle=subtitle,
        unit="",
        series=tuple(maker.series.values()),
        rows=tuple(rows),
        marks=tuple(marks),
        breaks=(),
        sources=named,
        footer=footer(dataset, shown, language, named),
        doubts=in_doubt(dataset, shown),
        remarks=(),
        pointers=(),
        language=language,
        dataset_version=dataset.version,
        empty="" if marks else nothing,
        columns=tuple(columns),
        scale="linear",
    )
