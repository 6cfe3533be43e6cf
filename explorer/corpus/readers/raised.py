"""Raised and lowered characters in plain text, which has one line for all.

A raised 2 after 57 is a footnote, after "m" an area, after 10 a power: written as they are, the
first would make 572 of 57.
"""

from __future__ import annotations

import re
from typing import Final

_UNIT: Final = re.compile(r"(?:^|[^A-Za-z])(?:[kcdm\u00b5\u03bc]?m|ft|in|yd|mi)$")
_TEN: Final = re.compile(r"(?:^|[^\d.,])10$")
_POWER: Final = re.compile(r"[-\u2212+]?\d{1,3}")
_MARK: Final = re.compile(r"\d+(?:\s*[,\u2013-]\s*\d+)*|[a-zA-Z]|[ivx]+")
_SQUARES: Final = {"2": "\u00b2", "3": "\u00b3"}


def raised(before: str, text: str) -> str:
    """A superscript as plain text.

    Args:
        before: What stands before it in the line.
        text: The raised characters.
    """
    mark = text.strip()
    if not mark:
        return text
    if mark in _SQUARES and _UNIT.search(before):
        return _SQUARES[mark]
    if _POWER.fullmatch(mark) and _TEN.search(before):
        return "^" + mark
    if mark.lower() in ("st", "nd", "rd", "th") and before[-1:].isdigit():
        return mark
    if _MARK.fullmatch(mark) and before.strip():
        return f"[{mark}]"
    return text


def lowered(before: str, text: str) -> str:
    """A subscript as plain text: CO2 stays, but a digit never joins a number before it."""
    mark = text.strip()
    joins = before[-1:].isdigit() and mark[:1].isdigit()
    return f"[{mark}]" if joins else text
