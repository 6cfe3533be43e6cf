"""What a question of ordinary words asks: about whom, what, when, and for which kind of figure."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate, islice, product
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final

from explorer.reading.cues import cues
from explorer.reading.names import PART, WHOLE, Named, Names
from explorer.reading.phrases import Phrases
from explorer.reading.units import Unit, is_wide, placed, texts, units
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.reading.cues import Phrase
    from explorer.reading.phrases import Known

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


@dataclass(slots=True)
class _Match:
    start: int
    end: int
    kind: str
    value: object
    rank: int  # among matches of one length the higher wins

    @property
    def size(self) -> int:
        return self.end - self.start

    def weight(self, ends: Sequence[int], first: int) -> tuple[int, int, int]:
        """Sorts the match that explains most of a text first.

        Args:
            ends: How many letters there are up to each unit.
            first: The unit that these begin with.
        """
        return ends[self.start - first] - ends[self.end - first], -self.rank, self.start


#: From where to where something stands, and what it is.
_Found = tuple[int, int, "Known | _Match"]


class Reader:
    """Reads questions with the names of one dataset."""

    def __init__(self, names: Names, bases: frozenset[int], words: frozenset[str]) -> None:
        """Take the names, the sizes of lists that figures are "of", and words that are no slips."""
        self._names = names
        self._bases = bases
        table = cues()
        said = (*table.asks, *table.ranks, *table.ignored, *table.same)
        self._frame = frozenset(u for p in said for u in p if u.isascii())
        self._known = self._frame | words
        self._phrases = Phrases(names)

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
            whole = [m for m in matches if not _is_part(m)]
            people = [m for m in matches if not _is_topic(m)]
            ways = ((matches, False), (whole, False), (matches, True), (people, False))
            for chosen, widest in ways:
                asked = self._asked(text, found, chosen, widest=widest)
                if chosen is people:
                    dropped = [m for m in matches if _is_topic(m)]
                    asked = self._unnamed(asked, found, chosen, dropped)
                key = (asked.topics, asked.rest)
                if key not in seen:
                    seen.add(key)
                    yield replace(asked, corrections=(*words, *names))

    def named(self, text: str) -> list[tuple[int, int, tuple[Named, ...]]]:
        """The whole names in a text as written, in order: from, to, and what each names."""
        plain = texts(text)
        if not self._phrases.may_name(plain) and self._names.singles.keys().isdisjoint(plain):
            return []
        groups = [g for g in self._overlapping(plain) if any(_names_whole(k) for _, _, k in g)]
        if not groups:
            return []
        _, spans = placed(text)
        out: list[tuple[int, int, tuple[Named, ...]]] = []
        for m in (m for group in groups for m in self._best(text, plain, spans, group)):
            start, end = spans[m.start][0], spans[m.end - 1][1]
            if m.kind == "named" and isinstance(m.value, tuple):
                whole = tuple(n for n in m.value if n.grade > PART)
                if whole:
                    out.append((start, end, whole))
            elif m.kind == "pair" and isinstance(m.value, tuple):
                for at, name in enumerate(m.value):
                    out.append((*spans[m.start + at], (Named("entity", name, WHOLE),)))
        return out

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
            if m.kind in ("named", "ask", "place") and m.size >= (5 if _is_part(m) else 3):
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

    def _matched(self, text: str, found: list[Unit]) -> list[_Match]:
        """The phrases that explain most of some units."""
        return self._matches(text, tuple(u.text for u in found), [(u.start, u.end) for u in found])

    def _matches(
        self,
        text: str,
        plain: Phrase,
        spans: Sequence[tuple[int, int]],
    ) -> list[_Match]:
        """The phrases that explain most, from the longest on, none over another.

        Args:
            text: As written.
            plain: Its units.
            spans: Where each stands.
        """
        groups = self._overlapping(plain)
        return [m for group in groups for m in self._best(text, plain, spans, group)]

    def _overlapping(self, plain: Phrase) -> list[list[_Found]]:
        """All that stands in some units, from left to right, what overlaps together."""
        found: list[_Found] = list(self._phrases.found(plain))
        others = self._pairs(plain)
        if _DIGIT.search(" ".join(plain)):
            others = [*self._years(plain), *self._of_list(plain), *others]
        if others:
            found = sorted([*((m.start, m.end, m) for m in others), *found], key=itemgetter(0))
        groups: list[list[_Found]] = []
        reach = 0
        for one in found:
            if one[0] >= reach:
                groups.append([one])
            else:
                groups[-1].append(one)
            reach = max(reach, one[1])
        return groups

    def _best(
        self, text: str, plain: Phrase, spans: Sequence[tuple[int, int]], group: list[_Found]
    ) -> list[_Match]:
        """Of what overlaps, that which explains most, none over another."""
        every: list[_Match] = []
        for start, end, known in group:
            if isinstance(known, _Match):
                every.append(known)
                continue
            named = known.named
            if known.cased:
                written_as = text[spans[start][0] : spans[end - 1][1]] if text else ""
                named = self._names.named(plain[start:end], written_as)
            if named:
                best = named[0].grade
                if best <= PART and len(named) > 1:
                    best = max(n.grade for n in named)
                every.append(_Match(start, end, "named", named, 3 if best > PART else 0))
            every += [_Match(start, end, *other) for other in known.others]
        if len(every) < 2:
            return every
        if any(map(_is_part, every)):
            whole = [m for m in every if m.kind == "named" and not _is_part(m)]
            every = [m for m in every if not _is_part(m) or not _by_a_hair(m, whole, plain)]
        chosen: list[_Match] = []
        first = group[0][0]
        letters = plain[first : max(end for _, end, _ in group)]
        taken = bytearray(len(letters))
        ends = [0, *accumulate(map(len, letters))]
        for match in sorted(every, key=lambda m: m.weight(ends, first)):
            start, end = match.start - first, match.end - first
            if not any(taken[start:end]):
                chosen.append(match)
                taken[start:end] = b"\1" * match.size
        return sorted(chosen, key=attrgetter("start"))

    @staticmethod
    def _years(plain: Phrase) -> list[_Match]:
        found = []
        for at, unit in enumerate(plain):
            if len(unit) < 4 or not unit[0].isdigit():
                continue
            span = re.fullmatch(r"((?:19|20)\d\d)-((?:19|20)?\d\d)", unit)
            if span:
                last = span[2] if len(span[2]) == 4 else span[1][:2] + span[2]
                found.append(_Match(at, at + 1, "period", (span[1], last), 4))
            if not _YEAR.fullmatch(unit):
                continue
            after = plain[at + 1 : at + 4]
            if after and _YEAR.fullmatch(after[0]):
                found.append(_Match(at, at + 2, "period", (unit, after[0]), 4))
            if len(after) > 1 and after[0] in _UNTIL and _YEAR.fullmatch(after[1]):
                found.append(_Match(at, at + 3, "period", (unit, after[1]), 4))
            if (
                len(after) > 2
                and after[:2] in (("年", "至"), ("年", "到"))
                and _YEAR.fullmatch(after[2])
            ):
                found.append(_Match(at, at + 4, "period", (unit, after[2]), 4))
            edition = after[:1] == ("edition",) or after[:1] == ("版",) or after[:2] == ("年", "版")
            if edition:
                size = 3 if after[:2] == ("年", "版") else 2
                found.append(_Match(at, at + size, "edition", unit, 5))
            found.append(_Match(at, at + 1, "period", (unit, unit), 4))
        return found

    def _of_list(self, plain: Phrase) -> list[_Match]:
        found = []
        for at, unit in enumerate(plain):
            if not unit.isdigit() or int(unit) not in self._bases:
                continue
            before, after = plain[at - 1 : at], plain[at + 1 : at + 2]
            if before == ("of",) or (after and after[0] in _OF_LIST):
                found.append(_Match(at, at + 1, "base", int(unit), 4))
        return found

    def _pairs(self, plain: Phrase) -> list[_Match]:
        """Countries of one character each, side by side: 中美."""
        found, before = list[_Match](), ""
        singles = self._names.singles
        if singles.keys().isdisjoint(plain):
            return found
        for at, single in enumerate(map(singles.get, plain)):
            name = single or ""
            if name and before and name != before:
                found.append(_Match(at - 1, at + 1, "pair", (before, name), 1))
            before = name
        return found

    @staticmethod
    def _unnamed(
        asked: Asked, found: list[Unit], chosen: list[_Match], dropped: list[_Match]
    ) -> Asked:
        """A reading in which names of topics are words like others."""
        covered = [any(m.start <= at < m.end for m in chosen) for at in range(len(found))]
        breaks = frozenset(at for m in dropped for at in (m.start, m.end))
        names = tuple(tuple(u.text for u in found[m.start : m.end]) for m in dropped)
        return replace(asked, rest=_rest(found, covered, breaks), unnamed=names)

    # -- what it comes to ----------------------------------------------------------------------

    def _asked(self, text: str, found: list[Unit], matches: list[_Match], *, widest: bool) -> Asked:
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


def _names_whole(found: Known | _Match) -> bool:
    """Whether something may come out of it that names somebody or something in full."""
    return found.kind == "pair" if isinstance(found, _Match) else found.whole


def _is_part(match: _Match) -> bool:
    """Whether a match is a part of a name and no name itself."""
    return match.kind == "named" and match.rank == 0


def _is_topic(match: _Match) -> bool:
    """Whether a match names topics and nobody."""
    named = match.value
    return isinstance(named, tuple) and match.kind == "named" and named[0].kind == "topic"


def _by_a_hair(part: _Match, whole: list[_Match], plain: Phrase) -> bool:
    """Whether a part of a Chinese name is a whole name and one character of another word."""
    return is_wide(plain[part.start]) and any(
        part.start <= m.start and m.end <= part.end and part.size - m.size == 1 for m in whole
    )


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
