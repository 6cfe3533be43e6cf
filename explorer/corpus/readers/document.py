"""What a reader makes of a file: plain text, and what its parts are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

# Line ends of every kind, among them those of Word, printers and Unicode.
_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters that no text means, and code points that Qt keeps for itself.
_UNSEEN: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]")
_DATE: Final = re.compile(r"\s*([12]\d{3})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?(?!\d)")


@dataclass(frozen=True, slots=True)
class How:
    """What the user says of a file, where the file itself does not or is wrong.

    Attributes:
        encoding: The encoding it is in, as Python names it; told from its bytes if empty.
        password: What a PDF is opened with.
        whole: A saved web page with its menus, banners and links to others.
    """

    encoding: str = ""
    password: str = ""
    whole: bool = False


#: Everything told from the file.
AS_IT_IS: Final = How()


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text and what it is, as in the dataset's table of sections."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Mark:
    """What a reader of the file marked in it.

    Attributes:
        quote: The words.
        comment: What the reader wrote about them.
        page: The page they are on, from 1.
    """

    quote: str
    comment: str
    page: int


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A file as plain text with what it says of itself.

    Attributes:
        text: Its text, characters as they are, lines ending in a line feed.
        title: From its metadata, else its first heading, else the name of the file.
        language: "en", "zh-Hans" or "zh-Hant".
        sections: What its parts are, in order; together they hold all visible text.
        sha256: Digest of the bytes it was read from.
        authors: Who wrote it, if it says so.
        publisher: Who published it, if it says so.
        published: When, as a year, month or day of ISO 8601, if it says so.
        url: Where, if it says so.
        notices: What its reader should know, a sentence each: what was left out or repaired.
        encoding: What its bytes were read as, if it is of a format that does not say.
        pages: Where each of its pages begins, if it has pages.
        extractor: Which reader made the text, with the version of its library.
        marks: What readers highlighted in it.
    """

    text: str
    title: str
    language: str
    sections: tuple[Part, ...]
    sha256: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    url: str = ""
    notices: tuple[str, ...] = ()
    encoding: str = ""
    pages: tuple[int, ...] = ()
    extractor: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What the reader of one format finds; the title and all after it may be empty.

    Attributes:
        struck: How many stretches that are struck out it left out.
    """

    text: str
    sections: tuple[Part, ...]
    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    url: str = ""
    notices: tuple[str, ...] = ()
    encoding: str = ""
    pages: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    struck: int = 0


class Blocks:
    """A text that grows paragraph by paragraph, with a blank line between them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._parts: list[Part] = []
        self._length = 0
        self._in_table = False

    def add(self, kind: str, text: str, *, row: bool = False) -> None:
        """Put a paragraph at the end; nothing happens if it has no visible text.

        Args:
            kind: What it is; paragraphs of one kind after another are one part, headings not.
            text: The paragraph.
            row: It is a row of a table: no blank line comes between it and the row before.
        """
        # Not the tabs: the first cell of a row may be empty.
        text = plain(text).strip(" \n\u00a0\u3000")
        if not text.strip():
            return
        gap = "\n" if row and self._in_table else "\n\n"
        self._in_table = row
        if self._pieces:
            self._pieces.append(gap)
            self._length += len(gap)
        start, end = self._length, self._length + len(text)
        self._pieces.append(text)
        self._length = end
        last = self._parts[-1] if self._parts else None
        if last and last.kind == kind and kind not in ("title", "heading"):
            self._parts[-1] = Part(last.start, end, kind)
        else:
            self._parts.append(Part(start, end, kind))

    @property
    def length(self) -> int:
        """How long the text is by now."""
        return self._length

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self._pieces)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is what."""
        return tuple(self._parts)


def plain(text: str) -> str:
    """The text with line feeds for all line ends and without control characters."""
    return _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))


def date(text: str) -> str:
    """A year, month or day at the beginning of what a file says; "" if there is none."""
    found = _DATE.match(text)
    if not found:
        return ""
    year, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return str(year)
    if not day or not 1 <= int(day) <= 31:
        return f"{year}-{int(month):02}"
    return f"{year}-{int(month):02}-{int(day):02}"
