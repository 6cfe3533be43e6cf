"""Things by the cells of a grid: what is near a place is found at the same cost however many."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Left, top, right, bottom.
Box = tuple[float, float, float, float]
T = TypeVar("T")


class Grid(Generic[T]):
    """Things in cells of one size."""

    def __init__(self, wide: float, high: float) -> None:
        """Start empty, with the size of a cell."""
        self._wide, self._high = wide, high
        self._cells: dict[tuple[int, int], list[T]] = {}

    def add(self, box: Box, thing: T) -> None:
        """Put a thing where its box is."""
        for cell in self._over(box):
            self._cells.setdefault(cell, []).append(thing)

    def near(self, box: Box) -> Iterator[T]:
        """All in the cells under a box; what is in several of them comes as often."""
        for cell in self._over(box):
            yield from self._cells.get(cell, ())

    def _over(self, box: Box) -> list[tuple[int, int]]:
        left, top, right, bottom = box
        rows = range(int(top // self._high), int(bottom // self._high) + 1)
        columns = range(int(left // self._wide), int(right // self._wide) + 1)
        return [(column, row) for column in columns for row in rows]


class Taken:
    """Which places of a chart are taken, so that labels cover nothing."""

    def __init__(self) -> None:
        """Nothing is taken."""
        self._boxes: Grid[Box] = Grid(64.0, 24.0)  # a cell holds about one label

    def add(self, box: Box) -> None:
        """Take a place."""
        self._boxes.add(box, box)

    def is_clear(self, box: Box) -> bool:
        """Whether a place overlaps nothing that is taken."""
        return not any(overlap(box, taken) for taken in self._boxes.near(box))


def overlap(a: Box, b: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def box_round(line: Box) -> Box:
    """What a line, given by its two ends, covers."""
    x1, y1, x2, y2 = line
    return (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))


def pieces(line: Box, most: float = 64.0) -> Iterator[Box]:
    """A line in parts of so many pixels at most, so that a grid knows a slanted one by its way."""
    x1, y1, x2, y2 = line
    count = max(1, math.ceil(max(abs(x2 - x1), abs(y2 - y1)) / most))
    wide, high = (x2 - x1) / count, (y2 - y1) / count
    for n in range(count):
        yield (x1 + n * wide, y1 + n * high, x1 + (n + 1) * wide, y1 + (n + 1) * high)


def crosses(line: Box, box: Box) -> bool:
    """Whether a line, given by its two ends, runs through a box."""
    x1, y1, x2, y2 = line
    enter, leave = 0.0, 1.0
    for start, way, low, high in ((x1, x2 - x1, box[0], box[2]), (y1, y2 - y1, box[1], box[3])):
        if not way:
            if not low < start < high:
                return False
            continue
        first, second = sorted(((low - start) / way, (high - start) / way))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave
