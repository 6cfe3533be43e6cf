"""Shared by the benchmarks: interleaved repeats, medians, tables of ratios."""

from __future__ import annotations

import gc
import os
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

Times = dict[str, list[float]]


def clock() -> float:
    """Milliseconds of a clock that all processes share."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC) / 1e6


def interleaved(work: dict[str, Callable[[], object]], repeats: int, warm: int = 1) -> Times:
    """Time each function once per round, in turn, so that a slow moment hits all of them.

    Args:
        work: Functions by name.
        repeats: Rounds that count.
        warm: Rounds before them that do not.
    """
    times: Times = {name: [] for name in work}
    for n in range(warm + repeats):
        for name, function in work.items():
            gc.collect()
            begin = time.perf_counter()
            function()
            spent = (time.perf_counter() - begin) * 1e3
            if n >= warm:
                times[name].append(spent)
    return times


def ratio(times: Sequence[float], floor: Sequence[float]) -> float:
    """Median of the ratios, round by round."""
    return statistics.median(t / f for t, f in zip(times, floor, strict=True))


def quantile(times: Sequence[float], share: float) -> float:
    """The value below which a share of the times lies."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(times: Sequence[float]) -> str:
    """Median with the quarter below and above."""
    middle = statistics.median(times)
    return f"{middle:.1f} ({quantile(times, 0.25):.1f}-{quantile(times, 0.75):.1f})"


def verdict(value: float, limit: float) -> str:
    """Whether a goal is met, in one word."""
    return f"{'ok' if value <= limit else 'MISSED'} (<= {limit:g})"


def table(title: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a Markdown table, so that a result can be pasted into a note."""
    cells = [[str(c) for c in row] for row in rows]
    widths = [max(len(r[n]) for r in [list(header), *cells]) for n in range(len(header))]
    print(f"\n{title}\n")

    def line(row: Sequence[str]) -> str:
        return "| " + " | ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) + " |"

    print(line(header))
    print("|" + "|".join("-" * (w + 2) for w in widths) + "|")
    for row in cells:
        print(line(row))


def memory() -> float:
    """Resident memory of this process now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def machine() -> str:
    """What the numbers were measured on, without naming the machine."""
    return f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
