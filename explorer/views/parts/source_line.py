"""One line under a chart: who says it and what it does not say, the rest behind "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer.charts import paint
from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP = "   "


class SourceLine(QWidget):
    """Shows as many whole statements as there is room for; none is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a line that says nothing."""
        super().__init__(parent)
        self._statements: tuple[str, ...] = ()
        self.label = QLabel()
        self.label.setFont(paint.font(11))
        self.label.setProperty("ink", "muted")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMinimumWidth(1)
        self.more = QToolButton()
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
        # As high with a badge as without: the chart above is not laid out anew for it.
        self.setFixedHeight(36)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 8, 2)
        self.row.setSpacing(4)
        self.row.addWidget(self.label, 1)
        self.row.addWidget(self.more)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.more.setText(self.tr("more"))
        self.more.setToolTip(self.tr("All that is said of sources and limits"))
        self.more.setAccessibleName(self.more.toolTip())
        self.label.setAccessibleName(self.tr("Sources and limits"))

    def say(self, statements: Sequence[str]) -> None:
        """Show statements, the most important first."""
        self._statements = tuple(s for s in statements if s)
        self.whole.setText("\n\n".join(self._statements))
        self.label.setAccessibleDescription(" ".join(self._statements))
        self._fit()

    def _fit(self) -> None:
        self.more.setVisible(bool(self._statements))
        layout = self.layout()
        if layout is not None:
            layout.activate()  # what stands beside it may have come or gone
        metrics, shown = self.label.fontMetrics(), ""
        for statement in self._statements:
            longer = f"{shown}{_GAP}{statement}" if shown else statement
            if metrics.horizontalAdvance(longer) > self.label.width():
                break
            shown = longer
        self.label.setText(shown)

    def open(self) -> None:
        """Show all of it over the line."""
        self.popup.setFixedWidth(max(320, self.width() - 32))
        self.popup.adjustSize()
        corner = self.mapToGlobal(QPoint(16, 0))
        self.popup.move(corner - QPoint(0, self.popup.height()))
        self.popup.show()
        self.whole.setFocus(Qt.FocusReason.PopupFocusReason)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit now."""
        super().resizeEvent(event)
        self._fit()
