"""The figures of one mapped sheet as rows of the user's own, with all that they rest on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers.language import guess as language_of
from explorer.dataset import rules
from explorer.dataset.schema import (
    Cell,
    Document,
    Observation,
    Section,
)
from explorer.dataset.sheets import as_text, letters
from explorer.tables import layout
from explorer.tables.grid import place
from explorer.tables.unfold import unfold
from explorer.words import Count, to_user
from explorer.workspace.attribution import own_report, statement
from explorer.workspace.own_things import Maker, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Indicator, Report
    from explorer.tables.grid import Grid
    from explorer.tables.mapping import SheetMapping
    from explorer.tables.names import Names
    from explorer.tables.unfold import Figure, Named, Unfolded
    from explorer.workspace.own_things import Made

#: More figures than this in a sheet are no table that can be kept in a workspace.
MOST_FIGURES: Final = 50_000
_NAMED: Final = 5
_RIGHTS: Final = "Brought in by the user; it stays in the user's workspace."

#: What makes two figures statements of the same thing.
Key = tuple[str, str, str, str, str, str]


def key_of(o: Observation) -> Key:
    """What a figure is about: two of one key say the same, or contradict each other."""
    return (
        o.topic_id, o.entity_id, o.counterpart_id, o.indicator_id, o.period_start, o.period_end
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SheetRead:
    """What a sheet brings.

    Attributes:
        document: The sheet itself.
        text: Its cells.
        sections: All of it is a table.
        figures: Its figures, each with its cell; ids are to be given by who brings them in.
        notices: What was left out or not read, a sentence each.
        conflicts: Places of cells that say two things of the same.
    """

    document: Document
    text: str
    sections: tuple[Section, ...]
    figures: tuple[tuple[Observation, Cell], ...]
    notices: tuple[str, ...]
    conflicts: tuple[tuple[str, str], ...]


class SheetReader:
    """Reads the sheets of one file; what they have in common is made once."""

    def __init__(self, dataset: Dataset, names: Names, made: Made) -> None:
        """Prepare.

        Args:
            dataset: The bundled one with the user's own rows joined.
            names: The names of its things.
            made: Where new things go.
        """
        self._dataset, self._names, self._made = dataset, names, made
        self._new: dict[tuple[str, str], str] = {}
        self._maker = Maker(dataset, made)

    def read(self, grid: Grid, mapping: SheetMapping, document_id: str) -> SheetRead:
        """The figures of a sheet by its mapping."""
        found = unfold(grid, mapping, self._names)
        document, text, sections = self.document(grid, mapping, document_id)
        figures: list[tuple[Observation, Cell]] = []
        seen: dict[Key, tuple[Observation, str]] = {}
        conflicts: list[tuple[str, str]] = []
        odd: list[tuple[str, str]] = []
        valued = _values(found)
        for figure in found.figures:
            row = self._observation(grid, mapping, figure, document, valued)
            where = place(figure.row, figure.column)
            breach = next(rules.figure(row, self.made_indicator(row.indicator_id)), None)
            if breach:
                odd.append((where, breach.message))
                continue
            before = seen.setdefault(key_of(row), (row, where))
            if before[1] != where:
                same = replace(before[0], statement_en="", note="") == replace(
                    row, statement_en="", note=""
                )
                if not same:
                    conflicts.append((before[1], where))
                continue
            shown = " ".join(figure.shown.split())
            evidence = Cell(
                "", "", "states", document_id, shown, grid.sheet, figure.row + 1,
                letters(figure.column),
            )  # fmt: skip
            figures.append((row, evidence))
        said_of = (*grid.notices, *notices(grid, mapping, found, odd))
        return SheetRead(document, text, sections, tuple(figures), said_of, tuple(conflicts))

    def document(
        self, grid: Grid, mapping: SheetMapping, document_id: str, most: int | None = None
    ) -> tuple[Document, str, tuple[Section, ...]]:
        """A sheet as a document with its text and what its parts are.

        Args:
            grid: The sheet.
            mapping: How it is read.
            document_id: Its id.
            most: So many of its rows are the text, if not all.
        """
        text = as_text(grid.rows[:most])
        lay = layout.find(grid, mapping.header)
        title = grid.facts.title or (lay.title if lay else "") or _title(grid)
        source = mapping.fixed.get("source", "")
        document = Document(
            document_id,
            grid.file,
            grid.sha256,
            title,
            title,
            mapping.fixed.get("publisher", "") or source or f"Own table ({grid.file})",
            (),
            "",
            language_of(text[:20_000]),
            (),
            mapping.fixed.get("url", ""),
            _RIGHTS,
        )
        return document, text, (Section(document_id, 0, len(text), "table"),) if text else ()

    # --------------------------------------------------------------------------------- a figure

    def _observation(
        self,
        grid: Grid,
        mapping: SheetMapping,
        figure: Figure,
        document: Document,
        valued: dict[str, list[float]],
    ) -> Observation:
        topic = self.topic(figure.topic, grid, mapping)
        entity = self.entity(figure.entity)
        other = self.entity(figure.counterpart) if figure.counterpart else ""
        numbers = valued.get(_label(figure), [])
        indicator = self.indicator(figure.indicator, figure.unit, grid, numbers)
        said = (figure.source, figure.publisher, figure.url)
        report = self.report(mapping, said, document)
        start, end = figure.period or ("", "")
        v = figure.value
        row = Observation(
            "", topic, entity, other, indicator, None, start, end,
            "stated" if start else "none", v.value, v.low, v.high, figure.unit,
            v.comparator or "eq", "", "estimate" if v.estimate else "measured",
            report.report_id, "", " ".join(figure.note.split()),
        )  # fmt: skip
        return replace(row, statement_en=self._statement(row, report))

    def topic(self, named: Named, grid: Grid, mapping: SheetMapping) -> str:
        """The id of what a figure is about, which is made if there is none."""
        kind = "theme" if _is_fixed(mapping, named) else "technology"

        def make(name: str) -> str:
            said = f"Brought in by the user with {grid.file}."
            return self._maker.topic((name,) * 3, kind, said)

        return self._thing("topic", named, make)

    def entity(self, named: Named) -> str:
        """The id of whose a figure is, which is made if there is none."""

        def make(name: str) -> str:
            known = named.names if len(named.names) > 2 else (name,) * 3
            aliases = tuple(n for n in known[3:] if n not in known[:3])
            return self._maker.entity(
                (known[0], known[1], known[2]), named.kind or "group", aliases
            )

        return self._thing("entity", named, make)

    def indicator(self, named: Named, unit: str, grid: Grid, numbers: Sequence[float]) -> str:
        """The id of what is counted in a unit, which is made if there is none.

        Args:
            named: What the table calls it.
            unit: The unit.
            grid: The table.
            numbers: Its values, which tell what kind it is.
        """
        if named.id and self._dataset.indicators[named.id].unit != unit:
            named = replace(named, id="")  # of the same name, and not the same

        def make(name: str) -> str:
            kind = kind_of(unit, name, numbers)
            said = f"As the table {grid.file} calls it; brought in by the user."
            return self._maker.indicator((name,) * 3, unit, kind, said)

        named = replace(named, kind=unit)
        return self._thing("indicator", named, make)

    def made_indicator(self, identifier: str) -> Indicator:
        """An indicator by its id, also one that was made."""
        return self._made.indicators.get(identifier) or self._dataset.indicators[identifier]

    def _thing(self, what: str, named: Named, make: Callable[[str], str]) -> str:
        """The id of a thing, which is made if there is none."""
        if named.id:
            return named.id
        name = " ".join(named.names[0].split())
        wanted = (what, f"{name}\0{named.kind if what == 'indicator' else ''}")
        if wanted not in self._new:
            self._new[wanted] = self._own_one(what, name, named.kind) or make(name)
        return self._new[wanted]

    def _own_one(self, what: str, name: str, unit: str) -> str:
        """One's own thing of this name, which an earlier table brought."""
        if what != "indicator":
            return ""  # found by its name already
        for identifier, i in self._dataset.indicators.items():
            if identifier in self._dataset.own and i.name_en == name and i.unit == unit:
                return identifier
        return ""

    def report(
        self, mapping: SheetMapping, said: tuple[str, str, str], document: Document
    ) -> Report:
        """Who says it: the source that the row or the table names, or else the table."""
        source, named, address = said
        title = source or mapping.fixed.get("source", "") or document.title
        publisher = named or mapping.fixed.get("publisher", "") or title
        url = address or mapping.fixed.get("url", "")
        return self._maker.report(own_report(title, publisher, url), title)

    def _statement(self, row: Observation, report: Report) -> str:
        """What the figure says, put together from its columns."""
        entity = self._made.entities.get(row.entity_id) or self._dataset.entities[row.entity_id]
        topic = self._made.topics.get(row.topic_id) or self._dataset.topics[row.topic_id]
        return statement(row, topic, self.made_indicator(row.indicator_id), entity, report)


def _is_fixed(mapping: SheetMapping, topic: Named) -> bool:
    return mapping.fixed.get("topic", "") == topic.names[0]


def _title(grid: Grid) -> str:
    return f"{grid.file}, {grid.sheet}" if grid.sheet else grid.file


def _label(figure: Figure) -> str:
    return figure.indicator.id or figure.indicator.names[0]


def _values(found: Unfolded) -> dict[str, list[float]]:
    """All numbers of each indicator, which tell what kind it is."""
    made: dict[str, list[float]] = {}
    for f in found.figures:
        numbers = [n for n in (f.value.value, f.value.low, f.value.high) if n is not None]
        made.setdefault(_label(f), []).extend(numbers)
    return made


def notices(
    grid: Grid,
    mapping: SheetMapping,
    found: Unfolded,
    odd: list[tuple[str, str]],
    count: int | None = None,
) -> Iterable[str]:
    """What of a sheet was not read, a sentence each.

    Args:
        grid: The sheet.
        mapping: How it was read.
        found: What was found.
        odd: Places of figures that cannot be, and why.
        count: How many cells were not read, if not all are named.
    """
    sheet = f"{grid.sheet}: " if grid.sheet else ""
    unread = [(place(u.row, u.column), u.why) for u in found.unread] + odd
    for where, why in unread[:_NAMED]:
        text = to_user("Tables", "{place} was not read: {why}.")
        yield sheet + text.format(place=where, why=why)
    count = len(unread) if count is None else count
    if count > _NAMED:
        text = to_user("Tables", "{count} more {count:cell was|cells were} not read.")
        yield sheet + text.format(count=Count(count - _NAMED))
    if found.missing:
        text = to_user("Tables", "{count} {count:cell says|cells say} that there is no value.")
        yield sheet + text.format(count=Count(found.missing))
    if found.totals:
        text = to_user("Tables", "Rows that add others up were left out: {rows}.")
        rows = ", ".join(str(n + 1) for n in found.totals[:_NAMED])
        yield sheet + text.format(rows=rows)
    if found.skipped:
        text = to_user("Tables", "Left out, as the mapping says: {names}.")
        more = " \u2026" if len(found.skipped) > _NAMED else ""
        yield sheet + text.format(names=", ".join(found.skipped[:_NAMED]) + more)
    ignored = [c.heading for c in mapping.columns if c.role == "ignore" and c.heading]
    if ignored:
        text = to_user("Tables", "Columns that were not read: {names}.")
        more = " \u2026" if len(ignored) > _NAMED else ""
        yield sheet + text.format(names=", ".join(ignored[:_NAMED]) + more)
