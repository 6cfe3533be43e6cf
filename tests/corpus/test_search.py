"""What a query means and where it is found."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.fold import fold
from explorer.corpus.search import (
    Names,
    Needle,
    highlighted,
    parse,
    searchable,
    snippet,
)
from explorer.corpus.sentences import sentence_at, sentences

NAMES = Names(
    [
        ("Electric batteries", "电池", "電池", "batteries"),
        ("China", "中国", "中國", "中", "PRC"),
        ("United States", "美国", "美國", "美", "US", "United States of America"),
    ]
)


def clauses(text: str) -> list[tuple[list[str], list[str]]]:
    query = parse(text, NAMES)
    return [([w.text for w in c.words], [n.text for n in c.names]) for c in query.clauses]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  　 ", []),
        ('""', []),
        ("batteries", [(["batteries"], ["电池"])]),
        ("Battery", [(["battery"], ["电池", "batteries"])]),
        ("電池", [(["电池"], ["batteries"])]),
        ("ＣＨＩＮＡ", [(["china"], ["中国", "prc"])]),
        ("中", [(["中"], ["china", "prc"])]),
        ("中 美", [(["中"], []), (["美"], [])]),
        ("united states", [(["united", "states"], ["美国", "us"])]),
        (
            "china x batteries",
            [(["china"], ["中国", "prc"]), (["x"], []), (["batteries"], ["电池"])],
        ),
        ('"china"', [(["china"], [])]),
        ("“New  York” US", [(["new  york"], []), (["us"], ["united states", "美国"])]),
        ('x "open end', [(["x"], []), (["open end"], [])]),
    ],
)
def test_parse(text: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert clauses(text) == expected


@pytest.mark.parametrize(
    ("text", "folded", "found"),
    [
        ("us", "the us leads", True),
        ("us", "industry", False),
        ("us", "industry in the us", True),
        ("us", "us中国", True),
        ("u.s.", "the u.s. and", True),
        ("电池", "锂电池组", True),
        ("5g", "15g", False),
        ("us", "us2", False),
    ],
)
def test_whole_words(text: str, folded: str, found: bool) -> None:
    assert Needle(text, whole=True).occurs(folded) is found


@given(st.text())
def test_searchable_is_folded_with_plain_blanks(text: str) -> None:
    assert searchable(text).split() == " ".join(fold(text).split()).split()


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("電池", "中国电池 and 電池", ["电池", "電池"]),
        ("batteries", "電動電池", ["電池"]),
        ("turkiye", "in TÜRKİYE", ["TÜRKİYE"]),
        ("china batteries", "BATTERIES of China", ["BATTERIES", "China"]),
        ("new york", "New\nYork", ["New", "York"]),
        ('"new york"', "New\nYork", ["New\nYork"]),
    ],
)
def test_highlights(query: str, text: str, found: list[str]) -> None:
    spans = highlighted(parse(query, NAMES), text)
    assert [text[s:e] for s, e in spans] == found


@given(st.text(max_size=200), st.integers(0, 199), st.integers(1, 9))
def test_a_snippet_shows_the_same_hit(text: str, start: int, size: int) -> None:
    end = min(len(text), start + size)
    if start >= end:
        return
    line, spans = snippet(text, ((start, end),))
    ((first, last),) = spans
    assert "\n" not in line
    assert last - first == end - start
    shown = line[first:last]
    assert all(
        a == b or (a == " " and b.isspace()) for a, b in zip(shown, text[start:end], strict=True)
    )


@given(st.text(alphabet="aA.。,，!\n\r 中1\u3000", max_size=60))
def test_all_sentences_are_those_found_one_by_one(text: str) -> None:
    found = list(sentences(text))
    for start, end in found:
        assert text[start:end].strip() == text[start:end] != ""
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    covered = {n for s, e in found for n in range(s, e)}
    assert covered >= {n for n, c in enumerate(text) if not c.isspace()}
    if "\n\n" not in text and "\r" not in text:
        for start, end in found:
            assert sentence_at(text, start) == (start, end)
