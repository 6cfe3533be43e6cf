"""The figures of a technology counted in any other way, from the cube of a result.

The cube of the technology is taken into memory once; each answer is then one statement over it, in
the same exact whole numbers as the figures of the package.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset.papers import Query
from explorer.records import dataclass
from explorer.sql import quoted
from explorer.tracker.credit import UNIT, UNKNOWN
from explorer.tracker.cube import NAME
from explorer.tracker.measures import COUNTINGS, GRID, TOPS, thresholds
from explorer.tracker.query import FOLDER, bucket, place_of
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.tracker.variant import Variant


_HISTOGRAM: Final = (
    "(SELECT bucket, citations, sum(papers)::BIGINT AS n FROM found GROUP BY bucket, citations)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """What a country or group has of a technology, counted in one way.

    Attributes:
        country: Its id; "ZZ" for what is unknown.
        papers: It has something of so many.
        high_papers: Of these so many are in the top, those at the threshold included.
        total: What it has of all, in papers.
        high: What it has of the top, in papers.
        share: Of the top, in percent; with full counting these add up to more than 100.
        upper: The same if all of the unknown were its.
        place: Its rank; None for the unknown and where the threshold says nothing.
    """

    country: str
    papers: int
    high_papers: int
    total: float
    high: float
    share: float
    upper: float
    place: int | None


@dataclass(frozen=True, slots=True)
class Answer:
    """The parts of all countries, the largest first.

    Attributes:
        papers: Papers that were counted.
        says_nothing: A threshold of 0 citations let every paper in.
    """

    papers: int
    says_nothing: bool
    parts: tuple[Part, ...]

    def part(self, country: str) -> Part | None:
        """The part of one country."""
        return next((p for p in self.parts if p.country == country), None)


class Recount:
    """The cube of one technology, ready for questions; it may be asked from any one thread."""

    def __init__(self, folder: Path, technology: str) -> None:
        """Take the cube of a technology into memory.

        Raises:
            TrackerError: The package has none, or it is damaged.
        """
        import duckdb

        self.technology = technology
        path = folder / FOLDER / f"{NAME}.parquet"
        place = place_of(folder, technology)
        self._connection = duckdb.connect()
        try:
            for statement in _load(str(path), place):
                self._connection.execute(statement)
        except duckdb.Error as error:
            self._connection.close()
            raise TrackerError(
                to_user(
                    "Tracker",
                    "{path}: other ways of counting cannot be worked out ({reason}); compute "
                    "the figures again",
                ).format(path=path, reason=str(error).splitlines()[0])
            ) from None
        ((first, last),) = self._connection.execute(
            "SELECT min(year), max(year) FROM cells"
        ).fetchall()
        #: First and last year with papers; None where there is no paper.
        self.years: tuple[int, int] | None = None if first is None else (first, last)
        #: Types of documents, the most frequent first, with their numbers of papers.
        self.kinds: tuple[tuple[str, int], ...] = tuple(
            self._connection.execute(
                "SELECT kind, sum(papers)::BIGINT AS n FROM cells GROUP BY kind "
                "ORDER BY n DESC, kind"
            ).fetchall()
        )

    def close(self) -> None:
        """Let the memory go."""
        self._connection.close()

    def together(self, variant: Variant) -> tuple[int, dict[str, int], dict[tuple[str, str], int]]:
        """All papers, those of each known country or group, and those of each two of them."""
        known = f"""WITH units AS (SELECT DISTINCT countries, coalesce(unit, country) AS unit
            FROM sets LEFT JOIN merged USING (country) WHERE country <> '{UNKNOWN}')"""
        with contextlib.closing(self._connection.cursor()) as cursor:
            _choose(cursor, variant)
            ((every,),) = cursor.execute(
                "SELECT coalesce(sum(papers), 0)::BIGINT FROM found"
            ).fetchall()
            each = cursor.execute(
                f"""{known} SELECT unit, sum(papers)::BIGINT FROM found JOIN units
                USING (countries) GROUP BY unit"""
            ).fetchall()
            joint = cursor.execute(
                f"""{known} SELECT a.unit, b.unit, sum(papers)::BIGINT FROM found
                JOIN units AS a USING (countries) JOIN units AS b USING (countries)
                WHERE a.unit < b.unit GROUP BY ALL"""
            ).fetchall()
        return every, dict(each), {(one, other): many for one, other, many in joint}

    def answer(self, variant: Variant) -> Answer:
        """The figures of one way of counting."""
        return self.answers(variant, (variant.top,), (variant.counting,))[
            variant.top, variant.counting
        ]

    def answers(
        self,
        variant: Variant,
        tops: Sequence[int] = TOPS,
        countings: Sequence[str] = COUNTINGS,
    ) -> dict[tuple[int, str], Answer]:
        """The figures of several tops and countings that else count in one way."""
        with contextlib.closing(self._connection.cursor()) as cursor:
            _choose(cursor, variant)
            cursor.execute(
                f"CREATE OR REPLACE TEMP TABLE tops AS {thresholds(_HISTOGRAM, 'bucket', tops)}"
            )
            wholes = {
                q: (papers, nothing)
                for q, papers, nothing in cursor.execute(
                    "SELECT q, sum(papers)::BIGINT, bool_or(threshold = 0) FROM tops GROUP BY q"
                ).fetchall()
            }
            rows = cursor.execute(_parts(tops, countings)).fetchall()
        found: dict[tuple[int, str], list[tuple[str, int, int, int, int]]] = {
            (q, counting): [] for q in tops for counting in countings
        }
        for unit, q, counting, papers, high_papers, total, high in rows:
            if unit != UNKNOWN or variant.unknown:
                found[q, counting].append((unit, papers, high_papers, int(total), int(high)))
        return {
            (q, counting): _answer(q, counting, wholes.get(q, (0, False)), inside, variant)
            for (q, counting), inside in found.items()
        }


def _choose(cursor: Any, variant: Variant) -> None:
    """Make the tables of what counts, and of what counts as one."""
    cursor.execute("CREATE OR REPLACE TEMP TABLE merged (country VARCHAR, unit VARCHAR)")
    if variant.merged:
        cursor.executemany("INSERT INTO merged VALUES (?, ?)", list(variant.merged))
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE found AS {_chosen(variant)}", _given(variant))


def query_of(technology: str, variant: Variant, part: Part) -> Query:
    """The papers behind what a country has of the top in one way of counting."""
    return Query(
        technology,
        variant.first,
        variant.last,
        part.country,
        variant.counting,
        variant.top,
        part.high_papers,
        float(f"{part.high:.9g}"),
        variant.pooled,
        variant.kinds,
        variant.by_kind,
        variant.unknown,
        variant.merged,
    )


def _load(path: str, place: int) -> tuple[str, ...]:
    key = "year, kind, citations, countries"
    return (
        f"CREATE TABLE given AS SELECT * FROM read_parquet({quoted(path)}) "
        f"WHERE technology = {place}",
        f"""CREATE TABLE cells AS SELECT row_number() OVER (ORDER BY {key}) AS cell, {key},
        any_value(papers) AS papers FROM given GROUP BY {key}""",
        f"""CREATE TABLE credits AS SELECT cell, country, author::HUGEINT AS author
        FROM given JOIN cells USING ({key})""",
        "DROP TABLE given",
        """CREATE TABLE sets AS SELECT countries, unnest(string_split(countries, ' ')) AS country
        FROM (SELECT DISTINCT countries FROM cells)""",
    )


def _chosen(variant: Variant) -> str:
    """The cells that count, and with which others each has its threshold in common."""
    named = bucket(variant.pooled, variant.by_kind)
    wanted = ["year BETWEEN ? AND ?"]
    if variant.kinds:
        wanted.append(f"kind IN ({', '.join('?' * len(variant.kinds))})")
    if not variant.unknown:
        wanted.append(f"countries <> '{UNKNOWN}'")
    return f"""SELECT cell, {named} AS bucket, citations, countries, papers FROM cells
        WHERE {" AND ".join(wanted)}"""


def _given(variant: Variant) -> list[Any]:
    return [variant.first, variant.last, *variant.kinds]


def _sums(tops: Sequence[int], name: str, what: str) -> str:
    """Sums of one credit: all of it, and above and at each threshold."""
    parts = [f"sum({what}) AS {name}_all"]
    for q in tops:
        for sign, side in ((">", "above"), ("=", "tied")):
            parts.append(
                f"coalesce(sum({what}) FILTER (citations {sign} top{q}), 0) AS {name}_{side}{q}"
            )
    return ", ".join(parts)


def _parts(tops: Sequence[int], countings: Sequence[str]) -> str:
    """What each country or group has, a row for each top and counting."""
    at = ", ".join(f"max(threshold) FILTER (q = {q}) AS top{q}" for q in tops)
    long = []
    for q in tops:
        for counting in countings:
            scale = f" * {UNIT}::HUGEINT" if counting == "full" else ""
            long.append(
                f"""SELECT bucket, unit, {q} AS q, '{counting}' AS counting, full_all AS had,
                full_above{q} + full_tied{q} AS high_papers, {counting}_all{scale} AS total,
                {counting}_above{q}{scale} AS above, {counting}_tied{q}{scale} AS tied_credit
                FROM wide"""
            )
    by_author = "author" in countings
    return f"""WITH units AS (
        SELECT DISTINCT countries, coalesce(unit, country) AS unit
        FROM sets LEFT JOIN merged USING (country)),
    shared AS (
        SELECT countries, unit, CASE WHEN unit = max(unit) OVER whole
            THEN {UNIT}::HUGEINT - {UNIT} // count(*) OVER whole * (count(*) OVER whole - 1)
            ELSE {UNIT}::HUGEINT // count(*) OVER whole END AS even
        FROM units WINDOW whole AS (PARTITION BY countries)),
    tops_of AS (SELECT bucket, {at} FROM tops GROUP BY bucket),
    whole_papers AS (
        SELECT bucket, unit, {_sums(tops, "full", "papers")},
        {_sums(tops, "even", "papers * even")}
        FROM found JOIN tops_of USING (bucket) JOIN shared USING (countries) GROUP BY ALL),
    by_author AS (
        SELECT bucket, coalesce(unit, country) AS unit, {_sums(tops, "author", "author")}
        FROM found JOIN tops_of USING (bucket) JOIN credits USING (cell)
        LEFT JOIN merged USING (country) WHERE {str(by_author).lower()} GROUP BY ALL),
    wide AS (SELECT * FROM whole_papers LEFT JOIN by_author USING (bucket, unit))
    SELECT unit, q, counting, sum(had)::BIGINT, sum(high_papers)::BIGINT, sum(total)::HUGEINT,
    sum(CASE WHEN tied_credit = 0 THEN l.above
        ELSE l.above + tied_credit * part // (100 * tied) END)::HUGEINT
    FROM ({" UNION ALL ".join(long)}) AS l JOIN tops USING (bucket, q) GROUP BY ALL"""


def _answer(
    q: int,
    counting: str,
    whole: tuple[int, bool],
    rows: list[tuple[str, int, int, int, int]],
    variant: Variant,
) -> Answer:
    papers, says_nothing = whole
    known = not variant.unknown and counting != "full"
    every = sum(row[4] for row in rows) if known else papers * q * (UNIT // 100)
    unknown = next((row[4] for row in rows if row[0] == UNKNOWN), 0)
    ordered = sorted(rows, key=lambda row: (row[0] == UNKNOWN, -_on_grid(row[4]), row[0]))
    parts: list[Part] = []
    for n, (unit, many, high_many, total, high) in enumerate(ordered, 1):
        place: int | None = None
        if unit != UNKNOWN and not says_nothing and high > 0:
            same = parts and _on_grid(ordered[n - 2][4]) == _on_grid(high)
            place = parts[-1].place if same else n
        more = 0 if unit == UNKNOWN else unknown
        share = 100 * high / every if every else 0.0
        upper = 100 * min(every, high + more) / every if every else 0.0
        parts.append(Part(unit, many, high_many, total / UNIT, high / UNIT, share, upper, place))
    return Answer(papers, says_nothing, tuple(parts))


def _on_grid(parts: int) -> int:
    """As ranks compare them, see ``measures.GRID``."""
    return (parts + GRID // 2) // GRID
