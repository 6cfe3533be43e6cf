"""What a pack is, who signed it and what it would change, before it is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from explorer.charts import numbers
from explorer.charts.naming import name
from explorer.dataset import discretion
from explorer.dataset.schema import Document, Observation
from explorer.packs import content, keys
from explorer.packs.planning import Plan
from explorer.views.parts import plain_table
from explorer.views.parts.opening import column
from explorer.words import Count, language

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.difference import Difference
    from explorer.dataset.schema import Row
    from explorer.packs.content import Pack

#: So many rows are listed; more are counted.
_LISTED: Final = 500
#: How tall a list of what cannot be shown may get, in sentences.
_PROBLEMS: Final = 3


class PackDialog(QDialog):
    """Shows a pack; what nobody vouches for is taken only when the user says so.

    Signals:
        wanted(): it is to be installed.
    """

    wanted = Signal()

    def __init__(
        self,
        pack: Pack,
        changes: Plan | Difference,
        before: str,
        dataset: Dataset,
        parent: QWidget | None = None,
    ) -> None:
        """Show a pack.

        Args:
            pack: The pack.
            changes: What it would change.
            before: The key that signed what is in effect under its name, as a line.
            dataset: Where names are looked up.
            parent: The window.
        """
        super().__init__(parent)
        self._dataset, self._pack = dataset, pack
        self._own = content.own_of(pack) if pack.head.kind == "own" else None
        self.setWindowTitle(self.tr("Pack {name}").format(name=pack.head.name))
        self.resize(820, 520)
        box = column(self)
        for text in (self._head(), self._signature(before)):
            box.addWidget(self._label(text))
        rows = self._rows(changes)
        box.addWidget(self._label(self._counts(changes)))
        heads = [self.tr("What"), self.tr("Figure"), self.tr("Before"), self.tr("Now")]
        self.table = QTableWidget(min(len(rows), _LISTED), len(heads))
        plain_table.dress(self.table)
        self.table.setAccessibleName(self.tr("Changes"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for n, cells in enumerate(rows[:_LISTED]):
            for at, text in enumerate(cells):
                self.table.setItem(n, at, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        box.addWidget(self.table, 1)
        if isinstance(changes, Plan) and changes.problems:
            said = self.tr("{count} {count:row|rows} could not be shown beside this dataset:")
            lines = [said.format(count=Count(len(changes.problems))), *map(str, changes.problems)]
            box.addWidget(self._label("\n".join(lines[: _PROBLEMS + 1])))
        self.sure = QCheckBox(self.tr("Install it though nobody whom I trust has signed it"))
        self.trust = QCheckBox(self.tr("Trust this key from now on"))
        known = pack.key is not None and keys.known(pack.key) is not None
        self.sure.setVisible(not known)
        self.trust.setVisible(pack.key is not None and not known)
        box.addWidget(self.sure)
        box.addWidget(self.trust)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = buttons.addButton(self.tr("Install"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.do.setEnabled(known)
        for choice in (self.sure, self.trust):
            choice.toggled.connect(self._decided)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _head(self) -> str:
        head = self._pack.head
        level = discretion.word(head.level)
        parts = (head.title or head.name, head.publisher, head.version, level)
        said = " · ".join(p for p in parts if p)
        if head.kind == "edition":
            text = self.tr("{pack}: an edition of the dataset, shown in the place of the bundled")
            return text.format(pack=said)
        return said

    def _signature(self, before: str) -> str:
        key = self._pack.key
        if key is None:
            text = self.tr("Nobody has signed it.")
        else:
            known = keys.known(key)
            if known is None:
                text = self.tr("Signed by a key that you do not trust: {key}")
            else:
                text = self.tr("Signed by {owner}: {key}")
            owner = (known.owner if known else "") or self.tr("a key that you trust")
            text = text.format(owner=owner, key=key.fingerprint)
        if before and (key is None or key.line != before):
            text += "\n" + self.tr("What is installed now was signed by another key.")
        return text

    def _counts(self, changes: Plan | Difference) -> str:
        text = self.tr("Figures: {new} new, {changed} changed, {gone} gone")
        if isinstance(changes, Plan):
            new, changed, gone = (changes.count(w) for w in ("new", "changed", "gone"))
        else:
            new = len(changes.added(Observation))
            changed, gone = len(changes.altered(Observation)), len(changes.removed(Observation))
        line = text.format(new=new, changed=changed, gone=gone)
        if not isinstance(changes, Plan):
            return line
        more = self.tr(
            "{same} unchanged, {kept} of your own "
            "{kept:stays as it is|stay as they are}, {docs} "
            "{docs:document|documents}"
        )
        kept = changes.count("kept") + changes.count("there")
        documents = changes.count("new", Document) + changes.count("changed", Document)
        return (
            line
            + ", "
            + more.format(same=changes.count("same"), kept=Count(kept), docs=Count(documents))
        )

    def _rows(self, changes: Plan | Difference) -> list[tuple[str, str, str, str]]:
        """What is listed: figures that come, change, go or stay as the user has them."""
        words = {
            "changed": self.tr("changed"),
            "gone": self.tr("gone"),
            "new": self.tr("new"),
            "kept": self.tr("stays yours"),
        }
        pairs: list[tuple[str, Row | None, Row | None]] = []
        if isinstance(changes, Plan):
            pairs += [(c.what, c.before, c.now) for c in changes.changes]
        else:
            old, new = (side.get(Observation.TABLE, {}) for side in (changes.old, changes.new))
            for key in sorted({*old, *new}):
                what = "changed" if key in old and key in new else "gone" if key in old else "new"
                pairs.append((what, old.get(key), new.get(key)))
        found = []
        for what in words:
            for fate, was, now in pairs:
                row = now or was
                if fate == what and isinstance(row, Observation):
                    cells = (self._value(was), self._value(now))
                    found.append((words[what], self._about(row), *cells))
        return found

    def _value(self, row: Row | None) -> str:
        return numbers.label(row) if isinstance(row, Observation) else ""

    def _about(self, o: Observation) -> str:
        d, own = self._dataset, self._own
        topics = {t.technology_id: t for t in own.topics} if own else {}
        entities = {e.entity_id: e for e in own.entities} if own else {}
        indicators = {i.indicator_id: i for i in own.indicators} if own else {}
        found = (
            entities.get(o.entity_id) or d.entities.get(o.entity_id),
            topics.get(o.topic_id) or d.topics.get(o.topic_id),
            indicators.get(o.indicator_id) or d.indicators.get(o.indicator_id),
        )
        named = [name(thing, language()) for thing in found if thing]
        return " · ".join(p for p in (*named, numbers.period(o.period_start, o.period_end)) if p)

    def _decided(self) -> None:
        self.do.setEnabled(self.sure.isChecked() or self.trust.isChecked())

    def _accept(self) -> None:
        if self.trust.isChecked() and self._pack.key is not None:
            keys.trust(self._pack.key)
        self.accept()
        self.wanted.emit()
