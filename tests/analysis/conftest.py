"""Observations made up for a test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from collections.abc import Callable

PLAIN: dict[str, Any] = {
    "observation_id": "o",
    "topic_id": "list-64",
    "entity_id": "CHN",
    "counterpart_id": "",
    "indicator_id": "lead-count",
    "base": None,
    "period_start": "",
    "period_end": "",
    "period_basis": "none",
    "value": 1.0,
    "value_low": None,
    "value_high": None,
    "unit": "count",
    "comparator": "eq",
    "hedge": "",
    "status": "measured",
    "report_id": "aspi-2024",
    "statement_en": "A statement.",
    "note": "",
}


@pytest.fixture(scope="session")
def observe() -> Callable[..., Observation]:
    """A plain observation with the fields a test cares about."""
    return lambda **fields: Observation(**(PLAIN | fields))
