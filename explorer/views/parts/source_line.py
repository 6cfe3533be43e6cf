"""One line under a chart: who says it and what it does not say, the rest behind "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer import theme
from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics, QResizeEvent

_GAP = "   "


class SourceLine(QWidget):
    """Shows as many whole statements as there is room for; none is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a line that says nothing."""
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._statements: tuple[str, ...] = ()
        self._badge: QToolButton | None = None
        self._badge_texts = ("", "")
        self.label = QLabel()
        theme.set_font(self.label, 11)
        self.label.setProperty("ink", "muted")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMinimumWidth(1)
        self.more = QToolButton()
        self.more.setProperty("slim", True)
        self.more.clicked.connect(self.open)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.whole = QLabel()
        self.whole.setWordWrap(True)
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        box = QVBoxLayout(self.popup)
        box.addWidget(self.whole)
        self.rescale()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 0, 8, 0)
        self.row.setSpacing(4)
        self.row.addWidget(self.label, 1)
        self.row.addWidget(self.more)
        self.retranslate()

    def rescale(self) -> None:
        """As high with a badge as without: the chart above is not laid out anew for it."""
        self.setFixedHeight(theme.px(28))

    def retranslate(self) -> None:
        """Words in the present language."""
        self.more.setText(self.tr("more"))
        self.more.setToolTip(self.tr("All that is said of sources and limits"))
        self.more.setAccessibleName(self.more.toolTip())
        self.label.setAccessibleName(self.tr("Sources and limits"))

    def say(self, names: Sequence[str], statements: Sequence[str], whole: Sequence[str]) -> None:
        """Show who says it, then statements, the most important first.

        Args:
            names: Who says it, in some words and in fewer; the line begins with one of them.
            statements: As many of them follow as there is room for.
            whole: All that is said where there is room for it.
        """
        self._names = tuple(names)
        self._statements = tuple(s for s in statements if s)
        everything = [s for s in whole if s]
        self.whole.setText("\n\n".join(everything))
        self.label.setAccessibleDescription(" ".join(everything))
        self._fit()

    def take_badge(self, badge: QToolButton) -> None:
        """Put a button at the end of the line."""
        self._badge = badge
        badge.setProperty("slim", True)
        self.row.addWidget(badge)

    def word_badge(self, words: str, brief: str) -> None:
        """What the button says, and what it says where the statements need the room."""
        self._badge_texts = (words, brief)

    def _fit(self) -> None:
        self.more.setVisible(bool(self.whole.text()))
        metrics = self.label.fontMetrics()
        wanted = metrics.horizontalAdvance(_GAP.join((*self._names[:1], *self._statements[:1])))
        for text in self._badge_texts:
            if self._badge is not None:
                self._badge.setText(text)
            self.row.activate()  # what stands beside it may have come or gone
            if wanted <= self.label.width():
                break
        shown = self._name(metrics)
        for statement in self._statements:
            longer = f"{shown}{_GAP}{statement}" if shown else statement
            if metrics.horizontalAdvance(longer) > self.label.width():
                break
            shown = longer
        self.label.setText(shown)

    def _name(self, metrics: QFontMetrics) -> str:
        """Who says it: in most words that leave room for the first statement, else in fewest."""
        first, room = self._statements[:1], self.label.width()
        for name in self._names:
            if metrics.horizontalAdvance(_GAP.join((name, *first))) <= room:
                return name
        fewest = self._names[-1:]
        return next((n for n in fewest if metrics.horizontalAdvance(n) <= room), "")

    def open(self) -> None:
        """Show all of it over the line."""
        self.popup.setFixedWidth(max(320, self.width() - 24))
        self.popup.adjustSize()
        corner = self.mapToGlobal(QPoint(12, 0))
        self.popup.move(corner - QPoint(0, self.popup.height()))
        self.popup.show()
        self.whole.setFocus(Qt.FocusReason.PopupFocusReason)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit now."""
        super().resizeEvent(event)
        self._fit()
