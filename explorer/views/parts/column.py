"""What scrolls up and down on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea

from explorer.guarded import guarded

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

#: How often a column may find another size for its content while it is finding one.
_TRIES = 4


class Column(QScrollArea):
    """Content as wide as the room there is; a bar beside it where it is higher.

    Qt sizes the content again each time the size of the content changes. Where a line more or less
    decides whether there is a bar, and the bar decides about the line, it goes from one size to the
    other and back without end, and the program ends with its stack. Here it stops after a few.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty column."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tries = 0

    @guarded(instead=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Size the content, and again if that made it another size, but not for ever."""
        if event.type() != QEvent.Type.Resize or watched is not self.widget():
            return super().eventFilter(watched, event)
        if self._tries == _TRIES:
            return False
        self._tries += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._tries -= 1
