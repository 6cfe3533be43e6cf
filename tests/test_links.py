"""Links to views: a line there and back, and hostile lines refused with a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer import links, navigation
from explorer.state import Selection

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

PAGES = ("overview", "topic", "leads")

HOSTILE = {
    "https://example.org/view?page=topic": "begins with",
    "ctexplorer://elsewhere?page=topic": "begins with",
    "ctexplorer://user@view?page=topic": "begins with",
    "ctexplorer://view/../../etc/passwd": "begins with",
    "ctexplorer://view?page=topic#fragment": "begins with",
    "ctexplorer://[view?page=topic": "begins with",
    "ctexplorer://view?page": "begins with",
    "ctexplorer://view?page=topic&topic_id=\x07": "begins with",
    "ctexplorer:javascript:alert(1)": "begins with",
    "ctexplorer://view?command=rm": "no view has: 'command'",
    "ctexplorer://view?topic_id=a&topic_id=b": "no view has: 'topic_id'",
    "ctexplorer://view?page=nowhere": "page 'nowhere'",
    "ctexplorer://view?kind=pie": "kind 'pie'",
    "ctexplorer://view?scale=cubic": "scale 'cubic'",
    "ctexplorer://view?passages_only=yes": "passages_only 'yes'",
    "ctexplorer://view?period=2003": "period '2003'",
    "ctexplorer://view?topic_id=<b>no</b>": "no topic",
    "ctexplorer://view?entities=CHN&entities=XYZ": "no entity 'XYZ'",
    "ctexplorer://view?document_id=../../etc/passwd": "no document",
    "ctexplorer://view?topic_id=" + "x" * links.LONGEST: "too long",
}


def test_every_topic_there_and_back(dataset: Dataset) -> None:
    for topic in dataset.by_topic:
        asked = navigation.topic(dataset, Selection(), topic)
        for selection in (
            asked,
            asked.asking(entities=("CHN", "USA"), kind="bar", scale="log"),
            asked.asking(period=("2003", "2007"), passages_only=True),
            replace(asked, page="leads").asking(option="leader"),
        ):
            line = links.link(selection)
            assert links.is_link(line)
            assert line.isascii()
            assert " " not in line
            assert links.read(f"  {line}\n", dataset, PAGES) == selection
    assert links.link(Selection()) == "ctexplorer://view"
    assert links.read("ctexplorer://view", dataset, PAGES) == Selection()


@pytest.mark.parametrize("line", HOSTILE)
def test_what_is_no_view_of_ours_is_refused_with_a_sentence(dataset: Dataset, line: str) -> None:
    with pytest.raises(links.LinkError) as refused:
        links.read(line, dataset, PAGES)
    said = str(refused.value)
    assert HOSTILE[line] in said
    assert "\n" not in said
    assert len(said) < 300
