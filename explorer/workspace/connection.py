"""Connections to workspace files."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from typing import TYPE_CHECKING, Any

from explorer import system
from explorer.workspace.rows import decoded

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path


class _Connection(sqlite3.Connection):
    """Fails with an error of SQLite's also where its message cannot be read.

    Attributes:
        alone: Held by the thread that a transaction is of, and over each statement.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.alone = threading.RLock()

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        try:
            with self.alone:
                return super().execute(*arguments)
        except UnicodeDecodeError:
            # The message quotes what of the schema is broken.
            error = sqlite3.DatabaseError("malformed database schema")
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error from None


def alone(db: sqlite3.Connection) -> AbstractContextManager[object]:
    """Within this block no other thread reads or writes over this connection; it waits.

    A transaction is one of the connection, not of a thread: who only read would begin one where
    a worker is about to, and end the worker's, or see half of what it does.
    """
    return db.alone if isinstance(db, _Connection) else contextlib.nullcontext()


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
    # A long import writes from a worker, while the window's thread may read.
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
