"""A link to a view: copied from the menu, pasted into the search field, given to the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from explorer import navigation
from explorer.choices import UnknownChoiceError, selected
from tests.e2e.steps import BATTERIES
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow


def test_a_copied_link_leads_back_from_the_search_field(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    window.state.ask(entities=("CHN",), kind="bar")
    wanted = window.state.current
    window.actions_["copy-link"].trigger()
    line = QGuiApplication.clipboard().text()
    assert line.startswith("ctexplorer://view?")
    window.state.set(navigation.topic(dataset, wanted, "coatings"))
    settle()
    window.search.focus()
    window.search.field.paste()
    assert "Enter" in window.search.popup.status.text()
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    settle()
    assert window.state.current == wanted
    assert window.search.field.text() == ""
    window.state.back()
    assert window.state.current.question.topic_id == "coatings"
    assert selected(dataset, [("view", line)]) == wanted


def test_a_bad_link_changes_nothing_and_says_why(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    before = window.state.current
    bad = "ctexplorer://view?page=topic&topic_id=nothing-of-ours"
    window.search.focus()
    qtbot.keyClicks(window.search.field, bad)
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    settle()
    assert window.state.current == before
    assert window.search.field.text() == bad
    assert "nothing-of-ours" in window.search.popup.status.text()
    with pytest.raises(UnknownChoiceError, match=r"--view: .*nothing-of-ours"):
        selected(dataset, [("view", bad)])
