"""Briefings: ordered documents made of blocks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from explorer.workspace import blocks
from explorer.workspace.pins import new_id
from explorer.workspace.store import Store, Value, dump, now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.workspace.blocks import Content


@dataclass(frozen=True, slots=True)
class Briefing:
    """A document the user writes.

    Attributes:
        id: Made by the workspace.
        title: What lists show; the document's own title is a block.
        template: The template it began with, or "".
        language: BCP 47 tag: how its figures are formatted.
        created: When, ISO 8601 in UTC.
    """

    id: str
    title: str
    template: str = ""
    language: str = "en"
    created: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a briefing: its place and what it holds."""

    id: str
    briefing_id: str
    content: Content


_BRIEFINGS = "SELECT id, title, template, language, created FROM briefings ORDER BY position, id"
_BLOCKS = (
    "SELECT id, briefing_id, kind, content FROM blocks WHERE briefing_id = ? ORDER BY position, id"
)


class BriefingEdits(Store):
    """What can be done with briefings; every call is one step, on disk when it returns."""

    def briefings(self) -> tuple[Briefing, ...]:
        """All briefings, in order."""
        return tuple(Briefing(*row) for row in self._all(_BRIEFINGS))

    def add_briefing(
        self,
        title: str,
        contents: Sequence[Content] = (),
        *,
        template: str = "",
        language: str = "en",
        index: int | None = None,
        name: str = "New briefing",
    ) -> Briefing:
        """Begin a briefing, with the blocks a template gives it, as one step."""
        briefing = Briefing(new_id(), title, template, language, now())
        with self.step(name):
            cells: dict[str, Value] = {
                "position": self._room("briefings", self._order("briefings"), index),
                "title": title,
                "template": template,
                "language": language,
                "created": briefing.created,
            }
            self._put("briefings", briefing.id, cells)
            for content in contents:
                self.add_block(briefing.id, content)
        return briefing

    def set_briefing(
        self,
        briefing_id: str,
        *,
        title: str | None = None,
        language: str | None = None,
        name: str = "Change briefing",
    ) -> None:
        """Give a briefing another title or language."""
        cells: dict[str, Value] = {"title": title, "language": language}
        with self.step(name):
            self._known("briefings", briefing_id)
            given = {column: value for column, value in cells.items() if value is not None}
            self._put("briefings", briefing_id, given)

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
        return tuple(_block(row) for row in self._all(_BLOCKS, briefing_id))

    def add_block(
        self,
        briefing_id: str,
        content: Content,
        *,
        index: int | None = None,
        name: str = "Add block",
    ) -> Block:
        """Add a block to a briefing, at the end or at ``index``."""
        block = Block(new_id(), briefing_id, content)
        with self.step(name):
            self._known("briefings", briefing_id)
            cells: dict[str, Value] = {
                "briefing_id": briefing_id,
                "position": self._room("blocks", self._blocks_in_order(briefing_id), index),
                "kind": content.KIND,
                "content": dump(blocks.as_json(content)),
            }
            self._put("blocks", block.id, cells)
        return block

    def set_block(
        self, block_id: str, content: Content, *, merge: bool = False, name: str = "Edit block"
    ) -> None:
        """Change what a block holds; ``merge`` while typing goes on."""
        with self.step(name, merge=merge):
            self._known("blocks", block_id)
            cells: dict[str, Value] = {
                "kind": content.KIND,
                "content": dump(blocks.as_json(content)),
            }
            self._put("blocks", block_id, cells)

    def move_block(self, block_id: str, index: int, *, name: str = "Move block") -> None:
        """Put a block at ``index`` among the others of its briefing."""
        with self.step(name):
            briefing_id = str(self._known("blocks", block_id)["briefing_id"])
            self._move("blocks", block_id, index, self._blocks_in_order(briefing_id))

    def remove_block(self, block_id: str, *, name: str = "Remove block") -> None:
        """Take a block out."""
        with self.step(name):
            self._drop("blocks", block_id)

    def _blocks_in_order(self, briefing_id: str) -> list[tuple[str, int]]:
        return self._order("blocks", "briefing_id = ?", briefing_id)


def _block(row: tuple[Any, ...]) -> Block:
    key, briefing_id, kind, content = row
    return Block(key, briefing_id, blocks.from_json(kind, json.loads(content)))
