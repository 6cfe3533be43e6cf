"""What a stretch that a reader selects seems to state: the beginning of a figure made by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.corpus.selected import Selected
from explorer.corpus.sentences import sentence_at
from explorer.reading.proposal import Proposal

if TYPE_CHECKING:
    from explorer.reading.propose import Proposer

#: A quote of fewer characters is found again only between its own words: its sentence is quoted.
_SHORT: Final = 16
#: So far back a sentence may name what it leaves unsaid.
_BACK: Final = 1500
#: Comparators as a reader writes them.
_SIGNS: Final = {"gt": "> ", "ge": ">= ", "lt": "< ", "le": "<= ", "near": "< ", "approx": "~ "}
_STATUS: Final = {"fact": "measured", "forecast": "projection", "opinion": "opinion"}


def read(proposer: Proposer, text: str, start: int, end: int) -> Selected:
    """What the words of a selection state, with their sentence and those before.

    Args:
        proposer: What knows the names.
        text: The document.
        start: First code point of the selection.
        end: One past its last.
    """
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    first, last = sentence_at(text, start)[0], sentence_at(text, max(start, end - 1))[1]
    quote = (start, end) if len("".join(text[start:end].split())) >= _SHORT else (first, last)
    begin = text.rfind("\n", 0, max(0, first - _BACK)) + 1
    for found in proposer.propose(text[begin:last]):
        there = found.start + begin < end and start < found.end + begin
        if there and isinstance(found, Proposal):
            s = found.statement
            q = s.quantity
            return Selected(
                *quote,
                _SIGNS.get(q.comparator, "")
                + "-".join(f"{v:.15g}" for v in (q.value, q.high) if v is not None),
                q.unit,
                next(iter(s.entity_ids), ""),
                next(iter(s.topics), ""),
                next(iter(s.indicator_ids), ""),
                "-".join(dict.fromkeys(s.period)),
                _STATUS[s.mood],
            )
    return Selected(*quote, _plain(text[start:end]))


def _plain(words: str) -> str:
    """The first number of words that state nothing."""
    for numeral in numerals.find(words):
        try:
            return f"{numerals.parse(numeral.text):.15g}"
        except ValueError:
            continue
    return ""
