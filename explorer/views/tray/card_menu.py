"""The context menu of a card of the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from explorer.charts.naming import as_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.views.tray.card_actions import CardActions


class CardMenu(QMenu):
    """What can be done with a card; without one, a free note."""

    def __init__(self, cards: CardActions, row: int, parent: QWidget, *, taken: bool) -> None:
        """Serve the card of a row, or none for -1; ``taken`` if a briefing takes blocks."""
        super().__init__(parent)
        if row < 0:
            action = self.addAction(self.tr("New note…"))
            action.setEnabled(cards.writable)
            action.triggered.connect(lambda: cards.edit_note(-1))
        else:
            self._fill(cards, row, taken)

    def _fill(self, cards: CardActions, row: int, taken: bool) -> None:
        model, card = cards.model, cards.model.card(row)
        first, last = (model.pins, model.rowCount() - 1) if card.free else (0, model.pins - 1)
        write = cards.writable
        left, right = write and row > first, write and row < last
        entries = [
            (self.tr("Open"), "Return", lambda: cards.open(row), True),
            (self.tr("Rename"), "F2", lambda: cards.rename(row), write and not card.free),
            (self.tr("Note…"), "N", lambda: cards.edit_note(row), write),
            (self.tr("Move left"), "Ctrl+Left", lambda: cards.move(row, row - 1), left),
            (self.tr("Move right"), "Ctrl+Right", lambda: cards.move(row, row + 1), right),
            (self.tr("Copy with citation"), "Ctrl+C", lambda: cards.copy(row), True),
            (self.tr("Put into the open briefing"), "", lambda: cards.put(row), taken),
            (self.tr("Remove"), "Del", lambda: cards.remove(row), write),
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
            accept.setToolTip(as_tip("\n".join(model.changes(row))))
            accept.setEnabled(write)
            accept.triggered.connect(lambda: cards.accept_figures(row))
            self.insertAction(self.actions()[1], accept)
            self.setToolTipsVisible(True)
