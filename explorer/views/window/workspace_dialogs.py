"""Dialogs of the workspace: what went wrong with it, its backups, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
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
    """One sentence, and a button for each thing that helps, the best one first.

    Signals:
        mend_wanted(Path): take what is broken in a workspace from its backups.
        restore_wanted(Path): go back to a backup.
        read_wanted(Path): open what can be read of a workspace.
        copy_wanted(): save the open workspace to another file.
        open_wanted(): open another workspace.
        new_wanted(): make a new workspace.
    """

    mend_wanted = Signal(object)
    restore_wanted = Signal(object)
    read_wanted = Signal(object)
    copy_wanted = Signal()
    open_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, error: WorkspaceError, *, copy: bool, parent: QWidget | None = None) -> None:
        """Say what failed; ``copy`` if a copy of the open workspace would help."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Workspace"))
        self.setMinimumWidth(460)
        self.sentence = QLabel(str(error))
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box = column(self, 8)
        self._box.addWidget(self.sentence, 1)
        self._box.addSpacing(8)
        self.remedies: list[QPushButton] = []
        self._helps: list[tuple[SignalInstance, tuple[object, ...]]] = []
        helps = error.remedies
        if helps.mendable is not None:
            self._offer(self.tr("Mend it from its backups"), self.mend_wanted, helps.mendable)
        if helps.backup is not None:
            text = self.tr("Go back to the backup of {date}").format(date=date_of(helps.backup))
            self._offer(text, self.restore_wanted, helps.backup)
        if helps.readable is not None:
            self._offer(self.tr("Open what can be read"), self.read_wanted, helps.readable)
        if copy:
            self._offer(self.tr("Save a copy…"), self.copy_wanted)
        if not self.remedies:
            self._offer(self.tr("Open another…"), self.open_wanted)
            self._offer(self.tr("New workspace…"), self.new_wanted)
        self.remedies[0].setDefault(True)
        # On a low screen Qt makes dialogs lower than they need: the sentence must not give way.
        margins = self._box.contentsMargins()
        room = self.minimumWidth() - margins.left() - margins.right()
        self.sentence.ensurePolished()
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(room))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._box.addSpacing(4)
        self._box.addWidget(buttons)

    def _offer(self, text: str, signal: SignalInstance, *values: object) -> None:
        """A button that closes the dialog and asks for what it says."""
        button = QPushButton(text)
        button.clicked.connect(self._help)
        self._box.addWidget(button)
        self.remedies.append(button)
        self._helps.append((signal, values))

    def _help(self) -> None:
        """Do what the button says."""
        signal, values = self._helps[self.remedies.index(self.sender())]  # type: ignore[arg-type]
        self.accept()
        signal.emit(*values)


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
