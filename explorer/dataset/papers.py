"""Which publication records a figure was computed from, as its evidence says it."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qsl, urlencode

from explorer.records import dataclass

#: What the id of evidence begins with that is nothing but a query.
PREFIX: Final = "papers:"
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
#: What is said only where it is other than with the figures of a package.
_ALSO: Final = ("pooled", "by_kind", "unknown", "kind", "merged", "partner")


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
        pooled: All years have one threshold.
        kinds: The types of documents that count, all for ().
        by_kind: Each type of document has a threshold of its own.
        unknown: Papers of which no country is known are among them.
        merged: Countries that count as another one or as a group, with what they count as.
        partner: Only papers that this country has a part in too; "" for all.
    """

    technology: str
    first: int
    last: int
    country: str
    counting: str
    top: int
    papers: int
    weight: float
    pooled: bool = False
    kinds: tuple[str, ...] = ()
    by_kind: bool = False
    unknown: bool = True
    merged: tuple[tuple[str, str], ...] = ()
    partner: str = ""

    def __str__(self) -> str:
        """As it stands in the evidence of a figure."""
        said = [(name, getattr(self, name)) for name in _NAMES]
        said += [(name, 1) for name in ("pooled", "by_kind") if getattr(self, name)]
        said += [] if self.unknown else [("unknown", 0)]
        said += [("kind", kind) for kind in self.kinds]
        said += [("merged", f"{country} {to}") for country, to in self.merged]
        said += [("partner", self.partner)] if self.partner else []
        return urlencode(said)

    @property
    def evidence_id(self) -> str:
        """What opens these papers where no figure of the dataset is computed from them."""
        return f"{PREFIX}{self}"

    @classmethod
    def of(cls, text: str) -> Query:
        """Read what stands in the evidence of a figure.

        Raises:
            ValueError: It is no query.
        """
        pairs = parse_qsl(text, keep_blank_values=True)
        given = dict(pairs)
        if not set(_NAMES) <= set(given) <= {*_NAMES, *_ALSO}:
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
            "pooled" in given,
            tuple(value for name, value in pairs if name == "kind"),
            "by_kind" in given,
            given.get("unknown") != "0",
            tuple((a, b) for a, _, b in (v.partition(" ") for n, v in pairs if n == "merged")),
            given.get("partner", ""),
        )
