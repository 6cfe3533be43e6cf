"""The rules of a data package, each with its own kind of problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, assert_never

from explorer.dataset import discrepancies, rules, statements
from explorer.dataset.columns import key_names
from explorer.dataset.coverage import ledger_problems
from explorer.dataset.dataset import Dataset
from explorer.dataset.package import DESCRIPTOR, load, read_descriptor
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.roles import PARTS
from explorer.dataset.schema import (
    TABLES,
    Cell,
    Citation,
    Derivation,
    Discrepancy,
    Observation,
    Papers,
    Passage,
    Rendering,
    Role,
    Row,
    Section,
    Support,
)
from explorer.dataset.tables import numbered, read_table
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from explorer.dataset.rules import Breach

    _Rule = Callable[[Dataset], Iterator[Problem]]

R = TypeVar("R", bound=Row)


def validate(folder: Path) -> list[Problem]:
    """Check a data package against every rule; an empty list means it is sound.

    Structural problems (a table that cannot be read) end the check early, since the rules that
    join tables would only repeat them.
    """
    try:
        version = str(read_descriptor(folder).get("version", "0"))
    except DatasetError as error:
        return list(error.problems)
    tables: dict[str, tuple[Row, ...]] = {}
    problems: list[Problem] = []
    for table in TABLES:
        try:
            tables[table.TABLE] = read_table(table, folder / f"{table.TABLE}.csv")
        except DatasetError as error:
            problems.extend(error.problems)
    if problems:
        return problems
    return check(Dataset(version, folder, tables))


def check(dataset: Dataset) -> list[Problem]:
    """Check a dataset in memory, as :func:`validate` does; own rows have lines after the others."""
    rows = (_units, _observations, _passages, _renderings, _sections, _discrepancies)
    every = (*rows, ledger_problems, _roles)
    return _check(dataset, every)


def check_figures(dataset: Dataset) -> list[Problem]:
    """Check by the rules that say whether each figure and its evidence are sound by themselves."""
    return _check(dataset, (_units, _observations, _passages))


def _check(dataset: Dataset, wanted: Sequence[_Rule]) -> list[Problem]:
    problems = list(_cells(dataset))
    if problems:
        return problems
    for rule in wanted:
        problems.extend(rule(dataset))
    return list(dict.fromkeys(problems))  # several rules may read the same damaged document


def seal_problems(folder: Path) -> list[Problem]:
    """Tables whose bytes are not those the descriptor records."""
    try:
        load(folder)
    except DatasetError as error:
        return [p for p in error.problems if p.kind == "changed-table"]
    return []


def _file(table: type[Row]) -> str:
    return f"{table.TABLE}.csv"


def _lines(dataset: Dataset, table: type[R]) -> Iterator[tuple[int, R]]:
    """Rows with the number of their line, the header being line 1."""
    return numbered(table, dataset.rows(table))


def _say(table: type[Row], line: int, breaches: Iterable[Breach]) -> Iterator[Problem]:
    return (Problem(b.kind, _file(table), line, b.column, b.message) for b in breaches)


def _cells(dataset: Dataset) -> Iterator[Problem]:
    """Rules on keys and single cells."""
    ids = rules.ids(dataset)
    for table in TABLES:
        keys = key_names(table)
        seen: dict[tuple[object, ...], int] = {}
        for line, row in _lines(dataset, table):
            key = tuple(getattr(row, k) for k in keys)
            if key in seen:
                text = to_user("Problem", "the key {key} is already on line {line}")
                message = text.format(key=key, line=seen[key])
                yield Problem("duplicate-key", _file(table), line, keys[0], message)
            seen[key] = line
            yield from _say(table, line, rules.cells(row, lambda of, name: name in ids[of]))


def _units(dataset: Dataset) -> Iterator[Problem]:
    for line, row in _lines(dataset, Observation):
        found = rules.unit(row, dataset.indicators[row.indicator_id])
        yield from _say(Observation, line, found)


def _observations(dataset: Dataset) -> Iterator[Problem]:
    for line, row in _lines(dataset, Observation):
        found = rules.figure(row, dataset.indicators[row.indicator_id])
        yield from _say(Observation, line, found)
        yield from _say(Observation, line, statements.breaches(row))
        evidence = dataset.evidence_of.get(row.observation_id, ())
        yield from _say(Observation, line, rules.rests(row, evidence))


def _passages(dataset: Dataset) -> Iterator[Problem]:
    """Rules on passages: quotes and values are where they are said to be."""
    boilerplate = {d: dataset.boilerplate(d) for d in dataset.sections_in}
    unreadable: set[str] = set()
    for line, row in numbered(Support, dataset.rows(Support)):
        match row:
            case Citation() | Derivation():
                continue
            case Papers():
                yield from _say(Support, line, rules.chosen(row))
                continue
            case Passage() | Cell():
                pass
            case _ as never:
                assert_never(never)
        if row.document_id in unreadable:
            continue
        try:
            text = dataset.text(row.document_id)
        except DatasetError as error:
            unreadable.add(row.document_id)
            yield from error.problems
            continue
        if isinstance(row, Cell):
            yield from _say(Support, line, rules.stands(row, text))
            continue
        moved = list(rules.anchored(row, text))
        yield from _say(Support, line, moved)
        if moved:
            continue
        around = boilerplate.get(row.document_id, [])
        yield from _say(Support, line, rules.surrounded(row, text, around))
        observation = dataset.observations[row.observation_id]
        indicator = dataset.indicators[observation.indicator_id]
        yield from _say(Support, line, rules.readable(row, text, observation, indicator))


def _renderings(dataset: Dataset) -> Iterator[Problem]:
    """What is rendered is a quote of a figure's evidence."""
    quoted = {
        (e.document_id, e.start, e.end) for e in dataset.rows(Support) if isinstance(e, Passage)
    }
    for line, row in _lines(dataset, Rendering):
        if (row.document_id, row.start, row.end) not in quoted:
            text = to_user("Problem", "no figure quotes {start}:{end} of {document}")
            message = text.format(start=row.start, end=row.end, document=row.document_id)
            yield Problem("rendering", _file(Rendering), line, "start", message)


def _sections(dataset: Dataset) -> Iterator[Problem]:
    """Sections of a document follow one another and leave no visible text out."""
    name = _file(Section)
    rows: dict[str, list[tuple[int, Section]]] = {}
    for line, row in _lines(dataset, Section):
        rows.setdefault(row.document_id, []).append((line, row))
    for document_id in dataset.documents:
        try:
            text = dataset.text(document_id)
        except DatasetError as error:
            yield from error.problems
            continue
        at, line = 0, 0
        for line, row in sorted(rows.get(document_id, []), key=lambda pair: pair[1].start):
            if row.start < at or row.end > len(text) or row.start >= row.end:
                said = to_user("Problem", "{document}: {start}:{end} overlaps or runs out")
                message = said.format(document=document_id, start=row.start, end=row.end)
                yield Problem("section", name, line, "start", message)
            gap = text[at : row.start].strip()
            if gap:
                message = _unclaimed(document_id, gap)
                yield Problem("section", name, line, "start", message)
            at = max(at, row.end)
        gap = text[at:].strip()
        if gap:
            message = _unclaimed(document_id, gap)
            yield Problem("section", name, line, "end", message)


def _unclaimed(document_id: str, gap: str) -> str:
    said = to_user("Problem", "{document}: {text!r} belongs to no section")
    return said.format(document=document_id, text=gap[:30])


def _roles(dataset: Dataset) -> Iterator[Problem]:
    """What plays a part is there, is of the kind the part asks for, and there are enough of it."""
    name = _file(Role)
    lines: dict[str, list[int]] = {}
    for line, row in _lines(dataset, Role):
        lines.setdefault(row.role, []).append(line)
        table, _, column = PARTS[row.role].refers.partition(".")
        if not any(getattr(r, column) == row.thing_id for r in dataset.tables[table]):
            text = to_user("Problem", "{value!r} is not in {table}.csv, whose ids {role} takes")
            message = text.format(value=row.thing_id, table=table, role=row.role)
            yield Problem("unknown-id", name, line, "thing_id", message)
    for role, part in PARTS.items():
        found = lines.get(role, [])
        if len(found) < part.least:
            text = to_user(
                "Problem", "{role} needs at least {least} {least:row|rows} and has {count}"
            )
            message = text.format(role=role, least=Count(part.least), count=len(found))
            yield Problem("role", name, found[0] if found else 0, "role", message)
        if part.most is not None and len(found) > part.most:
            text = to_user("Problem", "only one thing can be {role}; {count} rows say who it is")
            message = text.format(role=role, count=len(found))
            yield Problem("role", name, found[1], "role", message)


def _discrepancies(dataset: Dataset) -> Iterator[Problem]:
    """What does not agree is recorded, each time naming each figure once."""
    for line, row in _lines(dataset, Discrepancy):
        if len(set(row.observation_ids)) < len(row.observation_ids):
            message = to_user("Problem", "the same observation is named twice")
            file = _file(Discrepancy)
            yield Problem("discrepancy", file, line, "observation_ids", message)
    lines = {o.observation_id: line for line, o in _lines(dataset, Observation)}
    for finding in discrepancies.unrecorded(dataset):
        if dataset.own.intersection(finding.observation_ids):
            continue  # the user's figures may say something else; no table of ours records it
        ids = ";".join(finding.observation_ids)
        said = to_user("Problem", "{explanation} No row of discrepancies.csv names {ids}")
        message = said.format(explanation=finding.explanation, ids=ids)
        line = lines[finding.observation_ids[0]]
        yield Problem("discrepancy-missing", _file(Observation), line, "value", message)


__all__ = ["DESCRIPTOR", "check", "check_figures", "seal_problems", "validate"]
