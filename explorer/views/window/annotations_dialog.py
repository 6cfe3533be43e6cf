"""What annotations of another program are to become: figures, notes, nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from explorer.charts.naming import name
from explorer.views.parts.opening import column
from explorer.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.workspace.annotated import Placed
    from explorer.workspace.by_hand import Draft


class AnnotationsDialog(QDialog):
    """Lists annotations; what was read as a whole figure is proposed as one.

    Signals:
        chosen(list): what is to be taken over.
    """

    chosen = Signal(list)

    def __init__(
        self, placed: Sequence[Placed], dataset: Dataset, parent: QWidget | None = None
    ) -> None:
        """Show what was found."""
        super().__init__(parent)
        self._dataset, self._placed = dataset, placed
        self.setWindowTitle(self.tr("Annotations"))
        self.resize(980, 520)
        heads = [
            self.tr("Words"),
            self.tr("Comment"),
            self.tr("Document"),
            self.tr("Taken over as"),
        ]
        self.table = QTableWidget(len(placed), len(heads))
        self.table.setAccessibleName(self.tr("Annotations"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.choices: list[QComboBox] = []
        for n, p in enumerate(placed):
            document = dataset.documents.get(p.document_id)
            title = document.title if document else p.why
            for at, text in enumerate((p.annotation.quote, p.annotation.comment, title)):
                self.table.setItem(n, at, QTableWidgetItem(" ".join(text.split())))
            self._add_choice(n, p)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at, width in ((1, 170), (2, 190), (3, 290)):
            self.table.setColumnWidth(at, width)
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = buttons.addButton(self.tr("Take over"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.table, 1)
        box.addWidget(buttons)

    def _add_choice(self, n: int, p: Placed) -> None:
        box = QComboBox()
        if p.draft is not None:
            box.addItem(self._said(p.draft), "figure")
        if not p.why:
            box.addItem(self.tr("note"), "note")
        box.addItem(self.tr("nothing"), "")
        box.setAccessibleName(p.annotation.quote)
        self.table.setCellWidget(n, 3, box)
        self.choices.append(box)

    def _said(self, draft: Draft) -> str:
        d = self._dataset
        things = (d.entities[str(draft.entity)], d.topics[str(draft.topic)])
        parts = (*(name(t, language()) for t in things), f"{draft.value} {draft.unit}")
        return self.tr("figure: {figure}").format(figure=" · ".join(parts))

    def _accept(self) -> None:
        found = []
        for p, box in zip(self._placed, self.choices, strict=True):
            if box.currentData() == "note":
                found.append(replace(p, draft=None))
            elif box.currentData() == "figure" or p.why:
                found.append(p)
        self.chosen.emit(found)
        self.accept()
