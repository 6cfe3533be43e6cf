"""Work that would hold up the window, done in a worker thread.

The function gets plain data and a :class:`Progress`; its result or its exception comes back as a
signal on the GUI thread. Results of a cancelled task are dropped.
"""

from __future__ import annotations

import sys
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


#: How soon a worker hands Python's lock over, in seconds. The window takes it several times in a
#: turn of its loop, and with the usual 5 ms each it would miss a frame.
_HANDOVER = 0.001


class Cancelled(Exception):
    """Raised inside a worker function when its task was cancelled."""


class Progress:
    """What a worker function reports to and asks.

    Args:
        report: Called with a share between 0 and 1.
    """

    def __init__(self, report: Callable[[float], None]) -> None:
        """Start uncancelled."""
        self._report = report
        self._cancelled = Event()

    def cancel(self) -> None:
        """Ask the worker to stop."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the worker should stop."""
        return self._cancelled.is_set()

    def at(self, share: float) -> None:
        """Say how far the work is.

        Raises:
            Cancelled: The task was cancelled.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self._report(share)


class Task(QObject):
    """One piece of work in progress; it lives until its worker has returned.

    Signals:
        progressed(float): share between 0 and 1.
        done(object): the result.
        failed(object): the exception.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    _returned = Signal(object, object)

    def __init__(self) -> None:
        """Make a task that is not running yet."""
        super().__init__()
        self.progress = Progress(self.progressed.emit)
        self._returned.connect(self._deliver)
        _running.add(self)

    def cancel(self) -> None:
        """Ask the work to stop and drop what it returns."""
        self.progress.cancel()

    def _deliver(self, result: object, error: Exception | None) -> None:
        """Pass on what the worker sent, on the thread of the window and unless cancelled since."""
        _running.discard(self)
        if self.progress.is_cancelled:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)


#: Tasks whose worker has not returned: nobody else need hold them.
_running: set[Task] = set()


class _Runnable(QRunnable):
    def __init__(self, task: Task, function: Callable[[Progress], Any]) -> None:
        super().__init__()
        self.task = task
        self.function = function

    def run(self) -> None:
        """Call the function; an exception must not reach Qt, which would only print it."""
        result, failure = None, None
        try:
            result = self.function(self.task.progress)
        except Cancelled:
            self.task.cancel()
        except Exception as error:  # noqa: BLE001  handed to the GUI thread, which shows it
            failure = error
        self.task._returned.emit(result, failure)


def run(
    function: Callable[[Progress], Any],
    on_done: Callable[[Any], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> Task:
    """Run ``function(progress)`` in a worker thread.

    Args:
        function: Computes on plain data; touches no widget.
        on_done: A bound method of a QObject, called with the result on the GUI thread.
        on_failed: The same with the exception.
        parent: Whom the work is for; when it dies, the task is cancelled and nothing is called.
    """
    sys.setswitchinterval(_HANDOVER)
    task = Task()
    task.done.connect(on_done)
    task.failed.connect(on_failed)
    parent.destroyed.connect(task.cancel)
    QThreadPool.globalInstance().start(_Runnable(task, function))
    return task


def drain(milliseconds: int = 10_000) -> bool:
    """Wait for all work to end; call before the window goes away."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)


def running() -> bool:
    """Whether there is work whose result has not been delivered yet."""
    return bool(_running)


def later(owner: QObject, slot: Callable[[], object]) -> None:
    """Call a slot on the next turn of the event loop, unless its owner dies before.

    QTimer.singleShot with a context would do the same, but PySide 6.10 loses the exceptions of a
    slot called that way: neither the log nor our dialog would ever see them.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
