"""Looking at a file before anything is done with it: it is sound, or what helps is said."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from explorer.words import translate
from explorer.workspace import backups, errors, schema, soundness, versions
from explorer.workspace.connection import connect
from explorer.workspace.errors import Remedies, Trouble, WorkspaceError
from explorer.workspace.lock import Locked, WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def writer(path: Path) -> tuple[WriterLock | None, Callable[[], str] | None]:
    """The right to write, or what says why there is none, in the language spoken when asked."""
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return None, partial(_protected, path)
    try:
        return WriterLock.acquire(path), None
    except Locked:
        return None, partial(_taken, path)
    except OSError as error:
        return None, partial(_in_a_closed_folder, path, error.strerror)


def _protected(path: Path) -> str:
    text = translate(
        "Workspace", "{path}: the file is write-protected, so it is open for reading only."
    )
    return text.format(path=path)


def _taken(path: Path) -> str:
    text = translate(
        "Workspace", "{path}: it is open in another window, so here it is open for reading only."
    )
    return text.format(path=path)


def _in_a_closed_folder(path: Path, reason: str | None) -> str:
    text = translate(
        "Workspace",
        "{path}: its folder cannot be written to ({reason}), so it is open for reading only; "
        "save a copy to edit it.",
    )
    return text.format(path=path, reason=reason)


def checked(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file that is a sound workspace of a version known here.

    Raises:
        WorkspaceError: It is none; ``remedies`` of the error say what helps.
    """
    db = None
    try:
        db = connect(path, mode)
        _check(db, path)
    except sqlite3.Error as error:
        if db:
            db.close()
        raise _unusable(error, path) from error
    except BaseException:
        if db:
            db.close()
        raise
    return db


def _check(db: sqlite3.Connection, path: Path) -> None:
    application = db.execute("PRAGMA application_id").fetchone()[0]
    version = schema.version_of(db)
    if application != versions.APPLICATION_ID or version < 1:
        raise _strange(path)
    if version > len(versions.STEPS):
        text = translate(
            "Workspace",
            "{path}: the workspace was made by a newer version of this program "
            "(format {version}; this one knows {known}); update the program.",
        )
        known = len(versions.STEPS)
        message = text.format(path=path, version=version, known=known)
        # As the newer version found it, when it first opened it.
        raise WorkspaceError(Trouble.NEWER, message, Remedies(backups.newest_sound(path)))
    damage = soundness.damage_of(db)
    if damage is not None:
        made = errors.foreign if damage.foreign else errors.damaged
        raise made(path, damage.reason, backups.remedies(path))


def lost_texts(db: sqlite3.Connection, path: Path) -> WorkspaceError | None:
    """What to say of texts that are missing or changed; the rest goes on without them."""
    lost = soundness.unsound_texts(db)
    if not lost:
        return None
    text = translate("Workspace", "the texts of {documents} are not as they were brought in")
    reason = text.format(documents=", ".join(lost))
    # What can be read is open already.
    return errors.damaged(path, reason, replace(backups.remedies(path), readable=None))


def _strange(path: Path) -> WorkspaceError:
    """The file does not begin as workspaces do: another's, or one of ours that is damaged."""
    remedies = backups.remedies(path)
    if remedies.backup or remedies.readable:
        reason = translate("Workspace", "it is not what a workspace begins with")
        return errors.damaged(path, reason, remedies)
    return _not_a_workspace(path)


def _unusable(error: sqlite3.Error, path: Path) -> WorkspaceError:
    made = errors.of_sqlite(error, path)
    if made.trouble != Trouble.DAMAGED:
        return made
    if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
        return _strange(path)
    return errors.damaged(path, errors.broken(), backups.remedies(path))


def _not_a_workspace(path: Path) -> WorkspaceError:
    text = translate("Workspace", "{path}: this is not a workspace.")
    return WorkspaceError(Trouble.NOT_A_WORKSPACE, text.format(path=path))


def missing(path: Path) -> WorkspaceError:
    """There is nothing at the path, or no file."""
    if path.exists():
        return _not_a_workspace(path)
    backup = backups.newest_sound(path)
    text = (
        translate(
            "Workspace", "{path}: there is no such file; its newest sound backup is {backup}."
        )
        if backup
        else translate("Workspace", "{path}: there is no such file.")
    )
    message = text.format(path=path, backup=backup)
    return WorkspaceError(Trouble.MISSING, message, Remedies(backup))
