"""Which publication records a figure was computed from, as its evidence says it."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qsl, urlencode

from explorer.records import dataclass

_NAMES: Final = (
    "technology",
    "first",
    "last",
    "country",
    "counting",
    "top",
    "papers",
    "weight",
)


@dataclass(frozen=True, slots=True)
class Query:
    """Papers of a technology, years and country, with how they are weighed.

    Attributes:
        technology: Id of the technology.
        first: First year of publication.
        last: Last one.
        country: Whose credit weighs; "ZZ" for that of unknown countries.
        counting: "full", "author" or "even".
        top: Percent of most cited papers that are meant, 100 for all.
        papers: How many they are.
        weight: What they add up to.
    """

    technology: str
    first: int
    last: int
    country: str
    counting: str
    top: int
    papers: int
    weight: float

    def __str__(self) -> str:
        """As it stands in the evidence of a figure."""
        return urlencode([(name, getattr(self, name)) for name in _NAMES])

    @classmethod
    def of(cls, text: str) -> Query:
        """Read what stands in the evidence of a figure.

        Raises:
            ValueError: It is no query.
        """
        given = dict(parse_qsl(text))
        if set(given) != set(_NAMES):
            raise ValueError(f"{text!r} does not say which papers are meant")
        return cls(
            given["technology"],
            int(given["first"]),
            int(given["last"]),
            given["country"],
            given["counting"],
            int(given["top"]),
            int(given["papers"]),
            float(given["weight"]),
        )
