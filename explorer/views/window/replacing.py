"""Putting another version, or another reading, of a document in its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import tasks
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from explorer.corpus.readers import How
    from explorer.dataset.schema import Document
    from explorer.surroundings import Surroundings
    from explorer.views.window.bringing import Bringing
    from explorer.workspace.outcomes import Choice, Plan

#: What a reading came to: the file, the plan, what its reader says; or why there is none.
Planned = tuple["Path | None", "Plan", "tuple[str, ...]"]


class Replacing(QObject):
    """Asks for the version or how to read, says what becomes of each passage, has it settled.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, bringing: Bringing, window: QWidget) -> None:
        """Serve a window; files are kept as those that are brought in."""
        super().__init__(window)
        self._around, self._bringing, self._window = around, bringing, window
        self._task: tasks.Task | None = None

    def _document(self) -> Document | None:
        """The document of one's own that is shown; else what to do is said."""
        from explorer.dataset.schema import Cell

        if self._around.desk.read_only:
            self.said.emit(self._around.desk.read_only)
            return None
        dataset = self._around.dataset
        name = self._around.state.current.document_id
        if name not in dataset.own:
            self.said.emit(self.tr("Open a document of your own first."))
            return None
        if any(isinstance(e, Cell) and e.document_id == name for e in dataset.evidence.values()):
            self.said.emit(self.tr("Bring the table in again; its changes are shown first."))
            return None
        return dataset.documents[name]

    def ask(self) -> None:
        """Ask for the new version of the document shown."""
        from explorer.endings import DOCUMENTS
        from explorer.views.parts import asking

        row = self._document()
        if row is None:
            return
        endings = " ".join(f"*{e}" for e in DOCUMENTS)
        asking.to_open(
            self._window,
            self.tr("New version of “{title}”").format(title=row.title),
            self._around.settings.export_folder,
            self.tr("Documents") + f" ({endings})",
            then=partial(self._replace, row),
        )

    def _replace(self, row: Document, paths: Sequence[Path]) -> None:
        from explorer.corpus.readers.document import AS_IT_IS

        self._read(row, paths[0], AS_IT_IS)

    def ask_again(self) -> None:
        """Ask how the document shown is to be read again."""
        from explorer.views.window.again_dialog import AgainDialog

        row = self._document()
        if row is not None:
            dialog = AgainDialog(row.title, self._window)
            dialog.wanted.connect(partial(self._read, row, None))
            open_dialog(dialog)

    def _read(self, row: Document, path: Path | None, how: How) -> None:
        """Read a file, or the original once more, and find every passage in it, in a worker."""
        desk, bundled = self._around.desk, self._around.data.bundled
        own = desk.edit(lambda w: w.own())
        if own is None or desk.workspace is None:
            return
        place = desk.workspace.path

        def work(progress: tasks.Progress) -> Planned:
            from explorer.corpus.documents import CorpusError
            from explorer.corpus.readers import apart
            from explorer.workspace import originals
            from explorer.workspace.imports import encoding_said
            from explorer.workspace.new_version import prepare

            file = path or originals.original(place, row.sha256, row.file)
            try:
                content = apart.read(file, how, lambda: progress.is_cancelled)
            except apart.Stopped:
                raise tasks.Cancelled from None
            except CorpusError as error:
                # The original is known by the name that the file had.
                raise CorpusError(str(error).replace(str(file), row.file, 1)) from None
            plan = prepare(own, bundled, row.document_id, path or file, content)
            said = encoding_said(path.name if path else row.file, content)
            return path, plan, (*content.notices, *said)

        self.said.emit(self.tr("Reading {name}…").format(name=path.name if path else row.file))
        self._task = tasks.run(work, self._planned, self._failed, self)

    def settle(self) -> None:
        """Settle the passages that stayed with an earlier version of the document shown."""
        from explorer.dataset.versions import newer
        from explorer.workspace.new_version import left_behind

        dataset = self._around.dataset
        shown = self._around.state.current.document_id
        every = [d for d in dataset.documents if newer(dataset, d)]
        wanted = [d for d in every if shown in (d, newer(dataset, d))] or every
        own = self._around.desk.edit(lambda w: w.own())
        if not wanted or own is None:
            self.said.emit(self.tr("No passage waits to be settled."))
            return
        document_id = wanted[0]

        def work(_progress: tasks.Progress) -> Planned:
            return None, left_behind(own, dataset, document_id), ()

        self._task = tasks.run(work, self._planned, self._failed, self)

    def _planned(self, found: Planned) -> None:
        """Carry the plan out, or have the user settle what nobody can tell."""
        from explorer.views.window.settle_dialog import SettleDialog

        path, plan, notices = found
        if not plan.unsettled:
            self._carry_out(path, plan, notices, {})
            return
        dialog = SettleDialog(plan, self._around.dataset, self._window)
        dialog.settled.connect(partial(self._carry_out, path, plan, notices))
        open_dialog(dialog)

    def _carry_out(
        self,
        path: Path | None,
        plan: Plan,
        notices: Sequence[str],
        settled: dict[str, Choice],
    ) -> None:
        from explorer.workspace.new_version import carry_out
        from explorer.workspace.outcomes import said

        desk, bundled = self._around.desk, self._around.data.bundled
        made = desk.edit(lambda w: carry_out(w, bundled, plan, settled))
        if made is None:
            return  # the desk has said why
        counts = ", ".join(f"{said(grade)} {n}" for grade, n in made.counts.items() if n)
        text = self.tr("{title}: replaced; passages: {counts}; settled by hand: {settled}")
        if not plan.replaces:
            text = self.tr("{title}: settled by hand: {settled}; left: {left}")
        line = text.format(
            title=plan.document.title,
            counts=counts or self.tr("none"),
            settled=len(settled),
            left=len(made.unsettled),
        )
        desk.tell([line, *notices])
        if path is not None:
            self._bringing.keep_originals([(path, plan.document.sha256)])

    def _failed(self, error: Exception) -> None:
        from explorer.corpus.documents import CorpusError
        from explorer.workspace.errors import WorkspaceError

        if isinstance(error, CorpusError | WorkspaceError):
            self._around.desk.tell([str(error)])
            return
        from explorer.views.parts.problem_dialog import show_problem

        show_problem(str(error), error, self._window)
