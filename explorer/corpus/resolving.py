"""Finding the passage of an anchor in a text that may have changed, and saying what became of it.

By position, then by quote, then by the surroundings and the likeness of the words. Nothing is
found without a grade, and only the first two grades may pass unseen. A sentence that is merely like
the quote is never taken for it: what differs has to stand where the quote stood, between the same
words.

Texts are compared without blanks and folded as for search: re-wrapping, other encodings, accents
composed or not, full-width and Traditional forms change nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from explorer.corpus import meaning
from explorer.corpus.approximate import best_ends, best_start
from explorer.corpus.fold import fold, fold_mapped
from explorer.corpus.sentences import sentence_at

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from explorer.corpus.anchors import Anchor

#: At most one edit per five characters of the quote.
FUZZY_SHARE: Final = 0.2
#: So much of prefix and suffix has to agree, each, for a place to be the place of the quote.
AGREEMENT: Final = 0.6
#: A quote shorter than this is found elsewhere only between its own words.
SHORT: Final = 16
#: A stretch is looked at in so many parts; if more than this share of them are from elsewhere in
#: the old text, and none of the quote's, it is another sentence.
_WINDOWS: Final = 8
_FOREIGN: Final = 0.25
#: Both sides, unchanged.
_WHOLE: Final = 2.0
#: How much of the surroundings is looked at, in folded characters.
_CONTEXT: Final = 32
#: More places than this are a text of repeats.
_MOST: Final = 200
#: Characters that are written one for the other, word by word, when scripts are converted.
_VARIANTS: Final = str.maketrans("瞭藉著覆祇甦搾値衞", "了借着复只苏榨值卫")
_BLANKS: Final = re.compile(r"\s+")


class Grade(StrEnum):
    """What became of a passage."""

    SAME = "same"
    MOVED = "moved"
    WORDING = "changed wording"
    VALUE = "changed value"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


#: Grades that a reader has to settle by hand.
UNSETTLED: Final = frozenset({Grade.VALUE, Grade.AMBIGUOUS, Grade.LOST})


@dataclass(frozen=True, slots=True)
class Resolved:
    """Where an anchor was found.

    Attributes:
        grade: What became of it.
        span: Where it is, as (start, end); None if ambiguous or lost.
        others: Places that may be meant, for a reader to choose from.
    """

    grade: Grade
    span: tuple[int, int] | None = None
    others: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Text:
    """A text folded and without blanks, and where each of its characters was."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original span of a folded one."""
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=4)
def _bare(text: str) -> _Text:
    folded = fold_mapped(text)
    kept = [n for n, c in enumerate(folded.text) if not c.isspace()]
    spans = [folded.original_span(n, n + 1) for n in kept]
    return _Text(
        "".join(folded.text[n] for n in kept).translate(_VARIANTS),
        tuple(s for s, _ in spans),
        tuple(e for _, e in spans),
    )


def bare(text: str) -> str:
    """A text as it is compared: folded, without blanks."""
    return _BLANKS.sub("", fold(text)).translate(_VARIANTS)


def places(text: str, quote: str) -> tuple[tuple[int, int], ...]:
    """Where a text has the words of a quote, whatever their blanks, forms and script."""
    compared = _bare(text)
    found = (compared.span(*s) for s in _occurrences(compared.text, bare(quote)))
    return tuple(dict.fromkeys(found))


def resolve(
    text: str, anchor: Anchor, old: str = "", names: Collection[str] = frozenset()
) -> Resolved:
    """Find an anchor's passage in a text.

    Args:
        text: The document as it is now.
        anchor: What to find.
        old: The document as it was, if it is known: what stood elsewhere in it is no new wording.
        names: Names of countries and others, folded, which no change of wording changes.
    """
    quote = bare(anchor.quote)
    if not quote:
        return Resolved(Grade.LOST)
    return _Search(text, anchor, quote, old, names).resolved()


class _Search:
    """One anchor in one text."""

    def __init__(
        self, text: str, anchor: Anchor, quote: str, old: str, names: Collection[str]
    ) -> None:
        self._text = text
        self._bare = _bare(text)
        self._anchor = anchor
        self._quote = quote
        self._before = bare(anchor.prefix)[-_CONTEXT:]
        self._after = bare(anchor.suffix)[:_CONTEXT]
        self._was = _bare(old)
        self._old = self._was.text
        self._names = names

    def resolved(self) -> Resolved:
        exact = _occurrences(self._bare.text, self._quote)
        # Best first: both sides agree, then the nearer.
        exact.sort(key=lambda s: (-sum(self._agreement(*s)), self._distance(s[0])))
        placed = [s for s in exact if min(self._agreement(*s)) >= AGREEMENT]
        if placed and self._is_doubtful(placed[0], exact):
            return Resolved(Grade.AMBIGUOUS, None, self._spans(exact))
        if placed:
            return self._one_of(placed)
        changed = self._changed()
        if exact and not changed:
            return self._elsewhere(exact)
        if exact:
            # The words are elsewhere now, and others stand where they stood.
            return Resolved(Grade.AMBIGUOUS, None, self._spans([*changed, *exact]))
        if not changed:
            like = self._like()
            return Resolved(Grade.LOST, None, self._spans(like))
        if len(changed) > 1:
            return Resolved(Grade.AMBIGUOUS, None, self._spans(changed))
        return self._graded(changed[0])

    def _is_doubtful(self, placed: tuple[int, int], exact: list[tuple[int, int]]) -> bool:
        """Whether a short quote stands beside its own words elsewhere, and here only nearly."""
        if len(self._quote) >= SHORT or sum(self._agreement(*placed)) >= _WHOLE:
            return False
        return any(max(self._agreement(*s)) >= 1 for s in exact if s != placed)

    def _one_of(self, placed: list[tuple[int, int]]) -> Resolved:
        first = placed[0]
        if len(placed) > 1:
            best, next_best = (sum(self._agreement(*s)) for s in placed[:2])
            # Repeats between the same words: only the old place tells them apart.
            at_place = self._bare.span(*first)[0] == self._anchor.start
            if best - next_best < 0.1 and not (at_place and best >= _WHOLE):
                return Resolved(Grade.AMBIGUOUS, None, self._spans(placed))
        return self._found(first)

    def _found(self, span: tuple[int, int]) -> Resolved:
        start, end = self._bare.span(*span)
        same = start == self._anchor.start and self._text[start:end] == self._anchor.quote
        return Resolved(Grade.SAME if same else Grade.MOVED, (start, end))

    def _elsewhere(self, exact: list[tuple[int, int]]) -> Resolved:
        """The words of the quote, but not between the words that it stood between."""
        sides = [max(self._agreement(*s)) >= AGREEMENT for s in exact]
        enough = len(self._quote) >= SHORT or sides[0]
        if len(exact) == 1 and enough and not self._was_elsewhere():
            return self._found(exact[0])
        if len(self._quote) >= SHORT and sides.count(True) == 1 and not self._was_elsewhere():
            return self._found(exact[sides.index(True)])
        return Resolved(Grade.AMBIGUOUS, None, self._spans(exact))

    def _was_elsewhere(self) -> bool:
        """Whether the old text had the quote more than once: what is left may be the other."""
        return len(_occurrences(self._old, self._quote)) > 1

    def _changed(self) -> list[tuple[int, int]]:
        """What stands between the words that the quote stood between, if it is like the quote."""
        limit = max(int(len(self._quote) * FUZZY_SHARE), 1)
        found = {
            (best_start(self._bare.text, self._quote, end, limit), end)
            for end in self._closest[:_MOST]
        }
        found |= set(self._between(limit))
        fitting = [s for s in found if s[1] > s[0] and min(self._agreement(*s)) >= AGREEMENT]
        fitting = [s for s in fitting if not self._is_another(s)]
        fitting.sort(key=lambda s: (-sum(self._agreement(*s)), abs(s[1] - s[0] - len(self._quote))))
        apart: list[tuple[int, int]] = []
        for span in fitting:
            if all(span[1] <= s[0] or span[0] >= s[1] for s in apart):
                apart.append(span)
        return apart

    def _between(self, limit: int) -> list[tuple[int, int]]:
        """Stretches right behind the prefix and before the suffix, as they were."""
        whole = self._bare.text
        if not (self._before and self._after):
            return []
        found = []
        for _, start in _occurrences(whole, self._before)[:_MOST]:
            most = start + len(self._quote) + limit
            end = whole.find(self._after, start, most + len(self._after))
            if end > start and end - start >= len(self._quote) - limit:
                found.append((start, end))
        return found

    def _is_another(self, span: tuple[int, int]) -> bool:
        """Whether the old text had these words already, elsewhere than the quote."""
        if not self._old:
            return False
        begin = self._old_start()
        own = range(begin, begin + len(self._quote))
        start, end = span
        sentence = bare(self._text[slice(*self._sentence((start + end) // 2))])
        if 2 * len(sentence) >= len(self._quote) and self._is_elsewhere(sentence, own):
            return True
        # What was put together from other sentences is another too.
        size = max((end - start) // _WINDOWS, 3)
        windows = [self._bare.text[n : n + size] for n in range(start, end - size + 1, size)]
        foreign = [w for w in windows if w not in self._quote and self._is_elsewhere(w, own)]
        return len(foreign) > _FOREIGN * len(windows)

    def _sentence(self, place: int) -> tuple[int, int]:
        return sentence_at(self._text, self._bare.starts[place])

    def _is_elsewhere(self, words: str, own: range) -> bool:
        """Whether the old text had some words in a place that is not the quote's."""
        found = _occurrences(self._old, words)
        return any(end <= own.start or start >= own.stop for start, end in found)

    def _old_start(self) -> int:
        """Where the quote stood in the old text, without blanks."""
        return bisect_left(self._was.starts, self._anchor.start)

    def _like(self) -> list[tuple[int, int]]:
        """Where words are that are like the quote, for the reader to look at."""
        limit = int(len(self._quote) * FUZZY_SHARE)
        if not limit:
            return []
        ends = self._closest[:5]
        return [(best_start(self._bare.text, self._quote, e, limit), e) for e in ends]

    @cached_property
    def _closest(self) -> list[int]:
        """Where stretches end that are as like the quote as any in the text."""
        limit = max(int(len(self._quote) * FUZZY_SHARE), 1)
        return best_ends(self._bare.text, self._quote, limit)[1]

    def _graded(self, span: tuple[int, int]) -> Resolved:
        start, end = self._bare.span(*span)
        now = self._text[start:end]
        value = meaning.differs(self._anchor.quote, now, self._names)
        return Resolved(Grade.VALUE if value else Grade.WORDING, (start, end))

    def _agreement(self, start: int, end: int) -> tuple[float, float]:
        """How much of prefix and suffix stands beside a span, each between 0 and 1."""
        whole = self._bare.text
        before = whole[max(0, start - len(self._before)) : start]
        after = whole[end : end + len(self._after)]
        return (
            _likeness(self._before[::-1], before[::-1]) if self._before else float(start == 0),
            _likeness(self._after, after) if self._after else float(end == len(whole)),
        )

    def _distance(self, start: int) -> int:
        return abs(self._bare.starts[start] - self._anchor.start)

    def _spans(self, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        return tuple(dict.fromkeys(self._bare.span(*s) for s in spans if s[1] > s[0]))[:_MOST]


def _likeness(wanted: str, there: str) -> float:
    """How much of the surroundings is there, those beside the quote first."""
    if wanted == there:
        return 1.0
    near = min(len(wanted), 12)
    whole, _ = best_ends(there, wanted, len(wanted)) if there else (len(wanted), [])
    close, _ = best_ends(there[: near + 4], wanted[:near], near) if there else (near, [])
    return min(1 - whole / len(wanted), 1 - close / near)


def _occurrences(text: str, quote: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = text.find(quote) if quote else -1
    while start >= 0 and len(found) < _MOST:
        found.append((start, start + len(quote)))
        start = text.find(quote, start + 1)
    return found
