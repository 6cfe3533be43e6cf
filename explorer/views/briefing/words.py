"""The words of a briefing window's actions and menus, in the present language."""

from __future__ import annotations

from explorer.briefing import blocks
from explorer.briefing.kinds import KINDS
from explorer.briefing.write import FORMATS as _WRITTEN
from explorer.views.briefing.text_kinds import STYLES
from explorer.words import translate

#: Formats in the order of the menu.
FORMATS = _WRITTEN


def words() -> dict[str, str]:
    """Text of every action by key."""
    found = {
        "export-docx": translate("Briefing", "Word document (.docx)…"),
        "export-pptx": translate("Briefing", "PowerPoint slides (.pptx)…"),
        "export-pdf": translate("Briefing", "PDF…"),
        "export-html": translate("Briefing", "Web page, one file (.html)…"),
        "export-md": translate("Briefing", "Markdown (.md)…"),
        "export-xlsx": translate("Briefing", "Excel annex of every figure (.xlsx)…"),
        "export-brief": translate("Briefing", "Plain text (.brief)…"),
        "export-all": translate("Briefing", "All formats…"),
        "references": translate("Briefing", "References for a reference manager…"),
        "check-docx": translate("Briefing", "Check a Word file that came back…"),
        "house": translate("Briefing", "House template…"),
        "with-remarks": translate("Briefing", "With the remarks of the review"),
        "compare": translate("Briefing", "Compare with another version…"),
        "front": translate("Briefing", "Marking, state and citations…"),
        "settle": translate("Briefing", "Settle or reopen the remark"),
        "review": translate("Briefing", "Remark of a review…"),
        "summary": translate("Briefing", "Executive summary"),
        "remove-briefing": translate("Briefing", "Remove this briefing"),
        "close": translate("Briefing", "Close"),
        "undo": translate("Briefing", "Undo"),
        "redo": translate("Briefing", "Redo"),
        "move-up": translate("Briefing", "Move block up"),
        "move-down": translate("Briefing", "Move block down"),
        "duplicate": translate("Briefing", "Duplicate block"),
        "remove": translate("Briefing", "Remove block"),
        "accept": translate("Briefing", "Accept all new figures"),
        "bold": translate("Briefing", "Bold"),
        "italic": translate("Briefing", "Italic"),
        "link": translate("Briefing", "Link…"),
        "field": translate("Briefing", "Figure…"),
        "insert-paragraph": translate("Briefing", "Paragraph"),
        "insert-heading": translate("Briefing", "Heading"),
        "insert-bullet": translate("Briefing", "Bulleted item"),
        "insert-numbered": translate("Briefing", "Numbered item"),
        "insert-remark": translate("Briefing", "Remark"),
        "shown-chart": translate("Briefing", "The chart shown in the window"),
        "shown-table": translate("Briefing", "The figures shown in the window, as a table"),
        "shown-sentence": translate("Briefing", "The sentence shown in the window"),
        "preview": translate("Briefing", "Page preview"),
        "next-stale": translate("Briefing", "Next figure that changed"),
    }
    found |= {f"insert-{key}": k.adding.words() for key, k in KINDS.items() if k.adding}
    return found | {f"style-{key}": blocks.name(shape) for key, shape in STYLES.items()}


def tips() -> dict[str, str]:
    """Tooltips of the actions whose text does not say enough."""
    return {
        "field": translate("Briefing", "Put a figure with its footnote into the text; or type @"),
        "export-all": translate("Briefing", "Write the briefing in every format into one folder"),
        "preview": translate("Briefing", "Show the pages beside the text"),
    }


def menus() -> dict[str, str]:
    """Titles of the menus by key."""
    return {
        "file": translate("Briefing", "&Export"),
        "edit": translate("Briefing", "&Edit"),
        "format": translate("Briefing", "F&ormat"),
        "insert": translate("Briefing", "&Add"),
        "view": translate("Briefing", "&View"),
    }
