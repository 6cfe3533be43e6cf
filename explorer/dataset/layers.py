"""A few rows over many: sequences and mappings that say both and copy neither."""

from __future__ import annotations

from collections.abc import ItemsView, Mapping, Sequence, ValuesView
from itertools import chain
from typing import TYPE_CHECKING, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

K = TypeVar("K")
V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)


class Joined(Sequence[V_co]):
    """One sequence behind another, read as one.

    Attributes:
        first: What stood there before.
        rest: What was put behind it.
    """

    __slots__ = ("first", "rest")

    def __init__(self, first: Sequence[V_co], rest: tuple[V_co, ...]) -> None:
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


def joined(first: Sequence[V], rest: tuple[V, ...]) -> Sequence[V]:
    """One behind the other; the first itself if there is nothing to put behind it."""
    return Joined(first, rest) if rest else first


def over(base: Mapping[K, V], more: Mapping[K, V]) -> Mapping[K, V]:
    """A mapping with some values put over it; the base itself if there are none."""
    return Over(base, more) if more else base
