"""The names of topics and entities, whole, in part, and with a slip of the finger."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, Literal

from explorer.dataset.lookup import names
from explorer.reading.cues import cues
from explorer.reading.units import is_wide, texts
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.reading.cues import Phrase

#: How well a name fits: as it stands, but for words that many names have, in part.
WHOLE: Final = 3
BARE: Final = 2
PART: Final = 1
#: A part that more topics have than this names none of them.
_COMMON: Final = 12
#: Letters of the shortest word that may stand for a name alone.
_WORD: Final = 6
#: Letters of the longest initials that are written with stops.
_INITIALS: Final = 6
_JOINTS: Final = re.compile(r"[、，,;；()（）/]|\band\b|与|和")

Kind = Literal["topic", "entity"]


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that a phrase names, and how well."""

    kind: Kind
    id: str
    grade: int


class Names:
    """All phrases that name something.

    Attributes:
        vocabulary: Latin words of all names, for slips of the finger.
    """

    def __init__(self, dataset: Dataset) -> None:
        """Read the names tables."""
        found: dict[Phrase, dict[tuple[Kind, str], int]] = defaultdict(dict)
        self._cased: dict[Phrase, set[str]] = defaultdict(set)
        self._single: dict[str, str] = {}
        for entity in dataset.entities.values():
            for name in names(entity):
                self._enter_entity(found, entity.entity_id, name)
            for adjective in cues().adjectives.get(entity.name_en, ()):
                _best(found, adjective, ("entity", entity.entity_id), WHOLE)
        for entity_id in dataset.entities:
            # What is somebody's name is nobody else's code: DJI makes drones, and is no Djibouti.
            code = texts(entity_id)
            if not any(kind == "entity" for kind, _ in found.get(code, ())):
                found[code]["entity", entity_id] = WHOLE
            self._cased[code].add(entity_id)
        parts: dict[Phrase, set[str]] = defaultdict(set)
        long: set[Phrase] = set()
        for topic in dataset.topics.values():
            key: tuple[Kind, str] = ("topic", topic.technology_id)
            for name in names(topic):
                _best(found, texts(name), key, WHOLE)
                _best(found, _bare(texts(name)), key, BARE)
            for name in (topic.name_en, topic.name_zh_hans, topic.name_zh_hant):
                for piece in _JOINTS.split(name):
                    whole = texts(piece)
                    for form in (whole, _bare(whole), _bare(whole, front=False)):
                        if form and _bare(form):
                            _best(found, form, key, PART)
                            long.add(form)
                    for part in _parts(whole):
                        parts[part].add(topic.technology_id)
        for part, ids in parts.items():
            if len(ids) <= _COMMON:
                for topic_id in ids:
                    _best(found, part, ("topic", topic_id), PART)
        self._found = {
            phrase: tuple(Named(kind, i, grade) for (kind, i), grade in named.items())
            for phrase, named in found.items()
        }
        self.vocabulary = frozenset(u for phrase in self._found for u in phrase if u.isascii())
        #: Chinese names of four characters and more, for slips of the brush.
        long.update(p for p, named in found.items() if any(n >= BARE for n in named.values()))
        self._long = sorted(
            {"".join(p) for p in long if len(p) >= 4 and all(map(is_wide, p))},
            key=lambda name: (-len(name), name),
        )

    def _enter_entity(
        self, found: dict[Phrase, dict[tuple[Kind, str], int]], entity_id: str, name: str
    ) -> None:
        phrase = texts(name)
        if not phrase:
            return
        if len(phrase) == 1 and is_wide(phrase[0]):
            # One character names a country only beside another such: 中美.
            self._single[phrase[0]] = entity_id
            return
        _best(found, phrase, ("entity", entity_id), WHOLE)
        if len(phrase) == 1 and len(phrase[0]) <= 3:
            self._cased[phrase].add(name)

    @property
    def phrases(self) -> Iterable[Phrase]:
        """All that names something."""
        return self._found

    def named(self, phrase: Phrase, as_written: str) -> tuple[Named, ...]:
        """What a phrase names; a code that is short (US) or a word (are) only as written there."""
        found = self._found.get(phrase, ())
        spellings = self._cased.get(phrase)
        if spellings and as_written not in spellings and self.is_code(phrase):
            return tuple(n for n in found if n.kind == "topic")
        return found

    def of(self, phrase: Phrase) -> tuple[Named, ...]:
        """All that a phrase names, however it is written."""
        return self._found.get(phrase, ())

    def is_code(self, phrase: Phrase) -> bool:
        """Whether it matters how a phrase is written."""
        return phrase in self._cased and (len(phrase[0]) <= 2 or phrase in cues().ignored)

    def signs(self, entity_ids: Container[str]) -> tuple[str, ...]:
        """Stretches of folded text without one of which no whole name of some entities stands.

        Of each name its longest word is taken, or its rarest character.
        """
        often = Counter(unit for phrase in self._found for unit in phrase)
        found = dict[str, None]()
        for phrase, named in self._found.items():
            if not any(n.kind == "entity" and n.id in entity_ids for n in named):
                continue
            sign = max(phrase, key=lambda unit: (len(unit), -often[unit], unit))
            # A stem ends in "y" where its word goes on in "ies"; initials may have stops.
            found[sign if is_wide(sign) else sign.removesuffix("y") or sign] = None
            if not is_wide(sign) and len(sign) <= _INITIALS:
                found[".".join(sign) + "."] = None
        return tuple(found)

    @property
    def singles(self) -> Mapping[str, str]:
        """The characters that stand for an entity beside another such, and for which."""
        return self._single

    def near_word(self, word: str, more: Iterable[str] = ()) -> str:
        """The one word within a slip or two of a Latin word, or "".

        One slip (a letter wrong, missing, too many, or two exchanged) from four letters on, two
        from eight on; none in shorter words.
        """
        limit = 0 if len(word) < 4 else 1 if len(word) < 8 else 2
        if not limit:
            return ""
        best, at = limit + 1, set[str]()
        for known in (*self.vocabulary, *more):
            if abs(len(known) - len(word)) > limit or len(known) < 4:
                continue
            slips = distance(word, known, limit)
            if slips < best:
                best, at = slips, {known}
            elif slips == best and slips <= limit:
                at.add(known)
        return at.pop() if len(at) == 1 else ""

    def near_names(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Chinese names that stand in a text but for one character wrong, two from six on.

        Yields:
            The name, and where its misspelling begins and ends; the longest names first.
        """
        held = set(text)
        for name in self._long:
            limit, size = 1 if len(name) < 6 else 2, len(name)
            if sum(c not in held for c in name) > limit:
                continue
            for start in range(len(text) - size + 1):
                pairs = zip(name, text[start : start + size], strict=True)
                if 0 < sum(a != b for a, b in pairs) <= limit:
                    yield name, start, start + size


def distance(one: str, other: str, limit: int) -> int:
    """Slips between two words (optimal string alignment), or ``limit`` + 1 if more."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        row = [i]
        for j, b in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if before and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]


def _best(
    found: dict[Phrase, dict[tuple[Kind, str], int]],
    phrase: Phrase,
    key: tuple[Kind, str],
    grade: int,
) -> None:
    if phrase:
        found[phrase][key] = max(found[phrase].get(key, 0), grade)


def _bare(phrase: Phrase, *, front: bool = True) -> Phrase:
    """A name without the common words at its ends, or at its end alone."""
    generic = cues().generic
    longest = max(map(len, generic))
    start, end = 0, len(phrase)
    moved = True
    while moved:
        moved = False
        for size in range(min(longest, end - start), 0, -1):
            if front and phrase[start : start + size] in generic:
                start, moved = start + size, True
                break
            if phrase[end - size : end] in generic:
                end, moved = end - size, True
                break
    return phrase[start:end]


def _parts(phrase: Phrase) -> Iterator[Phrase]:
    """What of a name could stand for it: stretches of words that are not all common."""
    for start in range(len(phrase)):
        for end in range(start + 1, len(phrase) + 1):
            part = phrase[start:end]
            if end - start == 1 and (is_wide(part[0]) or len(part[0]) < _WORD):
                continue
            if _bare(part) == part and (len(part) < len(phrase)):
                yield part
