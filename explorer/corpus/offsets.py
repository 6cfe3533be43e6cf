"""Convert between code-point offsets and the UTF-16 offsets of Qt text documents.

Python counts code points; Qt counts UTF-16 units, so a character beyond the Basic Multilingual
Plane (emoji, rare ideographs) counts twice there. A Qt document also shows CRLF, or a lone CR, as
one line feed. A position inside a surrogate pair, or between CR and LF, maps to its beginning.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

_BEYOND_BMP: Final = re.compile("[\U00010000-\U0010ffff]")
_CRLF: Final = re.compile("\r\n")
_LINE_END: Final = re.compile("\r\n?")


def to_utf16(text: str, position: int) -> int:
    """Return the UTF-16 offset of a code-point offset, 0 to len(text).

    Raises:
        ValueError: the position lies outside the text.
    """
    _check(position, len(text))
    return position + sum(1 for _ in _BEYOND_BMP.finditer(text, 0, position))


def from_utf16(text: str, position: int) -> int:
    """Return the code-point offset of a UTF-16 offset.

    Raises:
        ValueError: the position lies outside the text.
    """
    return Utf16Map(text).from_utf16(position)


class Utf16Map:
    """Both conversions for one text, precomputed: each call costs one bisection."""

    __slots__ = ("_length", "_pairs", "_pairs_utf16")

    def __init__(self, text: str) -> None:
        """Scan the text once.

        Args:
            text: the text the offsets refer to; it is not kept.
        """
        self._length = len(text)
        self._pairs = [found.start() for found in _BEYOND_BMP.finditer(text)]
        self._pairs_utf16 = [start + index for index, start in enumerate(self._pairs)]

    @property
    def length_utf16(self) -> int:
        """Length of the text in UTF-16 units."""
        return self._length + len(self._pairs)

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 offset of a code-point offset.

        Raises:
            ValueError: the position lies outside the text.
        """
        _check(position, self._length)
        return position + bisect_left(self._pairs, position)

    def from_utf16(self, position: int) -> int:
        """Return the code-point offset of a UTF-16 offset.

        Raises:
            ValueError: the position lies outside the text.
        """
        _check(position, self.length_utf16)
        return position - bisect_left(self._pairs_utf16, position)


class DisplayText:
    """A text as a Qt text document shows it, with maps both ways.

    Attributes:
        text: the displayed text, line ends as LF; what the view is given.
    """

    __slots__ = ("_length", "_returns", "_returns_shown", "_units", "text")

    def __init__(self, original: str) -> None:
        """Build the displayed text and both maps.

        Args:
            original: the document as stored, any line ends.
        """
        self.text = _LINE_END.sub("\n", original)
        self._length = len(original)
        # Of each CRLF the CR disappears: a position after it moves back by one.
        self._returns = [found.start() for found in _CRLF.finditer(original)]
        self._returns_shown = [start - index for index, start in enumerate(self._returns)]
        self._units = Utf16Map(self.text)

    @property
    def length_utf16(self) -> int:
        """Length of the displayed text in UTF-16 units."""
        return self._units.length_utf16

    def to_display(self, position: int) -> int:
        """Return the displayed UTF-16 offset of an original code-point offset.

        Raises:
            ValueError: the position lies outside the original text.
        """
        _check(position, self._length)
        return self._units.to_utf16(position - bisect_left(self._returns, position))

    def to_original(self, position: int) -> int:
        """Return the original code-point offset of a displayed UTF-16 offset.

        Raises:
            ValueError: the position lies outside the displayed text.
        """
        shown = self._units.from_utf16(position)
        return shown + bisect_left(self._returns_shown, shown)


def _check(position: int, length: int) -> None:
    if not 0 <= position <= length:
        message = f"Position {position} lies outside a text of length {length}."
        raise ValueError(message)
