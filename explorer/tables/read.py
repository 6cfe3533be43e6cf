"""A file as the tables in it, by the ending of its name and by what it begins with."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers import MOST_BYTES, content
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.streamed import Book, Large, of_grid
from explorer.words import to_user

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.tables.grid import Grid

#: What the names of such files end in.
ENDINGS: Final = (
    ".csv",
    ".tsv",
    ".tab",
    ".xlsx",
    ".xlsm",
    ".xls",
    ".ods",
    ".json",
    ".jsonl",
    ".zip",
    ".parquet",
)
#: What a file begins with that is a package of several, or an old file of Office.
_PACKED: Final = b"PK\x03\x04"
#: What is read of a table whose rows are not held; and a descriptor of others has no more.
_MOST_BYTES: Final = 256 * 2**20
_DESCRIPTOR: Final = 10 * 2**20
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(path: Path, many: int | None = None) -> tuple[Grid, ...]:
    """The tables of a file, one a sheet that is shown.

    Args:
        path: The file.
        many: A table of more rows is not held in memory.

    Raises:
        CorpusError: It cannot be read.
        DatasetError: It is not what its name says, or damaged.
        Large: A table has more rows than ``many``.
    """
    if path.suffix.lower() == ".parquet":
        from explorer.tables.parquet import read as parquet

        return parquet(path, many)
    data = content(path, MOST_BYTES if many is None else _MOST_BYTES)
    sha256 = hashlib.sha256(data).hexdigest()
    grids = _read(path, data, many)
    if many is not None and any(sum(map(any, grid.rows)) > many for grid in grids):
        raise Large
    return tuple(replace(grid, sha256=sha256) for grid in grids)


def sheets(path: Path) -> Book:
    """The tables of any such file but Parquet, whose rows come one after the other.

    Raises:
        CorpusError: It cannot be read.
        DatasetError: It is not what its name says, or damaged.
    """
    data = content(path, _MOST_BYTES)
    ending = _kind(path, data)
    if ending == ".xlsx":
        from explorer.tables.excel import sheets as book

        return book(data, str(path), path.name)
    if ending == ".ods":
        from explorer.tables.open_document import sheets as open_book

        return open_book(data, str(path), path.name)
    if ending in (".json", ".jsonl"):
        from explorer.tables.packages import read_descriptor
        from explorer.tables.records import sheet

        packed = read_descriptor(data, path) if len(data) < _DESCRIPTOR else None
        if packed is None:
            return Book(str(path), iter([sheet(data, str(path), path.name)]))
        return Book(str(path), map(of_grid, packed))
    return Book(str(path), map(of_grid, _read(path, data, None)))


def _kind(path: Path, data: bytes) -> str:
    """What a file is, by its name, and by its beginning where names are often wrong."""
    ending = path.suffix.lower()
    if ending == ".xlsm" or (ending == ".xls" and data.startswith(_PACKED)):
        return ".xlsx"
    return ending


def _read(path: Path, data: bytes, many: int | None) -> tuple[Grid, ...]:
    """The tables in the bytes of a file."""
    if not data.strip(b"\0 \r\n\t\xef\xbb\xbf"):
        raise _wrong(path, to_user("Tables", "the file is empty"))
    ending = _kind(path, data)
    if ending == ".xlsx":
        from explorer.tables.excel import read as book

        return book(data, str(path), path.name, many)
    if ending == ".xls":
        from explorer.tables.old_excel import read as old

        if data.startswith(_OLD):
            return old(data, str(path), path.name)
    if ending == ".ods":
        from explorer.tables.open_document import read as open_book

        return open_book(data, str(path), path.name, many)
    if ending in (".json", ".jsonl"):
        from explorer.tables.packages import read_descriptor

        packed = read_descriptor(data, path) if len(data) < _DESCRIPTOR else None
        if packed is not None:
            return packed
        from explorer.tables.records import read as records

        return (records(data, str(path), path.name, many),)
    if ending == ".zip":
        from explorer.tables.packages import read_archive

        return read_archive(data, path)
    if data.startswith((_PACKED, _OLD)):
        said = to_user(
            "Tables", "this is a workbook or an archive, whatever its name says; name it so"
        )
        raise _wrong(path, said)
    from explorer.tables.delimited import read as delimited
    from explorer.tables.packages import facts_beside

    return (delimited(data, str(path), path.name, facts_beside(path)),)


def _wrong(path: Path, message: str) -> DatasetError:
    return DatasetError([Problem("file", str(path), 0, "", message)])
