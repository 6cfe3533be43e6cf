"""The words by which a sentence states something, read once from their table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from explorer import paths
from explorer.corpus.fold import fold
from explorer.reading.units import texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Tables of the file that are lists of words and become one pattern each.
_LISTS: Final = (
    *(
        "lead",
        "second",
        "five",
        "ten",
        "risk",
        "impact",
        "rank",
        "items",
        "past",
        "present",
        "forecast",
    ),
    *(
        "opinion",
        "negation",
        "up",
        "down",
        "others",
        "elsewhen",
        "difference",
        "turned",
        "denied",
        "measures",
        "covers",
        "earlier",
        "same_time",
        "now",
    ),
)


_YEAR: Final = "(?:19|20)[0-9]{2}(?![0-9])"
_LATIN: Final = re.compile("[a-z]+")


@dataclass(frozen=True)
class StatementCues:
    """The table, its words as patterns for a folded text.

    Attributes:
        patterns: Name of a list to the pattern of its words.
        wide: The same without the Latin ones.
        narrow: The same with the Latin ones alone.
        firsts: Name of a list to what its Latin words begin with.
        bounds: Comparator to the pattern that ends where a value begins.
        bounding: The pattern of any word that bounds a value.
        after: Comparator to the pattern of what stands behind a value.
        changed: The pattern that ends where a value begins that is how much something changed.
        dated: The pattern of a year that is itself what is told; its group is the year.
        beside: The pattern that ends where a name begins of which nothing is said.
        object: The patterns around a name whom others have to do with.
        units: Unit, as the tables write it, to the pattern of what stands behind a value.
        silent: Words of an indicator's name that a sentence need not repeat.
        numbers: English numbers up to ninety.
        ordinals: English ordinals.
    """

    patterns: Mapping[str, re.Pattern[str]]
    wide: Mapping[str, re.Pattern[str]]
    narrow: Mapping[str, re.Pattern[str]]
    firsts: Mapping[str, tuple[frozenset[str], tuple[str, ...]]]
    bounds: Mapping[str, re.Pattern[str]]
    bounding: re.Pattern[str]
    after: Mapping[str, re.Pattern[str]]
    changed: re.Pattern[str]
    dated: re.Pattern[str]
    beside: re.Pattern[str]
    object: Mapping[str, re.Pattern[str]]
    units: Mapping[str, re.Pattern[str]]
    silent: frozenset[str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]

    def found(self, name: str, text: str) -> re.Match[str] | None:
        """Where the first word of a list stands in a folded text."""
        # Most sentences are in one script, and have no word that one of the list begins with.
        firsts, stems = self.firsts[name]
        begun = not firsts.isdisjoint(_latin(text)) or any(map(text.__contains__, stems))
        if text.isascii():
            return self.narrow[name].search(text) if begun else None
        return (self.patterns if begun else self.wide)[name].search(text)


@lru_cache(maxsize=32)
def _latin(text: str) -> frozenset[str]:
    """The Latin words of a text: it is looked through for many lists."""
    return frozenset(_LATIN.findall(text))


def _firsts(words: Iterable[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """With which Latin words those of a list begin, and the stems that leave their ending open."""
    latin = [fold(w) for w in words if w.isascii()]
    begun = (_LATIN.match(w) for w in latin if not w.endswith("*"))
    stems = tuple(w.removesuffix("*") for w in latin if w.endswith("*"))
    return frozenset(m[0] for m in begun if m is not None), stems


@lru_cache(maxsize=1)
def statement_cues() -> StatementCues:
    """The table that comes with the program."""
    table = paths.own_table("reading", "statements.toml")
    silent = table["silent"]["words"]
    return StatementCues(
        {name: re.compile(any_of(table[name]["words"])) for name in _LISTS},
        {
            name: re.compile(any_of(w for w in table[name]["words"] if not w.isascii()) or r"(?!)")
            for name in _LISTS
        },
        {
            name: re.compile(any_of(w for w in table[name]["words"] if w.isascii()) or r"(?!)")
            for name in _LISTS
        },
        {name: _firsts(table[name]["words"]) for name in _LISTS},
        {
            name: re.compile(rf"(?:{any_of(w)})[^\w]*(?:达到?|为)?[^\w]*\Z")
            for name, w in table["bounds"].items()
        },
        re.compile(any_of(w for words in table["bounds"].values() for w in words)),
        {name: re.compile(rf"\s*(?:{any_of(w)})") for name, w in table["after"].items()},
        re.compile(rf"(?:{any_of(table['changed']['words'])})\s*\Z"),
        re.compile(
            rf"(?:{any_of(table['dated']['before'])})\s*(?P<before>{_YEAR})"
            rf"|(?<![0-9])(?P<after>{_YEAR})年(?:[0-9]{{1,2}}月)?[^,.;:。0-9]{{0,14}}?"
            rf"(?:{any_of(table['dated']['after'])})"
        ),
        re.compile(rf"(?:{any_of(table['beside']['words'])})\s*\Z"),
        _objects(table["object"]),
        {unit: re.compile(rf"\s*(?:{any_of(w)})") for unit, w in table["units"].items()},
        frozenset(texts(w)[0] if w.isascii() else w for w in silent),
        table["numbers"],
        table["ordinals"],
    )


def _objects(table: Mapping[str, list[str]]) -> dict[str, re.Pattern[str]]:
    """The patterns around a name whom others have to do with."""
    partner, number = any_of(table["partner"]), "[0-9一二三四五六七八九十百两.]+"
    return {
        "with": re.compile(rf"(?:{any_of(table['with'])})\Z"),
        "work": re.compile(any_of(table["work"])),
        "alone": re.compile(rf"(?:{any_of(table['alone'])})\s*\Z"),
        "in": re.compile(r"在\Z"),
        "place": re.compile(r"[^,;:。0-9]{0,6}(?:市场|领域|境内|本土)"),
        "partner": re.compile(
            rf"(?:['’]s?|的)?\s*(?:第{number}大)?(?:最大的?|主要|重要)?(?:科研|研究|学术)?(?:{partner})"
            rf"|['’]s?(?: [a-z0-9-]+){{1,4}} (?:{partner})"
        ),
        "multiple": re.compile(rf"(?:的|['’]s)\s*(?:约|近|逾|超过?|几乎)?{number}倍"),
    }


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first."""
    return "|".join(map(_one, sorted(map(fold, words), key=len, reverse=True)))


def _one(word: str) -> str:
    if not word.isascii():
        return re.escape(word)
    stem = word.removesuffix("*")
    # It begins with its letter, and what may not stand before is looked at then: so a search goes
    # from one such letter to the next.
    first, rest = re.escape(stem[0]), re.escape(stem[1:])
    return rf"{first}(?<![a-z]{first}){rest}{'[a-z]*' if stem != word else '(?![a-z])'}"
