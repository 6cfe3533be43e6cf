"""What files are opened with that have a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QWidget

from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence


class PasswordDialog(QDialog):
    """Asks for it. It is not kept.

    Signals:
        given(str): the files are to be read with it.
    """

    given = Signal(str)

    def __init__(self, said: Sequence[str], parent: QWidget | None = None) -> None:
        """Ask for that of files, of each of which a sentence says that it is locked."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password"))
        self.resize(520, 190 if len(said) == 1 else 300)
        self.said = QPlainTextEdit("\n\n".join(said))
        self.said.setReadOnly(True)
        self.said.setTabChangesFocus(True)
        self.said.setAccessibleName(self.tr("Password"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(self.tr("Read"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.go.setEnabled(False)
        self.password.textChanged.connect(lambda text: self.go.setEnabled(bool(text)))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.said, 1)
        box.addWidget(self.password)
        box.addWidget(buttons)
        self.password.setFocus()

    def _accept(self) -> None:
        self.given.emit(self.password.text())
        self.accept()
