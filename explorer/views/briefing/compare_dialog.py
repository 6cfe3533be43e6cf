"""What changed between two versions of a briefing: a list, and the text with marks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from explorer.briefing import compare
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.briefing.compare import Comparison
    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings


class CompareDialog(QDialog):
    """Shows a comparison; its text can be copied."""

    def __init__(
        self,
        around: Surroundings,
        compared: Callable[[Dataset], Comparison],
        parent: QWidget | None = None,
    ) -> None:
        """Show what changed.

        Args:
            around: Whose data the versions are of.
            compared: Compares them over a dataset.
            parent: The window of the briefing.
        """
        super().__init__(parent)
        self._around = around
        self._compared = compared
        self.resize(760, 560)
        self.text = QTextBrowser()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        around.data.changed.connect(self._renew)
        self.retranslate()

    def retranslate(self) -> None:
        """All of it in the present language."""
        self.setWindowTitle(self.tr("What changed since the other version"))
        self.text.setAccessibleName(self.tr("What changed since the other version"))
        self._renew()

    def _renew(self) -> None:
        """The comparison over the present data, where the reader was."""
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self.text.setHtml(self._html(self._compared(self._around.dataset)))
        bar.setValue(place)

    def _html(self, found: Comparison) -> str:
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
        return marking + (f"<ol>{listed}</ol>" if listed else nothing) + "<hr>" + marked
