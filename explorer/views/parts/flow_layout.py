"""A layout that breaks into lines like text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from explorer.guarded import guarded


class FlowLayout(QLayout):
    """Widgets in lines, left to right, as text flows."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        """Make an empty layout."""
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    @guarded()
    def addItem(self, item: QLayoutItem) -> None:
        """Take over an item."""
        self._items.append(item)

    @guarded(instead=0)
    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    @guarded()
    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @guarded()
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @guarded(instead=False)
    def hasHeightForWidth(self) -> bool:
        """Yes: narrower means taller."""
        return True

    @guarded(instead=0)
    def heightForWidth(self, width: int) -> int:
        """Height that the lines take in a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @guarded()
    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @guarded(instead=QSize())
    def sizeHint(self) -> QSize:
        """The least size."""
        return self.minimumSize()

    @guarded(instead=QSize())
    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, whole: QRect, *, move: bool) -> int:
        rect = whole.marginsRemoved(self.contentsMargins())
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if (widget := item.widget()) is not None and widget.isHidden():
                continue
            size = item.sizeHint()
            size.setWidth(max(item.minimumSize().width(), min(size.width(), rect.width())))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - whole.y() + self.contentsMargins().bottom()
