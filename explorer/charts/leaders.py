"""The table of who leads as a chart, so that it is written and copied as any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.contents import ChartColumn, ChartRow
from explorer.charts.marks import MarkMaker
from explorer.charts.matrix import matrix
from explorer.charts.naming import name
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: the technology, and its cells by column as figures and texts."""

    topic_id: str
    cells: tuple[tuple[str, str, tuple[Observation, ...]], ...]


def table(
    dataset: Dataset,
    lines: Sequence[Line],
    headings: Sequence[tuple[str, str]],
    title: str,
    subtitle: str,
    language: str,
) -> Chart:
    """A matrix of the rows as they stand, each cell with the figures that it rests on.

    Args:
        dataset: Where the figures are from.
        lines: The rows; a cell without figures is left empty.
        headings: Keys and names of the columns.
        title: What the table says.
        subtitle: Which list and edition it is of.
        language: BCP 47 tag of its words.
    """
    maker = MarkMaker(dataset, language)
    marks = []
    shown: dict[str, Observation] = {}
    for line in lines:
        for column, said, figures in line.cells:
            if figures:
                mark = maker.mark(figures[0], line.topic_id, column=column, label=said, weight=0.5)
                marks.append(mark)
                shown[figures[0].observation_id] = figures[0]
    return matrix(
        dataset,
        maker,
        language,
        title=title,
        subtitle=subtitle,
        rows=(ChartRow(n.topic_id, name(dataset.topics[n.topic_id], language)) for n in lines),
        columns=(ChartColumn(key, label) for key, label in headings),
        marks=marks,
        shown=list(shown.values()),
    )
