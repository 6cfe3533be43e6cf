"""The panes of the window with the tray under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from explorer.views.tray import HEAD

if TYPE_CHECKING:
    from explorer.settings import Settings
    from explorer.views.tray import Tray

#: The first height of the open tray: header and a strip of cards.
_HEIGHT = 156


class Shelf(QSplitter):
    """Keeps the height of the tray while it is folded away and opened again."""

    def __init__(self, panes: QWidget, tray: Tray) -> None:
        """Put a tray under panes."""
        super().__init__(Qt.Orientation.Vertical)
        self._tray = tray
        self._height = _HEIGHT
        self.setHandleWidth(1)
        self.addWidget(panes)
        self.addWidget(tray)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setChildrenCollapsible(False)
        tray.folded.connect(self._fold)
        self.splitterMoved.connect(self._remember)

    def _remember(self) -> None:
        if self._tray.is_open:
            self._height = self.sizes()[1]

    def _fold(self, folded: bool) -> None:
        tray = HEAD if folded else self._height
        self.setSizes([max(0, sum(self.sizes()) - tray), tray])

    def restore(self, settings: Settings) -> None:
        """Visibility, folding and height of the last time."""
        found = bytes(settings.bytes("tray").data()).decode(errors="replace").split()
        if len(found) != 3:
            return
        shown, opened, height = found
        self._tray.setVisible(shown != "hidden")
        self._tray.choice = {"open": True, "folded": False}.get(opened)
        if height.isascii() and height.isdigit():
            self._height = max(_HEIGHT, min(int(height), 600))

    def save(self, settings: Settings) -> None:
        """Remember them."""
        shown = "hidden" if self._tray.isHidden() else "shown"
        choice = self._tray.choice
        opened = "unchosen" if choice is None else "open" if choice else "folded"
        text = f"{shown} {opened} {self._height}"
        settings.set_bytes("tray", QByteArray(text.encode()))
