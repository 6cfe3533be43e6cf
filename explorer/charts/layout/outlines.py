"""The outlines of markers, as corners around their middle for a radius of one."""

from __future__ import annotations

import math

_PLUS = (
    *((-0.4, -1.15), (0.4, -1.15), (0.4, -0.4), (1.15, -0.4), (1.15, 0.4), (0.4, 0.4)),
    *((0.4, 1.15), (-0.4, 1.15), (-0.4, 0.4), (-1.15, 0.4), (-1.15, -0.4), (-0.4, -0.4)),
)
#: The corners of each marker but the circle.
OUTLINES: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)),
    "triangle": ((0.0, -1.1), (1.05, 0.8), (-1.05, 0.8)),
    "diamond": ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)),
    "wedge": ((0.0, 1.1), (1.05, -0.8), (-1.05, -0.8)),
    "plus": _PLUS,
    "cross": tuple((0.8 * (x - y), 0.8 * (x + y)) for x, y in _PLUS),
    "star": tuple(
        (r * math.sin(math.pi * n / 5), -r * math.cos(math.pi * n / 5))
        for n, r in enumerate((1.3, 0.5) * 5)
    ),
    "bowtie": ((-1.05, -0.95), (1.05, 0.95), (1.05, -0.95), (-1.05, 0.95)),
    "bar": ((-1.1, -0.45), (1.1, -0.45), (1.1, 0.45), (-1.1, 0.45)),
    "pentagon": ((0.0, -1.1), (1.05, -0.34), (0.65, 0.9), (-0.65, 0.9), (-1.05, -0.34)),
}
