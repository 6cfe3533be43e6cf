"""When charts are laid out, and how often."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.views.parts import chart_view
from explorer.views.parts.chart_view import ChartView
from explorer.views.parts.column import Column
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from tests.windows import Surroundings

COUNT = 6


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[Chart]:
    """The charts in the order in which they are laid out."""
    found: list[Chart] = []
    really = chart_view.layout

    def noted(chart: Chart, *rest: object) -> object:
        found.append(chart)
        return really(chart, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(chart_view, "layout", noted)
    return found


def charts(dataset: Dataset) -> list[Chart]:
    topics = [t for t, rows in dataset.by_topic.items() if len(rows) > 5]
    return [build(dataset, Question(t, kind="statements")) for t in topics[:COUNT]]


@pytest.fixture
def column(qtbot: QtBot, around: Surroundings, dataset: Dataset, laid: list[Chart]) -> Column:
    """Several charts below one another, two of them in sight at most."""
    del laid
    inner = QWidget()
    box = QVBoxLayout(inner)
    for chart in charts(dataset):
        view = ChartView(around.looks)
        view.show_chart(chart)
        box.addWidget(view)
    made = Column()
    made.setWidget(inner)
    made.resize(600, 400)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    settle(COUNT + 8)
    return made


def test_each_is_laid_out_once_and_the_first_first(
    column: Column, laid: list[Chart], dataset: Dataset
) -> None:
    every = charts(dataset)
    assert laid[0] == every[0]
    assert len(laid) <= COUNT + 2  # the bar beside them takes width when it comes
    views = column.findChildren(ChartView)
    assert all(v.minimumHeight() == round(v._drawing.scene.height) for v in views)


def test_however_often_the_size_changes_meanwhile(column: Column, laid: list[Chart]) -> None:
    laid.clear()
    for width in range(700, 1100, 20):
        column.resize(width, 400)
    assert not laid
    settle(COUNT + 8)
    assert len(laid) == COUNT


def test_what_is_asked_for_is_there_at_once(column: Column, laid: list[Chart]) -> None:
    last = column.findChildren(ChartView)[-1]
    column.resize(900, 400)
    laid.clear()
    hit = last.hit_of(last.chart.marks[0].observation_id)
    assert hit is not None
    assert laid == [last.chart]


def test_one_that_dies_waiting_is_forgotten(column: Column, laid: list[Chart]) -> None:
    column.resize(900, 400)
    inner = column.takeWidget()
    assert inner is not None
    inner.deleteLater()
    laid.clear()
    settle(COUNT + 8)
    assert not laid
