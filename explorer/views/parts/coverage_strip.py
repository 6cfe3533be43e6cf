"""Where the figures of a document stand in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.looks import Looks


class CoverageStrip(QWidget):
    """Where in a document its figures stand."""

    def __init__(
        self, spans: Sequence[tuple[float, float]], looks: Looks, parent: QWidget | None = None
    ) -> None:
        """Make a strip from shares of the document's length (start, end)."""
        super().__init__(parent)
        self._spans = tuple(spans)
        self._looks = looks
        self.setFixedHeight(10)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        t = self._looks.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(t.grid))
            for start, end in self._spans:
                left = start * self.width()
                width = max(2.0, (end - start) * self.width())
                painter.fillRect(QRectF(left, 0, width, self.height()), QColor(t.accent))
