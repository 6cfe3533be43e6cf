"""The chart has the room: its figure is most of the middle, and grows with the window."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QWidget

from explorer import navigation
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import says_who
from explorer.charts.questions import SPECS
from explorer.views.pages import registry
from explorer.views.pages.topic import TopicPage
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow

#: Of the middle pane, and of the window with one side pane folded: the marks with their names and
#: axes, without title, notes and controls.
OF_PANE, OF_WINDOW = 0.75, 0.45
#: The same with the heading of a question's chart, which may say in two lines what is left out.
WITH_HEADING = 0.85


#: A pixel at an edge is none.
ROUNDING = 1.002


def shown_area(view: ChartView, whole: QRectF | None = None) -> float:
    seen = QRectF(view.visibleRegion().boundingRect()).intersected(whole or view.body)
    return seen.width() * seen.height()


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
        for topic in dataset.by_topic:
            window.state.set(navigation.topic(dataset, window.state.current, topic))
            settle(3)
            area = shown_area(page.views[0]) * ROUNDING
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
            pane = page.width() * page.height()
            assert shown_area(views[0]) >= OF_PANE * pane, key
            assert shown_area(views[0], QRectF(views[0].rect())) >= WITH_HEADING * pane, key
            met += 1
    assert met > 2


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_the_line_under_the_chart_says_who_and_cuts_no_statement(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.reset_layout()
    for topic in list(dataset.by_topic)[::5]:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        settle(2)
        page = window.pages["topic"]
        chart = page.chart
        assert chart is not None
        line = page.sources  # type: ignore[attr-defined]
        shown = [s for s in line.label.text().split("   ") if s]
        reports = {dataset.observations[o].report_id for o in chart.observation_ids}
        assert any(says_who(dataset.reports[r]) in shown[0] for r in reports), topic
        assert len(shown) > 1 or size[0] < 1280, topic  # and how many have a sentence
        after = shown[2:]
        rest = [s for s in chart.footer if not s.startswith(("As stated by", "Derived from"))]
        assert after == [s for s in rest if "more sources" not in s][: len(after)]
        assert line.label.fontMetrics().horizontalAdvance(line.label.text()) <= line.label.width()
        qtbot.mouseClick(line.more, Qt.MouseButton.LeftButton)
        assert line.popup.isVisible()
        assert all(statement in line.whole.text() for statement in chart.footer)
        qtbot.keyClick(line.popup, Qt.Key.Key_Escape)
        assert not line.popup.isVisible()


@pytest.fixture(params=["en", "zh-Hans", "zh-Hant"])
def spoken(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[str]:
    window.around.looks.use(language=request.param)
    yield request.param
    window.around.looks.use(language="en")


@pytest.mark.usefixtures("spoken")
def test_what_is_asked_stands_in_one_line_and_is_not_cut(
    window: MainWindow, dataset: Dataset
) -> None:
    window.resize(1280, 800)
    window.reset_layout()
    settle()
    page = window.pages["topic"]
    assert isinstance(page, TopicPage)
    controls = page.tabs.controls
    whole = 0
    for topic in dataset.by_topic:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        settle(3)
        shown = [w for w in controls.findChildren(QWidget) if w.isVisible() and not w.isWindow()]
        shown = [w for w in shown if w.parentWidget() is controls]
        assert all(controls.rect().contains(w.geometry()) for w in shown), topic
        assert len({w.geometry().center().y() // 4 for w in shown}) <= 2, topic
        for one, other in itertools.pairwise(sorted(shown, key=lambda w: w.x())):
            assert not one.geometry().intersects(other.geometry()), topic
        whole += page.indicator.is_whole
        if not page.indicator.is_whole:
            assert page.indicator.currentText() in page.indicator.toolTip()
    assert whole >= 0.98 * len(dataset.by_topic)


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("larger", [1.0, 1.5])
def test_what_is_asked_is_said_in_words_in_a_narrow_window(
    window: MainWindow, dataset: Dataset, larger: float
) -> None:
    """In the line with the tabs or in lines under it: whole, in three languages and two sizes."""
    window.around.looks.use(text=larger)
    window.resize(1024, 700)
    window.reset_layout()
    settle()
    page = window.pages["topic"]
    assert isinstance(page, TopicPage)
    for topic in sorted(dataset.by_topic)[::7]:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        settle(4)
        asked = (page.indicator, page.choice, page.periods, page.kind_choice)
        shown = [w for w in asked if w.isVisible()]
        for w in shown:
            around = w.parentWidget()
            assert around is not None
            assert around.rect().contains(w.geometry()), (topic, w)
        for one, other in itertools.combinations(shown, 2):
            if one.parentWidget() is other.parentWidget():
                assert not one.geometry().intersects(other.geometry()), topic
        for box in (page.indicator, page.periods):
            if box.isVisible():
                letters = box.fontMetrics().horizontalAdvance("nnnnnnnnnnnnnnnnnn")
                assert box.is_whole or box.width() > letters, (topic, box.currentText())
        assert page.choice.width() >= page.choice.sizeHint().width() or page.choice.isHidden()
    window.around.looks.use(text=1.0)


def test_kinds_are_in_the_line_or_behind_one_button(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    window.state.set(navigation.topic(dataset, window.state.current, "list-64"))
    page = window.pages["topic"]
    assert isinstance(page, TopicPage)
    window.resize(1920, 1080)
    settle()
    assert not page.kind_choice.button.isVisible()
    assert page.kinds[ChartKind.LINE].isVisible()
    window.resize(1024, 700)
    settle()
    assert page.kind_choice.button.isVisible()
    assert not page.kinds[ChartKind.BAR].isVisible()
    qtbot.mouseClick(page.kind_choice.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.kinds[ChartKind.BAR], Qt.MouseButton.LeftButton)
    settle()
    assert not page.kind_choice.popup.isVisible()
    assert page.chart is not None
    assert page.chart.kind is ChartKind.BAR
