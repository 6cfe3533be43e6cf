"""From the cells of a mapped table to its figures, each with the place of its cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from explorer.tables import layout, periods, units, values
from explorer.tables.names import marks_a_group
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.tables.grid import Grid
    from explorer.tables.layout import Layout
    from explorer.tables.mapping import Column, SheetMapping
    from explorer.tables.names import Names
    from explorer.tables.periods import Period

#: A power of ten as tables have it: programs that know only floats write 6.0, SDMX with labels
#: "6: Millions".
_POWER: Final = re.compile(r"([-\u2212]?[0-9]{1,2})(?:\.0+)?(?:: .*)?")
#: The code before its label, as SDMX writes both in a cell: "RDPERS: R&D personnel".
_CODED: Final = re.compile(r"^[A-Z][A-Z0-9_]*: (?=\S)")


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that a table names.

    Attributes:
        id: Its id in the dataset, "" if it is to be made.
        names: What it is called; English, Simplified and Traditional Chinese if that is known.
        kind: What kind of entity it is to be.
    """

    id: str
    names: tuple[str, ...]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One value of a table; row and column by index from 0."""

    row: int
    column: int
    shown: str
    entity: Named
    counterpart: Named | None
    topic: Named
    indicator: Named
    period: Period | None
    value: values.Value
    unit: str
    source: str = ""
    publisher: str = ""
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class NotRead:
    """A cell that says something which cannot be read; row and column by index from 0."""

    row: int
    column: int
    shown: str
    why: str


@dataclass(frozen=True, slots=True)
class Unfolded:
    """What a mapped table says.

    Attributes:
        figures: Its figures, in the order of its cells.
        unread: Cells that cannot be read.
        missing: How many cells say that there is no value.
        totals: Rows that add others up, by index.
        skipped: Names whose rows are passed over.
    """

    figures: tuple[Figure, ...]
    unread: tuple[NotRead, ...]
    missing: int
    totals: tuple[int, ...]
    skipped: tuple[str, ...]


class Passed(Exception):
    """A row is passed over."""


class Odd(Exception):
    """A cell of a row cannot be read."""

    def __init__(self, column: int, why: str) -> None:
        super().__init__(why)
        self.column, self.why = column, why


def unfold(grid: Grid, mapping: SheetMapping, names: Names) -> Unfolded:
    """The figures of a sheet that is read by a mapping."""
    found = layout.find(grid, mapping.header)
    if found is None:
        return Unfolded((), (), 0, (), ())
    return Unfolding(grid, mapping, names, found).all()


class Unfolding:
    """Reads rows of a grid by a mapping, part by part."""

    def __init__(self, grid: Grid, mapping: SheetMapping, names: Names, found: Layout) -> None:
        self._grid, self._mapping, self._names, self._layout = grid, mapping, names, found
        self._above: dict[str, dict[int, str]] = {}
        self._by_role: dict[str, Column] = {}
        for column in mapping.columns:
            self._by_role.setdefault(column.role, column)
        self._entities: dict[tuple[str, str], Named | None] = {}
        self._skipped: dict[str, None] = {}

    def all(self) -> Unfolded:
        """Row by row."""
        figures: list[Figure] = []
        unread: list[NotRead] = []
        missing = 0
        for row in self._layout.rows:
            for column in self._mapping.of_role("value"):
                shown = self._grid.cell(row, column.at)
                try:
                    figure = self._figure(row, column, shown)
                except values.Unread as error:
                    unread.append(NotRead(row, column.at, shown, str(error)))
                except Odd as odd:
                    if not any(u.row == row and u.column == odd.column for u in unread):
                        cell = self._grid.cell(row, odd.column)
                        unread.append(NotRead(row, odd.column, cell, odd.why))
                except Passed:
                    continue
                else:
                    if figure is None:
                        missing += 1
                    else:
                        figures.append(figure)
        return Unfolded(
            tuple(figures), tuple(unread), missing, self._layout.totals, tuple(self._skipped)
        )

    def _figure(self, row: int, column: Column, shown: str) -> Figure | None:
        entity = self.entity(row, column)
        value = self.value(row, column, shown)
        if value is None:
            return None
        label = self.label(row, column)
        unit, scale = self.unit(row, column, label, value)
        period = self.period(row, column)
        return Figure(
            row,
            column.at,
            shown,
            entity,
            self.counterpart(row),
            self.topic(row, column),
            self.indicator(label),
            period,
            _scaled(value, scale),
            unit,
            *self.said(row),
            self._text(row, "note", ""),
        )

    # -------------------------------------------------------------------------------- the parts

    def over(self, grid: Grid) -> Unfolding:
        """What reads other rows by the same mapping, each by itself."""
        other = Unfolding(grid, replace(self._mapping, fill=False), self._names, self._layout)
        vars(other)["_coded"] = self._coded
        return other

    @property
    def skipped(self) -> Mapping[str, None]:
        """Names whose rows were passed over."""
        return self._skipped

    def topic(self, row: int, column: Column) -> Named:
        """What a value is about."""
        topic = self._text(row, "topic", column.topic)
        return Named(self._names.topic(topic), (topic,))

    def label(self, row: int, column: Column) -> str:
        """What the table calls what is counted."""
        return self._text(row, "indicator", column.indicator)

    def counterpart(self, row: int) -> Named | None:
        """The other entity that a value is about, if a row names one."""
        other = self._text(row, "counterpart", "")
        return self._named(other, "") if other else None

    def said(self, row: int) -> tuple[str, str, str]:
        """Source, publisher and address that a row names."""
        of = (self._text(row, role, "") for role in ("source", "publisher", "url"))
        source, publisher, url = of
        return source, publisher, url

    def _cell(self, row: int, role: str) -> str:
        column = self._by_role.get(role)
        return self._grid.cell(row, column.at).strip() if column else ""

    def _text(self, row: int, role: str, headed: str) -> str:
        """What a row, the heading or the whole table says, the nearest first."""
        given = self._cell(row, role)
        if not given and self._mapping.fill and role in ("topic", "indicator", "entity"):
            given = self._from_above(row, role)
        return given or headed or self._mapping.fixed.get(role, "")

    def _from_above(self, row: int, role: str) -> str:
        if role not in self._above:
            last, found = "", dict[int, str]()
            for r in self._layout.rows:
                last = self._cell(r, role) or last
                found[r] = last
            self._above[role] = found
        return self._above[role].get(row, "")

    def entity(self, row: int, column: Column) -> Named:
        """Whose a value is.

        Raises:
            Passed: The row is to be passed over.
            Odd: No entity is called so.
        """
        name = self._text(row, "entity", column.entity)
        code = self._cell(row, "code")
        if not name and not code:
            raise Passed
        found = self._named(name, code)
        if found is None:
            if name in self._mapping.names:
                self._skipped[name] = None
                raise Passed
            at = (self._by_role.get("entity") or self._by_role.get("code") or column).at
            raise Odd(at, to_user("Tables", "no entity is called so"))
        return found

    def _named(self, name: str, code: str) -> Named | None:
        if (name, code) not in self._entities:
            self._entities[name, code] = self._find(name, code)
        return self._entities[name, code]

    def _find(self, name: str, code: str) -> Named | None:
        entities = self._names.dataset.entities
        given = self._mapping.names.get(name, "")
        if given == "skip":
            return None
        if given in entities:
            return Named(given, (name,))
        if given:
            # An earlier table may have brought it.
            return Named(self._names.entity(name), (name,), given)
        if code and (country := self._names.country(code)):
            return Named(country, (name,))
        coded = self._coded or not name
        if found := self._names.entity(name or code, codes=coded):
            return Named(found, (name or code,))
        if group := self._names.group(name):
            return Named("", group.names, "group")
        if name and code and marks_a_group(code):
            return Named("", (name,), "group")
        return None

    @cached_property
    def _coded(self) -> bool:
        """Whether the column of names holds codes."""
        column = self._by_role.get("entity")
        if column is None:
            return False
        cells = {self._grid.cell(r, column.at).strip() for r in self._layout.rows[:400]} - {""}
        return sum(map(self._names.is_code, cells)) * 2 > len(cells)

    def value(self, row: int, column: Column, shown: str) -> values.Value | None:
        """What a cell says with the ends that stand beside it; None if there is no value.

        Raises:
            values.Unread: It cannot be read.
        """
        comma, flags = self._mapping.decimal_comma, self._mapping.flags
        value = values.read(shown, comma, flags)
        ends = {}
        for role in ("low", "high"):
            found = values.read(self._cell(row, role), comma, flags)
            ends[role] = found.value if found else None
        if value is None and all(e is None for e in ends.values()):
            return None
        value = value or values.Value(None)
        status = self._cell(row, "status").upper()
        estimate = value.estimate or status in ("E", "ESTIMATED VALUE", "ESTIMATE")
        return values.Value(
            value.value,
            ends["low"] if ends["low"] is not None else value.low,
            ends["high"] if ends["high"] is not None else value.high,
            value.comparator or ("approx" if estimate else ""),
            value.unit,
            value.asked,
            estimate,
            value.mark,
            value.scaled,
        )

    def unit(self, row: int, column: Column, label: str, value: values.Value) -> tuple[str, float]:
        """The unit of a value by its name, and what the value is to be multiplied by.

        Raises:
            values.Unread: Cell and column are in two units.
        """
        told = self._cell(row, "unit") or self._mapping.units.get(label, "") or column.unit
        told = told or self._mapping.fixed.get("unit", "")
        found = units.unit_of(told) if told else None
        name = found.name if found else told
        scale = found.scale if found else 1.0
        if not values.is_missing(power := self._cell(row, "multiplier")):
            scale *= _power_of_ten(power)
        if value.unit and name and value.unit != name:
            said = to_user("Tables", "the cell is in {one}, the column in {other}")
            raise values.Unread(said.format(one=value.unit, other=name))
        if value.scaled and found and found.scale != 1:
            said = to_user("Tables", "both the cell and its heading name a power of ten")
            raise values.Unread(said)
        return value.unit or name or "count", scale

    def indicator(self, label: str) -> Named:
        """What is counted."""
        found = self._names.indicator(label)
        if found:
            return Named(found, (label,))
        short, _ = units.split(label)
        short = _CODED.sub("", short)
        return Named(self._names.indicator(short), (short or label,))

    def period(self, row: int, column: Column) -> Period | None:
        """When it was.

        Raises:
            Odd: What stands there is no period.
        """
        if column.period:
            return periods.read(column.period)
        told = self._cell(row, "period")
        if not told and self._mapping.fill:
            told = self._from_above(row, "period")
        begin, end = self._cell(row, "period_start"), self._cell(row, "period_end")
        if begin or (told and end):
            first, last = periods.in_column(begin or told), periods.in_column(end or begin)
            if first and last and first[0] <= last[1]:
                return first[0], last[1]
            raise Odd(self._by_role["period_start" if begin else "period"].at, _no_period())
        if told:
            found = periods.in_column(told, self._mapping.day_first)
            if found is None:
                raise Odd(self._by_role["period"].at, _no_period())
            return found
        if given := self._mapping.fixed.get("period", ""):
            return periods.read(given)
        return None


def _power_of_ten(text: str) -> float:
    """What a cell of a table's powers of ten multiplies by.

    Raises:
        values.Unread: It is no whole number, or of a size that no table means.
    """
    found = _POWER.fullmatch(text)
    if not found:
        said = to_user("Tables", "{given!r} is no power of ten")
        raise values.Unread(said.format(given=text))
    return 10.0 ** int(found[1].replace("\u2212", "-"))


def _no_period() -> str:
    return to_user("Tables", "this is no period")


def _scaled(value: values.Value, scale: float) -> values.Value:
    if scale == 1:
        return value

    def times(number: float | None) -> float | None:
        return None if number is None else float(f"{number * scale:.15g}")

    return replace(value, value=times(value.value), low=times(value.low), high=times(value.high))
