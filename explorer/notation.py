"""JSON and TOML as somebody else wrote them: content, or a ValueError whatever is wrong.

The libraries end otherwise at a thousand brackets in one another (RecursionError) and, of TOML, at
a number of thousands of digits.
"""

from __future__ import annotations

import json
from typing import Any, Final

from explorer.words import to_user

#: Of a number that counts things, names a page or a level.
_DIGITS: Final = 9


def from_json(text: str | bytes) -> Any:
    """What a text of JSON says.

    Raises:
        ValueError: It is none, or nested deeper than can be read.
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError(_too_deep()) from None


def from_toml(text: str) -> dict[str, Any]:
    """What a text of TOML says.

    Raises:
        ValueError: It is none, or nested deeper than can be read; a ``TOMLDecodeError`` where the
            library knows the line.
    """
    import tomllib  # the window is painted without

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError(_too_deep()) from None


def whole(text: str | None) -> int | None:
    """The whole number that plain digits say; None if it is anything else, or of over nine digits.

    ``str.isdigit`` also holds of digits that ``int`` refuses (²), and ``int`` of thousands of them.
    """
    given = text or ""
    return int(given) if given.isascii() and given.isdigit() and len(given) <= _DIGITS else None


def _too_deep() -> str:
    return to_user("Notation", "brackets are nested too deeply")
