"""A text cut into what is compared: Latin words as stems, Chinese characters one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold_mapped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.corpus.fold import Folded

_UNIT: Final = re.compile(r"(?:[a-z]\.){2,}|[a-z0-9]+(?:-[0-9][a-z0-9]*)?|[^\W_]")
_POSSESSIVE: Final = re.compile(r"['\u2019]s\b")
#: From this character on a unit is a Chinese one.
WIDE: Final = "\u2e80"
_MOST_STEMS: Final = 1 << 16


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
    return unit >= WIDE


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


class _Stems(dict[str, str]):
    """Words and characters seen before, and their stems."""

    def __missing__(self, word: str) -> str:
        """The stem of a word that is new; what is too much to keep is forgotten."""
        if len(self) >= _MOST_STEMS:
            self.clear()
        found = self[word] = stem(word)
        return found


_stems: Final = _Stems()


def units(text: str) -> tuple[Unit, ...]:
    """The units of a text, in order; blanks, punctuation and possessive endings are left out."""
    return tuple(Unit(word, start, end) for word, (start, end) in zip(*placed(text), strict=True))


@lru_cache(maxsize=16)
def placed(text: str) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """The units of a text, and from where to where each stands; asked for several times."""
    folded = mapped(text)
    plain = _bare(folded.text)
    words = texts(text)
    spans = [m.span() for m in _UNIT.finditer(plain)]
    if not isinstance(folded.starts, range):
        spans = [folded.original_span(*span) for span in spans]
    return words, spans


@lru_cache(maxsize=16)
def texts(text: str) -> tuple[str, ...]:
    """The units of a text without their places."""
    return tuple(map(_stems.__getitem__, _UNIT.findall(_bare(mapped(text).text))))


@lru_cache(maxsize=16)
def mapped(text: str) -> Folded:
    """A folded text: it is asked for several times."""
    return fold_mapped(text)


def _bare(plain: str) -> str:
    """A folded text without possessive endings, as long as before, so that positions hold."""
    if "'" in plain or "\u2019" in plain:
        return _POSSESSIVE.sub("  ", plain)
    return plain


def written(parts: Iterable[str]) -> str:
    """Units put together again: words with blanks between, characters without."""
    out = ""
    for part in parts:
        glue = " " if out and not (is_wide(out[-1]) and is_wide(part[0])) else ""
        out += glue + part
    return out
