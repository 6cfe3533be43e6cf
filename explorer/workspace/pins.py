"""Pins and notes: what the user set aside, in order."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from explorer.workspace import shown as shown_figures
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.store import Store, Value, dump, now

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.workspace.shown import Shown


class PinKind(StrEnum):
    """What can be pinned."""

    CHART = "chart"
    TABLE = "table"
    PASSAGE = "passage"
    CLAIM = "claim"
    NUMBER = "number"
    DISCREPANCY = "discrepancy"


@dataclass(frozen=True, slots=True)
class Pin:
    """Something set aside for a briefing.

    Attributes:
        id: Made by the workspace.
        kind: What it is.
        target: Id of the evidence (passage), observation (claim, number) or discrepancy; "" for
            a chart or table.
        question: What makes the chart or table, as plain JSON values; empty for the others.
        chart_kind: The shape of the chart, or "".
        title: What the tray shows.
        shown: The figures as they were when it was pinned.
        created: When, ISO 8601 in UTC.
    """

    id: str
    kind: PinKind
    target: str = ""
    question: Mapping[str, Any] = field(default_factory=dict)
    chart_kind: str = ""
    title: str = ""
    shown: tuple[Shown, ...] = ()
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


_PINS = "SELECT id, kind, target, question, chart_kind, title, shown, created FROM pins"
_NOTES = "SELECT id, text, about, created, changed FROM notes"
_IN_ORDER = " ORDER BY position, id"


def new_id() -> str:
    """An id for something new."""
    return uuid4().hex


class PinEdits(Store):
    """What can be done with pins and notes; every call is one step, on disk when it returns."""

    # ---------------------------------------------------------------------------------- pins

    def pins(self) -> tuple[Pin, ...]:
        """All pins, in order."""
        return tuple(_pin(r) for r in self._all(_PINS + _IN_ORDER))

    def add_pin(
        self,
        kind: PinKind,
        *,
        target: str = "",
        question: Mapping[str, Any] | None = None,
        chart_kind: str = "",
        title: str = "",
        shown: Sequence[Shown] = (),
        index: int | None = None,
        name: str = "Pin",
    ) -> Pin:
        """Pin something, at the end or at ``index``.

        Raises:
            WorkspaceError: A chart or table has no question, or another pin no target; or the
                step could not be kept.
        """
        by_question = kind in (PinKind.CHART, PinKind.TABLE)
        if by_question != bool(question) or by_question == bool(target):
            message = "A pinned chart or table needs a question, any other pin the id of its thing."
            raise WorkspaceError(Trouble.UNKNOWN, message)
        key, created = new_id(), now()
        with self.step(name):
            cells: dict[str, Value] = {
                "position": self._room("pins", self._order("pins"), index),
                "kind": kind.value,
                "target": target,
                "question": dump(dict(question or {})),
                "chart_kind": chart_kind,
                "title": title,
                "shown": dump([s.as_json() for s in shown]),
                "created": created,
            }
            self._put("pins", key, cells)
        kept = dict(question or {})
        return Pin(key, kind, target, kept, chart_kind, title, tuple(shown), created)

    def rename_pin(self, pin_id: str, title: str, *, name: str = "Rename pin") -> None:
        """Give a pin another title."""
        with self.step(name):
            self._known("pins", pin_id)
            self._put("pins", pin_id, {"title": title})

    def refresh_pin(
        self, pin_id: str, shown: Sequence[Shown], *, name: str = "Accept new figures"
    ) -> None:
        """Take over what the dataset shows now, at the user's word."""
        with self.step(name):
            self._known("pins", pin_id)
            self._put("pins", pin_id, {"shown": dump([s.as_json() for s in shown])})

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
        return tuple(Note(*row) for row in self._all(_NOTES + _IN_ORDER))

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


def _pin(row: tuple[Any, ...]) -> Pin:
    key, kind, target, question, chart_kind, title, shown, created = row
    figures = shown_figures.list_from_json(json.loads(shown))
    return Pin(
        key, PinKind(kind), target, json.loads(question), chart_kind, title, figures, created
    )
