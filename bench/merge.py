"""How long joining one own figure takes, and folding one own document for the search.

With the bundled package, and with 1,000 documents and 200,868 figures.

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
from explorer.dataset.library import Library
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Citation, Document, Observation

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


def found(library: Library, own: Own) -> None:
    """Take an own document into a library that is there; then take it back."""
    base = library.shelf
    for _ in range(TIMES):
        merged, problems = merge(base.dataset, own)
        assert not problems
        layered = Library(merged, base)
        assert layered.shelf.under is base
        assert Library(base.dataset, layered.shelf).shelf is base


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
    document = replace(bundled.rows(Document)[0], document_id="own.document", relays=())
    text = bundled.text(bundled.rows(Document)[0].document_id)
    read = Own(documents=(document,), texts={"own.document": text})
    with tempfile.TemporaryDirectory() as folder:
        large = synthetic(Path(folder))
        floor = f"floor: joined to {len(bundled.observations):,} figures"
        many = f"joined to {len(large.observations):,} figures"
        small, much = Library(bundled), Library(large)
        beside = f"floor: a document folded beside {len(bundled.documents):,}"
        among = f"a document folded beside {len(large.documents):,}"
        work = {
            floor: lambda: joined(bundled, own),
            many: lambda: joined(large, own),
            beside: lambda: found(small, read),
            among: lambda: found(much, read),
        }
        times = interleaved(work, options.repeats, warm=2)
    rows = []
    for name, to in ((floor, floor), (many, floor), (beside, beside), (among, beside)):
        each = spread([t / TIMES for t in times[name]])
        to_floor = ratio(times[name], times[to])
        goal = "" if name == to else verdict(to_floor, GOAL)
        rows.append((name, each, f"{to_floor:.2f}", goal))
    title = f"One own row taken in and back; {options.repeats} rounds; {machine()}"
    table(title, ("work", "ms, median (quarters)", "to floor", "goal, times"), rows)


if __name__ == "__main__":
    main()
