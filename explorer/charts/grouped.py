"""Charts of several groups of observations, each under its heading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts.build import compose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.charts.contents import ChartRow, Mark
    from explorer.charts.kinds import ChartKind
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def compose_groups(
    dataset: Dataset,
    groups: Sequence[tuple[str, Sequence[Observation]]],
    kind: ChartKind,
    title: str,
    subtitle: str,
    language: str = "en",
) -> Chart:
    """Several charts of one kind as one, each group of observations under its heading."""
    charts = [
        compose(dataset, members, kind, title, subtitle, language, grouped=True)
        for _, members in groups
    ]
    rows: list[ChartRow] = []
    marks: list[Mark] = []
    for n, ((heading, _), chart) in enumerate(zip(groups, charts, strict=True)):
        # Row keys of one group must not meet those of another; sentence rows are unique already.
        prefix = f"{n}:"
        keys = {r.key for r in chart.rows if r.key not in dataset.observations}
        # The sentence that sums a group up stands before its figures.
        ordered_rows = sorted(chart.rows, key=lambda r: r.key in keys)
        rows += [
            replace(
                r,
                group=heading,
                key=prefix + r.key if r.key in keys else r.key,
                unit=prefix + r.unit if r.unit in keys else r.unit,
            )
            for r in ordered_rows
        ]
        marks += [replace(m, row=prefix + m.row) if m.row in keys else m for m in chart.marks]
    everything = compose(
        dataset, [o for _, g in groups for o in g], kind, title, subtitle, language
    )
    return replace(everything, unit="", rows=tuple(rows), marks=tuple(marks))
