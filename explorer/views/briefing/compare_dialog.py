"""What changed between two versions of a briefing: a list, and the text with marks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from explorer.briefing import compare
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from explorer.briefing.compare import Comparison


class CompareDialog(QDialog):
    """Shows a comparison; its text can be copied."""

    def __init__(self, found: Comparison, parent: QWidget | None = None) -> None:
        """Show what changed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed since the other version"))
        self.resize(760, 560)
        listed = "".join(f"<li>{escape(s)}</li>" for s in compare.sentences(found))
        nothing = f"<p>{escape(self.tr('The two versions are the same.'))}</p>"
        # Underlined and struck out, so that colour is not all that tells them apart.
        marked = "".join(
            f"<p>{compare.marked_text(c)}</p>".replace("<ins>", "<u><b>")
            .replace("</ins>", "</b></u>")
            .replace("<del>", "<s>")
            .replace("</del>", "</s>")
            for c in found.changes
        )
        marking = f"<p><b>{escape(found.marking)}</b></p>" if found.marking else ""
        self.text = QTextBrowser()
        self.text.setHtml(marking + (f"<ol>{listed}</ol>" if listed else nothing) + "<hr>" + marked)
        self.text.setAccessibleName(self.tr("What changed since the other version"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
