"""Many short texts searched together: which of them hold a needle.

The answer is a mask, one truth value a text: masks of hundreds of thousands of texts are joined
in a fraction of a millisecond. This module imports NumPy; a window imports it in the background.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from itertools import repeat
from operator import contains
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from explorer.corpus.search_index import SearchIndexError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.corpus.search import Needle
    from explorer.corpus.search_index import TextIndex

Mask = npt.NDArray[np.bool_]

log = logging.getLogger(__name__)

#: From this many characters an index is worth its file; see bench/search.py.
INDEX_FROM: Final = 1_000_000
#: Beyond this share of the texts, comparing each candidate takes longer than reading through all.
_MANY: Final = 0.1
#: How many answers are kept: a longer query asks again for the words before the last.
_CACHED: Final = 24


class Rows:
    """Folded texts, numbered from 0.

    Attributes:
        texts: The texts.
        index: Consulted if there is one; it changes how long a search takes, never what it finds.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        """Keep the texts."""
        self.texts = tuple(texts)
        self.index: TextIndex | None = None
        wide = [n for n, t in enumerate(self.texts) if not t.isascii()]
        self._wide = np.array(wide, dtype=np.int64)
        self._wide_texts = [self.texts[n] for n in wide]
        self._masks: dict[Needle, Mask] = {}

    @property
    def characters(self) -> int:
        """How much text there is."""
        return sum(map(len, self.texts))

    def mask(self, needle: Needle) -> Mask:
        """Which texts hold the needle; not to be written to."""
        found = self._masks.pop(needle, None)
        if found is None:
            found = self._indexed(needle)
            if found is None:
                found = self._read(needle)
            while len(self._masks) >= _CACHED:
                del self._masks[next(iter(self._masks))]
        self._masks[needle] = found
        return found

    def _read(self, needle: Needle) -> Mask:
        """Read through the texts."""
        if needle.whole:
            return self._only(needle, self.mask(replace(needle, whole=False)))
        if needle.text.isascii():
            return _truths(self.texts, needle.text)
        # A needle that is not ASCII cannot be in a text that is.
        mask = np.zeros(len(self.texts), dtype=np.bool_)
        mask[self._wide] = _truths(self._wide_texts, needle.text)
        return mask

    def _indexed(self, needle: Needle, *, certain: bool = False) -> Mask | None:
        """What the index finds; None where it cannot say, or not for certain if that is asked."""
        if self.index is None:
            return None
        try:
            answer = self.index.find(needle)
        except SearchIndexError as error:
            log.info("searching without the index: %s", error)
            self.index = None
            return None
        if answer is None:
            return None
        found, sure = answer
        if sure or certain:
            return found if sure else None
        if not needle.whole and np.count_nonzero(found) > len(self.texts) * _MANY:
            return None
        return self._only(needle, found)

    def whole_words(self, needle: Needle, found: Mask) -> Mask:
        """Of texts that hold the needle, those where it is no part of a longer word."""
        whole = replace(needle, whole=True)
        if not whole.has_edges:
            return found
        known = self._indexed(whole, certain=True)
        return self._only(whole, found) if known is None else found & known

    def _only(self, needle: Needle, candidates: Mask) -> Mask:
        """Those candidates that do hold the needle."""
        mask = np.zeros(len(self.texts), dtype=np.bool_)
        occurs = needle.test()
        mask[[n for n in np.flatnonzero(candidates).tolist() if occurs(self.texts[n])]] = True
        return mask

    def forget(self) -> None:
        """Drop the kept answers, so that the next search is made afresh."""
        self._masks.clear()


def _truths(texts: Sequence[str], part: str) -> Mask:
    return np.frombuffer(bytes(map(contains, texts, repeat(part))), dtype=np.bool_)
