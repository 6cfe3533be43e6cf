"""Steps of the stories: what a person does with keys and mouse, and what must then be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QTreeView, QWidget

from explorer.dataset.schema import EvidenceKind
from tests.windows import (
    quote_is_visible,
    quoted,
    settle,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.charts.contents import Mark
    from explorer.dataset.schema import Evidence
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
BATTERIES = "electric-batteries"


def view_of(window: MainWindow) -> ChartView:
    assert window.pages["topic"].view is not None
    return window.pages["topic"].view


def chart_of(window: MainWindow) -> Chart:
    chart = view_of(window).chart
    assert chart is window.pages["topic"].chart
    return chart


def filter_for(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.tree.filter.setFocus()
    window.tree.filter.clear()
    if text.isascii():
        qtbot.keyClicks(window.tree.filter, text)
    else:  # as an input method sends it
        composed = QInputMethodEvent("", [])
        composed.setCommitString(text)
        QApplication.sendEvent(window.tree.filter, composed)
    settle(2)


def click_row(qtbot: QtBot, tree: QTreeView | QTableView, index: QModelIndex) -> None:
    """Scroll to a row and click it."""
    tree.scrollTo(index)
    place = tree.visualRect(index).center()
    assert tree.viewport().rect().contains(place)
    qtbot.mouseClick(tree.viewport(), LEFT, pos=place)
    settle()


def pick(qtbot: QtBot, window: MainWindow, topic: str, words: str) -> None:
    """Type in the filter and click the topic in the tree."""
    filter_for(qtbot, window, words)
    click_row(qtbot, window.tree.tree, window.tree.model.index_of(topic))
    assert window.state.current.question.topic_id == topic


def mark_of(window: MainWindow, entity: str) -> Mark:
    """The first mark of an entity that a sentence states."""
    return next(
        m
        for m in chart_of(window).marks
        if m.evidence == EvidenceKind.PASSAGE
        and window.around.dataset.observations[m.observation_ids[0]].entity_id == entity
    )


def check_sentence(window: MainWindow) -> Evidence:
    """The selected sentence is shown, highlighted whole, visible, and belongs to the figure."""
    selection = window.state.current
    evidence = window.around.dataset.evidence[selection.evidence_id]
    assert evidence.observation_id == selection.observation_id
    text = window.source.text
    assert quoted(text) == [evidence.quote]
    assert text.selected_span == (evidence.start, evidence.end)
    assert window.around.dataset.text(evidence.document_id)[evidence.start : evidence.end] == (
        evidence.quote
    )
    assert quote_is_visible(text)
    return evidence


def check_linked(window: MainWindow) -> None:
    """Mark and row are those of the selected figure."""
    selected = window.state.current.observation_id
    mark = chart_of(window).mark_of(selected)
    assert mark is not None
    row = window.pages["topic"].table.currentIndex().row()
    assert window.pages["topic"].model.observation_at(row).observation_id == selected


def plain(text: str) -> str:
    """A text with ordinary spaces."""
    return " ".join(text.split())


def menu_at(widget: QWidget, place: QPoint) -> QMenu:
    """Open the context menu with the right mouse button."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    settle(2)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(menu: QMenu, text: str) -> None:
    """Choose an entry and let the menu go."""
    action = next(a for a in menu.actions() if a.text() == text)
    assert action.isEnabled()
    taken: list[str] = []
    action.triggered.connect(lambda: taken.append(text))
    # By key: Qt's menu takes no click where the pointer already was when it opened, and the tests
    # before this one leave the pointer anywhere.
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle()
    settle()
    assert taken == [text]  # told apart from an entry that was taken and did nothing
