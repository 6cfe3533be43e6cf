"""The one QApplication, with our fonts and with Qt's messages in the log."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.charts import paint

log = logging.getLogger("explorer")

# Of malloc.h.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8


def application() -> QApplication:
    """The one QApplication, made on first use, with our fonts."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        paint.load_fonts()
        return existing
    _return_memory()
    QCoreApplication.setApplicationName("critical-technology-explorer")
    QGuiApplication.setDesktopFileName("critical-technology-explorer")
    made = QApplication(sys.argv[:1])
    qInstallMessageHandler(_qt_message)
    paint.load_fonts()
    return made


def _return_memory() -> None:
    """Let large pieces of memory go back to the system as soon as they are freed.

    glibc keeps what it freed for later, the more the larger the pieces were: pictures of pages and
    charts, made by turns in several threads, leave holes that nothing fits into. With a fixed
    threshold (its own first one) they never come from there. Measured over 4,500 random events:
    209 MiB in the place of 276.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:
        return  # another C library, which has no such thing
    mallopt(_M_MMAP_THRESHOLD, 256 * 1024)
    mallopt(_M_ARENA_MAX, 2)


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
