"""Joining the user's own sources and figures to the bundled dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer.dataset.columns import columns, key_names
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import (
    Citation,
    Derivation,
    Document,
    Evidence,
    Observation,
    Passage,
    Report,
    Row,
    Section,
    Support,
)
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from explorer.dataset.dataset import Dataset

#: What stands for the file in a problem of the user's own rows.
WORKSPACE = "workspace"


@dataclass(frozen=True, slots=True)
class Own:
    """Rows that are not the package's, with the texts of their documents by id."""

    documents: tuple[Document, ...] = ()
    sections: tuple[Section, ...] = ()
    reports: tuple[Report, ...] = ()
    observations: tuple[Observation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)

    def tables(self) -> dict[str, tuple[Row, ...]]:
        """The rows by table name."""
        return {
            Report.TABLE: self.reports,
            Document.TABLE: self.documents,
            Section.TABLE: self.sections,
            Observation.TABLE: self.observations,
            Support.TABLE: self.evidence,
        }


def merge(dataset: Dataset, own: Own) -> tuple[Dataset, list[Problem]]:
    """Join own rows to a dataset.

    A row that does not fit is left out, as is whatever rests on it, and each is named: a package
    that dropped a topic must not keep the user from the rest. The bundled rows are never changed.

    Returns:
        The joined dataset, and what was left out of it and why.
    """
    problems: list[Problem] = []
    kept = {table: list(rows) for table, rows in own.tables().items()}
    for table, rows in kept.items():
        kept[table] = _unclashing(table, rows, dataset.tables[table], problems)
    kept[Document.TABLE] = [r for r in kept[Document.TABLE] if _has_text(r, own, problems)]
    # Leaving a row out may leave another without what it refers to.
    while True:
        before = len(problems)
        known = _known(dataset, kept)
        for table, rows in kept.items():
            kept[table] = [r for r in rows if _resolves(r, known, problems)]
        evidence = [
            r
            for r in kept[Support.TABLE]
            if isinstance(r, Evidence) and _anchored(dataset, own, r, problems)
        ]
        kept[Support.TABLE] = [*evidence]
        stated = {e.observation_id for e in evidence if e.role == "states"}
        kept[Observation.TABLE] = [
            r for r in kept[Observation.TABLE] if _rests(r, stated, problems)
        ]
        if len(problems) == before:
            break
    documents = {r.document_id for r in kept[Document.TABLE] if isinstance(r, Document)}
    texts = {name: text for name, text in own.texts.items() if name in documents}
    ours = {str(_key(r)[0]) for table in (Document, Report, Observation) for r in kept[table.TABLE]}
    return dataset.extended(kept, texts, ours), problems


def _key(row: Row) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in key_names(type(row)))


def _problem(kind: str, row: Row, column: str, message: str) -> Problem:
    return Problem(kind, f"{WORKSPACE}: {row.TABLE}", 0, column, message)


def _unclashing(
    table: str, rows: Iterable[Row], bundled: Iterable[Row], problems: list[Problem]
) -> list[Row]:
    taken = {_key(r) for r in bundled}
    kept = []
    for row in rows:
        key = _key(row)
        if key in taken:
            name = "/".join(str(k) for k in key)
            message = f"{name!r} is already in {table}, so the own one was left out"
            problems.append(_problem("duplicate-key", row, key_names(type(row))[0], message))
            continue
        taken.add(key)
        kept.append(row)
    return kept


def _has_text(row: Row, own: Own, problems: list[Problem]) -> bool:
    if isinstance(row, Document) and row.document_id in own.texts:
        return True
    message = f"the text of {_key(row)[0]!r} is missing"
    problems.append(_problem("document", row, "document_id", message))
    return False


def _known(dataset: Dataset, kept: Mapping[str, list[Row]]) -> dict[str, set[object]]:
    """The ids of every table, by "table.column"."""
    known: dict[str, set[object]] = {}
    for table, rows in dataset.tables.items():
        for row in (*rows, *kept.get(table, ())):
            names = key_names(type(row))
            if len(names) == 1:
                known.setdefault(f"{table}.{names[0]}", set()).add(getattr(row, names[0]))
    return known


def _resolves(row: Row, known: Mapping[str, set[object]], problems: list[Problem]) -> bool:
    """Every id a row names is known, and every cell that must hold something does."""
    for c in columns(type(row)):
        value = getattr(row, c.name)
        where = "/".join(str(k) for k in _key(row))
        if value in ("", None, ()):
            if not c.required:
                continue
            message = f"{where!r} was left out: the cell must not be empty"
            problems.append(_problem("empty", row, c.name, message))
            return False
        if c.enum and value not in c.enum:
            message = f"{where!r} was left out: {value!r} is not one of {', '.join(c.enum)}"
            problems.append(_problem("enum", row, c.name, message))
            return False
        if not c.refers:
            continue
        ids = value if isinstance(value, tuple) else (value,)
        unknown = [i for i in ids if i not in known.get(c.refers, ())]
        if unknown:
            target = c.refers.partition(".")[0]
            message = f"{where!r} was left out: {unknown[0]!r} is not in {target}"
            problems.append(_problem("unknown-id", row, c.name, message))
            return False
    return True


def _anchored(dataset: Dataset, own: Own, row: Evidence, problems: list[Problem]) -> bool:
    """A passage has its quote where it says."""
    match row:
        case Passage():
            return _quoted(dataset, own, row, problems)
        case Citation() | Derivation():
            return True
        case _ as never:
            assert_never(never)


def _quoted(dataset: Dataset, own: Own, row: Passage, problems: list[Problem]) -> bool:
    name = row.document_id
    try:
        text = own.texts[name] if name in own.texts else dataset.text(name)
    except DatasetError as error:
        problems.extend(error.problems)
        return False
    if row.start >= 0 and text[row.start : row.end] == row.quote:
        return True
    message = f"{row.evidence_id!r} was left out: its quote is not at its place in {name}"
    problems.append(_problem("anchor", row, "start", message))
    return False


def _rests(row: Row, stated: set[str], problems: list[Problem]) -> bool:
    """A figure has evidence that states it."""
    if isinstance(row, Observation) and row.observation_id not in stated:
        message = f"{row.observation_id!r} was left out: no evidence states it"
        problems.append(_problem("no-evidence", row, "observation_id", message))
        return False
    return True
