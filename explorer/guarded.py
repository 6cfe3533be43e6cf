"""Overrides of Qt's methods, out of which no exception gets into Qt.

PySide 6.10.3 keeps an exception of an override until it comes back to Python. The next override
that Qt calls meanwhile trips over it, and the process ends with a segmentation fault: one
``resizeEvent`` that raises is enough, in a window that a slot shows.
"""

from __future__ import annotations

import sys
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")


def guarded(instead: object = None) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """What an override raises goes to ``sys.excepthook`` at once, as it does from a slot.

    Args:
        instead: What Qt gets then.
    """

    def decorate(method: Callable[P, T]) -> Callable[P, T]:
        @wraps(method)
        def call(*given: P.args, **named: P.kwargs) -> T:
            try:
                return method(*given, **named)
            except Exception as error:  # noqa: BLE001 - whatever it is, it must not get into Qt
                sys.excepthook(type(error), error, error.__traceback__)
                return instead  # type: ignore[return-value]

        return call

    return decorate
