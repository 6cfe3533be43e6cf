from __future__ import annotations

import dataclasses
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.anchors import Anchor, Resolution, make, resolve
from explorer.corpus.approximate import best_ends, best_start

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXT = "开头。中国在其中66项技术领域排名第一,包括核能。美国则在其余8项技术上排第一。结尾"
QUOTE = "中国在其中66项技术领域排名第一"


def anchor_of(quote: str, text: str = TEXT) -> Anchor:
    start = text.index(quote)
    return make("doc", text, start, start + len(quote), context=8)


def found(text: str, anchor: Anchor) -> tuple[str, str] | None:
    place = resolve(text, anchor)
    return None if place is None else (text[place.start : place.end], place.method)


def test_make_keeps_the_surroundings() -> None:
    anchor = make("doc", TEXT, 3, 19, context=4)
    assert anchor == Anchor("doc", 3, 19, QUOTE, "开头。", ",包括核")
    assert len(make("doc", TEXT, 20, 21).prefix) == 20


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 3), (0, 99)])
def test_make_refuses_what_is_no_passage(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="is no passage"):
        make("doc", TEXT, start, end)


def test_unchanged_text() -> None:
    assert resolve(TEXT, anchor_of(QUOTE)) == Resolution(3, 19, "position")


def test_moved_text() -> None:
    assert found("新的一段。\r\n" + TEXT, anchor_of(QUOTE)) == (QUOTE, "quote")


def test_quote_wins_over_a_stale_position() -> None:
    anchor = dataclasses.replace(anchor_of(QUOTE), start=25, end=40)
    assert found(TEXT, anchor) == (QUOTE, "quote")


def test_changed_character() -> None:
    changed = TEXT.replace("领域", "领城")
    assert found(changed, anchor_of(QUOTE)) == (QUOTE.replace("领域", "领城"), "fuzzy")


def test_inserted_and_deleted_characters() -> None:
    assert found(TEXT.replace("66项技术", "66项关键技术"), anchor_of(QUOTE)) == (
        "中国在其中66项关键技术领域排名第一",
        "fuzzy",
    )
    assert found(TEXT.replace("其中66", "66"), anchor_of(QUOTE)) == (
        "中国在66项技术领域排名第一",
        "fuzzy",
    )


def test_deleted_quote() -> None:
    assert resolve(TEXT.replace(QUOTE, ""), anchor_of(QUOTE)) is None
    assert resolve("", anchor_of(QUOTE)) is None


def test_too_many_edits() -> None:
    assert resolve(TEXT.replace("66项技术", "甲乙丙丁"), anchor_of(QUOTE)) is None


def test_short_quotes_are_never_fuzzy() -> None:
    text = "占比为75%。"
    assert resolve("占比为57%。", anchor_of("75%", text)) is None


def test_empty_quote_is_nowhere() -> None:
    assert resolve(TEXT, Anchor("doc", 0, 0, "", "", "")) is None


@pytest.mark.parametrize("text", [TEXT, "前言。" + TEXT])
def test_quote_at_the_very_end(text: str) -> None:
    anchor = anchor_of("第一。结尾")
    place = resolve(text, anchor)
    assert place is not None
    assert place.end == len(text)
    last = make("doc", TEXT, len(TEXT) - 1, len(TEXT))
    assert resolve(TEXT, last) == Resolution(len(TEXT) - 1, len(TEXT), "position")


def test_changed_last_character() -> None:
    text = TEXT + "而已如此"
    assert found(text[:-1] + "彼", anchor_of("结尾而已如此", text)) == ("结尾而已如彼", "fuzzy")


def test_repeated_quote_is_chosen_by_its_surroundings() -> None:
    text = "甲国领先64项。乙国领先64项。丙国领先64项。"
    start = text.index("64项", text.index("乙国"))
    anchor = make("doc", text, start, start + 3, context=5)
    moved = "丙国领先64项。甲国领先64项。乙国领先64项。"
    # At the old position stands another occurrence: the surroundings decide.
    assert moved[anchor.start : anchor.end] == "64项"
    place = resolve(moved, anchor)
    assert place is not None
    assert place.start == moved.index("64项", moved.index("乙国"))


def test_repeated_quote_with_equal_surroundings_takes_the_nearest() -> None:
    text = "占75%。" * 5
    anchor = make("doc", text, 11, 14, context=2)
    assert resolve(text, anchor) == Resolution(11, 14, "position")
    assert resolve("。" + text, anchor) == Resolution(12, 15, "quote")


def test_fuzzy_looks_at_the_whole_document() -> None:
    near = QUOTE.replace("其中66", "甲乙66")
    far = QUOTE.replace("排名", "徘名")
    text = "开头。" + near + "。" * 500 + far
    assert found(text, anchor_of(QUOTE)) == (far, "fuzzy")


@given(st.text("ab量😀\r\n", min_size=1, max_size=40), st.data())
def test_an_unchanged_text_always_gives_the_passage_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = make("doc", text, start, end, context=len(text))
    assert resolve(text, anchor) == Resolution(start, end, "position")


@given(st.text("abc", min_size=1, max_size=40), st.text("abcd", min_size=1, max_size=12))
def test_the_quote_wins(text: str, quote: str) -> None:
    place = resolve(text, Anchor("doc", 0, len(quote), quote, "", ""))
    if quote in text:
        assert place is not None
        assert text[place.start : place.end] == quote
    else:
        assert place is None or place.method == "fuzzy"


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


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_seeds_survive_one_typing_error(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    for start in range(0, len(text) - 40, 400):
        anchor = make("doc", text, start, start + 40)
        changed = "\n" + text[: start + 20] + "囧" + text[start + 21 :]
        place = resolve(changed, anchor)
        assert place == Resolution(start + 1, start + 41, "fuzzy")


def test_fuzzy_on_a_long_document_takes_no_minute() -> None:
    text = "中国在关键技术研究上处于领先地位。" * 12000
    began = time.perf_counter()
    assert resolve(text, Anchor("doc", 0, 40, "完全不同的一句话" * 12, "", "")) is None
    assert time.perf_counter() - began < 10
