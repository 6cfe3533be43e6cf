"""A run from the sources to the data package: whole, or nothing of it."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any, Final

from explorer.records import dataclass
from explorer.tracker import output, settings, store, unfinished
from explorer.tracker.credit import UNKNOWN
from explorer.tracker.engines.engine import STATEMENTS, Inside
from explorer.tracker.places import TERRITORIES, Places
from explorer.tracker.readers import sources as reading
from explorer.tracker.record import SOURCES, TrackerError
from explorer.tracker.technologies import Matcher
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.tracker.engines.engine import Engine
    from explorer.tracker.record import Log, Step
    from explorer.tracker.settings import Settings
    from explorer.tracker.technologies import Technology

#: How far a run is when all is read, and when the measures are there.
_READING: Final = 0.8
_MEASURED: Final = 0.95


@dataclass(frozen=True, slots=True)
class Result:
    """What came out of a run."""

    folder: Path
    works: int
    technologies: int
    figures: int
    left_out: dict[str, int]
    conflicts: int
    log: Log

    def as_json(self) -> dict[str, Any]:
        """The outcome as an object of JSON."""
        every = self.left_out["all"]
        left = {why: many for why, many in self.left_out.items() if why != "all"}
        left |= self.log.left_out
        return {
            "folder": str(self.folder),
            "works": self.works,
            "technologies": self.technologies,
            "figures": self.figures,
            "records": every,
            "left_out": {why: many for why, many in left.items() if many},
            "conflicts": self.conflicts,
            "unread": self.log.unread_count,
            "unread_records": [u.as_json() for u in self.log.unread],
        }


def build(
    given: Sequence[Path],
    folder: Path,
    technologies: Sequence[Technology],
    chosen: Settings,
    base: Dataset,
    *,
    threads: int = 0,
    anew: bool = False,
    engine: Engine | None = None,
    step: Step = lambda _said, _share: None,
) -> Result:
    """Compute a data package from publication records.

    A run that is stopped or killed leaves what it has made beside the folder, and the same run goes
    on from there (:mod:`explorer.tracker.unfinished`).

    Args:
        given: Files and folders of records.
        folder: Where the package is to be; a package of the tracker there is replaced.
        technologies: Their searches.
        chosen: How to count.
        base: The dataset whose names of countries and technologies are taken.
        threads: Of the engine, or 0 for as many as there are.
        anew: Begin anew where an earlier run was stopped.
        engine: Who computes the measures; the one in the program if None.
        step: Is told what is done and how far the run is; an exception it raises stops the run.

    Raises:
        TrackerError: Nothing can be computed; nothing was written.
        explorer.files.FileWriteError: The folder cannot be written.
    """
    _is_free(folder)
    engine = engine or Inside()
    engine.check()
    for technology in technologies:
        if technology.technology_id not in base.topics:
            raise TrackerError(
                to_user(
                    "Tracker", "{source}: {technology_id!r} is no technology of the dataset"
                ).format(source=technology.source, technology_id=technology.technology_id)
            )
    paths = reading.found(given)
    places = Places(base.entities.values(), TERRITORIES if chosen.merge_territories else {})
    matcher = Matcher(technologies)
    options = reading.Options(xpac=chosen.xpac, partial=chosen.partial)
    marked = unfinished.mark(paths, technologies, chosen, base)
    with unfinished.run(folder, marked, threads, anew=anew) as (made, connection):
        log = store.fill(
            connection,
            paths,
            places,
            matcher,
            options,
            lambda said, share: step(said, share * _READING),
        )
        step(to_user("Tracker", "One record of each paper is kept"), _READING)
        left = store.keep_one_of_each(connection, chosen.first_year, chosen.last_year)
        _cited(connection)
        _placed(connection)
        windows = chosen.windows
        for table, rows in (("windows", windows), ("last_window", windows[-1:])):
            connection.execute(f"CREATE OR REPLACE TABLE {table} (first SMALLINT, last SMALLINT)")
            connection.executemany(f"INSERT INTO {table} VALUES (?, ?)", rows)
        text = to_user("Tracker", "Measures: {name}")
        part = (_MEASURED - _READING) / len(STATEMENTS)
        engine.compute(
            connection,
            made,
            lambda name, n: step(text.format(name=name), _READING + n * part),
        )
        step(to_user("Tracker", "The package is written"), _MEASURED)
        package = made / "package"
        shutil.rmtree(package, ignore_errors=True)
        package.mkdir()
        figures = output.write(package, connection, technologies, chosen, base, log, left)
        recipe = settings.text(
            chosen,
            paths,
            [settings.hash_of(p) for p in paths],
            technologies,
            engine.name,
        )
        (package / settings.NAME).write_text(recipe, encoding="utf-8")
        works = connection.execute("SELECT count(*) FROM works").fetchone()[0]
        conflicts = connection.execute("SELECT count(*) FROM conflicts").fetchone()[0]
        _replace(package, folder)
    return Result(folder, works, len(technologies), figures, left, conflicts, log)


def _cited(connection: Any) -> None:
    """Refuse records of which none is cited: every paper would be in the top."""
    most, source = connection.execute("SELECT max(citations), min(source) FROM works").fetchone()
    if not most:
        raise TrackerError(
            to_user(
                "Tracker",
                "every citation count is 0 in the records of {what}: there are no most "
                "cited papers; export the counts too",
            ).format(what=SOURCES[source])
        )


def _placed(connection: Any) -> None:
    """Refuse records none of which says a country: all of them would be unknown."""
    if not connection.execute(
        "SELECT 1 FROM credit_country WHERE country <> ? LIMIT 1", [UNKNOWN]
    ).fetchone():
        source = connection.execute("SELECT min(source) FROM works").fetchone()[0]
        raise TrackerError(
            to_user(
                "Tracker",
                "no address in the records of {what} names a country: countries are not "
                "available; export the addresses too",
            ).format(what=SOURCES[source])
        )


def _is_free(folder: Path) -> None:
    """Make sure that nothing but a package of the tracker would be replaced."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise TrackerError(
            to_user("Tracker", "{folder}: there is a file of this name; name a folder").format(
                folder=folder
            )
        )
    if any(folder.iterdir()) and not (folder / settings.NAME).is_file():
        raise TrackerError(
            to_user(
                "Tracker",
                "{folder}: the folder holds something that is no package of the tracker; "
                "name another",
            ).format(folder=folder)
        )


def _replace(made: Path, folder: Path) -> None:
    """Put the package in its place; an older one goes only when the new one is there."""
    old = made.parent / unfinished.OLD
    if not folder.exists():
        os.replace(made, folder)
        return
    os.replace(folder, old)
    try:
        os.replace(made, folder)
    except OSError:
        os.replace(old, folder)  # the older one would go with what this run leaves
        raise
