"""How surely the countries of a technology stand where they stand: intervals, ties and bounds.

Two things can move a rank that no other way of counting is behind: other papers than those that
are held (the interval of the bootstrap), and the countries of authors that nobody knows (the
bounds of a share, with none or all of the unknown).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.records import dataclass
from explorer.tracker import intervals
from explorer.tracker.credit import UNKNOWN
from explorer.tracker.query import opened, place_of

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.tracker.recount import Answer, Part, Recount
    from explorer.tracker.variant import Variant

#: Of the bootstrap; one technology takes well under a second.
RESAMPLES: Final = 1000


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a country stands.

    Attributes:
        part: What it has, with its rank.
        shared: Others have the same rank.
        interval: Where 95 of 100 resamples have its share and rank.
        overturned: What the unknown have could give it another rank than it has.
    """

    part: Part
    shared: bool
    interval: intervals.Interval
    overturned: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """All ranked countries, the first first.

    Attributes:
        unknown: What unknown countries have of the top, in percent.
        says_nothing: A threshold of 0 citations let every paper in: nobody has a rank.
    """

    variant: Variant
    papers: int
    unknown: float
    says_nothing: bool
    stands: tuple[Stand, ...]


def standing(
    folder: Path, recount: Recount, usual: Variant, resamples: int = RESAMPLES
) -> Standing:
    """Where the countries of a technology stand in the years of a way of counting.

    Raises:
        TrackerError: The files of papers are not there or damaged.
    """
    answer = recount.answer(usual)
    spread = _intervals(folder, recount.technology, usual, resamples)
    ranked = [p for p in answer.parts if p.place is not None]
    unknown = answer.part(UNKNOWN)
    return Standing(
        usual,
        answer.papers,
        unknown.share if unknown is not None else 0.0,
        answer.says_nothing,
        tuple(
            Stand(
                p,
                sum(other.place == p.place for other in ranked) > 1,
                spread[p.country],
                overturned(answer, p),
            )
            for p in ranked
        ),
    )


def overturned(answer: Answer, part: Part) -> bool:
    """Whether who is behind could pass, or who is before be passed, by what the unknown have."""
    for other in answer.parts:
        if other.place is None or part.place is None or other.country == part.country:
            continue
        if other.place > part.place and other.upper > part.share:
            return True
        if other.place < part.place and part.upper > other.share:
            return True
        if other.place == part.place and other.upper > other.share:
            return True
    return False


def _intervals(
    folder: Path, technology: str, usual: Variant, resamples: int
) -> dict[str, intervals.Interval]:
    place = place_of(folder, technology)
    with opened(folder) as connection:
        cells = intervals.cells(connection, place, usual.first, usual.last, usual.counting)
    return intervals.intervals(technology, cells, usual.top, resamples)
