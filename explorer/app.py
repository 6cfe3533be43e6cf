"""Starting Qt: the application object, the window, pictures of the window."""

from __future__ import annotations

import gc
import json
import logging
import os
import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QSize,
)

from explorer import languages, navigation, paths, tasks, theme, view_state, words
from explorer.charts.kinds import ChartKind
from explorer.dataset import package
from explorer.dataset.merge import Own, merge
from explorer.dataset.problems import DatasetError
from explorer.desk import Desk
from explorer.looks import Looks
from explorer.qt import application
from explorer.settings import Settings
from explorer.state import Selection, SelectionState
from explorer.surroundings import Data, Surroundings
from explorer.views.pages import registry
from explorer.views.parts.problem_dialog import ProblemDialog, report_of, show_problem
from explorer.views.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtWidgets import QApplication

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.problems import Problem
    from explorer.workspace.errors import WorkspaceError

log = logging.getLogger("explorer")


def has_display() -> bool:
    """Whether a window could be shown here."""
    if sys.platform != "linux":
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def window(
    data: Data, settings: Settings, desk: Desk, selection: Selection | None = None
) -> MainWindow:
    """A main window, not shown yet."""
    around = Surroundings(
        data,
        SelectionState(selection or Selection()),
        Looks(theme.named(settings.theme), settings.language),
        settings,
        desk,
    )
    made = MainWindow(around)
    for part in (around.state, around.looks):
        part.setParent(made)
    return made


class Session(QObject):
    """The window on the screen; it is made anew when language or the user's own figures change.

    Attributes:
        data: The data that come with the program, and what the workspace adds.
        desk: The workspace. Both stay while windows come and go.
    """

    def __init__(self, dataset: Dataset, settings: Settings, workspace: Path | None = None) -> None:
        """Start without a window; ``workspace`` is opened in place of the one of the last time."""
        super().__init__()
        self._workspace = workspace
        self.data = Data(dataset, self)
        self.settings = settings
        self.desk = Desk(settings, self)
        self.desk.opened.connect(self._opened)
        self.desk.own_rows_changed.connect(self._take_own_rows_soon)
        self._taking = False
        self.window: MainWindow | None = None
        self._briefings: tuple[str, ...] = ()

    def open(self, selection: Selection) -> MainWindow:
        """Show a window at a selection, in the language of the settings."""
        app = application()
        languages.use(app, self.settings.language)
        if self.window is None and self.settings.own_rows:
            self._open_desk()  # else the window would be made twice
        shown = window(self.data, self.settings, self.desk, selection)
        shown.language_wanted.connect(self._reopen)
        shown.ready.connect(gc.enable)
        shown.ready.connect(self._open_desk)
        shown.ready.connect(shown.bringing.show_news)
        shown.ready.connect(shown.say_failures)
        shown.show()
        old, self.window = self.window, shown
        if old is not None:
            self._briefings = old.briefings.open_ids
            shown.ready.connect(self._open_briefings)
            old.close()
            old.deleteLater()
        return shown

    def _reopen(self) -> None:
        if self.window is not None:
            self.open(self.window.state.current)

    def _open_briefings(self) -> None:
        """The briefings that were open in the window before this one."""
        for briefing_id in self._briefings:
            if self.window is not None:
                self.window.briefings.open(briefing_id)
        self._briefings = ()

    def _open_desk(self) -> None:
        """Open the workspace once the window is there, unless the window needs it before."""
        if self.desk.workspace is None:
            self.desk.open_last(self._workspace)

    def _take_own_rows_soon(self) -> None:
        """Once, however many files come in; what makes the change may be of the old window."""
        if not self._taking:
            self._taking = True
            tasks.later(self, self._show_own_rows)

    def _opened(self) -> None:
        """Another workspace: before there is a window its rows go into the first one at once."""
        if self.window is None:
            self._take_own_rows()
        else:
            self._take_own_rows_soon()

    def _show_own_rows(self) -> None:
        self._taking = False
        if self._take_own_rows():
            self._reopen_where_it_was()

    def _take_own_rows(self) -> bool:
        """Join the workspace's own documents and figures; whether the data are others now."""
        own = self.desk.edit(lambda w: w.own()) or Own()
        self.settings.own_rows = any(own.tables().values())
        merged, problems = merge(self.data.bundled, own)
        if merged.tables == self.data.dataset.tables:
            return False
        self.data.use(merged)
        if problems:
            self.desk.fail(left_out(problems))
        return True

    def _reopen_where_it_was(self) -> None:
        """The same view of other data; the overview where the view is gone."""
        if self.window is not None:
            self.open(still_there(self.data.dataset, self.window.state.current))


def still_there(dataset: Dataset, selection: Selection) -> Selection:
    """The selection, or the overview if the dataset lacks what it shows."""
    try:
        return view_state.parse(asdict(selection), dataset, "selection")
    except view_state.ViewStateError:
        return Selection()


def left_out(problems: Sequence[Problem]) -> WorkspaceError:
    """What of the user's own could not be shown, in one sentence."""
    from explorer.workspace.errors import Trouble, WorkspaceError

    text = words.translate(
        "Session",
        "{count} of your own rows could not be shown with the rest; they stay in the workspace. "
        "The first: {problem}",
    )
    return WorkspaceError(Trouble.UNKNOWN, text.format(count=len(problems), problem=problems[0]))


def run(choices: Sequence[tuple[str, str]] = (), workspace: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = application()
    settings = Settings.default()
    theme.apply(app, theme.named(settings.theme))
    languages.use(app, settings.language)
    try:
        dataset = package.load(paths.bundled_data(), paths.cache())
    except DatasetError as error:
        # Whoever started it from a menu sees no terminal.
        ProblemDialog("\n".join(str(p) for p in error.problems), report_of(error)).exec()
        raise
    session = Session(dataset, settings, workspace)

    def excepthook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error nobody caught: logged, and shown with a report that can be copied."""
        log.critical("unexpected error", exc_info=(kind, error, trace))
        shown = session.window
        if shown is not None:
            sentence = words.translate(
                "Session", "An unexpected error occurred; your work is kept. {error}"
            )
            show_problem(sentence.format(error=error), error, shown)

    sys.excepthook = excepthook
    shown = session.open(selected(dataset, choices) if choices else remembered(dataset, settings))
    if not settings.toured and not choices:
        settings.toured = True
        shown.start_tour()
    code = app.exec()
    session.desk.close()
    return code


def remembered(dataset: Dataset, settings: Settings) -> Selection:
    """The selection of the last session, or the overview if there is none that fits."""
    if not settings.selection:
        return Selection()
    try:
        stored = json.loads(settings.selection).get("selection", {})
        return view_state.parse(stored, dataset, "last session")
    except (ValueError, AttributeError, view_state.ViewStateError) as error:
        log.info("the last view is not restored: %s", error)
        return Selection()


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
        elif key == "page":
            titled = [k for k, spec in registry.specs().items() if spec.title is not None]
            if value not in ("overview", *titled):
                known = ", ".join(titled)
                raise UnknownChoiceError(f"--select page={value}: the pages are overview, {known}")
            selection = registry.opened(dataset, selection, value)
        elif key == "option":
            selection = replace(selection, option=value)
        elif key == "kind":
            if value not in list(ChartKind):
                known = ", ".join(ChartKind)
                raise UnknownChoiceError(f"--select {key}={value}: the kinds are {known}")
            selection = replace(selection, kind=value)
        else:
            known = ", ".join([*_KEYS, "page", "option", "kind"])
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
    languages.use(app, language)
    dataset = package.load(paths.bundled_data())
    shown = window(Data(dataset), settings, Desk(settings), selected(dataset, choices))
    shown.resize(QSize(*size))
    shown.show()
    shown.reset_layout()
    wait_until_ready(app, shown)
    picture = shown.grab()
    shown.close()
    shown.deleteLater()
    settle(app)
    languages.use(app, "en")  # as the command line speaks, to which a failure goes
    with files.replacing(path) as temporary:
        if not picture.save(str(temporary), "PNG"):
            raise files.FileWriteError(f"{path}: the picture cannot be written")


def settle(app: QApplication, turns: int = 8) -> None:
    """Let the event loop turn until layouts and deferred work are done."""
    for _ in range(turns):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until_ready(app: QApplication, shown: MainWindow) -> None:
    """Turn the event loop until a shown window has made all its pages and laid them out."""
    for _ in range(500):
        settle(app, 1)
        if shown.is_ready:
            break
    settle(app)
