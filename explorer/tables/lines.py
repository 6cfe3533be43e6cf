"""What a line above or below a table says of all of it: its unit, its source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.tables.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNIT: Final = re.compile(
    r"^(?:(?:单位|單位|単位|units?|einheit|unité)\s*[:：]?|in)\s*(.+)$", re.IGNORECASE
)
_SOURCE: Final = re.compile(
    r"^(?:data source|sources?|quelle|data from database|"
    r"数据来源|資料來源|资料来源|數據來源|来源|來源|資料|出典)"
    r"\s*[:：]\s*(.+)$",
    re.IGNORECASE,
)


def units(lines: Iterable[str]) -> list[str]:
    """The units that lines name, also those that are not known; "in" alone names none."""
    found = []
    for line in lines:
        match = _UNIT.match(line.strip(" ()（）"))
        if match and (not match[0].lower().startswith("in") or unit_of(match[1])):
            found.append(match[1])
    return found


def source(line: str) -> str:
    """The source that a line names, "" if it names none."""
    match = _SOURCE.match(line.strip())
    return match[1].strip() if match else ""
