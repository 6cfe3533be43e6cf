"""What is looked at before a file of Office is unpacked."""

from __future__ import annotations

import io
import zipfile
from typing import Final

from explorer.corpus.documents import CorpusError

#: More than this when unpacked is no document but a trap, in MiB.
_UNPACKED: Final = 512
#: What old files of Office begin with, and new ones with a password.
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def check(data: bytes, name: str, what: str) -> None:
    """Say what is wrong with a file that cannot be unpacked.

    Args:
        data: Its bytes.
        name: What to call it in an error.
        what: What it should be.

    Raises:
        CorpusError: It is not a zip archive, is encrypted, or grows too large.
    """
    if data.startswith(_OLD):
        message = f"{name}: it has a password or an old format; save it as a {what} without one."
        raise CorpusError(message)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise CorpusError(f"{name}: this is no {what}, or it is damaged.") from None
    if size > _UNPACKED * 2**20:
        message = f"{name}: it would take {size // 2**20} MiB unpacked; {_UNPACKED} are read."
        raise CorpusError(message)
