"""The papers behind a figure: which they are, and a page of them from the files of the package."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from explorer.records import dataclass
from explorer.tracker.credit import UNIT
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.papers import Query

#: Where in a package the files are that papers are looked up in.
FOLDER: Final = "papers"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper behind a figure.

    Attributes:
        countries: Of its authors, "ZZ" for unknown ones.
        weight: What of it counts, from 0 to 1.
    """

    work_id: str
    source: str
    doi: str
    title: str
    year: int
    citations: int
    countries: tuple[str, ...]
    weight: float


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
    import duckdb

    place = _place(folder, query.technology)
    credit = {"full": str(UNIT), "author": "author", "even": "even"}.get(query.counting, "author")

    def table(name: str) -> str:
        path = str(folder / FOLDER / f"{name}.parquet").replace("'", "''")
        return f"read_parquet('{path}')"

    tau = "1.0"
    joined = ""
    if query.top < 100:
        tau = "CASE WHEN citations > threshold THEN 1.0 ELSE part / (100.0 * tied) END"
        joined = f"""JOIN (SELECT year, threshold, part, tied FROM {table("threshold")}
            WHERE technology = {place} AND q = {query.top}) USING (year)"""
    where = "WHERE citations >= threshold" if joined else ""
    statement = f"""SELECT work_id, source, coalesce(doi, ''), title, year, citations, named,
        {credit} / {UNIT}.0 * {tau} AS weight
        FROM (SELECT work FROM {table("topics")} WHERE technology = {place})
        JOIN (SELECT * FROM {table("works")} WHERE year BETWEEN {query.first} AND {query.last})
        USING (work)
        JOIN (SELECT * FROM {table("credit_country")} WHERE country = ?) USING (work) {joined}
        JOIN (SELECT work, list(country ORDER BY country) AS named
              FROM {table("credit_country")} WHERE work IN
              (SELECT work FROM {table("topics")} WHERE technology = {place})
              GROUP BY work) USING (work)
        {where} ORDER BY weight DESC, citations DESC, work
        LIMIT {int(limit)} OFFSET {int(offset)}"""
    with contextlib.closing(duckdb.connect()) as connection:
        try:
            rows = connection.execute(statement, [query.country]).fetchall()
        except duckdb.Error as error:
            raise TrackerError(
                to_user("Tracker", "{folder}: the papers cannot be read ({reason})").format(
                    folder=folder, reason=str(error).splitlines()[0]
                )
            ) from None
    return [
        Paper(work_id, source, doi, title, year, citations, tuple(named), float(weight))
        for work_id, source, doi, title, year, citations, named, weight in rows
    ]


def _place(folder: Path, technology: str) -> int:
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
