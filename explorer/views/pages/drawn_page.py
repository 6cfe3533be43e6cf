"""A page of one's own tracker with a chart over a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from explorer.models.plain_rows import PlainRows
from explorer.views.pages.tracker_page import TrackerPage

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.surroundings import Surroundings

#: The least height of the chart.
_LEAST = 260


class DrawnPage(TrackerPage):
    """A chart whose marks are chosen, once there is one to draw; below, its numbers in a table."""

    draws_remarks = True
    #: The least height of the table.
    least: ClassVar[int] = 120

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(around, parent)
        #: What is drawn, without what the user says on it.
        self._bare: Chart | None = None
        self._picked = ""
        self.rows = PlainRows(self)
        self.cells = self.table_of(QTableView())
        self.cells.setModel(self.rows)
        self.cells.setMinimumHeight(self.least)
        self._inner = QVBoxLayout(self.body)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(self.cells, 2)
        self.choose()
        self.retranslate()

    @property
    def keyboard(self) -> QWidget:
        """The chart, once there is one."""
        return self.views[0] if self.views else self.cells

    def choose(self) -> None:
        """Put what can be chosen over the chart: nothing, unless a page says so."""

    def draw(self, drawn: Chart | None) -> None:
        """Show a chart over the table, or none."""
        self._bare, self._picked = drawn, ""
        if drawn is not None and not self.views:
            from explorer.views.parts.chart_view import ChartView

            view = ChartView(self._looks)
            view.mark_chosen.connect(self._choose)
            view.ground_chosen.connect(self.deselect)
            view.entity_chosen.connect(self.open_entity)
            view.leave_notes()
            view.set_least_height(_LEAST)
            self.views.append(view)
            self._inner.insertWidget(self._inner.indexOf(self.cells), view, 3)
        for view in self.views:
            view.setVisible(drawn is not None)
            if drawn is not None:
                view.show_chart(drawn)

    def show_remarks(self) -> None:
        """The chart as it is, with what is said on it now."""
        if self._bare is not None and self._state.current.page == self.key:
            for view in self.views:
                view.show_chart(self.with_remarks(self._bare), self._picked)

    def _choose(self, observation_id: str) -> None:
        self._picked = observation_id
        self.views[0].select(observation_id)
        self.chosen(observation_id)

    def chosen(self, observation_id: str) -> None:
        """A mark was chosen."""
        raise NotImplementedError
