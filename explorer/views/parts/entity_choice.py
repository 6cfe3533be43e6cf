"""Whom a chart shows: one button that says how many, with the choice behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from explorer.guarded import guarded
from explorer.views.parts.entity_chips import EntityChips
from explorer.views.parts.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent

    from explorer.charts.palette import Look
    from explorer.looks import Looks

#: How many of the first are kept by the buttons for that.
_FIRST = (2, 3, 5)
_WIDE = 420


class EntityChoice(QWidget):
    """A button such as "9 countries" that opens the chips of all of them.

    Signals:
        changed(tuple): ids now kept; () when all are.
        menu_wanted(str, QPoint): context menu of an entity; global position.
    """

    changed = Signal(tuple)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make a hidden choice of nobody."""
        super().__init__(parent)
        self._order: tuple[str, ...] = ()
        self._kept = 0
        self.button = QToolButton()
        self.button.setProperty("door", True)
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.chips = EntityChips(looks)
        self.chips.changed.connect(self.changed)
        self.chips.menu_wanted.connect(self.menu_wanted)
        self.all = QToolButton()
        self.all.clicked.connect(self._keep_all)
        self.none = QToolButton()
        self.none.clicked.connect(self.chips.clear)
        self.only = QToolButton()
        self.only.clicked.connect(self._keep_only)
        self.first: dict[int, QToolButton] = {}
        presets = FlowLayout(gap=4)
        presets.addWidget(self.all)
        presets.addWidget(self.none)
        for count in _FIRST:
            button = QToolButton()
            button.setProperty("count", count)
            button.clicked.connect(self._keep_first)
            presets.addWidget(button)
            self.first[count] = button
        presets.addWidget(self.only)
        box = QVBoxLayout(self.popup)
        box.setContentsMargins(8, 8, 8, 8)
        box.addLayout(presets)
        box.addWidget(self.chips)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.all.setText(self.tr("All"))
        self.none.setText(self.tr("None"))
        self.only.setText(self.tr("Only this one"))
        self.only.setToolTip(self.tr("The one clicked last, and no other"))
        for count, button in self.first.items():
            button.setText(self.tr("First {count}").format(count=count))
        tip = self.tr("Choose whom the chart shows")
        self.button.setToolTip(tip)
        self._say()

    def show_entities(self, entities: Sequence[tuple[str, str, Look]], kept: Sequence[str]) -> None:
        """Offer (id, name, look), the largest first, those in ``kept`` shown."""
        self._order = tuple(e[0] for e in entities)
        self._kept = sum(e in kept for e in self._order)
        self.chips.show_entities(entities, kept)
        for count, button in self.first.items():
            button.setVisible(count < len(self._order))
        self.setVisible(len(entities) > 1)
        self._say()

    def _say(self) -> None:
        everybody = len(self._order)
        if self._kept in (0, everybody):
            text = self.tr("{count} shown").format(count=everybody)
        else:
            text = self.tr("{count} of {all} shown").format(count=self._kept, all=everybody)
        self.button.setText(f"{text} ▼")

    def open(self) -> None:
        """Open the chips under the button."""
        box = self.popup.layout()
        assert box is not None
        self.popup.setFixedSize(_WIDE, box.totalHeightForWidth(_WIDE))
        self.popup.move(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        self.popup.show()
        first = next(iter(self.chips.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        """The choice goes with its page."""
        super().hideEvent(event)
        self.popup.hide()

    def _keep_all(self) -> None:
        self.changed.emit(())

    def _keep_only(self) -> None:
        chosen = self.chips.last if self.chips.last in self._order else self._order[0]
        self.changed.emit((chosen,))

    def _keep_first(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.changed.emit(self._order[: int(button.property("count"))])
