"""Read source documents byte for byte and name them by their digest."""

from __future__ import annotations

import hashlib
from pathlib import Path

from explorer import files
from explorer.words import to_user


class CorpusError(Exception):
    """A source document cannot be used; the message is one sentence for the user."""


class Locked(CorpusError):
    """A file has a password, and it is not the one that was given, or none was."""


def read_text(path: Path | str) -> str:
    """Return the text of a UTF-8 file with every character kept, line ends and BOM included.

    Offsets in the dataset are code points of exactly this string, so nothing is normalised.

    Raises:
        CorpusError: the file cannot be read, or is not UTF-8.
    """
    data = _read_bytes(Path(path))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = to_user("Reader", "{path} is not UTF-8: {reason} at byte {byte}.")
        message = text.format(path=path, reason=error.reason, byte=error.start)
        raise CorpusError(message) from error


def digest(source: Path | str | bytes) -> str:
    """Return the SHA-256 of a file, or of bytes, as 64 lower-case hexadecimal digits.

    Raises:
        CorpusError: the file cannot be read.
    """
    data = source if isinstance(source, bytes) else _read_bytes(Path(source))
    return hashlib.sha256(data).hexdigest()


def _read_bytes(path: Path) -> bytes:
    try:
        return files.read_bytes(path)
    except OSError as error:
        text = to_user("Reader", "{path} cannot be read: {reason}.")
        raise CorpusError(text.format(path=path, reason=files.reason(error))) from error
