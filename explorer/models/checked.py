"""The checked sentences of an article as a Qt table: mark, sentence, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from explorer.guarded import guarded
from explorer.reading.labels import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.palette import Theme
    from explorer.reading.check import Checked
    from explorer.reading.labels import Label

    Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()


def colour(theme: Theme, label: Label) -> str:
    """The colour of a mark; its word says it too."""
    return {
        "supported": theme.accent,
        "contradicted": theme.danger,
        "outdated": theme.warning,
        "not_in_data": theme.muted,
    }[label]


class CheckedModel(QAbstractTableModel):
    """A row a sentence, in the order of the text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[Checked] = ()

    def show(self, rows: Sequence[Checked], theme: Theme) -> None:
        """Fill it with sentences."""
        self.beginResetModel()
        self._rows, self._theme = rows, theme
        self.endResetModel()

    def sentence(self, row: int) -> Checked:
        """The sentence of a row."""
        return self._rows[row]

    def row_at(self, offset: int) -> int:
        """The row of the sentence around a place of the text, or -1."""
        rows = (n for n, c in enumerate(self._rows) if c.start <= offset < c.end)
        return next(rows, -1)

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """How many sentences there are."""
        return 0 if parent.isValid() else len(self._rows)

    @guarded(instead=0)
    def columnCount(self, parent: Index = ROOT) -> int:
        """Mark, sentence, why."""
        return 0 if parent.isValid() else 3

    @guarded()
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Mark"), self.tr("The article says"), self.tr("Why"))[section]

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the mark in its colour."""
        checked = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(checked, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._text(checked, index.column())
            case Qt.ItemDataRole.ForegroundRole if index.column() == 0:
                return QColor(colour(self._theme, checked.worst.label))
        return None

    @staticmethod
    def _text(checked: Checked, column: int) -> str:
        if column == 0:
            return word(checked.worst.label)
        return " ".join((checked.text if column == 1 else checked.worst.reason).split())
