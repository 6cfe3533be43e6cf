"""A few thousand rows of a table on disk that show all kinds of cells that it has.

From these its columns are guessed: its first and last rows, a row for every name in a column of
few names, and for every form of number; for each name in such a column also the row of the least
and the most, and one that is no whole number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from explorer.tables.grid import Grid
from explorer.tables.layout import is_total
from explorer.tables.on_disk import cells_of

if TYPE_CHECKING:
    from explorer.tables.on_disk import OnDisk

#: Rows at either end.
_FIRST: Final = 400
_LAST: Final = 60
#: So many names in a column are looked at each, and so many with the forms of numbers beside them.
_NAMES: Final = 3_000
_FEW: Final = 300
#: So many different cells that begin a row are looked at.
_FORMS: Final = 300_000
#: So many rows are taken for one reason.
_ROWS: Final = 3_000


def draw(run: Any, table: OnDisk) -> tuple[Grid, tuple[int, ...]]:
    """The rows as a grid, and which row of the table each of them is, by index from 0.

    Args:
        run: An engine.
        table: The table.
    """
    cells, width = cells_of(table.place), table.width
    counted = ", ".join(f"approx_count_distinct(c{n})" for n in range(width))
    distinct = run.execute(f"SELECT {counted} FROM {cells}").fetchone()
    numbers = ", ".join(
        f"count(*) FILTER (try_cast(c{n} AS DOUBLE) IS NOT NULL)" for n in range(width)
    )
    some = f"(SELECT * FROM {cells} WHERE file_row_number < {_ROWS})"
    (of_all, *numeric) = run.execute(f"SELECT count(*), {numbers} FROM {some}").fetchone()
    named = [n for n in range(width) if distinct[n] <= _NAMES]
    valued = [n for n in range(width) if numeric[n] * 5 >= of_all and distinct[n] > _FEW]
    few = [n for n in named if distinct[n] <= _FEW and numeric[n] * 5 < of_all]
    wanted = {*range(min(_FIRST, table.count)), *range(max(0, table.count - _LAST), table.count)}
    for n in named:
        wanted |= _column(
            run, f"SELECT min(file_row_number) FROM {cells} GROUP BY c{n} LIMIT {_ROWS}"
        )
    for n in valued:
        number = f"try_cast(c{n} AS DOUBLE)"
        # Of a plain number its length and its point; of any other how it is written.
        form = f"CASE WHEN {number} IS NULL THEN translate(c{n}, '123456789', '000000000') END"
        size = f"length(c{n}) * 1000 + position('.' IN c{n})"
        beside, forms = [], 20
        for m in sorted(few, key=lambda m: distinct[m]):
            if m != n and forms * max(distinct[m], 1) <= _ROWS:
                beside.append(f"c{m}")
                forms *= max(distinct[m], 1)
        kept = ", ".join([*beside, f"{form} AS form, {size} AS size"])
        by = ", ".join([*beside, "form", "size"])
        wanted |= _column(
            run,
            f"SELECT unnest([min(r), arg_min(r, v), arg_max(r, v), "
            f"min(r) FILTER (v <> floor(v))]) FROM (SELECT file_row_number AS r, "
            f"{number} AS v, {kept} FROM {cells}) GROUP BY {by} "
            f"LIMIT {_ROWS}",
        )
    blank = " AND ".join(f"c{n} = ''" for n in range(width))
    gaps = _column(run, f"SELECT file_row_number FROM {cells} WHERE {blank} LIMIT {_FIRST}")
    wanted |= {n for gap in gaps for n in range(gap - 1, gap + 8) if 0 <= n < table.count}
    listed = ", ".join(map(str, sorted(wanted)))
    found = run.execute(
        f"SELECT * FROM {cells} WHERE file_row_number IN ({listed}) ORDER BY file_row_number"
    ).fetchall()
    rows = tuple(tuple(cell.strip() for cell in row[:width]) for row in found)
    places = tuple(int(row[width]) for row in found)
    grid = Grid(
        table.file,
        table.sheet,
        rows,
        table.facts,
        table.notices,
        table.semicolons,
        lines=tuple(n + 1 for n in places),
        sha256=table.sha256,
    )
    return grid, places


def _column(run: Any, query: str) -> set[int]:
    return {int(n) for (n,) in run.execute(query).fetchall() if n is not None}


def totals(run: Any, table: OnDisk, first: int, last: int) -> tuple[int, ...]:
    """Rows that add others up, by index from 0: their first cell says so."""
    rows = cells_of(table.place)
    head = "trim(c0)"
    named = run.execute(
        f"SELECT {head} AS head FROM {rows} GROUP BY head LIMIT {_FORMS}"
    ).fetchall()
    if ("",) in named or len(named) == _FORMS:
        # Where the first cell is blank it is the next one; which is not looked for without need.
        cells = ", ".join(f"nullif(trim(c{n}), '')" for n in range(table.width))
        head = f"coalesce({cells}, '')"
        named = run.execute(
            f"SELECT {head} AS head FROM {rows} GROUP BY head LIMIT {_FORMS}"
        ).fetchall()
    adding = [name for (name,) in named if is_total(name)]
    if not adding:
        return ()
    found = run.execute(
        f"SELECT file_row_number FROM {rows} WHERE file_row_number BETWEEN {first} AND {last} "
        f"AND {head} IN (SELECT unnest(?::VARCHAR[])) ORDER BY file_row_number",
        [adding],
    )
    return tuple(int(n) for (n,) in found.fetchall())
