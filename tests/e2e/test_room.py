"""The chart has the room: its figure is most of the middle, and grows with the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from explorer import navigation
from explorer.charts.questions import SPECS
from explorer.views.pages import registry
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow

#: Of the middle pane, and of the window with one side pane folded: the figure with its title.
OF_PANE, OF_WINDOW = 0.75, 0.45


def shown_area(view: ChartView) -> int:
    box: QRect = view.visibleRegion().boundingRect()
    return box.width() * box.height()


def test_the_figure_of_every_topic_has_the_room(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    window.resize(1280, 800)
    window.reset_layout()
    settle()
    page = window.pages["topic"]
    for folded in (False, True):
        if folded:
            qtbot.keyClick(window, Qt.Key.Key_F8)
            settle()
            assert not window.source.isVisible()
        for topic in list(dataset.by_topic)[:: 4 if folded else 2]:
            window.state.set(navigation.topic(dataset, window.state.current, topic))
            settle(3)
            area = shown_area(page.views[0])
            assert area >= OF_PANE * page.width() * page.height(), topic
            if folded:
                assert area >= OF_WINDOW * window.width() * window.height(), topic
    qtbot.keyClick(window, Qt.Key.Key_F8)
    settle()
    assert window.source.isVisible()


def test_the_figure_grows_with_the_window_both_ways(window: MainWindow, dataset: Dataset) -> None:
    window.state.set(navigation.topic(dataset, window.state.current, "electric-batteries"))
    sizes = []
    for size in ((1280, 800), (1600, 800), (1600, 1000)):
        window.resize(*size)
        settle()
        sizes.append(window.pages["topic"].views[0].size())
    assert sizes[0].width() < sizes[1].width() == sizes[2].width()
    assert sizes[0].height() == sizes[1].height() < sizes[2].height()


def test_a_question_with_one_chart_gives_it_the_room(window: MainWindow, dataset: Dataset) -> None:
    window.resize(1280, 800)
    window.reset_layout()
    met = 0
    for key in SPECS:
        window.state.set(registry.opened(dataset, window.state.current, key))
        settle()
        page = window.pages.current
        views = [v for v in page.views if v.isVisible()]
        if len(views) == 1:
            assert shown_area(views[0]) >= OF_PANE * page.width() * page.height(), key
            met += 1
    assert met > 2


def test_the_line_under_the_chart_cuts_no_statement(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    for topic in list(dataset.by_topic)[::5]:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        settle(2)
        page = window.pages["topic"]
        chart = page.chart
        assert chart is not None
        line = page.sources  # type: ignore[attr-defined]
        shown = [s for s in line.label.text().split("   ") if s]
        assert shown
        assert shown[1:] == list(chart.footer[: len(shown) - 1])
        assert line.label.fontMetrics().horizontalAdvance(line.label.text()) <= line.label.width()
        qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
        assert line.popup.isVisible()
        assert all(statement in line.whole.text() for statement in chart.footer)
        qtbot.keyClick(line.popup, Qt.Key.Key_Escape)
        assert not line.popup.isVisible()
