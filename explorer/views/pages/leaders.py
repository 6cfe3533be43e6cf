"""Every technology of a list with who leads it: one table, each cell a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, theme
from explorer.charts.naming import listed, prose, says_who
from explorer.models.leaders import FIGURE_ROLE, SORT_ROLE, TOPIC_ROLE, LeadersModel
from explorer.views.pages.page import Page, PageSpec
from explorer.views.parts import plain_table
from explorer.words import Count, translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.state import Selection
    from explorer.surroundings import Surroundings

_WIDTHS = (210, 96, 72, 96, 84, 200, 76, 64, 110)


class LeadersPage(Page):
    """The list of the tree, or the main one, in the latest edition of each or in one."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(around, parent)
        self.heading = QLabel()
        theme.set_font(self.heading, 15, bold=True)
        self.heading.setWordWrap(True)
        self.edition = QComboBox()
        # Wide enough for what is chosen: the text must not be cut where the pane is narrow.
        self.edition.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.edition.activated.connect(self._change_edition)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(90)
        self.model = LeadersModel(around.dataset, around.looks.language, self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(SORT_ROLE)
        self.sorted.setFilterKeyColumn(-1)
        self.sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter.textChanged.connect(self.sorted.setFilterFixedString)
        self.cells = QTableView()
        self.cells.setModel(self.sorted)
        self.cells.setSortingEnabled(True)
        self.cells.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        plain_table.dress(self.cells)
        self.cells.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            self.cells.setColumnWidth(column, width)
        self.cells.clicked.connect(self._open)
        self.cells.activated.connect(self._open)
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self.heading, 1)
        line.addWidget(self.filter)
        line.addWidget(self.edition)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.cells, 1)
        self.retranslate()
        around.state.changed.connect(self._follow)
        around.data.changed.connect(self._take_data)
        if around.state.current.page == "leaders":
            self.renew()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.edition.setAccessibleName(self.tr("Edition"))
        self.edition.setToolTip(self.tr("Which edition says who leads"))
        self.filter.setPlaceholderText(self.tr("Filter the table"))
        self.filter.setAccessibleName(self.tr("Filter the table"))
        self.cells.setAccessibleName(self.tr("Who leads each technology"))

    @property
    def keyboard(self) -> QWidget:
        """The table."""
        return self.cells

    @property
    def chart(self) -> Chart | None:
        """The rows as they are sorted and filtered, for files and the clipboard."""
        dataset = self._around.dataset
        places = [
            self.sorted.mapToSource(self.sorted.index(n, 0)).row()
            for n in range(self.sorted.rowCount())
        ]
        taxonomy = dataset.taxonomies.get(self._list())
        if not places or taxonomy is None:
            return None
        language = self._looks.language
        subtitle = listed((prose(taxonomy.title), self.edition.currentText()), language)
        return self.model.chart(places, _title(), subtitle)

    @property
    def has_chart(self) -> bool:
        """Whether there are rows: to make a chart of them takes as long as to show the page."""
        return self.sorted.rowCount() > 0 and self._list() in self._around.dataset.taxonomies

    def _list(self) -> str:
        return self._state.current.taxonomy_id or self._around.dataset.roles.main_list

    def _take_data(self) -> None:
        """Let go of the data there were, behind another page too."""
        if not self._behind or not self.model.rowCount():
            return  # shown, and taken over already; or never opened
        report = str(self.edition.currentData() or "")
        self.model.show(self._around.dataset, self._looks.language, self._list(), report)

    def renew(self) -> None:
        """The same list and edition."""
        dataset, language = self._around.dataset, self._looks.language
        taxonomy = dataset.taxonomies.get(self._list())
        title = prose(taxonomy.title) if taxonomy else ""
        self.heading.setToolTip(title)
        chosen = self._state.current.question.option
        self.edition.clear()
        self.edition.addItem(self.tr("Latest edition of each"), "")
        for report_id in dataset.roles.edition_reports:
            self.edition.addItem(says_who(dataset.reports[report_id]), report_id)
        self.edition.setCurrentIndex(max(0, self.edition.findData(chosen)))
        self.model.show(dataset, language, self._list(), str(self.edition.currentData()))
        rows = self.model.rowCount()
        self.heading.setText(
            self.tr("Who leads: {count} {count:technology|technologies}").format(count=Count(rows))
        )
        self.refreshed.emit()

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page != "leaders":
            return
        same = (old.page, old.taxonomy_id, old.question) == (
            selection.page,
            selection.taxonomy_id,
            selection.question,
        )
        if not same:
            self.renew()

    def _change_edition(self, row: int) -> None:
        self._state.ask(self, option=str(self.edition.itemData(row)))

    def _open(self, index: QModelIndex) -> None:
        """The sentence or card of a cell; the page of the technology from its name and count."""
        dataset, selection = self._around.dataset, self._state.current
        found, topic = index.data(FIGURE_ROLE), index.data(TOPIC_ROLE)
        if found:
            self._state.set(navigation.sentence(dataset, selection, found), self)
        elif index.column() in (0, 7):
            self._state.set(navigation.topic(dataset, selection, topic), self)
        else:
            self._state.amend(navigation.deselected(selection), self)


def _title() -> str:
    return translate("LeadersPage", "Who leads each technology")


PAGES = (PageSpec("leaders", LeadersPage, _title, "Alt+T", 5),)
