"""Sequences and mappings of what is on disk: they know how much there is, and read when asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, Protocol, TypeVar, overload

from explorer.dataset.schema import Observation
from explorer.dataset.stored import is_stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

V = TypeVar("V")

#: So many figures are kept that were asked for.
KEPT: Final = 100_000


class Source(Protocol):
    """Where figures on disk are read."""

    @property
    def count(self) -> int:
        """How many there are."""

    def counted(self, column: str) -> Mapping[str, int]:
        """How many there are by the ids of a column."""

    def where(self, **wanted: Sequence[str]) -> tuple[Observation, ...]:
        """Those that have one of some ids in each of some columns."""

    def every(self, **wanted: Sequence[str]) -> Iterator[Observation]:
        """The same, none of them kept."""


class SomeRows(Sequence[Sequence[str]]):
    """Rows of a table of which the first are known, and some farther down."""

    __slots__ = ("_head", "_rows", "_start")

    def __init__(
        self, head: Sequence[Sequence[str]], start: int, rows: Sequence[Sequence[str]]
    ) -> None:
        """Put rows behind others, the first of them at an index from 0."""
        self._head, self._start, self._rows = head, start, rows

    def __len__(self) -> int:
        """As if all rows up to the last were there."""
        return max(len(self._head), self._start + len(self._rows))

    def __iter__(self) -> Iterator[Sequence[str]]:
        """Those that are known."""
        return chain(self._head, self._rows)

    @overload
    def __getitem__(self, place: int) -> Sequence[str]: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Sequence[str], ...]: ...
    def __getitem__(self, place: int | slice) -> Sequence[str] | tuple[Sequence[str], ...]:
        """A row; one that is not known is blank."""
        if isinstance(place, slice):
            return tuple(self[n] for n in range(*place.indices(len(self))))
        if place < len(self._head):
            return self._head[place]
        behind = place - self._start
        return self._rows[behind] if 0 <= behind < len(self._rows) else ()


class Group(Sequence[Observation]):
    """Figures on disk that share an id in one column: counted at once, read when looked at."""

    __slots__ = ("_column", "_count", "_name", "_stored")

    def __init__(self, stored: Source, column: str, name: str, count: int) -> None:
        """Describe them."""
        self._stored, self._column, self._name, self._count = stored, column, name, count

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    def __iter__(self) -> Iterator[Observation]:
        """All of them; where they are very many, some at a time."""
        wanted = {self._column: (self._name,)}
        if self._count > KEPT:
            return self._stored.every(**wanted)
        return iter(self._stored.where(**wanted))

    @overload
    def __getitem__(self, place: int) -> Observation: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Observation, ...]: ...
    def __getitem__(self, place: int | slice) -> Observation | tuple[Observation, ...]:
        """One of them, or a tuple of several."""
        return self._stored.where(**{self._column: (self._name,)})[place]


class Grouped(Mapping[str, Sequence[Observation]]):
    """Figures by a column: those in memory, and behind them those on disk."""

    __slots__ = ("_column", "_counts", "_first", "_join", "_stored")

    def __init__(
        self,
        first: Mapping[str, Sequence[Observation]],
        stored: Source,
        column: str,
        join: Callable[[Sequence[Observation], Group], Sequence[Observation]],
    ) -> None:
        """Put those on disk behind others, as ``join`` puts two sequences."""
        self._first, self._stored, self._column, self._join = first, stored, column, join
        self._counts = {n: c for n, c in stored.counted(column).items() if n}

    def __getitem__(self, key: str) -> Sequence[Observation]:
        """The figures of an id."""
        if key not in self._counts:
            return self._first[key]
        group = Group(self._stored, self._column, key, self._counts[key])
        first = self._first.get(key, ())
        return self._join(first, group) if first else group

    def __contains__(self, key: object) -> bool:
        """Whether there is any."""
        return key in self._counts or key in self._first

    def __len__(self) -> int:
        """How many ids there are."""
        return len(self._first) + sum(key not in self._first for key in self._counts)

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        return chain(self._first, (key for key in self._counts if key not in self._first))


class ById(Mapping[str, V]):
    """Things of figures by id: those in memory, and behind them those on disk."""

    __slots__ = ("_find", "_first", "_stored")

    def __init__(
        self, first: Mapping[str, V], stored: Source, find: Callable[[str], V | None]
    ) -> None:
        """Put those on disk behind others.

        Args:
            first: Those in memory.
            stored: The tables.
            find: Finds one on disk.
        """
        self._first, self._stored, self._find = first, stored, find

    def __getitem__(self, key: str) -> V:
        """One of them."""
        if key in self._first or not is_stored(key):
            return self._first[key]
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        """Whether it is there."""
        if key in self._first:
            return True
        return isinstance(key, str) and is_stored(key) and self._find(key) is not None

    def __len__(self) -> int:
        """How many there are in memory and on disk."""
        return len(self._first) + self._stored.count

    def __iter__(self) -> Iterator[str]:
        """The ids of those in memory: whoever goes through all means these."""
        return iter(self._first)
