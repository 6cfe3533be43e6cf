"""What a process does that is asked to end: by Ctrl+C, by the end of a session, by a terminal."""

from __future__ import annotations

import contextlib
import signal
import threading
from typing import TYPE_CHECKING

from explorer import system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType


class Stopped(BaseException):
    """The process was asked to end; not an ``Exception``, so that nothing takes it for a failure.

    Attributes:
        code: The exit code, as shells have it.
    """

    def __init__(self, number: int) -> None:
        """By the signal of this number."""
        super().__init__(number)
        self.code = 128 + number


@contextlib.contextmanager
def heard(hear: Callable[[int], None], wakes: int = -1) -> Iterator[None]:
    """Call a function with each signal that asks to end, in place of ending at once.

    A signal that whoever started us wants ignored, as ``nohup`` does, stays ignored. Only the main
    thread can hear signals; in another nothing changes.

    Args:
        hear: Called with the number, as soon as Python runs in the main thread.
        wakes: An end of a pipe that the number is written to at once, to wake who waits there.
    """

    def handler(number: int, _frame: FrameType | None) -> None:
        hear(number)

    before = {}
    woken = -1
    listens = threading.current_thread() is threading.main_thread()
    if listens:
        for number in system.endings():
            if signal.getsignal(number) not in (signal.SIG_IGN, None):
                before[number] = signal.signal(number, handler)
        woken = signal.set_wakeup_fd(wakes)
    try:
        yield
    finally:
        if listens:
            signal.set_wakeup_fd(woken)
        for number, old in before.items():
            signal.signal(number, old)


@contextlib.contextmanager
def stopping() -> Iterator[None]:
    """End what is being done as if it had failed, so that what was begun is cleared away.

    Raises:
        Stopped: The process was asked to end, whatever a library made of it on its way.
    """
    asked: list[int] = []

    def stop(number: int) -> None:
        asked.append(number)
        raise Stopped(number)

    with heard(stop):
        try:
            yield
        except Exception:
            if asked:  # DuckDB makes what is raised while it works into an error of its own
                raise Stopped(asked[0]) from None
            raise
