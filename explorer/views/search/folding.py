"""Folding the library beside the window, so that it can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import system, tasks
from explorer.records import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.corpus.search_index import TextIndex
    from explorer.corpus.search_rows import Rows
    from explorer.dataset.library import Library, Results
    from explorer.dataset.shelves import Shelf
    from explorer.reading.answer import Answer, Respondent
    from explorer.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Made:
    """What a worker hands over."""

    library: Library
    respondent: Respondent


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, and which search that was."""

    generation: int
    results: Results
    answer: Answer


class Folding(QObject):
    """The library, folded once for each dataset and then searched; a large one gets an index.

    Signals:
        ready(): it can be searched.
        failed(str): it cannot, and why.
        found(Found): what a search found.
        broken(str): a search failed, and why.
    """

    ready = Signal()
    failed = Signal(str)
    found = Signal(object)
    broken = Signal(str)

    def __init__(self, around: Surroundings, cache: Path | None, parent: QObject) -> None:
        """Know what is to be folded.

        Args:
            around: Whose dataset it is.
            cache: Where the index of a large library is kept; the user's cache folder by default.
            parent: The owner.
        """
        super().__init__(parent)
        self._around = around
        self._cache = cache
        self.library: Library | None = None
        self.respondent: Respondent | None = None
        #: What is folded already and stands in the present data too.
        self._known: Shelf | None = None
        self._preparing: tasks.Task | None = None
        self._indexing: tasks.Task | None = None
        self._searching: tasks.Task | None = None

    @property
    def is_settled(self) -> bool:
        """Whether nothing of it goes on in the background."""
        return not (self._preparing or self._searching or self._indexing)

    @property
    def is_wanted(self) -> bool:
        """Whether somebody has asked for the library."""
        return self.library is not None or self._preparing is not None

    def prepare(self) -> None:
        """Fold the library in the background, once."""
        if not self.is_wanted:
            self._preparing = tasks.run(self._make, self.take, self._not_made, self)

    def stop(self) -> None:
        """Give up work in the background."""
        for task in (self._preparing, self._searching, self._indexing):
            if task is not None:
                task.cancel()
        self._preparing = self._searching = self._indexing = None

    def forget(self) -> None:
        """The data are others: what stands in them too need not be folded again."""
        self.stop()
        if self._known is not None:
            from explorer.dataset.shelves import kept  # by now NumPy is there

            self._known = kept(self._around.dataset, self._known)
        self.library = self.respondent = None

    def _make(self, progress: tasks.Progress) -> Made:
        # Imported here, in the background: NumPy must not delay the window.
        from explorer.dataset.library import Library
        from explorer.reading.answer import Respondent

        library = Library(self._around.dataset, self._known, progress.at)
        return Made(library, Respondent(self._around.dataset))

    def take(self, made: Made) -> None:
        """Take over what a worker made, and have large parts of it indexed."""
        from explorer.corpus.search_rows import INDEX_FROM

        library, self.respondent = made.library, made.respondent
        self.library, self._known, self._preparing = library, library.shelf, None
        if any(s.rows.size >= INDEX_FROM for s in library.shelves):
            self._indexing = tasks.run(self._make_index, self._indexed, self._not_indexed, self)
        self.ready.emit()

    def _not_made(self, error: Exception) -> None:
        self._preparing = None
        self.failed.emit(str(error))

    def _make_index(self, progress: tasks.Progress) -> list[tuple[Rows, TextIndex]]:
        from explorer.corpus.search_index import TextIndex
        from explorer.corpus.search_rows import INDEX_FROM

        folder = self._cache or system.cache_folder()
        assert self.library is not None
        made = []
        for rows in (s.rows for s in self.library.shelves):
            if rows.index is not None:
                rows.index.keep()
            elif rows.size >= INDEX_FROM:
                made.append((rows, TextIndex.opened(folder, rows, progress.at)))
        return made

    def _indexed(self, made: list[tuple[Rows, TextIndex]]) -> None:
        self._indexing = None
        for rows, index in made:
            rows.index = index

    def _not_indexed(self, _error: Exception) -> None:
        # Searching goes on by reading through, only slower.
        self._indexing = None

    # -- searching ---------------------------------------------------------------------------

    def find(self, text: str, generation: int) -> None:
        """Search the library in the background, unless a search is under way.

        The next begins, with what is typed then, when that one is done.
        """
        library, respondent = self.library, self.respondent
        if self._searching is not None or library is None or respondent is None:
            return

        def work(_progress: tasks.Progress) -> Found:
            return Found(generation, library.search(text), respondent.answer(text))

        self._searching = tasks.run(work, self._answered, self._not_answered, self)

    def _answered(self, found: Found) -> None:
        self._searching = None
        self.found.emit(found)

    def _not_answered(self, error: Exception) -> None:
        self._searching = None
        self.broken.emit(str(error))
