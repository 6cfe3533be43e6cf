"""The table of leaders as a Qt item model: each cell its text and the figure it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.analysis.leaders import LeaderRow, leaders
from explorer.charts import numbers
from explorer.charts.caveats import caveats
from explorer.charts.leaders import Line, table
from explorer.charts.naming import name, says_who
from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

    Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
#: Columns that rest on figures: all but the name, the number of figures and the edition.
_DRAWN = (1, 2, 3, 4, 5, 6)
#: Of columns; asked for with every cell, so it is not counted.
_COUNT = 9
FIGURE_ROLE = Qt.ItemDataRole.UserRole
TOPIC_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2


class LeadersModel(QAbstractTableModel):
    """A row a technology; what no source says is said to be so."""

    def __init__(
        self, dataset: Dataset, language: str = "en", parent: QObject | None = None
    ) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._dataset, self._language = dataset, language
        self._rows: list[LeaderRow] = []

    def show(self, dataset: Dataset, language: str, taxonomy_id: str, report_id: str) -> None:
        """Fill it with a list in an edition, "" for the latest of each technology."""
        self.beginResetModel()
        self._dataset, self._language = dataset, language
        self._rows = leaders(dataset, taxonomy_id, report_id)
        self.endResetModel()

    def headings(self) -> tuple[str, ...]:
        """What the columns are called."""
        return (
            self.tr("Technology"),
            self.tr("Leader"),
            self.tr("Its share"),
            self.tr("Second"),
            self.tr("Lead ratio"),
            self.tr("First five"),
            self.tr("High risk"),
            self.tr("Figures"),
            self.tr("Edition"),
        )

    def table(self) -> list[tuple[str, ...]]:
        """Headings and rows as texts, for a file."""
        rows = [tuple(self._text(r, c) for c in range(len(self.headings()))) for r in self._rows]
        return [self.headings(), *rows]

    def remarks(self) -> list[str]:
        """What stands beside the figures of each row: marks, and whatever puts them in doubt."""
        columns = range(len(self.headings()))
        found = []
        for row in self._rows:
            figures = {f.observation_id: f for c in columns if (f := self.figure_of(row, c))}
            found.append(" ".join(caveats(self._dataset, tuple(figures.values()))))
        return found

    def figure_of(self, row: LeaderRow, column: int) -> Observation | None:
        """The figure that a cell rests on."""
        first = row.first[0] if row.first else None
        return (
            None,
            row.leader,
            row.share,
            row.second,
            row.ratio,
            first,
            row.high_risk,
            None,
            row.leader,
        )[column]

    def line(self, row: int) -> Line:
        """A row as a line of the table that is exported; its first cell is its name."""
        found = self._rows[row]
        cells = []
        for column in _DRAWN:
            o = self.figure_of(found, column)
            cells.append((str(column), self._text(found, column), (o,) if o else ()))
        return Line(found.topic_id, tuple(cells))

    def drawn_headings(self) -> list[tuple[str, str]]:
        """Keys and names of the columns that rest on figures."""
        names = self.headings()
        return [(str(column), names[column]) for column in _DRAWN]

    def chart(self, rows: Iterable[int], title: str, subtitle: str) -> Chart:
        """Some rows, in an order, as a chart that is written like any other."""
        lines = [self.line(row) for row in rows]
        headings = self.drawn_headings()
        return table(self._dataset, lines, headings, title, subtitle, self._language)

    def _text(self, row: LeaderRow, column: int) -> str:
        dataset, language = self._dataset, self._language
        if column == 0:
            return name(dataset.topics[row.topic_id], language)
        if column == 7:
            return str(row.figures)
        if self.figure_of(row, column) is None:
            return "–"
        if column == 5:
            names = [name(dataset.entities[o.entity_id], language) for o in row.first]
            return ("、" if language.startswith("zh") else ", ").join(names)
        if column == 6:
            return self.tr("high")
        if column == 8:
            return says_who(dataset.reports[row.report_id])
        found = self.figure_of(row, column)
        assert found is not None
        if column in (1, 3):
            return name(dataset.entities[found.entity_id], language)
        return numbers.label(found, language)

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """Technologies."""
        return 0 if parent.isValid() else len(self._rows)

    @guarded(instead=0)
    def columnCount(self, parent: Index = ROOT) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else _COUNT

    @guarded()
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Headings, over cells that begin at the left."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, what it sorts by, the figure it opens, or that nothing is published."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        found = self.figure_of(row, column)
        if role == TOPIC_ROLE:
            return row.topic_id
        if role == FIGURE_ROLE:
            return found.observation_id if found else ""
        if role == SORT_ROLE:
            if column == 7:
                return float(row.figures)
            if column in (2, 4):
                return found.value if found and found.value is not None else -1.0
            return self._text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if found is None and column not in (0, 7):
                return self.tr("Nothing is published here")
            return self._text(row, column)
        return None
