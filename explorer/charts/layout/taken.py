"""Which places of a chart are taken, so that labels cover nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Left, top, right, bottom.
Box = tuple[float, float, float, float]
_WIDE, _HIGH = 64.0, 24.0  # a cell holds about one label


class Taken:
    """Boxes by the cells of a grid: asking costs the same however many there are."""

    def __init__(self) -> None:
        """Nothing is taken."""
        self._cells: dict[tuple[int, int], list[Box]] = {}

    def add(self, box: Box) -> None:
        """Take a place."""
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def is_clear(self, box: Box) -> bool:
        """Whether a place overlaps nothing that is taken."""
        left, top, right, bottom = box
        return not any(
            left < t[2] and t[0] < right and top < t[3] and t[1] < bottom
            for cell in _cells(box)
            for t in self._cells.get(cell, ())
        )


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    left, top, right, bottom = box
    for column in range(int(left // _WIDE), int(right // _WIDE) + 1):
        for row in range(int(top // _HIGH), int(bottom // _HIGH) + 1):
            yield column, row
