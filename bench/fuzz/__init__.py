"""Parsers are given damaged input."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from explorer import paths
from explorer.dataset import package

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset


class Target(NamedTuple):
    """What is fuzzed.

    Attributes:
        read: Takes the bytes; whether they were read, and not refused in a sentence.
        seeds: Makes small real input.
        own: The parser is our own, and does not wrap a library.
    """

    read: Callable[[bytes], bool]
    seeds: Callable[[], list[bytes]]
    own: bool


@functools.cache
def dataset() -> Dataset:
    """The data of the program."""
    return package.load(paths.bundled_data())


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    memory = Path("/dev/shm")
    return tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)


def file(name: str, data: bytes) -> Path:
    """A file with some bytes, for what reads only files."""
    path = Path(_folder().name, name)
    path.write_bytes(data)
    return path


def refusing(
    read: Callable[[bytes], object], error: type[Exception], *, lines: bool = False
) -> Callable[[bytes], bool]:
    """What reads bytes or refuses them in a sentence, as a target.

    Args:
        read: Reads them; what it finds wrong itself is a finding.
        error: What it may raise.
        lines: The error may be of several lines.
    """

    def one(data: bytes) -> bool:
        try:
            read(data)
        except error as refused:
            sentences(refused, lines)
            return False
        return True

    return one


def sentences(error: Exception, lines: bool = False) -> None:
    """What a user reads of an error is there, and one line unless there may be more.

    Raises:
        AssertionError: It is not.
    """
    said = str(error)
    assert said.strip(), "an error says nothing"
    assert lines or "\n" not in said, said
    said.encode()
