"""A briefing of the workspace as its window edits it: every change is on disk at once."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from explorer import tasks
from explorer.briefing import kept
from explorer.briefing.blocks import accepted
from explorer.briefing.plain import block_to_json
from explorer.workspace.errors import Trouble, WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.briefing.model import Block, Briefing
    from explorer.dataset.dataset import Dataset
    from explorer.desk import Desk
    from explorer.workspace.briefings import Briefing as Head
    from explorer.workspace.changes import Edited
    from explorer.workspace.file import Workspace

T = TypeVar("T")

#: Typing goes on in one step until it rests this long.
_REST = 1.5  # seconds


@dataclass(frozen=True, slots=True)
class Row:
    """A block at its place."""

    id: str
    block: Block


class BriefingDocument(QObject):
    """Head and blocks of one briefing, read from the desk and edited through it.

    Attributes:
        id: Of the briefing in the workspace.
        head: What the briefing says of itself.
        rows: Its blocks, in order.

    Signals:
        changed(): head or blocks are others than before, whoever changed them.
        gone(): the briefing is no longer there, or cannot be read.
    """

    changed = Signal()
    gone = Signal()

    def __init__(
        self, dataset: Dataset, desk: Desk, briefing_id: str, parent: QObject | None = None
    ) -> None:
        """Read a briefing of the open workspace.

        Raises:
            WorkspaceError: There is none of this id, or it cannot be read.
        """
        super().__init__(parent)
        self._dataset = dataset
        self._desk = desk
        self.id = briefing_id
        self.rows: tuple[Row, ...] = ()
        self._contents: dict[str, tuple[Any, Block]] = {}
        self._typed = ("", 0.0)
        #: Typed while the disk was full, say: kept with the next step that succeeds.
        self._unsaved: dict[str, Block] = {}
        self._typing: tuple[str, dict[str, Any], Block] | None = None
        self.head: Head = self._read()
        desk.edited.connect(self._follow)
        desk.opened.connect(self.gone)

    def use(self, dataset: Dataset) -> None:
        """Accept figures of other data from now on."""
        self._dataset = dataset

    # -- reading -------------------------------------------------------------------------------

    def _read(self) -> Head:
        workspace = self._desk.workspace
        assert workspace is not None
        head = kept.head(workspace, self.id)
        known, rows = self._contents, []
        self._contents = {}
        for stored in workspace.blocks(self.id):
            before = known.get(stored.id)
            same = before is not None and before[0] == stored.content
            block = before[1] if before and same else kept.block(stored.content)
            self._contents[stored.id] = (stored.content, block)
            # What is on the screen and not yet on disk is not taken from under the user.
            rows.append(Row(stored.id, self._unsaved.get(stored.id, block)))
        self.rows = tuple(rows)
        return head

    def _follow(self, edited: Edited) -> None:
        if self._unsaved and self._typing is None:
            tasks.later(self, self.save)
        if edited.how != "elsewhere" and not edited.tables & {"briefings", "blocks"}:
            return
        if edited.how == "edit" and self._typing is not None:
            # What was typed is known: nothing need be read for the next key to be taken.
            row_id, content, block = self._typing
            if edited.rows == {("blocks", row_id)}:
                self._contents[row_id] = (content, block)
                self.rows = tuple(Row(r.id, block) if r.id == row_id else r for r in self.rows)
                self.changed.emit()
                return
        before = (self.head, self.rows)
        try:
            self.head = self._read()
        except WorkspaceError as error:
            if error.trouble != Trouble.UNKNOWN:  # it was not removed
                self._desk.fail(error)
            self.gone.emit()
            return
        if (self.head, self.rows) != before:
            self.changed.emit()

    @property
    def briefing(self) -> Briefing:
        """The whole briefing, to be resolved and written."""
        return kept.whole(self.head, tuple(r.block for r in self.rows))

    @property
    def read_only(self) -> str:
        """Why nothing can be edited, or ""."""
        return self._desk.read_only

    def index_of(self, row_id: str) -> int:
        """The place of a block; -1 if it is gone."""
        return next((n for n, r in enumerate(self.rows) if r.id == row_id), -1)

    # -- editing -------------------------------------------------------------------------------

    def set_head(self, head: Head) -> None:
        """Change title, subtitle, authors, date or language."""
        if head != self.head:
            merge = self._goes_on("head")
            name = self.tr("Change title page")
            self._desk.edit(lambda w: w.set_briefing(head, merge=merge, name=name))

    def type(self, row_id: str, block: Block) -> None:
        """Change a block as typing does: what is typed in one go is undone in one go."""
        merge = self._goes_on(row_id)
        content, name = block_to_json(block), self.tr("Type")
        self._typing = (row_id, content, block)

        def edit(workspace: Workspace) -> bool:
            workspace.set_block(row_id, content, merge=merge, name=name)
            return True

        done = self._desk.edit(edit)
        self._typing = None
        if not done:
            self._unsaved[row_id] = block
            return
        self._unsaved.pop(row_id, None)
        if self._unsaved:
            tasks.later(self, self.save)

    def save(self) -> bool:
        """Keep what could not be kept when it was typed; whether nothing is left to keep."""
        for row_id, block in tuple(self._unsaved.items()):
            if self.index_of(row_id) < 0:
                del self._unsaved[row_id]
            else:
                self.type(row_id, block)
        return not self._unsaved

    def _goes_on(self, what: str) -> bool:
        """Whether typing goes on where it was a moment ago."""
        now = time.monotonic()
        last, at = self._typed
        self._typed = (what, now)
        return last == what and now - at < _REST

    def _step(self, name: str, edit: Callable[[Workspace], T], *row_ids: str) -> T | None:
        """One step of its own; what it writes to rows is more than what waits to be kept there."""
        self._typed = ("", 0.0)
        waiting = {r: self._unsaved.pop(r) for r in row_ids if r in self._unsaved}

        def whole(workspace: Workspace) -> T:
            with workspace.step(name):
                return edit(workspace)

        made = self._desk.edit(whole)
        if made is None:
            self._unsaved |= waiting
        return made

    def set(self, row_id: str, block: Block, name: str) -> None:
        """Change a block in a step of its own."""
        self.replace_row(row_id, [block], name)

    def insert(self, index: int, blocks: Sequence[Block], name: str) -> str:
        """Put blocks at a place, as one step; the id of the last, or "" if it failed."""
        contents = [block_to_json(b) for b in blocks]

        def edit(workspace: Workspace) -> str:
            made = [
                workspace.add_block(self.id, content, index=index + n).id
                for n, content in enumerate(contents)
            ]
            return made[-1]

        return self._step(name, edit) or ""

    def replace_row(self, row_id: str, blocks: Sequence[Block], name: str) -> str:
        """Put blocks in the place of a block, as one step; the id of the last, or ""."""
        place = self.index_of(row_id)
        first, *others = [block_to_json(b) for b in blocks]

        def edit(workspace: Workspace) -> str:
            workspace.set_block(row_id, first)
            made = row_id
            for n, content in enumerate(others, start=1):
                made = workspace.add_block(self.id, content, index=place + n).id
            return made

        return self._step(name, edit, row_id) or ""

    def join(self, row_id: str, block: Block, other_id: str) -> None:
        """One block in the place of two neighbours."""
        content = block_to_json(block)

        def edit(workspace: Workspace) -> bool:
            workspace.set_block(row_id, content)
            workspace.remove_block(other_id)
            return True

        self._step(self.tr("Join"), edit, row_id, other_id)

    def move(self, row_id: str, index: int) -> None:
        """Put a block at ``index`` among the others."""
        name = self.tr("Move block")
        self._desk.edit(lambda w: w.move_block(row_id, index, name=name))

    def remove(self, row_id: str) -> None:
        """Take a block out."""
        name = self.tr("Remove block")
        self._desk.edit(lambda w: w.remove_block(row_id, name=name))

    def accept(self, row_ids: Sequence[str]) -> None:
        """Take over the figures of blocks as the dataset has them now, as one step."""
        chosen = [r for r in self.rows if r.id in row_ids]
        head = replace(self.head, dataset_version=self._dataset.version)

        def edit(workspace: Workspace) -> bool:
            for row in chosen:
                content = block_to_json(accepted(self._dataset, row.block))
                workspace.set_block(row.id, content)
            workspace.set_briefing(head)
            return True

        self._step(self.tr("Accept new figures"), edit, *row_ids)
