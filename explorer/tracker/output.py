"""What was computed, as the tables of a data package and the papers behind it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset import package
from explorer.dataset.schema import TABLES
from explorer.dataset.tables import table_text
from explorer.sql import quoted
from explorer.tracker import cube
from explorer.tracker.figures import Tables
from explorer.tracker.query import FOLDER
from explorer.tracker.record import SOURCES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.tracker.record import Log
    from explorer.tracker.settings import Settings
    from explorer.tracker.technologies import Technology

_SOURCE: Final = f"list_extract({list(SOURCES)!r}, source + 1)"
#: The tables of papers in a package, each with what it is made of.
PAPERS: Final = {
    "works": f"""SELECT work, {_SOURCE} AS source,
        work_id, doi, title, year, citations, kind FROM works ORDER BY work""",
    "topics": "SELECT technology, work FROM topics ORDER BY ALL",
    "credit_country": "SELECT work, country, author, even FROM credit_country ORDER BY ALL",
    "credit_institution": """SELECT work, institution, country, author, even
        FROM credit_institution ORDER BY ALL""",
    "threshold": "SELECT * FROM threshold ORDER BY ALL",
    "year_country": "SELECT * FROM year_country ORDER BY technology, year, country, q, counting",
    "institution": """SELECT * FROM institution
        ORDER BY technology, first, place, institution, country""",
    "h_index": "SELECT * FROM h_index ORDER BY ALL",
    "pair": "SELECT * FROM pair ORDER BY ALL",
    "international": "SELECT * FROM international ORDER BY ALL",
    cube.NAME: f"SELECT * FROM {cube.NAME} ORDER BY ALL",
    "conflicts": "SELECT * FROM conflicts ORDER BY ALL",
}


def write(
    folder: Path,
    connection: Any,
    technologies: Sequence[Technology],
    chosen: Settings,
    base: Dataset,
    log: Log,
    left: dict[str, int],
) -> int:
    """Write the package; returns how many figures it has."""
    for part in (FOLDER, "searches"):
        (folder / part).mkdir()
    for technology in technologies:
        (folder / "searches" / f"{technology.technology_id}.toml").write_text(
            search_text(technology), encoding="utf-8"
        )
    connection.execute("SET threads = 1")  # several write row groups of other sizes
    for name, query in PAPERS.items():
        target = quoted(folder / FOLDER / f"{name}.parquet")
        exact = _exact(connection, query)
        connection.execute(f"COPY ({exact}) TO {target} (FORMAT parquet, COMPRESSION zstd)")
    tables = Tables(connection, technologies, chosen, base, log, left)
    for table in TABLES:
        text = table_text(table, tables.rows(table))
        (folder / f"{table.TABLE}.csv").write_text(text, encoding="utf-8", newline="\n")
    _describe(folder, chosen)
    return len(tables.figures)


def _exact(connection: Any, query: str) -> str:
    """A query whose whole numbers of 128 bits are decimals, since Parquet would round them."""
    wide = [
        f'"{name}"::DECIMAL(38, 0) AS "{name}"'
        for name, kind, *_ in connection.execute(f"DESCRIBE {query}").fetchall()
        if kind == "HUGEINT"
    ]
    return f"SELECT * REPLACE ({', '.join(wide)}) FROM ({query})" if wide else query


def _describe(folder: Path, chosen: Settings) -> None:
    descriptor = {
        "$schema": package.PROFILE,
        "name": "own-tracker",
        "title": "Own computation from publication records",
        "description": chosen.method,
        "version": "1.0.0",
        "created": f"{chosen.created}T00:00:00Z",
        "resources": [],
    }
    (folder / package.DESCRIPTOR).write_text(json.dumps(descriptor), encoding="utf-8")
    package.seal(folder)


def search_text(technology: Technology) -> str:
    """A search with all that it says, as it stands in a package."""
    lines = [
        f"technology = {json.dumps(technology.technology_id)}",
        f"version = {technology.version}",
        f'status = "{"draft" if technology.is_draft else "checked"}"',
        f"scope = {json.dumps(technology.scope, ensure_ascii=False)}",
    ]
    if technology.text:
        lines.append(f"search = {json.dumps(technology.text, ensure_ascii=False)}")
    for name, ids in (("topics", technology.topics), ("works", technology.works)):
        if ids:
            lines.append(f"{name} = {json.dumps(sorted(ids), ensure_ascii=False)}")
    if said := technology.checked:
        lines += ["", "[checked]"]
        for name in said.__annotations__:
            lines.append(f"{name} = {json.dumps(getattr(said, name), ensure_ascii=False)}")
    return "\n".join(lines) + "\n"
