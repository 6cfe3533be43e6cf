"""PDF: the text that is in it, in the order of reading, lines joined to paragraphs."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.documents import CorpusError, Locked
from explorer.corpus.readers import pdf_marks, pdf_page
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How, plain
from explorer.corpus.readers.pdf_layout import outer, regions, running
from explorer.corpus.readers.pdf_lines import paragraphs, plain_rows, words
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from explorer.corpus.readers.document import Mark
    from explorer.corpus.readers.pdf_page import Page

#: More pages than this are not read, nor more letters, which are counted twice while they are.
MOST_PAGES: Final = 10_000
MOST_LETTERS: Final = 6_000_000
#: A headline that is longer is none.
_TITLE: Final = 200
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
        document = pypdfium2.PdfDocument(data, password=how.password or None)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        raise _refused(str(error), name, how) from None
    try:
        if count > MOST_PAGES:
            text = to_user("Reader", "{name}: the PDF has {count} pages; up to {most} are read.")
            raise CorpusError(text.format(name=name, count=count, most=MOST_PAGES))
        facts = _facts(document)
        pages, marks = _pages(document, name)
        headline = _headline(document[0]) if not facts.get("Title") and count else ""
    except pypdfium2.PdfiumError:
        text = to_user("Reader", "{name}: the PDF is damaged; a page cannot be read.")
        raise CorpusError(text.format(name=name)) from None
    finally:
        document.close()
    return replace(_found(pages, facts, headline, name), marks=tuple(marks))


def _refused(error: str, name: str, how: How) -> CorpusError:
    if "password" not in error.lower():
        text = to_user("Reader", "{name}: this is no PDF, or it is damaged.")
        return CorpusError(text.format(name=name))
    if how.password:
        text = to_user("Reader", "{name}: this is not the password of the PDF.")
    else:
        text = to_user(
            "Reader", "{name}: the PDF has a password; give it, or save the file without one."
        )
    return Locked(text.format(name=name))


def _pages(document: Any, name: str) -> tuple[list[Page], list[Mark]]:
    import pypdfium2

    found: list[Page] = []
    marks: list[Mark] = []
    letters = 0
    for n in range(len(document)):
        try:
            page = document[n]
            marks += pdf_marks.read(page, n + 1)
            found.append(pdf_page.read(page))
        except pypdfium2.PdfiumError:
            text = to_user("Reader", "{name}: page {page} of the PDF is damaged.")
            raise CorpusError(text.format(name=name, page=n + 1)) from None
        letters += sum(len(p.text) for p in found[-1].pieces) + len(found[-1].plain)
        if letters > 2 * MOST_LETTERS:
            text = to_user(
                "Reader", "{name}: there is too much text up to page {page}; divide the file."
            )
            raise CorpusError(text.format(name=name, page=n + 1))
    return found, marks


def _found(pages: list[Page], facts: dict[str, str], headline: str, name: str) -> Found:
    if not any(page.has_words for page in pages):
        text = to_user(
            "Reader",
            "{name}: the PDF has no text, only pictures of pages; run text recognition (OCR) on "
            "it first.",
        )
        raise CorpusError(text.format(name=name))
    aside = running([outer(page.pieces) for page in pages])
    placed = [
        regions([p for p in page.pieces if p not in heads])
        for page, heads in zip(pages, aside, strict=True)
    ]
    areas = [area or [plain_rows(page.plain)] for page, area in zip(pages, placed, strict=True)]
    known = words(rows for area in areas for rows in area)
    blocks = Blocks()
    begins: list[int] = []
    for page in areas:
        before = blocks.length
        for area in page:
            for paragraph, row in paragraphs(area, known):
                blocks.add("body", paragraph, row=row)
        # Behind the blank line; a page without words begins where the next one does.
        begins.append(before + 2 if before and blocks.length > before else before)
    title = plain(facts.get("Title", "")).strip() or headline
    author = plain(facts.get("Author", "")).strip()
    return Found(
        blocks.text,
        blocks.parts,
        "" if _JUNK.fullmatch(title) else title,
        (author,) if author else (),
        notices=_notices(pages, sum(map(bool, aside)), name),
        pages=tuple(begins),
    )


def _notices(pages: list[Page], aside: int, name: str) -> tuple[str, ...]:
    said = [
        (
            aside,
            to_user(
                "Reader",
                "{name}: the running heads and feet of {count} {count:page|pages} were set aside.",
            ),
        ),
        (
            sum(page.vertical for page in pages),
            to_user(
                "Reader",
                "{name}: {count} {count:page is|pages are} set in vertical lines; check the "
                "order of {count:its|their} text.",
            ),
        ),
        (
            sum(not page.has_words for page in pages),
            to_user(
                "Reader", "{name}: {count} {count:page has|pages have} no text, only pictures."
            ),
        ),
    ]
    return tuple(text.format(name=name, count=Count(count)) for count, text in said if count)


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
