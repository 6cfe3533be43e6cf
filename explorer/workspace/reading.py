"""Reading rows of an open workspace: all of them are checked, and what fails is said in one way."""

from __future__ import annotations

import sqlite3
from functools import cached_property
from typing import TYPE_CHECKING, Any

from explorer.workspace import backups, errors, rows, schema
from explorer.workspace.connection import alone
from explorer.workspace.errors import Remedies, Trouble, WorkspaceError
from explorer.workspace.rows import NAMES, Unsound, Value

if TYPE_CHECKING:
    from pathlib import Path


class Reading:
    """The rows of an open workspace.

    Attributes:
        path: The file, with links resolved.
    """

    def __init__(self, db: sqlite3.Connection, path: Path) -> None:
        self._db = db
        self.path = path

    def _all(self, query: str, *values: Value) -> list[tuple[Any, ...]]:
        try:
            with alone(self._db):
                return self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _stored(self, table: str, where: str = "1", *values: Value) -> list[dict[str, Any]]:
        """Rows as they are stored; for :mod:`explorer.workspace.rows` to check."""
        try:
            with alone(self._db):
                return schema.rows_of(self._db, table, where, *values)
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def _sound(self, table: str, where: str = "1", *values: Value) -> list[dict[str, Any]]:
        """What rows say.

        Raises:
            WorkspaceError: One of them is not as it was written.
        """
        try:
            return [rows.sound(table, row) for row in self._stored(table, where, *values)]
        except Unsound as error:
            raise self._damaged(str(error)) from None

    def _row(self, table: str, key: Value) -> dict[str, Value] | None:
        """The cells of a row as they are kept, or None if there is none.

        Raises:
            WorkspaceError: It is not as it was written.
        """
        found = self._stored(table, f"{NAMES[table]} = ?", key)
        try:
            return rows.whole(table, found[0]) if found else None
        except Unsound as error:
            raise self._damaged(str(error)) from None

    def _known(self, table: str, key: str) -> dict[str, Value]:
        """The row, or an error if there is none."""
        row = self._row(table, key)
        if row is None:
            message = f"{self.path}: {table} has nothing called {key!r}."
            raise WorkspaceError(Trouble.UNKNOWN, message)
        return row

    def _failed(self, error: sqlite3.Error) -> WorkspaceError:
        made = errors.of_sqlite(error, self.path)
        return self._damaged(errors.broken()) if made.trouble == Trouble.DAMAGED else made

    def _damaged(self, reason: str) -> WorkspaceError:
        """Damage met while the file is open, with what helps."""
        return errors.damaged(self.path, reason, self._remedies)

    @cached_property
    def _remedies(self) -> Remedies:
        return backups.remedies(self.path)

    def _data_version(self) -> int:
        return int(self._all("PRAGMA data_version")[0][0])
