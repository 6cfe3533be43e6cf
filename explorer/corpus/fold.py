"""Fold text for search, so that a query finds every spelling of itself.

Each character is folded alone: compatibility forms (full width, ligatures), case, Latin accents,
and Traditional to Simplified by OpenCC's character table. Soft hyphens and zero-width characters
vanish. Because no character looks at its neighbours, every folded position has an original one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final, Protocol

from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

# Accents of the Latin, Greek and Cyrillic scripts. Marks of other scripts (Japanese voicing,
# Indic vowels) tell words apart and stay.
_DROPPED: Final = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    "\u00ad\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f]+"
)


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and where it came from.

    Attributes:
        text: the folded text.
        starts: for each folded character the offset of its original, and as last entry the
            length of the original; len(text) + 1 entries, never decreasing.
    """

    text: str
    starts: Sequence[int]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the original span (end exclusive) that a folded span came from.

        An original character is taken whole (half of a ligature gives the ligature), with the
        accents that follow it.

        Raises:
            ValueError: not 0 <= start <= end <= len(text).
        """
        if not 0 <= start <= end <= len(self.text):
            message = f"Span {start}:{end} lies outside a text of length {len(self.text)}."
            raise ValueError(message)
        first = self.starts[start]
        if start == end:
            return first, first
        return first, max(self.starts[end], self.starts[end - 1] + 1)


def fold(text: str) -> str:
    """Return the folded text."""
    if text.isascii():
        return text.lower()
    return "".join(map(_pieces_for(text).__getitem__, text))


def fold_even(text: str) -> str:
    """Return the folded text as long as before: what is folded to none or several stays."""
    if text.isascii():
        return text.lower()
    pieces = _pieces_for(text)
    if _uneven.isdisjoint(text):
        return "".join(map(pieces.__getitem__, text))
    return "".join([c if c in _uneven else pieces[c] for c in text])


def is_uneven(text: str) -> bool:
    """Whether positions move when a text is folded."""
    if text.isascii():
        return False
    _pieces_for(text)
    return not _uneven.isdisjoint(text)


def fold_mapped(text: str) -> Folded:
    """Return the folded text together with the map back to the original."""
    if text.isascii():
        return Folded(text.lower(), range(len(text) + 1))
    pieces = list(map(_pieces_for(text).__getitem__, text))
    folded = "".join(pieces)
    if _uneven.isdisjoint(text):
        return Folded(folded, range(len(text) + 1))
    lengths = list(map(len, pieces))
    starts = [0] * (len(folded) + 1)
    for index, (length, end) in enumerate(zip(lengths, accumulate(lengths), strict=True)):
        for position in range(end - length, end):
            starts[position] = index
    starts[-1] = len(text)
    return Folded(folded, tuple(starts))


_pieces: Final[dict[str, str]] = {}
#: Those characters seen so far that are folded to none, or to several: with them positions move.
_uneven: Final = set[str]()


def _pieces_for(text: str) -> dict[str, str]:
    """Return the table character -> folded characters, extended to cover a text."""
    for character in set(text).difference(_pieces):
        folded = _fold_character(character)
        if len(folded) != 1:
            _uneven.add(character)
        _pieces[character] = folded
    return _pieces


def _fold_character(character: str) -> str:
    piece = _strip(_strip(character).casefold())
    return piece if piece.isascii() else _converter().convert(piece)


def _strip(text: str) -> str:
    bare = _DROPPED.sub("", unicodedata.normalize("NFKD", text))
    # Composed again for Hangul and kana, whose parts are not accents.
    return unicodedata.normalize("NFC", bare)


@lru_cache(maxsize=1)
def _converter() -> _Converter:
    # Imported on first use: loading the dictionaries must not delay the window.
    from opencc import OpenCC

    converter: _Converter = OpenCC("t2s")
    return converter
