"""What happens to errors that nobody caught."""

from __future__ import annotations

import logging
import traceback
from functools import partial
from typing import TYPE_CHECKING

from explorer import paths, tasks, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

log = logging.getLogger("explorer")

#: What Qt calls to have something painted.
_PAINTING = frozenset({"paintEvent", "paint"})


class Unexpected:
    """Logs such an error and shows it, with a report that can be copied, over the window.

    One of a painting comes again with each repaint, also with those that showing it causes: it is
    said once.
    """

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        """Take what gives the window over which to show it."""
        self._window = window
        self._said: set[tuple[str, str, int | None]] = set()

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """For ``sys.excepthook``."""
        frames = traceback.extract_tb(trace)
        if any(f.name in _PAINTING for f in frames):
            place = (kind.__name__, frames[-1].filename, frames[-1].lineno)
            if place in self._said:
                return
            self._said.add(place)
        log.critical("unexpected error", exc_info=(kind, error, trace))
        shown = self._window()
        if shown is not None:
            # On a turn of its own: no window opens amid a painting.
            tasks.later(shown, partial(_show, error, shown))


def _show(error: BaseException, window: QWidget) -> None:
    from explorer.views.parts.problem_dialog import show_problem

    show_problem(_said_of(error), error, window)


def _said_of(error: BaseException) -> str:
    """Such an error in a sentence; some say themselves what to do."""
    own = error if isinstance(error, paths.OwnFileError) else paths.OwnFileError.of(error)
    if own is not None:
        return str(own)
    text = words.translate("Session", "An unexpected error occurred; your work is kept. {error}")
    return text.format(error=error)
