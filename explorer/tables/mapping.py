"""What the columns of a table are, as it was guessed or as the user says."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from explorer.tables.words import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: What a column can hold.
ROLES: Final = (
    "entity", "code", "country", "counterpart", "topic", "indicator", "period", "period_start",
    "period_end", "value", "low", "high", "unit", "multiplier", "source", "publisher", "url",
    "note", "status", "ignore",
)  # fmt: skip
#: What can be said of all figures of a table.
FIXED: Final = ("topic", "indicator", "entity", "period", "unit", "source", "publisher", "url",
                "accessed")  # fmt: skip
#: What a name that is not known can be made.
MADE: Final = ("group", "institution", "company", "agency", "skip")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that the guess is not sure of.

    Attributes:
        kind: What it is about: entity, topic, indicator, unit, period, decimal, column, rows.
        sentence: What is doubtful, a clause for the user.
        at: The column by index, -1 for the table.
        name: The name or heading it is about, "" if it is about none.
    """

    kind: str
    sentence: str
    at: int = -1
    name: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column and what it holds; of a column of values, what its heading says of them.

    Attributes:
        at: Its index from 0.
        heading: Its heading, from top to bottom.
        role: One of :data:`ROLES`.
        entity: Whose figures these are, if the heading says so.
        topic: On what.
        indicator: By which indicator.
        period: Of which period.
        unit: In what unit, with its power of ten as written: "US$ millions".
    """

    at: int
    heading: str
    role: str
    entity: str = ""
    topic: str = ""
    indicator: str = ""
    period: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """How one sheet is read.

    Attributes:
        file: The name of the file it was guessed for.
        sheet: The name of the sheet.
        header: First and last row of headings, by index from 0.
        columns: Its columns.
        fixed: What is said of all its figures, by :data:`FIXED`.
        decimal: The sign of decimals.
        day_first: Days come before months, where a date does not say the year first.
        fill: Blank cells of names mean the name above.
        flags: Letters behind numbers are marks of a statistical office.
        names: Names that are not known to an id, or to what they are made (:data:`MADE`).
        units: Units of indicators that stand in a column, by what they are called there.
        doubts: What is not sure.
    """

    file: str
    sheet: str
    header: tuple[int, int]
    columns: tuple[Column, ...]
    fixed: Mapping[str, str] = field(default_factory=dict)
    decimal: str = "."
    day_first: bool = True
    fill: bool = False
    flags: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()

    @property
    def decimal_comma(self) -> bool:
        """Whether decimals are written with a comma."""
        return self.decimal == ","

    def of_role(self, *roles: str) -> tuple[Column, ...]:
        """The columns of some roles."""
        return tuple(c for c in self.columns if c.role in roles)


def shape(headings: Iterable[str]) -> str:
    """What tables of one shape have in common: their headings, whatever years these name."""
    from explorer.tables import periods

    words: list[str] = []
    for heading in headings:
        word = "year" if periods.is_period(heading) else key(heading)
        if word and (not words or words[-1] != word):
            words.append(word)
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]


class NothingFound(Exception):
    """A table holds no figures about entities; the message is a clause that says why."""
