"""Which observations a question is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis import select
from explorer.analysis.select import (
    WORDED_UNITS,
    Question,
    default_indicator,
    edition,
    indicators_of,
    observations,
    of_topic,
    windows,
)
from explorer.dataset.schema import EvidenceKind, Observation

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

Observe = Callable[..., Observation]


def ids(rows: list[Observation]) -> list[str]:
    return [o.observation_id for o in rows]


def test_all_figures_of_a_topic_are_those_of_the_table(dataset: Dataset) -> None:
    for topic in dataset.topics:
        want = [o.observation_id for o in dataset.observations.values() if o.topic_id == topic]
        assert ids(observations(dataset, Question(topic))) == want


def test_an_indicator_shows_states_and_leaves_institutions_apart(dataset: Dataset) -> None:
    mixed = 0
    for topic in dataset.topics:
        for indicator in indicators_of(dataset, Question(topic)):
            every = [o for o in dataset.by_topic[topic] if o.indicator_id == indicator]
            found = observations(dataset, Question(topic, indicator))
            kinds = {dataset.entities[o.entity_id].kind for o in found}
            states = kinds & {"country", "group"}
            assert found
            assert not states or kinds == states
            assert len(found) == len(every) or states
            mixed += len(found) < len(every)
    assert mixed  # the rule is put to use by the bundled data


def test_named_entities_are_kept_whatever_their_kind(dataset: Dataset) -> None:
    asked = Question("list-64", "lead-count", ("chinese-academy-of-sciences", "USA"))
    found = observations(dataset, asked)
    assert {o.entity_id for o in found} == {"chinese-academy-of-sciences", "USA"}


def test_an_unknown_topic_or_indicator_has_no_figures(dataset: Dataset) -> None:
    assert observations(dataset, Question("nothing")) == []
    assert observations(dataset, Question("list-64", "nothing")) == []
    assert default_indicator(dataset, "nothing") == ""
    assert indicators_of(dataset, Question("nothing")) == []


@given(data=st.data())
def test_a_question_keeps_exactly_what_it_says(dataset: Dataset, data: st.DataObject) -> None:
    topic = data.draw(st.sampled_from(sorted(dataset.by_topic)))
    here = dataset.by_topic[topic]
    question = Question(
        topic,
        entities=tuple(data.draw(st.sets(st.sampled_from(sorted({o.entity_id for o in here}))))),
        passages_only=data.draw(st.booleans()),
        reports=tuple(data.draw(st.sets(st.sampled_from(sorted({o.report_id for o in here}))))),
    )
    want = [
        o
        for o in here
        if (not question.entities or o.entity_id in question.entities)
        and (not question.reports or o.report_id in question.reports)
        and (not question.passages_only or dataset.kind_of(o) == EvidenceKind.PASSAGE)
    ]
    assert of_topic(dataset, question) == want
    assert {o.indicator_id for o in want} == set(indicators_of(dataset, question))


def test_indicators_come_in_the_order_of_use(dataset: Dataset) -> None:
    for topic in dataset.by_topic:
        found = indicators_of(dataset, Question(topic))
        assert len(set(found)) == len(found)
        first = dataset.roles.first_indicators
        preferred = [i for i in found if i in first]
        assert found[: len(preferred)] == sorted(preferred, key=first.index)
        worded = [dataset.indicators[i].unit in WORDED_UNITS for i in found]
        assert worded == sorted(worded)


@pytest.mark.parametrize("passages_only", [False, True])
def test_the_default_indicator_opens_on_figures(dataset: Dataset, passages_only: bool) -> None:
    for topic in dataset.by_topic:
        chosen = default_indicator(dataset, topic, passages_only=passages_only)
        question = Question(topic, chosen, passages_only=passages_only)
        everything = of_topic(dataset, replace(question, indicator_id=""))
        assert bool(observations(dataset, question)) == bool(everything)
        if chosen in dataset.roles.first_indicators and len(indicators_of(dataset, question)) > 1:
            assert select.comparisons(observations(dataset, question)) > 1


def test_what_the_issue_names_opens_with_what_it_is_known_for(dataset: Dataset) -> None:
    assert default_indicator(dataset, "electric-batteries") == "high-impact-share"
    assert default_indicator(dataset, "list-64") == "lead-count"


@pytest.mark.parametrize(
    "difference", [{"report_id": "aspi-2025"}, {"topic_id": "list-74"}, {"base": 74.0}]
)
def test_another_list_or_report_is_another_edition(
    observe: Observe, difference: dict[str, object]
) -> None:
    assert edition(observe()) != edition(observe(**difference))
    assert edition(observe()) == edition(observe(value=2.0, entity_id="USA", period_start="2003"))


def test_windows_are_distinct_dated_and_in_order(observe: Observe) -> None:
    spans = [("2019", "2023"), ("", ""), ("2003", "2007"), ("2019", "2023"), ("2003", "2005")]
    rows = [observe(period_start=s, period_end=e) for s, e in spans]
    assert windows(rows) == [("2003", "2005"), ("2003", "2007"), ("2019", "2023")]


def test_places_are_counted_once(observe: Observe) -> None:
    rows = [observe(), observe(value=2.0), observe(entity_id="USA"), observe(period_start="2003")]
    assert select.comparisons(rows) == 3


def test_what_a_question_names_and_the_data_lack_is_told_by_its_part(dataset: Dataset) -> None:
    asked = Question(
        "no-topic", "no-indicator", ("CHN", "no-entity"), reports=("aspi-2024", "no-report")
    )
    assert list(select.unknown(dataset, asked)) == [
        ("topic_id", "no-topic"),
        ("indicator_id", "no-indicator"),
        ("entities", "no-entity"),
        ("reports", "no-report"),
    ]
    assert list(select.unknown(dataset, Question(""))) == []
    whole = Question("electric-batteries", "high-impact-share", ("CHN",), reports=("aspi-2024",))
    assert list(select.unknown(dataset, whole)) == []


def test_a_page_asks_of_all_topics_and_keeps_who_is_asked_about() -> None:
    asked = Question(
        "electric-batteries",
        "high-impact-share",
        ("CHN",),
        kind="bar",
        passages_only=True,
        reports=("aspi-2024",),
        period=("2023", "2023"),
        scale="log",
        option="mode",
    )
    assert asked.of_page() == Question("", "", ("CHN",), passages_only=True, option="mode")
