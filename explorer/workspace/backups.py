"""Rolling copies of a workspace in the folder beside it, one for each opening."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from explorer import files
from explorer.words import translate
from explorer.workspace import errors, schema
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.lock import Locked, WriterLock

if TYPE_CHECKING:
    from pathlib import Path

#: How many openings one can go back.
KEPT = 10

_STAMP = r"\d{8}T\d{6}\.\d{6}Z"
#: What ``files.replacing`` adds to the name of a file it is about to replace.
_UNFINISHED = r"\.[a-z0-9_]{8}"


def folder_of(workspace: Path) -> Path:
    """Where the backups of a workspace are."""
    return workspace.with_name(f"{workspace.name}.backups")


def workspace_of(backup: Path) -> Path:
    """The workspace that a file in its folder of backups is a copy of."""
    folder = backup.parent
    return folder.with_name(folder.name.removesuffix(".backups"))


def made(backup: Path) -> datetime:
    """When a backup was made."""
    stamp = datetime.strptime(backup.stem, "%Y%m%dT%H%M%S.%fZ")
    return stamp.replace(tzinfo=UTC)


def existing(workspace: Path) -> list[Path]:
    """The backups of a workspace, the newest first."""
    try:
        found = list(folder_of(workspace).iterdir())
    except OSError:
        return []
    name = re.compile(_STAMP + re.escape(workspace.suffix))
    return sorted((p for p in found if name.fullmatch(p.name)), reverse=True)


def make(db: sqlite3.Connection, workspace: Path) -> Path:
    """Copy an open workspace into its folder of backups and drop the oldest beyond ten.

    Raises:
        WorkspaceError: There is no room, or the folder cannot be written to.
    """
    target = folder_of(workspace) / f"{_stamp()}{workspace.suffix}"
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise errors.of_system(error, target.parent) from error
    sweep(target.parent, _STAMP + re.escape(workspace.suffix), workspace.suffix)
    copy(db, target)
    for old in existing(workspace)[KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def sweep(folder: Path, name: str, suffix: str) -> None:
    """Remove what a process that was killed while it copied left unfinished.

    Only for who holds the lock: nobody else is copying to a file whose name has the pattern
    ``name``.
    """
    ends = r"(-journal|-wal|-shm)?"
    unfinished = re.compile(rf"\.{name}{_UNFINISHED}{re.escape(suffix)}{ends}")
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if unfinished.fullmatch(path.name):
                path.unlink()


def copy(db: sqlite3.Connection, target: Path) -> None:
    """Write what a connection sees to a file, whole or not at all.

    It works also when the file behind the connection is gone from its folder.

    Raises:
        WorkspaceError: The copy cannot be written.
    """
    try:
        with files.replacing(target) as temporary:
            _write(db, temporary)
    except files.FileWriteError as error:
        cause = error.__context__
        if isinstance(cause, OSError):
            raise errors.of_system(cause, target) from error
        raise WorkspaceError(Trouble.UNREADABLE, f"{error}.") from error
    except sqlite3.Error as error:
        raise errors.of_sqlite(error, target) from error


def _write(db: sqlite3.Connection, target: Path) -> None:
    try:
        with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as made:
            db.backup(made)
            # The copy says of itself what its source said, that it has a log beside it.
            made.execute("PRAGMA journal_mode = DELETE")
    finally:
        for end in ("-journal", "-wal", "-shm"):
            target.with_name(target.name + end).unlink(missing_ok=True)


def newest_sound(workspace: Path) -> Path | None:
    """The newest backup that passes every check."""
    return next((p for p in existing(workspace) if is_sound(p)), None)


def is_sound(path: Path) -> bool:
    """Whether a file that is not open is a whole workspace of a version known here."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as db:
            ours = db.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
            known = schema.version_of(db) <= len(schema.STEPS)
            return ours and known and not schema.problem_of(db)
    except sqlite3.Error:
        return False


def restore(workspace: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a workspace that is not open.

    Returns:
        Where the file that was there is now: beside it, with its log; None if there was none.

    Raises:
        WorkspaceError: The workspace is open, the backup is not sound, or nothing can be written.
    """
    workspace, backup = workspace.resolve(), backup.resolve()
    if not is_sound(backup):
        raise errors.damaged(backup, translate("Workspace", "this backup is not sound"))
    try:
        lock = WriterLock.acquire(workspace)
    except Locked:
        text = translate(
            "Workspace", "{path}: the workspace is open; close it to go back to a backup."
        )
        raise WorkspaceError(Trouble.BUSY, text.format(path=workspace)) from None
    except OSError as error:
        raise errors.of_system(error, workspace) from error
    try:
        aside = workspace.with_name(f"{workspace.stem}.damaged-{_stamp()}{workspace.suffix}")
        _rename(workspace, aside)
        try:
            with contextlib.closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as db:
                copy(db, workspace)
        except BaseException:
            _rename(aside, workspace)
            raise
        return aside if aside.exists() else None
    except OSError as error:
        raise errors.of_system(error, workspace) from error
    finally:
        lock.release()


def _rename(old: Path, new: Path) -> None:
    """Rename a file and its log, so that the log is never taken for another file's."""
    for end in ("-wal", "-shm", "-journal", ""):
        with contextlib.suppress(FileNotFoundError):
            os.rename(f"{old}{end}", f"{new}{end}")


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
