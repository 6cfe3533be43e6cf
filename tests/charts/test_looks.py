"""How each entity is drawn, which kinds suit which figures, what titles say, as accepted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis.select import Question
from explorer.charts import naming, palette
from explorer.charts.build import build, kind_for, kinds_for
from explorer.charts.kinds.making import facts, series_of
from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import Entity, Observation
from tests import golden
from tests.charts import made_up

if TYPE_CHECKING:
    from collections.abc import Callable

PATH = Path(__file__).parent / "golden_words" / "looks.txt"


def test_each_entity_has_its_shape_and_colour(dataset: Dataset) -> None:
    lines = [
        f"{name} {e.kind}: {naming.look_of(dataset, name)} {naming.colour_of(dataset, name)}"
        for name, e in dataset.entities.items()
    ]
    golden.check(PATH, "entities", lines)


def test_an_institution_has_the_colour_of_its_country_unless_it_has_its_own(
    dataset: Dataset,
) -> None:
    chn = dataset.entities["CHN"]
    lab = next(e for e in dataset.entities.values() if e.country == "CHN" and not e.colour)
    assert naming.colour_of(dataset, lab.entity_id) != ""
    rows = {
        "its own": replace(lab, colour="#123456"),
        "its country's": lab,
        "nobody's": replace(lab, country=""),
    }
    found = {}
    for words, row in rows.items():
        others = tuple(row if e is lab else e for e in dataset.rows(Entity))
        held = Dataset("x", dataset.folder, {**dataset.tables, Entity.TABLE: others})
        found[words] = naming.colour_of(held, lab.entity_id)
    assert found["its own"] == "#123456"
    assert found["its country's"] == palette.entity_colour(lab.entity_id, "", chn.colour)
    assert found["nobody's"] == palette.entity_colour(lab.entity_id, "", "")
    assert len(set(found.values())) == 3


def test_which_kinds_suit_which_figures(dataset: Dataset) -> None:
    _, sets = made_up.dataset_of(dataset)
    lines = []
    for name, rows in sets.items():
        for few in (rows, rows[:1], rows[:2], rows[::2]):
            kinds = " ".join(kinds_for(few))
            lines.append(f"{name} {len(few)}: {kinds} | {facts(few)}")
            assert kind_for(few, kinds.split()[-1]) == kinds.split()[-1]
            assert kind_for(few, "heat") == kinds.split()[0]
    golden.check(PATH, "kinds", lines)
    assert kinds_for([]) == ()
    assert kind_for([], "line") == "card"


@pytest.mark.parametrize(
    ("cells", "same"),
    [
        ({}, True),
        ({"value": 3.0, "period_start": "2003", "period_end": "2007"}, True),
        ({"entity_id": "USA"}, False), ({"counterpart_id": "USA"}, False),
        ({"indicator_id": "rank"}, False), ({"report_id": "aspi-2025"}, False),
        ({"base": 64.0}, False), ({"topic_id": "coatings"}, False),
        ({"period_start": "2023"}, False),
    ],
)  # fmt: skip
def test_what_is_joined_over_time(
    observe: Callable[..., Observation], cells: dict[str, Any], same: bool
) -> None:
    dated: dict[str, Any] = {"period_start": "2019", "period_end": "2023"}
    one, other = observe(**dated), observe(**(dated | cells))
    assert (series_of(one) == series_of(other)) is same


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_titles_and_subtitles_of_every_topic(dataset: Dataset, language: str) -> None:
    lines = []
    for topic in [*dataset.topics][::3]:
        for question in (
            Question(topic),
            Question(topic, entities=("CHN",)),
            Question(topic, passages_only=True),
            Question(topic, "high-impact-share", ("CHN", "USA"), scale="relative", kind="line"),
        ):
            made = build(dataset, question, language)
            said = (*made.shorter, made.subtitle, made.empty, made.scale, made.unit)
            lines.append(f"{made.title} | {' | '.join(said)}")
    golden.check(PATH, f"titles {language}", lines)
