"""Which actions the window has, with their keys, in the order of the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.settings import LANGUAGES
from explorer.views.parts import words as window_words
from explorer.views.parts.actions import ActionSpec
from explorer.views.window.look_actions import THEMES

if TYPE_CHECKING:
    from explorer.views.window.main_window import MainWindow


def add_actions(window: MainWindow) -> None:
    """Give a window its actions and menus; the words follow when it is translated."""
    add = window.actions_.add
    add(ActionSpec("export", "file", window.figures.export, "Ctrl+E", "export"))
    add(ActionSpec("open-view", "file", window.figures.open_view, "Ctrl+O"))
    add(ActionSpec("save-view", "file", window.figures.save_view, "Ctrl+S"))
    add(ActionSpec("save-references", "file", window.citing.save))
    add(ActionSpec("save-card", "file", window.citing.save_chosen_card))
    window.actions_.separate("file")
    add(
        ActionSpec(
            "new-workspace",
            "workspace",
            lambda: window.workspaces.new(),
            "Ctrl+Alt+N",
            inside="file",
        )
    )
    add(ActionSpec("open-workspace", "workspace", lambda: window.workspaces.open(), "Ctrl+Alt+O"))
    add(ActionSpec("copy-workspace", "workspace", lambda: window.workspaces.save_copy()))
    window.actions_.add_menu("workspace", window.recent_workspaces)
    window.actions_.separate("workspace")
    add(ActionSpec("bring-in", "workspace", window.bringing.ask, "Ctrl+Alt+I"))
    window.actions_.separate("workspace")
    add(ActionSpec("backups", "workspace", lambda: window.workspaces.show_backups()))
    add(ActionSpec("history", "workspace", lambda: window.workspaces.show_history()))
    window.actions_.separate("file")
    add(ActionSpec("quit", "file", window.close, "Ctrl+Q"))
    add(ActionSpec("undo", "edit", window.desk.stack.undo, "Ctrl+Z"))
    add(ActionSpec("redo", "edit", window.desk.stack.redo, "Ctrl+Shift+Z"))
    window.actions_.separate("edit")
    add(ActionSpec("pin", "edit", lambda: window.pinning.pin_here(), "Ctrl+D", "pin"))
    add(ActionSpec("pin-chart", "edit", lambda: window.pinning.pin_chart(), "Ctrl+Alt+D"))
    window.actions_.separate("edit")
    add(ActionSpec("copy-image", "edit", window.figures.copy_image, "Ctrl+Shift+I", "copy"))
    add(ActionSpec("copy-data", "edit", window.figures.copy_data, "Ctrl+Shift+C"))
    add(ActionSpec("copy-citation", "edit", window.source.footer.copy_citation, "Ctrl+Shift+R"))
    window.actions_.add_menu("edit", window.citing.menu)
    add(ActionSpec("why", "edit", window.dialogs.explain, "Ctrl+Y"))
    window.actions_.separate("edit")
    add(ActionSpec("search", "edit", window.keyboard.focus_search, "Ctrl+K", "search"))
    add(ActionSpec("find", "edit", window.source.find_words, "Ctrl+F"))
    add(ActionSpec("palette", "edit", window.dialogs.open_palette, "Ctrl+Shift+K"))
    add(ActionSpec("chart-tab", "view", window.show_chart_tab, "Ctrl+1"))
    add(ActionSpec("table-tab", "view", window.show_table_tab, "Ctrl+2"))
    add(ActionSpec("method-tab", "view", window.show_method_tab, "Ctrl+3"))
    window.actions_.separate("view")
    add(ActionSpec("passages", "view", window.keep_passages, "Ctrl+Shift+P", "passage", True))
    add(ActionSpec("tray", "view", window.toggle_tray, "Ctrl+T", checkable=True))
    window.actions_.separate("view")
    for name in THEMES:
        add(ActionSpec(f"theme-{name}", "view", window.look_actions.choose_theme, checkable=True))
    add(ActionSpec("dark", "", window.look_actions.toggle_dark, "Ctrl+Shift+D", "theme", True))
    window.actions_.separate("view")
    for language in LANGUAGES:
        add(
            ActionSpec(
                f"language-{language}", "view", window.look_actions.choose_language, checkable=True
            )
        )
    window.actions_.separate("view")
    add(ActionSpec("reset-view", "view", window.reset_view, "Shift+O"))
    add(ActionSpec("reset", "view", window.reset_layout))
    add(ActionSpec("overview", "questions", window.show_overview, "Alt+Home", "overview"))
    window.actions_.separate("questions")
    for n, key in enumerate(window_words.PAGES, start=1):
        shortcut = f"Alt+{n % 10}" if n <= 10 else ""
        add(ActionSpec(f"page-{key}", "questions", window.open_page_of_action, shortcut))
    add(ActionSpec("new-briefing", "briefing", window.briefings.new, "Ctrl+N", "briefing"))
    window.actions_.add_menu("briefing", window.briefings.menu)
    window.actions_.separate("briefing")
    add(ActionSpec("put-figure", "briefing", window.briefings.put_chosen, "Ctrl+Shift+B"))
    add(ActionSpec("back", "go", window.state.back, "Alt+Left", "back"))
    add(ActionSpec("forward", "go", window.state.forward, "Alt+Right", "forward"))
    add(ActionSpec("filter", "go", window.keyboard.focus_filter, "Ctrl+L"))
    add(ActionSpec("next-pane", "go", window.keyboard.next_pane, "F6"))
    add(ActionSpec("next-mark", "go", window.keyboard.next_mark, "Ctrl+Down"))
    add(ActionSpec("previous-mark", "go", window.keyboard.previous_mark, "Ctrl+Up"))
    window.actions_.add_menu("go", window.recent)
    add(ActionSpec("help", "help", window.dialogs.open_help, "F1"))
    add(ActionSpec("keys", "help", window.dialogs.show_keys, "?"))
    add(ActionSpec("about", "help", window.dialogs.about))
