"""The open workspace of the program: edits with names, undo, and what goes wrong, said once.

The room of the workspace is imported when one is first opened: the window is painted before.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from explorer.dataset.merge import Own
    from explorer.settings import Settings
    from explorer.workspace.changes import Edited
    from explorer.workspace.errors import WorkspaceError
    from explorer.workspace.file import Workspace

T = TypeVar("T")

_MOST_RECENT = 10
#: Tables of which the dataset is made: a change of them makes another dataset.
OWN_TABLES = frozenset(
    {"documents", "reports", "observations", "evidence", "numerals", "marks", "renderings"}
    | {"technologies", "entities", "indicators", "taxonomies", "taxonomy_nodes"}
)


class _Step(QUndoCommand):
    """A step that the workspace keeps; the stack only mirrors it.

    The stack asks each step that lies on its way, and then says where it has come to.
    """

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name)
        self._desk = desk

    @guarded()
    def undo(self) -> None:
        self._desk._due -= 1

    @guarded()
    def redo(self) -> None:
        self._desk._due += 1


class Desk(QObject):
    """Holds the workspace, or none where none could be opened.

    Everything a user makes goes through :meth:`edit`, which is on disk when it returns.

    Attributes:
        stack: The steps of the workspace, for menus and lists; they are kept in the file.

    Signals:
        opened(): another workspace, or none, is open.
        edited(Edited): a step was made, undone or done again, here or in another window.
        failed(WorkspaceError): something could not be done; nothing has changed.
        own_rows_changed(): the user's own documents or figures are others.
        told(): there is news to be shown to the user.
    """

    opened = Signal()
    edited = Signal(object)
    failed = Signal(object)
    own_rows_changed = Signal()
    told = Signal()
    _made_apart = Signal()

    #: How many steps the stack has gone, forward or back, and the workspace has not. The class has
    #: this too: a stack says that it is emptied when its desk has lost all that is its own.
    _due = 0
    _mirroring = False

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Start with nothing open."""
        super().__init__(parent)
        self._settings = settings
        self.workspace: Workspace | None = None
        self.stack = QUndoStack(self)
        self.stack.indexChanged.connect(self._replay)
        self._at = 0
        self._news: list[str] = []
        self._failures: list[WorkspaceError] = []
        #: Held by whoever uses the file: the window's thread, or a worker that writes.
        self._alone = threading.RLock()
        #: Steps made in a worker, until the window's thread hears of them.
        self._apart: list[Edited] = []
        self._made_apart.connect(self._catch_up)

    # -- opening and closing -------------------------------------------------------------------

    def open_last(self, wanted: Path | None = None) -> None:
        """Open a workspace, else that of the last time, else the default one; or make that."""
        from explorer.workspace.file import Workspace, default_path

        for path in (wanted, self._settings.workspace):
            if path is not None and path != default_path() and self.open(path):
                return
        self._try(Workspace.open_default)

    def open(self, path: Path) -> bool:
        """Open another workspace in the place of the one that is open."""
        from explorer.workspace.file import Workspace

        return self._try(lambda: Workspace.open(path))

    def create(self, path: Path) -> bool:
        """Make a workspace and open it."""
        from explorer.workspace.file import Workspace

        return self._try(lambda: Workspace.create(path))

    def restore(self, path: Path, backup: Path) -> bool:
        """Put a backup in the place of a workspace and open it; what is there is kept aside."""
        from explorer.workspace import backups

        return self._exchange(path, lambda: backups.restore(path, backup))

    def mend(self, path: Path) -> bool:
        """Take what is broken in a workspace from its backups and open it."""
        from explorer.workspace import backups

        return self._exchange(path, lambda: backups.mend(path))

    def read_rest(self, path: Path) -> bool:
        """Open what can be read of a damaged workspace."""
        from explorer.workspace.file import Workspace

        return self._try(lambda: Workspace.read_rest(path))

    def _exchange(self, path: Path, exchange: Callable[[], object]) -> bool:
        """Put another file in the place of a workspace and open it."""
        from explorer.workspace.file import Workspace

        def exchanged() -> Workspace:
            exchange()
            return Workspace.open(path)

        was_open = self.workspace is not None and self.workspace.path == path
        if was_open:
            self.close()
        if self._try(exchanged):
            return True
        if was_open:
            self.open(path)
        return False

    def _try(self, opener: Callable[[], Workspace]) -> bool:
        """Open what ``opener`` opens; on failure what was open stays."""
        from explorer.workspace.errors import WorkspaceError

        try:
            with self._alone:
                found = opener()
        except WorkspaceError as error:
            self.fail(error)
            return False
        self.close()
        self.workspace = found
        found.listeners.append(self._follow)
        self._settings.workspace = found.path
        recent = [p for p in self._settings.recent_workspaces if p != found.path]
        self._settings.recent_workspaces = [found.path, *recent][:_MOST_RECENT]
        self._mirror()
        self.opened.emit()
        if found.trouble is not None:
            self.fail(found.trouble)
        return True

    def save_copy(self, path: Path) -> bool:
        """Write everything to another file; this one stays open."""
        from explorer.workspace.errors import WorkspaceError

        workspace = self.workspace
        if workspace is None:
            return False
        try:
            with self._alone:
                workspace.save_copy(path)
        except WorkspaceError as error:
            self.fail(error)
            return False
        return True

    def close(self) -> None:
        """Close the file; the second time does nothing."""
        with self._alone:
            if self.workspace is not None:
                self.workspace.close()
                self.workspace = None
                self.stack.clear()

    @property
    def read_only(self) -> str:
        """Why nothing can be edited, one sentence; "" if it can."""
        if self.workspace is None:
            return self.tr("No workspace is open.")
        return self.workspace.read_only

    # -- news ----------------------------------------------------------------------------------

    def tell(self, news: Sequence[str]) -> None:
        """Keep sentences until the window can show them."""
        self._news += news
        if self._news:
            self.told.emit()

    def take_news(self) -> list[str]:
        """What has not been shown yet."""
        news, self._news = self._news, []
        return news

    def fail(self, error: WorkspaceError, *, later: bool = False) -> None:
        """Have a failure said by the window: now, or once it shows what there is."""
        self._failures.append(error)
        if not later:
            self.failed.emit(error)

    def take_failures(self) -> list[WorkspaceError]:
        """What has failed and has not been said yet."""
        failures, self._failures = self._failures, []
        return failures

    # -- editing -------------------------------------------------------------------------------

    def edit(self, function: Callable[[Workspace], T]) -> T | None:
        """Do something with the workspace; a failure is said, and None returned."""
        from explorer.workspace.errors import WorkspaceError

        try:
            with self._alone:
                return self._with(function)
        except WorkspaceError as error:
            self.fail(error)
            return None

    def edit_apart(self, function: Callable[[Workspace], T]) -> T:
        """The same in a worker, where it takes long; whoever edits meanwhile waits.

        The window's thread hears of the step when it turns next.

        Raises:
            WorkspaceError: It could not be done; the worker says so on the window's thread.
        """
        with self._alone:
            try:
                return self._with(function)
            finally:
                self._made_apart.emit()

    def own_apart(self) -> Own:
        """The user's own rows, read in a worker; who edits meanwhile need not wait.

        Raises:
            WorkspaceError: They cannot be read.
        """
        workspace = self.workspace
        if workspace is None or workspace.read_only:
            return self.edit_apart(lambda w: w.own())
        return workspace.own_apart()

    def _with(self, function: Callable[[Workspace], T]) -> T:
        from explorer.workspace.errors import Trouble, WorkspaceError

        if self.workspace is None:
            raise WorkspaceError(Trouble.MISSING, self.read_only)
        return function(self.workspace)

    def show_own(self, shown: bool) -> None:
        """Show the user's own figures, or leave them out; they stay in the workspace."""
        if self._settings.without_own == shown:
            self._settings.without_own = not shown
            self.own_rows_changed.emit()

    def refresh(self) -> None:
        """Take over what another window has written to the file."""
        if self.workspace is not None:
            self.edit(lambda w: w.refresh())

    @Slot()  # found by its name also on a desk that is being taken down
    def _replay(self) -> None:
        """Follow the stack; what the workspace cannot do leaves the stack as the file is."""
        due, self._due = self._due, 0
        if self._mirroring or not due:
            return
        if self.edit(lambda w: w.undo(-due) if due < 0 else w.redo(due)) is None:
            # The stack is still moving.
            from explorer import tasks

            tasks.later(self, self._mirror)

    @Slot()
    def _catch_up(self) -> None:
        """Take over the steps that were made in a worker."""
        with self._alone:
            made, self._apart = self._apart, []
        for edited in made:
            self._follow(edited)

    def _follow(self, edited: Edited) -> None:
        if threading.current_thread() is not threading.main_thread():
            self._apart.append(edited)
            return
        if edited.how == "edit":
            self._add_step(edited)
        elif edited.how == "elsewhere":
            self._mirror()
        self._at = edited.at
        self.edited.emit(edited)
        if edited.how == "elsewhere" or edited.tables & OWN_TABLES:
            self.own_rows_changed.emit()

    # -- the mirror ----------------------------------------------------------------------------

    def _add_step(self, edited: Edited) -> None:
        """Push the last step, unless it went into the one before."""
        if edited.at != self._at:
            self._mirroring = True
            self.stack.push(_Step(self, edited.name))
            self._mirroring = False

    @Slot()
    def _mirror(self) -> None:
        """Make the stack anew from the file; steps that cannot be read are not on it."""
        steps, at = (self.workspace and self.edit(lambda w: (w.steps(), w.at_step))) or ((), 0)
        self._mirroring = True
        self.stack.clear()
        if self.workspace is not None:
            self.stack.setUndoLimit(self.workspace.HISTORY)
        for step in steps:
            self.stack.push(_Step(self, step.name))
        self.stack.setIndex(sum(step.done for step in steps))
        self._mirroring = False
        self._at = at
