"""Briefings: ordered documents made of blocks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explorer.workspace.content import checked
from explorer.workspace.ordered import Ordered
from explorer.workspace.pins import new_id
from explorer.workspace.store import dump, now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.workspace.content import Content
    from explorer.workspace.rows import Value


@dataclass(frozen=True, slots=True)
class Briefing:
    """A document the user writes.

    Attributes:
        id: Made by the workspace.
        title: Its title.
        subtitle: A second line, or "".
        authors: Who writes it.
        date: ISO date of the document, or "".
        language: BCP 47 tag: its own words and how its figures are formatted.
        dataset_version: The data it was last accepted against, or "".
        template: The template it began with, or "".
        created: When, ISO 8601 in UTC.
        front: What else it says of itself, as JSON, or "".
    """

    id: str
    title: str
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    language: str = "en"
    dataset_version: str = ""
    template: str = ""
    created: str = ""
    front: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a briefing and what it holds, as JSON values."""

    id: str
    briefing_id: str
    content: Content


_HEAD = ("title", "subtitle", "authors", "date", "language", "dataset_version", "template", "front")
_IN_ORDER = "1 ORDER BY position, id"


class BriefingEdits(Ordered):
    """What can be done with briefings; every call is one step, on disk when it returns."""

    def briefings(self) -> tuple[Briefing, ...]:
        """All briefings, in order."""
        return tuple(
            Briefing(r["id"], **{column: r[column] for column in (*_HEAD, "created")})
            for r in self._sound("briefings", _IN_ORDER)
        )

    def add_briefing(
        self,
        head: Briefing,
        contents: Sequence[Content] = (),
        *,
        index: int | None = None,
        name: str = "New briefing",
    ) -> Briefing:
        """Begin a briefing, with the blocks a template gives it, as one step.

        Args:
            head: What it is to say of itself; ``id`` and ``created`` are made here.
            contents: Its blocks.
            index: Its place among the others; the end for None.
            name: What undo is to say.
        """
        briefing = replace(head, id=new_id(), created=now())
        with self.step(name):
            cells: dict[str, Value] = {
                "position": self._room("briefings", self._order("briefings"), index),
                "created": briefing.created,
            }
            self._put("briefings", briefing.id, cells | _head(briefing))
            for content in contents:
                self.add_block(briefing.id, content)
        return briefing

    def set_briefing(
        self, briefing: Briefing, *, merge: bool = False, name: str = "Change briefing"
    ) -> None:
        """Give the briefing of an id another head; ``merge`` while typing goes on."""
        with self.step(name, merge=merge):
            self._known("briefings", briefing.id)
            self._put("briefings", briefing.id, _head(briefing))

    def move_briefing(self, briefing_id: str, index: int, *, name: str = "Move briefing") -> None:
        """Put a briefing at ``index`` among the others."""
        with self.step(name):
            self._move("briefings", briefing_id, index, self._order("briefings"))

    def remove_briefing(self, briefing_id: str, *, name: str = "Remove briefing") -> None:
        """Take a briefing out, with its blocks."""
        with self.step(name):
            for block_id, _ in self._blocks_in_order(briefing_id):
                self._drop("blocks", block_id)
            self._drop("briefings", briefing_id)

    # -------------------------------------------------------------------------------- blocks

    def blocks(self, briefing_id: str) -> tuple[Block, ...]:
        """The blocks of a briefing, in order."""
        found = self._sound("blocks", "briefing_id = ? ORDER BY position, id", briefing_id)
        return tuple(Block(r["id"], r["briefing_id"], r["content"]) for r in found)

    def add_block(
        self,
        briefing_id: str,
        content: Content,
        *,
        index: int | None = None,
        name: str = "Add block",
    ) -> Block:
        """Add a block to a briefing, at the end or at ``index``."""
        block = Block(new_id(), briefing_id, checked(content))
        with self.step(name):
            self._known("briefings", briefing_id)
            cells: dict[str, Value] = {
                "briefing_id": briefing_id,
                "position": self._place(briefing_id, index),
                "content": dump(block.content),
            }
            self._put("blocks", block.id, cells)
        return block

    def set_block(
        self, block_id: str, content: Content, *, merge: bool = False, name: str = "Edit block"
    ) -> None:
        """Change what a block holds; ``merge`` while typing goes on."""
        with self.step(name, merge=merge):
            self._known("blocks", block_id)
            self._put("blocks", block_id, {"content": dump(checked(content))})

    def move_block(self, block_id: str, index: int, *, name: str = "Move block") -> None:
        """Put a block at ``index`` among the others of its briefing."""
        with self.step(name):
            briefing_id = str(self._known("blocks", block_id)["briefing_id"])
            self._move("blocks", block_id, index, self._blocks_in_order(briefing_id))

    def remove_block(self, block_id: str, *, name: str = "Remove block") -> None:
        """Take a block out."""
        with self.step(name):
            self._drop("blocks", block_id)

    def _place(self, briefing_id: str, index: int | None) -> int:
        """A position at ``index`` among the blocks; at the end the others need not be read."""
        if index is not None:
            return self._room("blocks", self._blocks_in_order(briefing_id), index)
        return self._after(self._last("blocks", "briefing_id = ?", briefing_id))

    def _blocks_in_order(self, briefing_id: str) -> list[tuple[str, int]]:
        return self._order("blocks", "briefing_id = ?", briefing_id)


def _head(briefing: Briefing) -> dict[str, Value]:
    cells: dict[str, Value] = {column: getattr(briefing, column) for column in _HEAD}
    return cells | {"authors": dump(list(briefing.authors))}
