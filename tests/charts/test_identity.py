"""Nobody is taken for somebody else: who is drawn, by shape and by colour."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

from explorer.charts import palette
from explorer.charts.engine import layout
from explorer.charts.layout.picking import faded, parts
from explorer.charts.layout.scene import Dot, Line, Rect, Text
from explorer.charts.marks import MarkMaker
from explorer.charts.naming import look_of
from explorer.dataset.schema import Entity
from tests.charts import golden
from tests.charts.seeing import EYES, ciede2000, lab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.chart import Chart
    from explorer.charts.contents import Series
    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset

#: The least CIEDE2000 by which two colours of one shape differ, whoever looks and on any ground.
APART = 10.0


@pytest.fixture(scope="module")
def every(dataset: Dataset) -> list[tuple[str, Chart]]:
    """Every chart that the data can make: topics, indicators, kinds, pages, options."""
    return [(one.name, one.make("en")) for one in golden.charts(dataset)]


@cache
def least(one: str, other: str) -> float:
    return min(
        ciede2000(lab(palette.on(theme, one), eyes), lab(palette.on(theme, other), eyes))
        for theme in palette.THEMES.values()
        for eyes in EYES
    )


def pairs(chart: Chart) -> Iterator[tuple[Series, Series]]:
    of_entity = {s.entity_id: s for s in chart.series}
    yield from itertools.combinations(of_entity.values(), 2)


def test_every_two_on_a_chart_differ_by_shape_or_clearly_by_colour(
    every: list[tuple[str, Chart]],
) -> None:
    faults = {}
    compared = 0
    for name, chart in every:
        for one, other in pairs(chart):
            compared += 1
            if (one.shape, one.core) == (other.shape, other.core):
                distance = least(one.colour, other.colour)
                if distance < APART:
                    faults[one.entity_id, other.entity_id] = f"{name}: {distance:.1f}"
    assert compared > 2000
    assert not faults, "give one of them another shape in data/entities.csv"


def test_an_institution_has_not_the_shape_of_its_country(dataset: Dataset) -> None:
    told = 0
    for entity in dataset.entities.values():
        if entity.kind in ("country", "group"):
            assert not look_of(dataset, entity.entity_id).core
            continue
        assert look_of(dataset, entity.entity_id).core
        if entity.shape and entity.country:
            home = look_of(dataset, entity.country)
            assert look_of(dataset, entity.entity_id).shape != home.shape, entity.entity_id
            told += 1
    assert told > 20


def test_who_has_figures_has_a_shape_that_no_chart_changes(
    dataset: Dataset, every: list[tuple[str, Chart]]
) -> None:
    for entity_id in dataset.by_entity:
        assert dataset.entities[entity_id].shape, f"{entity_id} needs a shape in data/entities.csv"
    for name, chart in every:
        for s in chart.series:
            held = look_of(dataset, s.entity_id)
            assert (s.shape, s.core, s.colour) == (held.shape, held.core, held.colour), name


def test_own_entities_give_way_and_never_look_alike(dataset: Dataset) -> None:
    """However many are the user's own, and whoever comes first."""
    own = [
        replace(dataset.entities["CHN"], entity_id=f"own-{n}", country="", colour="", shape="")
        for n in range(60)
    ]
    rows = (*dataset.rows(Entity), *own)
    made = replace(dataset, tables={**dataset.tables, Entity.TABLE: rows})
    like = next(iter(dataset.observations.values()))
    maker = MarkMaker(made, "en")
    names = [e.entity_id for e in own]
    for entity_id in [*names[:30], "CHN", "USA", "JPN", *names[30:]]:
        maker.series_of(replace(like, entity_id=entity_id))
    looks = {(s.shape, s.core, s.colour) for s in maker.series.values()}
    assert len(looks) == len(maker.series) == 63
    for entity_id in ("CHN", "USA", "JPN"):
        held, s = look_of(made, entity_id), maker.series[entity_id]
        assert (s.shape, s.core, s.colour) == (held.shape, held.core, held.colour)


def test_what_steps_back_keeps_its_colour_and_loses_its_area(
    every: list[tuple[str, Chart]], measure: Measure
) -> None:
    """A fainter colour could be that of another entity."""
    seen = set()
    for _name, chart in every:
        if chart.kind in seen or len(chart.marks) < 3:
            continue
        seen.add(chart.kind)
        scene = layout(chart, 900, 600, palette.LIGHT, measure)
        chosen = chart.marks[0].key
        for part in parts(scene):
            if not part.fades(chosen) or isinstance(part.shape, Text):
                continue
            faint = faded(part.shape, scene.background)
            if isinstance(part.shape, Line):
                assert isinstance(faint, Line)
                assert faint.colour == part.shape.colour
                continue
            assert isinstance(faint, Rect | Dot)
            assert faint.fill in ("", scene.background)
            assert faint.stroke in (part.shape.stroke, part.shape.fill)
    assert len(seen) >= 6


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 3.1571, -77.2803), (50, 0, -82.7485), 2.8615),
        ((50, 2.8361, -74.0200), (50, 0, -82.7485), 3.4412),
        ((50, 0, 0), (50, -1, 2), 2.3669),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (61, -5, 29), 22.8977),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_difference_is_that_of_the_published_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], difference: float
) -> None:
    """Sharma, Wu and Dalal (2005), table 1."""
    assert ciede2000(one, other) == pytest.approx(difference, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(difference, abs=1e-4)
