"""Choosing whom a question is about: search, presets, the chosen ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.charts.naming import colour_of, joined, name
from explorer.views.parts.flow_layout import FlowLayout

if TYPE_CHECKING:
    from explorer.surroundings import Surroundings

#: The preset of those who are compared where nobody else is asked for.
RIVALS = "rivals"


class EntityPicker(QWidget):
    """A button that opens a list with a search field and presets.

    Signals:
        changed(tuple): ids chosen, at least one.
    """

    changed = Signal(tuple)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the picker."""
        super().__init__(parent)
        self._around = around
        self._looks = around.looks
        self._chosen: tuple[str, ...] = ()
        self.button = QToolButton()
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.itemChanged.connect(self._toggled)
        presets = FlowLayout(gap=4)
        self.presets: dict[str, QToolButton] = {}
        for key in (RIVALS, *around.dataset.roles.presets):
            button = QToolButton()
            button.setProperty("preset", key)
            button.clicked.connect(self._take_preset)
            presets.addWidget(button)
            self.presets[key] = button
        box = QVBoxLayout(self.popup)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.field)
        box.addLayout(presets)
        box.addWidget(self.list, 1)
        self.popup.resize(460, 420)
        self.retranslate()
        self._name_presets()
        around.looks.spoken.connect(self._renew)
        around.data.changed.connect(self._renew)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.button.setToolTip(self.tr("Choose countries, groups and institutions"))
        self.field.setPlaceholderText(self.tr("Find a country, group or institution"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.list.setAccessibleName(self.tr("Countries, groups and institutions"))

    def _name_presets(self) -> None:
        for key, button in self.presets.items():
            button.setText(self._preset_name(key))

    def _renew(self) -> None:
        """The same choice in other words; whoever is no longer there is left out."""
        self._name_presets()
        self.show_chosen(tuple(e for e in self._chosen if e in self._around.dataset.entities))
        if self.popup.isVisible():
            self._fill(self.field.text())

    def _preset_name(self, key: str) -> str:
        """A preset is called as its group, or by the names of its countries."""
        language = self._looks.language
        if key == RIVALS:
            return joined(
                [name(self._around.dataset.entities[e], language) for e in self.members(key)],
                language,
            )
        return name(self._around.dataset.entities[key], language)

    def members(self, key: str) -> tuple[str, ...]:
        """The countries of a preset: of a group its members, never the group beside them."""
        if key == RIVALS:
            return self._around.dataset.roles.rivals
        return tuple(m.entity_id for m in self._around.dataset.members.get(key, ()) if not m.until)

    def show_chosen(self, entities: tuple[str, ...]) -> None:
        """Show whom the question is about."""
        self._chosen = entities
        names = [name(self._around.dataset.entities[e], self._looks.language) for e in entities]
        self.button.setText(joined(names, self._looks.language, limit=3))
        for key, button in self.presets.items():
            button.setVisible(bool(self.members(key)))

    def open(self) -> None:
        """Open the list under the button."""
        self.field.clear()
        self._fill("")
        # Fusion draws boxes in a darker shade of this: of a dark ground nothing would be seen.
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._looks.theme.muted))
        self.list.setPalette(palette)
        corner = self.button.mapToGlobal(QPoint(self.button.width(), self.button.height() + 2))
        self.popup.move(corner.x() - self.popup.width(), corner.y())
        self.popup.show()
        self.field.setFocus()

    def _fill(self, text: str) -> None:
        from explorer.corpus.fold import fold  # a turn of the start the shorter

        wanted = fold(text).strip()
        self.list.blockSignals(True)
        self.list.clear()
        counts = self._around.dataset.by_entity
        entities = [e for e in self._around.dataset.entities.values() if e.entity_id in counts]
        entities.sort(
            key=lambda e: (e.entity_id not in self._chosen, -len(counts[e.entity_id]), e.name_en)
        )
        for entity in entities:
            names = (entity.name_en, entity.name_zh_hans, entity.name_zh_hant, *entity.aliases)
            if wanted and not any(wanted in fold(n) for n in names):
                continue
            item = QListWidgetItem(name(entity, self._looks.language))
            pixmap = QPixmap(12, 12)
            pixmap.fill(QColor(colour_of(self._around.dataset, entity.entity_id)))
            item.setIcon(QIcon(pixmap))
            item.setData(Qt.ItemDataRole.UserRole, entity.entity_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = entity.entity_id in self._chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _toggled(self, item: QListWidgetItem) -> None:
        entity = str(item.data(Qt.ItemDataRole.UserRole))
        if item.checkState() == Qt.CheckState.Checked:
            self._emit((*self._chosen, entity))
        else:
            self._emit(tuple(e for e in self._chosen if e != entity))

    def _take_preset(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._emit(self.members(str(button.property("preset"))))
            self._fill(self.field.text())

    def _emit(self, entities: tuple[str, ...]) -> None:
        if entities and entities != self._chosen:
            self._chosen = entities
            self.changed.emit(entities)
