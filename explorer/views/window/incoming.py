"""Files and texts that come to the window: dropped on it, or from the clipboard."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QTemporaryDir, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication

from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from explorer.views.window.bringing import Bringing

#: So many entries of a folder are looked at to tell what it holds.
_LOOKED_AT = 2000


class Incoming(QObject):
    """Takes files that are dropped on a window, and brings in what is on the clipboard.

    Signals:
        records(list): files and folders of publication records, which are counted, not read.
    """

    records = Signal(list)

    def __init__(self, bringing: Bringing, window: QWidget) -> None:
        """Watch a window."""
        super().__init__(window)
        self._bringing = bringing
        #: Where a text of the clipboard is a file, until the next one is.
        self._folder: QTemporaryDir | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def from_clipboard(self) -> None:
        """Bring in the files on the clipboard, else its text, with its marks if it has any."""
        # None where nothing was ever copied.
        found = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        paths = _files(found) if found else []
        if found and not paths and (found.hasHtml() or found.text().strip()):
            paths = [self._written(found)]
        if paths:
            self._take(paths)
        else:
            self._bringing.said.emit(self.tr("There is neither text nor a file on the clipboard."))

    def _take(self, paths: Sequence[Path]) -> None:
        records = [p for p in paths if _holds_records(p)]
        others = [p for p in paths if p not in records]
        if records:
            self.records.emit(records)
        if others:
            self._bringing.read(others)

    def _written(self, mime: QMimeData) -> Path:
        from datetime import datetime

        self._folder = QTemporaryDir()
        ending, text = (".html", mime.html()) if mime.hasHtml() else (".txt", mime.text())
        name = self.tr("Clipboard {time}").format(time=f"{datetime.now():%Y-%m-%d %H.%M.%S}")
        path = Path(self._folder.path(), f"{name}{ending}")
        # With a mark of its encoding: a page may say that it is in another.
        path.write_text(text, encoding="utf-8-sig", errors="replace")
        return path

    @guarded(instead=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files are welcome wherever in the window no part takes what is dropped."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            assert isinstance(event, QDragMoveEvent)
            if _files(event.mimeData()):
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            paths = _files(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._take(paths)
                return True
        return super().eventFilter(watched, event)


def _holds_records(path: Path) -> bool:
    """Whether a file, or one of the first files in a folder, is of a kind that lists papers."""
    from explorer.endings import RECORDS

    inside = islice(path.rglob("*"), _LOOKED_AT) if path.is_dir() else (path,)
    return any(p.suffix.lower() in RECORDS for p in inside)


def _files(mime: QMimeData) -> list[Path]:
    """The files and folders that are named; nothing is fetched from elsewhere."""
    if not mime.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
