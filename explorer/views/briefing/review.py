"""What a review of a briefing needs: its marking, remarks, and another version beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer import files
from explorer.briefing import compare, kept, legible, templates, text
from explorer.briefing.model import NoteBlock
from explorer.views.parts import asking
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings
    from explorer.views.briefing.editor import BriefingEditor


class Review(QObject):
    """Serves an editor with what reviewers do.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, around: Surroundings, editor: BriefingEditor) -> None:
        """Serve an editor."""
        super().__init__(editor)
        self._around = around
        self._editor = editor
        self._document = editor.document

    def edit_front(self) -> None:
        """Ask how far the briefing may go, its state, and how it cites."""
        from explorer.views.briefing.front_dialog import FrontDialog

        dialog = FrontDialog(kept.front(self._document.head), self._editor.window())
        dialog.accepted.connect(
            lambda: self._document.set_head(kept.with_front(self._document.head, dialog.front))
        )
        open_dialog(dialog)

    def add_remark(self) -> None:
        """Ask who says it, and put a remark behind the current block."""

        def add(author: str) -> None:
            block = NoteBlock((), " ".join(author.split()), "open")
            self._editor.edits.insert([block], self.tr("Add remark of a review"))

        def say() -> tuple[str, str]:
            return self.tr("Remark of a review"), self.tr("Your name, printed with the remark")

        asking.for_text(self._editor.window(), say, self._last_author(), then=add)

    def _last_author(self) -> str:
        said = [r.block.author for r in self._document.rows if isinstance(r.block, NoteBlock)]
        return next((name for name in reversed(said) if name), "")

    def settle(self) -> None:
        """The remark one is in is settled, or open again."""
        row = self._editor.current
        if row is None or not isinstance(row.block, NoteBlock) or not row.block.review:
            self.said.emit(self.tr("Go to a remark of a review first."))
            return
        state = replace(row.block, review="open" if row.block.review == "settled" else "settled")
        self._document.set(row.row_id, state, self.tr("Settle remark"))

    def add_summary(self) -> None:
        """Put an executive summary before everything else."""
        made = templates.summary(self._around.dataset, self._document.briefing)
        if made:
            self._editor.edits.insert(made, self.tr("Add executive summary"), index=0)
        else:
            self.said.emit(self.tr("There is nothing to sum up that is not said already."))

    def compare(self) -> None:
        """Ask for another version, a .brief file, and say what changed since."""
        title, names = self.tr("The other version"), self.tr("Briefings (*.brief)")
        folder = self._around.settings.export_folder
        asking.to_open(self._editor.window(), title, folder, names, then=self._show)

    def _show(self, paths: Sequence[Path]) -> None:
        from explorer.views.briefing.compare_dialog import CompareDialog

        path = paths[0]
        try:
            source = legible.fit(files.read_bytes(path).decode())
            other = text.parse(source, path.name)
        except OSError as error:
            self.said.emit(f"{path.name}: {files.reason(error)}")
            return
        except ValueError as error:
            self.said.emit(str(error).splitlines()[0])
            return
        present = self._document.briefing

        def compared(dataset: Dataset) -> compare.Comparison:
            return compare.compare(dataset, other, present)

        open_dialog(CompareDialog(self._around, compared, self._editor.window()))
