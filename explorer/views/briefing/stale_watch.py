"""What became of the figures of a briefing since they were accepted, found in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from explorer import tasks
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from explorer.briefing.model import Briefing
    from explorer.briefing.resolved import Stale
    from explorer.dataset.dataset import Dataset
    from explorer.models.briefing import BriefingDocument
    from explorer.surroundings import Surroundings

#: Typing must not start the work at every key.
_REST = 400  # milliseconds


class StaleWatch(QObject):
    """Resolves a document again after it rests, and says what is not as it was accepted.

    Attributes:
        found: By row id, in order of the rows.

    Signals:
        changed(): other figures than before are not as they were.
    """

    changed = Signal()

    def __init__(self, around: Surroundings, document: BriefingDocument, parent: QObject) -> None:
        """Watch a document, beginning now."""
        super().__init__(parent)
        self._around = around
        self._document = document
        self._task: tasks.Task | None = None
        self.found: dict[str, list[Stale]] = {}
        self._ids: tuple[str, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.look)
        document.changed.connect(self._rest.start)
        self.look()

    def look(self) -> None:
        """Resolve now, in a worker."""
        if self._task is not None:
            self._task.cancel()
        briefing, dataset = self._document.briefing, self._around.dataset
        self._ids = tuple(r.id for r in self._document.rows)

        def work(progress: tasks.Progress) -> tuple[Stale, ...]:
            progress.at(0)
            return stale(dataset, briefing)

        self._task = tasks.run(work, self._take, self._fail, self)

    def _take(self, found: tuple[Stale, ...]) -> None:
        before = self.found
        self.found = {}
        for one in found:
            if one.block < len(self._ids):
                self.found.setdefault(self._ids[one.block], []).append(one)
        if self.found != before:
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        raise error

    def stop(self) -> None:
        """Look no more."""
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()

    def sentences(self) -> dict[str, str]:
        """What is to be said under each row, by its id."""
        said = {}
        for row_id, rows in self.found.items():
            said[row_id] = "\n".join(self._sentence(s) for s in rows[:4])
            if len(rows) > 4:
                more = self.tr("and {count} more").format(count=len(rows) - 4)
                said[row_id] += f"\n{more}"
        return said

    def _sentence(self, one: Stale) -> str:
        if one.status == "unknown":
            return self.tr("The dataset has nothing called {name}.").format(name=one.reference)
        if one.status == "withdrawn":
            return self.tr("Withdrawn: it was {old}.").format(old=one.old or one.reference)
        if one.status == "left behind":
            text = self.tr("Its document has a newer version that says it otherwise: {old}.")
            return text.format(old=one.old)
        if not one.old:
            return self.tr("New since it was accepted: {new}.").format(new=one.new)
        return self.tr("Revised: it was {old}, it is now {new}.").format(old=one.old, new=one.new)


def stale(dataset: Dataset, briefing: Briefing) -> tuple[Stale, ...]:
    """What of a briefing is not as it was accepted; works on any thread."""
    return resolve(dataset, briefing).changed
