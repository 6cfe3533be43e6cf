"""Rows that change in named steps: each a transaction, each to be undone and done again."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from explorer.words import to_user
from explorer.workspace import errors, rows, soundness
from explorer.workspace.changes import Change, Edited, Step, rows_of, step_of, united
from explorer.workspace.connection import alone
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.reading import Reading
from explorer.workspace.rows import CHECKSUM, KEYS, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path


@dataclass(slots=True)
class _Pending:
    """The step that is being made."""

    forward: list[Change] = field(default_factory=list)
    backward: list[Change] = field(default_factory=list)
    failed: bool = False


@dataclass(frozen=True, slots=True)
class _Cursor:
    """The last step in effect, and what the checksums of all rows make together."""

    step: int
    total: int


def now() -> str:
    """The time in UTC, to the second, as it is kept in the file."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def dump(value: object) -> str:
    """A value as compact JSON with every script readable."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


class Store(Reading):
    """The rows of an open workspace and the steps that changed them.

    Attributes:
        because: Says why nothing can be edited; None if it can.
        listeners: Called after each step, in order, when it is on disk.
    """

    #: Steps that can be undone; older ones are forgotten.
    HISTORY: ClassVar[int] = 1000

    def __init__(
        self, db: sqlite3.Connection, path: Path, because: Callable[[], str] | None = None
    ) -> None:
        super().__init__(db, path)
        self.because = because
        self.listeners: list[Callable[[Edited], None]] = []
        self._pending: _Pending | None = None
        #: What the rows changed in this transaction make of the total.
        self._change_total = 0
        self._identity = path.stat()
        self._seen = self._data_version()

    def refresh(self) -> bool:
        """Tell the listeners if another window has changed the file since the last call."""
        version = self._data_version()
        if version == self._seen:
            return False
        self._seen = version
        self._tell(Edited("", "elsewhere", frozenset(), self.at_step))
        return True

    @property
    def read_only(self) -> str:
        """Why nothing can be edited, one sentence for the user; "" if it can."""
        return self.because() if self.because is not None else ""

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
        with alone(self._db):
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
                at = self._remember(name, pending, merge=merge)
        self._tell(Edited(name, "edit", rows_of(pending.forward), at))

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        with alone(self._db):
            try:
                self._db.execute("BEGIN IMMEDIATE")
                self._change_total = 0
                yield
                self._db.execute("COMMIT")
            except BaseException as error:
                with contextlib.suppress(sqlite3.Error):
                    if self._db.in_transaction:
                        self._db.execute("ROLLBACK")
                if isinstance(error, sqlite3.Error):
                    raise self._failed(error) from error
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
            back: Change = (table, key, None)
        else:
            changed = {c: v for c, v in values.items() if before[c] != v}
            if not changed:
                return
            change = (table, key, changed)
            back = (table, key, {c: before[c] for c in changed})
        self._apply(change, before)
        self._pending.forward.append(change)
        self._pending.backward.append(back)

    def _drop(self, table: str, key: str) -> None:
        """Take a row out; only within a step."""
        assert self._pending is not None
        before = self._known(table, key)
        change: Change = (table, key, None)
        self._apply(change, before)
        self._pending.forward.append(change)
        self._pending.backward.append((table, key, before))

    def _apply(self, change: Change, before: Mapping[str, Value] | None) -> None:
        """Make a change of a row that is there as ``before``, or None if it is not."""
        table, key, values = change
        name = KEYS[table]
        added = values is not None and name in values
        if added != (before is None):
            raise self._damaged(to_user("Workspace", "a step does not fit what is there"))
        if before is not None:
            self._change_total ^= rows.checksum(table, before)
        if values is None:
            self._db.execute(f"DELETE FROM {table} WHERE {name} = ?", (key,))
            return
        values = dict(rows.complete(table, values)) if added else values
        after = {**(before or {}), **values}
        seal = rows.checksum(table, after)
        self._change_total ^= seal
        cells = {**values, CHECKSUM: seal}
        if added:
            self._insert(table, cells)
        else:
            sets = ", ".join(f"{_quoted(column)} = ?" for column in cells)
            query = f"UPDATE {table} SET {sets} WHERE {name} = ?"
            self._db.execute(query, (*cells.values(), key))

    def _insert(self, table: str, cells: Mapping[str, Value]) -> None:
        names, marks = ", ".join(map(_quoted, cells)), ", ".join("?" * len(cells))
        query = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        self._db.execute(query, tuple(cells.values()))

    # ------------------------------------------------------------------------------- history

    def _cursor(self) -> _Cursor:
        found = self._sound("cursor")
        if len(found) != 1:
            raise self._damaged(to_user("Workspace", "steps of the history are missing"))
        return _Cursor(found[0]["step"], found[0]["total"])

    def _go_to(self, step: int, total: int) -> None:
        """Say which step is the last in effect, and what all rows now make together."""
        cells = {"one": 1, "step": step, "total": total ^ self._change_total}
        seal = rows.checksum("cursor", cells)
        values = (cells["step"], cells["total"], seal)
        self._db.execute("UPDATE cursor SET step = ?, total = ?, checksum = ?", values)

    def _forget(self, where: str, *values: Value) -> None:
        """Take steps out of the history."""
        query = f"SELECT {CHECKSUM} FROM history WHERE {where}"
        for (seal,) in self._all(query, *values):
            self._change_total ^= seal
        self._db.execute(f"DELETE FROM history WHERE {where}", values)

    def _remember(self, name: str, pending: _Pending, *, merge: bool) -> int:
        """Keep a step; its number."""
        cursor, backward = self._cursor(), pending.backward[::-1]
        at = cursor.step
        if merge and self._continue(at, name, pending.forward, backward):
            self._go_to(at, cursor.total)
            return at
        self._forget("step > ? OR step <= ?", at, at + 1 - self.HISTORY)
        step: dict[str, Value] = {
            "step": at + 1,
            "name": name,
            "made": now(),
            "forward": dump(pending.forward),
            "backward": dump(backward),
        }
        seal = rows.checksum("history", step)
        self._change_total ^= seal
        self._insert("history", {**step, CHECKSUM: seal})
        self._go_to(at + 1, cursor.total)
        return at + 1

    def _continue(self, at: int, name: str, forward: list[Change], backward: list[Change]) -> bool:
        """Make these changes part of the last step, if that only set cells of the same rows."""
        before = self._row("history", at)
        if before is None or before["name"] != name or self._row("history", at + 1) is not None:
            return False
        (last,) = self._sound("history", "step = ?", at)
        ahead = united(last["forward"], forward)
        # The way back leads to what was before the last step where that set the same cell.
        back = united(backward, last["backward"])
        if ahead is None or back is None:
            return False
        after = {**before, "forward": dump(ahead), "backward": dump(back)}
        seal = rows.checksum("history", after)
        self._change_total ^= rows.checksum("history", before) ^ seal
        values = (after["forward"], after["backward"], seal, at)
        query = "UPDATE history SET forward = ?, backward = ?, checksum = ? WHERE step = ?"
        self._db.execute(query, values)
        return True

    def undo(self, count: int = 1) -> str | None:
        """Take the last steps back; the name of the first of them, or None if there are fewer."""
        return self._go("undo", count)

    def redo(self, count: int = 1) -> str | None:
        """Do the steps again that were taken back last; the name of the last of them, or None."""
        return self._go("redo", count)

    def _go(self, how: str, count: int) -> str | None:
        """Replay steps at once; if one of them fails, those before it, one by one."""
        try:
            return self._replay(how, count)
        except WorkspaceError:
            if count == 1:
                raise
        name = None
        for _ in range(count):
            name = self._replay(how, 1)
        return name

    def _replay(self, how: str, count: int) -> str | None:
        """Replay steps in one transaction, of which listeners hear once."""
        self._check_writable()
        back = how == "undo"
        names: list[str] = []
        touched: set[tuple[str, str]] = set()
        with self._transaction():
            cursor = self._cursor()
            to = cursor.step
            for _ in range(count):
                found = self._sound("history", "step = ?", to if back else to + 1)
                if not found:
                    break
                changes = found[0]["backward" if back else "forward"]
                for change in changes:
                    self._apply(change, self._row(change[0], change[1]))
                to += -1 if back else 1
                names.append(str(found[0]["name"]))
                touched |= rows_of(changes)
            if names:
                self._go_to(to, cursor.total)
        if names:
            self._tell(Edited(names[-1], how, frozenset(touched), to))
        return names[-1] if len(names) == count else None

    @property
    def at_step(self) -> int:
        """Number of the last step in effect; a step that goes on with the last keeps its number."""
        return self._cursor().step

    def undo_name(self) -> str | None:
        """The name of the step that ``undo`` would take back."""
        return self._step_name(self._cursor().step)

    def redo_name(self) -> str | None:
        """The name of the step that ``redo`` would do again."""
        return self._step_name(self._cursor().step + 1)

    def _step_name(self, step: int) -> str | None:
        found = self._row("history", step)
        return str(found["name"]) if found else None

    def steps(self) -> tuple[Step, ...]:
        """The steps that can be undone and done again, the oldest first.

        What lies behind a step that cannot be read is out of reach, and not among them.
        """
        with soundness.one_moment(self._db):
            at = self._cursor().step
            stored = {row["step"]: row for row in self._stored("history")}
        done, to_do = at, at + 1
        found: list[Step] = []
        while (step := step_of(stored.get(done), done=True)) is not None:
            found.insert(0, step)
            done -= 1
        while (step := step_of(stored.get(to_do), done=False)) is not None:
            found.append(step)
            to_do += 1
        return tuple(found)

    def _tell(self, edited: Edited) -> None:
        for listener in tuple(self.listeners):
            listener(edited)


def _quoted(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'
