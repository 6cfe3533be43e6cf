"""Which of the program's languages a text is in."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final, Literal, Protocol

Language = Literal["en", "zh-Hans", "zh-Hant", "ja", "ko"]

_HAN: Final = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_KANA: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_WORD: Final = re.compile(r"[A-Za-z\u00c0-\u024f]+")
#: As much of a text as is looked at.
_SAMPLE: Final = 200_000


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


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
