"""Plain text: kept as it is but for its line ends."""

from __future__ import annotations

from typing import Final

from explorer.corpus.readers.document import Found, Part, plain
from explorer.corpus.readers.encoding import decode

#: A first line that is longer is no title.
_TITLE: Final = 120
_CLOSING: Final = ".。!！?？;；,，、:：”」』)）"


def read(data: bytes, name: str) -> Found:
    """Read a text file; a short first line above a blank one is its title.

    Raises:
        CorpusError: It is not text.
    """
    decoded, notices = decode(data, name)
    text = plain(decoded)
    begin = len(text) - len(text.lstrip())
    first, _, rest = text[begin:].partition("\n")
    first = first.rstrip()
    titled = len(first) <= _TITLE and not first.endswith(tuple(_CLOSING))
    if not titled or not rest.strip() or rest.partition("\n")[0].strip():
        return Found(text, (Part(0, len(text), "body"),), notices=notices)
    end = begin + len(first)
    parts = (Part(begin, end, "title"), Part(end, len(text), "body"))
    return Found(text, parts, first, notices=notices)
