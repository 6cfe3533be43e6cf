"""Writing files so that a failure leaves the old file whole."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator


class FileWriteError(Exception):
    """A file could not be written; the message names it and says why."""


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside ``path`` that takes its place when the block succeeds.

    Raises:
        FileWriteError: The folder is missing or not writable, or the disk is full.
    """
    try:
        handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name}.", suffix=path.suffix
        )
        os.close(handle)
    except OSError as error:
        text = to_user("Files", "{path}: cannot be written here ({reason})")
        raise FileWriteError(text.format(path=path, reason=reason(error))) from None
    temporary = Path(name)
    left = ""
    try:
        yield temporary
        umask = os.umask(0)
        os.umask(umask)
        temporary.chmod(0o666 & ~umask)
        os.replace(temporary, path)
    except OSError as error:
        left = _removed(temporary)
        text = to_user("Files", "{path}: cannot be written ({reason})")
        message = text.format(path=path, reason=reason(error))
        raise FileWriteError(f"{message}{left}") from None
    finally:
        if not left:
            temporary.unlink(missing_ok=True)


def _removed(temporary: Path) -> str:
    """Remove what was written so far; words for where it stays because it cannot be removed."""
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        text = to_user("Files", "; the unfinished {name} is left beside it")
        return text.format(name=temporary.name)
    return ""


def reason(error: OSError) -> str:
    """Why the system refused; in English as the system says it."""
    known = {
        errno.ENOSPC: to_user("Files", "No space left on device"),
        errno.EDQUOT: to_user("Files", "Disk quota exceeded"),
        errno.EACCES: to_user("Files", "Permission denied"),
        errno.EPERM: to_user("Files", "Operation not permitted"),
        errno.EROFS: to_user("Files", "Read-only file system"),
        errno.ENOENT: to_user("Files", "No such file or directory"),
        errno.ENOTDIR: to_user("Files", "Not a directory"),
        errno.EISDIR: to_user("Files", "Is a directory"),
        errno.EIO: to_user("Files", "Input/output error"),
        errno.ENAMETOOLONG: to_user("Files", "File name too long"),
    }
    return known.get(error.errno or 0) or error.strerror or str(error)


def check_writable(path: Path) -> None:
    """Look whether a file can be written, before work is done for it.

    Raises:
        FileWriteError: The folder is missing or not writable.
    """
    with contextlib.suppress(_Enough), replacing(path):
        raise _Enough


class _Enough(Exception):
    """Nothing is to be written."""


def write_bytes(path: Path, content: bytes) -> None:
    """Write a whole file through a temporary one.

    Raises:
        FileWriteError: As for :func:`replacing`.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)
