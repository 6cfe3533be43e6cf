"""The zip file of a pack: the same bytes for the same files, and nothing else is read.

Files stand in it as they are, in one order, with one date. So there is one archive for given
files, and whoever reads it makes it again and compares: a bit that was changed anywhere is found,
nothing grows when it is unpacked, and no two programs can read two things from it.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Final

from explorer import files
from explorer.damage import PACKED
from explorer.dataset.package import DESCRIPTOR
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: Larger packs, in MiB, and packs of more files are neither made nor read.
MOST: Final = 256
MOST_FILES: Final = 20_000
#: What stands beside the descriptor if it is signed.
SIGNATURE: Final = DESCRIPTOR + ".sig"
#: What a pack is called.
ENDING: Final = ".zip"
_FIRST: Final = (DESCRIPTOR, SIGNATURE)
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)?")
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_MODE: Final = 0o100644 << 16


class PackError(Exception):
    """A pack cannot be made, read or taken; the message is one sentence for the user."""


def packed(content: Mapping[str, bytes]) -> bytes:
    """The archive of some files by name.

    Raises:
        PackError: There are too many, or they are too large.
    """
    if len(content) > MOST_FILES or sum(map(len, content.values())) > MOST * 2**20:
        text = to_user("Packs", "A pack holds up to {files} files and {size} MiB; this one more.")
        raise PackError(text.format(files=MOST_FILES, size=MOST))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(content, key=_place):
            entry = zipfile.ZipInfo(name, _DATE)
            entry.create_system, entry.external_attr = _UNIX, _MODE
            archive.writestr(entry, content[name])
    return made.getvalue()


def _place(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)


def read(path: Path) -> bytes:
    """The bytes of a pack.

    Raises:
        PackError: It cannot be read, or is too large to be one.
    """
    if path.suffix.lower() != ENDING:
        text = to_user("Packs", "{path}: the name of a pack ends in {ending}.")
        raise PackError(text.format(path=path, ending=ENDING))
    try:
        if files.size(path) > (MOST + 1) * 2**20:
            text = to_user("Packs", "{path}: a pack holds up to {size} MiB; this file more.")
            raise PackError(text.format(path=path, size=MOST))
        return files.read_bytes(path)
    except OSError as error:
        text = to_user("Packs", "{path}: it cannot be read ({reason}).")
        raise PackError(text.format(path=path, reason=files.reason(error))) from None


def unpacked(data: bytes, path: Path) -> dict[str, bytes]:
    """The files of a pack by name.

    Args:
        data: The bytes of the archive.
        path: Where they are from, for errors.

    Raises:
        PackError: It is none that :func:`packed` made, or was changed since.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES:
                text = to_user("Packs", "{path}: a pack holds up to {files} files; this one more.")
                raise PackError(text.format(path=path, files=MOST_FILES))
            for entry in entries:
                _refuse_foreign(entry, path)
            content = {entry.filename: _content(archive, entry, path) for entry in entries}
    except PACKED:
        text = to_user("Packs", "{path}: this is no pack, or it is damaged.")
        raise PackError(text.format(path=path)) from None
    if packed(content) != data:
        text = to_user("Packs", "{path}: the archive was changed after it was made.")
        raise PackError(text.format(path=path))
    return content


def _refuse_foreign(entry: zipfile.ZipInfo, path: Path) -> None:
    """Say so where an entry has a name or a form that no pack has."""
    if not _NAME.fullmatch(entry.filename):
        text = to_user("Packs", "{path}: {name!r} is no name that a file of a pack has.")
        raise PackError(text.format(path=path, name=entry.filename[:100]))
    if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits:
        text = to_user("Packs", "{path}: another program packed it anew ({name}); take it as made.")
        raise PackError(text.format(path=path, name=entry.filename))


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> bytes:
    try:
        return archive.read(entry)
    except PACKED:
        raise altered(path, entry.filename) from None


def altered(path: Path, name: str) -> PackError:
    """That a file of a pack is not the one that was put in."""
    text = to_user("Packs", "{path}: {name} was altered after the pack was made; it is refused.")
    return PackError(text.format(path=path, name=name))
