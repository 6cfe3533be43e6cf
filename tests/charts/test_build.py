"""From a question to its chart: every kind of chart of everything in the bundled data."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis.ratios import ratio
from explorer.analysis.select import Question, edition
from explorer.charts import numbers
from explorer.charts.build import build, kinds_for
from explorer.charts.contents import DOUBT
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import ordered
from explorer.dataset.schema import EvidenceKind, Observation

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

Observe = Callable[..., Observation]
TIMED = (ChartKind.LINE, ChartKind.SLOPE)


def test_the_bundled_data_give_every_kind(asked: list[Any]) -> None:
    assert {a.chart.kind for a in asked} >= {
        ChartKind.BAR,
        ChartKind.DUMBBELL,
        ChartKind.LINE,
        ChartKind.SLOPE,
        ChartKind.CARD,
        ChartKind.STATEMENTS,
    }


def test_the_kind_asked_for_is_built(asked: list[Any]) -> None:
    for a in asked:
        assert a.chart.kind == a.question.kind


def test_a_kind_that_does_not_suit_gives_the_best(dataset: Dataset, asked: list[Any]) -> None:
    for a in asked:
        kinds = kinds_for(a.rows)
        for kind in set(ChartKind) - set(kinds):
            assert build(dataset, replace(a.question, kind=kind)).kind == kinds[0]
        assert build(dataset, replace(a.question, kind="")).kind == kinds[0]
        assert kinds[-1] == ChartKind.STATEMENTS
        assert len(set(kinds)) == len(kinds)


def test_the_marks_are_the_observations_asked_for_each_once(asked: list[Any]) -> None:
    for a in asked:
        shown = [o for m in a.chart.marks for o in m.observation_ids]
        assert Counter(shown) == Counter(o.observation_id for o in a.rows), a.name
        assert sorted(a.chart.observation_ids) == sorted(shown)


def test_a_mark_is_what_the_table_says(dataset: Dataset, asked: list[Any]) -> None:
    for a in asked:
        series = {s.key: s for s in a.chart.series}
        for m in a.chart.marks:
            o = dataset.observations[m.observation_id]
            assert (m.value, m.low, m.high) == (o.value, o.value_low, o.value_high)
            said = numbers.label(o)
            if o.status != "measured" and o.unit != "flag":
                said += f" ({o.status})"
            kinds = {d.kind for d in dataset.discrepancies_of.get(o.observation_id, ())}
            doubted = bool(kinds - {"wording"})
            assert m.label == said + DOUBT * doubted
            assert bool(a.chart.doubts) or not doubted
            assert (m.comparator, m.status) == (o.comparator, o.status)
            assert m.evidence == dataset.kind_of(o)
            assert (m.start, m.end) == (numbers.year(o.period_start), numbers.year(o.period_end))
            assert series[m.series].entity_id == o.entity_id
            name = dataset.entities[o.entity_id].name_en
            label = series[m.series].label
            if label != name:  # several editions: the label says which
                who = dataset.reports[o.report_id].short
                assert label in (f"{name}, {who}", f"{name}, {who.split('(')[-1].strip(')')}")
            assert a.chart.mark_of(o.observation_id) is m


def test_rows_and_series_are_distinct_and_all_in_use(asked: list[Any]) -> None:
    for a in asked:
        for things, used in (
            (a.chart.rows, {m.row for m in a.chart.marks}),
            (a.chart.series, {m.series for m in a.chart.marks}),
        ):
            keys = [t.key for t in things]
            assert len(set(keys)) == len(keys)
            assert set(keys) == used - {""}, a.name
        assert bool(a.chart.rows) == (a.chart.kind not in TIMED)


def test_an_entity_has_one_colour_and_one_shape(asked: list[Any], overviews: list[Chart]) -> None:
    colours: dict[str, str] = {}
    shapes: dict[str, tuple[str, str]] = {}
    for chart in [*(a.chart for a in asked), *overviews]:
        for s in chart.series:
            assert colours.setdefault(s.entity_id, s.colour) == s.colour
            assert shapes.setdefault(s.entity_id, (s.shape, s.core)) == (s.shape, s.core)
    assert shapes["CHN"] == ("circle", "")
    assert shapes["USA"] == ("square", "")


def test_editions_never_share_a_series(
    dataset: Dataset, asked: list[Any], overviews: list[Chart]
) -> None:
    for chart in [*(a.chart for a in asked), *overviews]:
        if chart.kind not in TIMED:
            continue
        editions: dict[str, set[Any]] = {}
        for m in chart.marks:
            o = dataset.observations[m.observation_id]
            key = (edition(o), o.entity_id, o.counterpart_id)
            editions.setdefault(m.series, set()).add(key)
        assert all(len(e) == 1 for e in editions.values())
        assert len({e for found in editions.values() for e in found}) == len(editions)


def test_no_series_crosses_a_break(
    dataset: Dataset, asked: list[Any], overviews: list[Chart]
) -> None:
    broken = 0
    for chart in [*(a.chart for a in asked), *overviews]:
        middles: dict[Any, list[float]] = {}
        for m in chart.marks if chart.kind in TIMED else ():
            o = dataset.observations[m.observation_id]
            middles.setdefault(edition(o), []).append(((m.start or 0) + (m.end or 0)) / 2)
        found = [b.at for b in chart.breaks]
        assert found == sorted(set(found))
        for b in chart.breaks:
            broken += 1
            sides = [(min(t) < b.at, max(t) > b.at) for t in middles.values()]
            assert (True, True) not in sides, chart.title
            assert {(True, False), (False, True)} <= set(sides)
            before, _, after = b.reason.partition(" → ")
            assert before != after, chart.title
        # And none is missing: where all of one side ends before the other begins, one is drawn.
        spans = sorted((min(t), max(t)) for t in middles.values())
        latest = itertools.accumulate((high for _, high in spans), max)
        gaps = [
            (high, low) for high, (low, _) in zip(latest, spans[1:], strict=False) if low > high
        ]
        assert found == [(high + low) / 2 for high, low in gaps], chart.title
    assert broken


def test_the_long_comparison_breaks_where_the_list_grew(overviews: list[Chart]) -> None:
    leads = overviews[0]
    assert [b.reason for b in leads.breaks] == ["list of 64 → list of 74"]
    assert 2021 < leads.breaks[0].at < 2022
    assert {m.end for m in leads.marks} >= {2007, 2023, 2024}


def test_an_edition_inside_another_has_no_break(dataset: Dataset, observe: Observe) -> None:
    from explorer.charts.build import compose

    def at(year: str, report: str, n: int) -> Observation:
        # The long series of one report goes on while two others come and go.
        found = next(iter(dataset.observations))
        return observe(
            observation_id=f"{found}{n}", period_start=year, period_end=year, report_id=report
        )

    rows = [
        at("2000", "aspi-2024", 0),
        at("2020", "aspi-2024", 1),
        at("2001", "aspi-2025", 2),
        at("2010", "aspi-2023-03", 3),
    ]
    chart = compose(dataset, rows, ChartKind.LINE, "t", "s")
    assert chart.breaks == ()


def test_an_undated_figure_is_not_left_off_a_time_axis(observe: Observe) -> None:
    dated = [observe(period_start=y, period_end=y, value=v) for y, v in (("2003", 1), ("2007", 2))]
    assert kinds_for(dated)[0] == ChartKind.SLOPE
    assert not set(kinds_for([*dated, observe(value=3.0)])) & set(TIMED)


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        ([], ()),
        ([{}], (ChartKind.CARD, ChartKind.STATEMENTS)),
        ([{"unit": "flag"}, {"unit": "flag"}], (ChartKind.STATEMENTS,)),
        ([{"unit": "year"}, {"unit": "year"}], (ChartKind.STATEMENTS,)),
        ([{"unit": "rank"}, {"unit": "rank"}], (ChartKind.STATEMENTS,)),
        ([{}, {"indicator_id": "rank"}], (ChartKind.DUMBBELL, ChartKind.STATEMENTS)),
        ([{}, {"entity_id": "USA"}], (ChartKind.DUMBBELL, ChartKind.BAR, ChartKind.STATEMENTS)),
        (
            [{}, {"entity_id": "USA"}, {"entity_id": "JPN"}],
            (ChartKind.DUMBBELL, ChartKind.BAR, ChartKind.STATEMENTS),
        ),
        (
            [{}, {"entity_id": "USA"}, {"entity_id": "JPN"}, {"entity_id": "IND"}],
            (ChartKind.BAR, ChartKind.STATEMENTS),
        ),
        (
            [
                {"period_start": y, "period_end": y, "report_id": r}
                for y, r in (("2003", "aspi-2024"), ("2007", "aspi-2025"))
            ],
            (ChartKind.BAR, ChartKind.STATEMENTS),
        ),
        (
            [{"period_start": y, "period_end": y} for y in ("2003", "2007", "2011")],
            (ChartKind.LINE, ChartKind.BAR, ChartKind.STATEMENTS),
        ),
    ],
)
def test_the_shape_of_the_data_chooses(
    observe: Observe, fields: list[dict[str, object]], kinds: tuple[ChartKind, ...]
) -> None:
    assert kinds_for([observe(**f) for f in fields]) == kinds


def test_statements_are_our_sentences_and_keyed_by_observation(
    dataset: Dataset, asked: list[Any]
) -> None:
    for a in asked:
        if a.chart.kind not in (ChartKind.STATEMENTS, ChartKind.CARD):
            continue
        rows = {r.key: r for r in a.chart.rows}
        for m in a.chart.marks:
            assert m.row == m.observation_id
            assert rows[m.row].label == dataset.observations[m.observation_id].statement_en
            assert not rows[m.row].scaled


def test_bars_stand_in_order_of_size_within_their_group(asked: list[Any]) -> None:
    for a in asked:
        if a.chart.kind != ChartKind.BAR:
            continue
        by_row = {m.row: m for m in a.chart.marks}
        seen: dict[str, list[float]] = {}
        for r in a.chart.rows:
            m = by_row[r.key]
            size = next(v for v in (m.value, m.high, m.low) if v is not None)
            seen.setdefault(r.group, []).append(size)
        groups = [g for g, _ in itertools.groupby(r.group for r in a.chart.rows)]
        assert len(set(groups)) == len(groups)
        assert all(v == sorted(v, reverse=True) for v in seen.values()), a.name


def test_dumbbells_say_how_many_times(dataset: Dataset, asked: list[Any]) -> None:
    said = 0
    for a in asked:
        if a.chart.kind != ChartKind.DUMBBELL:
            continue
        for r in a.chart.rows:
            marks = [m for m in a.chart.marks if m.row == r.key]
            assert len({m.series for m in marks}) == len(marks)
            if r.verdict:
                found = ratio(dataset, [dataset.observations[m.observation_id] for m in marks])
                assert found is not None
                assert r.verdict == found.text
                names = [dataset.entities[o.entity_id].name_en for o in (found.first, found.second)]
                assert r.between == ("" if len(marks) == 2 else " to ".join(names))
                said += 1
    assert said > 10


def test_titles_state_the_selection(dataset: Dataset, asked: list[Any]) -> None:
    for a in asked:
        topic = dataset.topics[a.question.topic_id]
        assert a.chart.title.startswith(topic.name_en)
        leader = dataset.entities[ordered(a.rows)[0]].name_en
        assert leader in a.chart.title
        if a.question.indicator_id:
            indicator = dataset.indicators[a.question.indicator_id]
            assert indicator.name_en.lower() in a.chart.title.lower()
            assert a.chart.subtitle == indicator.definition
        ends = [o.period_end[:4] for o in a.rows if o.period_end]
        assert not ends or max(ends) in a.chart.title


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_the_same_figures_in_chinese(
    dataset: Dataset, ask: Callable[[str], list[Any]], language: str
) -> None:
    for english, chinese in zip(ask("en"), ask(language), strict=True):
        assert chinese.chart.observation_ids == english.chart.observation_ids
        topic = dataset.topics[chinese.question.topic_id]
        name = topic.name_zh_hans if language == "zh-Hans" else topic.name_zh_hant
        assert chinese.chart.title.startswith(name)
        assert chinese.chart.language == language


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (Question("list-64", "years-covered"), "with this choice of countries and indicator"),
        (Question("list-64", entities=("ZZZ",)), "with this choice of countries and indicator"),
        (
            Question("list-64", "years-covered", passages_only=True),
            "No sentence in these documents",
        ),
    ],
)
def test_an_empty_chart_says_why(dataset: Dataset, question: Question, words: str) -> None:
    chart = build(dataset, question)
    assert chart.marks == chart.rows == chart.series == ()
    assert words in chart.empty
    assert chart.empty.endswith(".")
    assert dataset.topics["list-64"].name_en in chart.empty


def test_a_topic_without_figures_says_so(dataset: Dataset) -> None:
    bare = [t for t in dataset.topics if t not in dataset.by_topic]
    for topic in bare:
        chart = build(dataset, Question(topic))
        assert chart.empty.startswith("No figure has been published for ")
        assert chart.title == dataset.topics[topic].name_en


def test_passages_only_shows_passages(dataset: Dataset) -> None:
    for topic in dataset.topics:
        chart = build(dataset, Question(topic, passages_only=True))
        assert all(m.evidence == EvidenceKind.PASSAGE for m in chart.marks)
        assert bool(chart.marks) != bool(chart.empty)
