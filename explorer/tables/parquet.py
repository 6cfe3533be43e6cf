"""Parquet, through DuckDB, which reads no more of a file than is asked for."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.grid import Grid, typed
from explorer.words import to_user

if TYPE_CHECKING:
    from pathlib import Path

#: More rows than these are no table whose figures can be kept in a workspace.
_MOST_ROWS: Final = 200_000
#: Nothing is fetched, and nothing but this file is read.
_CONFIG: Final[dict[str, str | bool | int | float | list[str]]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "threads": "2",
    "memory_limit": "1GB",
}


def read(path: Path) -> tuple[Grid, ...]:
    """The rows of a file under their headings.

    Raises:
        DatasetError: It is damaged, or has more rows than a workspace takes.
    """
    import duckdb

    try:
        with duckdb.connect(":memory:", config=_CONFIG) as db:
            counted = db.execute("SELECT count(*) FROM read_parquet(?)", [str(path)]).fetchone()
            count = int(counted[0]) if counted else 0
            if count > _MOST_ROWS:
                text = to_user("FigureTable", "the table has more than {most} rows; divide it")
                message = text.format(most=f"{_MOST_ROWS:,}")
                raise DatasetError([Problem("rows", str(path), 0, "", message)])
            found = db.execute("SELECT * FROM read_parquet(?)", [str(path)])
            headings = tuple(str(column[0]) for column in found.description or ())
            rows = [headings, *(tuple(map(_cell, row)) for row in found.fetchall())]
    except duckdb.Error as error:
        reason = str(error).splitlines()[0][:200]
        text = to_user("Tables", "the Parquet file cannot be read ({reason})")
        message = text.format(reason=reason)
        raise DatasetError([Problem("parquet", str(path), 0, "", message)]) from None
    return (Grid(path.name, "", tuple(rows)),)


def _cell(value: Any) -> str:
    return typed(value.date().isoformat() if isinstance(value, datetime.datetime) else value)
