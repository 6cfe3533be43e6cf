"""The window on the screen, with its data and its workspace, from the first to the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer import garbage, languages, tasks, theme, view_state, words
from explorer.desk import Desk
from explorer.looks import Looks
from explorer.qt import application, settle
from explorer.records import dataclass
from explorer.state import Selection, SelectionState
from explorer.surroundings import Data, Surroundings
from explorer.views.window.main_window import MainWindow
from explorer.words import Count

#: So many of the user's own rows are joined to what is shown in less than 50 ms.
_FEW = 300

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.charts.caption import Caption
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.merge import Own
    from explorer.dataset.problems import Problem
    from explorer.settings import Settings
    from explorer.workspace.errors import WorkspaceError


def main_window(
    data: Data, settings: Settings, desk: Desk, selection: Selection | None = None
) -> MainWindow:
    """A main window, not shown yet."""
    around = Surroundings(
        data,
        SelectionState(selection or Selection()),
        Looks(theme.named(settings.theme), settings.language, text=settings.text_size),
        settings,
        desk,
    )
    made = MainWindow(around)
    for part in (around.state, around.looks, around.said):
        part.setParent(made)
    return made


class Session(QObject):
    """The window on the screen, which takes over in place what the user's own figures change.

    Attributes:
        data: The data that come with the program, and what the workspace adds.
        desk: The workspace.
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
        #: Whether own rows are taken over when the event loop turns next.
        self._due = False
        self._taking: tasks.Task | None = None
        self.window: MainWindow | None = None

    def open(self, selection: Selection, said: Caption | None = None) -> MainWindow:
        """Show a window at a selection, in the language of the settings.

        Args:
            selection: What it shows.
            said: What the user has said on its chart.
        """
        app = application()
        languages.use(app, self.settings.language)
        if self.settings.own_rows:
            self._open_desk()  # else the window would show less for a moment
        shown = main_window(self.data, self.settings, self.desk, selection)
        if said is not None:
            shown.around.said.say(selection, said)
        shown.ready.connect(_return_memory)
        shown.ready.connect(garbage.enable)
        shown.ready.connect(self._open_desk)
        shown.ready.connect(lambda: shown.bringing.show_news())
        shown.ready.connect(shown.say_failures)
        shown.show()
        self.window = shown
        return shown

    def _open_desk(self) -> None:
        """Open the workspace once the window is there, unless the window needs it before."""
        if self.desk.workspace is None:
            self.desk.open_last(self._workspace)

    def _take_own_rows_soon(self) -> None:
        """Once, however many files come in, and not amid the edit that makes the change."""
        if not self._due:
            self._due = True
            tasks.later(self, self._show_own_rows)

    def _opened(self) -> None:
        """Another workspace: before there is a window its rows go into the first one at once."""
        if self.window is None:
            self._take_own_rows()
        else:
            self._take_own_rows_soon()

    def _show_own_rows(self) -> None:
        """A few at once; many are read and joined by a worker, and then shown."""
        self._due = False
        if self._taking is not None:
            self._taking.cancel()  # what it joins is not what there is now
            self._taking = None
        if (self.desk.edit(lambda w: w.count_own()) or 0) <= _FEW:
            self._take_own_rows()
            self._say_failures()
            return
        own, bundled = self.desk.own_apart, self.data.bundled
        without = self.settings.without_own

        def work(progress: tasks.Progress) -> _Joined:
            found = own()
            progress.at(0.5)
            joined = _joined(bundled, found, without=without)
            joined.dataset.look_up()
            if joined.dataset.stored is not None:
                joined.dataset.stored.begin()
            return joined

        self._taking = tasks.run(work, self._take, self._not_taken, self)

    def _take_own_rows(self) -> None:
        """Join the workspace's own documents and figures to what is shown."""
        from explorer.dataset.merge import Own

        own = self.desk.edit(lambda w: w.own()) or Own()
        self._use(_joined(self.data.bundled, own, without=self.settings.without_own))

    def _take(self, joined: _Joined) -> None:
        self._taking = None
        self._use(joined)
        self._say_failures()

    def _not_taken(self, error: Exception) -> None:
        from explorer.workspace.errors import WorkspaceError

        self._taking = None
        if not isinstance(error, WorkspaceError):
            raise error
        self.desk.fail(error)

    def _use(self, joined: _Joined) -> None:
        """Show what was joined."""
        self.settings.own_rows = joined.any_own
        if joined.problems:
            self.desk.fail(left_out(joined.problems), later=True)
        state = self.window.state if self.window is not None else None
        if state is not None:
            # Before anybody looks: what is gone is not selected, now or by going back.
            state.keep(lambda selection: still_there(joined.dataset, selection))
        self.data.use(joined.dataset)
        if state is not None:
            state.tell()

    def _say_failures(self) -> None:
        if self.window is not None and self.window.is_ready:
            self.window.say_failures()  # else it says them once it is


@dataclass(frozen=True, slots=True)
class _Joined:
    """What is shown with the user's own rows.

    Attributes:
        dataset: All of it.
        problems: Why rows were left out.
        any_own: Whether the workspace has rows of its own.
    """

    dataset: Dataset
    problems: Sequence[Problem]
    any_own: bool


def _joined(bundled: Dataset, own: Own, *, without: bool) -> _Joined:
    """The user's own rows behind those of the package; only documents if the figures stay out."""
    from explorer.dataset.merge import Own, merge

    any_own = any(own.tables().values())
    if without:
        own = Own(own.documents, own.sections, texts=own.texts, pages=own.pages)
    dataset, problems = merge(bundled, own)
    return _Joined(dataset, problems, any_own)


def still_there(dataset: Dataset, selection: Selection) -> Selection:
    """The selection, or the overview if the dataset lacks what it shows."""
    try:
        return view_state.parse(view_state.stored(selection), dataset, "selection")
    except view_state.ViewStateError:
        return Selection()


def left_out(problems: Sequence[Problem]) -> WorkspaceError:
    """What of the user's own could not be shown, in one sentence."""
    from explorer.workspace.errors import Trouble, WorkspaceError

    text = words.translate(
        "Session",
        "{count} of your own rows could not be shown with the rest; "
        "{count:it stays|they stay} in the workspace. The first: {problem}",
    )
    return WorkspaceError(
        Trouble.UNKNOWN, text.format(count=Count(len(problems)), problem=problems[0])
    )


def _return_memory() -> None:
    from explorer.limits import return_memory  # not before the window is seen

    return_memory()


def wait_until_ready(app: QApplication, shown: MainWindow) -> None:
    """Turn the event loop until a shown window has made all its pages and laid them out."""
    for _ in range(500):
        settle(app, 1)
        if shown.is_ready:
            break
    settle(app)
