"""How a document is to be read again: in which encoding, with which password, all of the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from explorer.corpus.readers.document import How
from explorer.views.parts.opening import column

#: Encodings that texts, pages and mails come in, as Python names them; others can be written.
_ENCODINGS: Final = (
    *("utf-8", "utf-16", "utf-32", "gb18030", "big5hkscs", "shift_jis", "euc_jp", "euc_kr"),
    *("windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "mac-roman"),
)


class AgainDialog(QDialog):
    """Asks how.

    Signals:
        wanted(How): the document is to be read so.
    """

    wanted = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Ask of a document."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read “{title}” again").format(title=title))
        self.setMinimumWidth(420)
        self.encoding = QComboBox()
        self.encoding.setEditable(True)
        self.encoding.addItem(self.tr("as recognised"), "")
        for known in _ENCODINGS:
            self.encoding.addItem(known, known)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.whole = QCheckBox(self.tr("The whole page, with menus and links"))
        form = QFormLayout()
        for label, field in (
            (self.tr("Encoding"), self.encoding),
            (self.tr("Password"), self.password),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
        form.addRow("", self.whole)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        read = buttons.addButton(self.tr("Read again"), QDialogButtonBox.ButtonRole.AcceptRole)
        read.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addLayout(form)
        box.addWidget(buttons)

    def how(self) -> How:
        """What the user says."""
        text = self.encoding.currentText()
        at = self.encoding.findText(text)
        encoding = str(self.encoding.itemData(at)) if at >= 0 else text.strip()
        return How(encoding, self.password.text(), self.whole.isChecked())

    def _accept(self) -> None:
        self.wanted.emit(self.how())
        self.accept()
