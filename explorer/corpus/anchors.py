"""Anchors: a quotation with its place, and the ways to find it again when the text has changed.

After the W3C text quote and text position selectors. The quoted text wins over the position: a
place that no longer reads as the quote is not the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from explorer.corpus.approximate import best_ends, best_start
from explorer.corpus.sentences import sentence_at

__all__ = ["FUZZY_SHARE", "Anchor", "Method", "Resolution", "make", "resolve", "sentence_at"]

Method = Literal["position", "quote", "fuzzy"]

# At most one edit per five characters of the quote. Quotes under five characters ("75%") are
# therefore never matched approximately: one edit would make a different number of them.
FUZZY_SHARE: Final = 0.2
# Equal approximate matches that are compared by context; more than this is a text of repeats.
_MOST_CANDIDATES: Final = 200


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quoted passage of a document.

    Attributes:
        document_id: the document.
        start: first code point of the passage when it was made.
        end: one past the last.
        quote: the passage itself.
        prefix: the text just before it.
        suffix: the text just after it.
    """

    document_id: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Where an anchor was found.

    Attributes:
        start: first code point in the text at hand.
        end: one past the last.
        method: position (quote at its old place), quote (same words elsewhere) or fuzzy (words
            changed a little: show this to the reader).
    """

    start: int
    end: int
    method: Method


def make(document_id: str, text: str, start: int, end: int, context: int = 32) -> Anchor:
    """Make the anchor of text[start:end].

    Args:
        document_id: the document the text belongs to.
        text: the whole document.
        start: first code point.
        end: one past the last.
        context: how many characters of prefix and suffix to keep.

    Raises:
        ValueError: the span is empty or lies outside the text.
    """
    if not 0 <= start < end <= len(text):
        message = f"Span {start}:{end} is no passage of a text of length {len(text)}."
        raise ValueError(message)
    return Anchor(
        document_id,
        start,
        end,
        text[start:end],
        text[max(0, start - context) : start],
        text[end : end + context],
    )


def resolve(text: str, anchor: Anchor) -> Resolution | None:
    """Find an anchor's passage in a text.

    Among several occurrences the one whose surroundings agree best with prefix and suffix is
    taken, then the one nearest to the old position. Without an exact occurrence the whole text is
    searched for the one with fewest edits, at most `FUZZY_SHARE` of the quote's length.

    Args:
        text: the document as it is now.
        anchor: what to find.

    Returns:
        Where it is, or None when it is not there.
    """
    if not anchor.quote:
        return None
    starts = _occurrences(text, anchor.quote)
    if starts:
        start, end = _choose(text, anchor, [(start, start + len(anchor.quote)) for start in starts])
        return Resolution(start, end, "position" if start == anchor.start else "quote")
    limit = int(len(anchor.quote) * FUZZY_SHARE)
    if limit == 0:
        return None
    _, ends = best_ends(text, anchor.quote, limit)
    if not ends:
        return None
    if len(ends) > _MOST_CANDIDATES:
        ends = sorted(ends, key=lambda end: abs(end - anchor.end))[:_MOST_CANDIDATES]
    spans = [(best_start(text, anchor.quote, end, limit), end) for end in ends]
    start, end = _choose(text, anchor, spans)
    return Resolution(start, end, "fuzzy")


def _occurrences(text: str, quote: str) -> list[int]:
    starts: list[int] = []
    start = text.find(quote)
    while start >= 0:
        starts.append(start)
        start = text.find(quote, start + 1)
    return starts


def _choose(text: str, anchor: Anchor, spans: list[tuple[int, int]]) -> tuple[int, int]:
    def rank(span: tuple[int, int]) -> tuple[int, int, int]:
        return (-_agreement(text, anchor, *span), abs(span[0] - anchor.start), span[0])

    return min(spans, key=rank)


def _agreement(text: str, anchor: Anchor, start: int, end: int) -> int:
    """Count the characters around a span that agree with prefix and suffix, outwards."""
    before = text[max(0, start - len(anchor.prefix)) : start]
    after = text[end : end + len(anchor.suffix)]
    agreement = _common(before[::-1], anchor.prefix[::-1]) + _common(after, anchor.suffix)
    # Nothing stood before or after it: then the edge of the text is what agrees.
    agreement += int(not anchor.prefix and start == 0)
    return agreement + int(not anchor.suffix and end == len(text))


def _common(one: str, other: str) -> int:
    for index, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return index
    return min(len(one), len(other))
