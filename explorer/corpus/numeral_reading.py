"""What one numeral is worth, Arabic or Chinese, read from where it starts.

Which of them are quantities, and what counts, says `numerals`.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Final, Literal

from explorer.corpus import numeral_words as words
from explorer.corpus.chinese_numbers import LONGEST_NUMBER, longest_number
from explorer.records import dataclass

Form = Literal[
    "integer", "decimal", "percent", "fraction", "ordinal", "article", "vague", "name", "address"
]


@dataclass(frozen=True, slots=True)
class Reading:
    """The longest numeral expression from a place on: where it ends and what it is worth."""

    end: int
    value: float
    form: Form
    arabic: bool = False
    scaled: bool = False  # carries a sign of quantity (%, 万, million), so it cannot be a name


CHARACTERS: Final = "〇零一二两三四五六七八九十百千万亿廿卅"
# Digits alone are one number however many; with units, no number needs more than 40 characters.
_RUN: Final = re.compile(
    f"[〇零一二两三四五六七八九]++(?![十百千万亿廿卅])|[{CHARACTERS}]{{1,{LONGEST_NUMBER}}}"
)
_CHINESE_DECIMALS: Final = re.compile("点([〇零一二三四五六七八九]+)(?!十)")
_SCALE: Final = "[百千]?万亿|[百千]?[万亿]|千(?![米克瓦卡兆伏帕赫字焦])|百(?![分])"
_SCALE_AT: Final = re.compile(_SCALE)
SCALES: Final = {"百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8}
# Thousands are parted by commas or by blanks that do not break.
_ARABIC: Final = re.compile(
    r"−?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
    r"|[0-9]{1,3}(?:[\u00a0\u2007\u2009\u202f][0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
)
_PARTED: Final = re.compile(r"[,\u00a0\u2007\u2009\u202f]")
_PERCENT: Final = re.compile(r" ?[%‰]|\s?(?:percent|per cent)(?![a-z])")
_ENGLISH: Final = re.compile(r"\s?(thousand|million|billion|trillion|bn|mn|tn)(?![A-Za-z])")
_ENGLISH_SCALES: Final = {
    **{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12},
    **{"mn": 1e6, "bn": 1e9, "tn": 1e12},
}
_INFIX: Final = re.compile(f"[多余几来]({_SCALE})")
_VAGUE_TENS: Final = re.compile("几(?![乎何])(万亿|[万亿])?")
# 人数百万 is "the head count is a million", not "people, several million".
_VAGUE_PREFIX: Final = re.compile(
    "(?<![总人参次指倍函个份岁票])数以?(?=[十百千万亿])|几(?=[十百千万亿])"
)
# 七成 is 70%, but 三成为 is "three become"; the second digit is 七成五, 75%.
_TENTHS: Final = re.compile("成(?![为功立本员果长熟分就绩都效品型交堆见了])([一二三四五六七八九])?")
_VULGAR: Final = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4}


def is_measured(simplified: str, end: int) -> bool:
    """Whether a measure word follows, as after a number that counts things."""
    return simplified[end : end + 1] in words.MEASURE_WORDS or simplified.startswith(
        words.MEASURE_PAIRS, end
    )


def read(simplified: str, start: int) -> Reading | None:
    """Read the longest numeral expression that starts here, whatever surrounds it."""
    first = simplified[start]
    if first in _VULGAR:
        return Reading(start + 1, _VULGAR[first], "fraction")
    if first in "数几":
        return _read_vague(simplified, start)
    if first == "半":
        end = start + 2 if simplified.startswith("半数", start) else start + 1
        return Reading(end, 0.5, "fraction")
    if simplified.startswith("一半", start) and (
        simplified[start + 2 : start + 3] not in words.NOT_AFTER_HALF
    ):
        return Reading(start + 2, 0.5, "fraction")
    number = _read_number(simplified, start)
    if number is None or not simplified.startswith("分之", number.end) or number.form == "percent":
        return number
    upper = _read_number(simplified, number.end + 2) if len(simplified) > number.end + 2 else None
    if upper is None or number.value == 0 or upper.form == "percent":
        return number
    if simplified[start : number.end] == "百":
        return Reading(upper.end, upper.value, "percent")
    return Reading(upper.end, upper.value / number.value, "fraction")


def _read_vague(simplified: str, start: int) -> Reading | None:
    prefix = _VAGUE_PREFIX.match(simplified, start)
    if prefix is None:
        return None
    number = longest_number(_run(simplified, prefix.end()))
    if number is None:
        return None
    return Reading(prefix.end() + number.length, number.value, "vague")


def _run(simplified: str, start: int) -> str:
    found = _RUN.match(simplified, start)
    return "" if found is None else found[0]


def _read_number(simplified: str, start: int) -> Reading | None:
    arabic = _ARABIC.match(simplified, start)
    if arabic is not None:
        return _read_arabic(simplified, arabic)
    return _read_chinese(simplified, start)


def _scale(simplified: str) -> float:
    return math.prod((SCALES[character] for character in simplified), start=1.0)


def _read_arabic(simplified: str, digits: re.Match[str]) -> Reading:
    value = float(_PARTED.sub("", digits[0]).replace("−", "-"))
    form: Form = "decimal" if "." in digits[0] else "integer"
    end = digits.end()
    if math.isinf(value):
        return Reading(end, value, "name", arabic=True)
    if (percent := _PERCENT.match(simplified, end)) is not None:
        value = value / 10 if percent[0].endswith("‰") else value
        return Reading(percent.end(), value, "percent", arabic=True, scaled=True)
    if (infix := _INFIX.match(simplified, end)) is not None:
        return Reading(infix.end(), value * _scale(infix[1]), "vague", arabic=True, scaled=True)
    if (english := _ENGLISH.match(simplified, end)) is not None:
        return Reading(
            english.end(), value * _ENGLISH_SCALES[english[1]], form, arabic=True, scaled=True
        )
    if (scale := _longest_scale(simplified, end)) == "":
        tenths = _TENTHS.match(simplified, end)
        if tenths is not None and len(digits[0]) == 1:
            return Reading(end + 1, value * 10, "percent", arabic=True, scaled=True)
        return Reading(end, value, form, arabic=True)
    factor = _scale(scale)
    value, end = _times(digits[0], factor), end + len(scale)
    # 1亿2千万: further parts must have ever smaller scales.
    while (more := _ARABIC.match(simplified, end)) is not None:
        scale = _longest_scale(simplified, more.end())
        if scale == "" or _scale(scale) >= factor or "−" in more[0]:
            break
        factor = _scale(scale)
        value, end = value + _times(more[0], factor), more.end() + len(scale)
    return Reading(end, value, form, arabic=True, scaled=True)


def _times(digits: str, factor: float) -> float:
    """Scale written decimals exactly: 1.1 times 1e8 must be 110000000, not 110000000.00000001."""
    whole, _, decimals = _PARTED.sub("", digits).replace("−", "-").partition(".")
    exact = int(whole + decimals) * int(factor)
    return float(Fraction(exact, 10 ** len(decimals)))


def _longest_scale(simplified: str, start: int) -> str:
    found = _SCALE_AT.match(simplified, start)
    return "" if found is None else found[0]


def _read_chinese(simplified: str, start: int) -> Reading | None:
    run = _run(simplified, start)
    number = longest_number(run)
    if number is None:
        return None
    end = start + number.length
    if number.colloquial and run[number.length - 1] == "一" and is_measured(simplified, end):
        # 两万一年 is "20,000 a year", not 21,000 years.
        number = longest_number(run[: number.length - 1])
        if number is None:
            return None
        end = start + number.length
    form: Form = "vague" if number.vague else "integer"
    if number.length < len(run):
        return Reading(end, number.value, form)
    if (decimals := _CHINESE_DECIMALS.match(simplified, end)) is not None:
        fraction = longest_number("零" + decimals[1])
        if fraction is not None and not number.vague:
            value = number.value + fraction.value / 10 ** len(decimals[1])
            scale = _longest_scale(simplified, decimals.end())
            return Reading(
                decimals.end() + len(scale),
                _times(f"{value:.{len(decimals[1])}f}", _scale(scale)),
                "decimal",
            )
    if (number.length == 1 and run not in "十百千万亿〇零廿卅") or number.vague:
        tenths = _TENTHS.match(simplified, end)
        if tenths is not None:
            extra = longest_number(tenths[1]) if tenths[1] else None
            value = number.value * 10 + (extra.value if extra is not None else 0)
            return Reading(tenths.end(), value, "vague" if number.vague else "percent")
    if (infix := _INFIX.match(simplified, end)) is not None:
        return Reading(infix.end(), number.value * _scale(infix[1]), "vague")
    if run.endswith(("十", "廿", "卅")) and (
        (tens := _VAGUE_TENS.match(simplified, end)) is not None
    ):
        return Reading(tens.end(), number.value * _scale(tens[1] or ""), "vague")
    return Reading(end, number.value, form)
