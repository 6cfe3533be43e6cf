"""A chart in words."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis.select import Question
from explorer.charts import numbers
from explorer.charts.build import build, compose, kind_for
from explorer.charts.describe import describe, table
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import entity_label, name, says_who

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def test_every_figure_is_said(asked: list[Any]) -> None:
    for a in asked:
        text = describe(a.chart)
        assert text.startswith(a.chart.title)
        plural = "" if len(a.chart.marks) == 1 else "s"
        assert f"{len(a.chart.marks)} figure{plural}: " in text
        names = {s.key: s.label for s in a.chart.series}
        said = text[len(a.chart.title) :].split("; ")
        assert len(said) >= len(a.chart.marks)
        for m in a.chart.marks:
            assert m.label in text
            assert names[m.series] in text


def test_the_figures_have_their_periods(dataset: Dataset) -> None:
    text = describe(build(dataset, Question("list-64", "lead-count", ("CHN",))))
    assert "China, 2024 (2003–2007): 3 of 64" in text
    assert "China, 2024 (2019–2023): 57 of 64" in text
    assert "China, September 2023 (2018–2022): 53 of 64" in text


def test_the_end_of_a_year_is_in_that_year(dataset: Dataset) -> None:
    chart = build(dataset, Question("list-64", "lead-count", ("CHN",)))
    late = replace(chart.marks[0], start=2025.9, end=2025.99)
    text = describe(replace(chart, marks=(late,)))
    assert " (2025): " in text


def test_chinese_has_its_own_separator(ask: Callable[[str], list[Any]]) -> None:
    chart = next(a.chart for a in ask("zh-Hans") if len(a.chart.marks) > 2)
    assert "；" in describe(chart)


def test_an_empty_chart_says_why(dataset: Dataset) -> None:
    chart = build(dataset, Question("list-64", "lead-count", ("ZZZ",)))
    assert describe(chart) == f"{chart.title}. {chart.empty}"
    assert len(table(dataset, chart)) == 1


def in_words(dataset: Dataset, o: Observation, language: str) -> dict[str, str]:
    """What may stand under each head for a figure."""
    return {
        "Technology": name(dataset.topics[o.topic_id], language),
        "Indicator": name(dataset.indicators[o.indicator_id], language),
        "Who": entity_label(dataset, o, language),
        "Period": numbers.period(o.period_start, o.period_end),
        "According to": says_who(dataset.reports[o.report_id]),
    }


def check_table(dataset: Dataset, chart: Chart) -> None:
    """Every column holds what its head says; nothing is said twice, and no two rows are alike."""
    header, *rows = table(dataset, chart)
    assert len(set(header)) == len(header)
    assert header[-1] == "Figure"
    assert "Who" in header
    assert [r[-1] for r in rows] == [m.label for m in chart.marks]
    for row, mark in zip(rows, chart.marks, strict=True):
        said = in_words(dataset, dataset.observations[mark.observation_id], chart.language)
        assert row[:-1] == [said[head] for head in header[:-1]]
    for head in ("Technology", "Indicator"):
        cells = {
            in_words(dataset, dataset.observations[m.observation_id], chart.language)[head]
            for m in chart.marks
        }
        assert (head in header) == (len(cells) > 1)


def test_the_table_has_a_row_for_each_mark(dataset: Dataset, asked: list[Any]) -> None:
    for a in asked:
        check_table(dataset, a.chart)


@pytest.mark.parametrize("kind", ChartKind)
def test_the_table_of_every_kind_and_shape_has_the_right_heads(
    dataset: Dataset, kind: ChartKind
) -> None:
    rng = random.Random(str(kind))
    every = list(dataset.observations.values())
    topics = rng.sample(sorted(dataset.by_topic), 12)
    shapes = [[o for o in every if o.topic_id == t] for t in topics]
    shapes += [
        [o for o in dataset.by_topic[t] if o.indicator_id == dataset.by_topic[t][0].indicator_id]
        for t in topics
    ]
    shapes += [[o] for o in rng.sample(every, 8)]
    shapes += [rng.sample(every, n) for n in (2, 3, 5, 8)]
    made = 0
    for rows in shapes:
        if not rows or kind_for(rows, kind) != kind:
            continue
        check_table(dataset, compose(dataset, rows, kind, "Title", "", "en"))
        made += 1
    assert made or kind not in _ASKED_ALONE


#: Kinds that any figures can be asked for.
_ASKED_ALONE = {ChartKind.STATEMENTS}
