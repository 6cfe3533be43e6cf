"""What came of a piece of work, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence


class NewsDialog(QDialog):
    """Sentences that can be read at leisure and copied.

    Signals:
        compare_wanted(): what came in is to be seen beside what it is nearly the same as.
    """

    compare_wanted = Signal()

    def __init__(
        self, news: Sequence[str], parent: QWidget | None = None, *, twins: bool = False
    ) -> None:
        """Show the sentences, and offer to compare what came in if it has twins."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("What came in"))
        self.resize(640, 320)
        self.text = QPlainTextEdit("\n\n".join(news))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What came in"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if twins:
            text = self.tr("What differs…")
            self.compare = buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            self.compare.clicked.connect(self.compare_wanted)
        box = column(self)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
