"""One page of a PDF as pieces of lines, by PDFium: words, where they stand, how large they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.pdf_layout import CELL, GAP, Piece
from explorer.corpus.readers.raised import lowered, raised

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE: Final = re.compile(r"[^\r\n\ufffe\x02]*[\ufffe\x02]?")
_BLANKS: Final = re.compile(r" +")
_DIGITS: Final = re.compile(r"(?<=[^\s,.])\d+")
_NUMBER: Final = re.compile(r"\d{1,3}")
#: One above the other they may stand on lines of their own.
_HAN: Final = re.compile("[\u3400-\u9fff\u3041-\u30ff](?:\r\n)?(?=[\u3400-\u9fff\u3041-\u30ff])")
_LIGATURES: Final = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
#: So many pairs of Chinese characters are looked at for the way they run.
_PAIRS: Final = 40
#: Fewer blanks than this say nothing of the file.
_FEW: Final = 8


@dataclass(frozen=True, slots=True)
class Page:
    """What is on a page.

    Attributes:
        pieces: Its words, in no order; empty if it is turned or set in vertical lines.
        plain: Its text as the file has it, for such pages.
        vertical: Whether its lines run downwards.
    """

    pieces: tuple[Piece, ...]
    plain: str
    vertical: bool

    @property
    def has_words(self) -> bool:
        """Whether there is any text."""
        return bool(self.plain.strip()) or any(p.text.strip() for p in self.pieces)


def read(page: Any) -> Page:
    """Read a page and close it."""
    words = page.get_textpage()
    try:
        text = str(words.get_text_range())
        letters = _Letters(words, text)
        if letters.run_downwards():
            return Page((), _plain(text), vertical=True)
        if page.get_rotation():
            return Page((), _plain(text), vertical=False)
        return Page(tuple(letters.pieces()), "", vertical=False)
    finally:
        words.close()
        page.close()


def _plain(text: str) -> str:
    # PDFium puts its sign for a hyphen in place of the end of the line.
    return text.replace("\ufffe", "\ufffe\n").translate(_LIGATURES)


class _Letters:
    """The letters of a page by their place in its text."""

    def __init__(self, words: Any, text: str) -> None:
        from pypdfium2 import raw

        self._words = words
        self._text = text
        self._index = raw.FPDFText_GetCharIndexFromTextIndex
        self._box = raw.FPDFText_GetLooseCharBox
        self._generated = raw.FPDFText_IsGenerated
        self._blanks: bool | None = None
        self._edges = raw.FS_RECTF()
        # Places are those of UTF-16 units there, of characters here.
        pairs = not text.isascii() and max(text) > "\uffff"
        self._after = [n for n, c in enumerate(text) if ord(c) > 0xFFFF] if pairs else []
        #: Whether every letter of the text is one of the page, as nearly always.
        count = raw.FPDFText_CountChars(words)
        self._plain = not pairs and count == len(text) and self._is_plain(count)

    def _is_plain(self, count: int) -> bool:
        return count == 0 or self._index(self._words, count - 1) == count - 1

    def _at(self, place: int) -> int:
        if self._plain:
            return place
        return int(self._index(self._words, place + bisect_left(self._after, place)))

    def size(self, place: int) -> float:
        """How high the line of a letter is, by its font; 0 if it stands nowhere."""
        box = self.box(place)
        return 0.0 if box is None else box[3] - box[2]

    def box(self, place: int) -> tuple[float, float, float, float] | None:
        """Left, right, bottom and top of a letter by its font; None if it stands nowhere.

        Not the size that the file states: many set letters of size 1 and enlarge them.
        """
        index = self._at(place)
        if index < 0 or not self._box(self._words, index, self._edges):
            return None
        e = self._edges
        return e.left, e.right, e.bottom, e.top

    def run_downwards(self) -> bool:
        """Whether the Chinese characters stand below one another."""
        down = across = 0
        for pair in _HAN.finditer(self._text):
            first, second = self.box(pair.start()), self.box(pair.end())
            if first is None or second is None:
                continue
            moved = abs(second[0] - first[0]), first[2] - second[2]
            size = max(first[1] - first[0], first[3] - first[2], 1.0)
            down += moved[0] < 0.4 * size < moved[1]
            across += moved[0] > 0.4 * size > abs(moved[1])
            if down + across >= _PAIRS:
                break
        return down > 3 and down > across

    def pieces(self) -> Iterator[Piece]:
        """Each line, divided where there is a wide gap in it."""
        for line in _LINE.finditer(self._text):
            start, end = line.span()
            while start < end and self._text[start].isspace():
                start += 1
            while end > start and self._text[end - 1].isspace():
                end -= 1
            if start == end:
                continue
            begin = start
            for gap in _BLANKS.finditer(self._text, start, end):
                if self._is_wide(gap.start(), gap.end()):
                    yield from self._piece(begin, gap.start())
                    begin = gap.end()
            yield from self._piece(begin, end)

    def _is_wide(self, start: int, end: int) -> bool:
        made = bool(self._generated(self._words, self._at(start)))
        if not made and self._has_blanks():
            # A blank of the text, however wide it was made; not two words put side by side.
            return False
        before, after = self.box(start - 1), self.box(end)
        if before is None or after is None:
            return False
        gap = after[0] - before[1]
        size = max(before[3] - before[2], after[3] - after[2])
        raised = before[3] - before[2] < 0.85 * size
        if made and not raised and CELL * size < gap < 3 * size and self._has_blanks():
            return True
        return gap > GAP * size or gap < -3 * size

    def _has_blanks(self) -> bool:
        """Whether the file has blanks between words; some programs only leave room."""
        if self._blanks is None:
            sample = [gap.start() for gap in islice(_BLANKS.finditer(self._text), _PAIRS)]
            made = sum(bool(self._generated(self._words, self._at(n))) for n in sample)
            self._blanks = 2 * made < len(sample) or len(sample) < _FEW
        return self._blanks

    def _piece(self, start: int, end: int) -> Iterator[Piece]:
        last = end - 1
        if self._text[last] in "\ufffe\x02" and last > start:
            last -= 1
        first, final = self.box(start), self.box(last)
        if first is None or final is None:
            return
        # One of the two may be raised and small.
        line = max(first, final, key=lambda box: box[3] - box[2])
        text = self._words_of(start, end)
        yield Piece(
            text.translate(_LIGATURES),
            min(first[0], final[0]),
            max(first[1], final[1]),
            line[2],
            line[3],
            max(line[3] - line[2], 1.0),
        )

    def _words_of(self, start: int, end: int) -> str:
        """The text, with digits that are set smaller than what they stand at put apart."""
        found: list[str] = []
        at = start
        number = _NUMBER.match(self._text, start, end)
        if number and number.end() < end and not self._text[number.end()].isspace():
            at = number.end()
            if self.size(start) < 0.85 * self.size(at):
                found.append(f"[{number[0]}] ")  # of a note, before its words
            else:
                at = start
        for digits in _DIGITS.finditer(self._text, at, end):
            sizes = [self.size(n) for n in range(digits.start() - 1, digits.end())]
            small = next((n for n in range(1, len(sizes)) if 0 < sizes[n] < 0.8 * sizes[n - 1]), 0)
            if small:
                cut = digits.start() + small - 1
                before, mark = self._text[at:cut], self._text[cut : digits.end()]
                box, line = self.box(cut), self.box(cut - 1)
                if box is not None and line is not None and box[2] < line[2]:
                    shown = lowered(before, mark)
                else:
                    power = raised(before, mark)
                    shown = power if power[:1] in "^\u00b2\u00b3" else f"[{mark}]"
                found.append(before + shown)
                at = digits.end()
        found.append(self._text[at:end])
        return "".join(found)
