"""The Boolean search, the drafts that come with the program, and what makes one checked."""

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer import paths
from explorer.tracker import search, technologies
from explorer.tracker.record import TrackerError, Work


def found(query, text):
    parsed = search.parse(query)
    finder = search.Finder(search.terms(parsed))
    return search.holds(parsed, finder.find(search.words(text)))


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("battery", "A battery.", True),
        ("battery", "Batteries", False),
        ("batter*", "Batteries", True),
        ('"solid state batter*"', "All-solid-state batteries", True),
        ('"solid state batter*"', "the state of solid batteries", False),
        ("lithium-ion", "Lithium ion cells", True),
        ("a AND b", "a c", False),
        ("a AND b", "b a", True),
        ("a b OR c", "c", None),
        ("a OR b AND c", "a", True),
        ("(a OR b) AND c", "a", False),
        ("a NOT b", "a b", False),
        ("a AND NOT b", "a", True),
        ("NOT b AND a", "a", True),
        ("sodium NEAR/2 cathode*", "cathodes made of sodium", True),
        ("sodium NEAR/1 cathode*", "cathodes made of sodium", False),
        ("(sodium OR zinc) NEAR/0 cell", "zinc cell", True),
        ('"a b" NEAR/1 c', "c x a b", True),
        ("naïve", "NAIVE Bayes", True),
        ("钠离子电池", "一种鈉離子電池的研究", True),
        ("钠离子电池", "钠离子的电池", False),
        ("3d打印", "金属3D打印技术", True),
        ("电池 NEAR/3 钠", "钠基电池", True),
        ("And", "nothing or", False),
        ("self*", "self-healing", True),
    ],
)
def test_what_a_search_finds(query, text, expected):
    if expected is None:
        with pytest.raises(TrackerError, match="where it should end"):
            search.parse(query)
        return
    assert found(query, text) is expected


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ('"open', "does not close"),
        ("(a OR b", "does not close"),
        ("a OR", "the end"),
        ("OR a", "'OR' where a word should be"),
        ("NOT a", "only says what must not be there"),
        ("a OR NOT b", "only says what must not be there"),
        ("a NEAR/3 (b AND c)", "NEAR stands between"),
        ("a )", "where it should end"),
        ('"*"', "no letter"),
        ("", "the end"),
    ],
)
def test_a_search_that_is_none_says_where(query, sentence):
    with pytest.raises(TrackerError, match=sentence):
        search.parse(query)


_WORDS = st.sampled_from(["a", "ab", "abc", "b", "电", "池"])


@settings(max_examples=200, deadline=None)
@given(st.lists(_WORDS, max_size=12), st.lists(_WORDS, min_size=1, max_size=3), st.booleans())
def test_terms_are_found_where_a_plain_search_finds_them(text, term, star):
    made = search.Term(tuple(term), (*[False] * (len(term) - 1), star))
    plain = [
        (at, at + len(term))
        for at in range(len(text) - len(term) + 1)
        if text[at : at + len(term) - 1] == term[:-1]
        and (
            text[at + len(term) - 1].startswith(term[-1])
            if star
            else text[at + len(term) - 1] == term[-1]
        )
    ]
    assert search.Finder([made]).find(text).get(made, []) == plain


def test_words_are_remembered_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_MOST_WORDS", 8)
    made = search.Finder(search.terms(search.parse("batter* OR cell")))
    for n in range(50):
        found = made.find([f"word{n}", "battery", "cell", f"cell{n}"])
        assert [span for spans in found.values() for span in spans] == [(1, 2), (2, 3)]
        assert len(made._beginning) <= 8


def test_there_is_a_draft_for_each_technology_of_the_last_list():
    with (paths.bundled_data() / "taxonomy_nodes.csv").open(encoding="utf-8") as stream:
        listed = {
            row["technology_id"]
            for row in csv.DictReader(stream)
            if row["taxonomy_id"] == "aspi-74" and row["kind"] == "technology"
        }
    drafts = technologies.read(technologies.shipped())
    assert {d.technology_id for d in drafts} == listed
    assert len(drafts) == 74
    assert all(d.is_draft and d.scope.endswith(".") for d in drafts)
    chinese = [d.technology_id for d in drafts if d.text.isascii()]
    assert chinese == []


def test_each_draft_finds_its_own_name():
    """A search that a paper called like the technology slips through has lost its subject."""
    drafts = technologies.read(technologies.shipped())
    matcher = technologies.Matcher(drafts)
    titles = {
        "electric-batteries": "Lithium-ion batteries with solid state electrolytes",
        "quantum-computing": "Error rates of a superconducting qubit",
        "distributed-ledgers": "Blockchain for records",
        "radar": "Radar with a phased array antenna",
        "photovoltaics": "钙钛矿太阳能电池的稳定性",
        "generative-ai": "大語言模型的評測",
        "hypersonic-detection-and-tracking": "Tracking of a hypersonic glide target",
    }
    for name, title in titles.items():
        places = matcher.match(Work("ris", "1", title))
        assert name in {drafts[at].technology_id for at in places}, name
    assert matcher.match(Work("ris", "1", "On the price of bread in Tuscany")) == ()


def test_not_takes_out_and_topics_and_works_put_in():
    made = technologies.of_text(
        'technology = "x"\nversion = 1\nscope = "S."\nsearch = "a NOT b"\ntopics = ["T1"]\n'
        'works = ["10.1/Z"]\n',
        "x.toml",
    )
    matcher = technologies.Matcher([made])

    def matches(**given):
        return matcher.match(Work("ris", "1", **given)) == (0,)

    assert matches(title="a")
    assert not matches(title="a", abstract="b")
    assert matches(title="", keywords=("c", "a"))
    assert matches(title="b", topics=("T1",))
    assert matches(title="b", doi="10.1/z")


def test_no_phrase_goes_from_the_title_into_the_abstract():
    made = technologies.of_text(
        "technology = 'x'\nversion = 1\nscope = 'S.'\nsearch = '\"a b\" OR a NEAR/9 c'\n", "x"
    )
    matcher = technologies.Matcher([made])
    assert matcher.match(Work("ris", "1", "a", abstract="b c")) == ()


def test_a_search_is_checked_only_with_what_was_read():
    base = 'technology = "x"\nversion = 1\nscope = "S."\nsearch = "a"\nstatus = "checked"\n'
    said = 'date = "2026-01-01"\nindependent = "MeSH"\nfound = 40\nof = 50\n'
    good = technologies.of_text(base + "[checked]\nread = 50\nright = 45\n" + said, "x")
    assert not good.is_draft
    assert good.checked.precision() == pytest.approx((0.7864, 0.9565), abs=1e-4)
    for wrong in ("", "[checked]\n", "[checked]\nread = 49\nright = 45\n" + said):
        with pytest.raises(TrackerError, match="check"):
            technologies.of_text(base + wrong, "x")


def test_wilson_as_published():
    assert technologies.wilson(12, 60) == pytest.approx((0.118, 0.318), abs=1e-3)
