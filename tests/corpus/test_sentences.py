from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus.anchors import sentence_at


def sentence(text: str, part: str) -> str:
    start, end = sentence_at(text, text.index(part))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        ("一句。两句！三句？", "两", "两句！"),
        ("他说：“好。”然后走了。", "好", "他说：“好。”"),
        ("增长9.02%。随后", "0", "增长9.02%。"),
        (
            "It rose 9.5% in the U.S. market. Then it fell.",
            "rose",
            "It rose 9.5% in the U.S. market.",
        ),
        ("See Fig. 3 by J. Smith. Next.", "Smith", "See Fig. 3 by J. Smith."),
        ("Really?! Yes.", "Yes", "Yes."),
        ("1. Batteries lead. 2", "Batt", "1. Batteries lead."),
        ("https://a.org/x?y=1 is it. B", "y=1", "https://a.org/x?y=1 is it."),
        (
            "在74项技术中,\n中国已在66项上领先\n占比约90%。",
            "66",
            "在74项技术中,\n中国已在66项上领先",
        ),
        ("在74项技术中,\n\n中国", "中国", "中国"),
        ("wrapped lines go\non here. Next", "wrapped", "wrapped lines go\non here."),
        ("标题\r\n\r\n  正文一。  正文二。", "正文一", "正文一。"),
        ("没有句号", "有", "没有句号"),
        ("竟然绝望了……\n3.国防", "绝", "竟然绝望了……"),
    ],
)
def test_sentence(text: str, part: str, expected: str) -> None:
    assert sentence(text, part) == expected


def test_edges() -> None:
    text = "  一。 二。\n"
    assert sentence_at(text, 0) == (2, 4)
    assert sentence_at(text, 4) == (2, 4)
    assert sentence_at(text, 5) == (5, 7)
    assert sentence_at(text, len(text)) == (5, 7)
    assert sentence_at("", 0) == (0, 0)
    assert sentence_at(" \n", 1)[0] == sentence_at(" \n", 1)[1]
    with pytest.raises(ValueError, match="lies outside"):
        sentence_at("ab", 3)


@given(st.text('a中。. \n\r,，!"1', max_size=40))
def test_sentences_hold_their_positions(text: str) -> None:
    for position, character in enumerate(text):
        start, end = sentence_at(text, position)
        assert 0 <= start <= end <= len(text)
        if not character.isspace():
            assert start <= position < end
            assert text[start:end] == text[start:end].strip()
            assert sentence_at(text, start) == (start, end)
            assert sentence_at(text, end - 1) == (start, end)


def test_a_long_document_is_not_read_from_its_beginning() -> None:
    text = "中国领先。美国其次。\n\n" * 100000
    began = time.perf_counter()
    for position in range(len(text) - 300, len(text)):
        sentence_at(text, position)
    assert time.perf_counter() - began < 1
