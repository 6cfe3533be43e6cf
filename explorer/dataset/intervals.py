"""What a stated figure allows the true one to be: an interval and how finely it was printed."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from explorer.dataset.schema import Comparator, Passage

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_ARABIC = re.compile(r"\d[\d,]*(?:\.(\d+))?")
#: From here on, the closing zeros of a number whose print we do not hold are taken for "million".
_ROUND_FROM = 10_000
#: "Less than" that is said to be close to it; so much of the figure, and no more, may be missing.
_NEARLY = frozenset(
    {"近", "几乎", "幾乎", "接近", "将近", "將近", "nearly", "almost", "close to", "just under"}
)
_MISSING = 0.1
#: "About" allows half of the last digit that is stated, or this part of the figure if it is more.
_ABOUT = 0.05


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a statement allows, and the size of its last printed digit.

    Attributes:
        low: Smallest value allowed; minus infinity for "less than", but not for "nearly".
        high: Largest value allowed; infinity for "more than".
        digit: What one step of the last printed digit is worth.
    """

    low: float
    high: float
    digit: float

    def gap(self, other: Interval) -> float:
        """How far apart the two are; 0 or less if they meet."""
        return max(self.low - other.high, other.low - self.high)

    def agrees(self, other: Interval) -> bool:
        """Whether both can be true: they meet, or miss by half a digit of the coarser one."""
        return self.gap(other) <= max(self.digit, other.digit) / 2 * (1 + 1e-9)

    @property
    def widened(self) -> Interval:
        """The interval with the half digit that rounding may have taken away, on both sides.

        A bound ("more than 4 million") is no rounded figure and stays where it is.
        """
        half = self.digit / 2
        low = self.low if self.high == math.inf else self.low - half
        high = self.high if self.low == -math.inf else self.high + half
        return Interval(low, high, self.digit)

    def divided_by(self, other: Interval) -> Interval:
        """What the quotient of two positive figures can be, rounding included."""
        a, b = self.widened, other.widened
        low = max(a.low, 0) / b.high if b.high < math.inf else 0.0
        high = a.high / b.low if b.low > 0 else math.inf
        return Interval(low, high, 0)


def interval(dataset: Dataset, observation: Observation) -> Interval | None:
    """What the observation allows its figure to be; None if it has none."""
    o = observation
    low = o.value if o.value_low is None else o.value_low
    high = o.value if o.value_high is None else o.value_high
    if low is None or high is None:
        known = low if high is None else high
        if known is None:
            return None
        digit, _ = _digits(known, "")
        return Interval(
            -math.inf if low is None else low, math.inf if high is None else high, digit
        )
    if o.value is None or low != high:
        return Interval(low, high, min(_digits(low, "")[0], _digits(high, "")[0]))
    digit, place = _digits(o.value, _printed(dataset, o))
    match o.comparator:
        case Comparator.GT | Comparator.GE:
            return Interval(o.value, math.inf, digit)
        case Comparator.LT | Comparator.LE if o.hedge in _NEARLY:
            return Interval(o.value - max(place / 2, abs(o.value) * _MISSING), o.value, digit)
        case Comparator.LT | Comparator.LE:
            return Interval(-math.inf, o.value, digit)
        case Comparator.APPROX:
            half = max(place / 2, abs(o.value) * _ABOUT)
            return Interval(o.value - half, o.value + half, digit)
    return Interval(o.value, o.value, digit)


def _printed(dataset: Dataset, observation: Observation) -> str:
    """The numeral as the passage that states it prints it; "" without one."""
    for e in dataset.evidence_of.get(observation.observation_id, ()):
        if not isinstance(e, Passage) or e.role != "states":
            continue
        if e.value_start is not None and e.value_end is not None:
            return e.quote[e.value_start - e.start : e.value_end - e.start]
    return ""


def _digits(value: float, printed: str) -> tuple[float, float]:
    """What the last printed digit is worth, and the last one that is not zero."""
    if not value:
        return 1.0, 1.0
    place = 10.0 ** int(Decimal(repr(value)).normalize().as_tuple().exponent)
    match = _ARABIC.search(printed)
    number = float(match[0].replace(",", "")) if match else 0.0
    if match and number:
        digit = abs(value) / number * 10.0 ** -len(match[1] or "")
        return digit, place
    return (place if place < 1 or abs(value) >= _ROUND_FROM else 1.0), place
