"""Characters that no document can hold, taken out where text enters and before it is written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

#: Controls but for tab and line ends, the mark of byte order amid a text, what is no character
#: and halves of one: Word, PowerPoint and PDF refuse them, XML has no way to write them.
_UNFIT: Final = re.compile("[\0-\b\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


def fit(text: str) -> str:
    """The text without the characters that no document can hold."""
    return _UNFIT.sub("", text)


def unfit(text: str) -> tuple[str, ...]:
    """The characters that :func:`fit` takes out, each once, as "U+000B"."""
    return tuple(f"U+{ord(c):04X}" for c in dict.fromkeys(_UNFIT.findall(text)))


def cleaned(value: T) -> T:
    """A frozen value with every text in it fit; the value itself if it is so already."""
    made: Any = value
    if isinstance(value, str):
        return fit(value) if _UNFIT.search(value) else value  # type: ignore[return-value]
    if isinstance(value, tuple):
        parts = tuple(cleaned(v) for v in value)
        made = parts if any(a is not b for a, b in zip(parts, value, strict=True)) else value
    elif is_dataclass(value) and not isinstance(value, type):
        new = {f.name: cleaned(getattr(value, f.name)) for f in fields(value) if f.init}
        changed = {k: v for k, v in new.items() if v is not getattr(value, k)}
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[no-any-return]


def texts(value: object) -> Iterator[str]:
    """Every text in a frozen value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for f in fields(value):
            yield from texts(getattr(value, f.name))


def place(block: int | None) -> str:
    """A block as sentences name it; None is what stands around the blocks."""
    if block is None:
        return to_user("Briefing", "title and footnotes")
    return to_user("Briefing", "block {number}").format(number=block + 1)


def left_out(where: str, characters: Iterable[str]) -> str:
    """One sentence about characters that were taken out."""
    text = to_user("Briefing", "{where}: left out {characters}, which no document can hold")
    return text.format(where=where, characters=", ".join(characters))


def named(character: str) -> str:
    """A character for a sentence: as it is, its number and its name."""
    name = unicodedata.name(character, "").lower()
    return f"{character} (U+{ord(character):04X}{', ' if name else ''}{name})"
