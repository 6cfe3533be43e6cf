"""Drawing one mark of a laid-out scene as selected: ringed, and the others faded.

Nothing moves and nothing is laid out again. What is bright with the mark stays as it is, its accent
comes in, and all that belongs to other marks is mixed with the ground.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from explorer.charts.layout.scene import Dot, Line, Rect, Text
from explorer.charts.palette import fade
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.contents import MarkKey
    from explorer.charts.layout.scene import Scene, Shape


_THIN = 1.0  # of what steps back


@dataclass(frozen=True, slots=True)
class Part:
    """A shape of a scene and when it is drawn.

    Attributes:
        shape: As it is while nothing is selected.
        accent: Drawn only while its mark is selected.
        gives_way: Not drawn while its mark is selected, since an accent takes its place.
        bright_with: The marks of which one must be selected, lest it fades; () never fades.
    """

    shape: Shape
    accent: bool = False
    gives_way: bool = False
    bright_with: tuple[MarkKey, ...] = ()

    def is_drawn(self, selected: MarkKey) -> bool:
        """Whether it is drawn while a mark is selected, () for none."""
        if self.accent:
            return bool(selected) and self.shape.mark == selected
        return not (self.gives_way and self.shape.mark == selected)

    def fades(self, selected: MarkKey) -> bool:
        """Whether it steps back while a mark is selected."""
        return bool(selected and self.bright_with) and selected not in self.bright_with


def parts(scene: Scene) -> Iterator[Part]:
    """The shapes of a scene in its order, with the accents among them."""
    accents = {accent.at: accent for accent in scene.accents}
    for at, shape in enumerate(scene.shapes):
        accent = accents.get(at)
        if accent is not None:
            yield Part(accent.shape, accent=True)
        if shape.mark:
            marks: tuple[MarkKey, ...] = (shape.mark,)
        else:
            marks = () if isinstance(shape, Text | Rect) else shape.follows
        yield Part(shape, False, accent is not None and accent.instead, marks)


def faded(shape: Shape, ground: str) -> Shape:
    """A shape as it is while a mark it does not belong to is selected: its outline only.

    A fainter colour would be that of another entity; the colour stays, and the area is left empty.
    """
    if isinstance(shape, Text):
        return replace(shape, colour=shape.faded or fade(shape.colour, ground))
    if isinstance(shape, Line):
        return replace(shape, width=min(shape.width, _THIN))
    if isinstance(shape, Rect):
        stroke = shape.stroke or shape.fill
        return replace(shape, fill=shape.fill and ground, stroke=stroke, line_width=_THIN, soft="")
    if isinstance(shape, Dot):
        core = shape.core_fill and shape.stroke
        return replace(shape, fill=shape.fill and ground, line_width=_THIN, core_fill=core)
    assert_never(shape)


def picked(scene: Scene, selected: MarkKey) -> Scene:
    """The scene with a mark selected; as it is if the mark is not there."""
    if all(accent.shape.mark != selected for accent in scene.accents):
        return scene
    ground = scene.background
    shapes = tuple(
        faded(part.shape, ground) if part.fades(selected) else part.shape
        for part in parts(scene)
        if part.is_drawn(selected)
    )
    return replace(scene, shapes=shapes)
