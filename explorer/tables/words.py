"""The words of tables: ``resources/tables/words.toml``, so that one can read and add to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from explorer import paths
from explorer.corpus.fold import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLANK = re.compile(r"[\s_\-/\\.,;:'’`\"()\[\]{}|&+*†‡–—、，。；：（）]+")


@dataclass(frozen=True, slots=True)
class Group:
    """A group of countries: its id and all it is called, English and both Chinese first."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """The table of words, keys folded.

    Attributes:
        roles: What a column is called to what it holds.
        lists: Headings of tables that list things.
        missing: What stands for a value that is missing.
        totals: Names of rows that add others up.
        notes: How lines of notes begin.
        growth: Words in headings of what grew or fell.
        qualifiers: What stands before a number to its comparator.
        after: What stands behind a number to its comparator.
        scales: What stands behind a number to its power of ten.
        units: What units are called to their name.
        asked: Units that do not say whose.
        unsaid: Words in headings of numbers whose unit must be said.
        groups: Groups of countries.
    """

    roles: Mapping[str, str]
    lists: frozenset[str]
    missing: frozenset[str]
    totals: frozenset[str]
    notes: tuple[str, ...]
    growth: tuple[str, ...]
    qualifiers: Mapping[str, str]
    after: Mapping[str, str]
    scales: Mapping[str, float]
    units: Mapping[str, str]
    asked: frozenset[str]
    unsaid: frozenset[str]
    groups: tuple[Group, ...]


def key(text: str) -> str:
    """A name as it is compared: folded, without punctuation, "and" for its sign."""
    plain = fold(text.replace("&", " and ").replace("#", " no "))
    words = _BLANK.sub(" ", plain).split()
    if words and words[0] == "the" and len(words) > 1:
        words = words[1:]
    return " ".join("saint" if w == "st" else w for w in words)


def _longest_first(signs: Mapping[str, str]) -> dict[str, str]:
    """Words with what they mean, so that "no more than" is found before "more than"."""
    found = {fold(word): sign for word, sign in signs.items()}
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=1)
def words() -> Words:
    """The table that comes with the program, read once."""
    table = paths.own_table("tables", "words.toml")
    values = table["values"]
    return Words(
        {key(word): role for role, called in table["roles"].items() for word in called},
        frozenset(map(key, table["lists"]["words"])),
        frozenset(fold(word) for word in values["missing"]),
        frozenset(map(key, values["totals"])),
        tuple(fold(word) for word in values["notes"]),
        tuple(fold(word) for word in values["growth"]),
        _longest_first(table["qualifiers"]),
        _longest_first(table["after"]),
        {fold(w): float(power) for power, called in table["scales"].items() for w in called},
        {fold(w): unit for unit, called in table["units"].items() for w in (unit, *called)},
        frozenset(fold(word) for word in table["asked"]["units"]),
        frozenset(fold(word) for word in table["unsaid"]["words"]),
        tuple(Group(g["id"], tuple(g["names"])) for g in table["groups"]),
    )
