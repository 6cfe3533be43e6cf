"""When charts are laid out: once the sizes around them have settled, and what is in sight first.

A page finds its widths in several steps, and a window that is resized or takes another theme in
more. A chart laid out at each of them would cost that many times as much.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QRegion


class Waiting(Protocol):
    """A widget that shows a chart."""

    def isVisible(self) -> bool:
        """As every widget."""

    def visibleRegion(self) -> QRegion:
        """As every widget."""

    def lay_out(self) -> None:
        """Lay the chart out now."""


class Laying(QObject):
    """The charts of all windows that are yet to be laid out; one for the application.

    Those in sight come before the next painting, one after the other: each may push the next out of
    sight. Of the others one is laid out each turn of the event loop.

    A queued signal brings it back, behind what asks for layouts by then.
    """

    _sizes_are_known = Signal()

    def __init__(self, application: QCoreApplication) -> None:
        """Start with none."""
        super().__init__(application)
        self._waiting: list[Waiting] = []
        self._posted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._sizes_are_known.connect(self._settled, Qt.ConnectionType.QueuedConnection)

    def ask(self, view: Waiting) -> None:
        """Have a chart laid out soon."""
        if view not in self._waiting:
            self._waiting.append(view)
        self._post()

    def _post(self) -> None:
        """Come back when the layouts that are asked for by now have found their sizes."""
        if not self._posted:
            self._posted = True
            self._sizes_are_known.emit()

    def _settled(self) -> None:
        """Lay out a chart that is in sight; leave the others to the next turns if none is."""
        self._posted = False
        # Who is hidden asks again when it is shown.
        self._waiting = [v for v in self._waiting if shiboken6.isValid(v) and v.isVisible()]
        seen = next((v for v in self._waiting if not v.visibleRegion().isEmpty()), None)
        if seen is not None:
            self._lay_out(seen)
        elif self._waiting:
            self._timer.start(0)

    def _next(self) -> None:
        if self._waiting:
            first = self._waiting[0]
            if shiboken6.isValid(first):
                self._lay_out(first)
            else:
                self._post()

    def _lay_out(self, view: Waiting) -> None:
        self._waiting.remove(view)
        view.lay_out()
        if self._waiting:
            self._post()
