"""Choosing whom a question is about: search, presets, the chosen ones first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QPalette
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

from explorer.charts.naming import joined, look_of, name
from explorer.guarded import guarded
from explorer.models.signs import sign
from explorer.views.parts.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from explorer.surroundings import Surroundings

#: The preset of those who are compared where nobody else is asked for.
RIVALS = "rivals"


#: So many of the first can be chosen at once.
FIRST = (5, 10)


class _Rows(QListWidget):
    """Enter and Space are for the row that is selected.

    Signals:
        toggled(QListWidgetItem): it is to be chosen, or left out.
    """

    toggled = Signal(QListWidgetItem)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Toggle the row."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentItem() is not None:
            self.toggled.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


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
        self.field.returnPressed.connect(self._toggle_first)
        self.list = _Rows()
        self.list.itemClicked.connect(self._toggle)
        self.list.toggled.connect(self._toggle)
        quick = FlowLayout(gap=4)
        self.all, self.none, self.only = QToolButton(), QToolButton(), QToolButton()
        self.first: dict[int, QToolButton] = {n: QToolButton() for n in FIRST}
        for button in (self.all, self.none, *self.first.values(), self.only):
            quick.addWidget(button)
        self.all.clicked.connect(lambda: self._keep(self._listed()))
        self.none.clicked.connect(lambda: self._keep(()))
        self.only.clicked.connect(self._keep_only)
        for count, button in self.first.items():
            button.setProperty("count", count)
            button.clicked.connect(self._keep_first)
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
        box.addLayout(quick)
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
        self.all.setText(self.tr("All"))
        self.none.setText(self.tr("None"))
        self.only.setText(self.tr("Only this one"))
        self.only.setToolTip(self.tr("The row that is selected, and no other"))
        for count, button in self.first.items():
            button.setText(self.tr("First {count}").format(count=count))
            button.setToolTip(self.tr("Those with most figures"))

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
            item.setIcon(sign(look_of(self._around.dataset, entity.entity_id)))
            item.setData(Qt.ItemDataRole.UserRole, entity.entity_id)
            # The whole row is clicked, and its box is no other place in it.
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            on = entity.entity_id in self._chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _toggle(self, item: QListWidgetItem) -> None:
        """Choose whom a row names, or leave it out."""
        entity = str(item.data(Qt.ItemDataRole.UserRole))
        on = item.checkState() != Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        others = tuple(e for e in self._chosen if e != entity)
        self._emit((*others, entity) if on else others)

    def _toggle_first(self) -> None:
        """Enter in the field is for the first that is found."""
        if self.list.count():
            self._toggle(self.list.item(0))

    def _listed(self) -> tuple[str, ...]:
        rows = (self.list.item(n) for n in range(self.list.count()))
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in rows)

    def _keep_only(self) -> None:
        if self.list.count():
            item = self.list.item(max(0, self.list.currentRow()))
            self._keep((str(item.data(Qt.ItemDataRole.UserRole)),))

    def _keep_first(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            counts = self._around.dataset.by_entity
            most = sorted(self._listed(), key=lambda e: -len(counts[e]))
            self._keep(tuple(most[: int(button.property("count"))]))

    def _keep(self, entities: tuple[str, ...]) -> None:
        """Choose some of those listed; nobody is kept to choose from, until somebody is chosen."""
        row = self.list.currentRow()
        self._emit(entities)
        self._fill(self.field.text())
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _take_preset(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._emit(self.members(str(button.property("preset"))))
            self._fill(self.field.text())

    def _emit(self, entities: tuple[str, ...]) -> None:
        before, self._chosen = self._chosen, entities
        if entities and entities != before:
            self.changed.emit(entities)
