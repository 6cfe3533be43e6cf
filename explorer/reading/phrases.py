"""All phrases that are known, unit by unit, so that a text is looked through once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from explorer.reading.cues import cues
from explorer.reading.names import PART, Named, Names
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    def found(self, plain: Phrase) -> Iterator[tuple[int, int, Known]]:
        """From where to where some units are a phrase, and what it is known as."""
        last = len(plain)
        for start, first in enumerate(map(self._root.after.get, plain)):
            node, end = first, start
            while node is not None:
                end += 1
                if node.known is not None:
                    yield start, end, node.known
                node = node.after.get(plain[end]) if end < last and node.after else None

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
