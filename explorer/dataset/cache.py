"""The rows of a package kept in the user's cache folder, so that a start need not parse them.

What is kept belongs to the exact bytes of the tables: they are hashed at each start, and their
hashes are part of the file's name. A file is used only if nobody but the user can have written it
and its own digest is right; any other is passed over, and the next start finds it made anew.
"""

from __future__ import annotations

import hashlib
import logging
import marshal
import os
import sys
from collections import deque
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from explorer import files, system
from explorer.dataset.schema import TABLES, VARIANTS, Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    Tables = Mapping[str, tuple[Row, ...]]

log = logging.getLogger("explorer")

#: To be raised when the same bytes of a table come to mean other rows.
_VERSION = 1
_DIGEST = 32
_NAME = "package-{key}.rows"


def read(folder: Path, hashes: Sequence[str]) -> dict[str, tuple[Row, ...]] | None:
    """The rows of the tables that have these hashes, or None if they are not kept."""
    content = _trusted(_file(folder, hashes))
    if content is None or hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
        return None
    try:
        kept = marshal.loads(content[_DIGEST:])
        return {table.TABLE: _rows(table, kept[table.TABLE]) for table in TABLES}
    except (ValueError, TypeError, EOFError, LookupError):
        return None


def write(folder: Path, hashes: Sequence[str], tables: Tables) -> None:
    """Keep the rows of the tables that have these hashes, in the place of any kept before.

    A cache that cannot be written costs the next start some milliseconds and nothing else.
    """
    known: dict[Any, Any] = {}
    kept = {table.TABLE: _columns(table, tables[table.TABLE], known) for table in TABLES}
    content = marshal.dumps(kept)
    target = _file(folder, hashes)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.write_bytes(target, hashlib.sha256(content).digest() + content)
        target.chmod(0o600)
        for old in folder.glob(_NAME.format(key="*")):
            if old != target:
                old.unlink(missing_ok=True)
    except (OSError, files.FileWriteError) as error:
        log.info("the rows are not kept for the next start: %s", error)


def _file(folder: Path, hashes: Sequence[str]) -> Path:
    shape = [[row.__name__, [f.name for f in fields(row)]] for t in TABLES for row in _kinds(t)]
    made_by = [_VERSION, sys.implementation.cache_tag, shape, list(hashes)]
    key = hashlib.sha256(repr(made_by).encode()).hexdigest()
    return folder / _NAME.format(key=key[:32])


def _trusted(path: Path) -> bytes | None:
    """The content of a file that nobody but the user can have written."""
    try:
        with path.open("rb") as stream:
            places = (os.fstat(stream.fileno()), path.parent.stat())
            return stream.read() if all(map(system.is_private, places)) else None
    except OSError:
        return None


def _kinds(table: type[Row]) -> tuple[type[Row], ...]:
    """The classes that the rows of a table can be of."""
    return tuple(VARIANTS.get(table, {"": table}).values())


def _columns(table: type[Row], rows: Sequence[Row], known: dict[Any, Any]) -> Any:
    """Rows column by column, each class by itself, and which class each row is of.

    Equal texts are one object, so that they are written and later made once.
    """

    def one(value: Any) -> Any:
        return known.setdefault(value, value) if isinstance(value, str | tuple) else value

    kinds = _kinds(table)
    order = bytes(kinds.index(type(row)) for row in rows)
    parts = [
        [
            [one(getattr(row, f.name)) for row in rows if type(row) is kind]
            for f in fields(kind)
            if f.init
        ]
        for kind in kinds
    ]
    return order, parts


def _rows(table: type[Row], kept: Any) -> tuple[Row, ...]:
    """Rows from their columns: a value at a time would take three times as long."""
    order, parts = kept
    kinds = _kinds(table)
    made = [
        _instances(kind, order.count(n), columns)
        for n, (kind, columns) in enumerate(zip(kinds, parts, strict=True))
    ]
    if len(made) == 1:
        return tuple(made[0])
    next_of = [iter(rows) for rows in made]
    return tuple([next(next_of[n]) for n in order])


def _instances(kind: type[Row], count: int, columns: Sequence[Sequence[Any]]) -> list[Row]:
    found: list[Row] = list(map(object.__new__, [kind] * count))
    given = iter(columns)
    for f in fields(kind):
        values = next(given) if f.init else [f.default] * count
        if len(values) != count:
            raise ValueError(f"{kind.__name__}.{f.name}")
        deque(map(getattr(kind, f.name).__set__, found, values), maxlen=0)
    return found
