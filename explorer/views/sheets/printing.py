"""The pages of the preview as a PDF, for a program without Typst: no bookmarks, no tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from explorer import files
from explorer.briefing.resolve import resolve
from explorer.views.sheets import layout as page_layout
from explorer.views.sheets import paint as page_paint
from explorer.views.sheets.text import FINE

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.briefing.model import Briefing
    from explorer.briefing.progress import Progress
    from explorer.dataset.dataset import Dataset

_POINTS = 72  # to the inch


def write(
    dataset: Dataset, briefing: Briefing, path: Path, progress: Progress, *, remarks: bool = False
) -> None:
    """Write the pages as vectors, fonts embedded, text selectable; works on any thread.

    Raises:
        files.FileWriteError: The file cannot be written; an old one is kept.
        Cancelled: The export was stopped; an old file is kept.
    """
    resolved = resolve(dataset, briefing, remarks=remarks)
    pages = page_layout.lay_out(resolved).pages
    progress.begin(len(pages) + 1)
    with files.replacing(path) as temporary:
        writer = QPdfWriter(str(temporary))
        writer.setTitle(briefing.title)
        writer.setCreator(resolved.imprint)
        writer.setResolution(_POINTS * FINE)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter()
        if not painter.begin(writer):
            raise files.FileWriteError(f"{path}: the PDF cannot be written")
        try:
            for n, page in enumerate(pages):
                if n:
                    writer.newPage()
                painter.resetTransform()
                page_paint.draw(painter, page, FINE)
                progress.step()
        finally:
            painter.end()
    progress.step()
