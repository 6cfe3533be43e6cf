"""Edits of the blocks of a briefing, and where the keyboard goes after each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.briefing import kept
from explorer.briefing.inline import merged
from explorer.briefing.model import Heading, Paragraph, Written
from explorer.models import mime
from explorer.views.briefing.text_kinds import runs_of, style_of, turned, with_runs
from explorer.workspace.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QMimeData

    from explorer.briefing.model import Block, Run
    from explorer.models.briefing import BriefingDocument
    from explorer.views.briefing.block_column import BlockColumn


class BlockEdits(QObject):
    """Turns what people do with rows into steps of a document."""

    def __init__(self, document: BriefingDocument, column: BlockColumn) -> None:
        """Serve a column of rows."""
        super().__init__(column)
        self._document = document
        self._column = column

    def insert(self, blocks: Sequence[Block], name: str, index: int | None = None) -> None:
        """Put blocks after the current one, or at a place, and the keyboard into the last."""
        if index is None:
            at = self._document.index_of(self._column.current_id)
            index = at + 1 if at >= 0 else len(self._document.rows)
        made = self._document.insert(index, blocks, name)
        if made:
            self._column.focus_row(made)

    def turn(self, row_id: str, style: str) -> None:
        """Make another kind of text of a text."""
        row = self._column.row(row_id)
        if row is None or not isinstance(row.block, Written):
            return
        current = row.edit.runs() if row.edit else runs_of(row.block)
        block = turned(with_runs(row.block, current), style)
        self._document.set(row_id, block, self.tr("Change kind of text"))
        self._column.focus_row(row_id, at_end=True)

    def split(self, row_id: str, before: Sequence[Run], after: Sequence[Run]) -> None:
        """Make two texts of one."""
        row = self._column.row(row_id)
        if row is None or not isinstance(row.block, Written):
            return
        style = style_of(row.block)
        listed = style in ("bullet", "numbered")
        if listed and not before and not after:
            self.turn(row_id, "body")  # an empty item ends the list
            return
        below = turned(Paragraph(tuple(after)), style if listed else "body")
        first = with_runs(row.block, tuple(before))
        made = self._document.replace_row(row_id, (first, below), self.tr("New paragraph"))
        self._column.focus_row(made)

    def below(self, row_id: str) -> None:
        """A paragraph to write in below a block."""
        at = self._document.index_of(row_id)
        self.insert([Paragraph(())], self.tr("New paragraph"), index=at + 1)

    def join(self, row_id: str, way: int) -> None:
        """A text and the one above (-1) or below (1) become one."""
        at = self._document.index_of(row_id)
        row = self._column.row(row_id)
        if row is None or not isinstance(row.block, Written):
            return
        if way < 0 and style_of(row.block) != "body":
            self.turn(row_id, "body")
            return
        other_at = at + way
        if not 0 <= other_at < len(self._column.rows):
            return
        other = self._column.rows[other_at]
        if not isinstance(other.block, Written):
            if way < 0 and not runs_of(row.block):
                self.remove(row_id)
            self._column.focus_row(other.row_id)
            return
        first, second = (other, row) if way < 0 else (row, other)
        assert isinstance(first.block, Written)
        assert isinstance(second.block, Written)
        upper = runs_of(first.block)
        if isinstance(first.block, Heading) and not upper:
            joined: Block = second.block
        else:
            joined = with_runs(first.block, merged((*upper, *runs_of(second.block))))
        place = first.edit.document().characterCount() - 1 if first.edit else 0
        self._document.join(first.row_id, joined, second.row_id)
        self._column.focus_row(first.row_id)
        kept_row = self._column.row(first.row_id)
        if kept_row is not None and kept_row.edit is not None:
            cursor = kept_row.edit.textCursor()
            cursor.setPosition(min(place, kept_row.edit.document().characterCount() - 1))
            kept_row.edit.setTextCursor(cursor)

    def paste(self, row_id: str, lines: Sequence[Sequence[Run]]) -> None:
        """Lines of a pasted text as paragraphs below."""
        at = self._document.index_of(row_id)
        blocks = [Paragraph(tuple(line)) for line in lines]
        self.insert(blocks, self.tr("Paste"), index=at + 1)

    def move_row(self, row_id: str, way: int) -> None:
        """A block one place up (-1) or down (1)."""
        at = self._document.index_of(row_id) + way
        if 0 <= at < len(self._document.rows):
            self._document.move(row_id, at)
            self._column.focus_row(row_id)

    def remove(self, row_id: str) -> None:
        """Take a block out; the keyboard goes to its neighbour."""
        at = self._document.index_of(row_id)
        self._document.remove(row_id)
        rows = self._column.rows
        if rows:
            self._column.focus_row(rows[min(max(at, 0), len(rows) - 1)].row_id)

    def duplicate(self, row_id: str) -> None:
        """The same block once more below."""
        row = self._column.row(row_id)
        if row is not None:
            at = self._document.index_of(row_id)
            self.insert([row.block], self.tr("Duplicate block"), index=at + 1)

    def move_current(self, way: int) -> None:
        """The current block one place up (-1) or down (1)."""
        if self._column.current_id:
            self.move_row(self._column.current_id, way)

    def duplicate_current(self) -> None:
        """The current block once more below."""
        if self._column.current_id:
            self.duplicate(self._column.current_id)

    def remove_current(self) -> None:
        """Take the current block out."""
        if self._column.current_id:
            self.remove(self._column.current_id)

    def drop(self, data: QMimeData, place: int) -> None:
        """A block that was dragged here, from this briefing or from elsewhere."""
        if self._document.read_only:
            return
        row_id = bytes(data.data(mime.ROW).data()).decode() if data.hasFormat(mime.ROW) else ""
        at = self._document.index_of(row_id)
        if at >= 0:
            self._document.move(row_id, place - 1 if place > at else place)
            self._column.focus_row(row_id)
            return
        self.add_content(mime.decode(data) or {}, place)

    def add_content(self, content: Mapping[str, object], place: int | None = None) -> None:
        """A block kept elsewhere, say a pin, at a place or after the current block."""
        try:
            block = kept.block(content)
        except WorkspaceError:
            return  # dropped by another program under our name
        self.insert([block], self.tr("Add block"), index=place)
