from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.workspace import blocks
from explorer.workspace.blocks import Content, Field, Paragraph, Text, Title
from explorer.workspace.errors import WorkspaceError
from explorer.workspace.shown import Shown

WORDS = st.text(max_size=8)
NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)
SHOWN = st.builds(
    Shown, st.text(min_size=1, max_size=5), WORDS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, WORDS
)
RUNS = st.builds(Text, WORDS, st.booleans(), st.booleans(), WORDS) | st.builds(
    Field, SHOWN, st.sampled_from(get_args(blocks.FieldStyle)), st.booleans(), st.booleans()
)
SEVERAL = st.lists(SHOWN, max_size=3).map(tuple)
QUESTIONS = st.fixed_dictionaries({"topic_id": WORDS, "entities": st.lists(WORDS, max_size=2)})
IDS = st.lists(WORDS, max_size=3).map(tuple)
CONTENTS = st.one_of(
    st.builds(blocks.Title, WORDS, WORDS),
    st.builds(blocks.Heading, WORDS, st.sampled_from([1, 2, 3])),
    st.builds(
        Paragraph,
        st.lists(RUNS, max_size=4).map(tuple),
        st.sampled_from(get_args(blocks.ParagraphStyle)),
    ),
    st.builds(
        blocks.ChartBlock, QUESTIONS, WORDS, WORDS, st.sampled_from(["full", "half"]), SEVERAL
    ),
    st.builds(blocks.PassageBlock, WORDS, st.booleans(), st.booleans(), SEVERAL),
    st.builds(blocks.TableBlock, QUESTIONS, WORDS, SEVERAL),
    st.builds(blocks.Scorecard, IDS, IDS, WORDS, WORDS, SEVERAL),
    st.builds(blocks.NoteBlock, WORDS),
    st.just(blocks.PageBreak()),
)


@given(CONTENTS)
def test_a_block_is_read_as_it_was_written(content: Content) -> None:
    written = json.loads(json.dumps(blocks.as_json(content)))
    assert blocks.from_json(content.KIND, written) == content


def test_every_kind_is_drawn_above() -> None:
    assert set(blocks.KINDS) == {
        "title",
        "heading",
        "paragraph",
        "chart",
        "passage",
        "table",
        "scorecard",
        "note",
        "page-break",
    }


def test_figures_of_a_block() -> None:
    one, two = Shown("a"), Shown("b")
    assert blocks.figures(Paragraph((Text("x"), Field(one), Field(two)))) == (one, two)
    assert blocks.figures(blocks.TableBlock({}, "", (two,))) == (two,)
    assert blocks.figures(Title("x")) == ()
    assert Field(one).observation_id == "a"


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        ("nothing", {}),
        ("title", []),
        ("title", {"text": 1}),
        ("title", {"colour": "red"}),
        ("heading", {"level": 4}),
        ("paragraph", {"runs": {}}),
        ("paragraph", {"runs": ["x"]}),
        ("paragraph", {"runs": [{"text": 1}]}),
        ("paragraph", {"runs": [{"text": "x", "size": 3}]}),
        ("paragraph", {"runs": [{"text": "x", "bold": 1}]}),
        ("paragraph", {"runs": [{"field": {}}]}),
        ("paragraph", {"runs": [{"field": {"observation_id": "o"}, "style": "odd"}]}),
        ("paragraph", {"runs": [{"field": {"observation_id": "o", "value": "1"}}]}),
        ("paragraph", {"runs": [{"field": {"observation_id": "o", "colour": "1"}}]}),
        ("paragraph", {"style": "odd"}),
        ("chart", {"question": []}),
        ("chart", {"width": "third"}),
        ("chart", {"shown": {}}),
        ("scorecard", {"topic_ids": [1]}),
        ("passage", {"original": "yes"}),
    ],
)
def test_what_is_no_block_is_said(kind: str, cells: Any) -> None:
    with pytest.raises(WorkspaceError):
        blocks.from_json(kind, cells)
