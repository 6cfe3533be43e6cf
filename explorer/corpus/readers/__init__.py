"""Reading the analyst's own documents as plain text; one module a format.

Nothing that a reader needs is imported before a file of its format is read.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import Part, ReadDocument, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.corpus.readers.document import Found

__all__ = ["ENDINGS", "MOST_BYTES", "MOST_CHARACTERS", "Part", "ReadDocument", "read"]

#: What the names of files end in that can be read.
ENDINGS: Final = (".txt", ".md", ".html", ".htm", ".docx", ".pdf")
#: The largest file that is read, and the longest text.
MOST_BYTES: Final = 100 * 2**20
MOST_CHARACTERS: Final = 5_000_000


def read(path: Path) -> ReadDocument:
    """Read a document; the ending of its name says what it is.

    Raises:
        CorpusError: It cannot be read; the message is one sentence for the user.
    """
    reader = _reader(path)
    data = content(path)
    if not data.strip():
        raise CorpusError(f"{path}: the file is empty.")
    found = reader(data, str(path))
    if not found.text.strip():
        raise CorpusError(f"{path}: there is no text in this file.")
    if len(found.text) > MOST_CHARACTERS:
        message = f"{path}: the text is longer than {MOST_CHARACTERS:,} characters; divide it."
        raise CorpusError(message)
    from explorer.corpus.readers.language import guess

    heading = next((p for p in found.sections if p.kind in ("title", "heading")), None)
    headed = found.text[heading.start : heading.end] if heading else ""
    title = " ".join(plain(found.title or headed).split()) or path.stem
    return ReadDocument(
        found.text,
        title,
        guess(found.text),
        found.sections,
        hashlib.sha256(data).hexdigest(),
        found.authors,
        found.publisher,
        found.published,
        found.url,
    )


def content(path: Path) -> bytes:
    """The bytes of a file that is not too large.

    Raises:
        CorpusError: It is too large, or cannot be read.
    """
    try:
        size = path.stat().st_size
        if size <= MOST_BYTES:
            return path.read_bytes()
    except OSError as error:
        raise CorpusError(f"{path}: it cannot be read ({error.strerror or error}).") from None
    most = MOST_BYTES // 2**20
    raise CorpusError(f"{path}: the file has {size // 2**20} MiB; up to {most} are read.")


def _reader(path: Path) -> Callable[[bytes, str], Found]:
    # The statements, not a table of names: the packaged program and the checkers see them.
    ending = path.suffix.lower()
    if ending == ".txt":
        from explorer.corpus.readers.text import read as reader
    elif ending == ".md":
        from explorer.corpus.readers.markdown import read as reader
    elif ending in (".html", ".htm"):
        from explorer.corpus.readers.html import read as reader
    elif ending == ".docx":
        from explorer.corpus.readers.word import read as reader
    elif ending == ".pdf":
        from explorer.corpus.readers.pdf import read as reader
    else:
        raise CorpusError(
            f"{path}: documents are read whose names end in {', '.join(ENDINGS[:-1])} or "
            f"{ENDINGS[-1]}."
        )
    return reader
