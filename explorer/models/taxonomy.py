"""The technology tree: one taxonomy as a Qt item model that owns its nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.charts import naming
from explorer.charts.naming import listed, look_of, name, prose, says_who
from explorer.guarded import guarded
from explorer.records import dataclass, field
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Node

Index = QModelIndex | QPersistentModelIndex
#: The invisible parent of the first level.
ROOT = QModelIndex()

TOPIC_ROLE = Qt.ItemDataRole.UserRole
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
LEAD_ROLE = Qt.ItemDataRole.UserRole + 2
LEAD_LOOK_ROLE = Qt.ItemDataRole.UserRole + 3
RISK_ROLE = Qt.ItemDataRole.UserRole + 4
KIND_ROLE = Qt.ItemDataRole.UserRole + 5
BELOW_ROLE = Qt.ItemDataRole.UserRole + 6


@dataclass(slots=True, eq=False)
class _Item:
    node: Node
    parent: _Item | None
    row: int = 0
    children: list[_Item] = field(default_factory=list)
    values: dict[int, object] = field(default_factory=dict)


class TaxonomyModel(QAbstractItemModel):
    """One column: the name. The badges come by role: figures, lead, risk.

    ``set_filter`` keeps the nodes whose name or alias holds the text, with their ancestors.
    """

    def __init__(
        self, dataset: Dataset, language: str = "en", parent: QObject | None = None
    ) -> None:
        """Make an empty model; call :meth:`show` to fill it."""
        super().__init__(parent)
        self._dataset = dataset
        self._language = language
        self._taxonomy = ""
        self._filter = ""
        self._passages_only = False
        self._roots: list[_Item] = []
        self._by_topic: dict[str, _Item] = {}
        self._known: dict[tuple[str, bool, int], dict[int, object]] = {}

    def use(self, dataset: Dataset, language: str) -> None:
        """Take over other data or another language; what is shown follows with :meth:`show`."""
        self._dataset, self._language, self._known = dataset, language, {}

    def show(self, taxonomy_id: str, text: str = "", *, passages_only: bool = False) -> None:
        """Fill the model with a taxonomy, kept to names that hold ``text``."""
        self.beginResetModel()
        self._taxonomy, self._filter, self._passages_only = taxonomy_id, text, passages_only
        self._by_topic = {}
        self._roots = self._build(taxonomy_id, None, text.casefold().strip())
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Keep the nodes whose name in any language, or alias, holds the text."""
        self.show(self._taxonomy, text, passages_only=self._passages_only)

    def first_match(self) -> QModelIndex:
        """The first node that the filter names itself; the first of all where it names none."""
        wanted = self._filter.casefold().strip()
        waiting = list(self._roots)
        while waiting:
            item = waiting.pop(0)
            if not wanted or self._matches(item.node, wanted):
                return self.createIndex(item.row, 0, item)
            waiting[:0] = item.children
        return QModelIndex()

    def index_of(self, topic_id: str) -> QModelIndex:
        """The place of a topic, or an invalid index if it is not shown."""
        item = self._by_topic.get(topic_id)
        return self.createIndex(item.row, 0, item) if item else QModelIndex()

    def _build(self, parent_id: str, parent: _Item | None, wanted: str) -> list[_Item]:
        items: list[_Item] = []
        for node in self._dataset.children.get(parent_id, ()):
            item = _Item(node, parent)
            item.children = self._build(node.node_id, item, wanted)
            if wanted and not item.children and not self._matches(node, wanted):
                continue
            item.row = len(items)
            below = sum(self._whole(child) for child in item.children)
            key = (node.node_id, self._passages_only, below)
            if key not in self._known:
                self._known[key] = self._values(node, below)
            item.values = self._known[key]
            self._by_topic[node.technology_id] = item
            items.append(item)
        return items

    @staticmethod
    def _whole(item: _Item) -> int:
        """How many figures a node has, with all that is below it."""
        own, below = item.values[COUNT_ROLE], item.values[BELOW_ROLE]
        assert isinstance(own, int)
        assert isinstance(below, int)
        return own + below

    def _matches(self, node: Node, wanted: str) -> bool:
        topic = self._dataset.topics[node.technology_id]
        names = (topic.name_en, topic.name_zh_hans, topic.name_zh_hant, *topic.aliases)
        return any(wanted in n.casefold() for n in names)

    def _values(self, node: Node, below: int) -> dict[int, object]:
        dataset, language = self._dataset, self._language
        topic = dataset.topics[node.technology_id]
        rows = dataset.by_topic.get(node.technology_id, ())
        if self._passages_only:  # which no cell of a table on disk is
            rows = tuple(o for o in dataset.in_memory(rows) if dataset.quoted(o))
        lead = None
        if node.kind == "technology":
            lead = dataset.lead_of(node.technology_id, passages_only=self._passages_only)
        risks = dataset.figures(node.technology_id, (dataset.roles.high_risk,))
        risky = any(o.value and (not self._passages_only or dataset.quoted(o)) for o in risks)
        label = name(topic, language)
        values: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: label,
            TOPIC_ROLE: node.technology_id,
            KIND_ROLE: node.kind,
            COUNT_ROLE: len(rows),
            BELOW_ROLE: below,
            RISK_ROLE: risky,
            LEAD_ROLE: "",
            LEAD_LOOK_ROLE: None,
        }
        tip = [label, prose(topic.description)]
        counted = (
            self.tr("{own} {own:figure|figures} of its own, {below} below").format(
                own=Count(len(rows)), below=below
            )
            if below
            else self.tr("{count} {count:figure|figures}").format(count=Count(len(rows)))
        )
        spoken = [label, counted]
        if lead is not None:
            entity = dataset.entities[lead.entity_id]
            values[LEAD_ROLE] = name(entity, language)
            values[LEAD_LOOK_ROLE] = look_of(dataset, entity.entity_id)
            who = says_who(dataset.reports[lead.report_id])
            leads = self.tr("{entity} leads, {period}, {who}").format(
                entity=name(entity, language),
                period=f"{lead.period_start}–{lead.period_end}",
                who=who,
            )
            tip.append(leads)
            spoken.append(leads)
        if risky:
            risk = self.tr("High monopoly risk")
            tip.append(risk)
            spoken.append(risk)
        if node.note:
            tip.append(prose(node.note))
        tip.append(counted)
        values[Qt.ItemDataRole.ToolTipRole] = naming.as_tip("\n".join(t for t in tip if t))
        values[Qt.ItemDataRole.AccessibleTextRole] = listed(spoken, language)
        return values

    def values_at(self, index: Index) -> Mapping[int, object]:
        """All values of a row by role, as :meth:`data` gives them one by one."""
        item: _Item = index.internalPointer()
        return item.values

    # -- Qt --------------------------------------------------------------------------------

    @guarded(instead=QModelIndex())
    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """The place of a child."""
        siblings = parent.internalPointer().children if parent.isValid() else self._roots
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    @guarded(instead=QModelIndex())
    def parent(self, child: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """The place of the parent."""
        if not child.isValid():
            return QModelIndex()
        above = child.internalPointer().parent
        return self.createIndex(above.row, 0, above) if above else QModelIndex()

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of children."""
        if parent.isValid():
            return len(parent.internalPointer().children) if parent.column() == 0 else 0
        return len(self._roots)

    @guarded(instead=0)
    def columnCount(self, parent: Index = ROOT) -> int:
        """Always one."""
        return 1

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A value computed when the model was filled."""
        return index.internalPointer().values.get(role) if index.isValid() else None
