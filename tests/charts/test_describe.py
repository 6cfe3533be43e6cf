"""A chart in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.charts.describe import describe, table

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset


def test_every_figure_is_said(asked: list[Any]) -> None:
    for a in asked:
        text = describe(a.chart)
        assert text.startswith(a.chart.title)
        assert f"{len(a.chart.marks)} figures: " in text
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
    assert table(replace(chart, marks=(late,)))[1][2:4] == ["2025", "2025"]


def test_chinese_has_its_own_separator(ask: Callable[[str], list[Any]]) -> None:
    chart = next(a.chart for a in ask("zh-Hans") if len(a.chart.marks) > 2)
    assert "；" in describe(chart)


def test_an_empty_chart_says_why(dataset: Dataset) -> None:
    chart = build(dataset, Question("list-64", "lead-count", ("ZZZ",)))
    assert describe(chart) == f"{chart.title}. {chart.empty}"
    assert len(table(chart)) == 1


def test_the_table_has_a_row_for_each_mark(asked: list[Any]) -> None:
    for a in asked:
        header, *rows = table(a.chart)
        assert header == ["Row", "Who", "From", "To", "Figure"]
        assert [r[4] for r in rows] == [m.label for m in a.chart.marks]
        assert all(len(r) == 5 for r in rows)
        for row, mark in zip(rows, a.chart.marks, strict=True):
            assert row[2] == ("" if mark.start is None else str(int(mark.start)))
            assert bool(row[0]) == bool(mark.row)
