"""What stands over somebody's page, what it says of nobody, what a question says of itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import speech
from explorer.analysis.select import Question
from explorer.charts import palette
from explorer.charts.build import build
from explorer.charts.engine import layout
from explorer.charts.layout.drawing import Drawing
from explorer.charts.layout.scene import Text
from explorer.charts.questions import SPECS, answer, entity
from tests import golden

if TYPE_CHECKING:
    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset

PATH = Path(__file__).parent / "golden_words" / "pages.txt"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def asked(dataset: Dataset) -> list[tuple[str, bool]]:
    """The first entity of each kind, who has most figures and who has none; with passages only."""
    by_kind = {e.kind: name for name, e in reversed([*dataset.entities.items()])}
    silent = [e for e in dataset.entities if e not in dataset.by_entity]
    groups = [e for e in dataset.entities if dataset.members.get(e)]
    names = dict.fromkeys([*by_kind.values(), "CHN", *silent[:2], *groups[:2], "nobody"])
    return [(name, only) for name in names for only in (False, True)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_over_it(dataset: Dataset, language: str) -> None:
    lines = []
    with speech.speaking(language):
        for name, only in asked(dataset):
            question = Question("", entities=(name,), passages_only=only)
            brief, said = entity.heading(dataset, question, language)
            lines.append(f"{name}{' only' * only}: {entity.chosen(dataset, question)} | {brief}")
            lines.append(f"  {said}")
            parts = [option for option, _ in SPECS["entity"].options(dataset)]
            for option in parts if language == "en" and not only else parts[:1]:
                one = Question("", entities=(name,), option=option, passages_only=only)
                charts = answer(dataset, "entity", one, language)
                lines += [
                    f"  {option}: {c.kind} {len(c.marks)} {c.title} | {c.subtitle} | {c.empty}"
                    for c in charts
                ]
    golden.check(PATH, language, lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_question_says_of_itself(dataset: Dataset, language: str) -> None:
    lines = []
    with speech.speaking(language):
        for key, spec in SPECS.items():
            flags = f"{spec.picks_entities} {spec.picks_one} {spec.heading is not None}"
            lines.append(f"{key}: {spec.title()} {spec.shortcut} {flags}")
            lines += [f"  {option}: {words}" for option, words in spec.options(dataset)]
    golden.check(PATH, f"questions {language}", lines)


@pytest.mark.parametrize("kind", ["line", "slope", "dumbbell", "bar"])
def test_a_name_in_a_legend_opens_its_page(dataset: Dataset, measure: Measure, kind: str) -> None:
    found = 0
    for topic in ("list-64", "electric-batteries", "coatings"):
        for indicator in ("", "lead-count", "high-impact-share"):
            chart = build(dataset, Question(topic, indicator, kind=kind))
            if chart.kind != kind:
                continue
            scene = layout(chart, 900, 600, palette.LIGHT, measure)
            drawing = Drawing(scene, measure)
            words = [s for s in scene.shapes if isinstance(s, Text)]
            for door in scene.doors:
                name = dataset.entities[door.entity_id].name_en
                inside = [
                    t
                    for t in words
                    if door.x <= t.x <= door.x + door.width
                    and door.y <= t.y <= door.y + door.height
                ]
                assert any(name[:6] in t.text for t in inside), name
                corners = [(door.x, door.y), (door.x + door.width, door.y + door.height)]
                for x, y in corners:
                    assert drawing.door_at(x, y)
                middle = door.x + door.width / 2, door.y + door.height / 2
                assert drawing.door_at(*middle) == door.entity_id
                found += 1
            assert drawing.door_at(-1, -1) == drawing.door_at(scene.width / 2, 1) == ""
    assert found or kind == "bar"
