"""A briefing as Markdown with footnotes; charts as tables of their figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never

from explorer.briefing.resolved import (
    Piece,
    Resolved,
    ResolvedBlock,
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
    gathered,
)
from explorer.briefing.wording import word
from explorer.charts.contents import DOUBT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.notes import Footnote
    from explorer.briefing.progress import Progress

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~^$])")
_AT_START = re.compile(r"^(\s*)([-+>]|\d+[.)])(?=\s)", re.MULTILINE)


def content(resolved: Resolved, progress: Progress) -> bytes:
    """The briefing as a Markdown file (CommonMark with tables and footnotes).

    Raises:
        Cancelled: The export was stopped.
    """
    briefing = resolved.briefing
    found = gathered(resolved.blocks)
    progress.begin(len(found) + 1)
    parts = [f"**{_plain(resolved.marking)}**"] if resolved.marking else []
    parts.append(f"# {_plain(briefing.title)}")
    if briefing.subtitle:
        parts.append(f"*{_plain(briefing.subtitle)}*")
    parts.append(_plain(resolved.facts))
    if briefing.front.cover:
        parts.append("---")
    for block in found:
        items = block if isinstance(block, tuple) else (block,)
        parts.append("\n".join(_block(item, briefing.language) for item in items))
        progress.step()
    notes = [f"[^{n.number}]: {_note(n)}" for n in resolved.notes]
    progress.step()
    written = "\n\n".join([*parts, "\n".join(notes)]).rstrip()
    return (written + "\n").encode()


def _plain(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _AT_START.sub(lambda m: f"{m[1]}\\{m[2]}", escaped)


def _note(note: Footnote) -> str:
    """A footnote's words; an address is a link by itself, and nothing behind it is."""
    return "".join(f"<{s.link}>" if s.link else _plain_part(s.text) for s in note.spans)


def _plain_part(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text.replace("\n", " "))


def _escaped(found: re.Match[str]) -> str:
    return "\\" + found[0]


def _marks(notes: Sequence[int]) -> str:
    return "".join(f"[^{n}]" for n in notes)


def _piece(piece: Piece) -> str:
    words = _plain_part(piece.text)
    stars = "*" * (2 * piece.bold + piece.italic)
    bare = words.strip()
    if stars and bare:
        # Stars must touch the words they belong to.
        before = words[: len(words) - len(words.lstrip())]
        words = f"{before}{stars}{bare}{stars}{words[len(before) + len(bare) :]}"
    if piece.link:
        return f"[{words}]({re.sub(r'[()*_~]', _escaped, piece.link)})"
    return words + _marks(piece.notes)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _block(block: ResolvedBlock, language: str) -> str:
    if isinstance(block, ResolvedHeading):
        return "#" * (block.level + 1) + " " + _plain(block.text)
    if isinstance(block, ResolvedText):
        words = "".join(_piece(p) for p in block.pieces)
        words = _AT_START.sub(lambda m: f"{m[1]}\\{m[2]}", words)
        marker = {"body": "", "bullet": "- ", "numbered": f"{block.number}. "}[block.style]
        return ("> " if block.remark else marker) + words
    if isinstance(block, ResolvedChart):
        return _chart(block, language)
    if isinstance(block, ResolvedPassage):
        lines = [f"> {_plain(block.quote)}{_marks(block.notes)}"]
        if block.statement:
            lines.append(f">\n> {_plain(block.statement)}")
        return "\n".join(lines)
    if isinstance(block, ResolvedTable):
        head = [_plain(h) for h in block.header]
        lines = [_row(head), _row(["---"] * len(head))]
        for row in block.rows:
            cells = [
                (f"**{_plain(c.text)}**" if c.strong and c.text else _plain(c.text))
                + _marks(c.notes)
                for c in row
            ]
            lines.append(_row(cells))
        label = f"**{word(language, 'table')} {block.number}** {_plain(block.caption)}"
        return label + _marks(block.notes) + "\n\n" + "\n".join(lines)
    if isinstance(block, ResolvedFigure):
        below = " ".join(_plain(t) for t in (block.sentence, block.caption) if t)
        return f"**{_plain(block.text)}**{_marks(block.notes)}  \n{below}".rstrip()
    if isinstance(block, ResolvedDiscrepancy):
        items = [f"> - **{_plain(v)}**{_marks(n)} {_plain(a)}".rstrip() for v, a, n in block.items]
        title = f"> **{word(language, 'disagree')}**"
        return "\n".join([title, ">", *items, ">", f"> {_plain(block.explanation)}"])
    if isinstance(block, ResolvedBreak):
        return "---"
    assert_never(block)


def _chart(block: ResolvedChart, language: str) -> str:
    label = f"**{word(language, 'figure')} {block.number}** {_plain(block.caption)}"
    if not block.chart.marks:
        return f"{label}\n\n{_plain(block.chart.empty)}"
    header, *rows = block.table
    lines = [_row([_plain(c) for c in header]), _row(["---"] * len(header))]
    lines += [_row([_plain(c) for c in row]) for row in rows]
    doubts = [f"\n{_plain(f'{DOUBT} {d}')}" for d in block.chart.doubts]
    return "\n".join((label + _marks(block.notes), "", *lines, *doubts))
