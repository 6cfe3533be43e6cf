"""The list of a review, which takes all its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from explorer.guarded import guarded
from explorer.views.parts import plain_table

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from explorer.models.proposals import ProposalsModel

#: The field that a letter goes through the choices of.
FIELD_KEYS = {
    Qt.Key.Key_E: "entity",
    Qt.Key.Key_T: "topic",
    Qt.Key.Key_I: "indicator",
    Qt.Key.Key_P: "period",
    Qt.Key.Key_Q: "qualifier",
    Qt.Key.Key_S: "source",
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class ProposalList(QTableView):
    """Rows to decide on.

    Signals:
        row_chosen(QModelIndex): another row is current.
        accepted(): Enter.
        accepted_alike(): Shift+Enter.
        put_aside(): Delete.
        field_wanted(str): a letter: the next choice of its field.
        choice_wanted(int): a digit: that choice of the field that was touched last, from 1.
        name_wanted(str): Shift and a letter: another name for its field.
    """

    row_chosen = Signal(QModelIndex)
    accepted = Signal()
    accepted_alike = Signal()
    put_aside = Signal()
    field_wanted = Signal(str)
    choice_wanted = Signal(int)
    name_wanted = Signal(str)

    def __init__(self, model: ProposalsModel) -> None:
        """Make the list of a model."""
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        plain_table.dress(self)
        self.setMinimumHeight(80)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 100)
        self.selectionModel().currentRowChanged.connect(self._say_row)

    def _say_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(index)

    def go_to(self, row: int) -> None:
        """Choose a row, if it is there."""
        if 0 <= row < self.model().rowCount():
            self.selectRow(row)

    def next(self) -> None:
        """The row below."""
        self.go_to(self.currentIndex().row() + 1)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the review; all others are those of any table."""
        key, shift = Qt.Key(event.key()), event.modifiers() & _SHIFT
        if event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.accepted_alike if shift else self.accepted).emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.put_aside.emit()
        elif key == Qt.Key.Key_Right:
            self.next()
        elif key == Qt.Key.Key_Left:
            self.go_to(self.currentIndex().row() - 1)
        elif key in FIELD_KEYS:
            (self.name_wanted if shift else self.field_wanted).emit(FIELD_KEYS[key])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.choice_wanted.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
