"""Reading the analyst's own documents as plain text; one module a format.

Nothing that a reader needs is imported before a file of its format is read.
"""

from __future__ import annotations

import hashlib
from importlib import import_module
from typing import TYPE_CHECKING, Final

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import left_out, sniff
from explorer.corpus.readers.document import AS_IT_IS, How, Part, ReadDocument, plain
from explorer.endings import DOCUMENTS
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.corpus.readers.document import Found

    Reader = Callable[[bytes, str, How], Found]

__all__ = ["ENDINGS", "MOST_BYTES", "MOST_CHARACTERS", "How", "Part", "ReadDocument", "read"]

#: What the names of files end in that can be read.
ENDINGS: Final = tuple(DOCUMENTS)
#: Endings of one kind.
_SAME: Final = {".htm": ".html", ".xhtml": ".html", ".mht": ".mhtml", ".markdown": ".md"}
#: Goes up when a reader makes another text of the same bytes.
EXTRACTOR: Final = 3
#: The largest file that is read, and the longest text.
MOST_BYTES: Final = 100 * 2**20
MOST_CHARACTERS: Final = 5_000_000


def read(path: Path, how: How = AS_IT_IS) -> ReadDocument:
    """Read a document, in this process; see ``apart`` for files that nobody vouches for.

    The ending of its name says what it is, unless its bytes say better.

    Raises:
        CorpusError: It cannot be read; the message is one sentence for the user.
    """
    ending = path.suffix.lower()
    _reader(ending, path)
    data = content(path, MOST_BYTES)
    if not data.strip():
        raise CorpusError(to_user("Reader", "{path}: the file is empty.").format(path=path))
    kind = sniff.kind(data, ending)
    found = _reader(kind, path)(data, str(path), how)
    if not found.text.strip():
        text = to_user("Reader", "{path}: there is no text in this file.")
        raise CorpusError(text.format(path=path))
    if len(found.text) > MOST_CHARACTERS:
        text = to_user("Reader", "{path}: the text is longer than {most} characters; divide it.")
        raise CorpusError(text.format(path=path, most=f"{MOST_CHARACTERS:,}"))
    notices = (*found.notices, *left_out.struck_out(str(path), found.struck))
    if _family(kind) != _family(ending):
        text = to_user("Reader", "{path}: by its content this is {kind}, and was read as such.")
        notices = (text.format(path=path, kind=kind), *notices)
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
        notices,
        found.encoding,
        found.pages,
        f"ctexplorer{kind}/{EXTRACTOR}",
        found.marks,
    )


def _family(ending: str) -> str:
    return _SAME.get(ending, ending)


def content(path: Path, most: int) -> bytes:
    """The bytes of a file that is not too large.

    Raises:
        CorpusError: It is too large, cannot be read, or only stands for another file.
    """
    try:
        size = files.size(path)
        if size <= most:
            data = path.read_bytes()
            sniff.refuse_pointer(data, str(path))
            return data
    except OSError as error:
        text = to_user("Reader", "{path}: it cannot be read ({reason}).")
        raise CorpusError(text.format(path=path, reason=files.reason(error))) from None
    text = to_user("Reader", "{path}: the file has {size} MiB; up to {most} are read.")
    raise CorpusError(text.format(path=path, size=size // 2**20, most=most // 2**20))


def _reader(ending: str, path: Path) -> Reader:
    known = DOCUMENTS.get(ending)
    if known is None:
        text = to_user(
            "Reader", "{path}: documents are read whose names end in {endings} or {last}."
        )
        endings = ", ".join(ENDINGS[:-1])
        raise CorpusError(text.format(path=path, endings=endings, last=ENDINGS[-1]))
    module, function = known
    reader: Reader = getattr(import_module(f"{__name__}.{module}"), function)
    return reader
