"""Rows that change in named steps: each a transaction, each to be undone and done again."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from explorer.words import to_user
from explorer.workspace import errors
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.schema import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

Value = str | int | float | None
#: One change of a row as it is kept in the history: table, key, and the columns to set, or None
#: to take the row out.
Change = tuple[str, str, dict[str, Value] | None]

#: Rows of a list are numbered with gaps, so that one can be put between two.
_GAP = 1 << 20


@dataclass(frozen=True, slots=True)
class Edited:
    """What listeners are told after a step is on disk.

    Attributes:
        name: The step's name, "" for what another window wrote.
        how: "edit", "undo", "redo" or "elsewhere".
        rows: The rows touched as (table, id); empty for "elsewhere": anything may have changed.
    """

    name: str
    how: str
    rows: frozenset[tuple[str, str]]

    @property
    def tables(self) -> frozenset[str]:
        """The tables touched."""
        return frozenset(table for table, _ in self.rows)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history.

    Attributes:
        name: What the user did, in words.
        made: When, ISO 8601 in UTC.
        done: Whether it is in effect; if not, it can be done again.
    """

    name: str
    made: str
    done: bool


@dataclass(slots=True)
class _Pending:
    """The step that is being made."""

    forward: list[Change] = field(default_factory=list)
    backward: list[Change] = field(default_factory=list)
    failed: bool = False


def now() -> str:
    """The time in UTC, to the second, as it is kept in the file."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def dump(value: object) -> str:
    """A value as compact JSON with every script readable."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class Store:
    """The rows of an open workspace and the steps that changed them.

    Attributes:
        path: The file, with links resolved.
        read_only: Why nothing can be edited, one sentence for the user; "" if it can.
        listeners: Called after each step, in order, when it is on disk.
    """

    #: Steps that can be undone; older ones are forgotten.
    HISTORY: ClassVar[int] = 1000

    def __init__(self, db: sqlite3.Connection, path: Path, read_only: str = "") -> None:
        self._db = db
        self.path = path
        self.read_only = read_only
        self.listeners: list[Callable[[Edited], None]] = []
        self._pending: _Pending | None = None
        self._identity = path.stat()
        self._seen = self._data_version()

    # ------------------------------------------------------------------------------- reading

    def _all(self, query: str, *values: Value) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise errors.of_sqlite(error, self.path) from error

    def _row(self, table: str, key: str) -> dict[str, Value] | None:
        cursor = self._db.execute(f"SELECT * FROM {table} WHERE {KEYS[table]} = ?", (key,))
        row = cursor.fetchone()
        if row is None:
            return None
        return {c[0]: v for c, v in zip(cursor.description, row, strict=True)}

    def _known(self, table: str, key: str) -> dict[str, Value]:
        """The row, or an error if there is none."""
        row = self._row(table, key)
        if row is None:
            message = f"{self.path}: {table} has nothing called {key!r}."
            raise WorkspaceError(Trouble.UNKNOWN, message)
        return row

    def _data_version(self) -> int:
        return int(self._all("PRAGMA data_version")[0][0])

    def refresh(self) -> bool:
        """Tell the listeners if another window has changed the file since the last call."""
        version = self._data_version()
        if version == self._seen:
            return False
        self._seen = version
        self._tell(Edited("", "elsewhere", frozenset()))
        return True

    # ------------------------------------------------------------------------------- editing

    @contextlib.contextmanager
    def step(self, name: str, *, merge: bool = False) -> Iterator[None]:
        """Make everything in the block one named step, on disk when the block ends.

        Steps within the block join it. If anything in it fails, none of it is kept.

        Args:
            name: What undo and redo are to say.
            merge: Continue the last step if it has the same name and set cells of the same
                rows, as when typing goes on: undoing takes both back.

        Raises:
            WorkspaceError: The step could not be kept; nothing has changed.
        """
        if self._pending is not None:
            try:
                yield
            except BaseException:
                self._pending.failed = True
                raise
            return
        self._check_writable()
        pending = _Pending()
        with self._transaction():
            self._pending = pending
            try:
                yield
            finally:
                self._pending = None
            if pending.failed:
                text = to_user(
                    "Workspace", "{path}: a part of {name!r} failed, so none of it was kept."
                )
                raise WorkspaceError(Trouble.UNREADABLE, text.format(path=self.path, name=name))
            if not pending.forward:
                return
            self._remember(name, pending, merge=merge)
        self._tell(Edited(name, "edit", _rows(pending.forward)))

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise errors.of_sqlite(error, self.path) from error
            raise

    def _check_writable(self) -> None:
        if self.read_only:
            raise WorkspaceError(Trouble.READ_ONLY, self.read_only)
        try:
            there = self.path.stat()
        except OSError:
            raise errors.removed(self.path) from None
        if not os.path.samestat(self._identity, there):
            raise errors.removed(self.path)

    def _put(self, table: str, key: str, values: Mapping[str, Value]) -> None:
        """Set columns of a row, or add the row; only within a step."""
        assert self._pending is not None
        before = self._row(table, key)
        if before is None:
            change: Change = (table, key, {KEYS[table]: key, **values})
            self._pending.backward.append((table, key, None))
        else:
            changed = {c: v for c, v in values.items() if before[c] != v}
            if not changed:
                return
            change = (table, key, changed)
            self._pending.backward.append((table, key, {c: before[c] for c in changed}))
        self._apply(change)
        self._pending.forward.append(change)

    def _drop(self, table: str, key: str) -> None:
        """Take a row out; only within a step."""
        assert self._pending is not None
        before = self._known(table, key)
        change: Change = (table, key, None)
        self._apply(change)
        self._pending.forward.append(change)
        self._pending.backward.append((table, key, before))

    def _apply(self, change: Change) -> None:
        table, key, values = change
        name = KEYS[table]  # also keeps a doctored history from naming anything else
        if values is None:
            self._db.execute(f"DELETE FROM {table} WHERE {name} = ?", (key,))
            return
        if name in values:
            marks = ", ".join("?" * len(values))
            self._db.execute(
                f"INSERT INTO {table} ({', '.join(map(_quoted, values))}) VALUES ({marks})",
                tuple(values.values()),
            )
            return
        sets = ", ".join(f"{_quoted(column)} = ?" for column in values)
        self._db.execute(f"UPDATE {table} SET {sets} WHERE {name} = ?", (*values.values(), key))

    # ------------------------------------------------------------------------------- history

    def _cursor(self) -> int:
        return int(self._all("SELECT step FROM cursor")[0][0])

    def _remember(self, name: str, pending: _Pending, *, merge: bool) -> None:
        at = self._cursor()
        backward = pending.backward[::-1]
        last = self._db.execute("SELECT max(step) FROM history").fetchone()[0] or 0
        if merge and last == at and self._continue(at, name, pending.forward, backward):
            return
        if last > at:
            self._db.execute("DELETE FROM history WHERE step > ?", (at,))
        self._db.execute(
            "INSERT INTO history VALUES (?, ?, ?, ?, ?)",
            (at + 1, name, now(), dump(pending.forward), dump(backward)),
        )
        self._db.execute("UPDATE cursor SET step = ?", (at + 1,))
        self._db.execute("DELETE FROM history WHERE step <= ?", (at + 1 - self.HISTORY,))

    def _continue(self, at: int, name: str, forward: list[Change], backward: list[Change]) -> bool:
        """Make these changes part of the last step, if that only set cells of the same rows."""
        found = self._db.execute(
            "SELECT name, forward, backward FROM history WHERE step = ?", (at,)
        ).fetchone()
        if found is None or found[0] != name:
            return False
        ahead = _united(_changes(found[1]), forward)
        # The way back leads to what was before the last step where that set the same cell.
        back = _united(backward, _changes(found[2]))
        if ahead is None or back is None:
            return False
        values = (dump(ahead), dump(back), at)
        self._db.execute("UPDATE history SET forward = ?, backward = ? WHERE step = ?", values)
        return True

    def undo(self) -> str | None:
        """Take the last step back; its name, or None if there is none."""
        return self._replay("undo")

    def redo(self) -> str | None:
        """Do the step again that was taken back last; its name, or None if there is none."""
        return self._replay("redo")

    def _replay(self, how: str) -> str | None:
        self._check_writable()
        back = how == "undo"
        column = "backward" if back else "forward"
        at = self._cursor()
        wanted = at if back else at + 1
        found = self._all(f"SELECT name, {column} FROM history WHERE step = ?", wanted)
        if not found:
            return None
        name, changes = str(found[0][0]), _changes(found[0][1])
        with self._transaction():
            for change in changes:
                self._apply(change)
            self._db.execute("UPDATE cursor SET step = ?", (at - 1 if back else at + 1,))
        self._tell(Edited(name, how, _rows(changes)))
        return name

    @property
    def at_step(self) -> int:
        """Number of the last step in effect; a step that goes on with the last keeps its number."""
        return self._cursor()

    def undo_name(self) -> str | None:
        """The name of the step that ``undo`` would take back."""
        return self._step_name("SELECT name FROM history WHERE step = (SELECT step FROM cursor)")

    def redo_name(self) -> str | None:
        """The name of the step that ``redo`` would do again."""
        return self._step_name(
            "SELECT name FROM history WHERE step = (SELECT step + 1 FROM cursor)"
        )

    def _step_name(self, query: str) -> str | None:
        found = self._all(query)
        return str(found[0][0]) if found else None

    def steps(self) -> tuple[Step, ...]:
        """All remembered steps, the oldest first."""
        at = self._cursor()
        rows = self._all("SELECT step, name, made FROM history ORDER BY step")
        return tuple(Step(name, made, step <= at) for step, name, made in rows)

    def _tell(self, edited: Edited) -> None:
        for listener in tuple(self.listeners):
            listener(edited)

    # ---------------------------------------------------------------------------- ordered rows

    def _order(self, table: str, where: str = "1", *values: Value) -> list[tuple[str, int]]:
        """Ids and positions of a list, in order."""
        query = f"SELECT id, position FROM {table} WHERE {where} ORDER BY position, id"
        return self._all(query, *values)

    def _move(self, table: str, key: str, index: int, order: list[tuple[str, int]]) -> None:
        """Put a row of a list at ``index`` among the others; only within a step."""
        self._known(table, key)
        if [k for k, _ in order].index(key) != max(0, min(index, len(order) - 1)):
            others = [(k, p) for k, p in order if k != key]
            self._put(table, key, {"position": self._room(table, others, index)})

    @staticmethod
    def _after(last: int | None) -> int:
        """A position at the end of a list whose last row has this one; None for an empty list."""
        return 0 if last is None else last + _GAP

    def _room(self, table: str, others: list[tuple[str, int]], index: int | None) -> int:
        """A position that comes at ``index`` among ``others``; the end for None.

        Where two neighbours leave no gap, all of them are numbered again.
        """
        place = len(others) if index is None else max(0, min(index, len(others)))
        if place == len(others):
            return self._after(others[-1][1] if others else None)
        after = others[place][1]
        if place == 0:
            return after - _GAP
        before = others[place - 1][1]
        if after - before > 1:
            return (before + after) // 2
        for n, (key, _) in enumerate(others):
            self._put(table, key, {"position": (n + (n >= place)) * _GAP})
        return place * _GAP


def _quoted(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'


def _changes(text: str) -> list[Change]:
    return [(table, key, values) for table, key, values in json.loads(text)]


def _rows(changes: Sequence[Change]) -> frozenset[tuple[str, str]]:
    return frozenset((table, key) for table, key, _ in changes)


def _united(first: list[Change], second: list[Change]) -> list[Change] | None:
    """Two lists of changes as one, the second winning; None unless both set the same rows."""
    if len(first) != len(second):
        return None
    united: list[Change] = []
    for (table, key, old), (other_table, other_key, new) in zip(first, second, strict=True):
        if (table, key) != (other_table, other_key) or old is None or new is None:
            return None
        if KEYS[table] in old or KEYS[table] in new:
            return None
        united.append((table, key, old | new))
    return united
