"""A table of a million rows from its file to a first chart, against ``pandas.read_csv`` alone.

Each run is a process of its own, so that memory is what that run took and nothing is warm. The
program's clock begins when its dataset is loaded, as in an open window, and ends with the first
chart of a topic of the table laid out; pandas' begins when it is imported. Rounds are interleaved.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

_PANDAS = """
import json, resource, sys, time
import pandas
began, used = time.perf_counter(), time.process_time()
frame = pandas.read_csv(sys.argv[1])
print(json.dumps({"seconds": time.perf_counter() - began, "processor": time.process_time() - used,
                  "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                  "rows": len(frame)}))
"""


def make(path: Path, rows: int) -> None:
    """Write a table with names of the dataset: each tenth country in quotes, for a comma in it."""
    from explorer import paths
    from explorer.dataset import package

    dataset, draw = package.load(paths.data()), random.Random(7)
    countries = [e.name_en for e in dataset.entities.values() if e.kind == "country"]
    topics = [t.name_en for t in dataset.topics.values() if t.kind == "technology"]
    topics = list(dict.fromkeys(topics))
    written = 0
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write("country,technology,indicator,year,value,unit\n")
        for topic in topics:
            for country in countries:
                named = f'"{country}"' if "," in country else country
                for indicator, unit in (("Papers", "count"), ("Funding", "USD")):
                    for year in range(1960, 2026):
                        value = (
                            str(draw.randrange(100_000))
                            if unit == "count"
                            else f"{draw.random() * 1e6:.2f}"
                        )
                        stream.write(f"{named},{topic},{indicator},{year},{value},{unit}\n")
                        written += 1
                        if written == rows:
                            return


def program(path: Path, folder: Path) -> dict[str, float]:
    """Bring the table in, join it, and lay out the first chart of one of its topics."""
    import resource

    from explorer import paths
    from explorer.analysis.select import Question
    from explorer.charts.build import build
    from explorer.dataset import package
    from explorer.dataset.merge import merge
    from explorer.workspace import imports
    from explorer.workspace.file import Workspace

    dataset = package.load(paths.data())
    with Workspace.create(folder / "bench.ctew") as workspace:
        began, used = time.perf_counter(), time.process_time()
        imports.bring_in(workspace, dataset, path, imports.read(path))
        brought = time.perf_counter() - began
        joined, problems = merge(dataset, workspace.own())
        assert not problems
        assert joined.stored is not None
        topic, indicator = next(iter(joined.stored.counted_pairs))
        entities = joined.roles.rivals
        chart = build(joined, Question(topic, indicator, tuple(entities)))
        assert chart.marks
        return {
            "seconds": time.perf_counter() - began,
            "processor": time.process_time() - used,
            "brought": brought,
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "rows": joined.stored.count,
        }


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.one:
            print(json.dumps(program(options.one, folder)))
            return
        path = folder / "million.csv"
        make(path, options.rows)
        size = path.stat().st_size / 2**20
        print(f"{options.rows:,} rows, {size:.0f} MiB, load {os.getloadavg()[0]:.1f}")
        runs: dict[str, list[dict[str, float]]] = {"pandas.read_csv": [], "program": []}
        for _ in range(options.rounds):
            for what, command in (
                ("pandas.read_csv", ["-c", _PANDAS, str(path)]),
                ("program", [__file__, "--one", str(path)]),
            ):
                done = subprocess.run(
                    [sys.executable, *command], capture_output=True, text=True, check=True
                )
                runs[what].append(json.loads(done.stdout))
        floor = runs["pandas.read_csv"]
        heads = ("what", "seconds", "ratio", "processor", "peak MiB", "ratio")
        print("{:18} {:>9} {:>7} {:>10} {:>9} {:>7}".format(*heads))
        for what, every in runs.items():
            ratios = {
                key: statistics.median(r[key] / f[key] for r, f in zip(every, floor, strict=True))
                for key in ("seconds", "peak")
            }
            middle = {k: statistics.median(r[k] for r in every) for k in every[0]}
            print(
                f"{what:18} {middle['seconds']:9.2f} {ratios['seconds']:7.2f} "
                f"{middle['processor']:10.2f} {middle['peak']:9.0f} {ratios['peak']:7.2f}"
            )
        print("goals: 3 times in seconds, 3 times in memory")


if __name__ == "__main__":
    main()
