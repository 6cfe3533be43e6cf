"""Dialogs of the workspace: what went wrong with it, its backups, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QUndoView,
    QWidget,
)

from explorer.views.parts.opening import column
from explorer.workspace import backups

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QUndoStack

    from explorer.workspace.errors import WorkspaceError


def date_of(backup: Path) -> str:
    """When a backup was made, in the words and the time zone of the user."""
    made = QDateTime.fromSecsSinceEpoch(int(backups.made(backup).timestamp()))
    return QLocale().toString(made, QLocale.FormatType.ShortFormat)


class TroubleDialog(QDialog):
    """One sentence, and a button that does what helps.

    Signals:
        copy_wanted(): save the open workspace to another file.
        open_wanted(): open another workspace.
        restore_wanted(Path): go back to a backup.
    """

    copy_wanted = Signal()
    open_wanted = Signal()
    restore_wanted = Signal(object)

    def __init__(self, error: WorkspaceError, *, copy: bool, parent: QWidget | None = None) -> None:
        """Say what failed; ``copy`` if a copy of the open workspace would help."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Workspace"))
        self.setMinimumWidth(460)
        self._backup = error.backup
        self.sentence = QLabel(str(error))
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        text = self.tr("Open another…")
        if error.backup is not None:
            text = self.tr("Go back to the backup of {date}").format(date=date_of(error.backup))
        elif copy:
            text = self.tr("Save a copy…")
        self.remedy = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self._copy = copy
        buttons.accepted.connect(self._help)
        buttons.rejected.connect(self.reject)
        box = column(self, 16)
        box.addWidget(self.sentence, 1)
        box.addWidget(buttons)

    def _help(self) -> None:
        self.accept()
        if self._backup is not None:
            self.restore_wanted.emit(self._backup)
        elif self._copy:
            self.copy_wanted.emit()
        else:
            self.open_wanted.emit()


class BackupsDialog(QDialog):
    """The backups of a workspace, the newest first.

    Signals:
        chosen(Path): one to go back to.
    """

    chosen = Signal(object)

    def __init__(self, found: Sequence[Path], parent: QWidget | None = None) -> None:
        """List backups."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go back to a backup"))
        if found:
            self.resize(420, 340)
        self.setMinimumWidth(420)
        text = self.tr(
            "A backup is made at each opening. Going back keeps what is there now, as a file "
            "beside the workspace."
        )
        label = QLabel(text if found else self.tr("This workspace has no backup yet."))
        label.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        for path in found:
            item = QListWidgetItem(date_of(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = buttons.addButton(self.tr("Go back"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setVisible(bool(found))
        self.list.setVisible(bool(found))
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(label)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class HistoryDialog(QDialog):
    """Every step of the workspace; choosing one goes there."""

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        """Show a stack."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(380, 420)
        label = QLabel(self.tr("Choose a step to go back or forward to it."))
        label.setWordWrap(True)
        self.view = QUndoView(stack)
        self.view.setEmptyLabel(self.tr("At the beginning"))
        self.view.setAccessibleName(self.tr("Steps"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(label)
        box.addWidget(self.view, 1)
        box.addWidget(buttons)
