"""How long loading the whole package takes, after pandas has been imported.

    python bench/load.py

The floor reads the same tables with the csv module and does nothing with them. The goal, 150 ms,
is for tables, texts and lookups together.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import statistics
from typing import TYPE_CHECKING

from timing import interleaved, machine, memory, ratio, spread, table, verdict

from explorer import paths
from explorer.dataset import package
from explorer.dataset.frame import joined
from explorer.dataset.schema import TABLES
from explorer.dataset.tables import read_table

if TYPE_CHECKING:
    import pandas as pd

GOAL = 150  # milliseconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=25)
    options = parser.parse_args()
    folder = paths.bundled_data()

    def floor() -> int:
        """Read every table with the csv module."""
        texts = ((folder / f"{t.TABLE}.csv").read_text(encoding="utf-8") for t in TABLES)
        return sum(len(list(csv.reader(io.StringIO(text, newline="")))) for text in texts)

    def hashes() -> None:
        """The hash of every table."""
        for t in TABLES:
            hashlib.sha256((folder / f"{t.TABLE}.csv").read_bytes()).hexdigest()

    def tables() -> None:
        """Parse and type every table."""
        for t in TABLES:
            read_table(t, folder / f"{t.TABLE}.csv")

    def whole() -> None:
        """Load, and build every lookup that the window uses; read every document."""
        dataset = package.load(folder)
        for document_id in dataset.documents:
            dataset.text(document_id)
        _ = dataset.by_topic, dataset.by_entity, dataset.evidence_of, dataset.evidence
        _ = dataset.passages_in, dataset.sections_in, dataset.numerals_in, dataset.children
        _ = dataset.discrepancies_of, dataset.members, dataset.crosswalk_of, dataset.observations

    def frame() -> pd.DataFrame:
        """The same, and the observations as a DataFrame."""
        return joined(package.load(folder))

    before = memory()
    kept = package.load(folder)
    used = memory() - before
    work = {
        "floor: csv module": floor,
        "SHA-256 of the tables": hashes,
        "tables parsed and typed": tables,
        "package.load": lambda: package.load(folder),
        "with every lookup and text": whole,
        "with the DataFrame": frame,
    }
    times = interleaved(work, options.repeats, warm=3)
    rows = []
    for name, spent in times.items():
        goal = verdict(statistics.median(spent), GOAL) if name.startswith("with") else ""
        rows.append((name, spread(spent), f"{ratio(spent, times['floor: csv module']):.1f}", goal))
    size = sum((folder / f"{t.TABLE}.csv").stat().st_size for t in TABLES) / 1e6
    title = f"{len(kept.observations)} figures, {size:.2f} MB of CSV, {used:.1f} MiB in memory"
    header = ("step", "ms, median (quarters)", "to floor", "goal, ms")
    table(f"{title}; {options.repeats} rounds, interleaved; {machine()}", header, rows)


if __name__ == "__main__":
    main()
