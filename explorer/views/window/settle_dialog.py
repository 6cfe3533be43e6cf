"""What became of the passages of a document: those that nobody can tell, settled by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
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
from explorer.views.parts.opening import column
from explorer.words import language
from explorer.workspace.outcomes import said

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.workspace.outcomes import Choice, Outcome, Plan

#: So much of a passage is shown in a choice.
_SHOWN: Final = 60


class SettleDialog(QDialog):
    """Lists passages that changed their value, are ambiguous or lost, both texts side by side.

    Signals:
        settled(dict): the choices by the ids of the passages.
    """

    settled = Signal(dict)

    def __init__(self, plan: Plan, dataset: Dataset, parent: QWidget | None = None) -> None:
        """Show what a plan would change."""
        super().__init__(parent)
        self._dataset = dataset
        title = plan.old.title if not plan.replaces else plan.document.title
        self.setWindowTitle(self.tr("Passages of {title}").format(title=title))
        self.resize(980, 520)
        counts = [f"{said(grade)}: {n}" for grade, n in plan.counts.items() if n]
        self.count = QLabel(" · ".join(counts))
        self.hint = QLabel(
            self.tr(
                "Say of each where it is now. What you do not settle stays with the earlier "
                "version, which is kept; briefings point it out until it is settled."
            )
        )
        for label in (self.count, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("ink", "muted")
        self._outcomes = plan.unsettled
        heads = [
            self.tr("Figure"),
            self.tr("What"),
            self.tr("Before"),
            self.tr("Now"),
            self.tr("Settled as"),
        ]
        self.table = QTableWidget(len(self._outcomes), len(heads))
        self.table.setAccessibleName(self.tr("Passages to settle"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.choices: list[QComboBox] = []
        for n, outcome in enumerate(self._outcomes):
            self._fill(n, outcome)
        header = self.table.horizontalHeader()
        for at, mode in enumerate(("fit", "fit", "wide", "wide", "fit")):
            wide = mode == "wide"
            header.setSectionResizeMode(
                at,
                QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Interactive,
            )
        for at, width in ((0, 190), (1, 110), (4, 250)):
            self.table.setColumnWidth(at, width)
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        text = self.tr("Replace") if plan.replaces else self.tr("Settle")
        self.do = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.count)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        box.addWidget(buttons)

    def _fill(self, n: int, outcome: Outcome) -> None:
        cells = (self._figure(outcome), said(outcome.grade), outcome.passage.quote, outcome.now)
        for at, text in enumerate(cells):
            self.table.setItem(n, at, QTableWidgetItem(" ".join(text.split())))
        box = QComboBox()
        box.addItem(self.tr("stays with the earlier version"), None)
        for choice in outcome.choices:
            box.addItem(self._said(choice), choice)
            quote = " ".join(choice.passage.quote.split())
            box.setItemData(box.count() - 1, quote, Qt.ItemDataRole.ToolTipRole)
        box.setAccessibleName(self._figure(outcome))
        self.table.setCellWidget(n, 4, box)
        self.choices.append(box)

    def _said(self, choice: Choice) -> str:
        quote = " ".join(choice.passage.quote.split())
        quote = quote if len(quote) <= _SHOWN else f"{quote[:_SHOWN]}…"
        if choice.value is None:
            return self.tr("it is: {quote}").format(quote=quote)
        text = self.tr("the figure is {value} now: {quote}")
        return text.format(value=f"{choice.value:,.15g}", quote=quote)

    def _figure(self, outcome: Outcome) -> str:
        o = self._dataset.observations.get(outcome.passage.observation_id)
        if o is None:
            return outcome.passage.observation_id
        d = self._dataset
        things = (d.entities.get(o.entity_id), d.topics.get(o.topic_id))
        named = [name(thing, language()) for thing in things if thing]
        return " · ".join((*named, numbers.label(o, language())))

    def _accept(self) -> None:
        chosen = zip(self._outcomes, self.choices, strict=True)
        found = {o.passage.evidence_id: box.currentData() for o, box in chosen}
        self.settled.emit({key: choice for key, choice in found.items() if choice is not None})
        self.accept()
