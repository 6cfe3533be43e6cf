"""Where a sentence says its figure: in digits as we print them, or in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.briefing.wording import value_text
from explorer.corpus import numerals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.schema import Observation

_CARDINALS: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
]
_ORDINALS: Final = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
]
_FRACTIONS: Final = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2}
_WORD: Final = re.compile(
    r"\b(?:one (?P<fraction>third|quarter|fifth)|(?P<half>half)|(?P<twice>twice)"
    rf"|(?P<cardinal>{'|'.join(_CARDINALS)})|(?P<ordinal>{'|'.join(_ORDINALS)}))\b",
    re.IGNORECASE,
)
#: A lead in words is rank 1.
_LEAD: Final = re.compile(
    r"\b(?:absolute lead|clear lead|leads?|led|dominates|best|widest|largest|most)\b"
    "|首位|领先|領先|主导|主導|占据|占據|佔據|最[大好多广廣全复複]",
    re.IGNORECASE,
)
#: Who says it and when: never the figure.
_SOURCE: Final = re.compile(r"[(（][^()（）]*[)）]")


def printed(sentence: str, o: Observation, language: str) -> tuple[int, int] | None:
    """The one place where the figure stands as we print it, without its qualifier.

    What is only so or not so has no such place: its word ("是") is one of any sentence.
    """
    if o.unit == "flag":
        return None
    bare = re.escape(value_text(o, language, bare=True))
    edges = (
        (r"(?<![\w.,])", r"(?!\w|[.,]\d)") if language == "en" else (r"(?<![\d.,])", r"(?![\d.])")
    )
    found = list(re.finditer(f"{edges[0]}{bare}{edges[1]}", sentence))
    return found[0].span() if len(found) == 1 else None


def worded(sentence: str, o: Observation) -> tuple[int, int] | None:
    """The one place where the figure stands in other digits or in words."""
    if o.value is None or o.unit in ("flag", "year"):
        return None
    skip = [m.span() for m in _SOURCE.finditer(sentence)]
    scale = (1, 100) if o.unit == "percent" else (1,)
    places = [
        (start, end)
        for start, end, value, ordinal in _numbers(sentence)
        if ordinal == (o.unit == "rank")
        and any(_same(value * k, o.value) for k in scale)
        and not any(a <= start < b for a, b in skip)
    ]
    if places or o.unit != "rank" or o.value != 1:
        return places[0] if len(places) == 1 else None
    led = _LEAD.search(sentence)
    return led.span() if led else None


def _same(a: float, b: float) -> bool:
    return abs(a - b) <= 1e-6 * max(1.0, abs(b))


def _numbers(sentence: str) -> Iterator[tuple[int, int, float, bool]]:
    """Every number: where, how much, and whether it is a place in an order."""
    for n in numerals.find(sentence):
        if n.form in ("name", "address", "vague"):
            continue
        yield n.start, n.end, n.value, n.form == "ordinal"
    for m in _WORD.finditer(sentence):
        word = m[0].lower()
        if m["fraction"] or m["half"]:
            yield *m.span(), _FRACTIONS[m["fraction"] or m["half"]], False
        elif m["twice"]:
            yield *m.span(), 2.0, False
        elif m["cardinal"]:
            yield *m.span(), float(_CARDINALS.index(word)), False
        else:
            yield *m.span(), float(_ORDINALS.index(word) + 1), True
