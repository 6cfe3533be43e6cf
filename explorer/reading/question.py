"""What a question of ordinary words asks: about whom, what, when, and for which kind of figure."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from explorer.reading.cues import cues
from explorer.reading.matches import Matcher, is_part, is_topic
from explorer.reading.names import PART, Named, Names
from explorer.reading.units import Unit, is_wide, units
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.reading.cues import Phrase
    from explorer.reading.phrases import Match

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DIGIT: Final = re.compile(r"\d")
#: So many ways to read misspelt names are tried.
_CHOICES: Final = 4
_UNTIL: Final = frozenset({"to", "until", "至", "到"})
_OF_LIST: Final = frozenset({"technology", "field", "area", "of", "项", "个", "領", "领"})


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that was read as another."""

    typed: str
    read: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks.

    Attributes:
        entity_ids: Who it names.
        topics: What it names, and how well each fits the words.
        asks: leader, count, share, rank, five, ten, risk, institution, university, when, ratio.
        place: A rank asked for ("second"), or 0.
        period: First and last year asked for, or ().
        edition: Year of publication asked for ("2025 edition"), or "".
        base: Size of the list asked about ("of 64"), or 0.
        rest: Words that none of this explains, in runs.
        unnamed: Names of topics that are read as words like others, among ``rest``.
        unknown: Names of institutions that the dataset does not know.
        hints: Words that need no answer, but may tell one figure from another.
        words: For each of the fields above the words it was read from.
        corrections: Words that were read as others.
    """

    entity_ids: tuple[str, ...] = ()
    topics: tuple[Named, ...] = ()
    asks: frozenset[str] = frozenset()
    place: int = 0
    period: tuple[str, ...] = ()
    edition: str = ""
    base: int = 0
    rest: tuple[Phrase, ...] = ()
    unnamed: tuple[Phrase, ...] = ()
    unknown: tuple[Phrase, ...] = ()
    hints: tuple[Phrase, ...] = ()
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()


class Reader:
    """Reads questions with the names of one dataset."""

    def __init__(self, names: Names, bases: frozenset[int], words: frozenset[str]) -> None:
        """Take the names, the sizes of lists that figures are "of", and words that are no slips."""
        self._names = names
        table = cues()
        said = (*table.asks, *table.ranks, *table.ignored, *table.same)
        self._frame = frozenset(u for p in said for u in p if u.isascii())
        self._known = self._frame | words
        self._matcher = Matcher(names, bases)

    def readings(self, text: str) -> Iterator[Asked]:
        """Ways to read a question as typed, the likeliest first.

        A part of a name ("engineering") may be meant as the name or as a word like others, and a
        name may stand for all that it is a part of ("hypersonics"). Last, the names of topics may
        be words like others: the share of "biotechnology patents" is told under another topic.
        """
        typed = list(units(text))
        words = self._correct_words(typed)
        seen = set()
        for found, names in self._corrected_names(typed):
            matches = self._matched(text, found)
            whole = [m for m in matches if not is_part(m)]
            people = [m for m in matches if not is_topic(m)]
            ways = ((matches, False), (whole, False), (matches, True), (people, False))
            for chosen, widest in ways:
                asked = self._asked(text, found, chosen, widest=widest)
                if chosen is people:
                    dropped = [m for m in matches if is_topic(m)]
                    asked = self._unnamed(asked, found, chosen, dropped)
                key = (asked.topics, asked.rest)
                if key not in seen:
                    seen.add(key)
                    yield replace(asked, corrections=(*words, *names))

    # -- slips ---------------------------------------------------------------------------------

    def _correct_words(self, found: list[Unit]) -> list[Correction]:
        """Read Latin words that nothing explains as the ones they are a slip away from."""
        out = []
        for at, unit in enumerate(found):
            word = unit.text
            if not word.isalpha() or not word.isascii() or word in self._known:
                continue
            if word in self._names.vocabulary:
                continue
            near = self._names.near_word(word, self._frame)
            if near:
                out.append(Correction(word, near))
                found[at] = replace(unit, text=near)
        return out

    def _corrected_names(self, typed: list[Unit]) -> Iterator[tuple[list[Unit], list[Correction]]]:
        """Read Chinese names with a wrong character as the names they are a slip away from.

        Yields:
            The units with the names put in, and which; once for each choice where several names
            are as near.
        """
        text = "".join(u.text if len(u.text) == 1 else "\n" for u in typed)
        free = [True] * len(typed)
        for m in self._matched("", typed):
            # A longer name around what is a name already is none of a slip: 军用无人机.
            if m.kind in ("named", "ask", "place") and m.size >= (5 if is_part(m) else 3):
                free[m.start : m.end] = [False] * m.size
        choices: dict[tuple[int, int], list[str]] = {}
        for name, start, end in self._names.near_names(text):
            if (start, end) in choices:
                choices[start, end].append(name)
            elif all(free[start:end]):
                choices[start, end] = [name]
                free[start:end] = [False] * (end - start)
        for names in islice(product(*choices.values()), _CHOICES):
            found, corrections = list(typed), []
            for (start, end), name in zip(choices, names, strict=True):
                corrections.append(Correction(text[start:end], name))
                for at, character in zip(range(start, end), name, strict=True):
                    found[at] = replace(found[at], text=character)
            yield found, corrections

    # -- what stands where ---------------------------------------------------------------------

    def _matched(self, text: str, found: list[Unit]) -> list[Match]:
        """The phrases that explain most of some units."""
        plain = tuple(u.text for u in found)
        return self._matcher.matches(text, plain, [(u.start, u.end) for u in found])

    @staticmethod
    def _unnamed(
        asked: Asked, found: list[Unit], chosen: list[Match], dropped: list[Match]
    ) -> Asked:
        """A reading in which names of topics are words like others."""
        covered = [any(m.start <= at < m.end for m in chosen) for at in range(len(found))]
        breaks = frozenset(at for m in dropped for at in (m.start, m.end))
        names = tuple(tuple(u.text for u in found[m.start : m.end]) for m in dropped)
        return replace(asked, rest=_rest(found, covered, breaks), unnamed=names)

    # -- what it comes to ----------------------------------------------------------------------

    def _asked(self, text: str, found: list[Unit], matches: list[Match], *, widest: bool) -> Asked:
        entities: dict[str, None] = {}
        topics: dict[str, Named] = {}
        asks: set[str] = set()
        words: dict[str, list[str]] = {}
        asked = Asked()
        hints: list[Phrase] = []
        covered = [False] * len(found)
        for m in matches:
            for at in range(m.start, m.end):
                covered[at] = True
            said = text[found[m.start].start : found[m.end - 1].end]
            match m.kind, m.value:
                case "named", tuple() as named:
                    best = max(n.grade for n in named)
                    for n in named:
                        if n.kind == "entity":
                            entities[n.id] = None
                            words.setdefault("entity_ids", []).append(said)
                        elif widest or n.grade == best or n.grade > PART:
                            topics.setdefault(n.id, n)
                            words.setdefault("topic_ids", []).append(said)
                case "pair", tuple() as ids:
                    entities.update(dict.fromkeys(ids))
                    words.setdefault("entity_ids", []).append(said)
                case "ask", str() as ask:
                    asks.add(ask)
                    words.setdefault("asks", []).append(said)
                case "place", int() as place:
                    asked = replace(asked, place=asked.place or place)
                    words.setdefault("place", []).append(said)
                case "period", tuple() as years:
                    if not asked.period:
                        asked = replace(asked, period=years)
                        words["period"] = [said]
                case "edition", str() as year:
                    asked = replace(asked, edition=year)
                    words["edition"] = [said]
                case "ignored", _:
                    hints.append(tuple(u.text for u in found[m.start : m.end]))
                case "base", int() as base:
                    asked = replace(asked, base=base)
                    words["base"] = [said]
        return replace(
            asked,
            entity_ids=tuple(entities),
            topics=tuple(topics.values()),
            asks=frozenset(asks),
            rest=_rest(found, covered),
            unknown=_unknown(found, covered),
            hints=tuple(hints),
            words={name: tuple(dict.fromkeys(said)) for name, said in words.items()},
        )


def _unknown(found: list[Unit], covered: list[bool]) -> tuple[Phrase, ...]:
    """Names of institutions that nothing explains: what stands before "university"."""
    names = []
    plain = tuple(u.text for u in found)
    for suffix in cues().suffixes:
        size = len(suffix)
        for at in range(1, len(plain) - size + 1):
            if plain[at : at + size] == suffix and not covered[at - 1] and is_wide(plain[at - 1]):
                first = at - 1
                while first and not covered[first - 1] and is_wide(plain[first - 1]):
                    first -= 1
                names.append(plain[first : at + size])
    return tuple(names)


def _rest(
    found: list[Unit], covered: list[bool], breaks: frozenset[int] = frozenset()
) -> tuple[Phrase, ...]:
    """What is left, in runs; a Chinese character alone and what is but a frame are nothing.

    Args:
        found: The units.
        covered: Which of them something explains.
        breaks: Units that begin a run of their own.
    """
    runs: list[list[str]] = []
    last = -2
    for at, unit in enumerate(found):
        if covered[at]:
            continue
        joined = last == at - 1 and is_wide(unit.text) and runs and is_wide(runs[-1][-1])
        joined = joined and at not in breaks
        if joined:
            runs[-1].append(unit.text)
        else:
            runs.append([unit.text])
        last = at
    return tuple(tuple(r) for r in runs if not _is_nothing(tuple(r)))


def _is_nothing(run: Phrase) -> bool:
    if len(run) == 1 and is_wide(run[0]):
        return True
    return len(run) == 2 and any(
        sum(a != b for a, b in zip(run, frame, strict=False)) <= 1 for frame in cues().frames
    )
