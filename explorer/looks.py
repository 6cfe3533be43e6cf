"""Theme and language of the window: one object every view reads, one signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from explorer.charts.palette import Theme


class Looks(QObject):
    """How the window looks and speaks.

    Signals:
        changed(): theme or language is another.
    """

    changed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QObject | None = None) -> None:
        """Start with a theme and a BCP 47 language tag."""
        super().__init__(parent)
        self.theme = theme
        self.language = language

    def use(self, *, theme: Theme | None = None, language: str | None = None) -> None:
        """Change theme or language; nothing happens if nothing changes."""
        new = (theme or self.theme, language or self.language)
        if new != (self.theme, self.language):
            self.theme, self.language = new
            self.changed.emit()
