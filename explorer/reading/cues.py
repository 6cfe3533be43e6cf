"""The words that ask: which ask for a share, a rank, a count; which need no answer at all.

They stand in ``resources/reading/cues.toml``, so that one can read and add to them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from explorer import paths
from explorer.reading.units import texts

if TYPE_CHECKING:
    from collections.abc import Mapping

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Cues:
    """The table of cues, its words as units.

    Attributes:
        asks: Phrase to what it asks for: leader, count, share, rank, five, ten, risk, when ...
        ranks: Phrase to the place it names.
        ignored: Phrases that need no answer.
        frames: Phrases of two characters that may be corrected to.
        generic: Phrases that alone name nothing.
        same: Unit or phrase to all that say the same.
        indicators: What is asked for to the indicators that answer it, the fitting first.
        counts: The same for questions of how many technologies.
        suffixes: Words at the end of an institution's name.
        adjectives: English name of a country to its adjectives.
    """

    asks: Mapping[Phrase, str]
    ranks: Mapping[Phrase, int]
    ignored: frozenset[Phrase]
    frames: frozenset[Phrase]
    generic: frozenset[Phrase]
    same: Mapping[Phrase, frozenset[Phrase]]
    indicators: Mapping[str, tuple[str, ...]]
    counts: Mapping[str, tuple[str, ...]]
    suffixes: frozenset[Phrase]
    adjectives: Mapping[str, tuple[Phrase, ...]]


@lru_cache(maxsize=1)
def cues() -> Cues:
    """The table that comes with the program, read once."""
    table = paths.own_table("reading", "cues.toml")
    same: dict[Phrase, frozenset[Phrase]] = {}
    for group in table["same"]["groups"]:
        phrases = frozenset(texts(word) for word in group)
        for phrase in phrases:
            same[phrase] = phrases
    return Cues(
        {texts(word): ask for ask, words in table["asks"].items() for word in words},
        {texts(word): int(place) for place, words in table["ranks"].items() for word in words},
        frozenset(texts(word) for word in table["ignored"]["words"]),
        frozenset(texts(word) for word in table["frames"]["words"]),
        frozenset(texts(word) for word in table["generic"]["words"]),
        same,
        {ask: tuple(found) for ask, found in table["indicators"].items()},
        {ask: tuple(found) for ask, found in table["counts"].items()},
        frozenset(texts(word) for word in table["suffixes"]["words"]),
        {name: tuple(map(texts, words)) for name, words in table["adjectives"].items()},
    )
