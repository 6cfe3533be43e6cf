"""PDF: the text that is in it, lines joined to paragraphs.

The library is optional: it is larger than the packaged program may grow by.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import Blocks, Found, plain
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: PDFium's sign for a hyphen at the end of a line.
_HYPHENS: Final = ("\ufffe", "\x02", "\u00ad", "-", "\u2010")
_WORD: Final = re.compile(r"[^\W\d_]+")
#: A line shorter than this share of the page's long lines ends its paragraph.
_FULL: Final = 0.8
_JUNK: Final = re.compile(r"(?i)untitled|.*\.(?:docx?|indd|qxd|pptx?|tex|dvi|ps|pdf|html?)")


def available() -> bool:
    """Whether a PDF can be read here."""
    return importlib.util.find_spec("pypdfium2") is not None


def read(data: bytes, name: str) -> Found:
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
        facts: dict[str, str] = document.get_metadata_dict(skip_empty=True)
        pages = [_page_text(document[n]) for n in range(len(document))]
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
    known = set(_WORD.findall("\n".join(pages)))
    blocks = Blocks()
    for page in pages:
        for paragraph in _paragraphs(page, known):
            blocks.add("body", paragraph)
    title = plain(facts.get("Title", "")).strip()
    author = plain(facts.get("Author", "")).strip()
    return Found(
        blocks.text,
        blocks.parts,
        "" if _JUNK.fullmatch(title) else title,
        (author,) if author else (),
    )


def _page_text(page: Any) -> str:
    words = page.get_textpage()
    try:
        return str(words.get_text_range())
    finally:
        words.close()
        page.close()


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
        if _width(line) < full:
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
        if left and right and left[-1] + right[0] in known:
            return before[:-1] + line  # a word of this document, divided
        return before[:-1] + "-" + line
    # Chinese has no blank there, nor beside a number.
    wide = any(unicodedata.east_asian_width(c) in "WF" for c in (before[-1], line[0]))
    return before + ("" if wide else " ") + line
