"""The figures of a large table with the ids of what they are about, checked and written down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset import rules
from explorer.dataset.schema import Observation
from explorer.dataset.stored import StoredTable, digest_of
from explorer.sql import quoted
from explorer.tables.columnwise import NAMED
from explorer.tables.grid import place
from explorer.tables.unfold import Unfolded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from explorer.dataset.schema import Document
    from explorer.tables.grid import Grid
    from explorer.tables.mapping import SheetMapping
    from explorer.tables.on_disk import OnDisk
    from explorer.tables.things import Found
    from explorer.workspace.sheet_figures import SheetReader

#: What two figures have in common that say the same thing, or contradict each other.
_KEY: Final = "topic, entity, other, indicator, period"
#: What they say of it.
_SAID: Final = "value, low, high, comparator, estimate"


class Figures:
    """Gives the figures of one table their ids; used once.

    Attributes:
        conflicts: How many cells say something else than one before them.
        conflict: The first two such cells.
        odd: The first cells that say what cannot be, and why.
    """

    def __init__(
        self, run: Any, reader: SheetReader, document: Document, mapping: SheetMapping,
        grid: Grid, found: Found, table: OnDisk,
    ) -> None:  # fmt: skip
        """Prepare; the engine has the figures as ``found``."""
        self._run, self._reader = run, reader
        self._document, self._mapping, self._grid = document, mapping, grid
        self._found, self._table = found, table
        self.conflicts = 0
        self.conflict = ("", "")
        self.odd: list[tuple[str, str]] = []
        self._odd_count = 0
        #: The ids of each kind of thing, a number in the file being a place here.
        self._ids: dict[str, list[str]] = {}

    def make(self) -> None:
        """Find the ids of all they are about; leave out what cannot be and what is said twice."""
        run, things = self._run, self._found.things
        reader, grid = self._reader, self._grid
        self._codes("topic", [reader.topic(t, grid, self._mapping) for t in things.topics])
        entities = [reader.entity(e) if e.names else "" for e in self._used_entities()]
        self._codes("entity", entities)
        reports = [reader.report(self._mapping, s, self._document).report_id for s in things.said]
        self._codes("report", reports)
        self._units()
        self._many("periods", {"start": [p[0] for p in things.periods],
                               "stop": [p[1] for p in things.periods]})  # fmt: skip
        run.execute(
            "CREATE TEMP TABLE figures AS SELECT f.n + 1 AS row, f.col, t.code AS topic, "
            "e.code AS entity, coalesce(o.code, -1) AS other, u.code AS indicator, f.period, "
            "r.code AS report, f.value, f.low, f.high, "
            "coalesce(nullif(f.comparator, ''), 'eq') AS comparator, f.estimate, "
            f"{_ODD} AS odd FROM found AS f JOIN topic_of AS t ON t.num = f.topic "
            "JOIN entity_of AS e ON e.num = f.entity LEFT JOIN entity_of AS o ON o.num = f.other "
            "JOIN units_of AS u ON u.indicator = f.indicator AND u.unit = f.unit "
            "JOIN report_of AS r ON r.num = f.said JOIN periods AS p ON p.num = f.period"
        )
        run.execute("DROP TABLE found")
        self._say_odd()
        self._say_twice()

    def _used_entities(self) -> list[Any]:
        """The entities that a figure is about, in order; the others are not to be made."""
        found = self._run.execute(
            "SELECT entity FROM found GROUP BY 1 UNION SELECT other FROM found GROUP BY 1"
        ).fetchall()
        used = {number for (number,) in found}
        return [
            e if number in used else replace(e, names=())
            for number, e in enumerate(self._found.things.entities)
        ]

    def _many(self, name: str, columns: dict[str, list[Any]]) -> None:
        """Make a table of lists, each row with its place ``num``."""
        kinds = {int: "INTEGER", str: "VARCHAR"}
        count = len(next(iter(columns.values())))
        parts = ["unnest(?::INTEGER[]) AS num"]
        parts += [
            f"unnest(?::{kinds[type(v[0])] if v else 'VARCHAR'}[]) AS {c}"
            for c, v in columns.items()
        ]
        self._run.execute(
            f"CREATE TEMP TABLE {name} AS SELECT {', '.join(parts)}",
            [list(range(count)), *columns.values()],
        )

    def _codes(self, name: str, ids: list[str]) -> None:
        """A table from the number of a thing to that of its id; two things may be one."""
        numbers: dict[str, int] = {}
        codes = [numbers.setdefault(i, len(numbers)) for i in ids]
        self._many(f"{name}_of", {"code": codes})
        self._ids[name] = list(numbers)

    def _units(self) -> None:
        """Indicators by what the table calls them and their unit."""
        run, things = self._run, self._found.things
        indicators, units = list(things.indicators), list(things.units)
        pairs = run.execute(
            "SELECT indicator, unit, min(least(value, low, high)), max(greatest(value, low, high)),"
            " bool_or(value <> floor(value) OR low <> floor(low) OR high <> floor(high)) "
            "FROM found GROUP BY indicator, unit ORDER BY min((n, col))"
        ).fetchall()
        by_label: dict[str, list[float]] = {}
        for at, _, least, most, broken in pairs:
            numbers = [n for n in (least, most) if n is not None] + ([0.5] if broken else [])
            by_label.setdefault(_label(indicators[at]), []).extend(numbers)
        ids: list[str] = []
        kinds: list[str] = []
        for at, unit, *_ in pairs:
            named = indicators[at]
            given = by_label[_label(named)]
            ids.append(self._reader.indicator(named, units[unit], self._grid, given))
            kinds.append(str(self._reader.made_indicator(ids[-1]).kind))
        numbers_of: dict[str, int] = {}
        codes = [numbers_of.setdefault(i, len(numbers_of)) for i in ids]
        self._ids["indicator"] = list(numbers_of)
        self._many(
            "units_of",
            {
                "indicator": [p[0] for p in pairs],
                "unit": [p[1] for p in pairs],
                "code": codes,
                "name": [units[p[1]] for p in pairs],
                "kind": kinds,
            },
        )

    def _say_odd(self) -> None:
        """Take out the figures that cannot be, and say why of the first of them."""
        run = self._run
        (self._odd_count,) = run.execute("SELECT count(*) FROM figures WHERE odd").fetchone()
        if not self._odd_count:
            return
        rows = run.execute(
            "SELECT row, col, indicator, period, value, low, high, comparator FROM figures "
            f"WHERE odd ORDER BY row, col LIMIT {NAMED}"
        ).fetchall()
        periods = list(self._found.things.periods)
        for row, col, number, period, value, low, high, comparator in rows:
            start, end = periods[period]
            indicator = self._reader.made_indicator(self._ids["indicator"][number])
            figure = Observation(
                "", "", "", "", indicator.indicator_id, None, start, end,
                "stated" if start else "none", value, low, high, indicator.unit, comparator, "",
                "measured", "", "", "",
            )  # fmt: skip
            breach = next(rules.figure(figure, indicator), None)
            self.odd.append((place(row - 1, col), breach.message if breach else ""))
        run.execute("DELETE FROM figures WHERE odd")

    def _say_twice(self) -> None:
        """Keep the first of figures about the same thing; count those that say something else."""
        run = self._run
        twice = run.execute(
            f"SELECT 1 FROM figures GROUP BY {_KEY} HAVING count(*) > 1 LIMIT 1"
        ).fetchone()
        if not twice:
            return
        run.execute(
            f"CREATE TEMP TABLE repeated AS SELECT row, col, first_row, first_col, other_said FROM "
            f"(SELECT row, col, count(*) OVER k AS many, first_value(row) OVER k AS first_row, "
            f"first_value(col) OVER k AS first_col, row(report, {_SAID}) IS DISTINCT FROM "
            f"first_value(row(report, {_SAID})) OVER k AS other_said FROM figures "
            f"WINDOW k AS (PARTITION BY {_KEY} ORDER BY row, col ROWS BETWEEN UNBOUNDED PRECEDING "
            "AND UNBOUNDED FOLLOWING)) WHERE many > 1 AND (row, col) <> (first_row, first_col)"
        )
        (self.conflicts,) = run.execute("SELECT count(*) FROM repeated WHERE other_said").fetchone()
        if self.conflicts:
            one = run.execute(
                "SELECT first_row, first_col, row, col FROM repeated WHERE other_said "
                "ORDER BY row, col LIMIT 1"
            ).fetchone()
            self.conflict = (place(one[0] - 1, one[1]), place(one[2] - 1, one[3]))
        run.execute("DELETE FROM figures WHERE (row, col) IN (SELECT (row, col) FROM repeated)")

    def unfolded(self, totals: Sequence[int]) -> Unfolded:
        """What is to be said of the table besides its figures."""
        found = self._found
        return Unfolded((), found.unread, found.missing, tuple(totals), found.skipped)

    @property
    def unread(self) -> int:
        """How many cells were not read."""
        return self._found.unread_count + self._odd_count

    # ------------------------------------------------------------------------------- writing down

    def write(self, path: Path) -> None:
        """Write the figures in columns, what they are about as numbers."""
        self._run.execute(
            f"COPY (SELECT row, col, topic, entity, other, indicator, period, report, value, low, "
            f"high, comparator, estimate FROM figures) TO {quoted(path)} (FORMAT parquet)"
        )

    def stored(self, path: Path) -> StoredTable:
        """The table with the counts of its figures."""
        counts: dict[str, list[list[Any]]] = {}
        for column in ("topic", "entity", "indicator", "report"):
            counts[column] = [[i, 0] for i in self._ids[column]]
            for number, count in self._counted(column):
                counts[column][number][1] = count
        counts["other"] = [[i, 0] for i in self._ids["entity"]]
        for number, count in self._counted("other"):
            if number >= 0:
                counts["other"][number][1] = count
        counts["period"] = [[*p] for p in self._found.things.periods]
        counts["estimate"] = [[bool(e), n] for e, n in self._counted("estimate")]
        counts["both"] = [[t, i, n] for t, i, n in self._counted("topic, indicator")]
        note = next((c.at for c in self._mapping.columns if c.role == "note"), -1)
        cells = self._table.place
        sheet = {"sheet": [[self._table.sheet]]} if self._table.sheet else {}
        return StoredTable(
            self._document.document_id, path, cells, (digest_of(path), digest_of(cells)),
            sum(n for _, n in counts["topic"]), {**counts, "note": [[note]], **sheet},
        )  # fmt: skip

    def _counted(self, columns: str) -> list[tuple[Any, ...]]:
        found = self._run.execute(
            f"SELECT {columns}, count(*) FROM figures GROUP BY {columns} ORDER BY {columns}"
        ).fetchall()
        return [tuple(row) for row in found]

    def compared(
        self, path: Path, now: StoredTable, before: StoredTable | None
    ) -> tuple[int, int, int, int]:
        """How many figures are new, changed, gone, and as they were in an earlier file.

        Args:
            path: The file of the figures.
            now: What its numbers stand for.
            before: The earlier table.
        """
        if before is None or digest_of(before.figures) != before.digests[0]:
            return now.count, 0, 0, 0
        joins = []
        for column in ("topic", "entity", "indicator", "report", "period"):
            names = [n[0] if column != "period" else "/".join(n) for n in now.content[column]]
            there = [n[0] if column != "period" else "/".join(n) for n in before.content[column]]
            numbers = {name: number for number, name in enumerate(names)}
            # What the table of today does not name has numbers behind all that it names.
            codes = [numbers.get(name, len(names) + at) for at, name in enumerate(there)]
            self._many(f"was_{column}", {"code": codes})
            joins.append(f"JOIN was_{column} ON was_{column}.num = b.{column}")
        key = ", ".join(f"was_{c}.code AS {c}" for c in ("topic", "entity", "indicator", "period"))
        earlier = (
            f"SELECT {key}, coalesce(x.code, -1) AS other, was_report.code AS report, "
            f"{_SAID}, row FROM read_parquet({quoted(before.figures)}) AS b "
            f"{' '.join(joins)} LEFT JOIN was_entity AS x ON x.num = b.other"
        )
        said = ", ".join(("report", *_SAID.split(", ")))
        found = self._run.execute(
            "SELECT count(*) FILTER (o.row IS NULL), count(*) FILTER (n.row IS NULL), "
            "count(*) FILTER (n.row IS NOT NULL AND o.row IS NOT NULL AND "
            f"row({_of('n', said)}) IS DISTINCT FROM row({_of('o', said)})), count(*) "
            f"FROM read_parquet({quoted(path)}) AS n FULL JOIN ({earlier}) AS o "
            f"USING ({_KEY})"
        ).fetchone()
        new, gone, changed, every = (int(n) for n in found)
        return new, changed, gone, every - new - changed - gone


def _label(named: Any) -> str:
    return str(named.id or named.names[0])


def _of(name: str, columns: str) -> str:
    return ", ".join(f"{name}.{c.strip()}" for c in columns.split(","))


def _cannot(values: Iterable[str]) -> str:
    """What breaks a rule of ``rules.figure`` and ``sense.nonsense``, as an expression."""
    parts = [
        "value IS NULL AND low IS NULL AND high IS NULL",
        "low > high",
        "p.start > p.stop",
        "(p.start = '') <> (p.stop = '')",
    ]
    for v in values:
        parts += [
            f"(kind = 'share' AND name = 'percent' AND NOT {v} BETWEEN 0 AND 100)",
            f"(kind = 'rank' AND {v} < 1)",
            f"(kind IN ('count', 'rank') AND {v} <> trunc({v}))",
            f"(kind = 'count' AND {v} < 0)",
        ]
    return "coalesce(" + ", false) OR coalesce(".join(parts) + ", false)"


_ODD: Final = _cannot(("value", "low", "high"))
