"""Ctrl and +, - and 0 make all text larger, smaller and as usual, and that is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTabBar, QToolButton, QWidget

from explorer import navigation, theme
from explorer.settings import TEXT_SIZES, Settings
from tests.e2e.steps import BATTERIES, check_sentence, mark_of, view_of
from tests.windows import click_mark, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

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


def test_figures_in_files_do_not_follow(window: MainWindow) -> None:
    from explorer.charts import paint

    before = paint.measure("China", 13, True)
    window.around.looks.use(text=1.5)
    assert paint.measure("China", 13, True) == before
    assert theme.px(10) == 15
