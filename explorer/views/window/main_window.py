"""The main window: the only module that knows the panes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QSplitter,
    QWidget,
)

from explorer import tasks, view_state
from explorer.guarded import guarded
from explorer.views.parts.actions import Actions
from explorer.views.search.box import SearchBox
from explorer.views.source.pane import SourcePane
from explorer.views.tray.shelf import Shelf
from explorer.views.window import words as window_words
from explorer.views.window.briefings import Briefings
from explorer.views.window.citing import Citing
from explorer.views.window.dialogs import Dialogs
from explorer.views.window.figure_actions import FigureActions
from explorer.views.window.figure_menus import FigureMenus
from explorer.views.window.going import Going
from explorer.views.window.keyboard import Keyboard
from explorer.views.window.look_actions import LookActions
from explorer.views.window.pages import Pages
from explorer.views.window.recent_menu import RecentMenu
from explorer.views.window.tree_pane import TreePane
from explorer.views.window.window_actions import Parts, add_actions, add_pages, enabled_by, tool_bar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from explorer.surroundings import Surroundings
    from explorer.views.tray.tray import Tray
    from explorer.views.window.bringing import Bringing
    from explorer.views.window.incoming import Incoming
    from explorer.views.window.own_sources import OwnSources
    from explorer.views.window.pinning import Pinning
    from explorer.views.window.saved_views import SavedViews
    from explorer.views.window.tour import Tour
    from explorer.views.window.workspace_actions import WorkspaceActions


class MainWindow(QMainWindow):
    """Tree, page and source panel over one dataset and one selection.

    Signals:
        ready(): the window is painted and all its pages are made.
    """

    ready = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the window; charts follow on the first turn of the event loop."""
        super().__init__(parent)
        self.around = around
        self.state = around.state
        self.setMinimumSize(1000, 640)
        self.resize(1280, 800)
        # From the outside to the inside: to move a pane that is made into another place costs as
        # much as to make it, since the style sheet is looked up again for all that is in it.
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.shelf = Shelf(self.splitter)
        self.setCentralWidget(self.shelf)
        self.tree = TreePane(around, self.splitter)
        self.pages = Pages(around, self.splitter)
        self.source = SourcePane(around, self.splitter)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.search = SearchBox(around)
        #: What is left to make once the window has been painted, a step each turn of the loop.
        self._steps: Iterator[Callable[[], object]] | None = None
        #: Whether everything that waits for the first painting has been made.
        self.is_ready = False
        self.recent_workspaces = QMenu(self)
        self._make_helpers()
        self.search.setMinimumWidth(270)
        self._tools = tool_bar(self.actions_, self.search)
        self.addToolBar(self._tools)
        self.retranslate()
        self.pages.menu_wanted.connect(self.menus.show_mark_menu)
        self.pages.entity_menu_wanted.connect(self.menus.show_entity_menu)
        self.tree.menu_wanted.connect(self.menus.show_tree_menu)
        self.pages.disagreement_menu_wanted.connect(self.menus.show_disagreement_menu)
        self.pages.block_pinned.connect(lambda block: self.pinning.pin(block))
        self.pages.place_wanted.connect(self.source.show_place)
        self.pages.refreshed.connect(self._update_actions)
        self.source.menu_wanted.connect(self.menus.show_sentence_menu)
        self.search.text_chosen.connect(self.source.show_text)
        self.search.link_chosen.connect(self._follow_link)
        self.state.changed.connect(self._update_actions)
        self.state.history_changed.connect(self._update_actions)
        self._restore()
        self.look_actions.restyle()
        self._update_actions()
        self.tree.tree.setFocus()

    # -- making ------------------------------------------------------------------------------

    def _make_helpers(self) -> None:
        """What the menus do; each is given the parts it needs."""
        around, pages = self.around, self.pages
        self.actions_ = Actions(self)
        self.going = Going(around, self)
        self.figures = FigureActions(
            self, around, lambda: pages.current.chart, lambda: pages.current.data
        )
        self.briefings = Briefings(around, lambda what: self.pinning.shown(what), self)
        self.citing = Citing(around, self)
        self.source.figure_wanted.connect(lambda: self.own_sources.by_hand.open())
        self.dialogs = Dialogs(around, self.actions_, self)
        self.keyboard = Keyboard(around, self.tree, pages, self.source, lambda: self.tray)
        self.recent = RecentMenu(around, self)
        self.look_actions = LookActions(around, self.actions_)
        self.menus = FigureMenus(
            around,
            self.actions_,
            self.going,
            pages,
            self.source,
            self.citing,
            self.briefings,
            lambda: self.pinning,
            self,
        )
        for helper in (self.figures, self.briefings, self.citing):
            helper.said.connect(self.say)
        self.figures.view_opened.connect(self.state.set)
        parts = Parts(
            around,
            pages,
            self.source,
            self.search,
            self.going,
            self.keyboard,
            self.figures,
            self.menus,
            self.dialogs,
            self.citing,
            lambda: self.bringing,
            lambda: self.incoming,
            self.briefings,
            self.look_actions,
            self.recent,
            self.recent_workspaces,
            lambda: self.workspaces,
            lambda: self.pinning,
            lambda: self.own_sources,
            lambda: self.saved_views,
        )
        add_actions(self.actions_, parts)
        self.actions_["quit"].triggered.connect(self.close)
        self.actions_["tray"].triggered.connect(self.toggle_tray)
        for key, pane in (("tree", self.tree), ("source", self.source)):
            self.actions_[key].setChecked(True)
            self.actions_[key].toggled.connect(pane.setVisible)
        self.actions_["reset"].triggered.connect(self.reset_layout)

    def retranslate(self) -> None:
        """Words of actions, menus and title in the present language."""
        self.setWindowTitle(self.tr("Critical Technology Explorer"))
        if self.is_ready:
            self.statusBar().clearMessage()  # which is of a moment ago
        self._tools.setWindowTitle(self.tr("Main"))
        self.recent.setTitle(self.tr("Recent"))
        self._name_actions()

    def _name_actions(self) -> None:
        self.actions_.translate(window_words.words(), window_words.tips(), window_words.menus())

    @guarded()
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
        for step in self._steps:
            step()
        self.is_ready = True
        self.tray.prepare()

    def _all_steps(self) -> Iterator[Callable[[], object]]:
        """What waits for the first painting, the page in front first."""
        from explorer.views.window.later import imports

        yield self._make_status  # not seen of the window at once, or only a line of it
        yield from self.pages.steps()
        yield from self.source.prepare()
        yield self._add_pages
        yield from imports()
        yield lambda: self.workspaces.retranslate()
        yield lambda: self.incoming  # and what it hands to

    def _make_status(self) -> None:
        """A line at the bottom that is there while it says something."""
        bar = self.statusBar()
        bar.hide()
        bar.messageChanged.connect(lambda said: bar.setVisible(bool(said)))

    def _add_pages(self) -> None:
        """The menu of questions: its pages are known once they have been imported."""
        add_pages(self.actions_, self.going, self.around.dataset)
        self._name_actions()

    def _make_next(self) -> None:
        assert self._steps is not None
        step = next(self._steps, None)
        if step is not None:
            # First, so that a step that fails (a damaged document) does not keep back the others.
            tasks.later(self, self._make_next)
            step()
        else:
            self.is_ready = True
            tasks.later(self, self._make_tray)  # a turn of its own
            self.ready.emit()  # now the workspace is opened, if it is not open yet

    def _make_tray(self) -> None:
        self.tray.prepare()

    # -- the tray, made after the first painting -----------------------------------------------

    @cached_property
    def tray(self) -> Tray:
        """What is pinned."""
        from explorer.views.tray.tray import Tray

        tray = Tray(self.around)
        tray.said.connect(self.say)
        tray.table_wanted.connect(lambda: self.pages.current.show_tab("table"))
        tray.block_wanted.connect(self.briefings.put)
        tray.copy_wanted.connect(self.workspaces.save_copy)
        self.shelf.take(tray)
        return tray

    @cached_property
    def workspaces(self) -> WorkspaceActions:
        """What the menu of the workspace does."""
        from explorer.views.window.workspace_actions import WorkspaceActions

        made = WorkspaceActions(self.around, self.actions_, self.recent_workspaces, self)
        made.said.connect(self.say)
        return made

    @cached_property
    def pinning(self) -> Pinning:
        """What pins."""
        from explorer.views.window.pinning import Pinning

        made = Pinning(self.around, self.pages, self.source, lambda: self.tray)
        made.said.connect(self.say)
        return made

    @cached_property
    def own_sources(self) -> OwnSources:
        """What is done with the user's own documents once they are here."""
        from explorer.views.window.own_sources import OwnSources

        return OwnSources(self.around, self.source, self.bringing, self.say, self)

    @cached_property
    def bringing(self) -> Bringing:
        """What brings files in."""
        from explorer.views.window.bringing import Bringing

        made = Bringing(self.around, self)
        made.said.connect(self.say)
        return made

    @cached_property
    def incoming(self) -> Incoming:
        """What is dropped on the window, or comes from the clipboard."""
        from explorer.views.window.incoming import Incoming

        made = Incoming(self.bringing, self)
        made.records.connect(self.dialogs.take_records)
        return made

    @cached_property
    def saved_views(self) -> SavedViews:
        """What keeps views in the workspace."""
        from explorer.views.window.saved_views import SavedViews

        made = SavedViews(self.around, self.pages, self.figures, self)
        made.said.connect(self.say)
        return made

    # -- following ---------------------------------------------------------------------------

    def _follow_link(self, line: str) -> None:
        """Show the view of a link in the search field, or say there why there is none."""
        refused = self.going.link(line)
        if refused:
            self.search.refuse_link(refused)
        else:
            self.search.field.clear()
            self.pages.current.keyboard.setFocus()

    def _update_actions(self) -> None:
        """Which actions make sense for the selection and the page in front."""
        for key, enabled in enabled_by(self.around, self.pages.current).items():
            self.actions_[key].setEnabled(enabled)
        self.actions_["passages"].setChecked(self.state.current.question.passages_only)
        self.actions_["own-figures"].setChecked(not self.around.settings.without_own)

    def say_failures(self) -> None:
        """Say what of the workspace failed while no window could."""
        self.workspaces.say_failures()

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar for a while."""
        self.statusBar().showMessage(sentence, 8000)

    def start_tour(self) -> Tour:
        """Show the user round."""
        from explorer.views.window.tour import Tour

        places = (self.tree, self.pages, self.source, self.search)
        tour = Tour(self.around.looks, *places, self)
        tour.start()
        return tour

    # -- layout --------------------------------------------------------------------------------

    def reset_layout(self) -> None:
        """Panes at their first widths, none folded."""
        for key in ("tree", "source"):
            self.actions_[key].setChecked(True)
        width = self.width()
        side = max(270, min(330, width * 22 // 100))
        source = max(300, min(460, width * 27 // 100))
        self.splitter.setSizes([side, width - side - source, source])

    def _restore(self) -> None:
        self.reset_layout()
        geometry = self.around.settings.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        panes = self.around.settings.bytes("panes")
        if not panes.isEmpty():
            self.splitter.restoreState(panes)
        self.shelf.restore(self.around.settings)
        self.actions_["tray"].setChecked(self.shelf.shows_tray)

    def toggle_tray(self, shown: bool) -> None:
        """Show the tray, or give its room to the panes."""
        self.tray.setVisible(shown)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what is open: the search's list, then finding, then the selection."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() != Qt.Key.Key_Escape or not plain:
            super().keyPressEvent(event)
        elif self.search.is_open:
            self.search.close_results()
        elif self.source.finder.isVisible():
            self.source.finder.close_bar()
        else:
            self.pages.current.deselect()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """A window that is looked at again shows what others wrote to the workspace."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.around.desk.refresh()

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember layout and selection, and let running work end."""
        if not self.briefings.close_all():
            event.ignore()
            return
        self.around.settings.set_bytes("geometry", self.saveGeometry())
        self.around.settings.set_bytes("panes", self.splitter.saveState())
        self.shelf.save(self.around.settings)
        self.around.settings.selection = view_state.text(
            self.state.current, self.around.dataset.version, self.around.said.on(self.state.current)
        )
        self.around.settings.sync()
        self.search.stop()
        tasks.drain()
        super().closeEvent(event)
