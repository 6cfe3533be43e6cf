"""Views as files: what is written opens again, and what does not fit is said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import navigation, view_state
from explorer.charts import caption
from explorer.state import Selection

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset


@given(data=st.data())
def test_a_view_opens_again(dataset: Dataset, data: st.DataObject) -> None:
    observation = data.draw(st.sampled_from(sorted(dataset.observations)))
    selection = navigation.figure(dataset, Selection(), observation)
    selection = selection.asking(passages_only=data.draw(st.booleans()), option="x")
    stored = json.loads(view_state.text(selection, dataset.version))
    assert view_state.parse(stored["selection"], dataset, "here") == selection


def test_a_file(dataset: Dataset, tmp_path: Path) -> None:
    selection = navigation.topic(dataset, Selection(), "electric-batteries")
    path = tmp_path / "batteries.view.json"
    view_state.write(path, selection, dataset.version)
    assert view_state.read(path, dataset) == (selection, caption.NONE)
    assert json.loads(path.read_text(encoding="utf-8"))["dataset"] == dataset.version


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "cannot be read as a view"),
        ("[]", "is not a view of this program"),
        ('{"format": "other"}', "is not a view of this program"),
        (
            '{"format": "critical-technology-explorer/view", "version": 99}',
            "newer version",
        ),
        (
            '{"format": "critical-technology-explorer/view", "version": 1, '
            '"selection": {"topic_id": "no-such-topic"}}',
            "no topic 'no-such-topic'",
        ),
        (
            '{"format": "critical-technology-explorer/view", "version": 1, '
            '"selection": {"entities": ["XXX"]}}',
            "no entity 'XXX'",
        ),
        (
            '{"format": "critical-technology-explorer/view", "version": 1, '
            '"selection": {"page": 3}}',
            "page is not of the expected kind",
        ),
    ],
)
def test_what_does_not_fit(dataset: Dataset, tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "odd.view.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(view_state.ViewStateError, match=words) as caught:
        view_state.read(path, dataset)
    assert str(path) in str(caught.value)


def test_a_missing_file(dataset: Dataset, tmp_path: Path) -> None:
    with pytest.raises(view_state.ViewStateError, match="cannot be read"):
        view_state.read(tmp_path / "gone.view.json", dataset)
