"""Periods as tables write them: 2020, FY2021, 2019-20, 民國109年, 2023 Q2, Aug 2023, 23.08.2023."""

from __future__ import annotations

import calendar
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

Period = tuple[str, str]

_YEAR: Final = r"(1[89]\d\d|20\d\d|2100)"
_DASH: Final = r"\s*(?:[-–—~/至到]|to|and)\s*"
_MONTHS: Final = {
    name.lower(): number
    for names in (calendar.month_name, calendar.month_abbr)
    for number, name in enumerate(names)
    if name
} | {"sept": 9}
_ONE: Final = re.compile(
    rf"(?:fy\s?|cy\s?|yr\s?|year )?{_YEAR}(?:\.0)?(?:\s*年(?:度)?)?(?:\s*\[yr\d{{4}}\])?"
    rf"(?:\s*[a-z*]|\s*\([a-z]{{1,2}}\))?"
)
#: Years that would be numbers elsewhere.
_EARLY: Final = re.compile(r"(1[0-7]\d\d)(?:\.0)?")
_REPUBLIC: Final = re.compile(r"民[国國]\s*(\d{2,3})\s*年(?:度)?")
_SPLIT_YEAR: Final = re.compile(rf"(?:fy\s?)?{_YEAR}\s*[-–/]\s*(\d\d)(?:年度?)?")
_YEARS: Final = re.compile(rf"{_YEAR}(?:年)?{_DASH}{_YEAR}(?:年(?:度)?)?")
_QUARTER: Final = re.compile(
    rf"(?:{_YEAR}\s*[-年 ]?\s*(?:q|第)([1-4一二三四])(?:季度?)?|q([1-4])[- ]?\s*{_YEAR})"
)
_HALF: Final = re.compile(rf"(?:{_YEAR}\s*-?\s*[hs]([12])|[hs]([12])\s*{_YEAR})")
_MONTH: Final = re.compile(rf"{_YEAR}\s*(?:[-/.年m]|\s)\s*(0?[1-9]|1[0-2])月?")
_NAMED: Final = re.compile(rf"([a-z]{{3,9}})\.?[ -]+{_YEAR}|{_YEAR}[ -]+([a-z]{{3,9}})\.?")
_DAY: Final = re.compile(
    rf"{_YEAR}\s*[-/.年]\s*(\d\d?)\s*[-/.月]\s*(\d\d?)日?(?:[ t]\d\d?:\d\d.*)?"
)
_DAY_NAMED: Final = re.compile(
    rf"(\d\d?)\.? ([a-z]{{3,9}})\.?,? {_YEAR}|([a-z]{{3,9}})\.? (\d\d?),? {_YEAR}"
)
_DOTTED: Final = re.compile(rf"(\d\d?)\.(\d\d?)\.{_YEAR}")
_SLASHED: Final = re.compile(rf"(\d\d?)[/-](\d\d?)[/-]{_YEAR}")
#: Marks of footnotes behind a year.
_RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾†‡"
_CHINESE: Final = {"一": 1, "二": 2, "三": 3, "四": 4}


@lru_cache(maxsize=20_000)
def read(text: str, day_first: bool | None = True) -> Period | None:
    """First and last year, month or day of a period; None if the text is none.

    Args:
        text: The text.
        day_first: Whether 03/04/2020 is the third of April; None: it may be either.
    """
    bare = text.strip().rstrip(_RAISED) or text
    given = " ".join(unicodedata.normalize("NFKC", bare).lower().split())
    if not given or not given[-1:].strip() or len(given) > 40:
        return None
    if match := _ONE.fullmatch(given):
        return match[1], match[1]
    if match := _REPUBLIC.fullmatch(given):
        year = str(int(match[1]) + 1911)
        return year, year
    if match := _YEARS.fullmatch(given):
        return (match[1], match[2]) if match[1] <= match[2] else None
    if match := _QUARTER.fullmatch(given):
        quarter = match[2] or match[3]
        number = _CHINESE.get(quarter) or int(quarter)
        return _months(match[1] or match[4], number * 3 - 2, number * 3)
    if match := _HALF.fullmatch(given):
        half = int(match[2] or match[3])
        return _months(match[1] or match[4], half * 6 - 5, half * 6)
    if match := _DAY.fullmatch(given):
        return _day(match[1], int(match[2]), int(match[3]))
    if match := _MONTH.fullmatch(given):
        return _months(match[1], int(match[2]), int(match[2]))
    if match := _SPLIT_YEAR.fullmatch(given):
        last = int(match[1][:2] + match[2])
        return (match[1], str(last)) if last == int(match[1]) + 1 else None
    if match := _NAMED.fullmatch(given):
        month = _MONTHS.get(match[1] or match[4])
        return _months(match[2] or match[3], month, month) if month else None
    if match := _DAY_NAMED.fullmatch(given):
        month = _MONTHS.get(match[2] or match[4])
        return _day(match[3] or match[6], month, int(match[1] or match[5])) if month else None
    if match := _DOTTED.fullmatch(given):
        return _day(match[3], int(match[2]), int(match[1]))
    if match := _SLASHED.fullmatch(given):
        first, second = int(match[1]), int(match[2])
        if day_first is None and first != second and first <= 12 and second <= 12:
            return None
        day, month = (first, second) if day_first is not False else (second, first)
        if month > 12:
            day, month = month, day
        return _day(match[3], month, day)
    return None


def in_column(text: str, day_first: bool | None = True) -> Period | None:
    """The same in a column that says it holds periods: there 1500 is a year, not a number."""
    early = _EARLY.fullmatch(text.strip())
    return (early[1], early[1]) if early else read(text, day_first)


def is_period(text: str) -> bool:
    """Whether a text is a period."""
    return read(text) is not None


def day_first(cells: Iterable[str]) -> bool | None:
    """Whether a column writes days before months; None if its dates do not tell.

    A column without such dates writes them as we do.
    """
    firsts: list[int] = []
    seconds: list[int] = []
    for cell in cells:
        if match := _SLASHED.fullmatch(cell.strip()):
            firsts.append(int(match[1]))
            seconds.append(int(match[2]))
    if not firsts or any(f > 12 for f in firsts):
        return True
    if any(s > 12 for s in seconds):
        return False
    return True if firsts == seconds else None


def ended(heading: str) -> tuple[str, Period | None]:
    """A heading without the year at its end, and the year: "Papers 2020", "Papers (2019-2023)"."""
    match = re.fullmatch(
        rf"(.*\S)[\s,_(（]+((?:fy)?{_YEAR}(?:\s*[-–]\s*\d{{2,4}})?年?)[)）]?",
        heading.strip(),
        re.IGNORECASE,
    )
    if match and any(c.isalpha() for c in match[1]):
        found = read(match[2])
        if found:
            bare = re.sub(r"\s+(?:in|for|of)$", "", match[1].rstrip(" ,_(（"), flags=re.IGNORECASE)
            return bare, found
    match = re.fullmatch(rf"({_YEAR})\s*(?:年度?(?!代)\s*|[\s_]+)(\S.*)", heading.strip())
    if match and any(c.isalpha() for c in match[3]):
        return match[3], (match[1], match[1])
    return heading.strip(), None


def _months(year: str, first: int, last: int) -> Period:
    return f"{year}-{first:02d}", f"{year}-{last:02d}"


def _day(year: str, month: int, day: int) -> Period | None:
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(int(year), month)[1]:
        return None
    made = f"{year}-{month:02d}-{day:02d}"
    return made, made
