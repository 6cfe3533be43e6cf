"""Letters of Rich Text Format: bytes in the page of a font, numbers of Unicode, named signs."""

from __future__ import annotations

import codecs
from typing import Final

from explorer.corpus.readers.word_signs import symbols

#: Control words that stand for a character.
SIGNS: Final = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "\u2014",
    "endash": "\u2013",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "bullet": "\u2022",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
_CHARSETS: Final = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
_PAGES: Final = {936: "gb18030", 950: "big5hkscs", 65001: "utf-8", 10000: "mac_roman"}
_SYMBOL: Final = 2


class Letters:
    """What the bytes of a file stand for, as far as it has been read.

    Attributes:
        page: The encoding where no font says another.
    """

    def __init__(self, encoding: str) -> None:
        """Letters of a file in this encoding; in what it says itself if none is given."""
        self._given = encoding
        self.page = encoding or "cp1252"
        self._fonts: dict[int, int] = {}
        self._font = 0
        self._default = -1
        self._high = 0

    def describe_font(self, word: str, number: int) -> None:
        """A control word of the table of fonts."""
        if word == "f":
            self._font = number
        elif word == "fcharset":
            self._fonts[self._font] = number

    def set_page(self, word: str, number: int) -> None:
        """A control word that says how bytes are read where no font says it."""
        if word == "deff":
            self._default = number
        elif not self._given and word == "mac":
            self.page = "mac_roman"
        elif not self._given and number:
            self.page = _PAGES.get(number, f"cp{number}")

    def decoded(self, content: bytes, font: int) -> str:
        """Bytes in a font; below 0 the font is the document's."""
        charset = self._fonts.get(font if font >= 0 else self._default, 1)
        if charset == _SYMBOL and not self._given:
            return symbols(content.decode("latin-1"))
        encoding = self.page if self._given else _CHARSETS.get(charset, self.page)
        try:
            codecs.lookup(encoding)
        except LookupError:
            encoding = "cp1252"
        return content.decode(encoding, "replace")

    def unicode(self, number: int) -> str:
        """A number of Unicode, or of UTF-16: of the two of a pair the first gives nothing yet."""
        code = number + 0x10000 if number < 0 else number
        high, self._high = self._high, 0
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return ""
        if 0xDC00 <= code < 0xE000:
            return chr(0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)) if high else ""
        if 0xF020 <= code <= 0xF0FF:
            return symbols(chr(code))
        return chr(code) if 0 < code < 0x110000 else ""
