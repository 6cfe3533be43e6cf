"""Search over everything a dataset holds: its things, its figures, the text of its documents."""

from __future__ import annotations

import logging
from array import array
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from explorer.corpus.search import (
    Names,
    Needle,
    Query,
    Rank,
    highlighted,
    parse,
    searchable,
)
from explorer.corpus.search_rows import Rows
from explorer.corpus.sentences import sentences
from explorer.dataset.lookup import names
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import numpy.typing as npt

    from explorer.corpus.search import Clause
    from explorer.corpus.search_index import Mask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Topic

log = logging.getLogger(__name__)

Kind = Literal["topic", "entity", "indicator", "document", "figure", "sentence"]
#: Groups of results in the order they are shown.
KINDS: Final[tuple[Kind, ...]] = (
    "topic",
    "entity",
    "indicator",
    "document",
    "figure",
    "sentence",
)
#: The rank of what was not found.
_NONE: Final = 255


@dataclass(frozen=True, slots=True)
class Thing:
    """Something with names: a technology, an entity, an indicator, a document.

    Attributes:
        kind: Which.
        id: Its id.
        names: Its names and aliases as written.
        folded: The same, folded.
        more: What else is said about it, as written.
    """

    kind: Kind
    id: str
    names: tuple[str, ...]
    folded: tuple[str, ...]
    more: str

    @classmethod
    def of(cls, kind: Kind, identifier: str, names: Sequence[str], more: str) -> Thing:
        """Fold a thing's names."""
        kept = tuple(dict.fromkeys(n for n in names if n))
        return cls(kind, identifier, kept, tuple(map(searchable, kept)), more)


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
        things: Technologies, entities, indicators and documents.
        rows: The texts of all sentences, then those of all figures.
        silent: The documents that are missing or altered, so that no sentence of theirs is found.
    """

    def __init__(
        self, dataset: Dataset, progress: Callable[[float], None] = lambda _: None
    ) -> None:
        """Fold everything; this takes seconds for a thousand documents.

        Args:
            dataset: What is searched.
            progress: Called with a share now and then; what it raises stops the work.
        """
        self._dataset = dataset
        self.things = tuple(_things(dataset))
        self._names = Names([t.names for t in self.things if t.kind in ("topic", "entity")])
        # Names are joined by what no needle holds. One of a single character (中 for China) is no
        # part of a name: only a whole query finds it.
        self._named = Rows(["\n".join(n for n in t.folded if len(n) > 1) for t in self.things])
        self._described = Rows([searchable(t.more) for t in self.things])
        self._sorted = sorted(
            (name, number) for number, t in enumerate(self.things) for name in t.folded
        )
        self._kinds = np.array([KINDS.index(t.kind) for t in self.things])
        #: Of each sentence the number of its document, where it begins and where it ends.
        self._sentences = array("I")
        self._documents = tuple(dataset.documents)
        self._figures = dataset.rows(Observation)
        self.silent: tuple[str, ...] = ()
        self.rows = Rows(self._texts(progress))
        self._first = len(self._sentences) // 3
        #: For each figure the numbers of the things it is about, a list for each of the four.
        self._about = self._things_of_figures()

    def _texts(self, progress: Callable[[float], None]) -> Iterator[str]:
        """The folded text of each sentence, noting where it stands, then of each figure."""
        for number, document_id in enumerate(self._documents):
            progress(number / (2 * len(self._documents)))
            try:
                text = self._dataset.text(document_id)
            except DatasetError as error:
                log.info("a document is left out of the search: %s", error)
                self.silent += (document_id,)
                continue
            for start, end in sentences(text):
                self._sentences.extend((number, start, end))
                yield searchable(text[start:end])
        for number, figure in enumerate(self._figures):
            if number % 2000 == 0:
                progress(0.5 + number / (2 * len(self._figures)))
            yield searchable(figure.statement_en)

    def _things_of_figures(self) -> npt.NDArray[np.int64]:
        numbers = {(t.kind, t.id): n for n, t in enumerate(self.things)}
        nothing = len(self.things)
        about = array("q")
        for o in self._figures:
            about.extend(
                (
                    numbers.get(("topic", o.topic_id), nothing),
                    numbers.get(("entity", o.entity_id), nothing),
                    numbers.get(("entity", o.counterpart_id), nothing),
                    numbers.get(("indicator", o.indicator_id), nothing),
                )
            )
        return np.array(about, dtype=np.int64).reshape(-1, 4).T.copy()

    def search(self, text: str) -> Results:
        """Everything that a query as typed finds; nothing for an empty one."""
        query = parse(text, self._names)
        if not query.clauses:
            return Results(query, ())
        groups = [*self._found_things(query), *self._found_rows(query)]
        return Results(query, tuple(g for g in groups if len(g)))

    def forget(self) -> None:
        """Drop what earlier searches found, so that the next is made afresh."""
        for rows in (self.rows, self._named, self._described):
            rows.forget()

    # -- finding -----------------------------------------------------------------------------

    def _found_things(self, query: Query) -> Iterator[Group]:
        names, everything = self._named.any, self._in_thing
        ranks = np.full(len(self.things), _NONE, dtype=np.uint8)
        ranks[_all(query.clauses, everything)] = Rank.MENTIONED
        ranks[_all(query.typed, names)] = Rank.SUBSTRING
        ranks[_all(query.clauses, names) & (ranks == Rank.MENTIONED)] = Rank.BY_NAME
        ranks[_whole(query, self._named)] = Rank.WORD
        at = bisect_left(self._sorted, (query.text, 0))
        beginning = []
        while at < len(self._sorted) and self._sorted[at][0].startswith(query.text):
            beginning.append(self._sorted[at])
            at += 1
        ranks[[n for _, n in beginning]] = Rank.PREFIX
        ranks[[n for name, n in beginning if name == query.text]] = Rank.EXACT
        for number, kind in enumerate(KINDS):
            of_kind = np.flatnonzero((ranks != _NONE) & (self._kinds == number))
            yield _group(kind, of_kind, ranks)

    def _in_thing(self, needles: Sequence[Needle]) -> Mask:
        return self._named.any(needles) | self._described.any(needles)

    def _found_rows(self, query: Query) -> Iterator[Group]:
        ranks = np.full(len(self.rows), _NONE, dtype=np.uint8)
        ranks[_all(query.clauses, self._in_row)] = Rank.MENTIONED
        ranks[_all(query.clauses, self.rows.any)] = Rank.BY_NAME
        ranks[_all(query.typed, self.rows.any)] = Rank.SUBSTRING
        ranks[_whole(query, self.rows)] = Rank.WORD
        found = np.flatnonzero(ranks != _NONE)
        split = np.searchsorted(found, self._first)
        yield _group("figure", found[split:], ranks)
        yield _group("sentence", found[:split], ranks)

    def _in_row(self, needles: Sequence[Needle]) -> Mask:
        """Rows that hold a needle, and figures about something with a needle in a name."""
        mask = self.rows.any(needles)
        named = np.append(self._named.any(needles), np.False_)
        if named.any():
            mask = mask.copy()
            for things in self._about:
                mask[self._first :] |= named[things]
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
            document, start, end = self._sentences[3 * number : 3 * number + 3]
            document_id = self._documents[document]
            key, text = f"{document_id}:{start}", self._dataset.text(document_id)[start:end]
        elif kind == "figure":
            o = self._figures[number - self._first]
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


def _whole(query: Query, rows: Rows) -> Mask:
    """What holds all that was typed, none of it as part of a longer word."""
    return reduce(and_, (rows.mask(replace(word, whole=True)) for word in query.words))


def _group(kind: Kind, numbers: npt.NDArray[np.int64], ranks: npt.NDArray[np.uint8]) -> Group:
    """Order by rank, and within a rank as in the tables and documents."""
    order = np.argsort(ranks[numbers], kind="stable")
    return Group(kind, numbers[order], ranks[numbers][order])


def _things(dataset: Dataset) -> Iterator[Thing]:
    topics: Mapping[str, Topic] = dataset.topics
    for topic in topics.values():
        yield Thing.of("topic", topic.technology_id, names(topic), topic.description)
    for entity in dataset.entities.values():
        code = entity.entity_id if entity.entity_id.isupper() else ""
        yield Thing.of("entity", entity.entity_id, (*names(entity), code), "")
    for indicator in dataset.indicators.values():
        yield Thing.of("indicator", indicator.indicator_id, names(indicator), indicator.definition)
    for document in dataset.documents.values():
        called = (document.title, document.title_en, document.publisher)
        yield Thing.of("document", document.document_id, called, ", ".join(document.authors))
