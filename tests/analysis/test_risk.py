"""The published rule of monopoly risk, and the inputs held for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis import risk
from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("institutions", "ratio", "level"),
    [
        (8, 3.0, "high"),
        (10, 2.99, "medium"),
        (7, 9.0, "medium"),
        (5, 2.0, "medium"),
        (4, 9.0, "low"),
        (10, 1.99, "low"),
        (0, float("inf"), "low"),
        (9, 73.3 / 14.1, "high"),
        (10, 33.2 / 14.4, "medium"),
    ],
)
def test_the_published_rule(institutions: float, ratio: float, level: str) -> None:
    assert risk.level(institutions, ratio) == level


@given(st.integers(0, 10), st.floats(0, 50), st.integers(0, 10), st.floats(0, 50))
def test_more_is_never_less_risky(n: int, ratio: float, more: int, larger: float) -> None:
    order = ["low", "medium", "high"]
    higher = risk.level(max(n, more), max(ratio, larger))
    assert order.index(higher) >= order.index(risk.level(n, ratio))


def test_other_thresholds() -> None:
    strict = risk.Thresholds(10, 5.0, 9, 4.0)
    assert risk.level(9, 4.5, strict) == "medium"
    assert risk.level(8, 9.0, strict) == "low"


def test_inputs_are_of_one_edition_and_window(dataset: Dataset) -> None:
    cases = risk.inputs(dataset)
    assert any(not c.missing for c in cases)
    for case in cases:
        rows = [o for o in (case.institutions, case.first, case.second) if o is not None]
        assert len({(o.topic_id, o.report_id, o.period_end) for o in rows}) <= 1
        assert case.ratio is None or (case.first is not None and case.second is not None)
        if case.ratio is not None:
            assert case.ratio.low > 1
        if not case.missing and case.stated is not None:
            assert case.institutions is not None
            assert case.ratio is not None
            assert case.levels()[-1] == "high"


def test_hypersonic_detection(dataset: Dataset) -> None:
    case = next(
        c
        for c in risk.inputs(dataset)
        if c.topic_id == "hypersonic-detection-and-tracking" and not c.missing
    )
    assert case.ratio is not None
    assert case.ratio.stated == pytest.approx(73.3 / 14.1)
    assert case.stated is not None


def test_what_is_held_of_a_technology(
    dataset: Dataset, observe: Callable[..., Observation]
) -> None:
    """Shares of countries over several years, the largest first; alone, a share says nothing."""
    roles = dataset.roles
    at: dict[str, Any] = {"period_start": "2019", "period_end": "2023", "unit": "percent"}

    def rows(topic: str, *figures: tuple[str, str, float, dict[str, Any]]) -> list[Observation]:
        return [
            observe(observation_id=f"{topic}.{n}", topic_id=topic, indicator_id=i, entity_id=e,
                    value=v, **(at | cells))
            for n, (i, e, v, cells) in enumerate(figures)
        ]  # fmt: skip

    university = next(e.entity_id for e in dataset.entities.values() if e.kind == "institution")
    share, ten, high = roles.share, roles.top_institutions, roles.high_risk
    made = [
        *rows("coatings", (share, "USA", 10.0, {}), (share, "CHN", 60.0, {}),
              (share, "JPN", 5.0, {}), (share, university, 99.0, {}),
              (share, "KOR", 98.0, {"period_start": "2023"}), (ten, "CHN", 8.0, {})),
        *rows("electric-batteries", (share, "CHN", 60.0, {})),
        *rows("quantum-computing", (share, "USA", 60.0, {}), (share, "CHN", 30.0, {})),
        *rows("hypersonic-detection-and-tracking", (high, "CHN", 1.0, {})),
        *rows("advanced-aircraft-engines", (high, "CHN", 0.0, {})),
        *rows("list-64", (ten, "CHN", 9.0, {})),
    ]  # fmt: skip
    tables = {**dataset.tables, Observation.TABLE: tuple(made)}
    found = risk.inputs(Dataset(dataset.version, dataset.folder, tables))
    assert [(i.topic_id, i.missing, i.ratio and i.ratio.stated) for i in found] == [
        ("coatings", (), 6.0),
        ("quantum-computing", ("institutions",), 2.0),
        (
            "hypersonic-detection-and-tracking",
            ("institutions", "first share", "second share"),
            None,
        ),
    ]
    (coatings, quantum, stated) = found
    assert coatings.institutions is not None
    assert coatings.institutions.value == 8.0
    assert coatings.stated is quantum.stated is None
    assert stated.stated is not None
