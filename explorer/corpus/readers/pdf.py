"""PDF: the text that is in it, lines joined to paragraphs.

The library is optional: it is larger than the packaged program may grow by.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How, plain
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: PDFium's sign for a hyphen at the end of a line.
_HYPHENS: Final = ("\ufffe", "\x02", "\u00ad", "-", "\u2010")
_WORD: Final = re.compile(r"[^\W\d_]+")
#: A footnote's mark alone in a line, with the character before it.
_MARK_LINE: Final = re.compile(r"(?P<before>\S)\r?\n(?P<mark>\d{1,3}|[*\u2020\u2021])\r?\n")
_DIGITS: Final = re.compile(r"(?<=[^\s,.])\d+")
#: A headline that is longer is none.
_TITLE: Final = 200
#: First parts of words that are written with a hyphen wherever the line ends.
_COMPOUND: Final = frozenset(
    {"a", "all", "anti", "co", "cost", "cross", "data", "dual", "ex", "far", "first", "five"}
    | {"four", "full", "half", "high", "in", "large", "lead", "long", "low", "mid", "multi"}
    | {"near", "new", "non", "north", "of", "off", "on", "one", "open", "out", "over", "post"}
    | {"pre", "pro", "re", "real", "second", "self", "semi", "short", "single", "six", "small"}
    | {"so", "south", "state", "sub", "super", "ten", "the", "third", "three", "time", "to"}
    | {"two", "under", "up", "user", "well", "west", "world", "year"}
)
_DIVIDED: Final = re.compile(r"[^\W\d_]+[\ufffe\x02\u00ad\u2010-]\s*\n[^\W\d_]+")
#: A line shorter than this share of the page's long lines ends its paragraph.
_FULL: Final = 0.8
_JUNK: Final = re.compile(r"(?i)untitled|.*\.(?:docx?|indd|qxd|pptx?|tex|dvi|ps|pdf|html?)")


def available() -> bool:
    """Whether a PDF can be read here."""
    return importlib.util.find_spec("pypdfium2") is not None


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a PDF.

    Raises:
        CorpusError: It is damaged, encrypted or without text, or the library is left out here.
    """
    if not available():
        text = to_user(
            "Reader",
            "{name}: this package leaves out the PDF reader for its size; start the program from "
            "source (./run), or save the file as .docx, .html or .txt.",
        )
        raise CorpusError(text.format(name=name))
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            text = to_user("Reader", "{name}: the PDF has a password; save it without one.")
        else:
            text = to_user("Reader", "{name}: this is no PDF, or it is damaged.")
        raise CorpusError(text.format(name=name)) from None
    try:
        facts = _facts(document)
        pages = [_page_text(document[n]) for n in range(len(document))]
        headline = _headline(document[0]) if not facts.get("Title") and len(document) else ""
    except pypdfium2.PdfiumError:
        text = to_user("Reader", "{name}: the PDF is damaged; a page cannot be read.")
        raise CorpusError(text.format(name=name)) from None
    finally:
        document.close()
    if not any(page.strip() for page in pages):
        text = to_user(
            "Reader",
            "{name}: the PDF has no text, only pictures of pages; run text recognition (OCR) on "
            "it first.",
        )
        raise CorpusError(text.format(name=name))
    # The halves of a divided word are no words.
    known = set(_WORD.findall(_DIVIDED.sub(" ", "\n".join(pages))))
    blocks = Blocks()
    for page in pages:
        for paragraph in _paragraphs(page, known):
            blocks.add("body", paragraph)
    title = plain(facts.get("Title", "")).strip() or headline
    author = plain(facts.get("Author", "")).strip()
    return Found(
        blocks.text,
        blocks.parts,
        "" if _JUNK.fullmatch(title) else title,
        (author,) if author else (),
    )


def _facts(document: Any) -> dict[str, str]:
    """What the file says of itself, as far as it can be read; a title that is none is left out."""
    facts = {}
    for key in ("Title", "Author"):
        try:
            facts[key] = str(document.get_metadata_value(key))
        except UnicodeError:
            continue  # half a character: some program cut it
    if _JUNK.fullmatch(facts.get("Title", "").strip()):
        facts["Title"] = ""
    return facts


def _page_text(page: Any) -> str:
    words = page.get_textpage()
    try:
        text = str(words.get_text_range())
        # PDFium puts its sign for a hyphen in place of the end of the line.
        return _raised(words, text).replace("\ufffe", "\ufffe\n")
    finally:
        words.close()
        page.close()


def _raised(words: Any, text: str) -> str:
    """Footnote marks, which PDFium puts into lines of their own, back beside their words."""
    from pypdfium2 import raw

    def size(at: int) -> float:
        index = raw.FPDFText_GetCharIndexFromTextIndex(words, at)
        return float(raw.FPDFText_GetFontSize(words, index)) if index >= 0 else 0.0

    def placed(match: re.Match[str]) -> str:
        mark = match["mark"]
        if size(match.start("mark")) < 0.8 * size(match.start("before")):
            return f"{match['before']}[{mark}] "
        return match[0]

    def divided(match: re.Match[str]) -> str:
        # Within a number, or behind a word: the mark is set smaller than what it stands beside.
        start, end = match.span()
        sizes = [size(at) for at in range(start - 1, end)]
        small = next(
            (n for n in range(1, len(sizes)) if 0 < sizes[n] < 0.8 * sizes[n - 1]), len(sizes)
        )
        raised = match[0][small - 1 :]
        return f"{match[0][: small - 1]}[{raised}]" if raised else match[0]

    return _MARK_LINE.sub(placed, _DIGITS.sub(divided, text))


def _headline(page: Any) -> str:
    """The line of the first page that is set largest, if it is larger than the rest."""
    from pypdfium2 import raw

    words = page.get_textpage()
    try:
        sizes: list[tuple[float, str]] = []
        at = 0
        for line in str(words.get_text_range()).splitlines(keepends=True)[:40]:
            shown = line.strip()
            if shown:
                first = at + len(line) - len(line.lstrip())
                index = raw.FPDFText_GetCharIndexFromTextIndex(words, first)
                sizes.append((float(raw.FPDFText_GetFontSize(words, index)), shown))
            at += len(line)
    finally:
        words.close()
        page.close()
    if not sizes:
        return ""
    largest = max(size for size, _ in sizes)
    usual = sorted(size for size, _ in sizes)[len(sizes) // 2]
    if largest < 1.15 * usual:
        return ""
    lines = []
    for size, line in sizes:
        if size == largest:
            lines.append(line)
        elif lines:
            break
    title = " ".join(lines)
    return title if len(title) <= _TITLE else ""


def _paragraphs(page: str, known: set[str]) -> Iterator[str]:
    """Lines of a page joined where the first is full, as the breaks are those of the paper."""
    lines = [line.rstrip() for line in re.split(r"\r\n|\r|\n", page)]
    full = _FULL * _long([_width(line) for line in lines if line])
    paragraph = ""
    for line in lines:
        if not line.strip():
            yield paragraph
            paragraph = ""
            continue
        paragraph = _joined(paragraph, line, known) if paragraph else line
        if _width(line) < full and not paragraph.endswith(_HYPHENS):
            yield paragraph
            paragraph = ""
    yield paragraph


def _long(widths: Sequence[int]) -> int:
    """How wide the long lines are: nine in ten are not wider."""
    return sorted(widths)[len(widths) * 9 // 10] if widths else 0


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


def _joined(before: str, line: str, known: set[str]) -> str:
    line = line.lstrip()
    if before.endswith(_HYPHENS):
        left = _WORD.findall(before[:-1].rpartition(" ")[2])
        right = _WORD.match(line)
        if left and right and _is_divided(left[-1], right[0], known):
            return before[:-1] + line
        return before[:-1] + "-" + line
    # Chinese has no blank there, nor beside a number.
    wide = any(unicodedata.east_asian_width(c) in "WF" for c in (before[-1], line[0]))
    return before + ("" if wide else " ") + line


def _is_divided(left: str, right: str, known: set[str]) -> bool:
    """Whether a hyphen at the end of a line divides a word and is no part of it."""
    if left + right in known:
        return True
    if not (right.islower() and left.isalpha()) or (len(left) > 1 and left.isupper()):
        return False
    # Halves of a word seldom are words: "super-con" / "ducting", but "long" / "term".
    return left.lower() not in _COMPOUND and not (left in known and right in known)
