"""A document as its quotes alone: what of somebody else's text goes along without asking."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final, assert_never

from explorer.corpus.documents import digest
from explorer.dataset.schema import (
    Cell,
    Citation,
    Derivation,
    Document,
    Evidence,
    Papers,
    Passage,
    Rendering,
    Section,
)
from explorer.dataset.sheets import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: What is put behind the id of a document of which only quotes go along.
EXCERPTS: Final = "-excerpts"
_RIGHTS: Final = "Its quotes alone; the text was not passed on with them."
_BETWEEN: Final = "\n\n[…]\n\n"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The quotes of a document as a document, with what stands in them.

    Attributes:
        document: Its row.
        text: The quotes in their order.
        sections: All of it is body.
        pages: Where each page of the whole document would begin.
        evidence: The evidence in it.
        renderings: Translations of its quotes.
    """

    document: Document
    text: str
    sections: tuple[Section, ...]
    pages: tuple[int, ...]
    evidence: tuple[Evidence, ...]
    renderings: tuple[Rendering, ...]


def excerpt(
    document: Document,
    text: str,
    evidence: Sequence[Evidence],
    renderings: Sequence[Rendering],
    pages: Sequence[int],
) -> Excerpt | None:
    """The quotes that rest in a document; None if there are none."""
    spans, is_table = _stretches(text, evidence)
    spans += [(r.start, r.end) for r in renderings]
    kept = _united([s for s in spans if 0 <= s[0] < s[1] <= len(text)])
    if not kept:
        return None
    if is_table:
        made, starts = _sheet(text, kept)
    else:
        made = _BETWEEN.join(text[start:end] for start, end in kept)
        lengths = (end - start + len(_BETWEEN) for start, end in kept)
        starts = [0, *accumulate(lengths)][: len(kept)]
    begins = [start for start, _ in kept]

    def moved(at: int) -> int:
        """Where a place within a quote is now."""
        n = max(0, bisect_left(begins, at + 1) - 1)
        return starts[n] + at - begins[n]

    def paged(at: int) -> int:
        """Where the first quote from a place on is now; the end if there is none."""
        n = bisect_left(begins, at)
        inside = n > 0 and at < kept[n - 1][1]
        if inside:
            return moved(at)
        return starts[n] if n < len(kept) else len(made)

    name = document.document_id + EXCERPTS
    row = replace(document, document_id=name, sha256=digest(made.encode()), rights=_RIGHTS)
    return Excerpt(
        row,
        made,
        (Section(name, 0, len(made), "body"),),
        tuple(map(paged, pages)),
        tuple(_moved(e, name, moved) for e in evidence),
        tuple(
            replace(r, document_id=name, start=moved(r.start), end=moved(r.end - 1) + 1)
            for r in renderings
        ),
    )


def _moved(e: Evidence, name: str, moved: Callable[[int], int]) -> Evidence:
    """A piece of evidence in the excerpt."""
    match e:
        case Cell():
            return replace(e, document_id=name)
        case Passage():
            value = e.value_start is not None and e.value_end is not None
            return replace(
                e,
                document_id=name,
                start=moved(e.start),
                end=moved(e.end - 1) + 1,
                prefix="",
                suffix="",
                value_start=moved(e.value_start or 0) if value else None,
                value_end=moved((e.value_end or 1) - 1) + 1 if value else None,
            )
        case Papers() | Citation() | Derivation():
            return e  # it is in no document
        case _ as never:
            assert_never(never)


def _stretches(text: str, evidence: Sequence[Evidence]) -> tuple[list[tuple[int, int]], bool]:
    """Where evidence stands in a text, and whether that is a table."""
    spans: list[tuple[int, int]] = []
    cells: list[Cell] = []
    for e in evidence:
        match e:
            case Passage():
                spans.append((e.start, e.end))
            case Cell():
                cells.append(e)
            case Papers() | Citation() | Derivation():
                pass
            case _ as never:
                assert_never(never)
    return spans + _cell_spans(text, cells), bool(cells)


def _united(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that spans cover together, in order."""
    made: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1]:
            made[-1] = (made[-1][0], max(end, made[-1][1]))
        else:
            made.append((start, end))
    return made


def _cell_spans(text: str, cells: Sequence[Cell]) -> list[tuple[int, int]]:
    """Where cells stand, with the first of their row and of their column, which name them."""
    wanted: dict[int, set[int]] = {}
    for cell in cells:
        at = place_of(cell.column)
        wanted.setdefault(cell.row - 1, set()).update((0, at))
        wanted.setdefault(0, set()).update((0, at))
    spans: list[tuple[int, int]] = []
    at = 0
    for n, line in enumerate(text.split("\n")):
        start = at
        if n in wanted:
            for column, content in enumerate(line.split("\t")):
                if column in wanted[n] and content:
                    spans.append((start, start + len(content)))
                start += len(content) + 1
        at += len(line) + 1
    return spans


def _sheet(text: str, kept: list[tuple[int, int]]) -> tuple[str, list[int]]:
    """A table with all cells empty but those kept, each at its place; where each is."""
    made: list[str] = []
    starts: list[int] = []
    length = at = 0
    for start, end in kept:
        between = "".join(c for c in text[at:start] if c in "\t\n")
        made += [between, text[start:end]]
        length += len(between)
        starts.append(length)
        length += end - start
        at = end
    made.append("".join(c for c in text[at:] if c in "\t\n"))
    return "".join(made), starts
