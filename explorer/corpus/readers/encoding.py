"""Bytes of a text file as text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re
from typing import Final

from explorer.corpus.documents import CorpusError
from explorer.words import to_user

#: Longest first: the mark of UTF-16 begins that of UTF-32.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What a file without mark may be in. Each contains the narrower ones of its family: GB18030 has
#: GB2312 and GBK in it, Big5-HKSCS has Big5. More would only be mistaken for these.
_LIKELY: Final = ["utf_8", "gb18030", "big5hkscs", "cp1252", "utf_16_le", "utf_16_be"]
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text of a file.

    Args:
        data: Its bytes.
        name: What to call it in an error.
        declared: The encoding it says it is in, if it does; tried after UTF-8.

    Raises:
        CorpusError: It is not text, or its encoding cannot be told.
    """
    text = _decoded(data, name, declared)
    # A text has hardly a control character; a picture has one in every ten bytes.
    if len(_CONTROL.findall(text)) * 200 > len(text):
        said = to_user(
            "Reader", "{name}: this is no text; the bytes are those of another kind of file."
        )
        raise CorpusError(said.format(name=name))
    return text


def _decoded(data: bytes, name: str, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                text = to_user("Reader", "{name}: byte {byte} is not {encoding}; save it as UTF-8.")
                message = text.format(name=name, byte=error.start, encoding=encoding)
                raise CorpusError(message) from None
    for encoding in ("utf-8", _wider(declared)):
        try:
            if encoding:
                return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=_LIKELY).best()
    if found is None:
        text = to_user(
            "Reader", "{name}: its encoding cannot be told, or it is no text; save it as UTF-8."
        )
        raise CorpusError(text.format(name=name))
    return data.decode(found.encoding)


def _wider(declared: str) -> str:
    """As browsers do: what calls itself GB2312 or Big5 may use the larger set."""
    try:
        name = codecs.lookup(declared.strip()).name if declared.strip() else ""
    except LookupError:
        return ""
    return {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}.get(
        name, {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)
    )
