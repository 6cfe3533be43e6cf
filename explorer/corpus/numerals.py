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
from typing import TYPE_CHECKING, Final

from explorer.corpus import numeral_words as words
from explorer.corpus.numeral_reading import CHARACTERS, SCALES, Form, Reading, is_measured, read
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator


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


#: With one of these, as written in a pattern, every numeral begins.
SIGNS: Final = f"0-9−½⅓⅔¼¾数几半{CHARACTERS}"
_START: Final = re.compile(f"[{SIGNS}]")
_DIGITS: Final = re.compile("[0-9]+")
_DOTTED: Final = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")
_ENGLISH_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z0-9])")
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
    if _START.search(simplified) is None:
        return []
    stops = words.stop_spans(simplified)
    # No address is without one of these within it, which few sentences have.
    dotted = "/" in simplified or simplified.find(".", 0, -1) >= 0
    addresses = [found.span() for found in _ADDRESS.finditer(simplified)] if dotted else []
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
    reading = read(simplified, 0) if simplified else None
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
        reading = read(simplified, start)
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
    reading: Reading,
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
    if token in SCALES and not _lone_scale_counts(simplified, start, end):
        return None
    if token == "半" and not _half_counts(simplified, start, end):
        return None
    if token == "一" and is_measured(simplified, end):
        counted = any(simplified.endswith(word, 0, start) for word in _COUNTED_ONE)
        return "integer" if counted else "article"
    return reading.form


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
        if _IDEOGRAPH.match(owner) and owner not in words.DATE_PARTS and owner not in CHARACTERS:
            return "name"
    return form
