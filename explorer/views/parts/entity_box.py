"""Choosing the one country or institution that a page is about: type a part of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from explorer.charts.naming import look_of, name
from explorer.models.signs import sign

if TYPE_CHECKING:
    from explorer.charts.palette import Look
    from explorer.surroundings import Surroundings


class EntityBox(QComboBox):
    """All that have figures, those with most first.

    Signals:
        chosen(str): the id of another one.
    """

    chosen = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make an empty box; :meth:`show_chosen` fills it."""
        super().__init__(parent)
        self._around = around
        self._filled: tuple[tuple[str, str, Look], ...] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(20)
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setAccessibleName(self.tr("Country or institution"))
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.accessibleName())
        self.setToolTip(self.tr("Whom the page is about: type a part of a name"))

    def show_chosen(self, entity_id: str) -> None:
        """Show whom the page is about."""
        dataset, language = self._around.dataset, self._around.looks.language
        counts = dataset.by_entity
        found = [e for e in dataset.entities.values() if e.entity_id in counts]
        found.sort(key=lambda e: -len(counts[e.entity_id]))
        # Not the dataset itself: a page behind others would keep one that is gone.
        filled = tuple(
            (e.entity_id, name(e, language), look_of(dataset, e.entity_id)) for e in found
        )
        if filled != self._filled:
            self._filled = filled
            self.clear()
            for shown, label, look in filled:
                self.addItem(sign(look), label)
                self.setItemData(self.count() - 1, shown)
        at = self.findData(entity_id)
        self.setCurrentIndex(at)
        if at < 0 and entity_id:  # nobody says anything of it, but it is what is shown
            self.setEditText(name(dataset.entities[entity_id], language))

    def _choose(self, row: int) -> None:
        self.chosen.emit(str(self.itemData(row)))
