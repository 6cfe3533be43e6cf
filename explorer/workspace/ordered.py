"""Lists of rows that keep an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.words import to_user
from explorer.workspace.store import Store

if TYPE_CHECKING:
    from explorer.workspace.rows import Value

#: Rows of a list are numbered with gaps, so that one can be put between two.
_GAP = 1 << 20


class Ordered(Store):
    """Finds a place for a row in its list, and puts it there."""

    def _order(self, table: str, where: str = "1", *values: Value) -> list[tuple[str, int]]:
        """Ids and positions of a list, in order."""
        # Without the rest of the rows, which may be long: whoever shows them has checked it.
        query = f"SELECT id, position FROM {table} WHERE {where} ORDER BY position, id"
        found = self._all(query, *values)
        if any(type(key) is not str or type(position) is not int for key, position in found):
            raise self._damaged(to_user("Workspace", "a place in a list is none"))
        return found

    def _last(self, table: str, where: str = "1", *values: Value) -> int | None:
        """The position of the last row of a list, found without reading the others."""
        found = self._sound(table, f"{where} ORDER BY position DESC LIMIT 1", *values)
        return found[0]["position"] if found else None

    def _move(self, table: str, key: str, index: int, order: list[tuple[str, int]]) -> None:
        """Put a row of a list at ``index`` among the others; only within a step."""
        self._known(table, key)
        if [k for k, _ in order].index(key) != max(0, min(index, len(order) - 1)):
            others = [(k, p) for k, p in order if k != key]
            self._put(table, key, {"position": self._room(table, others, index)})

    @staticmethod
    def _after(last: int | None) -> int:
        """A position at the end of a list whose last row has this one; None for an empty list."""
        return 0 if last is None else last + _GAP

    def _room(self, table: str, others: list[tuple[str, int]], index: int | None) -> int:
        """A position that comes at ``index`` among ``others``; the end for None.

        Where two neighbours leave no gap, all of them are numbered again.
        """
        place = len(others) if index is None else max(0, min(index, len(others)))
        if place == len(others):
            return self._after(others[-1][1] if others else None)
        after = others[place][1]
        if place == 0:
            return after - _GAP
        before = others[place - 1][1]
        if after - before > 1:
            return (before + after) // 2
        for n, (key, _) in enumerate(others):
            self._put(table, key, {"position": (n + (n >= place)) * _GAP})
        return place * _GAP
