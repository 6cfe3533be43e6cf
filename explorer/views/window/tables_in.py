"""Tables that come in one after the other: looked at, checked and kept in a worker."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import tasks
from explorer.corpus.documents import CorpusError
from explorer.dataset.problems import DatasetError
from explorer.views.parts.opening import open_dialog
from explorer.views.parts.progress import end_progress, show_progress
from explorer.workspace import imports
from explorer.workspace.errors import WorkspaceError
from explorer.workspace.imports import Brought
from explorer.workspace.large_import import Large, LargeTable
from explorer.workspace.table_import import Changes, Doubtful

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QProgressDialog, QWidget

    from explorer.surroundings import Surroundings
    from explorer.tables.grid import Grid
    from explorer.tables.mapping import SheetMapping
    from explorer.workspace.imports import Found

    #: A table that is to be looked at, and how it is read if the user said so.
    Sheets = tuple[Grid, ...] | LargeTable
    Waiting = tuple[Path, Sheets, tuple[SheetMapping, ...]]


class _Stopped(Exception):
    """The user has given up; nothing of the table is kept."""


class TablesIn(QObject):
    """Takes tables as steps of the workspace; what is not certain or changes something is asked.

    Signals:
        came(object, object): the path of a table, and what came in with it.
        refused(object, object): the path of a table, and the exception that says why not.
        said(str): a sentence for the status bar.
        ended(): none is left to look at.
    """

    came = Signal(object, object)
    refused = Signal(object, object)
    said = Signal(str)
    ended = Signal()

    def __init__(self, around: Surroundings, window: QWidget, parent: QObject) -> None:
        """Serve a window."""
        super().__init__(parent)
        self._around = around
        self._desk = around.desk
        self._window = window
        self._waiting: list[Waiting] = []
        #: What is at work, the table that it is about, and whether the user has given it up.
        self._task: tasks.Task | None = None
        self._at: tuple[Path, Sheets] | None = None
        self._stop = Event()
        self._progress: QProgressDialog | None = None

    def add(self, path: Path, grids: Sheets, mappings: tuple[SheetMapping, ...] = ()) -> None:
        """Have another table wait for its turn."""
        self._waiting.append((path, grids, mappings))

    def go_on(self) -> None:
        """Look at the next table and keep it, unless one is at work."""
        if self._task is not None:
            return
        if not self._waiting:
            self.ended.emit()
            return
        path, grids, mappings = self._waiting.pop(0)
        desk, bundled = self._desk, self._around.data.bundled

        def work(at: Callable[[float], None]) -> Brought | Found:
            own, known, place = desk.edit_apart(lambda w: (w.own(), w.mappings(), w.path))
            found = imports.look(
                bundled, own, path, grids, workspace=place,
                mappings=mappings, known=known, mapping_name=path.name,
                at=lambda share: at(share / 2),
            )  # fmt: skip
            if isinstance(found, Changes | Large) and (found.changed or found.gone):
                return found
            return self._kept(path, found, grids, lambda share: at((1 + share) / 2))

        self._start(path, grids, work)

    def _kept(
        self, path: Path, found: Found, grids: Sheets, at: Callable[[float], None]
    ) -> Brought:
        """Called in a worker: the table as one step of the workspace."""
        return self._desk.edit_apart(lambda w: imports.keep(w, path, found, grids, at))

    def _start(
        self,
        path: Path,
        grids: Sheets,
        work: Callable[[Callable[[float], None]], Brought | Found],
    ) -> None:
        stop = self._stop = Event()

        def run(progress: tasks.Progress) -> Brought | Found | Exception:
            def at(share: float) -> None:
                if stop.is_set():
                    raise _Stopped
                progress.at(share)

            try:
                return work(at)
            except (Doubtful, DatasetError, CorpusError, WorkspaceError, _Stopped) as error:
                return error

        self._at = (path, grids)
        self._task = tasks.run(run, self._worked, self._failed, self)
        label = self.tr("Checking and keeping {name}…").format(name=path.name)
        title = self.tr("Bringing in")
        self._progress = show_progress(self._task, title, label, self.cancel, self._window)

    def cancel(self) -> None:
        """Give up the table that is at work, and those that wait."""
        self._waiting.clear()
        self._stop.set()

    def _end(self) -> tuple[Path, Sheets]:
        assert self._at is not None
        assert self._progress is not None
        end_progress(self._progress)
        at, self._at, self._task, self._progress = self._at, None, None, None
        return at

    def _worked(self, found: Brought | Found | Exception) -> None:
        path, grids = self._end()
        match found:
            case Brought():
                self.came.emit(path, found)
            case Changes() | Large():
                self._ask_changes(path, grids, found)
            case Doubtful():
                self._ask_mapping(path, grids, found)
            case WorkspaceError():
                self._waiting.clear()
                self._desk.fail(found)
            case _Stopped():
                text = self.tr("Cancelled; nothing of {name} came in.")
                self.said.emit(text.format(name=path.name))
            case _:
                assert isinstance(found, Exception)
                self.refused.emit(path, found)
        self.go_on()

    def _failed(self, error: Exception) -> None:
        from explorer.views.parts.problem_dialog import show_problem

        self._end()
        show_problem(str(error), error, self._window)
        self.go_on()

    def _ask_mapping(self, path: Path, grids: Sheets, doubtful: Doubtful) -> None:
        from explorer.tables.names import Names
        from explorer.views.window.mapping_dialog import MappingDialog

        # Of a large table the rows that it was guessed from are shown.
        shown = doubtful.grids if isinstance(grids, LargeTable) else grids
        names = Names(self._around.dataset)
        dialog = MappingDialog(shown, doubtful.mappings, names, self._window)

        def bring(mappings: tuple[SheetMapping, ...]) -> None:
            self.add(path, grids, mappings)
            self.go_on()

        dialog.chosen.connect(bring)
        open_dialog(dialog)

    def _ask_changes(self, path: Path, grids: Sheets, changes: Changes | Large) -> None:
        """Show what another version of a table changes, before it does."""
        from explorer.views.window.changes_dialog import ChangesDialog

        dialog = ChangesDialog(changes, self._around.dataset, self._window)
        dialog.accepted.connect(lambda: self._take_changes(path, grids, changes))
        if isinstance(changes, Large):
            dialog.rejected.connect(lambda: changes.give_up())  # which Qt cannot refer to weakly
        open_dialog(dialog)

    def _take_changes(self, path: Path, grids: Sheets, changes: Changes | Large) -> None:
        if self._task is not None:  # another is at work: once it is done
            tasks.later(self, lambda: self._take_changes(path, grids, changes))
            return
        self._start(path, grids, lambda at: self._kept(path, changes, grids, at))
