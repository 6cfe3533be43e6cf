"""What a recorded disagreement is: a contradiction, another rounding or wording, or none at all."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.schema import Discrepancy


class Standing(StrEnum):
    """How figures that do not agree stand to one another, the gravest first."""

    CONTRADICTION = "contradiction"
    ROUNDING = "rounding"
    NOT_COMPARABLE = "not-comparable"


def standing(discrepancy: Discrepancy) -> Standing:
    """How the figures of a disagreement stand.

    What is only worded otherwise, and sums that are off by no more than what rounding or a gap
    leaves (arithmetic of low severity), contradicts nothing.
    """
    d = discrepancy
    if d.kind == "not-comparable":
        return Standing.NOT_COMPARABLE
    if d.kind == "wording" or (d.kind == "arithmetic" and d.severity == "low"):
        return Standing.ROUNDING
    return Standing.CONTRADICTION


def by_standing(rows: Iterable[Discrepancy]) -> dict[Standing, list[Discrepancy]]:
    """Disagreements apart by how they stand, the gravest standing first; none is empty."""
    found: dict[Standing, list[Discrepancy]] = {s: [] for s in Standing}
    for d in rows:
        found[standing(d)].append(d)
    return {s: rows for s, rows in found.items() if rows}
