"""What a card of the tray is, and what the dataset says about it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from explorer.briefing import blocks
from explorer.briefing.kept import block as kept_block
from explorer.briefing.kinds import KINDS
from explorer.briefing.model import Briefing, NoteBlock, Text
from explorer.briefing.plain import block_to_json
from explorer.briefing.resolve import resolve
from explorer.words import translate
from explorer.workspace.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.briefing.model import Block
    from explorer.briefing.resolved import Stale
    from explorer.dataset.dataset import Dataset
    from explorer.workspace.file import Workspace
    from explorer.workspace.pins import Note, Pin

#: What of a block says how it stood when it was accepted, not what it is.
_ACCEPTED = frozenset({"snapshots", "snapshot", "quote"})


class Role(IntEnum):
    """What a card says besides its title, which is the display role."""

    KIND = Qt.ItemDataRole.UserRole
    NOTE = Qt.ItemDataRole.UserRole + 1
    STANDING = Qt.ItemDataRole.UserRole + 2
    ID = Qt.ItemDataRole.UserRole + 3
    CHANGES = Qt.ItemDataRole.UserRole + 4
    KIND_NAME = Qt.ItemDataRole.UserRole + 5
    STANDING_NAME = Qt.ItemDataRole.UserRole + 6


@dataclass(frozen=True, slots=True)
class Facts:
    """What the dataset says about a block.

    Attributes:
        title: The block in a line.
        standing: "unchanged", "revised", "withdrawn", or "unreadable" for what another version
            of the program kept.
        changes: What is not as it was accepted.
    """

    title: str
    standing: str = "unchanged"
    changes: tuple[Stale, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One card: a pin, or a free note.

    Attributes:
        id: Id of the pin or note.
        content: The block it would be in a briefing.
        named: The title the user gave it, or "".
        note: The note written on it; of a free note, all of it.
        note_id: Id of that note, or "".
        free: Whether it is a free note.
    """

    id: str
    content: Mapping[str, Any]
    named: str = ""
    note: str = ""
    note_id: str = ""
    free: bool = False

    @property
    def key(self) -> str:
        """The content as text."""
        return json.dumps(self.content, ensure_ascii=False, sort_keys=True)


def same(first: Mapping[str, Any], second: Mapping[str, Any]) -> bool:
    """Whether two blocks show the same thing, whenever they were accepted."""
    return bool(_bare(first) == _bare(second))


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if k not in _ACCEPTED}
    return [_bare(v) for v in value] if isinstance(value, list | tuple) else value


def facts_of(
    dataset: Dataset, contents: Sequence[Mapping[str, Any]], language: str
) -> dict[str, Facts]:
    """Title and standing of contents, by their text."""
    found: dict[str, Facts] = {}
    for content in contents:
        key = Card("", content).key
        try:
            block = kept_block(content)
        except WorkspaceError:
            found[key] = Facts("", "unreadable")
            continue
        stale = resolve(dataset, Briefing("", language=language, blocks=(block,))).changed
        gone = any(s.status in ("withdrawn", "unknown") for s in stale)
        standing = "withdrawn" if gone else "revised" if stale else "unchanged"
        found[key] = Facts(_title(dataset, block, language, stale), standing, stale)
    return found


def _title(dataset: Dataset, block: Block, language: str, stale: Sequence[Stale]) -> str:
    title = blocks.title(dataset, block, language)
    # Of what is gone, say at least how it was.
    old = next((s.old for s in stale if s.status == "withdrawn" and s.old), "")
    return title if not old or old in title else f"{old} · {title}"


def kind_name(kind: str) -> str:
    """A kind of block in words."""
    return KINDS[kind].card() if kind in KINDS else translate("PinModel", "Text")


def standing_name(standing: str) -> str:
    """A standing in a word, "" where nothing has changed."""
    return {
        "revised": translate("PinModel", "Revised"),
        "withdrawn": translate("PinModel", "Withdrawn"),
        "unreadable": translate("PinModel", "Not readable"),
    }.get(standing, "")


def changes_of(facts: Facts) -> list[str]:
    """What became of the figures of a card, a line each."""
    changed = translate("PinModel", "{old} is now {new}")
    gone = translate("PinModel", "{old} is withdrawn")
    new = translate("PinModel", "{new} is new")
    unknown = translate("PinModel", "{name} is not in the data")
    lines = []
    for s in facts.changes:
        text = changed if s.old and s.new else new if s.new else gone if s.old else unknown
        lines.append(text.format(old=s.old, new=s.new, name=s.reference))
    return lines


def step_name(kind: str) -> str:
    """What undo says of pinning a block."""
    return KINDS[kind].step() if kind in KINDS else translate("PinModel", "Pin")


def cards_of(pins: Sequence[Pin], notes: Sequence[Note]) -> list[Card]:
    """A card for each pin, with the note on it, and for each free note after them."""
    ids = {p.id for p in pins}
    about = {n.about: n for n in notes if n.about in ids}
    cards = []
    for p in pins:
        note = about.get(p.id)
        text, note_id = (note.text, note.id) if note else ("", "")
        cards.append(Card(p.id, p.content, p.title, text, note_id))
    for n in notes:
        if n.about not in ids:
            block = block_to_json(NoteBlock((Text(n.text),)))
            cards.append(Card(n.id, block, "", n.text, n.id, free=True))
    return cards


def move_note(workspace: Workspace, note: str, index: int, free: list[str], name: str) -> None:
    """Put a free note at ``index`` among the free ones; the notes on pins lie between them."""
    every = [n.id for n in workspace.notes()]
    others = [n for n in every if n != note]
    rest = [n for n in free if n != note]
    at = others.index(rest[index]) if index < len(rest) else len(others)
    workspace.move_note(note, at, name=name)
