"""What a figure allows, and how finely its passage prints it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from explorer.dataset.intervals import Interval, interval
from explorer.dataset.schema import Support

INF = math.inf


@pytest.mark.parametrize(
    ("printed", "value", "digit"),
    [
        ("75%", 75.0, 1.0),
        ("48.50", 48.5, 0.01),
        ("7.7万", 77_000.0, 1_000.0),
        ("400万", 4_000_000.0, 10_000.0),
        ("24,430", 24_430.0, 1.0),
        ("6 billion", 6e9, 1e9),
        ("7成", 70.0, 10.0),
        ("三分之一", 33.333333, 1e-6),
        ("一百万", 1_000_000.0, 1e6),
        ("0", 0.0, 1.0),
    ],
)
def test_the_last_printed_digit(package: Any, printed: str, value: float, digit: float) -> None:
    """The quote is read, not the document, so the passage may be of any text."""
    package.change(
        Support, 3, quote=f"In {printed} x", start=10, value_start=13, value_end=13 + len(printed)
    )
    package.write()
    dataset = package.load()
    row = replace(dataset.observations["chn-share"], value=value)
    found = interval(dataset, row)
    assert found is not None
    assert (found.low, found.high) == (value, value)
    assert found.digit == pytest.approx(digit)


@pytest.mark.parametrize(
    ("cells", "low", "high"),
    [
        ({}, 75, 75),
        ({"comparator": "gt"}, 75, INF),
        ({"comparator": "ge"}, 75, INF),
        ({"comparator": "lt"}, -INF, 75),
        ({"comparator": "le"}, -INF, 75),
        ({"comparator": "lt", "hedge": "不到"}, -INF, 75),
        ({"comparator": "lt", "hedge": "近"}, 67.5, 75),
        ({"comparator": "lt", "hedge": "nearly", "value": 40.0}, 35, 40),
        ({"comparator": "approx"}, 71.25, 78.75),
        ({"comparator": "approx", "value": 7.0}, 6.5, 7.5),
        ({"comparator": "approx", "value": 70.0}, 65, 75),
        ({"value_low": 70.0, "value_high": 90.0}, 70, 90),
        ({"value": None, "value_low": 70.0, "value_high": 90.0}, 70, 90),
        ({"value": None, "value_low": 70.0}, 70, INF),
        ({"value": None, "value_high": 90.0}, -INF, 90),
    ],
)
def test_bounds(package: Any, cells: dict[str, Any], low: float, high: float) -> None:
    dataset = package.load()
    found = interval(dataset, replace(dataset.observations["chn-share"], **cells))
    assert found is not None
    assert (found.low, found.high) == (low, high)


def test_no_figure_allows_nothing(package: Any) -> None:
    dataset = package.load()
    assert interval(dataset, replace(dataset.observations["chn-share"], value=None)) is None


def test_quotients_hold_what_rounding_hides() -> None:
    quotient = Interval(3, 3, 1).divided_by(Interval(2, 2, 1))
    assert (quotient.low, quotient.high) == (1.0, pytest.approx(3.5 / 1.5))
    assert Interval(3, INF, 1).divided_by(Interval(2, 2, 0)) == Interval(1.5, INF, 0)
    assert Interval(3, 3, 0).divided_by(Interval(-INF, 2, 0)) == Interval(1.5, INF, 0)
    assert Interval(3, 3, 0).divided_by(Interval(2, INF, 0)) == Interval(0, 1.5, 0)
