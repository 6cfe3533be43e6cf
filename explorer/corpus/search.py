"""What a search asks for, and where it is found in a text.

A query is words that must all occur, in any order; words in quotation marks stay together. Words
that make up the name of a thing are also found by the thing's other names, whatever the language:
"batteries" finds 電池. Everything is compared folded, see :mod:`explorer.corpus.fold`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import Folded, fold, fold_mapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Spans = tuple[tuple[int, int], ...]

_QUOTED: Final = re.compile('["＂“”„«»「」『』]([^"＂“”„«»「」『』]*)(?:["＂“”„«»「」『』]|$)')
_BLANK: Final = re.compile(r"\s")
#: How much of a text stands before its first hit in a snippet that leaves out its beginning, and
#: how far in the first hit may stand without that, in half-width columns.
_LEAD: Final = 24
_WHOLE: Final = 72


class Rank(IntEnum):
    """How well something answers a query; the best first."""

    EXACT = 0
    PREFIX = 1
    WORD = 2
    BY_NAME = 3
    SUBSTRING = 4
    MENTIONED = 5


def searchable(text: str) -> str:
    """The text as it is compared: folded, every blank a space."""
    if text.isascii():
        return _BLANK.sub(" ", text.lower())
    return _BLANK.sub(" ", fold(text))


@dataclass(frozen=True, slots=True)
class Needle:
    """A folded string looked for in folded texts.

    Attributes:
        text: What is looked for.
        whole: Latin letters and digits must not go on beside it; for the names of things, so that
            the United States do not turn up in "industry".
    """

    text: str
    whole: bool = False

    def positions(self, folded: str) -> Iterator[tuple[int, int]]:
        """Where the needle occurs, not overlapping."""
        size = len(self.text)
        at = folded.find(self.text)
        while at >= 0:
            if not self.whole or _is_word(folded, at, at + size):
                yield at, at + size
                at = folded.find(self.text, at + size)
            else:
                at = folded.find(self.text, at + 1)

    def occurs(self, folded: str) -> bool:
        """Whether the needle occurs."""
        if not self.whole:
            return self.text in folded
        return next(self.positions(folded), None) is not None


def _latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _is_word(text: str, start: int, end: int) -> bool:
    if start and _latin(text[start]) and _latin(text[start - 1]):
        return False
    return not (end < len(text) and _latin(text[end - 1]) and _latin(text[end]))


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a query: all ``words`` occur, or one of ``names`` does."""

    words: tuple[Needle, ...]
    names: tuple[Needle, ...] = ()

    def occurs(self, folded: str) -> bool:
        """Whether a text satisfies the clause."""
        return all(w.occurs(folded) for w in self.words) or any(
            n.occurs(folded) for n in self.names
        )


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: every clause must be satisfied.

    Attributes:
        text: The whole query folded, without quotation marks.
        clauses: Its parts; none for an empty query.
    """

    text: str
    clauses: tuple[Clause, ...]

    @property
    def words(self) -> list[Needle]:
        """What was typed."""
        return [w for c in self.clauses for w in c.words]

    @property
    def typed(self) -> tuple[Clause, ...]:
        """The clauses without other names."""
        return tuple(Clause(c.words) for c in self.clauses)

    def spans(self, folded: Folded) -> Spans:
        """Where any part of the query occurs, as spans of the original text."""
        needles = [n for c in self.clauses for n in (*c.words, *c.names)]
        text = _BLANK.sub(" ", folded.text)
        found = sorted(
            folded.original_span(start, end)
            for needle in needles
            for start, end in needle.positions(text)
        )
        merged: list[tuple[int, int]] = []
        for start, end in found:
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def rank(self, text: str) -> Rank | None:
        """How well what was typed is found in a folded name; None if it is not."""
        if text == self.text:
            return Rank.EXACT
        words = self.words
        if not all(w.occurs(text) for w in words):
            return None
        if text.startswith(self.text):
            return Rank.PREFIX
        whole = all(Needle(w.text, whole=True).occurs(text) for w in words)
        return Rank.WORD if whole else Rank.SUBSTRING


@dataclass(frozen=True)
class Names:
    """Which names mean the same thing.

    Args:
        things: The names of each thing in all languages.
    """

    things: Sequence[Sequence[str]]
    _groups: dict[str, list[int]] = field(default_factory=dict, repr=False, init=False)

    def __post_init__(self) -> None:
        """Index the names."""
        for number, names in enumerate(self.things):
            for key in {_key(searchable(n).split()) for n in names}:
                self._groups.setdefault(key, []).append(number)

    def others(self, words: Sequence[str], *, whole_query: bool) -> tuple[Needle, ...]:
        """The other names of the things that these folded words name.

        A name of one character (中 for China) names a thing only as a whole query, and nothing
        is looked for by it: it is part of too many words.
        """
        key = _key(words)
        if len(key) < 2 and not whole_query:
            return ()
        names = [
            searchable(name) for number in self._groups.get(key, ()) for name in self.things[number]
        ]
        typed = " ".join(words)
        needles = dict.fromkeys(
            Needle(n, whole=any(map(_latin, n))) for n in names if len(n) > 1 and n != typed
        )
        # What a shorter one finds needs no longer one.
        return tuple(
            n
            for n in needles
            if typed not in n.text and not any(o != n and o.occurs(n.text) for o in needles)
        )


def _key(words: Sequence[str]) -> str:
    """A name without regard to the plural of English words."""
    return " ".join(map(_singular, words))


def _singular(word: str) -> str:
    if len(word) > 3 and word.isascii() and word.isalpha():
        if word.endswith("ies"):
            return word[:-3] + "y"
        if word.endswith("s") and not word.endswith("ss"):
            return word[:-1]
    return word


def parse(text: str, names: Names) -> Query:
    """Read a query as typed; a quotation mark that is still open reaches to the end."""
    words: list[tuple[str, bool]] = []  # folded text, in quotation marks
    at = 0
    for match in _QUOTED.finditer(text):
        words.extend((w, False) for w in searchable(text[at : match.start()]).split())
        phrase = searchable(match[1]).strip()
        if phrase:
            words.append((phrase, True))
        at = match.end()
    words.extend((w, False) for w in searchable(text[at:]).split())
    return Query(" ".join(w for w, _ in words), tuple(_clauses(words, names)))


def _clauses(words: Sequence[tuple[str, bool]], names: Names) -> Iterator[Clause]:
    at = 0
    while at < len(words):
        end = at + 1
        others: tuple[Needle, ...] = ()
        for stop in range(len(words), at, -1):
            if any(quoted for _, quoted in words[at:stop]):
                continue
            run = [w for w, _ in words[at:stop]]
            others = names.others(run, whole_query=stop - at == len(words))
            if others:
                end = stop
                break
        yield Clause(tuple(Needle(w) for w, _ in words[at:end]), others)
        at = end


def highlighted(query: Query, text: str) -> Spans:
    """Where any part of a query occurs in a text, as spans of that text."""
    return query.spans(fold_mapped(text))


def snippet(text: str, spans: Spans) -> tuple[str, Spans]:
    """A text on one line that begins shortly before its first hit, and the hits in it."""
    start = spans[0][0] if spans else 0
    columns = 0
    if sum(1 if c.isascii() else 2 for c in text[:start]) <= _WHOLE:
        start = 0
    while start and columns < _LEAD:
        start -= 1
        columns += 1 if text[start].isascii() else 2
    if spans and start and text[start - 1].isascii() and _latin(text[start - 1]):
        # Not in the middle of a Latin word.
        blank = text.find(" ", start, spans[0][0])
        start = blank + 1 if blank >= 0 else start
    lead = "…" if start else ""
    shift = len(lead) - start
    line = lead + _BLANK.sub(" ", text[start:])
    return line, tuple((s + shift, e + shift) for s, e in spans)
