"""Theme, language and size of text of the window: one object every view reads, one signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu

from explorer import languages
from explorer.theme import scale_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.palette import Theme


class Looks(QObject):
    """How the windows look and speak.

    Signals:
        changing(): theme, language or the size of text is about to be another; nothing has moved.
        spoken(): the language is another, and all that has words of its own says them.
        changed(): theme, language or the size of text is another; comes after ``spoken``.
    """

    changing = Signal()
    spoken = Signal()
    changed = Signal()

    def __init__(
        self, theme: Theme, language: str, parent: QObject | None = None, *, text: float = 1.0
    ) -> None:
        """Start with a theme, a BCP 47 language tag, and how large text is."""
        super().__init__(parent)
        self.theme = theme
        self.language = language
        self.text = text

    def use(
        self, *, theme: Theme | None = None, language: str | None = None, text: float | None = None
    ) -> None:
        """Change theme, language or the size of text; nothing happens if nothing changes."""
        spoken, shown, size = self.language, self.theme, self.text
        if (theme or shown, language or spoken, text or size) == (shown, spoken, size):
            return
        self.changing.emit()
        self.theme, self.language, self.text = theme or shown, language or spoken, text or size
        application = QApplication.instance()
        if self.text != size and isinstance(application, QApplication):
            scale_text(application, self.text)
        if self.language != spoken and isinstance(application, QApplication):
            languages.use(application, self.language)
            retranslate(application)
            self.spoken.emit()
        self.changed.emit()


def all_in(root: QObject) -> Iterator[QObject]:
    """All that is in a window or in a part of it.

    In the place of ``findChildren``: with that, Python keeps what it learns of Qt's own objects as
    long as the one that was asked, not as long as the one they are in. A main window would hold
    something of each bar and menu of every window over it that was ever closed.
    """
    for child in root.children():
        yield child
        yield from all_in(child)


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
        for thing in (window, *all_in(window)):
            say = getattr(thing, "retranslate", None)
            if say is not None:
                say()
