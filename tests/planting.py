"""Exceptions planted in the middle of what the program does: of a painting, of a worker's work."""

from __future__ import annotations

import contextlib
import inspect
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QPainter

from explorer import tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

WORDS = "planted"


class PlantedError(Exception):
    """Nobody else raises it."""

    def __init__(self) -> None:
        super().__init__(WORDS)


class Mine:
    """Goes off once, at a line of the program.

    Attributes:
        gone_off: Whether it has.
    """

    def __init__(self, lines: int, within: Callable[..., Any], *, painting: bool) -> None:
        """Wait for so many lines of a function and what it calls.

        Args:
            lines: How many.
            within: The function.
            painting: Only lines where a painter is open count.
        """
        self._left = lines
        self._reached: dict[FrameType, int] = {}
        self._code = inspect.unwrap(within).__code__
        self._painting = painting
        self.gone_off = False

    def trace(self, frame: FrameType, event: str, _given: object) -> Any:
        """Called by Python for each function of a thread, and for each line of those it is in."""
        if self.gone_off or (event == "call" and not self._is_within(frame)):
            return None
        if event == "return":
            # A frame that is kept keeps all that the function had in hand.
            self._reached.pop(frame, None)
            return None
        if event == "line" and self._goes_on(frame) and (not self._painting or _paints(frame)):
            self._left -= 1
            if self._left < 0:
                self.gone_off = True
                self._reached.clear()
                raise PlantedError
        return self.trace

    def _goes_on(self, frame: FrameType) -> bool:
        """Whether it is not the way back: to the head of a ``with`` that is about to let go."""
        before = self._reached.get(frame, 0)
        self._reached[frame] = frame.f_lineno
        return frame.f_lineno > before

    def _is_within(self, frame: FrameType | None) -> bool:
        if frame is None or "explorer" not in frame.f_globals.get("__name__", ""):
            return False
        while frame is not None:
            if frame.f_code is self._code:
                return True
            frame = frame.f_back
        return False


def _paints(frame: FrameType) -> bool:
    found = (v for v in frame.f_locals.values() if isinstance(v, QPainter))
    return any(p.isActive() for p in found)


@contextlib.contextmanager
def in_painting(kind: type, method: str, lines: int) -> Iterator[Mine]:
    """Within this block a painting of a class fails, once, so many lines after it has begun."""
    # Not by another method in its place: Qt's binding keeps the one that it found first.
    mine, before = Mine(lines, vars(kind)[method], painting=True), sys.gettrace()
    sys.settrace(mine.trace)
    try:
        yield mine
    finally:
        sys.settrace(before)


@contextlib.contextmanager
def in_worker(lines: int) -> Iterator[list[Mine]]:
    """Within this block the first worker that is started fails after so many lines."""
    proper, mines = tasks.run, list[Mine]()

    def run(function: Callable[[Any], Any], *given: Any) -> tasks.Task:
        tasks.run = proper
        mine = Mine(lines, function, painting=False)
        mines.append(mine)

        def work(progress: Any) -> Any:
            sys.settrace(mine.trace)  # of this thread
            try:
                return function(progress)
            finally:
                sys.settrace(None)

        return proper(work, *given)

    tasks.run = run
    try:
        yield mines
    finally:
        tasks.run = proper
