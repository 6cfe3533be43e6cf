"""What can be read of a damaged workspace, with what its backups have of the rest."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from explorer.words import to_user
from explorer.workspace import rows, schema, soundness, versions
from explorer.workspace.connection import connect, in_memory
from explorer.workspace.rows import CHECKSUM, NAMES, Unsound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

Row = dict[str, Any]
#: A row that is not as it was written, and its table.
Hurt = tuple[str, Row]
#: The rows of the tables, by what names them.
Tables = dict[str, dict[object, Row]]


@dataclass(frozen=True, slots=True)
class Rescued:
    """A whole workspace made of what was left of another.

    Attributes:
        db: It, in memory; whoever asked for it closes it.
        exact: It is shown that nothing is lost and all is as it was.
        older: How many rows are those of a backup, as they may have been before their last change.
        lost: How many rows that were there are not.
    """

    db: sqlite3.Connection
    exact: bool
    older: int
    lost: int


def rescue(path: Path, backups: Iterable[Path]) -> Rescued | None:
    """Read what can be read.

    Args:
        path: The damaged file.
        backups: Sound files, the newest first, in which to look for what is broken.

    Returns:
        What there is; None if nothing of the file can be read.
    """
    try:
        with contextlib.closing(connect(path, "ro")) as db, soundness.one_moment(db):
            version = _version(db)
            found = _read(db, version)
    except sqlite3.Error:
        return None
    if found is None:
        return None
    tables, hurt, whole = found
    total = next((c.get("total") for c in tables["cursor"].values()), None)
    broken, left = _fill(tables, hurt, backups)
    made = _written(tables, version)
    exact = whole and total is not None and not left and _is_whole(made, total)
    if not exact:
        # Undoing would lead to what is not there.
        made.close()
        tables["history"] = {}
        tables["cursor"] = {1: {"one": 1, "step": 0}}
        _house(tables["blocks"], tables["briefings"])
        made = _written(tables, version)
    schema.migrate(made)
    broken, left = _of_user(broken), _of_user(left)
    return Rescued(made, exact, len(broken) - len(left), len(left))


def _version(db: sqlite3.Connection) -> int:
    """The version by what the file is made of, should its number be what is broken."""
    said, found = schema.version_of(db), frozenset(schema.parts(db))
    every = range(1, len(versions.STEPS) + 1)
    return next(
        (v for v in reversed(every) if schema.ours(v) == found),
        said if said in every else len(versions.STEPS),
    )


def _read(db: sqlite3.Connection, version: int) -> tuple[Tables, list[Hurt], bool] | None:
    """The sound rows of our own tables, those that are not, and whether all could be looked at."""
    ours = {str(p[1]) for p in set(schema.parts(db)) & schema.ours(version) if p[0] == "table"}
    tables: Tables = {table: {} for table in NAMES}
    hurt: list[Hurt] = []
    whole = ours == set(schema.tables(version))
    if not ours:
        return None
    for table in ours & NAMES.keys():
        try:
            for row in schema.rows_of(db, table):
                _take(table, row, tables, hurt)
        except sqlite3.Error:
            whole = False
            for row in _both_ways(db, table):
                _take(table, row, tables, hurt)
    return tables, hurt, whole


def _take(table: str, row: Row, tables: Tables, hurt: list[Hurt]) -> None:
    try:
        rows.sound(table, row)
    except Unsound:
        hurt.append((table, row))
    else:
        tables[table][row[NAMES[table]]] = row


def _both_ways(db: sqlite3.Connection, table: str) -> Iterator[Row]:
    """The rows up to the first that cannot be read, from the beginning and from the end."""
    for way in ("ASC", "DESC"):
        with contextlib.suppress(sqlite3.Error):
            found = db.execute(f"SELECT * FROM {table} NOT INDEXED ORDER BY rowid {way}")
            names = [str(c[0]) for c in found.description]
            for row in found:
                yield dict(zip(names, row, strict=True))


def _fill(
    tables: Tables, hurt: Sequence[Hurt], backups: Iterable[Path]
) -> tuple[list[Hurt], list[Hurt]]:
    """Take what is broken from the backups, the newest that has it; what is broken, what none has.

    A text that a document needs and that is not there at all is broken too.
    """
    needed = {d["text_sha256"] for d in tables["documents"].values()}
    broken = [h for h in hurt if h[0] != "texts" or h[1]["sha256"] not in needed]
    broken += [("texts", {"sha256": sha}) for sha in needed - tables["texts"].keys()]
    left = broken
    for backup in backups if left else ():
        missed = []
        with contextlib.closing(connect(backup, "ro")) as db:
            for table, row in left:
                found = _same(db, table, row)
                if found is None or found[NAMES[table]] in tables[table]:
                    missed.append((table, row))
                else:
                    tables[table][found[NAMES[table]]] = found
        left = missed
        if not left:
            break
    return broken, left


def _same(db: sqlite3.Connection, table: str, row: Row) -> Row | None:
    """The row of a backup that is a broken one: by what it is made of, else by its name."""
    if table == "cursor":
        return None  # a place in another history
    for column in (CHECKSUM, NAMES[table]):
        with contextlib.suppress(sqlite3.Error):  # a backup of a version without checksums
            for found in schema.rows_of(db, table, f"{column} = ?", row.get(column)):
                return found
    return None


def _of_user(hurt: Sequence[Hurt]) -> list[Hurt]:
    """Without what only undoing needs."""
    return [h for h in hurt if h[0] not in ("history", "cursor")]


# ------------------------------------------------------------------------------ making it whole


def _written(tables: Tables, version: int) -> sqlite3.Connection:
    """A workspace of these rows, of the version that they are of."""
    made = in_memory()
    schema.migrate(made, versions.STEPS[:version])
    made.execute("BEGIN")
    made.execute("DELETE FROM cursor")
    for table, held in tables.items():
        for row in held.values():
            cells = {c: row[c] for c in rows.COLUMNS[table] if c in row}
            names, marks = ", ".join(f'"{c}"' for c in cells), ", ".join("?" * len(cells))
            made.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(cells.values()))
    if version >= versions.SEALED:
        schema.seal(made, version)
    made.execute("COMMIT")
    return made


def _is_whole(made: sqlite3.Connection, total: int) -> bool:
    """Whether these rows, and no others, are what the file was made of."""
    if soundness.total_of(made) != total or soundness.unsound_texts(made):
        return False
    return soundness.damage_of(made) is None


def _house(blocks: dict[object, Row], briefings: dict[object, Row]) -> None:
    """A briefing for the blocks of each whose title page is lost."""
    for block in blocks.values():
        key = block["briefing_id"]
        if key not in briefings:
            empty = dict.fromkeys(rows.COLUMNS["briefings"], "")
            made = {"id": key, "position": 0, "authors": "[]", "language": "en"}
            title = to_user("Workspace", "Rescued briefing")
            briefings[key] = {**empty, **made, "title": title}
