"""What a workspace file is made of, and bringing one to the present version."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from functools import cache
from typing import TYPE_CHECKING, Any

from explorer.workspace import versions
from explorer.workspace.rows import NAMES, SINCE, Value, checksum

if TYPE_CHECKING:
    from collections.abc import Sequence


#: An object of a file: type, name, the table it belongs to, and the statement that makes it.
Part = tuple[object, object, object, object]


def version_of(db: sqlite3.Connection) -> int:
    """The schema version of an open file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: sqlite3.Connection, steps: Sequence[str] | None = None) -> None:
    """Bring a sound file to the present version, each step in a transaction of its own.

    A step that fails leaves the file at the version before it. The rows get their checksums anew
    after each, so that a step need not know of them.
    """
    steps = versions.STEPS if steps is None else steps
    for version in range(version_of(db), len(steps)):
        db.execute("BEGIN IMMEDIATE")
        try:
            for statement in _statements(steps[version]):
                db.execute(statement)
            if version + 1 >= versions.SEALED:
                seal(db, version + 1)
            db.execute(f"PRAGMA application_id = {versions.APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {version + 1}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def tables(version: int) -> tuple[str, ...]:
    """The tables of a file of a version."""
    return tuple(table for table in NAMES if SINCE.get(table, 1) <= version)


def seal(db: sqlite3.Connection, version: int | None = None) -> None:
    """Give every row of a sound file its checksum, and the file what they make together.

    Args:
        db: The file.
        version: Its version, if it does not say it yet.
    """
    total = 0
    for table in tables(version_of(db) if version is None else version):
        if table in ("texts", "cursor"):
            continue
        made = [(checksum(table, row), row[NAMES[table]]) for row in rows_of(db, table)]
        db.executemany(f"UPDATE {table} SET checksum = ? WHERE {NAMES[table]} = ?", made)
        for found, _ in made:
            total ^= found
    for row in rows_of(db, "cursor"):
        made = [(total, checksum("cursor", {**row, "total": total}))]
        db.executemany("UPDATE cursor SET total = ?, checksum = ?", made)


def rows_of(
    db: sqlite3.Connection, table: str, where: str = "1", *values: Value
) -> list[dict[str, Any]]:
    """The rows of a table as they are stored, unchecked."""
    found = db.execute(f"SELECT * FROM {table} WHERE {where}", values)
    names = [str(c[0]) for c in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def _statements(script: str) -> list[str]:
    """The statements of a script; ``executescript`` would commit before it runs them."""
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun.strip())
            begun = ""
    return found


def parts(db: sqlite3.Connection) -> list[Part]:
    """What the tables, indexes and the like of an open file are."""
    found = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return [(kind, name, table, _words(sql)) for kind, name, table, sql in found]


def ours(version: int) -> frozenset[Part]:
    """What a file of a version is made of, and nothing else."""
    return _made_by(versions.STEPS[:version])


@cache
def _made_by(steps: tuple[str, ...]) -> frozenset[Part]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db, steps)
        return frozenset(parts(db))


def _words(sql: object) -> object:
    """A statement without what SQLite writes in one way in one version and another in the next."""
    return re.sub(r'[\s"]+', "", sql) if isinstance(sql, str) else sql
