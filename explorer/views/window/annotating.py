"""Annotations of other programs into the workspace, and passages out of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import tasks
from explorer.views.parts.opening import open_dialog
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from explorer.surroundings import Surroundings
    from explorer.workspace.annotated import Placed


class Annotating(QObject):
    """Asks for files, finds their annotations in the documents, and has the user choose.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._around, self._window = around, window
        self._task: tasks.Task | None = None

    def ask(self) -> None:
        """Ask for files with annotations and take them over."""
        from explorer.views.parts import asking
        from explorer.workspace.annotated import ENDINGS

        if self._around.desk.read_only:
            self.said.emit(self._around.desk.read_only)
            return
        endings = " ".join(f"*{e}" for e in ENDINGS)
        asking.to_open(
            self._window,
            self.tr("Take annotations over"),
            self._around.settings.export_folder,
            self.tr("Annotations and PDF with highlights") + f" ({endings})",
            then=self.read,
            several=True,
        )

    def read(self, paths: Sequence[Path]) -> None:
        """Read files and find their annotations, in a worker."""
        dataset = self._around.dataset

        def work(progress: tasks.Progress) -> tuple[Placed, ...]:
            from explorer.reading.propose import Proposer
            from explorer.reading.selection import read
            from explorer.workspace import annotated

            found = [a for path in paths for a in annotated.read(path)]
            progress.at(0.2)
            proposer = Proposer(dataset)
            return annotated.place(dataset, found, lambda text, a, b: read(proposer, text, a, b))

        self.said.emit(self.tr("Reading annotations…"))
        self._task = tasks.run(work, self._choose, self._failed, self)

    def _choose(self, placed: tuple[Placed, ...]) -> None:
        """Show what each is to become."""
        from explorer.views.window.annotations_dialog import AnnotationsDialog

        dialog = AnnotationsDialog(placed, self._around.dataset, self._window)
        dialog.chosen.connect(self._take)
        open_dialog(dialog)

    def _take(self, placed: list[Placed]) -> None:
        from explorer.workspace.annotated import take

        bundled = self._around.data.bundled
        made = self._around.desk.edit(lambda w: take(w, bundled, placed))
        if made is not None:
            text = self.tr(
                "Annotations: {figures} {figures:figure|figures}, {notes} "
                "{notes:note|notes}, {lost} not found"
            )
            line = text.format(
                figures=Count(len(made.figures)), notes=Count(made.notes), lost=len(made.lost)
            )
            self._around.desk.tell([line, *made.lost])

    def save(self) -> None:
        """Ask for a file and write the passages of the document shown, or of all own ones."""
        from pathlib import Path

        from explorer.views.parts import asking

        folder = Path(self._around.settings.export_folder)
        asking.to_save(
            self._window,
            self.tr("Save passages as annotations"),
            folder / f"{self.tr('Passages')}.jsonld",
            ".jsonld",
            ".json",
            then=partial(self._write, self._around.state.current.document_id),
        )

    def _write(self, document_id: str, path: Path) -> None:
        from explorer import files
        from explorer.charts.caveats import in_english
        from explorer.workspace.annotated import written

        dataset = self._around.dataset

        try:
            files.write_bytes(path, written(dataset, partial(in_english, dataset), document_id))
        except files.FileWriteError as error:
            self._failed(error)
        else:
            self.said.emit(self.tr("Written: {path}").format(path=path))

    def _failed(self, error: Exception) -> None:
        from explorer.corpus.documents import CorpusError
        from explorer.files import FileWriteError

        if isinstance(error, CorpusError | FileWriteError):
            self._around.desk.tell([str(error)])
            return
        from explorer.views.parts.problem_dialog import show_problem

        show_problem(str(error), error, self._window)
