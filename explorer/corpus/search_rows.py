"""Many short texts searched together: which of them hold a needle.

All texts lie one behind the other in one block of UTF-8, and NumPy looks for a needle's rarest byte
in the whole block at once: a few milliseconds for ten million characters, and no object per text.
The answer is a mask, one truth value a text: masks of hundreds of thousands of texts are joined in
a fraction of a millisecond. This module imports NumPy; a window imports it in the background.
"""

from __future__ import annotations

import logging
from array import array
from functools import reduce
from operator import or_
from threading import Lock
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from explorer.corpus.search import Needle
from explorer.corpus.search_index import Mask, SearchIndexError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from explorer.corpus.search_index import TextIndex

log = logging.getLogger(__name__)

#: From this many bytes an index is worth its file; see bench/search.py.
INDEX_FROM: Final = 2_000_000
#: Beyond this share of the texts, comparing each candidate takes longer than reading through all.
_MANY: Final = 0.01
#: How many answers are kept: a longer query asks again for the words before the last.
_CACHED: Final = 24
#: Stands before, between and after the texts; no needle holds it, so none is found across two.
_BETWEEN: Final = b"\n"
#: How rare a byte is, is judged by one in so many.
_SAMPLE: Final = 16
#: For each byte whether it is a Latin letter or a digit.
_LATIN: Final = np.array([chr(n).isascii() and chr(n).isalnum() for n in range(256)])


class Rows:
    """Folded texts, numbered from 0. A line feed in them is matched by no needle.

    Attributes:
        index: Consulted if there is one; it changes how long a search takes, never what it finds.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        """Put the texts behind one another."""
        block, ends = bytearray(_BETWEEN), array("q")
        for text in texts:
            block += _bytes(text)
            ends.append(len(block))
            block += _BETWEEN
        self.index: TextIndex | None = None
        self._block = np.frombuffer(block, dtype=np.uint8)
        self._ends = np.array(ends, dtype=np.int64)
        self._counts = np.bincount(self._block[::_SAMPLE], minlength=256)
        self._masks: dict[Needle, Mask] = {}
        #: A search that nobody waits for any more may still run beside the next.
        self._lock = Lock()

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self._ends)

    def __iter__(self) -> Iterator[str]:
        """The texts."""
        return map(self._text, range(len(self)))

    @property
    def size(self) -> int:
        """How many bytes of text there are."""
        return len(self._block)

    def mask(self, needle: Needle) -> Mask:
        """Which texts hold the needle; not to be written to."""
        with self._lock:
            if needle not in self._masks:
                found = self._indexed(needle)
                if found is None:
                    self._read(needle.text)
                else:
                    self._masks[needle] = found
            found = self._masks[needle] = self._masks.pop(needle)  # kept the longest from now on
            while len(self._masks) > _CACHED:
                del self._masks[next(iter(self._masks))]
            return found

    def any(self, needles: Sequence[Needle]) -> Mask:
        """Which texts hold at least one of the needles; not to be written to."""
        return reduce(or_, map(self.mask, needles))

    def _indexed(self, needle: Needle) -> Mask | None:
        """What the index finds; None where it cannot say or leaves too many texts to compare."""
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
        found, certain = answer
        if certain:
            return found
        candidates = np.flatnonzero(found)
        if len(candidates) > len(self) * _MANY:
            return None
        for number in candidates.tolist():
            found[number] = needle.occurs(self._text(number))
        return found

    def _read(self, text: str) -> None:
        """Read through the texts once, for a needle as any part of a word and as a whole one."""
        wanted = _bytes(text)
        places = self._places(wanted)
        texts = np.searchsorted(self._ends, places)
        self._masks[Needle(text)] = self._mask_of(texts)
        alone = np.ones(len(places), dtype=np.bool_)
        if _LATIN[wanted[0]]:
            alone &= ~_LATIN[self._block[places - 1]]
        if _LATIN[wanted[-1]]:
            alone &= ~_LATIN[self._block[places + len(wanted)]]
        self._masks[Needle(text, whole=True)] = self._mask_of(texts[alone])

    def _places(self, wanted: bytes) -> npt.NDArray[np.intp]:
        """Where in the block some bytes begin."""
        rarest, *others = sorted(range(len(wanted)), key=lambda n: self._counts[wanted[n]])
        last = max(0, len(self._block) - len(wanted) + 1)
        places = np.flatnonzero(self._block[rarest : last + rarest] == wanted[rarest])
        for n in others:
            places = places[self._block[places + n] == wanted[n]]
        return places

    def _mask_of(self, texts: npt.NDArray[np.intp]) -> Mask:
        mask = np.zeros(len(self), dtype=np.bool_)
        mask[texts] = True
        return mask

    def forget(self) -> None:
        """Drop the kept answers, so that the next search is made afresh."""
        with self._lock:
            self._masks.clear()

    def _text(self, number: int) -> str:
        start = self._ends[number - 1] + len(_BETWEEN) if number else len(_BETWEEN)
        return self._block[start : self._ends[number]].tobytes().decode("utf-8", "surrogatepass")


class Stack:
    """Rows behind rows, numbered through and searched as one.

    Attributes:
        parts: Each searched by itself, with an index or without.
    """

    def __init__(self, parts: Sequence[Rows]) -> None:
        """There must be at least one."""
        self.parts = tuple(parts)

    def __len__(self) -> int:
        """How many texts there are."""
        return sum(map(len, self.parts))

    def mask(self, needle: Needle) -> Mask:
        """Which texts hold the needle; not to be written to."""
        return self._joined([rows.mask(needle) for rows in self.parts])

    def any(self, needles: Sequence[Needle]) -> Mask:
        """Which texts hold at least one of the needles; not to be written to."""
        return self._joined([rows.any(needles) for rows in self.parts])

    def forget(self) -> None:
        """Drop the kept answers, so that the next search is made afresh."""
        for rows in self.parts:
            rows.forget()

    @staticmethod
    def _joined(masks: Sequence[Mask]) -> Mask:
        return masks[0] if len(masks) == 1 else np.concatenate(masks)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
