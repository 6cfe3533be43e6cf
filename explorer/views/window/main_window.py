"""The main window: the only module that knows the panes."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSplitter,
    QToolBar,
    QToolButton,
    QWidget,
)

from explorer import navigation, tasks, view_state
from explorer.charts.questions import SPECS
from explorer.views.parts import words as window_words
from explorer.views.parts.actions import Actions
from explorer.views.search.box import SearchBox
from explorer.views.source.pane import SourcePane
from explorer.views.tray.shelf import Shelf
from explorer.views.window.briefings import Briefings
from explorer.views.window.bringing import Bringing
from explorer.views.window.citing import Citing
from explorer.views.window.dialogs import Dialogs
from explorer.views.window.figure_actions import FigureActions
from explorer.views.window.keyboard import Keyboard
from explorer.views.window.look_actions import LookActions
from explorer.views.window.pages import Pages
from explorer.views.window.recent_menu import RecentMenu
from explorer.views.window.tree_pane import TreePane
from explorer.views.window.window_actions import add_actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.pages.disagreements import DisagreementsPage
    from explorer.views.pages.document import DocumentPage
    from explorer.views.pages.overview import Overview
    from explorer.views.pages.question import QuestionPage
    from explorer.views.pages.risk import RiskPanel
    from explorer.views.pages.topic import TopicPage
    from explorer.views.tray.tray import Tray
    from explorer.views.window.pinning import Pinning
    from explorer.views.window.workspace_actions import WorkspaceActions

_TOOLS = ("back", "forward", "overview")
#: Up to this many figures the search is made ready at the start.
_EAGER_SEARCH = 20_000
_RIGHT_TOOLS = ("passages", "export", "pin", "new-briefing", "dark")


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
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window; charts follow on the first turn of the event loop."""
        super().__init__(parent)
        self.around = around
        self.state, self.looks = around.state, around.looks
        self.settings, self.desk = around.settings, around.desk
        self.setMinimumSize(1000, 640)
        self.resize(1280, 800)
        self.tree = TreePane(around)
        self.source = SourcePane(around)
        self.search = SearchBox(around)
        self.pages = Pages(self)
        #: What is left to make once the window has been painted, a step each turn of the loop.
        self._steps: list[Callable[[], object]] | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for pane in (self.tree, self.pages, self.source):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.shelf = Shelf(self.splitter)
        self.setCentralWidget(self.shelf)
        self.figures = FigureActions(self, around, self.shown_chart)
        self.figures.said.connect(self.say)
        self.figures.view_opened.connect(self.state.set)
        self.dialogs = Dialogs(self)
        self.recent_workspaces = QMenu(self)
        self.briefings = Briefings(self)
        self.citing = Citing(self)
        self.bringing = Bringing(self)
        self.keyboard = Keyboard(self)
        self.recent = RecentMenu(around, self)
        self.look_actions = LookActions(self)
        self.actions_ = Actions(self)
        add_actions(self)
        self._make_tool_bar()
        self.retranslate()
        self.overview.figure_wanted.connect(self.open_figure)
        self.overview.page_wanted.connect(self.open_page)
        self.overview.menu_wanted.connect(self.dialogs.show_mark_menu)
        self.source.disagreement_wanted.connect(self.open_disagreement)
        self.source.menu_wanted.connect(self.dialogs.show_sentence_menu)
        self.search.text_chosen.connect(self.source.show_text)
        self.state.changed.connect(self._follow)
        self.state.history_changed.connect(self._update_actions)
        self._restore()
        self.look_actions.restyle()
        self._follow(self.state.current, self.state.current, None)
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
        for key in ("back", "forward", "pin", "new-briefing"):
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
        self.briefings.retranslate()
        self.citing.retranslate()
        self.actions_.translate(window_words.words(), window_words.tips(), window_words.menus())

    @property
    def dataset(self) -> Dataset:
        """The data shown."""
        return self.around.dataset

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
        self.tray.prepare()

    def _all_steps(self) -> list[Callable[[], object]]:
        """What waits for the first painting, the page in front first."""
        # A large library is folded when the search field is first used, not at every start.
        small = len(self.dataset.observations) < _EAGER_SEARCH
        late = (self.search.prepare,) if small else ()
        return [self._finish, *self.pages.steps(), *late]

    def _finish(self) -> None:
        """What is not seen of the window at once, or only a line of it."""
        self.statusBar()
        self.workspaces.retranslate()

    def _make_next(self) -> None:
        if self._steps:
            step = self._steps.pop(0)
            # First, so that a step that fails (a damaged document) does not keep back the others.
            tasks.later(self, self._make_next)
            step()
        else:
            self.ready.emit()  # now the workspace is opened, if it is not open yet
            self.tray.prepare()

    # -- pages ---------------------------------------------------------------------------------

    @property
    def overview(self) -> Overview:
        """The story in real figures."""
        return self.pages.overview

    @property
    def topic(self) -> TopicPage:
        """The page of a technology, sector, list or theme."""
        return self.pages.topic

    @property
    def question(self) -> QuestionPage:
        """The page of a question."""
        return self.pages.question

    @property
    def disagreements(self) -> DisagreementsPage:
        """The page of what does not agree."""
        return self.pages.disagreements

    @property
    def document(self) -> DocumentPage:
        """The page of a document."""
        return self.pages.document

    @property
    def risk(self) -> RiskPanel:
        """The what-if of the risk question."""
        return self.pages.risk

    # -- the tray, made after the first painting -----------------------------------------------

    @cached_property
    def tray(self) -> Tray:
        """What is pinned."""
        from explorer.views.tray.tray import Tray

        tray = Tray(self.around)
        tray.said.connect(self.say)
        tray.table_wanted.connect(self.show_table_tab)
        tray.block_wanted.connect(self.briefings.put)
        tray.copy_wanted.connect(self.workspaces.save_copy)
        self.shelf.take(tray)
        return tray

    @cached_property
    def workspaces(self) -> WorkspaceActions:
        """What the menu of the workspace does."""
        from explorer.views.window.workspace_actions import WorkspaceActions

        return WorkspaceActions(self)

    @cached_property
    def pinning(self) -> Pinning:
        """What pins."""
        from explorer.views.window.pinning import Pinning

        return Pinning(self)

    # -- following ---------------------------------------------------------------------------

    def _follow(self, selection: Selection, _old: Selection, _origin: object) -> None:
        self.pages.setCurrentWidget(self.pages.of(selection))
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
            "put-figure": bool(selection.observation_id),
            "save-card": bool(selection.observation_id),
        }
        for key in ("export", "copy-image", "copy-data"):
            states[key] = selection.page == "topic" or selection.page in SPECS
        for key in ("chart-tab", "table-tab", "method-tab"):
            states[key] = selection.page == "topic"
        for key, enabled in states.items():
            self.actions_[key].setEnabled(enabled)

    def say_failures(self) -> None:
        """Say what of the workspace failed while no window could."""
        self.workspaces.say_failures()

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar for a while."""
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

    def keep_passages(self, checked: bool) -> None:
        """Leave out, or bring back, what no sentence here states."""
        self.state.select(passages_only=checked)

    # -- keyboard ------------------------------------------------------------------------------

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
        self.shelf.restore(self.settings)
        self.actions_["tray"].setChecked(self.shelf.shows_tray)

    def toggle_tray(self, shown: bool) -> None:
        """Show the tray, or give its room to the panes."""
        self.tray.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """A window that is looked at again shows what others wrote to the workspace."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember layout and selection, and let running work end."""
        if not self.briefings.close_all():
            event.ignore()
            return
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("panes", self.splitter.saveState())
        self.shelf.save(self.settings)
        self.settings.selection = view_state.text(self.state.current, self.dataset.version)
        self.settings.sync()
        self.search.stop()
        tasks.drain()
        super().closeEvent(event)
