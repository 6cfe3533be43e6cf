"""What is looked at before a file of Office is unpacked."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

from explorer.corpus.documents import CorpusError
from explorer.damage import PACKED
from explorer.words import to_user

#: More than this when unpacked is no document but a trap, in MiB.
_UNPACKED: Final = 512
#: The same for the XML of a document.
DOCUMENT: Final = 64
#: More files than this are in no archive that an office makes.
_ENTRIES: Final = 20_000
_XML: Final = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx")
#: What old files of Office begin with, and new ones with a password.
_OLD: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


#: The namespaces of "strict" files, which differ from the usual ones in their beginning.
_STRICT: Final = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/")


def transitional(data: bytes) -> bytes:
    """A "strict" file of Office in the namespaces that libraries know; others as they are.

    Call :func:`check` before.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.namelist()
        known = {"word/document.xml", "xl/workbook.xml", "ppt/presentation.xml"}
        main = next((p for p in parts if p in known), "")
        if not main or not _STRICT.search(archive.read(main)):
            return data
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
            for part in parts:
                content = archive.read(part)
                if part.endswith((".xml", ".rels")):
                    usual = rb"http://schemas.openxmlformats.org/\1/2006/"
                    content = _STRICT.sub(usual, content)
                copy.writestr(part, content)
    return made.getvalue()


def check(data: bytes, name: str, what: str, most_xml: int = _UNPACKED) -> None:
    """Say what is wrong with a file that cannot be unpacked.

    Args:
        data: Its bytes.
        name: What to call it in an error.
        what: What it should be.
        most_xml: How many MiB of XML it may hold, which take many times as much when read.

    Raises:
        CorpusError: It is not a zip archive, is encrypted, or grows too large.
    """
    if data.startswith(_OLD):
        text = to_user(
            "Reader", "{name}: it has a password or an old format; save it as a {what} without one."
        )
        raise CorpusError(text.format(name=name, what=what))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            size = sum(entry.file_size for entry in entries)
            xml = sum(e.file_size for e in entries if e.filename.lower().endswith(_XML))
    except PACKED:
        text = to_user("Reader", "{name}: this is no {what}, or it is damaged.")
        raise CorpusError(text.format(name=name, what=what)) from None
    if len(entries) > _ENTRIES:
        text = to_user("Reader", "{name}: there are {count} files in it; up to {most} are read.")
        raise CorpusError(text.format(name=name, count=len(entries), most=_ENTRIES))
    if xml > most_xml * 2**20:
        text = to_user("Reader", "{name}: it would take {size} MiB unpacked; {most} are read.")
        raise CorpusError(text.format(name=name, size=xml // 2**20, most=most_xml))
    if size > _UNPACKED * 2**20:
        text = to_user("Reader", "{name}: it would take {size} MiB unpacked; {most} are read.")
        raise CorpusError(text.format(name=name, size=size // 2**20, most=_UNPACKED))
