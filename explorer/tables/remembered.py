"""A mapping on another file: one the user wrote, or one that a file of this shape was read by."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.sheets import letters
from explorer.tables import layout, periods
from explorer.tables.mapping import shape
from explorer.tables.words import key
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.tables.grid import Grid
    from explorer.tables.mapping import Column, SheetMapping


def shape_of(grid: Grid) -> str:
    """What tables of the shape of this one have in common; "" if it is no table."""
    found = layout.find(grid)
    return shape(" ".join(pieces) for pieces in found.headings) if found else ""


def adapted(mapping: SheetMapping, grid: Grid) -> SheetMapping | None:
    """A mapping of a table of the same shape, for this one; None if a column is not there."""
    found = layout.find(grid)
    if found is None:
        return None
    headings = [" ".join(pieces) for pieces in found.headings]
    known = {key(c.heading): c for c in mapping.columns if not periods.is_period(c.heading)}
    of_years = next((c for c in mapping.columns if periods.is_period(c.heading)), None)
    columns: list[Column] = []
    for at, heading in enumerate(headings):
        if periods.is_period(heading) and of_years and key(heading) not in known:
            columns.append(replace(of_years, at=at, heading=heading, period=heading))
        elif key(heading) in known:
            columns.append(replace(known.pop(key(heading)), at=at, heading=heading))
    if any(c.role != "ignore" for c in known.values()):
        return None
    # A name that the table had says nothing about one of another file.
    fixed = dict(mapping.fixed)
    return replace(
        mapping,
        file=grid.file,
        sheet=grid.sheet,
        header=found.header,
        columns=tuple(columns),
        fixed=fixed,
        doubts=(),
    )


def chosen(mappings: Sequence[SheetMapping], grid: Grid, name: str) -> SheetMapping | None:
    """The mapping of a file that is for this sheet; None if none is.

    Raises:
        DatasetError: Its columns are others than those of the sheet.
    """
    found = next((m for m in mappings if m.sheet == grid.sheet and m.file == grid.file), None)
    found = found or next((m for m in mappings if m.sheet == grid.sheet), None)
    if found is None and len(mappings) == 1 and not grid.sheet:
        found = mappings[0]
    if found is None:
        return None
    there = layout.find(grid, found.header)
    if there is None:
        raise _wrong(name, "headings", to_user("Tables", "there are no headings in these rows"))
    for column in found.columns:
        at = letters(column.at)
        heading = " ".join(there.headings[column.at]) if column.at < len(there.headings) else None
        if heading is None:
            said = to_user("Tables", "the table has no column {column}").format(column=at)
            raise _wrong(name, at, said)
        if column.heading and key(column.heading) != key(heading):
            said = to_user("Tables", "column {column} is headed {there!r}, not {given!r}")
            message = said.format(column=at, there=heading, given=column.heading)
            raise _wrong(name, at, message)
    return found


def _wrong(name: str, where: str, message: str) -> DatasetError:
    return DatasetError([Problem("mapping", name, 0, where, message)])
