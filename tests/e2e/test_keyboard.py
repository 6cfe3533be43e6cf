"""The whole window by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer.views.window.command_palette import CommandPalette
from explorer.views.window.keys_dialog import KeysDialog
from tests.e2e.steps import chart_of, check_sentence
from tests.windows import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from explorer.views.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """A key where the keyboard is."""
    qtbot.keyClick(focus(), key, modifier or Qt.KeyboardModifier.NoModifier)
    settle()


def test_from_the_filter_to_the_sentence(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_L, CTRL)
    assert focus() is window.tree.filter
    qtbot.keyClicks(focus(), "electric batteries")
    settle()
    press(qtbot, Qt.Key.Key_F6)
    assert focus() is window.tree.tree
    for _ in range(4):
        if window.state.current.question.topic_id == "electric-batteries":
            break
        press(qtbot, Qt.Key.Key_Down)
    assert window.state.current.question.topic_id == "electric-batteries"
    press(qtbot, Qt.Key.Key_F6)
    assert focus() is window.pages["topic"].view
    seen = []
    for _ in chart_of(window).marks:
        press(qtbot, Qt.Key.Key_Right)
        seen.append(window.state.current.observation_id)
        check_sentence(window)
    assert [o for m in chart_of(window).marks for o in m.observation_ids] == seen
    press(qtbot, Qt.Key.Key_F6)
    assert focus() is window.source.text
    before = window.state.current.evidence_id
    press(qtbot, Qt.Key.Key_N)
    assert window.state.current.evidence_id != before
    press(qtbot, Qt.Key.Key_F6)
    assert focus() is window.tree.tree
    press(qtbot, Qt.Key.Key_Left, ALT)
    assert window.state.current.evidence_id == before


def test_tabs_and_table(qtbot: QtBot, window: MainWindow) -> None:
    window.going.figure(
        next(iter(window.around.dataset.by_topic["sector-batteries"])).observation_id
    )
    settle()
    press(qtbot, Qt.Key.Key_2, CTRL)
    assert window.pages["topic"].tabs.currentIndex() == 1
    while focus() is not window.pages["topic"].table:
        press(qtbot, Qt.Key.Key_F6)
    row = window.pages["topic"].table.currentIndex().row()
    press(qtbot, Qt.Key.Key_Down)
    assert window.pages["topic"].table.currentIndex().row() == row + 1
    shown = window.pages["topic"].model.observation_at(row + 1).observation_id
    assert window.state.current.observation_id == shown


def test_every_command_by_name(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_K, CTRL | Qt.KeyboardModifier.ShiftModifier)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    assert palette.list.count() > 20
    qtbot.keyClicks(palette.field, "who leads what")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert window.state.current.page == "leads"


def test_the_map_of_keys(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    settle()
    dialog = window.findChild(KeysDialog)
    if dialog is None:  # a platform may send the key without its modifier
        window.actions_["keys"].trigger()
        settle()
        dialog = window.findChild(KeysDialog)
    assert dialog is not None
    text = dialog.text.toPlainText()
    for words, keys in window.actions_.shortcuts():
        assert words in text
        assert keys in text
    dialog.reject()
    settle()


def test_shortcuts_are_unique(window: MainWindow) -> None:
    keys = [k for _, k in window.actions_.shortcuts()]
    assert len(keys) == len(set(keys))


def test_find_in_document(qtbot: QtBot, window: MainWindow) -> None:
    window.going.page("document")
    settle()
    press(qtbot, Qt.Key.Key_F, CTRL)
    finder = window.source.finder
    assert focus() is finder.field
    # Simplified in, Traditional found: the document writes 電池.
    finder.field.setText("电池")
    settle()
    text = window.around.dataset.text(window.state.current.document_id)
    assert finder.hits
    assert {text[s:e] for s, e in finder.hits} == {"電池"}
    first = window.source.text.selected_span
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.source.text.selected_span == finder.hits[1] != first
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_period_and_scale(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_L, CTRL)
    qtbot.keyClicks(focus(), "64 technologies")
    settle()
    press(qtbot, Qt.Key.Key_F6)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Up)
    if window.state.current.question.topic_id != "list-64":
        press(qtbot, Qt.Key.Key_Return)
    assert window.state.current.question.topic_id == "list-64"
    periods = window.pages["topic"].periods
    at = periods.findText("2003–2007")
    assert at > 0
    periods.setFocus()
    for _ in range(at):
        press(qtbot, Qt.Key.Key_Down)
    assert window.state.current.question.period == ("2003", "2007")
    assert {(m.start, m.end) for m in chart_of(window).marks} == {(2003.0, 2007.0)}
    press(qtbot, Qt.Key.Key_Home)
    assert window.state.current.question.period == ()
    kinds, scale = window.pages["topic"].kind_choice, window.pages["topic"].scale
    qtbot.mouseClick(kinds.button, Qt.MouseButton.LeftButton)
    assert scale.isVisible()
    scale.setFocus()
    qtbot.keyClick(scale, Qt.Key.Key_Down)
    settle()
    scale.activated.emit(scale.findData("log"))
    settle()
    assert chart_of(window).scale == "log"
    scale.activated.emit(scale.findData("relative"))
    settle()
    chart = chart_of(window)
    assert chart.scale == "relative"
    firsts = {}
    for mark in sorted(chart.marks, key=lambda m: m.end or 0):
        firsts.setdefault(mark.series, mark.value)
    assert set(firsts.values()) == {100.0}
