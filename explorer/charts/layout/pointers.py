"""The numbers of annotations at the marks they are on, where they cover nothing that is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from explorer.charts.layout.scene import SMALL, Dot, Flag, Line, Rect, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.charts.contents import Contents, MarkKey
    from explorer.charts.layout.scene import Measure, Scene, Shape
    from explorer.charts.palette import Theme

_RADIUS = 8.0
#: Between marks and the frame round them.
_APART = 4.0
#: Left, top, right and lower edge.
_Box = tuple[float, float, float, float]


def with_pointers(scene: Scene, chart: Contents, theme: Theme, measure: Measure) -> Scene:
    """The scene with a numbered disc at each mark, or over all marks of a period."""
    shapes: list[Shape] = list(scene.shapes)
    flags = list(scene.flags)
    taken = [box for s in scene.shapes for box in _boxes(s, measure)]
    for pointer in chart.pointers:
        drawn = [box for key in pointer.marks for box in _drawn(scene, key)]
        if not drawn:
            continue
        around = _around(drawn)
        if len(pointer.marks) > 1:
            shapes.append(_frame(around, theme))
        x, y = min(_places(around), key=lambda at: _cost(scene, taken, at, around))
        disc = Dot(x, y, _RADIUS, theme.text, theme.surface, 1.5)
        number = Text(x, y, str(pointer.number), SMALL, theme.surface, bold=True, align="centre")
        shapes += [disc, number]
        taken.append((x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS))
        area = (x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        flags.append(Flag(pointer.number, pointer.marks[0], *area))
    return replace(scene, shapes=tuple(shapes), flags=tuple(flags))


def _drawn(scene: Scene, key: MarkKey) -> list[_Box]:
    """Where a mark is seen: its dots and bars; of a mark of words alone, its area."""
    shapes = [box for s in scene.shapes if s.mark == key and (box := _solid(s)) is not None]
    hits = [(h.x, h.y, h.x + h.width, h.y + h.height) for h in scene.hits if h.mark == key]
    return shapes or hits


def _solid(shape: Shape) -> _Box | None:
    """Where a dot or a bar is; None of what is neither."""
    match shape:
        case Dot(x=x, y=y, radius=r):
            return x - r, y - r, x + r, y + r
        case Rect(x=x, y=y, width=width, height=height):
            return x, y, x + width, y + height
        case Text() | Line():
            return None
        case _ as never:
            assert_never(never)


def _around(boxes: Sequence[_Box]) -> _Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _frame(around: _Box, theme: Theme) -> Rect:
    """A dotted frame round several marks: closed, so that it is read as no line of the data."""
    left, top, right, bottom = around
    width, height = right - left + 2 * _APART, bottom - top + 2 * _APART
    return Rect(left - _APART, top - _APART, width, height, "", theme.muted, 1.0, (1.0, 3.0))


def _places(around: _Box) -> Iterator[tuple[float, float]]:
    """Where a disc may stand, the best first: at the corners, at the sides, a little further."""
    left, top, right, bottom = around
    middle = (left + right) / 2, (top + bottom) / 2
    for gap in (_RADIUS - 3, _RADIUS + 3, 2 * _RADIUS + 3, 4 * _RADIUS):
        for x in (right + gap, left - gap, middle[0]):
            for y in (top - gap, bottom + gap, middle[1]):
                if (x, y) != middle:
                    yield x, y


def _cost(scene: Scene, taken: Sequence[_Box], at: tuple[float, float], around: _Box) -> float:
    """How much of what is there a disc would cover; beyond the edge is the worst."""
    x, y = at
    left, top, right, bottom = x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS
    covered = 0.0
    for box in taken:
        wide = min(right, box[2]) - max(left, box[0])
        high = min(bottom, box[3]) - max(top, box[1])
        if wide > 0 and high > 0:
            covered += wide * high
    outside = left < 2 or top < 2 or right > scene.width - 2 or bottom > scene.height - 2
    far = max(around[0] - x, x - around[2], around[1] - y, y - around[3], 0.0)
    return covered + far / 100 + (1e6 if outside else 0.0)


def _boxes(shape: Shape, measure: Measure) -> Iterator[_Box]:
    """What of a shape is read: words and dots."""
    match shape:
        case Text():
            width = measure(shape.text, shape.size, shape.bold)
            x = shape.x - {"left": 0.0, "centre": width / 2, "right": width}[shape.align]
            yield x - 1, shape.y - 0.6 * shape.size, x + width + 1, shape.y + 0.6 * shape.size
        case Dot(x=x, y=y, radius=r):
            yield x - r - 1, y - r - 1, x + r + 1, y + r + 1
        case Line() | Rect():
            pass
        case _ as never:
            assert_never(never)
