"""One writer at a time: a lock beside the workspace that dies with the process."""

from __future__ import annotations

import contextlib
import fcntl
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Locked(Exception):
    """Somebody else writes to the workspace."""


class WriterLock:
    """The right to write to one workspace, held until released or the process ends.

    It is a lock on a file of its own: closing any other handle on the workspace itself would
    silently drop SQLite's locks on it, as POSIX has it.
    """

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def acquire(cls, workspace: Path) -> WriterLock:
        """Take the lock.

        Raises:
            Locked: Another window or process has it.
            OSError: The lock file cannot be made, or its file system has no locks.
        """
        path = workspace.with_name(f".{workspace.name}.lock")
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                # The holder before us may have removed the file between our two calls.
                if _same(handle, path):
                    return cls(path, handle)
            except BlockingIOError:
                os.close(handle)
                raise Locked from None
            except OSError:
                os.close(handle)
                raise
            os.close(handle)

    def release(self) -> None:
        """Give the lock back; the second time does nothing."""
        if self._handle is None:
            return
        if _same(self._handle, self._path):
            with contextlib.suppress(OSError):  # left behind, it locks nothing
                self._path.unlink()
        os.close(self._handle)
        self._handle = None


def _same(handle: int, path: Path) -> bool:
    try:
        there = path.stat()
    except OSError:
        return False
    return os.path.samestat(os.fstat(handle), there)
