"""Reading tables that nobody vouches for in a process of its own, within the bounds of documents.

The answer is a line of JSON a sheet and then some of its rows a line, so that taking it in never
holds up the window that waits for it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import files, limits
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import apart
from explorer.dataset.problems import DatasetError, Problem
from explorer.files import from_json
from explorer.tables import on_disk
from explorer.tables import read as tables
from explorer.tables.grid import ColumnFacts, Facts, Grid
from explorer.tables.on_disk import OnDisk
from explorer.tables.streamed import Large

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Read apart whatever their size: archives, workbooks, what a library in C reads.
_ALWAYS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".parquet", ".zip"})
#: Others from this size on, in bytes.
_LARGE: Final = 2 * 2**20
#: What writes a large table may take so many times as long as what reads a small one.
_TIMES: Final = 5
#: So many rows are a line of the answer.
_ROWS: Final = 500


def read(path: Path, stopped: Callable[[], bool] = lambda: False) -> tuple[Grid, ...]:
    """The tables of a file, read in a process of its own if it may be a trap.

    Args:
        path: The file.
        stopped: Asked now and then whether to give up.

    Raises:
        CorpusError: It cannot be read, or not within the bounds.
        DatasetError: It is not what its name says, or damaged.
        Large: It has more rows than are held in memory; :func:`store` is for it.
        apart.Stopped: ``stopped`` said so.
    """
    try:
        large = files.size(path) > _LARGE
    except OSError:
        large = False  # which reading it says better: no file, or a pipe
    if not (large or path.suffix.lower() in _ALWAYS):
        return tables.read(path, on_disk.MANY)
    with (
        apart.asked(path, {"tables": True, "many": on_disk.MANY}, stopped) as answer,
        answer.open(encoding="ascii") as lines,
    ):
        return tuple(_grids((from_json(line) for line in lines), path))


def store(path: Path, folder: Path, at: Callable[[float], None]) -> tuple[OnDisk, ...]:
    """Write the tables of a file to files of columns.

    Of a text the engine reads the columns here; any other file is read by a process of its own.

    Args:
        path: The file.
        folder: Where these are written.
        at: Told now and then how far it is; what it raises ends the work.

    Raises:
        CorpusError: It cannot be read, or not within the bounds.
        DatasetError: It is not what its name says, or damaged.
    """
    if path.suffix.lower() in on_disk.ENDINGS:
        with on_disk.engine(folder) as run:
            return (on_disk.store(path, folder / "cells.parquet", run, at),)

    def stopped() -> bool:
        at(0.1)
        return False

    request = {"tables": True, "folder": str(folder.absolute())}
    found: list[OnDisk] = []
    with (
        apart.asked(path, request, stopped, _TIMES) as answer,
        answer.open(encoding="ascii") as lines,
    ):
        for line in lines:
            part = from_json(line)
            _refuse(part, path)
            notices = tuple(apart.known_as(n, path) for n in part.pop("notices"))
            place, facts = Path(part.pop("place")), _facts(part.pop("facts"))
            found.append(OnDisk(place=place, notices=notices, facts=facts, **part))
    at(1.0)
    return tuple(found)


def _refuse(part: dict[str, Any], path: Path) -> None:
    """Raise what the process says is wrong."""
    if "large" in part:
        raise Large
    if "problem" in part:
        raise CorpusError(apart.known_as(str(part["problem"]), path))
    if "problems" in part:
        known = [(apart.known_as(str(f), path), *rest) for f, *rest in part["problems"]]
        raise DatasetError([Problem(k, f, r, c, m) for f, k, r, c, m in known])


def _grids(parts: Iterator[dict[str, Any]], path: Path) -> Iterator[Grid]:
    head: dict[str, Any] | None = None
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for part in parts:
        _refuse(part, path)
        if "rows" in part:
            rows += (tuple(row) for row in part["rows"])
            lines += part["lines"]
            continue
        if head is not None:
            yield _grid(head, rows, lines, path)
        head, rows, lines = part, [], []
    if head is not None:
        yield _grid(head, rows, lines, path)


def _grid(head: dict[str, Any], rows: list[tuple[str, ...]], lines: list[int], path: Path) -> Grid:
    return Grid(
        head["file"],
        head["sheet"],
        tuple(rows),
        _facts(head["facts"]),
        tuple(apart.known_as(n, path) for n in head["notices"]),
        head["semicolons"],
        frozenset(head["skipped"]),
        tuple(lines),
        head["sha256"],
    )


def _facts(told: dict[str, Any]) -> Facts:
    columns = {k: ColumnFacts(*v) for k, v in told.pop("columns").items()}
    return Facts(**told, columns=columns)


def serve(request: Path) -> int:
    """Be the process that reads; what came of it stands beside the request when this returns."""
    asked = from_json(request.read_text(encoding="ascii"))
    path, folder, many = Path(asked["path"]), asked.get("folder"), asked.get("many")
    limits.limit(apart.MEMORY, apart.SECONDS * asked["times"])
    parts: Iterator[dict[str, Any]]
    try:
        if folder:
            parts = iter(apart.within(path, lambda: _stored(path, Path(folder)), DatasetError))
        else:
            parts = _parts(apart.within(path, lambda: tables.read(path, many), DatasetError, Large))
    except Large:
        parts = iter([{"large": True}])
    except CorpusError as error:
        parts = iter([{"problem": str(error)}])
    except DatasetError as wrong:
        rows = [(p.file, p.kind, p.row, p.column, p.message) for p in wrong.problems]
        parts = iter([{"problems": rows}])
    with (
        files.replacing(apart.answer_to(request)) as temporary,
        temporary.open("w", encoding="ascii") as stream,
    ):
        for part in parts:
            stream.write(json.dumps(part, ensure_ascii=True) + "\n")
    return 0


def _stored(path: Path, folder: Path) -> list[dict[str, Any]]:
    """Write the tables of a file to files of columns; what each is."""
    found = _kept(path, folder)
    return [
        {
            "place": str(t.place),
            "file": t.file,
            "sha256": t.sha256,
            "width": t.width,
            "count": t.count,
            "notices": t.notices,
            "semicolons": t.semicolons,
            "sheet": t.sheet,
            "facts": _told(t.facts),
        }
        for t in found
    ]


def _kept(path: Path, folder: Path) -> list[OnDisk]:
    if path.suffix.lower() == ".parquet":
        from explorer.tables import parquet

        return [parquet.store(path, folder / "cells.parquet")]
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    book = tables.sheets(path)
    every: list[str] = []
    filled: list[OnDisk] = []
    with on_disk.engine(folder) as run:
        for n, sheet in enumerate(book.sheets):
            every.append(sheet.sheet)
            place = folder / f"cells-{n}.parquet"
            if kept := on_disk.keep(sheet, place, run, path, sha256):
                filled.append(kept)
    said = book.left(every, [t.sheet for t in filled])
    return [replace(filled[0], notices=(*filled[0].notices, *said)), *filled[1:]]


def _told(facts: Facts) -> dict[str, Any]:
    return {
        "title": facts.title,
        "source": facts.source,
        "publisher": facts.publisher,
        "url": facts.url,
        "accessed": facts.accessed,
        "columns": {k: (c.title, c.unit) for k, c in facts.columns.items()},
    }


def _parts(grids: tuple[Grid, ...]) -> Iterator[dict[str, Any]]:
    """Sheets as what they are, then their rows, some at a time."""
    for grid in grids:
        yield {
            "file": grid.file,
            "sheet": grid.sheet,
            "facts": _told(grid.facts),
            "notices": grid.notices,
            "semicolons": grid.semicolons,
            "skipped": sorted(grid.skipped),
            "sha256": grid.sha256,
        }
        for at in range(0, len(grid.rows), _ROWS):
            yield {"rows": grid.rows[at : at + _ROWS], "lines": grid.lines[at : at + _ROWS]}
