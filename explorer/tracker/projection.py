"""Where shares of the top would go if they moved on as they did: on the simplex, with bands.

Shares of a year are parts of one whole, so what moves is the logarithm of their ratios: a random
walk with drift, its drift and its covariance unknown and drawn together. Every draw is a path of
whole shares that add up to 1; bands are quantiles of the paths. How well such bands would have held
is tried on each year there was: only what was known before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from explorer.records import dataclass
from explorer.tracker.credit import UNKNOWN
from explorer.tracker.intervals import seed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from explorer.tracker.recount import Recount
    from explorer.tracker.variant import Variant

#: Years in a row that a projection needs at least, and papers in each.
YEARS: Final = 10
PAPERS: Final = 50
#: Years that are projected.
AHEAD: Final = 5
#: Countries with a part of their own; the others have one together.
FOLLOWED: Final = 4
BANDS: Final = (50, 80, 95)
OTHERS: Final = ""
_DRAWS: Final = 4000
#: Years that a back-test must have behind it, and how far it looks.
_BEHIND: Final = 8
_FAR: Final = 3


@dataclass(frozen=True, slots=True)
class Point:
    """A projected share in percent: its middle, and low and high of each of :data:`BANDS`."""

    country: str
    year: int
    middle: float
    bands: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class BackTest:
    """How projections made before would have done.

    Attributes:
        tried: Shares that were projected and are known by now.
        held: How many of these lay in each of :data:`BANDS`.
        error: Mean distance of the middle, in percent points.
        naive: The same of the last share, taken for the next ones.
    """

    tried: int
    held: tuple[int, ...]
    error: float
    naive: float


@dataclass(frozen=True, slots=True)
class Projection:
    """Shares of the years there are, and of those to come.

    Attributes:
        years: Those with papers, in a row.
        shares: In percent, by country, one a year.
        points: What is projected; none where it is refused.
        tested: The back-test; None where it is refused.
        refused: Why nothing is projected: "years", "papers", "citations", or "".
    """

    years: tuple[int, ...]
    shares: dict[str, tuple[float, ...]]
    points: tuple[Point, ...]
    tested: BackTest | None
    refused: str


def project(recount: Recount, usual: Variant) -> Projection:
    """Project the shares of the first countries from the years of a result."""
    from dataclasses import replace

    if recount.years is None:
        return Projection((), {}, (), None, "years")
    years = tuple(range(recount.years[0], recount.years[1] + 1))
    answers = [recount.answer(replace(usual, first=y, last=y)) for y in years]
    lately: dict[str, float] = {}
    for answer in answers[-3:]:
        for part in answer.parts:
            if part.country != UNKNOWN:
                lately[part.country] = lately.get(part.country, 0.0) + part.high
    first = sorted(lately, key=lambda c: (-lately[c], c))[:FOLLOWED]
    held = {
        c: tuple(p.share if (p := a.part(c)) is not None else 0.0 for a in answers) for c in first
    }
    papers = [a.papers for a in answers]
    whole = np.array(papers) * usual.top / 100
    counts = np.array([held[c] for c in first]).T / 100 * whole[:, None]
    refused = ""
    if len(years) < YEARS:
        refused = "years"
    elif min(papers) < PAPERS:
        refused = "papers"
    elif any(a.says_nothing for a in answers) or usual.counting == "full":
        refused = "citations" if usual.counting != "full" else "full"
    if refused:
        return Projection(years, held, (), None, refused)
    rest = np.maximum(whole - counts.sum(axis=1), 0)
    shares = smoothed(np.c_[counts, rest])
    start = seed(recount.technology, years[-1])
    paths = draws(shares, AHEAD, start)
    points = tuple(
        Point(c, years[-1] + 1 + step, *_said(paths[:, step, n]))
        for n, c in enumerate((*first, OTHERS))
        for step in range(AHEAD)
    )
    return Projection(years, held, points, back_test(shares, start), "")


def smoothed(counts: NDArray[Any]) -> NDArray[Any]:
    """Shares of each year, none of them 0: half a paper more for each."""
    more = counts + 0.5
    return np.asarray(more / more.sum(axis=1, keepdims=True))


def draws(shares: NDArray[Any], ahead: int, start: Sequence[int]) -> NDArray[Any]:
    """Paths of whole shares: draw, year ahead, part.

    Degrees of freedom are such that the band of one ratio alone is that of Student's t.
    """
    random = np.random.default_rng(list(start))
    ratios = np.log(shares[:, :-1] / shares[:, -1:])
    steps = np.diff(ratios, axis=0)
    many, parts = steps.shape
    drift = steps.mean(axis=0)
    centred = steps - drift
    scatter = centred.T @ centred + 1e-9 * np.eye(parts)
    freedom = many + parts - 2
    root = np.linalg.cholesky(np.linalg.inv(scatter))
    # Bartlett: draws of the inverse covariance, whose factors turn noise into steps.
    lower = np.tril(random.standard_normal((_DRAWS, parts, parts)), -1)
    at = np.arange(parts)
    lower[:, at, at] = np.sqrt(random.chisquare(freedom - at, (_DRAWS, parts)))
    factor = np.linalg.inv(root @ lower).transpose(0, 2, 1)
    own = drift + np.einsum("nij,nj->ni", factor, random.standard_normal((_DRAWS, parts))) / (
        many**0.5
    )
    noise = np.einsum("nij,naj->nai", factor, random.standard_normal((_DRAWS, ahead, parts)))
    found = ratios[-1] + np.cumsum(own[:, None, :] + noise, axis=1)
    whole = np.exp(np.concatenate([found, np.zeros((_DRAWS, ahead, 1))], axis=2))
    return np.asarray(whole / whole.sum(axis=2, keepdims=True))


def _said(drawn: NDArray[Any]) -> tuple[float, tuple[tuple[float, float], ...]]:
    middle = float(np.median(drawn)) * 100
    bands = []
    for band in BANDS:
        low, high = np.quantile(drawn, (0.5 - band / 200, 0.5 + band / 200)) * 100
        bands.append((float(low), float(high)))
    return middle, tuple(bands)


def back_test(shares: NDArray[Any], start: Sequence[int]) -> BackTest:
    """Project from each year with enough behind it, and compare with what came."""
    tried, held = 0, [0] * len(BANDS)
    errors: list[float] = []
    naive: list[float] = []
    for origin in range(_BEHIND, len(shares)):
        known = shares[:origin]
        far = min(_FAR, len(shares) - origin)
        paths = draws(known, far, [*start, origin])
        for step in range(far):
            for part in range(shares.shape[1] - 1):
                middle, bands = _said(paths[:, step, part])
                came = float(shares[origin + step, part]) * 100
                tried += 1
                for n, (low, high) in enumerate(bands):
                    held[n] += low <= came <= high
                errors.append(abs(middle - came))
                naive.append(abs(float(known[-1, part]) * 100 - came))
    mean = (sum(errors) / tried, sum(naive) / tried) if tried else (0.0, 0.0)
    return BackTest(tried, tuple(held), *mean)
