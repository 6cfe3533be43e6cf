"""Search over everything a dataset holds: its things, its figures, the text of its documents."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Final

import numpy as np

from explorer.corpus.search import Query, Rank, highlighted, parse, searchable
from explorer.corpus.search_rows import Stack
from explorer.dataset.shelves import KINDS, Kind, Shelf, Thing, shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import numpy.typing as npt

    from explorer.corpus.search import Clause, Needle
    from explorer.corpus.search_index import Mask
    from explorer.dataset.dataset import Dataset

#: The rank of what was not found.
_NONE: Final = 255


@dataclass(frozen=True, slots=True)
class Hit:
    """One result.

    Attributes:
        kind: What was found.
        id: Its id; for a sentence "document_id:start".
        rank: How well it answers.
        text: The name, statement or sentence that answers, as written.
        spans: Where in ``text`` the hits are.
        document_id: For a sentence, its document.
        start: For a sentence, where it begins in the document.
        end: For a sentence, where it ends.
        by_name: It was found by another name of what was typed.
    """

    kind: Kind
    id: str
    rank: Rank
    text: str
    spans: tuple[tuple[int, int], ...]
    document_id: str = ""
    start: int = 0
    end: int = 0
    by_name: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """The results of one kind, best first: numbers of things or rows, and their ranks."""

    kind: Kind
    numbers: npt.NDArray[np.int64]
    ranks: npt.NDArray[np.uint8]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.numbers)


@dataclass(frozen=True, slots=True)
class Results:
    """What a query found, in the order of :data:`KINDS`; groups without hits are left out."""

    query: Query
    groups: tuple[Group, ...]

    @property
    def total(self) -> int:
        """How many hits there are in all groups."""
        return sum(map(len, self.groups))


class Library:
    """All that can be found, folded once.

    Attributes:
        shelf: What is searched, over what it is a layer over.
        shelves: The same, the lowest first.
        things: Technologies, entities, indicators and documents of all of them.
        silent: The documents that are missing or altered, so that no sentence of theirs is found.
    """

    def __init__(
        self,
        dataset: Dataset,
        known: Shelf | None = None,
        progress: Callable[[float], None] = lambda _: None,
    ) -> None:
        """Fold what is not folded yet; this takes seconds for a thousand documents.

        Args:
            dataset: What is searched.
            known: A shelf of another library: what the dataset has of it is taken over.
            progress: Called with a share now and then; what it raises stops the work.
        """
        self.shelf = shelf(dataset, known, progress)
        self.shelves = self.shelf.all
        self.things = tuple(t for s in self.shelves for t in s.things)
        self.silent = tuple(name for s in self.shelves for name in s.silent)
        self._named = Stack([s.named for s in self.shelves])
        self._described = Stack([s.described for s in self.shelves])
        self._rows = Stack([s.rows for s in self.shelves])
        self._kinds = np.concatenate([s.kinds for s in self.shelves])
        self._first_rows = [s.first_row for s in self.shelves]

    @property
    def size(self) -> int:
        """How many bytes of text are searched for sentences and figures."""
        return sum(s.rows.size for s in self.shelves)

    def search(self, text: str) -> Results:
        """Everything that a query as typed finds; nothing for an empty one."""
        query = parse(text, self.shelf.same)
        if not query.clauses:
            return Results(query, ())
        groups = [*self._found_things(query), *self._found_rows(query)]
        return Results(query, tuple(g for g in groups if len(g)))

    def forget(self) -> None:
        """Drop what earlier searches found, so that the next is made afresh."""
        for rows in (self._rows, self._named, self._described):
            rows.forget()

    # -- finding -----------------------------------------------------------------------------

    def _found_things(self, query: Query) -> Iterator[Group]:
        names, everything = self._named.any, self._in_thing
        ranks = np.full(len(self.things), _NONE, dtype=np.uint8)
        ranks[_all(query.clauses, everything)] = Rank.MENTIONED
        ranks[_all(query.typed, names)] = Rank.SUBSTRING
        ranks[_all(query.clauses, names) & (ranks == Rank.MENTIONED)] = Rank.BY_NAME
        ranks[_whole(query, self._named)] = Rank.WORD
        beginning = [found for s in self.shelves for found in s.beginning(query.text)]
        ranks[[n for _, n in beginning]] = Rank.PREFIX
        ranks[[n for name, n in beginning if name == query.text]] = Rank.EXACT
        for number, kind in enumerate(KINDS):
            of_kind = np.flatnonzero((ranks != _NONE) & (self._kinds == number))
            yield _group(kind, of_kind, ranks)

    def _in_thing(self, needles: Sequence[Needle]) -> Mask:
        return self._named.any(needles) | self._described.any(needles)

    def _found_rows(self, query: Query) -> Iterator[Group]:
        ranks = np.full(len(self._rows), _NONE, dtype=np.uint8)
        ranks[_all(query.clauses, self._in_row)] = Rank.MENTIONED
        ranks[_all(query.clauses, self._rows.any)] = Rank.BY_NAME
        ranks[_all(query.typed, self._rows.any)] = Rank.SUBSTRING
        ranks[_whole(query, self._rows)] = Rank.WORD
        found = np.flatnonzero(ranks != _NONE)
        splits = [n for s in self.shelves for n in (s.first_figure, s.end_of_rows)]
        parts = np.split(found, np.searchsorted(found, splits))
        # Sentences and figures of each shelf in turn; behind the last nothing is left.
        yield _group("figure", np.concatenate(parts[1::2]), ranks)
        yield _group("sentence", np.concatenate(parts[:-1:2]), ranks)

    def _in_row(self, needles: Sequence[Needle]) -> Mask:
        """Rows that hold a needle, and figures about something with a needle in a name."""
        mask = self._rows.any(needles)
        named = np.append(self._named.any(needles), np.False_)
        if named.any():
            mask = mask.copy()
            for s in self.shelves:
                for things in s.about:
                    mask[s.first_figure : s.end_of_rows] |= named[things]
        return mask

    # -- one hit -----------------------------------------------------------------------------

    def hits(self, results: Results, group: Group, limit: int | None = None) -> list[Hit]:
        """The first hits of a group."""
        return [
            self._hit(results.query, group.kind, int(number), Rank(int(rank)))
            for number, rank in zip(group.numbers[:limit], group.ranks[:limit], strict=True)
        ]

    def _hit(self, query: Query, kind: Kind, number: int, rank: Rank) -> Hit:
        document_id, start, end = "", 0, 0
        if kind == "sentence":
            document_id, start, end = self._shelf_of(number).sentence(number)
            key, text = f"{document_id}:{start}", self.shelf.dataset.text(document_id)[start:end]
        elif kind == "figure":
            o = self._shelf_of(number).figure(number)
            key, text = o.observation_id, o.statement_en
        else:
            thing = self.things[number]
            key, text = thing.id, self._answering(query, thing)
        folded = searchable(text)
        by_name = not all(w.occurs(folded) for w in query.words) and any(
            n.occurs(folded) for c in query.clauses for n in c.names
        )
        spans = highlighted(query, text)
        return Hit(kind, key, rank, text, spans, document_id, start, end, by_name)

    def _shelf_of(self, row: int) -> Shelf:
        return self.shelves[bisect_right(self._first_rows, row) - 1]

    @staticmethod
    def _answering(query: Query, thing: Thing) -> str:
        """The name that answers best, else the description if that does."""
        ranked = [(query.rank(f), n) for f, n in zip(thing.folded, thing.names, strict=True)]
        best = min((r for r, _ in ranked if r is not None), default=None)
        if best is not None:
            return next(n for r, n in ranked if r == best)
        for folded, name in zip(thing.folded, thing.names, strict=True):
            if len(folded) > 1 and all(c.occurs(folded) for c in query.clauses):
                return name
        return thing.more if highlighted(query, thing.more) else thing.names[0]


def _all(clauses: Sequence[Clause], holds: Callable[[Sequence[Needle]], Mask]) -> Mask:
    """What satisfies every clause.

    Args:
        clauses: One or more.
        holds: What holds at least one of some needles.
    """
    return reduce(and_, (_satisfies(clause, holds) for clause in clauses))


def _satisfies(clause: Clause, holds: Callable[[Sequence[Needle]], Mask]) -> Mask:
    if len(clause.words) == 1:
        return holds((*clause.words, *clause.names))
    words: Mask = reduce(and_, (holds((word,)) for word in clause.words))
    return words | holds(clause.names) if clause.names else words


def _whole(query: Query, rows: Stack) -> Mask:
    """What holds all that was typed, none of it as part of a longer word."""
    return reduce(and_, (rows.mask(replace(word, whole=True)) for word in query.words))


def _group(kind: Kind, numbers: npt.NDArray[np.int64], ranks: npt.NDArray[np.uint8]) -> Group:
    """Order by rank, and within a rank as in the tables and documents."""
    order = np.argsort(ranks[numbers], kind="stable")
    return Group(kind, numbers[order], ranks[numbers][order])
