"""A large figure of the overview with its sentence."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from explorer import theme
from explorer.charts import paint
from explorer.charts.layout.scene import wrap
from explorer.charts.palette import on
from explorer.guarded import guarded

if TYPE_CHECKING:
    from explorer.charts.headlines import Headline
    from explorer.looks import Looks

#: Between the lines of a sentence.
_LINE = 18


class FigureDoor(QAbstractButton):
    """A large figure with its sentence; pressing it opens the figure."""

    def __init__(self, headline: Headline, looks: Looks, parent: QWidget | None = None) -> None:
        """Make the door of a headline."""
        super().__init__(parent)
        self.headline = headline
        self._looks = looks
        self._least = theme.px(150)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{headline.figure}. {headline.sentence}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @guarded(instead=QSize())
    def sizeHint(self) -> QSize:
        """Wide enough for the figure, high enough for the sentence at the present width."""
        return QSize(theme.px(200), self._least)

    @guarded(instead=QSize())
    def minimumSizeHint(self) -> QSize:
        """The least that shows figure and sentence."""
        return QSize(theme.px(150), self._least)

    def needed(self, width: float) -> int:
        """The height that shows all of the sentence at a width."""
        text = theme.text_size()
        return max(theme.px(150), ceil((70 + _LINE * len(self._lines(width / text))) * text))

    def be_high(self, height: int) -> None:
        """Take a height, as all beside it do."""
        if height != self._least:
            self._least = height
            self.updateGeometry()

    def _lines(self, width: float) -> list[str]:
        return wrap(self.headline.sentence, width - 28, 13, False, paint.measure)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw figure, sentence and source."""
        t = self._looks.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(theme.text_size(), theme.text_size())
            width = self.width() / theme.text_size()
            high = self.height() / theme.text_size()
            box = QRectF(0.5, 0.5, width - 1, high - 1)
            edge = t.accent if self.hasFocus() or self.underMouse() else t.line
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(t.raised))
            painter.drawRoundedRect(box, 4, 4)
            size = 34
            while size > 18 and paint.measure(self.headline.figure, size, True) > width - 28:
                size -= 2
            painter.setFont(paint.font(size, bold=True))
            painter.setPen(QColor(on(t, self.headline.colour)))
            painter.drawText(14, 44, self.headline.figure)
            painter.setFont(paint.font(13))
            painter.setPen(QColor(t.text))
            for n, line in enumerate(self._lines(width)):
                painter.drawText(14, 70 + n * _LINE, line)
