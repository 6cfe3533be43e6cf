"""Looks up the papers behind a figure in a worker: they are in files, and may be very many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from explorer import tasks

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.schema import Papers
    from explorer.tracker.query import Paper
    from explorer.tracker.search import Span

#: So many papers are shown; the command line lists the others.
SHOWN: Final = 50


class PapersFinder(QObject):
    """The papers of the figure that was asked for last.

    Signals:
        found(Papers, list | str): the evidence and its first papers, each with the places of
            matching words in its title, or why they cannot be shown.
    """

    found = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._asked: Papers | None = None
        self._task: tasks.Task | None = None

    def look_up(self, folder: Path, evidence: Papers) -> None:
        """Look the papers of a figure up in a data package; those asked for before are dropped."""
        if self._task is not None:
            self._task.cancel()
        self._asked = evidence

        def work(_progress: tasks.Progress) -> list[tuple[Paper, list[Span]]]:
            from explorer.dataset.papers import Query
            from explorer.tracker.query import marked, page

            asked = Query.of(evidence.rule)
            papers = page(folder, asked, 0, SHOWN)
            spans = marked(folder, asked.technology, [p.title for p in papers])
            return list(zip(papers, spans, strict=True))

        self._task = tasks.run(work, self._done, self._failed, self)

    def _done(self, papers: list[tuple[Paper, list[Span]]]) -> None:
        self._task = None
        self.found.emit(self._asked, papers)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.found.emit(self._asked, str(error))
