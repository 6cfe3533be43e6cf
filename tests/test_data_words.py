"""The dataset's own prose in Chinese: the same numbers as in English, and no English left."""

from __future__ import annotations

import re
from calendar import month_name
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.test_languages import CHINESE, in_chinese, update

if TYPE_CHECKING:
    from types import ModuleType

    from explorer.dataset.dataset import Dataset

__all__ = ["update"]  # the fixture

_MONTHS = tuple(month_name[1:])
_SCALES = {"million": 10**6, "billion": 10**9, "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)(?:\s*多?(million|billion|[万萬亿億]))?")
#: Names that stay as they are, and words quoted from an English source.
_NAMES = re.compile(
    r"(?<![A-Za-z])(?:ASPI|AUKUS|CSET|SCSP|STEM|NASA|Mbps|iPhone|DeepSeek|OpenAI|Meta|Llama|"
    r"TikTok|YouTube|TechRadar|OneWeb|Nature Portfolio|David Lin|Steven Hai|"
    r"Web of Science|Newsmax|Interesting Engineering|ExtremNews|NOWnews|Firstpost|Report24|"
    r"The Strategist|Breaking Defense|Daum|SoylentNews|Fortune India|Capital Brief)(?![A-Za-z])"
    r"|down from over half a decade ago"
    r"|and (?:What's Next|Where We Are Headed Next) in the U\.S\.-China Technology Competition"
)


def numbers_in(text: str) -> Counter[Decimal]:
    """The numbers written in digits: months are numbers, and 77亿 is 7.7 billion."""
    for number, month in enumerate(_MONTHS, 1):
        after = r"(?! be\b)" if month == "May" else ""
        text = re.sub(rf"\b{month}\b{after}", str(number), text)
    text = re.sub(r"(\d) (against|to) ([\d.]+) (million|billion)", r"\1 \4 \2 \3 \4", text)
    return Counter(
        Decimal(digits.replace(",", "")) * _SCALES.get(scale, 1)
        for digits, scale in _NUMBER.findall(text)
    )


def prose_of(update: ModuleType, language: str) -> dict[str, str]:
    """Source and translation of the texts of the tables."""
    every = update.read(update.ts_path(language)).items()
    return {source: text for (context, source), text in every if context == "Data"}


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("7.7 against 15.3 billion in May 2024", "2024 年 5 月，77 亿对 153 亿"),
        ("over 9 million; 'May be' 2.2 million", "900 多万，可能是 220 萬"),
        ("1,705 GWh of 2,131", "2,131 中的 1705"),
    ],
)
def test_numbers_are_compared_by_value(english: str, chinese: str) -> None:
    assert numbers_in(english) == numbers_in(chinese)
    assert numbers_in(english) != numbers_in(f"{chinese}，1")


@in_chinese
def test_the_numbers_are_those_of_the_english_text(update: ModuleType, language: str) -> None:
    found = prose_of(update, language)
    assert len(found) > 800
    wrong = {s: t for s, t in found.items() if numbers_in(s) != numbers_in(t)}
    assert wrong == {}


@in_chinese
def test_no_english_word_is_left(update: ModuleType, language: str) -> None:
    left = {
        text: words
        for text in prose_of(update, language).values()
        if (words := re.findall("[A-Za-z]{4,}", _NAMES.sub("", text)))
    }
    assert left == {}


def test_every_note_is_among_the_words(update: ModuleType, dataset: Dataset) -> None:
    notes = {o.note for o in dataset.observations.values()}
    notes |= {n.reason for rows in dataset.numerals_in.values() for n in rows}
    notes |= {t.note for t in dataset.taxonomies.values()}
    notes = {n for n in notes if n}
    assert len(notes) > 300
    for language in CHINESE:
        assert notes <= set(prose_of(update, language))
