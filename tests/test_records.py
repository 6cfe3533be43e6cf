"""Our decorator makes what the standard one makes."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass, replace
from functools import cached_property
from typing import Any, ClassVar

import pytest

from explorer import records


@records.dataclass(frozen=True, slots=True)
class Place:
    """Frozen, in slots, with every kind of default that is in use."""

    KIND: ClassVar[str] = "place"
    name: str
    x: float = 0.0
    tags: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    rank: int | None = field(default=None, repr=False)

    @property
    def where(self) -> str:
        return f"{self.name} at {self.x}"


@records.dataclass(frozen=True, slots=True)
class Town(Place):
    """A field more than its base."""

    people: int = 1


@records.dataclass(frozen=True)
class Shelf:
    """Frozen with a dictionary, for what is worked out once."""

    books: tuple[str, ...] = field(repr=False)

    @cached_property
    def count(self) -> int:
        return len(self.books)


@records.dataclass(slots=True, eq=False)
class Node:
    """Changed in place and compared by identity."""

    name: str
    children: list[Node] = field(default_factory=list)
    depth: int = field(default=7, init=False)

    def __post_init__(self) -> None:
        self.name = self.name.upper()


@records.dataclass
class Plain:
    """Nothing asked for."""

    a: int
    b: str = "b"


def standard(cls: type, **options: bool) -> type[Any]:
    """The same class made by the standard decorator, for comparing."""
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__[:-1]):
        found |= {f.name: f for f in fields(base)}
    options_of = ("default", "default_factory", "init", "repr", "compare")
    shapes = [
        (f.name, f.type, field(**{name: getattr(f, name) for name in options_of}))
        for f in found.values()
    ]
    kept = {n: v for n, v in vars(cls).items() if n == "__post_init__"}
    return dataclasses.make_dataclass(cls.__name__, shapes, namespace=kept, **options)  # type: ignore[arg-type]


CASES: list[tuple[type, dict[str, bool], list[tuple[tuple[Any, ...], dict[str, Any]]]]] = [
    (
        Place,
        {"frozen": True, "slots": True},
        [(("a",), {}), (("a", 2.5), {"rank": 3}), ((), {"name": "b", "notes": ["n"]})],
    ),
    (Town, {"frozen": True, "slots": True}, [(("a", 1.0, ("t",), ["n"], 2, 9), {})]),
    (Shelf, {"frozen": True}, [((("x", "y"),), {})]),
    (Node, {"slots": True, "eq": False}, [(("a",), {}), ((), {"name": "b", "children": []})]),
    (Plain, {}, [((1,), {}), ((1, "c"), {}), ((), {"b": "d", "a": 2})]),
]


@pytest.mark.parametrize(("ours", "options", "calls"), CASES)
def test_the_same_as_the_standard_one(
    ours: type[Any], options: dict[str, bool], calls: list[tuple[tuple[Any, ...], dict[str, Any]]]
) -> None:
    theirs = standard(ours, **options)
    assert is_dataclass(ours)
    assert [f.name for f in fields(ours)] == [f.name for f in fields(theirs)]
    assert ours.__match_args__ == theirs.__match_args__
    assert hasattr(ours, "__slots__") == hasattr(theirs, "__slots__")
    for values, named in calls:
        one, same = ours(*values, **named), ours(*values, **named)
        other = theirs(*values, **named)
        assert asdict(one) == asdict(other)
        assert repr(one) == repr(other)
        assert (one == same) == (other == theirs(*values, **named))
        assert one != other
        assert one != object()


@pytest.mark.parametrize(("ours", "options", "calls"), CASES)
def test_wrong_arguments_are_refused_as_usual(
    ours: type[Any], options: dict[str, bool], calls: list[tuple[tuple[Any, ...], dict[str, Any]]]
) -> None:
    theirs = standard(ours, **options)
    for values, named in (((), {}), ((), {"nothing": 1}), ((1,) * 9, {})):
        with pytest.raises(TypeError) as mine:
            ours(*values, **named)
        with pytest.raises(TypeError) as usual:
            theirs(*values, **named)
        assert (
            str(mine.value).rpartition("__init__")[2] == str(usual.value).rpartition("__init__")[2]
        )
    assert calls


def test_frozen_means_frozen() -> None:
    for value, name in ((Place("a"), "name"), (Town("a"), "people"), (Shelf(()), "books")):
        with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
            setattr(value, name, 1)
        with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
            delattr(value, name)
    with pytest.raises(FrozenInstanceError):
        Place("a").other = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        Node("a").other = 1  # type: ignore[attr-defined]
    node = Node("a")
    node.name = "b"
    assert (node.name, node.depth) == ("b", 7)


def test_values_are_keys() -> None:
    one, two = Place("a", notes=()), Place("a", notes=())  # type: ignore[arg-type]
    assert {one: 1}[two] == 1
    assert len({Shelf(("a",)), Shelf(("a",)), Shelf(("b",))}) == 2
    with pytest.raises(TypeError):
        hash(Plain(1))
    assert len({Node("a"), Node("a")}) == 2


def test_each_has_a_default_of_its_own() -> None:
    first, second = Place("a"), Place("b")
    first.notes.append("x")
    assert second.notes == []
    with pytest.raises(ValueError, match="shared"):

        @records.dataclass
        class Wrong:
            shared: list[int] = []  # noqa: RUF012


def test_copies_and_replacements() -> None:
    town = Town("a", 1.0, ("t",), ["n"], 2, 9)
    for made in (copy.copy(town), copy.deepcopy(town), pickle.loads(pickle.dumps(town))):
        assert made == town
        assert made is not town
    assert replace(town, people=3) == Town("a", 1.0, ("t",), ["n"], 2, 3)
    assert records.changed(town, people=3) == replace(town, people=3)
    assert records.changed(town) == town
    assert pickle.loads(pickle.dumps(Shelf(("a", "b")))).count == 2


def test_patterns_and_what_the_class_says_itself() -> None:
    match Town("a", 2.0):
        case Town(name, x, people=people):
            assert (name, x, people) == ("a", 2.0, 1)
    assert Place("a").where == "a at 0.0"
    assert Place.KIND == "place"

    @records.dataclass(frozen=True)
    class Own:
        a: int

        def __repr__(self) -> str:
            return "mine"

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 5

    assert (repr(Own(1)), Own(1) == Own(2), hash(Own(1))) == ("mine", True, 5)


def test_it_is_worth_it() -> None:
    """Nothing is compiled for a class until there is an instance."""
    assert "_init_later" in Unused.__init__.__qualname__
    Unused(1)
    assert "_init_later" not in Unused.__init__.__qualname__


@records.dataclass(frozen=True, slots=True)
class Unused:
    a: int
