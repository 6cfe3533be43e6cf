"""Writing files so that a failure leaves the old file whole."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

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
        raise FileWriteError(f"{path}: cannot be written here ({error.strerror})") from None
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
        raise FileWriteError(
            f"{path}: cannot be written ({error.strerror or error}){left}"
        ) from None
    finally:
        if not left:
            temporary.unlink(missing_ok=True)


def _removed(temporary: Path) -> str:
    """Remove what was written so far; words for where it stays because it cannot be removed."""
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        return f"; the unfinished {temporary.name} is left beside it"
    return ""


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
