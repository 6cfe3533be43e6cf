"""What the menus of a briefing's window do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import files, tasks
from explorer.briefing import pinned
from explorer.briefing.model import Heading
from explorer.views.briefing import words as briefing_words
from explorer.views.briefing.text_kinds import INSERTIONS
from explorer.views.parts import asking
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.briefing.model import Block
    from explorer.briefing.returned import Checked
    from explorer.surroundings import Surroundings
    from explorer.views.briefing.block_desk import BlockDesk
    from explorer.views.briefing.editor import BriefingEditor
    from explorer.views.briefing.export import BriefingExport
    from explorer.views.briefing.stale_watch import StaleWatch


class BriefingCommands(QObject):
    """Adds, accepts, exports and removes.

    Signals:
        said(str): a sentence for the status bar.
        turned(): the current block is another kind of text.
        shown_wanted(str): "chart", "table" or "sentence": what the main window shows is wanted.
    """

    said = Signal(str)
    turned = Signal()
    shown_wanted = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        editor: BriefingEditor,
        blocks: BlockDesk,
        stale: StaleWatch,
        export: BriefingExport,
    ) -> None:
        """Serve an editor."""
        super().__init__(editor)
        self._around = around
        self._document = editor.document
        self._editor = editor
        self._blocks = blocks
        self._stale = stale
        self._export = export
        self._checking: tasks.Task | None = None

    # -- adding --------------------------------------------------------------------------------

    def turn(self, style: str) -> None:
        """The text one is in as another kind of text."""
        row = self._editor.current
        if row is not None:
            self._editor.edits.turn(row.row_id, style)
        self.turned.emit()

    def insert(self, key: str) -> None:
        """An empty block of a kind after the current one."""
        name = briefing_words.words()[f"insert-{key}"]
        self._editor.edits.insert([INSERTIONS[key]], name)

    def add_block(self, block: Block) -> None:
        """Put a block after the current one."""
        self._editor.edits.insert([block], self.tr("Add block"))

    def put_figure(self, observation_id: str) -> None:
        """A figure into the text one was in; else a block of its own."""
        if self._document.read_only:
            self.said.emit(self._document.read_only)
            return
        row = self._editor.current
        if row is not None and row.edit is not None and not isinstance(row.block, Heading):
            row.edit.insert_runs((self._blocks.field_of(observation_id),))
        else:
            self.add_block(pinned.number(self._around.dataset, observation_id))

    # -- figures that changed ------------------------------------------------------------------

    def go_to_next_stale(self) -> None:
        """The keyboard to the next block whose figures changed."""
        order = [r.id for r in self._document.rows if r.id in self._stale.found]
        if not order:
            return
        current = self._editor.current
        at = self._document.index_of(current.row_id) if current else -1
        later = [i for i in order if self._document.index_of(i) > at]
        self._editor.focus_row((later or order)[0])

    def accept_all(self) -> None:
        """Take over every figure as it is now, as one step."""
        if self._stale.found:
            self._document.accept(list(self._stale.found))

    # -- the briefing itself -------------------------------------------------------------------

    def export_as(self, ending: str) -> None:
        """Ask for a file and write one format."""
        self._export.ask(self._document.briefing, ending)

    def export_all(self) -> None:
        """Ask for a folder and write every format."""
        self._export.ask_all(self._document.briefing)

    def choose_house(self) -> None:
        """Show the templates of the house, to choose others."""
        from explorer.views.briefing.house_dialog import HouseDialog

        open_dialog(HouseDialog(self._around, self._document.briefing, self._editor.window()))

    def check_document(self) -> None:
        """Ask for a Word file that was edited, and say what in it no longer agrees."""
        window, folder = self._editor.window(), self._around.settings.export_folder
        title = self.tr("Check a Word file")
        asking.to_open(window, title, folder, "*.docx", then=self._check)

    def _check(self, paths: Sequence[Path]) -> None:
        dataset, path = self._around.dataset, paths[0]

        def work(_progress: tasks.Progress) -> tuple[bytes, Checked]:
            # It brings all that reads Word files: half of the time until a briefing is open.
            from explorer.briefing import returned

            content = files.read_bytes(path)
            return content, returned.checked(dataset, content, path.name)

        def done(found: tuple[bytes, Checked]) -> None:
            from explorer.views.briefing.returned_dialog import ReturnedDialog

            open_dialog(ReturnedDialog(self._around, path.name, *found, self._editor.window()))

        self._checking = tasks.run(work, done, lambda error: self.said.emit(str(error)), self)

    def save_references(self) -> None:
        """Write the sources of the briefing for a reference manager."""
        self._export.ask_references(self._document.briefing)

    def remove(self) -> None:
        """Take the briefing out of the workspace; undo in the main window brings it back."""
        key, name = self._document.id, self.tr("Remove briefing")
        self._around.desk.edit(lambda w: w.remove_briefing(key, name=name))
