"""Figures as rows: the table of a topic and of a document are one and the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from explorer.guarded import guarded
from explorer.views.parts import plain_table

if TYPE_CHECKING:
    from explorer.models.observations import ObservationTableModel

_WIDTHS = (150, 120, 210, 96, 130, 90)


class FigureTable(QTableView):
    """Shows a model of figures, one row selected at most."""

    def __init__(self, model: ObservationTableModel) -> None:
        """Make the table of a model."""
        super().__init__()
        self._figures = model
        self.setModel(model)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        plain_table.dress(self)
        self.setDragEnabled(True)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)

    @guarded()
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the selected row as a claim."""
        from explorer.views.parts import dragging

        rows = self.selectionModel().selectedRows()
        if rows:
            dragging.start(self, self._figures.mimeData(rows))

    def mark(self, observation_id: str) -> None:
        """Select the row of a figure, or none, without saying so to anybody."""
        row = self._figures.row_of(observation_id)
        selection_model = self.selectionModel()
        blocked = selection_model.blockSignals(True)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self._figures.index(row, 0))
        else:
            selection_model.clear()
        selection_model.blockSignals(blocked)
        self.viewport().update()
