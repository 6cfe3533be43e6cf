"""Reading the analyst's own documents as plain text; one module a format.

Nothing that a reader needs is imported before a file of its format is read.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import Part, ReadDocument, plain
from explorer.words import to_user

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
        raise CorpusError(to_user("Reader", "{path}: the file is empty.").format(path=path))
    found = reader(data, str(path))
    if not found.text.strip():
        text = to_user("Reader", "{path}: there is no text in this file.")
        raise CorpusError(text.format(path=path))
    if len(found.text) > MOST_CHARACTERS:
        text = to_user("Reader", "{path}: the text is longer than {most} characters; divide it.")
        raise CorpusError(text.format(path=path, most=f"{MOST_CHARACTERS:,}"))
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
        found.notices,
    )


def content(path: Path) -> bytes:
    """The bytes of a file that is not too large.

    Raises:
        CorpusError: It is too large, or cannot be read.
    """
    try:
        size = files.size(path)
        if size <= MOST_BYTES:
            return path.read_bytes()
    except OSError as error:
        text = to_user("Reader", "{path}: it cannot be read ({reason}).")
        raise CorpusError(text.format(path=path, reason=files.reason(error))) from None
    text = to_user("Reader", "{path}: the file has {size} MiB; up to {most} are read.")
    raise CorpusError(text.format(path=path, size=size // 2**20, most=MOST_BYTES // 2**20))


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
        text = to_user(
            "Reader", "{path}: documents are read whose names end in {endings} or {last}."
        )
        endings = ", ".join(ENDINGS[:-1])
        raise CorpusError(text.format(path=path, endings=endings, last=ENDINGS[-1]))
    return reader
