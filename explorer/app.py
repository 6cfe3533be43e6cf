"""Starting Qt: the application object, the window, pictures of the window."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import navigation, paths, theme
from explorer.charts import paint
from explorer.dataset import package
from explorer.looks import Looks
from explorer.settings import Settings
from explorer.state import Selection, SelectionState
from explorer.views.main_window import MainWindow
from explorer.views.problem_dialog import ProblemDialog, report_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from explorer.dataset.dataset import Dataset

log = logging.getLogger("explorer")


def has_display() -> bool:
    """Whether a window could be shown here."""
    if sys.platform != "linux":
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def application() -> QApplication:
    """The one QApplication, made on first use, with our fonts."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        paint.load_fonts()
        return existing
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


def window(dataset: Dataset, settings: Settings, selection: Selection | None = None) -> MainWindow:
    """A main window, not shown yet."""
    looks = Looks(theme.named(settings.theme), settings.language)
    state = SelectionState(selection or Selection())
    made = MainWindow(dataset, state, looks, settings)
    looks.setParent(made)
    state.setParent(made)
    return made


def run(selection: Sequence[tuple[str, str]] = ()) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = application()
    settings = Settings.default()
    theme.apply(app, theme.named(settings.theme))
    dataset = package.load(paths.bundled_data())
    shown = window(dataset, settings, selected(dataset, selection))

    def excepthook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error nobody caught: logged, and shown with a report that can be copied."""
        log.critical("unexpected error", exc_info=(kind, error, trace))
        sentence = shown.tr("An unexpected error occurred; your work is kept. {error}")
        dialog = ProblemDialog(sentence.format(error=error), report_of(error), shown)
        dialog.open()

    sys.excepthook = excepthook
    shown.show()
    return app.exec()


class UnknownChoiceError(ValueError):
    """A ``--select KEY=VALUE`` that means nothing; the message says what would."""


_KEYS = {
    "topic": "topics",
    "indicator": "indicators",
    "entity": "entities",
    "observation": "observations",
    "document": "documents",
    "taxonomy": "taxonomies",
}


def selected(dataset: Dataset, choices: Sequence[tuple[str, str]]) -> Selection:
    """The selection that ``--select`` choices ask for.

    Raises:
        UnknownChoiceError: A key or an id is unknown.
    """
    selection = Selection()
    for key, value in choices:
        table = _KEYS.get(key)
        if table is not None and value not in getattr(dataset, table):
            raise UnknownChoiceError(f"--select {key}={value}: no {key} has this id")
        if key == "topic":
            selection = navigation.topic(dataset, selection, value)
        elif key == "indicator":
            selection = replace(selection, indicator_id=value)
        elif key == "entity":
            selection = replace(selection, entities=(*selection.entities, value))
        elif key == "observation":
            selection = navigation.figure(dataset, selection, value)
        elif key == "document":
            selection = replace(selection, document_id=value)
        elif key == "taxonomy":
            selection = replace(selection, taxonomy_id=value)
        elif key == "kind":
            selection = replace(selection, kind=value)
        else:
            known = ", ".join([*_KEYS, "kind"])
            raise UnknownChoiceError(f"--select {key}={value}: the keys are {known}")
    return selection


def screenshot(
    path: Path,
    *,
    choices: Sequence[tuple[str, str]] = (),
    size: tuple[int, int] = (1280, 800),
    theme_name: str = "light",
    language: str = "en",
    settings: Settings,
) -> None:
    """Write a picture of the window.

    Raises:
        UnknownChoiceError: A choice is unknown.
        explorer.files.FileWriteError: The picture cannot be written.
        explorer.dataset.problems.DatasetError: The bundled data are damaged.
    """
    from explorer import files

    app = application()
    settings.theme, settings.language = theme_name, language
    theme.apply(app, theme.named(theme_name))
    dataset = package.load(paths.bundled_data())
    shown = window(dataset, settings, selected(dataset, choices))
    shown.resize(QSize(*size))
    shown.show()
    shown.reset_layout()
    settle(app)
    picture = shown.grab()
    shown.close()
    shown.deleteLater()
    settle(app)
    with files.replacing(path) as temporary:
        if not picture.save(str(temporary), "PNG"):
            raise files.FileWriteError(f"{path}: the picture cannot be written")


def settle(app: QApplication, turns: int = 8) -> None:
    """Let the event loop turn until layouts and deferred work are done."""
    for _ in range(turns):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
