"""The files that documents were read from, kept beside the workspace by the digest of their bytes.

``NAME.ctew.data/`` holds them: each once, never changed, never taken away, so that every copy
and every backup of the workspace may refer to them. A missing or altered one is said where it
is asked for; the rest goes on.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from typing import TYPE_CHECKING, Final

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: What the folder beside a workspace is called, behind the workspace's own name.
ENDING: Final = ".data"


def folder_of(workspace: Path) -> Path:
    """The folder beside a workspace."""
    return workspace.with_name(workspace.name + ENDING)


def place_of(workspace: Path, sha256: str, name: str) -> Path:
    """Where an original is: by its digest, with the ending of its name, by which it is read."""
    return folder_of(workspace) / f"{sha256}{_ending(name)}"


def _ending(name: str) -> str:
    dot = name.rfind(".")
    ending = name[dot:].lower() if dot > 0 else ""
    return ending if ending[1:].isascii() and ending[1:].isalnum() else ""


def keep(workspace: Path, source: Path, sha256: str) -> None:
    """Copy a file to the originals, unless it is there.

    Args:
        workspace: The workspace.
        source: The file.
        sha256: What its bytes were when it was read.

    Raises:
        CorpusError: It is another file by now, or cannot be copied.
    """
    place = place_of(workspace, sha256, source.name)
    if place.exists() and _digest(place) == sha256:
        return
    try:
        place.parent.mkdir(exist_ok=True)
        with files.replacing(place) as temporary:
            shutil.copyfile(source, temporary)
            if _digest(temporary) != sha256:
                text = to_user("Originals", "{path}: it changed while it was read; bring it again.")
                raise CorpusError(text.format(path=source))
    except (OSError, files.FileWriteError) as error:
        reason = files.reason(error) if isinstance(error, OSError) else str(error)
        text = to_user("Originals", "{path}: the file itself was not kept ({reason}).")
        raise CorpusError(text.format(path=source, reason=reason)) from None


def original(workspace: Path, sha256: str, name: str) -> Path:
    """The file that a document was read from.

    Raises:
        CorpusError: It is missing or altered.
    """
    place = place_of(workspace, sha256, name)
    try:
        found = _digest(place)
    except OSError:
        found = ""
    if found != sha256:
        text = to_user("Originals", "{path}: the original of {name} is missing or altered.")
        raise CorpusError(text.format(path=place, name=name))
    return place


def copy(workspace: Path, to: Path, wanted: Iterable[tuple[str, str]]) -> None:
    """Put originals beside another workspace too; those that are missing are passed over.

    Args:
        workspace: Where they are.
        to: The other workspace.
        wanted: Digest and name of each.
    """
    for sha256, name in wanted:
        source, place = place_of(workspace, sha256, name), place_of(to, sha256, name)
        if place.exists() or not source.exists():
            continue
        with contextlib.suppress(OSError):
            place.parent.mkdir(exist_ok=True)
            try:
                os.link(source, place)  # the same bytes, which nobody changes
            except OSError:
                with files.replacing(place) as temporary:
                    shutil.copyfile(source, temporary)


def sweep(workspace: Path) -> None:
    """Remove what a process that was killed while it copied left unfinished.

    Only for who holds the lock of the workspace, and before anything is kept.
    """
    with contextlib.suppress(OSError):
        for path in folder_of(workspace).iterdir():
            if not path.name.startswith("."):  # nothing that is whole is called so
                continue
            if path.is_dir():  # of a large table
                shutil.rmtree(path)
            else:
                path.unlink()


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
