"""Our own two tables, CSV or Parquet: works, and one row for each address of each author.

``works`` has work_id, title, year and citations, and may have doi, type, abstract and keywords
(parted by semicolons). Beside it, ``authorships`` has work_id, author (the place in the list of
authors, from 1), country (a code or a name) and may have institution.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final

from explorer.tracker.record import (
    Author,
    Institution,
    TrackerError,
    Work,
    clean_doi,
    count_of,
    parts,
    year_of,
)
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.tracker.places import Places
    from explorer.tracker.record import Log

NAMES: Final = ("works.csv", "works.parquet")
_NEEDED: Final = {"work_id", "title", "year", "citations"}
_BESIDE: Final = {"work_id", "author", "country"}
_BATCH: Final = 10_000


def is_own(path: Path) -> bool:
    """Whether a file is our table of works."""
    return path.name.lower() in NAMES


def works(path: Path, name: str, log: Log, places: Places) -> Iterator[Work]:
    """The works of the two tables.

    Raises:
        TrackerError: A table or a column is missing.
    """
    import duckdb

    beside = path.with_name("authorships" + path.suffix)
    if not beside.is_file():
        raise TrackerError(
            to_user(
                "Tracker", "{name}: {name2} is not beside it, so no author has a country"
            ).format(name=name, name2=beside.name)
        )
    with contextlib.closing(duckdb.connect()) as connection:
        try:
            for table, file, needed in (("works", path, _NEEDED), ("beside", beside, _BESIDE)):
                read = (
                    "read_parquet(?)"
                    if path.suffix == ".parquet"
                    else ("read_csv(?, header = true, all_varchar = true)")
                )
                connection.execute(
                    f"CREATE TEMP TABLE {table} AS SELECT * FROM {read}", [str(file)]
                )
                columns = {str(c[0]) for c in connection.execute(f"DESCRIBE {table}").fetchall()}
                if needed - columns:
                    missing = ", ".join(sorted(needed - columns))
                    raise TrackerError(
                        to_user("Tracker", "{name}: there is no column {missing}").format(
                            name=file.name, missing=missing
                        )
                    )
            yield from _joined(connection, name, log, places)
        except duckdb.Error as error:
            raise TrackerError(f"{name}: {str(error).splitlines()[0]}") from None


def _joined(connection: Any, name: str, log: Log, places: Places) -> Iterator[Work]:
    def present(table: str, column: str) -> str:
        found = {c[0] for c in connection.execute(f"DESCRIBE {table}").fetchall()}
        return f"CAST({column} AS VARCHAR)" if column in found else "NULL"

    given = ", ".join(
        f"{present('works', c)}"
        for c in ("work_id", "title", "year", "citations", "doi", "type", "abstract", "keywords")
    )
    cursor = connection.execute(
        f"""SELECT rowid_, {given}, who FROM
        (SELECT *, row_number() OVER () + 1 AS rowid_ FROM works) LEFT JOIN
        (SELECT CAST(work_id AS VARCHAR) AS id,
                list([CAST(author AS VARCHAR), CAST(country AS VARCHAR),
                      {present("beside", "institution")}]
                     ORDER BY CAST(author AS INTEGER), country) AS who
         FROM beside GROUP BY id)
        ON id = CAST(work_id AS VARCHAR) ORDER BY rowid_"""
    )
    while batch := cursor.fetchmany(_BATCH):
        for line, work_id, title, year, citations, doi, kind, abstract, keywords, who in batch:
            log.read += 1
            try:
                yield Work(
                    source="own",
                    work_id=work_id or "",
                    title=title or "",
                    doi=clean_doi(doi),
                    year=year_of(year),
                    citations=count_of(citations),
                    kind=kind or "",
                    abstract=abstract or "",
                    keywords=parts(keywords),
                    authors=_authors(who or [], places),
                    file=name,
                    line=line,
                )
            except TrackerError as error:
                log.fail(name, line, str(error))


def _authors(rows: list[list[str | None]], places: Places) -> tuple[Author, ...]:
    found: dict[str, list[tuple[Institution, ...]]] = {}
    for author, country, institution in rows:
        addresses = found.setdefault(author or "", [])
        known = places.of_code(country) or places.of_name(country or "")
        if known or institution:
            addresses.append((Institution(institution or "", known),))
    return tuple(Author(author, tuple(addresses)) for author, addresses in found.items())
