"""Blocks that can be added from nothing, by the name their action has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.briefing.model import Heading, NoteBlock, PageBreak, Paragraph, ScorecardBlock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.briefing.model import Block

INSERTIONS: Mapping[str, Block] = {
    "paragraph": Paragraph(()),
    "heading": Heading("", 1),
    "bullet": Paragraph((), "bullet"),
    "numbered": Paragraph((), "numbered"),
    "remark": NoteBlock(()),
    "scorecard": ScorecardBlock(),
    "page": PageBreak(),
}
