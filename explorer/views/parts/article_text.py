"""A text to be written, pasted or dropped, with stretches of it marked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from explorer import theme
from explorer.corpus.offsets import Utf16Map
from explorer.guarded import guarded
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from explorer.looks import Looks

_LINES = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text and how it is underlined; offsets are code points."""

    start: int
    end: int
    colour: str
    line: QTextCharFormat.UnderlineStyle = _LINES.SingleUnderline


class ArticleText(QPlainTextEdit):
    """Takes text and files; only the marks that are in sight are laid over it.

    Signals:
        files_given(list): files that were dropped or pasted.
        place_chosen(int): a click at a place of the text, in code points.
    """

    files_given = Signal(list)
    place_chosen = Signal(int)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self._looks = looks
        theme.set_font(self, 14)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)
        self._marks: Sequence[Mark] = ()
        self._map = Utf16Map("")
        self._chosen: tuple[int, int] | None = None
        # Not amid the scrolling: Qt measures what is marked, and its lines are not laid out yet.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_marks)
        self.verticalScrollBar().valueChanged.connect(self._soon.start)

    # -- marks ---------------------------------------------------------------------------------

    def mark(self, text: str, marks: Sequence[Mark]) -> None:
        """Mark stretches of the text, in order, unless it is another by now."""
        if text != self.toPlainText():
            return
        self._map, self._marks, self._chosen = Utf16Map(text), marks, None
        self._show_marks()

    def choose(self, start: int, end: int) -> None:
        """Highlight a stretch and bring it into view."""
        self._chosen = (start, end)
        cursor = self._cursor(start, start)
        if not self.viewport().rect().contains(self.cursorRect(cursor)):
            line = cursor.block().firstLineNumber()
            self.verticalScrollBar().setValue(max(0, line - 2))
        self._show_marks()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(self._map.to_utf16(start), last))
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.setPosition(min(self._map.to_utf16(end), last), keep)
        return cursor

    def _show_marks(self) -> None:
        """Underline what is in sight: to paint costs as much as there are marks."""
        room = self.viewport().rect()
        first = self.firstVisibleBlock().position()
        last = self.cursorForPosition(room.bottomRight()).position()
        found = []
        if self._chosen is not None:
            style = QTextCharFormat()
            style.setBackground(QColor(self._looks.theme.highlight))
            found.append(self._extra(*self._chosen, style))
        for mark in self._marks:
            if self._map.to_utf16(mark.end) < first:
                continue
            if self._map.to_utf16(mark.start) > last:
                break
            style = QTextCharFormat()
            style.setUnderlineStyle(mark.line)
            style.setUnderlineColor(QColor(mark.colour))
            found.append(self._extra(mark.start, mark.end, style))
        self.setExtraSelections(found)

    def _extra(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        extra.cursor = self._cursor(start, end)
        extra.format = style
        return extra

    # -- what people do ------------------------------------------------------------------------

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other marks are in sight."""
        super().resizeEvent(event)
        self._show_marks()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say where a click was that chose no words."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            position = self.cursorForPosition(event.position().toPoint()).position()
            if position <= self._map.length_utf16:
                self.place_chosen.emit(self._map.from_utf16(position))

    @guarded(instead=False)
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are welcome too."""
        return bool(_files(source)) or super().canInsertFromMimeData(source)

    @guarded()
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Of what is pasted or dropped take the words; of files say which."""
        found = _files(source)
        if found:
            self.files_given.emit(found)
        else:
            super().insertFromMimeData(source)


def _files(mime: QMimeData) -> list[Path]:
    return [Path(u.toLocalFile()) for u in mime.urls() if u.isLocalFile()]
