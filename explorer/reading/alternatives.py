"""Patterns of many alternatives, of which a text is looked through for those that can stand in it.

Each alternative names words or signs without one of which it never matches. Looking for these is
many times faster than to try the alternative at each place of the text, and what is left is the
same: alternatives are tried in their order, whichever of them are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Alternatives:
    """One pattern of several alternatives."""

    def __init__(self, *rows: tuple[str, str], flags: int = 0) -> None:
        """Take each alternative behind the words, parted by blanks, of which it needs one.

        An underscore in a word stands for a blank.
        """
        self._rows = rows
        self._needs = [tuple(w.replace("_", " ") for w in needs.split()) for needs, _ in rows]
        self._flags = flags
        self._made: dict[int, re.Pattern[str]] = {}

    def spans(self, text: str) -> Iterable[tuple[int, int]]:
        """Where the pattern stands in a text."""
        possible = 0
        for bit, needs in enumerate(self._needs):
            for word in needs:
                if word in text:
                    possible |= 1 << bit
                    break
        if not possible:
            return ()
        pattern = self._made.get(possible)
        if pattern is None:
            chosen = (row for bit, (_, row) in enumerate(self._rows) if possible >> bit & 1)
            pattern = self._made[possible] = re.compile("|".join(chosen), self._flags)
        return [m.span() for m in pattern.finditer(text)]
