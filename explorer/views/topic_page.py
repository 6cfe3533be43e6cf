"""The page of a topic: what is asked, the chart, the same figures as a table, the method."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, theme
from explorer.analysis.select import indicators_of, observations, of_topic
from explorer.charts.build import build, kinds_for
from explorer.charts.chart import Chart, ChartKind
from explorer.charts.naming import colour_of, name, ordered, says_who
from explorer.models.observations import ObservationTableModel
from explorer.views.entity_chips import EntityChips

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks
    from explorer.state import Selection, SelectionState
    from explorer.views.chart_view import ChartView

#: Kinds of chart that figures of one topic can take.
TOPIC_KINDS = tuple(k for k in ChartKind if k != ChartKind.HEAT)


class TopicPage(QFrame):
    """Chart, table and method of the selected topic.

    Signals:
        menu_wanted(str, QPoint): context menu for a mark, by observation id ("" for the chart).
    """

    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, dataset: Dataset, state: SelectionState, looks: Looks, parent: QWidget | None = None
    ) -> None:
        """Make the page; the chart view is made when first needed."""
        super().__init__(parent)
        self.setObjectName("pane")
        self._dataset = dataset
        self._state = state
        self._looks = looks
        self._chart: Chart | None = None
        self.view: ChartView | None = None
        self.indicator = QComboBox()
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.indicator.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.indicator.setMinimumContentsLength(16)
        self.indicator.activated.connect(self._change_indicator)
        self.kinds: dict[ChartKind, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.chips = EntityChips(looks)
        self.chips.changed.connect(self._change_entities)
        self.model = ObservationTableModel(dataset, looks.language, self)
        self.table = self._table()
        self.method = QTextBrowser()
        self.method.setOpenLinks(False)
        self.method.document().setDocumentMargin(16)
        self.method.setAccessibleName(self.tr("Method and limits"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._area, self.tr("Chart"))
        self.tabs.addTab(self.table, self.tr("Table"))
        self.tabs.addTab(self.method, self.tr("Method"))
        controls = QHBoxLayout()
        controls.setSpacing(4)
        controls.addWidget(self.indicator, 1)
        for kind in TOPIC_KINDS:
            controls.addWidget(self._kind_button(kind))
        top = QVBoxLayout()
        top.setContentsMargins(16, 10, 16, 6)
        top.setSpacing(6)
        top.addLayout(controls)
        top.addWidget(self.chips)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.tabs, 1)
        state.changed.connect(self._follow)
        looks.changed.connect(self._restyle)
        self._restyle()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setAccessibleName(self.tr("The figures of the chart as a table"))
        table.setTabKeyNavigation(False)
        table.selectionModel().currentRowChanged.connect(self._choose_row)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._row_menu)
        return table

    def _kind_button(self, kind: ChartKind) -> QToolButton:
        names = {
            ChartKind.BAR: self.tr("Bars"),
            ChartKind.DUMBBELL: self.tr("Side by side"),
            ChartKind.LINE: self.tr("Lines over time"),
            ChartKind.SLOPE: self.tr("Slope between two periods"),
            ChartKind.CARD: self.tr("One large figure"),
            ChartKind.STATEMENTS: self.tr("In words"),
        }
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(names[kind])
        button.setAccessibleName(names[kind])
        button.setProperty("kind", kind.value)
        button.clicked.connect(self._change_kind)
        self._group.addButton(button)
        self.kinds[kind] = button
        return button

    # -- what is shown -------------------------------------------------------------------------

    @property
    def chart(self) -> Chart | None:
        """The chart shown, None before the first."""
        return self._chart

    def prepare(self) -> None:
        """Import the chart library and make the view; done on the first turn of the event loop."""
        if self.view is not None:
            return
        from explorer.views.chart_view import ChartView

        self.view = ChartView(self._looks)
        self.view.mark_chosen.connect(self._choose_mark)
        self.view.menu_wanted.connect(self._mark_menu)
        self._area.setWidget(self.view)
        self._fit()
        if self._state.current.page == "topic":
            self.refresh()

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page != "topic":
            return
        same = replace(
            old,
            observation_id=selection.observation_id,
            evidence_id=selection.evidence_id,
            document_id=selection.document_id,
            taxonomy_id=selection.taxonomy_id,
        )
        if same == selection and self._chart is not None:
            self._mark()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Show the topic of the selection."""
        selection = self._state.current
        if not selection.topic_id:
            return
        question = navigation.question_of(selection, self._looks.language)
        self._chart = build(self._dataset, question)
        self._show_controls(selection)
        self.model.show(self._chart.observation_ids)
        header = self.table.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(blocked)
        if not self.table.property("sized"):
            for column, width in enumerate((150, 120, 210, 96, 130, 90)):
                self.table.setColumnWidth(column, width)
            self.table.setProperty("sized", True)
        if self.view is not None:
            mark = self._chart.mark_of(selection.observation_id)
            self.view.show_chart(self._chart, mark.key if mark else "")
            self._area.verticalScrollBar().setValue(0)
        self._show_method()
        self._mark()

    def _show_controls(self, selection: Selection) -> None:
        assert self._chart is not None
        question = navigation.question_of(selection, self._looks.language)
        everyone = replace(question, entities=())
        language = self._looks.language
        self.indicator.clear()
        found = indicators_of(self._dataset, replace(everyone, indicator_id=""))
        self.indicator.addItem(
            self.tr("All figures ({count})").format(count=len(of_topic(self._dataset, everyone))),
            "",
        )
        for indicator_id in found:
            label = name(self._dataset.indicators[indicator_id], language)
            self.indicator.addItem(label, indicator_id)
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(selection.indicator_id)))
        tip = self.tr("What is measured")
        self.indicator.setToolTip(f"{tip}\n{self.indicator.currentText()}")
        shown = [self._dataset.observations[i] for i in self._chart.observation_ids]
        suitable = kinds_for(shown)
        for kind, button in self.kinds.items():
            button.setVisible(kind in suitable and len(suitable) > 1)
            button.setChecked(kind == self._chart.kind)
        rows = of_topic(self._dataset, everyone)
        if selection.indicator_id:
            rows = [o for o in rows if o.indicator_id == selection.indicator_id]
        entities = []
        for entity_id in ordered(rows):
            entity = self._dataset.entities[entity_id]
            colour = colour_of(self._dataset, entity_id)
            entities.append((entity_id, name(entity, language), colour))
        kept = {o.entity_id for o in observations(self._dataset, question)}
        self.chips.show_entities(entities, tuple(kept))
        self.chips.setVisible(len(entities) > 1)

    def _show_method(self) -> None:
        """What the reports behind the chart measure and what they do not."""
        assert self._chart is not None
        muted = self._looks.theme.muted
        topic = self._dataset.topics[self._state.current.topic_id]
        title = escape(name(topic, self._looks.language))
        parts = [f"<h3>{title}</h3><p>{escape(topic.description)}</p>"]
        reports = dict.fromkeys(
            self._dataset.observations[i].report_id for i in self._chart.observation_ids
        )
        measures, limits = self.tr("What it measures"), self.tr("What it does not")
        for report_id in reports:
            report = self._dataset.reports[report_id]
            parts.append(
                f"<h4>{escape(says_who(report))}: {escape(report.title)}</h4>"
                f"<p><span style='color:{muted}'>{escape(measures)}</span><br>"
                f"{escape(report.scope_note)}</p>"
                f"<p><span style='color:{muted}'>{escape(limits)}</span><br>"
                f"{escape(report.limits_note)}</p>"
            )
        indicators = dict.fromkeys(
            self._dataset.observations[i].indicator_id for i in self._chart.observation_ids
        )
        parts.append(f"<h4>{escape(self.tr('Indicators'))}</h4>")
        for indicator_id in indicators:
            indicator = self._dataset.indicators[indicator_id]
            label = escape(name(indicator, self._looks.language))
            parts.append(f"<p><b>{label}</b><br>{escape(indicator.definition)}</p>")
        self.method.setHtml("".join(parts))

    def _mark(self) -> None:
        """Show the selected observation in chart and table."""
        selection = self._state.current
        mark = self._chart.mark_of(selection.observation_id) if self._chart else None
        if self.view is not None:
            self.view.select(mark.key if mark else "")
            if mark and (item := self.view.item_of(mark.key)) is not None:
                centre = item.hit.center()
                margin = int(item.hit.height() / 2) + 20
                self._area.ensureVisible(int(centre.x()), int(centre.y()), 20, margin)
        row = self.model.row_of(selection.observation_id)
        selection_model = self.table.selectionModel()
        blocked = selection_model.blockSignals(True)
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))
        else:
            selection_model.clear()
        selection_model.blockSignals(blocked)
        self.table.viewport().update()

    # -- what people do ------------------------------------------------------------------------

    def _choose_mark(self, key: str) -> None:
        self._choose(key.split("+")[0])

    def _choose(self, observation_id: str) -> None:
        found = navigation.figure(self._dataset, self._state.current, observation_id)
        self._state.set(found, self)

    def _choose_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._choose(self.model.observation_at(current.row()).observation_id)

    def _mark_menu(self, key: str, position: QPoint) -> None:
        self.menu_wanted.emit(key.split("+")[0], position)

    def _row_menu(self, position: QPoint) -> None:
        index = self.table.indexAt(position)
        found = self.model.observation_at(index.row()).observation_id if index.isValid() else ""
        self.menu_wanted.emit(found, self.table.viewport().mapToGlobal(position))

    def _change_indicator(self, row: int) -> None:
        self._state.select(
            self,
            indicator_id=self.indicator.itemData(row),
            entities=(),
            kind="",
            observation_id="",
            evidence_id="",
        )

    def _change_kind(self) -> None:
        button = self._group.checkedButton()
        if button is not None:
            self._state.select(self, kind=str(button.property("kind")))

    def _change_entities(self, kept: tuple[str, ...]) -> None:
        # The last chip cannot be switched off: an empty choice means everybody.
        self._state.select(self, entities=kept)
        if not kept:
            self.refresh()

    # -- Qt ------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        t = self._looks.theme
        for kind, button in self.kinds.items():
            button.setIcon(theme.icon(kind.value, t.text))
        if self._state.current.page == "topic" and self._chart is not None:
            self.refresh()

    def _fit(self) -> None:
        if self.view is not None:
            self.view.set_least_height(max(240, self._area.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chart fill the room once the layout has settled."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        """The same when the page comes up."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)
