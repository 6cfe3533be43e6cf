"""Where a sentence begins and ends, in Chinese and English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS: Final = "\"'”’」』）)》】]"
_ABBREVIATIONS: Final = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "al", "fig", "no", "vol", "eds", "ed"}
    | {"cf", "approx", "inc", "ltd", "co", "jr", "sr", "gen", "sen", "rep", "pp"}
)
_BOUNDARY: Final = re.compile(
    rf"[。！？｡]+[{re.escape(_CLOSERS)}]*"
    # Not the question mark of a link.
    rf"|[!?]+(?![A-Za-z0-9=&/])[{re.escape(_CLOSERS)}]*"
    rf"|\.[{re.escape(_CLOSERS)}]*(?=\s|$)"
    r"|(?:\r\n?|\n)[\s]*"
)
# A line that ends so goes on in the next one: documents from the web break lines mid-sentence.
_OPEN_LINE: Final = ",，、;；—"
_LIST_NUMBER: Final = re.compile(r"(?:^|[\r\n])[ \t]*[0-9]{1,3}$")
_WORD_BEFORE: Final = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]+$")


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """Return the sentence (start, end) that a position lies in, without surrounding blanks.

    A sentence ends at 。！？ and their half-width forms, at a full stop before a blank (not after
    an abbreviation or an initial), or at a line end. A line end does not end a sentence when the
    line closes with a comma and no blank line follows, or when the next line begins in lower case.
    Blanks after a sentence belong to it.

    Args:
        text: the whole document.
        position: code-point offset, 0 to len(text).

    Raises:
        ValueError: the position lies outside the text.
    """
    if not 0 <= position <= len(text):
        message = f"Position {position} lies outside a text of length {len(text)}."
        raise ValueError(message)
    start, end = _paragraph_start(text, position), len(text)
    for boundary in _BOUNDARY.finditer(text, start):
        if not _ends(text, boundary):
            continue
        after = _skip_blanks(text, boundary.end())
        if not text[start : boundary.end()].strip():
            # Blank so far: the sentence has not begun.
            start = after
            continue
        if position < after:
            end = boundary.end()
            break
        if after == len(text):
            # The end of the text belongs to its last sentence.
            end = boundary.end()
            break
        start = after
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield every sentence (start, end) of a text, as :func:`sentence_at` finds them one by one."""
    start = _skip_blanks(text, 0)
    for boundary in _BOUNDARY.finditer(text, start):
        if boundary.end() <= start or not _ends(text, boundary):
            continue
        end = start + len(text[start : boundary.end()].rstrip())
        if end > start:
            yield start, end
        start = _skip_blanks(text, boundary.end())
    end = len(text.rstrip())
    if end > start:
        yield start, end


def _paragraph_start(text: str, position: int) -> int:
    """A blank line always ends a sentence: scanning may begin after the one before."""
    while position > 0 and text[position - 1].isspace():
        position -= 1
    return max(0, text.rfind("\n\n", 0, position), text.rfind("\n\r\n", 0, position))


def _skip_blanks(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _ends(text: str, boundary: re.Match[str]) -> bool:
    mark = boundary[0]
    following = text[boundary.end() : boundary.end() + 1]
    if mark[0] == ".":
        upcoming = _skip_blanks(text, boundary.end())
        if text[upcoming : upcoming + 1].islower():
            return False
        if _LIST_NUMBER.search(text, max(0, boundary.start() - 20), boundary.start()):
            return False
        word = _WORD_BEFORE.search(text, max(0, boundary.start() - 20), boundary.start())
        if word is None:
            return True
        # An initial (J.) or an abbreviation of initials (U.S.) goes on unless the line ends.
        return not (len(word[0]) == 1 or "." in word[0] or word[0].lower() in _ABBREVIATIONS)
    if mark[0] in "\r\n":
        line = text[max(0, boundary.start() - 80) : boundary.start()].rstrip()
        blank_line = mark.replace("\r\n", "\n").replace("\r", "\n").count("\n") > 1
        if blank_line:
            return True
        return not (line.endswith(tuple(_OPEN_LINE)) or following.islower())
    return True
