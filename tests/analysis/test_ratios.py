"""How many times one figure is another, whatever the qualifiers allow."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.ratios import ahead, allowed, level, ratio
from explorer.dataset.intervals import Interval
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

Observe = Callable[..., Observation]

SHARE = {"indicator_id": "high-impact-share", "unit": "percent"}


@pytest.fixture(scope="session")
def share(observe: Observe) -> Observe:
    return lambda **fields: observe(**{"indicator_id": "lead-share", "unit": "percent", **fields})


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        (("eq", 57.0), ("eq", 7.0), "8.1×"),
        (("eq", 7.0), ("eq", 57.0), "8.1×"),
        (("eq", 90.0), ("lt", 5.0), "> 18×"),
        (("gt", 40.0), ("eq", 10.1), "> 3.9×"),
        (("approx", 73.0), ("approx", 13.0), "≈ 5.6×"),
        (("lt", 35.0), ("approx", 12.0), None),
        (("eq", 35.0), ("gt", 12.0), None),
        (("eq", 5.0), ("eq", 5.0), None),
        (("approx", 50.0), ("eq", 51.0), None),
        (("gt", 51.0), ("eq", 51.0), None),
        (("eq", 3.0), ("eq", 0.0), None),
        (("eq", 57.0), ("eq", 56.0), "1.02×"),
        (("eq", 9.95), ("eq", 1.0), "10×"),
    ],
)
def test_bounds_carry_over(
    dataset: Dataset,
    share: Observe,
    one: tuple[str, float],
    other: tuple[str, float],
    text: str | None,
) -> None:
    pair = [
        share(entity_id=e, comparator=c, value=v)
        for e, (c, v) in zip(("CHN", "USA"), (one, other), strict=True)
    ]
    found = ratio(dataset, pair)
    assert (found and found.text) == text


def test_a_range_is_divided_from_end_to_end(dataset: Dataset, share: Observe) -> None:
    span = share(entity_id="USA", value=None, value_low=5.0, value_high=10.0)
    found = ratio(dataset, [share(value=50.0), span])
    assert found is not None
    assert (found.low, found.high, found.text) == (5, 10, "5–10×")
    open_ended = share(entity_id="USA", value=None, value_high=10.0)
    found = ratio(dataset, [share(value=50.0), open_ended])
    assert found is not None
    assert (found.low, found.text) == (5, "> 5×")


@pytest.mark.parametrize("unit", ["rank", "year", "times", "flag", "years", "months"])
def test_a_unit_without_meaningful_ratio_has_none(
    dataset: Dataset, observe: Observe, unit: str
) -> None:
    pair = [observe(unit=unit, value=4.0), observe(entity_id="USA", unit=unit, value=2.0)]
    assert ratio(dataset, pair) is None


@pytest.mark.parametrize("status", ["plan", "projection", "opinion"])
def test_no_plan_is_set_against_what_was_spent(
    dataset: Dataset, observe: Observe, status: str
) -> None:
    pair = [observe(value=15.0, status=status), observe(entity_id="USA", value=4.0)]
    assert ratio(dataset, pair) is None
    assert ahead(dataset, pair) is None
    both = [observe(value=15.0, status=status), observe(entity_id="USA", value=4.0, status=status)]
    assert ratio(dataset, both) is not None


def test_shares_that_cannot_both_be_true_have_no_ratio(dataset: Dataset, observe: Observe) -> None:
    def shares(first: float, second: float, other: str = "USA") -> list[Observation]:
        return [observe(**SHARE, value=first), observe(**SHARE, entity_id=other, value=second)]

    assert ratio(dataset, shares(70, 34)) is None
    found = ratio(dataset, shares(66, 34))
    assert found is not None
    assert found.text == "1.9×"


def test_a_ratio_names_the_two_it_is_of(dataset: Dataset, observe: Observe) -> None:
    rows = [
        observe(entity_id=e, value=v)
        for e, v in (("USA", 7.0), ("CHN", 57.0), ("chinese-academy-of-sciences", 31.0))
    ]
    found = ratio(dataset, rows)
    assert found is not None
    # The academy is a part of what it would be set against.
    assert (found.first.entity_id, found.second.entity_id) == ("CHN", "USA")


def test_a_member_is_not_what_its_group_is_measured_by(dataset: Dataset, observe: Observe) -> None:
    rows = [observe(entity_id=e, value=v) for e, v in (("AUKUS", 14.0), ("USA", 8.0), ("JPN", 4.0))]
    found = ratio(dataset, rows)
    assert found is not None
    assert found.second.entity_id == "JPN"
    assert ratio(dataset, rows[:2]) is None


def test_who_is_ahead_holds_over_whole_intervals(dataset: Dataset, share: Observe) -> None:
    about = share(comparator="approx", value=12.0)
    under = share(entity_id="USA", comparator="lt", value=35.0)
    assert ahead(dataset, [about, under]) is None
    assert not level(dataset, [about, under])
    over = share(entity_id="USA", comparator="gt", value=35.0)
    assert ahead(dataset, [about, over]) is over
    assert ahead(dataset, [about, over], lowest=True) is about
    equal = [share(value=5.0), share(entity_id="USA", value=5.0)]
    assert ahead(dataset, equal) is None
    assert level(dataset, equal)
    assert not level(dataset, [share(comparator="approx", value=5.0), equal[1]])


figures = st.builds(
    lambda comparator, whole, tenth, low, span: (
        {"value": None, "value_low": low, "value_high": low + span}
        if comparator == "range"
        else {"comparator": comparator, "value": whole + tenth / 10}
    ),
    st.sampled_from(["eq", "approx", "gt", "ge", "lt", "le", "range"]),
    st.integers(0, 99),
    st.integers(0, 9),
    st.integers(1, 90),
    st.integers(1, 9),
)
places = st.floats(0, 1)


def _within(found: Interval, place: float) -> float:
    high = found.high if found.high < math.inf else found.low + 1e6
    return found.low + place * (high - found.low)


@given(figures, figures, places, places, st.sampled_from(["lead-share", "lead-count"]))
def test_a_ratio_is_what_interval_arithmetic_allows(
    dataset: Dataset,
    observe: Observe,
    first: dict[str, float],
    second: dict[str, float],
    one_place: float,
    other_place: float,
    indicator: str,
) -> None:
    """Whatever the true values are, the printed ratio is true of them; none is said else."""
    unit = "percent" if indicator == "lead-share" else "count"
    a = observe(indicator_id=indicator, unit=unit, **first)
    b = observe(indicator_id=indicator, unit=unit, entity_id="USA", **second)
    of_a, of_b = allowed(dataset, a), allowed(dataset, b)
    assert of_a is not None
    assert of_b is not None
    if unit == "percent":
        assert all(0 <= end <= 100 * 1.05 for i in (of_a, of_b) for end in (i.low, i.high))
    found = ratio(dataset, [a, b])
    true_a, true_b = _within(of_a, one_place), _within(of_b, other_place)
    if found is None:
        apart = of_a.low > of_b.high or of_b.low > of_a.high
        least = min(of_a.high, of_b.high)
        assert not apart or least <= 0 or _hardly_more(of_a, of_b)
        return
    larger, smaller = (true_a, true_b) if found.first is a else (true_b, true_a)
    above, below = (of_a, of_b) if found.first is a else (of_b, of_a)
    assert larger > smaller
    if smaller > 0:
        assert found.low * (1 - 1e-9) <= larger / smaller <= found.high * (1 + 1e-9)
    allowed_by_intervals = Interval(above.low, above.high, 0).divided_by(
        Interval(below.low, below.high, 0)
    )
    assert (found.low, found.high) == (allowed_by_intervals.low, allowed_by_intervals.high)
    assert found.low > 1
    printed = found.text.removesuffix("×")
    if printed.startswith("> "):
        assert 1 < float(printed[2:].replace(",", "")) <= found.low * (1 + 1e-9)
    elif "–" not in printed:
        near = float(printed.removeprefix("≈ ").replace(",", ""))
        assert near > 1
        assert found.low * 0.94 <= near <= found.high * 1.06


def _hardly_more(a: Interval, b: Interval) -> bool:
    """So near that no ratio above one can be printed."""
    low, high = sorted((a, b), key=lambda i: i.low)
    return high.low / low.high < 1.00001


@pytest.mark.parametrize(
    ("one", "other", "is_ahead"),
    [
        (("gt", 18.0), ("eq", 18.0), True),
        (("eq", 18.0), ("lt", 18.0), True),
        (("gt", 18.0), ("lt", 18.0), True),
        (("ge", 18.0), ("eq", 18.0), False),
        (("eq", 18.0), ("le", 18.0), False),
        (("eq", 18.0), ("eq", 18.0), False),
        (("gt", 18.0), ("eq", 18.5), False),
    ],
)
def test_where_intervals_touch_more_than_and_less_than_decide(
    dataset: Dataset,
    share: Observe,
    one: tuple[str, float],
    other: tuple[str, float],
    is_ahead: bool,
) -> None:
    first = share(comparator=one[0], value=one[1])
    second = share(entity_id="USA", comparator=other[0], value=other[1])
    assert ahead(dataset, [first, second]) is (first if is_ahead else None)
    assert ahead(dataset, [second, first]) is (first if is_ahead else None)


@pytest.mark.parametrize(("many", "few", "said"), [(10.5, 10.0, True), (10.000001, 10.0, False)])
def test_what_would_be_said_as_once_is_no_ratio(
    dataset: Dataset, share: Observe, many: float, few: float, said: bool
) -> None:
    rows = [share(value=many), share(entity_id="USA", value=few)]
    assert (ratio(dataset, rows) is not None) is said
