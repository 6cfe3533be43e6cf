"""Python looks for garbage on the thread of the window only, as long as others are at work.

Python frees what refers to itself in whichever thread happens to make its next object. An object of
Qt that is freed in a worker ends there: while the window may be using it, and with Python's lock
held while the worker waits for one of Qt's that the window holds. So nothing is looked for while a
worker may run, except by a timer of the window.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool

from explorer.guarded import guarded

if TYPE_CHECKING:
    from PySide6.QtCore import QTimerEvent

_Q = TypeVar("_Q", bound=QObject)

#: Milliseconds between two looks while workers are busy.
_INTERVAL = 50


class _Collector(QObject):
    """Looks for garbage in Python's stead until no worker is left.

    Attributes:
        automatic: Whether Python is to look by itself afterwards.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.automatic = True
        self._timer = 0

    def begin(self) -> None:
        """A worker is about to run."""
        if not self._timer:
            self.automatic = gc.isenabled()
            gc.disable()
            self._timer = self.startTimer(_INTERVAL)

    @property
    def at_work(self) -> bool:
        return bool(self._timer)

    @guarded()
    def timerEvent(self, event: QTimerEvent) -> None:
        """Look as Python would have done; stop after the last worker."""
        if self.automatic:
            _look()
        if QThreadPool.globalInstance().activeThreadCount() == 0:
            self.killTimer(self._timer)
            self._timer = 0
            if self.automatic:
                gc.enable()
            # What the workers needed is free now; a tenth of a millisecond where nothing is.
            from explorer.limits import give_back_memory  # not before there was a worker

            give_back_memory()


def of_application(kind: type[_Q]) -> _Q:
    """The one object of a kind that lives as long as the application does.

    Raises:
        RuntimeError: There is no application.
    """
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("work in a thread needs an application")
    return _found(application, kind) or kind(application)


def _found(application: QCoreApplication, kind: type[_Q]) -> _Q | None:
    only = Qt.FindChildOption.FindDirectChildrenOnly
    return application.findChild(kind, options=only)


def worker_begins() -> None:
    """Call on the thread of the window before work is given to the thread pool.

    Raises:
        RuntimeError: There is no application, so nobody would look for garbage.
    """
    of_application(_Collector).begin()


def _at_work() -> _Collector | None:
    application = QCoreApplication.instance()
    found = None if application is None else _found(application, _Collector)
    return found if found is not None and found.at_work else None


def busy() -> bool:
    """Whether the window looks in Python's stead, because workers run or just did."""
    return _at_work() is not None


def enable() -> None:
    """Have Python look by itself, at once or when the last worker has ended."""
    collector = _at_work()
    if collector is not None:
        collector.automatic = True
    else:
        gc.enable()


def _look() -> None:
    """Collect the oldest generation that is due, by Python's own thresholds."""
    due = [
        count > threshold > 0
        for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)
    ]
    for generation in (2, 1, 0):
        if due[generation]:
            gc.collect(generation)
            return
