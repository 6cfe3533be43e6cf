"""Which kind of file some bytes are, where the ending of the name says another."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

from explorer.corpus.documents import CorpusError
from explorer.damage import PACKED
from explorer.words import to_user

_POINTER: Final = b"version https://git-lfs.github.com/spec/"
_PAGE: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)
_MAIL: Final = re.compile(rb"(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,40}MIME-Version:", re.I)
_RELATED: Final = re.compile(rb"content-type:\s*multipart/related", re.IGNORECASE)
#: What is in an archive of each kind.
_INSIDE: Final = {
    "word/document.xml": ".docx",
    "ppt/presentation.xml": ".pptx",
    "META-INF/container.xml": ".epub",
}
_MIMETYPES: Final = {
    b"application/vnd.oasis.opendocument.text": ".odt",
    b"application/epub+zip": ".epub",
}


def refuse_pointer(data: bytes, name: str) -> None:
    """Say so if a file only stands for another that was not fetched.

    Raises:
        CorpusError: It is a pointer of Git LFS.
    """
    if data.startswith(_POINTER):
        text = to_user(
            "Reader",
            "{name}: this is a pointer of Git LFS and not the file itself; fetch it with "
            '"git lfs pull".',
        )
        raise CorpusError(text.format(name=name))


def kind(data: bytes, ending: str) -> str:
    """The ending that a file should have by its bytes; the one it has if they say nothing else."""
    if data.startswith(b"%PDF-"):
        return ".pdf"
    if data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return ".rtf"
    if data.startswith(b"PK\x03\x04"):
        return _packed(data) or ending
    if ending in (".docx", ".odt", ".rtf", ".epub", ".pptx", ".pdf", ".html", ".htm", ".mht"):
        head = data[:4096]
        if _MAIL.match(head):
            return ".mhtml" if _RELATED.search(head) or ending.startswith((".h", ".m")) else ".eml"
        if _PAGE.match(head) and ending not in (".html", ".htm"):
            return ".html"
    return ending


def _packed(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 100:
                said = archive.read("mimetype").strip()
                if said in _MIMETYPES:
                    return _MIMETYPES[said]
    except PACKED:
        return ""
    return next((ending for part, ending in _INSIDE.items() if part in names), "")
