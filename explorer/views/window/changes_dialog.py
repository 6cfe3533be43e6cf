"""What another version of a table changes, before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from explorer.charts import numbers
from explorer.charts.naming import name
from explorer.views.parts.opening import column
from explorer.words import language
from explorer.workspace.large_import import Large

if TYPE_CHECKING:
    from collections.abc import Sized

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.workspace.table_import import Changes

#: So many changes are listed; more are counted.
_LISTED: Final = 500


class ChangesDialog(QDialog):
    """Lists what comes, what changes and what goes; accepted when it is to be done."""

    def __init__(
        self, changes: Changes | Large, dataset: Dataset, parent: QWidget | None = None
    ) -> None:
        """Show the changes of a table; those of one that stays on disk are only counted."""
        super().__init__(parent)
        self._dataset, self._changes = dataset, changes
        self.setWindowTitle(self.tr("Changes in {file}").format(file=changes.path.name))
        if not isinstance(changes, Large):
            self.resize(760, 460)
        said = self.tr("{new} new, {changed} changed, {gone} gone, {known} as they were").format(
            new=_count(changes.new),
            changed=_count(changes.changed),
            gone=_count(changes.gone),
            known=_count(changes.known),
        )
        self.count = QLabel(said)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.table = None if isinstance(changes, Large) else self._listed(changes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.count)
        if self.table is not None:
            box.addWidget(self.table, 1)
        box.addWidget(buttons)

    def _listed(self, changes: Changes) -> QTableWidget:
        """The first changes, one a row."""
        rows = [
            *(
                (self.tr("changed"), now, numbers.label(old), numbers.label(now))
                for old, now, _ in changes.changed
            ),
            *((self.tr("gone"), old, numbers.label(old), "") for old in changes.gone),
            *((self.tr("new"), now, "", numbers.label(now)) for now, _ in changes.new),
        ][:_LISTED]
        heads = [self.tr("What"), self.tr("Figure"), self.tr("Before"), self.tr("Now")]
        table = QTableWidget(len(rows), len(heads))
        table.setAccessibleName(self.tr("Changes"))
        table.setHorizontalHeaderLabels(heads)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for n, (what, row, before, now) in enumerate(rows):
            for at, text in enumerate((what, self._about(row), before, now)):
                table.setItem(n, at, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        return table

    def _about(self, o: Observation) -> str:
        made = self._changes.made
        topic = made.topics.get(o.topic_id) or self._dataset.topics.get(o.topic_id)
        entity = made.entities.get(o.entity_id) or self._dataset.entities.get(o.entity_id)
        found = made.indicators.get(o.indicator_id) or self._dataset.indicators.get(o.indicator_id)
        named = [name(thing, language()) for thing in (entity, topic, found) if thing]
        return " · ".join(p for p in (*named, numbers.period(o.period_start, o.period_end)) if p)


def _count(of: int | Sized) -> int:
    return of if isinstance(of, int) else len(of)
