"""What a cell of a table of figures says: a number with all that people write around it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from explorer.corpus.fold import fold
from explorer.tables import quantities
from explorer.tables.units import unit_of
from explorer.tables.words import words
from explorer.words import to_user

_RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ⁺⁻⁽⁾†‡§¶"
_MARK: Final = re.compile(
    rf"(?:[{_RAISED}]+|\*+|\s*\[[\w*]{{1,3}}\]|(?<=[\d%])\s*\((?:\d{{1,2}}|[a-z])\)|(?<=\d)\s+#)$"
)
#: The letters by which statistical offices mark a number, but for those that stand for a million.
_FLAG: Final = re.compile(r"(?<=[\d%)])\s+(?:([a-z])|(?!pp$)([bcdefinprsuz]{2,3}))$")
_FLAGS: Final = frozenset("bcdefinprsuz")
_SCALES: Final = frozenset("bk")
_NUMBER: Final = r"[-+]?(?:\d[\d.,' \u00a0\u2007\u2009\u202f’]*|\.\d+)(?:[eE][-+]?\d+)?"
_SPLIT: Final = re.compile(rf"([^\d.+-]*?)\s*({_NUMBER})\s*(.*)", re.DOTALL)
_RANGE: Final = re.compile(
    rf"(\D*?)({_NUMBER})\s*(%?)\s*(?:[–—~〜至到‒―]|-|\bto\b|\.\.)\s*({_NUMBER})(.*)", re.DOTALL
)
#: A range whose ends both bear their unit: US$1.2bn–1.5bn, 5万至8万.
_TWICE: Final = re.compile(
    rf"([^\d]*?)({_NUMBER})\s*([^\d\s–—~〜至到‒―-][^\d–—~〜至到‒―-]*?)\s*(?:[–—~〜至到‒―-]|\bto\b)\s*"
    rf"([^\d]*?)({_NUMBER})\s*(\D+)",
    re.DOTALL,
)
#: No value is longer.
_SHORT: Final = 80
#: Numbers in Chinese characters, also in part: 三千五百, 1亿2000万.
_CHINESE: Final = re.compile(
    r"[〇零一二两兩三四五六七八九十百千万萬亿億]{2,}|\d[\d.]*[万萬亿億千]\d[\d万萬亿億千百]*"
)
_SPREAD: Final = re.compile(rf"({_NUMBER})\s*(?:±|\+/-)\s*({_NUMBER})\s*(.*)")
#: A minus sign in ledgers of East Asia, a rise elsewhere.
_TRIANGLE: Final = re.compile(r"[△▲▽▼]\s*\d")
_BRACKETED: Final = re.compile(r"[(（].*[)）]")


@dataclass(frozen=True, slots=True)
class Value:
    """A number read from a cell.

    Attributes:
        value: The number; None where there is only a range.
        low: The lower end of a range.
        high: Its upper end.
        comparator: "lt" for "<5", as the dataset names it; "" for the number itself.
        unit: The unit written beside it, "" if none is.
        asked: That unit may be one of several.
        estimate: It is marked as estimated.
        mark: The mark of a footnote beside it.
        scaled: A word for thousands or more stood beside it.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    comparator: str = ""
    unit: str = ""
    asked: bool = False
    estimate: bool = False
    mark: str = ""
    scaled: bool = False


class Unread(ValueError):
    """A cell cannot be read; the message is a clause that says why."""


@lru_cache(maxsize=50_000)
def read(text: str, decimal_comma: bool | None = False, flags: bool = False) -> Value | None:
    """The value of a cell; None if it says that there is none.

    Args:
        text: The cell.
        decimal_comma: Whether the table writes decimals with a comma; None if it does not tell.
        flags: Whether letters behind numbers are always the marks of a statistical office.

    Raises:
        Unread: It is no number, or could be two.
    """
    given = re.sub("[\u200b-\u200d\u2060\ufeff\u00ad]", "", text).strip()
    if is_missing(given) or (flags and given.startswith(":")):
        return None
    given, mark, estimate = _unmarked(given, flags)
    given = unicodedata.normalize("NFKC", given).replace("\u2212", "-").strip()
    if is_missing(given):
        return None
    if given[:1] in "–‒" and given[1:2].isdigit():
        given = f"-{given[1:]}"  # a dash for the minus sign that was not at hand
    if _BRACKETED.fullmatch(given) or _TRIANGLE.match(given):
        said = to_user("Tables", "{given!r} may be a number below zero or a note")
        raise Unread(said.format(given=text.strip()))
    given, comparator = _qualified(given)
    given = _in_digits(given)
    spread = _SPREAD.fullmatch(given)
    if spread:
        middle, wide = (_number(spread[n], text, decimal_comma) for n in (1, 2))
        unit, scale, asked = _unit("", spread[3], text)
        return Value(
            middle * scale, (middle - wide) * scale, (middle + wide) * scale, comparator, unit,
            asked, estimate, mark, scale != 1,
        )  # fmt: skip
    twice = _TWICE.fullmatch(given) if len(given) < _SHORT else None
    if twice:
        low, high = (_number(twice[n], text, decimal_comma) for n in (2, 5))
        unit, scale, asked = _unit(twice[1], twice[3], text)
        other, more, too = _unit(twice[4], twice[6], text)
        if unit and other and unit != other:
            raise _no_number(text)
        low, high = _exact(low, scale), _exact(high, more)
        _refuse_backwards(low, high, text)
        return Value(
            None, low, high, comparator, unit or other, asked or too, estimate, mark,
            scale != 1 or more != 1,
        )  # fmt: skip
    ends = _RANGE.fullmatch(given)
    if ends and not ends[1].strip().endswith("-"):
        low, high = (_number(ends[n], text, decimal_comma) for n in (2, 4))
        unit, scale, asked = _unit(ends[1], ends[5] or ends[3], text)
        _refuse_backwards(low, high, text)
        if low < 1000 <= high and high > 50 * low > 0 and not ends[4].strip().isdigit():
            # "12-13 000": from twelve, or from twelve thousand.
            raise _no_number(text)
        return Value(
            None, low * scale, high * scale, comparator, unit, asked, estimate, mark, scale != 1
        )
    parts = _SPLIT.fullmatch(given)
    if not parts:
        raise _no_number(text)
    before = parts[1].strip()
    negative = before.endswith("-")
    number = _number(parts[2], text, decimal_comma)
    behind, bound = _behind(parts[3].strip())
    unit, scale, asked = _unit(before.removesuffix("-"), behind, text)
    if behind in ("b", "m") and not unit and parts[3][:1] == behind and parts[2][-1:] == " ":
        said = to_user("Tables", "{given!r} may be millions or billions, or bear a mark")
        raise Unread(said.format(given=text.strip()))
    number = -number if negative else number
    return Value(
        _exact(number, scale), None, None, bound or comparator, unit, asked, estimate, mark,
        scale != 1,
    )  # fmt: skip


def is_missing(text: str) -> bool:
    """Whether a cell says that there is no value."""
    return fold(text).strip() in words().missing


def looks_like(text: str) -> bool:
    """Whether a cell is a value, read in one way or another."""
    for comma in (False, True):
        try:
            return read(text, comma) is not None
        except Unread:
            continue
    return False


def _exact(number: float, scale: float) -> float:
    """A number times a power of ten, without the traces of binary arithmetic."""
    return float(f"{number * scale:.15g}") if scale != 1 else number


def _unmarked(given: str, flags: bool) -> tuple[str, str, bool]:
    """A cell without marks of footnotes; the mark; whether it says "estimated"."""
    marks, estimate = "", False
    while True:
        found = _MARK.search(given)
        if found and found.start() > 0:
            mark = found[0].strip()
            estimate |= mark in ("(e)", "ᵉ")
            marks, given = mark + marks, given[: found.start()].rstrip()
            continue
        flag = _FLAG.search(given)
        letters = (flag[1] or flag[2]) if flag else ""
        if flag and set(letters) <= _FLAGS and (flags or letters not in _SCALES):
            estimate |= "e" in letters
            marks, given = letters + marks, given[: flag.start()].rstrip()
            continue
        return given, marks, estimate


def _qualified(given: str) -> tuple[str, str]:
    """A cell without the word before its number, and what that word means."""
    if given[:1] in "0123456789":
        return given, ""  # as most do, and no word does
    low = given.lower()
    for word, comparator in words().qualifiers.items():
        folded = fold(low[: len(word)])
        if folded == word and (
            not word[-1].isascii() or low[len(word) : len(word) + 1] in " 0123456789$€£<>~"
        ):
            return given[len(word) :].lstrip(" :"), comparator
    match = re.match(r"\s*(<=|>=|≤|≥|⩽|⩾|<|>|≈|~|∼)\s*", given)
    if match:
        signs = {
            "<": "lt",
            ">": "gt",
            "<=": "le",
            "≤": "le",
            "⩽": "le",
            ">=": "ge",
            "≥": "ge",
            "⩾": "ge",
        }
        return given[match.end() :], signs.get(match[1], "approx")
    return given, ""


def _behind(text: str) -> tuple[str, str]:
    """What stands behind a number without the word that makes it a bound, and that bound."""
    folded = fold(text)
    for word, comparator in words().after.items():
        if folded.endswith(word) and len(folded) == len(text):
            return text[: len(text) - len(word)].strip(), comparator
    return text, ""


def _in_digits(given: str) -> str:
    """A cell that begins with a number in Chinese characters, with that number in digits."""
    if not _CHINESE.match(given):
        return given
    from explorer.corpus import numerals

    found = next(iter(numerals.find(given)), None)
    if found is None or found.start or found.form != "integer" or found.value is None:
        return given
    return f"{found.value:.15g}{given[found.end :]}"


def _refuse_backwards(low: float, high: float, text: str) -> None:
    if low > high:
        said = to_user("Tables", "{given!r} is no range, its end is below its beginning")
        raise Unread(said.format(given=text.strip()))


def _unit(before: str, behind: str, text: str) -> tuple[str, float, bool]:
    """The unit beside a number, the power of ten, and whether the unit may be another."""
    name, scale, asked = "", 1.0, False
    for part in (before, behind):
        phrase = part.strip(" :")
        if not phrase:
            continue
        found = unit_of(phrase)
        if not found or (name and found.name and found.name != name):
            raise _no_number(text)
        name, scale, asked = name or found.name, scale * found.scale, asked or found.asked
    return name, scale, asked


def _number(given: str, text: str, decimal_comma: bool | None) -> float:
    try:
        return quantities.read(given.strip(), decimal_comma=decimal_comma).value
    except quantities.NotANumber as error:
        raise Unread(str(error)) from None


def _no_number(text: str) -> Unread:
    return Unread(to_user("Tables", "{given!r} is not read as a number").format(given=text.strip()))
