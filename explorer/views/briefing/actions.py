"""Which actions a briefing's window has, with their keys, in the order of the menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from explorer.views.briefing import words as briefing_words
from explorer.views.briefing.text_kinds import INSERTIONS, STYLES
from explorer.views.parts.actions import ActionSpec

if TYPE_CHECKING:
    from explorer.desk import Desk
    from explorer.views.briefing.block_edits import BlockEdits
    from explorer.views.briefing.commands import BriefingCommands
    from explorer.views.briefing.review import Review
    from explorer.views.briefing.text_setting import TextSetting
    from explorer.views.parts.actions import Actions


def add_actions(
    actions: Actions,
    commands: BriefingCommands,
    text: TextSetting,
    edits: BlockEdits,
    desk: Desk,
    review: Review,
) -> None:
    """Give a window its actions and menus; the words follow when it is translated."""
    add, separate = actions.add, actions.separate
    for ending in briefing_words.FORMATS:
        add(ActionSpec(f"export-{ending}", "file", partial(commands.export_as, ending)))
    add(ActionSpec("export-all", "file", commands.export_all, "Ctrl+E", "export"))
    add(ActionSpec("references", "file", commands.save_references))
    add(ActionSpec("with-remarks", "file", checkable=True))
    add(ActionSpec("compare", "file", review.compare))
    separate("file")
    add(ActionSpec("check-docx", "file", commands.check_document))
    add(ActionSpec("house", "file", commands.choose_house))
    separate("file")
    add(ActionSpec("remove-briefing", "file", commands.remove))
    add(ActionSpec("close", "file", shortcut="Ctrl+W"))
    add(ActionSpec("undo", "edit", desk.stack.undo, "Ctrl+Z", "undo"))
    add(ActionSpec("redo", "edit", desk.stack.redo, "Ctrl+Shift+Z", "redo"))
    separate("edit")
    add(ActionSpec("move-up", "edit", partial(edits.move_current, -1), "Alt+Shift+Up"))
    add(ActionSpec("move-down", "edit", partial(edits.move_current, 1), "Alt+Shift+Down"))
    add(ActionSpec("duplicate", "edit", edits.duplicate_current, "Ctrl+Shift+D"))
    add(ActionSpec("remove", "edit", edits.remove_current, "Ctrl+Shift+Delete"))
    separate("edit")
    add(ActionSpec("accept", "edit", commands.accept_all))
    add(ActionSpec("front", "edit", review.edit_front))
    add(ActionSpec("settle", "edit", review.settle))
    for n, style in enumerate(STYLES):
        slot = partial(commands.turn, style)
        add(ActionSpec(f"style-{style}", "format", slot, f"Ctrl+Alt+{n}", checkable=True))
    separate("format")
    add(ActionSpec("bold", "format", text.bold, "Ctrl+B", checkable=True))
    add(ActionSpec("italic", "format", text.italic, "Ctrl+I", checkable=True))
    add(ActionSpec("link", "format", text.link, "Ctrl+L"))
    add(ActionSpec("field", "insert", text.figure, "Ctrl+M"))
    separate("insert")
    for key in INSERTIONS:
        add(ActionSpec(f"insert-{key}", "insert", partial(commands.insert, key)))
    add(ActionSpec("review", "insert", review.add_remark))
    add(ActionSpec("summary", "insert", review.add_summary))
    for key in ("chart", "table", "sentence"):
        add(ActionSpec(f"shown-{key}", "insert", partial(commands.shown_wanted.emit, key)))
    add(ActionSpec("preview", "view", shortcut="F9", checkable=True))
    add(ActionSpec("next-stale", "view", commands.go_to_next_stale, "F8"))
