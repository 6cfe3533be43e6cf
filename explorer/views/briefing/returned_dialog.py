"""What of a document that came back from its editors no longer agrees with the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from explorer.briefing.returned import Checked


class ReturnedDialog(QDialog):
    """Lists what was found, a line each, to be read and copied."""

    def __init__(self, name: str, found: Checked, parent: QWidget | None) -> None:
        """Show what was found in a file."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check {name}").format(name=name))
        self.resize(720, 420)
        counts = self.tr("{figures} figures and {notes} footnotes compared; {count} do not agree.")
        self.summary = QLabel(
            counts.format(figures=found.figures, notes=found.footnotes, count=len(found.findings))
        )
        self.summary.setWordWrap(True)
        self.list = QPlainTextEdit("\n".join(f.sentence for f in found.findings))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("What does not agree"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.summary)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
