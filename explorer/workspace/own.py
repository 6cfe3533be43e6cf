"""The user's own sources and figures, in the shape of the dataset's tables."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from explorer.corpus.documents import digest
from explorer.dataset.columns import UnfitError, columns, make, row_values, table_of
from explorer.dataset.discretion import LEVELS
from explorer.dataset.evidence import Cell, Evidence, Passage, Support
from explorer.dataset.merge import Own
from explorer.dataset.schema import (
    Document,
    Entity,
    Indicator,
    Node,
    NumeralRow,
    Observation,
    Rendering,
    Report,
    Section,
    Taxonomy,
    Topic,
)
from explorer.words import to_user
from explorer.workspace import rows, soundness
from explorer.workspace.connection import connect
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.large_tables import LargeTableEdits
from explorer.workspace.own_cells import OwnRow, Thing, cells_of, numeral_id, parts_of, with_text
from explorer.workspace.rows import Unsound, Value
from explorer.workspace.store import now

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


R = TypeVar("R", Document, Report, Observation, Support, Topic, Entity, Indicator, Taxonomy, Node)


@dataclass(frozen=True, slots=True)
class Imported:
    """A document the user brought in.

    Attributes:
        document: Its row; ``sha256`` is that of the file it was read from.
        text: Its text, in which passages have their place.
        sections: What its parts are; together they cover all visible text.
        pages: Where its pages begin, if it has any.
    """

    document: Document
    text: str
    sections: tuple[Section, ...]
    pages: tuple[int, ...] = ()


class OwnEdits(LargeTableEdits):
    """What can be done with own rows; every call is one step, on disk when it returns."""

    def documents(self) -> tuple[Document, ...]:
        """The documents brought in, without their texts, by id."""
        return self._rows_of(Document)

    def imported(self, document_id: str) -> Imported:
        """One document with its text.

        Raises:
            WorkspaceError: There is none, or its text is not the one that was brought in.
        """
        found = self._sound("documents", "document_id = ?", document_id)
        if not found:
            message = f"{self.path}: there is no document {document_id!r}."
            raise WorkspaceError(Trouble.UNKNOWN, message)
        text = self._text(found[0]["text_sha256"])
        if text is None:
            reason = to_user("Workspace", "the text of {document} is not as it was brought in")
            raise self._damaged(reason.format(document=document_id))
        parts, pages = parts_of(found[0])
        return Imported(self._made(Document, found[0]), text, parts, pages)

    def _text(self, sha: str) -> str | None:
        """The text of a digest; None if it is missing, or another now."""
        for stored in self._stored("texts", "sha256 = ?", sha):
            with contextlib.suppress(Unsound):
                return str(rows.whole("texts", stored)["text"])
        return None

    def add_document(
        self,
        document: Document,
        text: str,
        sections: Sequence[Section] = (),
        *,
        pages: Sequence[int] = (),
        name: str = "Import document",
    ) -> None:
        """Bring a document in; without ``sections``, all of it is body.

        Raises:
            WorkspaceError: There is one with this id; or the step could not be kept.
        """
        with self.step(name):
            self._keep_text(text)
            self._add(document, with_text(text, sections, pages))

    def replace_document(
        self,
        document: Document,
        text: str,
        sections: Sequence[Section] = (),
        *,
        pages: Sequence[int] = (),
        name: str = "Replace document",
    ) -> None:
        """Put another version of a document in the place of the one with its id."""
        with self.step(name):
            self._known("documents", document.document_id)
            self._keep_text(text)
            cells = cells_of(document) | with_text(text, sections, pages)
            self._put("documents", document.document_id, cells)
            for row in self.numerals():
                here = row.document_id == document.document_id
                if here and text[row.start : row.end] != row.text:
                    self.take_back(row.document_id, row.start)

    def _keep_text(self, text: str) -> None:
        # Outside the history: a text that no step needs any more goes at the next opening.
        values = (digest(text.encode()), text)
        self._db.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", values)

    def remove_document(self, document_id: str, *, name: str = "Remove document") -> None:
        """Take a document out, with the passages in it and the figures only they state."""
        with self.step(name):
            resting = {e.observation_id for e in self._evidence_in(document_id)}
            for evidence in self._evidence_in(document_id):
                self._drop("evidence", evidence.evidence_id)
            stated = {e.observation_id for e in self.evidence() if e.role == "states"}
            for observation in self.observations():
                if observation.observation_id in resting - stated:
                    self.remove_observation(observation.observation_id)
            for rendering in self.renderings():
                if rendering.document_id == document_id:
                    self.put_rendering(replace(rendering, text=""))
            self.mark(document_id, "")
            self.remove_large_table(document_id)
            for row in self.numerals():
                if row.document_id == document_id:
                    self.take_back(row.document_id, row.start)
            self._drop("documents", document_id)

    def numerals(self) -> tuple[NumeralRow, ...]:
        """Numerals of documents that a reader set aside, by place."""
        found = self._sound("numerals", "1 ORDER BY document_id, start")
        names = ("document_id", "start", "end", "text", "numeral_class", "reason")
        return tuple(
            NumeralRow(observation_id="", **{name: n[name] for name in names}) for n in found
        )

    def set_aside(self, rows: Sequence[NumeralRow], *, name: str = "Set aside") -> None:
        """Keep that numerals state no figure; again, with another reason."""
        with self.step(name):
            for row in rows:
                cells: dict[str, Value] = {
                    "document_id": row.document_id,
                    "start": row.start,
                    "end": row.end,
                    "text": row.text,
                    "numeral_class": row.numeral_class,
                    "reason": row.reason,
                }
                self._put("numerals", numeral_id(row.document_id, row.start), cells)

    def take_back(self, document_id: str, start: int, *, name: str = "Take back") -> None:
        """Forget that a numeral states no figure."""
        with self.step(name):
            self._drop("numerals", numeral_id(document_id, start))

    def reports(self) -> tuple[Report, ...]:
        """Whoever says the user's own figures, by id."""
        return self._rows_of(Report)

    def put_report(self, report: Report, *, name: str = "Edit report") -> None:
        """Add a report, or change the one with this id."""
        with self.step(name):
            self._put("reports", report.report_id, cells_of(report))

    def remove_report(self, report_id: str, *, name: str = "Remove report") -> None:
        """Take a report out."""
        with self.step(name):
            self._drop("reports", report_id)

    def observations(self) -> tuple[Observation, ...]:
        """The user's own figures, by id."""
        return self._rows_of(Observation)

    def evidence(self) -> tuple[Evidence, ...]:
        """What the user's own figures rest on, by id."""
        return self._rows_of(Support)  # type: ignore[return-value]

    def add_observation(
        self, observation: Observation, evidence: Sequence[Evidence], *, name: str = "Add figure"
    ) -> None:
        """Add a figure with what it rests on.

        Raises:
            WorkspaceError: An id is taken, or nothing states the figure; or the step could not
                be kept.
        """
        ours = [e for e in evidence if e.observation_id == observation.observation_id]
        if len(ours) < len(evidence) or not any(e.role == "states" for e in ours):
            message = f"{observation.observation_id}: a figure needs evidence that states it."
            raise WorkspaceError(Trouble.UNKNOWN, message)
        with self.step(name):
            self._add(observation)
            for row in evidence:
                self._add(row)

    def set_observation(self, observation: Observation, *, name: str = "Edit figure") -> None:
        """Change a figure; what it rests on stays."""
        with self.step(name):
            self._known("observations", observation.observation_id)
            self._put("observations", observation.observation_id, cells_of(observation))

    def add_evidence(self, evidence: Evidence, *, name: str = "Add evidence") -> None:
        """Add a passage, citation or derivation to a figure, also to a bundled one."""
        with self.step(name):
            self._add(evidence)

    def set_evidence(self, evidence: Evidence, *, name: str = "Edit evidence") -> None:
        """Change what a figure rests on."""
        with self.step(name):
            self._known("evidence", evidence.evidence_id)
            self._put("evidence", evidence.evidence_id, cells_of(evidence))

    def remove_evidence(self, evidence_id: str, *, name: str = "Remove evidence") -> None:
        """Take a passage, citation or derivation out."""
        with self.step(name):
            self._drop("evidence", evidence_id)

    def remove_observation(self, observation_id: str, *, name: str = "Remove figure") -> None:
        """Take a figure out, with what it rests on."""
        with self.step(name):
            for row in self.evidence():
                if row.observation_id == observation_id:
                    self._drop("evidence", row.evidence_id)
            self._drop("observations", observation_id)

    def own(self) -> Own:
        """All of it, as ``dataset.merge`` takes it, which says whose text is missing."""
        with soundness.one_moment(self._db):
            named = self._sound("documents", "1 ORDER BY document_id")
            texts = {d["document_id"]: self._text(d["text_sha256"]) for d in named}
            parts = {d["document_id"]: parts_of(d) for d in named}
            return Own(
                documents=tuple(self._made(Document, d) for d in named),
                sections=tuple(s for sections, _ in parts.values() for s in sections),
                reports=self.reports(),
                observations=self.observations(),
                evidence=self.evidence(),
                texts={name: text for name, text in texts.items() if text is not None},
                topics=self._rows_of(Topic),
                entities=self._rows_of(Entity),
                indicators=self._rows_of(Indicator),
                taxonomies=self._rows_of(Taxonomy),
                nodes=self._rows_of(Node),
                renderings=self.renderings(),
                marks=self.marks(),
                pages={name: pages for name, (_, pages) in parts.items() if pages},
                numerals=self.numerals(),
                on_disk=self.large_tables(),
            )

    def own_apart(self) -> Own:
        """The same, over a connection of its own: for a worker, while this one is written to.

        Raises:
            WorkspaceError: The file cannot be read.
        """
        try:
            db = connect(self.path, "ro")
        except sqlite3.Error as error:
            raise self._failed(error) from error
        with contextlib.closing(db):
            return OwnEdits(db, self.path).own()

    def count_own(self) -> int:
        """How many rows are to be joined to those of the package."""
        tables = ("documents", "observations", "evidence", "numerals", "renderings")
        counted = " + ".join(f"(SELECT count(*) FROM {table})" for table in tables)
        # Of a large table none is joined, but its files are looked at, which takes as long.
        counted += " + (SELECT coalesce(sum(figures), 0) FROM large_tables)"
        return int(self._all(f"SELECT {counted}")[0][0])

    def put_thing(self, thing: Thing, *, name: str = "Edit names") -> None:
        """Add a topic, entity, indicator or a place in a list, or change the one with this id."""
        with self.step(name):
            self._put(thing.TABLE, str(getattr(thing, rows.KEYS[thing.TABLE])), cells_of(thing))

    def remove_thing(self, thing: Thing, *, name: str = "Remove names") -> None:
        """Take a topic, entity, indicator or a place in a list out."""
        with self.step(name):
            self._drop(thing.TABLE, str(getattr(thing, rows.KEYS[thing.TABLE])))

    def marks(self) -> dict[str, str]:
        """How far things may go, by the id of a document, report or figure."""
        return {str(m["thing_id"]): str(m["level"]) for m in self._sound("marks")}

    def mark(self, thing_id: str, level: str, *, name: str = "Mark") -> None:
        """Say how far a document, report or figure may go; "" takes the mark away."""
        if level not in ("", *LEVELS):
            message = f"{level!r} is no mark; there are {', '.join(LEVELS)}."
            raise WorkspaceError(Trouble.UNKNOWN, message)
        with self.step(name):
            if level:
                self._put("marks", thing_id, {"level": level})
            elif self._row("marks", thing_id) is not None:
                self._drop("marks", thing_id)

    def renderings(self) -> tuple[Rendering, ...]:
        """Quotes of own documents in another language, with who put them so, and their state."""
        found = self._sound("renderings", "1 ORDER BY rendering_id")
        return tuple(Rendering(*(r[c.name] for c in columns(Rendering))) for r in found)

    def put_rendering(self, rendering: Rendering, *, name: str = "Edit translation") -> None:
        """Keep a quote in another language, in the place of the one before; "" takes it away."""
        r = rendering
        key = f"{r.document_id}/{r.start}/{r.end}/{r.language}"
        with self.step(name):
            if r.text:
                self._put("renderings", key, dict(row_values(Rendering, r)))
            elif self._row("renderings", key) is not None:
                self._drop("renderings", key)

    def mappings(self) -> dict[str, str]:
        """How tables are read that were mapped by hand, as TOML by their shape."""
        return {str(m["shape"]): str(m["content"]) for m in self._sound("mappings")}

    def keep_mapping(self, shape: str, content: str, *, name: str = "Keep mapping") -> None:
        """Remember how tables of a shape are read."""
        with self.step(name):
            self._put("mappings", shape, {"content": content, "made": now()})

    def _evidence_in(self, document_id: str) -> list[Passage | Cell]:
        found = (e for e in self.evidence() if isinstance(e, Passage | Cell))
        return [e for e in found if e.document_id == document_id]

    def _rows_of(self, table: type[R]) -> tuple[R, ...]:
        order = f"1 ORDER BY {rows.KEYS[table.TABLE]}"
        return tuple(self._made(table, row) for row in self._sound(table.TABLE, order))

    def _made(self, table: type[R], row: Mapping[str, Any]) -> R:
        try:
            return make(table, [row.get(c.name, c.empty) for c in columns(table)])
        except UnfitError as error:
            raise self._damaged(f"{table.TABLE}: {error}") from None

    def _add(self, row: OwnRow, extra: dict[str, Value] | None = None) -> None:
        key = str(next(iter(row_values(table_of(row), row).values())))
        if self._row(row.TABLE, key) is not None:
            message = f"{self.path}: {row.TABLE} already has {key!r}."
            raise WorkspaceError(Trouble.EXISTS, message)
        self._put(row.TABLE, key, cells_of(row) | (extra or {}))
