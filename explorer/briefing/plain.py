"""A briefing as plain JSON values, and back; a later format keeps reading the older ones."""

from __future__ import annotations

import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from explorer.briefing.model import (
    LANGUAGES,
    Block,
    Briefing,
    BriefingError,
    ChartBlock,
    Front,
    Run,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

#: Format of the JSON.
FORMAT = 1
#: Parts of a question that the JSON of a chart has beside it.
_BESIDE = ("option",)

_KINDS: dict[str, type[Any]] = {c.KIND: c for c in (*typing.get_args(Block), *typing.get_args(Run))}


def to_json(briefing: Briefing) -> dict[str, Any]:
    """The briefing as plain JSON values; what equals its default is left out."""
    return {"format": FORMAT, **_plain(briefing)}


def block_to_json(block: Block) -> dict[str, Any]:
    """One block as plain JSON values."""
    found: dict[str, Any] = _plain(block)
    return found


def front_to_json(front: Front) -> dict[str, Any]:
    """What a briefing says of itself as plain JSON values."""
    found: dict[str, Any] = _plain(front)
    return found


def front_from_json(data: dict[str, Any]) -> Front:
    """What a briefing says of itself that JSON values describe.

    Raises:
        BriefingError: They describe none.
    """
    made: Front = _built(Front, data, "front")
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if not is_dataclass(value):
        return value
    kind = getattr(value, "KIND", "")
    found: dict[str, Any] = {"type": kind} if kind else {}
    for f in fields(value):
        content = getattr(value, f.name)
        if f.default is MISSING or content != f.default:
            found[f.name] = _plain(content)
    if isinstance(value, ChartBlock):
        asked, place = found["question"], {k: found.pop(k) for k in ("place",) if k in found}
        found |= {k: asked.pop(k) for k in _BESIDE if k in asked} | place
    return found


def from_json(data: object) -> Briefing:
    """The briefing that JSON values describe.

    Raises:
        BriefingError: They describe none, or one of a later format.
    """
    if not isinstance(data, dict):
        raise BriefingError("a briefing is a JSON object")
    found = data.get("format", FORMAT)
    if not isinstance(found, int) or found > FORMAT:
        raise BriefingError(f"the briefing has format {found!r}; this program reads {FORMAT}")
    briefing: Briefing = _built(
        Briefing, {k: v for k, v in data.items() if k != "format"}, "briefing"
    )
    if briefing.language not in LANGUAGES:
        raise BriefingError(
            f"briefing.language: {briefing.language!r} is none of {', '.join(LANGUAGES)}"
        )
    return briefing


def block_from_json(data: object, where: str = "block") -> Block:
    """The block that JSON values describe.

    Raises:
        BriefingError: They describe none.
    """
    return typing.cast("Block", _one_of(Block, data, where))


def _one_of(union: Any, data: object, where: str) -> Any:
    kinds = {c.KIND for c in typing.get_args(union)}
    kind = data.get("type") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(kind, str) or kind not in kinds:
        raise BriefingError(f"{where}: {kind!r} is none of {', '.join(sorted(kinds))}")
    content = {k: v for k, v in data.items() if k != "type"}
    return _built(_KINDS[kind], _whole(kind, content), where)


def _whole(kind: str, content: dict[str, object]) -> dict[str, object]:
    """The content of a block with its question whole, and without the language it once had."""
    asked = content.get("question")
    if not isinstance(asked, dict):
        return content
    beside = _BESIDE if kind == ChartBlock.KIND else ()
    parts = {k: v for k, v in asked.items() if k != "language"}
    parts |= {k: content[k] for k in beside if k in content}
    return {k: v for k, v in content.items() if k not in beside} | {"question": parts}


@lru_cache
def _hints(cls: Hashable) -> dict[str, Any]:
    """Types of a class by field; asked for every value read."""
    return typing.get_type_hints(cls)


def _built(cls: type[Any], data: dict[str, object], where: str) -> Any:
    hints = _hints(typing.cast("Hashable", cls))
    known = {f.name: f for f in fields(cls)}
    unknown = [k for k in data if k not in known]
    if unknown:
        raise BriefingError(f"{where}: {unknown[0]!r} is not known; {', '.join(known)} are")
    missing = [n for n, f in known.items() if f.default is MISSING and n not in data]
    if missing:
        raise BriefingError(f"{where}: {missing[0]!r} is missing")
    values = {k: _value(hints[k], v, f"{where}.{k}") for k, v in data.items()}
    try:
        return cls(**values)
    except BriefingError as error:
        raise BriefingError(f"{where}: {error}") from None


def _value(hint: Any, data: object, where: str) -> Any:
    origin = typing.get_origin(hint)
    if origin is Literal:
        known = typing.get_args(hint)
        if data not in known:
            raise BriefingError(f"{where}: {data!r} is none of {', '.join(known)}")
        return data
    if origin is tuple:
        if not isinstance(data, list | tuple):
            raise BriefingError(f"{where}: a list is wanted")
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, v, f"{where}[{n}]") for n, v in enumerate(data))
    if origin in (types.UnionType, typing.Union):
        members = typing.get_args(hint)
        if all(getattr(m, "KIND", "") for m in members):
            return _one_of(hint, data, where)
        if data is None and type(None) in members:
            return None
        hint = next(m for m in members if m is not type(None))
    if is_dataclass(hint):
        if not isinstance(data, dict):
            raise BriefingError(f"{where}: an object is wanted")
        return _built(typing.cast("type[Any]", hint), data, where)
    if hint is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, hint) or (hint is int and isinstance(data, bool)):
        raise BriefingError(f"{where}: {data!r} is not of the type {hint.__name__}")
    return data
