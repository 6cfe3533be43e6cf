"""What people do with the workspace itself: other files, copies, backups, undo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from explorer.charts.naming import as_tip
from explorer.views.parts import asking
from explorer.views.parts.opening import open_dialog
from explorer.views.parts.step_names import StepNames
from explorer.workspace import backups
from explorer.workspace.errors import Trouble
from explorer.workspace.file import SUFFIX, default_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from explorer.surroundings import Surroundings
    from explorer.views.parts.actions import Actions
    from explorer.workspace.errors import WorkspaceError


#: What went wrong with another file than the one that is open.
_ELSEWHERE = frozenset(
    {
        Trouble.MISSING,
        Trouble.NOT_A_WORKSPACE,
        Trouble.NEWER,
        Trouble.EXISTS,
        Trouble.READ_ONLY_FOLDER,
    }
)


class WorkspaceActions(QObject):
    """The menu of the workspace, the title bar that names it, and what is said when it fails.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, around: Surroundings, actions: Actions, recent: QMenu, window: QWidget
    ) -> None:
        """Serve a window; ``recent`` is its menu of the workspaces opened last."""
        super().__init__(window)
        self._window = window
        self._settings = around.settings
        self._desk = around.desk
        self._said: WorkspaceError | None = None
        self._lost = False
        self.recent = recent
        self.recent.aboutToShow.connect(self._fill_recent)
        desk = self._desk
        desk.opened.connect(self._opened)
        desk.edited.connect(self._worked)
        desk.failed.connect(self.say_failures)
        self.steps = StepNames(desk, actions)

    # -- words -----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """The title bar, which names a workspace that is not the default one, and the menu."""
        self.recent.setTitle(self.tr("Recent workspaces"))
        program = self.tr("Critical Technology Explorer")
        workspace = self._desk.workspace
        plain = workspace is None or workspace.path == default_path().resolve()
        name = "" if workspace is None else workspace.path.stem
        self._window.setWindowTitle(program if plain else f"{name} – {program}")

    def _opened(self) -> None:
        self._said, self._lost = None, False
        self.retranslate()
        workspace = self._desk.workspace
        if workspace is not None and workspace.notices:
            self.said.emit(" ".join(workspace.notices))

    def _worked(self) -> None:
        self._said = None

    # -- files -----------------------------------------------------------------------------------

    def _folder(self) -> Path:
        workspace = self._desk.workspace
        return workspace.path.parent if workspace is not None else default_path().parent

    def _pattern(self) -> str:
        return self.tr("Workspaces") + f" (*{SUFFIX})"

    def _ask(self, title: str, name: str, then: Callable[[Path], object]) -> None:
        """Ask for a file to write to."""
        suggested, names = self._folder() / name, self._pattern()
        asking.to_save(self._window, title, suggested, SUFFIX, names=names, then=then)

    def new(self) -> None:
        """Ask for a file and make a workspace there."""
        self._ask(self.tr("New workspace"), self.tr("New workspace") + SUFFIX, self._make)

    def _make(self, path: Path) -> None:
        self._said = None
        self._desk.create(path)

    def open(self) -> None:
        """Ask for a workspace and open it in the place of this one."""
        title, folder = self.tr("Open workspace"), str(self._folder())
        asking.to_open(
            self._window, title, folder, self._pattern(), then=lambda found: self._open(found[0])
        )

    def _open(self, path: Path) -> None:
        self._said = None
        self._desk.open(path)

    def save_copy(self) -> None:
        """Ask for a file and write everything to it; go on there if this one takes no more."""
        workspace = self._desk.workspace
        if workspace is not None:
            self._ask(self.tr("Save a copy"), f"{workspace.path.stem} 2{SUFFIX}", self._copy)

    def _copy(self, path: Path) -> None:
        workspace = self._desk.workspace
        if workspace is None:
            return
        self._said = None
        stuck = bool(workspace.read_only) or self._lost
        if not self._desk.save_copy(path):
            return
        if stuck and self._desk.open(path):
            text = self.tr("You now work in the copy: {path}")
        else:
            text = self.tr("Copy written: {path}")
        self.said.emit(text.format(path=path))

    def _fill_recent(self) -> None:
        self.recent.clear()
        workspace = self._desk.workspace
        for path in self._settings.recent_workspaces:
            action = self.recent.addAction(path.stem.replace("&", "&&"))
            action.setData(str(path))
            action.setToolTip(as_tip(str(path)))
            action.setEnabled(workspace is None or workspace.path != path)
            action.triggered.connect(self._open_recent)
        self.recent.setToolTipsVisible(True)
        if not self.recent.actions():
            self.recent.addAction(self.tr("Nothing opened yet")).setEnabled(False)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open(Path(str(action.data())))

    # -- backups and history -----------------------------------------------------------------------

    def show_backups(self) -> None:
        """Choose a backup to go back to."""
        from explorer.views.window.workspace_dialogs import BackupsDialog

        workspace = self._desk.workspace
        path = workspace.path if workspace is not None else self._settings.workspace
        found = backups.existing(path) if path is not None else []
        dialog = BackupsDialog(found, self._window)
        dialog.chosen.connect(self.restore)
        open_dialog(dialog)

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of its workspace."""
        self._said = None
        if self._desk.restore(backups.workspace_of(backup), backup):
            text = self.tr("Went back to the backup; what was there is kept beside it.")
            self.said.emit(text)

    def mend(self, path: Path) -> None:
        """Take what is broken in a workspace from its backups."""
        self._said = None
        if self._desk.mend(path):
            text = self.tr("All is as it was; the damaged file is kept beside the workspace.")
            self.said.emit(text)

    def read_rest(self, path: Path) -> None:
        """Open what can be read of a damaged workspace, and say what is missing."""
        self._said = None
        if self._desk.read_rest(path):
            self.said.emit(self._desk.read_only)

    def show_history(self) -> None:
        """The steps of the workspace, any of which one can go back to."""
        from explorer.views.window.workspace_dialogs import HistoryDialog

        open_dialog(HistoryDialog(self._desk.stack, self._window))

    # -- trouble -----------------------------------------------------------------------------------

    def say_failures(self) -> None:
        """Say what failed, if the window is there already: else it does once it is."""
        if self._window.isVisible():
            for error in self._desk.take_failures():
                self._say(error)

    def _say(self, error: WorkspaceError) -> None:
        """Say what failed: the first time in a dialog with what helps, after that below."""
        self._lost = self._concerns_open(error)
        before, self._said = self._said, error
        if before is not None and (before.trouble, str(before)) == (error.trouble, str(error)):
            self.said.emit(str(error))
            return
        from explorer.views.window.workspace_dialogs import TroubleDialog

        dialog = TroubleDialog(error, copy=self._concerns_open(error), parent=self._window)
        dialog.mend_wanted.connect(self.mend)
        dialog.restore_wanted.connect(self.restore)
        dialog.read_wanted.connect(self.read_rest)
        dialog.copy_wanted.connect(self.save_copy)
        dialog.open_wanted.connect(self.open)
        dialog.new_wanted.connect(self.new)
        open_dialog(dialog)

    def _concerns_open(self, error: WorkspaceError) -> bool:
        """Whether the open workspace takes no more, so that a copy of it helps."""
        workspace = self._desk.workspace
        if workspace is None or error.trouble in _ELSEWHERE:
            return False
        return str(error).startswith(f"{workspace.path}:") or error.trouble == Trouble.READ_ONLY
