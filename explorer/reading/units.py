"""A text cut into what is compared: Latin words as stems, Chinese characters one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold_mapped

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNIT: Final = re.compile(r"(?:[a-z]\.){2,}|[a-z0-9]+(?:-[0-9][a-z0-9]*)?|[^\W_]", re.IGNORECASE)
_POSSESSIVE: Final = re.compile(r"['\u2019]s\b")
_WIDE: Final = "\u2e80"


@dataclass(frozen=True, slots=True)
class Unit:
    """One word or character.

    Attributes:
        text: Folded, a Latin word as its stem.
        start: Where it begins in the text as given, in code points.
        end: Where it ends there, exclusive.
    """

    text: str
    start: int
    end: int


def is_wide(unit: str) -> bool:
    """Whether a unit is a Chinese character."""
    return unit >= _WIDE


def stem(word: str) -> str:
    """An English word without the ending of its plural; others as they are."""
    if len(word) < 4 or not word.isascii():
        return word.replace(".", "") if word.count(".") > 1 else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def units(text: str) -> tuple[Unit, ...]:
    """The units of a text, in order; blanks, punctuation and possessive endings are left out."""
    folded = fold_mapped(text)
    # As long as before, so that positions hold.
    plain = _POSSESSIVE.sub("  ", folded.text)
    found = []
    for match in _UNIT.finditer(plain):
        start, end = folded.original_span(match.start(), match.end())
        found.append(Unit(stem(match[0]), start, end))
    return tuple(found)


def texts(text: str) -> tuple[str, ...]:
    """The units of a text without their places."""
    return tuple(u.text for u in units(text))


def written(parts: Iterable[str]) -> str:
    """Units put together again: words with blanks between, characters without."""
    out = ""
    for part in parts:
        glue = " " if out and not (is_wide(out[-1]) and is_wide(part[0])) else ""
        out += glue + part
    return out
