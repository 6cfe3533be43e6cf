"""The works of the sources in a database of the run: read, matched, credited, each kept once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.fold import fold
from explorer.tracker import credit
from explorer.tracker.audit import no_works
from explorer.tracker.readers.sources import Options, Place, complete, every
from explorer.tracker.record import SOURCES, Log, TrackerError, Work
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.tracker.places import Places
    from explorer.tracker.record import Step
    from explorer.tracker.technologies import Matcher

#: Works that are handed over at a time.
_CHUNK: Final = 20_000
#: Titles that are shorter are no proof that two records are one paper: "Editorial", "Introduction".
_TELLING: Final = 20
_CREDITS: Final = ("credit_country", "credit_institution")
_TABLES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "raw": (
        ("seq", "BIGINT"),
        ("source", "SMALLINT"),
        ("work_id", "VARCHAR"),
        ("doi", "VARCHAR"),
        ("title_key", "VARCHAR"),
        ("title", "VARCHAR"),
        ("year", "SMALLINT"),
        ("citations", "INTEGER"),
        ("kind", "VARCHAR"),
    ),
    "raw_topics": (("seq", "BIGINT"), ("technology", "SMALLINT")),
    "raw_country": (
        ("seq", "BIGINT"),
        ("country", "VARCHAR"),
        ("author", "BIGINT"),
        ("even", "BIGINT"),
    ),
    "raw_institution": (
        ("seq", "BIGINT"),
        ("institution", "VARCHAR"),
        ("country", "VARCHAR"),
        ("author", "BIGINT"),
        ("even", "BIGINT"),
    ),
}


class _Rows:
    """Rows for the tables, handed over in chunks: one by one would take fifty times as long.

    With each chunk the database says how far the reading is, both or neither: who is stopped loses
    the chunk at work, and another run on the same database goes on behind the last one.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _TABLES}
        for name, columns in _TABLES.items():
            described = ", ".join(f"{c} {kind}" for c, kind in columns)
            connection.execute(f"CREATE TABLE IF NOT EXISTS {name} ({described})")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS reading (seq BIGINT, file INTEGER, works BIGINT, "
            "log VARCHAR)"
        )

    def reached(self) -> tuple[int, Place]:
        """How many works there are, and how far the reading is."""
        found = self._connection.execute("SELECT seq, file, works, log FROM reading").fetchone()
        return (found[0], Place(*found[1:])) if found else (0, Place())

    def add(self, table: str, *rows: tuple[object, ...]) -> None:
        self._rows[table].extend(rows)

    def hand_over(self, seq: int, at: Place) -> None:
        import pandas as pd

        run = self._connection.execute
        run("BEGIN")
        for name, rows in self._rows.items():
            if not rows:
                continue
            chunk = pd.DataFrame(rows, columns=[c for c, _ in _TABLES[name]])
            self._connection.register("chunk", chunk)
            run(f"INSERT INTO {name} SELECT * FROM chunk")
            self._connection.unregister("chunk")
            rows.clear()
        run("DELETE FROM reading")
        run("INSERT INTO reading VALUES (?, ?, ?, ?)", [seq, at.file, at.works, at.log])
        run("COMMIT")


def title_key(work: Work) -> str:
    """What two records of one paper have in common where neither has a DOI."""
    folded = "".join(c for c in fold(work.title) if c.isalnum())
    long = len(folded) * (1 if folded.isascii() else 3)
    return f"{folded} {work.year}" if long >= _TELLING and work.year else ""


def fill(
    connection: Any,
    paths: Sequence[Path],
    places: Places,
    matcher: Matcher,
    options: Options,
    step: Step = lambda _said, _share: None,
) -> Log:
    """Read the sources into the tables ``raw…``, from where an earlier run was stopped.

    Raises:
        TrackerError: A source cannot be read, or holds nothing that can be counted.
    """
    log = Log()
    rows = _Rows(connection)
    seq, at = rows.reached()
    for work in every(paths, log, places, options, step, at):
        seq += 1
        _add(rows, seq, work, matcher)
        if seq % _CHUNK == 0:
            rows.hand_over(seq, at)
    rows.hand_over(seq, at)
    complete(log, options)
    if not seq:
        raise TrackerError(no_works(log))
    return log


def _add(rows: _Rows, seq: int, work: Work, matcher: Matcher) -> None:
    rows.add(
        "raw",
        (
            seq,
            SOURCES.index(work.source),
            work.work_id,
            work.doi or None,
            title_key(work) or None,
            work.title,
            work.year,
            work.citations,
            work.kind,
        ),
    )
    technologies = matcher.match(work)
    if not technologies:
        return
    rows.add("raw_topics", *((seq, at) for at in technologies))
    rows.add("raw_country", *((seq, c.name, c.author, c.even) for c in credit.countries(work)))
    rows.add(
        "raw_institution",
        *((seq, c.name, c.country, c.author, c.even) for c in credit.institutions(work)),
    )


def keep_one_of_each(connection: Any, first_year: int, last_year: int) -> dict[str, int]:
    """Make ``works``, ``topics`` and ``credit_…`` of one record a paper; says what was left out.

    Records are one paper if they share the DOI or the id in their source, or, where not both have
    a DOI, the folded title and the year. The record that stays goes by the order of the sources,
    then by its id, never by the order of the files. ``conflicts`` lists papers whose records do
    not agree on year or citations.

    Raises:
        TrackerError: Nothing is left that can be counted.
    """
    run = connection.execute
    if run("SELECT 1 FROM duckdb_tables() WHERE table_name = 'kept'").fetchone():
        return _left_out(connection, first_year, last_year)  # by a run that was stopped later
    for name in ("telling", "keyed", "conflicts", "works", "topics", *_CREDITS):
        run(f"DROP TABLE IF EXISTS {name}")
    run(
        """CREATE TABLE telling AS SELECT title_key, count(DISTINCT doi) <= 1 AS same
        FROM raw WHERE title_key IS NOT NULL GROUP BY title_key HAVING count(*) > 1"""
    )
    run(
        """CREATE TABLE keyed AS SELECT *, work AS label FROM (
        SELECT row_number() OVER (ORDER BY source, work_id, doi, title, year, citations DESC, kind,
                                  seq) AS work, raw.*,
        CASE WHEN same OR (same IS NOT NULL AND doi IS NULL) THEN title_key END AS same_title
        FROM raw LEFT JOIN telling USING (title_key))"""
    )
    while True:
        before = run("SELECT sum(label)::HUGEINT FROM keyed").fetchone()[0]
        for names in (("doi",), ("source", "work_id"), ("same_title",)):
            key = ", ".join(names)
            same = " AND ".join(f"keyed.{n} = least.{n}" for n in names)
            run(
                f"""UPDATE keyed SET label = least.label FROM
                (SELECT {key}, min(label) AS label FROM keyed
                 WHERE {names[-1]} IS NOT NULL AND CAST({names[-1]} AS VARCHAR) <> ''
                 GROUP BY {key} HAVING count(*) > 1) AS least
                WHERE {same} AND keyed.label > least.label"""
            )
        if run("SELECT sum(label)::HUGEINT FROM keyed").fetchone()[0] == before:
            break
    run(
        """CREATE TABLE conflicts AS SELECT k.work_id AS kept, o.work_id AS other,
        k.year AS kept_year, o.year AS other_year, k.citations AS kept_citations,
        o.citations AS other_citations FROM keyed AS o JOIN keyed AS k ON k.work = o.label
        WHERE o.work <> o.label AND (k.year IS DISTINCT FROM o.year
              OR (k.source = o.source AND k.citations IS DISTINCT FROM o.citations))
        ORDER BY kept, other, other_year, other_citations"""
    )
    run(
        f"""CREATE TABLE works AS SELECT row_number() OVER (ORDER BY work) AS work, seq, source,
        work_id, doi, title, year, citations, kind FROM keyed
        WHERE work = label AND year BETWEEN {first_year} AND {last_year}
        AND citations IS NOT NULL AND seq IN (SELECT seq FROM raw_topics)"""
    )
    for table, columns in (
        ("topics", "technology"),
        ("credit_country", "country, author, even"),
        ("credit_institution", "institution, country, author, even"),
    ):
        raw = {"topics": "raw_topics"}.get(table, table.replace("credit", "raw"))
        run(
            f"""CREATE TABLE {table} AS SELECT work, {columns} FROM {raw}
            JOIN (SELECT work, seq FROM works) USING (seq) ORDER BY ALL"""
        )
    left = _left_out(connection, first_year, last_year)
    if not run("SELECT count(*) FROM works").fetchone()[0]:
        raise TrackerError(_nothing(left))
    run("CREATE TABLE kept (done BOOLEAN)")
    return left


def _left_out(connection: Any, first_year: int, last_year: int) -> dict[str, int]:
    found = connection.execute(
        f"""SELECT count(*) FILTER (work <> label),
        count(*) FILTER (work = label AND seq NOT IN (SELECT seq FROM raw_topics)),
        count(*) FILTER (work = label AND matched AND year IS NULL),
        count(*) FILTER (work = label AND matched
                         AND year NOT BETWEEN {first_year} AND {last_year}),
        count(*) FILTER (work = label AND matched AND year BETWEEN {first_year} AND {last_year}
                         AND citations IS NULL),
        count(*) FROM (SELECT *, seq IN (SELECT seq FROM raw_topics) AS matched FROM keyed)"""
    ).fetchone()
    names = (
        "the same paper as another record",
        "in no technology",
        "without a year",
        "of a year that is not counted",
        "without a number of citations",
        "all",
    )
    return dict(zip(names, found, strict=True))


def _nothing(left: dict[str, int]) -> str:
    reasons = ", ".join(f"{many} {why}" for why, many in left.items() if many and why != "all")
    text = to_user("Tracker", "none of the {count} {count:work|works} can be counted: {reasons}")
    return text.format(count=Count(left["all"]), reasons=reasons)
