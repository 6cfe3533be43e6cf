"""What readers of a PDF highlighted or underlined in it, with what they wrote about it."""

from __future__ import annotations

import ctypes
from typing import Any, Final

from explorer.corpus.readers.document import Mark, plain

#: More marks than this on a page are no reader's.
_MOST: Final = 500


def read(page: Any, number: int) -> list[Mark]:
    """The marks of a page, in the order of the file.

    Args:
        page: The page, of PDFium.
        number: Its number, from 1.
    """
    from pypdfium2 import raw

    count = min(raw.FPDFPage_GetAnnotCount(page), _MOST)
    if not count:
        return []
    kinds = (
        raw.FPDF_ANNOT_HIGHLIGHT,
        raw.FPDF_ANNOT_UNDERLINE,
        raw.FPDF_ANNOT_SQUIGGLY,
    )
    words = page.get_textpage()
    found = []
    try:
        for n in range(count):
            mark = raw.FPDFPage_GetAnnot(page, n)
            if not mark:
                continue
            try:
                if raw.FPDFAnnot_GetSubtype(mark) in kinds:
                    quote = " ".join(_marked(raw, mark, words).split())
                    if quote:
                        found.append(Mark(quote, _comment(raw, mark), number))
            finally:
                raw.FPDFPage_CloseAnnot(mark)
    finally:
        words.close()
    return found


def _marked(raw: Any, mark: Any, words: Any) -> str:
    """The words under the stretches of a mark."""
    corners = raw.FS_QUADPOINTSF()
    parts = []
    for n in range(raw.FPDFAnnot_CountAttachmentPoints(mark)):
        if not raw.FPDFAnnot_GetAttachmentPoints(mark, n, corners):
            continue
        across = (corners.x1, corners.x2, corners.x3, corners.x4)
        up = (corners.y1, corners.y2, corners.y3, corners.y4)
        text = words.get_text_bounded(min(across), min(up), max(across), max(up))
        parts.append(plain(str(text).replace("\ufffe", "")))
    return " ".join(parts)


def _comment(raw: Any, mark: Any) -> str:
    """What was written about it."""
    size = raw.FPDFAnnot_GetStringValue(mark, b"Contents", None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pointer = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    raw.FPDFAnnot_GetStringValue(mark, b"Contents", pointer, size)
    return plain(buffer.raw.decode("utf-16-le", "replace").rstrip("\0")).strip()
