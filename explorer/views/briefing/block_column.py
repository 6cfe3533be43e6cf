"""The column of a briefing's rows, which says where a dragged block would come to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.guarded import guarded
from explorer.models import mime

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from explorer.views.briefing.block_row import BlockRow


class BlockColumn(QWidget):
    """Holds the rows, and knows in which of them the keyboard is.

    Attributes:
        made: The rows there are by now, from the first on.
        complete: Called to have those made that are missing.
        current_id: The row the keyboard is or was in last, "" for none.

    Signals:
        current_changed(): the keyboard went to another row.
        focused(BlockRow): a row was given the keyboard.
        dropped(QMimeData, int): a block was dropped at a place among the rows.
        below_clicked(): a click under the last row.
    """

    current_changed = Signal()
    focused = Signal(object)
    dropped = Signal(object, int)
    below_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 8, 0, 160)
        self.box.setSpacing(2)
        self.made: list[BlockRow] = []
        self.complete: Callable[[], object] = int
        self.current_id = ""
        self.accent = QColor()
        self._line = -1

    @property
    def rows(self) -> Sequence[BlockRow]:
        """All rows in order."""
        self.complete()
        return self.made

    # -- where the keyboard is -----------------------------------------------------------------

    def row(self, row_id: str) -> BlockRow | None:
        """The row of a block."""
        return next((r for r in self.rows if r.row_id == row_id), None) if row_id else None

    def enter(self, row_id: str) -> None:
        """The keyboard is in a row."""
        if row_id != self.current_id:
            self.current_id = row_id
            self.current_changed.emit()

    def focus_row(self, row_id: str, *, at_end: bool = False) -> None:
        """The keyboard into a row."""
        row = self.row(row_id)
        if row is not None:
            row.take_keyboard(at_end=at_end)
            self.enter(row_id)
            self.focused.emit(row)

    # -- dropping ------------------------------------------------------------------------------

    def place_at(self, y: int) -> int:
        """The place among the rows that a height points at."""
        for n, row in enumerate(self.rows):
            if y < row.geometry().center().y():
                return n
        return len(self.rows)

    def _y_of(self, place: int) -> int:
        if not self.rows:
            return self.box.contentsMargins().top()
        if place < len(self.rows):
            return self.rows[place].geometry().top() - 1
        return self.rows[-1].geometry().bottom() + 1

    def _show_line(self, y: int) -> None:
        if y != self._line:
            self._line = y
            self.update()

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take blocks."""
        if event.mimeData().hasFormat(mime.BLOCK):
            event.acceptProposedAction()

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would come to stand."""
        if event.mimeData().hasFormat(mime.BLOCK):
            self._show_line(self._y_of(self.place_at(event.position().toPoint().y())))
            event.acceptProposedAction()

    @guarded()
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nowhere any more."""
        self._show_line(-1)
        super().dragLeaveEvent(event)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Say what was dropped, and where."""
        self._show_line(-1)
        if event.mimeData().hasFormat(mime.BLOCK):
            place = self.place_at(event.position().toPoint().y())
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData(), place)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click under the last row asks for more to write in."""
        last = self.rows[-1].geometry().bottom() if self.rows else 0
        if event.position().toPoint().y() > last:
            self.below_clicked.emit()
        super().mousePressEvent(event)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """The line at the place of what is dragged."""
        super().paintEvent(event)
        if self._line >= 0:
            with QPainter(self) as painter:
                painter.fillRect(28, self._line - 1, self.width() - 40, 3, self.accent)
