"""The unit of each indicator of a table and its decimal sign, as far as the table tells."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold
from explorer.tables import quantities, units, values
from explorer.tables.mapping import Column, Doubt
from explorer.tables.words import words
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from explorer.tables.grid import Grid
    from explorer.tables.layout import Layout
    from explorer.tables.mapping import SheetMapping
    from explorer.tables.names import Names

_SHARES: Final = ("share", "percentage", "proportion", "份额", "占比", "比重", "比例")
_NUMERAL: Final = re.compile(r"[-+−]?\d[\d.,'’ \u00a0\u2007\u2009\u202f]*")


class UnitGuess:
    """Finds units; used once."""

    def __init__(self, grid: Grid, layout: Layout, mapping: SheetMapping, names: Names) -> None:
        """Prepare for a table whose columns are known."""
        self._grid, self._layout, self._mapping, self._names = grid, layout, mapping, names

    def fill(self, doubts: list[Doubt]) -> SheetMapping:
        """The mapping with units; what is doubtful about them is added to the doubts."""
        mapping = self._mapping
        if mapping.of_role("unit"):
            return mapping
        if mapping.of_role("indicator"):
            return self._by_indicator(doubts)
        columns = list(mapping.columns)
        for at, column in enumerate(columns):
            if column.role != "value":
                continue
            label = column.indicator or mapping.fixed.get("indicator", "")
            unit, why = self._unit(label, column.unit, [column])
            if why:
                doubts.append(Doubt("unit", why, column.at, column.heading))
            columns[at] = replace(column, unit=unit)
        return replace(mapping, columns=tuple(columns))

    def _by_indicator(self, doubts: list[Doubt]) -> SheetMapping:
        at = self._mapping.of_role("indicator")[0].at
        rows: dict[str, list[int]] = {}
        for row in self._layout.rows:
            rows.setdefault(self._grid.cell(row, at), []).append(row)
        made: dict[str, str] = {}
        for label, found in rows.items():
            if not label:
                continue
            unit, why = self._unit(label, "", self._mapping.of_role("value"), found)
            if why:
                doubts.append(Doubt("unit", why, at, label))
            made[label] = unit
        return replace(self._mapping, units=made)

    def _unit(
        self, label: str, given: str, columns: Sequence[Column], rows: Sequence[int] | None = None
    ) -> tuple[str, str]:
        """The unit of an indicator as the table writes it, and what is doubtful about it."""
        known = self._names.indicator(label)
        ours = self._names.dataset.indicators[known].unit if known else ""
        written = given or units.written(label) or self._mapping.fixed.get("unit", "")
        found = units.unit_of(written) if written else None
        if written and (found is None or found.name):
            if found and found.asked:
                said = to_user("Tables", "{unit} is the money of several countries")
                return written, said.format(unit=written)
            if ours and found and found.name != ours:
                said = to_user("Tables", "the indicator {name} of the dataset is in {unit}")
                return written, said.format(name=known, unit=ours)
            if found and found.name == "percent":
                return written, self._more_than_all(label, self._values(columns, rows))
            return written, ""
        read = list(self._values(columns, rows))
        beside = {v.unit for v in read if v.unit}
        if beside:
            unit = sorted(beside)[0]
            if any(v.asked for v in read):
                said = to_user("Tables", "{unit} is the money of several countries")
                return unit, said.format(unit=unit)
            if len(beside) > 1 or (
                any(not v.unit for v in read) and unit not in ("percent", "count")
            ):
                said = to_user("Tables", "the cells are in several units ({units})")
                return unit, said.format(units=", ".join(sorted(beside)))
            # Each cell says it.
            return "", self._more_than_all(label, read) if unit == "percent" else ""
        if ours:
            return ours if not written else f"{written} {ours}", ""
        return self._unsaid(label, written, read)

    def _unsaid(self, label: str, written: str, read: Sequence[values.Value]) -> tuple[str, str]:
        """A unit where neither heading nor cells say one."""
        folded = fold(label)
        itself = units.unit_of(label)
        if itself and itself.name in ("index", "rank"):
            return itself.name, ""
        numbers = [n for v in read for n in (v.value, v.low, v.high) if n is not None]
        if any(word in folded for word in _SHARES) and numbers and not written:
            if 1 < max(numbers) <= 100 and min(numbers) >= 0:
                return "percent", ""
            said = to_user("Tables", "a share may be in percent or a part of one")
            return "percent", said
        if any(
            re.search(rf"(?<![a-z]){re.escape(w)}(?![a-z])", folded) if w.isascii() else w in folded
            for w in words().unsaid
        ):
            return _counted(written), to_user("Tables", "nothing says in what unit this is")
        whole = all(float(n).is_integer() and n >= 0 for n in numbers)
        if written or whole or any(v.scaled for v in read):
            return _counted(written), ""
        return "count", to_user("Tables", "these are no whole numbers, and nothing says their unit")

    @staticmethod
    def _more_than_all(label: str, read: Iterable[values.Value]) -> str:
        """What is doubtful about shares of more than a hundred percent."""
        folded = fold(label)
        if not any(word in folded for word in _SHARES):
            return ""
        # Debts and trade may be more than what a country produces, and what grows has no bound.
        if any(word in folded for word in (*words().growth, "gdp", "gni", "生产总值")):
            return ""
        most = max((v.value for v in read if v.value is not None), default=0)
        said = to_user("Tables", "{number} percent is more than the whole")
        return said.format(number=f"{most:g}") if most > 100 else ""

    def _values(
        self, columns: Sequence[Column], rows: Sequence[int] | None
    ) -> Iterator[values.Value]:
        comma, flags = self._mapping.decimal_comma, self._mapping.flags
        for row in rows if rows is not None else self._layout.rows:
            for column in columns:
                try:
                    found = values.read(self._grid.cell(row, column.at), comma is True, flags)
                except values.Unread:
                    continue
                if found:
                    yield found


def _counted(written: str) -> str:
    """A power of ten of things counted."""
    return f"{written} count".strip()


def decimal_sign(grid: Grid, layout: Layout, columns: Sequence[Column]) -> tuple[str, bool]:
    """The sign of decimals, and whether that is sure: "1.234" can be two numbers."""
    numbers: list[str] = []
    for column in columns:
        if column.role not in ("value", "low", "high"):
            continue
        for row in layout.rows:
            numbers += [m[0].strip(" .,") for m in _NUMERAL.finditer(grid.cell(row, column.at))]
    comma = quantities.writes_decimal_commas(numbers, semicolons=grid.semicolons)
    if comma is None:
        grouped = any(re.fullmatch(r"[-+−]?\d{1,3}[.,]\d{3}", n) for n in numbers)
        # Semicolons part columns where commas stand in numbers.
        return ",", not grouped
    return "," if comma else ".", True
