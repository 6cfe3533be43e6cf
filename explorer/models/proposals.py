"""What was read in a document as a Qt table: what was decided, the figure, its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from explorer.charts import numbers
from explorer.charts.naming import name
from explorer.guarded import guarded
from explorer.reading.proposal import Proposal, SetAside
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.charts.palette import Theme
    from explorer.dataset.dataset import Dataset
    from explorer.workspace.review import Candidate, Review, State

    Index = QModelIndex | QPersistentModelIndex
    Item = Proposal | SetAside

ROOT = QModelIndex()


def word(state: State) -> str:
    """What was decided, in a word."""
    match state:
        case "open":
            return translate("Review", "to decide")
        case "accepted":
            return translate("Review", "accepted")
        case "aside":
            return translate("Review", "set aside")


def value(one: Candidate, language: str) -> str:
    """The value of a candidate, or its range."""
    ends = (one.value,) if one.high is None else (one.value, one.high)
    return "–".join(numbers.figure(v, one.unit, language) for v in ends)


def figure(dataset: Dataset, one: Candidate, language: str) -> str:
    """A candidate in a line: value, who, what, which kind, when."""
    parts = [value(one, language)]
    for table, identifier in (
        (dataset.entities, one.entity_id),
        (dataset.topics, one.topic_id),
        (dataset.indicators, one.indicator_id),
    ):
        thing = table.get(identifier)
        parts.append(name(thing, language) if thing else "")
    parts.append("–".join(dict.fromkeys(one.period)))
    return (", " if language == "en" else "，").join(filter(None, parts))


class ProposalsModel(QAbstractTableModel):
    """A row a numeral or a lead in words, in the order of the document."""

    def __init__(self, candidate: Callable[[Proposal], Candidate], parent: QObject) -> None:
        """Make an empty table; ``candidate`` says what a proposal would be accepted as."""
        super().__init__(parent)
        self._candidate = candidate
        self._review: Review | None = None
        self._theme: Theme | None = None
        self._language = "en"
        self.items: Sequence[Item] = ()

    def show(
        self, review: Review | None, items: Sequence[Item], theme: Theme, language: str
    ) -> None:
        """Fill it."""
        self.beginResetModel()
        self._review, self.items, self._theme, self._language = review, items, theme, language
        self.endResetModel()

    def tell(self, row: int) -> None:
        """A row says something else."""
        self.dataChanged.emit(self.index(row, 0), self.index(row, 2))

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.items)

    @guarded(instead=0)
    def columnCount(self, parent: Index = ROOT) -> int:
        """What was decided, the figure, the sentence."""
        return 0 if parent.isValid() else 3

    @guarded()
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Decision"), self.tr("Figure, or why not"), self.tr("Sentence"))[section]

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; what is to be decided in the accent."""
        review = self._review
        if review is None:
            return None
        item = self.items[index.row()]
        state: State = review.state(item) if isinstance(item, Proposal) else "aside"
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return (word(state), self._said(item), self._sentence(item))[index.column()]
            case Qt.ItemDataRole.ForegroundRole if self._theme and state != "accepted":
                muted, accent = QColor(self._theme.muted), QColor(self._theme.accent)
                if state == "aside":
                    return muted
                return accent if index.column() == 0 else None
        return None

    def _said(self, item: Item) -> str:
        assert self._review is not None
        if isinstance(item, SetAside):
            return item.reason
        return figure(self._review.dataset, self._candidate(item), self._language)

    def _sentence(self, item: Item) -> str:
        assert self._review is not None
        start, end = item.sentence
        return " ".join(self._review.text[start:end].split())
