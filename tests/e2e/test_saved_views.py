"""Views kept in the workspace: saved under a name, listed with a picture, opened, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit

from explorer import navigation, tasks
from explorer.views.parts.problem_dialog import ProblemDialog
from explorer.views.window.views_dialog import ViewsDialog
from explorer.workspace.file import Workspace
from tests.e2e.steps import BATTERIES
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow


@pytest.fixture
def kept(window: MainWindow, dataset: Dataset, tmp_path: Path) -> MainWindow:
    """The window at a topic, with a workspace of its own."""
    assert window.around.desk.create(tmp_path / "mine.ctew")
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    window.state.ask(entities=("CHN", "USA"))
    settle()
    return window


def save(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.actions_["keep-view"].trigger()
    (asked,) = window.findChildren(QInputDialog)
    assert asked.textValue()  # a name is proposed
    field = asked.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    at_rest()


def at_rest() -> None:
    settle()
    while tasks.running():
        assert tasks.drain()
        settle()


def listed(window: MainWindow) -> ViewsDialog:
    window.actions_["saved-views"].trigger()
    settle()
    (made,) = window.findChildren(ViewsDialog)
    assert made.isVisible()
    return made


def titles(dialog: ViewsDialog) -> list[str]:
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def click(qtbot: QtBot, dialog: ViewsDialog, row: int) -> None:
    place = dialog.list.visualItemRect(dialog.list.item(row)).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()


def test_a_view_is_saved_and_opened_by_click_and_by_enter(
    qtbot: QtBot, kept: MainWindow, dataset: Dataset
) -> None:
    first = kept.state.current
    save(qtbot, kept, "Batteries")
    kept.state.set(navigation.topic(dataset, first, "coatings"))
    second = kept.state.current
    save(qtbot, kept, "Coatings")
    dialog = listed(kept)
    assert titles(dialog) == ["Batteries", "Coatings"]
    assert all(not dialog.list.item(n).icon().isNull() for n in range(2))
    assert listed(kept) is dialog  # one, however often it is asked for
    click(qtbot, dialog, 0)
    assert kept.state.current == first
    assert dialog.isVisible()
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert kept.state.current == first  # walking through the list opens nothing
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert kept.state.current == second
    kept.state.back()
    assert kept.state.current == first


def test_a_view_is_renamed_removed_and_brought_back(qtbot: QtBot, kept: MainWindow) -> None:
    save(qtbot, kept, "One")
    save(qtbot, kept, "Two")
    dialog = listed(kept)
    dialog.list.setCurrentRow(1)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
    field = dialog.list.findChild(QLineEdit)
    qtbot.keyClicks(field, "A better name")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    at_rest()
    assert titles(dialog) == ["One", "A better name"]
    assert dialog.list.currentRow() == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert titles(dialog) == ["One"]
    desk = kept.around.desk
    assert desk.stack.undoText() == "Remove view"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at_rest()
    assert titles(dialog) == ["One", "A better name"]
    for _ in range(3):
        desk.stack.undo()
    assert titles(dialog) == []
    assert "Save this view" in dialog.said.text()
    assert not dialog.remove.isEnabled()
    desk.stack.redo()
    assert titles(dialog) == ["One"]


def test_an_empty_name_keeps_the_old_one(qtbot: QtBot, kept: MainWindow) -> None:
    save(qtbot, kept, "One")
    dialog = listed(kept)
    qtbot.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    field = dialog.list.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    at_rest()
    assert titles(dialog) == ["One"]


def test_a_second_window_on_the_workspace_sees_what_the_first_saves(
    qtbot: QtBot, kept: MainWindow
) -> None:
    save(qtbot, kept, "One")
    workspace = kept.around.desk.workspace
    assert workspace is not None
    with Workspace.open(workspace.path) as second:
        assert second.read_only
        assert [v.title for v in second.views()] == ["One"]
        (view,) = second.views()
        heard: list[str] = []
        second.listeners.append(lambda edited: heard.append(edited.how))
        kept.around.desk.edit(lambda w: w.rename_view(view.id, "Another"))
        second.refresh()
        assert heard == ["elsewhere"]
        assert [v.title for v in second.views()] == ["Another"]


def test_a_view_of_what_is_gone_says_so_and_changes_nothing(kept: MainWindow) -> None:
    content = {
        "format": "critical-technology-explorer/view",
        "version": 1,
        "selection": {"page": "topic", "topic_id": "own-gone"},
    }
    kept.around.desk.edit(lambda w: w.keep_view(content, title="Of old"))
    dialog = listed(kept)
    before = kept.state.current
    dialog.list.setCurrentRow(0)
    dialog.chosen.emit(next(iter(dialog._views.values())))
    settle()
    assert kept.state.current == before
    (problem,) = kept.findChildren(ProblemDialog)
    assert "Of old" in problem.sentence.text()
    assert "own-gone" in problem.sentence.text()
    problem.close()
