"""Guessing what the columns of a table are, and saying what is doubtful about it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from explorer.dataset.sheets import letters
from explorer.tables import layout, lines, periods, units, values
from explorer.tables.columns import Looked, look
from explorer.tables.mapping import Column, Doubt, NothingFound, SheetMapping
from explorer.tables.names import marks_a_group
from explorer.tables.unit_guess import UnitGuess, decimal_sign
from explorer.tables.words import key, words
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.tables.grid import Grid
    from explorer.tables.layout import Layout
    from explorer.tables.names import Names

#: Roles that one column of a table has at the most.
_ONE: Final = ("entity", "code", "country", "counterpart", "topic", "indicator", "period", "unit",
               "multiplier", "value", "low", "high", "source", "url", "status")  # fmt: skip
#: So many names that are not known are asked for, one by one.
_ASKED: Final = 60

#: Years that a heading marks as expected: 2025F, 2025 (e), 2025年预测.
_FORECAST: Final = re.compile(
    r"\b(?:19|20|21)\d\d\s?\(?[ef]\)?(?![a-z])|forecast|projected|projection|预测|預測|预计|預計",
    re.IGNORECASE,
)


def guess(grid: Grid, names: Names) -> SheetMapping:
    """How a sheet is most likely to be read.

    Raises:
        NothingFound: It holds no figures about entities.
    """
    found = layout.find(grid)
    if found is None or not found.rows:
        raise NothingFound(to_user("Tables", "there are no headings with rows of values below"))
    return _Guess(grid, found, names).mapping()


class _Guess:
    def __init__(self, grid: Grid, found: Layout, names: Names) -> None:
        self._grid, self._layout, self._names = grid, found, names
        self._doubts: list[Doubt] = []
        self._fixed: dict[str, str] = {}
        self._fill = False
        self._known: dict[str, str] = {}

    def mapping(self) -> SheetMapping:
        """All of it, in the order in which one thing rests on another."""
        looked = [
            look(self._grid, self._layout, i, self._names)
            for i in range(len(self._layout.headings))
        ]
        self._refuse_lists(looked)
        self._say_repeated(looked)
        columns = self._one_of_each(looked)
        self._find_entities(columns)
        self._find_rest(columns)
        sign, sure = decimal_sign(self._grid, self._layout, columns)
        if not sure:
            said = to_user("Tables", "1.234 may be a thousand or one and a quarter")
            self._doubts.append(Doubt("decimal", said))
        day_first = True
        for column in columns:
            if column.role == "period":
                told = periods.day_first(self._cells(column.at))
                day_first = told is not False
                if told is None:
                    said = to_user("Tables", "03/04 may be in March or in April")
                    self._doubts.append(Doubt("period", said, column.at))
        made = SheetMapping(
            self._grid.file,
            self._grid.sheet,
            self._layout.header,
            tuple(columns),
            self._fixed,
            sign,
            day_first,
            self._fill,
            self._flags(),
            self._known,
        )
        made = UnitGuess(self._grid, self._layout, made, self._names).fill(self._doubts)
        return replace(made, doubts=tuple(self._doubts))

    # ---------------------------------------------------------------------------------- columns

    def _cells(self, at: int) -> list[str]:
        return [self._grid.cell(row, at) for row in self._layout.rows]

    def _refuse_lists(self, looked: list[Looked]) -> None:
        listed = [x.heading for x in looked if key(x.heading) in words().lists]
        if len(listed) > 1:
            said = to_user("Tables", "it lists things ({headings}) and counts none of them")
            raise NothingFound(said.format(headings=", ".join(listed[:4])))
        if not any(x.numeric for x in looked):
            raise NothingFound(to_user("Tables", "there is no column of numbers"))

    def _say_repeated(self, looked: list[Looked]) -> None:
        seen: set[str] = set()
        for x in looked:
            if x.heading and x.heading in seen:
                said = to_user("Tables", "the heading stands there twice")
                self._doubts.append(Doubt("column", said, x.at, x.heading))
            seen.add(x.heading)

    def _one_of_each(self, looked: list[Looked]) -> list[Column]:
        """Roles such that each is held by one column at the most."""
        roles = {x.at: x.role for x in looked}
        by_at = {x.at: x for x in looked}
        for role in _ONE:
            rivals = [at for at, r in roles.items() if r == role]
            if len(rivals) < 2:
                continue
            best = max(rivals, key=lambda at: (by_at[at].fit, -at))
            for at in rivals:
                if at == best:
                    continue
                if role == "period" and by_at[at].fit >= by_at[best].fit * 0.9:
                    said = to_user("Tables", "two columns hold periods")
                    self._doubts.append(Doubt("period", said, at, by_at[at].heading))
                roles[at] = "ignore"
                if role == "value" and by_at[at].fit and by_at[at].numeric:
                    roles[at] = "number"
                if role == "entity" and by_at[best].of == "institution":
                    roles[at] = "country"
        seen: set[str] = set()
        columns = []
        for x in looked:
            role = roles[x.at]
            if x.heading and x.heading in seen and role in ("value", "number"):
                role = "ignore"
            seen.add(x.heading)
            columns.append(Column(x.at, x.heading, role))
        if any(c.role == "indicator" for c in columns) and any(c.role == "value" for c in columns):
            columns = [replace(c, role="ignore") if c.role == "number" else c for c in columns]
        self._looked = by_at
        columns = [self._headed(c) if c.role in ("number", "value") else c for c in columns]
        wide = [c for c in columns if c.role == "value" and c.period]
        if any(c.role == "indicator" for c in columns) and len(wide) > 1:
            # "Latest" beside years repeats one of them.
            columns = [
                replace(c, role="ignore") if c.role == "value" and not c.period else c
                for c in columns
            ]
        return columns

    def _headed(self, column: Column) -> Column:
        """A column of values with what its heading says of them."""
        if column.role == "value":
            return column
        said: dict[str, str] = {}
        left: list[str] = []
        beside: list[str] = []
        for piece in self._layout.headings[column.at]:
            facts = self._grid.facts.columns.get(piece)
            label = (facts.title if facts else "") or piece
            if facts and facts.unit:
                said["unit"] = facts.unit
            if periods.is_period(piece):
                said["period"] = piece
            elif "entity" not in said and self._names.entity(piece):
                said["entity"] = piece
            elif "topic" not in said and self._names.topic(piece):
                said["topic"] = piece
            elif units.unit_of(piece) and len(self._layout.headings[column.at]) > 1:
                beside.append(piece)
            elif not values.is_missing(piece):
                label, unit = units.split(label)
                label, period = periods.ended(label)
                if unit:
                    said.setdefault("unit", self._unit_text(piece))
                if period:
                    said["period"] = periods_text(period)
                left.append(label)
        if beside and left:
            said["unit"] = beside[-1]
        if beside and not left and "topic" in said and _measures(beside[-1]):
            # "R&D spending" over "US$ million": what is measured bears the name of a topic.
            said["unit"], left = beside[-1], [said["topic"]]
        left = left or beside  # "Papers" counts papers, and says of what the numbers are
        if left:
            said["indicator"] = ", ".join(left)
        return replace(column, role="value", **said)  # type: ignore[arg-type]

    def _unit_text(self, heading: str) -> str:
        """The unit as the publisher or the heading writes it."""
        facts = self._grid.facts.columns.get(heading)
        return facts.unit if facts and facts.unit else units.written(heading)

    # --------------------------------------------------------------------------------- entities

    def _find_entities(self, columns: list[Column]) -> None:
        held = next((c for c in columns if c.role == "entity"), None)
        code = next((c for c in columns if c.role == "code"), None)
        headed = [c for c in columns if c.role == "value" and c.entity]
        if held is None and code is not None:
            at = columns.index(code)
            columns[at] = held = replace(code, role="entity")
            code = None
        if held is None:
            if headed:
                for at, c in enumerate(columns):
                    if c.role == "value" and not c.entity:
                        columns[at] = replace(c, role="ignore")
                return
            named = self._entity_of_title()
            if not named:
                raise NothingFound(
                    to_user("Tables", "no column names countries, institutions or companies")
                )
            self._fixed["entity"] = named
            return
        for at, c in enumerate(columns):  # a country above a column beside one of countries
            if c.role == "value" and c.entity:
                said = to_user("Tables", "a column of entities, and one in this heading")
                self._doubts.append(Doubt("column", said, c.at, c.heading))
                columns[at] = replace(c, entity="", indicator=c.indicator or c.entity)
        self._check_names(held, code)

    def _entity_of_title(self) -> str:
        parts = re.split(r"[,，:：;；(（)）]|\s[-–—]\s| in | of ", self._layout.title)
        found = [p.strip() for p in parts if p.strip() and self._names.entity(p)]
        return found[0] if len(found) == 1 else ""

    def _check_names(self, column: Column, code: Column | None) -> None:
        looked = self._looked[column.at]
        rows = self._layout.rows
        blank = [n for n, row in enumerate(rows) if not self._grid.cell(row, column.at)]
        if blank and blank[0] > 0 and not (code and self._looked[code.at].fit):
            self._fill = True
            said = to_user("Tables", "blank names are taken to be the name above them")
            self._doubts.append(Doubt("entity", said, column.at))
        unknown: dict[str, str] = {}
        for row in rows:
            name = self._grid.cell(row, column.at).strip()
            if not name or name in unknown or name in self._known:
                continue
            marked = self._grid.cell(row, code.at) if code else ""
            if self._names.entity(name, codes=looked.coded) or self._names.group(name):
                continue
            if code and self._names.country(marked):
                self._known[name] = self._names.country(marked)
            elif code and looked.of == "entity" and marks_a_group(marked):
                self._known[name] = "group"
            elif looked.of in ("institution", "company"):
                self._known[name] = looked.of
            else:
                unknown[name] = "skip"
        for name in list(unknown)[:_ASKED]:
            near = self._names.near(name)
            said = to_user("Tables", "no entity is called so")
            if near:
                said = to_user("Tables", "no entity is called so; {name} is near").format(name=near)
            self._doubts.append(Doubt("entity", said, column.at, name))
        self._known |= unknown
        if rows and len(unknown) * 2 > len({self._grid.cell(r, column.at) for r in rows}):
            if looked.headed:
                return
            raise NothingFound(
                to_user("Tables", "no column names countries, institutions or companies")
            )

    # ------------------------------------------------------------------------ topic, indicator

    def _find_rest(self, columns: list[Column]) -> None:
        facts, title = self._grid.facts, self._layout.title
        for name in ("source", "publisher", "url", "accessed"):
            if given := getattr(facts, name):
                self._fixed[name] = given
        whole, period = periods.ended(title)
        called = facts.title or units.split(whole)[0] or self._sheet_name()
        told = next((c for c in columns if c.role == "period"), None)
        if period and not told and not any(c.period for c in columns):
            self._fixed["period"] = periods_text(period)
        valued = [c for c in columns if c.role == "value"]
        if not valued:
            raise NothingFound(to_user("Tables", "there is no column of numbers"))
        if not any(c.role == "topic" for c in columns) and not all(c.topic for c in valued):
            flow = self._dataflow()
            self._fixed["topic"] = flow or called or PurePath(self._grid.file).stem
        if not any(c.role == "indicator" for c in columns):
            lacking = [c for c in valued if not c.indicator]
            if lacking:
                self._fixed["indicator"] = called or PurePath(self._grid.file).stem
                if not called:
                    said = to_user(
                        "Tables", "nothing says what the numbers are; the file's name is taken"
                    )
                    self._doubts.append(Doubt("indicator", said))
        named = lines.units((*self._layout.above, *self._layout.below))
        line = next((u for u in map(units.unit_of, named) if u), None)
        if named and not line and not any(c.unit for c in columns):
            said = to_user("Tables", "the unit {unit} that a line names is not known")
            self._doubts.append(Doubt("unit", said.format(unit=named[0])))
        if line:
            self._fixed["unit"] = next(t for t in named if units.unit_of(t))
        elif units.split(whole)[1]:
            self._fixed["unit"] = self._unit_text(whole)
        source = next(
            (s for s in map(lines.source, (*self._layout.below, *self._layout.above)) if s), ""
        )
        if source:
            self._fixed.setdefault("source", source)
        self._doubt_texts(columns)
        self._doubt_what_does_not_fit(valued)

    def _doubt_what_does_not_fit(self, valued: list[Column]) -> None:
        """Values without a heading, values that nobody has seen yet, and another table below."""
        for c in valued:
            if not self._layout.headings[c.at]:
                said = to_user("Tables", "column {letters} has values and no heading")
                said = said.format(letters=letters(c.at))
                self._doubts.append(Doubt("column", said, c.at, c.heading))
            if _FORECAST.search(c.heading):
                said = to_user("Tables", "{heading} may be a forecast and would look measured")
                said = said.format(heading=c.heading)
                self._doubts.append(Doubt("column", said, c.at, c.heading))
        if self._layout.another is not None:
            said = to_user("Tables", "row {row} begins another table, which is not read")
            self._doubts.append(Doubt("column", said.format(row=self._layout.another + 1)))

    def _sheet_name(self) -> str:
        plain = self._grid.sheet.strip()
        generic = key(plain).rstrip(" 0123456789") in (
            "sheet",
            "工作表",
            "data",
            "table",
            "tabelle",
            "feuil",
            "worksheet",
        )
        return "" if generic else plain

    def _dataflow(self) -> str:
        """The name of the flow of an SDMX file."""
        for x in self._looked.values():
            if key(x.heading) in ("structure name", "structure id", "dataflow"):
                cells = {c for c in self._cells(x.at) if c}
                if len(cells) == 1:
                    return cells.pop()
        return ""

    def _flags(self) -> bool:
        """Whether the table is one of the European statistical office."""
        return any(
            "time_period" in x.heading.lower() and "\\" in x.heading for x in self._looked.values()
        ) or any(key(x.heading) == "freq" for x in self._looked.values())

    def _doubt_texts(self, columns: list[Column]) -> None:
        """Columns of words that are passed over, where rows differ in nothing else."""
        kept = [
            c.at
            for c in columns
            if c.role not in ("ignore", "value", "note", "status", "source", "url")
        ]
        rows = [tuple(self._grid.cell(r, at) for at in kept) for r in self._layout.rows]
        if len(set(rows)) == len(rows) or self._fill:
            return
        for c in columns:
            looked = self._looked[c.at]
            if c.role == "ignore" and looked.distinct > 1 and not looked.numeric:
                said = to_user(
                    "Tables", "rows differ in this column ({letters}) and in no other that is read"
                )
                self._doubts.append(
                    Doubt("column", said.format(letters=letters(c.at)), c.at, c.heading)
                )


def _measures(text: str) -> bool:
    """Whether a unit is one of measure, and no word for what is counted."""
    found = units.unit_of(text)
    return bool(found and found.name != "count")


def periods_text(period: periods.Period) -> str:
    """A period as the mapping writes it."""
    return period[0] if period[0] == period[1] else f"{period[0]}–{period[1]}"
