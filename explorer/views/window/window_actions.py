"""Which actions the window has, with their keys, in the order of the menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolBar, QToolButton

from explorer.records import dataclass
from explorer.settings import LANGUAGES
from explorer.views.pages import registry
from explorer.views.parts.actions import ActionSpec
from explorer.views.window.look_actions import THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings
    from explorer.views.pages.page import Page
    from explorer.views.parts.actions import Actions
    from explorer.views.search.box import SearchBox
    from explorer.views.source.pane import SourcePane
    from explorer.views.window.briefings import Briefings
    from explorer.views.window.bringing import Bringing
    from explorer.views.window.citing import Citing
    from explorer.views.window.dialogs import Dialogs
    from explorer.views.window.figure_actions import FigureActions
    from explorer.views.window.figure_menus import FigureMenus
    from explorer.views.window.going import Going
    from explorer.views.window.incoming import Incoming
    from explorer.views.window.keyboard import Keyboard
    from explorer.views.window.look_actions import LookActions
    from explorer.views.window.own_sources import OwnSources
    from explorer.views.window.pages import Pages
    from explorer.views.window.pinning import Pinning
    from explorer.views.window.recent_menu import RecentMenu
    from explorer.views.window.saved_views import SavedViews
    from explorer.views.window.workspace_actions import WorkspaceActions

#: The tabs that a page may have.
TABS = ("chart", "table", "method")
#: What the tool bar has left and right of the search field.
_TOOLS = ("back", "forward", "overview")
_RIGHT_TOOLS = ("passages", "export", "pin", "new-briefing", "dark")


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is made of, as far as its actions reach it; some is made when asked for."""

    around: Surroundings
    pages: Pages
    source: SourcePane
    search: SearchBox
    going: Going
    keyboard: Keyboard
    figures: FigureActions
    menus: FigureMenus
    dialogs: Dialogs
    citing: Citing
    bringing: Callable[[], Bringing]
    incoming: Callable[[], Incoming]
    briefings: Briefings
    look_actions: LookActions
    recent: RecentMenu
    recent_workspaces: QMenu
    workspaces: Callable[[], WorkspaceActions]
    pinning: Callable[[], Pinning]
    own_sources: Callable[[], OwnSources]
    saved_views: Callable[[], SavedViews]

    def show_tab(self, key: str) -> None:
        """A tab of the page in front."""
        self.pages.current.show_tab(key)


def add_actions(actions: Actions, parts: Parts) -> None:
    """Give a window its actions and menus; the words follow when it is translated."""
    add = actions.add
    add(ActionSpec("export", "file", parts.figures.export, "Ctrl+E", "export"))
    add(ActionSpec("open-view", "file", parts.figures.open_view, "Ctrl+O"))
    add(ActionSpec("save-view", "file", parts.figures.save_view, "Ctrl+S"))
    add(ActionSpec("keep-view", "file", lambda: parts.saved_views().keep(), "Ctrl+Shift+S"))
    add(ActionSpec("saved-views", "file", lambda: parts.saved_views().show(), "Ctrl+Shift+O"))
    add(ActionSpec("save-references", "file", parts.citing.save))
    add(ActionSpec("save-card", "file", parts.citing.save_chosen_card))
    actions.separate("file")
    add(
        ActionSpec(
            "new-workspace",
            "workspace",
            lambda: parts.workspaces().new(),
            "Ctrl+Alt+N",
            inside="file",
        )
    )
    add(ActionSpec("open-workspace", "workspace", lambda: parts.workspaces().open(), "Ctrl+Alt+O"))
    add(ActionSpec("copy-workspace", "workspace", lambda: parts.workspaces().save_copy()))
    actions.add_menu("workspace", parts.recent_workspaces)
    actions.separate("workspace")
    add(ActionSpec("bring-in", "workspace", lambda: parts.bringing().ask(), "Ctrl+Alt+I"))
    add(ActionSpec("bring-folder", "workspace", lambda: parts.bringing().ask_folder()))
    add(
        ActionSpec(
            "bring-clipboard", "workspace", lambda: parts.incoming().from_clipboard(), "Ctrl+Alt+V"
        )
    )
    add(ActionSpec("bring-again", "workspace", lambda: parts.bringing().try_again()))
    add(ActionSpec("tracker", "workspace", parts.dialogs.open_tracker))
    actions.separate("workspace")
    add(ActionSpec("replace", "workspace", lambda: parts.own_sources().replacing.ask()))
    add(ActionSpec("read-again", "workspace", lambda: parts.own_sources().replacing.ask_again()))
    add(ActionSpec("settle", "workspace", lambda: parts.own_sources().replacing.settle()))
    add(ActionSpec("annotations", "workspace", lambda: parts.own_sources().annotating.ask()))
    add(ActionSpec("save-annotations", "workspace", lambda: parts.own_sources().annotating.save()))
    add(ActionSpec("packs", "workspace", lambda: parts.own_sources().packing.show()))
    actions.separate("workspace")
    add(ActionSpec("backups", "workspace", lambda: parts.workspaces().show_backups()))
    add(ActionSpec("history", "workspace", lambda: parts.workspaces().show_history()))
    actions.separate("file")
    add(ActionSpec("quit", "file", shortcut="Ctrl+Q"))
    add(ActionSpec("undo", "edit", parts.around.desk.stack.undo, "Ctrl+Z"))
    add(ActionSpec("redo", "edit", parts.around.desk.stack.redo, "Ctrl+Shift+Z"))
    actions.separate("edit")
    add(ActionSpec("pin", "edit", lambda: parts.pinning().pin_here(), "Ctrl+D", "pin"))
    add(ActionSpec("pin-chart", "edit", lambda: parts.pinning().pin_chart(), "Ctrl+Alt+D"))
    actions.separate("edit")
    add(ActionSpec("copy-image", "edit", parts.figures.copy_image, "Ctrl+Shift+I", "copy"))
    add(ActionSpec("copy-data", "edit", parts.figures.copy_data, "Ctrl+Shift+C"))
    add(ActionSpec("copy-citation", "edit", parts.source.footer.copy_citation, "Ctrl+Shift+R"))
    actions.add_menu("edit", parts.citing.menu)
    add(ActionSpec("remarks", "edit", parts.figures.annotate, "Ctrl+Alt+A"))
    add(ActionSpec("copy-link", "edit", parts.figures.copy_link))
    add(ActionSpec("new-figure", "edit", lambda: parts.own_sources().by_hand.open()))
    add(ActionSpec("mark", "edit", lambda: parts.own_sources().marking.mark(), "Ctrl+Alt+M"))
    add(
        ActionSpec(
            "translate", "edit", lambda: parts.own_sources().marking.translate(), "Ctrl+Alt+Q"
        )
    )
    add(ActionSpec("why", "edit", parts.menus.explain, "Ctrl+Y"))
    actions.separate("edit")
    add(ActionSpec("search", "edit", parts.search.focus, "Ctrl+K", "search"))
    add(ActionSpec("find", "edit", parts.source.find_words, "Ctrl+F"))
    add(ActionSpec("palette", "edit", parts.dialogs.open_palette, "Ctrl+Shift+K"))
    for n, tab in enumerate(TABS, start=1):
        slot = partial(parts.show_tab, tab)
        add(ActionSpec(f"{tab}-tab", "view", slot, f"Ctrl+{n}"))
    actions.separate("view")
    add(ActionSpec("passages", "view", parts.going.keep_passages, "Ctrl+Shift+P", "passage", True))
    add(ActionSpec("own-figures", "view", parts.going.show_own, checkable=True))
    add(ActionSpec("tray", "view", shortcut="Ctrl+T", checkable=True))
    add(ActionSpec("tree", "view", shortcut="F7", checkable=True))
    add(ActionSpec("source", "view", shortcut="F8", checkable=True))
    actions.separate("view")
    for name in THEMES:
        slot = partial(parts.look_actions.use_theme, name)
        add(ActionSpec(f"theme-{name}", "view", slot, checkable=True))
    add(ActionSpec("dark", "", parts.look_actions.toggle_dark, "Ctrl+Shift+D", "theme", True))
    actions.separate("view")
    for language in LANGUAGES:
        slot = partial(parts.look_actions.use_language, language)
        add(ActionSpec(f"language-{language}", "view", slot, checkable=True))
    actions.separate("view")
    add(ActionSpec("text-larger", "view", parts.look_actions.larger, "Ctrl++; Ctrl+="))
    add(ActionSpec("text-smaller", "view", parts.look_actions.smaller, "Ctrl+-"))
    add(ActionSpec("text-usual", "view", parts.look_actions.usual, "Ctrl+0"))
    actions.separate("view")
    add(ActionSpec("reset-view", "view", parts.going.reset_view, "Shift+O"))
    add(ActionSpec("reset", "view"))
    add(ActionSpec("overview", "questions", parts.going.overview, "Alt+Home", "overview"))
    add(ActionSpec("new-briefing", "briefing", parts.briefings.new, "Ctrl+N", "briefing"))
    actions.add_menu("briefing", parts.briefings.menu)
    actions.separate("briefing")
    add(ActionSpec("put-figure", "briefing", parts.briefings.put_chosen, "Ctrl+Shift+B"))
    add(ActionSpec("back", "go", parts.around.state.back, "Alt+Left", "back"))
    add(ActionSpec("forward", "go", parts.around.state.forward, "Alt+Right", "forward"))
    add(ActionSpec("filter", "go", parts.keyboard.focus_filter, "Ctrl+L"))
    add(ActionSpec("next-pane", "go", parts.keyboard.next_pane, "F6"))
    add(ActionSpec("next-mark", "go", parts.keyboard.next_mark, "Ctrl+Down"))
    add(ActionSpec("previous-mark", "go", parts.keyboard.previous_mark, "Ctrl+Up"))
    actions.add_menu("go", parts.recent)
    add(ActionSpec("help", "help", parts.dialogs.open_help, "F1"))
    add(ActionSpec("keys", "help", parts.dialogs.show_keys, "?"))
    add(ActionSpec("about", "help", parts.dialogs.about))


def add_pages(actions: Actions, going: Going, dataset: Dataset) -> None:
    """Give each page with a title its place in the menu of questions."""
    actions.separate("questions")
    for key, spec in registry.questions(dataset).items():
        slot = partial(going.page, key)
        actions.add(ActionSpec(f"page-{key}", "questions", slot, spec.shortcut, text=spec.title))


def enabled_by(around: Surroundings, page: Page) -> dict[str, bool]:
    """Which actions make sense for the selection and the page in front."""
    state, selection = around.state, around.state.current
    states = {
        "back": state.can_go_back,
        "forward": state.can_go_forward,
        "overview": selection.page != "overview",
        "copy-citation": bool(selection.evidence_id),
        "why": bool(selection.observation_id),
        "put-figure": bool(selection.observation_id),
        "save-card": bool(selection.observation_id),
        "mark": bool(selection.observation_id or selection.document_id),
        "translate": around.dataset.own_passage(selection.evidence_id) is not None,
    }
    states["remarks"] = page.has_chart and page.draws_remarks
    states |= dict.fromkeys(("export", "copy-image", "copy-data"), page.has_chart)
    return states | {f"{tab}-tab": tab in page.tab_keys for tab in TABS}


def tool_bar(actions: Actions, search: SearchBox) -> QToolBar:
    """The actions at hand, around the search field."""
    bar = QToolBar()
    bar.setObjectName("main-tools")
    bar.setMovable(False)
    bar.setIconSize(QSize(16, 16))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for key in _TOOLS:
        bar.addAction(actions[key])
    bar.addWidget(search)
    for key in _RIGHT_TOOLS:
        bar.addAction(actions[key])
    for key in ("back", "forward", "pin", "new-briefing"):
        button = bar.widgetForAction(actions[key])
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return bar
