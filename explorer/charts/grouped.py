"""Charts of several groups of observations, each under its heading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.select import Question
from explorer.charts.build import arrange, compose
from explorer.charts.kinds.making import Making
from explorer.charts.marks import MarkMaker

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
    marks_of = MarkMaker(dataset, language)
    members = [o for _, g in groups for o in g]
    everything = compose(dataset, members, kind, title, subtitle, language, marks_of)
    question = Question("")
    arranged = [
        arrange(kind, Making(dataset, question, list(g), language, grouped=True, marks=marks_of))
        for _, g in groups
    ]
    rows: list[ChartRow] = []
    marks: list[Mark] = []
    for n, ((heading, _), part) in enumerate(zip(groups, arranged, strict=True)):
        # Row keys of one group must not meet those of another; sentence rows are unique already.
        prefix = f"{n}:"
        keys = {r.key for r in part.rows if r.key not in dataset.observations}
        # The sentence that sums a group up stands before its figures.
        ordered_rows = sorted(part.rows, key=lambda r: r.key in keys)
        rows += [
            replace(
                r,
                group=heading,
                key=prefix + r.key if r.key in keys else r.key,
                unit=prefix + r.unit if r.unit in keys else r.unit,
            )
            for r in ordered_rows
        ]
        marks += [replace(m, row=prefix + m.row) if m.row in keys else m for m in part.marks]
    return replace(everything, unit="", rows=tuple(rows), marks=tuple(marks))
