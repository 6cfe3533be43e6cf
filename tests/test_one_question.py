"""One question: each of its parts, one added tomorrow too, reaches all who carry it."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest

from explorer import navigation, view_state
from explorer.analysis.select import Question
from explorer.briefing import pinned, plain, text
from explorer.briefing.model import Briefing, ChartBlock, TableBlock
from explorer.state import Selection

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset

PARTS = [f.name for f in fields(Question)]
#: What stands in the parts that name things of the dataset or have values of their own.
KNOWN = {
    "topic_id": "electric-batteries",
    "indicator_id": "high-impact-share",
    "entities": ("CHN", "USA"),
    "reports": ("aspi-2024",),
    "period": ("2003", "2007"),
}
EMPTY = Question("")


def other(part: str) -> object:
    """A value that a part of a question does not begin with."""
    usual = getattr(EMPTY, part)
    value = KNOWN.get(part, {str: "other", bool: True, tuple: ("other",)}[type(usual)])
    assert value != usual
    return value


ASKED = Question(**{part: other(part) for part in PARTS})  # type: ignore[arg-type]
BLOCKS: list[Block] = [
    ChartBlock(ASKED),
    ChartBlock(ASKED, page="leads", place=1),
    ChartBlock(ASKED.of_page(), page="leads"),
    TableBlock(ASKED.of_topic()),
]


def asked(shown: object) -> Question:
    question = getattr(shown, "question", None)
    assert isinstance(question, Question), shown
    return question


def assert_whole(found: Question, wanted: Question) -> None:
    for part in PARTS:
        assert getattr(found, part) == getattr(wanted, part), part


def test_nothing_else_has_a_part_of_the_question() -> None:
    for carrier in (Selection, ChartBlock, TableBlock):
        own = {f.name for f in fields(carrier)}
        assert "question" in own
        assert not own & set(PARTS), carrier


def test_a_view_file(dataset: Dataset) -> None:
    selection = Selection("topic", question=ASKED)
    stored = json.loads(view_state.text(selection, dataset.version))["selection"]
    assert view_state.parse(stored, dataset, "here") == selection
    for part in PARTS:
        alone = Selection("topic", question=replace(EMPTY, **{part: other(part)}))
        stored = json.loads(view_state.text(alone, dataset.version))["selection"]
        assert_whole(view_state.parse(stored, dataset, "here").question, alone.question)


@pytest.mark.parametrize("block", BLOCKS)
def test_blocks_of_briefings(block: Block) -> None:
    stored = json.loads(json.dumps(plain.block_to_json(block)))
    assert_whole(asked(plain.block_from_json(stored)), asked(block))
    (read,) = text.parse(text.write(Briefing("B", blocks=(block,)))).blocks
    assert_whole(asked(read), asked(block))


@pytest.mark.parametrize("block", BLOCKS)
def test_opening_a_block(dataset: Dataset, block: Block) -> None:
    opened = navigation.block(dataset, Selection(), block)
    assert opened is not None
    assert_whole(opened.question, asked(block))


def test_pinning_what_is_open(dataset: Dataset) -> None:
    assert_whole(asked(pinned.chart(dataset, ASKED)), ASKED.of_topic())
    assert_whole(asked(pinned.table(dataset, ASKED)), ASKED.of_topic())
    assert_whole(asked(pinned.page_chart(dataset, "leads", ASKED, 0)), ASKED.of_page())
    for part in PARTS:
        kept = (getattr(ASKED.of_topic(), part), getattr(ASKED.of_page(), part))
        assert getattr(ASKED, part) in kept, f"{part} is neither of a topic nor of a page"


@pytest.mark.parametrize("part", ["topic_id", "indicator_id", "entities", "reports"])
def test_what_the_dataset_lacks_opens_nothing(dataset: Dataset, part: str) -> None:
    name = ("nothing",) if isinstance(other(part), tuple) else "nothing"
    question = replace(ASKED, **{part: name})
    assert navigation.block(dataset, Selection(), ChartBlock(question)) is None
    assert navigation.block(dataset, Selection(), ChartBlock(question, page="leads")) is None
    stored = view_state.stored(Selection("topic", question=question))
    with pytest.raises(view_state.ViewStateError, match="'nothing'"):
        view_state.parse(stored, dataset, "here")


# -- what was written before one value held the question ---------------------------------------

OLD_VIEW = {
    "page": "topic",
    "taxonomy_id": "aspi-64",
    "topic_id": "electric-batteries",
    "indicator_id": "high-impact-share",
    "entities": ["CHN"],
    "kind": "bar",
    "observation_id": "",
    "evidence_id": "",
    "document_id": "",
    "passages_only": True,
    "option": "",
    "period": ["2003", "2007"],
    "scale": "",
    "discrepancy_id": "",
}
OLD_PAGE = {
    "type": "chart",
    "question": {"topic_id": "", "entities": ["CHN", "USA"], "passages_only": True},
    "page": "compare",
    "option": "technologies",
    "place": 2,
}
OLD_TOPIC = {
    "type": "chart",
    "question": {"topic_id": "electric-batteries", "language": "zh-Hans", "scale": "log"},
}
OLD_BRIEF = """+++
title = "B"
language = "en"
+++

::: chart
entities = ["CHN", "USA"]
passages_only = true
scale = "linear"
page = "compare"
option = "technologies"
place = 2
:::

::: table electric-batteries
indicator = "high-impact-share"
scale = "linear"
:::
"""
ON_A_PAGE = Question("", entities=("CHN", "USA"), passages_only=True, option="technologies")


def test_older_views_are_read_and_written_as_they_were(dataset: Dataset) -> None:
    read = view_state.parse(dict(OLD_VIEW), dataset, "here")
    assert read.question == Question(
        "electric-batteries", "high-impact-share", ("CHN",), "bar", True, period=("2003", "2007")
    )
    written = json.loads(view_state.text(read, dataset.version))["selection"]
    assert written == OLD_VIEW | {"reports": []}
    assert view_state.parse({**OLD_VIEW, "scale": "log"}, dataset, "here").question.scale == "log"


def test_older_blocks_are_read_and_written_as_they_were() -> None:
    block = plain.block_from_json(OLD_PAGE)
    assert block == ChartBlock(ON_A_PAGE, page="compare", place=2)
    assert json.dumps(plain.block_to_json(block)) == json.dumps(OLD_PAGE)
    assert asked(plain.block_from_json(OLD_TOPIC)) == Question("electric-batteries", scale="log")


def test_older_brief_files_are_read_and_written_as_they_were() -> None:
    briefing = text.parse(OLD_BRIEF)
    assert asked(briefing.blocks[0]) == ON_A_PAGE
    assert text.write(briefing) == OLD_BRIEF
