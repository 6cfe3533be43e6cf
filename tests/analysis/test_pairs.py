"""Figures side by side: what shares a row."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.pairs import comparisons
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

Observe = Callable[..., Observation]


def test_a_second_figure_of_the_same_entity_opens_a_row(observe: Observe, dataset: Dataset) -> None:
    first = observe(observation_id="a", value=28.0)
    second = observe(observation_id="b", value=31.0)
    other = observe(observation_id="c", entity_id="USA", value=7.0)
    found = comparisons(dataset, [first, second, other])
    assert [[o.observation_id for o in c.observations] for c in found] == [["a", "c"], ["b"]]


@pytest.mark.parametrize(
    "difference",
    [
        {"topic_id": "list-74"},
        {"indicator_id": "rank"},
        {"period_start": "2019", "period_end": "2023"},
        {"report_id": "aspi-2025"},
        {"base": 74.0},
        {"counterpart_id": "JPN"},
    ],
)
def test_figures_that_cannot_be_compared_stand_apart(
    observe: Observe, dataset: Dataset, difference: dict[str, object]
) -> None:
    found = comparisons(dataset, [observe(), observe(entity_id="USA", **difference)])
    assert [len(c.observations) for c in found] == [1, 1]


def test_each_others_counterparts_stand_on_one_row(observe: Observe, dataset: Dataset) -> None:
    pair = [
        observe(entity_id="CHN", counterpart_id="USA"),
        observe(entity_id="USA", counterpart_id="CHN"),
    ]
    (found,) = comparisons(dataset, pair)
    assert found.observations == tuple(pair)


rows = st.lists(
    st.tuples(
        st.sampled_from(["CHN", "USA", "JPN"]),
        st.sampled_from(["", "USA", "GBR"]),
        st.sampled_from(["lead-count", "rank"]),
        st.sampled_from([("", ""), ("2003", "2007"), ("2019", "2023")]),
        st.sampled_from(["aspi-2024", "aspi-2025"]),
        st.sampled_from([None, 64.0]),
    ),
    max_size=14,
)


@given(rows)
def test_no_figure_is_lost_or_doubled(
    observe: Observe,
    dataset: Dataset,
    drawn: list[tuple[str, str, str, tuple[str, str], str, float]],
) -> None:
    made = [
        observe(
            observation_id=str(n),
            entity_id=entity,
            counterpart_id=counterpart,
            indicator_id=indicator,
            period_start=start,
            period_end=end,
            report_id=report,
            base=base,
        )
        for n, (entity, counterpart, indicator, (start, end), report, base) in enumerate(drawn)
    ]
    found = comparisons(dataset, made)
    ids = [o.observation_id for c in found for o in c.observations]
    assert sorted(ids) == sorted(o.observation_id for o in made)
    for c in found:
        assert len({o.entity_id for o in c.observations}) == len(c.observations)
        for a, b in itertools.pairwise(c.observations):
            assert int(a.observation_id) < int(b.observation_id)
        for o in c.observations:
            assert (o.indicator_id, (o.period_start, o.period_end)) == (c.indicator_id, c.period)
            assert o.report_id == c.report_id
            assert o.base == c.observations[0].base
