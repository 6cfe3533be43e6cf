"""A question with its modes and the charts that answer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, tasks, theme
from explorer.charts import footer
from explorer.charts.contents import DOUBT
from explorer.charts.naming import as_tip
from explorer.charts.questions import SPECS, answer
from explorer.charts.questions.entity import chosen
from explorer.guarded import guarded
from explorer.views.pages.page import Page, PageSpec
from explorer.views.parts.column import Column
from explorer.views.parts.entity_box import EntityBox
from explorer.views.parts.entity_picker import EntityPicker
from explorer.views.parts.folding_choice import FoldingChoice
from explorer.views.parts.page_tabs import Controls
from explorer.views.parts.source_line import SourceLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from explorer.briefing.model import Block
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
    from explorer.surroundings import Surroundings


class QuestionPage(Page):
    """Shows whichever question the selection's page names."""

    draws_remarks = True

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page; chart views are made when first needed."""
        super().__init__(around, parent)
        self._ready = False
        #: Which of the charts a menu is being asked of.
        self._asked_of = -1
        self.charts: list[Chart] = []
        self.heading = QLabel()
        theme.set_font(self.heading, 15, bold=True)
        self.modes = FoldingChoice()
        self.modes.changed.connect(self._change_option)
        self.picker = EntityPicker(around)
        self.picker.changed.connect(self._change_entities)
        self.one = EntityBox(around)
        self.one.chosen.connect(self.open_entity)
        self._extra = QVBoxLayout()
        self._stack = QVBoxLayout()
        self._stack.setSpacing(14)
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        column.addLayout(self._extra)
        column.addStretch(1)
        self.area = Column()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        top = QHBoxLayout()
        top.setContentsMargins(12, 4, 12, 4)
        controls = Controls()
        controls.row.setSpacing(4)
        for control in (self.one, self.heading, self.modes, self.picker):
            controls.row.addWidget(control)
        controls.row.addStretch(1)
        controls.let_fold(self.modes)
        controls.let_go(self.heading)
        self._controls = controls
        top.addWidget(controls, 1)
        self.sources = SourceLine()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.area, 1)
        box.addWidget(self.sources)
        self._shown: tuple[object, ...] = ()
        self._panels: dict[str, QWidget] = {}
        around.state.changed.connect(self._follow)

    def panel(self, key: str) -> QWidget | None:
        """What stands under the charts of a question, if anything does."""
        if key not in self._panels and key in PANELS:
            panel = PANELS[key](self._around)
            self._panels[key] = panel
            self._extra.addWidget(panel)
        return self._panels.get(key)

    def prepare(self) -> None:
        """Chart views may be made from now on."""
        self._ready = True
        if self._state.current.page in SPECS:
            self.refresh()

    # -- what is shown -------------------------------------------------------------------------

    def _follow(self, selection: Selection, _old: Selection, _origin: object) -> None:
        if selection.page not in SPECS or not self._ready:
            return
        said = self._around.said.on(selection)
        if (selection.page, selection.question, self._looks.language, said) != self._shown:
            self.refresh()
        else:
            self._mark()

    def refresh(self) -> None:
        """Answer the selection's question."""
        selection = self._state.current
        spec = SPECS[selection.page]
        same_page = bool(self._shown) and self._shown[0] == selection.page
        question, language = selection.question, self._looks.language
        said_on = self._around.said.on(selection)
        self._shown = (selection.page, question, language, said_on)
        dataset = self._around.dataset
        said, tip = spec.title(), ""
        if spec.heading is not None:
            said, tip = spec.heading(dataset, question, language)
        self.heading.setText(said)
        self.heading.setToolTip(as_tip(tip))
        self.charts = answer(self._around.dataset, selection.page, question, language)
        self._show_modes(spec.options(self._around.dataset), question.option)
        self.picker.setVisible(spec.picks_entities)
        if spec.picks_entities:
            self.picker.show_chosen(question.entities or self._around.dataset.roles.rivals)
        self.one.setVisible(spec.picks_one)
        if spec.picks_one:
            self.one.show_chosen(chosen(dataset, question))
        self.panel(selection.page)
        for key, panel in self._panels.items():
            panel.setVisible(key == selection.page)
        self._controls.fit()
        self._say_sources()
        self._show_charts()
        if not same_page:
            self.area.verticalScrollBar().setValue(0)
        self.refreshed.emit()

    def show_remarks(self) -> None:
        """The charts as they are, with what is said on them now."""
        selection = self._state.current
        if self._ready and selection.page in SPECS:
            self._follow(selection, selection, None)

    def _show_modes(self, options: list[tuple[str, str]], current: str) -> None:
        keys = [k for k, _ in options]
        self.modes.drop_all()
        for key, label in options:
            self.modes.make(key).setText(label)
        self.modes.offer(keys, current if current in keys else next(iter(keys), ""))

    def _say_sources(self) -> None:
        """Sources and limits of all charts, each once; with them what their headings leave out."""
        said = dict.fromkeys(line for chart in self.charts for line in chart.footer)
        besides = dict.fromkeys(
            line
            for chart in self.charts
            for line in (chart.title, chart.subtitle, *(f"{DOUBT} {d}" for d in chart.doubts))
        )
        dataset, language = self._around.dataset, self._looks.language
        shown = dict.fromkeys(o for chart in self.charts for o in chart.observation_ids)
        rows = [dataset.observations[o] for o in shown]
        named = {line for chart in self.charts for line in chart.sources}
        told = [line for line in said if line not in named]
        self.sources.say(footer.briefly(dataset, rows, language), told, (*besides, *said))

    def _show_charts(self) -> None:
        from explorer.views.parts.chart_view import ChartView

        while len(self.views) < len(self.charts):
            view = ChartView(self._looks)
            view.mark_chosen.connect(self._choose)
            view.ground_chosen.connect(self.deselect)
            view.entity_chosen.connect(self.open_entity)
            view.menu_wanted.connect(self._menu)
            view.drag_wanted.connect(self._drag)
            view.leave_notes()
            self._stack.addWidget(view)
            self.views.append(view)
        one = len(self.charts) == 1
        for n, view in enumerate(self.views):
            view.setVisible(n < len(self.charts))
            if n < len(self.charts):
                over_time = self.charts[n].kind.traits.over_time
                view.set_least_height(self._room() if one else 340 if over_time else 240)
                chosen = self._state.current.observation_id
                view.show_chart(self.with_remarks(self.charts[n]), chosen)

    def _room(self) -> int:
        """The height of a chart that stands alone: all there is."""
        return max(300, self.area.viewport().height())

    def _fit(self) -> None:
        if self._ready and len(self.charts) == 1 and self.views:
            self.views[0].set_least_height(self._room())

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a chart that stands alone fill the room once the layout has settled."""
        super().resizeEvent(event)
        tasks.later(self, self._fit)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """The same when the page comes up."""
        super().showEvent(event)
        tasks.later(self, self._fit)

    def _has_chosen(self, chart: Chart) -> bool:
        return chart.mark_of(self._state.current.observation_id) is not None

    def _mark(self) -> None:
        chosen = self._state.current.observation_id
        for view in self.views[: len(self.charts)]:
            view.select(chosen)
        for n, chart in enumerate(self.charts):
            if chart.mark_of(chosen) is not None:
                self._bring_into_sight(n, chosen)

    def _bring_into_sight(self, place: int, observation_id: str) -> None:
        """Scroll to a mark; what stands above it must be as high as it is going to be."""
        page, view = self.area.widget(), self.views[place]
        for above in self.views[: place + 1]:
            above.lay_out()
        hit = view.hit_of(observation_id)
        layout = page.layout() if page is not None else None
        if hit is None or layout is None or page is None:
            return
        layout.activate()
        centre = view.mapTo(page, hit.center().toPoint())
        self.area.ensureVisible(centre.x(), centre.y(), 20, int(hit.height() / 2) + 24)

    @property
    def place(self) -> int:
        """Which chart is meant: that of the menu, of the keyboard or of the selection."""
        if self._asked_of >= 0:
            return min(self._asked_of, len(self.charts) - 1)
        for n, view in enumerate(self.views[: len(self.charts)]):
            if view.hasFocus():
                return n
        return next((n for n, chart in enumerate(self.charts) if self._has_chosen(chart)), 0)

    @property
    def chart(self) -> Chart | None:
        """The chart with the selected mark, else the first one."""
        for chart in self.charts:
            if self._has_chosen(chart):
                return chart
        return self.charts[0] if self.charts else None

    def block(self, what: str) -> Block | None:
        """The chart that is meant."""
        from explorer.briefing import pinned

        if what != "chart" or not self.charts:
            return None
        selection = self._state.current
        return pinned.page_chart(
            self._around.dataset, selection.page, selection.question, self.place
        )

    # -- what people do ------------------------------------------------------------------------

    def _choose(self, observation_id: str) -> None:
        found = navigation.sentence(self._around.dataset, self._state.current, observation_id)
        self._state.set(found, self)

    def _menu(self, observation_id: str, position: QPoint) -> None:
        self._asked_of = next(n for n, view in enumerate(self.views) if view is self.sender())
        self.menu_wanted.emit(observation_id, position)
        self._asked_of = -1

    def _drag(self, observation_id: str) -> None:
        from explorer.briefing import pinned
        from explorer.views.parts import dragging

        view = next(v for v in self.views if v is self.sender())
        figure = pinned.number(self._around.dataset, observation_id)
        dragging.carry(view, self._around.dataset, figure, self._looks.language)

    def _change_option(self, option: str) -> None:
        self._state.ask(self, option=option)

    def _change_entities(self, entities: tuple[str, ...]) -> None:
        self._state.ask(self, entities=entities)

    def renew(self) -> None:
        """The same question."""
        if self._ready and self._state.current.page in SPECS:
            self.refresh()


def _what_if(around: Surroundings) -> QWidget:
    from explorer.views.pages.what_if import WhatIf

    return WhatIf(around)


def _as_it_is(_dataset: Dataset, selection: Selection, _before: Selection) -> Selection:
    return selection


def _whose(dataset: Dataset, selection: Selection, before: Selection) -> Selection:
    """The page of whom the selected figure is about."""
    o = dataset.observations.get(before.observation_id)
    return selection.asking(entities=(o.entity_id,)) if o else selection


#: Questions with more than charts.
PANELS = {"risk": _what_if}
PAGES = tuple(
    PageSpec(
        spec.key,
        QuestionPage,
        spec.title,
        spec.shortcut,
        place,
        complete=_whose if spec.picks_one else _as_it_is,
    )
    for place, spec in enumerate(SPECS.values())
)
