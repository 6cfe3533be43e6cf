"""A network: entities on an oval, and a line between two that have something in common."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from explorer.charts.layout.scene import SMALL, Dot, Line, Rect, Scene, Text, elide
from explorer.charts.palette import mix

if TYPE_CHECKING:
    from explorer.charts.contents import Mark
    from explorer.charts.layout.frame import Canvas

#: Radius of the smallest and of the largest entity.
_SMALL, _LARGE = 4.5, 13.0
#: Width of a line at the least and at the most, and how much of its ink a faint one has.
_THIN, _THICK, _FAINT = 0.75, 5.0, 0.4
#: The least height and width of the oval, and the part of the width that names get at most.
_LEAST: Final = 180.0
_NAMES: Final = 0.24
#: So many of the strongest ties say their figure where there is room; others have a bead.
_SAID: Final = 10
#: Where on its line the sign of a tie stands, the middle first.
_ALONG: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)
#: So far apart signs are not taken for one another.
_APART: Final = 20.0

Point = tuple[float, float]


def layout(canvas: Canvas) -> Scene:
    """Lay out entities and ties: rows and columns of the chart are the same entities."""
    chart, theme = canvas.chart, canvas.theme
    canvas.header()
    places = {row.key: n for n, row in enumerate(chart.rows)}
    columns = {column.key: n for n, column in enumerate(chart.columns)}
    found = [(places[m.row], columns[m.column], m) for m in chart.marks]
    nodes = {one: mark for one, other, mark in found if one == other}
    # The strong ones lie over the faint ones.
    ties = sorted((t for t in found if t[0] != t[1]), key=lambda t: (t[2].weight, -t[0], -t[1]))
    room = max((canvas.measure(r.label, SMALL, True) for r in chart.rows), default=0.0)
    room = min(room, canvas.width * _NAMES)
    bottom = max(canvas.body_bottom() - 4, canvas.top + _LEAST)
    beside, over = room + _LARGE + 8, _LARGE + SMALL + 10
    centre = ((canvas.left + canvas.right) / 2, (canvas.top + bottom) / 2)
    wide = max(_LEAST, canvas.right - canvas.left - 2 * beside) / 2
    high = max(_LEAST / 2, bottom - canvas.top - 2 * over) / 2
    most = max((mark.centre for mark in nodes.values()), default=0.0)
    at: dict[int, Point] = {}
    radius: dict[int, float] = {}
    order = _ring(len(chart.rows), ties)
    for n, node in enumerate(order):
        turn = 2 * math.pi * n / len(order)
        at[node] = (centre[0] + wide * math.sin(turn), centre[1] - high * math.cos(turn))
        share = nodes[node].centre / most if most and node in nodes else 0.0
        radius[node] = _SMALL + (_LARGE - _SMALL) * math.sqrt(share)
    for one, other, mark in ties:
        colour = mix(theme.text, theme.surface, _FAINT + (1 - _FAINT) * mark.weight)
        width = _THIN + (_THICK - _THIN) * mark.weight
        ends = [nodes[n].key for n in (one, other) if n in nodes]
        line = (*_edge(at[one], at[other], radius[one]), *_edge(at[other], at[one], radius[other]))
        canvas.accent(Line(*line, theme.accent, width + 3, mark=mark.key))
        canvas.add(Line(*line, colour, width, follows=(mark.key, *ends)))
    for node in order:
        bright = [mark.key for one, other, mark in found if node in (one, other)]
        if node in nodes:
            x, y = at[node]
            colour = canvas.colour(nodes[node])
            canvas.add(
                Dot(x, y, radius[node], colour, theme.surface, 1.5, "circle", follows=tuple(bright))
            )
            canvas.ring(nodes[node], x, y, radius[node] + 4)
            canvas.hit(nodes[node], x - radius[node], y - radius[node], *(2 * radius[node],) * 2)
    taken = list(at.values())
    for n, (one, other, mark) in enumerate(reversed(ties)):
        _sign(canvas, mark, at[one], at[other], taken, said=n < _SAID)
    for node in order:
        name = elide(chart.rows[node].label, room, SMALL, True, canvas.measure)
        canvas.add(_name(name, at[node], centre, radius[node], theme.text))
    return canvas.finish(bottom)


def _ring(many: int, ties: list[tuple[int, int, Mark]]) -> list[int]:
    """Who stands beside whom: from the first on, the one with the strongest tie to the last."""
    weight = {(a, b): m.weight for one, other, m in ties for a, b in ((one, other), (other, one))}
    left = list(range(many))
    ordered = left[:1]
    while left := [n for n in left if n != ordered[-1]]:
        ordered.append(max(left, key=lambda n: (weight.get((ordered[-1], n), 0.0), -n)))
    return ordered


def _edge(one: Point, other: Point, radius: float) -> Point:
    """Where a line to another point leaves the dot it begins in."""
    far = math.dist(one, other) or 1.0
    part = min(1.0, radius / far)
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part


def _sign(
    canvas: Canvas, mark: Mark, one: Point, other: Point, taken: list[Point], *, said: bool
) -> None:
    """What a tie is chosen by: its figure on the line, or a bead, away from those there are."""
    theme = canvas.theme

    def free(part: float) -> float:
        x, y = (a + (b - a) * part for a, b in zip(one, other, strict=True))
        return min(math.dist((x, y), there) for there in taken)

    part = max(_ALONG, key=lambda p: (min(free(p), _APART), -_ALONG.index(p)))
    said = said and free(part) >= _APART
    x, y = (a + (b - a) * part for a, b in zip(one, other, strict=True))
    taken.append((x, y))
    if said:
        width = canvas.measure(mark.label, SMALL, True) + 8
        box = (x - width / 2, y - 8, width, 16.0)
        canvas.add(Rect(*box, theme.surface, theme.line, 1.0, mark=mark.key))
        canvas.add(Text(x, y, mark.label, SMALL, theme.text, True, "centre", mark.key, theme.muted))
        # Its neighbours keep clear of the whole of it.
        taken += [(x - width / 3, y), (x + width / 3, y)]
        canvas.hit(mark, *box)
    else:
        colour = mix(theme.text, theme.surface, _FAINT + (1 - _FAINT) * mark.weight)
        canvas.add(Dot(x, y, 3.0, theme.surface, colour, 1.5, "circle", mark.key))
        canvas.hit(mark, x - 3, y - 3, 6, 6)


def _name(name: str, at: Point, centre: Point, radius: float, ink: str) -> Text:
    """A name outside the oval: beside its dot, or over or under it at the top and bottom."""
    (x, y), away = at, at[0] - centre[0]
    if abs(away) < radius:
        up = -1 if y < centre[1] else 1
        return Text(x, y + up * (radius + SMALL), name, SMALL, ink, True, "centre")
    if away > 0:
        return Text(x + radius + 6, y, name, SMALL, ink, True)
    return Text(x - radius - 6, y, name, SMALL, ink, True, "right")
