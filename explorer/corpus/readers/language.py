"""Which of the program's languages a text is in."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final, Literal, Protocol

Language = Literal["en", "zh-Hans", "zh-Hant"]

_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD: Final = re.compile(r"[A-Za-z\u00c0-\u024f]+")
#: As much of a text as is looked at.
_SAMPLE: Final = 200_000


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


def guess(text: str) -> Language:
    """English unless there are more Chinese characters than words of Latin letters.

    Chinese is told by the characters that only one of the scripts has, by OpenCC's tables; a text
    of characters that both have counts as Simplified.
    """
    sample = text[:_SAMPLE]
    han = Counter(_HAN.findall(sample))
    if han.total() <= len(_WORD.findall(sample)):
        return "en"
    traditional = _changed(han, "t2s")
    return "zh-Hant" if traditional > _changed(han, "s2t") else "zh-Hans"


def _changed(characters: Counter[str], table: str) -> int:
    convert = _converter(table).convert
    return sum(n for c, n in characters.items() if convert(c) != c)


@lru_cache(maxsize=2)
def _converter(table: str) -> _Converter:
    from opencc import OpenCC

    converter: _Converter = OpenCC(table)
    return converter
