"""Changes of rows, the steps that they make, and what listeners are told of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from explorer.workspace import rows
from explorer.workspace.rows import KEYS, Unsound, Value

if TYPE_CHECKING:
    from collections.abc import Sequence


#: One change of a row as it is kept in the history: table, key, and the columns to set, or None
#: to take the row out.
Change = tuple[str, str, dict[str, Value] | None]


@dataclass(frozen=True, slots=True)
class Edited:
    """What listeners are told after a step is on disk.

    Attributes:
        name: The step's name, "" for what another window wrote.
        how: "edit", "undo", "redo" or "elsewhere".
        rows: The rows touched as (table, id); empty for "elsewhere": anything may have changed.
        at: Number of the last step that is now in effect; a step that goes on with the last
            keeps its number.
    """

    name: str
    how: str
    rows: frozenset[tuple[str, str]]
    at: int

    @property
    def tables(self) -> frozenset[str]:
        """The tables touched."""
        return frozenset(table for table, _ in self.rows)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history.

    Attributes:
        name: What the user did, in words.
        made: When, ISO 8601 in UTC.
        done: Whether it is in effect; if not, it can be done again.
    """

    name: str
    made: str
    done: bool


def step_of(stored: dict[str, Any] | None, *, done: bool) -> Step | None:
    """The step of a row of the history; None if there is none, or it is not as it was written."""
    if stored is None:
        return None
    try:
        found = rows.sound("history", stored)
    except Unsound:
        return None
    return Step(found["name"], found["made"], done)


def rows_of(changes: Sequence[Change]) -> frozenset[tuple[str, str]]:
    """The rows that changes touch, as (table, id)."""
    return frozenset((table, key) for table, key, _ in changes)


def united(first: list[Change], second: list[Change]) -> list[Change] | None:
    """Two lists of changes as one, the second winning; None unless both set the same rows."""
    if len(first) != len(second):
        return None
    united: list[Change] = []
    for (table, key, old), (other_table, other_key, new) in zip(first, second, strict=True):
        if (table, key) != (other_table, other_key) or old is None or new is None:
            return None
        if KEYS[table] in old or KEYS[table] in new:
            return None
        united.append((table, key, old | new))
    return united
