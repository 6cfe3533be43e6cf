from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.anchors import Anchor, make
from explorer.corpus.approximate import best_ends, best_start

TEXT = "开头。中国在其中66项技术领域排名第一,包括核能。美国则在其余8项技术上排第一。结尾"
QUOTE = "中国在其中66项技术领域排名第一"


def test_make_keeps_the_surroundings() -> None:
    anchor = make("doc", TEXT, 3, 19, context=4)
    assert anchor == Anchor("doc", 3, 19, QUOTE, "开头。", ",包括核")
    assert len(make("doc", TEXT, 20, 21).prefix) == 20


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 3), (0, 99)])
def test_make_refuses_what_is_no_passage(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="is no passage"):
        make("doc", TEXT, start, end)


def edits(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for index, left in enumerate(one, start=1):
        previous, row[0] = row[0], index
        for place, right in enumerate(other, start=1):
            previous, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, previous + (left != right)),
            )
    return row[-1]


@given(st.text("abc", max_size=14), st.text("abc", min_size=1, max_size=7))
def test_least_edits_equal_brute_force(text: str, pattern: str) -> None:
    size = len(text)
    by_end = {
        end: min(edits(text[start:end], pattern) for start in range(end + 1))
        for end in range(1, size + 1)
    }
    limit = len(pattern)
    best, ends = best_ends(text, pattern, limit)
    least = min(by_end.values(), default=limit)
    assert best == least
    assert ends == [end for end, distance in by_end.items() if distance == least]
    for end in ends:
        start = best_start(text, pattern, end, limit)
        if start < end:
            assert edits(text[start:end], pattern) <= best + (best == limit)
