"""Writing in a language that need not be the window's, without a window and without Qt.

The words are read from the ``.qm`` that Qt reads for the window. Its parts and fields are as
``lrelease`` writes them: a tag of one byte, then, but for the end of a message, a length of four
bytes and as many bytes. Only the messages are read; the table of hashes is for looking one up.
"""

from __future__ import annotations

import contextlib
from functools import cache
from typing import TYPE_CHECKING

from explorer import paths, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7


@contextlib.contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within this block, and in this thread alone, the words are in a language.

    Raises:
        paths.OwnFileError: The translation is missing or damaged.
    """
    with words.spoken(language, None if language == "en" else translator(language)):
        yield


@cache
def translator(language: str) -> words.Translator:
    """What translates into a language but English, whatever the window speaks, in any thread.

    Raises:
        paths.OwnFileError: The translation is missing or damaged.
    """
    found = read(paths.resource("translations", f"explorer_{language}.qm"))
    return lambda context, text: found.get((context, text)) or text


def read(path: Path) -> dict[tuple[str, str], str]:
    """The translations of a file, by context and source text.

    Raises:
        paths.OwnFileError: It is missing or damaged.
    """
    try:
        content = path.read_bytes()
        if not content.startswith(_MAGIC):
            raise paths.OwnFileError(path)
        parts = dict(_fields(content[len(_MAGIC) :]))
        return dict(_messages(parts[_MESSAGES]))
    except (OSError, LookupError, UnicodeDecodeError) as error:
        raise paths.OwnFileError(path) from error


def _fields(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(content):
        tag, at = content[at], at + 1
        if tag == _END:
            yield tag, b""
            continue
        start = at + 4
        at = start + int.from_bytes(content[at:start], "big")
        if at > len(content):
            raise LookupError("a part is cut off")
        yield tag, content[start:at]


def _messages(content: bytes) -> Iterator[tuple[tuple[str, str], str]]:
    message: dict[int, bytes] = {}
    for tag, field in _fields(content):
        if tag == _END:
            key = (message[_CONTEXT].decode(), message[_SOURCE].decode())
            yield key, message[_TRANSLATION].decode("utf-16-be")
            message = {}
        else:
            message[tag] = field
