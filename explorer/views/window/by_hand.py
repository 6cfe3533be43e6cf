"""Taking figures from documents by hand: the selection becomes a form, the form a figure."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import navigation, tasks
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.corpus.selected import Selected
    from explorer.dataset.dataset import Dataset
    from explorer.reading.propose import Proposer
    from explorer.surroundings import Surroundings
    from explorer.views.source.pane import SourcePane
    from explorer.views.window.figure_form import FigureForm
    from explorer.workspace.by_hand import Draft


class _Reading:
    """Reads selections in a worker; the names of a dataset are taken in once."""

    def __init__(self) -> None:
        self._known: tuple[Dataset, Proposer] | None = None

    def read(self, dataset: Dataset, text: str, start: int, end: int) -> Selected:
        from explorer.reading.propose import Proposer
        from explorer.reading.selection import read

        known = self._known
        proposer = known[1] if known and known[0] is dataset else Proposer(dataset)
        self._known = dataset, proposer
        return read(proposer, text, start, end)


class ByHand(QObject):
    """Opens the form for what is selected in the source panel, and keeps what it says.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, source: SourcePane, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._around, self._source, self._window = around, source, window
        self._reading = _Reading()
        #: The figure to be shown once the dataset has it.
        self._coming = ""
        around.data.changed.connect(self._show_added)

    def open(self) -> None:
        """Open the form for the selection, and have it read."""
        chosen = self._source.chosen()
        if chosen is None:
            self.said.emit(self.tr("Select the words in the source that state the figure."))
            return
        if self._around.desk.read_only:
            self.said.emit(self._around.desk.read_only)
            return
        from explorer.views.window.figure_form import FigureForm, Passage

        dataset = self._around.dataset
        document_id, start, end = chosen
        text = dataset.text(document_id)
        form = FigureForm(dataset, self._around.looks.language, self._lists(), self._window)
        reading = self._reading

        def work(_progress: tasks.Progress) -> Passage:
            read = reading.read(dataset, text, start, end)
            return Passage(document_id, (start, end), text[read.start : read.end], read)

        form.wanted.connect(partial(self._add, form))
        open_dialog(form)
        # For the form: where it is closed meanwhile, nothing is filled.
        tasks.run(work, form.show_read, self._failed, form)

    def _lists(self) -> list[str]:
        """The user's own lists, the usual one first."""
        from explorer.workspace.own_things import OWN_LIST

        dataset = self._around.dataset
        own = [t for t in dataset.taxonomies.values() if t.taxonomy_id in dataset.own]
        more = [t.title for t in own if t.taxonomy_id != OWN_LIST]
        return [self.tr("Topics of your own"), *more]

    def _add(self, form: FigureForm, draft: Draft) -> None:
        from explorer.workspace import by_hand

        bundled = self._around.data.bundled
        try:
            made = self._around.desk.edit(lambda w: by_hand.add(w, bundled, draft))
        except by_hand.Unfit as problem:
            form.show_problem(problem)
            return
        if made is not None:  # else the desk has said why
            self._coming = made.observation_id
            form.accept()
            if self._around.settings.without_own:
                text = self.tr("Figure added; View > Own figures shows it.")
                self.said.emit(text)

    def _show_added(self) -> None:
        """Go to the figure that was added, once it is there."""
        if self._coming in self._around.dataset.observations:
            coming, self._coming = self._coming, ""
            state = self._around.state
            shown = navigation.figure(self._around.dataset, state.current, coming)
            tasks.later(self, lambda: state.set(shown))

    def _failed(self, error: Exception) -> None:
        from explorer.views.parts.problem_dialog import show_problem

        show_problem(str(error), error, self._window)
