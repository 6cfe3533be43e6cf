"""The figures of tables on disk, made objects as they are asked for; the last ones are kept."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain
from threading import RLock
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset.evidence import Cell
from explorer.dataset.on_demand import KEPT, SomeRows
from explorer.dataset.schema import Observation
from explorer.dataset.sheets import letters
from explorer.dataset.stored import OF, StoredTable, is_stored, statement
from explorer.sql import quoted
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.dataset.schema import Entity, Indicator, Report, Topic

#: How firmly figures of tables are said.
_STATUS: Final = ("measured", "estimate")
#: So many rows are made objects at a time where more are gone through than are kept.
_AT_A_TIME: Final = 5_000
#: The columns of the file, in the order in which a figure is made of them.
_COLUMNS: Final = (
    "row, col, topic, entity, other, indicator, period, report, value, low, high, comparator, "
    "estimate"
)


class Unreadable(Exception):
    """The file of a table cannot be read any more; the message is a sentence."""


#: The names of what figures are about, which make their sentences.
Names = tuple[
    "Mapping[str, Topic]", "Mapping[str, Indicator]", "Mapping[str, Entity]", "Mapping[str, Report]"
]


class Stored:
    """The tables on disk of a dataset, asked from any thread.

    Attributes:
        tables: The tables, in the order in which their figures come.
    """

    def __init__(self, tables: Sequence[StoredTable], names: Callable[[], Names]) -> None:
        """Nothing is read before it is asked for.

        Args:
            tables: The tables; their files are whole.
            names: What the figures are about.
        """
        self.tables = tuple(tables)
        self._names = names
        self._lock = RLock()
        self._engine: Any = None
        self._by_id: OrderedDict[str, tuple[Observation, Cell]] = OrderedDict()
        self._groups: OrderedDict[object, tuple[Observation, ...]] = OrderedDict()
        self._places: dict[str, int] = {}
        self._in_groups = 0

    def begin(self) -> None:
        """Have the engine ready, in a worker: it takes long to be imported."""
        for table in self.tables:
            with self._asked("SELECT count(*) FROM {figures}", table) as found:
                found.fetchone()

    # ------------------------------------------------------------------------------- counting

    @property
    def count(self) -> int:
        """How many figures there are."""
        return sum(t.count for t in self.tables)

    def counted(self, column: str) -> Mapping[str, int]:
        """How many figures there are by the ids of a column."""
        found: dict[str, int] = {}
        for table in self.tables:
            for name, count in table.counts.get(column, {}).items():
                found[name] = found.get(name, 0) + count
        return found

    @cached_property
    def counted_pairs(self) -> Mapping[tuple[str, str], int]:
        """How many figures each topic has of each indicator."""
        found: dict[tuple[str, str], int] = {}
        for table in self.tables:
            for pair, count in table.pairs.items():
                found[pair] = found.get(pair, 0) + count
        return found

    @cached_property
    def counted_by_topic(self) -> Mapping[str, int]:
        """How many figures each topic has."""
        return self.counted("topic_id")

    @cached_property
    def compared(self) -> frozenset[str]:
        """The indicators that set one entity against another."""
        found: set[str] = set()
        for table in self.tables:
            if table.counts.get("counterpart_id"):
                query = "SELECT DISTINCT indicator FROM {figures} WHERE other >= 0"
                with self._asked(query, table) as rows:
                    found |= {table.content["indicator"][n][0] for (n,) in rows.fetchall()}
        return frozenset(found)

    def any_of(self, topic_id: str, indicators: Sequence[str] = ()) -> bool:
        """Whether a topic has figures, of some indicators if any is named; nothing is read."""
        if topic_id not in self.counted_by_topic:
            return False
        return not indicators or any((topic_id, i) in self.counted_pairs for i in indicators)

    def count_of(self, **wanted: Sequence[str]) -> int:
        """How many figures have one of some ids in each of some columns."""
        count = 0
        for table in self.tables:
            where, given = _asking(table, wanted)
            if where:
                query = f"SELECT count(*) FROM {{figures}} {where}"
                with self._asked(query, table, given) as found:
                    count += int(found.fetchone()[0])
        return count

    def entities_of(self, topic_id: str, indicators: Sequence[str] = ()) -> tuple[str, ...]:
        """Whose figures of a topic, and of some indicators if any is named, there are."""
        ids: dict[str, None] = {}
        wanted = {"topic_id": (topic_id,)} | ({"indicator_id": indicators} if indicators else {})
        for table in self.tables:
            where, given = _asking(table, wanted)
            if where:
                query = f"SELECT entity FROM {{figures}} {where} GROUP BY entity ORDER BY min(row)"
                with self._asked(query, table, given) as found:
                    ids |= {table.content["entity"][n][0]: None for (n,) in found.fetchall()}
        return tuple(ids)

    # -------------------------------------------------------------------------------- figures

    def figure(self, identifier: str) -> Observation | None:
        """A figure by its id."""
        found = self._one(identifier)
        return found[0] if found else None

    def cell(self, identifier: str) -> Cell | None:
        """The cell that a figure stands in."""
        found = self._one(identifier)
        return found[1] if found else None

    def cells_of(self, identifier: str) -> tuple[Cell, ...] | None:
        """What a figure rests on."""
        found = self.cell(identifier)
        return (found,) if found else None

    def evidence(self, evidence_id: str) -> Cell | None:
        """A cell by its own id."""
        return self.cell(evidence_id.removesuffix("#1")) if evidence_id.endswith("#1") else None

    def place(self, identifier: str) -> int:
        """Where in the order of all figures one stands that was asked for."""
        return self._places.get(identifier, 0)

    def where(self, **wanted: Sequence[str]) -> tuple[Observation, ...]:
        """The figures that have one of some ids in each of some columns, in order."""
        given = {c: tuple(dict.fromkeys(v)) for c, v in wanted.items()}
        key = tuple(sorted(given.items()))
        with self._lock:
            if key in self._groups:
                self._groups.move_to_end(key)
                return self._groups[key]
        found = tuple(chain.from_iterable(self._pages(given)))
        with self._lock:
            self._groups[key] = found
            self._in_groups += len(found)
            while self._in_groups > KEPT and len(self._groups) > 1:
                self._in_groups -= len(self._groups.popitem(last=False)[1])
        return found

    def every(self, **wanted: Sequence[str]) -> Iterator[Observation]:
        """The same one after the other, some at a time and none of them kept."""
        for page in self._pages({c: tuple(v) for c, v in wanted.items()}):
            yield from page

    def rows(self, document_id: str, first: int, last: int) -> list[tuple[str, ...]] | None:
        """Some rows of a table by number, as they are shown; None if it is not on disk."""
        table = next((t for t in self.tables if t.document_id == document_id), None)
        if table is None:
            return None
        query = (
            "SELECT * EXCLUDE (file_row_number) FROM {cells} WHERE file_row_number BETWEEN "
            f"{first - 1} AND {last - 1} ORDER BY file_row_number"
        )
        with self._asked(query, table) as found:
            return [tuple(" ".join(c.split()) for c in row) for row in found.fetchall()]

    def around(
        self, evidence: Cell, head: Sequence[Sequence[str]], wide: int
    ) -> Sequence[Sequence[str]]:
        """The rows of a table on either side of a cell, behind its first rows; others are blank.

        Args:
            evidence: The cell.
            head: The first rows, or all of a table that is not on disk.
            wide: So many rows on either side.
        """
        first, last = max(1, evidence.row - wide), evidence.row + wide
        if last <= len(head):
            return head
        rows = self.rows(evidence.document_id, first, last)
        return head if rows is None else SomeRows(head, first - 1, rows)

    def _one(self, identifier: str) -> tuple[Observation, Cell] | None:
        if not is_stored(identifier):
            return None
        with self._lock:
            if identifier in self._by_id:
                self._by_id.move_to_end(identifier)
                return self._by_id[identifier]
        for order, table in enumerate(self.tables):
            if identifier.startswith(table.prefix):
                numbers = table.numbers(identifier)
                if numbers is None:
                    return None
                where = "topic = ? AND entity = ? AND other = ? AND indicator = ? AND period = ?"
                query = f"SELECT {_COLUMNS} FROM {{figures}} WHERE {where}"
                with self._asked(query, table, [*numbers]) as rows:
                    page = rows.fetchall()
                for made in self._made(table, page, order):
                    with self._lock:
                        return self._by_id.get(made.observation_id)
        return None

    def _pages(self, wanted: Mapping[str, Sequence[str]]) -> Iterator[list[Observation]]:
        for order, table in enumerate(self.tables):
            where, given = _asking(table, wanted)
            if not where:
                continue
            query = f"SELECT {_COLUMNS} FROM {{figures}} {where} ORDER BY row, col"
            with self._asked(query, table, given) as rows:
                while page := rows.fetchmany(_AT_A_TIME):
                    yield self._made(table, page, order)

    def _made(
        self, table: StoredTable, page: Sequence[tuple[Any, ...]], order: int
    ) -> list[Observation]:
        """The figures of rows of the file, with the cells they stand in."""
        if not page:
            return []
        topics, indicators, entities, reports = self._names()
        content, shown = table.content, self._shown(table, page)
        found: list[Observation] = []
        cells: list[Cell] = []
        for row, col, t, e, o, i, p, r, value, low, high, comparator, estimate in page:
            identifier = table.identifier(t, e, o, i, p)
            topic, entity = topics[content["topic"][t][0]], entities[content["entity"][e][0]]
            other = content["entity"][o][0] if o >= 0 else ""
            indicator = indicators[content["indicator"][i][0]]
            report = reports[content["report"][r][0]]
            start, end = content["period"][p]
            quote, note = shown[row, col]
            bare = Observation(
                identifier, topic.technology_id, entity.entity_id, other, indicator.indicator_id,
                None, start, end, "stated" if start else "none", value, low, high, indicator.unit,
                comparator, "", "estimate" if estimate else "measured", report.report_id, "", note,
            )  # fmt: skip
            said = statement(bare, topic, indicator, entity, report)
            found.append(replace(bare, statement_en=said))
            cells.append(
                Cell(f"{identifier}#1", identifier, "states", table.document_id, quote,
                     table.sheet, row, letters(col))
            )  # fmt: skip
        with self._lock:
            for row, made, cell_of in zip(page, found, cells, strict=True):
                self._by_id[made.observation_id] = (made, cell_of)
                self._places[made.observation_id] = order * 2**48 + row[0] * 2**16 + row[1]
            while len(self._by_id) > KEPT:
                gone, _ = self._by_id.popitem(last=False)
                self._places.pop(gone, None)
        return found

    def _shown(
        self, table: StoredTable, page: Sequence[tuple[Any, ...]]
    ) -> Mapping[tuple[int, int], tuple[str, str]]:
        """What the cells of some figures show, with the note beside each."""
        columns = sorted({row[1] for row in page})
        note = table.content["note"][0][0]
        named = ", ".join(f"c{c}" for c in (*columns, *([note] if note >= 0 else [])))
        rows = sorted({row[0] for row in page})
        query = (
            f"SELECT file_row_number + 1, {named} FROM {{cells}} WHERE file_row_number BETWEEN "
            f"{rows[0] - 1} AND {rows[-1] - 1} AND file_row_number + 1 IN "
            "(SELECT unnest(?::BIGINT[]))"
        )
        found: dict[tuple[int, int], tuple[str, str]] = {}
        with self._asked(query, table, [rows]) as answer:
            for n, *cells in answer.fetchall():
                told = " ".join(cells[-1].split()) if note >= 0 else ""
                for column, shown in zip(columns, cells, strict=False):
                    found[n, column] = (" ".join(shown.split()), told)
        return found

    @contextlib.contextmanager
    def _asked(
        self, query: str, table: StoredTable, given: list[Any] | None = None
    ) -> Iterator[Any]:
        import duckdb

        text = query.format(
            figures=f"read_parquet({quoted(table.figures)})",
            cells=f"read_parquet({quoted(table.cells)}, file_row_number = true)",
        )
        with self._lock:
            if self._engine is None:
                self._engine = duckdb.connect()
                self._engine.execute("SET threads = 2")
                self._engine.execute("SET memory_limit = '512MB'")
            cursor = self._engine.cursor()
        with contextlib.closing(cursor):
            try:
                yield cursor.execute(text, given or [])
            except duckdb.Error as error:
                said = to_user("Problem", "{path} cannot be read ({reason})")
                reason = str(error).splitlines()[0]
                raise Unreadable(said.format(path=table.figures, reason=reason)) from None


def _asking(table: StoredTable, wanted: Mapping[str, Sequence[str]]) -> tuple[str, list[Any]]:
    """A condition with what is put in for its question marks; "" if no figure can meet it."""
    given: list[Any] = []
    parts: list[str] = []
    for column, values in wanted.items():
        if column == "status":
            numbers: list[Any] = [v == "estimate" for v in values if v in _STATUS]
            parts.append("estimate IN (SELECT unnest(?::BOOLEAN[]))")
        else:
            places = table.places[column]
            numbers = [places[v] for v in values if v in places]
            parts.append(f"{OF[column]} IN (SELECT unnest(?::INTEGER[]))")
        if not numbers:
            return "", []
        given.append(numbers)
    return f"WHERE {' AND '.join(parts) or 'true'}", given
