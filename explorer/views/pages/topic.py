"""The page of a topic: what is asked, the chart, the same figures as a table, the method."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, tasks, theme
from explorer.analysis.select import (
    entities_of,
    how_many,
    indicators_of,
    observations,
    of_topic,
    windows,
)
from explorer.analysis.standing import Standing, by_standing
from explorer.charts import footer
from explorer.charts.build import build, kinds_for
from explorer.charts.contents import DOUBT
from explorer.charts.naming import as_tip, look_of, name, ordered
from explorer.dataset.disagreement import explained
from explorer.guarded import guarded
from explorer.models.observations import ObservationTableModel
from explorer.views.pages.method_text import method_html
from explorer.views.pages.page import Page, PageSpec
from explorer.views.parts.choice_box import ChoiceBox
from explorer.views.parts.column import Column
from explorer.views.parts.entity_choice import EntityChoice
from explorer.views.parts.figure_table import FigureTable
from explorer.views.parts.kind_choice import KindChoice
from explorer.views.parts.page_tabs import PageTabs
from explorer.views.parts.period_choice import PeriodChoice
from explorer.views.parts.source_line import SourceLine
from explorer.views.source import evidence_card

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from explorer.analysis.select import Question
    from explorer.briefing.model import Block
    from explorer.charts.chart import Chart
    from explorer.dataset.schema import Observation
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.parts.chart_view import ChartView


class TopicPage(Page):
    """Chart, table and method of the selected topic."""

    draws_remarks = True
    tab_keys = ("chart", "table", "method")
    table: FigureTable

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page; the chart view is made when first needed."""
        super().__init__(around, parent)
        self._chart: Chart | None = None
        self.indicator = ChoiceBox()
        self.indicator.activated.connect(self._change_indicator)
        self.kind_choice = KindChoice(around.looks)
        self.kind_choice.changed.connect(self._change_kind)
        self.kinds = self.kind_choice.buttons
        self.choice = EntityChoice(around.looks)
        self.choice.changed.connect(self._change_entities)
        self.choice.menu_wanted.connect(self.entity_menu_wanted)
        self.chips = self.choice.chips
        self.periods = PeriodChoice(self)
        self.periods.changed.connect(self._change_period)
        self.scale = QComboBox()
        for key in ("linear", "log", "relative"):
            self.scale.addItem("", key)
        self.scale.activated.connect(self._change_scale)
        self.badge = QToolButton()
        self.badge.setProperty("door", True)
        self.badge.clicked.connect(self._open_disagreement)
        self.model = ObservationTableModel(around.dataset, around.looks.language, self)
        self.table = self._table()
        self.method = QTextBrowser()
        self.method.setOpenLinks(False)
        self.method.document().setDocumentMargin(12)
        self._area = Column()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs = PageTabs()
        for tab in (self._area, self.table, self.method):
            self.tabs.addTab(tab, "")
        self.kind_choice.take(self.scale)
        for control in (self.indicator, self.choice, self.periods, self.kind_choice):
            self.tabs.controls.row.addWidget(control)
        self.tabs.controls.row.addStretch(1)
        self.tabs.controls.let_fold(self.kind_choice)
        self.tabs.controls.let_tuck(self.periods)
        self.sources = SourceLine()
        self.sources.take_badge(self.badge)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs, 1)
        box.addWidget(self.sources)
        self.retranslate()
        around.state.changed.connect(self._follow)
        around.data.changed.connect(self._take_data)
        self._style()

    def _take_data(self) -> None:
        """Let go of the data there were, behind another page too."""
        self.model.use(self._around.dataset, self._looks.language)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.scale.setAccessibleName(self.tr("Scale"))
        self.scale.setToolTip(self.tr("Scale of the value axis"))
        self.method.setAccessibleName(self.tr("Method and limits"))
        self.table.setAccessibleName(self.tr("The figures of the chart as a table"))
        scales = (self.tr("Linear"), self.tr("Logarithmic"), self.tr("Relative to first"))
        for n, label in enumerate(scales):
            self.scale.setItemText(n, label)
        for n, label in enumerate((self.tr("Chart"), self.tr("Table"), self.tr("Method"))):
            self.tabs.setTabText(n, label)

    def _table(self) -> FigureTable:
        table = FigureTable(self.model)
        table.selectionModel().currentRowChanged.connect(self._choose_row)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._row_menu)
        return table

    # -- what is shown -------------------------------------------------------------------------

    @property
    def chart(self) -> Chart | None:
        """The chart shown, None before the first."""
        return self._chart

    @property
    def view(self) -> ChartView | None:
        """The chart as it is painted, None before :meth:`prepare`."""
        return self.views[0] if self.views else None

    @property
    def keyboard(self) -> QWidget:
        """What the tab in front shows."""
        return (self.view or self, self.table, self.method)[self.tabs.currentIndex()]

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(self.tab_keys.index(key))

    def block(self, what: str) -> Block | None:
        """The chart or the table of the topic."""
        from explorer.briefing import pinned

        selection = self._state.current
        if not selection.question.topic_id:
            return None
        make = {"chart": pinned.chart, "table": pinned.table}[what]
        return make(self._around.dataset, selection.question)

    def prepare(self) -> None:
        """Import the chart library and make the view; done on the first turn of the event loop."""
        if self.view is not None:
            return
        from explorer.views.parts.chart_view import ChartView

        view = ChartView(self._looks)
        view.leave_notes()
        view.mark_chosen.connect(self._choose)
        view.ground_chosen.connect(self.deselect)
        view.entity_chosen.connect(self.open_entity)
        view.menu_wanted.connect(self.menu_wanted)
        view.drag_wanted.connect(self._drag)
        self.views.append(view)
        self._area.setWidget(view)
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
        question = selection.question
        if not question.topic_id:
            return
        self._chart = build(self._around.dataset, question, self._looks.language)
        self._show_controls(question)
        self.model.use(self._around.dataset, self._looks.language)
        self.model.show(self._chart.observation_ids)
        header = self.table.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.blockSignals(blocked)
        if self.view is not None:
            self.view.show_chart(self.with_remarks(self._chart), selection.observation_id)
            self._area.verticalScrollBar().setValue(0)
        self.method.setHtml(
            method_html(self._around.dataset, question.topic_id, self._chart, self._looks)
        )
        self._mark()
        self.refreshed.emit()

    def show_remarks(self) -> None:
        """The chart as it is, with what is said on it now."""
        if self.view is not None and self._chart is not None and self._state.current.shown_topic:
            chosen = self._state.current.observation_id
            self.view.show_chart(self.with_remarks(self._chart), chosen)

    def _show_controls(self, question: Question) -> None:
        assert self._chart is not None
        everyone = replace(question, entities=(), period=())
        language = self._looks.language
        self.indicator.clear()
        found = indicators_of(self._around.dataset, replace(everyone, indicator_id=""))
        self.indicator.addItem(
            self.tr("All figures ({count})").format(count=how_many(self._around.dataset, everyone)),
            "",
        )
        for indicator_id in found:
            label = name(self._around.dataset.indicators[indicator_id], language)
            self.indicator.addItem(label, indicator_id)
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(question.indicator_id)))
        tip = self.tr("What is measured")
        self.indicator.setToolTip(as_tip(f"{tip}\n{self.indicator.currentText()}"))
        shown = [self._around.dataset.observations[i] for i in self._chart.observation_ids]
        self.kind_choice.offer(kinds_for(shown), self._chart.kind)
        rows = of_topic(self._around.dataset, everyone, question.indicator_id)
        entities = []
        others = entities_of(self._around.dataset, question)
        for entity_id in dict.fromkeys((*ordered(rows), *others)):
            entity = self._around.dataset.entities[entity_id]
            look = look_of(self._around.dataset, entity_id)
            entities.append((entity_id, name(entity, language), look))
        kept = {o.entity_id for o in observations(self._around.dataset, question)}
        self.choice.show_entities(entities, tuple(kept))
        self.periods.show_periods(windows(rows), question.period)
        over_time = self._chart.kind.traits.over_time
        self.scale.setVisible(over_time and self._chart.unit != "rank")
        self.scale.setCurrentIndex(max(0, self.scale.findData(question.scale)))
        self.tabs.controls.fit()
        self._show_badge(shown)
        stated = evidence_card.how_many_stated(self._around.dataset, shown) if shown else ""
        doubts = [f"{DOUBT} {d}" for d in self._chart.doubts]
        told = (stated, *self._chart.footer)
        self.sources.say(
            footer.briefly(self._around.dataset, shown, language),
            [line for line in told if line not in self._chart.sources],
            (self._chart.title, self._chart.subtitle, *doubts, *told),
        )

    def _show_badge(self, shown: list[Observation]) -> None:
        """How many recorded disagreements concern the figures shown."""
        found = self._around.dataset.disagreements(shown)
        self.badge.setVisible(bool(found))
        if found:
            how, rows = next(iter(by_standing(found).items()))
            first = rows[0]
            text = {
                Standing.CONTRADICTION: self.tr("Sources disagree: {count}"),
                Standing.ROUNDING: self.tr("Rounded or worded otherwise: {count}"),
                Standing.NOT_COMPARABLE: self.tr("Not comparable: {count}"),
            }[how]
            # The asterisk is the one behind the figures that are meant.
            count = len(rows)
            self.sources.word_badge(f"{DOUBT} {text.format(count=count)}", f"{DOUBT} {count}")
            self.badge.setAccessibleName(text.format(count=count))
            self.badge.setIcon(theme.icon("warning", self._looks.theme.warning))
            self.badge.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            said = f"{self.badge.accessibleName()}\n{explained(self._around.dataset, first)}"
            self.badge.setToolTip(as_tip(said))
            self.badge.setProperty("discrepancies", [d.discrepancy_id for d in rows])

    def _mark(self) -> None:
        """Show the selected observation in chart and table."""
        selection = self._state.current
        if self.view is not None:
            self.view.select(selection.observation_id)
            if (hit := self.view.hit_of(selection.observation_id)) is not None:
                centre = hit.center()
                margin = int(hit.height() / 2) + 20
                self._area.ensureVisible(int(centre.x()), int(centre.y()), 20, margin)
        self.table.mark(selection.observation_id)

    # -- what people do ------------------------------------------------------------------------

    def _choose(self, observation_id: str) -> None:
        found = navigation.figure(self._around.dataset, self._state.current, observation_id)
        self._state.set(found, self)

    def _choose_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._choose(self.model.observation_at(current.row()).observation_id)

    def _drag(self, observation_id: str) -> None:
        from explorer.briefing import pinned
        from explorer.views.parts import dragging

        assert self.view is not None
        figure = pinned.number(self._around.dataset, observation_id)
        dragging.carry(self.view, self._around.dataset, figure, self._looks.language)

    def _row_menu(self, position: QPoint) -> None:
        index = self.table.indexAt(position)
        found = self.model.observation_at(index.row()).observation_id if index.isValid() else ""
        self.menu_wanted.emit(found, self.table.viewport().mapToGlobal(position))

    def _change_indicator(self, row: int) -> None:
        chosen = self._state.current.asking(
            indicator_id=self.indicator.itemData(row), entities=(), kind="", period=()
        )
        self._state.set(navigation.with_strongest(self._around.dataset, chosen), self)

    def _ask(self, **changes: object) -> None:
        """Ask something else of the topic; a figure that is no longer shown is not selected."""
        asked = self._state.current.asking(**changes)
        self._state.set(navigation.kept(self._around.dataset, asked), self)

    def _change_period(self, period: tuple[str, ...]) -> None:
        self._ask(period=period)

    def _change_scale(self, row: int) -> None:
        self._state.ask(self, scale=str(self.scale.itemData(row)))

    def _open_disagreement(self) -> None:
        """Exactly those that the badge counts."""
        ids = [str(i) for i in self.badge.property("discrepancies")]
        self._state.set(navigation.disagreement(self._state.current, ids[0], ids))

    def _change_kind(self, kind: str) -> None:
        self._ask(kind=kind)

    def _change_entities(self, kept: tuple[str, ...]) -> None:
        # The last chip cannot be switched off: an empty choice means everybody.
        self._ask(entities=kept)
        if not kept:
            self.refresh()

    # -- Qt ------------------------------------------------------------------------------------

    def _style(self) -> None:
        self.kind_choice.restyle()

    def renew(self) -> None:
        """The same topic, as it was scrolled and sorted."""
        self._style()
        if self._state.current.page != "topic" or self._chart is None:
            return
        bars = [a.verticalScrollBar() for a in (self._area, self.table, self.method)]
        places = [bar.value() for bar in bars]
        header = self.table.horizontalHeader()
        column, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        self.refresh()
        if column >= 0:
            self.table.sortByColumn(column, order)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def _fit(self) -> None:
        if self.view is not None:
            self.view.set_least_height(max(240, self._area.viewport().height()))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the chart fill the room once the layout has settled."""
        super().resizeEvent(event)
        tasks.later(self, self._fit)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """The same when the page comes up."""
        super().showEvent(event)
        tasks.later(self, self._fit)


PAGES = (PageSpec("topic", TopicPage),)
