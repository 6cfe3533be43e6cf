"""Units as tables write them: "US$ millions", "亿元", "thousand tonnes", "% of GDP"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from explorer.corpus.fold import fold
from explorer.tables.words import words

_LEADING: Final = re.compile(
    r"^(?:units?|in|单位|expressed in|measured in)\s*[:：]?\s+|^单位[:：]?"
)
_PRICES: Final = re.compile(
    r"^(?:current|constant|real|nominal)(?: \d{4})?(?: prices)?,? |"
    r",? (?:current|constant)(?: \d{4})? prices$"
)
_BRACKET: Final = re.compile(r"^(.*?)\s*[\(（\[]([^()（）\[\]]+)[\)）\]]\s*$", re.DOTALL)
_COMMA: Final = re.compile(r"^(.+?)\s*[,，:：]\s*([^,，:：]+)$")
_SHARE: Final = re.compile(r"^(?:pc |pt |(?:%|percent|per cent|pct|percentage)(?: of | im | 占))")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and the power of ten that numbers are in.

    Attributes:
        name: As the dataset calls it, or the table's own word; "" for a power of ten alone.
        scale: What numbers are to be multiplied by.
        asked: It may be one of several.
        whole: It says all there is to say: a heading need not repeat it.
    """

    name: str
    scale: float = 1.0
    asked: bool = False
    whole: bool = True


@lru_cache(maxsize=4096)
def unit_of(text: str) -> Unit | None:
    """The unit that a phrase is; None if it is none that is known."""
    given = _LEADING.sub("", fold(text).replace("_", " ").strip()).strip(" .:：")
    found = _known(given)
    if found:
        return found
    code, _, label = given.partition(": ")
    if label and code.isascii() and " " not in code and (found := _known(label)):
        return found  # "PS: Persons", as SDMX writes both in a cell
    bare = _PRICES.sub("", given).strip()
    if bare != given and (found := _known(bare)):
        return Unit(found.name, found.scale, found.asked, whole=False)
    if _SHARE.match(given):
        return Unit("percent", whole=False)
    return None


def _known(given: str) -> Unit | None:
    table = words()
    if given in table.units:
        return Unit(table.units[given])
    if given in table.asked:
        return Unit(given, asked=True)
    if given in table.scales:
        return Unit("", table.scales[given])
    for cut in range(1, len(given)):
        first, rest = given[:cut], given[cut:]
        # Latin words are cut between words only.
        if first[-1].isalpha() and first[-1].isascii() and rest[0].isalpha() and rest[0].isascii():
            continue
        first, rest = first.strip(" ,"), re.sub(r"^[ ,]*(?:of )?", "", rest)
        for scale, unit in ((first, rest), (rest, first)):
            if scale in table.scales and unit in table.units:
                return Unit(table.units[unit], table.scales[scale])
            if scale in table.scales and unit in table.asked:
                return Unit(unit, table.scales[scale], asked=True)
    return None


def split(heading: str) -> tuple[str, Unit | None]:
    """A heading without its unit, and the unit: "Funding (US$ millions)"."""
    for pattern in (_BRACKET, _COMMA):
        match = pattern.match(heading.strip())
        unit = unit_of(match[2]) if match else None
        if match and unit and match[1].strip():
            return (match[1].strip() if unit.whole else heading.strip()), unit
    rate = unit_of(_rate(heading))
    return heading.strip(), Unit(rate.name, rate.scale, rate.asked, whole=False) if rate else None


def written(heading: str) -> str:
    """The unit that a heading names, as it writes it; "" if it names none."""
    for pattern in (_BRACKET, _COMMA):
        match = pattern.match(heading.strip())
        if match and match[1].strip() and unit_of(match[2]):
            return match[2].strip()
    rate = _rate(heading)
    return rate if unit_of(rate) else ""


def _rate(heading: str) -> str:
    """The end of "Researchers per million inhabitants": a part of what is counted."""
    at = max(heading.lower().find(" per "), heading.find("每"))
    return heading[at:].strip() if at > 0 else ""
