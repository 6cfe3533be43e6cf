"""The measures once more, in plain Python and exact fractions: slow, and easy to believe."""

from collections import Counter, defaultdict
from fractions import Fraction

from explorer.tracker.credit import UNIT


def taus(citations, q):
    """What each paper counts for among the top q percent; ties share what is left."""
    wanted = Fraction(q * len(citations), 100)
    at = Counter(citations)
    result = {}
    above = 0
    for value in sorted(at, reverse=True):
        result[value] = min(Fraction(1), max(Fraction(0), (wanted - above) / at[value]))
        above += at[value]
    return [result[c] for c in citations]


def measure(papers, windows, q, counting):
    """(technology, first year, country) -> (total, high) in papers, for papers as dictionaries."""
    cells = defaultdict(list)
    for paper in papers:
        for technology in paper["technologies"]:
            cells[technology, paper["year"]].append(paper)
    found = defaultdict(lambda: [Fraction(0), Fraction(0)])
    for (technology, year), inside in cells.items():
        for paper, tau in zip(inside, taus([p["citations"] for p in inside], q), strict=True):
            for country, (author, even) in paper["credits"].items():
                weight = {"full": Fraction(1), "author": author, "even": even}[counting]
                for first, last in windows:
                    if first <= year <= last:
                        sums = found[technology, first, country]
                        sums[0] += weight
                        sums[1] += weight * tau
    return found


def as_parts(share):
    return int(share * UNIT)


def h_index(citations):
    return max((n for n, c in enumerate(sorted(citations, reverse=True), 1) if c >= n), default=0)
