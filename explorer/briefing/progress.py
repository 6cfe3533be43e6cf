"""Saying how far an export is, and stopping it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled(Exception):
    """The export was stopped; no file was written."""


def _ignore(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _never() -> bool:
    return False


@dataclass(slots=True)
class Progress:
    """Counts the steps of one export.

    Attributes:
        report: Called with steps done and steps in all.
        cancelled: Asked before every step; True stops the export.
        notices: What became of the text that its reader should know, a sentence each.
    """

    report: Callable[[int, int], None] = _ignore
    cancelled: Callable[[], bool] = _never
    notices: list[str] = field(default_factory=list, init=False)
    _total: int = field(default=1, init=False)
    _done: int = field(default=0, init=False)

    def begin(self, total: int) -> None:
        """Start counting to ``total``."""
        self._total, self._done = max(1, total), 0
        self.report(0, self._total)

    def step(self) -> None:
        """One step is done.

        Raises:
            Cancelled: The export is to stop.
        """
        if self.cancelled():
            raise Cancelled("the export was stopped")
        self._done = min(self._done + 1, self._total)
        self.report(self._done, self._total)
