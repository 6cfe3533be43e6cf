"""Every measure worked by hand, and compared with a plain implementation on random papers."""

from fractions import Fraction

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.tracker import credit, measures
from explorer.tracker.credit import UNIT
from explorer.tracker.record import Author, Institution, Work
from tests.tracker import reference

WINDOWS = [(2019, 2020), (2020, 2021)]


def run(papers, windows=WINDOWS, threads=2, ranges=1):
    """Compute all tables of papers; as a caller who has them in one piece."""
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    make = connection.execute
    make("CREATE TABLE works (work INTEGER, year SMALLINT, citations INTEGER)")
    make("CREATE TABLE topics (work INTEGER, technology SMALLINT)")
    make("CREATE TABLE credit_country (work INTEGER, country VARCHAR, author BIGINT, even BIGINT)")
    make(
        "CREATE TABLE credit_institution (work INTEGER, institution VARCHAR, country VARCHAR, "
        "author BIGINT, even BIGINT)"
    )
    make("CREATE TABLE windows (first SMALLINT, last SMALLINT)")
    make("CREATE TABLE last_window (first SMALLINT, last SMALLINT)")
    connection.executemany("INSERT INTO windows VALUES (?, ?)", windows)
    connection.execute("INSERT INTO last_window VALUES (?, ?)", windows[-1])
    for work, paper in enumerate(papers):
        make("INSERT INTO works VALUES (?, ?, ?)", [work, paper["year"], paper["citations"]])
        for technology in paper["technologies"]:
            make("INSERT INTO topics VALUES (?, ?)", [work, technology])
        for country, (author, even) in paper["credits"].items():
            parts = [int(author * UNIT), int(even * UNIT)]
            make("INSERT INTO credit_country VALUES (?, ?, ?, ?)", [work, country, *parts])
            make(
                "INSERT INTO credit_institution VALUES (?, ?, ?, ?, ?)",
                [work, f"{country} University", country, *parts],
            )
    measures.run(connection)
    return connection


def paper(citations, named=None, year=2020, technologies=(0,)):
    given = named or {"CHN": 1}
    return {
        "year": year,
        "citations": citations,
        "technologies": list(technologies),
        "credits": {c: (Fraction(a), Fraction(1, len(given))) for c, a in given.items()},
    }


def shares(connection, counting="author", q=10, first=2019):
    return {
        country: (Fraction(int(high), UNIT), place)
        for country, high, place in connection.execute(
            "SELECT country, high, place FROM country WHERE counting = ? AND q = ? AND first = ?",
            [counting, q, first],
        ).fetchall()
    }


def test_the_credit_of_three_authors():
    """A1 in China, A2 in China and the United States, A3 in Australia."""
    china, america, australia = (Institution(c, c) for c in ("CHN", "USA", "AUS"))
    authors = (
        Author("1", ((china,),)),
        Author("2", ((china,), (america,))),
        Author("3", ((australia,),)),
    )
    found = {c.name: c for c in credit.countries(Work("ris", "1", "t", authors=authors))}
    assert {n: Fraction(c.author, UNIT) for n, c in found.items()} == {
        "CHN": Fraction(1, 2),
        "USA": Fraction(1, 6),
        "AUS": Fraction(1, 3),
    }
    assert {Fraction(c.even, UNIT) for c in found.values()} == {Fraction(1, 3)}


@given(
    st.lists(
        st.lists(st.lists(st.sampled_from(["CHN", "USA", "AUS", ""]), max_size=3), max_size=3),
        max_size=60,
    )
)
def test_the_shares_of_a_paper_are_all_of_it(given_authors):
    authors = tuple(
        Author("x", tuple(tuple(Institution(c, c) for c in address) for address in addresses))
        for addresses in given_authors
    )
    work = Work("ris", "1", "t", authors=authors)
    for made in (credit.countries(work), credit.institutions(work)):
        assert sum(c.author for c in made) == sum(c.even for c in made) == UNIT
        assert all(c.author >= 0 and c.even > 0 for c in made)


def test_ties_at_the_threshold_share_what_is_left():
    """15 papers, 1.5 of them the top tenth: one above, three tied for the other half."""
    cited = [50, 20, 20, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    countries = ["CHN", "USA", "USA", "AUS"] + ["JPN"] * 11
    connection = run([paper(c, {n: 1}) for c, n in zip(cited, countries, strict=True)])
    row = connection.execute(
        "SELECT threshold, above, tied, part FROM threshold WHERE q = 10"
    ).fetchone()
    assert row == (20, 1, 3, 50)  # tau = 50 / (100 x 3) = 1/6
    found = shares(connection)
    assert {n: (float(h), p) for n, (h, p) in found.items()} == {
        "CHN": (1.0, 1),
        "USA": (pytest.approx(1 / 3), 2),
        "AUS": (pytest.approx(1 / 6), 3),
        "JPN": (0.0, None),
    }
    assert reference.taus(cited, 10)[:4] == [1, *[Fraction(1, 6)] * 3]


def test_the_h_index_of_the_same_list():
    cited = [50, 20, 20, 20, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    connection = run([paper(c) for c in cited])
    assert connection.execute("SELECT h FROM h_index").fetchall() == [(7,)]
    assert reference.h_index(cited) == 7


def test_equal_shares_have_one_rank_however_they_came_about():
    """0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1, which differ as floating numbers."""
    parts = [Fraction(1, 10), Fraction(1, 5), Fraction(3, 10)]
    papers = [paper(9, {"CHN": a, "USA": b, "ZZ": 1 - a - b}) for a, b in zip(parts, parts[::-1])]  # noqa: B905
    papers += [paper(0, {"JPN": 1}) for _ in range(27)]
    found = shares(run(papers))
    assert found["CHN"] == found["USA"]
    assert found["CHN"][1] == 1


def test_a_threshold_of_no_citations_says_nothing_and_ranks_nobody():
    connection = run([paper(0, {"CHN": 1}), paper(0, {"USA": 1}), paper(3, {"USA": 1})] * 3)
    rows = connection.execute("SELECT says_nothing, place FROM country WHERE q = 25").fetchall()
    assert {r[0] for r in rows} == {False}
    connection = run([paper(0, {"CHN": 1}), paper(0, {"USA": 1})] * 3)
    rows = connection.execute("SELECT says_nothing, place FROM country").fetchall()
    assert set(rows) == {(True, None)}


@pytest.mark.parametrize(
    ("top", "lead", "level"),
    [(9, 5.2, "high"), (8, 3, "high"), (10, 2.31, "medium"), (5, 2, "medium"), (7, 9, "medium"),
     (4, 9, "low"), (10, 1.9, "low")],
)  # fmt: skip
def test_the_risk_of_a_monopoly_needs_both(top, lead, level):
    assert measures.monopoly_risk(top, lead) == level


def test_the_distance_to_the_next_level():
    assert measures.to_next_level(10, 2.31) == "a lead of 3 in place of 2.31"
    wanted = "1 more of the first ten institutions and a lead of 2 in place of 1.50"
    assert measures.to_next_level(4, 1.5) == wanted
    assert measures.to_next_level(9, 4) == ""


def test_institutions_that_share_the_last_place_share_what_is_left():
    rows = [(n, "CHN") for n in range(1, 10)] + [(10, "CHN"), (10, "USA"), (10, "USA")]
    assert measures.among_first(rows, "CHN") == pytest.approx(9 + 1 / 3)
    assert measures.among_first(rows, "USA") == pytest.approx(2 / 3)


def test_concentration_and_advantage_as_published():
    index, effective = measures.concentration([0.4, 0.2, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05])
    assert (round(index, 4), round(effective, 3)) == (0.23, 4.348)
    assert measures.advantage(60, 200, 800, 4000) == pytest.approx(1.5)
    assert measures.advantage(30, 200, 1000, 4000) == pytest.approx(0.6)
    assert measures.advantage(1, 0, 1, 1) is None


def test_collaboration_as_published():
    assert measures.relative_intensity(6, 9, 7, 10) == pytest.approx(0.6667, abs=1e-4)
    assert measures.relative_intensity(6, 7, 9, 10) == pytest.approx(0.8571, abs=1e-4)
    assert measures.relative_intensity(3, 9, 4, 10) == pytest.approx(0.3333, abs=1e-4)
    assert measures.salton(6, 9, 4) == 1.0
    assert measures.affinity(2, 4, 5, 10) == 1.0
    two = {"CHN": Fraction(1, 2), "USA": Fraction(1, 2)}
    connection = run([paper(1, two), paper(2, two), paper(3), paper(0, {"USA": 1, "ZZ": 0})])
    assert set(
        connection.execute("SELECT country, papers, international FROM international").fetchall()
    ) == {("CHN", 3, 2), ("USA", 3, 2)}
    assert set(connection.execute("SELECT country, partner, papers FROM pair").fetchall()) == {
        ("CHN", "USA", 2),
        ("USA", "CHN", 2),
    }


_COUNTRIES = st.sampled_from(["CHN", "USA", "DEU", "ZZ"])


@st.composite
def random_papers(draw):
    made = []
    for _ in range(draw(st.integers(1, 40))):
        many = draw(st.lists(_COUNTRIES, min_size=1, max_size=4))
        named = {c: Fraction(many.count(c), len(many)) for c in many}
        made.append(
            paper(
                draw(st.integers(0, 6)),
                named,
                draw(st.integers(2018, 2022)),
                draw(st.sets(st.integers(0, 1), min_size=1)),
            )
        )
    return made


_SLOW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@_SLOW
@given(random_papers(), st.sampled_from(measures.TOPS), st.sampled_from(measures.COUNTINGS))
def test_random_papers_measure_as_the_plain_implementation_says(papers, q, counting):
    connection = run(papers)
    expected = reference.measure(papers, WINDOWS, q, counting)
    found = {
        (t, first, country): (total, high)
        for t, first, country, total, high in connection.execute(
            "SELECT technology, first, country, total, high FROM country "
            "WHERE q = ? AND counting = ?",
            [q, counting],
        ).fetchall()
    }
    assert found.keys() == expected.keys()
    for key, (total, high) in expected.items():
        assert found[key][0] == total * UNIT
        # A year's high part is cut to a whole part of UNIT once.
        assert 0 <= high * UNIT - found[key][1] < len(WINDOWS)


@_SLOW
@given(random_papers(), st.randoms(use_true_random=False))
def test_what_must_always_hold(papers, random):
    connection = run(papers, threads=1)
    wholes = connection.execute(
        "SELECT technology, first, q, papers, total, high FROM whole"
    ).fetchall()
    sums = {
        row[:4]: row[4:]
        for row in connection.execute(
            "SELECT technology, first, q, counting, sum(total), sum(high) FROM country GROUP BY ALL"
        ).fetchall()
    }
    for technology, first, q, many, total, high in wholes:
        assert high == many * q * UNIT // 100  # the sum of tau is q percent of the papers
        for counting in ("author", "even"):
            all_total, all_high = sums[technology, first, q, counting]
            assert all_total == total
            assert 0 <= high - all_high <= 4 * len(WINDOWS)
    full = connection.execute(
        "SELECT count(*) FROM country AS f JOIN country AS a "
        "USING (technology, first, country, q) WHERE f.counting = 'full' "
        "AND a.counting = 'author' AND (f.total < a.total OR f.high + 8 < a.high)"
    ).fetchone()
    assert full == (0,)
    bounds = connection.execute(
        "SELECT count(*) FROM country WHERE high > all_high + 8 AND counting <> 'full'"
    ).fetchone()
    assert bounds == (0,)
    mixed = list(papers)
    random.shuffle(mixed)
    query = "SELECT * FROM country ORDER BY technology, first, q, counting, country"
    other = run(mixed, threads=2)
    assert other.execute(query).fetchall() == connection.execute(query).fetchall()
