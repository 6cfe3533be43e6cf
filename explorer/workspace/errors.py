"""What can go wrong with a workspace, each said in one sentence."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from enum import StrEnum
from typing import TYPE_CHECKING

from explorer import files
from explorer.words import translate

if TYPE_CHECKING:
    from pathlib import Path


class Trouble(StrEnum):
    """The kinds of failure that a caller may want to treat differently."""

    DISK_FULL = "disk-full"
    READ_ONLY_FOLDER = "read-only-folder"
    READ_ONLY = "read-only"
    REMOVED = "removed"
    MISSING = "missing"
    DAMAGED = "damaged"
    NOT_A_WORKSPACE = "not-a-workspace"
    NEWER = "newer"
    BUSY = "busy"
    EXISTS = "exists"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"


class WorkspaceError(Exception):
    """A workspace, or one edit of it, failed; the message is one sentence for the user.

    After a failed edit the workspace is as it was before, and goes on being readable.

    Attributes:
        trouble: What kind of failure it is.
        backup: The newest sound backup, if the file itself cannot be used and there is one.
    """

    def __init__(self, trouble: Trouble, message: str, backup: Path | None = None) -> None:
        super().__init__(message)
        self.trouble = trouble
        self.backup = backup


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


def damaged(path: Path, reason: str, backup: Path | None = None) -> WorkspaceError:
    """The file is not sound; names the backup to go back to, if there is one."""
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
    return WorkspaceError(Trouble.DAMAGED, message, backup)


_TROUBLES = {
    errno.ENOSPC: disk_full,
    errno.EDQUOT: disk_full,
    errno.EACCES: read_only_folder,
    errno.EPERM: read_only_folder,
    errno.EROFS: read_only_folder,
    errno.ENOENT: read_only_folder,
    errno.ENOTDIR: read_only_folder,
}


def of_system(error: OSError, path: Path) -> WorkspaceError:
    """The error of the operating system in the user's words."""
    made = _TROUBLES.get(error.errno or 0)
    if made:
        return made(path)
    reason = files.reason(error)
    text = translate("Workspace", "{path}: it cannot be used ({reason}).")
    return WorkspaceError(Trouble.UNREADABLE, text.format(path=path, reason=reason))


def of_sqlite(error: sqlite3.Error, path: Path) -> WorkspaceError:
    """SQLite's error in the user's words."""
    # The low byte is the primary code; errors of the Python module itself have none.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return disk_full(path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path, str(error))
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
