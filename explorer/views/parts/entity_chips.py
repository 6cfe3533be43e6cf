"""Countries and institutions of a chart as chips that switch them on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from explorer.guarded import guarded
from explorer.models.signs import sign
from explorer.views.parts.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from explorer.charts.palette import Look
    from explorer.looks import Looks


class _Chip(QToolButton):
    """A button for whom Enter does what Space does."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show or hide."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class EntityChips(QWidget):
    """Chips for the entities that have figures.

    Signals:
        changed(tuple): ids now kept; () when all are.
        menu_wanted(str, QPoint): context menu of an entity; global position.
    """

    changed = Signal(tuple)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty row."""
        super().__init__(parent)
        self._looks = looks
        self._flow = FlowLayout(self)
        self._shown: tuple[tuple[str, str, Look], ...] = ()
        self._chips: list[QToolButton] = []
        self.buttons: dict[str, QToolButton] = {}
        #: Whose chip was clicked last.
        self.last = ""

    def show_entities(self, entities: Sequence[tuple[str, str, Look]], kept: Sequence[str]) -> None:
        """Show chips for (id, name, look), those in ``kept`` switched on."""
        if tuple(entities) != self._shown:
            ids = tuple(e[0] for e in entities)
            # Chips are written over, not made again: Qt takes long to style a new widget.
            while len(self._chips) < len(ids):
                self._chips.append(self._chip())
            self.buttons = dict(zip(ids, self._chips, strict=False))
            for (_, name, _look), button in zip(entities, self._chips, strict=False):
                button.setText(name)
            for n, button in enumerate(self._chips):
                button.setVisible(n < len(ids))
            self._shown = tuple(entities)
            self.retranslate()
        for (entity_id, _name, look), button in zip(entities, self._chips, strict=False):
            button.setIcon(sign(look))  # another in another theme
            button.setChecked(entity_id in kept)
        self.updateGeometry()

    def clear(self) -> None:
        """Switch all off, to choose anew; nothing is shown otherwise until one is switched on."""
        for button in self.buttons.values():
            button.setChecked(False)

    def retranslate(self) -> None:
        """Words in the present language."""
        for button in self._chips:
            button.setToolTip(self.tr("Show or hide {name}").format(name=button.text()))

    def _chip(self) -> QToolButton:
        button = _Chip(self)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._clicked)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(self._menu)
        self._flow.addWidget(button)
        return button

    def _menu(self, position: QPoint) -> None:
        chip = self.sender()
        for entity_id, button in self.buttons.items():
            if button is chip:
                self.menu_wanted.emit(entity_id, button.mapToGlobal(position))

    def _clicked(self) -> None:
        self.last = next((i for i, b in self.buttons.items() if b is self.sender()), "")
        kept = tuple(i for i, b in self.buttons.items() if b.isChecked())
        self.changed.emit(kept)
