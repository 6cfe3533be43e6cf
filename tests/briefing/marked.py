"""What a file says, in whatever format, as one text without spaces."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pypdfium2
from lxml import etree, html

if TYPE_CHECKING:
    from pathlib import Path

#: Formats that a test can look into for anything that should not be there.
_ZIPPED = (".docx", ".pptx", ".xlsx")


def said(path: Path) -> str:
    """All words that a reader of a file is given."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        pages = pypdfium2.PdfDocument(content)
        words = "".join(page.get_textpage().get_text_range() for page in pages)
    elif path.suffix == ".xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        headers = [sheet.oddHeader.center.text or "" for sheet in book]
        cells = (c for sheet in book for row in sheet.iter_rows(values_only=True) for c in row)
        words = "".join(map(str, (*headers, *(c for c in cells if c is not None))))
    elif path.suffix in (".docx", ".pptx"):
        parts = [part for name, part in _parts(content) if name.endswith(".xml")]
        words = "".join("".join(etree.fromstring(part).itertext()) for part in parts)
    elif path.suffix in (".html", ".svg"):
        words = "".join(html.fromstring(content).itertext())
    else:
        words = content.decode()
    return re.sub(r"\s+", "", words)


def everything(path: Path) -> bytes:
    """Every byte of a file, with what is packed in it unpacked, names of parts too."""
    content = path.read_bytes()
    if path.suffix not in _ZIPPED:
        return content
    return b"\0".join(name.encode() + b"\0" + part for name, part in _parts(content))


def _parts(content: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]
