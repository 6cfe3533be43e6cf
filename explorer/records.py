"""Values with named fields: what ``dataclasses.dataclass`` makes, made in a fraction of its time.

The standard decorator writes and compiles up to eight methods for each class, a millisecond on
Python 3.11, and the window needs half a hundred classes before it can be seen. Here one method is
written, ``__init__``, when the first instance is made; the others are shared by all classes. Type
checkers read the standard decorator, and its ``fields``, ``replace`` and ``asdict`` work on what is
made here. Options and kinds of fields that the program does not use are not there.
"""

from __future__ import annotations

from dataclasses import _FIELD, MISSING, Field, FrozenInstanceError, field  # type: ignore[attr-defined]
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["changed", "dataclass", "field"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass

_FIELDS = "__dataclass_fields__"
_T = TypeVar("_T")
_copies: dict[type, Callable[..., Any]] = {}


def _dataclass(
    cls: type | None = None, /, *, frozen: bool = False, slots: bool = False, eq: bool = True
) -> Any:
    """Make a class of fields; the options are those of the standard decorator."""
    if cls is None:
        return lambda given: _dataclass(given, frozen=frozen, slots=slots, eq=eq)
    inherited: dict[str, Field[Any]] = {}
    for base in reversed(cls.__mro__[1:]):
        inherited |= vars(base).get(_FIELDS, {})
    own = {
        name: _field(cls, name, kind)
        for name, kind in cls.__annotations__.items()
        if not str(kind).removeprefix("typing.").startswith("ClassVar")
    }
    known = inherited | own
    made = _with_slots(cls, own, inherited) if slots else _with_defaults(cls, own)
    setattr(made, _FIELDS, known)
    setattr(made, "__match_args__", tuple(n for n, f in known.items() if f.init))  # noqa: B010
    methods: dict[str, Any] = {
        "__init__": _init_later(made, known, frozen),
        "__repr__": _repr(known),
    }
    if eq:
        methods |= _comparing(known, frozen)
    if frozen:
        methods |= {"__setattr__": _refuse_set, "__delattr__": _refuse_delete}
        if slots:
            methods |= {"__getstate__": _state, "__setstate__": _set_state}
    written = vars(cls)
    for name, method in methods.items():
        if name not in written or name == "__init__":
            setattr(made, name, method)
    return made


if not TYPE_CHECKING:
    dataclass = _dataclass


def changed(one: _T, **values: Any) -> _T:
    """What ``dataclasses.replace`` gives, where it is asked for in each sentence of a text.

    The standard function looks at each field anew; here a function is written for the class once.
    """
    cls = type(one)
    copy = _copies.get(cls)
    if copy is None:
        names = [name for name, found in getattr(cls, _FIELDS).items() if found.init]
        arguments = ", ".join(f"{name}=_missing" for name in names)
        given = ", ".join(f"one.{n} if {n} is _missing else {n}" for n in names)
        written: dict[str, Any] = {"_missing": MISSING, "_cls": cls}
        exec(f"def changed(one, {arguments}):\n    return _cls({given})", written)
        copy = _copies[cls] = written["changed"]
    made: _T = copy(one, **values)
    return made


def _field(cls: type, name: str, kind: Any) -> Field[Any]:
    """The field of an annotation, with the default that the class gives it."""
    given = vars(cls).get(name, MISSING)
    found: Field[Any] = given if isinstance(given, Field) else field(default=given)
    if type(found.default).__hash__ is None:
        raise ValueError(f"{cls.__name__}.{name}: a default that can change is shared by all")
    found.name, found.type, found.kw_only = name, kind, False
    found._field_type = _FIELD  # type: ignore[attr-defined]
    return found


def _with_slots(cls: type, own: dict[str, Field[Any]], inherited: dict[str, Field[Any]]) -> type:
    left_out = {*own, "__dict__", "__weakref__"}
    namespace = {name: value for name, value in vars(cls).items() if name not in left_out}
    namespace["__slots__"] = tuple(name for name in own if name not in inherited)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    return made


def _with_defaults(cls: type, own: dict[str, Field[Any]]) -> type:
    for name, found in own.items():
        if found.default is not MISSING:
            setattr(cls, name, found.default)
        elif name in vars(cls):
            delattr(cls, name)
    return cls


def _init_later(cls: type, known: dict[str, Field[Any]], frozen: bool) -> Callable[..., None]:
    """An ``__init__`` that writes the real one when it is first called."""

    def __init__(self: Any, *values: Any, **named: Any) -> None:
        written = _init(cls, known, frozen)
        cls.__init__ = written  # type: ignore[misc]
        written(self, *values, **named)

    return __init__


def _init(cls: type, known: dict[str, Field[Any]], frozen: bool) -> Callable[..., None]:
    arguments, lines = ["self"], []
    names: dict[str, Any] = {"_missing": MISSING, "_set": object.__setattr__}
    for name, found in known.items():
        value = name
        if found.default_factory is not MISSING:
            names[f"_make_{name}"] = found.default_factory
            value = f"_make_{name}()"
            if found.init:
                arguments.append(f"{name}=_missing")
                value += f" if {name} is _missing else {name}"
        elif found.default is not MISSING:
            names[f"_default_{name}"] = found.default
            if found.init:
                arguments.append(f"{name}=_default_{name}")
            else:
                value = f"_default_{name}"
        elif found.init:
            arguments.append(name)
        else:
            continue
        slot = getattr(getattr(cls, name, None), "__set__", None)
        if not frozen:
            lines.append(f"self.{name} = {value}")
        elif slot is not None:
            names[f"_set_{name}"] = slot
            lines.append(f"_set_{name}(self, {value})")
        else:
            lines.append(f"_set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    body = "\n    ".join(lines or ["pass"])
    exec(f"def __init__({', '.join(arguments)}):\n    {body}", names)
    written: Callable[..., None] = names["__init__"]
    written.__qualname__ = f"{cls.__qualname__}.__init__"
    return written


def _repr(known: dict[str, Field[Any]]) -> Callable[..., str]:
    shown = [name for name, found in known.items() if found.repr]

    def __repr__(self: Any) -> str:
        values = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__qualname__}({values})"

    return __repr__


def _comparing(known: dict[str, Field[Any]], frozen: bool) -> dict[str, Any]:
    compared = [name for name, found in known.items() if found.compare]
    # Always a tuple: attrgetter gives the bare value for one name.
    get: Callable[[Any], Any] = (
        attrgetter(*compared)
        if len(compared) > 1
        else lambda self: tuple(getattr(self, name) for name in compared)
    )

    def __eq__(self: Any, other: Any) -> bool:
        return get(self) == get(other) if type(other) is type(self) else NotImplemented

    def __hash__(self: Any) -> int:
        return hash(get(self))

    return {"__eq__": __eq__, "__hash__": __hash__ if frozen else None}


def _refuse_set(_self: Any, name: str, _value: Any) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in getattr(self, _FIELDS)]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(getattr(self, _FIELDS), state, strict=True):
        object.__setattr__(self, name, value)
