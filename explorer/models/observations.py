"""Observations as a table: the same figures as the chart, a row each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from explorer.charts import numbers
from explorer.charts.naming import (
    as_tip,
    entity_label,
    known_by,
    look_of,
    name,
    prose,
    says_who,
    statement,
    status_word,
    with_figure,
)
from explorer.guarded import guarded
from explorer.models.signs import sign

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

Index = QModelIndex | QPersistentModelIndex
#: The invisible parent of the first level.
ROOT = QModelIndex()
#: Of columns; asked for with every cell, so it is not counted.
_COUNT = 7
OBSERVATION_ROLE = Qt.ItemDataRole.UserRole
#: The column of the figures, which sorts by value and stands at the right.
FIGURE = 1


class ObservationTableModel(QAbstractTableModel):
    """A row order over the dataset's observations; cells are formatted once, when shown."""

    def __init__(
        self, dataset: Dataset, language: str = "en", parent: QObject | None = None
    ) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._dataset = dataset
        self._language = language
        self._rows: list[Observation] = []
        self._cells: dict[str, list[str]] = {}
        self._places: dict[str, int] = {}

    def use(self, dataset: Dataset, language: str) -> None:
        """Take over other data or another language; rows that are gone go."""
        if dataset is not self._dataset or language != self._language:
            self._dataset, self._language, self._cells = dataset, language, {}
            known = dataset.observations
            self.show([o.observation_id for o in self._rows if o.observation_id in known])

    def show(self, observation_ids: Sequence[str]) -> None:
        """Show these observations, in this order."""
        self.beginResetModel()
        self._rows = [self._dataset.observations[i] for i in observation_ids]
        self._renumber()
        self.endResetModel()

    def row_of(self, observation_id: str) -> int:
        """The row of an observation, or -1."""
        return self._places.get(observation_id, -1)

    def observation_at(self, row: int) -> Observation:
        """The observation of a row."""
        return self._rows[row]

    def _renumber(self) -> None:
        self._places = {o.observation_id: i for i, o in enumerate(self._rows)}

    def headers(self) -> list[str]:
        """Titles of the columns."""
        return [
            self.tr("Who"),
            self.tr("Figure"),
            self.tr("What"),
            self.tr("Period"),
            self.tr("Says who"),
            self.tr("Kind"),
            self.tr("Known by"),
        ]

    def _texts(self, o: Observation) -> list[str]:
        if o.observation_id not in self._cells:
            dataset, language = self._dataset, self._language
            self._cells[o.observation_id] = [
                entity_label(dataset, o, language),
                numbers.label(o, language),
                name(dataset.indicators[o.indicator_id], language),
                numbers.period(o.period_start, o.period_end),
                says_who(dataset.reports[o.report_id]),
                status_word(o.status),
                known_by(dataset, o, language),
            ]
        return self._cells[o.observation_id]

    # -- Qt --------------------------------------------------------------------------------

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of observations."""
        return 0 if parent.isValid() else len(self._rows)

    @guarded(instead=0)
    def columnCount(self, parent: Index = ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else _COUNT

    @guarded()
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Titles of the columns; rows are not numbered, since an id is never a row number."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headers()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = Qt.AlignmentFlag.AlignRight if section == FIGURE else Qt.AlignmentFlag.AlignLeft
            return right | Qt.AlignmentFlag.AlignVCenter
        return None

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        if not index.isValid():
            return None
        o = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(o)[index.column()]
        if role == OBSERVATION_ROLE:
            return o.observation_id
        if role == Qt.ItemDataRole.ToolTipRole:
            said = statement(self._dataset, o, self._language)
            cell = self._texts(o)[index.column()]  # whole, where its column is too narrow
            more = "" if index.column() == FIGURE or cell in said else cell
            lines = (said, more, prose(o.note) if o.note else "")
            return as_tip("\n".join(filter(None, lines)))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == FIGURE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return sign(look_of(self._dataset, o.entity_id))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head, text = self.headers()[index.column()], self._texts(o)[index.column()]
            return with_figure(head, text, self._language)
        return None

    @guarded(instead=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are dragged as claims."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    @guarded(instead=Qt.DropAction.IgnoreAction)
    def supportedDragActions(self) -> Qt.DropAction:
        """What is dragged away stays."""
        return Qt.DropAction.CopyAction

    @guarded(instead=[])
    def mimeTypes(self) -> list[str]:
        """Blocks of a briefing."""
        from explorer.models import mime

        return [mime.BLOCK]

    @guarded()
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The claim of the row that is dragged."""
        # Late: no briefing is needed to show the table.
        from explorer.briefing import blocks, pinned
        from explorer.briefing.plain import block_to_json
        from explorer.models import mime

        o = self._rows[indexes[0].row()]
        block = pinned.claim(self._dataset, o.observation_id, self._language)
        title = blocks.carried(self._dataset, block, self._language)
        return mime.encode(block_to_json(block), title)

    @guarded()
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: figures by value, the rest by text; stable."""
        self.layoutAboutToBeChanged.emit()
        before = [(i, self._rows[i.row()].observation_id) for i in self.persistentIndexList()]
        reverse = order == Qt.SortOrder.DescendingOrder
        self._rows.sort(key=self._key(column), reverse=reverse)
        self._renumber()
        self.changePersistentIndexList(
            [i for i, _ in before],
            [self.index(self._places[o], i.column()) for i, o in before],
        )
        self.layoutChanged.emit()

    def _key(self, column: int) -> Callable[[Observation], tuple[float, str]]:
        def by_value(o: Observation) -> tuple[float, str]:
            value = next((v for v in (o.value, o.value_low, o.value_high) if v is not None), 0.0)
            return (value, o.unit)

        def by_text(o: Observation) -> tuple[float, str]:
            return (0.0, self._texts(o)[column].casefold())

        return by_value if column == FIGURE else by_text
