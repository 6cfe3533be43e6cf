"""The figures of a mapped table on disk, found column by column: each name and form is read once.

What :func:`explorer.tables.unfold.unfold` does with every cell is done here with every different
one, by the same code; the engine joins the answers to the rows. Plain numbers it reads itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from explorer.tables import plain_numbers, values
from explorer.tables.on_disk import cells_of
from explorer.tables.things import Found, Things
from explorer.tables.unfold import NotRead, Odd, Passed, Unfolding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from explorer.tables.grid import Grid
    from explorer.tables.layout import Layout
    from explorer.tables.mapping import Column, SheetMapping
    from explorer.tables.names import Names
    from explorer.tables.on_disk import OnDisk

T = TypeVar("T")

#: So many different cells that are no plain numbers are read one by one.
MOST_FORMS: Final = 300_000
#: Cells that could not be read, of which so many are named.
NAMED: Final = 5


class TooManyForms(Exception):
    """A column of values has too many cells that are no plain numbers; names the column."""


class Columnwise:
    """Unfolds one table; used once."""

    def __init__(
        self, run: Any, table: OnDisk, mapping: SheetMapping, names: Names, layout: Layout,
        grid: Grid,
    ) -> None:  # fmt: skip
        """Prepare.

        Args:
            run: An engine.
            table: The table.
            mapping: How it is read.
            names: The names of the dataset's things.
            layout: Where in the sketch its rows are.
            grid: The sketch.
        """
        self._run, self._table, self._mapping, self._names = run, table, mapping, names
        self._grid = grid
        self._sketched = Unfolding(grid, mapping, names, layout)
        self._by_role: dict[str, Column] = {}
        for column in mapping.columns:
            self._by_role.setdefault(column.role, column)
        self._things = Things()
        self._skipped: dict[str, None] = {}
        self._reasons: list[str] = []
        #: The different cells of columns, which many columns of values have beside them.
        self._found: dict[tuple[int, ...], list[tuple[str, ...]]] = {}

    def all(self, first: int, last: int, totals: Sequence[int]) -> Found:
        """Make ``found`` of the rows from the first to the last but for those that add up.

        Args:
            first: The first row below the headings, by index from 0.
            last: The last row that holds values.
            totals: Rows that add others up.
        """
        run = self._run
        self._rows(first, last, totals)
        # One after the other: what joins names to all of a hundred columns at once fits nowhere.
        into = "CREATE TEMP TABLE every AS"
        for column in self._mapping.of_role("value"):
            run.execute(f"{into} {self._of_column(column)}")
            into = "INSERT INTO every"
        unread, count = self._unread()
        (missing,) = run.execute(
            "SELECT count(*) FROM every WHERE entity >= 0 AND why IS NULL AND gone"
        ).fetchone()
        run.execute("DELETE FROM every WHERE entity < 0 OR why IS NOT NULL OR gone")
        run.execute("ALTER TABLE every RENAME TO found")
        (figures,) = run.execute("SELECT count(*) FROM found").fetchone()
        return Found(self._things, figures, unread, count, missing, tuple(self._skipped))

    def _unread(self) -> tuple[tuple[NotRead, ...], int]:
        """The first cells that cannot be read, and how many there are."""
        cells = (
            "SELECT n, coalesce(odd_col, col) AS col, min(why) AS why FROM every "
            "WHERE why IS NOT NULL AND entity >= 0 GROUP BY ALL"
        )
        (count,) = self._run.execute(f"SELECT count(*) FROM ({cells})").fetchone()
        listed = self._run.execute(f"{cells} ORDER BY n, col LIMIT {NAMED}").fetchall()
        return tuple(NotRead(n, at, "", self._reasons[why]) for n, at, why in listed), count

    # ------------------------------------------------------------------------------------- rows

    def _rows(self, first: int, last: int, totals: Sequence[int]) -> None:
        """Make a view of the rows that are read, blanks filled from above where they are to be."""
        kept = f"file_row_number BETWEEN {first} AND {last}"
        if totals:
            kept += f" AND file_row_number NOT IN ({', '.join(map(str, totals))})"
        width = range(self._table.width)
        blank = " AND ".join(f"c{n} = ''" for n in width)
        cells = cells_of(self._table.place)
        # Once: who asks for a column is not to read all others to know which rows are blank.
        self._run.execute(
            f"CREATE TEMP TABLE blank_rows AS SELECT file_row_number AS n FROM {cells} "
            f"WHERE {kept} AND {blank}"
        )
        if self._run.execute("SELECT 1 FROM blank_rows LIMIT 1").fetchone():
            kept += " AND file_row_number NOT IN (SELECT n FROM blank_rows)"
        shown = [f"c{n}" for n in width]
        if self._mapping.fill:
            for role in ("topic", "indicator", "entity", "period"):
                column = self._by_role.get(role)
                if column is not None:
                    n = column.at
                    shown[n] = (
                        f"coalesce(last_value(nullif(trim(c{n}), '') IGNORE NULLS) OVER "
                        f"(ORDER BY file_row_number), '') AS c{n}"
                    )
        self._run.execute(
            f"CREATE TEMP VIEW sheet AS SELECT file_row_number AS n, {', '.join(shown)} "
            f"FROM {cells} WHERE {kept}"
        )

    def _keys(self, *columns: int) -> list[tuple[str, ...]]:
        """The different cells of some columns, in the order in which they come."""
        if not columns:
            return [()]
        if columns not in self._found:
            named = ", ".join(f"c{n}" for n in columns)
            rows = self._run.execute(f"SELECT {named} FROM sheet GROUP BY {named} ORDER BY min(n)")
            self._found[columns] = [tuple(row) for row in rows.fetchall()]
        return self._found[columns]

    def _map(
        self, name: str, columns: Sequence[int], keys: Sequence[tuple[Any, ...]],
        answers: dict[str, tuple[str, list[Any]]],
    ) -> str:  # fmt: skip
        """Make a table from cells to answers; how it is joined to the rows."""
        parts = [f"unnest(?::VARCHAR[]) AS k{i}" for i in range(len(columns))]
        parts += [f"unnest(?::{kind}[]) AS {column}" for column, (kind, _) in answers.items()]
        given: list[Any] = [[key[i] for key in keys] for i in range(len(columns))]
        given += [listed for _, listed in answers.values()]
        self._run.execute(
            f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT {', '.join(parts)}", given
        )
        if not columns:
            return f"CROSS JOIN {name}"
        on = " AND ".join(f"sheet.c{c} = {name}.k{i}" for i, c in enumerate(columns))
        return f"LEFT JOIN {name} ON {on}"

    def _of_rows(
        self, columns: Iterable[int], rows: Sequence[tuple[str, ...]]
    ) -> tuple[Grid, Unfolding]:
        """Rows that hold some cells alone, and what reads them."""
        at = list(columns)
        made: list[tuple[str, ...]] = []
        for row in rows:
            cells = [""] * self._table.width
            for n, cell in zip(at, row, strict=True):
                cells[n] = cell.strip()
            made.append(tuple(cells))
        grid = replace(self._grid, rows=tuple(made))
        return grid, self._sketched.over(grid)

    def _at(self, *roles: str) -> list[int]:
        return list(dict.fromkeys(self._by_role[r].at for r in roles if r in self._by_role))

    # --------------------------------------------------------------------------------- one column

    def _of_column(self, column: Column) -> str:
        """A column of values as a query, with what stands beside them."""
        at, tag = column.at, f"_{column.at}"
        self._numbers(column, tag)
        joins = [
            self._entities(column, tag),
            self._others(tag),
            self._topics(column, tag),
            self._periods(column, tag),
            self._said(tag),
            self._units(column, tag),
        ]
        why = (
            f"CASE WHEN e{tag}.why IS NOT NULL THEN e{tag}.why WHEN sheet.why IS NOT NULL THEN "
            f"sheet.why WHEN sheet.gone THEN NULL WHEN u{tag}.why IS NOT NULL THEN u{tag}.why "
            f"ELSE p{tag}.why END"
        )
        odd = (
            f"CASE WHEN e{tag}.why IS NOT NULL THEN e{tag}.odd_col WHEN sheet.why IS NULL AND "
            f"u{tag}.why IS NULL THEN p{tag}.odd_col END"
        )
        scaled = ", ".join(
            f"CASE WHEN u{tag}.scale = 1 THEN sheet.{one} ELSE "
            f"CAST(printf('%.15g', sheet.{one} * u{tag}.scale) AS DOUBLE) END AS {one}"
            for one in ("value", "low", "high")
        )
        return (
            f"SELECT CAST(sheet.n AS INTEGER) AS n, CAST({at} AS SMALLINT) AS col, "
            f"e{tag}.entity AS entity, o{tag}.other AS other, "
            f"t{tag}.topic AS topic, u{tag}.indicator AS indicator, u{tag}.unit AS unit, "
            f"p{tag}.period AS period, s{tag}.said AS said, {scaled}, "
            f"sheet.comparator AS comparator, sheet.estimate AS estimate, "
            f"{odd} AS odd_col, {why} AS why, sheet.gone AS gone "
            f"FROM sheet{tag} AS sheet {' '.join(joins)}"
        )

    def _why(self, reason: str) -> int:
        self._reasons.append(reason)
        return len(self._reasons) - 1

    def _answers(
        self, name: str, forms: int, number: Callable[[int], int]
    ) -> dict[str, tuple[str, list[Any]]]:
        """For each form of cells its number, -1 if it is passed over, or why there is none."""
        found: list[int] = []
        whys: list[int | None] = []
        odd_at: list[int | None] = []
        for row in range(forms):
            here, why, where = -1, None, None
            try:
                here = number(row)
            except Passed:
                pass
            except Odd as odd:
                here, why, where = 0, self._why(odd.why), odd.column
            found.append(here)
            whys.append(why)
            odd_at.append(where)
        return {
            name: ("INTEGER", found), "why": ("INTEGER", whys), "odd_col": ("INTEGER", odd_at)
        }  # fmt: skip

    def _entities(self, column: Column, tag: str) -> str:
        at = self._at("entity", "code")
        keys = self._keys(*at)
        _, unfolding = self._of_rows(at, keys)

        def number(row: int) -> int:
            return self._listed(self._things.entities, unfolding.entity(row, column))

        answers = self._answers("entity", len(keys), number)
        self._skipped |= unfolding.skipped
        return self._map(f"e{tag}", at, keys, answers)

    def _others(self, tag: str) -> str:
        at = self._at("counterpart")
        keys = self._keys(*at)
        found: list[int] = []
        _, unfolding = self._of_rows(at, keys)
        for row in range(len(keys)):
            named = unfolding.counterpart(row)
            found.append(self._listed(self._things.entities, named) if named else -1)
        return self._map(f"o{tag}", at, keys, {"other": ("INTEGER", found)})

    def _topics(self, column: Column, tag: str) -> str:
        at = self._at("topic")
        keys = self._keys(*at)
        _, unfolding = self._of_rows(at, keys)
        found = [
            self._listed(self._things.topics, unfolding.topic(row, column))
            for row in range(len(keys))
        ]
        return self._map(f"t{tag}", at, keys, {"topic": ("INTEGER", found)})

    def _periods(self, column: Column, tag: str) -> str:
        at = [] if column.period else self._at("period", "period_start", "period_end")
        keys = self._keys(*at)
        _, unfolding = self._of_rows(at, keys)

        def number(row: int) -> int:
            return self._listed(self._things.periods, unfolding.period(row, column) or ("", ""))

        return self._map(f"p{tag}", at, keys, self._answers("period", len(keys), number))

    def _said(self, tag: str) -> str:
        at = self._at("source", "publisher", "url")
        keys = self._keys(*at)
        _, unfolding = self._of_rows(at, keys)
        found = [self._listed(self._things.said, unfolding.said(row)) for row in range(len(keys))]
        return self._map(f"s{tag}", at, keys, {"said": ("INTEGER", found)})

    def _numbers(self, column: Column, tag: str) -> None:
        """Make a view of the rows with the values: plain ones by the engine, others one by one."""
        run, beside = self._run, self._at("low", "high", "status")
        at = [column.at, *beside]
        comma = self._mapping.decimal_comma
        cell = f"sheet.c{column.at}"
        matches = [f"regexp_full_match({cell}, '{form}')" for form in plain_numbers.forms(comma)]
        # Ends of ranges and marks in columns of their own are read with the value, cell by cell.
        if beside:
            matches = ["false", "false"]
        is_plain = f"({' OR '.join(matches)})"
        named = ", ".join(f"c{n}" for n in at)
        keys = run.execute(
            f"SELECT {named} FROM sheet WHERE NOT {is_plain} GROUP BY {named} "
            f"LIMIT {MOST_FORMS + 1}"
        ).fetchall()
        if len(keys) > MOST_FORMS:
            raise TooManyForms(column.heading)
        _, unfolding = self._of_rows(at, keys)
        read: list[values.Value | None] = []
        whys: list[int | None] = []
        for row, key in enumerate(keys):
            found: values.Value | None = None
            why = None
            try:
                found = unfolding.value(row, column, key[0].strip())
            except values.Unread as error:
                why = self._why(str(error))
            read.append(found)
            whys.append(why)
        none = values.Value(None)
        every = [v or none for v in read]
        self._map(
            f"r{tag}", at, keys,
            {
                "value": ("DOUBLE", [v.value for v in every]),
                "low": ("DOUBLE", [v.low for v in every]),
                "high": ("DOUBLE", [v.high for v in every]),
                "comparator": ("VARCHAR", [v.comparator for v in every]),
                "estimate": ("BOOLEAN", [v.estimate for v in every]),
                "beside": ("VARCHAR", [v.unit for v in every]),
                "scaled": ("BOOLEAN", [v.scaled for v in every]),
                "why": ("INTEGER", whys),
                "gone": ("BOOLEAN", [v is None for v in read]),
            },
        )  # fmt: skip
        number, bare = plain_numbers.numbers(cell, comma)
        on = " AND ".join(f"sheet.c{c} = r.k{i}" for i, c in enumerate(at))
        run.execute(
            f"CREATE OR REPLACE TEMP VIEW sheet{tag} AS SELECT sheet.*, "
            f"CASE WHEN {matches[0]} THEN try_cast({number} AS DOUBLE) WHEN {matches[1]} THEN "
            f"try_cast({bare} AS DOUBLE) ELSE r.value END AS value, "
            "r.low, r.high, coalesce(r.comparator, '') AS comparator, "
            "coalesce(r.estimate, false) AS estimate, coalesce(r.beside, '') AS beside, "
            "coalesce(r.scaled, false) AS scaled, r.why, coalesce(r.gone, false) AS gone "
            f"FROM sheet LEFT JOIN r{tag} AS r ON {on}"
        )

    def _units(self, column: Column, tag: str) -> str:
        """Units and indicators by what the row says of them, and by the unit in the cell."""
        run, at = self._run, self._at("indicator", "unit", "multiplier")
        named = "".join(f", c{n}" for n in at)
        keys = run.execute(
            f"SELECT beside, scaled{named} FROM sheet{tag} WHERE why IS NULL AND NOT gone "
            f"GROUP BY beside, scaled{named} ORDER BY min(n)"
        ).fetchall()
        _, unfolding = self._of_rows(at, [key[2:] for key in keys])
        indicators: list[int] = []
        units: list[int] = []
        scales: list[float] = []
        whys: list[int | None] = []
        for row, (beside, scaled, *_) in enumerate(keys):
            label = unfolding.label(row, column)
            unit, scale, why = "", 1.0, None
            try:
                value = values.Value(None, unit=beside, scaled=scaled)
                unit, scale = unfolding.unit(row, column, label, value)
            except values.Unread as error:
                why = self._why(str(error))
            indicators.append(self._listed(self._things.indicators, unfolding.indicator(label)))
            units.append(self._listed(self._things.units, unit))
            scales.append(scale)
            whys.append(why)
        joined = [*(f"c{n}" for n in at)]
        parts = "".join(f", unnest(?::VARCHAR[]) AS k{i}" for i in range(len(at)))
        run.execute(
            f"CREATE OR REPLACE TEMP TABLE u{tag} AS SELECT unnest(?::VARCHAR[]) AS beside, "
            "unnest(?::BOOLEAN[]) AS scaled, unnest(?::INTEGER[]) AS indicator, "
            "unnest(?::INTEGER[]) AS unit, unnest(?::DOUBLE[]) AS scale, "
            f"unnest(?::INTEGER[]) AS why{parts}",
            [
                [key[0] for key in keys], [key[1] for key in keys], indicators, units, scales,
                whys, *([key[2 + i] for key in keys] for i in range(len(at))),
            ],
        )  # fmt: skip
        on = "".join(f" AND sheet.{c} = u{tag}.k{i}" for i, c in enumerate(joined))
        return (
            f"LEFT JOIN u{tag} ON u{tag}.beside = sheet.beside AND u{tag}.scaled = sheet.scaled{on}"
        )

    @staticmethod
    def _listed(things: dict[T, int], thing: T) -> int:
        """The number of a thing among those found, where it is put if it is new."""
        return things.setdefault(thing, len(things))
