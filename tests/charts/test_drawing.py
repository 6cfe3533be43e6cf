"""A scene drawn in parts, with marks selected one after another, looks as if drawn at once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QRegion

from explorer.analysis.select import Question
from explorer.charts import paint, palette
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.drawing import Drawing
from explorer.charts.layout.picking import parts, picked
from explorer.charts.questions import answer
from tests.charts.networks import tied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.charts.contents import MarkKey
    from explorer.charts.layout.grid import Box
    from explorer.charts.layout.scene import Measure, Scene
    from explorer.dataset.dataset import Dataset

KINDS = list(ChartKind)
SCALES = (1.0, 2.0)


@pytest.fixture
def chart(request: pytest.FixtureRequest, asked: list[Any], dataset: Dataset) -> Chart:
    """Of a kind the chart with most marks up to forty."""
    if request.param == ChartKind.HEAT:
        return answer(dataset, "leads", Question("", option="leader"))[0]
    if request.param == ChartKind.NETWORK:
        return tied(dataset, 5)
    found: list[Chart] = [a.chart for a in asked if a.chart.kind == request.param]
    return max((c for c in found if len(c.marks) <= 40), key=lambda c: len(c.marks))


def whole(scene: Scene, scale: float) -> QImage:
    image = QImage(round(scene.width * scale), round(scene.height * scale), _FORMAT)
    image.fill(scene.background)  # its last row may be half a pixel more than the scene
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint.paint(painter, scene, transparent=True)
    painter.end()
    return image


_FORMAT = QImage.Format.Format_RGB32


def renew(image: QImage, drawing: Drawing, boxes: Sequence[Box], key: MarkKey, scale: float) -> int:
    """Draw parts anew as the view does; the number of shapes that took."""
    rects = [QRectF(a, b, c - a, d - b).toAlignedRect() for a, b, c, d in boxes]
    region = QRegion()
    for rect in rects:
        region |= rect
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setClipRegion(region)
    paint.smooth(painter)
    painter.fillRect(region.boundingRect(), drawing.scene.background)
    shapes = list(drawing.shapes([QRectF(r).getCoords() for r in rects], key))  # type: ignore[misc]
    for shape in shapes:
        paint.draw(painter, shape)
    painter.end()
    return len(shapes)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("chart", KINDS, indirect=True)
def test_selecting_one_mark_after_another_renews_all_that_changes(
    chart: Chart, measure: Measure, scale: float
) -> None:
    theme = palette.THEMES["dark" if scale == 2 else "light"]
    scene = layout(chart, 700, 400, theme, measure)
    drawing = Drawing(scene, measure)
    all_of_it: Box = (0, 0, scene.width + 1, scene.height + 1)
    image = whole(scene, scale)
    before: MarkKey = ()
    keys = [m.key for m in chart.marks]
    steps = [*keys[:4], keys[-1], keys[len(keys) // 2], (), keys[0]]
    assert drawing.changed(keys[0], ()) is None
    assert drawing.changed((), keys[0]) is None
    for key in steps:
        changed = drawing.changed(key, before)
        took = renew(image, drawing, changed or [all_of_it], key, scale)
        assert image == whole(picked(scene, key), scale), key
        if changed is not None and len(keys) > 20 and key != before:
            assert took < len(scene.shapes) / 2
        before = key


@pytest.mark.parametrize("chart", KINDS, indirect=True)
def test_any_part_is_drawn_as_in_the_whole(chart: Chart, measure: Measure) -> None:
    scene = layout(chart, 700, 400, palette.CONTRAST, measure)
    drawing = Drawing(scene, measure)
    chance = random.Random(3)
    for key in ((), chart.marks[0].key):
        seen = whole(picked(scene, key), 1)
        for _ in range(12):
            x, y = chance.uniform(0, scene.width - 60), chance.uniform(0, scene.height - 30)
            box = (x, y, x + chance.uniform(1, 60), y + chance.uniform(1, 30))
            image = seen.copy()
            renew(image, drawing, [box], key, 1)
            assert image == seen


@pytest.mark.parametrize("chart", KINDS, indirect=True)
def test_every_mark_has_one_accent_and_a_place(chart: Chart, measure: Measure) -> None:
    scene = layout(chart, 700, 400, palette.LIGHT, measure)
    drawing = Drawing(scene, measure)
    assert sorted(a.shape.mark for a in scene.accents) == sorted(m.key for m in chart.marks)
    assert set(drawing.hits) == {m.key for m in chart.marks}
    for hit in scene.hits:
        found = drawing.hits[drawing.mark_at(hit.x + hit.width / 2, hit.y + hit.height / 2)]
        # Marks of equal figures may lie on one another; then either is right.
        assert abs(found.x + found.width / 2 - hit.x - hit.width / 2) < 2
        assert abs(found.y + found.height / 2 - hit.y - hit.height / 2) < 2
    assert drawing.mark_at(-50, -50) == ()


def test_no_shape_reaches_out_of_its_box(asked: list[Any], measure: Measure) -> None:
    """What a box leaves out would stay behind when its shape changes."""
    from explorer.charts.layout.drawing import box_of

    kinds = {a.chart.kind: a.chart for a in asked}
    for chart in kinds.values():
        scene = layout(chart, 500, 300, palette.LIGHT, measure)
        size = (round(scene.width), round(scene.height))
        ground = QImage(*size, _FORMAT)
        ground.fill(scene.background)
        for part in parts(scene):
            image = ground.copy()
            painter = QPainter(image)
            paint.smooth(painter)
            paint.draw(painter, part.shape)
            a, b, c, d = box_of(part.shape, measure)
            painter.fillRect(QRectF(a, b, c - a, d - b).toAlignedRect(), scene.background)
            painter.end()
            assert image == ground, part.shape
