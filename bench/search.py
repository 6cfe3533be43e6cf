"""How long a search takes by reading through and with the index, and from where the index pays.

    python bench/search.py               real, then synthetic libraries up to 200,000 figures
    python bench/search.py --observations 50000

Each query is asked afresh, nothing kept from the one before, and the first hits of each group are
made as the window shows them. Times are processor time of the thread, so that other work on the
machine counts little. The number of results is compared between the two ways.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from synthetic import synthetic
from timing import machine, memory, quantile, table, verdict

from explorer import paths
from explorer.corpus.search_index import TextIndex
from explorer.dataset import package
from explorer.dataset.library import Library

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

GOAL = 50  # milliseconds
QUERIES = (
    "电池",
    "電",
    "中",
    "batteries",
    "china",
    "ch",
    "us",
    "人工智能",
    "quantum computing",
    "卫星 电池",
    "领先论文",
    '"high impact"',
    "made-up statement 77",
    "无人机",
    "75%",
    "huawei",
    "zzzz",
    # Many names, many hits, parts of very many words, many words.
    "united states",
    "e",
    "made-up",
    "a b c d e",
    "made-up statement 1 2 3",
    "share of the research led by china",
    "中国 美国 研究 技术 领先",
)


def ask(library: Library, query: str, repeats: int) -> tuple[list[float], int]:
    """Times of one query and the number of its hits."""
    times, total = [], 0
    for _ in range(repeats):
        library.forget()
        begin = time.thread_time()
        results = library.search(query)
        for group in results.groups:
            library.hits(results, group, 4)
        times.append((time.thread_time() - begin) * 1e3)
        total = results.total
    return times, total


def measure(name: str, dataset: Dataset, folder: Path, repeats: int, *, detail: bool) -> list[str]:
    """One library both ways; a row of the summary."""
    begin = time.perf_counter()
    library = Library(dataset)
    folded = time.perf_counter() - begin
    scan = {q: ask(library, q, repeats) for q in QUERIES}
    begin = time.perf_counter()
    texts = library.shelf.rows
    texts.index = TextIndex.opened(folder, texts)
    built = time.perf_counter() - begin
    index = {q: ask(library, q, repeats) for q in QUERIES}
    assert all(scan[q][1] == index[q][1] for q in QUERIES)
    if detail:
        rows = [
            (q, f"{scan[q][1]:,}", *(f"{statistics.median(x[q][0]):.1f}" for x in (scan, index)))
            for q in QUERIES
        ]
        table(f"{name}, ms", ("query", "hits", "reading through", "index"), rows)
    middle = [statistics.median([t for ts, _ in x.values() for t in ts]) for x in (scan, index)]
    mean = [statistics.mean([t for ts, _ in x.values() for t in ts]) for x in (scan, index)]
    last = [quantile([t for ts, _ in x.values() for t in ts], 0.99) for x in (scan, index)]
    size = texts.index.path.stat().st_size / 2**20
    return [
        name,
        f"{texts.size / 1e6:.2f}",
        f"{len(texts):,}",
        f"{folded:.2f}",
        f"{built:.1f}, {size:.0f}",
        *(f"{m:.1f} / {a:.1f} / {q:.1f}" for m, a, q in zip(middle, mean, last, strict=True)),
        verdict(round(last[1], 1), GOAL),
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--observations", type=int, default=200_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        cache = home / "cache"
        real = package.load(paths.bundled_data())
        rows = [measure("real", real, cache, options.repeats, detail=False)]
        for share in (40, 10, 4, 1):
            count = options.observations // share
            dataset = synthetic(home / str(share), max(1, count // 200), count)
            name = f"{count:,} figures"
            rows.append(measure(name, dataset, cache, options.repeats, detail=share == 1))
    header = ("library", "MB", "texts", "folding s", "index s, MiB")
    ways = ("reading median / mean / p99 ms", "index median / mean / p99 ms", "index p99")
    table("Searching", (*header, *ways), rows)
    print(f"\n{memory():.0f} MiB resident at the end; {machine()}")


if __name__ == "__main__":
    main()
