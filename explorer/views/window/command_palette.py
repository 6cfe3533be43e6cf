"""Every command by name: type, choose, done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from explorer import tasks
from explorer.corpus.fold import fold
from explorer.guarded import guarded

if TYPE_CHECKING:
    from explorer.views.parts.actions import Actions


class CommandPalette(QDialog):
    """A field over a list of the enabled actions."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """List the actions of a window."""
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("All commands"))
        self.resize(480, 420)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a command"))
        self.field.setAccessibleName(self.tr("Type a command"))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.itemActivated.connect(self._run)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(self.field)
        box = QVBoxLayout(self)
        box.addWidget(self.field)
        box.addWidget(self.list, 1)
        self._fill("")

    def _fill(self, text: str) -> None:
        wanted = fold(text).split()
        self.list.clear()
        native = QKeySequence.SequenceFormat.NativeText
        for key, action in self._actions.in_order().items():
            label = action.text().replace("&", "").rstrip("…")
            if not action.isEnabled() or not all(w in fold(label) for w in wanted):
                continue
            keys = action.shortcut().toString(native)
            item = QListWidgetItem(f"{label}    {keys}" if keys else label)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        item = self.list.currentItem()
        if self.list.count() and item is not None:
            action = self._actions[str(item.data(Qt.ItemDataRole.UserRole))]
            # Once the palette is gone: what the command opens must not find it in its own event.
            tasks.later(self._actions, action.trigger)
            self.accept()

    @guarded(instead=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field move through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)
