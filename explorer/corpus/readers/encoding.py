"""Bytes of a text file as text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from explorer.corpus.documents import CorpusError
from explorer.words import Count, to_user

#: Longest first: the mark of UTF-16 begins that of UTF-32.
_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What a file without mark may be in if its characters are of one byte.
_LIKELY: Final = ["cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "mac_roman"]
#: So many bytes in a thousand may be broken for the rest to be read as UTF-8.
_BROKEN: Final = 2
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Bytes as text.

    Attributes:
        text: What they say.
        notices: What its reader should know of how it was read, a sentence each.
        encoding: What they were read as, as Python names it.
    """

    text: str
    notices: tuple[str, ...]
    encoding: str


def decode(data: bytes, name: str, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of a file, and what its reader should know; see :func:`decoded`."""
    made = decoded(data, name, declared)
    return made.text, made.notices


def decoded(data: bytes, name: str, declared: str = "", given: str = "") -> Decoded:
    """The text of a file, and how it was read.

    Args:
        data: Its bytes.
        name: What to call it in an error.
        declared: The encoding it says it is in, if it does; tried after UTF-8.
        given: The encoding that the user says it is in; nothing else is tried.

    Raises:
        CorpusError: It is not text, or its encoding cannot be told.
    """
    made = _as_given(data, name, given) if given else _told(data, name, declared)
    text = made.text
    # A text has hardly a control character; a picture has one in every ten bytes.
    if len(_CONTROL.findall(text)) * 200 > len(text):
        said = to_user(
            "Reader", "{name}: this is no text; the bytes are those of another kind of file."
        )
        raise CorpusError(said.format(name=name))
    return made


def _as_given(data: bytes, name: str, given: str) -> Decoded:
    try:
        encoding = codecs.lookup(given.strip()).name
        text = data.decode(encoding, "replace")
    except (LookupError, UnicodeError, ValueError):
        said = to_user("Reader", "{name}: there is no encoding {encoding!r}.")
        raise CorpusError(said.format(name=name, encoding=given)) from None
    broken = text.count("\ufffd")
    if not broken:
        return Decoded(text, (), encoding)
    sentence = to_user(
        "Reader",
        "{name}: {count} {count:place is|places are} not {encoding}; U+FFFD stands "
        "for {count:it|each}.",
    )
    said = sentence.format(name=name, count=Count(broken), encoding=encoding)
    return Decoded(text, (said,), encoding)


def _told(data: bytes, name: str, declared: str) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(encoding), (), encoding)
            except UnicodeDecodeError as error:
                text = to_user("Reader", "{name}: byte {byte} is not {encoding}; save it as UTF-8.")
                message = text.format(name=name, byte=error.start, encoding=encoding)
                raise CorpusError(message) from None
    wide = _without_mark(data)
    try:
        return Decoded(data.decode(wide or "utf-8"), (), wide or "utf-8")
    except UnicodeDecodeError:
        pass
    mended = _mended(data, name)
    if mended:
        return mended
    from explorer.corpus.readers import charset

    asian = charset.east_asian(data)
    said = _as_declared(data, declared)
    if said is not None and (not asian or charset.plausible(said) >= 0):
        return Decoded(said, (), _wider(declared))
    if asian and not (said is None and len(charset.WESTERN.findall(data)) * 20 > _high(data)):
        return Decoded(data.decode(asian), (), asian)
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=_LIKELY).best()
    if found is None:
        text = to_user(
            "Reader", "{name}: its encoding cannot be told, or it is no text; save it as UTF-8."
        )
        raise CorpusError(text.format(name=name))
    return Decoded(data.decode(found.encoding), (), found.encoding)


def _without_mark(data: bytes) -> str:
    """UTF-16 without a mark, told by the zeros of its Latin letters; "" if it is not."""
    half = len(data) // 2
    if not half or len(data) % 2:
        return ""
    for first, encoding in ((1, "utf_16_le"), (0, "utf_16_be")):
        if data[first::2].count(0) * 10 > 3 * half and data[1 - first :: 2].count(0) == 0:
            from explorer.corpus.readers.charset import plausible

            return encoding if plausible(data.decode(encoding, "replace")) >= 0 else ""
    return ""


def _high(data: bytes) -> int:
    return sum(byte > 0x7F for byte in data[:100_000])


def _mended(data: bytes, name: str) -> Decoded | None:
    """UTF-8 with a few broken bytes; None if it is something else."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = sum(not c.isascii() for c in text) - broken
    if broken * 1000 > _BROKEN * len(data) + 1000 or whole < 4 * broken:
        return None
    sentence = to_user(
        "Reader",
        "{name}: {count} {count:byte is|bytes are} not UTF-8; another sign stands "
        "in {count:its|their} place.",
    )
    return Decoded(text, (sentence.format(name=name, count=Count(broken)),), "utf-8")


def _as_declared(data: bytes, declared: str) -> str | None:
    encoding = _wider(declared)
    try:
        return data.decode(encoding) if encoding and encoding != "utf-8" else None
    except (UnicodeDecodeError, LookupError):
        return None


def _wider(declared: str) -> str:
    """As browsers do: what calls itself GB2312 or Big5 may use the larger set."""
    try:
        name = codecs.lookup(declared.strip()).name if declared.strip() else ""
    except LookupError:
        return ""
    return {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}.get(
        name, {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(name, name)
    )
