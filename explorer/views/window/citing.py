"""References in a citation style, reference files, and claim cards, made in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from explorer import tasks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from explorer.dataset.schema import Document, Report
    from explorer.surroundings import Surroundings

#: Styles by key and the names people know them by.
STYLES: Mapping[str, str] = {
    "apa": "APA",
    "chicago-notes": "Chicago",
    "gb-t-7714": "GB/T 7714",
}


class Citing(QObject):
    """Serves the menu of a window.

    Attributes:
        menu: The styles a reference can be copied in.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._around = around
        self._settings = around.settings
        self._window = window
        self.menu = QMenu(window)
        for key, name in STYLES.items():
            self.menu.addAction(name).triggered.connect(partial(self.copy, key))
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.menu.setTitle(self.tr("Copy reference as"))

    def _chosen(self) -> list[Document | Report]:
        """The sources of the selected figure, or the document that is open."""
        from explorer.views.parts.references import sources

        dataset, selection = self._around.dataset, self._around.state.current
        if selection.observation_id:
            return sources(dataset, [dataset.observations[selection.observation_id]])
        document = dataset.documents.get(selection.document_id)
        return [document] if document is not None else []

    # -- references ----------------------------------------------------------------------------

    def copy(self, style: str) -> None:
        """Put the references of what is selected on the clipboard, in a style."""
        things = self._chosen()
        if not things:
            self.said.emit(self.tr("Choose a figure or a document first."))
            return

        def work(progress: tasks.Progress) -> list[str]:
            from explorer.briefing import citations

            progress.at(0)
            return citations.formatted(things, style)

        tasks.run(work, self._copied, self._failed, self)

    def _copied(self, lines: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.said.emit(self.tr("Copied: {text}").format(text=lines[0]))

    def save(self) -> None:
        """Ask for a file and write the references of what is selected to it."""
        from explorer.views.parts.references import save

        things = self._chosen()
        if not things:
            self.said.emit(self.tr("Choose a figure or a document first."))
            return
        settings = self._settings
        suggested = Path(settings.export_folder) / "references.json"

        def done(path: Path) -> None:
            settings.export_folder = str(path.parent)
            self._written(path)

        title = self.tr("Save references")
        save(self._window, title, suggested, things, done=done, failed=self._failed)

    # -- claim cards ---------------------------------------------------------------------------

    def save_chosen_card(self) -> None:
        """A claim card of the selected figure."""
        chosen = self._around.state.current.observation_id
        if chosen:
            self.save_card(chosen)
        else:
            self.said.emit(self.tr("Choose a figure first."))

    def save_card(self, observation_id: str) -> None:
        """Ask for a folder and write the claim card of a figure into it."""
        from explorer.views.parts import asking

        dataset, settings = self._around.dataset, self._settings

        def write(folder: Path) -> None:
            settings.export_folder = str(folder)

            def work(progress: tasks.Progress) -> Path:
                from explorer.briefing import card

                progress.at(0)
                return card.make(dataset, observation_id, folder)

            tasks.run(work, self._written, self._failed, self)

        title = self.tr("Folder for the claim card")
        asking.for_folder(self._window, title, settings.export_folder, then=write)

    def _written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {path}").format(path=path))

    def _failed(self, error: Exception) -> None:
        from explorer.views.parts.problem_dialog import show_problem

        show_problem(str(error), error, self._window)
