"""Which indicator a value is most likely of where no name of one is spoken in full.

Words weigh by how few names of indicators have them; those of the value's own clause weigh most.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from explorer.reading.units import WIDE, texts

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Topic

#: What a word weighs that the sentence has elsewhere, and one that only its topic has.
_ELSEWHERE: Final = 0.7
_TOPIC: Final = 0.5
#: So much of a name must be there, and so much more than of any other.
_LEAST: Final = 0.3
_APART: Final = 0.04
#: How an indicator says that it is how far two are apart.
_DERIVED: Final = frozenset({"gap", "difference", "差距", "差额", "之差"})
#: The pieces of a name.
_Name = tuple[str, ...]


class Likely:
    """The names of the indicators of a dataset, their words weighed."""

    def __init__(self, dataset: Dataset) -> None:
        """Cut the names into pieces and count these."""
        self._topics = {t.technology_id: t for t in dataset.topics.values()}
        self._names: dict[str, list[tuple[str, tuple[_Name, ...]]]] = defaultdict(list)
        #: For each unit the pieces of names, and in which rows they are.
        self._holders: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        found = Counter[str]()
        for i in dataset.indicators.values():
            if i.kind != "flag":
                # In order, that sums of weights are the same each time.
                names = tuple(tuple(sorted(pieces(n))) for n in (i.name_en, i.name_zh_hans))
                for piece in {*names[0], *names[1]}:
                    self._holders[i.unit][piece].append(len(self._names[i.unit]))
                self._names[i.unit].append((i.indicator_id, names))
                found.update({*names[0], *names[1]})
        #: What is worked out of two figures, and is spoken of as such.
        self._derived = frozenset(
            i
            for rows in self._names.values()
            for i, names in rows
            for n in names
            if _DERIVED & {*n}
        )
        self._weights = {p: math.log((1 + found.total()) / n) for p, n in found.items()}
        self._about: dict[str, frozenset[str]] = {}
        self._last: tuple[str, frozenset[str]] = "", frozenset()

    def of(self, sentence: str, clause: str, unit: str, topic: str) -> tuple[str, ...]:
        """The one indicator of a unit that most is said of; empty if none, or two as much.

        Args:
            sentence: The sentence.
            clause: What of it the value stands in.
            unit: The unit of the value.
            topic: The topic, or "".
        """
        rows = self._names.get(unit)
        if not rows:
            return ()
        if self._last[0] != sentence:
            self._last = sentence, pieces(sentence)
        here, near = self._last[1], pieces(clause)
        known = self._topics.get(topic)
        about = self._pieces_of(known) if known else frozenset[str]()
        best, second, name = 0.0, 0.0, ""
        # Those that have none of these words are not said of it at all.
        holders = self._holders[unit]
        spoken = sorted({row for p in (near | here | about) & holders.keys() for row in holders[p]})
        for indicator_id, names in (rows[row] for row in spoken):
            if indicator_id in self._derived and _DERIVED.isdisjoint(near | here):
                continue
            share = max(self._share(words, near, here, about) for words in names)
            if share > best:
                best, second, name = share, best, indicator_id
            else:
                second = max(second, share)
        return (name,) if best >= _LEAST and best - second >= _APART else ()

    def _pieces_of(self, topic: Topic) -> frozenset[str]:
        """The pieces of the names of a topic, cut when it is first spoken of."""
        found = self._about.get(topic.technology_id)
        if found is None:
            found = pieces(f"{topic.name_en} {topic.name_zh_hans}")
            self._about[topic.technology_id] = found
        return found

    def _share(
        self,
        words: _Name,
        near: frozenset[str],
        here: frozenset[str],
        about: frozenset[str],
    ) -> float:
        said = total = 0.0
        for word in words:
            weight = self._weights[word]
            total += weight
            if word in near:
                said += weight
            elif word in here:
                said += _ELSEWHERE * weight
            elif word in about:
                said += _TOPIC * weight
        return said / total if total else 0.0


def pieces(text: str) -> frozenset[str]:
    """The words of a text as stems, and its Chinese characters two by two."""
    units = texts(text)
    words = {u for u in units if len(u) > 2 and u < WIDE}
    wide = [u for u in units if u >= WIDE]
    return frozenset(words | {a + b for a, b in pairwise(wide)})
