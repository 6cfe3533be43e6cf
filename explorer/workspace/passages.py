"""Finding a quote in a document, and the numeral in the quote."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.corpus.fold import fold, fold_mapped

if TYPE_CHECKING:
    from collections.abc import Sequence

_GROUP: Final = re.compile(r"\d{3}")
_BEFORE: Final = re.compile(r"(?<![\d.])\d{1,3} $")


def places(text: str, quote: str) -> list[tuple[int, int]]:
    """Every place (start, end) where a text has a quote.

    Where it has none character by character, blanks and line ends may differ: what is copied from
    a page has the page's own line breaks. Then characters may differ as they may for search.
    """
    if not quote.strip():
        return []
    # Looking ahead finds those too that overlap.
    exact = [m.start() for m in re.finditer(f"(?={re.escape(quote)})", text)]
    if exact:
        return [(start, start + len(quote)) for start in exact]
    loose = [m.span() for m in re.finditer(_loose(quote), text)]
    if loose:
        return loose
    # As search compares: without soft hyphens and zero-width blanks, ligatures and full-width
    # forms as plain ones.
    folded = fold_mapped(text)
    pattern = _loose(fold(quote))
    return [folded.original_span(*m.span()) for m in re.finditer(pattern, folded.text)]


def _loose(quote: str) -> str:
    """A pattern for a quote with other blanks; around Chinese there may be some or none."""
    pattern, before = "", ""
    for word in quote.split():
        for number, character in enumerate(word):
            if pattern:
                wide = _wide(before) or _wide(character)
                pattern += r"\s*" if wide else "" if number else r"\s+"
            pattern += re.escape(character)
            before = character
    return pattern


def numeral(quote: str, values: Sequence[float], *, percent: bool) -> tuple[int, int] | None:
    """The first numeral of a quote that reads as one of the values, or None."""
    for found in numerals.find(quote):
        if _GROUP.fullmatch(found.text) and _BEFORE.search(quote[: found.start]):
            continue  # the end of "98 765", which stands for neither number
        try:
            read = numerals.parse(found.text)
        except ValueError:
            continue
        scales = (1, 100) if percent else (1,)
        if any(
            abs(read * k - value) <= 1e-6 * max(1, abs(value)) for value in values for k in scales
        ):
            return found.start, found.end
    return None


def _wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
