"""Rows of a table of figures as observations with what they rest on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, assert_never

from explorer.dataset import discrepancies
from explorer.dataset.dataset import Dataset
from explorer.dataset.lookup import UnknownName, identify
from explorer.dataset.merge import Own, merge
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import (
    Citation,
    Discrepancy,
    Evidence,
    NumeralRow,
    Observation,
    Passage,
    Report,
    Support,
)
from explorer.dataset.tables import numbered
from explorer.dataset.validate import check_figures
from explorer.tables import quantities
from explorer.tables.names import Names
from explorer.words import to_user
from explorer.workspace.attribution import own_report, statement
from explorer.workspace.figure_table import NUMBERS
from explorer.workspace.ids import as_id, unique, worded
from explorer.workspace.sources import Sources, Wrong

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.lookup import Table as Things
    from explorer.workspace.figure_table import Line, Table

#: How comparators may be written, besides their names.
_COMPARATORS: Final = {
    "": "eq",
    "=": "eq",
    "~": "approx",
    "≈": "approx",
    "about": "approx",
    ">": "gt",
    "over": "gt",
    ">=": "ge",
    "≥": "ge",
    "at least": "ge",
    "<": "lt",
    "under": "lt",
    "<=": "le",
    "≤": "le",
    "at most": "le",
}
#: Where the cells of the dataset's columns stand in a table of figures.
_COLUMNS: Final = {
    "topic_id": "technology",
    "entity_id": "entity",
    "counterpart_id": "counterpart",
    "indicator_id": "indicator",
    "statement_en": "statement",
    "period_basis": "period_start",
    "document_id": "document",
    "start": "quote",
    "value_start": "quote",
    "report_id": "source_title",
}


@dataclass(frozen=True, slots=True)
class Read:
    """What a table of figures holds.

    Attributes:
        reports: Who says them, those that are new.
        figures: The figures that are new, each with what it rests on.
        known: How many are in the workspace already.
        notices: What does not agree with other figures, a sentence each.
    """

    reports: tuple[Report, ...]
    figures: tuple[tuple[Observation, Evidence], ...]
    known: int
    notices: tuple[str, ...]


#: Rows after which it is said how far reading or writing is.
EVERY: Final = 25


class _Noted(Exception):
    """What is wrong with the cells of a row has been noted; nothing more can be said of it."""


class FigureReader:
    """Reads one table; used once."""

    def __init__(self, dataset: Dataset, own: Own, table: Table) -> None:
        """Prepare.

        Args:
            dataset: The bundled one with the user's own rows joined.
            own: Those rows.
            table: What is read.
        """
        self._dataset = dataset
        self._table = table
        self._sources = Sources(dataset)
        self._names = Names(dataset)
        self._problems: list[Problem] = []
        # Also those that could not be joined: they stay in the workspace.
        self._taken = {*dataset.observations, *(o.observation_id for o in own.observations)}
        self._found: dict[tuple[Things, str], str] = {}
        self._reports = {replace(r, report_id=""): r for r in own.reports}
        self._new_reports: list[Report] = []
        evidence: dict[str, list[Evidence]] = {}
        for row in own.evidence:
            evidence.setdefault(row.observation_id, []).append(row)
        self._known = {
            _content(o, e): 0 for o in own.observations for e in evidence.get(o.observation_id, ())
        }

    def read(self, at: Callable[[float], None] = lambda _share: None) -> Read:
        """All rows.

        Args:
            at: Told now and then how far it is.

        Raises:
            DatasetError: One or more do not fit; all problems, with line and column.
        """
        figures: list[tuple[Observation, Evidence]] = []
        lines: list[Line] = []
        known = 0
        for n, line in enumerate(self._table.lines):
            if n % EVERY == 0:
                at(n / len(self._table.lines))
            try:
                observation, evidence = self._figure(line)
            except Wrong as wrong:
                self._note(line, wrong.column, wrong.kind, str(wrong))
                continue
            except _Noted:
                continue
            content = _content(observation, evidence)
            first = self._known.setdefault(content, line.number)
            if first == 0:
                known += 1
            elif first != line.number:
                text = to_user("FigureTable", "the row repeats line {line}")
                self._note(line, "technology", "duplicate", text.format(line=first))
            else:
                figures.append((observation, evidence))
                lines.append(line)
                self._taken.add(observation.observation_id)
        self._check(figures, lines)
        if self._problems:
            raise DatasetError(sorted(self._problems, key=lambda p: p.row))
        used = {o.report_id for o, _ in figures}
        reports = tuple(r for r in self._new_reports if r.report_id in used)
        notices = (*self._table.notices, *self._notices(reports, figures))
        return Read(reports, tuple(figures), known, notices)

    # ------------------------------------------------------------------------------ problems

    def _note(self, line: Line, column: str, kind: str, message: str) -> None:
        self._problems.append(self._table.problem(kind, line.number, column, message))

    def _check(self, figures: list[tuple[Observation, Evidence]], lines: list[Line]) -> None:
        """The same rules as for the bundled tables.

        Those rules look at figures as wholes only when every cell is sound; so rows that have a
        problem step aside until the others have none.
        """
        left = list(zip(figures, lines, strict=True))
        while left:
            wrong = self._unsound([f for f, _ in left], [line for _, line in left])
            if not wrong:
                return
            left = [pair for pair in left if pair[1].number not in wrong]

    def _unsound(
        self, figures: list[tuple[Observation, Evidence]], lines: list[Line]
    ) -> frozenset[int]:
        """Note what is wrong; the lines that it is about."""
        every = self._dataset
        tables = {
            **every.tables,
            Report.TABLE: (*every.rows(Report), *self._new_reports),
            Observation.TABLE: tuple(o for o, _ in figures),
            Support.TABLE: tuple(e for _, e in figures),
            Discrepancy.TABLE: (),
            NumeralRow.TABLE: (),
        }
        alone = Dataset(every.version, every.folder, tables, every.texts, every.own)
        begins = {
            f"{kind.TABLE}.csv": {n: i for i, (n, _) in enumerate(numbered(kind, rows))}
            for kind, rows in (
                (Observation, alone.rows(Observation)),
                (Support, alone.rows(Support)),
            )
        }
        wrong = set()
        for p in check_figures(alone):
            line = lines[begins[p.file][p.row]]
            self._note(line, _COLUMNS.get(p.column, p.column), p.kind, p.message)
            wrong.add(line.number)
        return frozenset(wrong)

    def _notices(
        self, reports: tuple[Report, ...], figures: list[tuple[Observation, Evidence]]
    ) -> tuple[str, ...]:
        """Where the new figures do not agree with others: worth knowing, but no error."""
        new = Own(
            reports=reports,
            observations=tuple(o for o, _ in figures),
            evidence=tuple(e for _, e in figures),
        )
        joined, _ = merge(self._dataset, new)
        ids = {o.observation_id for o in new.observations}
        return tuple(
            f"{f.explanation} ({', '.join(f.observation_ids)})"
            for f in discrepancies.find(joined, {o.topic_id for o in new.observations})
            if ids.intersection(f.observation_ids)
        )

    # ---------------------------------------------------------------------------------- a row

    def _figure(self, line: Line) -> tuple[Observation, Passage | Citation]:
        cells = line.cells
        before = len(self._problems)
        topic = self._named(line, "topics", "technology")
        entity = self._named(line, "entities", "entity")
        counterpart = (
            self._named(line, "entities", "counterpart") if cells.get("counterpart") else ""
        )
        indicator = self._named(line, "indicators", "indicator")
        unit = self._unit(line, indicator)
        read = {c: self._number(line, c, unit) for c in NUMBERS}
        values = {c: q.value if q else None for c, q in read.items()}
        begin, end = cells.get("period_start", ""), cells.get("period_end", "")
        end = end or begin
        value = read["value"]
        comparator = cells.get("comparator", "").lower() or (value.comparator if value else "")
        if len(self._problems) > before:
            raise _Noted
        period = "-".join(dict.fromkeys(p for p in (begin, end) if p)) or "undated"
        name = f"own.{topic}.{entity.lower()}.{indicator}.{worded(period) or 'period'}"
        row = Observation(
            unique(name, self._taken),
            topic,
            entity,
            counterpart,
            indicator,
            values["base"],
            begin,
            end,
            "stated" if begin or end else "none",
            values["value"],
            values["value_low"],
            values["value_high"],
            unit,
            _COMPARATORS.get(comparator, comparator),
            cells.get("hedge", ""),
            cells.get("status", "").lower() or "measured",
            "",
            " ".join(cells.get("statement", "").split()),
            " ".join(cells.get("note", "").split()),
        )
        sources = self._sources
        quoted = bool(cells.get("document")) or bool(cells.get("quote"))
        evidence = sources.passage(line, row) if quoted else sources.citation(line, row)
        report = self._report(line, evidence)
        row = replace(row, report_id=report.report_id)
        if not row.statement_en:
            row = replace(row, statement_en=self._statement(row, report))
        return row, evidence

    def _named(self, line: Line, things: Things, column: str) -> str:
        wanted = line.cells.get(column, "")
        if not wanted:
            self._note(line, column, "empty", to_user("Problem", "the cell must not be empty"))
            return ""
        try:
            if (things, wanted) not in self._found:  # looking a name up folds all names
                known = self._names.entity(wanted, codes=True) if things == "entities" else ""
                self._found[things, wanted] = known or identify(self._dataset, things, wanted)
            return self._found[things, wanted]
        except UnknownName as error:
            self._note(line, column, "unknown-id", str(error))
            return ""

    def _unit(self, line: Line, indicator: str) -> str:
        given = line.cells.get("unit", "")
        if given == "%":
            return "percent"
        return given or (self._dataset.indicators[indicator].unit if indicator else "")

    def _number(self, line: Line, column: str, unit: str) -> quantities.Quantity | None:
        given = line.cells.get(column, "")
        if not given:
            return None
        try:
            read = quantities.read(given, decimal_comma=self._table.decimal_comma)
        except quantities.NotANumber as error:
            self._note(line, column, "type", str(error))
            return None
        if read.percent and unit != "percent":
            text = to_user("FigureTable", "{given!r} is a percentage, but the unit is {unit}")
            self._note(line, column, "unit", text.format(given=given, unit=unit))
            return None
        return read

    def _statement(self, row: Observation, report: Report) -> str:
        """What the figure says, where the file does not put it in words."""
        d = self._dataset
        return statement(
            row,
            d.topics[row.topic_id],
            d.indicators[row.indicator_id],
            d.entities[row.entity_id],
            report,
        )

    def _report(self, line: Line, evidence: Passage | Citation) -> Report:
        """Who says it; one report for all figures of the same source, marked as the user's."""
        cells = line.cells
        document, cited = None, ""
        match evidence:
            case Passage():
                document = self._dataset.documents[evidence.document_id]
            case Citation():
                cited = evidence.source_publisher
            case _ as never:
                assert_never(never)
        title = cells.get("source_title", "") or (document.title if document else "")
        publisher = (
            cells.get("source_publisher", "")
            or cited
            or (document.publisher if document else "")
            or title
        )
        made = own_report(
            title,
            publisher,
            cells.get("source_url", "") or (document.url if document else ""),
            document.authors if document and not cells.get("source_title") else (),
            document.published if document and not cells.get("source_title") else "",
        )
        if made not in self._reports:
            taken = {*self._dataset.reports, *(r.report_id for r in self._reports.values())}
            report = replace(made, report_id=unique(f"own-{as_id(title)}", taken))
            self._reports[made] = report
            self._new_reports.append(report)
        return self._reports[made]


def _content(observation: Observation, evidence: Evidence) -> tuple[Observation, Evidence]:
    """A figure without its ids: two of the same content are the same figure."""
    return (
        replace(observation, observation_id=""),
        replace(evidence, evidence_id="", observation_id=""),
    )
