"""How long joining one own figure takes, with the bundled package and with 200,868 figures.

    python bench/merge.py

The floor joins it to the bundled package and asks for what a page asks for. The lookups of the base
are there before: the window has made them for what it shows.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from synthetic import synthetic
from timing import interleaved, machine, ratio, spread, table, verdict

from explorer import paths
from explorer.dataset import package
from explorer.dataset.difference import difference
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Citation, Observation

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

GOAL = 1.5
#: How often in one measurement: once takes a fraction of a millisecond.
TIMES = 50


def joined(dataset: Dataset, own: Own) -> None:
    """Join, find what changed, and look the figure up in every way; then take it back."""
    figure = own.observations[0]
    for _ in range(TIMES):
        merged, problems = merge(dataset, own)
        assert not problems
        _ = merged.observations[figure.observation_id], merged.evidence_of[figure.observation_id]
        _ = merged.by_topic[figure.topic_id], merged.by_entity[figure.entity_id]
        _ = merged.by_indicator[figure.indicator_id], merged.by_status[figure.status]
        _ = merged.by_counterpart, merged.count_by_kind, merged.passages_in, merged.reports
        assert difference(dataset, merged).ids(Observation) == {figure.observation_id}
        assert difference(merged, merge(dataset, Own())[0])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=25)
    options = parser.parse_args()
    bundled = package.load(paths.bundled_data())
    like = next(o for o in bundled.rows(Observation) if o.indicator_id == "high-impact-share")
    figure = replace(like, observation_id="own.figure")
    url = "https://www.example.org"
    cited = Citation("own.figure#1", "own.figure", "states", "T", "P", url, "primary", "")
    own = Own(observations=(figure,), evidence=(cited,))
    with tempfile.TemporaryDirectory() as folder:
        large = synthetic(Path(folder))
        floor = f"floor: joined to {len(bundled.observations):,} figures"
        many = f"joined to {len(large.observations):,} figures"
        work = {floor: lambda: joined(bundled, own), many: lambda: joined(large, own)}
        times = interleaved(work, options.repeats, warm=2)
    rows = []
    for name, spent in times.items():
        each = spread([t / TIMES for t in spent])
        to_floor = ratio(spent, times[floor])
        goal = verdict(to_floor, GOAL) if name == many else ""
        rows.append((name, each, f"{to_floor:.2f}", goal))
    title = f"One own figure joined and taken back; {options.repeats} rounds; {machine()}"
    table(title, ("work", "ms, median (quarters)", "to floor", "goal, times"), rows)


if __name__ == "__main__":
    main()
