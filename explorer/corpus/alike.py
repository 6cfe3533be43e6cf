"""Texts that are nearly the same: how much of one stands in another, and where they differ."""

from __future__ import annotations

import re
import zlib
from collections import OrderedDict
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: Words in a row that are compared as one; a Chinese character is a word.
_ROW: Final = 5
_LATIN: Final = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+"
_WORD: Final = re.compile(rf"{_LATIN}|[\u3040-\uffff]")
#: Of longer texts every sixteenth row is kept.
_LONG: Final = 20_000
_EVERY: Final = 16
#: Texts of fewer rows are like everything and nothing.
_FEWEST: Final = 20
#: From here two texts are nearly the same: half of the shorter stands in the other.
NEARLY: Final = 0.5
#: Of so many texts the rows are kept.
_KEPT: Final = 5000
#: Paragraphs longer than this are compared as a whole.
_COMPARED: Final = 6000
_PIECE: Final = re.compile(rf"{_LATIN}|\s+|.", re.DOTALL)


def rows(text: str) -> frozenset[int]:
    """What a text is compared by: hashes of each five words in a row, in any script and case."""
    words = [w.encode() for w in _WORD.findall(fold(text))]
    made = {zlib.crc32(b" ".join(words[n : n + _ROW])) for n in range(len(words) - _ROW + 1)}
    return frozenset(h for h in made if h % _EVERY == 0) if len(words) > _LONG else frozenset(made)


def share(one: frozenset[int], other: frozenset[int]) -> float:
    """How much of the shorter of two texts stands in the other, from 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    if len(one) < _FEWEST:
        return 0.0
    few, many = len(one), len(other)
    if many > _LONG // _EVERY and few <= _LONG and many < few * _EVERY:
        # One of the two may keep a part of its rows only.
        thin = frozenset(h for h in one if h % _EVERY == 0)
        wide = frozenset(h for h in other if h % _EVERY == 0)
        if min(len(thin), len(wide)) >= _FEWEST:
            return max(len(thin & wide) / min(len(thin), len(wide)), len(one & other) / few)
    return len(one & other) / few


class Shelf:
    """Texts by a key, in the order they came in, to find the one that another is most like."""

    def __init__(self) -> None:
        """Nothing is on it."""
        self._rows: OrderedDict[str, frozenset[int]] = OrderedDict()

    def __contains__(self, key: str) -> bool:
        """Whether a text is on the shelf."""
        return key in self._rows

    def put(self, key: str, text: str) -> None:
        """Put a text on the shelf, unless it is there."""
        if key not in self._rows:
            self._rows[key] = rows(text)
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)

    def nearest(self, key: str, among: Iterable[str]) -> tuple[str, float] | None:
        """The text among others that one on the shelf is most like, if it is nearly the same."""
        own = self._rows[key]
        found = (
            (other, share(own, self._rows[other]))
            for other in among
            if other != key and other in self._rows
        )
        best = max(found, key=lambda pair: pair[1], default=("", 0.0))
        return best if best[1] >= NEARLY else None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph; ``differs`` if the other text has it not or otherwise."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Paragraphs of two texts that stand at the same place; one may be missing."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...]

    @property
    def differs(self) -> bool:
        """Whether the two say something else."""
        return any(p.differs for p in (*self.left, *self.right))


def differences(left: str, right: str) -> list[Pair]:
    """Two texts paragraph by paragraph, with what differs in each."""
    ours, theirs = _paragraphs(left), _paragraphs(right)
    keys = [_key(p) for p in ours], [_key(p) for p in theirs]
    made: list[Pair] = []
    for kind, a, b, c, d in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if kind == "equal":
            pairs = zip(ours[a:b], theirs[c:d], strict=True)
            made += [Pair((Piece(x, False),), (Piece(y, False),)) for x, y in pairs]
        else:
            made += _matched(ours[a:b], theirs[c:d])
    return made


def _matched(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Pair]:
    """Paragraphs that differ, each beside the one it is most like."""
    at = 0
    known = [rows(other) for other in theirs]
    for one in ours:
        near = rows(one)
        best, ratio = -1, 0.2
        for n, other in enumerate(islice(theirs, at, at + 20), at):
            words = known[n]
            both = len(near & words) / max(1, min(len(near), len(words)))
            if min(len(near), len(words)) < _FEWEST:  # one other word may be in every row of five
                both = max(both, SequenceMatcher(None, one[:200], other[:200]).ratio() * 0.9)
            if both > ratio:
                best, ratio = n, both
        if best < 0:
            yield Pair((Piece(one, True),), ())
            continue
        for missed in theirs[at:best]:
            yield Pair((), (Piece(missed, True),))
        yield _marked(one, theirs[best])
        at = best + 1
    for missed in theirs[at:]:
        yield Pair((), (Piece(missed, True),))


def _marked(one: str, other: str) -> Pair:
    if len(one) + len(other) > 2 * _COMPARED:
        return Pair((Piece(one, True),), (Piece(other, True),))
    ours, theirs = _PIECE.findall(one), _PIECE.findall(other)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        for pieces, words in ((left, ours[a:b]), (right, theirs[c:d])):
            if words:
                pieces.append(Piece("".join(words), kind != "equal"))
    return Pair(tuple(left), tuple(right))


def _paragraphs(text: str) -> list[str]:
    return [p.strip() for p in re.split(r"\n\s*\n", text) if p.strip()]


def _key(paragraph: str) -> str:
    """A paragraph without what a line break or a form of a letter changes."""
    return re.sub(r"\s+", "", fold(paragraph))
