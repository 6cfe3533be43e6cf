"""The checker finds planted contradictions and is silent on what only looks like one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset import discrepancies
from explorer.dataset.discrepancies import Finding, find, unrecorded
from explorer.dataset.evidence import Support
from explorer.dataset.schema import Crosswalk, Discrepancy, Node

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

UNDATED = {"period_start": "", "period_end": "", "period_basis": "none"}
LEADS = {"topic_id": "list-64", "indicator_id": "lead-count", "base": 64.0, "unit": "count"}
CAPACITY = {"indicator_id": "capacity-share"}


@pytest.fixture
def planted(package: Any, make_observation: Any) -> Any:
    """Add observations given as (name, cells) and return what the checker finds."""

    def plant(*rows: tuple[str, dict[str, Any]]) -> list[Finding]:
        package.add(*[make_observation(name, **cells) for name, cells in rows])
        dataset = package.load()
        found = find(dataset)
        # Of some topics only: just what is found of these.
        for topic in dataset.topics:
            about = [
                f for f in found if dataset.observations[f.observation_ids[0]].topic_id == topic
            ]
            assert find(dataset, {topic}) == about
        assert find(dataset, ()) == []
        return found

    return plant


def test_the_package_has_none(package: Any) -> None:
    assert find(package.load()) == []


# -------------------------------------------------------------------------------- the same key


def test_two_values_within_a_report(planted: Any) -> None:
    (found,) = planted(("again", {"value": 64.0}))
    assert (found.kind, found.observation_ids) == ("within", ("chn-share", "again"))
    assert "75 (House, report-a) and 64 (House, report-a)" in found.explanation
    assert "China, Batteries, 2023" in found.explanation


def test_two_values_between_reports(planted: Any) -> None:
    (found,) = planted(("other", {"value": 64.0, "report_id": "report-b"}))
    assert (found.kind, found.observation_ids) == ("between", ("chn-share", "other"))


def test_a_report_that_contradicts_itself_is_one_finding(planted: Any) -> None:
    found = planted(
        ("again", {"value": 64.0}),
        ("other", {"value": 64.0, "report_id": "report-b"}),
    )
    assert [(f.kind, f.observation_ids) for f in found] == [("within", ("chn-share", "again"))]


def test_each_pair_of_three_reports(planted: Any, package: Any) -> None:
    package.tables[Support][3:4] = []
    found = planted(("one", {"value": 60.0}), ("two", {"value": 50.0, "report_id": "report-b"}))
    assert [f.kind for f in found] == ["within", "between"]


@pytest.mark.parametrize(
    "cells",
    [
        {"period_start": "2018", "period_end": "2022"},
        UNDATED,
        {"topic_id": "list-64"},
        {"entity_id": "USA", "value": 15.0},
        {"counterpart_id": "USA"},
        {"indicator_id": "answer-share"},
        {"base": 500.0},
        {"status": "projection"},
        {"status": "opinion"},
        {"status": "projection", "report_id": "report-b"},
    ],
    ids=lambda cells: "-".join(cells),
)
def test_another_key_is_no_contradiction(planted: Any, cells: dict[str, Any]) -> None:
    assert planted(("other", {"value": 64.0, **cells})) == []


def test_estimates_are_data(planted: Any) -> None:
    (found,) = planted(("other", {"value": 64.0, "status": "estimate"}))
    assert found.kind == "within"


@pytest.mark.parametrize(
    ("value", "comparator"),
    [(50.0, "gt"), (75.0, "ge"), (80.0, "lt"), (75.0, "le"), (70.0, "approx"), (80.0, "approx")],
)
def test_comparators_that_agree_with_75(planted: Any, value: float, comparator: str) -> None:
    assert planted(("other", {"value": value, "comparator": comparator})) == []


@pytest.mark.parametrize(
    ("value", "comparator"),
    [(80.0, "gt"), (76.0, "ge"), (70.0, "lt"), (50.0, "le"), (60.0, "approx"), (69.0, "approx")],
)
def test_comparators_that_contradict_75(planted: Any, value: float, comparator: str) -> None:
    (found,) = planted(("other", {"value": value, "comparator": comparator}))
    words = {"gt": "over", "ge": "at least", "lt": "under", "le": "at most", "approx": "about"}
    assert f"{words[comparator]} {value:g}" in found.explanation


def test_two_bounds_that_leave_room_agree(planted: Any) -> None:
    assert not planted(
        ("more", {"indicator_id": "stations", "value": 7e6, "comparator": "gt"}),
        ("even-more", {"indicator_id": "stations", "value": 9e6, "comparator": "gt"}),
    )


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (48.49, 48.5, True),
        (48.44, 48.5, False),
        (48.5, 49.0, True),
        (48.4, 49.0, False),
        (33.333333, 33.3, True),
        (2_200_000.0, 2_150_000.0, True),
        (2_200_000.0, 2_140_000.0, False),
        (2_200_000.0, 2_000_000.0, True),  # 2.2 and 2 million: the coarser has no decimals
        (2_600_000.0, 2_000_000.0, False),
        (8.0, 10.0, False),  # a ten is exact
    ],
)
def test_half_a_digit_of_the_coarser_is_rounding(
    planted: Any, one: float, other: float, agree: bool
) -> None:
    found = planted(
        ("one", {"indicator_id": "answer-share", "value": one}),
        ("other", {"indicator_id": "answer-share", "value": other, "report_id": "report-b"}),
    )
    assert (found == []) is agree


@pytest.mark.parametrize(("low", "high", "agree"), [(70.0, 90.0, True), (80.0, 90.0, False)])
def test_a_range_agrees_with_what_lies_in_it(
    planted: Any, low: float, high: float, agree: bool
) -> None:
    found = planted(("range", {"value": None, "value_low": low, "value_high": high}))
    assert (found == []) is agree
    if found:
        assert "80 to 90" in found[0].explanation


def test_the_printed_digits_count(package: Any, make_observation: Any) -> None:
    """75% is printed in the passage without decimals: 75.4 of another report is the same."""
    package.add(make_observation("finer", value=75.4, report_id="report-b"))
    assert find(package.load()) == []


# ------------------------------------------------------------------------------------- shares


def test_shares_of_the_world_over_100(planted: Any) -> None:
    (found,) = planted(("gbr", {"entity_id": "GBR", "value": 34.0, **CAPACITY, **UNDATED}))
    assert found.kind == "arithmetic"
    assert found.observation_ids == ("chn-capacity", "gbr")
    assert "add up to more than 100 percent" in found.explanation


def test_three_shares_over_100(planted: Any) -> None:
    (found,) = planted(
        ("gbr", {"entity_id": "GBR", "value": 15.0, **CAPACITY, **UNDATED}),
        ("fra", {"entity_id": "FRA", "value": 1.0, **CAPACITY, **UNDATED}),
    )
    assert found.observation_ids == ("chn-capacity", "usa-capacity", "gbr")


@pytest.mark.parametrize(
    "cells",
    [
        {"entity_id": "dji"},  # lies in China
        {"entity_id": "WEST"},  # members not known
        {
            "entity_id": "GBR",
            "period_start": "2022",
            "period_end": "2022",
            "period_basis": "stated",
        },
        {"entity_id": "GBR", "report_id": "report-b"},
        {"entity_id": "GBR", "status": "projection"},
        {"entity_id": "GBR", "indicator_id": "answer-share"},
        {"entity_id": "GBR", "comparator": "lt"},
        {"entity_id": "GBR", "value": 10.4},
    ],
    ids=lambda cells: "-".join(map(str, cells.values())),
)
def test_shares_that_must_not_be_added(planted: Any, cells: dict[str, Any]) -> None:
    assert planted(("other", {"value": 34.0, **CAPACITY, **UNDATED, **cells})) == []


def test_answers_are_no_shares_of_the_world(planted: Any) -> None:
    assert not planted(
        ("one", {"indicator_id": "answer-share", "value": 70.0}),
        ("two", {"indicator_id": "answer-share", "value": 72.0, "entity_id": "USA"}),
    )


def test_rounded_shares_may_pass_100_a_little(planted: Any) -> None:
    assert not planted(("gbr", {"entity_id": "GBR", "value": 11.0, **CAPACITY, **UNDATED}))


@pytest.mark.parametrize(
    ("period", "nested"),
    [("2015", True), ("2024", False)],
)
def test_a_member_is_nested_while_it_is_a_member(planted: Any, period: str, nested: bool) -> None:
    dates = {"period_start": period, "period_end": period, **CAPACITY}
    found = planted(
        ("eu", {"entity_id": "EU", "value": 60.0, **dates}),
        ("gbr", {"entity_id": "GBR", "value": 50.0, **dates}),
        ("fra", {"entity_id": "FRA", "value": 30.0, **dates}),
    )
    assert (found == []) is nested


def test_companies_of_one_country_are_added_but_not_a_pair_to_its_half(planted: Any) -> None:
    dates = {**CAPACITY, "period_start": "2020", "period_end": "2020"}
    assert not planted(
        ("pair", {"entity_id": "catl-and-byd", "value": 60.0, **dates}),
        ("catl", {"entity_id": "catl", "value": 50.0, **dates}),
        ("china", {"entity_id": "CHN", "value": 90.0, **dates}),
    )
    (found,) = planted(("dji", {"entity_id": "dji", "value": 45.0, **dates}))
    assert found.observation_ids == ("pair", "dji")


# ------------------------------------------------------------------------ denominators


def test_denominators_that_differ(planted: Any) -> None:
    (found,) = planted(("fra", {**LEADS, "entity_id": "FRA", "value": 1.0, "base": 74.0}))
    assert (found.kind, found.observation_ids) == ("within", ("chn-lead", "fra"))
    assert "57 of 64 (House, report-a), but France 1 of 74" in found.explanation


@pytest.mark.parametrize(
    "cells",
    [
        {"report_id": "report-b"},
        {"period_start": "2018", "period_end": "2022"},
        {"topic_id": "batteries"},
        {"indicator_id": "stations"},
        {"base": None},
        {"base": 64.0},
    ],
    ids=lambda cells: "-".join(cells),
)
def test_denominators_of_something_else(planted: Any, cells: dict[str, Any]) -> None:
    row = {**LEADS, "entity_id": "FRA", "value": 1.0, "base": 74.0, **cells}
    assert planted(("fra", row)) == []


# ------------------------------------------------------------------------------ per head


def stations(who: str, total: float, rate: float, **cells: Any) -> Any:
    each = {"indicator_id": "stations-per-100k", "unit": "per 100,000 people", "value": rate}
    of_all = {"indicator_id": "stations", "unit": "count", "value": total}
    return ("total", {"entity_id": who} | of_all | cells), ("rate", {"entity_id": who} | each)


@pytest.mark.parametrize(
    ("who", "total", "rate", "cells", "people"),
    [
        ("CHN", 4_000_000.0, 206.0, {"comparator": "gt"}, "1,942,000,000 people"),
        ("USA", 100_000.0, 77.0, {}, "129,900,000 people"),
        ("FRA", 4_000_000.0, 100.0, {}, "4,000,000,000 people"),
    ],
)
def test_a_total_that_does_not_fit_its_rate(
    planted: Any, who: str, total: float, rate: float, cells: dict[str, Any], people: str
) -> None:
    (found,) = planted(*stations(who, total, rate, **cells))
    assert (found.kind, found.observation_ids) == ("arithmetic", ("total", "rate"))
    assert people in found.explanation


@pytest.mark.parametrize(
    ("who", "total", "rate", "cells"),
    [
        ("CHN", 2_900_000.0, 206.0, {}),  # 1,408 million
        ("USA", 260_000.0, 77.0, {}),  # 338 million
        ("USA", 100_000.0, 77.0, {"comparator": "gt"}),
        ("CHN", 4_000_000.0, 206.0, {"comparator": "lt"}),
        ("FRA", 50_000.0, 77.0, {}),
        ("USA", 100_000.0, 77.0, {"period_start": "2020", "period_end": "2020"}),
        ("USA", 100_000.0, 77.0, {"report_id": "report-b"}),
        ("USA", 100_000.0, 77.0, {"entity_id": "FRA"}),
    ],
)
def test_a_total_that_fits_its_rate_or_is_another(
    planted: Any, who: str, total: float, rate: float, cells: dict[str, Any]
) -> None:
    assert planted(*stations(who, total, rate, **cells)) == []


# ------------------------------------------------------------------------------- ratios


def money(name: str, who: str, amount: float, **cells: Any) -> tuple[str, dict[str, Any]]:
    row = {"entity_id": who, "indicator_id": "funding", "unit": "USD", "value": amount}
    return name, row | cells


def times(value: float, **cells: Any) -> tuple[str, dict[str, Any]]:
    row = {
        "counterpart_id": "USA",
        "indicator_id": "funding-ratio",
        "unit": "times",
        "value": value,
    }
    return "ratio", row | cells


def test_a_ratio_that_its_figures_do_not_give(planted: Any) -> None:
    (found,) = planted(times(4.0), money("chn", "CHN", 3e9), money("usa", "USA", 1.5e9))
    assert (found.kind, found.observation_ids) == ("arithmetic", ("ratio", "chn", "usa"))
    assert "4 (House, report-a) times" in found.explanation


def test_a_ratio_of_shares_goes_by_its_own_table(planted: Any) -> None:
    (found,) = planted(
        times(9.0, indicator_id="lead-ratio"), ("usa", {"entity_id": "USA", "value": 15.0})
    )
    assert found.observation_ids == ("ratio", "chn-share", "usa")


@pytest.mark.parametrize(
    ("ratio", "own", "other"),
    [
        (times(2.0), {}, {}),
        (times(2.0, comparator="lt"), {}, {"value": 1.6e9}),
        (times(1.5, comparator="gt"), {}, {}),
        (times(2.0), {"value": 3.3e9}, {}),  # 2.2, rounded
        (times(4.0), {"report_id": "report-b"}, {}),
        (times(4.0), {"period_start": "2020", "period_end": "2020"}, {}),
        (times(4.0), {"status": "projection"}, {}),
        (times(4.0), {"comparator": "gt"}, {}),
        (times(4.0), {}, {"comparator": "lt"}),
        (times(4.0, counterpart_id=""), {}, {}),
        (times(4.0, counterpart_id="FRA"), {}, {}),
    ],
)
def test_ratios_that_fit_or_compare_something_else(
    planted: Any, ratio: Any, own: dict[str, Any], other: dict[str, Any]
) -> None:
    assert (
        planted(ratio, money("chn", "CHN", 3e9, **own), money("usa", "USA", 1.5e9, **other)) == []
    )


# ----------------------------------------------------------------------------- recorded


def test_a_row_must_name_all_of_a_finding(package: Any, planted: Any) -> None:
    (found,) = planted(("other", {"value": 64.0, "report_id": "report-b"}))
    assert unrecorded(package.load()) == [found]
    package.add(Discrepancy("d2", "between", ("other", "chn-rank"), "Half of it.", "low"))
    assert unrecorded(package.load()) == [found]
    package.add(
        Discrepancy("d3", "not-comparable", ("other", "usa-lead", "chn-share"), "All.", "low")
    )
    assert unrecorded(package.load()) == []
    assert find(package.load()) == [found]


def test_the_cost_grows_with_the_rows_and_not_with_their_pairs(
    package: Any, make_observation: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    claim = discrepancies.claim

    def counted(o: Any) -> str:
        asked.append(o.observation_id)
        return claim(o)

    def cost(years: range) -> int:
        for y in years:
            when = {"period_start": str(y), "period_end": str(y), "period_basis": "stated"}
            total = {"indicator_id": "stations", "unit": "count", "value": 4.2e6}
            each = {"indicator_id": "stations-per-100k", "unit": "per 100,000 people"}
            package.add(
                make_observation(f"total-{y}", **total, **when),
                make_observation(f"each-{y}", **each, **when, value=300.0),
            )
        asked.clear()
        find(package.load())
        return len(asked)

    monkeypatch.setattr(discrepancies, "claim", counted)
    few = cost(range(1900, 1920))
    assert cost(range(1920, 2000)) < 6 * few


def test_a_total_and_a_rate_that_are_ranges(planted: Any) -> None:
    """The people they mean are said of the end that is nearest to what there can be."""
    total, rate = stations("USA", 1.0, 1.0)
    many = {"value": None, "value_low": 4.0e6, "value_high": 4.2e6}
    each = {"value": None, "value_low": 70.0, "value_high": 80.0}
    (found,) = planted((total[0], total[1] | many), (rate[0], rate[1] | each))
    assert found.observation_ids == ("total", "rate")
    assert "4,000,000 to 4,200,000" in found.explanation
    # The fewest: 3,950,000 stations, 80.5 for 100,000 people, as far as the figures were rounded.
    assert "would mean about 4,907,000,000 people" in found.explanation


def test_a_total_without_a_value_says_nothing(planted: Any) -> None:
    total, rate = stations("USA", 1.0, 77.0)
    assert planted((total[0], total[1] | {"value": None}), rate) == []


def test_reports_that_name_other_leaders_of_one_subject_are_set_against_each_other(
    dataset: Dataset,
) -> None:
    """Where a sector's verdict and a rank of a technology in it name different leaders."""
    topics = {n.node_id: n.technology_id for n in dataset.rows(Node)}
    ranks = {"rank", "lead-count"}
    missing = set()
    for link in dataset.rows(Crosswalk):
        sides = [topics.get(link.from_node, ""), topics.get(link.to_node, "")]
        rows = [o for t in sides for o in dataset.by_topic.get(t, ())]
        verdicts = [o for o in rows if o.indicator_id in dataset.roles.verdicts]
        if len({o.entity_id for o in verdicts}) > 1:
            continue  # a report that gives both sides something is set against others by hand
        for verdict in verdicts:
            others = {
                o.entity_id
                for o in rows
                if o.indicator_id == "rank" and o.value == 1 and o.report_id != verdict.report_id
            }
            told = any(
                dataset.observations[i].indicator_id in ranks
                and dataset.observations[i].entity_id != verdict.entity_id
                for d in dataset.discrepancies.values()
                if verdict.observation_id in d.observation_ids
                for i in d.observation_ids
                if dataset.observations[i].report_id != verdict.report_id
            )
            if others & set(dataset.roles.rivals) - {verdict.entity_id} and not told:
                missing.add(verdict.observation_id)
    assert missing == set()
