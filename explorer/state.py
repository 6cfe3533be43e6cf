"""What is selected: one frozen value, held by one object with one signal.

Views read the dataset and the selection, and never each other. A view that changes the selection
passes itself as origin, so that it can leave its own change alone.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from explorer.records import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """What the window shows.

    Attributes:
        page: "overview", "topic", "document", "disagreements", or the key of a question.
        taxonomy_id: The list in the tree, or "" for the main one.
        topic_id: The technology, category, sector, list or theme on the page.
        indicator_id: One indicator, or "" for all figures.
        entities: Entities kept, or () for all.
        kind: Chart kind asked for, or "" for the best.
        observation_id: The selected figure, or "".
        evidence_id: The selected sentence, or "".
        document_id: The document in the source panel, or "".
        passages_only: Leave out what no sentence here states.
        option: Mode of the question on the page, "" for its first.
        period: (start, end) of the one period shown, or () for all.
        scale: "", "log" or "relative", for charts over time.
        discrepancy_id: The selected disagreement of sources, or "".
    """

    page: str = "overview"
    taxonomy_id: str = ""
    topic_id: str = ""
    indicator_id: str = ""
    entities: tuple[str, ...] = ()
    kind: str = ""
    observation_id: str = ""
    evidence_id: str = ""
    document_id: str = ""
    passages_only: bool = False
    option: str = ""
    period: tuple[str, ...] = ()
    scale: str = ""
    discrepancy_id: str = ""

    @property
    def shown_topic(self) -> str:
        """The topic whose page is shown, "" on any other page."""
        return self.topic_id if self.page == "topic" else ""


class SelectionState(QObject):
    """Holds the selection and its history.

    Signals:
        changed(Selection, Selection, object): new selection, old selection, who changed it.
        history_changed(): back or forward became possible or impossible.
    """

    changed = Signal(object, object, object)
    history_changed = Signal()

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        """Start with a selection and no history."""
        super().__init__(parent)
        self._current = selection
        self._past: list[Selection] = []
        self._future: list[Selection] = []

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

    def set(self, selection: Selection, origin: object = None) -> None:
        """Make a whole selection current and remember the one before."""
        if selection == self._current:
            return
        self._past.append(self._current)
        del self._past[:-200]
        self._future.clear()
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

    def _move(self, selection: Selection, origin: object) -> None:
        old, self._current = self._current, selection
        self.changed.emit(selection, old, origin)
        self.history_changed.emit()
