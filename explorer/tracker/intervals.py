"""How far a share and a rank would move with other papers: a bootstrap of the papers.

Each resample gives every paper a weight drawn from Poisson(1), and finds the threshold anew. Where
all papers are held the intervals are of stability, not of a sample. Only papers near or above the
threshold get weights of their own; the others of a year can only be counted, and their sum is one
draw of Poisson(n). That is exact while the threshold is among the kept ones; where a resample
leaves them, the year is drawn again with every paper kept.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from explorer.records import dataclass
from explorer.tracker.credit import UNIT, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

#: Resamples that are drawn at a time, which bounds the memory.
_TOGETHER: Final = 50


@dataclass(frozen=True, slots=True)
class Cell:
    """The papers of a technology and year, the most cited first.

    Attributes:
        citations: Of each paper, falling.
        papers: By country, the places of its papers among them.
        credits: By country, its credit of each of these, 1 being the whole paper.
    """

    citations: NDArray[np.int64]
    papers: Mapping[str, NDArray[np.int64]]
    credits: Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Interval:
    """Where 95 of 100 resamples lie: shares in percent, and ranks."""

    low: float
    high: float
    best: int
    worst: int


def seed(technology: str, year: int) -> list[int]:
    """What draws of a cell start from, so that each run draws the same."""
    return [zlib.crc32(technology.encode()), year]


def highs(cell: Cell, q: int, resamples: int, start: Sequence[int]) -> tuple[Any, dict[str, Any]]:
    """In each resample q percent of the papers, and what each country has of them."""
    n = len(cell.citations)
    near = int(q * n / 100 + 10 * n**0.5 + 20)
    for kept in (_whole_ties(cell.citations, near), n):
        found = _drawn(cell, kept, q, resamples, np.random.default_rng([*start, kept]))
        if found is not None:
            return found
    raise AssertionError("with every paper kept the threshold is always among them")


def _whole_ties(citations: NDArray[np.int64], near: int) -> int:
    """The least number of papers from ``near`` on that splits no tie."""
    if near >= len(citations):
        return len(citations)
    return int(np.searchsorted(-citations, -citations[near - 1], side="right"))


def _drawn(
    cell: Cell, kept: int, q: int, resamples: int, random: np.random.Generator
) -> tuple[Any, dict[str, Any]] | None:
    n = len(cell.citations)
    cited = cell.citations[:kept]
    begins = np.flatnonzero(np.r_[True, cited[1:] != cited[:-1]])
    group = np.repeat(np.arange(len(begins)), np.diff(np.r_[begins, kept]))
    wholes: list[Any] = []
    parts: dict[str, list[Any]] = {country: [] for country in cell.papers}
    for first in range(0, resamples, _TOGETHER):
        many = min(_TOGETHER, resamples - first)
        weights = random.poisson(1.0, (many, kept)).astype(np.float64)
        rest = random.poisson(float(n - kept), many) if kept < n else np.zeros(many)
        tied = np.add.reduceat(weights, begins, axis=1)
        through = np.cumsum(tied, axis=1)
        wanted = q * (through[:, -1] + rest) / 100
        if kept < n and bool((wanted > through[:, -1]).any()):
            return None
        left = np.clip(wanted[:, None] - (through - tied), 0, tied)
        tau = np.divide(left, tied, out=np.zeros_like(left), where=tied > 0)
        counted = weights * tau[:, group]
        wholes.append(wanted)
        for country, places in cell.papers.items():
            inside = places < kept
            mine = counted[:, places[inside]] * cell.credits[country][inside]
            parts[country].append(mine.sum(axis=1))
    return np.concatenate(wholes), {c: np.concatenate(p) for c, p in parts.items()}


def intervals(
    technology: str, cells: Mapping[int, Cell], q: int, resamples: int
) -> dict[str, Interval]:
    """The interval of each country's share and rank over the years of a window."""
    whole: Any = np.zeros(resamples)
    high: dict[str, Any] = {}
    for year, cell in sorted(cells.items()):
        wanted, parts = highs(cell, q, resamples, seed(technology, year))
        whole = whole + wanted
        for country, part in parts.items():
            high[country] = high.get(country, 0.0) + part
    if not high:
        return {}
    names = sorted(high)
    shares = np.array([100 * high[c] / np.where(whole > 0, whole, 1) for c in names])
    ranked = [n for n, c in enumerate(names) if c != UNKNOWN]
    places = {names[n]: 1 + (shares[ranked] > shares[n] + 1e-9).sum(axis=0) for n in ranked}
    found: dict[str, Interval] = {}
    for n, country in enumerate(names):
        low, top = np.quantile(shares[n], (0.025, 0.975))
        place = places.get(country)
        best, worst = (
            np.quantile(place, (0.025, 0.975), method="nearest") if place is not None else (0, 0)
        )
        found[country] = Interval(float(low), float(top), int(best), int(worst))
    return found


def cells(
    connection: Any, technology: int, first: int, last: int, counting: str
) -> dict[int, Cell]:
    """The papers of a technology in the years of a window, as the bootstrap takes them."""
    credit = {"full": str(UNIT)}.get(counting, counting)
    found: dict[int, Cell] = {}
    for year in range(first, last + 1):
        papers = connection.execute(
            "SELECT work, citations FROM topics JOIN works USING (work) "
            "WHERE technology = ? AND year = ? ORDER BY citations DESC, work",
            [technology, year],
        ).fetchnumpy()
        if not len(papers["work"]):
            continue
        order = np.argsort(papers["work"], kind="stable")
        rows = connection.execute(
            f"SELECT work, country, {credit} / {UNIT}.0 AS credit FROM topics "
            "JOIN works USING (work) JOIN credit_country USING (work) "
            "WHERE technology = ? AND year = ? ORDER BY country, work",
            [technology, year],
        ).fetchnumpy()
        at = order[np.searchsorted(papers["work"][order], rows["work"])]
        country = np.asarray(rows["country"]).astype(str)
        names, begins = np.unique(country, return_index=True)
        ends = [*begins[1:], len(country)]
        spans = list(zip(names.tolist(), begins.tolist(), [int(e) for e in ends], strict=True))
        found[year] = Cell(
            np.asarray(papers["citations"], dtype=np.int64),
            {name: at[b:e] for name, b, e in spans},
            {name: np.asarray(rows["credit"][b:e], dtype=np.float64) for name, b, e in spans},
        )
    return found
