"""Numbers as people write them in tables: 1,234 and 1.234,5 and 98 765, 62.5 %, <5."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from explorer.words import to_user

_BLANKS: Final = re.compile(r"(?<=\d)[ \u00a0\u2007\u2009\u202f'\u2019](?=\d{3}(?!\d))")
_PLAIN: Final = re.compile(r"[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?")
_GROUPED: Final = re.compile(r"[-+]?\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:([.,])\d+)?")
#: Lakh and crore: 12,34,567.
_LAKH: Final = re.compile(r"[-+]?\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?")
_COMMA: Final = re.compile(r"[-+]?\d+,\d+")
_QUALIFIER: Final = re.compile(r"\s*(<=|>=|\u2264|\u2265|<|>|\u2248|~|\u7ea6|\u7d04)\s*")
_COMPARATORS: Final = {
    "<": "lt", ">": "gt", "<=": "le", "\u2264": "le", ">=": "ge", "\u2265": "ge",
    "\u2248": "approx", "~": "approx", "\u7ea6": "approx", "\u7d04": "approx",
}  # fmt: skip


class NotANumber(ValueError):
    """A cell that cannot be read as a number; the message is what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number read from a cell.

    Attributes:
        value: The number.
        percent: A percent sign stood behind it.
        comparator: What stood before it ("<"), as the dataset names it, or "".
    """

    value: float
    percent: bool = False
    comparator: str = ""


def read(text: str, *, decimal_comma: bool | None) -> Quantity:
    """The number of a cell that is not empty.

    Args:
        text: The cell.
        decimal_comma: Whether the table writes decimals with a comma; None if that is not known.

    Raises:
        NotANumber: It is none, or could mean two; says which.
    """
    given = text.strip().replace("\u2212", "-")
    qualifier = _QUALIFIER.match(given)
    comparator = ""
    if qualifier:
        comparator, given = _COMPARATORS[qualifier[1]], given[qualifier.end() :]
    percent = given.endswith(("%", "\uff05"))
    if percent:
        given = given[:-1].rstrip()
    value = _value(_BLANKS.sub("", given), text, decimal_comma)
    if not math.isfinite(value):
        raise _none(text)
    return Quantity(value, percent, comparator)


def _value(given: str, text: str, decimal_comma: bool | None) -> float:
    grouped = _GROUPED.fullmatch(given)
    if grouped and grouped[2] and grouped[1] != grouped[2]:
        # Both signs: the last one is the decimal sign, whatever the table does elsewhere.
        whole, _, decimals = given.rpartition(grouped[2])
        return float(f"{whole.replace(grouped[1], '')}.{decimals}")
    if grouped and not grouped[2]:
        sign, groups = grouped[1], given.count(grouped[1])
        known = decimal_comma is not None
        if groups > 1 or (known and (sign == ",") == (decimal_comma is False)):
            return float(given.replace(sign, ""))
        if sign == "." and decimal_comma is False:
            return float(given)
        if not known:
            # "1.234": a thousand here, one and a quarter there.
            several = to_user(
                "FigureTable", "{given!r} may be {thousand} or {decimal}; write it without a sign"
            )
            plain = given.replace(sign, "")
            message = several.format(
                given=text.strip(), thousand=plain, decimal=given.replace(sign, ".")
            )
            raise NotANumber(message)
        return float(given.replace(",", "."))
    if _LAKH.fullmatch(given):
        return float(given.replace(",", ""))
    if _PLAIN.fullmatch(given) and not (decimal_comma and "." in given):
        return float(given)
    if _COMMA.fullmatch(given) and decimal_comma is not False:
        return float(given.replace(",", "."))
    raise _none(text)


def _none(text: str) -> NotANumber:
    said = to_user("FigureTable", "{given!r} is not a number; write 1234.5, without units")
    return NotANumber(said.format(given=text.strip()))


def writes_decimal_commas(cells: list[str], *, semicolons: bool) -> bool | None:
    """Whether a table writes decimals with a comma; None if its numbers do not tell.

    Args:
        cells: Its cells that hold numbers.
        semicolons: Its columns are parted by semicolons, as where commas stand in numbers.
    """
    commas = points = 0
    for cell in cells:
        bare = _BLANKS.sub("", cell.strip().rstrip("%").rstrip())
        grouped = _GROUPED.fullmatch(bare)
        if grouped and grouped[2] and grouped[1] != grouped[2]:
            commas += grouped[2] == ","
            points += grouped[2] == "."
        elif _LAKH.fullmatch(bare):
            points += 1
        elif not grouped and _COMMA.fullmatch(bare):
            commas += 1
        elif not grouped and "." in bare and _PLAIN.fullmatch(bare):
            points += 1
    if commas != points:
        return commas > points
    return None if semicolons else False
