"""What a sentence takes over from those before it: what is told of another, what a share is of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.reading.scene import folded
from explorer.reading.statement_cues import statement_cues
from explorer.records import changed

if TYPE_CHECKING:
    from explorer.reading.before import Before
    from explorer.reading.stated import Statement

#: A sentence that names its own source.
_BY_OTHERS: Final = re.compile(
    r"(?:根据|依据|援引|据)(?!此|[^,。;]{0,4}[该这其本上])[^,。;]{2,30}?(?:数据|报告|统计|估计|测算|调查)"
    r"|(?<![a-z])(?:according to|(?:data|figures|estimates) (?:from|by|of)) "
    r"(?!the |this |that |its |it |their )"
)
#: What is told is set against what the sentence before told of another.
_CONTRAST: Final = re.compile(
    r"相比之下|相较之下|与之相比|与此相比|反观|(?<![a-z])(?:by|in) (?:contrast|comparison)(?![a-z])"
)
#: Somebody's part of something that was named before.
_PART: Final = re.compile(r"贡献|占比|份额|比重|(?<![a-z])(?:shares?|contribution)(?![a-z])")


class Carried:
    """What stands right before a sentence."""

    def __init__(self, before: Before) -> None:
        """Take the sentences so far."""
        self._before = before
        #: What the sentence before told, and the same if this one sets somebody against it.
        self._told: list[Statement] = []
        self._against: list[Statement] = []
        #: Where the values of each unit stand in this sentence.
        self._row: dict[str, list[int]] = {}
        #: Whether the sentence names a source of its own.
        self.others_say = False

    def begins(self, plain: str, read: list[Statement]) -> None:
        """Take in a sentence before what it states is completed."""
        self.others_say = _BY_OTHERS.search(plain) is not None
        self._against = self._told if _CONTRAST.search(plain) else []
        self._row = {}
        for s in read if self._against else ():
            self._row.setdefault(s.quantity.unit, []).append(s.start)
        self._told = []

    def ends(self, stated: list[Statement]) -> None:
        """Take in what it stated."""
        self._told = stated

    def like(self, s: Statement) -> Statement | None:
        """What the sentence before told of another in the same place of the row of its unit."""
        unit = s.quantity.unit
        row, told = self._row.get(unit, []), [t for t in self._against if t.quantity.unit == unit]
        if len(told) != len(row) or s.start not in row:
            return None
        found = told[row.index(s.start)]
        return found if found.entity_ids[:1] != s.entity_ids[:1] else None

    def of_impact(self, clause: str) -> bool:
        """Whether a share that is only called so is one of the most cited research."""
        if not _PART.search(folded(clause)):
            return False
        found = statement_cues().found
        return any(found("impact", plain) for plain in self._before.lately())


def said_again(s: Statement, before: Statement) -> Statement:
    """A statement that says again what one before said."""
    return changed(
        before, start=s.start, end=s.end, quantity=s.quantity, words=s.words, mood=s.mood
    )
