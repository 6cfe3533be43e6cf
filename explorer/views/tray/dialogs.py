"""What opens from a card of the tray: the editor of its note, the figures that changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)

from explorer.guarded import guarded
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class NoteEditor(QDialog):
    """A few lines of text; Ctrl+Enter keeps them."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        """Edit a note on something called ``title``, "" for a free note."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note"))
        self.resize(420, 240)
        self.text = QPlainTextEdit(text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setPlaceholderText(self.tr("What you want to remember. Ctrl+Enter keeps it."))
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = column(self, 8)
        if title:
            about = QLabel(title)
            about.setWordWrap(True)
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setProperty("ink", "muted")
            box.addWidget(about)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        self.text.setFocus()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps what is written."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()
        else:
            super().keyPressEvent(event)


class AcceptDialog(QDialog):
    """What became of the figures of a pin, to be accepted or left."""

    def __init__(self, title: str, changes: Sequence[str], parent: QWidget | None = None) -> None:
        """List changes in words."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept new figures"))
        self.resize(480, 280)
        head = QLabel(title)
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        self.changes = QListWidget()
        self.changes.addItems(list(changes))
        self.changes.setWordWrap(True)
        self.changes.setAccessibleName(self.tr("What changed"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.button = buttons.addButton(self.tr("Accept new figures"), role)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(head)
        box.addWidget(self.changes, 1)
        box.addWidget(buttons)
