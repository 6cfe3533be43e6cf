"""One writer at a time: a lock beside the workspace that dies with the process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import system

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
        handle = system.lock(path)
        if handle is None:
            raise Locked
        return cls(path, handle)

    def release(self) -> None:
        """Give the lock back; the second time does nothing."""
        if self._handle is not None:
            system.unlock(self._handle, self._path)
            self._handle = None
