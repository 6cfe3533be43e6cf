"""Plain text: kept as it is but for its line ends."""

from __future__ import annotations

from typing import Final

from explorer.corpus.readers.document import AS_IT_IS, Found, How, Part, plain
from explorer.corpus.readers.encoding import decoded

#: A first line that is longer is no title.
_TITLE: Final = 120
_CLOSING: Final = ".。!！?？;；,，、:：”」』)）"


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a text file; a short first line above a blank one is its title.

    Raises:
        CorpusError: It is not text.
    """
    raw = decoded(data, name, given=how.encoding)
    notices, encoding = raw.notices, raw.encoding
    text = plain(raw.text)
    begin = len(text) - len(text.lstrip())
    first, _, rest = text[begin:].partition("\n")
    first = first.rstrip()
    titled = len(first) <= _TITLE and not first.endswith(tuple(_CLOSING))
    if not titled or not rest.strip() or rest.partition("\n")[0].strip():
        return Found(text, (Part(0, len(text), "body"),), notices=notices, encoding=encoding)
    end = begin + len(first)
    parts = (Part(begin, end, "title"), Part(end, len(text), "body"))
    return Found(text, parts, first, notices=notices, encoding=encoding)
