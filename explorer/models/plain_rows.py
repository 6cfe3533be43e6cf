"""Rows of texts as a Qt item model: what computed tables of one's own tracker are shown in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from explorer.guarded import guarded
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
#: The evidence that a row or cell opens, or "".
EVIDENCE_ROLE = Qt.ItemDataRole.UserRole
#: What a row is of.
KEY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PlainRow:
    """A row.

    Attributes:
        key: What it is of: an entity id.
        cells: Its texts.
        evidence: What each cell opens; shorter than ``cells`` where the last open nothing.
        shades: How strongly each cell is coloured, from 0 to 1; () for not at all.
    """

    key: str
    cells: tuple[str, ...]
    evidence: tuple[str, ...] = ()
    shades: tuple[float, ...] = ()


class PlainRows(QAbstractTableModel):
    """A table of texts, numbers to the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self.rows: tuple[PlainRow, ...] = ()
        self._numbers: frozenset[int] = frozenset()
        self._shade = QColor()

    def show(
        self,
        headings: Sequence[str],
        rows: Sequence[PlainRow],
        numbers: Sequence[int] = (),
        shade: str = "",
    ) -> None:
        """Fill the table; ``numbers`` are the columns of numbers, ``shade`` the colour of cells."""
        self.beginResetModel()
        self._headings, self.rows = tuple(headings), tuple(rows)
        self._numbers, self._shade = frozenset(numbers), QColor(shade)
        self.endResetModel()

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """The rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    @guarded(instead=0)
    def columnCount(self, parent: Index = ROOT) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings)

    @guarded()
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Headings, aligned as their cells."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = (
            Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        )
        return side | Qt.AlignmentFlag.AlignVCenter

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, colour, and what a cell opens."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.BackgroundRole and column < len(row.shades):
            if not row.shades[column]:
                return None
            colour = QColor(self._shade)
            colour.setAlphaF(0.12 + 0.5 * row.shades[column])
            return colour
        if role == EVIDENCE_ROLE:
            return row.evidence[column] if column < len(row.evidence) else ""
        if role == KEY_ROLE:
            return row.key
        return None
