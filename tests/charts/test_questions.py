"""What the questions, the overview and the risk read of a dataset, however large it is."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis import risk
from explorer.analysis.select import Question, indicators_of, observations
from explorer.charts import build, headlines, numbers, overview
from explorer.charts.kinds import ChartKind
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
    assert len(headlines.headlines(looked_up)) == 4
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
    shown = [h.observation_id for h in headlines.headlines(dataset)]
    shown += overview.leads(dataset).observation_ids
    assert len(shown) > 8
    assert all(dataset.quoted(dataset.observations[o]) for o in shown)


@pytest.mark.parametrize("option", ["rank", "share"])
@pytest.mark.parametrize("passages_only", [False, True])
def test_a_row_that_compares_has_one_report_and_window(
    dataset: Dataset, option: str, passages_only: bool
) -> None:
    """Ranks of several windows in one row would let two countries be first at once."""
    (chart,) = answer(dataset, "leads", Question("", option=option, passages_only=passages_only))
    rows: dict[str, list[Observation]] = {}
    for mark in chart.marks:
        rows.setdefault(mark.row, []).extend(dataset.observations[i] for i in mark.observation_ids)
    labels = {r.key: r.label for r in chart.rows}
    assert len(rows) > 2
    for topic, found in rows.items():
        assert len({(o.period_start, o.period_end, o.report_id) for o in found}) == 1, topic
        if found[0].period_end:
            assert numbers.period(found[0].period_start, found[0].period_end) in labels[topic]
        if option == "rank":
            assert sum(o.value == 1 for o in found) <= 1, topic


def test_what_is_left_out_is_said(dataset: Dataset) -> None:
    roles = dataset.roles
    chart = overview.top_five(dataset)
    shown = {s.entity_id for s in chart.series}
    for rival in roles.rivals:
        assert (rival in shown) != (dataset.entities[rival].name_en in chart.subtitle)
    (chart,) = answer(dataset, "change", Question("", option="rivals"))
    drawn = {dataset.observations[o].topic_id for o in chart.observation_ids}
    for edition in roles.editions:
        topic = dataset.topic_of_list(edition)
        assert topic in drawn or dataset.topics[topic].name_en in chart.subtitle
    (chart,) = answer(dataset, "change", Question("", option="top-five"))
    assert chart.kind == ChartKind.BAR
    headings = {r.group for r in chart.rows}
    counted = [
        o for o in dataset.by_indicator[roles.top_five] if o.base and o.period_end > o.period_start
    ]
    assert {o.observation_id for o in counted} == set(chart.observation_ids)
    assert len(headings) == len({(o.period_end, o.report_id, o.base) for o in counted})
    for rival in roles.rivals:
        assert dataset.entities[rival].name_en in chart.subtitle


@pytest.mark.parametrize("passages_only", [False, True])
def test_badge_chart_and_table_answer_alike(dataset: Dataset, passages_only: bool) -> None:
    """Who leads is said in the tree exactly where the chart of all figures holds that lead."""
    led = 0
    for topic in dataset.topics:
        question = Question(topic, passages_only=passages_only)
        rows = observations(dataset, question)  # what `show` prints
        chart = build.build(dataset, question)
        assert set(chart.observation_ids) == {o.observation_id for o in rows}, topic
        first = [
            o.observation_id
            for o in rows
            if o.indicator_id == dataset.roles.leader_rank
            and o.value == 1
            and dataset.entities[o.entity_id].kind == "country"
        ]
        badge = dataset.lead_of(topic, passages_only=passages_only)
        assert (badge is None) == (not first), topic
        if badge is not None:
            assert badge.observation_id in first
            led += 1
    assert led > 10


@pytest.mark.parametrize(
    ("option", "kinds"),
    [("technologies", {"technology", "category"}), ("themes", {"list", "theme"})],
)
def test_a_comparison_is_of_topics_of_the_chosen_kind(
    dataset: Dataset, option: str, kinds: set[str]
) -> None:
    (chart,) = answer(dataset, "compare", Question("", option=option), "en")
    rows = [dataset.observations[o] for o in chart.observation_ids]
    assert {dataset.topics[o.topic_id].kind for o in rows} <= kinds
    shared: dict[object, set[str]] = {}
    for o in dataset.rows(Observation):
        if o.entity_id in dataset.roles.rivals and dataset.topics[o.topic_id].kind in kinds:
            place = (o.topic_id, o.indicator_id, o.period_start, o.period_end, o.report_id)
            if o.unit != "flag" and o.indicator_id not in dataset.roles.verdicts:
                shared.setdefault(place, set()).add(o.entity_id)
    wanted = {place for place, who in shared.items() if len(who) > 1}
    found = {(o.topic_id, o.indicator_id, o.period_start, o.period_end, o.report_id) for o in rows}
    assert wanted
    assert found == wanted
    sectors = {n.technology_id for n in dataset.rows_of_list(dataset.roles.scorecard)}
    for other in ("", "sectors"):
        (chart,) = answer(dataset, "compare", Question("", option=other), "en")
        assert {dataset.observations[o].topic_id for o in chart.observation_ids} <= sectors
