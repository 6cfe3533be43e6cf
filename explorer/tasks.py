"""Work that would hold up the window, done in a worker thread.

The function gets plain data and a :class:`Progress`; its result or its exception comes back as a
signal on the GUI thread. Results of a cancelled task are dropped.
"""

from __future__ import annotations

import sys
from functools import partial
from itertools import count
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal

from explorer import garbage
from explorer.guarded import guarded
from explorer.records import dataclass

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

    def __init__(self, progress: Progress) -> None:
        """Make a task that is not running yet."""
        super().__init__()
        self.progress = progress

    def cancel(self) -> None:
        """Ask the work to stop and drop what it returns."""
        self.progress.cancel()


@dataclass(slots=True)
class _Piece:
    """What a worker is given and gives back; the thread of the window holds it all the while.

    A worker keeps nothing: what it let go last would be freed in its thread, and an object of Qt
    must not be.
    """

    task: Task
    function: Callable[[Progress], Any]
    result: Any = None
    error: Exception | None = None


#: Pieces of work whose worker has not returned.
_running: dict[int, _Piece] = {}
_numbers = count()


class _Postman(QObject):
    """Carries what workers say to the thread of the window; it outlives them all.

    So do the threads, once begun: Qt keeps fonts for each, and one that ended would leave its
    own to what was kept of them here, and make the next begin with none.
    """

    progressed = Signal(int, float)
    returned = Signal(int)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.progressed.connect(self._tell)
        self.returned.connect(self._deliver)
        QThreadPool.globalInstance().setExpiryTimeout(-1)

    def _tell(self, number: int, share: float) -> None:
        piece = _running.get(number)
        if piece is not None:
            piece.task.progressed.emit(share)

    def _deliver(self, number: int) -> None:
        """Pass on what the worker left, unless the task was cancelled since."""
        piece = _running.pop(number)
        if piece.task.progress.is_cancelled:
            return
        if piece.error is not None:
            piece.task.failed.emit(piece.error)
        else:
            piece.task.done.emit(piece.result)


class _Runnable(QRunnable):
    def __init__(self, number: int, post: _Postman) -> None:
        super().__init__()
        self.number = number
        self.post = post

    @guarded()
    def run(self) -> None:
        """Call the function; an exception must not reach Qt, which would only print it."""
        _work(_running[self.number])
        self.post.returned.emit(self.number)


def _work(piece: _Piece) -> None:
    """Do a piece of work, and leave in it what came of it."""
    try:
        piece.result = piece.function(piece.task.progress)
    except Cancelled:
        piece.task.progress.cancel()
    except Exception as error:  # noqa: BLE001  handed to the GUI thread, which shows it
        piece.error = error


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

    Raises:
        RuntimeError: There is no application to hear of the end.
    """
    sys.setswitchinterval(_HANDOVER)
    post = garbage.of_application(_Postman)
    number = next(_numbers)
    task = Task(Progress(partial(post.progressed.emit, number)))
    task.done.connect(on_done)
    task.failed.connect(on_failed)
    parent.destroyed.connect(task.cancel)
    _running[number] = _Piece(task, function)
    garbage.worker_begins()
    QThreadPool.globalInstance().start(_Runnable(number, post))
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
