"""The one QApplication, with our fonts and with Qt's messages in the log."""

from __future__ import annotations

import logging
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import system
from explorer.charts import paint

log = logging.getLogger("explorer")


def application() -> QApplication:
    """The one QApplication, made on first use, with our fonts."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        paint.load_fonts()
        return existing
    system.return_memory()
    QCoreApplication.setApplicationName("critical-technology-explorer")
    QGuiApplication.setDesktopFileName("critical-technology-explorer")
    made = QApplication(sys.argv[:1])
    qInstallMessageHandler(_qt_message)
    paint.load_fonts()
    return made


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
