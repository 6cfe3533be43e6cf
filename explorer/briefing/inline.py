"""Running text of a ``.brief`` file: words with stars, figures in braces.

``**bold**``, ``*italic*``, ``{@observation}`` for a figure with its footnote, or
``{@observation|57/64 count}`` with the figure as accepted, ``{~observation}`` for one without its
qualifier, ``{@observation|57/64 count|fifty-seven}`` for one in the words of the sentence,
``{^evidence}`` for a footnote alone, ``[words](address)`` for a link. A backslash takes
the meaning from the next character; at the end of a line it makes a line break.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from explorer.briefing import snapshots
from explorer.briefing.model import Cite, Field, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.briefing.model import Run

_ADDRESS = r"\((?:\\.|[^()\\\s]|\([^()\\\s]*\))*\)"
_TOKEN = re.compile(
    r"\\(?P<escaped>.|$)|(?P<stars>\*{1,3})"
    r"|\{(?P<sign>[@~^])(?P<name>[^{}|]*)(?:\|(?P<accepted>[^{}]*))?\}|(?P<brace>[{}])"
    # A bracket alone is a bracket: only one that an address follows opens a link.
    rf"|\[(?=(?:\\.|[^\[\]\\])+\](?P<address>{_ADDRESS}))|(?P<closed>\]{_ADDRESS})",
    re.DOTALL,
)
_SPECIAL = re.compile(r"[\\*{}\[\]]")
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
    link = ""

    def flush() -> None:
        if any(words):
            runs.append(Text("".join(words), bold, italic, link))
        words.clear()

    at = 0
    for token in _TOKEN.finditer(joined):
        words.append(_plain(joined[at : token.start()]))
        at = token.end()
        if token["escaped"] is not None:
            words.append(token["escaped"] or "\\")
            continue
        if token["closed"] and not link:
            words.append(token[0])
            continue
        if token["brace"]:
            brace = token["brace"]
            raise ValueError(f"{brace!r} stands alone: write {{@observation}} or \\{brace}")
        flush()
        if stars := token["stars"]:
            bold ^= len(stars) > 1
            italic ^= len(stars) != 2
        elif token["sign"]:
            if link:
                raise ValueError(f"{token[0]} stands in a link, which has room for words alone")
            runs.append(_reference(token, bold=bold, italic=italic))
        else:
            link = "" if token["closed"] else _address(token["address"])
    words.append(_plain(joined[at:]))
    flush()
    if bold or italic:
        raise ValueError(f"{'**' if bold else '*'} is opened and not closed")
    return merged(runs)


def _plain(text: str) -> str:
    return text.replace("\n", " ")


def merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs of which no two neighbours are words set alike."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if (
            isinstance(run, Text)
            and isinstance(last, Text)
            and (run.bold, run.italic, run.link) == (last.bold, last.italic, last.link)
        ):
            found[-1] = replace(run, text=last.text + run.text)
        else:
            found.append(run)
    return tuple(found)


def _address(written: str) -> str:
    """The address in brackets; the words that lead there check it."""
    return re.sub(r"\\(.)", r"\1", written[1:-1])


def _reference(token: re.Match[str], *, bold: bool, italic: bool) -> Run:
    sign, name, accepted = token["sign"], token["name"].strip(), token["accepted"]
    if not name:
        raise ValueError(f"{{{sign}}} names nothing: an id is wanted after {sign}")
    if sign == "^":
        if accepted is not None:
            raise ValueError(f"{{^{name}}} takes no accepted figure")
        return Cite(name)
    figure, _, words = (accepted or "").partition("|")
    unaccepted = accepted is None or (words and not figure.strip())
    snapshot = None if unaccepted else snapshots.from_text(name, figure)
    return Field(name, snapshot, bare=sign == "~", bold=bold, italic=italic, words=words.strip())


def write(runs: Sequence[Run]) -> str:
    """The runs as :func:`parse` reads them; empty and neighbouring like runs become one."""
    parts: list[str] = []
    bold = italic = False
    for run in merged(r for r in runs if not isinstance(r, Text) or r.text):
        wanted = (bold, italic) if isinstance(run, Cite) else (run.bold, run.italic)
        parts.append("*" * (2 * (bold != wanted[0]) + (italic != wanted[1])))
        bold, italic = wanted
        if isinstance(run, Text):
            words = _SPECIAL.sub(r"\\\g<0>", run.text).replace("\n", "\\\n")
            address = re.sub(r"[()]", r"\\\g<0>", run.link)
            parts.append(f"[{words}]({address})" if address else words)
        elif isinstance(run, Field):
            accepted = f"|{snapshots.to_text(run.snapshot)}" if run.snapshot else ""
            if run.words:
                accepted = (accepted or "|") + "|" + re.sub(r"[{}|]", "", run.words)
            parts.append(f"{{{'~' if run.bare else '@'}{run.observation_id}{accepted}}}")
        elif isinstance(run, Cite):
            parts.append(f"{{^{run.evidence_id}}}")
        else:
            assert_never(run)
    parts.append("*" * (2 * bold + italic))
    return "".join(parts)
