"""The tracker's measures against a scan of the same columns, pandas and SQL from authorships.

    python bench/tracker.py                     200,000 works, medians of 3
    python bench/tracker.py --works 2000000 --rounds 5

All start from the same synthetic records, and rounds are interleaved. pandas computes the same from
stored credits: the shares of each country in one technology and year, for four tops and three
countings, and then the moving windows; its sums are floating ones. "From authorships" is the
same engine doing the credit itself, for one counting.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from typing import TYPE_CHECKING, Any

import duckdb
import numpy as np
import pandas as pd
from timing import machine

from explorer.tracker import intervals, measures
from explorer.tracker.credit import UNIT

if TYPE_CHECKING:
    from collections.abc import Callable

TECHNOLOGIES = 74
COUNTRIES = [f"C{n:02}" for n in range(60)]
FIRST, LAST, WINDOW = 2003, 2024, 5


def corpus(works: int) -> dict[str, pd.DataFrame]:
    """Works, topics, credits and authorships: four author-affiliations a work, skewed sizes."""
    rng = np.random.default_rng(7)
    number = np.arange(works)
    year = rng.integers(FIRST, LAST + 1, works).astype(np.int16)
    cited = np.floor((rng.pareto(1.3, works)) * 4).astype(np.int32)
    chance = 1 / np.arange(1, len(COUNTRIES) + 1)
    authors = rng.integers(1, 8, works)
    work = np.repeat(number, authors)
    country = rng.choice(len(COUNTRIES), len(work), p=chance / chance.sum())
    share = UNIT // authors
    authorships = pd.DataFrame({"work": work, "country": np.array(COUNTRIES)[country]})
    authorships["part"] = share[work]
    credit = authorships.groupby(["work", "country"], as_index=False)["part"].sum()
    credit = credit.rename(columns={"part": "author"})
    credit["even"] = UNIT // credit.groupby("work")["work"].transform("size")
    second = rng.random(works) < 0.15
    topics = pd.DataFrame(
        {
            "work": np.r_[number, number[second]],
            "technology": rng.integers(0, TECHNOLOGIES, works + int(second.sum())),
        }
    ).drop_duplicates()
    institution = credit.assign(
        institution=credit["country"] + "-" + (credit["work"] % 30).astype(str)
    )
    return {
        "works": pd.DataFrame({"work": number, "year": year, "citations": cited}),
        "topics": topics,
        "credit_country": credit,
        "credit_institution": institution[["work", "institution", "country", "author", "even"]],
        "authorships": authorships,
    }


def connected(tables: dict[str, pd.DataFrame], threads: int) -> Any:
    """The engine with all tables and windows."""
    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    for name, frame in tables.items():
        connection.register("frame", frame)
        connection.execute(f"CREATE TABLE {name} AS SELECT * FROM frame")
        connection.unregister("frame")
    windows = [(y, y + WINDOW - 1) for y in range(FIRST, LAST - WINDOW + 2)]
    for name, rows in (("windows", windows), ("last_window", windows[-1:])):
        connection.execute(f"CREATE TABLE {name} (first SMALLINT, last SMALLINT)")
        connection.executemany(f"INSERT INTO {name} VALUES (?, ?)", rows)
    return connection


_MADE = list(measures.STATEMENTS)
#: Down to the windows and ranks of countries.
_SHARES = _MADE[: _MADE.index("country") + 1]


def shares(connection: Any, credit: str = "credit_country") -> None:
    """What pandas computes too."""
    for name in _SHARES:
        statement = measures.STATEMENTS[name].replace("credit_country", credit)
        connection.execute(f"CREATE OR REPLACE TABLE {name} AS {statement}")


def scan(connection: Any) -> None:
    """The least there is to do: each column once."""
    for name, columns in (
        ("works", ("year", "citations")),
        ("topics", ("work", "technology")),
        ("credit_country", ("work", "author", "even")),
    ):
        wanted = ", ".join(f"sum({c})" for c in columns)
        connection.execute(f"SELECT {wanted} FROM {name}").fetchall()


def from_authorships(connection: Any) -> None:
    """The credit made in SQL, then the shares."""
    connection.execute(
        "CREATE OR REPLACE TABLE made AS SELECT work, country, author, "
        f"{UNIT} // count(*) OVER (PARTITION BY work) AS even FROM (SELECT work, country, "
        "sum(part)::BIGINT AS author FROM authorships GROUP BY ALL)"
    )
    shares(connection, "made")


def with_pandas(tables: dict[str, pd.DataFrame]) -> None:
    """The same shares by data frames and floating sums."""
    papers = tables["topics"].merge(tables["works"], on="work")
    cell = papers.groupby(["technology", "year"])
    papers["n"] = cell["work"].transform("size")
    papers["below"] = cell["citations"].rank(method="max", ascending=False)
    papers["above"] = cell["citations"].rank(method="min", ascending=False) - 1
    for q in measures.TOPS:
        tied = papers["below"] - papers["above"]
        papers[f"tau{q}"] = ((q * papers["n"] / 100 - papers["above"]) / tied).clip(0, 1)
    rows = papers.merge(tables["credit_country"], on="work")
    rows["full"] = 1.0
    wanted = {}
    for q in measures.TOPS:
        for counting in measures.COUNTINGS:
            rows[f"{counting}{q}"] = rows[counting] * rows[f"tau{q}"]
            wanted[f"{counting}{q}"] = "sum"
    cube = rows.groupby(["technology", "year", "country"]).agg(wanted).reset_index()
    for first in range(FIRST, LAST - WINDOW + 2):
        window = cube[cube["year"].between(first, first + WINDOW - 1)]
        summed = window.groupby(["technology", "country"])[list(wanted)].sum()
        summed.groupby("technology").rank(ascending=False)


def bootstrap(connection: Any) -> None:
    """One technology, last window, 1,000 resamples."""
    made = intervals.cells(connection, 0, LAST - WINDOW + 1, LAST, "author")
    intervals.intervals("one", made, 10, 1000)


def main() -> None:
    """Print the medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--works", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    tables = corpus(options.works)
    connection = connected(tables, options.threads)
    ways: dict[str, Callable[[], None]] = {
        "shares by exact sums": lambda: shares(connection),
        "scan of the columns": lambda: scan(connection),
        "pandas": lambda: with_pandas(tables),
        "credit in SQL, then shares": lambda: from_authorships(connection),
        "all measures": lambda: measures.run(connection),
        "bootstrap of one technology": lambda: bootstrap(connection),
    }
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(options.rounds):
        for name, way in ways.items():
            begun = time.perf_counter()
            way()
            taken[name].append(time.perf_counter() - begun)
    ours = taken["shares by exact sums"]
    rows = []
    for name, times in taken.items():
        ratio = statistics.median(a / b for a, b in zip(ours, times, strict=True))
        rows.append([name, f"{1000 * statistics.median(times):,.0f}", f"{ratio:.2f}"])
    print(machine(), f"{options.works:,} works, {len(tables['authorships']):,} authorships")
    for row in [["", "ms", "shares / this"], *rows]:
        print(f"{row[0]:<30}{row[1]:>10}{row[2]:>16}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak of the process, corpus and pandas included: {peak:,.0f} MB")


if __name__ == "__main__":
    main()
