"""The map of keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class KeysDialog(QDialog):
    """Every shortcut with what it does."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Show pairs of words and keys, and the keys that panes have of their own."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(460, 620)
        own = [
            (self.tr("Next or previous mark of the chart"), "← → ↑ ↓"),
            (self.tr("First or last mark of the chart"), "Home, End"),
            (self.tr("Next or previous claim of the document"), "N, P"),
            (self.tr("Open a card of the tray, copy it, remove it"), "Enter, Ctrl+C, Delete"),
            (self.tr("Rename a card of the tray, write a note on it"), "F2, N"),
            (self.tr("Move a card of the tray"), "Ctrl+←, Ctrl+→"),
        ]
        rows = "".join(
            f"<tr><td style='padding:3px 24px 3px 0'>{escape(text)}</td>"
            f"<td><b>{escape(keys)}</b></td></tr>"
            for text, keys in [*own, *shortcuts]
        )
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Keys"))
        self.text.document().setDocumentMargin(12)
        self.text.setHtml(f"<table>{rows}</table>")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
