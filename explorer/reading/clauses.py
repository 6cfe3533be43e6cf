"""The clause of a sentence that a value stands in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from explorer.reading.stated import Statement

_STOP: Final = re.compile(r"[;；:：。，、]|,(?![0-9]{3})|(?<![0-9]),")


def clause_of(sentence: str, s: Statement) -> str:
    """The clause of a sentence that a value stands in."""
    start, end = within(sentence, s)
    return sentence[start:end]


def within(sentence: str, s: Statement) -> tuple[int, int]:
    """From where to where that clause is."""
    start, end = 0, len(sentence)
    for before, behind in _stops(sentence):
        if behind <= s.start:
            start = behind
        elif before >= s.end:
            end = before
            break
    # Before a value no comma stands within a number.
    return s.start if sentence[s.start - 1 : s.start] == "," else start, end


@lru_cache(maxsize=2)
def _stops(sentence: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a sentence end: asked for each of its values."""
    return tuple(m.span() for m in _STOP.finditer(sentence))
