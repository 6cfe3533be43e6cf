"""How time, memory and disk of a run of the tracker grow with the works, for docs/scale.md.

    python bench/scale.py                          reading 40,000 works; 0.25, 0.5 and 1 million
    python bench/scale.py --works 500000 1000000 2000000

Each size is a process of its own with the limits that the program has. Records are made by SQL, as
the reading leaves them in the database of a run; then the program's own statements keep one record
of each paper, make the measures and write the tables of papers. The reading is measured apart, on
a packed file of OpenAlex records, with all searches that come with the program. Times are of the
processor, all threads together: others may use the machine meanwhile.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import duckdb
from timing import machine

from explorer import paths
from explorer.dataset import package
from explorer.tracker import output, store, technologies, unfinished
from explorer.tracker.credit import UNIT
from explorer.tracker.engines.engine import Inside
from explorer.tracker.places import Places
from explorer.tracker.readers.sources import Options
from explorer.tracker.technologies import Matcher

FIRST, LAST, WINDOW, TECHNOLOGIES = 2003, 2024, 5, 74
#: Of the works that are read, so many are in a technology: 1 in 4.
_MATCHED = 4


def raw(connection: Any, works: int) -> None:
    """The tables that a reading leaves: 2.5 countries, 3 institutions a work in a technology.

    1 work in 50 is there twice.
    """
    run = connection.execute
    run("SELECT setseed(0.5)")
    run(
        f"""CREATE TABLE raw AS SELECT seq, 1::SMALLINT AS source, 'W' || id AS work_id,
        '10.1/' || id AS doi, 'a title of fifty letters with the number of it ' || id || ' '
        || year AS title_key, 'A title of fifty letters, with the number of it: ' || id AS title,
        year::SMALLINT AS year, citations::INTEGER AS citations, 'article' AS kind FROM
        (SELECT seq, id, {FIRST} + hash(id) % {LAST - FIRST + 1} AS year,
         floor((pow(0.0001 + hash(id + 7) % 10000 / 10000.0, -1 / 1.3) - 1) * 4) AS citations
         FROM (SELECT range AS seq, CASE WHEN range % 50 = 0 THEN range + 1 ELSE range END AS id
               FROM range({works})))"""
    )
    run(
        f"""CREATE TABLE raw_topics AS SELECT range AS seq,
        (hash(range + 1) % {TECHNOLOGIES})::SMALLINT AS technology FROM range({works})
        WHERE range % {_MATCHED} = 0 UNION ALL
        SELECT range, ((hash(range + 1) + 1) % {TECHNOLOGIES})::SMALLINT FROM range({works})
        WHERE range % {_MATCHED} = 0 AND hash(range + 2) % 100 < 15"""
    )
    for table, columns, many in (
        ("raw_country", "'C' || place AS country", 4),
        ("raw_institution", "'C' || place || '-' || seq % 400 AS institution, 'C' || place", 5),
    ):
        named = columns + (" AS country" if table == "raw_institution" else "")
        run(
            f"""CREATE TABLE {table} AS SELECT seq, {named}, {UNIT} // n AS author,
            {UNIT} // n AS even FROM (SELECT DISTINCT seq, n,
            floor(pow(hash(seq * 10 + i) % 10000 / 10000.0, 3) * 60)::INTEGER AS place
            FROM (SELECT range AS seq, 1 + hash(range + 3) % {many} AS n FROM range({works})
                  WHERE range % {_MATCHED} = 0), range(5) AS r(i) WHERE i < n)"""
        )


def one(works: int, threads: int) -> dict[str, float]:
    """A run of so many works: seconds of each part, megabytes, and the peak of the process."""
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        connection = duckdb.connect(str(folder / "run.duckdb"))
        connection.execute(f"SET memory_limit = '{unfinished.MEMORY}'")
        connection.execute(f"SET temp_directory = '{folder / 'spill'}'")
        connection.execute(f"SET threads = {threads}")
        raw(connection, works)
        said: dict[str, float] = {"works": works}
        begun = time.process_time()
        store.keep_one_of_each(connection, FIRST, LAST)
        said["one of each"] = time.process_time() - begun
        windows = [(y, y + WINDOW - 1) for y in range(FIRST, LAST - WINDOW + 2)]
        for name, rows in (("windows", windows), ("last_window", windows[-1:])):
            connection.execute(f"CREATE TABLE {name} (first SMALLINT, last SMALLINT)")
            connection.executemany(f"INSERT INTO {name} VALUES (?, ?)", rows)
        begun = time.process_time()
        Inside().compute(connection, folder, lambda _name, _n: None)
        said["measures"] = time.process_time() - begun
        begun = time.process_time()
        connection.execute("SET threads = 1")
        for name, query in output.PAPERS.items():
            connection.execute(
                f"COPY ({query}) TO '{folder / name}.parquet' (FORMAT parquet, COMPRESSION zstd)"
            )
        said["papers"] = time.process_time() - begun
        said["database MB"] = (folder / "run.duckdb").stat().st_size / 1e6
        said["package MB"] = sum(p.stat().st_size for p in folder.glob("*.parquet")) / 1e6
        connection.close()
    said["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return said


def record(number: int, rng: random.Random) -> dict[str, Any]:
    """A record as OpenAlex has it: six authors with addresses, an abstract of 150 words."""
    words = [f"word{rng.randint(1, 4000)}" for _ in range(150)]
    words[3:3] = rng.choice([["lithium", "ion", "battery"], ["qubit"], ["bread"], ["cheese"]])
    index: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        index.setdefault(word, []).append(place)
    authors = []
    for n in range(6):
        code = rng.choice(["CN", "US", "GB", "DE", "JP", "IN"])
        there = {"id": f"https://openalex.org/I{n}", "display_name": code, "country_code": code}
        authors.append({"author": {"display_name": "A. Name"}, "institutions": [there]})
    return {
        "id": f"https://openalex.org/W{number}",
        "doi": f"https://doi.org/10.1/{number}",
        "title": f"On the {rng.choice(words)} of {rng.choice(words)}, number {number}",
        "publication_year": rng.randint(FIRST, LAST),
        "cited_by_count": int(rng.paretovariate(0.9)),
        "type": "article",
        "authorships": authors,
        "abstract_inverted_index": index,
    }


def reading(works: int) -> dict[str, float]:
    """Works a second from a packed file into the database of a run, in one process."""
    rng = random.Random(1)
    with tempfile.TemporaryDirectory() as held:
        path = Path(held) / "works.jsonl.gz"
        with gzip.open(path, "wt", compresslevel=6) as stream:
            for number in range(works):
                stream.write(json.dumps(record(number, rng)) + "\n")
        connection = duckdb.connect(str(Path(held) / "run.duckdb"))
        places = Places(package.load(paths.bundled_data()).entities.values(), {})
        matcher = Matcher(technologies.read(technologies.shipped()))
        begun = time.process_time()
        store.fill(connection, [path], places, matcher, Options())
        taken = time.process_time() - begun
        connection.close()
        packed = path.stat().st_size
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"works": works, "a second": works / taken, "packed KB": packed / 1000 / works} | {
        "peak MB": peak
    }


def main() -> None:
    """Print a line for each size, and the slopes."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--works", type=int, nargs="+", default=[250_000, 500_000, 1_000_000])
    parser.add_argument("--reading", type=int, default=40_000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one is not None:
        said = one(options.one, options.threads) if options.one else reading(options.reading)
        print(json.dumps(said))
        return
    print(machine(), f"{options.threads} threads")
    for works in (0, *options.works):
        again = [sys.executable, __file__, "--one", str(works), "--reading", str(options.reading)]
        done = subprocess.run(
            [*again, "--threads", str(options.threads)], check=True, capture_output=True, text=True
        )
        rows = json.loads(done.stdout)
        print("   ".join(f"{name} {value:,.1f}" for name, value in rows.items()), flush=True)


if __name__ == "__main__":
    main()
