"""Rolling copies of a workspace in the folder beside it, one for each opening."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from explorer import files
from explorer.words import translate
from explorer.workspace import errors, schema, soundness, versions
from explorer.workspace.connection import connect
from explorer.workspace.errors import Remedies, Trouble, WorkspaceError
from explorer.workspace.lock import Locked, WriterLock
from explorer.workspace.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: How many openings one can go back.
KEPT = 10

_STAMP = r"\d{8}T\d{6}\.\d{6}Z"
#: What the names of the files beside an open database end in.
_LOGS = ("-wal", "-shm", "-journal")
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
    with _in_place_of(target) as temporary:
        _write(db, temporary)


@contextlib.contextmanager
def _in_place_of(target: Path) -> Iterator[Path]:
    """A temporary path whose file takes the place of the target when the block succeeds.

    Raises:
        WorkspaceError: It cannot be written.
    """
    try:
        with files.replacing(target) as temporary:
            yield temporary
    except files.FileWriteError as error:
        cause = error.__context__
        if isinstance(cause, OSError):
            raise errors.of_system(cause, target) from error
        raise WorkspaceError(Trouble.UNREADABLE, f"{error}.") from error
    except sqlite3.Error as error:
        raise errors.of_sqlite(error, target) from error


def _write(db: sqlite3.Connection, target: Path) -> None:
    try:
        with contextlib.closing(connect(target, "rw")) as made:
            db.backup(made)
            # The copy says of itself what its source said, that it has a log beside it.
            made.execute("PRAGMA journal_mode = DELETE")
    finally:
        for end in _LOGS:
            target.with_name(target.name + end).unlink(missing_ok=True)


def sound(workspace: Path) -> Iterator[Path]:
    """The backups that pass every check, the newest first."""
    return (p for p in existing(workspace) if is_sound(p))


def newest_sound(workspace: Path) -> Path | None:
    """The newest backup that passes every check."""
    return next(sound(workspace), None)


def is_sound(path: Path) -> bool:
    """Whether a file that is not open is a whole workspace of a version known here."""
    try:
        with contextlib.closing(connect(path, "ro")) as db:
            ours = db.execute("PRAGMA application_id").fetchone()[0] == versions.APPLICATION_ID
            known = 1 <= schema.version_of(db) <= len(versions.STEPS)
            if not ours or not known or soundness.damage_of(db) is not None:
                return False
            return not soundness.unsound_texts(db)
    except sqlite3.Error:
        return False


# --------------------------------------------------------------------------------- what helps


def remedies(workspace: Path) -> Remedies:
    """What helps with a damaged file."""
    rescued = rescue(workspace, sound(workspace))
    if rescued is None:
        return Remedies(newest_sound(workspace))
    rescued.db.close()
    return Remedies(newest_sound(workspace), workspace if rescued.exact else None, workspace)


def restore(workspace: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a workspace that is not open.

    Returns:
        Where the file that was there is now: beside it, with its log; None if there was none.

    Raises:
        WorkspaceError: The workspace is open, the backup is not sound, or nothing can be written.
    """
    backup = backup.resolve()
    if not is_sound(backup):
        raise errors.damaged(backup, translate("Workspace", "this backup is not sound"))
    with _locked(workspace.resolve()) as path, contextlib.closing(connect(backup, "ro")) as db:
        return _exchange(path, db)


def mend(workspace: Path) -> Path:
    """Put what is broken in a workspace that is not open right from its backups.

    Returns:
        Where the damaged file is now: beside it, with its log.

    Raises:
        WorkspaceError: The workspace is open, the backups lack something, or nothing can be
            written.
    """
    with _locked(workspace.resolve()) as path:
        rescued = rescue(path, sound(path))
        if rescued is None:
            raise errors.damaged(path, translate("Workspace", "nothing of it can be read"))
        with contextlib.closing(rescued.db):
            if not rescued.exact:
                reason = translate("Workspace", "its backups lack what is broken")
                raise errors.damaged(path, reason, remedies(path))
            aside = _exchange(path, rescued.db)
    assert aside is not None
    return aside


@contextlib.contextmanager
def _locked(workspace: Path) -> Iterator[Path]:
    """Nobody has the workspace open, or opens it to write, within this block."""
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
        yield workspace
    finally:
        lock.release()


def _exchange(workspace: Path, db: sqlite3.Connection) -> Path | None:
    """Put what a connection sees in the place of a file, which is kept beside it.

    At every moment the whole of one or the other is at its place.
    """
    aside = workspace.with_name(f"{workspace.stem}.damaged-{_stamp()}{workspace.suffix}")
    logs = [f"{workspace}{end}" for end in _LOGS]
    try:
        with _in_place_of(workspace) as temporary:
            _write(db, temporary)
            for end in ("", *_LOGS):
                with contextlib.suppress(FileNotFoundError):
                    _second_name(f"{workspace}{end}", f"{aside}{end}")
            # The log of the file that goes must never be taken for that of the one that comes.
            for log in logs:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(log)
    except OSError as error:
        raise errors.of_system(error, workspace) from error
    return aside if aside.exists() else None


def _second_name(old: str, new: str) -> None:
    """The same file under another name, or a copy of it where files have one name only."""
    try:
        os.link(old, new)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(old, new)


def _stamp() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
