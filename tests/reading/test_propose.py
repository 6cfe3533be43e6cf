"""What is proposed from a document, and why the rest is set aside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.corpus import numerals
from explorer.reading.proposal import AMONG_OTHERS, SAID, Proposal, SetAside
from explorer.reading.propose import Proposer

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

TEXT = (
    "Under 5G, on 3 March 2024, ASPI spoke. In 2019-2023 India made the top five in 45 of 64 "
    "technologies. See https://example.org/2024/7.\n\n它们在量子领域投入数百万美元。"
)


@pytest.fixture(scope="module")
def proposer(dataset: Dataset) -> Proposer:
    return Proposer(dataset)


def test_a_figure_is_proposed_with_its_fields(proposer: Proposer) -> None:
    (figure,) = [
        f
        for f in proposer.propose(TEXT)
        if isinstance(f, Proposal) and f.statement.quantity.value == 45
    ]
    s = figure.statement
    assert TEXT[figure.start : figure.end] == "45"
    assert (s.entity_ids, s.indicator_ids) == (("IND",), ("top-five-count",))
    assert (s.base, s.period) == (64, ("2019", "2023"))
    assert figure.confidence["entity"] == figure.confidence["period"] == SAID
    assert figure.confidence["source"] == AMONG_OTHERS


def test_what_is_no_figure_is_set_aside_with_a_reason(proposer: Proposer) -> None:
    aside = {f.text: f.reason for f in proposer.propose(TEXT) if isinstance(f, SetAside)}
    assert aside["5"] == "Part of a name."
    assert aside["3"] == "A date or a period."
    assert aside["7"] == "Part of an address."


@pytest.mark.parametrize("number", range(5))
def test_every_numeral_of_a_document_is_accounted_for(
    number: int, dataset: Dataset, proposer: Proposer
) -> None:
    text = dataset.text(list(dataset.documents)[number])
    spans = [(f.start, f.end) for f in proposer.propose(text)]
    missing = [
        n.text
        for n in numerals.find(text)
        if n.form != "article" and not any(a < n.end and n.start < b for a, b in spans)
    ]
    assert not missing


def test_the_command_prints_one_array(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert main(["propose", str(path), "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [r["start"] for r in rows] == sorted(r["start"] for r in rows)
    assert all(TEXT[r["start"] : r["end"]] == r["text"] for r in rows)
    assert all(("set_aside" in r) != ("value" in r) for r in rows)


PARTS = (
    "各领域对比\n\n一、量子\n\n中国政府投入150亿美元。\n\n二、半导体\n\n美国的份额为70%至90%。\n\n"
    "三、互联网平台\n\n用户达10亿。\n"
)


def proposed(proposer: Proposer, text: str) -> dict[str, Proposal]:
    found = (f for f in proposer.propose(text) if isinstance(f, Proposal))
    return {text[f.start : f.end]: f for f in found}


def test_the_headings_of_a_list_say_what_their_parts_are_about(proposer: Proposer) -> None:
    found = proposed(proposer, PARTS)
    assert {words: f.statement.topics[0] for words, f in found.items()} == {
        "150亿美元": "sector-quantum",
        "70%至90%": "sector-semiconductors",
        "10亿": "sector-internet-platforms",
    }
    assert found["150亿美元"].statement.entity_ids[0] == "CHN"


def test_the_ends_of_a_range_are_one_value(proposer: Proposer) -> None:
    q = proposed(proposer, PARTS)["70%至90%"].statement.quantity
    assert (q.value, q.high, q.unit) == (70, 90, "percent")
    assert q.holds(80)
    assert not q.holds(95)
    changed = proposed(proposer, "Its share rose from 30% to 75%.")
    assert {f.statement.quantity.high for f in changed.values()} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "The talks began at 9:30 on 2025-12-08.",
        "过去二十年间，两国竞争激烈。",
        "他下午3点到达。",
        "这是21世纪的5G。",
    ],
)
def test_what_counts_nothing_is_no_figure(proposer: Proposer, text: str) -> None:
    assert proposed(proposer, text) == {}


def test_a_count_of_technologies_is_of_the_list_and_window_of_its_text(
    proposer: Proposer,
) -> None:
    text = "The tracker covers 74 technologies. China leads in 66 technologies."
    s = proposed(proposer, text)["66"].statement
    assert s.topics[0] == "list-74"
    assert s.base == 74
    assert s.period == ("2020", "2024")


def test_what_a_page_says_beside_its_text_is_not_read(proposer: Proposer) -> None:
    text = "China leads in 57 of 64 technologies.\n\nMore: 12 reasons to subscribe.\n"
    start = text.index("More")
    found = list(proposer.propose(text, [(start, len(text))]))
    aside = {f.text: f.reason for f in found if isinstance(f, SetAside)}
    assert aside["12"] == "A part of the page that says nothing by itself."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In radar, Japan and India account for 4% and 9% of highly cited papers respectively.",
            {"4%": ("JPN", "high-impact-share"), "9%": ("IND", "high-impact-share")},
        ),
        (
            "中国、美国、德国的量子初创企业数量分别为260家、370家和120家。",
            {
                "260家": ("CHN", "quantum-start-ups"),
                "370家": ("USA", "quantum-start-ups"),
                "120家": ("DEU", "quantum-start-ups"),
            },
        ),
        (
            "In natural language processing Microsoft is fourth and IBM sixth.",
            {"fourth": ("microsoft", "institution-rank"), "sixth": ("ibm", "institution-rank")},
        ),
        (
            "Of the technologies at high risk of monopoly, 26 in all, China leads 25.",
            {"25": ("CHN", "high-risk-led-count")},
        ),
        (
            "The Tracker counts only the most cited 10% of papers.",
            {"10%": ("WLD", "high-impact-threshold")},
        ),
        (
            "The US has roughly 280 quantum start-ups and 350 quantum investors.",
            {"280": ("USA", "quantum-start-ups"), "350": ("USA", "quantum-investors")},
        ),
        (
            "大疆在消费级无人机市场的份额超过88%，无人机整体市场份额有66%。",
            {"88%": ("dji", "consumer-drone-market-share"), "66%": ("dji", "drone-market-share")},
        ),
    ],
)
def test_each_of_several_values_has_its_own_words(
    text: str, expected: dict[str, tuple[str, str]], proposer: Proposer
) -> None:
    found = {
        text[f.start : f.end]: (next(iter(f.statement.entity_ids), ""), f.statement.indicator_ids)
        for f in proposer.propose(text)
        if isinstance(f, Proposal)
    }
    for words, (entity, indicator) in expected.items():
        at = next((k for k in found if words in k or k in words), "")
        assert found.get(at, ("", ()))[0] == entity, (words, found)
        assert found[at][1][0] == indicator, (words, found)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Three in four consider leaving the United States.", 75.0, "percent"),
        ("Funding in Australia fell to A$33m in 2024.", 33e6, "AUD"),
        ("Germany is among the top five in nine technologies.", 9.0, "count"),
    ],
)
def test_parts_and_millions_are_read_and_places_are_no_parts(
    text: str, value: float, unit: str, proposer: Proposer
) -> None:
    read = [f.statement.quantity for f in proposer.propose(text) if isinstance(f, Proposal)]
    assert (value, unit) in [(q.value, q.unit) for q in read], read
