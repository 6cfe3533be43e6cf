"""A Boolean search over words: phrases, prefixes, NEAR, NOT, in English and Chinese.

``"solid state batter*" OR (sodium NEAR/3 cathode*) NOT review`` and ``钠离子电池``. Operators are
in capitals and bind in this order: NEAR, NOT, AND, OR. Words are compared folded: without case,
accents and hyphens, Traditional Chinese as Simplified; each Chinese character is a word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold
from explorer.records import dataclass
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

#: A run of letters and digits; signs of Chinese and Japanese stand for themselves.
_SIGN: Final = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD: Final = re.compile(rf"[{_SIGN}]|[^\W_{_SIGN}]+")
_TOKEN: Final = re.compile(r'\s*(?:([()])|"([^"]*)"|(NEAR/\d+|AND|OR|NOT)(?=[\s("]|$)|([^\s()"]+))')

#: So many words are remembered with what may begin with them, some megabytes.
_MOST_WORDS: Final = 1 << 16
#: Where a term begins and ends, in words.
Span = tuple[int, int]


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return _WORD.findall(fold(text))


@dataclass(frozen=True, slots=True)
class Term:
    """Words that follow one another; those that ``stars`` marks are beginnings of words."""

    parts: tuple[str, ...]
    stars: tuple[bool, ...]

    def at(self, text: Sequence[str], start: int) -> bool:
        """Whether the term stands at a place of a text."""
        if start + len(self.parts) > len(text):
            return False
        return all(
            text[start + n].startswith(part) if self.stars[n] else text[start + n] == part
            for n, part in enumerate(self.parts)
        )


@dataclass(frozen=True, slots=True)
class Near:
    """Two alternatives of terms with no more than so many words between them."""

    left: Query
    right: Query
    distance: int


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be there."""

    query: Query


@dataclass(frozen=True, slots=True)
class All:
    """What must all be there."""

    queries: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Of what one must be there."""

    queries: tuple[Query, ...]


Query = Term | Near | Not | All | Any


def parse(text: str) -> Query:
    """Read a search.

    Raises:
        TrackerError: It is none; the message says where.
    """
    tokens = list(_tokens(text))
    parser = _Parser(tokens, text)
    query = parser.any()
    if parser.at < len(tokens):
        raise TrackerError(
            to_user("Tracker", "the search has {what!r} where it should end: {text!r}").format(
                what=tokens[parser.at][1], text=text
            )
        )
    if not _needs_something(query):
        raise TrackerError(
            to_user("Tracker", "the search only says what must not be there: {text!r}").format(
                text=text
            )
        )
    return query


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while text[at:].strip():
        found = _TOKEN.match(text, at)
        if not found:
            raise TrackerError(
                to_user(
                    "Tracker", "the search has a quotation mark that does not close: {text!r}"
                ).format(text=text)
            )
        at = found.end()
        bracket, phrase, operator, word = found.groups()
        if bracket:
            yield bracket, bracket
        elif operator:
            yield operator.partition("/")[0], operator
        else:
            yield "term", phrase if phrase is not None else word


class _Parser:
    def __init__(self, tokens: list[tuple[str, str]], text: str) -> None:
        self.tokens = tokens
        self.text = text
        self.at = 0

    def _kind(self) -> str:
        return self.tokens[self.at][0] if self.at < len(self.tokens) else ""

    def any(self) -> Query:
        found = [self._all()]
        while self._kind() == "OR":
            self.at += 1
            found.append(self._all())
        return found[0] if len(found) == 1 else Any(tuple(found))

    def _all(self) -> Query:
        found = [self._negated()]
        while self._kind() in ("AND", "NOT"):
            if self._kind() == "AND":
                self.at += 1
            found.append(self._negated())
        return found[0] if len(found) == 1 else All(tuple(found))

    def _negated(self) -> Query:
        if self._kind() == "NOT":
            self.at += 1
            return Not(self._near())
        return self._near()

    def _near(self) -> Query:
        found = self._one()
        while self._kind() == "NEAR":
            distance = int(self.tokens[self.at][1].partition("/")[2])
            self.at += 1
            right = self._one()
            for side in (found, right):
                if not _is_alternatives(side):
                    raise TrackerError(
                        to_user(
                            "Tracker", "NEAR stands between terms and ORs of them: {text!r}"
                        ).format(text=self.text)
                    )
            found = Near(found, right, distance)
        return found

    def _one(self) -> Query:
        kind = self._kind()
        if kind == "(":
            self.at += 1
            found = self.any()
            if self._kind() != ")":
                raise TrackerError(
                    to_user(
                        "Tracker", "the search has a bracket that does not close: {text!r}"
                    ).format(text=self.text)
                )
            self.at += 1
            return found
        if kind != "term":
            what = self.tokens[self.at][1] if kind else "the end"
            raise TrackerError(
                to_user(
                    "Tracker", "the search has {what!r} where a word should be: {text!r}"
                ).format(what=what, text=self.text)
            )
        given = self.tokens[self.at][1]
        self.at += 1
        return _term(given, self.text)


def _term(given: str, text: str) -> Term:
    parts: list[str] = []
    stars: list[bool] = []
    for piece in given.split():
        found = words(piece)
        parts += found
        stars += [False] * len(found)
        if found and piece.endswith("*"):
            stars[-1] = True
    if not parts:
        raise TrackerError(
            to_user("Tracker", "{given!r} has no letter to search for: {text!r}").format(
                given=given, text=text
            )
        )
    return Term(tuple(parts), tuple(stars))


def _is_alternatives(query: Query) -> bool:
    return isinstance(query, Term | Near) or (
        isinstance(query, Any) and all(map(_is_alternatives, query.queries))
    )


def _needs_something(query: Query) -> bool:
    match query:
        case Not():
            return False
        case All(queries):
            return any(map(_needs_something, queries))
        case Any(queries):
            return all(map(_needs_something, queries))
        case _:
            return True


def terms(query: Query, *, wanted: bool = False) -> Iterator[Term]:
    """All terms of a search, or only those that make it match."""
    match query:
        case Term():
            yield query
        case Near(left, right):
            yield from terms(left, wanted=wanted)
            yield from terms(right, wanted=wanted)
        case Not(inner):
            if not wanted:
                yield from terms(inner)
        case All(queries) | Any(queries):
            for each in queries:
                yield from terms(each, wanted=wanted)


def holds(query: Query, found: Mapping[Term, Sequence[Span]]) -> bool:
    """Whether a search matches, by where its terms stand."""
    match query:
        case Term():
            return query in found
        case Near():
            return bool(_spans(query, found))
        case Not(inner):
            return not holds(inner, found)
        case All(queries):
            return all(holds(q, found) for q in queries)
        case Any(queries):
            return any(holds(q, found) for q in queries)


def _spans(query: Query, found: Mapping[Term, Sequence[Span]]) -> list[Span]:
    match query:
        case Term():
            return list(found.get(query, ()))
        case Any(queries):
            return [span for q in queries for span in _spans(q, found)]
        case Near(left, right, distance):
            return [
                (min(a[0], b[0]), max(a[1], b[1]))
                for a in _spans(left, found)
                for b in _spans(right, found)
                if a != b and max(a[0], b[0]) - min(a[1], b[1]) <= distance
            ]
        case _:
            return []


class _Beginning(dict[str, tuple[Term, ...]]):
    """Words seen before, and the terms that may begin with each: with most words none does."""

    def __init__(self, wanted: Iterable[Term]) -> None:
        super().__init__()
        self._whole: dict[str, list[Term]] = {}
        self._begun: dict[str, list[Term]] = {}
        for term in dict.fromkeys(wanted):
            (self._begun if term.stars[0] else self._whole).setdefault(term.parts[0], []).append(
                term
            )
        self._lengths = sorted({len(part) for part in self._begun})

    def __missing__(self, word: str) -> tuple[Term, ...]:
        """Look the word up; what is too much to keep is forgotten."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = list(self._whole.get(word, ()))
        for length in self._lengths:
            if length > len(word):
                break
            found += self._begun.get(word[:length], ())
        self[word] = tuple(found)
        return self[word]


class Finder:
    """Finds many terms at once: a text is gone through once, whatever their number."""

    def __init__(self, wanted: Iterable[Term]) -> None:
        self._beginning = _Beginning(wanted)

    def find(self, text: Sequence[str]) -> dict[Term, list[Span]]:
        """Where each term stands in the words of a text."""
        found: dict[Term, list[Span]] = {}
        for start, terms in enumerate(map(self._beginning.__getitem__, text)):
            for term in terms:
                if term.at(text, start):
                    found.setdefault(term, []).append((start, start + len(term.parts)))
        return found


def places(finder: Finder, text: str) -> list[Span]:
    """Where terms stand in a text as it is written, in characters, none over another."""
    pieces = [(m.start(), m.end(), words(m.group())) for m in _WORD.finditer(text)]
    flat = [(start, end, word) for start, end, found in pieces for word in found]
    if [word for _, _, word in flat] != words(text):
        return []  # folding takes words together: there is no saying where one is
    spans = sorted(
        (flat[first][0], flat[last - 1][1])
        for found in finder.find([word for _, _, word in flat]).values()
        for first, last in found
    )
    merged: list[Span] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
