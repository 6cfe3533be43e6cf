"""An axis of values that holds all marks: its least and largest value, and its ticks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from explorer.charts.layout.ticks import ticks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.contents import Mark


def log_axis(marks: Sequence[Mark]) -> tuple[float, float, list[float]]:
    """From the power of ten below the least figure to the one above the largest."""
    values = [v for m in marks for v in (m.value, m.low, m.high) if v]
    low = 10.0 ** math.floor(math.log10(min(values)))
    high = 10.0 ** math.ceil(math.log10(max(values)) - 1e-9)
    high = max(high, low * 10)
    decades = round(math.log10(high / low))
    factors = (1, 2, 5) if decades <= 2 else (1,)
    steps = [low * 10**n * f for n in range(decades + 1) for f in factors]
    return low, high, [s for s in steps if s <= high]


def value_axis(marks: Sequence[Mark], unit: str, room: float) -> tuple[float, float, list[float]]:
    """From zero, or the least rank or year, to the largest value; ticks as the room allows."""
    values = [v for m in marks for v in (m.value, m.low, m.high) if v is not None] or [1.0]
    low = 1.0 if unit == "rank" else min(0.0, *values)
    if unit == "year":
        low = min(values)
    high = max(values)
    if unit == "percent" and 60 < high <= 100:
        high = 100.0
    top = high if high > low else low + 1
    steps = ticks(low, top, max(2, int(room / 55)), whole=unit in ("rank", "count", "year"))
    if unit == "rank":
        steps = [1.0, *[s for s in steps if s > 1]]
    return min(low, steps[0]), max(high, steps[-1]), steps
