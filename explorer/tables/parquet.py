"""Parquet, through DuckDB, which reads no more of a file than is asked for."""

from __future__ import annotations

import contextlib
import hashlib
from typing import TYPE_CHECKING, Any, Final

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import sniff
from explorer.dataset.problems import DatasetError, Problem
from explorer.sql import quoted
from explorer.tables.grid import Grid
from explorer.tables.on_disk import OnDisk, engine
from explorer.tables.streamed import Large
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: What Python takes for white space, as the engine writes it.
_SPACE: Final = (
    r"[\s\x0b\x1c-\x1f\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}"
    r"\x{205f}\x{3000}]+"
)
#: A file that stands for another one is no longer than this.
_POINTER: Final = 1024


def read(path: Path, many: int | None = None) -> tuple[Grid, ...]:
    """The rows of a file under their headings.

    Raises:
        CorpusError: It cannot be read.
        DatasetError: It is damaged.
        Large: It has more rows than ``many``.
    """
    with _opened(path) as (run, sha256, cells, _):
        (count,) = run.execute(f"SELECT count(*) FROM read_parquet({quoted(path)})").fetchone()
        if many is not None and count > many:
            raise Large
        rows = tuple(run.execute(cells).fetchall())
    return (Grid(path.name, "", rows, sha256=sha256),)


def store(path: Path, place: Path) -> OnDisk:
    """Write the same cells to a file of columns; none of them becomes an object.

    Raises:
        CorpusError: It cannot be read.
        DatasetError: It is damaged.
    """
    with _opened(path, place.parent) as (run, sha256, cells, width):
        run.execute(f"COPY ({cells}) TO {quoted(place)} (FORMAT parquet)")
        (count,) = run.execute(f"SELECT count(*) FROM read_parquet({quoted(place)})").fetchone()
    return OnDisk(place, path.name, sha256, width, count)


@contextlib.contextmanager
def _opened(path: Path, folder: Path | None = None) -> Iterator[tuple[Any, str, str, int]]:
    """An engine, the digest of a file, the query of all its cells as they are shown, its width."""
    import duckdb

    try:
        small = files.size(path) <= _POINTER
        with path.open("rb") as stream:
            if small:
                sniff.refuse_pointer(stream.read(), str(path))
                stream.seek(0)
            sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        text = to_user("Reader", "{path}: it cannot be read ({reason}).")
        raise CorpusError(text.format(path=path, reason=files.reason(error))) from None
    try:
        with engine(folder) as run:
            file = f"{quoted(path)}, file_row_number = true"
            described = run.execute(f"DESCRIBE SELECT * FROM read_parquet({quoted(path)})")
            columns = [(str(name), str(kind)) for name, kind, *_ in described.fetchall()]
            names = ", ".join(f"{quoted(name)} AS c{n}" for n, (name, _) in enumerate(columns))
            shown = ", ".join(_shown(f"c{n}", kind) for n, (_, kind) in enumerate(columns))
            given = ", ".join(f"c{n}" for n in range(len(columns)))
            rows = f"SELECT file_row_number, * FROM read_parquet({file})"
            # Of a union of two no order is promised.
            cells = (
                f"SELECT {given} FROM (SELECT -1 AS n, {names} UNION ALL SELECT n, {shown} "
                f"FROM ({rows}) AS t(n, {given})) ORDER BY n"
            )
            yield run, sha256, cells, len(columns)
    except duckdb.Error as error:
        reason = str(error).splitlines()[0][:200]
        text = to_user("Tables", "the Parquet file cannot be read ({reason})")
        message = text.format(reason=reason)
        raise DatasetError([Problem("parquet", str(path), 0, "", message)]) from None


def _shown(column: str, kind: str) -> str:
    """A cell of a type as :func:`explorer.tables.grid.typed` shows it."""
    if kind in ("FLOAT", "DOUBLE"):
        text = f"printf('%.15g', CAST({column} AS DOUBLE))"
    elif kind.startswith("TIMESTAMP"):
        text = f"CAST(CAST({column} AS DATE) AS VARCHAR)"
    elif kind == "VARCHAR":
        text = f"trim(regexp_replace({column}, '{_SPACE}', ' ', 'g'))"
    else:
        text = f"CAST({column} AS VARCHAR)"
    return f"coalesce({text}, '') AS {column}"
