"""Connections to workspace files."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from explorer import system
from explorer.workspace.rows import decoded

if TYPE_CHECKING:
    from pathlib import Path


class _Connection(sqlite3.Connection):
    """Fails with an error of SQLite's also where its message cannot be read."""

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        try:
            return super().execute(*arguments)
        except UnicodeDecodeError:
            # The message quotes what of the schema is broken.
            error = sqlite3.DatabaseError("malformed database schema")
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error from None


#: How long to wait for another program that writes to the file, in milliseconds.
_PATIENCE = 2000


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file that is there: "rw", or "ro" to read only.

    Raises:
        sqlite3.Error: The file cannot be opened.
    """
    return _ready(system.sqlite_address(path, mode))


def in_memory() -> sqlite3.Connection:
    """A connection to a database that is nowhere else, and empty."""
    return _ready("file::memory:")


def _ready(address: str) -> sqlite3.Connection:
    # isolation_level None: transactions begin and end where the code says so.
    # A long import writes from a worker; the desk lets one thread at a time to the file.
    db = sqlite3.connect(
        address, uri=True, isolation_level=None, factory=_Connection, check_same_thread=False
    )
    db.text_factory = decoded
    try:
        db.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA cell_size_check = ON")
    except BaseException:
        db.close()
        raise
    return db
