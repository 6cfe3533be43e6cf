"""How far things may go, and quotes in other languages, chosen for what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.dataset import discretion
from explorer.dataset.schema import Passage
from explorer.settings import LANGUAGES
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from explorer.dataset.schema import Rendering
    from explorer.surroundings import Surroundings
    from explorer.views.window.mark_dialog import Markable
    from explorer.workspace.file import Workspace


class Marking(QObject):
    """Asks, and keeps the answer as one step of the workspace.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Serve a window."""
        super().__init__(window)
        self._around, self._window = around, window

    def mark(self) -> None:
        """Ask how far the selected figure, its report and its source may go."""
        things = tuple(self._markable())
        if not things:
            self.said.emit(self.tr("Choose a figure or open a source first."))
            return
        if self._around.desk.read_only:
            self.said.emit(self._around.desk.read_only)
            return
        from explorer.views.window.mark_dialog import MarkDialog

        dialog = MarkDialog(things, self._inherited(things), self._window)
        before = {t.thing_id: t.level for t in things}

        def keep() -> None:
            changed = {i: lv for i, lv in dialog.levels.items() if lv != before[i]}
            if changed:
                self._around.desk.edit(lambda w: self._mark(w, changed))

        dialog.accepted.connect(keep)
        open_dialog(dialog)

    def _mark(self, workspace: Workspace, levels: Mapping[str, str]) -> None:
        with workspace.step(self.tr("Say how far it may go")):
            for thing_id, level in levels.items():
                workspace.mark(thing_id, level)

    def _markable(self) -> Iterator[Markable]:
        """The source shown, and the figure chosen with the report that says it."""
        from explorer.charts.naming import prose, statement
        from explorer.views.window.mark_dialog import Markable

        dataset, selection = self._around.dataset, self._around.state.current
        marks = dataset.marks
        document = dataset.documents.get(selection.document_id)
        if document is not None:
            key = document.document_id
            yield Markable(key, self.tr("Source"), document.title, marks.get(key, ""))
        o = dataset.observations.get(selection.observation_id)
        if o is not None:
            report = dataset.reports[o.report_id]
            key = report.report_id
            yield Markable(key, self.tr("Report"), prose(report.title), marks.get(key, ""))
            key, said = o.observation_id, statement(dataset, o, self._around.looks.language)
            yield Markable(key, self.tr("Figure"), said, marks.get(key, ""))

    def _inherited(self, things: tuple[Markable, ...]) -> discretion.Level:
        """What the figure is marked by beyond the things that are listed."""
        dataset = self._around.dataset
        o = dataset.observations.get(self._around.state.current.observation_id)
        listed = {t.thing_id for t in things}
        return discretion.of(dataset, (o,), without=listed) if o is not None else ""

    def translate(self) -> None:
        """Ask for the selected quote in another language."""
        dataset = self._around.dataset
        e = dataset.evidence.get(self._around.state.current.evidence_id)
        if not isinstance(e, Passage):
            self.said.emit(self.tr("Choose a sentence of a source first."))
            return
        if dataset.own_passage(e.evidence_id) is None:
            self.said.emit(self.tr("This source comes with the program, and so does its English."))
            return
        if self._around.desk.read_only:
            self.said.emit(self._around.desk.read_only)
            return
        from explorer.views.window.rendering_dialog import RenderingDialog

        found = {tag: dataset.rendering(e, tag) for tag in LANGUAGES}
        known = {tag: r for tag, r in found.items() if r is not None}
        spoken, wanted = dataset.documents[e.document_id].language, self._around.looks.language
        dialog = RenderingDialog(e, spoken, known, wanted, self._window)

        def keep() -> None:
            changed = [r for r in dialog.renderings if r != known.get(r.language)]
            if changed:
                self._around.desk.edit(lambda w: self._render(w, changed))

        dialog.accepted.connect(keep)
        open_dialog(dialog)

    def _render(self, workspace: Workspace, renderings: list[Rendering]) -> None:
        with workspace.step(self.tr("Edit translation")):
            for rendering in renderings:
                workspace.put_rendering(rendering)
