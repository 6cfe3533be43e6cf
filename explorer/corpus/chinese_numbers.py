"""Read runs of Chinese number characters (simplified forms only, see `numeral_words.simplify`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_DIGITS: Final = {
    character: value
    for value, characters in enumerate(("〇零", "一", "二两", *"三四五六七八九"))
    for character in characters
}
_TENS: Final = {"廿": 20, "卅": 30}
_SMALL: Final = {"十": 10, "百": 100, "千": 1000}
_LARGE: Final = {"万": 10**4, "亿": 10**8}
# Longest run that is tried as one structured number: the longest in use, of a number below 10^16,
# has some 31 characters, and the bound keeps hostile input from costing quadratic time.
LONGEST_NUMBER: Final = 40


@dataclass(frozen=True, slots=True)
class ChineseNumber:
    """The number read from the first characters of a run.

    Attributes:
        length: how many characters were read.
        value: what they are worth; infinite when there are more than 308 digits.
        vague: neighbouring digits that mean "about" (三四, 五六十); the value is the lower bound.
        colloquial: the last digit leans on the unit before it (两万五 is 25,000).
    """

    length: int
    value: float
    vague: bool = False
    colloquial: bool = False


def longest_number(run: str) -> ChineseNumber | None:
    """Return the longest number at the start of a run of number characters, or None."""
    plain = len(run) - len(run.lstrip("〇零一二两三四五六七八九"))
    if plain and plain == len(run):
        return _read_digits(run)
    for length in range(min(len(run), LONGEST_NUMBER), 0, -1):
        part = run[:length]
        number = _read_digits(part) if length <= plain else _read_structured(part)
        if number is not None:
            return number
    return None


def _read_digits(run: str) -> ChineseNumber | None:
    digits = "".join(str(_DIGITS[character]) for character in run)
    if len(run) == 2 and 0 < int(digits[0]) == int(digits[1]) - 1:
        return ChineseNumber(2, float(digits[0]), vague=True)
    return ChineseNumber(len(run), float(digits))


def _read_structured(run: str) -> ChineseNumber | None:
    """Read a number with units (一万二千), or None where the order of units is not that of one."""
    high = middle = section = 0
    digit: int | None = None
    zero = vague = False
    unit = 10**5  # the last small unit of this section: the next must be smaller
    last = 0  # the unit just read
    for index, character in enumerate(run):
        if character in "〇零":
            if digit is not None or index == 0 or zero:
                return None
            zero, last = True, 0
        elif character in _DIGITS:
            value = _DIGITS[character]
            if digit is not None:
                # 五六十, 十七八: two neighbouring digits around one unit.
                if vague or value != digit + 1 or (index + 1 == len(run) and last != 10):
                    return None
                vague = True
                continue
            digit = value
        elif character in _TENS:
            if digit is not None or unit <= 10:
                return None
            section, unit, last, zero = section + _TENS[character], 10, 10, False
        elif character in _SMALL:
            size = _SMALL[character]
            bare = index == 0 or (size == 10 and (zero or last >= 100))
            if size >= unit or (digit is None and not bare):
                return None
            section += (1 if digit is None else digit) * size
            digit, unit, last, zero = None, size, size, False
        else:
            size = _LARGE[character]
            amount = section + (digit or 0)
            if size == 10**4:
                if middle or (amount == 0 and index > 0):
                    return None
                middle = (amount or 1) * size
            else:
                if high or (middle + amount == 0 and index > 0):
                    return None
                high, middle = (middle + amount or 1) * size, 0
            digit, section, unit, last, zero = None, 0, 10**5, size, False
    total = high + middle + section
    if digit is None:
        return None if zero else ChineseNumber(len(run), float(total), vague)
    if zero or last in (0, 10):
        return ChineseNumber(len(run), float(total + digit), vague)
    return ChineseNumber(len(run), float(total + digit * last // 10), vague, colloquial=True)
