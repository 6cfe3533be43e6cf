"""What a figure can be: each kind at its bounds and beyond them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.schema import Indicator, Observation
from explorer.dataset.sense import nonsense

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def said(dataset: Dataset, kind: str, unit: str, **values: float | None) -> str:
    like = dataset.rows(Observation)[0]
    cells: dict[str, Any] = {"value": None, "value_low": None, "value_high": None} | values
    row = replace(like, unit=unit, **cells)
    return nonsense(row, replace(dataset.rows(Indicator)[0], kind=kind, unit=unit))


@pytest.mark.parametrize(
    ("kind", "unit", "value", "sentence"),
    [
        ("share", "percent", 0.0, ""),
        ("share", "percent", 100.0, ""),
        ("share", "percent", 62.5, ""),
        ("share", "percent", -0.1, "-0.1 percent is no share: shares go from 0 to 100"),
        ("share", "percent", 100.1, "100.1 percent is no share: shares go from 0 to 100"),
        ("share", "times", 250.0, ""),
        ("growth", "percent", -250.0, ""),
        ("rank", "rank", 1.0, ""),
        ("rank", "rank", 0.0, "0 is no rank: ranks begin with 1"),
        ("rank", "rank", 2.5, "2.5 is no whole number, and the indicator counts"),
        ("count", "count", 0.0, ""),
        ("count", "count", 12.0, ""),
        ("count", "count", 1.5, "1.5 is no whole number, and the indicator counts"),
        ("count", "count", -1.0, "-1 is less than nothing, and the indicator counts"),
        ("money", "USD", -1.5, ""),
    ],
)
def test_a_value_and_either_end_of_a_range(
    dataset: Dataset, kind: str, unit: str, value: float, sentence: str
) -> None:
    assert said(dataset, kind, unit, value=value) == sentence
    assert said(dataset, kind, unit, value_low=value) == sentence
    assert said(dataset, kind, unit, value_high=value) == sentence
    assert said(dataset, kind, unit) == ""
