"""Pins and notes: what the user set aside, in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from explorer.workspace.content import checked
from explorer.workspace.ordered import Ordered
from explorer.workspace.store import dump, now

if TYPE_CHECKING:
    from explorer.workspace.content import Content
    from explorer.workspace.rows import Value


@dataclass(frozen=True, slots=True)
class Pin:
    """Something set aside for a briefing.

    Attributes:
        id: Made by the workspace.
        content: The block it would be in a briefing, as JSON values.
        title: What the tray shows.
        created: When, ISO 8601 in UTC.
    """

    id: str
    content: Content
    title: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark of the user's.

    Attributes:
        id: Made by the workspace.
        text: The remark.
        about: Id of what it is about (a pin, an observation, a topic), or "".
        created: When it was made, ISO 8601 in UTC.
        changed: When it was changed last.
    """

    id: str
    text: str
    about: str = ""
    created: str = ""
    changed: str = ""


_IN_ORDER = "1 ORDER BY position, id"


def new_id() -> str:
    """An id for something new."""
    return uuid4().hex


class PinEdits(Ordered):
    """What can be done with pins and notes; every call is one step, on disk when it returns."""

    # ---------------------------------------------------------------------------------- pins

    def pins(self) -> tuple[Pin, ...]:
        """All pins, in order."""
        found = self._sound("pins", _IN_ORDER)
        return tuple(Pin(r["id"], r["content"], r["title"], r["created"]) for r in found)

    def add_pin(
        self, content: Content, *, title: str = "", index: int | None = None, name: str = "Pin"
    ) -> Pin:
        """Pin something, at the end or at ``index``.

        Raises:
            WorkspaceError: The content is no block; or the step could not be kept.
        """
        pin = Pin(new_id(), checked(content), title, now())
        with self.step(name):
            cells: dict[str, Value] = {
                "position": self._room("pins", self._order("pins"), index),
                "content": dump(pin.content),
                "title": title,
                "created": pin.created,
            }
            self._put("pins", pin.id, cells)
        return pin

    def rename_pin(self, pin_id: str, title: str, *, name: str = "Rename pin") -> None:
        """Give a pin another title."""
        with self.step(name):
            self._known("pins", pin_id)
            self._put("pins", pin_id, {"title": title})

    def set_pin(self, pin_id: str, content: Content, *, name: str = "Accept new figures") -> None:
        """Change what a pin holds, say by taking over what the dataset shows now."""
        with self.step(name):
            self._known("pins", pin_id)
            self._put("pins", pin_id, {"content": dump(checked(content))})

    def move_pin(self, pin_id: str, index: int, *, name: str = "Move pin") -> None:
        """Put a pin at ``index`` among the others."""
        with self.step(name):
            self._move("pins", pin_id, index, self._order("pins"))

    def remove_pin(self, pin_id: str, *, name: str = "Remove pin") -> None:
        """Take a pin out; notes about it stay."""
        with self.step(name):
            self._drop("pins", pin_id)

    # --------------------------------------------------------------------------------- notes

    def notes(self) -> tuple[Note, ...]:
        """All notes, in order."""
        return tuple(
            Note(r["id"], r["text"], r["about"], r["created"], r["changed"])
            for r in self._sound("notes", _IN_ORDER)
        )

    def add_note(
        self, text: str, *, about: str = "", index: int | None = None, name: str = "Add note"
    ) -> Note:
        """Write a note, at the end or at ``index``."""
        note = Note(new_id(), text, about, now(), now())
        with self.step(name):
            cells: dict[str, Value] = {
                "position": self._room("notes", self._order("notes"), index),
                "text": text,
                "about": about,
                "created": note.created,
                "changed": note.changed,
            }
            self._put("notes", note.id, cells)
        return note

    def set_note(
        self, note_id: str, text: str, *, merge: bool = False, name: str = "Edit note"
    ) -> None:
        """Change the words of a note; ``merge`` while typing goes on."""
        with self.step(name, merge=merge):
            if self._known("notes", note_id)["text"] != text:
                self._put("notes", note_id, {"text": text, "changed": now()})

    def move_note(self, note_id: str, index: int, *, name: str = "Move note") -> None:
        """Put a note at ``index`` among the others."""
        with self.step(name):
            self._move("notes", note_id, index, self._order("notes"))

    def remove_note(self, note_id: str, *, name: str = "Remove note") -> None:
        """Take a note out."""
        with self.step(name):
            self._drop("notes", note_id)
