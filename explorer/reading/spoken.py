"""Whether words are spoken of in others: the same, of one beginning, or saying the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.reading.cues import cues
from explorer.reading.units import WIDE, is_wide, texts

if TYPE_CHECKING:
    from collections.abc import Iterable


def said(parts: Iterable[str]) -> tuple[frozenset[str], str]:
    """What some texts say: their words, and their Chinese characters in a row."""
    found = [u for part in parts for u in (*texts(part), "\n")]
    return frozenset(found), "".join([u if u >= WIDE else "\n" for u in found])


def spoken(
    unit: str, words: frozenset[str], characters: str, long: Iterable[str] | None = None
) -> bool:
    """Whether a word, one that begins the same, or one that says the same, is among words.

    Args:
        unit: The word.
        words: The words.
        characters: The Chinese among them in a row.
        long: Those of the words that have four letters and more, if somebody has looked already.
    """
    if unit in words:
        return True
    if len(unit) >= 4:
        beginning = unit[: max(4, len(unit) - 3)]
        if any(w.startswith(beginning) for w in (words if long is None else long)):
            return True
    for other in cues().same.get((unit,), ()):
        if is_wide(other[0]):
            if "".join(other) in characters:
                return True
        elif all(u in words for u in other):
            return True
    return False


def covered(run: str, characters: str, *, whole: bool = False) -> bool:
    """Whether a stretch of Chinese is spoken of: two thirds of it in words of two characters on.

    Args:
        run: The stretch.
        characters: What is said.
        whole: All of the stretch must be spoken of.
    """
    for phrase, others in cues().same.items():
        word = "".join(phrase)
        if is_wide(word[0]) and word in run and word not in characters:
            same = next(
                (s for o in others if is_wide(o[0]) and (s := "".join(o)) in characters), ""
            )
            run = run.replace(word, same or word)
    done, at = 0, 0
    while at < len(run):
        size = next((n for n in range(len(run) - at, 1, -1) if run[at : at + n] in characters), 0)
        done += size
        at += size or 1
    return done == len(run) if whole or len(run) <= 2 else 3 * done >= 2 * len(run)
