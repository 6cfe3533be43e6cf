"""Every chart of the bundled data stands where it stood: nothing moves, changes or goes unseen.

What is meant to change is accepted with ``python -m tests.charts.golden --accept``; the difference
is then read as any other.
"""

from __future__ import annotations

import difflib
import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from explorer.charts.kinds import ChartKind
from tests.charts import golden

if TYPE_CHECKING:
    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset

NAMES = sorted(p.stem for p in golden.FOLDER.glob("*.txt") if p != golden.EVERY)
HOW = "python -m tests.charts.golden --accept takes it over, if it is meant"


@pytest.fixture(scope="module")
def placed(dataset: Dataset, measure: Measure) -> list[tuple[golden.Asked, golden.Around]]:
    del measure  # the fonts must be there
    return golden.placed(dataset)


def test_each_list_and_page_has_its_file(
    placed: list[tuple[golden.Asked, golden.Around]],
) -> None:
    assert sorted({one.file for one, _ in placed}) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_charts_stand_as_accepted(
    placed: list[tuple[golden.Asked, golden.Around]], name: str
) -> None:
    drawn = golden.file(name, placed)
    accepted = (golden.FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    if drawn == accepted:
        return
    lines = difflib.unified_diff(accepted.split("\n"), drawn.split("\n"), lineterm="", n=2)
    pytest.fail("\n".join([f"{name}.txt: {HOW}", *itertools.islice(lines, 2, 80)]))


def test_two_settings_of_any_two_kinds_meet(dataset: Dataset) -> None:
    """Of every kind of chart: each size in each language, and each theme in each of both."""
    asked = [(one, one.make("en").kind) for one in golden.charts(dataset)]
    kinds = {id(one): kind for one, kind in asked}
    met: dict[ChartKind, Counter[Any]] = {kind: Counter() for kind in ChartKind}
    for one, a in golden.surroundings(asked):
        pairs = ((a.size, a.language), (a.size, a.theme), (a.language, a.theme))
        met[kinds[id(one)]].update(pairs)
    wanted = len(golden.SIZES) * (len(golden.LANGUAGES) + len(golden.THEMES))
    wanted += len(golden.LANGUAGES) * len(golden.THEMES)
    assert {kind: len(found) for kind, found in met.items()} == dict.fromkeys(ChartKind, wanted)


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", NAMES)
def test_every_chart_in_every_size_language_and_theme(
    dataset: Dataset, measure: Measure, name: str
) -> None:
    del measure
    lines = golden.EVERY.read_text(encoding="utf-8").splitlines()
    accepted = [line for line in lines if f" {name}: " in line]
    assert accepted
    found = difflib.unified_diff(accepted, list(golden.digests(dataset, name)), lineterm="", n=0)
    changed = [line for line in itertools.islice(found, 2, 40) if line[0] in "+-"]
    assert not changed, "\n".join([HOW, *changed])
