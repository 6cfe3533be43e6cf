"""Whether a sentence that is checked says something else of a value than that it is so.

It denies it, tells what is over, a change, a difference, a part of a country or year, or a place
behind somebody: such a value is not held for or against a figure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.reading.statement_cues import statement_cues
from explorer.reading.uncounted import MONTHS

if TYPE_CHECKING:
    from explorer.reading.quantities import Quantity
    from explorer.reading.scene import Scene

#: Around a value: by so much somebody has more or less than another.
_MORE_THAN: Final = re.compile(
    r"\s*(?:faster|slower|higher|lower|larger|smaller|bigger|more|less|fewer|ahead|behind)\b"
    r"[^,;]{0,24}?\b(?:than|of)\b"
)
_MORE_BY: Final = re.compile(r"(?:比|较)[^,。;]{1,10}(?:快|慢|高|低|多|少|大|小)(?:了|出)?约?\s*\Z")
#: Somewhere that no table names, and a part of a year.
_PLACE: Final = re.compile(r"\b(?:[Ii]n|[Aa]mong) (?:the )?([A-Z][A-Za-z]{2,})")
#: Whose it is, where nobody knows the name.
_WHOSE: Final = re.compile(r"\b([A-Z][A-Za-z]{2,})['\u2019]s ")
_NOBODY: Final = frozenset(
    {"today", "yesterday", "that", "there", "what", "who", "here", "let", "beijing", "washington"}
)
_PART_OF_YEAR: Final = re.compile(
    rf"(?:{'|'.join(MONTHS)}) (?:of )?(?:19|20)[0-9]{{2}}(?! (?:edition|update|report))"
    r"|(?:19|20)[0-9]{2}年的?[0-9一二三四五六七八九十]{1,2}月|[上下]半年|季度"
    r"|\bquarter of (?:19|20)|\bq[1-4]\b"
)
#: Behind a place: another is before.
_BEHIND: Final = re.compile(r"\s*(?:place )?(?:only )?(?:to|behind|after) (?:the )?")


def against(
    scene: Scene, q: Quantity, *, base: int, growth: bool, research: bool, compared: bool
) -> bool:
    """Whether more is said of a value than that it is so.

    Args:
        scene: What its sentence names.
        q: The value.
        base: The size of the list it is of, or 0: counts are those of an edition, told in a month.
        growth: It is a figure of growth, of which words of growth are told.
        research: It is a place or share in research, and in nothing else.
        compared: It is a figure of one beside another.
    """
    plain, cues = scene.plain, statement_cues()
    if cues.found("denied", plain) or _within(scene, whole_year=bool(base)):
        return True
    if research and cues.found("measures", plain):
        return True
    if scene.objects and not compared and "在" in plain:
        return True  # in the market of somebody else
    if "曾" in plain and not scene.periods and not scene.edition:
        return True  # once, nobody says when
    if not growth and cues.changed.search(plain, max(0, q.start - 20), q.start):
        return True
    if _MORE_THAN.match(plain, q.end) or _MORE_BY.search(plain, max(0, q.start - 20), q.start):
        return True
    behind = _BEHIND.match(plain, q.end) if q.unit == "rank" else None
    return behind is not None and any(a == behind.end() for a, _, _ in scene.people)


def _within(scene: Scene, *, whole_year: bool) -> bool:
    """Whether it is told of a part of a country or year: "in California", "in January 2023"."""
    if not whole_year and _PART_OF_YEAR.search(scene.plain):
        return True
    known = [(a, b) for a, b, _ in scene.named] + scene.masked
    return any(
        m[1].lower() not in silent and not any(a < m.end(1) and m.start(1) < b for a, b in known)
        for pattern, silent in ((_PLACE, MONTHS), (_WHOSE, _NOBODY))
        for m in pattern.finditer(scene.text)
    )
