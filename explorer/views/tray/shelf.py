"""The panes of the window with the tray under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QFrame, QSplitter, QWidget

from explorer import theme
from explorer.files import whole
from explorer.views.tray import HEAD

if TYPE_CHECKING:
    from explorer.settings import Settings
    from explorer.views.tray.tray import Tray

#: The first height of the open tray: header and a strip of cards.
_HEIGHT = 156


class Shelf(QSplitter):
    """Keeps the height of the tray while it is folded away and opened again.

    The tray comes with :meth:`take`, after the window's first painting; until then its room is
    kept, so that nothing moves.
    """

    def __init__(self, panes: QWidget) -> None:
        """Put the room of a tray under panes."""
        super().__init__(Qt.Orientation.Vertical)
        self._tray: Tray | None = None
        self._choice: bool | None = None
        self._height = _HEIGHT
        self._room = QFrame()
        self._room.setObjectName("pane")
        self._room.setFixedHeight(theme.px(HEAD))
        self.setHandleWidth(1)
        self.addWidget(panes)
        self.addWidget(self._room)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._remember)

    def take(self, tray: Tray) -> None:
        """Put the tray into its room."""
        shown = self.shows_tray
        self._tray = tray
        tray.choice = self._choice
        tray.folded.connect(self._fold)
        self.replaceWidget(1, tray)
        tray.setVisible(shown)
        self._room.deleteLater()

    @property
    def shows_tray(self) -> bool:
        """Whether the tray is not hidden."""
        return not (self._tray or self._room).isHidden()

    def _remember(self) -> None:
        if self._tray is not None and self._tray.is_open:
            self._height = self.sizes()[1]

    def _fold(self, folded: bool) -> None:
        tray = theme.px(HEAD) if folded else self._height
        self.setSizes([max(0, sum(self.sizes()) - tray), tray])

    def restore(self, settings: Settings) -> None:
        """Visibility, folding and height of the last time."""
        found = bytes(settings.bytes("tray").data()).decode(errors="replace").split()
        if len(found) != 3:
            return
        shown, opened, height = found
        self._room.setVisible(shown != "hidden")
        self._choice = {"open": True, "folded": False}.get(opened)
        if (pixels := whole(height)) is not None:
            self._height = max(_HEIGHT, min(pixels, 600))

    def save(self, settings: Settings) -> None:
        """Remember them."""
        shown = "shown" if self.shows_tray else "hidden"
        choice = self._tray.choice if self._tray is not None else self._choice
        opened = "unchosen" if choice is None else "open" if choice else "folded"
        text = f"{shown} {opened} {self._height}"
        settings.set_bytes("tray", QByteArray(text.encode()))
