"""Which actions a briefing's window has, with their keys, in the order of the menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from explorer.views.briefing import words as briefing_words
from explorer.views.briefing.text_kinds import INSERTIONS, STYLES
from explorer.views.parts.actions import ActionSpec

if TYPE_CHECKING:
    from explorer.views.briefing.window import BriefingWindow


def add_actions(window: BriefingWindow) -> None:
    """Give a window its actions and menus; the words follow when it is translated."""
    add, separate = window.actions_.add, window.actions_.separate
    for ending in briefing_words.FORMATS:
        add(ActionSpec(f"export-{ending}", "file", partial(window.export_as, ending)))
    add(ActionSpec("export-all", "file", window.export_all, "Ctrl+E", "export"))
    add(ActionSpec("references", "file", window.save_references))
    separate("file")
    add(ActionSpec("remove-briefing", "file", window.remove_briefing))
    add(ActionSpec("close", "file", window.close, "Ctrl+W"))
    add(ActionSpec("undo", "edit", window.desk.stack.undo, "Ctrl+Z", "undo"))
    add(ActionSpec("redo", "edit", window.desk.stack.redo, "Ctrl+Shift+Z", "redo"))
    separate("edit")
    editor = window.editor
    add(ActionSpec("move-up", "edit", partial(editor.move_current, -1), "Alt+Shift+Up"))
    add(ActionSpec("move-down", "edit", partial(editor.move_current, 1), "Alt+Shift+Down"))
    add(ActionSpec("duplicate", "edit", editor.duplicate_current, "Ctrl+Shift+D"))
    add(ActionSpec("remove", "edit", editor.remove_current, "Ctrl+Shift+Delete"))
    separate("edit")
    add(ActionSpec("accept", "edit", window.accept_all))
    for n, style in enumerate(STYLES):
        slot = partial(window.turn, style)
        add(ActionSpec(f"style-{style}", "format", slot, f"Ctrl+Alt+{n}", checkable=True))
    separate("format")
    add(ActionSpec("bold", "format", window.text.bold, "Ctrl+B", checkable=True))
    add(ActionSpec("italic", "format", window.text.italic, "Ctrl+I", checkable=True))
    add(ActionSpec("link", "format", window.text.link, "Ctrl+L"))
    add(ActionSpec("field", "insert", window.text.figure, "Ctrl+M"))
    separate("insert")
    for key in INSERTIONS:
        add(ActionSpec(f"insert-{key}", "insert", partial(window.insert, key)))
    for key in ("chart", "table", "sentence"):
        add(ActionSpec(f"shown-{key}", "insert", partial(window.shown_wanted.emit, key)))
    add(ActionSpec("preview", "view", window.toggle_preview, "F9", checkable=True))
    add(ActionSpec("next-stale", "view", window.go_to_next_stale, "F8"))
