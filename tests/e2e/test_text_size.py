"""Ctrl and +, - and 0 make all text larger, smaller and as usual, and that is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTabBar, QToolButton, QWidget

from explorer import navigation, theme
from explorer.charts.engine import layout
from explorer.charts.palette import THEMES
from explorer.settings import TEXT_SIZES, Settings
from explorer.views.parts import chart_view
from explorer.views.parts.chart_view import ChartView
from tests.e2e.steps import BATTERIES, check_sentence, mark_of, view_of
from tests.windows import click_mark, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
WITH_TEXT = (QLabel, QToolButton, QComboBox, QLineEdit, QTabBar)


@pytest.fixture(autouse=True)
def usual(window: MainWindow) -> Iterator[None]:
    yield
    window.around.looks.use(text=1.0)


def sizes(window: MainWindow) -> dict[int, int]:
    """The size of type of each widget with text, by its identity."""
    shown = (
        w
        for w in window.findChildren(QWidget)
        if isinstance(w, WITH_TEXT) and not w.objectName().startswith("qt_")
    )
    return {id(w): w.fontInfo().pixelSize() for w in shown}


def test_all_text_follows_the_keys_and_the_settings_know(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    window.resize(1280, 800)
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    settle()
    usual, row = sizes(window), window.tree.tree.sizeHintForRow(0)
    font = window.source.text.document().begin().charFormat().font().pixelSize()
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Equal, CTRL)
    settle()
    larger = window.around.looks.text
    assert larger == TEXT_SIZES[TEXT_SIZES.index(1.0) + 2] == 1.25
    now = sizes(window)
    small = [w for w, size in usual.items() if abs(now[w] - size * larger) > 1]
    found = {id(w): w for w in window.findChildren(QWidget)}
    assert not [(type(found[w]).__name__, found[w].objectName(), usual[w], now[w]) for w in small]
    assert window.tree.tree.sizeHintForRow(0) > row
    assert window.source.text.document().begin().charFormat().font().pixelSize() > font
    assert Settings(window.around.settings.path).text_size == larger
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    settle()
    assert sizes(window) == usual
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert window.around.looks.text == 0.9
    for _ in TEXT_SIZES:
        qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert window.around.looks.text == TEXT_SIZES[0]


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_mark_is_where_it_is_seen(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, size: float
) -> None:
    window.resize(1280, 800)
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    window.around.looks.use(text=size)
    settle()
    view, mark = view_of(window), mark_of(window, "CHN")
    assert view.body.right() <= view.width() + 1
    click_mark(qtbot, view, mark.observation_id)
    settle()
    assert window.state.current.observation_id == mark.observation_id
    check_sentence(window)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_name_of_the_legend_is_where_it_is_seen(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, size: float
) -> None:
    window.resize(1280, 800)
    opened = navigation.topic(dataset, window.state.current, "sector-5g")
    window.state.set(opened.asking(kind="dumbbell"))
    window.around.looks.use(text=size)
    settle()
    view = view_of(window)
    doors = view._drawing.scene.doors if view._drawing else ()
    assert doors
    door = doors[-1]
    place = QPoint(int((door.x + 8) * size), int((door.y + door.height / 2) * size))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert window.state.current.page == "entity"
    assert window.state.current.question.entities == (door.entity_id,)


def test_a_theme_lays_each_chart_out_once(window: MainWindow) -> None:
    window.resize(1280, 800)
    window.state.set(navigation.entity(window.state.current, "CHN"))
    settle()
    views = [v for v in window.findChildren(ChartView) if v.isVisible()]
    assert len(views) > 4
    laid: list[str] = []
    with pytest.MonkeyPatch.context() as patch:

        def counted(chart: Chart, *given: Any) -> Any:
            laid.append(chart.title)
            return layout(chart, *given)

        patch.setattr(chart_view, "layout", counted)
        window.around.looks.use(theme=THEMES["dark"])
        settle()
    window.around.looks.use(theme=THEMES["light"])
    assert max(laid.count(title) for title in laid) <= 2


def test_figures_in_files_do_not_follow(window: MainWindow) -> None:
    from explorer.charts import paint

    before = paint.measure("China", 13, True)
    window.around.looks.use(text=1.5)
    assert paint.measure("China", 13, True) == before
    assert theme.px(10) == 15
