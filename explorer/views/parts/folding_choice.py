"""One of several, a button each: in a line where there is room, else behind one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class FoldingChoice(QWidget):
    """Buttons of which one is down; folded, they are listed under a button that says which.

    Attributes:
        button: Opens the others while they are folded.
        listed: Holds the others while they are folded.

    Signals:
        changed(str): key of what is now chosen.
    """

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a choice of nothing."""
        super().__init__(parent)
        self._folded = False
        self._offered: dict[str, QToolButton] = {}
        self.button = QToolButton()
        self.button.setProperty("door", True)
        self.button.clicked.connect(self.open)
        self.button.hide()
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self._listed = QVBoxLayout(self.popup)
        self._listed.setContentsMargins(6, 6, 6, 6)
        self._listed.setSpacing(2)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._line.addWidget(self.button)
        self._group = QButtonGroup(self)

    def make(self, key: str) -> QToolButton:
        """One more button, for what has the key."""
        made = QToolButton()
        made.setCheckable(True)
        made.setProperty("choice", key)
        made.clicked.connect(self._choose)
        self._group.addButton(made)
        (self._listed if self._folded else self._line).addWidget(made)
        self._offered[key] = made
        return made

    def drop_all(self) -> None:
        """Let all buttons go."""
        for button in self._offered.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._offered.clear()

    def offer(self, keys: Sequence[str], chosen: str) -> None:
        """Show the buttons of some keys; hidden where there is no choice."""
        for key, button in self._offered.items():
            button.setVisible(key in keys and len(keys) > 1)
            button.setChecked(key == chosen)
        self.setVisible(len(keys) > 1)
        self._say()

    def fold(self, folded: bool) -> None:
        """Put the buttons behind one, or into the line."""
        if folded == self._folded:
            return
        self._folded = folded
        shown = [b for b in self._offered.values() if not b.isHidden()]
        for button in self._offered.values():
            (self._listed if folded else self._line).addWidget(button)
            self.dress(button, listed=folded)
            button.setVisible(button in shown)
        self.button.setVisible(folded)
        if not folded:
            self.popup.hide()

    def tuck(self, control: QWidget) -> None:
        """Keep another control at the head of the list."""
        if control.parentWidget() is not self.popup:
            self._listed.insertWidget(0, control)

    def dress(self, button: QToolButton, *, listed: bool) -> None:
        """How a button looks in the list and in the line."""

    def _say(self) -> None:
        chosen = self._group.checkedButton()
        if isinstance(chosen, QToolButton):
            self.button.setText(f"{chosen.text()} ▼")
            self.button.setIcon(chosen.icon())

    def open(self) -> None:
        """Open the list under the button."""
        self.popup.adjustSize()
        self.popup.move(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        self.popup.show()
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self) -> None:
        self.popup.hide()
        self._say()
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.changed.emit(str(chosen.property("choice")))
