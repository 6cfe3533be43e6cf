"""Theme and language of the window: one object every view reads, one signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu

from explorer import languages

if TYPE_CHECKING:
    from explorer.charts.palette import Theme


class Looks(QObject):
    """How the windows look and speak.

    Signals:
        changing(): theme or language is about to be another; nothing has moved yet.
        spoken(): the language is another, and all that has words of its own says them.
        changed(): theme or language is another; comes after ``spoken``.
    """

    changing = Signal()
    spoken = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QObject | None = None) -> None:
        """Start with a theme and a BCP 47 language tag."""
        super().__init__(parent)
        self.theme = theme
        self.language = language

    def use(self, *, theme: Theme | None = None, language: str | None = None) -> None:
        """Change theme or language; nothing happens if nothing changes."""
        spoken, shown = self.language, self.theme
        if (theme or shown, language or spoken) == (shown, spoken):
            return
        self.changing.emit()
        self.theme, self.language = theme or shown, language or spoken
        application = QApplication.instance()
        if self.language != spoken and isinstance(application, QApplication):
            languages.use(application, self.language)
            retranslate(application)
            self.spoken.emit()
        self.changed.emit()


def retranslate(application: QApplication) -> None:
    """Have everything that is in any window say its words anew.

    Whatever has words of its own sets them in a method ``retranslate``, which its maker calls too:
    nothing has to be signed on, and so nothing can be forgotten. What a view works out from the
    data follows :attr:`Looks.changed`.
    """
    while isinstance(menu := application.activePopupWidget(), QMenu):
        menu.close()  # of what was clicked a moment ago, in the words of then
    for window in application.topLevelWidgets():
        if window.parent() is not None:
            continue  # a dialog of a window, found in it
        for thing in (window, *window.findChildren(QObject)):
            say = getattr(thing, "retranslate", None)
            if say is not None:
                say()
