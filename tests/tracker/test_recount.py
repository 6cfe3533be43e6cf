"""Other ways of counting, from the cube: as a run of its own says, and as plain fractions do."""

import itertools
import json
import random
from dataclasses import replace
from fractions import Fraction

import duckdb
import pytest

from explorer import cli, paths
from explorer.dataset import package
from explorer.tracker import partners, query, settings
from explorer.tracker.fan import fan
from explorer.tracker.measures import COUNTINGS, TOPS
from explorer.tracker.places import TERRITORIES
from explorer.tracker.record import TrackerError
from explorer.tracker.recount import Recount, query_of
from explorer.tracker.variant import Variant, as_one, default
from tests.tracker import reference
from tests.tracker.results import lines, made, record

NAME = "electric-batteries"
PLAIN = Variant(2016, 2020, "author", 10)


@pytest.fixture(scope="module")
def base():
    return package.load(paths.bundled_data())


@pytest.fixture(scope="module")
def built(base, tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    rng = random.Random(11)
    (folder / "works.jsonl").write_text(lines(record(n, rng) for n in range(1500)))
    made([folder / "works.jsonl"], folder / "out", base)
    made([folder / "works.jsonl"], folder / "merged", base, merge_territories=True)
    return folder


@pytest.fixture(scope="module")
def recount(built):
    found = Recount(built / "out", NAME)
    yield found
    found.close()


@pytest.fixture(scope="module")
def papers(built):
    """The papers of the technology as dictionaries, read from the result by themselves."""
    place = query.place_of(built / "out", NAME)
    rows = duckdb.sql(
        f"""SELECT work, any_value(year), any_value(citations), any_value(kind),
        list(country ORDER BY country), list(author ORDER BY country)
        FROM '{built}/out/papers/works.parquet'
        JOIN '{built}/out/papers/topics.parquet' USING (work)
        JOIN '{built}/out/papers/credit_country.parquet' USING (work)
        WHERE technology = {place} GROUP BY work"""
    ).fetchall()
    return [
        {"year": year, "citations": citations, "kind": kind,
         "author": {c: Fraction(a, reference.UNIT) for c, a in zip(names, parts, strict=True)}}
        for _, year, citations, kind, names, parts in rows
    ]  # fmt: skip


def expected(papers, variant):
    """What each country has of the top, in exact fractions."""
    given = dict(variant.merged)
    cells = {}
    for paper in papers:
        if not variant.first <= paper["year"] <= variant.last:
            continue
        if variant.kinds and paper["kind"] not in variant.kinds:
            continue
        if not variant.unknown and set(paper["author"]) == {"ZZ"}:
            continue
        key = ("" if variant.pooled else paper["year"], paper["kind"] * variant.by_kind)
        cells.setdefault(key, []).append(paper)
    found = {}
    for inside in cells.values():
        counts = [p["citations"] for p in inside]
        for paper, tau in zip(inside, reference.taus(counts, variant.top), strict=True):
            units = {}
            for country, share in paper["author"].items():
                unit = given.get(country, country)
                units[unit] = units.get(unit, 0) + share
            for unit, share in units.items():
                weight = {"full": 1, "author": share, "even": Fraction(1, len(units))}
                found[unit] = found.get(unit, 0) + tau * weight[variant.counting]
    return found


WAYS = [
    {},
    {"counting": "full"},
    {"counting": "even", "top": 25},
    {"pooled": True},
    {"pooled": True, "by_kind": True, "counting": "even"},
    {"by_kind": True, "top": 5},
    {"kinds": ("conference-paper",), "top": 25},
    {"kinds": ("article", "conference-paper"), "first": 2018, "last": 2018},
    {"unknown": False, "counting": "even"},
    {"unknown": False, "pooled": True, "counting": "full", "top": 1},
    {"merged": (("HKG", "CHN"), ("TWN", "CHN")), "counting": "even"},
    {"merged": (("DEU", "EU"), ("FRA", "EU")), "counting": "full"},
    {"merged": (("DEU", "EU"), ("FRA", "EU")), "counting": "even", "unknown": False},
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_each_way_of_counting_is_what_plain_fractions_say(recount, papers, way):
    variant = replace(PLAIN, **way)
    answer = recount.answer(variant)
    wanted = {c: v for c, v in expected(papers, variant).items() if c != "ZZ" or variant.unknown}
    found = {p.country: p.high for p in answer.parts if p.high}
    assert found == pytest.approx({c: float(v) for c, v in wanted.items() if v}, rel=1e-12)
    placed = [p for p in answer.parts if p.place]
    assert [p.place for p in placed] == sorted(p.place for p in placed)
    for part in placed:
        more = sum(
            v > wanted[part.country] + Fraction(1, 10**9) for c, v in wanted.items() if c != "ZZ"
        )
        assert part.place == more + 1


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_each_number_is_the_sum_of_its_papers(recount, built, way):
    variant = replace(PLAIN, **way)
    for part in recount.answer(variant).parts[:4]:
        asked = query_of(NAME, variant, part)
        assert type(asked).of(str(asked)) == asked
        found = query.page(built / "out", asked, 0, 10_000)
        assert len(found) == part.high_papers
        assert sum(p.weight for p in found) == pytest.approx(part.high, rel=1e-9)


def test_the_default_is_what_the_package_says(recount, built):
    variant = default(settings.chosen_in(built / "out"))
    assert variant == PLAIN
    for o in package.load(built / "out").by_topic[NAME]:
        part = recount.answer(variant).part(o.entity_id)
        if o.period_end == "2020" and o.indicator_id == "high-impact-share":
            assert part.share == pytest.approx(o.value, rel=1e-5)
        if o.period_end == "2020" and o.indicator_id == "rank":
            assert part.place == o.value


@pytest.mark.parametrize("counting", COUNTINGS)
def test_merged_territories_count_as_in_a_run_that_merges_them(recount, built, counting):
    merged = Recount(built / "merged", NAME)
    variant = replace(PLAIN, counting=counting)
    one = recount.answer(as_one(variant, {}, territories=True))
    other = merged.answer(variant)
    merged.close()
    assert not any(p.country in TERRITORIES for p in one.parts)
    assert {p.country: p.high for p in one.parts} == pytest.approx(
        {p.country: p.high for p in other.parts}, rel=1e-12
    )
    assert [p.place for p in one.parts] == [p.place for p in other.parts]


def test_a_group_has_at_most_what_its_members_have_together(recount, base):
    for group in ("EU", "AUKUS", "QUAD"):
        members = {m.entity_id: group for m in base.members[group]}
        for counting in COUNTINGS:
            variant = replace(PLAIN, counting=counting)
            alone, joined = recount.answer(variant), recount.answer(as_one(variant, members))
            together = sum(p.high for p in alone.parts if p.country in members)
            part = joined.part(group)
            assert part.high <= together * (1 + 1e-12)
            assert part.high >= max(p.high for p in alone.parts if p.country in members) * 0.999
            if counting == "author":
                assert part.high == pytest.approx(together, rel=1e-12)
            assert not any(p.country in members for p in joined.parts)


def test_shares_with_the_unknown_are_one_and_bounds_hold_them(recount):
    for counting in ("author", "even"):
        for unknown in (True, False):
            answer = recount.answer(replace(PLAIN, counting=counting, unknown=unknown))
            assert sum(p.share for p in answer.parts) == pytest.approx(100, rel=1e-12)
            assert all(p.share <= p.upper <= 100 for p in answer.parts)


def test_the_fan_holds_every_way_once_and_says_who_leads(recount):
    found = fan(recount, PLAIN)
    assert len(found.rows) == len({v for v, _ in found.rows}) == len(COUNTINGS) * len(TOPS) * 8
    assert {v.kinds for v, _ in found.rows} == {(), ("article",)}
    first = found.standings()[0]
    assert first.leads == sum(
        any(p.country == first.country and p.place == 1 for p in a.parts) for _, a in found.rows
    )
    assert first.leads <= first.ranked <= found.ranking <= len(found.rows)
    assert all(s.best <= s.worst for s in found.standings())


def test_joint_papers_are_counted_once_for_each_pair(recount, built, papers):
    inside = [set(p["author"]) - {"ZZ"} for p in papers if 2016 <= p["year"] <= 2020]
    found = partners.partners(recount, PLAIN)
    assert found.papers == len(inside)
    assert found.each == {c: sum(c in p for p in inside) for c in found.each}
    pairs = {tuple(sorted(pair)) for p in inside for pair in itertools.combinations(p, 2)}
    assert found.joint == {pair: sum(set(pair) <= p for p in inside) for pair in pairs}
    one, other = list(found.each)[:2]
    both = found.both(one, other)
    assert both == found.both(other, one) > 0
    expected_salton = both / (found.each[one] * found.each[other]) ** 0.5
    assert found.salton(one, other) == pytest.approx(expected_salton)
    asked = partners.query_of(NAME, PLAIN, one, other, both)
    assert type(asked).of(str(asked)) == asked
    listed = query.page(built / "out", asked, 0, 10_000)
    assert len(listed) == both
    assert all({one, other} <= set(p.countries) for p in listed)
    group = partners.partners(recount, replace(PLAIN, merged=((one, "EU"), (other, "EU"))))
    assert group.each["EU"] == found.each[one] + found.each[other] - both


def test_a_result_without_a_cube_is_one_sentence(built, tmp_path):
    (tmp_path / "searches").mkdir()
    (tmp_path / "searches" / f"{NAME}.toml").write_text("")
    with pytest.raises(TrackerError, match="compute the figures again") as caught:
        Recount(tmp_path, NAME)
    assert "\n" not in str(caught.value)


def test_the_commands_print_the_fan_and_a_way_of_counting(built, capsys):
    out = str(built / "out")
    assert cli.main(["tracker", "fan", out, NAME]) == 0
    assert " of 96 ways of counting, rank 1 to " in capsys.readouterr().out.splitlines()[0]
    assert cli.main(["tracker", "fan", out, NAME, "--country", "CHN"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 96
    assert cli.main(["tracker", "fan", out, NAME, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["ranks"]["CHN"] >= 1
    assert cli.main(["tracker", "recount", out, NAME]) == 0
    assert "as in the package" in capsys.readouterr().out
    way = ["--counting", "full", "--group", "EU", "--merge-territories", "--top", "25"]
    assert cli.main(["tracker", "recount", out, NAME, *way]) == 0
    said = capsys.readouterr().out
    assert "changed from default: counting, top, merged" in said
    assert " EU " in said
    assert "TWN" not in said
    assert cli.main(["tracker", "recount", out, NAME, "--group", "CHN"]) == 1
    assert cli.main(["tracker", "recount", out, NAME, "--types", "poem"]) == 1
    assert cli.main(["tracker", "fan", out, "alchemy"]) == 1
    problems = capsys.readouterr().err.splitlines()
    assert len(problems) == 3
    assert "no group" in problems[0]
    assert "there are article, conference-paper" in problems[1]
    assert "no papers of 'alchemy'" in problems[2]
