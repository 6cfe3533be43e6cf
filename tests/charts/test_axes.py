"""Axes: where they begin and end, and which values are marked on them."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.charts.layout.axes import log_axis, value_axis
from explorer.charts.layout.ticks import nice_step, ticks

if TYPE_CHECKING:
    from explorer.charts.contents import Mark
    from explorer.dataset.dataset import Dataset


@pytest.fixture(scope="module")
def plain(dataset: Dataset) -> Mark:
    return build(dataset, Question("electric-batteries", "high-impact-share")).marks[0]


def marks(plain: Mark, *values: float | None) -> list[Mark]:
    return [replace(plain, value=v, low=None, high=None) for v in values]


@pytest.mark.parametrize(
    ("unit", "values", "room", "low", "high", "steps"),
    [
        ("percent", (10.0, 60.0), 110, 0, 100, [0, 50, 100]),
        ("percent", (10.0, 60.1), 110, 0, 100, [0, 50, 100]),
        ("percent", (10.0, 100.0), 220, 0, 100, [0, 25, 50, 75, 100]),
        ("percent", (10.0, 100.5), 110, 0, 200, [0, 100, 200]),
        ("percent", (10.0, 40.0), 220, 0, 40, [0, 10, 20, 30, 40]),
        ("percent", (-10.0, 40.0), 110, -25, 50, [-25, 0, 25, 50]),
        ("percent", (), 110, 0, 1, [0, 0.5, 1]),
        ("percent", (None,), 110, 0, 1, [0, 0.5, 1]),
        ("percent", (0.0,), 110, 0, 1, [0, 0.5, 1]),
        ("count", (3.0,), 220, 0, 3, [0, 1, 2, 3]),
        ("count", (0.0, 1.0), 500, 0, 1, [0, 1]),
        ("count", (57.0, 7.0), 165, 0, 60, [0, 20, 40, 60]),
        ("rank", (9.0, 4.0), 110, 1, 10, [1, 5, 10]),
        ("rank", (1.0, 1.0), 110, 1, 2, [1, 2]),
        ("year", (2003.0, 2030.0), 110, 2000, 2040, [2000, 2020, 2040]),
        ("USD", (43e9, 980.0), 54, 0, 5e10, [0, 2.5e10, 5e10]),
    ],
)
def test_from_zero_to_the_largest(
    plain: Mark, unit: str, values: tuple[float | None, ...], room: float, low: float, high: float,
    steps: list[float],
) -> None:  # fmt: skip
    assert value_axis(marks(plain, *values), unit, room) == (low, high, steps)


def test_a_range_counts_with_both_its_ends(plain: Mark) -> None:
    wide = [replace(plain, value=None, low=20.0, high=58.0)]
    assert value_axis(wide, "percent", 165) == (0, 60, [0, 20, 40, 60])
    assert log_axis(wide) == (10, 100, [10, 20, 50, 100])


@pytest.mark.parametrize(
    ("values", "low", "high", "steps"),
    [
        ((3.0, 57.0), 1, 100, [1, 2, 5, 10, 20, 50, 100]),
        ((10.0, 100.0), 10, 100, [10, 20, 50, 100]),
        ((10.0,), 10, 100, [10, 20, 50, 100]),
        ((5.0, 5000.0), 1, 10000, [1, 10, 100, 1000, 10000]),
        ((0.02, 0.3), 0.01, 1, [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]),
        ((0.0, 7.0), 1, 10, [1, 2, 5, 10]),
    ],
)
def test_powers_of_ten_hold_every_figure(
    plain: Mark, values: tuple[float, ...], low: float, high: float, steps: list[float]
) -> None:
    begin, end, found = log_axis(marks(plain, *values))
    assert (begin, end) == pytest.approx((low, high))
    assert found == pytest.approx(steps)


@pytest.mark.parametrize(
    ("span", "count", "step"),
    [
        (0, 4, 1), (-1, 4, 1), (10, 10, 1), (10, 9, 2), (10, 5, 2), (10, 4, 2.5), (10, 3, 5),
        (10, 2, 5), (10, 1, 10), (11, 1, 20), (10, 0, 10), (0.3, 3, 0.1), (99, 9, 20),
    ],
)  # fmt: skip
def test_a_step_is_round(span: float, count: int, step: float) -> None:
    assert nice_step(span, count) == pytest.approx(step)


@given(
    low=st.floats(-1e6, 1e6), span=st.floats(1e-3, 1e6), count=st.integers(1, 20),
    whole=st.booleans(),
)  # fmt: skip
def test_ticks_enclose_and_are_even(low: float, span: float, count: int, whole: bool) -> None:
    found = ticks(low, low + span, count, whole=whole)
    step = nice_step(low + span - low, count)
    step = max(1, round(step)) if whole else step
    slack = 1e-6 * max(step, abs(low))
    assert found[0] <= low + slack
    assert found[-1] >= low + span - slack
    assert found[0] > low - step - slack
    assert found[-1] < low + span + step + slack
    assert len(found) <= (count + 2 if not whole else math.ceil(span) + 2) or span / step < 2
    assert all(abs(b - a - step) <= slack for a, b in itertools.pairwise(found))
    if whole:
        assert all(v == round(v) for v in found)
