"""The credit of a paper, shared out among countries and institutions in exact integers.

A floating sum differs in its last bits from run to run. Here a paper is :data:`UNIT` parts, which
the numbers of authors and addresses that occur divide without a rest; where they do not, the rest
goes to the last share, so that the shares of a paper are always all of it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from explorer.records import dataclass

if TYPE_CHECKING:
    from explorer.tracker.record import Work

#: Parts of a paper: the largest multiple of every number up to 41 that 64 bits hold.
UNIT: Final = math.lcm(*range(1, 42)) * 36
#: The share of the authors whose country or institution nobody knows.
UNKNOWN: Final = "ZZ"


@dataclass(frozen=True, slots=True)
class Credit:
    """What a country or institution has of a paper, in parts of :data:`UNIT`.

    Attributes:
        country: Of the institution; that of a country is itself.
        author: Author-fractional: 1/authors x 1/affiliations x 1/institutions.
        even: One part in as many as there are countries, or institutions.
    """

    name: str
    country: str
    author: int
    even: int


def countries(work: Work) -> tuple[Credit, ...]:
    """The credit of each country, in the order of their codes; "ZZ" is what is unknown."""
    return tuple(
        Credit(country, country, author, even)
        for (_, country), author, even in _shares(work, by_institution=False)
    )


def institutions(work: Work) -> tuple[Credit, ...]:
    """The credit of each institution, in the order of their names."""
    return tuple(
        Credit(name, country, author, even)
        for (name, country), author, even in _shares(work, by_institution=True)
    )


def _shares(work: Work, *, by_institution: bool) -> list[tuple[tuple[str, str], int, int]]:
    found: dict[tuple[str, str], int] = {}
    nobody = (UNKNOWN if by_institution else "", UNKNOWN)
    authors = len(work.authors)
    for author in work.authors:
        addresses = author.affiliations or ((),)
        for address in addresses:
            many = max(1, len(address))
            part = UNIT // (authors * len(addresses) * many)
            if not address:
                found[nobody] = found.get(nobody, 0) + part
            for one in address:
                country = one.country or UNKNOWN
                key = (one.name or UNKNOWN, country) if by_institution else ("", country)
                found[key] = found.get(key, 0) + part
    if not found:
        found[nobody] = UNIT
    keys = sorted(found)
    found[keys[-1]] += UNIT - sum(found.values())
    even = UNIT // len(keys)
    return [
        (key, found[key], even if key != keys[-1] else UNIT - even * (len(keys) - 1))
        for key in keys
    ]
