"""Anchors: a quotation with its place, enough to find it again when the text has changed.

After the W3C text quote and text position selectors; :mod:`explorer.corpus.resolving` finds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from explorer.corpus.sentences import sentence_at

__all__ = ["Anchor", "make", "sentence_at"]


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
