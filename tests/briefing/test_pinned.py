from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.briefing import blocks as asked
from explorer.briefing import model, pinned, plain, text
from explorer.briefing.model import Briefing, ChartBlock, Field
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedChart
from explorer.charts.questions import SPECS, answer

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def everything(dataset: Dataset) -> list[Block]:
    """One of everything that can be pinned."""
    question = Question("electric-batteries", "high-impact-share")
    return [
        pinned.chart(dataset, question),
        pinned.table(dataset, question),
        pinned.passage(dataset, dataset.evidence_of[SHARE][0].evidence_id),
        pinned.claim(dataset, SHARE, "en"),
        pinned.number(dataset, SHARE),
        pinned.accepted(dataset, model.DiscrepancyBlock(next(iter(dataset.discrepancies)))),
    ]


def test_what_is_pinned_is_unchanged_and_goes_round(dataset: Dataset) -> None:
    blocks = everything(dataset)
    briefing = Briefing("All", blocks=tuple(blocks))
    resolved = resolve(dataset, briefing)
    assert {s.status for s in resolved.stale} == {"unchanged"}
    assert len(resolved.stale) >= len(blocks)
    assert text.parse(text.write(briefing)).blocks == briefing.blocks
    for block in blocks:
        assert plain.block_from_json(plain.block_to_json(block)) == block
        for language in ("en", "zh-Hans", "zh-Hant"):
            assert asked.title(dataset, block, language).strip()
    assert isinstance(pinned.field(dataset, SHARE), Field)


@pytest.mark.parametrize("page", SPECS)
def test_an_answer_of_the_window_is_drawn_as_it_was(dataset: Dataset, page: str) -> None:
    for option, _ in SPECS[page].options(dataset) or [("", "")]:
        for place, chart in enumerate(answer(dataset, page, Question("", option=option))):
            block = pinned.page_chart(dataset, page, Question("", option=option), place)
            assert isinstance(block, ChartBlock)
            assert {s.observation_id for s in block.snapshots} == set(chart.observation_ids)
            briefing = Briefing("B", blocks=(block,))
            assert text.parse(text.write(briefing)) == briefing
            (shown,) = resolve(dataset, briefing).blocks
            assert isinstance(shown, ResolvedChart)
            assert shown.chart == chart


def test_an_answer_that_is_not_there_is_said(dataset: Dataset) -> None:
    for page, place in (("nothing", 0), ("leads", 99)):
        block = pinned.page_chart(dataset, page, Question(""), place)
        resolved = resolve(dataset, Briefing("B", blocks=(block,)))
        assert [s.status for s in resolved.stale] == ["unknown"]
        assert asked.title(dataset, block, "en") == "[no such figure]"
