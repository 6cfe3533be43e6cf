"""The context menu of a card of the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from explorer.models.pins import PinModel
    from explorer.views.tray.tray import Tray


class CardMenu(QMenu):
    """What can be done with a card; without one, a free note."""

    def __init__(self, tray: Tray, model: PinModel, row: int) -> None:
        """Serve the card of a row, or none for -1."""
        super().__init__(tray)
        self._tray = tray
        if row < 0:
            action = self.addAction(self.tr("New note…"))
            action.setEnabled(tray.writable)
            action.triggered.connect(lambda: tray.edit_note(-1))
        else:
            self._fill(model, row)

    def _fill(self, model: PinModel, row: int) -> None:
        tray, card = self._tray, model.card(row)
        first, last = (model.pins, model.rowCount() - 1) if card.free else (0, model.pins - 1)
        write = tray.writable
        left, right = write and row > first, write and row < last
        entries = [
            (self.tr("Open"), "Return", lambda: tray.open_card(row), True),
            (self.tr("Rename"), "F2", lambda: tray.rename(row), write and not card.free),
            (self.tr("Note…"), "N", lambda: tray.edit_note(row), write),
            (self.tr("Move left"), "Ctrl+Left", lambda: tray.move_card(row, row - 1), left),
            (self.tr("Move right"), "Ctrl+Right", lambda: tray.move_card(row, row + 1), right),
            (self.tr("Copy with citation"), "Ctrl+C", lambda: tray.copy_card(row), True),
            (self.tr("Put into the open briefing"), "", lambda: tray.put(row), tray.has_taker),
            (self.tr("Remove"), "Del", lambda: tray.remove_card(row), write),
        ]
        for text, key, slot, enabled in entries:
            action = self.addAction(text)
            # Shown only: the strip itself answers to its keys.
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            action.setEnabled(enabled)
            action.triggered.connect(slot)
        if model.can_accept(row):
            accept = QAction(self.tr("Accept new figures…"), self)
            accept.setToolTip("\n".join(model.changes(row)))
            accept.setEnabled(write)
            accept.triggered.connect(lambda: tray.accept_figures(row))
            self.insertAction(self.actions()[1], accept)
            self.setToolTipsVisible(True)
