"""What can go wrong with a workspace, each said in one sentence."""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from explorer import files, system
from explorer.words import to_user, translate

if TYPE_CHECKING:
    from pathlib import Path


log = logging.getLogger(__name__)


class Trouble(StrEnum):
    """The kinds of failure that a caller may want to treat differently."""

    DISK_FULL = "disk-full"
    READ_ONLY_FOLDER = "read-only-folder"
    READ_ONLY = "read-only"
    REMOVED = "removed"
    MISSING = "missing"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NOT_A_WORKSPACE = "not-a-workspace"
    NEWER = "newer"
    BUSY = "busy"
    EXISTS = "exists"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Remedies:
    """What helps where a file is damaged; each is None where it does not.

    Attributes:
        backup: The newest sound backup, to go back to.
        mendable: The file, if its backups have all that is broken in it, just as it was.
        readable: The file, if a part of it can be read.
    """

    backup: Path | None = None
    mendable: Path | None = None
    readable: Path | None = None


class WorkspaceError(Exception):
    """A workspace, or one edit of it, failed; the message is one sentence for the user.

    After a failed edit the workspace is as it was before, and goes on being readable.

    Attributes:
        trouble: What kind of failure it is.
        remedies: What helps, if the file itself cannot be used.
    """

    def __init__(self, trouble: Trouble, message: str, remedies: Remedies | None = None) -> None:
        super().__init__(message)
        self.trouble = trouble
        self.remedies = remedies or Remedies()

    @property
    def backup(self) -> Path | None:
        """The newest sound backup, if the file itself cannot be used and there is one."""
        return self.remedies.backup


def disk_full(path: Path) -> WorkspaceError:
    """The disk that holds ``path`` has no room."""
    text = translate(
        "Workspace",
        "{path}: the disk is full, so this was not done; free some space and repeat it, "
        "or save a copy on another disk.",
    )
    return WorkspaceError(Trouble.DISK_FULL, text.format(path=path))


def read_only_folder(path: Path) -> WorkspaceError:
    """Nothing can be written where ``path`` is."""
    text = translate("Workspace", "{path}: nothing can be written there; choose another folder.")
    return WorkspaceError(Trouble.READ_ONLY_FOLDER, text.format(path=path))


def removed(path: Path) -> WorkspaceError:
    """The file that is open is no longer the one at its path."""
    text = translate(
        "Workspace",
        "{path}: the file was moved, removed or replaced while it was open, so this was not "
        "kept; save a copy to keep what it held.",
    )
    return WorkspaceError(Trouble.REMOVED, text.format(path=path))


def damaged(path: Path, reason: str, remedies: Remedies | None = None) -> WorkspaceError:
    """The file is not sound; names the backup to go back to, if there is one."""
    backup = remedies.backup if remedies else None
    text = (
        translate(
            "Workspace",
            "{path}: the workspace is damaged ({reason}); its newest sound backup is {backup}.",
        )
        if backup
        else translate(
            "Workspace", "{path}: the workspace is damaged ({reason}); it has no sound backup."
        )
    )
    message = text.format(path=path, reason=reason, backup=backup)
    return WorkspaceError(Trouble.DAMAGED, message, remedies)


def read_in_part(path: Path, older: int, lost: int) -> str:
    """Why a damaged file that is shown in part cannot be edited."""
    text = translate(
        "Workspace",
        "{path}: the workspace is damaged, so what can be read of it is open for reading only "
        "(taken from a backup: {older}, missing: {lost}); save a copy to go on in it.",
    )
    return text.format(path=path, older=older, lost=lost)


def broken() -> str:
    """What SQLite finds, in words that say something to the user."""
    return to_user("Workspace", "its structure is broken")


def foreign(path: Path, what: str, remedies: Remedies) -> WorkspaceError:
    """Somebody put something into the file that could run when it is used."""
    text = (
        translate(
            "Workspace",
            "{path}: the file holds {what} that this program did not put there, so it was not "
            "opened; its newest sound backup is {backup}.",
        )
        if remedies.backup
        else translate(
            "Workspace",
            "{path}: the file holds {what} that this program did not put there, so it was not "
            "opened; it has no sound backup.",
        )
    )
    message = text.format(path=path, what=what, backup=remedies.backup)
    return WorkspaceError(Trouble.FOREIGN, message, remedies)


_TROUBLES = {
    errno.ENOSPC: disk_full,
    errno.EDQUOT: disk_full,
    errno.EACCES: read_only_folder,
    errno.EPERM: read_only_folder,
    errno.EROFS: read_only_folder,
    errno.ENOENT: read_only_folder,
    errno.ENOTDIR: read_only_folder,
}


#: What a workspace needs of the name for those beside its own:
#: ``.damaged-`` and a time.
_BESIDE = 33


def check_name(path: Path) -> None:
    """A workspace has a log, a lock and backups beside it, whose names begin with its own.

    Raises:
        WorkspaceError: There is no room for them.
    """
    room = system.LONGEST_NAME - _BESIDE
    if len(os.fsencode(path.name)) > room:
        text = translate(
            "Workspace",
            "{path}: the name is too long for a workspace; choose one of at most {count} bytes.",
        )
        message = text.format(path=path, count=room)
        raise WorkspaceError(Trouble.UNREADABLE, message)


def of_system(error: OSError, path: Path) -> WorkspaceError:
    """The error of the operating system in the user's words."""
    made = _TROUBLES.get(error.errno or 0)
    if made:
        return made(path)
    reason = files.reason(error)
    text = translate("Workspace", "{path}: it cannot be used ({reason}).")
    return WorkspaceError(Trouble.UNREADABLE, text.format(path=path, reason=reason))


#: Our statements fit our tables: what SQLite will not do with them is the fault of the file.
_OF_DAMAGE = frozenset(
    {
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_FORMAT,
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_INTERNAL,
        sqlite3.SQLITE_TOOBIG,
    }
)


def of_sqlite(error: sqlite3.Error, path: Path) -> WorkspaceError:
    """SQLite's error in the user's words."""
    # The low byte is the primary code; errors of the Python module itself have none.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return disk_full(path)
    if code in _OF_DAMAGE:
        log.info("%s: %s", path, error)
        return damaged(path, broken())
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        text = translate(
            "Workspace",
            "{path}: another program is writing to the file; try again when it is done.",
        )
        return WorkspaceError(Trouble.BUSY, text.format(path=path))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        text = translate(
            "Workspace", "{path}: the file cannot be written to; save a copy elsewhere to edit it."
        )
        return WorkspaceError(Trouble.READ_ONLY, text.format(path=path))
    if code == sqlite3.SQLITE_CANTOPEN:
        # Where a crash left a log beside the file, reading it needs a folder to write to.
        text = translate(
            "Workspace",
            "{path}: it cannot be opened here; copy it, with the files beside it whose names "
            "begin like its own, to a folder that can be written to.",
        )
        return WorkspaceError(Trouble.UNREADABLE, text.format(path=path))
    if code == sqlite3.SQLITE_IOERR:
        # A full disk shows as a failed write where SQLite extends its index of the log.
        return disk_full(path) if _no_room(path) else _failed(error, path)
    return _failed(error, path)


def _failed(error: sqlite3.Error, path: Path) -> WorkspaceError:
    text = translate(
        "Workspace",
        "{path}: the disk refused ({reason}), so this was not kept; save a copy elsewhere.",
    )
    return WorkspaceError(Trouble.UNREADABLE, text.format(path=path, reason=error))


def _no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < 64 * 1024
    except OSError:
        return False
