"""One way of counting the papers of a technology, as a person can choose it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.files import whole
from explorer.records import dataclass
from explorer.tracker.places import TERRITORIES
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.dataset.papers import Query
    from explorer.tracker.settings import Settings


_COUNTINGS: Final = ("author", "even", "full")
#: Percent of the papers of which one may ask for the most cited ones.
TOPS: Final = (1, 5, 10, 25)


@dataclass(frozen=True, slots=True)
class Variant:
    """How papers are counted.

    Attributes:
        first: First year.
        last: Last one.
        counting: "full", "author" or "even".
        top: Percent of the papers that are the most cited ones.
        pooled: One threshold for all years, in place of one for each.
        kinds: Types of documents that count; all for ().
        by_kind: A threshold for each type of document.
        unknown: With what no country is known of; without, such papers are left out, and shares
            are of what known countries have.
        merged: Countries that count as part of another one or as a group, with what they count as.
    """

    first: int
    last: int
    counting: str
    top: int
    pooled: bool = False
    kinds: tuple[str, ...] = ()
    by_kind: bool = False
    unknown: bool = True
    merged: tuple[tuple[str, str], ...] = ()

    def differences(self, other: Variant) -> list[str]:
        """The names of what differs."""
        return [n for n in self.__annotations__ if getattr(self, n) != getattr(other, n)]


def default(chosen: Settings) -> Variant:
    """How the figures of a run count, in its last window."""
    first, last = chosen.windows[-1]
    return Variant(first, last, chosen.counting, chosen.top)


def of_query(query: Query) -> Variant:
    """How the papers of a query are counted."""
    return Variant(
        query.first,
        query.last,
        query.counting,
        query.top,
        query.pooled,
        query.kinds,
        query.by_kind,
        query.unknown,
        query.merged,
    )


def of_option(option: Mapping[str, str], kinds: tuple[str, ...], usual: Variant) -> Variant:
    """The way of counting that a selection holds; what cannot be read is as usual."""

    def number(key: str, value: int) -> int:
        found = whole(option.get(key))
        return value if found is None else found

    counting, top = option.get("counting", ""), number("top", usual.top)
    return replace(
        usual,
        first=number("first", usual.first),
        last=number("last", usual.last),
        counting=counting if counting in _COUNTINGS else usual.counting,
        top=top if top in TOPS else usual.top,
        pooled="pooled" in option,
        kinds=tuple(sorted(kinds)),
        by_kind="by_kind" in option,
        unknown="known" not in option,
    )


def as_one(variant: Variant, members: Mapping[str, str], *, territories: bool = False) -> Variant:
    """The same with countries counted as what they are given with, territories as China on wish."""
    given = {**(TERRITORIES if territories else {}), **members}
    # A territory of a member of a group is of the group.
    final = {country: given.get(to, to) for country, to in given.items()}
    return replace(variant, merged=tuple(sorted(final.items())))


def words(variant: Variant) -> str:
    """A way of counting in words, its years left out."""
    how = {
        "full": translate("Tracker", "whole papers"),
        "author": translate("Tracker", "shared among authors"),
        "even": translate("Tracker", "shared among countries"),
    }[variant.counting]
    every = variant.top >= 100  # no threshold then
    said = [how] if every else [translate("Tracker", "top {top} %").format(top=variant.top), how]
    if every:
        pass
    elif variant.pooled:
        said.append(translate("Tracker", "one threshold for all years"))
    else:
        said.append(translate("Tracker", "a threshold each year"))
    if variant.by_kind:
        said.append(translate("Tracker", "and for each type of document"))
    if variant.kinds:
        only = translate("Tracker", "only {types}")
        said.append(only.format(types=", ".join(k or "–" for k in variant.kinds)))
    else:
        said.append(translate("Tracker", "all types of documents"))
    if not variant.unknown:
        said.append(translate("Tracker", "without unknown countries"))
    return translate("Tracker", "; ").join(said)
