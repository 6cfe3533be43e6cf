"""The main window: the only module that knows the panes."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from explorer import navigation, tasks, theme, view_state
from explorer.charts.questions import SPECS
from explorer.settings import LANGUAGES
from explorer.views import window_words
from explorer.views.actions import Actions
from explorer.views.dialogs import Dialogs
from explorer.views.figure_actions import FigureActions
from explorer.views.keyboard import Keyboard
from explorer.views.overview import Overview
from explorer.views.recent_menu import RecentMenu
from explorer.views.search_box import SearchBox
from explorer.views.source_pane import SourcePane
from explorer.views.tree_pane import TreePane
from explorer.views.window_actions import THEMES, add_actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.desk import Desk
    from explorer.looks import Looks
    from explorer.settings import Settings
    from explorer.state import Selection, SelectionState
    from explorer.views.disagreements_page import DisagreementsPage
    from explorer.views.document_page import DocumentPage
    from explorer.views.question_page import QuestionPage
    from explorer.views.risk_panel import RiskPanel
    from explorer.views.topic_page import TopicPage

_TOOLS = ("back", "forward", "overview")
#: Up to this many figures the search is made ready at the start.
_EAGER_SEARCH = 20_000
_RIGHT_TOOLS = ("passages", "export", "dark")


class MainWindow(QMainWindow):
    """Tree, page and source panel over one dataset and one selection.

    Signals:
        language_wanted(str): the user asks for another language; the application reopens.
        ready(): the window is painted and all its pages are made.
    """

    language_wanted = Signal(str)
    ready = Signal()

    def __init__(
        self,
        dataset: Dataset,
        state: SelectionState,
        looks: Looks,
        settings: Settings,
        desk: Desk,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window; charts follow on the first turn of the event loop."""
        super().__init__(parent)
        self.desk = desk
        self.dataset, self.state, self.looks, self.settings = dataset, state, looks, settings
        self.setMinimumSize(1000, 640)
        self.resize(1280, 800)
        self.tree = TreePane(dataset, state, looks)
        self.overview = Overview(dataset, state, looks)
        self.source = SourcePane(dataset, state, looks)
        self.search = SearchBox(dataset, state, looks)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.overview)
        #: What is left to make once the window has been painted, a step each turn of the loop.
        self._steps: list[Callable[[], object]] | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for pane in (self.tree, self.pages, self.source):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.figures = FigureActions(
            self, dataset, looks, settings, self.shown_chart, lambda: state.current
        )
        self.figures.said.connect(self._say)
        self.figures.view_opened.connect(self.state.set)
        self.dialogs = Dialogs(self)
        self.keyboard = Keyboard(self)
        self.recent = RecentMenu(dataset, state, looks, settings, self)
        self.actions_ = Actions(self)
        add_actions(self)
        self._make_tool_bar()
        self.retranslate()
        self.overview.figure_wanted.connect(self.open_figure)
        self.overview.page_wanted.connect(self.open_page)
        self.source.disagreement_wanted.connect(self.open_disagreement)
        self.search.text_chosen.connect(self.source.show_text)
        state.changed.connect(self._follow)
        state.history_changed.connect(self._update_actions)
        looks.changed.connect(self._restyle)
        self._restore()
        self._restyle()
        self._follow(state.current, state.current, None)
        self.tree.tree.setFocus()

    # -- making ------------------------------------------------------------------------------

    def _make_tool_bar(self) -> None:
        bar = QToolBar()
        bar.setObjectName("main-tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for key in _TOOLS:
            bar.addAction(self.actions_[key])
        self.search.setMinimumWidth(270)
        bar.addWidget(self.search)
        for key in _RIGHT_TOOLS:
            bar.addAction(self.actions_[key])
        for key in ("back", "forward"):
            button = bar.widgetForAction(self.actions_[key])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addToolBar(bar)
        self._tools = bar

    def retranslate(self) -> None:
        """Words of actions, menus and title in the present language."""
        self.setWindowTitle(self.tr("Critical Technology Explorer"))
        self._tools.setWindowTitle(self.tr("Main"))
        self.recent.setTitle(self.tr("Recent"))
        self.actions_.translate(window_words.words(), window_words.tips(), window_words.menus())

    @property
    def is_ready(self) -> bool:
        """Whether everything that waits for the first painting has been made."""
        return self._steps == []

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the window has been painted, make the charts."""
        super().paintEvent(event)
        if self._steps is None:
            self._steps = self._all_steps()
            tasks.later(self, self._make_next)

    def prepare(self) -> None:
        """Make everything at once, without waiting for a painting."""
        if self._steps is None:
            self._steps = self._all_steps()
        while self._steps:
            self._steps.pop(0)()

    def _all_steps(self) -> list[Callable[[], object]]:
        """What waits for the first painting, the page in front first."""
        topic_first = self.state.current.page != "overview"
        overview = self.overview.steps()
        made = [
            self.__dict__[k] for k in ("topic", "question", "disagreements") if k in self.__dict__
        ]
        pages: list[Callable[[], object]] = [
            *(page.prepare for page in made),
            lambda: self.topic,
            lambda: self.question,
            lambda: self.disagreements,
            lambda: self.document,
        ]
        first, second = (pages, overview) if topic_first else (overview, pages)
        # A large library is folded when the search field is first used, not at every start.
        small = len(self.dataset.observations) < _EAGER_SEARCH
        return [*first, *second, *((self.search.prepare,) if small else ())]

    def _make_next(self) -> None:
        if self._steps:
            step = self._steps.pop(0)
            # First, so that a step that fails (a damaged document) does not keep back the others.
            tasks.later(self, self._make_next)
            step()
        else:
            self.ready.emit()

    # -- pages, made when first needed ---------------------------------------------------------

    @cached_property
    def topic(self) -> TopicPage:
        """The page of a technology, sector, list or theme."""
        from explorer.views.topic_page import TopicPage

        page = TopicPage(self.dataset, self.state, self.looks)
        page.menu_wanted.connect(self.dialogs.show_mark_menu)
        page.disagreement_wanted.connect(self.open_disagreement)
        self.pages.addWidget(page)
        if self._steps is not None:
            page.prepare()
        return page

    @cached_property
    def risk(self) -> RiskPanel:
        """The what-if of the risk question."""
        from explorer.views.risk_panel import RiskPanel

        panel = RiskPanel(self.dataset, self.looks)
        panel.figure_wanted.connect(self.open_sentence)
        return panel

    @cached_property
    def question(self) -> QuestionPage:
        """The page of a question."""
        from explorer.views.question_page import QuestionPage

        page = QuestionPage(self.dataset, self.state, self.looks)
        page.add_panel("risk", self.risk)
        page.menu_wanted.connect(self.dialogs.show_mark_menu)
        self.pages.addWidget(page)
        if self._steps is not None:
            page.prepare()
        return page

    @cached_property
    def disagreements(self) -> DisagreementsPage:
        """The page of what does not agree."""
        from explorer.views.disagreements_page import DisagreementsPage

        page = DisagreementsPage(self.dataset, self.state, self.looks)
        self.pages.addWidget(page)
        if self._steps is not None:
            page.prepare()
        return page

    @cached_property
    def document(self) -> DocumentPage:
        """The page of a document."""
        from explorer.views.document_page import DocumentPage

        page = DocumentPage(self.dataset, self.state, self.looks)
        self.pages.addWidget(page)
        return page

    # -- following ---------------------------------------------------------------------------

    def _page_of(self, selection: Selection) -> QWidget:
        if selection.page in SPECS:
            return self.question
        if selection.page in ("topic", "disagreements", "document"):
            page: QWidget = getattr(self, selection.page)
            return page
        return self.overview

    def _follow(self, selection: Selection, _old: Selection, _origin: object) -> None:
        self.pages.setCurrentWidget(self._page_of(selection))
        self.actions_["passages"].setChecked(selection.passages_only)
        self._update_actions()

    def _update_actions(self) -> None:
        selection = self.state.current
        states = {
            "back": self.state.can_go_back,
            "forward": self.state.can_go_forward,
            "overview": selection.page != "overview",
            "copy-citation": bool(selection.evidence_id),
            "why": bool(selection.observation_id),
        }
        for key in ("export", "copy-image", "copy-data"):
            states[key] = selection.page == "topic" or selection.page in SPECS
        for key in ("chart-tab", "table-tab", "method-tab"):
            states[key] = selection.page == "topic"
        for key, enabled in states.items():
            self.actions_[key].setEnabled(enabled)

    def _restyle(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.looks.theme)
        for key, spec in self.actions_.specs.items():
            if spec.icon:
                self.actions_[key].setIcon(theme.icon(spec.icon, self.looks.theme.text))
        for name in THEMES:
            self.actions_[f"theme-{name}"].setChecked(self.looks.theme.name == name)
        for language in LANGUAGES:
            self.actions_[f"language-{language}"].setChecked(self.looks.language == language)
        self.actions_["dark"].setChecked(self.looks.theme.name == "dark")

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, 8000)

    # -- going places --------------------------------------------------------------------------

    def show_overview(self) -> None:
        """Open the overview."""
        self.state.select(page="overview")

    def open_page(self, page: str) -> None:
        """Open a question, the documents or the disagreements."""
        selection = navigation.question(self.state.current, page)
        if page == "document" and not selection.document_id:
            selection = replace(selection, document_id=next(iter(self.dataset.documents), ""))
        self.state.set(selection)

    def open_page_of_action(self) -> None:
        """The question of the action that was chosen."""
        sender = self.sender()
        for key in window_words.PAGES:
            if self.actions_[f"page-{key}"] is sender:
                self.open_page(key)

    def open_figure(self, observation_id: str) -> None:
        """Open a figure on its topic's page with its sentence."""
        self.state.set(navigation.figure(self.dataset, self.state.current, observation_id))

    def open_sentence(self, observation_id: str) -> None:
        """Open a figure's sentence beside whatever is on the page."""
        self.state.set(navigation.sentence(self.dataset, self.state.current, observation_id))

    def open_disagreement(self, discrepancy_id: str) -> None:
        """Open the disagreements at one of them."""
        self.state.select(page="disagreements", discrepancy_id=discrepancy_id)

    # -- looks ---------------------------------------------------------------------------------

    def use_theme(self, name: str) -> None:
        """Change the theme and remember it."""
        self.settings.theme = name
        self.looks.use(theme=theme.named(name))
        self._restyle()

    def choose_theme(self) -> None:
        """The theme of the action that was chosen."""
        sender = self.sender()
        for name in THEMES:
            if self.actions_[f"theme-{name}"] is sender:
                self.use_theme(name)

    def toggle_dark(self) -> None:
        """Light to dark and back."""
        self.use_theme("light" if self.looks.theme.name == "dark" else "dark")

    def choose_language(self) -> None:
        """Ask for the language of the action that was chosen."""
        sender = self.sender()
        for language in LANGUAGES:
            if self.actions_[f"language-{language}"] is sender:
                if language == self.looks.language:
                    self._restyle()
                else:
                    self.settings.language = language
                    self.language_wanted.emit(language)

    def keep_passages(self, checked: bool) -> None:
        """Leave out, or bring back, what no sentence here states."""
        self.state.select(passages_only=checked)

    # -- keyboard ------------------------------------------------------------------------------

    def focus_filter(self) -> None:
        """The keyboard into the tree's filter."""
        self.tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tree.filter.selectAll()

    def focus_search(self) -> None:
        """The keyboard into the search field."""
        self.search.focus()

    def show_chart_tab(self) -> None:
        """The chart of the topic."""
        self.topic.tabs.setCurrentIndex(0)

    def show_table_tab(self) -> None:
        """The figures of the topic as a table."""
        self.topic.tabs.setCurrentIndex(1)

    def show_method_tab(self) -> None:
        """What the reports measure and what not."""
        self.topic.tabs.setCurrentIndex(2)

    # -- figures -------------------------------------------------------------------------------

    def shown_chart(self) -> Chart | None:
        """The chart on the page, None where there is none."""
        page = self.state.current.page
        if page == "topic":
            return self.topic.chart
        return self.question.chart if page in SPECS else None

    # -- layout --------------------------------------------------------------------------------

    def reset_view(self) -> None:
        """The page as it first opened: no choice of countries, mode or kind."""
        self.state.select(
            entities=(),
            option="",
            kind="",
            period=(),
            scale="",
            observation_id="",
            evidence_id="",
            passages_only=False,
        )

    def reset_layout(self) -> None:
        """Panes at their first widths."""
        width = self.width()
        side = max(250, min(330, width // 4))
        source = max(300, min(460, width * 30 // 100))
        self.splitter.setSizes([side, width - side - source, source])

    def _restore(self) -> None:
        self.reset_layout()
        geometry = self.settings.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        panes = self.settings.bytes("panes")
        if not panes.isEmpty():
            self.splitter.restoreState(panes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember layout and selection, and let running work end."""
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("panes", self.splitter.saveState())
        self.settings.selection = view_state.text(self.state.current, self.dataset.version)
        self.settings.sync()
        self.search.stop()
        tasks.drain()
        super().closeEvent(event)
