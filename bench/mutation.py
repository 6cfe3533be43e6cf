"""Whether the tests notice: plant small faults, one at a time, and run the tests that reach them.

    bench/mutation.py map                 run the tests once, noting which lines each one reaches
    bench/mutation.py run --sample 1000   plant that many faults, seeded, the rooms in proportion
    bench/mutation.py again               plant those that survived once more, after new tests
    bench/mutation.py report              what came of it

What is a fault: see ``faults.py``; how it is judged: ``verdicts.py``. Needs the package
``coverage`` for the map; it is not a dependency. Maps and results go to ``build/mutation``.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import random
import shutil
import sys
import time
from collections import Counter, defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # a process with threads does not fork well
sys.dont_write_bytecode = True

from faults import Fault, faults  # noqa: E402
from reached import OUT, Map, make_map  # noqa: E402
from verdicts import Quick, Verdict, copied, import_others, slow_verdict  # noqa: E402

# ------------------------------------------------------------------------------------------ run


def sample(wanted: int, seed: int) -> list[Fault]:
    """Faults drawn at random, each room with its share, none with fewer than twenty."""
    by_room: dict[str, list[Fault]] = defaultdict(list)
    for fault in faults():
        by_room[fault.room].append(fault)
    total = sum(map(len, by_room.values()))
    drawn: list[Fault] = []
    for room in sorted(by_room):
        generator = random.Random(f"{seed} {room}")
        found = by_room[room]
        share = max(min(20, len(found)), round(wanted * len(found) / total))
        drawn += generator.sample(found, min(share, len(found)))
    random.Random(seed).shuffle(drawn)
    return drawn


def found_again(rows: list[dict[str, Any]]) -> list[Fault]:
    """The faults of earlier verdicts in the modules as they are now: same words, nearest line."""
    by_words: dict[tuple[str, str], list[Fault]] = defaultdict(list)
    for fault in faults():
        by_words[fault.module, fault.words].append(fault)
    found = {}
    for row in rows:
        candidates = by_words.get((row["module"], row["words"]), [])
        nearest = min(candidates, key=lambda f: abs(f.line - row["line"]), default=None)
        if nearest is None:
            print(f"gone: {row['module']}:{row['line']}  {row['words']}")
        else:
            found[nearest.module, nearest.number] = nearest
    return list(found.values())


def judge(drawn: list[Fault], results: Path, options: argparse.Namespace) -> None:
    """Plant each fault and append what came of it to a file of JSON lines."""
    known = {_key(r) for r in read(results)}
    left = [f for f in drawn if (f.module, f.number) not in known]
    left = [f for f in left if not options.rooms or f.room in options.rooms]
    reached = Map()
    import_others()
    children = []
    for number in range(options.workers):
        child = os.fork()
        if child == 0:
            _work(left[number :: options.workers], reached, results, options)
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)


def _work(share: list[Fault], reached: Map, results: Path, options: argparse.Namespace) -> None:
    """One worker: its process with everything, its copy of the project, its share of the faults."""
    quick = None if options.slowly else Quick(reached.files)
    where = copied()
    noticed = Counter(r["by"].partition("[")[0] for r in read(results) if r.get("by"))
    for fault in share:
        begin = time.monotonic()
        tests = {t: reached.cost(t) for t in reached.tests(fault, options.seconds, noticed)}
        way = "quickly"
        found = Verdict("slowly" if tests else "no tests")
        # What no test reaches itself runs at import: code that comes later changes nothing then.
        if tests and quick and reached.directly(fault):
            found = quick.verdict(fault, tests, not options.unplanted)
        elif options.unplanted:
            continue
        if found.said == "slowly":
            found, way = slow_verdict(where, fault, tests), "slowly"
        by = found.by if found.said != "survived" else ""
        noticed[by.partition("[")[0]] += 1
        row = asdict(fault) | {"verdict": found.said, "by": by, "way": way, "tests": len(tests)}
        row["seconds"] = round(time.monotonic() - begin, 2)
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    shutil.rmtree(where)
    if quick:
        quick.end()


def read(results: Path) -> list[dict[str, Any]]:
    """The verdicts so far."""
    if not results.exists():
        return []
    return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


def _key(row: dict[str, Any]) -> tuple[str, int]:
    return row["module"], row["number"]


def wilson(killed: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The Wilson score interval of a share (Wilson 1927), by default of 95 %."""
    share = killed / total
    middle = share + z * z / (2 * total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return (middle - half) / (1 + z * z / total), (middle + half) / (1 + z * z / total)


def report(rows: list[dict[str, Any]]) -> None:
    """Print the share of noticed faults by room, and what was not noticed."""
    rooms: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        rooms[Path(row["module"]).parts[1]].append(row["verdict"] in ("killed", "stopped"))
    for room, noticed in [*sorted(rooms.items()), ("all", [n for v in rooms.values() for n in v])]:
        low, high = wilson(sum(noticed), len(noticed))
        share = sum(noticed) / len(noticed)
        counts = f"{sum(noticed):5} of {len(noticed):5}"
        print(f"{room:14} {counts}  {share:.1%}  ({low:.1%} to {high:.1%})")
    for row in sorted(rows, key=lambda r: (r["module"], r["line"])):
        if row["verdict"] in ("survived", "no tests"):
            print(f"{row['module']}:{row['line']}  {row['words']}  [{row['verdict']}]")


def main() -> None:
    """Read the arguments and do what they say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("what", choices=("map", "run", "again", "report"))
    parser.add_argument("paths", nargs="*", help="map: tests other than all")
    parser.add_argument("--rooms", nargs="+", default=[], help="of what was drawn, these first")
    parser.add_argument("--sample", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=30, help="of tests for a fault, at most")
    parser.add_argument(
        "--unplanted", action="store_true", help="without the faults: what fails is no verdict"
    )
    parser.add_argument("--slowly", action="store_true", help="each in a process of its own")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    way = "-slowly" * options.slowly + "-unplanted" * options.unplanted
    results = OUT / f"results-{options.seed}{way}.jsonl"
    if options.what == "map":
        make_map(options.paths)
        return
    if options.what == "run":
        judge(sample(options.sample, options.seed), results, options)
    if options.what == "again":
        rows = read(results)
        left = [r for r in rows if r["verdict"] in ("survived", "no tests")]
        results.write_text(
            "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows if r not in left),
            encoding="utf-8",
        )
        judge(found_again(left), results, options)
    report(read(results))


if __name__ == "__main__":
    main()
