"""Reading tables that nobody vouches for in a process of its own, within the bounds of documents.

The answer is a line of JSON a sheet and then some of its rows a line, so that taking it in never
holds up the window that waits for it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import files, limits
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import apart
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables import read as tables
from explorer.tables.grid import ColumnFacts, Facts, Grid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Read apart whatever their size: archives, workbooks, what a library in C reads.
_ALWAYS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".parquet", ".zip"})
#: Others from this size on, in bytes.
_LARGE: Final = 2 * 2**20
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
        apart.Stopped: ``stopped`` said so.
    """
    try:
        large = files.size(path) > _LARGE
    except OSError:
        large = False  # which reading it says better: no file, or a pipe
    if not (large or path.suffix.lower() in _ALWAYS):
        return tables.read(path)
    with (
        apart.asked(path, {"tables": True}, stopped) as answer,
        answer.open(encoding="ascii") as lines,
    ):
        return tuple(_grids((json.loads(line) for line in lines), path))


def _grids(parts: Iterator[dict[str, Any]], path: Path) -> Iterator[Grid]:
    head: dict[str, Any] | None = None
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    for part in parts:
        if "problem" in part:
            raise CorpusError(apart.known_as(str(part["problem"]), path))
        if "problems" in part:
            known = [(apart.known_as(str(f), path), *rest) for f, *rest in part["problems"]]
            raise DatasetError([Problem(k, f, r, c, m) for f, k, r, c, m in known])
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
    facts = dict(head["facts"])
    columns = {k: ColumnFacts(*v) for k, v in facts.pop("columns").items()}
    return Grid(
        head["file"],
        head["sheet"],
        tuple(rows),
        Facts(**facts, columns=columns),
        tuple(apart.known_as(n, path) for n in head["notices"]),
        head["semicolons"],
        frozenset(head["skipped"]),
        tuple(lines),
        head["sha256"],
    )


def serve(request: Path) -> int:
    """Be the process that reads; what came of it stands beside the request when this returns."""
    path = Path(json.loads(request.read_text(encoding="ascii"))["path"])
    limits.limit(apart.MEMORY, apart.SECONDS)
    parts: Iterator[dict[str, Any]]
    try:
        parts = _parts(apart.within(path, lambda: tables.read(path), DatasetError))
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


def _parts(grids: tuple[Grid, ...]) -> Iterator[dict[str, Any]]:
    """Sheets as what they are, then their rows, some at a time."""
    for grid in grids:
        facts = grid.facts
        yield {
            "file": grid.file,
            "sheet": grid.sheet,
            "facts": {
                "title": facts.title,
                "source": facts.source,
                "publisher": facts.publisher,
                "url": facts.url,
                "accessed": facts.accessed,
                "columns": {k: (c.title, c.unit) for k, c in facts.columns.items()},
            },
            "notices": grid.notices,
            "semicolons": grid.semicolons,
            "skipped": sorted(grid.skipped),
            "sha256": grid.sha256,
        }
        for at in range(0, len(grid.rows), _ROWS):
            yield {"rows": grid.rows[at : at + _ROWS], "lines": grid.lines[at : at + _ROWS]}
