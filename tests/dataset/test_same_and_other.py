"""How two figures stand to one another, what lies in what, and what papers are meant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset import discrepancies, nesting
from explorer.dataset.discrepancies import relation, relations
from explorer.dataset.merge import Own, merge
from explorer.dataset.papers import Query
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import Document, Membership, Observation, Passage, Support
from explorer.dataset.versions import is_left_behind, newer, page_of

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


@pytest.fixture
def held(dataset: Dataset) -> Observation:
    return dataset.observations[SHARE]


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"topic_id": "x"}, "the topic"),
        ({"entity_id": "x"}, "the entity"),
        ({"counterpart_id": "x"}, "the entity"),
        ({"indicator_id": "x"}, "the indicator"),
        ({"base": 64.0}, "the base"),
        ({"period_start": "2000"}, "the period"),
        ({"period_end": "2040"}, "the period"),
        ({"unit": "times"}, "the unit"),
        ({"status": "projection"}, "the kind of statement"),
        ({"status": "projection", "unit": "times"}, "the unit"),
    ],
)
def test_what_is_another_makes_two_figures_incomparable(
    dataset: Dataset, held: Observation, changes: dict[str, Any], what: str
) -> None:
    found = relation(dataset, replace(held, observation_id="n", **changes), held)
    assert (found.held, found.standing) == (held, "incomparable")
    assert found.reason == f"Not comparable: {what} is another."


def said(o: Observation, dataset: Dataset) -> str:
    return dataset.reports[o.report_id].short


@pytest.mark.parametrize(
    ("changes", "standing", "reason"),
    [
        ({}, "agreement", "Says the same: {new} ({r}) – {old} ({r})."),
        ({"status": "estimate"}, "agreement", "Says the same: {new} ({r}) – {old} ({r})."),
        ({"comparator": "approx"}, "rounding",
         "Says the same, rounded or as a bound: ≈ {new} ({r}) – {old} ({r})."),
        ({"comparator": "ge"}, "rounding",
         "Says the same, rounded or as a bound: ≥ {new} ({r}) – {old} ({r})."),
        ({"value": 1.0}, "contradiction", "Contradicts what is held: 1 % ({r}) – {old} ({r})."),
        ({"value": 1.0, "comparator": "lt"}, "contradiction",
         "Contradicts what is held: < 1 % ({r}) – {old} ({r})."),
        ({"value": None, "value_low": 1.0, "value_high": 2.5}, "contradiction",
         "Contradicts what is held: 1–2.5 % ({r}) – {old} ({r})."),
        ({"value": 1.0, "report_id": "nobody"}, "contradiction",
         "Contradicts what is held: 1 % – {old} ({r})."),
    ],
)  # fmt: skip
def test_how_two_figures_of_the_same_stand(
    dataset: Dataset, held: Observation, changes: dict[str, Any], standing: str, reason: str
) -> None:
    found = relation(dataset, replace(held, observation_id="n", **changes), held)
    assert found.standing == standing
    old = f"{held.value:g} %"
    assert found.reason == reason.format(new=old, old=old, r=said(held, dataset))


def test_another_edition_of_one_publisher_revises_and_another_publisher_contradicts(
    dataset: Dataset, held: Observation
) -> None:
    mine = dataset.reports[held.report_id]
    edition = next(
        r for r in dataset.reports.values()
        if r.publisher == mine.publisher and r.report_id != mine.report_id
    )  # fmt: skip
    other = next(r for r in dataset.reports.values() if r.publisher != mine.publisher)
    row = replace(held, observation_id="n", value=1.0)
    revised = relation(dataset, replace(row, report_id=edition.report_id), held)
    assert revised.standing == "revision"
    assert revised.reason.startswith("Another edition says otherwise: 1 % (")
    assert relation(dataset, replace(row, report_id=other.report_id), held).standing == (
        "contradiction"
    )


def test_a_count_is_said_with_its_base(dataset: Dataset) -> None:
    row = next(o for o in dataset.observations.values() if o.base == 64 and o.value)
    found = relation(dataset, row, row)
    assert f"{row.value:g}/64 (" in found.reason
    large = replace(row, value=1234567.0, base=None, comparator="gt")
    assert "> 1,234,567 (" in relation(dataset, large, large).reason
    for comparator, sign in {"le": "≤ ", "lt": "< "}.items():
        signed = replace(large, comparator=comparator)
        assert f"{sign}1,234,567" in relation(dataset, signed, signed).reason


def test_what_says_another_thing_comes_first(dataset: Dataset, held: Observation) -> None:
    order = ["contradiction", "revision", "agreement", "rounding", "incomparable"]
    for value in (held.value, 1.0):
        row = replace(held, observation_id="n", value=value)
        found = relations(dataset, row)
        assert [order.index(r.standing) for r in found] == sorted(
            order.index(r.standing) for r in found
        )
        same = {
            o.observation_id
            for o in dataset.by_topic[held.topic_id]
            if (o.entity_id, o.indicator_id) == (held.entity_id, held.indicator_id)
        }
        assert {r.held.observation_id for r in found} == same
    # A figure is not held against itself.
    assert SHARE not in {r.held.observation_id for r in relations(dataset, held)}
    assert relations(dataset, replace(held, topic_id="x")) == []


def test_measured_and_estimated_are_data(held: Observation) -> None:
    kinds = {s: discrepancies.claim(replace(held, status=s)) for s in (
        "measured", "estimate", "plan", "projection", "opinion",
    )}  # fmt: skip
    assert kinds == {
        "measured": "data", "estimate": "data", "plan": "plan", "projection": "projection",
        "opinion": "opinion",
    }  # fmt: skip


# -------------------------------------------------------------------------------- what lies in what


def of(small: Any, entity: str, start: str = "2023", end: str = "2023") -> Observation:
    row: Observation = small.observations["chn-share"]
    return replace(row, entity_id=entity, period_start=start, period_end=end)


@pytest.mark.parametrize(
    ("one", "other", "apart", "side_by_side"),
    [
        ("CHN", "USA", True, True),
        ("CHN", "CHN", False, False),
        ("EU", "FRA", False, False),
        ("EU", "USA", True, True),
        ("WEST", "USA", False, True),
        ("WEST", "CHN", False, True),
        ("dji", "CHN", False, False),
        ("dji", "USA", True, False),
        ("catl", "byd", True, True),
        ("catl", "catl-and-byd", False, False),
    ],
)
def test_who_can_be_added_and_who_set_side_by_side(
    package: Any, one: str, other: str, apart: bool, side_by_side: bool
) -> None:
    small = package.load()
    a, b = of(small, one), of(small, other)
    assert nesting.disjoint(small, a, b) is nesting.disjoint(small, b, a) is apart
    assert nesting.beside(small, a, b) is nesting.beside(small, b, a) is side_by_side


@pytest.mark.parametrize(
    ("start", "end", "in_it"),
    [
        ("1972", "1972", {"FRA"}), ("1973", "1973", {"FRA", "GBR"}),
        ("1970", "1980", {"FRA", "GBR"}),
        ("2020", "2020", {"FRA", "GBR"}), ("2021", "2023", {"FRA"}), ("1957", "1957", set()),
        ("", "", {"FRA", "GBR"}),
    ],
)  # fmt: skip
def test_a_member_is_one_in_the_years_it_was(
    package: Any, start: str, end: str, in_it: set[str]
) -> None:
    small = package.load()
    assert nesting.countries(small, of(small, "EU", start, end)) == in_it
    assert nesting.countries(small, of(small, "WEST")) == set()
    assert nesting.countries(small, of(small, "dji")) == {"CHN"}


def test_of_a_group_with_others_than_countries_it_is_not_known_who_is_in_it(package: Any) -> None:
    package.tables[Membership] += [
        Membership("WEST", "FRA", "", ""),
        Membership("WEST", "dji", "", ""),
    ]
    package.write()
    small = package.load()
    assert nesting.countries(small, of(small, "WEST")) == set()
    assert not nesting.disjoint(small, of(small, "WEST"), of(small, "USA"))
    assert nesting.members_in(small, "WEST", 2023) == ("FRA",)


@pytest.mark.parametrize(
    ("year", "there"),
    [(1957, ()), (1958, ("FRA",)), (1972, ("FRA",)), (1973, ("FRA", "GBR")),
     (2019, ("FRA", "GBR")), (2020, ("FRA",)), (2023, ("FRA",))],
)  # fmt: skip
def test_members_of_a_year_are_those_at_its_end(
    package: Any, year: int, there: tuple[str, ...]
) -> None:
    assert nesting.members_in(package.load(), "EU", year) == there
    assert nesting.members_in(package.load(), "nothing", year) == ()


# ------------------------------------------------------------------------------ papers, versions

QUERY = Query("batteries", 2019, 2023, "CN", "author", 10, 1234, 567.25)


def test_which_papers_are_meant_is_said_and_read_again() -> None:
    text = (
        "technology=batteries&first=2019&last=2023&country=CN&counting=author&top=10"
        "&papers=1234&weight=567.25"
    )
    assert str(QUERY) == text
    assert Query.of(text) == QUERY
    for wrong in ("", text + "&luck=1", text.replace("&top=10", ""), text.replace("2019", "x")):
        with pytest.raises(ValueError, match=r"."):
            Query.of(wrong)


def test_a_version_knows_the_newer_one(dataset: Dataset) -> None:
    like = dataset.rows(Document)[0]
    names = ("own-d", "own-d-earlier", "own-d-earlier-2", "own-x-earlier", "own-earlier-d")
    rows = tuple(replace(like, document_id=n, sha256=n, relays=()) for n in names)
    joined, _ = merge(dataset, Own(rows, texts=dict.fromkeys(names, "Text."),
                                   pages={"own-d": (0, 4)}))  # fmt: skip
    found = {n: newer(joined, n) for n in names}
    assert found == {
        "own-d": "", "own-d-earlier": "own-d", "own-d-earlier-2": "own-d", "own-x-earlier": "",
        "own-earlier-d": "",
    }  # fmt: skip
    assert newer(joined, f"{like.document_id}-earlier") == ""
    passage = Passage("e", "o", "states", "own-d", 0, 1, "T", "", "", None, None)
    pages = [page_of(joined, replace(passage, start=n)) for n in range(5)]
    assert pages == [1, 1, 1, 1, 2]
    assert page_of(joined, replace(passage, document_id="own-x-earlier")) == 0
    assert not is_left_behind(joined, SHARE)


# ----------------------------------------------------------------------------- what is said of all


def test_a_problem_says_where_it_is_as_far_as_it_is_known() -> None:
    whole = Problem("empty", "a.csv", 3, "title", "the cell must not be empty")
    assert str(whole) == "a.csv, line 3, column title: the cell must not be empty"
    assert str(replace(whole, column="")) == "a.csv, line 3: the cell must not be empty"
    assert str(replace(whole, row=0)) == "a.csv, column title: the cell must not be empty"
    assert str(replace(whole, row=0, column="")) == "a.csv: the cell must not be empty"
    for count, more in ((1, ""), (2, " (and 1 more problem)"), (4, " (and 3 more problems)")):
        assert str(DatasetError([whole] * count)) == str(whole) + more


def test_a_discretion_is_the_highest_of_all_that_a_figure_rests_on(dataset: Dataset) -> None:
    from explorer.dataset import discretion
    from explorer.dataset.discretion import highest

    assert [highest(x) for x in ([], [""], ["open"], ["open", "restricted", "internal"])] == [
        "", "", "open", "restricted",
    ]  # fmt: skip
    row = dataset.observations[SHARE]
    first = dataset.first_of(SHARE)
    assert isinstance(first, Passage)
    derived = next(e for e in dataset.rows(Support) if e.kind == "derivation")
    inferred = dataset.observations[derived.observation_id]
    given = dataset.observations[derived.input_ids[0]]  # type: ignore[union-attr]
    for thing, about in (
        (SHARE, row), (row.report_id, row), (first.document_id, row),
        (given.observation_id, inferred), (given.report_id, inferred),
    ):  # fmt: skip
        marked, _ = merge(dataset, Own(marks={thing: "internal"}))
        assert discretion.of(marked, [about]) == "internal", thing
    marked, _ = merge(dataset, Own(marks={"another": "internal"}))
    assert discretion.of(marked, [row, inferred]) == ""
    assert discretion.of(dataset, [row]) == ""
