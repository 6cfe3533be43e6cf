"""Round values for an axis."""

from __future__ import annotations

import math


def nice_step(span: float, count: int) -> float:
    """A step of 1, 2, 2.5 or 5 times a power of ten that gives about ``count`` steps."""
    if span <= 0:
        return 1.0
    raw = span / max(1, count)
    power = 10 ** math.floor(math.log10(raw))
    for factor in (1, 2, 2.5, 5, 10):
        if raw <= factor * power * (1 + 1e-9):
            return float(factor * power)
    return float(10 * power)


def ticks(low: float, high: float, count: int, *, whole: bool = False) -> list[float]:
    """Round values from at or below ``low`` to at or above ``high``, whole numbers if asked."""
    step = nice_step(high - low, count)
    if whole:
        step = float(max(1, round(step)))
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return [i * step for i in range(first, last + 1)]
