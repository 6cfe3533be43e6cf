"""Who works with whom: joint papers of the first countries, and how strong each tie is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.dataset.papers import Query
from explorer.records import dataclass
from explorer.tracker.measures import affinity, salton

if TYPE_CHECKING:
    from explorer.tracker.recount import Recount
    from explorer.tracker.variant import Variant


@dataclass(frozen=True, slots=True)
class Partners:
    """Joint papers, counted whole, of the years and types of a way of counting.

    Attributes:
        papers: All papers.
        each: Papers of each country, the most first.
        joint: Joint papers by pair, the first of the two being the less in order.
    """

    papers: int
    each: dict[str, int]
    joint: dict[tuple[str, str], int]

    def both(self, one: str, other: str) -> int:
        """Papers that two countries have together; of one with itself all its papers."""
        if one == other:
            return self.each[one]
        return self.joint.get((min(one, other), max(one, other)), 0)

    def salton(self, one: str, other: str) -> float:
        """Joint papers over the geometric mean of all papers of both."""
        return salton(self.both(one, other), self.each[one], self.each[other])

    def affinity(self, one: str, other: str) -> float:
        """Joint papers over what they would be if partners were drawn by size."""
        return affinity(self.both(one, other), self.each[one], self.each[other], self.papers)


def partners(recount: Recount, variant: Variant) -> Partners:
    """Count the joint papers of every pair of known countries."""
    papers, each, joint = recount.together(variant)
    ordered = sorted(each, key=lambda c: (-each[c], c))
    return Partners(papers, {c: each[c] for c in ordered}, joint)


def query_of(technology: str, variant: Variant, one: str, other: str, papers: int) -> Query:
    """The joint papers of two countries, or all of one."""
    return Query(
        technology, variant.first, variant.last, one, "full", 100, papers, float(papers),
        kinds=variant.kinds, merged=variant.merged, partner="" if one == other else other,
    )  # fmt: skip
