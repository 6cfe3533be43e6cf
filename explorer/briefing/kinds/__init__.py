"""The kinds of blocks of a briefing: one row for each, with all that the program asks of it.

A new kind is its class in :mod:`explorer.briefing.model`, a module beside this one and a row here.
Writers know the few kinds of what blocks resolve to, not the blocks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.briefing.kinds import (
    article,
    chart,
    discrepancy,
    figure,
    page,
    passage,
    scorecard,
    sources,
    table,
    written,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.briefing.kinds.making import Kind
    from explorer.briefing.model import Block

#: By what JSON and ``.brief`` call them.
KINDS: Mapping[str, Kind[Any]] = {
    row.block.KIND: row
    for row in (
        written.HEADING,
        written.PARAGRAPH,
        written.NOTE,
        chart.CHART,
        table.TABLE,
        scorecard.SCORECARD,
        passage.PASSAGE,
        figure.FIGURE,
        discrepancy.DISCREPANCY,
        article.ARTICLE,
        sources.SOURCES,
        page.PAGE,
    )
}


def kind_of(block: Block) -> Kind[Any]:
    """The row of a block's kind."""
    return KINDS[block.KIND]
