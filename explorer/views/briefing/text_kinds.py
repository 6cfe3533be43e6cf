"""The kinds of text a briefing has, what one is made into another from, and what can be added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from explorer.briefing.kinds import KINDS
from explorer.briefing.model import Heading, NoteBlock, Paragraph, Text, Written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.briefing.model import Block, Run

#: Kinds a text can be turned into, by the name the keyboard and the menus use.
STYLES: Mapping[str, Written] = {
    "body": Paragraph(()),
    "heading": Heading(""),
    "heading2": Heading("", 2),
    "heading3": Heading("", 3),
    "bullet": Paragraph((), "bullet"),
    "numbered": Paragraph((), "numbered"),
    "remark": NoteBlock(()),
}
#: Blocks that can be added from nothing, by the name their action has.
INSERTIONS: Mapping[str, Block] = {
    "paragraph": STYLES["body"],
    "heading": STYLES["heading"],
    "bullet": STYLES["bullet"],
    "numbered": STYLES["numbered"],
    "remark": STYLES["remark"],
} | {key: kind.adding.block for key, kind in KINDS.items() if kind.adding}


def style_of(block: Block) -> str:
    """The name of a text's kind; "" for a block that is no text."""
    if not isinstance(block, Written):
        return ""
    match block:
        case Heading():
            return "heading" if block.level == 1 else f"heading{block.level}"
        case NoteBlock():
            return "remark"
        case Paragraph():
            return block.style
        case never:
            assert_never(never)


def runs_of(block: Written) -> tuple[Run, ...]:
    """The text of a block that is written in."""
    if isinstance(block, Heading):
        return (Text(block.text),) if block.text else ()
    return block.runs


def with_runs(block: Written, runs: tuple[Run, ...]) -> Written:
    """The block with another text; a heading keeps the words."""
    if isinstance(block, Heading):
        return replace(block, text="".join(r.text for r in runs if isinstance(r, Text)))
    return replace(block, runs=runs)


def turned(block: Written, style: str) -> Written:
    """A text as another kind of text."""
    return with_runs(STYLES[style], runs_of(block))
