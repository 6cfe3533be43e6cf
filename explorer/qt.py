"""The one QApplication, with our fonts and with Qt's messages in the log."""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import signals, system
from explorer.charts import paint

if TYPE_CHECKING:
    from typing import NoReturn

log = logging.getLogger("explorer")


def application() -> QApplication:
    """The one QApplication, made on first use, with our fonts."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        paint.load_fonts()
        return existing
    QCoreApplication.setApplicationName("critical-technology-explorer")
    QGuiApplication.setDesktopFileName("critical-technology-explorer")
    heard: list[tuple[QtMsgType, str]] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            _refuse(message, " ".join(said for _, said in heard))
        heard.append((kind, message))

    qInstallMessageHandler(hear)
    # Asked for here: whoever sets a style later is given it, and to name what styles can be takes
    # the binding as long as a third of the tables.
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qInstallMessageHandler(_qt_message)
    for kind, message in heard:
        _qt_message(kind, None, message)
    paint.load_fonts()
    return made


def _refuse(last: str, before: str) -> NoReturn:
    """End the program with what is to be done where Qt would abort: no platform will have us."""
    from explorer import libraries

    asked = os.environ.get("QT_QPA_PLATFORM", "")
    platform = asked or ("xcb" if os.environ.get("DISPLAY") else "wayland")
    missing = libraries.missing(platform)
    if missing:
        said = libraries.wanted(missing)
    elif asked and "Could not find the Qt platform plugin" in before:
        said = (
            f"QT_QPA_PLATFORM is {asked}, which is no platform that windows can be opened on; "
            "unset it"
        )
    elif system.has_display():
        shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or platform
        said = (
            f"no window can be opened on the display {shown}: nothing answers there, or it lets "
            "nobody in; set DISPLAY to one that is running"
        )
    else:
        said = last.splitlines()[0]
    log.critical("ctexplorer: %s", said)
    system.tell(said)
    os._exit(1)  # Qt would abort


def run(app: QApplication) -> int:
    """Turn the event loop until the last window is closed; returns the exit code.

    A signal that asks to end closes the windows as their own buttons do. A window that stays, since
    it holds what could not be kept, goes at the second.
    """
    asked: list[int] = []
    # Python hears a signal when it runs again, and while nothing happens it does not run.
    with system.waking() as (heard, told, read), signals.heard(lambda _: None, told):
        notifier = QSocketNotifier(heard, QSocketNotifier.Type.Read)

        def answer() -> None:
            again = bool(asked)
            asked.extend(read())
            app.closeAllWindows()
            if again:
                app.exit()

        notifier.activated.connect(answer)
        code = app.exec()
        notifier.setEnabled(False)
    return 128 + asked[0] if asked else code


def _qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    """Qt's own messages go to the log."""
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    log.log(level, "Qt: %s", message)


def settle(app: QApplication, turns: int = 8) -> None:
    """Let the event loop turn until layouts and deferred work are done."""
    for _ in range(turns):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
