"""A short tour at the first start: four places, a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.guarded import guarded

if TYPE_CHECKING:
    from explorer.looks import Looks


class Tour(QWidget):
    """Lies over the window, frames one place after another, and goes at Escape or the end."""

    def __init__(
        self,
        looks: Looks,
        tree: QWidget,
        pages: QWidget,
        source: QWidget,
        search: QWidget,
        window: QWidget,
    ) -> None:
        """Make the tour of a window with these places; call :meth:`start`."""
        super().__init__(window)
        self._looks = looks
        self._window = window
        self._step = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.places: tuple[QWidget, ...] = (tree, pages, source, search)
        self.card = QFrame(self)
        self.card.setProperty("card", True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(300)
        self.count = QLabel()
        self.count.setProperty("ink", "muted")
        self.skip = QPushButton()
        self.skip.clicked.connect(self.finish)
        self.next = QPushButton()
        self.next.setDefault(True)
        self.next.clicked.connect(self.step)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        box = QVBoxLayout(self.card)
        box.setContentsMargins(16, 14, 16, 12)
        box.setSpacing(10)
        box.addWidget(self.text)
        box.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.skip.setText(self.tr("Skip"))
        self._say()

    def _sentences(self) -> tuple[str, ...]:
        """What is said of each place."""
        return (
            self.tr(
                "Choose a list and a technology. The number is how many figures are held; beside "
                "it stands who leads."
            ),
            self.tr("Figures as charts. Click a mark, or walk with the arrow keys."),
            self.tr(
                "The sentence behind the figure, in its document. Click a marked sentence to go "
                "back to its figure."
            ),
            self.tr(
                "Search everything: technologies, countries, figures and sentences, in English or "
                "Chinese."
            ),
        )

    def start(self) -> None:
        """Cover the window and show the first place."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._say()

    def step(self) -> None:
        """The next place, or the end."""
        self._step += 1
        if self._step >= len(self.places):
            self.finish()
        else:
            self._say()

    def finish(self) -> None:
        """Take the tour away."""
        self.hide()
        self.deleteLater()

    def _frame(self) -> QRect:
        widget = self.places[self._step]
        corner = widget.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, widget.size()).adjusted(2, 2, -2, -2)

    def _say(self) -> None:
        """The sentence of the place, on a card beside it."""
        self.text.setText(self._sentences()[self._step])
        self.setAccessibleName(self.text.text())
        total = len(self.places)
        self.count.setText(self.tr("{n} of {total}").format(n=self._step + 1, total=total))
        self.next.setText(self.tr("Done") if self._step + 1 == total else self.tr("Next"))
        self.card.adjustSize()
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        frame = self._frame()
        room = self.rect().adjusted(12, 12, -12, -12)
        x = min(
            max(frame.center().x() - self.card.width() // 2, room.left()),
            room.right() - self.card.width(),
        )
        y = min(
            max(frame.center().y() - self.card.height() // 2, room.top() + 60),
            room.bottom() - self.card.height(),
        )
        self.card.move(x, y)
        self.update()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim everything but the place."""
        with QPainter(self) as painter:
            frame = self._frame()
            painter.setClipRegion(QRegion(self.rect()) - QRegion(frame))
            painter.fillRect(self.rect(), QColor(0, 0, 0, 90))
            painter.setClipping(False)
            painter.setPen(QPen(QColor(self._looks.theme.accent), 2))
            painter.drawRect(frame)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour, Enter and Right go on."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.step()
