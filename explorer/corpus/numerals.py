"""Find and read numerals of quantity, Arabic and Chinese, in running text.

What counts, and what does not:

* A numeral's span holds everything its value needs: ``24,430``, ``75%``, ``7.7万``, ``三分之一``,
  ``百分之七十``, ``半数``, ``数百万``. Qualifiers (近 逾 超 约), the ordinal sign 第, units and 倍
  stay outside. A range is two numerals.
* A percentage is worth its number (75% is 75, 百分之七十 is 70, 七成 is 70, 5‰ is 0.5); a fraction
  is worth its quotient (三分之一 is 1/3, 半 is 0.5).
* Digits that belong to a name (5G, GPT-4o, 东风-17) have form ``name``; digits inside a link, DOI
  or e-mail address have form ``address``.
* Approximate expressions (数百万, 几百, 十几, 30多万, 三四) have form ``vague`` and are worth
  their lower bound. 几 and 数 alone are no numerals.
* A slash makes no fraction (1/3 is a ratio, a date or a page as often): two numerals.
* 一 directly before a measure word has form ``article``, except after 仅 只 无 不足: there it
  counts.
* Number characters inside lexicalised words (一直, 百度, 十分, 一带一路) are skipped: see the
  stop list in `numeral_words`. An ordinal (第一) is never skipped.
* A lone 百 千 万 亿 counts only where `numeral_words` says so (近百, 百倍, 百余家).
* Only the minus sign U+2212 is part of a numeral: a hyphen is a range or a name too often.
* Chinese banking numerals (壹贰叁) and 兆 are not read: most of them are ordinary characters, and
  兆 differs by country.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal

from explorer.corpus import numeral_words as words
from explorer.corpus.chinese_numbers import LONGEST_NUMBER, longest_number

if TYPE_CHECKING:
    from collections.abc import Iterator

Form = Literal[
    "integer", "decimal", "percent", "fraction", "ordinal", "article", "vague", "name", "address"
]


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral of a text.

    Attributes:
        start: first code point, counted in the text as given.
        end: one past the last code point; ``text == source[start:end]``.
        text: the numeral as written.
        value: what it is worth; infinite when it has more than 308 digits.
        form: how it is written or used, one of `Form`.
    """

    start: int
    end: int
    text: str
    value: float
    form: Form


@dataclass(frozen=True, slots=True)
class _Reading:
    end: int
    value: float
    form: Form
    arabic: bool = False
    scaled: bool = False  # carries a sign of quantity (%, 万, million), so it cannot be a name


_CHARACTERS: Final = "〇零一二两三四五六七八九十百千万亿廿卅"
_START: Final = re.compile(f"[0-9−½⅓⅔¼¾数几半{_CHARACTERS}]")
# Digits alone are one number however many; with units, no number needs more than 40 characters.
_RUN: Final = re.compile(
    f"[〇零一二两三四五六七八九]++(?![十百千万亿廿卅])|[{_CHARACTERS}]{{1,{LONGEST_NUMBER}}}"
)
_CHINESE_DECIMALS: Final = re.compile("点([〇零一二三四五六七八九]+)(?!十)")
_SCALE: Final = "[百千]?万亿|[百千]?[万亿]|千(?![米克瓦卡兆伏帕赫字焦])|百(?![分])"
_SCALE_AT: Final = re.compile(_SCALE)
_SCALES: Final = {"百": 1e2, "千": 1e3, "万": 1e4, "亿": 1e8}
# Thousands are parted by commas or by blanks that do not break.
_ARABIC: Final = re.compile(
    r"−?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
    r"|[0-9]{1,3}(?:[\u00a0\u2007\u2009\u202f][0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?"
)
_PARTED: Final = re.compile(r"[,\u00a0\u2007\u2009\u202f]")
_DIGITS: Final = re.compile("[0-9]+")
_DOTTED: Final = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")
_PERCENT: Final = re.compile(r" ?[%‰]|\s?(?:percent|per cent)(?![a-z])")
_ENGLISH_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])")
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
_ADDRESS: Final = re.compile(
    r"(?:https?|ftp)://[!-~]+"
    r"|www\.[!-~]+"
    r"|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|(?<![0-9.])10\.[0-9]{4,9}/[!-~]+"
    r"|arXiv:\s?[0-9]{4}\.[0-9]{4,5}"
    r"|(?<![A-Za-z0-9.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|cn)(?![A-Za-z0-9])(?:/[!-~]*)?"
)
_ADDRESS_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_HYPHENS: Final = "-‐‑"
_LETTER: Final = re.compile("[A-Za-z_]")
_NAME_TAIL: Final = re.compile(f"[{_HYPHENS}][A-Z]")
_IDEOGRAPH: Final = re.compile("[\u3400-\u9fff]")
_COUNTED_ONE: Final = ("仅", "只", "仅有", "只有", "唯有", "无", "不足")


def find(text: str) -> list[Numeral]:
    """Return every numeral of quantity in a text, in order and without overlaps.

    Args:
        text: any text, any script; offsets refer to its code points.
    """
    simplified = words.simplify(text)
    stops = words.stop_spans(simplified)
    addresses = [found.span() for found in _ADDRESS.finditer(simplified)]
    return list(_scan(text, simplified, stops, addresses))


def parse(text: str) -> float:
    """Return the value of one numeral expression, such as '7.7万' or '三分之一'.

    Args:
        text: the expression with nothing around it but spaces.

    Raises:
        ValueError: the text is not one numeral expression, or is too large for a float.
    """
    simplified = words.simplify(text.strip())
    if simplified == "过半":
        return 0.5
    reading = _read(simplified, 0) if simplified else None
    if reading is None or reading.end != len(simplified):
        message = f"'{text}' is not a numeral expression."
        raise ValueError(message)
    if math.isinf(reading.value):
        message = f"'{text[:20]}…' is too large a number."
        raise ValueError(message)
    return reading.value


def _scan(
    text: str, simplified: str, stops: dict[int, int], addresses: list[tuple[int, int]]
) -> Iterator[Numeral]:
    position = 0
    previous: Numeral | None = None
    upcoming = 0
    while (found := _START.search(simplified, position)) is not None:
        start = found.start()
        while upcoming < len(addresses) and addresses[upcoming][1] <= start:
            upcoming += 1
        if upcoming < len(addresses) and addresses[upcoming][0] <= start:
            for part in _ADDRESS_NUMBER.finditer(simplified, start, addresses[upcoming][1]):
                yield _numeral(text, part.start(), part.end(), float(part[0]), "address")
            position = addresses[upcoming][1]
            continue
        limit = addresses[upcoming][0] if upcoming < len(addresses) else len(simplified)
        dotted = _DOTTED.match(simplified, start)
        if dotted is not None:
            # A version, a dotted date or a network address: each part is a number of its own.
            form = _arabic_form(simplified, start, dotted.end(), "integer", previous)
            for part in _DIGITS.finditer(simplified, start, dotted.end()):
                previous = _numeral(text, part.start(), part.end(), float(part[0]), form)
                yield previous
            position = dotted.end()
            continue
        reading = _read(simplified, start)
        if reading is None or reading.end > limit:
            position = start + 1
            continue
        position = reading.end
        used = _form(simplified, start, reading, stops, previous)
        if used is not None:
            previous = _numeral(text, start, reading.end, reading.value, used)
            yield previous


def _numeral(text: str, start: int, end: int, value: float, form: Form) -> Numeral:
    return Numeral(start, end, text[start:end], value, form)


def _form(
    simplified: str,
    start: int,
    reading: _Reading,
    stops: dict[int, int],
    previous: Numeral | None,
) -> Form | None:
    """Decide the form in context; None when the characters express no quantity."""
    end = reading.end
    if reading.arabic:
        if not reading.scaled:
            form = _arabic_form(simplified, start, end, reading.form, previous)
            if form in ("name", "ordinal"):
                return form
        return "ordinal" if simplified[start - 1 : start] == "第" else reading.form
    token = simplified[start:end]
    if simplified[start - 1 : start] == "第" and reading.form == "integer":
        return "ordinal"
    for first in range(max(0, start - words.LONGEST_STOP), start + 1):
        if stops.get(first, 0) >= end:
            return None
    if token in _SCALES and not _lone_scale_counts(simplified, start, end):
        return None
    if token == "半" and not _half_counts(simplified, start, end):
        return None
    if token == "一" and _is_measured(simplified, end):
        counted = any(simplified.endswith(word, 0, start) for word in _COUNTED_ONE)
        return "integer" if counted else "article"
    return reading.form


def _is_measured(simplified: str, end: int) -> bool:
    return simplified[end : end + 1] in words.MEASURE_WORDS or simplified.startswith(
        words.MEASURE_PAIRS, end
    )


def _lone_scale_counts(simplified: str, start: int, end: int) -> bool:
    return (
        simplified[start - 1 : start] in words.BEFORE_LONE_SCALE
        or simplified[end : end + 1] in words.AFTER_LONE_SCALE
    )


def _half_counts(simplified: str, start: int, end: int) -> bool:
    if simplified[end : end + 1] in words.NOT_AFTER_HALF:
        return False
    before = simplified[start - 1 : start]
    return before in words.BEFORE_HALF or simplified.startswith(words.AFTER_HALF, end)


def _arabic_form(
    simplified: str, start: int, end: int, form: Form, previous: Numeral | None
) -> Form:
    """Tell digits that belong to a name (5G, V3, GPT-4o, 东风-17) from a quantity."""
    before, after = simplified[start - 1 : start], simplified[end : end + 1]
    if before and _LETTER.match(before):
        return "name"
    if _ENGLISH_ORDINAL.match(simplified, end):
        return "ordinal"
    if after and _LETTER.match(after) and words.UNITS.match(simplified, end) is None:
        return "name"
    if _NAME_TAIL.match(simplified, end):
        return "name"
    if before and before in _HYPHENS and start >= 2:
        if previous is not None and previous.end == start - 1:
            return "name" if previous.form == "name" else form
        owner = simplified[start - 2]
        if _LETTER.match(owner):
            return "name"
        if _IDEOGRAPH.match(owner) and owner not in words.DATE_PARTS and owner not in _CHARACTERS:
            return "name"
    return form


def _read(simplified: str, start: int) -> _Reading | None:
    """Read the longest numeral expression that starts here, whatever surrounds it."""
    first = simplified[start]
    if first in _VULGAR:
        return _Reading(start + 1, _VULGAR[first], "fraction")
    if first in "数几":
        return _read_vague(simplified, start)
    if first == "半":
        end = start + 2 if simplified.startswith("半数", start) else start + 1
        return _Reading(end, 0.5, "fraction")
    if simplified.startswith("一半", start) and (
        simplified[start + 2 : start + 3] not in words.NOT_AFTER_HALF
    ):
        return _Reading(start + 2, 0.5, "fraction")
    number = _read_number(simplified, start)
    if number is None or not simplified.startswith("分之", number.end) or number.form == "percent":
        return number
    upper = _read_number(simplified, number.end + 2) if len(simplified) > number.end + 2 else None
    if upper is None or number.value == 0 or upper.form == "percent":
        return number
    if simplified[start : number.end] == "百":
        return _Reading(upper.end, upper.value, "percent")
    return _Reading(upper.end, upper.value / number.value, "fraction")


def _read_vague(simplified: str, start: int) -> _Reading | None:
    prefix = _VAGUE_PREFIX.match(simplified, start)
    if prefix is None:
        return None
    number = longest_number(_run(simplified, prefix.end()))
    if number is None:
        return None
    return _Reading(prefix.end() + number.length, number.value, "vague")


def _run(simplified: str, start: int) -> str:
    found = _RUN.match(simplified, start)
    return "" if found is None else found[0]


def _read_number(simplified: str, start: int) -> _Reading | None:
    arabic = _ARABIC.match(simplified, start)
    if arabic is not None:
        return _read_arabic(simplified, arabic)
    return _read_chinese(simplified, start)


def _scale(simplified: str) -> float:
    return math.prod((_SCALES[character] for character in simplified), start=1.0)


def _read_arabic(simplified: str, digits: re.Match[str]) -> _Reading:
    value = float(_PARTED.sub("", digits[0]).replace("−", "-"))
    form: Form = "decimal" if "." in digits[0] else "integer"
    end = digits.end()
    if math.isinf(value):
        return _Reading(end, value, "name", arabic=True)
    if (percent := _PERCENT.match(simplified, end)) is not None:
        value = value / 10 if percent[0].endswith("‰") else value
        return _Reading(percent.end(), value, "percent", arabic=True, scaled=True)
    if (infix := _INFIX.match(simplified, end)) is not None:
        return _Reading(infix.end(), value * _scale(infix[1]), "vague", arabic=True, scaled=True)
    if (english := _ENGLISH.match(simplified, end)) is not None:
        return _Reading(
            english.end(), value * _ENGLISH_SCALES[english[1]], form, arabic=True, scaled=True
        )
    if (scale := _longest_scale(simplified, end)) == "":
        tenths = _TENTHS.match(simplified, end)
        if tenths is not None and len(digits[0]) == 1:
            return _Reading(end + 1, value * 10, "percent", arabic=True, scaled=True)
        return _Reading(end, value, form, arabic=True)
    factor = _scale(scale)
    value, end = _times(digits[0], factor), end + len(scale)
    # 1亿2千万: further parts must have ever smaller scales.
    while (more := _ARABIC.match(simplified, end)) is not None:
        scale = _longest_scale(simplified, more.end())
        if scale == "" or _scale(scale) >= factor or "−" in more[0]:
            break
        factor = _scale(scale)
        value, end = value + _times(more[0], factor), more.end() + len(scale)
    return _Reading(end, value, form, arabic=True, scaled=True)


def _times(digits: str, factor: float) -> float:
    """Scale written decimals exactly: 1.1 times 1e8 must be 110000000, not 110000000.00000001."""
    whole, _, decimals = _PARTED.sub("", digits).replace("−", "-").partition(".")
    exact = int(whole + decimals) * int(factor)
    return float(Fraction(exact, 10 ** len(decimals)))


def _longest_scale(simplified: str, start: int) -> str:
    found = _SCALE_AT.match(simplified, start)
    return "" if found is None else found[0]


def _read_chinese(simplified: str, start: int) -> _Reading | None:
    run = _run(simplified, start)
    number = longest_number(run)
    if number is None:
        return None
    end = start + number.length
    if number.colloquial and run[number.length - 1] == "一" and _is_measured(simplified, end):
        # 两万一年 is "20,000 a year", not 21,000 years.
        number = longest_number(run[: number.length - 1])
        if number is None:
            return None
        end = start + number.length
    form: Form = "vague" if number.vague else "integer"
    if number.length < len(run):
        return _Reading(end, number.value, form)
    if (decimals := _CHINESE_DECIMALS.match(simplified, end)) is not None:
        fraction = longest_number("零" + decimals[1])
        if fraction is not None and not number.vague:
            value = number.value + fraction.value / 10 ** len(decimals[1])
            scale = _longest_scale(simplified, decimals.end())
            return _Reading(
                decimals.end() + len(scale),
                _times(f"{value:.{len(decimals[1])}f}", _scale(scale)),
                "decimal",
            )
    if (number.length == 1 and run not in "十百千万亿〇零廿卅") or number.vague:
        tenths = _TENTHS.match(simplified, end)
        if tenths is not None:
            extra = longest_number(tenths[1]) if tenths[1] else None
            value = number.value * 10 + (extra.value if extra is not None else 0)
            return _Reading(tenths.end(), value, "vague" if number.vague else "percent")
    if (infix := _INFIX.match(simplified, end)) is not None:
        return _Reading(infix.end(), number.value * _scale(infix[1]), "vague")
    if run.endswith(("十", "廿", "卅")) and (
        (tens := _VAGUE_TENS.match(simplified, end)) is not None
    ):
        return _Reading(tens.end(), number.value * _scale(tens[1] or ""), "vague")
    return _Reading(end, number.value, form)
