# ruff: noqa: E501 - files as programs write them
"""Documents: text or one sentence is right, anything else is a finding."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from bench.fuzz import Target, sentences
from explorer.corpus import readers
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import AS_IT_IS

if TYPE_CHECKING:
    from collections.abc import Callable

#: Parsers of our own, fuzzed more than what wraps a library.
OWN = frozenset({".txt", ".md", ".rtf"})
ENDINGS = (
    *(".txt", ".md", ".html", ".eml", ".mhtml", ".odt", ".fodt"),
    *(".rtf", ".epub", ".pptx", ".docx", ".pdf"),
)


def targets() -> dict[str, Target]:
    """One for each ending."""
    return {
        ending: Target(_target(ending), functools.partial(seeds, ending), ending in OWN)
        for ending in ENDINGS
    }


def _target(ending: str) -> Callable[[bytes], bool]:
    """A function that reads bytes as a file of a kind and complains of all but an error of ours."""
    read = readers._reader(ending, Path(f"a{ending}"))

    def one(data: bytes) -> bool:
        try:
            found = read(data, "a", AS_IT_IS)
        except CorpusError as error:
            sentences(error)
            if not str(error).startswith("a: "):
                raise AssertionError(str(error)) from error
            return False
        if not found.text.strip():
            return False  # said to be without text by who asked
        at = 0
        for part in found.sections:
            assert at <= part.start < part.end <= len(found.text), "sections out of order"
            at = part.end
        assert not found.text[at:].strip(), "text outside of sections"
        found.text.encode()
        return True

    return one


def seeds(ending: str) -> list[bytes]:
    """Small real files of a kind, those of the tests."""
    from tests.corpus.readers import test_office, test_readers

    plain = f"{test_readers.HANS}\n\n{test_readers.EN}\n"
    page = test_office.ARTICLE.encode()
    made: dict[str, list[bytes]] = {
        ".txt": [plain.encode(), plain.encode("gb18030"), plain.encode("utf-16")],
        ".md": [
            f"---\ntitle: x\n---\n# A\n\n57. b[^1]\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\n[^1]: {plain}".encode()
        ],
        ".html": [page, test_readers.PAGE.format(charset="utf-8").encode()],
        ".eml": [test_office.MAIL],
        ".mhtml": [
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
            + page
            + b"\n--b--\n"
        ],
        ".odt": [test_office.odt()],
        ".fodt": [test_office.ODT.encode()],
        ".rtf": [test_office.RTF.encode()],
        ".epub": [test_office.book()],
        ".pptx": [test_office.slides()],
        ".docx": [_word()],
        ".pdf": [_pdf()],
    }
    return made[ending]


def _word() -> bytes:
    import io

    import docx

    document = docx.Document()
    document.add_heading("A", 1)
    document.add_paragraph("China leads in 57.", style="List Number")
    document.add_table(2, 2).cell(0, 0).text = "57"
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _pdf() -> bytes:
    import tempfile

    from tests.corpus.readers.test_readers import pdf_of

    with tempfile.TemporaryDirectory() as folder:
        return pdf_of("= A\n\nChina leads in 57#super[2].", Path(folder, "a.pdf")).read_bytes()
