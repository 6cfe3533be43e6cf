"""Of several values that are told of several at once, whose each is: 41 % and 18 % respectively."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.reading.scene import Scene

_EACH: Final = re.compile(r"(?<![a-z])respectively(?![a-z])|分别|各自")


def whose(scene: Scene, row: Sequence[int], start: int) -> str:
    """Who among those named in a row has the value in the same place of a row, or "".

    Args:
        scene: The sentence.
        row: Where the values of one unit stand.
        start: Where that value stands.
    """
    if not _EACH.search(scene.plain):
        return ""
    people = dict.fromkeys(name for _, end, name in sorted(scene.people) if end <= row[0])
    return list(people)[row.index(start)] if 1 < len(row) == len(people) else ""
