"""What a search looks through, folded: a shelf for the package, and one for each layer over it."""

from __future__ import annotations

import logging
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeVar

import numpy as np

from explorer.corpus.search import Names, searchable
from explorer.corpus.search_rows import Rows
from explorer.corpus.sentences import sentences
from explorer.dataset.layers import over
from explorer.dataset.lookup import names
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Document, Entity, Indicator, Observation, Topic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import numpy.typing as npt

    from explorer.dataset.dataset import Dataset

log = logging.getLogger(__name__)

R = TypeVar("R")

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
#: The tables that are searched.
_SEARCHED: Final = (Topic, Entity, Indicator, Document, Observation)


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


class Shelf:
    """What a dataset holds to be found, folded once; of a layer, only what it adds to its base.

    Things and rows are numbered through all shelves, the lowest first. As own rows stand behind
    those of the package in each table, numbers of one kind are in the order of its table.

    Attributes:
        dataset: What is searched.
        under: The shelf of the dataset that this one is a layer over.
        things: Technologies, entities, indicators and documents.
        first_thing: The number of the first of them.
        named: The names of each thing.
        described: What else is said about each thing.
        rows: The texts of all sentences, then those of all figures.
        first_row: The number of the first of them.
        first_figure: The number of the first figure among them.
        about: For each figure the numbers of the things it is about, a list for each of the four;
            -1 for none.
        silent: The documents that are missing or altered, so that no sentence of theirs is found.
        same: Which names mean the same thing, here and on all shelves below.
    """

    def __init__(
        self,
        dataset: Dataset,
        under: Shelf | None = None,
        progress: Callable[[float], None] = lambda _: None,
    ) -> None:
        """Fold everything; this takes seconds for a thousand documents.

        Args:
            dataset: What is searched.
            under: The shelf of its base, if it is searched as a layer.
            progress: Called with a share now and then; what it raises stops the work.
        """
        self.dataset, self.under = dataset, under
        topics, entities = self._come(Topic), self._come(Entity)
        documents, self._figures = self._come(Document), self._come(Observation)
        self.things = (
            *map(_topic, topics),
            *map(_entity, entities),
            *map(_indicator, self._come(Indicator)),
            *map(_document, documents),
        )
        self.first_thing = under.end_of_things if under else 0
        self.kinds = np.array([KINDS.index(t.kind) for t in self.things], dtype=np.uint8)
        self.same = self._names(bool(topics or entities))
        # Names are joined by what no needle holds. One of a single character (中 for China) is no
        # part of a name: only a whole query finds it.
        self.named = Rows(["\n".join(n for n in t.folded if len(n) > 1) for t in self.things])
        self.described = Rows([searchable(t.more) for t in self.things])
        self._sorted = sorted(
            (name, number)
            for number, t in enumerate(self.things, self.first_thing)
            for name in t.folded
        )
        #: Of each sentence the number of its document, where it begins and where it ends.
        self._sentences = array("I")
        self._documents = tuple(d.document_id for d in documents)
        self.silent: tuple[str, ...] = ()
        self.rows = Rows(self._texts(progress))
        self.first_row = under.end_of_rows if under else 0
        self.first_figure = self.first_row + len(self._sentences) // 3
        numbers: dict[tuple[str, str], int] = {
            (t.kind, t.id): n for n, t in enumerate(self.things, self.first_thing)
        }
        self._numbers: Mapping[tuple[str, str], int] = (
            over(under._numbers, numbers) if under else numbers
        )
        self.about = self._things_of_figures()

    def _come(self, table: type[R]) -> Sequence[R]:
        """The rows of a table that stand on this shelf."""
        return self.dataset.layer(table)[1] if self.under else self.dataset.rows(table)

    def _names(self, come: bool) -> Names:
        if self.under and not come:
            return self.under.same
        things = (t for shelf in self.all for t in shelf.things)
        return Names([t.names for t in things if t.kind in ("topic", "entity")])

    @property
    def all(self) -> tuple[Shelf, ...]:
        """This shelf behind those below it."""
        return (*self.under.all, self) if self.under else (self,)

    @property
    def end_of_things(self) -> int:
        """The number that the next thing has."""
        return self.first_thing + len(self.things)

    @property
    def end_of_rows(self) -> int:
        """The number that the next row has."""
        return self.first_row + len(self.rows)

    def _texts(self, progress: Callable[[float], None]) -> Iterator[str]:
        """The folded text of each sentence, noting where it stands, then of each figure."""
        for number, document_id in enumerate(self._documents):
            progress(number / (2 * len(self._documents)))
            try:
                text = self.dataset.text(document_id)
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
        number = self._numbers.get
        about = array("q")
        for o in self._figures:
            about.extend(
                (
                    number(("topic", o.topic_id), -1),
                    number(("entity", o.entity_id), -1),
                    number(("entity", o.counterpart_id), -1),
                    number(("indicator", o.indicator_id), -1),
                )
            )
        return np.array(about, dtype=np.int64).reshape(-1, 4).T.copy()

    def beginning(self, text: str) -> Iterator[tuple[str, int]]:
        """The folded names here that begin with a text, and whose they are."""
        at = bisect_left(self._sorted, (text, 0))
        while at < len(self._sorted) and self._sorted[at][0].startswith(text):
            yield self._sorted[at]
            at += 1

    def sentence(self, row: int) -> tuple[str, int, int]:
        """The document of a row here that is a sentence, where it begins and where it ends."""
        at = 3 * (row - self.first_row)
        document, start, end = self._sentences[at : at + 3]
        return self._documents[document], start, end

    def figure(self, row: int) -> Observation:
        """The figure that a row here is."""
        return self._figures[row - self.first_figure]


def shelf(
    dataset: Dataset, known: Shelf | None = None, progress: Callable[[float], None] = lambda _: None
) -> Shelf:
    """The shelf of a dataset, over those of what it is a layer over.

    Args:
        dataset: What is searched.
        known: A shelf made before: what stands there of the same layers is not folded anew.
        progress: Called with a share now and then; what it raises stops the work.
    """
    there = kept(dataset, known)
    if there is not None and there.dataset is dataset:
        return there
    base = _base(dataset)
    under = None if base is None else shelf(base, there, progress)
    return Shelf(dataset, under, progress)


def kept(dataset: Dataset, known: Shelf | None) -> Shelf | None:
    """The highest shelf, from one made before downwards, that a dataset has too."""
    layers = {id(dataset)}
    while (base := _base(dataset)) is not None:
        layers.add(id(base))
        dataset = base
    while known is not None and id(known.dataset) not in layers:
        known = known.under
    return known


def _base(dataset: Dataset) -> Dataset | None:
    """What a dataset is a layer over, in every table that is searched."""
    base = dataset.base
    if base is None or base.folder != dataset.folder:
        return None
    return base if all(dataset.layer(t)[0] is base for t in _SEARCHED) else None


def _topic(topic: Topic) -> Thing:
    return Thing.of("topic", topic.technology_id, names(topic), topic.description)


def _entity(entity: Entity) -> Thing:
    code = entity.entity_id if entity.entity_id.isupper() else ""
    return Thing.of("entity", entity.entity_id, (*names(entity), code), "")


def _indicator(indicator: Indicator) -> Thing:
    return Thing.of("indicator", indicator.indicator_id, names(indicator), indicator.definition)


def _document(document: Document) -> Thing:
    called = (document.title, document.title_en, document.publisher)
    return Thing.of("document", document.document_id, called, ", ".join(document.authors))
