"""Numbers that a page works out, as a chart that is written like any other, with data of its own.

The figures of a dataset are its rows. What a page of one's own tracker works out is in no table:
here it gets rows for as long as the chart is there, so that pictures, tables and workbooks of it
come about as those of any other chart, with what each number says and rests on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts.contents import ChartColumn, ChartRow
from explorer.charts.kinds import ChartKind
from explorer.charts.marks import MarkMaker
from explorer.charts.matrix import matrix
from explorer.dataset.evidence import Derivation, Papers
from explorer.dataset.merge import Own, merge
from explorer.dataset.papers import PREFIX
from explorer.dataset.schema import Comparator, Observation, Status
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Indicator


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart, and the data that its figures are rows of."""

    chart: Chart
    dataset: Dataset


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a page.

    Attributes:
        text: As the page writes it.
        value: In base units.
        said: It in an English sentence.
        opens: The papers it is computed from, as the id of evidence, or "".
        rule: How it is worked out where no papers are named.
        shade: How strongly its cell is coloured, from 0 to 1.
    """

    text: str
    value: float
    unit: str
    indicator_id: str
    said: str
    opens: str = ""
    rule: str = ""
    shade: float = 0.5
    low: float | None = None
    high: float | None = None
    base: float | None = None
    status: Status = Status.MEASURED


@dataclass(frozen=True, slots=True)
class Line:
    """A row of numbers, by the keys of their columns."""

    entity_id: str
    label: str
    numbers: dict[str, Number] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class About:
    """What a chart of computed numbers is about.

    Attributes:
        key: Of the page; ids of its figures begin with it.
        years: First and last.
        method: How they are counted, in a line under the chart.
    """

    key: str
    topic_id: str
    title: str
    subtitle: str
    years: tuple[int, int]
    method: str
    language: str


def chart(
    dataset: Dataset,
    about: About,
    lines: Sequence[Line],
    columns: Sequence[tuple[str, str]],
    indicators: Sequence[Indicator] = (),
) -> Shown:
    """A table of numbers as a chart.

    Args:
        dataset: What the numbers are worked out from.
        about: What the chart is about.
        lines: The rows.
        columns: Keys and names of the columns.
        indicators: What the numbers are that the dataset has no indicator for.
    """
    report = next(iter(dataset.reports))
    first, last = map(str, about.years)
    figures: list[Observation] = []
    support: list[Papers | Derivation] = []
    placed: list[tuple[str, str, Number]] = []
    for at, line in enumerate(lines):
        for key, _ in columns:
            if (n := line.numbers.get(key)) is None:
                continue
            name = f"{about.key}.{about.topic_id}.{line.entity_id}.{at}.{key}"
            figures.append(
                Observation(
                    name, about.topic_id, line.entity_id, "", n.indicator_id, n.base, first, last,
                    "stated", n.value, n.low, n.high, n.unit, Comparator.EQ, "", n.status, report,
                    n.said, about.method,
                )
            )  # fmt: skip
            if n.opens:
                rule = n.opens.removeprefix(PREFIX)
                support.append(Papers(f"{name}#1", name, "states", rule))
            else:
                support.append(Derivation(f"{name}#1", name, "states", n.rule, (name,)))
            placed.append((str(at), key, n))
    made = Own(observations=tuple(figures), evidence=tuple(support), indicators=tuple(indicators))
    joined, _ = merge(dataset, made)
    maker = MarkMaker(joined, about.language)
    marks = [
        # The sign of one's own figures would stand at each: here all are.
        replace(maker.mark(o, row, column=key, label=n.text, weight=n.shade), label=n.text)
        for o, (row, key, n) in zip(figures, placed, strict=True)
    ]
    drawn = matrix(
        joined,
        maker,
        about.language,
        title=about.title,
        subtitle=about.subtitle,
        rows=[ChartRow(str(at), line.label) for at, line in enumerate(lines)],
        columns=[ChartColumn(key, label) for key, label in columns],
        marks=marks,
        shown=(),
    )
    return Shown(with_method(drawn, about.method), joined)


def network(made: Shown) -> Shown:
    """A table of the same entities downwards and across as a network: each pair of them once."""
    across = {column.key: n for n, column in enumerate(made.chart.columns)}
    marks = tuple(m for m in made.chart.marks if across[m.column] <= int(m.row))
    return Shown(replace(made.chart, kind=ChartKind.NETWORK, marks=marks), made.dataset)


def with_method(drawn: Chart, method: str) -> Chart:
    """A chart with a line under it that says how its numbers are counted."""
    return replace(drawn, footer=(method, *drawn.footer))
