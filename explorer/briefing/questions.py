"""Which observations a block of a briefing shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from explorer.analysis.pairs import Comparison, comparisons
from explorer.analysis.ratios import ratio
from explorer.analysis.select import observations
from explorer.briefing.model import ChartBlock, ScorecardBlock, TableBlock
from explorer.charts.questions import SPECS, answer

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def observations_of(
    dataset: Dataset, block: ChartBlock | TableBlock | ScorecardBlock, language: str
) -> list[Observation]:
    """The observations behind a chart, table or scorecard, in the order shown.

    What the dataset does not hold is left out; a topic it does not know has none.
    """
    match block:
        case ScorecardBlock():
            pairs = sector_pairs(dataset, block)
            return [o for pair in pairs.values() if pair for o in pair.observations]
        case ChartBlock() if block.page:
            drawn = answered(dataset, block, language)
            return [dataset.observations[i] for i in drawn.observation_ids] if drawn else []
        case ChartBlock() if block.observation_ids:
            held = dataset.observations
            return [held[i] for i in block.observation_ids if i in held]
        case ChartBlock() | TableBlock():
            if block.question.topic_id not in dataset.topics:
                return []
            rows = observations(dataset, block.question)
            bare = isinstance(block, TableBlock) and block.numbers
            return [o for o in rows if o.unit != "flag"] if bare else rows
        case never:
            assert_never(never)


def answered(dataset: Dataset, block: ChartBlock, language: str) -> Chart | None:
    """The chart of a question of the window; None if the question or its chart is unknown."""
    if block.page not in SPECS:
        return None
    charts = answer(dataset, block.page, block.question, language)
    return charts[block.place] if 0 <= block.place < len(charts) else None


def meant(dataset: Dataset, block: ScorecardBlock) -> ScorecardBlock:
    """The scorecard with its list and its two named: those of the dataset where it names none."""
    roles = dataset.roles
    return replace(
        block,
        taxonomy_id=block.taxonomy_id or roles.scorecard,
        entities=block.entities or roles.rivals[:2],
    )


def sector_pairs(dataset: Dataset, block: ScorecardBlock) -> dict[str, Comparison | None]:
    """For each sector of the list, by topic id, the comparison that says most, or None."""
    block = meant(dataset, block)
    if block.taxonomy_id not in dataset.taxonomies:
        return {}
    found: dict[str, Comparison | None] = {}
    for node in dataset.rows_of_list(block.taxonomy_id):
        rows = [
            o
            for o in dataset.figures(node.technology_id, (), block.entities)
            if o.value is not None
        ]
        pairs = [
            c
            for c in comparisons(dataset, rows)
            if len(c.observations) == len(block.entities) and c.observations[0].unit != "flag"
        ]
        best = [c for c in pairs if ratio(dataset, c.observations)] or pairs
        found[node.technology_id] = best[0] if best else None
    return found
