"""The measures, as a list of named SQL statements over works, topics and credits.

Everything is summed in exact integers: credits in parts of a paper (``credit.UNIT``), the papers
above a threshold and those at it apart, and what those at it count for is applied once, when the
sums are there. So neither the order of rows nor the number of threads can move a digit. The
definitions in words, with examples, are in ``docs/method.md``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from explorer.tracker.credit import UNIT, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

#: Percent of the papers that are the most cited ones.
TOPS: Final = (1, 5, 10, 25)
#: How many of the first institutions the risk of a monopoly looks at.
TOP_INSTITUTIONS: Final = 10
COUNTINGS: Final = ("full", "author", "even")
#: Ranks compare values on this grid of parts: far below what a credit can differ by, far above
#: the parts that dividing once a year can lose. Values that are equal share their rank.
GRID: Final = 10**6

_TOPS: Final = ", ".join(
    f"max({what}) FILTER (q = {q}) AS {name}{q}"
    for q in TOPS
    for what, name in (("threshold", "top"), ("part", "part"), ("tied", "tied"))
)


def _cube(
    table: str,
    key: str,
    tops: Sequence[int] = TOPS,
    countings: Sequence[str] = COUNTINGS,
) -> str:
    """What each has of each year: all of it, and of each top, by each way of counting.

    These stand side by side, so that years are added up to windows a row at a time.
    """
    sums, shares = [], []
    for counting in countings:
        # Whole papers are counted, and are turned into parts once they are.
        scale = f" * {UNIT}::HUGEINT" if counting == "full" else ""
        some = "count(*)" if scale else f"sum(c.{counting})"
        sums.append(f"{some}{scale} AS {counting}_total")
        shares.append(f"{counting}_total")
        for q in tops:
            for sign, name in ((">", "above"), ("=", "tied")):
                sums.append(
                    f"coalesce({some} FILTER (w.citations {sign} t.top{q}), 0){scale} "
                    f"AS {counting}_{name}{q}"
                )
            above, tied = f"{counting}_above{q}", f"{counting}_tied{q}"
            shares.append(
                f"""CASE WHEN {tied} = 0 THEN {above}
                ELSE {above} + {tied} * part{q} // (100 * tied{q}) END AS {counting}_high{q}"""
            )
    return f"""SELECT technology, year, {key}, {", ".join(shares)}
        FROM (SELECT p.technology, w.year, {", ".join(f"c.{k.strip()}" for k in key.split(","))},
            {", ".join(sums)}
            FROM topics AS p JOIN works AS w USING (work) JOIN {table} AS c USING (work)
            JOIN tops AS t ON t.technology = p.technology AND t.year = w.year
            GROUP BY ALL) JOIN tops USING (technology, year)"""


def _windows(table: str, key: str, tops: Sequence[int], countings: Sequence[str]) -> str:
    """The years of a cube added up to windows."""
    names = [n for c in countings for n in (f"{c}_total", *(f"{c}_high{q}" for q in tops))]
    return f"""SELECT technology, first, last, {key},
        {", ".join(f"sum({n}) AS {n}" for n in names)}
        FROM {table} JOIN window_years USING (year)
        GROUP BY technology, first, last, {key}"""


def _long(table: str, key: str, more: str = "") -> str:
    """A cube of countries with a row for each top and way of counting.

    ``more`` is a column that is worked out for each of them, of its high part.
    """
    return " UNION ALL ".join(
        f"""SELECT technology, {key}, country, {q} AS q, '{counting}' AS counting,
        {counting}_total AS total, {counting}_high{q} AS high
        {more.format(high=f"{counting}_high{q}")} FROM {table}"""
        for q in TOPS
        for counting in COUNTINGS
    )


def thresholds(histogram: str, key: str, tops: Sequence[int] = TOPS) -> str:
    """The threshold of each top in each cell of a histogram (key, citations, n).

    What a paper at it counts for, tau, is part / (100 x tied): together they fill up q percent.
    """
    return f"""SELECT q, {key}, papers, citations AS threshold, above, n AS tied,
        q * papers - 100 * above AS part
        FROM (SELECT {key}, citations, n,
              CAST(sum(n) OVER (PARTITION BY {key}) AS BIGINT) AS papers,
              CAST(sum(n) OVER (PARTITION BY {key} ORDER BY citations DESC) - n
                   AS BIGINT) AS above
              FROM {histogram})
        CROSS JOIN (VALUES {", ".join(f"({q})" for q in tops)}) AS tops(q)
        WHERE 100 * above < q * papers AND q * papers <= 100 * (above + n)"""


_PLACE: Final = f""", rank() OVER (PARTITION BY technology, first ORDER BY country = '{UNKNOWN}',
    ({{high}} + {GRID // 2}) // {GRID} DESC) AS place"""

#: Each statement makes the table of its name, in this order. ``windows`` (first, last) is given.
STATEMENTS: Final[dict[str, str]] = {
    "histogram": """SELECT technology, year, citations, count(*) AS n
        FROM topics JOIN works USING (work) GROUP BY ALL""",
    "threshold": thresholds("histogram", "technology, year"),
    "tops": f"""SELECT technology, year, {_TOPS} FROM threshold GROUP BY technology, year""",
    # Rows find their windows by being equal, which is quicker than by lying between.
    "window_years": """SELECT DISTINCT year, first, last
        FROM threshold JOIN windows ON year BETWEEN first AND last""",
    "cube_country": _cube("credit_country", "country"),
    "year_country": _long("cube_country", "year"),
    # What all countries together have: q percent of the papers of each year.
    "whole": f"""SELECT technology, first, last, q, sum(papers)::BIGINT AS papers,
        sum(papers)::HUGEINT * {UNIT} AS total,
        sum(papers)::HUGEINT * q * ({UNIT} // 100) AS high,
        bool_or(threshold = 0) AS says_nothing
        FROM threshold JOIN windows ON year BETWEEN first AND last
        GROUP BY technology, first, last, q""",
    "window_country": _windows("cube_country", "country", TOPS, COUNTINGS),
    "country": f"""SELECT c.technology, c.first, c.last, c.country, c.q, c.counting,
        c.total, c.high, w.papers, w.total AS all_total, w.high AS all_high, w.says_nothing,
        coalesce(z.high, 0) AS unknown_high,
        CASE WHEN c.country <> '{UNKNOWN}' AND NOT w.says_nothing AND c.high > 0
            THEN c.place END AS place
        FROM ({_long("window_country", "first, last", _PLACE)}) AS c
        JOIN whole AS w USING (technology, first, last, q)
        LEFT JOIN (SELECT * FROM ({_long("window_country", "first, last")})
                   WHERE country = '{UNKNOWN}') AS z
        USING (technology, first, last, q, counting)""",
    "cube_institution": _cube("credit_institution", "institution, country", (10,), ("author",)),
    "institution": f"""SELECT technology, first, last, institution, country, 10 AS q,
        'author' AS counting, author_total AS total, author_high10 AS high,
        rank() OVER (PARTITION BY technology, first
                     ORDER BY (author_high10 + {GRID // 2}) // {GRID} DESC) AS place
        FROM ({_windows("cube_institution", "institution, country", (10,), ("author",))})
        WHERE institution <> '{UNKNOWN}'""",
    "h_index": f"""SELECT technology, first, last, country,
        count(*) FILTER (citations >= nth) AS h
        FROM (SELECT technology, first, last, country, citations,
              row_number() OVER (PARTITION BY technology, first, country
                                 ORDER BY citations DESC) AS nth
              FROM topics JOIN works USING (work) JOIN credit_country USING (work)
              JOIN last_window ON year BETWEEN first AND last WHERE country <> '{UNKNOWN}')
        GROUP BY ALL""",
    "pair": f"""SELECT technology, first, last, a.country, b.country AS partner,
        count(*) AS papers
        FROM topics JOIN works USING (work) JOIN credit_country AS a USING (work)
        JOIN credit_country AS b USING (work) JOIN last_window ON year BETWEEN first AND last
        WHERE a.country <> b.country AND '{UNKNOWN}' NOT IN (a.country, b.country)
        GROUP BY ALL""",
    "international": f"""SELECT technology, first, last, country, count(*) AS papers,
        count(*) FILTER (countries > 1) AS international
        FROM topics JOIN works USING (work) JOIN credit_country USING (work)
        JOIN (SELECT work, count(*) AS countries FROM credit_country
              WHERE country <> '{UNKNOWN}' GROUP BY work) USING (work)
        JOIN last_window ON year BETWEEN first AND last
        WHERE country <> '{UNKNOWN}' GROUP BY ALL""",
}


def run(
    connection: Any,
    step: Callable[[str, int], None] = lambda _name, _n: None,
    done: Collection[str] = (),
) -> None:
    """Make all tables from ``works``, ``topics``, ``credit_*``, ``windows`` and ``last_window``.

    Those that are done already, by a run that was stopped, are not made again.
    """
    for n, (name, statement) in enumerate(STATEMENTS.items()):
        step(name, n)
        if name not in done:
            connection.execute(f"CREATE OR REPLACE TABLE {name} AS {statement}")


def counted(
    connection: Any, top: int, counting: str
) -> dict[tuple[str, int, int, str], tuple[int, int]]:
    """How many papers stand behind each figure and what they weigh in parts.

    The key is "high" for those of the top, "total" for all by the counting of the run or "full"
    for all as whole papers; technology, first year of the window, country.
    """
    found: dict[tuple[str, int, int, str], tuple[int, int]] = {}
    rows = connection.execute(
        f"""SELECT technology, first, country, count(*) AS papers,
        count(*) FILTER (citations >= threshold) AS high_papers,
        any_value(high)::VARCHAR, any_value(total)::VARCHAR
        FROM topics JOIN works USING (work) JOIN credit_country USING (work)
        JOIN (SELECT technology, year, threshold FROM threshold WHERE q = {top})
        USING (technology, year) JOIN windows ON year BETWEEN first AND last
        JOIN (SELECT * FROM country WHERE q = {top} AND counting = '{counting}')
        USING (technology, first, last, country) GROUP BY ALL"""
    ).fetchall()
    for technology, first, country, papers, high_papers, high, total in rows:
        found["high", technology, first, country] = (high_papers, int(high))
        found["total", technology, first, country] = (papers, int(total))
        found["full", technology, first, country] = (papers, papers * UNIT)
    return found


def among_first(rows: list[tuple[int, str]], country: str) -> float:
    """How many of the first institutions are in a country, by (place, country) of each.

    Those that share the last places share what is left of the ten.
    """
    at: dict[int, list[str]] = {}
    for place, where in rows:
        at.setdefault(place, []).append(where)
    inside = 0.0
    for place, there in at.items():
        free = min(len(there), max(0, TOP_INSTITUTIONS - place + 1))
        inside += there.count(country) * free / len(there)
    return inside


def monopoly_risk(top_institutions: float, lead: float) -> str:
    """How far one country stands above all: both conditions must hold."""
    if top_institutions >= 8 and lead >= 3:
        return "high"
    if top_institutions >= 5 and lead >= 2:
        return "medium"
    return "low"


def to_next_level(top_institutions: float, lead: float) -> str:
    """What is missing to the next level of the risk of a monopoly, in words; "" at the highest."""
    level = monopoly_risk(top_institutions, lead)
    if level == "high":
        return ""
    many, ratio = (8, 3) if level == "medium" else (5, 2)
    wanted = []
    if top_institutions < many:
        wanted.append(f"{many - top_institutions:g} more of the first ten institutions")
    if lead < ratio:
        wanted.append(f"a lead of {ratio} in place of {lead:.2f}")
    return " and ".join(wanted)


def concentration(shares: list[float]) -> tuple[float, float]:
    """The Herfindahl-Hirschman index of shares and the effective number that goes with it."""
    index = sum(s * s for s in shares)
    return index, 1 / index if index else 0.0


def advantage(own: float, of_technology: float, of_country: float, of_all: float) -> float | None:
    """Revealed technology advantage: the share in a technology over the share in all."""
    if not (of_technology and of_country and of_all):
        return None
    return (own / of_technology) / (of_country / of_all)


def salton(joint: int, one: int, other: int) -> float:
    """Joint papers over the geometric mean of all papers of both."""
    return joint / (one * other) ** 0.5 if one and other else 0.0


def affinity(joint: int, one: int, other: int, every: int) -> float:
    """Joint papers over what they would be if partners were drawn by size: 1 is no preference."""
    return joint * every / (one * other) if one and other else 0.0


def relative_intensity(joint: int, one: int, other: int, every: int) -> float | None:
    """Relative intensity of collaboration of one with another, by numbers of bilateral links."""
    below = one * (other - joint)
    return joint * (every - one) / below if below and every != one else None
