"""Whether a value can be what its indicator counts: no share above 100, no half a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.dataset.schema import Indicator, Observation

#: Kinds of indicator whose values are whole numbers.
_WHOLE: Final = frozenset({"count", "rank"})


def nonsense(o: Observation, indicator: Indicator) -> str:
    """What is wrong with the values of a figure, as a sentence without a full stop; "" if nothing.

    A share lies between 0 and 100 percent, a rank is 1 or more, a count is no fraction and not
    below 0.
    """
    for value in (o.value, o.value_low, o.value_high):
        if value is None:
            continue
        if indicator.kind == "share" and o.unit == "percent" and not 0 <= value <= 100:
            text = to_user("Problem", "{value:g} percent is no share: shares go from 0 to 100")
        elif indicator.kind == "rank" and value < 1:
            text = to_user("Problem", "{value:g} is no rank: ranks begin with 1")
        elif indicator.kind in _WHOLE and value != int(value):
            text = to_user("Problem", "{value:g} is no whole number, and the indicator counts")
        elif indicator.kind == "count" and value < 0:
            text = to_user("Problem", "{value:g} is less than nothing, and the indicator counts")
        else:
            continue
        return text.format(value=value)
    return ""
