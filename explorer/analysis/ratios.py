"""How many times one figure is another, and who is ahead, as far as what is stated allows.

A stated figure allows an interval of values (``dataset/intervals.py``). A ratio or a lead is said
only if it holds wherever in their intervals the true values lie.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from explorer.dataset.discrepancies import claim, exceed_the_whole
from explorer.dataset.intervals import Interval, interval
from explorer.dataset.nesting import beside
from explorer.dataset.schema import Comparator
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Units for which "n times as much" makes sense.
_RATIO_UNITS = frozenset(
    {"percent", "count", "USD", "AUD", "CNY", "GWh", "Mbps", "tonnes", "per 100,000 people"}
)
#: Kinds of indicators that can fall below zero.
_SIGNED = frozenset({"growth"})


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times the first figure is the second; always more than once.

    Attributes:
        first: The larger figure.
        second: The one it is measured by.
        low: The least that both statements allow.
        high: The most; infinity where nothing is said against it.
        stated: The quotient of the numbers as they are printed; None where one is a range.
    """

    first: Observation
    second: Observation
    low: float
    high: float
    stated: float | None

    @property
    def is_bound(self) -> bool:
        """Whether only the least is known: one of the two is "more than" or "less than"."""
        one_sided = (Comparator.GT, Comparator.GE, Comparator.LT, Comparator.LE)
        if self.high == math.inf:
            return True
        return any(o.comparator in one_sided for o in (self.first, self.second))

    @property
    def is_exact(self) -> bool:
        """Whether both figures are stated without a qualifier."""
        return self.low == self.high

    @property
    def text(self) -> str:
        """As written: "3.9×", "≈ 3.9×", "> 18×", "5–10×"; a bound is never rounded up."""
        if self.is_exact:
            return f"{_numeral(self.low)}×"
        if self.is_bound:
            return f"> {_floored(self.low)}×"
        if self.stated is None:
            return f"{_floored(self.low)}–{_numeral(self.high)}×"
        return f"≈ {_numeral(self.stated)}×"


def allowed(dataset: Dataset, observation: Observation) -> Interval | None:
    """What a figure allows, held to what its measure can be: a share to 0 to 100; None for none."""
    found = interval(dataset, observation)
    if found is None:
        return None
    kind = dataset.indicators[observation.indicator_id].kind
    low, high = found.low, found.high
    if kind not in _SIGNED and low < 0 <= high:
        low = 0.0
    if kind == "share" and observation.unit == "percent" and low <= 100:
        high = min(high, 100.0)
    return Interval(low, high, found.digit)


def comparable(one: Observation, other: Observation) -> bool:
    """Whether two figures say the same kind of thing: no plan is set against what was measured."""
    return claim(one) == claim(other)


def ahead(
    dataset: Dataset, rows: Sequence[Observation], *, lowest: bool = False
) -> Observation | None:
    """The figure that is larger (or smaller) than every other, wherever the true values lie.

    None where there are fewer than two, where they are equal or may be, and where they are not the
    same kind of claim.
    """
    held = [(o, found) for o in rows if (found := allowed(dataset, o)) is not None]
    if len(held) < 2:
        return None
    for o, own in held:
        others = [pair for pair in held if pair[0] is not o]
        if all(
            comparable(o, other)
            and _above(*((other, its, o, own) if lowest else (o, own, other, its)))
            for other, its in others
        ):
            return o
    return None


def level(dataset: Dataset, rows: Sequence[Observation]) -> bool:
    """Whether all figures are stated, without a qualifier, as one and the same."""
    held = [allowed(dataset, o) for o in rows]
    exact = {h.low if h is not None and h.low == h.high else None for h in held}
    return len(exact) == 1 and None not in exact


def _above(o: Observation, own: Interval, other: Observation, its: Interval) -> bool:
    if own.low == its.high:
        return o.comparator == Comparator.GT or other.comparator == Comparator.LT
    return own.low > its.high


def ratio(dataset: Dataset, rows: Sequence[Observation]) -> Ratio | None:
    """How many times the largest figure is the next one beside it; None where that cannot be said.

    It cannot where nothing stands beside it but what it holds or is held by, where the unit has no
    meaningful ratio, where either of the two may be the larger, between a plan and what was
    measured, and between shares of one whole that cannot both be true.
    """
    first = ahead(dataset, rows)
    if first is None or first.unit not in _RATIO_UNITS:
        return None
    others = [o for o in rows if beside(dataset, first, o) and allowed(dataset, o) is not None]
    if not others:
        return None
    second = max(others, key=lambda o: _middle(dataset, o))
    above, below = allowed(dataset, first), allowed(dataset, second)
    if above is None or below is None or below.high <= 0 or below.low < 0:
        return None
    if exceed_the_whole(dataset, first, second):
        return None
    # The intervals say all that is allowed: printed digits are not widened once more.
    quotient = Interval(above.low, above.high, 0).divided_by(Interval(below.low, below.high, 0))
    if quotient.low <= 1 or not float(_floored(quotient.low).replace(",", "")) > 1:
        return None
    stated = None
    if first.value is not None and second.value:
        stated = first.value / second.value
    return Ratio(first, second, quotient.low, quotient.high, stated)


def _middle(dataset: Dataset, o: Observation) -> float:
    if o.value is not None:
        return o.value
    found = allowed(dataset, o)
    if found is None:
        return -math.inf
    return found.low if found.high == math.inf else (found.low + found.high) / 2


def _numeral(times: float) -> str:
    """Two digits below ten, whole numbers above; never a "1" for what is more."""
    if times >= 9.95:
        return f"{times:,.0f}"
    text = f"{times:.2g}"
    for digits in range(3, 7):
        if float(text) > 1:
            break
        text = f"{times:.{digits}g}"
    return text


def _floored(times: float) -> str:
    """As :func:`_numeral`, rounded down, so that "more than" stays true."""
    slack = times * (1 + 1e-9)
    if slack >= 10:
        return f"{math.floor(slack):,}"
    for digits in range(1, 6):
        found = math.floor(slack * 10**digits) / 10**digits
        if found > 1:
            return f"{found:g}"
    return "1"
