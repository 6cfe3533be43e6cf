from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.offsets import DisplayText, Utf16Map, from_utf16, to_utf16

TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(["a", "量", "😀", "𠀀", "👩‍🔬", "\r\n", "\r", "\n", "é"])).map(
        "".join
    ),
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_known_positions() -> None:
    assert [to_utf16("a😀量b", position) for position in range(5)] == [0, 1, 3, 4, 5]
    assert [from_utf16("a😀量b", position) for position in range(6)] == [0, 1, 1, 2, 3, 4]


@given(TEXTS)
def test_utf16_counts_units(text: str) -> None:
    fast = Utf16Map(text)
    assert fast.length_utf16 == units(text)
    for position in range(len(text) + 1):
        there = fast.to_utf16(position)
        assert there == to_utf16(text, position) == units(text[:position])
        assert fast.from_utf16(there) == from_utf16(text, there) == position


@given(TEXTS)
def test_inside_a_pair_is_its_beginning(text: str) -> None:
    fast = Utf16Map(text)
    for position, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert fast.from_utf16(fast.to_utf16(position) + 1) == position


@pytest.mark.parametrize("position", [-1, 3])
def test_outside_is_an_error(position: int) -> None:
    with pytest.raises(ValueError, match="lies outside a text of length 2"):
        to_utf16("ab", position)
    with pytest.raises(ValueError, match="lies outside a text of length 2"):
        from_utf16("ab", position)
    with pytest.raises(ValueError, match="lies outside a text of length 2"):
        DisplayText("ab").to_display(position)
    with pytest.raises(ValueError, match="lies outside a text of length 2"):
        DisplayText("ab").to_original(position)


def test_display_of_mixed_line_ends() -> None:
    display = DisplayText("a\r\n😀\rb\n")
    assert display.text == "a\n😀\nb\n"
    assert [display.to_display(position) for position in range(8)] == [0, 1, 1, 2, 4, 5, 6, 7]
    assert [display.to_original(position) for position in range(8)] == [0, 1, 3, 3, 4, 5, 6, 7]
    assert display.length_utf16 == 7


@given(TEXTS)
def test_display_shows_the_same_passages(text: str) -> None:
    display = DisplayText(text)
    assert display.text == re.sub("\r\n|\r", "\n", text)
    inside = {found.start() + 1 for found in re.finditer("\r\n", text)}
    for position in range(len(text) + 1):
        shown = display.to_display(position)
        if position in inside:
            assert display.to_original(shown) == position - 1
        else:
            assert shown == units(re.sub("\r\n|\r", "\n", text[:position]))
            assert display.to_original(shown) == position
    for shown in range(display.length_utf16 + 1):
        assert 0 <= display.to_original(shown) <= len(text)


@given(TEXTS)
def test_maps_never_go_backwards(text: str) -> None:
    display = DisplayText(text)
    there = [display.to_display(position) for position in range(len(text) + 1)]
    back = [display.to_original(position) for position in range(display.length_utf16 + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
