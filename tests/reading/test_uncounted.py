"""Numerals that count nothing are set aside, and those beside them are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.reading.proposal import Proposal, SetAside
from explorer.reading.propose import Proposer

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


@pytest.fixture(scope="module")
def proposer(dataset: Dataset) -> Proposer:
    return Proposer(dataset)


def values(proposer: Proposer, text: str) -> list[str]:
    found = (f for f in proposer.propose(text) if isinstance(f, Proposal))
    return [text[f.start : f.end] for f in found if f.statement.quantity.unit != "rank"]


@pytest.mark.parametrize(
    "text",
    [
        "Call +44 20 7946 0018 or 010-6275-1234.",
        "Visit 12 Harbour View Road, Perth WA 6000.",
        "See chapter 4, figure 2.1 and pages 12-18.",
        "iPhone 17 和 Wi-Fi 6，以及 Pixel 9手机。",
        "The chip is made by a 5 nm process.",
        "The text was changed four times.",
        "阅读数：2031 评论 17",
        "延伸阅读：三大看点 2. 十个问题",
        "Read more: Seven facts on chips | Ten maps",
        "该国无一企业参与。",
        "其余三国未作回应。",
        "Another 20 years passed.",
        "第一段\n2. 第二段",
        "三位专家轮流发言，现场有百余名听众。",
        "会议持续了四个小时。",
    ],
)
def test_what_names_calls_or_repeats_is_no_figure(proposer: Proposer, text: str) -> None:
    assert values(proposer, text) == []
    assert all(f.reason for f in proposer.propose(text) if isinstance(f, SetAside))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Output was four times that of India.", ["four times"]),
        ("印度平均每10万人有300座基站。", ["300"]),
        ("Italy has between 45% and 50% of it.", ["45% and 50%"]),
        ("近四分之三(72%)的人认同。", ["72%"]),
        ("Table 2: China 38%, India 6%.", ["38%", "6%"]),
        ("印度列第31位，2024年为40家。", ["40"]),
        ("美国在其余8项技术上领先。", ["8"]),
        ("英国有37项技术进入前五，比德国多一项。", ["37"]),
    ],
)
def test_what_stands_beside_it_is_one(proposer: Proposer, text: str, expected: list[str]) -> None:
    assert values(proposer, text) == expected
