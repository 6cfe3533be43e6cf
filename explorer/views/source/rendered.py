"""A quote in the language of the window, under the text that it is in."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from explorer.guarded import guarded

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from explorer.dataset.schema import Rendering
    from explorer.looks import Looks

#: So many lines are seen at once; of a longer one the rest is scrolled to.
_LINES = 5


class RenderedQuote(QTextBrowser):
    """As high as what it says, up to a few lines."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._looks = looks
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setAccessibleName(self.tr("Translation of the quote"))

    def show_rendering(self, rendering: Rendering | None) -> None:
        """Say a translation with whose it is; None for nothing."""
        self.setVisible(rendering is not None)
        if rendering is None:
            return
        from explorer.briefing.footnotes import whose  # not before there is a translation

        who = escape(whose(rendering, self._looks.language))
        muted = self._looks.theme.muted
        self.setHtml(f"{escape(rendering.text)} <span style='color:{muted}'>({who})</span>")
        self._fit()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        most = self.fontMetrics().lineSpacing() * _LINES
        self.setFixedHeight(min(most, int(document.size().height()) + 2))
