"""What stands where in a text: names, words that ask, years, sizes of lists; the longest first."""

from __future__ import annotations

import re
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from explorer.files import whole
from explorer.reading.names import PART, WHOLE, Named, Names
from explorer.reading.phrases import Match, Phrases
from explorer.reading.units import is_wide, placed, texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.reading.cues import Phrase
    from explorer.reading.phrases import Found, Group

_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DIGIT: Final = re.compile(r"\d")
_UNTIL: Final = frozenset({"to", "until", "至", "到"})
_OF_LIST: Final = frozenset({"technology", "field", "area", "of", "项", "个", "領", "领"})
#: So many stretches that name something are remembered; a longer text says most of them again.
_REMEMBERED: Final = 1 << 14

#: From where to where a name stands, counted from where its stretch begins, and what it names.
_Whole = tuple[int, int, tuple[Named, ...]]


class Matcher:
    """Finds what the names of one dataset, and the words that ask, are in a text."""

    def __init__(self, names: Names, bases: frozenset[int]) -> None:
        """Take the names, and the sizes of lists that figures are "of"."""
        self._names, self._bases = names, bases
        self._phrases = Phrases(names)
        self._remembered: dict[tuple[Phrase, str], tuple[_Whole, ...]] = {}

    def named(self, text: str) -> list[_Whole]:
        """The whole names in a text as written, in order: from, to, and what each names."""
        plain = texts(text)
        if not self._phrases.may_name(plain) and self._names.singles.keys().isdisjoint(plain):
            return []
        groups = [g for g in self._groups(plain) if g.whole]
        if not groups:
            return []
        _, spans = placed(text)
        out: list[_Whole] = []
        for group in groups:
            first, last = group.start, group.end
            # What a stretch names is told by its units, and by its spelling if that matters.
            spelt = text[spans[first][0] : spans[last - 1][1]] if group.spelt else ""
            key = plain[first:last], spelt
            whole = self._remembered.get(key)
            if whole is None:
                whole = self._whole(self._best(text, plain, spans, group.found), first)
                if not group.dated:
                    if len(self._remembered) >= _REMEMBERED:
                        self._remembered.clear()
                    self._remembered[key] = whole
            for start, end, named in whole:
                out.append((spans[first + start][0], spans[first + end - 1][1], named))
        return out

    @staticmethod
    def _whole(matches: list[Match], first: int) -> tuple[_Whole, ...]:
        """The whole names among some matches, counted from a unit on."""
        out: list[_Whole] = []
        for m in matches:
            start = m.start - first
            if m.kind == "named" and isinstance(m.value, tuple):
                whole = tuple(n for n in m.value if n.grade > PART)
                if whole:
                    out.append((start, m.end - first, whole))
            elif m.kind == "pair" and isinstance(m.value, tuple):
                for at, name in enumerate(m.value, start=start):
                    out.append((at, at + 1, (Named("entity", name, WHOLE),)))
        return tuple(out)

    def matches(
        self,
        text: str,
        plain: Phrase,
        spans: Sequence[tuple[int, int]],
    ) -> list[Match]:
        """The phrases that explain most, from the longest on, none over another.

        Args:
            text: As written.
            plain: Its units.
            spans: Where each stands.
        """
        groups = self._groups(plain)
        return [m for group in groups for m in self._best(text, plain, spans, group.found)]

    def _groups(self, plain: Phrase) -> list[Group]:
        """All that stands in some units, from left to right, what overlaps together."""
        others = self._pairs(plain)
        if _DIGIT.search(" ".join(plain)):
            others = [*self._years(plain), *self._of_list(plain), *others]
        return self._phrases.groups(plain, others)

    def _best(
        self, text: str, plain: Phrase, spans: Sequence[tuple[int, int]], group: list[Found]
    ) -> list[Match]:
        """Of what overlaps, that which explains most, none over another."""
        every: list[Match] = []
        for start, end, known in group:
            if isinstance(known, Match):
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
                every.append(Match(start, end, "named", named, 3 if best > PART else 0))
            every += [Match(start, end, *other) for other in known.others]
        if len(every) < 2:
            return every
        if any(map(is_part, every)):
            whole = [m for m in every if m.kind == "named" and not is_part(m)]
            every = [m for m in every if not is_part(m) or not _by_a_hair(m, whole, plain)]
        chosen: list[Match] = []
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
    def _years(plain: Phrase) -> list[Match]:
        found = []
        for at, unit in enumerate(plain):
            if len(unit) < 4 or not unit[0].isdigit():
                continue
            span = re.fullmatch(r"((?:19|20)\d\d)-((?:19|20)?\d\d)", unit)
            if span:
                last = span[2] if len(span[2]) == 4 else span[1][:2] + span[2]
                found.append(Match(at, at + 1, "period", (span[1], last), 4))
            if not _YEAR.fullmatch(unit):
                continue
            after = plain[at + 1 : at + 4]
            if after and _YEAR.fullmatch(after[0]):
                found.append(Match(at, at + 2, "period", (unit, after[0]), 4))
            if len(after) > 1 and after[0] in _UNTIL and _YEAR.fullmatch(after[1]):
                found.append(Match(at, at + 3, "period", (unit, after[1]), 4))
            if (
                len(after) > 2
                and after[:2] in (("年", "至"), ("年", "到"))
                and _YEAR.fullmatch(after[2])
            ):
                found.append(Match(at, at + 4, "period", (unit, after[2]), 4))
            edition = after[:1] == ("edition",) or after[:1] == ("版",) or after[:2] == ("年", "版")
            if edition:
                size = 3 if after[:2] == ("年", "版") else 2
                found.append(Match(at, at + size, "edition", unit, 5))
            found.append(Match(at, at + 1, "period", (unit, unit), 4))
        return found

    def _of_list(self, plain: Phrase) -> list[Match]:
        found = []
        for at, unit in enumerate(plain):
            base = whole(unit)
            if base not in self._bases:
                continue
            before, after = plain[at - 1 : at], plain[at + 1 : at + 2]
            if before == ("of",) or (after and after[0] in _OF_LIST):
                found.append(Match(at, at + 1, "base", base, 4))
        return found

    def _pairs(self, plain: Phrase) -> list[Match]:
        """Countries of one character each, side by side: 中美."""
        found, before = list[Match](), ""
        singles = self._names.singles
        if singles.keys().isdisjoint(plain):
            return found
        for at, single in enumerate(map(singles.get, plain)):
            name = single or ""
            if name and before and name != before:
                found.append(Match(at - 1, at + 1, "pair", (before, name), 1))
            before = name
        return found


def is_part(match: Match) -> bool:
    """Whether a match is a part of a name and no name itself."""
    return match.kind == "named" and match.rank == 0


def is_topic(match: Match) -> bool:
    """Whether a match names topics and nobody."""
    named = match.value
    return isinstance(named, tuple) and match.kind == "named" and named[0].kind == "topic"


def _by_a_hair(part: Match, whole: list[Match], plain: Phrase) -> bool:
    """Whether a part of a Chinese name is a whole name and one character of another word."""
    return is_wide(plain[part.start]) and any(
        part.start <= m.start and m.end <= part.end and part.size - m.size == 1 for m in whole
    )
