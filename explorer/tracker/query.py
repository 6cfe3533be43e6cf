"""The papers behind a figure: which they are, and a page of them from the files of the package."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

from explorer.records import dataclass
from explorer.sql import quoted
from explorer.tracker.credit import UNIT, UNKNOWN
from explorer.tracker.measures import thresholds
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from explorer.dataset.papers import Query
    from explorer.tracker.search import Span

#: Where in a package the files are that papers are looked up in.
FOLDER: Final = "papers"
_TABLES: Final = ("works", "topics", "credit_country")


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper behind a figure.

    Attributes:
        countries: Of its authors, "ZZ" for unknown ones.
        weight: What of it counts, from 0 to 1: ``credit`` of ``tau``.
        credit: What of the paper the country has.
        tau: What the paper counts for among the most cited: less than 1 where it is at the
            threshold.
        threshold: The citations that the most cited papers begin at; None where all papers count.
    """

    work_id: str
    source: str
    doi: str
    title: str
    year: int
    citations: int
    countries: tuple[str, ...]
    weight: float
    credit: float = 1.0
    tau: float = 1.0
    threshold: int | None = None


def page(folder: Path, query: Query, offset: int = 0, limit: int = 50) -> list[Paper]:
    """A page of the papers, those that weigh most first, then the most cited ones.

    Args:
        folder: The data package.
        query: Which papers.
        offset: How many are before the page.
        limit: How many are on it.

    Raises:
        TrackerError: The files are not there or damaged.
    """
    statement, given = _statement(folder, query)
    statement += f" ORDER BY weight DESC, citations DESC, work LIMIT {int(limit)} "
    statement += f"OFFSET {int(offset)}"
    with opened(folder) as connection:
        rows = connection.execute(statement, given).fetchall()
    return [
        Paper(*(*row[:6], tuple(row[6]), *map(float, row[7:10]), row[10]))
        for row in rows  # in the order of its fields
    ]


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[Any]:
    """An engine for the papers of a package, each table of them by its name.

    Raises:
        TrackerError: The files are not there or damaged.
    """
    import duckdb

    with contextlib.closing(duckdb.connect()) as connection:
        try:
            for name in _TABLES:
                path = quoted(folder / FOLDER / f"{name}.parquet")
                connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet({path})")
            yield connection
        except duckdb.Error as error:
            raise TrackerError(
                to_user("Tracker", "{folder}: the papers cannot be read ({reason})").format(
                    folder=folder, reason=str(error).splitlines()[0]
                )
            ) from None


def bucket(pooled: bool, by_kind: bool) -> str:
    """With which others a paper has its threshold in common, as an expression."""
    parts = [*([] if pooled else ["year"]), *(["kind"] if by_kind else [])]
    return f"concat_ws('|', {', '.join(parts)})" if parts else "''"


def _statement(folder: Path, query: Query) -> tuple[str, list[object]]:
    """The papers with their weights, and what is put in for the question marks."""
    # Countries that count as one have a paper once, and a share of it that is theirs together.
    unit = "CASE country"
    given: list[object] = []
    for country, to in query.merged:
        unit += " WHEN ? THEN ?"
        given += [country, to]
    unit = f"{unit} ELSE country END" if query.merged else "country"
    credit = {"full": "1.0", "even": "1.0 / many"}.get(query.counting, f"author / {UNIT}.0")
    kinds = f" AND coalesce(kind, '') IN ({', '.join('?' * len(query.kinds))})" * bool(query.kinds)
    known = (
        ""
        if query.unknown
        else f" AND work IN (SELECT work FROM named WHERE all_known <> '{UNKNOWN}')"
    )
    if query.top < 100:
        tau = "CASE WHEN citations > threshold THEN 1.0 ELSE part / (100.0 * tied) END"
        joined, where = "JOIN tops USING (bucket)", "AND citations >= threshold"
    else:
        tau, joined, where = "1.0", "", ""
    threshold = "threshold" if query.top < 100 else "NULL"
    histogram = "(SELECT bucket, citations, count(*) AS n FROM counted GROUP BY ALL)"
    statement = f"""WITH ours AS (
        SELECT work FROM topics WHERE technology = {place_of(folder, query.technology)}),
    credits AS (SELECT * FROM credit_country WHERE work IN (SELECT work FROM ours)),
    units AS (SELECT work, {unit} AS unit, sum(author)::DOUBLE AS author FROM credits GROUP BY ALL),
    sized AS (SELECT *, count(*) OVER (PARTITION BY work) AS many FROM units),
    named AS (SELECT work, list(country ORDER BY country) AS named,
        string_agg(country, ' ' ORDER BY country) AS all_known FROM credits GROUP BY work),
    counted AS (SELECT *, {bucket(query.pooled, query.by_kind)} AS bucket FROM
        (SELECT * REPLACE (coalesce(kind, '') AS kind) FROM works
         WHERE work IN (SELECT work FROM ours) AND year BETWEEN ? AND ?{kinds}{known})),
    tops AS ({thresholds(histogram, "bucket", (min(query.top, 99),))})
    SELECT work_id, source, coalesce(doi, ''), title, year, citations, named,
    {credit} * {tau} AS weight, {credit}, {tau}, {threshold}
    FROM counted JOIN sized USING (work) JOIN named USING (work) {joined}
    WHERE unit = ? {where}"""
    given += [query.first, query.last, *query.kinds, query.country]
    if query.partner:
        statement += " AND work IN (SELECT work FROM units WHERE unit = ?)"
        given.append(query.partner)
    return statement, given


def marked(folder: Path, technology: str, titles: Sequence[str]) -> list[list[Span]]:
    """Where the words of a technology's search stand in each title, in characters.

    A title without any is of a paper whose abstract, keywords or topics match: the package does not
    hold these.
    """
    from explorer.tracker import search
    from explorer.tracker.technologies import read

    (found,) = read([folder / "searches" / f"{technology}.toml"])
    if not found.text:
        return [[] for _ in titles]
    finder = search.Finder(search.terms(search.parse(found.text), wanted=True))
    return [search.places(finder, title) for title in titles]


def place_of(folder: Path, technology: str) -> int:
    """The number of a technology in the files: its place among the searches of the package."""
    names = sorted(p.stem for p in (folder / "searches").glob("*.toml"))
    try:
        return names.index(technology)
    except ValueError:
        raise TrackerError(
            to_user("Tracker", "{folder}: there are no papers of {technology!r}").format(
                folder=folder, technology=technology
            )
        ) from None
