"""All phrases that are known, unit by unit, so that a text is looked through once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from explorer.reading.cues import cues
from explorer.reading.names import PART, Named, Names
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.reading.cues import Phrase


@dataclass(frozen=True, slots=True)
class Known:
    """What a phrase is known as.

    Attributes:
        named: What it names.
        others: What else it is: its kind, its value, and how it ranks among others as long.
        cased: It is a short code, which names something only as the tables write it.
        whole: It names something in full.
    """

    named: tuple[Named, ...]
    others: tuple[tuple[str, object, int], ...]
    cased: bool
    whole: bool


@dataclass(slots=True)
class Match:
    """A stretch of units that is something: its kind, its value, its rank."""

    start: int
    end: int
    kind: str
    value: object
    rank: int  # among matches of one length the higher wins

    @property
    def size(self) -> int:
        """How many units it has."""
        return self.end - self.start

    def weight(self, ends: Sequence[int], first: int) -> tuple[int, int, int]:
        """Sorts the match that explains most of a text first.

        Args:
            ends: How many letters there are up to each unit.
            first: The unit that these begin with.
        """
        return ends[self.start - first] - ends[self.end - first], -self.rank, self.start


#: From where to where something stands, and what it is.
Found = tuple[int, int, Known | Match]


@dataclass(slots=True)
class Group:
    """What overlaps together in some units.

    Attributes:
        start: The first of its units.
        end: One past the last.
        found: What stands there.
        whole: Something may come out of it that names somebody or something in full.
        spelt: It matters how it is written.
        dated: It has a year or a size, of which also the words around it decide.
    """

    start: int
    end: int
    found: list[Found]
    whole: bool = False
    spelt: bool = False
    dated: bool = False


@dataclass(slots=True)
class _Node:
    """Phrases that begin the same: what the one that ends here is, and what may follow it."""

    known: Known | None = None
    after: dict[str, _Node] = field(default_factory=dict)


class Phrases:
    """The names of a dataset and the words that ask."""

    def __init__(self, names: Names) -> None:
        """Enter each once."""
        self._root = _Node()
        #: The whole names of one unit, and with what two units longer ones begin.
        self._alone: set[str] = set()
        self._begun: set[Phrase] = set()
        table = cues()
        for phrase in (*names.phrases, *table.asks, *table.ranks, *table.ignored):
            node = self._root
            for unit in phrase:
                node = node.after.setdefault(unit, _Node())
            if phrase and node.known is None:
                node.known = _known(names, phrase)
                if node.known.whole:
                    if len(phrase) == 1:
                        self._alone.add(phrase[0])
                    else:
                        self._begun.add(phrase[:2])

    def groups(self, plain: Phrase, others: Iterable[Match] = ()) -> list[Group]:
        """All that stands in some units, from left to right, what overlaps together.

        Args:
            plain: The units.
            others: What stands there and is no phrase that is known.
        """
        begun: dict[int, list[Match]] = {}
        for other in others:
            begun.setdefault(other.start, []).append(other)
        out = list[Group]()
        reach, size, group = 0, len(plain), Group(0, 0, [])
        for start, node in enumerate(map(self._root.after.get, plain)):
            if node is None and start not in begun:
                continue
            new = start >= reach
            if new:
                group = Group(start, start, [])
            for match in begun.get(start, ()):
                reach = max(reach, match.end)
                group.found.append((start, match.end, match))
                if match.kind == "pair":
                    group.whole = True
                else:
                    group.dated = True
            end = start
            while node is not None:
                end += 1
                known = node.known
                if known is not None:
                    group.found.append((start, end, known))
                    if known.whole:
                        group.whole = True
                    if known.cased:
                        group.spelt = True
                    if end > reach:
                        reach = end
                node = node.after.get(plain[end]) if end < size and node.after else None
            if group.found:
                group.end = reach
                if new:
                    out.append(group)
        return out

    def may_name(self, plain: Phrase) -> bool:
        """Whether a whole name may begin there: only then is it worth to look where."""
        return not (self._alone.isdisjoint(plain) and self._begun.isdisjoint(pairwise(plain)))


def _known(names: Names, phrase: Phrase) -> Known:
    table, others = cues(), list[tuple[str, object, int]]()
    if phrase in table.asks:
        others.append(("ask", table.asks[phrase], 2))
    if phrase in table.ranks:
        others.append(("place", table.ranks[phrase], 2))
    if phrase in table.ignored:
        others.append(("ignored", None, 1))
    named = names.of(phrase)
    whole = any(n.grade > PART for n in named)
    return Known(named, tuple(others), names.is_code(phrase), whole)
