"""Figures as people write them, in three languages."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.charts import numbers
from explorer.dataset.schema import Comparator, Observation
from explorer.dataset.vocabulary import UNITS

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

Observe = Callable[..., Observation]
THIN = " "
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("value", "unit", "english", "simplified", "traditional"),
    [
        (43e9, "USD", "US$43 billion", "430亿美元", "430億美元"),
        (1.5e12, "USD", "US$1.5 trillion", "15,000亿美元", "15,000億美元"),
        (90e6, "AUD", "A$90 million", "9,000万澳元", "9,000萬澳元"),
        (2e6, "CNY", "CN¥2 million", "200万元", "200萬人民幣"),
        (950, "USD", "US$950", "950美元", "950美元"),
        (75, "percent", "75%", "75%", "75%"),
        (73.3, "percent", "73.3%", "73.3%", "73.3%"),
        (0.6, "percent", "0.6%", "0.6%", "0.6%"),
        (1, "rank", "1st", "第1", "第1"),
        (2, "rank", "2nd", "第2", "第2"),
        (22, "rank", "22nd", "第22", "第22"),
        (2.5, "times", "2.5×", "2.5×", "2.5×"),
        (2016, "year", "2016", "2016", "2016"),
        (57, "count", "57", "57", "57"),
        (69_000, "count", "69,000", "69,000", "69,000"),
        (350_000, "count", "350,000", "35万", "35萬"),
        (1234.5, "count", "1,234.5", "1,234.5", "1,234.5"),
        (1200, "GWh", f"1,200{THIN}GWh", f"1,200{THIN}GWh", f"1,200{THIN}GWh"),
        (300, "Mbps", f"300{THIN}Mbps", f"300{THIN}Mbps", f"300{THIN}Mbps"),
    ],
)
def test_a_figure_in_each_language(
    value: float, unit: str, english: str, simplified: str, traditional: str
) -> None:
    found = [numbers.figure(value, unit, language) for language in LANGUAGES]
    assert found == [english, simplified, traditional]


def test_units_that_are_words_stand_after_the_number() -> None:
    assert numbers.figure(21, "years") == "21 years"
    assert numbers.figure(18, "months") == "18 months"
    assert numbers.figure(5e6, "tonnes") == "5 million tonnes"
    assert numbers.figure(1, "flag") == "yes"
    assert numbers.figure(0, "flag") == "no"


@pytest.mark.parametrize(
    ("rank", "word"),
    [
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (23, "23rd"),
        (101, "101st"),
        (111, "111th"),
        (112, "112th"),
    ],
)
def test_ordinals(rank: int, word: str) -> None:
    assert numbers.ordinal(rank, "en") == word
    assert numbers.ordinal(rank, "zh-Hans") == numbers.ordinal(rank, "zh-Hant") == f"第{rank}"


@pytest.mark.parametrize(
    ("comparator", "sign"),
    [("eq", ""), ("approx", "≈"), ("ge", "≥"), ("gt", ">"), ("le", "≤"), ("lt", "<")],
)
def test_a_qualified_figure_says_so(observe: Observe, comparator: str, sign: str) -> None:
    made = observe(value=75.0, unit="percent", comparator=comparator)
    assert numbers.label(made) == (f"{sign}{THIN}75%" if sign else "75%")


def test_every_comparator_has_a_sign_of_its_own() -> None:
    assert set(numbers.GLYPH) == set(Comparator)
    assert len(set(numbers.GLYPH.values())) == len(Comparator)


@pytest.mark.parametrize(
    ("low", "high", "unit", "english", "chinese"),
    [
        (40.0, 50.0, "percent", "40–50%", "40–50%"),
        (3.0, 5.0, "years", "3–5 years", None),
        (1e9, 2e9, "USD", "US$1–US$2 billion", "10–20亿美元"),
        (6.0, 10.0, "rank", "6–10th", "第6–第10"),
        (7.0, 7.0, "count", "7", "7"),
    ],
)
def test_a_range(
    observe: Observe, low: float, high: float, unit: str, english: str, chinese: str | None
) -> None:
    made = observe(value=None, value_low=low, value_high=high, unit=unit)
    assert numbers.label(made) == english
    if chinese:
        assert numbers.label(made, "zh-Hans") == chinese


def test_one_end_of_a_range(observe: Observe) -> None:
    low = observe(value=None, value_low=30.0, unit="percent", comparator="ge")
    high = observe(value=None, value_high=30.0, unit="percent", comparator="le")
    assert (numbers.label(low), numbers.label(high)) == (f"≥{THIN}30%", f"≤{THIN}30%")
    low, high = (replace(o, comparator="eq") for o in (low, high))
    assert (numbers.label(low), numbers.label(high)) == (f"≥{THIN}30%", f"≤{THIN}30%")


def test_the_base_of_a_count_and_of_nothing_else(observe: Observe) -> None:
    assert numbers.label(observe(value=57.0, base=64.0)) == "57 of 64"
    assert numbers.label(observe(value=89.0, base=64.0, unit="percent")) == "89%"


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("", "", ""),
        ("2023", "2023", "2023"),
        ("2019", "2023", "2019–2023"),
        ("2025-11-26", "2025-11-26", "2025-11-26"),
    ],
)
def test_periods(start: str, end: str, text: str) -> None:
    assert numbers.period(start, end) == text


def test_a_date_as_a_year() -> None:
    assert numbers.year("") is None
    assert numbers.year("2023") == 2023
    assert numbers.year("2023-07") == 2023.5
    assert numbers.year("2025-12-31") == pytest.approx(2025.9989, abs=1e-3)


@given(st.dates())
def test_a_day_stays_in_its_year_and_in_order(day: object) -> None:
    text = str(day)
    made = numbers.year(text)
    assert made is not None
    assert int(made) == int(text[:4])
    assert numbers.years(made, made) == str(int(text[:4]))


@given(
    st.floats(0, 1e16),
    st.sampled_from(sorted(set(UNITS) - {"rank", "flag", "year"})),
    st.sampled_from(LANGUAGES),
)
def test_a_figure_reads_as_its_value(value: float, unit: str, language: str) -> None:
    text = numbers.figure(value, unit, language)
    match = re.search(r"[\d,]+(\.\d+)?(e[+-]\d+)?", text)
    assert match, text
    assert not match[2], f"{value} came out as {text}"
    words = {"trillion": 1e12, "billion": 1e9, "million": 1e6}
    size = next((s for w, s in words.items() if w in text), 1)
    size = next(
        (s for w, s in {"亿": 1e8, "億": 1e8, "万": 1e4, "萬": 1e4}.items() if w in text), size
    )
    shown = float(match[0].replace(",", "")) * size
    assert shown == pytest.approx(value, rel=6e-3, abs=5e-3)


def test_every_figure_of_the_table_has_a_label(dataset: Dataset) -> None:
    for o in dataset.observations.values():
        for language in LANGUAGES:
            text = numbers.label(o, language)
            assert text.strip()
            assert "None" not in text
            assert "e+" not in text
            sign = numbers.GLYPH[Comparator(o.comparator)]
            assert text.startswith(sign)
            if o.unit != "flag":
                assert any(c.isdigit() for c in text)
