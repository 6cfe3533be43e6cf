"""What each block of a briefing says, line by line: for formats that set no pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer.briefing.resolved import (
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.briefing.resolved import ResolvedBlock

_Notes = tuple[int, ...]
#: What stands between the cells of a row.
_BETWEEN = " | "


def spoken(block: ResolvedBlock) -> list[tuple[str, _Notes]]:
    """The lines of a block in its order, each with its footnotes; what is empty is left out."""
    return [(text, notes) for text, notes in _lines(block) if text]


def _lines(block: ResolvedBlock) -> Iterator[tuple[str, _Notes]]:
    match block:
        case ResolvedHeading():
            yield block.text, ()
        case ResolvedText():
            yield (
                "".join(p.text for p in block.pieces),
                tuple(dict.fromkeys(n for p in block.pieces for n in p.notes)),
            )
        case ResolvedChart():
            yield block.caption, block.notes
            yield block.alt, ()
        case ResolvedTable():
            yield block.caption, block.notes
            yield _row(block.header), ()
            for row in block.rows:
                yield _row([c.text for c in row]), tuple(n for c in row for n in c.notes)
        case ResolvedPassage():
            yield block.quote, block.notes
            yield block.statement, ()
            yield block.source, ()
        case ResolvedFigure():
            yield block.text, block.notes
            yield from ((text, ()) for text in (block.sentence, block.source, block.caption))
        case ResolvedDiscrepancy():
            yield from ((f"{value} {about}".strip(), notes) for value, about, notes in block.items)
            yield block.explanation, ()
        case ResolvedBreak():
            return
        case _ as never:
            assert_never(never)


def _row(cells: Sequence[str]) -> str:
    """A row as a line; one of empty cells says nothing."""
    return _BETWEEN.join(cells) if any(cells) else ""
