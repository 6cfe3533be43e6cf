"""Whether two wordings of a sentence can mean another figure: its numbers, names, units, negations.

Cautious on purpose: what may be a change of the value asks, what is certainly none passes as other
words.
"""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.corpus.fold import fold

if TYPE_CHECKING:
    from collections.abc import Collection

_NEGATIONS: Final = re.compile(
    r"\b(?:not?|never|none|neither|nor|without|cannot|fail(?:s|ed)?|hardly|except|unlike)\b"
    r"|n['\u2019]t\b"
    r"|[不没未无非否别勿莫]"
)
_UNITS: Final = re.compile(
    r"%|\u2030|\b(?:per ?cent(?:age)?|points?|thousand|million|billion|trillion|bn|mn|[kmg]w"
    r"|[kmg]?wh|km|kg|tons?|tonnes?|years?|months?|days?|dollars?|euros?|yuan|rmb|usd|times|fold"
    r"|half|double|third)\b"
    r"|[$\u20ac\u00a3\u00a5]|百分点|百分之|个点|[万亿兆成倍半]|美元|欧元|人民币|年|月|日|公里|吨"
)
#: Comparisons and directions turn a figure round as a negation does.
_TURNS: Final = re.compile(
    r"\b(?:over|under|above|below|more|less|fewer|most|least|up|down|about|nearly|almost|rose|fell"
    r"|increase\w*|decrease\w*|first|second|last|before|after|ahead|behind|only|lead\w*|lag\w*)\b"
    r"|超过|不足|以上|以下|高于|低于|领先|落后|增|减|升|降|约|近|仅|第"
)
_CAPITALS: Final = re.compile(r"\b[A-Z][\w&.-]*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_HAN: Final = re.compile("[\u3400-\u9fff]")


def differs(before: str, now: str, names: Collection[str] = frozenset()) -> bool:
    """Whether a change of wording may have changed what is stated.

    Args:
        before: The sentence as it was quoted.
        now: As it is.
        names: Names of countries and others, folded.
    """
    if _numbers(before) != _numbers(now):
        return True
    old, new = fold(before), fold(now)
    for kind in (_NEGATIONS, _UNITS, _TURNS):
        if Counter(kind.findall(old)) != Counter(kind.findall(new)):
            return True
    if _named(before) != _named(now):
        return True
    return any(old.count(name) != new.count(name) for name in names) or _han_name(old, new)


def _numbers(text: str) -> Counter[str]:
    folded = fold(text)
    found: Counter[str] = Counter()
    for numeral in numerals.find(folded):
        try:
            found[f"{numerals.parse(numeral.text):.12g}"] += 1
        except ValueError:
            found[numeral.text] += 1
    # Also digits that are part of no numeral: years, codes.
    found.update(re.findall(r"\d+", folded))
    return found


def _named(text: str) -> Counter[str]:
    """Words in capitals, but for the first: it has one for its place."""
    words = _CAPITALS.findall(text)
    first = _LETTERS.search(text)
    if words and first and words[0].startswith(first[0]):
        words = words[1:]
    return Counter(word.casefold() for word in words)


def _han_name(old: str, new: str) -> bool:
    """Whether a stretch of Chinese was put in the place of another: it may be a name.

    One or two characters more or fewer (的, 了) are a matter of style.
    """
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "replace" and _HAN.search(old[a:b]) and _HAN.search(new[c:d]):
            return True
    return False
