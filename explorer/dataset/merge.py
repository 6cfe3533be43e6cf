"""Joining the user's own sources and figures to the bundled dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer.corpus.documents import digest
from explorer.dataset import rules
from explorer.dataset.columns import key_names, table_of
from explorer.dataset.evidence import Cell, Citation, Derivation, Evidence, Papers, Passage, Support
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.rules import Breach
from explorer.dataset.schema import (
    TABLES,
    Discrepancy,
    Document,
    Entity,
    Indicator,
    Node,
    NumeralRow,
    Observation,
    Rendering,
    Report,
    Row,
    Section,
    Taxonomy,
    Topic,
)
from explorer.records import dataclass, field
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.stored import StoredTable

#: So many figures of tables on disk are compared with those in memory.
_COMPARED = 20_000
_TABLES = {table.TABLE: table for table in TABLES}


@dataclass(frozen=True, slots=True)
class Own:
    """Rows that are not the package's, with the texts of their documents by id."""

    documents: tuple[Document, ...] = ()
    sections: tuple[Section, ...] = ()
    reports: tuple[Report, ...] = ()
    observations: tuple[Observation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    topics: tuple[Topic, ...] = ()
    entities: tuple[Entity, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    taxonomies: tuple[Taxonomy, ...] = ()
    nodes: tuple[Node, ...] = ()
    renderings: tuple[Rendering, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    numerals: tuple[NumeralRow, ...] = ()
    on_disk: tuple[StoredTable, ...] = ()

    def tables(self) -> dict[str, tuple[Row, ...]]:
        """The rows by table name."""
        return {
            Topic.TABLE: self.topics,
            Entity.TABLE: self.entities,
            Indicator.TABLE: self.indicators,
            Taxonomy.TABLE: self.taxonomies,
            Node.TABLE: self.nodes,
            Report.TABLE: self.reports,
            Document.TABLE: self.documents,
            Section.TABLE: self.sections,
            Observation.TABLE: self.observations,
            Support.TABLE: self.evidence,
            Rendering.TABLE: self.renderings,
            NumeralRow.TABLE: self.numerals,
        }


def merge(dataset: Dataset, own: Own) -> tuple[Dataset, list[Problem]]:
    """Join own rows to a dataset.

    A row that does not fit is left out, as is whatever rests on it, and each is named: a package
    that dropped a topic must not keep the user from the rest. The bundled rows are never changed.

    Returns:
        The joined dataset, and what was left out of it and why.
    """
    problems: list[Problem] = []
    kept = {table: _unclashing(dataset, rows, problems) for table, rows in own.tables().items()}
    kept[Document.TABLE] = [r for r in kept[Document.TABLE] if _has_text(r, own, problems)]
    bundled = rules.ids(dataset)
    # Leaving a row out may leave another without what it refers to.
    while True:
        before = len(problems)
        known = {
            f"{table}.{names[0]}": {getattr(row, names[0]) for row in rows}
            for table, rows in kept.items()
            for names in [key_names(_TABLES[table])]
            if len(names) == 1
        }

        def knows(of: str, name: str) -> bool:
            return name in bundled[of] or name in known.get(of, ())  # noqa: B023

        for table, rows in kept.items():
            kept[table] = [r for r in rows if _fits(r, rules.cells(r, knows, own=True), problems)]
        evidence = [
            r
            for r in kept[Support.TABLE]
            if isinstance(r, Evidence) and _anchored(dataset, own, r, problems)
        ]
        kept[Support.TABLE] = [*evidence]
        of: dict[str, list[Evidence]] = {}
        for e in evidence:
            of.setdefault(e.observation_id, []).append(e)
        kept[Observation.TABLE] = [
            r
            for r in kept[Observation.TABLE]
            if isinstance(r, Observation)
            and _fits(r, rules.rests(r, of.get(r.observation_id, ())), problems)
        ]
        if len(problems) == before:
            break
    documents = {r.document_id for r in kept[Document.TABLE] if isinstance(r, Document)}
    texts = {name: text for name, text in own.texts.items() if name in documents}
    named = (Document, Report, Observation, Topic, Entity, Indicator, Taxonomy)
    ours = {str(_key(r)[0]) for table in named for r in kept[table.TABLE]}
    marks = {
        name: level for name, level in own.marks.items() if name in ours or _has(dataset, name)
    }
    joined = dataset.extended(kept, texts, ours, marks, own.pages)
    on_disk = tuple(t for t in own.on_disk if _usable(joined, t, problems))
    beside: tuple[Observation, ...] = ()
    alone = joined
    if on_disk:
        joined = dataset.extended(kept, texts, ours, marks, own.pages, on_disk)
        beside = _like_others(joined, alone)
        if beside:
            more = {Observation.TABLE: (*kept[Observation.TABLE], *beside)}
            alone = dataset.extended({**kept, **more}, texts, ours, marks, own.pages)
    compared = {*ours, *(o.observation_id for o in beside)}
    found = _disagreements(alone, compared, (*kept[Observation.TABLE], *beside))
    if not found:
        return joined, problems
    kept[Discrepancy.TABLE] = [*found]
    return dataset.extended(kept, texts, ours, marks, own.pages, on_disk), problems


def _like_others(dataset: Dataset, others: Dataset) -> tuple[Observation, ...]:
    """The figures on disk of whose topic, entity and indicator others have figures too.

    Args:
        dataset: With the tables on disk.
        others: The same without them.
    """
    stored = dataset.stored
    if stored is None:
        return ()
    both = stored.counted_pairs
    shared = {
        (o.topic_id, o.indicator_id, o.entity_id)
        for o in others.rows(Observation)
        if (o.topic_id, o.indicator_id) in both
    }
    found: list[Observation] = []
    by_pair: dict[tuple[str, str], list[str]] = {}
    for topic, indicator, entity in sorted(shared):
        by_pair.setdefault((topic, indicator), []).append(entity)
    for (topic, indicator), entities in by_pair.items():
        found += stored.where(topic_id=(topic,), indicator_id=(indicator,), entity_id=entities)
        if len(found) > _COMPARED:
            break
    return tuple(found[:_COMPARED])


def _usable(joined: Dataset, table: StoredTable, problems: list[Problem]) -> bool:
    """Whether a table on disk is whole, and what its figures are about is known."""
    trouble = table.trouble()
    if not trouble:
        held: tuple[tuple[str, Container[str]], ...] = (
            ("topic_id", joined.topics),
            ("entity_id", joined.entities),
            ("counterpart_id", joined.entities),
            ("indicator_id", joined.indicators),
            ("report_id", joined.reports),
        )
        for column, there in held:
            for name in table.counts.get(column, {}):
                if name and name not in there:
                    text = to_user(
                        "Problem", "the large table {document} was left out: there is no {name}"
                    )
                    trouble = trouble or text.format(document=table.document_id, name=name)
    if trouble:
        file = to_user("Problem", "workspace: {table}").format(table="large_tables")
        problems.append(Problem("large-table", file, 0, "", trouble))
    return not trouble


def _has(dataset: Dataset, name: str) -> bool:
    """Whether something that can be marked has this id."""
    return name in dataset.observations or name in dataset.documents or name in dataset.reports


def _disagreements(
    joined: Dataset, ours: Container[str], figures: Iterable[Row]
) -> list[Discrepancy]:
    """Where own figures do not agree with others, as the rows of the package say it of its own."""
    topics = {o.topic_id for o in figures if isinstance(o, Observation)}
    if not topics:
        return []
    from explorer.dataset import discrepancies  # not before there are own figures

    found: dict[tuple[str, ...], Discrepancy] = {}
    for f in discrepancies.find(joined, topics):
        ids = f.observation_ids
        if ids not in found and any(i in ours for i in ids):
            name = f"own-{digest(' '.join(ids).encode())[:12]}"
            found[ids] = Discrepancy(name, f.kind, ids, "", "medium")
    return list(found.values())


def _key(row: Row) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in key_names(table_of(row)))


def _fits(row: Row, breaches: Iterable[Breach], problems: list[Problem]) -> bool:
    """Whether a row breaks no rule; the first that it breaks is noted."""
    breach = next(iter(breaches), None)
    if breach is None:
        return True
    name = "/".join(map(str, _key(row)))
    text = to_user("Problem", "{row} was left out: {problem}")
    message = text.format(row=name, problem=breach.message)
    file = to_user("Problem", "workspace: {table}").format(table=row.TABLE)
    problems.append(Problem(breach.kind, file, 0, breach.column, message))
    return False


def _unclashing(dataset: Dataset, rows: Iterable[Row], problems: list[Problem]) -> list[Row]:
    """The rows whose keys neither the dataset nor a row before them has."""
    taken: set[tuple[object, ...]] = set()
    kept = []
    for row in rows:
        key = _key(row)
        if _fits(row, _taken(dataset, row, key in taken), problems):
            taken.add(key)
            kept.append(row)
    return kept


def _taken(dataset: Dataset, row: Row, before: bool) -> Iterator[Breach]:
    names = key_names(table_of(row))
    if isinstance(row, Section):
        there = any(s.start == row.start for s in dataset.sections_in.get(row.document_id, ()))
    elif isinstance(row, Rendering):
        there = _key(row) in dataset.renderings
    elif isinstance(row, NumeralRow):
        there = any(n.start == row.start for n in dataset.numerals_in.get(row.document_id, ()))
    else:
        there = getattr(row, names[0]) in rules.ids(dataset)[f"{row.TABLE}.{names[0]}"]
    if there or before:
        text = to_user("Problem", "the key is already in {table}")
        yield Breach("duplicate-key", names[0], text.format(table=row.TABLE))


def _has_text(row: Row, own: Own, problems: list[Problem]) -> bool:
    there = isinstance(row, Document) and row.document_id in own.texts
    message = to_user("Problem", "the text of the document is missing")
    breaches = () if there else (Breach("document", "document_id", message),)
    return _fits(row, breaches, problems)


def _anchored(dataset: Dataset, own: Own, row: Evidence, problems: list[Problem]) -> bool:
    """A passage has its quote where it says."""
    match row:
        case Passage():
            pass
        case Citation() | Derivation() | Papers():
            return True
        case Cell():
            cell_text = own.texts.get(row.document_id)
            if cell_text is None:
                return True
            return _fits(row, rules.stands(row, cell_text), problems)
        case _ as never:
            assert_never(never)
    name = row.document_id
    try:
        text = own.texts[name] if name in own.texts else dataset.text(name)
    except DatasetError as error:
        problems.extend(error.problems)
        return False
    return _fits(row, rules.anchored(row, text), problems)
