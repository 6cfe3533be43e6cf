"""The rank of each country in every way of counting: how much of it is the method."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.records import dataclass

if TYPE_CHECKING:
    from explorer.tracker.recount import Answer, Recount
    from explorer.tracker.variant import Variant


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a country stands in all ways of counting.

    Attributes:
        country: Its id.
        ranked: In so many ways it has a rank.
        leads: In so many of them it is first, alone or with others.
        best: Its best rank.
        worst: Its worst one.
    """

    country: str
    ranked: int
    leads: int
    best: int
    worst: int


@dataclass(frozen=True, slots=True)
class Fan:
    """Every way of counting with its figures."""

    rows: tuple[tuple[Variant, Answer], ...]

    @property
    def ranking(self) -> int:
        """In how many ways anybody has a rank."""
        return sum(any(p.place for p in answer.parts) for _, answer in self.rows)

    def standings(self) -> list[Standing]:
        """Every country that has a rank in some way, those that lead most often first."""
        places: dict[str, list[int]] = {}
        for _, answer in self.rows:
            for part in answer.parts:
                if part.place is not None:
                    places.setdefault(part.country, []).append(part.place)
        found = [
            Standing(c, len(all_), all_.count(1), min(all_), max(all_))
            for c, all_ in places.items()
        ]
        middle = {c: sum(all_) / len(all_) for c, all_ in places.items()}
        return sorted(found, key=lambda s: (-s.leads, -s.ranked, middle[s.country], s.country))


def fan(recount: Recount, start: Variant) -> Fan:
    """Three countings, four tops, thresholds by year or pooled, types of documents, unknown.

    The years and what counts as one stay as they are in ``start``. Of the types there are all
    together, and the most frequent alone where there are several.
    """
    frequent = [kind for kind, _ in recount.kinds][:1] if len(recount.kinds) > 1 else []
    rows = []
    for pooled in (False, True):
        for kinds in ((), *((kind,) for kind in frequent)):
            for unknown in (True, False):
                base = replace(start, pooled=pooled, kinds=kinds, unknown=unknown, by_kind=False)
                for (top, counting), answer in recount.answers(base).items():
                    rows.append((replace(base, top=top, counting=counting), answer))
    return Fan(tuple(rows))
