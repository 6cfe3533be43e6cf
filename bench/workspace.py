"""What an edit costs until it is on disk, against a bare SQLite commit.

The bare commit is one INSERT into a table of its own in another file, in the same run and with the
same settings: of the same bytes as the edit changes ("row"), and with those of its history too
("row and history"). The goal is held against the first, which is the harder.
"""

from __future__ import annotations

import argparse
import itertools
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timing import interleaved, machine, quantile, ratio, spread, table, verdict

from explorer.briefing.model import (
    Field,
    Paragraph,
    Snapshot,
    Text,
)
from explorer.briefing.plain import block_to_json
from explorer.workspace.briefings import Briefing
from explorer.workspace.file import Workspace
from explorer.workspace.store import dump

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GOAL = 2.0
#: A briefing of this many blocks is there before the edits begin.
BLOCKS = 40


def paragraph(n: int) -> dict[str, Any]:
    """Two sentences with two figures, as in a briefing."""
    name = "aspi-2024-batteries-chn"
    field = Field(name, Snapshot(name, "percent", 60.0, comparator="gt"))
    made = Paragraph(
        (
            Text(f"In edition {n} of the tracker, China produces "),
            field,
            Text(" of the most cited research on electric batteries, and the United States "),
            field,
            Text(". The lead has grown in every window since 2005-2009."),
        )
    )
    return block_to_json(made)


class Bare:
    """One table in a file of its own, with the settings of a workspace."""

    def __init__(self, path: Path, like: sqlite3.Connection) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        mode = like.execute("PRAGMA journal_mode").fetchone()[0]
        level = like.execute("PRAGMA synchronous").fetchone()[0]
        self.db.execute(f"PRAGMA journal_mode = {mode}")
        self.db.execute(f"PRAGMA synchronous = {level}")
        self.db.execute("CREATE TABLE t (id TEXT PRIMARY KEY, body TEXT)")
        self.count = 0

    def commit(self, body: str) -> None:
        """Add one row."""
        self.count += 1
        self.db.execute("BEGIN IMMEDIATE")
        self.db.execute("INSERT INTO t VALUES (?, ?)", (f"{self.count:032d}", body))
        self.db.execute("COMMIT")


def edits(workspace: Workspace) -> Iterator[tuple[str, Callable[[], object]]]:
    """Edits by name; each can be made any number of times."""
    briefing = workspace.briefings()[0].id
    block = workspace.blocks(briefing)[3].id
    numbers = itertools.count()
    others = itertools.cycle([b.id for b in workspace.blocks(briefing)])
    yield "add a paragraph", lambda: workspace.add_block(briefing, paragraph(next(numbers)))
    yield "change a paragraph", lambda: workspace.set_block(block, paragraph(next(numbers)))
    yield (
        "type in a paragraph",
        lambda: workspace.set_block(block, paragraph(next(numbers)), merge=True),
    )
    yield "move a block to the top", lambda: workspace.move_block(next(others), 0)
    yield "undo", workspace.undo


def measure(folder: Path, level: str, repeats: int) -> bool:
    """Print the table for one durability; whether every edit meets the goal."""
    size = len(dump(paragraph(100)))
    met, rows = True, []
    with Workspace.create(folder / f"{level}.ctew") as workspace:
        workspace._db.execute(f"PRAGMA synchronous = {level}")
        workspace.add_briefing(Briefing("", "B"), [paragraph(n) for n in range(BLOCKS)])
        small = Bare(folder / f"{level}-small.db", workspace._db)
        large = Bare(folder / f"{level}-large.db", workspace._db)
        for name, edit in edits(workspace):
            times = interleaved(
                {
                    "row": lambda: small.commit("x" * size),
                    "edit": edit,
                    "both": lambda: large.commit("x" * size * 3),
                },
                repeats,
                warm=5,
            )
            strict = ratio(times["edit"], times["row"])
            met = met and strict <= GOAL
            rows.append(
                (
                    name,
                    f"{strict:.2f}",
                    f"{ratio(times['edit'], times['both']):.2f}",
                    spread(times["edit"]) if level == "FULL" else f"{_middle(times['edit']):.3f}",
                    f"{quantile(times['edit'], 0.95):.1f}",
                    spread(times["row"]) if level == "FULL" else f"{_middle(times['row']):.3f}",
                    verdict(strict, GOAL) if level == "FULL" else "",
                )
            )
        small.db.close()
        large.db.close()
    header = ("edit", "x row", "x row and history", "ms", "95 % ms", "bare ms", "goal")
    title = f"synchronous = {level}" + ("" if level == "FULL" else " (not used; for comparison)")
    table(title, header, rows)
    return met


def _middle(times: list[float]) -> float:
    return quantile(times, 0.5)


def openings(folder: Path) -> None:
    """What opening costs, with check and backup, by the size of what was imported."""
    from explorer.dataset.schema import Document

    rows = []
    for megabytes in (0, 1, 10, 50):
        path = folder / f"open-{megabytes}.ctew"
        with Workspace.create(path) as workspace:
            for n in range(megabytes):
                name = f"d{n}"
                row = Document(
                    name, name, "0" * 64, name, name, "We", (), "2024", "en", (), "", "own"
                )
                workspace.add_document(row, f"{n} sentence. " * 80_000)
        begin = time.perf_counter()
        opened = Workspace.open(path)
        spent = (time.perf_counter() - begin) * 1e3
        begin = time.perf_counter()
        opened.close()
        rows.append((megabytes, f"{spent:.0f}", f"{(time.perf_counter() - begin) * 1e3:.0f}"))
    table("Opening (check and backup) and closing", ("MB of texts", "open ms", "close ms"), rows)


def main() -> int:
    """Measure; 0 if every edit meets its goal."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=200)
    parser.add_argument("--folder", type=Path, help="where to write; not a file system in memory")
    arguments = parser.parse_args()
    print(machine())
    where = arguments.folder or Path.cwd()
    with tempfile.TemporaryDirectory(dir=where, prefix=".bench-") as name:
        folder = Path(name)
        met = measure(folder, "FULL", arguments.repeats)
        measure(folder, "NORMAL", arguments.repeats)
        openings(folder)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
