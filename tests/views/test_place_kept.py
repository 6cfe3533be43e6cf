"""Another language or theme leaves everything where it was: scrolled, written, chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from explorer import navigation
from explorer.dataset.schema import EvidenceKind
from explorer.views.briefing.window import BriefingWindow
from tests.views.catalogue import VIEWS, select_figure
from tests.views.test_all_views import Make, Open, at_rest, opened  # noqa: F401 - a fixture
from tests.views.view import TOPIC, View
from tests.windows import main_window

if TYPE_CHECKING:
    from explorer.views.window.main_window import MainWindow
    from tests.windows import Surroundings

PAIRS = (("en", "zh-Hans"), ("zh-Hans", "zh-Hant"), ("zh-Hant", "en"))
pairs = pytest.mark.parametrize(("old", "new"), PAIRS)


def shown(opened: Open, around: Surroundings) -> MainWindow:  # noqa: F811
    made: list[MainWindow] = []

    def make(there: Surroundings) -> MainWindow:
        window = main_window(there)
        window.prepare()
        made.append(window)
        return window

    opened(View("window", make), around)
    window = made[0]
    window.activateWindow()
    at_rest()
    return window


@pairs
def test_of_the_window(opened: Open, make_surroundings: Make, old: str, new: str) -> None:  # noqa: F811
    around = make_surroundings(language=old)
    window = shown(opened, around)
    around.state.set(navigation.topic(around.dataset, around.state.current, TOPIC))
    select_figure(around, EvidenceKind.PASSAGE)
    at_rest()
    tree = window.tree.tree.verticalScrollBar()
    tree.setValue(tree.maximum() // 2)
    text = window.source.text.verticalScrollBar()
    text.setValue(text.maximum() // 3)
    assert 0 < text.value() != text.maximum()
    cursor = window.source.text.textCursor()
    cursor.setPosition(40)
    cursor.setPosition(52, QTextCursor.MoveMode.KeepAnchor)
    window.source.text.setTextCursor(cursor)
    text.setValue(text.maximum() // 3)
    window.search.field.setText("batteries")
    at_rest()
    window.search.field.setSelection(2, 3)
    window.tree.filter.setFocus(Qt.FocusReason.OtherFocusReason)
    at_rest()
    focused = QApplication.focusWidget()
    assert focused is window.tree.filter

    def place() -> dict[str, object]:
        here = window.source.text.textCursor()
        return {
            "tree": tree.value(),
            "text": text.value(),
            "marked": (here.anchor(), here.position()),
            "searched": (window.search.field.text(), window.search.field.selectedText()),
            "focus": QApplication.focusWidget(),
            "splitter": window.splitter.sizes(),
            "selection": around.state.current,
            "back": window.actions_["back"].isEnabled(),
        }

    before = place()
    scrolled = text.value()
    around.looks.use(language=new)
    at_rest()
    assert place() == before
    window.look_actions.use_theme("dark")
    at_rest()
    # The bar has another width for a moment, and the lines other breaks: no more than two of them.
    after = place()
    assert abs(text.value() - scrolled) <= 50
    assert after | {"text": scrolled} == before


@pairs
def test_of_a_briefing(opened: Open, make_surroundings: Make, old: str, new: str) -> None:  # noqa: F811
    around = make_surroundings(language=old)
    view = next(v for v in VIEWS if v.name == "briefing-head-to-head")
    window = opened(view, around).widget
    assert isinstance(window, BriefingWindow)
    window.activateWindow()
    row = next(r for r in window.editor.rows if r.edit is not None and r.edit.toPlainText())
    assert row.edit is not None
    row.take_keyboard(at_end=True)
    at_rest()
    row.edit.insertPlainText(" more")
    at_rest()
    row.edit.moveCursor(QTextCursor.MoveOperation.Left)
    bar = window.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at_rest()

    def place() -> dict[str, object]:
        assert row.edit is not None
        return {
            "text": row.edit.toPlainText(),
            "cursor": row.edit.textCursor().position(),
            "focus": QApplication.focusWidget(),
            "scrolled": bar.value(),
            "undo": around.desk.stack.index(),
            "rows": [r.row_id for r in window.editor.rows],
        }

    before = place()
    assert before["focus"] is row.edit
    around.looks.use(language=new)
    at_rest()
    assert place() == before
    assert around.desk.stack.canUndo()
    around.desk.stack.undo()
    at_rest()
    assert not row.edit.toPlainText().endswith(" more")
