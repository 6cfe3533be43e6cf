"""Lines of a printed page joined to paragraphs, as the breaks are those of the paper."""

from __future__ import annotations

import re
import statistics
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers.pdf_layout import Row, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: PDFium's sign for a hyphen at the end of a line.
_HYPHENS: Final = ("\ufffe", "\x02", "\u00ad", "-", "\u2010")
WORD: Final = re.compile(r"[^\W\d_]+")
#: First parts of words that are written with a hyphen wherever the line ends.
_COMPOUND: Final = frozenset(
    {"a", "all", "anti", "co", "cost", "cross", "data", "dual", "ex", "far", "first", "five"}
    | {"four", "full", "half", "high", "in", "large", "lead", "long", "low", "mid", "multi"}
    | {"near", "new", "non", "north", "of", "off", "on", "one", "open", "out", "over", "post"}
    | {"pre", "pro", "re", "real", "second", "self", "semi", "short", "single", "six", "small"}
    | {"so", "south", "state", "sub", "super", "ten", "the", "third", "three", "time", "to"}
    | {"two", "under", "up", "user", "well", "west", "world", "year"}
)
#: Those of them that begin many a word which has no hyphen.
_BEGINNINGS: Final = frozenset(
    {"a", "co", "ex", "in", "on", "pro", "re", "semi", "so", "sub", "super", "to"}
)
#: A line shorter than this share of the page's long lines ends its paragraph.
#: What comes to the next line as a whole: a word, or a character with its punctuation.
_NEXT: Final = re.compile(r"[\u2e80-\uffef]{1,2}|[^\s\u2e80-\uffef]+")
#: Letters that are left free at the end of a line although a word would fit.
_ROOM: Final = 3
#: What ends a sentence; and what is shorter than any line within one.
_CLOSING: Final = ".!?:;。！？：；"
_SHORT: Final = 15
_FULL: Final = 0.8
#: So much more space than usual between two lines, or letters so much larger, divide paragraphs.
_SPACE: Final = 1.5
_LARGER: Final = 1.15


def plain_rows(text: str) -> list[Row]:
    """Lines of which nobody knows where they stand."""
    lines = re.split(r"\r\n|\r|\n", text)
    return [Row(line.strip(), (line.strip(),)) for line in lines if line.strip()]


def paragraphs(rows: Sequence[Row], known: set[str]) -> Iterator[tuple[str, bool]]:
    """Lines of a column joined where the first is full; and whether it is a row of a table."""
    full = _FULL * _long([width(row.text) for row in rows])
    edges = _edges(rows)
    leading = _leading(rows)
    paragraph = ""
    before: Row | None = None
    for row, after in zip(rows, (*rows[1:], None), strict=True):
        if len(row.cells) > 1:
            if paragraph:
                yield paragraph, False
                paragraph = ""
            yield "\t".join(row.cells), True
            before = row
            continue
        if paragraph and before is not None and _is_apart(before, row, leading):
            yield paragraph, False
            paragraph = ""
        paragraph = joined(paragraph, row.text, known) if paragraph else row.text
        before = row
        if after is None or (
            _ends(row, after, full, edges.get(round(row.size), 0.0))
            and not paragraph.endswith(_HYPHENS)
        ):
            yield paragraph, False
            paragraph = ""
    if paragraph:
        yield paragraph, False


def _edges(rows: Sequence[Row]) -> dict[int, float]:
    """How far to the right lines go, by how high they are: notes may be wider than the text."""
    found: dict[int, float] = {}
    for row in rows:
        if len(row.cells) == 1:
            found[round(row.size)] = max(row.right, found.get(round(row.size), 0.0))
    return found


def words(areas: Iterable[Sequence[Row]]) -> set[str]:
    """The words of a document, without the halves of those that a line end divides."""
    found: set[str] = set()
    for rows in areas:
        divided = True  # the column before may end within a word
        for row in rows:
            whole = WORD.findall(row.text)
            if divided:
                whole = whole[1:]
            divided = row.text.endswith(_HYPHENS)
            found.update(whole[:-1] if divided else whole)
    return found


def _ends(row: Row, after: Row, full: float, edge: float) -> bool:
    """Whether a paragraph ends with a line: the next word would have had room on it."""
    if not row.size:
        return width(row.text) < full
    if after.text[0].islower() and row.text[-1] not in _CLOSING and len(row.text) > _SHORT:
        return False  # within a sentence, whatever the room
    letters = (r for r in (row, after) if len(r.text) > 3)
    letter = max(((r.right - r.left) / width(r.text) for r in letters), default=0.0)
    word = _NEXT.match(after.text)
    need = (width(word[0]) + _ROOM) * letter if word else 0.0
    return row.right + need < edge


def _is_apart(before: Row, row: Row, leading: float) -> bool:
    if not (before.size and row.size):
        return False
    if not 1 / _LARGER < row.size / before.size < _LARGER:
        return True
    step = _middle(before) - _middle(row)
    return leading > 0 and step > _SPACE * leading


def _leading(rows: Sequence[Row]) -> float:
    steps = [_middle(a) - _middle(b) for a, b in pairwise(rows) if a.size and b.size]
    down = [step for step in steps if step > 0]
    return statistics.median(down) if len(down) > 2 else 0.0


def _middle(row: Row) -> float:
    return (row.bottom + row.top) / 2


def _long(widths: Sequence[int]) -> int:
    """How wide the long lines are: nine in ten are not wider."""
    return sorted(widths)[len(widths) * 9 // 10] if widths else 0


def joined(before: str, line: str, known: set[str]) -> str:
    """A line put behind another: hyphens of the paper go, those of the word stay."""
    line = line.lstrip()
    if before.endswith(_HYPHENS):
        left = WORD.findall(before[:-1].rpartition(" ")[2])
        right = WORD.match(line)
        if left and right and _is_divided(left[-1], right[0], known):
            return before[:-1] + line
        return before[:-1] + "-" + line
    # Chinese has no blank there, nor beside a number.
    wide = any(unicodedata.east_asian_width(c) in "WF" for c in (before[-1], line[0]))
    return before + ("" if wide else " ") + line


def _is_divided(left: str, right: str, known: set[str]) -> bool:
    """Whether a hyphen at the end of a line divides a word and is no part of it."""
    if left + right in known:
        return True
    if not (right.islower() and left.isalpha()) or (len(left) > 1 and left.isupper()):
        return False
    if left.lower() in _BEGINNINGS and right not in known:
        return True
    # Halves of a word seldom are words: "super-con" / "ducting", but "long" / "term".
    return left.lower() not in _COMPOUND and not (left in known and right in known)
