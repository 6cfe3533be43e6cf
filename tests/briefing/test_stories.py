"""What is told first of every topic, and what a briefing is about, as accepted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question, of_topic
from explorer.briefing import blocks, editorial
from explorer.briefing.model import (
    ChartBlock,
    DiscrepancyBlock,
    FigureBlock,
    PassageBlock,
    ScorecardBlock,
    TableBlock,
)
from explorer.dataset.schema import Observation
from tests import golden
from tests.briefing import golden as briefings
from tests.charts.golden import still

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.dataset import Dataset

PATH = Path(__file__).parent / "golden_words" / "stories.txt"


def ids(rows: Iterable[Observation], topic: str) -> str:
    return " ".join(o.observation_id.replace(f".{topic}.", ".") for o in rows) or "-"


@pytest.mark.parametrize("sides", [(), ("USA", "CHN"), ("JPN", "KOR")])
def test_what_is_told_first_of_every_topic(dataset: Dataset, sides: tuple[str, ...]) -> None:
    lines = []
    for topic in dataset.topics:
        told = editorial.story(dataset, of_topic(dataset, Question(topic)), sides)
        parts = (told.lead, told.measure, told.since, told.watch[:3], told.said[:3])
        counts = [len(told.support), len(told.watch), len(told.said)]
        silent = ", ".join(editorial.silent(dataset, told, sides))
        said = " | ".join(ids(p, topic) for p in parts)
        lines.append(f"{topic}: {said} | {counts} {silent}")
        if not sides:
            lines.append(f"  {ids(told.support[:6], topic)}")
    golden.check(PATH, f"sides {' '.join(sides)}", lines)


def test_what_each_block_is_about(dataset: Dataset) -> None:
    lines = []
    for make in (lambda d: briefings.every_block(d, "en"), briefings.others):
        for block in make(still(dataset)).blocks:
            about = blocks.topics_in(dataset, (block,))
            shown = blocks.shown_in(dataset, block, "en")
            place = blocks.place(block)
            lines.append(f"{block.KIND}: {' '.join(about)} | {len(shown)} {place}")
            lines.append(f"  {blocks.caption(block)!r} {ids(shown[:3], '')}")
            bare = blocks.unaccepted(block)
            assert not getattr(bare, "snapshots", ())
            assert blocks.shown_in(dataset, bare, "en") == shown
            if blocks.caption(block) is not None:
                assert blocks.caption(blocks.captioned(block, "Ours")) == "Ours"
    for gone in (
        ChartBlock(Question("gone")), TableBlock(Question("gone")), FigureBlock("gone"),
        PassageBlock("gone"), DiscrepancyBlock("gone"), ScorecardBlock("gone"),
        ChartBlock(Question(""), page="gone"), ChartBlock(Question(""), observation_ids=("gone",)),
    ):  # fmt: skip
        assert blocks.shown_in(dataset, gone, "en") == []
        lines.append(f"{gone.KIND}: {blocks.topics_in(dataset, (gone,))} {blocks.place(gone)}")
    whole = briefings.every_block(dataset, "en").blocks
    lines.append(" ".join(blocks.topics_in(dataset, whole)))
    golden.check(PATH, "about", lines)


def test_shares_of_one_whole_that_exceed_it_are_no_pair(dataset: Dataset) -> None:
    rows = [o for o in dataset.rows(Observation) if o.indicator_id == "high-impact-share"]
    disputed = [d for d in dataset.discrepancies.values() if len(d.observation_ids) > 1]
    found = {True: 0, False: 0}
    for d in disputed:
        pair = [dataset.observations[i] for i in d.observation_ids[:2]]
        real = d.kind in ("within", "between", "arithmetic")
        found[editorial._at_odds(dataset, pair)] += 1
        if real and len({o.entity_id for o in pair}) == 1:
            assert editorial._at_odds(dataset, pair), d.discrepancy_id
        assert not editorial._at_odds(dataset, pair[:1]), d.discrepancy_id
    assert all(found.values())
    assert rows
