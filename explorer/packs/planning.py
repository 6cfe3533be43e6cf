"""What a pack would change in a workspace: worked out and shown before anything is done.

Rows of the user's own stay as they are, whatever a pack says of them; what came with the pack
before follows it. A name that is taken here by something else gets a number.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from explorer.corpus.documents import digest
from explorer.dataset import rules
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import (
    Cell,
    Document,
    Entity,
    Indicator,
    Node,
    NumeralRow,
    Observation,
    Passage,
    Rendering,
    Report,
    Row,
    Section,
    Support,
    Taxonomy,
    Topic,
)
from explorer.packs.references import Place, key_of, node_name, place_of, referred, renamed
from explorer.workspace.ids import unique
from explorer.workspace.packs import Copy, Installed, Kept, Put

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.problems import Problem
    from explorer.packs.content import Head

#: What becomes of a row: it comes, follows the pack, goes, or is as it was; the user's own stays
#: though the pack says something else of it, or says the same; one that the pack no longer has
#: stays because something of the user's rests on it.
What = Literal["new", "changed", "gone", "same", "kept", "there", "stays"]

#: The tables whose rows are named by one id, each behind those that it names.
_NAMED: Final = (
    Taxonomy, Topic, Node, Entity, Indicator, Report, Document, Observation, Support,
)  # fmt: skip
_MARKS: Final = "marks"


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a row.

    Attributes:
        what: In a word.
        before: As it is, if it is there.
        now: As the pack has it, if it has it.
    """

    what: What
    before: Row | None
    now: Row | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What installing or removing a pack does.

    Attributes:
        put: The rows.
        record: What is kept of the pack; None if it is removed.
        name: The name of the pack.
        changes: Each row of it.
        problems: Rows that this dataset could not show.
    """

    put: Put
    record: Installed | None
    name: str
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]

    def count(self, what: What, table: type[Row] = Observation) -> int:
        """How many rows of a table have this fate."""
        return sum(
            c.what == what and (c.now or c.before or _NOTHING).TABLE == table.TABLE
            for c in self.changes
        )

    @property
    def counts(self) -> Counter[What]:
        """How many rows have which fate."""
        return Counter(c.what for c in self.changes)


_NOTHING: Final = Section("", 0, 0, "")


def plan(
    dataset: Dataset,
    own: Own,
    head: Head,
    now: Copy,
    incoming: Own,
    record: Installed | None,
) -> Plan:
    """What installing a pack would change; needs no workspace.

    Args:
        dataset: The bundled one.
        own: The user's own rows, those of packs among them.
        head: What the pack says of itself.
        now: Its file.
        incoming: Its rows.
        record: What is kept of the one of this name that is in effect, if one is.
    """
    made = _Planner(dataset, own, dict(record.rows) if record else {}, incoming)
    before = record.before if record else ()
    if record and record.now.sha256 != now.sha256:
        before = (*before, record.now)
    kept = Installed(head.name, head.title, head.version, now, before, made.ours)
    return Plan(made.put, kept, head.name, tuple(made.changes), made.problems())


def removal(dataset: Dataset, own: Own, record: Installed) -> Plan:
    """What removing a pack would change."""
    made = _Planner(dataset, own, dict(record.rows), Own())
    return Plan(made.put, None, record.name, tuple(made.changes), made.problems())


class _Planner:
    """Compares the rows of a pack with those that are there.

    Attributes:
        ours: The rows that belong to the pack from now on, by what it calls them.
        changes: What becomes of each row.
        put: What is to be done.
    """

    def __init__(self, dataset: Dataset, own: Own, prior: dict[Place, str], incoming: Own) -> None:
        self._dataset, self._own, self._prior, self._pack = dataset, own, prior, incoming
        # The parts of documents come and go with them.
        self._there: dict[Place, Row] = {
            place_of(row): row
            for name, rows in own.tables().items()
            for row in rows
            if name != Section.TABLE
        }
        self._base = {key.partition(".")[0]: rows for key, rows in rules.ids(dataset).items()}
        self.ours: dict[Place, str] = {}
        self.changes: list[Change] = []
        #: What rows of the pack are called here.
        self._names: dict[Place, str] = {}
        self._taken: set[Place] = set()
        self._mine: list[Row] = []
        self._rows: list[Kept] = []
        self._marks: dict[str, str] = {}
        self._name_all()
        self._compare()
        self._mark()
        gone = self._gone()
        self.put = Put(self._rows, self._documents(), self._marks, [*map(_stored, gone)])

    def _name_all(self) -> None:
        tables = self._pack.tables()
        for table in _NAMED:
            for row in tables[table.TABLE]:
                place = place_of(row)
                wanted = node_name(row, self._names) if isinstance(row, Node) else place[1]
                if place in self._prior:
                    self._names[place] = self._prior[place]
                    continue
                there = self._known(table.TABLE, wanted)
                if there is None and (table.TABLE, wanted) not in self._taken:
                    self._names[place] = wanted
                elif there is not None and self._same_thing(there, row):
                    self._names[place] = wanted
                    self._mine.append(row)
                else:
                    self._names[place] = unique(wanted, _Taken(self, table.TABLE))
                self._taken.add((table.TABLE, self._names[place]))

    def _same_thing(self, there: Row, row: Row) -> bool:
        """Whether what has the name here is what the pack means by it.

        Of a document that is its text: passages are places in it.
        """
        if isinstance(row, Document):
            text = self._pack.texts[row.document_id]
            if there in self._own.documents:
                return self._own.texts.get(row.document_id) == text
            return isinstance(there, Document) and there.sha256 == digest(text.encode())
        return _alike(there, renamed(row, self._names))

    def _known(self, table: str, name: str) -> Row | None:
        return self._there.get((table, name)) or self._base.get(table, {}).get(name)

    def _compare(self) -> None:
        mine = {place_of(row) for row in self._mine}
        tables = self._pack.tables()
        skipped = self._needless(mine)
        for table in (*_NAMED, Rendering, NumeralRow):
            for row in tables[table.TABLE]:
                place, local = place_of(row), renamed(row, self._names)
                if place in skipped:
                    continue
                there = self._there.get(place_of(local))
                if table in (Rendering, NumeralRow) and place not in self._prior:
                    there = there or self._bundled(local)
                    if there is not None:
                        mine.add(place)
                if place in mine:
                    known = there or self._known(table.TABLE, key_of(local))
                    self.changes.append(Change("there" if known == local else "kept", known, local))
                    continue
                self.ours[place] = key_of(local)
                if there is None:
                    what: What = "new"
                elif there == local and not self._other_text(row, local):
                    what = "same"
                else:
                    what = "changed"
                self.changes.append(Change(what, there, local))
                if what != "same":
                    self._rows.append(cast("Kept", local))

    def _bundled(self, row: Row) -> Row | None:
        if isinstance(row, Rendering):
            key = (row.document_id, row.start, row.end, row.language)
            return self._dataset.renderings.get(key)
        return None

    def _needless(self, mine: set[Place]) -> set[Place]:
        """Documents of which the user has all that the pack rests on them, otherwise."""
        resting: dict[str, list[bool]] = {}
        for e in self._pack.evidence:
            if isinstance(e, Passage | Cell):
                resting.setdefault(e.document_id, []).append(place_of(e) in mine)
        return {
            (Document.TABLE, name)
            for name, known in resting.items()
            if all(known) and (Document.TABLE, name) not in mine
        }

    def _other_text(self, row: Row, local: Row) -> bool:
        if not isinstance(row, Document) or not isinstance(local, Document):
            return False
        name, here = row.document_id, local.document_id
        parts = [(s.start, s.end, s.kind) for s in self._own.sections if s.document_id == here]
        wanted = [(s.start, s.end, s.kind) for s in self._pack.sections if s.document_id == name]
        return (
            self._own.texts.get(here) != self._pack.texts[name]
            or self._own.pages.get(here, ()) != self._pack.pages.get(name, ())
            or parts != wanted
        )

    def _documents(self) -> dict[str, tuple[str, list[Section], tuple[int, ...]]]:
        found = {}
        put = {place_of(row) for row in self._rows}
        for row in self._pack.documents:
            name = row.document_id
            here = self._names[place_of(row)]
            if (Document.TABLE, here) not in put:
                continue
            sections = [s for s in self._pack.sections if s.document_id == name]
            local = [replace(s, document_id=here) for s in sections]
            found[here] = (self._pack.texts[name], local, self._pack.pages.get(name, ()))
        return found

    def _mark(self) -> None:
        for thing, level in self._pack.marks.items():
            every = (Document.TABLE, Report.TABLE, Observation.TABLE)
            here = next((n for t in every if (n := self._names.get((t, thing)))), thing)
            place, there = (_MARKS, thing), self._own.marks.get(here, "")
            if there and place not in self._prior:
                continue  # the user's own word
            self.ours[place] = here
            if there != level:
                self._marks[here] = level

    def _gone(self) -> list[Place]:
        """What the pack had and has no longer, but for what something else rests on."""
        lacking = {place: here for place, here in self._prior.items() if place not in self.ours}
        gone = {(table, here): 1 for (table, _), here in lacking.items()}
        gone = {place: 1 for place in gone if place in self._there or place[0] == _MARKS}
        put = {place_of(row) for row in self._rows}
        while True:
            left = [r for p, r in self._there.items() if p not in gone and p not in put]
            needed = {p for r in (*left, *self._rows) for p in referred(r) if p in gone}
            if not needed:
                break
            for place in needed:
                del gone[place]
                self.changes.append(Change("stays", self._there[place], None))
        self.changes += [Change("gone", self._there[p], None) for p in gone if p[0] != _MARKS]
        # What rests on something else goes before it.
        return sorted(gone, key=lambda p: (-_order(p[0]), p))

    def problems(self) -> tuple[Problem, ...]:
        """What of the rows could not be shown beside the dataset, that can now."""
        before = {str(p) for p in merge(self._dataset, self._own)[1]}
        after = merge(self._dataset, applied(self._own, self.put))[1]
        return tuple(p for p in after if str(p) not in before)


def applied(own: Own, put: Put) -> Own:
    """The user's own rows once rows are put in and taken out."""
    gone = set(put.gone)
    tables: dict[str, dict[str, Row]] = {
        name: {key_of(r): r for r in rows if _stored(place_of(r)) not in gone}
        for name, rows in own.tables().items()
    }
    for row in put.rows:
        tables[row.TABLE][key_of(row)] = row
    names, new = set(tables[Document.TABLE]), put.documents
    sections = [s for s in own.sections if s.document_id not in new]
    sections += [s for name, (_, parts, _) in new.items() for s in parts if name in names]
    pages = {n: p for n, p in own.pages.items() if n not in new}
    pages |= {n: tuple(begins) for n, (_, _, begins) in new.items() if begins}
    texts = {**own.texts, **{n: text for n, (text, _, _) in new.items()}}
    marks = {n: level for n, level in own.marks.items() if (_MARKS, n) not in gone}
    of: dict[str, Any] = {name: tuple(rows.values()) for name, rows in tables.items()}
    return Own(
        documents=of["documents"],
        sections=tuple(s for s in sections if s.document_id in names),
        reports=of["reports"],
        observations=of["observations"],
        evidence=of["evidence"],
        texts={n: text for n, text in texts.items() if n in names},
        topics=of["technologies"],
        entities=of["entities"],
        indicators=of["indicators"],
        taxonomies=of["taxonomies"],
        nodes=of["taxonomy_nodes"],
        renderings=of["renderings"],
        marks={**marks, **put.marks},
        pages={n: p for n, p in pages.items() if n in names},
        numerals=of["numerals"],
    )


class _Taken:
    """The names that are in use in a table, here or by the pack."""

    def __init__(self, planner: _Planner, table: str) -> None:
        self._planner, self._table = planner, table

    def __contains__(self, name: object) -> bool:
        known = self._planner._known(self._table, str(name)) is not None
        return known or (self._table, str(name)) in self._planner._taken


def _order(table: str) -> int:
    every = [*(t.TABLE for t in _NAMED), Rendering.TABLE, NumeralRow.TABLE, _MARKS]
    return every.index(table)


def _stored(place: Place) -> Place:
    """A row by the key that the workspace gives it."""
    table, key = place
    return (table, ":".join(key.rsplit("/", 1))) if table == NumeralRow.TABLE else place


def _alike(there: Row, row: Row) -> bool:
    """Whether two rows of one name are about the same, whatever they say of it."""
    if type(there) is not type(row):
        return False
    match row:
        case Topic() | Entity() | Indicator():
            return str(_cell(there, "name_en")).casefold() == row.name_en.casefold()
        case Taxonomy() | Report():
            return _cell(there, "title") == row.title
        case Node():
            return _cell(there, "technology_id") == row.technology_id
        case Observation():
            return isinstance(there, Observation) and _about(there) == _about(row)
        case Support():
            return _cell(there, "observation_id") == row.observation_id
        case _:
            return there == row


def _cell(row: Row, name: str) -> object:
    return getattr(row, name)


def _about(o: Observation) -> Iterable[str]:
    return (
        o.topic_id, o.entity_id, o.counterpart_id, o.indicator_id, o.period_start, o.period_end,
        o.report_id,
    )  # fmt: skip
