"""What stands beside the text of a document: numbers of its claims, and where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from explorer.guarded import guarded
from explorer.theme import font, px

if TYPE_CHECKING:
    from explorer.views.source.marked_text import MarkedText

#: Widths, in pixels.
MARGIN = 30
STRIP = 12


class Margin(QWidget):
    """Numbers of the claims, and a bar beside the selected one."""

    def __init__(self, text: MarkedText) -> None:
        """Stand beside a text."""
        super().__init__(text)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @guarded(instead=QSize())
    def sizeHint(self) -> QSize:
        """As wide as the margin."""
        return QSize(MARGIN, 0)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is beside the text."""
        with QPainter(self) as painter:
            theme = self._text.looks.theme
            painter.fillRect(self.rect(), QColor(theme.surface))
            painter.setFont(font(11))
            taken = -100
            first, last = self._text.visible_span()
            for claim in self._text.claims:
                if claim.end < first or claim.start > last:
                    continue
                rows = self._text.rows_of(claim.start, claim.end)
                if self._text.selected_span == (claim.start, claim.end):
                    bar = QRect(MARGIN - 4, rows.top(), 3, rows.height())
                    painter.fillRect(bar, QColor(theme.highlight_bar))
                if rows.bottom() < 0 or rows.top() > self.height() or rows.top() < taken + 12:
                    continue
                taken = rows.top()
                painter.setPen(QPen(QColor(theme.muted)))
                box = QRect(0, rows.top() + px(3), MARGIN - 8, px(16))
                painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(claim.number))


class Strip(QWidget):
    """Where claims lie in the whole document; a click goes there."""

    def __init__(self, text: MarkedText) -> None:
        """Stand beside a text."""
        super().__init__(text)
        self._text = text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setToolTip(self.tr("Where figures stand in the document; click to go there"))

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is beside the text."""
        with QPainter(self) as painter:
            theme = self._text.looks.theme
            painter.fillRect(self.rect(), QColor(theme.surface))
            for claim in self._text.claims:
                selected = self._text.selected_span == (claim.start, claim.end)
                top = round(self._text.share_of(claim.start) * (self.height() - 4))
                height = max(2, round(self._text.share_of(claim.end - claim.start) * self.height()))
                colour = theme.highlight_bar if selected else theme.line
                painter.fillRect(
                    QRect(3, top, STRIP - 5, 4 if selected else height), QColor(colour)
                )

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the claim nearest to the click."""
        claims = self._text.claims
        if not claims:
            return
        share = event.position().y() / max(1, self.height())
        nearest = min(claims, key=lambda c: abs(self._text.share_of(c.start) - share))
        self._text.scroll_to(nearest.start, nearest.end)
