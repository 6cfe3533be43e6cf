"""Which of the program's languages a text is in."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final, Literal

from explorer import paths

Language = Literal["en", "zh-Hans", "zh-Hant", "ja", "ko"]

_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_WORD: Final = re.compile(r"[A-Za-z\u00c0-\u024f]+")
#: As much of a text as is looked at.
_SAMPLE: Final = 200_000


def guess(text: str) -> Language:
    """English unless there are more East Asian characters than words of Latin letters.

    Japanese has kana in every sentence, Korean is written in Hangul.

    Chinese is told by the characters that only one of the scripts has, by OpenCC's tables; a text
    of characters that both have counts as Simplified.
    """
    sample = text[:_SAMPLE]
    han = Counter(_HAN.findall(sample))
    kana, hangul = len(_KANA.findall(sample)), len(_HANGUL.findall(sample))
    if han.total() + kana + hangul <= len(_WORD.findall(sample)):
        return "en"
    if hangul > han.total() + kana:
        return "ko"
    if kana * 10 > han.total() + kana:
        return "ja"
    traditional, simplified = (sum(han[c] for c in only & han.keys()) for only in _one_script())
    return "zh-Hant" if traditional > simplified else "zh-Hans"


@lru_cache(maxsize=1)
def _one_script() -> tuple[frozenset[str], frozenset[str]]:
    """The characters that only Traditional texts have, and those that only Simplified ones have."""
    lines = paths.own_text(paths.resource("reading", "one-script.txt")).split()
    return frozenset(lines[0]), frozenset(lines[1])
