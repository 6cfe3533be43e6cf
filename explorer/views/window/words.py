"""The words of the window's actions and menus, in the present language."""

from __future__ import annotations

from explorer.settings import LANGUAGES
from explorer.words import translate


def words() -> dict[str, str]:
    """Text of every action by key; pages have their own titles."""
    found = {
        "export": translate("MainWindow", "Export figure…"),
        "open-view": translate("MainWindow", "Open view file…"),
        "save-view": translate("MainWindow", "Save view to a file…"),
        "keep-view": translate("MainWindow", "Save this view in the workspace…"),
        "saved-views": translate("MainWindow", "Saved views…"),
        "new-workspace": translate("MainWindow", "New workspace…"),
        "open-workspace": translate("MainWindow", "Open workspace…"),
        "copy-workspace": translate("MainWindow", "Save a copy of the workspace…"),
        "backups": translate("MainWindow", "Go back to a backup…"),
        "history": translate("MainWindow", "History…"),
        "undo": translate("MainWindow", "Undo"),
        "redo": translate("MainWindow", "Redo"),
        "pin": translate("MainWindow", "Pin what is selected"),
        "pin-chart": translate("MainWindow", "Pin the chart"),
        "tray": translate("MainWindow", "Briefing tray"),
        "tree": translate("MainWindow", "Technologies"),
        "source": translate("MainWindow", "Source"),
        "save-references": translate("MainWindow", "Save references…"),
        "save-card": translate("MainWindow", "Save claim card…"),
        "bring-in": translate("MainWindow", "Bring in documents or figures…"),
        "bring-folder": translate("MainWindow", "Bring in a folder…"),
        "bring-clipboard": translate("MainWindow", "Bring in what is on the clipboard"),
        "bring-again": translate("MainWindow", "Try again what could not be read"),
        "replace": translate("MainWindow", "New version of the document shown…"),
        "read-again": translate("MainWindow", "Read the document shown again…"),
        "settle": translate("MainWindow", "Settle passages of earlier versions…"),
        "packs": translate("MainWindow", "Packs…"),
        "annotations": translate("MainWindow", "Take annotations of other programs over…"),
        "save-annotations": translate("MainWindow", "Save passages as annotations…"),
        "tracker": translate("MainWindow", "Figures from publication records…"),
        "quit": translate("MainWindow", "Quit"),
        "copy-image": translate("MainWindow", "Copy figure as picture"),
        "copy-data": translate("MainWindow", "Copy figure's numbers"),
        "copy-citation": translate("MainWindow", "Copy citation"),
        "new-figure": translate("MainWindow", "New figure from the selected words…"),
        "mark": translate("MainWindow", "How far it may go…"),
        "translate": translate("MainWindow", "Translate this quote…"),
        "remarks": translate("MainWindow", "Annotate the chart…"),
        "copy-link": translate("MainWindow", "Copy link to this view"),
        "why": translate("MainWindow", "Why this value?"),
        "search": translate("MainWindow", "Search everything"),
        "find": translate("MainWindow", "Find in document"),
        "palette": translate("MainWindow", "All commands…"),
        "chart-tab": translate("MainWindow", "Chart"),
        "table-tab": translate("MainWindow", "Table"),
        "method-tab": translate("MainWindow", "Method"),
        "passages": translate("MainWindow", "Passages only"),
        "own-figures": translate("MainWindow", "Own figures"),
        "theme-light": translate("MainWindow", "Light theme"),
        "theme-dark": translate("MainWindow", "Dark theme"),
        "theme-contrast": translate("MainWindow", "High contrast"),
        "dark": translate("MainWindow", "Dark"),
        "text-larger": translate("MainWindow", "Larger text"),
        "text-smaller": translate("MainWindow", "Smaller text"),
        "text-usual": translate("MainWindow", "Usual size of text"),
        "reset-view": translate("MainWindow", "Reset view"),
        "reset": translate("MainWindow", "Reset layout"),
        "overview": translate("MainWindow", "Overview"),
        "new-briefing": translate("MainWindow", "New briefing…"),
        "put-figure": translate("MainWindow", "Put the figure into the open briefing"),
        "back": translate("MainWindow", "Back"),
        "forward": translate("MainWindow", "Forward"),
        "filter": translate("MainWindow", "Filter technologies"),
        "next-pane": translate("MainWindow", "Next pane"),
        "next-mark": translate("MainWindow", "Next figure"),
        "previous-mark": translate("MainWindow", "Previous figure"),
        "help": translate("MainWindow", "Guide"),
        "keys": translate("MainWindow", "Keys"),
        "about": translate("MainWindow", "About"),
    }
    found |= {f"language-{tag}": name for tag, name in LANGUAGES.items()}
    return found


def tips() -> dict[str, str]:
    """Tooltips of the actions whose text does not say enough."""
    return {
        "mark": translate("MainWindow", "Mark a source or figure as open, internal or restricted"),
        "translate": translate("MainWindow", "A sentence of your own source in another language"),
        "back": translate("MainWindow", "Back to the last view"),
        "passages": translate("MainWindow", "Leave out figures that no sentence held here states"),
        "remarks": translate("MainWindow", "Say something on figures or periods of the chart"),
        "copy-image": translate("MainWindow", "Put the figure on the clipboard as a picture"),
        "export": translate("MainWindow", "Write the figure or its numbers to a file"),
        "dark": translate("MainWindow", "Switch between light and dark"),
    }


def menus() -> dict[str, str]:
    """Titles of the menus by key."""
    return {
        "file": translate("MainWindow", "&File"),
        "workspace": translate("MainWindow", "&Workspace"),
        "edit": translate("MainWindow", "&Edit"),
        "view": translate("MainWindow", "&View"),
        "questions": translate("MainWindow", "&Questions"),
        "briefing": translate("MainWindow", "&Briefing"),
        "go": translate("MainWindow", "&Go"),
        "help": translate("MainWindow", "&Help"),
    }
