"""A laid-out scene as it is drawn: any part of it, with or without a mark selected.

The screen draws what came into view or changed and nothing else, so what a click costs goes by what
it changes and not by how much there is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer.charts.layout.grid import Grid, overlap
from explorer.charts.layout.picking import faded, parts
from explorer.charts.layout.scene import Dot, Line, Rect, Text, is_above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.charts.contents import MarkKey
    from explorer.charts.layout.grid import Box
    from explorer.charts.layout.picking import Part
    from explorer.charts.layout.scene import Flag, Hit, Measure, Scene, Shape

_EDGE = 2.0  # by which smoothed edges and the overhang of letters pass what was measured
_REACH = 1.3  # of a marker's corners, as a multiple of its radius
_CELL = (160.0, 40.0)


class Drawing:
    """The shapes of a scene in the order in which they are painted, by where they are.

    Attributes:
        scene: What is drawn.
        hits: The area of each mark, by its key.
    """

    def __init__(self, scene: Scene, measure: Measure) -> None:
        """Find out where each shape is."""
        self.scene = scene
        self.hits: dict[MarkKey, Hit] = {hit.mark: hit for hit in scene.hits}
        self._parts = sorted(parts(scene), key=lambda part: is_above(part.shape))
        self._boxes = [box_of(part.shape, measure) for part in self._parts]
        self._grid: Grid[int] = Grid(*_CELL)
        #: Which change as a mark is selected while another was.
        self._of: dict[MarkKey, list[int]] = {}
        for at, (part, box) in enumerate(zip(self._parts, self._boxes, strict=True)):
            self._grid.add(box, at)
            for key in (part.shape.mark,) if part.accent else part.bright_with:
                self._of.setdefault(key, []).append(at)
        self._faded: dict[int, Shape] = {}
        self._areas: Grid[Hit] = Grid(*_CELL)
        for hit in scene.hits:
            self._areas.add((hit.x, hit.y, hit.x + hit.width, hit.y + hit.height), hit)

    def shapes(self, boxes: Sequence[Box], selected: MarkKey = ()) -> Iterator[Shape]:
        """What is painted to renew some parts of the scene, in order; it may reach out of them."""
        found = {at for box in boxes for at in self._grid.near(box)}
        for at in sorted(found):
            part = self._parts[at]
            if part.is_drawn(selected) and any(overlap(self._boxes[at], box) for box in boxes):
                yield self._fade(at, part) if part.fades(selected) else part.shape

    def changed(self, selected: MarkKey, before: MarkKey) -> list[Box] | None:
        """Where the scene looks different when another mark is selected; None for everywhere."""
        if not (selected and before):
            return None
        return [self._boxes[at] for key in (before, selected) for at in self._of.get(key, ())]

    def mark_at(self, x: float, y: float) -> MarkKey:
        """The mark at a point, where areas overlap that whose centre is nearest; () for none."""

        def distance(hit: Hit) -> float:
            return (hit.x + hit.width / 2 - x) ** 2 + (hit.y + hit.height / 2 - y) ** 2

        found = (
            hit
            for hit in self._areas.near((x, y, x, y))
            if hit.x <= x <= hit.x + hit.width and hit.y <= y <= hit.y + hit.height
        )
        nearest = min(found, key=distance, default=None)
        return nearest.mark if nearest else ()

    def door_at(self, x: float, y: float) -> str:
        """The entity whose name in a legend is at a point, or ""."""
        for door in self.scene.doors:
            if door.x <= x <= door.x + door.width and door.y <= y <= door.y + door.height:
                return door.entity_id
        return ""

    def flag_at(self, x: float, y: float) -> Flag | None:
        """The remark whose number or words are at a point, if any are."""
        for flag in self.scene.flags:
            if flag.x <= x <= flag.x + flag.width and flag.y <= y <= flag.y + flag.height:
                return flag
        return None

    def _fade(self, at: int, part: Part) -> Shape:
        if at not in self._faded:
            self._faded[at] = faded(part.shape, self.scene.background)
        return self._faded[at]


def box_of(shape: Shape, measure: Measure) -> Box:
    """What a shape covers at most."""
    if isinstance(shape, Text):
        width = measure(shape.text, shape.size, shape.bold)
        left = shape.x - {"left": 0.0, "centre": width / 2, "right": width}[shape.align]
        return _grown((left, shape.y, left + width, shape.y), _EDGE, shape.size)
    if isinstance(shape, Line):
        edge = shape.width / 2 + _EDGE
        (left, right), (top, low) = sorted((shape.x1, shape.x2)), sorted((shape.y1, shape.y2))
        return _grown((left, top, right, low), edge, edge)
    if isinstance(shape, Rect):
        edge = shape.line_width / 2 + _EDGE
        box = (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
        return _grown(box, edge, edge)
    if isinstance(shape, Dot):
        edge = shape.line_width / 2 + _EDGE + shape.radius * _REACH
        return _grown((shape.x, shape.y, shape.x, shape.y), edge, edge)
    assert_never(shape)


def _grown(box: Box, sideways: float, upright: float) -> Box:
    left, top, right, bottom = box
    return (left - sideways, top - upright, right + sideways, bottom + upright)
