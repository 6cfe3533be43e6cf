"""What is selected: one frozen value, held by one object with one signal.

Views read the dataset and the selection, and never each other. A view that changes the selection
passes itself as origin, so that it can leave its own change alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.analysis.select import Question
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Selection:
    """What the window shows.

    Attributes:
        page: "overview", "topic", "document", "disagreements", or the key of a question.
        taxonomy_id: The list in the tree, or "" for the main one.
        question: What the page asks.
        observation_id: The selected figure, or "".
        evidence_id: The selected sentence, or "".
        document_id: The document in the source panel, or "".
        discrepancy_id: The selected disagreement of sources, or "".
    """

    page: str = "overview"
    taxonomy_id: str = ""
    question: Question = Question("")
    observation_id: str = ""
    evidence_id: str = ""
    document_id: str = ""
    discrepancy_id: str = ""

    @property
    def shown_topic(self) -> str:
        """The topic whose page is shown, "" on any other page."""
        return self.question.topic_id if self.page == "topic" else ""

    def asking(self, **changes: object) -> Selection:
        """The same with some parts of the question changed."""
        return replace(self, question=replace(self.question, **changes))  # type: ignore[arg-type]


class SelectionState(QObject):
    """Holds the selection and its history.

    Signals:
        changed(Selection, Selection, object): new selection, old selection, who changed it.
        history_changed(): back or forward became possible or impossible.
        confirmed(): what is selected was chosen once more.
    """

    changed = Signal(object, object, object)
    history_changed = Signal()
    confirmed = Signal()

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        """Start with a selection and no history."""
        super().__init__(parent)
        self._current = selection
        self._past: list[Selection] = []
        self._future: list[Selection] = []
        self._untold: Selection | None = None

    @property
    def current(self) -> Selection:
        """The selection now."""
        return self._current

    @property
    def can_go_back(self) -> bool:
        """Whether :meth:`back` does anything."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether :meth:`forward` does anything."""
        return bool(self._future)

    def select(self, origin: object = None, **changes: object) -> None:
        """Change some attributes of the selection; nothing happens if nothing changes."""
        self.set(replace(self._current, **changes), origin)  # type: ignore[arg-type]

    def ask(self, origin: object = None, **changes: object) -> None:
        """Change some parts of the question; nothing happens if nothing changes."""
        self.set(self._current.asking(**changes), origin)

    def set(self, selection: Selection, origin: object = None) -> None:
        """Make a whole selection current and remember the one before."""
        if selection == self._current:
            self.confirmed.emit()
            return
        self._past.append(self._current)
        del self._past[:-200]
        self._future.clear()
        self._move(selection, origin)

    def amend(self, selection: Selection, origin: object = None) -> None:
        """Make a whole selection current that is no step of the history."""
        if selection != self._current:
            self._move(selection, origin)

    def back(self) -> None:
        """Return to the selection before."""
        if self._past:
            self._future.append(self._current)
            self._move(self._past.pop(), None)

    def forward(self) -> None:
        """Undo a :meth:`back`."""
        if self._future:
            self._past.append(self._current)
            self._move(self._future.pop(), None)

    def keep(self, still: Callable[[Selection], Selection]) -> None:
        """Put in the place of each selection what is still there of it; :meth:`tell` follows."""
        before = self._current
        self._current = still(before)
        self._past = [s for s in map(still, self._past) if s != self._current]
        self._future = [s for s in map(still, self._future) if s != self._current]
        self._untold = before if self._current != before else None

    def tell(self) -> None:
        """Say what :meth:`keep` has changed, once all that is shown is there."""
        before, self._untold = self._untold, None
        if before is not None:
            self.changed.emit(self._current, before, None)
        self.history_changed.emit()

    def _move(self, selection: Selection, origin: object) -> None:
        old, self._current = self._current, selection
        self.changed.emit(selection, old, origin)
        self.history_changed.emit()
