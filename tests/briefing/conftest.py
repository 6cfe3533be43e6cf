"""A briefing with every kind of block, and its figures accepted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.briefing import templates
from explorer.briefing.blocks import accept
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    Snapshot,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
AMERICAN = "aspi-2024.electric-batteries.usa.high-impact-share.2023"


@pytest.fixture(scope="session")
def briefing(dataset: Dataset) -> Briefing:
    blocks = (
        Heading("Summary & <scope>"),
        Paragraph(
            (
                Text("China holds "),
                Field(SHARE, bare=True),
                Text(", the United States ", italic=True),
                Field(AMERICAN, bold=True),
                Text(". 中国领先 = + - @ # * _ [x] <b>"),
                Cite(SHARE + "#2"),
            )
        ),
        FigureBlock(SHARE, "A caption"),
        ChartBlock(Question("electric-batteries", "high-impact-share")),
        ChartBlock(Question("list-64", "top-five-count", kind="bar"), "Top five"),
        Paragraph((Text("First of two"),), "numbered"),
        Paragraph((Text("Second, "), Field(SHARE)), "numbered"),
        Paragraph((Text("A point, "), Text("linked", link="https://example.org/a_(b)")), "bullet"),
        Paragraph((Text("first again & <b>", bold=True),), "numbered"),
        Paragraph((Text("Write to "), Text("us", italic=True, link="mailto:a@example.org"))),
        Heading("Second"),
        PassageBlock(SHARE + "#1"),
        TableBlock(Question("electric-batteries")),
        NoteBlock((Text("A remark", bold=True), Text(" of mine."))),
        PageBreak(),
        Heading("Third", 3),
        ScorecardBlock(),
        DiscrepancyBlock("000-cas-28-or-31"),
        Heading("Fourth"),
        ChartBlock(Question("list-64", "lead-count")),
    )
    made = Briefing(
        "Batteries: 电池", "A subtitle", ("A. Analyst", "李雷"), "2026-11-22", "en", blocks
    )
    return accept(dataset, made)


@pytest.fixture(scope="session")
def stale(briefing: Briefing) -> Briefing:
    """The same with a figure that was revised and one that was withdrawn."""
    gone = Snapshot("gone", "USD", 43e9, comparator="ge")
    runs = (
        Text("Then "),
        Field(SHARE, Snapshot(SHARE, "percent", 70.0)),
        Text(" and "),
        Field("gone", gone),
    )
    return replace(briefing, blocks=(*briefing.blocks, Paragraph(runs)))


@pytest.fixture(scope="session")
def resolved(dataset: Dataset, briefing: Briefing) -> Resolved:
    return resolve(dataset, briefing)


@pytest.fixture(scope="session")
def chinese(dataset: Dataset) -> Resolved:
    made = templates.fill(
        dataset, "profile", "sector-batteries", language="zh-Hant", date="2026-11-22"
    )
    return resolve(dataset, made)
