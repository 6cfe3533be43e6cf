"""What the questions, the overview and the risk read of a dataset, however large it is."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis import risk
from explorer.analysis.select import Question, indicators_of, observations
from explorer.charts import build, overview
from explorer.charts.questions import SPECS, answer
from explorer.dataset.schema import Observation, Support

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset

#: Lookups that answer without going through all figures; each is made once, from all of them.
LOOKUPS = ("by_topic", "by_entity", "by_counterpart", "by_indicator", "by_status", "evidence_of")


class Rows(tuple[Any, ...]):
    """Rows of a table that must not be gone through."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        raise AssertionError("all figures are gone through")


class Figures(dict[str, Any]):
    """Figures by id, to be looked up and not gone through."""

    def __iter__(self) -> Iterator[str]:
        raise AssertionError("all figures are gone through")

    values = items = keys = __iter__  # type: ignore[assignment]


@pytest.fixture
def looked_up(dataset: Dataset) -> Dataset:
    """The dataset with its lookups made, in which going through all figures fails."""
    watched = replace(dataset)
    for name in (*LOOKUPS, "observations", "evidence"):
        getattr(watched, name)
    watched.of_indicators(())
    watched._places  # noqa: B018 - made like the lookups
    tables = {t.TABLE: Rows(watched.rows(t)) for t in (Observation, Support)}
    object.__setattr__(watched, "tables", MappingProxyType({**watched.tables, **tables}))
    watched.__dict__["observations"] = Figures(watched.observations)
    return watched


def test_the_guard_guards(looked_up: Dataset) -> None:
    with pytest.raises(AssertionError, match="gone through"):
        list(looked_up.rows(Observation))
    with pytest.raises(AssertionError, match="gone through"):
        list(looked_up.observations.values())


def test_no_question_goes_through_all_figures(looked_up: Dataset) -> None:
    for key, spec in SPECS.items():
        for option, _ in spec.options(looked_up) or [("", "")]:
            for passages_only in (False, True):
                asked = Question("", option=option, passages_only=passages_only)
                made = answer(looked_up, key, asked)
                assert made, key


def test_neither_overview_nor_risk_nor_topic_does(looked_up: Dataset) -> None:
    assert len(overview.headlines(looked_up)) == 4
    for make in (overview.leads, overview.top_five, overview.sectors):
        assert make(looked_up).marks
    assert risk.inputs(looked_up)
    for topic in looked_up.topics:
        for indicator in ("", *indicators_of(looked_up, Question(topic))):
            question = Question(topic, indicator)
            made = build.build(looked_up, question)
            assert len(made.observation_ids) == len(observations(looked_up, question))


def test_passages_only_leaves_what_a_sentence_says(dataset: Dataset) -> None:
    left_out = 0
    for key, spec in SPECS.items():
        for option, _ in spec.options(dataset) or [("", "")]:
            every, quoted = (
                {
                    o
                    for chart in answer(
                        dataset, key, Question("", option=option, passages_only=only)
                    )
                    for o in chart.observation_ids
                }
                for only in (False, True)
            )
            assert all(dataset.quoted(dataset.observations[o]) for o in quoted), (key, option)
            left_out += len(every - quoted)
    assert left_out > 100
    for topic in dataset.topics:
        for indicator in ("", *indicators_of(dataset, Question(topic))):
            made = build.build(dataset, Question(topic, indicator, passages_only=True))
            assert all(dataset.quoted(dataset.observations[o]) for o in made.observation_ids)


def test_the_overview_rests_on_sentences(dataset: Dataset) -> None:
    """Its large figures and the comparison of leads; each opens the sentence that states it."""
    shown = [h.observation_id for h in overview.headlines(dataset)]
    shown += overview.leads(dataset).observation_ids
    assert len(shown) > 8
    assert all(dataset.quoted(dataset.observations[o]) for o in shown)
