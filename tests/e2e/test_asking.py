"""Questions are asked without waiting: whoever opens a dialog may be gone when it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.views.window.command_palette import CommandPalette
    from explorer.views.window.main_window import MainWindow

ASKING = ("open-view", "save-view", "new-workspace", "open-workspace", "copy-workspace", "bring-in")


def palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    from explorer.views.window.command_palette import CommandPalette

    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_K, keys)
    found = window.findChild(CommandPalette)
    assert found is not None
    return found


@pytest.mark.parametrize("key", ASKING)
@pytest.mark.parametrize("how", ["escape", "close"])
def test_a_question_asked_by_the_palette(
    key: str, how: str, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.around.desk.open_last()
    window.around.settings.export_folder = str(tmp_path)
    opened = palette(qtbot, window)
    label = window.actions_[key].text().replace("&", "").rstrip("…")
    qtbot.keyClicks(opened.field, label)
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    assert [w for w in window.findChildren(QDialog) if w.isVisible()] == [dialog]
    if how == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    settle()
    assert window.findChildren(QDialog) == []
    assert QApplication.activeModalWidget() is None
    window.dialogs.open_palette()  # the window goes on
    window.findChildren(QDialog)[0].reject()
    settle()
    window.around.desk.close()


def test_a_file_is_chosen_with_keys_in_the_dialog(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.around.settings.export_folder = str(tmp_path)
    window.actions_["save-view"].trigger()
    (dialog,) = window.findChildren(QFileDialog)
    qtbot.waitExposed(dialog)
    dialog.selectFile("mine")
    dialog.accept()
    settle()
    assert (tmp_path / "mine.view.json").is_file()
    assert "Written" in window.statusBar().currentMessage()
