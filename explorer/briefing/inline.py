"""Running text of a ``.brief`` file: words with stars, figures in braces.

``**bold**``, ``*italic*``, ``{@observation}`` for a figure with its footnote, or
``{@observation|57/64 count}`` with the figure as accepted, ``{~observation}`` for one without its
qualifier, ``{^evidence}`` for a footnote alone. A backslash takes the meaning from the next
character; at the end of a line it makes a line break.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from explorer.briefing import snapshots
from explorer.briefing.model import Cite, Field, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.model import Run

_TOKEN = re.compile(r"\\(.|\n|$)|(\*{1,3})|\{([@~^])([^{}|]*)(?:\|([^{}]*))?\}|([{}])", re.DOTALL)
_SPECIAL = re.compile(r"[\\*{}]")
_CJK = r"\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"
#: Lines of Chinese are joined without a space.
_JOIN = re.compile(rf"(?<=[{_CJK}])\n(?=[{_CJK}])")


def parse(source: str) -> tuple[Run, ...]:
    """The runs of a paragraph.

    Raises:
        ValueError: Emphasis or a brace is not closed, or names nothing; one sentence.
    """
    joined = _JOIN.sub("", source)
    runs: list[Run] = []
    words: list[str] = []
    bold = italic = False

    def flush() -> None:
        if words:
            runs.append(Text("".join(words), bold, italic))
            words.clear()

    at = 0
    for token in _TOKEN.finditer(joined):
        words.append(_plain(joined[at : token.start()]))
        at = token.end()
        escaped, stars, sign, name, accepted, brace = token.groups()
        if escaped is not None:
            words.append(escaped or "\\")
        elif stars:
            words[:] = [w for w in words if w]
            flush()
            bold ^= len(stars) > 1
            italic ^= len(stars) != 2
        elif brace:
            message = f"{brace!r} stands alone: write {{@observation}} or \\{brace}"
            raise ValueError(message)
        else:
            words[:] = [w for w in words if w]
            flush()
            runs.append(_reference(sign, name.strip(), accepted, bold=bold, italic=italic))
    words.append(_plain(joined[at:]))
    words[:] = [w for w in words if w]
    flush()
    if bold or italic:
        raise ValueError(f"{'**' if bold else '*'} is opened and not closed")
    return tuple(_merged(runs))


def _plain(text: str) -> str:
    return text.replace("\n", " ")


def _merged(runs: Sequence[Run]) -> list[Run]:
    merged: list[Run] = []
    for run in runs:
        last = merged[-1] if merged else None
        if (
            isinstance(run, Text)
            and isinstance(last, Text)
            and (run.bold, run.italic) == (last.bold, last.italic)
        ):
            merged[-1] = Text(last.text + run.text, run.bold, run.italic)
        else:
            merged.append(run)
    return merged


def _reference(sign: str, name: str, accepted: str | None, *, bold: bool, italic: bool) -> Run:
    if not name:
        raise ValueError(f"{{{sign}}} names nothing: an id is wanted after {sign}")
    if sign == "^":
        if accepted is not None:
            raise ValueError(f"{{^{name}}} takes no accepted figure")
        return Cite(name)
    snapshot = None if accepted is None else snapshots.from_text(name, accepted)
    return Field(name, snapshot, bare=sign == "~", bold=bold, italic=italic)


def write(runs: Sequence[Run]) -> str:
    """The runs as :func:`parse` reads them; empty and neighbouring like runs become one."""
    parts: list[str] = []
    bold = italic = False
    for run in _merged([r for r in runs if not isinstance(r, Text) or r.text]):
        wanted = (bold, italic) if isinstance(run, Cite) else (run.bold, run.italic)
        parts.append("*" * (2 * (bold != wanted[0]) + (italic != wanted[1])))
        bold, italic = wanted
        if isinstance(run, Text):
            parts.append(_SPECIAL.sub(r"\\\g<0>", run.text).replace("\n", "\\\n"))
        elif isinstance(run, Field):
            accepted = f"|{snapshots.to_text(run.snapshot)}" if run.snapshot else ""
            parts.append(f"{{{'~' if run.bare else '@'}{run.observation_id}{accepted}}}")
        else:
            parts.append(f"{{^{run.evidence_id}}}")
    parts.append("*" * (2 * bold + italic))
    return "".join(parts)
