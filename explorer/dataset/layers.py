"""A few rows over many: sequences, mappings and tables that say both and copy neither."""

from __future__ import annotations

from collections.abc import ItemsView, Mapping, Sequence, ValuesView
from functools import cached_property
from itertools import chain
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from explorer.dataset.evidence import Evidence, Support
    from explorer.dataset.schema import Observation, Row
    from explorer.dataset.stored import StoredTable
    from explorer.dataset.stored_figures import Stored

K = TypeVar("K")
V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)
R = TypeVar("R")


class Joined(Sequence[V_co]):
    """One sequence behind another, read as one.

    Attributes:
        first: What stood there before.
        rest: What was put behind it.
    """

    __slots__ = ("first", "rest")

    def __init__(self, first: Sequence[V_co], rest: Sequence[V_co]) -> None:
        """Neither is to be changed from now on."""
        self.first = first
        self.rest = rest

    def __len__(self) -> int:
        """How many there are in both."""
        return len(self.first) + len(self.rest)

    def __iter__(self) -> Iterator[V_co]:
        """The first ones, then the rest."""
        return chain(self.first, self.rest)

    @overload
    def __getitem__(self, place: int) -> V_co: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[V_co, ...]: ...
    def __getitem__(self, place: int | slice) -> V_co | tuple[V_co, ...]:
        """One of them, or a tuple of several."""
        if isinstance(place, slice):
            return tuple(self[n] for n in range(*place.indices(len(self))))
        before = len(self.first)
        if place < 0:
            place += before + len(self.rest)
            if place < 0:
                raise IndexError(place)
        return self.first[place] if place < before else self.rest[place - before]

    def __eq__(self, other: object) -> bool:
        """Whether the other sequence has the same in it, a tuple as well."""
        if isinstance(other, Joined) and self.first is other.first:
            return self.rest == other.rest
        if not isinstance(other, tuple | Joined):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    def __hash__(self) -> int:
        """That of the tuple it equals."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """As the tuple it equals."""
        return repr(tuple(self))


class Over(Mapping[K, V]):
    """A mapping of which a few values are others or new; the new ones come last."""

    __slots__ = ("_base", "_new", "_over")

    def __init__(self, base: Mapping[K, V], over: Mapping[K, V]) -> None:
        """Neither is to be changed from now on."""
        self._base = base
        self._over = over
        self._new = tuple(key for key in over if key not in base)

    def __getitem__(self, key: K) -> V:
        """The value that counts."""
        return self._over[key] if key in self._over else self._base[key]

    def __contains__(self, key: object) -> bool:
        """Whether either has it."""
        return key in self._base or key in self._over

    def __len__(self) -> int:
        """How many keys there are."""
        return len(self._base) + len(self._new)

    def __iter__(self) -> Iterator[K]:
        """The keys of the base in its order, then the new ones."""
        return chain(self._base, self._new)

    def values(self) -> ValuesView[V]:
        """The values, without a search for each."""
        return _Values(self)

    def items(self) -> ItemsView[K, V]:
        """Keys and values, without a search for each."""
        return _Items(self)

    def pairs(self) -> Iterator[tuple[K, V]]:
        """Keys and values in order."""
        over = self._over
        if len(self._new) == len(over):  # nothing of the base is another
            yield from self._base.items()
        else:
            for key, value in self._base.items():
                yield key, over.get(key, value)
        for key in self._new:
            yield key, over[key]

    def __repr__(self) -> str:
        """As the dictionary it equals."""
        return repr(dict(self.pairs()))


class _Values(ValuesView[V]):
    __slots__ = ()

    def __init__(self, mapping: Over[K, V]) -> None:
        super().__init__(mapping)
        self._mapping: Over[K, V] = mapping

    def __iter__(self) -> Iterator[V]:
        return (value for _, value in self._mapping.pairs())


class _Items(ItemsView[K, V]):
    __slots__ = ()

    def __init__(self, mapping: Over[K, V]) -> None:
        super().__init__(mapping)
        self._mapping: Over[K, V] = mapping

    def __iter__(self) -> Iterator[tuple[K, V]]:
        return self._mapping.pairs()


def joined(first: Sequence[V], rest: Sequence[V]) -> Sequence[V]:
    """One behind the other; the first itself if there is nothing to put behind it."""
    return Joined(first, rest) if rest else first


def over(base: Mapping[K, V], more: Mapping[K, V]) -> Mapping[K, V]:
    """A mapping with some values put over it; the base itself if there are none."""
    return Over(base, more) if more else base


def _group(
    pairs: Iterable[tuple[K, R]], order: Callable[[R], Any] | None = None
) -> Mapping[K, tuple[R, ...]]:
    """Rows by key, in the order of the table; each group in an order of its own if one is given."""
    groups: dict[K, list[R]] = {}
    for key, row in pairs:
        groups.setdefault(key, []).append(row)
    if order is not None:
        for rows in groups.values():
            if len(rows) > 1:
                rows.sort(key=order)
    return MappingProxyType({key: tuple(rows) for key, rows in groups.items()})


@dataclass(frozen=True)
class Tables:
    """The tables of a data package, and how one layer of them lies over another.

    Attributes:
        version: The package's version, printed under every figure.
        folder: The folder the package was read from.
        tables: Rows by table name, in file order.
        texts: Texts of documents that are not files of the package, by id.
        own: Ids of the documents, reports and figures that are the user's, not the package's.
        pages: Where each page of a document begins in its text, of those that have pages.
        base: The tables that this one is a layer over: one that has only got rows behind
            those of the base takes its lookups from there and adds to them.
        marks: How far things may go, by the id of a document, report or figure.
        on_disk: Tables so large that their figures stay on disk.
    """

    version: str
    folder: Path
    tables: Mapping[str, Sequence[Row]] = field(repr=False)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    own: frozenset[str] = frozenset()
    base: Self | None = field(default=None, repr=False, compare=False)
    marks: Mapping[str, str] = field(default_factory=dict, repr=False)
    pages: Mapping[str, tuple[int, ...]] = field(default_factory=dict, repr=False)
    on_disk: tuple[StoredTable, ...] = ()

    @overload
    def rows(self, table: type[Support]) -> Sequence[Evidence]: ...
    @overload
    def rows(self, table: type[R]) -> Sequence[R]: ...
    def rows(self, table: type[R]) -> Sequence[R]:
        """The rows of one table, in file order."""
        return self.tables[table.TABLE]  # type: ignore[attr-defined,return-value]

    def extended(
        self,
        rows: Mapping[str, Sequence[Row]],
        texts: Mapping[str, str],
        own: Iterable[str],
        marks: Mapping[str, str] = MappingProxyType({}),
        pages: Mapping[str, tuple[int, ...]] = MappingProxyType({}),
        on_disk: tuple[StoredTable, ...] = (),
    ) -> Self:
        """This dataset with more rows behind its own; nothing is copied, and nothing changed.

        Args:
            rows: The rows by table name, none of which has a key that is there already.
            texts: Texts of documents among them.
            own: Ids of those that are the user's.
            marks: How far things may go, by id.
            pages: Where the pages of documents among them begin.
            on_disk: Tables whose figures stay on disk.
        """
        if not any(rows.values()) and not marks and not on_disk:
            return self
        more = {name: joined(self.tables[name], tuple(r)) for name, r in rows.items()}
        return type(self)(
            self.version,
            self.folder,
            {**self.tables, **more},
            {**self.texts, **texts},
            self.own.union(own),
            self,
            {**self.marks, **marks},
            {**self.pages, **pages},
            (*self.on_disk, *on_disk),
        )

    def layer(self, table: type[R]) -> tuple[Self | None, Sequence[R]]:
        """The dataset whose rows of a table these are, and the rows that come to them.

        Without such a dataset it is None and all of the rows.
        """
        rows = self.rows(table)
        if self.base is not None:
            under = self.base.rows(table)
            if rows is under:
                return self.base, ()
            if isinstance(rows, Joined) and rows.first is under:
                return self.base, rows.rest
        return None, rows

    def by_id(
        self, table: type[R], key: Callable[[R], str], of: Callable[[Self], Mapping[str, R]]
    ) -> Mapping[str, R]:
        """A lookup of rows by id, as a layer over that of the base."""
        base, rows = self.layer(table)
        found = {key(row): row for row in rows}
        return found if base is None else over(of(base), found)

    def grouped(
        self,
        table: type[R],
        keys: Callable[[R], Iterable[K]],
        of: Callable[[Self], Mapping[K, Sequence[R]]],
        order: Callable[[R], Any] | None = None,
    ) -> Mapping[K, Sequence[R]]:
        """A lookup of rows by each of their keys, as a layer over that of the base.

        Args:
            table: The table.
            keys: The keys of a row.
            of: The same lookup of another dataset.
            order: The order in a group, if it is not that of the table.
        """
        base, rows = self.layer(table)
        groups = _group(((key, row) for row in rows for key in keys(row)), order)
        if base is None:
            return groups
        under, more = of(base), {}
        for key, found in groups.items():
            both = joined(under.get(key, ()), found)
            more[key] = tuple(sorted(both, key=order)) if order else both
        return over(under, more)


@dataclass(frozen=True)
class WithTablesOnDisk(Tables):
    """Tables in memory, and behind their figures those of tables on disk."""

    @cached_property
    def stored(self) -> Stored | None:
        """The tables whose figures stay on disk; None if there are none."""
        if not self.on_disk:
            return None
        if self.base is not None and self.base.on_disk == self.on_disk:
            return self.base.stored
        from explorer.dataset.stored_figures import Stored  # few workspaces have such tables

        own: Any = self  # a dataset, which has these lookups
        return Stored(self.on_disk, lambda: (own.topics, own.indicators, own.entities, own.reports))

    @property
    def _added(self) -> Stored | None:
        """The tables on disk that come in with this layer."""
        below = self.base.on_disk if self.base is not None else ()
        return self.stored if self.on_disk and below != self.on_disk else None

    @property
    def added_on_disk(self) -> int:
        """How many figures on disk come in with this layer."""
        return self._added.count if self._added is not None else 0

    def with_stored_ones(
        self,
        found: Mapping[str, V],
        finder: Callable[[Stored], Callable[[str], V | None]],
    ) -> Mapping[str, V]:
        """A lookup by id, with what is on disk behind what is in memory."""
        if self._added is None:
            return found
        from explorer.dataset.on_demand import ById

        return ById(found, self._added, finder(self._added))

    def with_stored_groups(
        self, found: Mapping[str, Sequence[Observation]], column: str
    ) -> Mapping[str, Sequence[Observation]]:
        """A lookup of figures by a column, with those on disk behind those in memory."""
        if self._added is None:
            return found
        from explorer.dataset.on_demand import Grouped

        return Grouped(found, self._added, column, joined)

    def place_of(self, observation_id: str, places: Mapping[str, int]) -> int:
        """Where a figure stands in the table; those on disk are behind all others.

        Args:
            observation_id: The figure.
            places: Where those in memory stand.
        """
        if observation_id in places or self.stored is None:
            return places[observation_id]
        return len(places) + self.stored.place(observation_id)

    def is_own(self, observation_id: str) -> bool:
        """Whether a figure is the user's."""
        if observation_id in self.own:
            return True
        return any(observation_id.startswith(t.prefix) for t in self.on_disk)

    def in_memory(self, rows: Sequence[Observation]) -> Sequence[Observation]:
        """Those of the figures of a lookup that are of no table on disk."""
        if not self.on_disk:
            return rows
        from explorer.dataset.on_demand import Group

        if isinstance(rows, Group):
            return ()
        return rows.first if isinstance(rows, Joined) and isinstance(rows.rest, Group) else rows

    def figures(
        self, topic_id: str, indicators: Iterable[str] = (), entities: Iterable[str] = ()
    ) -> Sequence[Observation]:
        """The figures of a topic, in the order of the table.

        Args:
            topic_id: The topic.
            indicators: Only of these indicators, if any is named.
            entities: Only of these entities, if any is named.
        """
        wanted = {
            name: tuple(dict.fromkeys(ids))
            for name, ids in (("indicator_id", indicators), ("entity_id", entities))
        }
        given = {name: ids for name, ids in wanted.items() if ids}
        whole: Any = self
        rows: Sequence[Observation] = whole.by_topic.get(topic_id, ())
        held = list(self.in_memory(rows))
        for name, ids in given.items():
            of = attrgetter(name)
            held = [o for o in held if of(o) in ids]
        stored = self.stored
        if stored is not None and stored.any_of(topic_id, wanted["indicator_id"]):
            held += stored.where(topic_id=(topic_id,), **given)
        return held
