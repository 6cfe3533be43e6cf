"""Packs that are installed in a workspace: which rows came with each, taken and given up whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from explorer.dataset.schema import (
    Document,
    NumeralRow,
    Observation,
    Rendering,
    Report,
    Support,
)
from explorer.files import from_json
from explorer.workspace.own import OwnEdits
from explorer.workspace.own_cells import Thing, cells_of, with_text
from explorer.workspace.store import dump, now

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from explorer.dataset.schema import Section

#: A row that a pack can bring.
Kept = Thing | Report | Document | Observation | Support | Rendering | NumeralRow
#: A row by its table and its key.
Place = tuple[str, str]
#: How many rows are put between two looks whether to go on.
_EVERY = 200


@dataclass(frozen=True, slots=True)
class Copy:
    """The file of a pack that is kept beside the workspace: digest, and whose signature it had."""

    sha256: str
    key: str


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack that is in effect.

    Attributes:
        name: Its name.
        title: What people call it.
        version: In the words of whoever made it.
        now: The file that is in effect.
        before: The files that were, the last one last.
        rows: The rows that came with it, by what they are called in the pack.
        made: When it was installed, ISO 8601 in UTC.
    """

    name: str
    title: str
    version: str
    now: Copy
    before: tuple[Copy, ...]
    rows: Mapping[Place, str]
    made: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """Rows to be put into a workspace and taken out of it.

    Attributes:
        rows: New ones and others in the place of those of the same key.
        documents: Text, parts and beginnings of pages of the documents among them.
        marks: How far things may go, by id.
        gone: What is taken out.
    """

    rows: Sequence[Kept]
    documents: Mapping[str, tuple[str, Sequence[Section], Sequence[int]]]
    marks: Mapping[str, str]
    gone: Sequence[Place]


def _going_on(_share: float) -> None:
    """Nobody asks how far it is."""


class PackEdits(OwnEdits):
    """What can be done with packs; every call is one step."""

    def packs(self) -> tuple[Installed, ...]:
        """The packs in effect, by name."""
        return tuple(_installed(row) for row in self._sound("packs", "1 ORDER BY name"))

    def pack(self, name: str) -> Installed | None:
        """A pack in effect; None if there is none of that name."""
        return next((p for p in self.packs() if p.name == name), None)

    def take_pack(
        self,
        put: Put,
        record: Installed,
        *,
        name: str,
        at: Callable[[float], None] = _going_on,
    ) -> None:
        """Put the rows of a pack in and take out those it no longer has, as one step.

        Args:
            put: The rows.
            record: What is kept of the pack.
            name: What the step is called.
            at: Told now and then how far it is; what it raises ends the step.
        """
        with self.step(name):
            self._exchange(put, at)
            self._put("packs", record.name, _cells(record))

    def drop_pack(
        self, put: Put, pack: str, *, name: str, at: Callable[[float], None] = _going_on
    ) -> None:
        """Take out what came with a pack, as one step."""
        with self.step(name):
            self._exchange(put, at)
            self._drop("packs", pack)

    def _exchange(self, put: Put, at: Callable[[float], None]) -> None:
        for n, (table, key) in enumerate(put.gone):
            if n % _EVERY == 0:
                at(n / max(1, len(put.gone)) / 2)
            if self._row(table, key) is not None:
                self._drop(table, key)
        for n, row in enumerate(put.rows):
            if n % _EVERY == 0:
                at(0.5 + n / max(1, len(put.rows)) / 2)
            match row:
                case Document():
                    text, sections, pages = put.documents[row.document_id]
                    self._keep_text(text)
                    cells = cells_of(row) | with_text(text, sections, pages)
                    self._put("documents", row.document_id, cells)
                case Rendering():
                    self.put_rendering(row)
                case NumeralRow():
                    self.set_aside([row])
                case _:
                    self._put(row.TABLE, _key(row), cells_of(row))
        for thing, level in put.marks.items():
            self.mark(thing, level)


def _key(row: Thing | Report | Observation | Support) -> str:
    from explorer.workspace.rows import KEYS

    return str(getattr(row, KEYS[row.TABLE]))


def _installed(row: Mapping[str, Any]) -> Installed:
    found = from_json(str(row["content"]))
    rows = {
        (table, name): local
        for table, names in found["rows"].items()
        for name, local in names.items()
    }
    return Installed(
        str(row["name"]), found["title"], found["version"], Copy(*found["now"]),
        tuple(Copy(*c) for c in found["before"]), rows, str(row["made"]),
    )  # fmt: skip


def _cells(record: Installed) -> dict[str, str | int | float | None]:
    rows: dict[str, dict[str, str]] = {}
    for (table, name), local in sorted(record.rows.items()):
        rows.setdefault(table, {})[name] = local
    content = {
        "title": record.title,
        "version": record.version,
        "now": [record.now.sha256, record.now.key],
        "before": [[c.sha256, c.key] for c in record.before],
        "rows": rows,
    }
    return {"content": dump(content), "made": now()}
