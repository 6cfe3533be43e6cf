"""The rules of a data package, each with its own kind of problem."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar, assert_never

from explorer.corpus import numerals
from explorer.dataset import discrepancies
from explorer.dataset.columns import columns, key_names, needed
from explorer.dataset.coverage import ledger_problems
from explorer.dataset.dataset import Dataset
from explorer.dataset.package import DESCRIPTOR, load, read_descriptor
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.roles import PARTS
from explorer.dataset.schema import (
    TABLES,
    Citation,
    Derivation,
    Discrepancy,
    Observation,
    Passage,
    Role,
    Row,
    Section,
    Support,
)
from explorer.dataset.sense import nonsense
from explorer.dataset.tables import numbered, read_table
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    _Rule = Callable[[Dataset], Iterator[Problem]]

R = TypeVar("R", bound=Row)

_PERIOD = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9./#_-]*")
#: Kinds of indicator whose value need not be printed as a numeral in the passage.
_WORDED = frozenset({"flag", "rank"})


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
    rules = (_units, _observations, _passages, _sections, _discrepancies, ledger_problems, _roles)
    return _check(dataset, rules)


def check_figures(dataset: Dataset) -> list[Problem]:
    """Check by the rules that say whether each figure and its evidence are sound by themselves."""
    return _check(dataset, (_units, _observations, _passages))


def _check(dataset: Dataset, rules: Sequence[_Rule]) -> list[Problem]:
    problems = list(_cells(dataset))
    if problems:
        return problems
    for rule in rules:
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


def _cells(dataset: Dataset) -> Iterator[Problem]:
    """Rules on single cells: required, enumerated, unique keys, resolvable ids, periods."""
    known: dict[str, set[str]] = {}
    for table in TABLES:
        for name in key_names(table):
            rows = dataset.tables[table.TABLE]
            known[f"{table.TABLE}.{name}"] = {str(getattr(r, name)) for r in rows}
    for table in TABLES:
        keys = key_names(table)
        seen: dict[tuple[object, ...], int] = {}
        for line, row in _lines(dataset, table):
            key = tuple(getattr(row, k) for k in keys)
            if key in seen:
                message = f"the key {key} is already on line {seen[key]}"
                yield Problem("duplicate-key", _file(table), line, keys[0], message)
            seen[key] = line
            yield from _row_cells(table, row, line, known)


def _row_cells(
    table: type[Row], row: Row, line: int, known: Mapping[str, set[str]]
) -> Iterator[Problem]:
    name = _file(table)
    for c in columns(type(row)):
        value = getattr(row, c.name)
        if value in ("", None, ()):
            if c.required:
                message = needed(row.kind if isinstance(row, Support) else "")
                yield Problem("empty", name, line, c.name, message)
            continue
        if c.enum and value not in c.enum:
            text = to_user("Problem", "{value!r} is not one of {allowed}")
            message = text.format(value=value, allowed=", ".join(c.enum))
            yield Problem("enum", name, line, c.name, message)
        if c.kind == "year" and not _PERIOD.fullmatch(value):
            text = to_user(
                "Problem", "{value!r} is not a year, a month (2024-08) or a day (2024-08-28)"
            )
            message = text.format(value=value)
            yield Problem("period", name, line, c.name, message)
        if c.key and c.name.endswith("_id") and not _ID.fullmatch(value):
            message = f"the id {value!r} has a character outside letters, digits and ./#_-"
            yield Problem("id", name, line, c.name, message)
        if c.refers:
            for part in value if isinstance(value, tuple) else (value,):
                if part not in known[c.refers]:
                    text = to_user("Problem", "{value!r} is not in {table}.csv")
                    message = text.format(value=part, table=c.refers.partition(".")[0])
                    yield Problem("unknown-id", name, line, c.name, message)


def _units(dataset: Dataset) -> Iterator[Problem]:
    for line, row in _lines(dataset, Observation):
        unit = dataset.indicators[row.indicator_id].unit
        if row.unit != unit:
            text = to_user("Problem", "{given!r} does not match the indicator {name} ({unit!r})")
            message = text.format(given=row.unit, name=row.indicator_id, unit=unit)
            yield Problem("unit", _file(Observation), line, "unit", message)


def _observations(dataset: Dataset) -> Iterator[Problem]:
    name = _file(Observation)
    for line, row in _lines(dataset, Observation):
        if row.value is None and row.value_low is None and row.value_high is None:
            message = to_user("Problem", "the observation has neither a value nor a range")
            yield Problem("value", name, line, "value", message)
        low, high = row.value_low, row.value_high
        if low is not None and high is not None and low > high:
            text = to_user("Problem", "the low value {low:g} is above the high {high:g}")
            message = text.format(low=low, high=high)
            yield Problem("range", name, line, "value_low", message)
        of = row.base if row.unit == "count" else None
        if of is not None and row.value is not None and row.value > of:
            text = to_user("Problem", "{value:g} of {base:g} is more than all")
            message = text.format(value=row.value, base=of)
            yield Problem("base", name, line, "base", message)
        wrong = nonsense(row, dataset.indicators[row.indicator_id])
        if wrong:
            yield Problem("value", name, line, "value", wrong)
        if row.period_start > row.period_end or bool(row.period_start) != bool(row.period_end):
            message = to_user("Problem", "the period must have a start and an end, in this order")
            yield Problem("period", name, line, "period_start", message)
        if (row.period_basis == "none") != (not row.period_start):
            message = to_user("Problem", "period_basis is 'none' exactly when there is no period")
            yield Problem("period", name, line, "period_basis", message)
        evidence = dataset.evidence_of.get(row.observation_id, ())
        if not any(e.role == "states" for e in evidence):
            message = f"{row.observation_id} has no evidence that states it"
            yield Problem("no-evidence", name, line, "observation_id", message)


def _passages(dataset: Dataset) -> Iterator[Problem]:
    """Rules on passages: quotes and values are where they are said to be."""
    name = _file(Support)
    boilerplate = {
        d: [(s.start, s.end) for s in rows if s.kind in BOILERPLATE]
        for d, rows in dataset.sections_in.items()
    }
    unreadable: set[str] = set()
    for line, row in numbered(Support, dataset.rows(Support)):
        match row:
            case Citation() | Derivation():
                continue
            case Passage():
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
        if row.start < 0 or text[row.start : row.end] != row.quote:
            message = (
                f"the text at {row.start}:{row.end} of {row.document_id} is "
                f"{text[row.start : row.end][:40]!r}, not the quote {row.quote[:40]!r}"
            )
            yield Problem("anchor", name, line, "start", message)
            continue
        if not (text[: row.start].endswith(row.prefix) and text[row.end :].startswith(row.suffix)):
            message = "prefix and suffix are not what stands around the quote"
            yield Problem("context", name, line, "prefix", message)
        if any(row.start < e and s < row.end for s, e in boilerplate.get(row.document_id, [])):
            message = to_user(
                "Problem", "the quote lies in a part of the document marked as boilerplate"
            )
            yield Problem("boilerplate", name, line, "start", message)
        yield from _value_at(dataset, row, line, text)


def _value_at(dataset: Dataset, row: Passage, line: int, text: str) -> Iterator[Problem]:
    """The value can be read off the numeral that the evidence points at."""
    name = _file(Support)
    observation = dataset.observations[row.observation_id]
    kind = dataset.indicators[observation.indicator_id].kind
    if row.value_start is None or row.value_end is None:
        if kind not in _WORDED and row.role != "context":
            message = f"{row.observation_id} is a {kind}: its passage must point at the numeral"
            yield Problem("value-anchor", name, line, "value_start", message)
        return
    if not row.start <= row.value_start < row.value_end <= row.end:
        message = "the numeral lies outside the quote"
        yield Problem("value-anchor", name, line, "value_start", message)
        return
    if row.role == "context":
        return
    printed = text[row.value_start : row.value_end]
    try:
        read = numerals.parse(printed)
    except ValueError:
        message = f"{printed!r} is not a numeral"
        yield Problem("numeral", name, line, "value_start", message)
        return
    scale = (1, 100) if observation.unit == "percent" else (1,)
    wanted = [observation.value, observation.value_low, observation.value_high]
    tolerance = 1e-6
    if not any(
        abs(read * k - w) <= tolerance * max(1, abs(w))
        for w in wanted
        if w is not None
        for k in scale
    ):
        message = f"{printed!r} reads {read:g}, which {row.observation_id} does not say"
        yield Problem("numeral", name, line, "value_start", message)


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
                message = f"{document_id}: {row.start}:{row.end} overlaps or runs out"
                yield Problem("section", name, line, "start", message)
            gap = text[at : row.start].strip()
            if gap:
                message = f"{document_id}: {gap[:30]!r} belongs to no section"
                yield Problem("section", name, line, "start", message)
            at = max(at, row.end)
        gap = text[at:].strip()
        if gap:
            message = f"{document_id}: {gap[:30]!r} belongs to no section"
            yield Problem("section", name, line, "end", message)


def _roles(dataset: Dataset) -> Iterator[Problem]:
    """What plays a part is there, is of the kind the part asks for, and there are enough of it."""
    name = _file(Role)
    lines: dict[str, list[int]] = {}
    for line, row in _lines(dataset, Role):
        lines.setdefault(row.role, []).append(line)
        table, _, column = PARTS[row.role].refers.partition(".")
        if not any(getattr(r, column) == row.thing_id for r in dataset.tables[table]):
            message = f"{row.thing_id!r} is not in {table}.csv, whose ids {row.role} takes"
            yield Problem("unknown-id", name, line, "thing_id", message)
    for role, part in PARTS.items():
        found = lines.get(role, [])
        if len(found) < part.least:
            message = f"{role} needs at least {part.least} rows and has {len(found)}"
            yield Problem("role", name, found[0] if found else 0, "role", message)
        if part.most is not None and len(found) > part.most:
            message = f"only one thing can be {role}; {len(found)} rows say who it is"
            yield Problem("role", name, found[1], "role", message)


def _discrepancies(dataset: Dataset) -> Iterator[Problem]:
    """What does not agree is recorded, each time naming each figure once."""
    for line, row in _lines(dataset, Discrepancy):
        if len(set(row.observation_ids)) < len(row.observation_ids):
            message = "the same observation is named twice"
            file = _file(Discrepancy)
            yield Problem("discrepancy", file, line, "observation_ids", message)
    lines = {o.observation_id: line for line, o in _lines(dataset, Observation)}
    for finding in discrepancies.unrecorded(dataset):
        if dataset.own.intersection(finding.observation_ids):
            continue  # the user's figures may say something else; no table of ours records it
        ids = ";".join(finding.observation_ids)
        message = f"{finding.explanation} No row of discrepancies.csv names {ids}"
        line = lines[finding.observation_ids[0]]
        yield Problem("discrepancy-missing", _file(Observation), line, "value", message)


__all__ = ["DESCRIPTOR", "check", "check_figures", "seal_problems", "validate"]
