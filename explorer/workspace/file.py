"""The workspace file: opened, checked, locked, copied, closed."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from functools import partial
from typing import TYPE_CHECKING

from explorer import files, system
from explorer.words import translate
from explorer.workspace import backups, errors, opening, originals, schema, versions
from explorer.workspace.briefings import BriefingEdits
from explorer.workspace.connection import connect, in_memory
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.house import HouseEdits
from explorer.workspace.large_tables import NAME as LARGE
from explorer.workspace.lock import Locked, WriterLock
from explorer.workspace.packs import PackEdits
from explorer.workspace.pins import PinEdits
from explorer.workspace.rescue import rescue
from explorer.workspace.views import ViewEdits

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

#: What the names of workspaces end in.
SUFFIX = ".ctew"


def default_path() -> Path:
    """The workspace that exists from the first start."""
    return system.data_folder() / f"workspace{SUFFIX}"


class Workspace(PinEdits, BriefingEdits, PackEdits, HouseEdits, ViewEdits):
    """An open workspace; used from the thread that opened it.

    Every edit is in the file when the call returns. ``close`` leaves one plain file that can be
    copied; without it nothing is lost either, but the log beside the file belongs to it.

    Attributes:
        notices: Sentences for the user about what opening could not do; the rest goes on.
        trouble: What of it is damaged, though it could be opened: texts of documents.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        path: Path,
        lock: WriterLock | None,
        because: Callable[[], str] | None,
        notices: tuple[str, ...],
    ) -> None:
        super().__init__(db, path, because)
        self._lock = lock
        self.notices = notices
        self.trouble: WorkspaceError | None = None

    # ------------------------------------------------------------------------------- opening

    @classmethod
    def open_default(cls) -> Workspace:
        """Open the default workspace; the first time, create it.

        Raises:
            WorkspaceError: As for ``open`` and ``create``.
        """
        path = default_path()
        # One that is gone but has backups is not a first start: ``open`` offers the newest.
        if path.exists() or backups.existing(path):
            return cls.open(path)
        return cls.create(path)

    @classmethod
    def create(cls, path: Path) -> Workspace:
        """Make a new workspace and open it; missing folders are made.

        Raises:
            WorkspaceError: Something is there already, or nothing can be written there.
        """
        path = _resolved(path)
        errors.check_name(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = WriterLock.acquire(path)
        except Locked:
            raise _exists(path) from None
        except OSError as error:
            raise errors.of_system(error, path.parent) from error
        try:
            if path.exists():
                raise _exists(path)
            with contextlib.closing(in_memory()) as empty:
                schema.migrate(empty)
                # Through a temporary file: no half-made workspace is ever seen at the path.
                backups.copy(empty, path)
            return cls._opened(connect(path, "rw"), path, lock, None)
        except sqlite3.Error as error:
            lock.release()
            raise errors.of_sqlite(error, path) from error
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, backup: bool = True) -> Workspace:
        """Open a workspace: to write if nobody else does, else to read, and then it says why.

        The file is checked, copied to its backups and brought to the present version.

        Args:
            path: The file.
            backup: Make a backup.

        Raises:
            WorkspaceError: The file is missing, damaged (``backup`` of the error names the
                newest sound one), newer than this program, or not a workspace.
        """
        path = _resolved(path)
        if not path.is_file():
            raise opening.missing(path)
        lock, because = opening.writer(path)
        try:
            db = opening.checked(path, "rw" if lock else "ro")
        except BaseException:
            if lock:
                lock.release()
            raise
        try:
            lost = opening.lost_texts(db, path)
            if lock is None:
                opened = cls._reading(db, path, because)
            else:
                # The ten backups must not come to be ten copies of what is broken.
                opened = cls._writing(db, path, lock, backup=backup and lost is None)
            opened.trouble = lost
            return opened
        except sqlite3.Error as error:
            raise errors.of_sqlite(error, path) from error

    @classmethod
    def read_rest(cls, path: Path) -> Workspace:
        """Open what can be read of a damaged workspace, to read it and to save a copy.

        Raises:
            WorkspaceError: Nothing of it can be read.
        """
        path = _resolved(path)
        rescued = rescue(path, backups.sound(path)) if path.is_file() else None
        if rescued is None:
            reason = translate("Workspace", "nothing of it can be read")
            raise errors.damaged(path, reason, backups.remedies(path))
        try:
            because = partial(errors.read_in_part, path, rescued.older, rescued.lost)
            return cls(rescued.db, path, None, because, ())
        except BaseException:
            rescued.db.close()
            raise

    @classmethod
    def _writing(
        cls, db: sqlite3.Connection, path: Path, lock: WriterLock, *, backup: bool
    ) -> Workspace:
        notices: tuple[str, ...] = ()
        backups.sweep(path.parent, re.escape(files.short_name(path)), path.suffix)
        originals.sweep(path)
        if backup:
            try:
                backups.make(db, path)
            except WorkspaceError as error:
                text = translate("Workspace", "No backup was made at this opening: {reason}")
                notices = (text.format(reason=error),)
        try:
            schema.migrate(db)
            return cls._opened(db, path, lock, None, notices)
        except sqlite3.Error as error:
            # No room for the log, say: what is there can still be read.
            db.close()
            lock.release()
            because = partial(_no_log, error, path)
            return cls._reading(opening.checked(path, "ro"), path, because, notices)
        except BaseException:
            db.close()
            lock.release()
            raise

    @classmethod
    def _reading(
        cls,
        db: sqlite3.Connection,
        path: Path,
        because: Callable[[], str] | None,
        notices: tuple[str, ...] = (),
    ) -> Workspace:
        if schema.version_of(db) < len(versions.STEPS):
            # A file that cannot be brought up to date is read through a copy in memory that is.
            memory = in_memory()
            db.backup(memory)
            db.close()
            schema.migrate(memory)
            db = memory
        return cls._opened(db, path, None, because, notices)

    @classmethod
    def _opened(
        cls,
        db: sqlite3.Connection,
        path: Path,
        lock: WriterLock | None,
        because: Callable[[], str] | None,
        notices: tuple[str, ...] = (),
    ) -> Workspace:
        try:
            if lock:
                _prepare(db)
            return cls(db, path, lock, because, notices)
        except BaseException:
            db.close()
            raise

    # ------------------------------------------------------------------------ copying, closing

    def save_copy(self, path: Path) -> Path:
        """Write everything to another file, which can then be opened; this one stays open.

        It works also when this file was removed, is damaged in part, or has no room.

        Raises:
            WorkspaceError: The other file is this one or is open, or cannot be written.
        """
        path = _resolved(path)
        if path == self.path and path.exists():
            raise _exists(path)
        try:
            lock = WriterLock.acquire(path) if path != self.path else None
        except Locked:
            text = translate(
                "Workspace", "{path}: this workspace is open, so no copy can take its place."
            )
            raise WorkspaceError(Trouble.BUSY, text.format(path=path)) from None
        except OSError as error:
            raise errors.of_system(error, path.parent) from error
        try:
            # The log of the file that was there must not be taken for the copy's.
            for end in ("-wal", "-shm"):
                with contextlib.suppress(OSError):
                    path.with_name(path.name + end).unlink()
            backups.copy(self._db, path)
            originals.copy(self.path, path, self._originals())
        finally:
            if lock:
                lock.release()
        return path

    def _originals(self) -> list[tuple[str, str]]:
        """Digest and name of the files that documents were read from, and of packs."""
        found = self._db.execute("SELECT sha256, file FROM documents").fetchall()
        packs: list[tuple[str, str]] = []
        with contextlib.suppress(WorkspaceError):  # of a file that is damaged in part
            packs += [(c.sha256, f"{p.name}.zip") for p in self.packs() for c in (p.now, *p.before)]
        large = [(sha256, LARGE) for t in self._stored("large_tables")
                 for sha256 in (str(t["figures_sha256"]), str(t["cells_sha256"]))]  # fmt: skip
        return [*((str(sha256), str(name)) for sha256, name in found), *packs, *large]

    def back_up(self) -> Path:
        """Make a backup now.

        Raises:
            WorkspaceError: It cannot be written.
        """
        return backups.make(self._db, self.path)

    def close(self) -> None:
        """Close the file and leave it without a log beside it; the second time does nothing."""
        if self._lock:
            # Another window that reads the file keeps the log; then the last one out leaves it.
            # Nothing depends on this: what is in the log is as safe as what is in the file.
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("PRAGMA busy_timeout = 0")
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                self._db.execute("PRAGMA journal_mode = DELETE").fetchall()
        self._db.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except OSError as error:
        raise errors.of_system(error, path) from error


def _prepare(db: sqlite3.Connection) -> None:
    """Ready a checked file for edits.

    WAL makes a commit one write to the log. FULL also waits until the disk has it: an edit that
    was acknowledged then survives not only the end of the process (for which NORMAL is enough)
    but a power cut. The wait was measured at 3 to 9 ms an edit on a busy virtual disk, against
    0.2 to 0.8 ms with NORMAL (``bench/workspace.py``); a person's edits are rarer by far.
    """
    mode = db.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if mode != "wal":
        # A file system without shared memory: the slower journal is as safe.
        db.execute("PRAGMA journal_mode = TRUNCATE").fetchall()
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    # Texts stay while undoing may bring their document back.
    db.execute(
        "DELETE FROM texts WHERE sha256 NOT IN (SELECT text_sha256 FROM documents) "
        "AND NOT EXISTS (SELECT 1 FROM history WHERE instr(forward, texts.sha256) "
        "OR instr(backward, texts.sha256))"
    )


def _no_log(error: sqlite3.Error, path: Path) -> str:
    text = translate("Workspace", "{reason} The workspace is open for reading only.")
    return text.format(reason=errors.of_sqlite(error, path))


def _exists(path: Path) -> WorkspaceError:
    text = translate("Workspace", "{path}: there is a file already; choose another name.")
    return WorkspaceError(Trouble.EXISTS, text.format(path=path))
