"""A figure taken from a document by hand, with the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from explorer import tasks
from explorer.dataset.schema import Passage
from explorer.views.window.figure_form import FigureForm
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow

TEXT = (
    "Battery note\n\n"
    "In 2024 China produced a high-impact share of 62.5 percent of the research on electric"
    " batteries. A maker of toys sold many bears.\n\n"
    "Namibia Oil Works spent 47.25 million US dollars on dune farming in 2023.\n"
)
CTRL = Qt.KeyboardModifier.ControlModifier
#: The keystroke-level model: a key of somebody who types 40 words a minute, and a moment to think.
KEY, THOUGHT = 0.28, 1.35


class Keys:
    """Presses keys wherever the keyboard is, and counts them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.count = 0

    @staticmethod
    def target() -> QWidget:
        popup = QApplication.activePopupWidget()
        found = popup or QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.count += 1 + (modifier is not None)
        QTest.keyClick(self.target(), key, modifier or Qt.KeyboardModifier.NoModifier)
        settle(2)

    def write(self, words: str) -> None:
        for letter in words:
            self.count += 1
            QTest.keyClick(self.target(), letter)
            settle(1)


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tmp_path: Path) -> MainWindow:
    """The window at a document of one's own."""
    window = session.window
    assert window is not None
    path = tmp_path / "note.txt"
    path.write_text(TEXT, encoding="utf-8")
    window.bringing.read([path])
    qtbot.waitUntil(lambda: any(d.startswith("own-") for d in session.data.dataset.documents))
    settle(4)
    window.activateWindow()
    window.state.select(None, document_id="own-note", evidence_id="", observation_id="")
    settle(4)
    return window


def form_of(qtbot: QtBot, window: MainWindow) -> FigureForm:
    qtbot.waitUntil(lambda: len(window.findChildren(FigureForm)) == 1)
    (form,) = window.findChildren(FigureForm)
    qtbot.waitUntil(lambda: bool(form.quote.text()))
    return form


def find(keys: Keys, words: str) -> None:
    keys.press(Qt.Key.Key_F, CTRL)
    keys.write(words)
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_N)


def test_a_figure_in_under_ten_seconds_of_keys(
    qtbot: QtBot, session: Session, opened: MainWindow
) -> None:
    keys = Keys(qtbot)
    opened.source.text.setFocus()
    find(keys, "62.5")
    form = form_of(qtbot, opened)
    assert form.value.text() == "62.5"
    assert form.unit.text() == "percent"
    assert form.entity.line.text() == "China"
    assert form.topic.line.text() == "Electric batteries"
    assert form.period.text() == "2024"
    assert not form.indicator.is_empty
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(session.data.dataset.own - {"own-note"}))
    settle(6)
    # Find, read what was read, add: three moments to think.
    assert keys.count * KEY + 3 * THOUGHT < 10
    dataset = session.data.dataset
    (figure,) = [o for o in dataset.observations.values() if o.observation_id in dataset.own]
    assert (figure.value, figure.unit, figure.entity_id) == (62.5, "percent", "CHN")
    evidence = dataset.first_of(figure.observation_id)
    assert isinstance(evidence, Passage)
    assert evidence.quote.startswith("In 2024 China")
    assert evidence.quote.endswith("batteries.")
    assert TEXT[evidence.value_start : evidence.value_end] == "62.5"
    assert opened.state.current.observation_id == figure.observation_id
    assert opened.source.text.selected_span == (evidence.start, evidence.end)
    session.desk.stack.undo()
    qtbot.waitUntil(lambda: not session.data.dataset.own - {"own-note"})
    settle(6)


def test_new_things_are_named_on_the_way_and_shown_like_others(
    qtbot: QtBot, session: Session, opened: MainWindow
) -> None:
    keys = Keys(qtbot)
    opened.source.text.setFocus()
    find(keys, "47.25 million")
    form = form_of(qtbot, opened)
    assert form.value.text() == "47250000"
    assert form.unit.text() == "USD"
    for field, words in (
        (form.entity, "Namibia Oil Works"),
        (form.topic, "Dune farming"),
        (form.indicator, "Spending on dunes"),
    ):
        field.line.setFocus()
        field.line.selectAll()
        keys.write(words)
        if QApplication.activePopupWidget():
            keys.press(Qt.Key.Key_Escape)
        keys.press(Qt.Key.Key_Tab)
        assert field.more.isVisible()
        assert field.names["en"].text() == words
    form.entity.kind.setCurrentIndex(form.entity.kind.findData("company"))
    form.topic.names["zh-Hans"].setText("沙丘农业")
    form.topic.names["zh-Hant"].setText("沙丘農業")
    form.topic.list.setEditText("Deserts")
    form.value.setFocus()
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(session.data.dataset.own - {"own-note"}))
    settle(6)
    dataset = session.data.dataset
    (figure,) = [o for o in dataset.observations.values() if o.observation_id in dataset.own]
    topic = dataset.topics[figure.topic_id]
    assert (topic.name_en, topic.name_zh_hans, topic.name_zh_hant) == (
        "Dune farming",
        "沙丘农业",
        "沙丘農業",
    )
    assert dataset.entities[figure.entity_id].kind == "company"
    assert dataset.indicators[figure.indicator_id].unit == "USD"
    assert "Deserts" in [t.title for t in dataset.taxonomies.values()]
    tree = opened.tree
    assert tree.lists.currentText().startswith("Deserts")
    assert tree.model.index_of(figure.topic_id).isValid()
    chart = opened.pages.current.chart
    assert chart is not None
    assert chart.mark_of(figure.observation_id) is not None
    assert len(session.desk.stack.undoText()) > 0
    session.desk.stack.undo()
    qtbot.waitUntil(lambda: not session.data.dataset.own - {"own-note"})
    settle(6)
    assert "Deserts" not in [t.title for t in session.data.dataset.taxonomies.values()]


def test_a_completion_is_taken_with_enter_and_a_wrong_value_is_said(
    qtbot: QtBot, session: Session, opened: MainWindow
) -> None:
    keys = Keys(qtbot)
    opened.source.text.setFocus()
    find(keys, "62.5")
    form = form_of(qtbot, opened)
    form.entity.line.setFocus()
    form.entity.line.selectAll()
    keys.write("deutschl" if form.entity.is_empty else "germ")
    keys.press(Qt.Key.Key_Return)
    assert form.entity.line.text() == "Germany"
    assert form.isVisible()
    assert not form.entity.more.isVisible()
    form.value.setFocus()
    form.value.selectAll()
    keys.write("77")
    keys.press(Qt.Key.Key_Return)
    assert form.problem.text() == "The passage has no number that reads 77."
    assert form.value.hasFocus()
    assert form.isVisible()
    keys.press(Qt.Key.Key_Escape)
    settle(4)
    assert not session.data.dataset.own - {"own-note"}


def test_without_a_selection_n_walks_and_the_command_says_what_to_do(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.source.text.setFocus()
    QTest.keyClick(opened.source.text, Qt.Key.Key_N)
    opened.actions_["new-figure"].trigger()
    assert "Select the words" in opened.statusBar().currentMessage()
    assert tasks.drain()
    settle(2)
    assert not opened.findChildren(FigureForm)


def test_the_menu_of_selected_words_offers_it(qtbot: QtBot, opened: MainWindow) -> None:
    opened.source.text.choose(20, 60)
    opened.menus.show_sentence_menu("", QPoint(10, 10))
    menu = next(m for m in opened.source.text.findChildren(QMenu) if m.isVisible())
    assert opened.actions_["new-figure"] in menu.actions()
    menu.close()
