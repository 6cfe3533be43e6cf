"""The text of a document as a quiet page: claims marked, the selected one highlighted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from explorer import tasks
from explorer.charts import paint
from explorer.corpus.offsets import DisplayText
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.views.source.passage_sides import MARGIN, STRIP, Margin, Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.schema import Section
    from explorer.looks import Looks

#: How many documents stay laid out.
_KEPT = 8


@dataclass(frozen=True, slots=True)
class Claim:
    """A quoted stretch of the document and the evidence that quotes it, in table order."""

    start: int
    end: int
    number: int
    evidence_ids: tuple[str, ...]


@dataclass(slots=True)
class _Page:
    """A document laid out, and what was made for it."""

    document: QTextDocument
    shown: DisplayText
    claims: tuple[Claim, ...] = ()
    #: The marks of its claims, the same whatever is selected.
    marks: list[QTextEdit.ExtraSelection] | None = None


class PassageText(QTextEdit):
    """Shows one document, read only.

    Offsets in and out are code points of the original text; Qt's own are UTF-16.

    Signals:
        claim_chosen(str): evidence id of the claim clicked.
        menu_wanted(str, QPoint): context menu over a claim, "" for none; global position.
        drag_wanted(): the highlighted sentence is dragged out of the text.
    """

    claim_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    drag_wanted = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self._looks = looks
        self._page = _Page(self.document(), DisplayText(""))
        self._pages: dict[str, _Page] = {}
        self.original = ""
        self._selected: tuple[int, int] | None = None
        self._numeral: tuple[int, int] | None = None
        self._pressed: QPoint | None = None
        self._margin = Margin(self)
        self._strip = Strip(self)
        self.setViewportMargins(MARGIN, 0, STRIP, 0)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the document, in reading order."""
        return self._page.claims

    @property
    def selected_span(self) -> tuple[int, int] | None:
        """Original offsets of the highlighted quote."""
        return self._selected

    def show_text(self, text: str, sections: Sequence[Section], claims: Sequence[Claim]) -> None:
        """Show a document with its sections and claims; nothing is selected."""
        self.original = text
        self._selected = self._numeral = None
        page = self._pages.pop(text, None)
        if page is None:
            shown = DisplayText(text)
            page = self._page = _Page(QTextDocument(shown.text, self), shown)
            option = page.document.defaultTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            page.document.setDefaultTextOption(option)
            page.document.setUndoRedoEnabled(False)
            self._keep_glyphs(page.document)
            self.setDocument(page.document)
            self._dress(sections)
        else:
            self._page = page
            self.setDocument(page.document)
        if page.claims != tuple(claims):
            page.claims, page.marks = tuple(claims), None
        # The last few documents stay laid out: going back and forth costs nothing.
        self._pages[text] = page
        while len(self._pages) > _KEPT:
            self._pages.pop(next(iter(self._pages))).document.deleteLater()
        self._mark()

    @staticmethod
    def _keep_glyphs(document: QTextDocument) -> None:
        """Spare Qt from shaping every visible paragraph again whenever it is painted."""
        block = document.begin()
        while block.isValid():
            block.layout().setCacheEnabled(True)
            block = block.next()

    def _dress(self, sections: Sequence[Section]) -> None:
        """Line height for Chinese, headings bold, boilerplate grey, captions small."""
        theme = self._looks.theme
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(25, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(block)
        base = QTextCharFormat()
        base.setFont(paint.font(14))
        base.setForeground(QColor(theme.text))
        cursor.setCharFormat(base)
        self._close_gaps()
        for section in sections:
            style = QTextCharFormat()
            if section.kind in ("title", "heading"):
                style.setFont(paint.font(15, bold=True))
            elif section.kind in BOILERPLATE:
                style.setForeground(QColor(theme.claim))
                style.setFont(paint.font(12))
            elif section.kind in ("caption", "reference"):
                style.setForeground(QColor(theme.muted))
                style.setFont(paint.font(12))
            else:
                continue
            self._cursor(section.start, section.end).mergeCharFormat(style)

    def _close_gaps(self) -> None:
        """Blank lines of the file stay, but as narrow gaps."""
        narrow = QTextBlockFormat()
        narrow.setLineHeight(9, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).mergeBlockFormat(narrow)
            block = block.next()

    def select(self, start: int, end: int, numeral: tuple[int, int] | None) -> None:
        """Highlight a quote, its numeral bold, and bring it into view."""
        self._selected, self._numeral = (start, end), numeral
        self._mark()
        self.scroll_to(start, end)
        # The text may not have its final width yet: look again when layouts have settled.
        tasks.later(self, self._keep_in_view)

    def _keep_in_view(self) -> None:
        if self._selected is not None:
            self.scroll_to(*self._selected)

    def clear_selection(self) -> None:
        """Highlight nothing."""
        self._selected = self._numeral = None
        self._mark()

    def restyle(self, sections: Sequence[Section]) -> None:
        """Take over the present theme."""
        for text in [t for t, page in self._pages.items() if page is not self._page]:
            self._pages.pop(text).document.deleteLater()
        self._page.marks = None
        self._dress(sections)
        self._mark()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._page.shown.to_display(start))
        cursor.setPosition(self._page.shown.to_display(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        theme = self._looks.theme
        if self._page.marks is None:
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(QColor(theme.claim))
            self._page.marks = [self._extra(c.start, c.end, style) for c in self.claims]
        extras = list(self._page.marks)
        if self._selected:
            style = QTextCharFormat()
            style.setBackground(QColor(theme.highlight))
            style.setForeground(QColor(theme.text))
            extras.append(self._extra(*self._selected, style))
        if self._numeral:
            style = QTextCharFormat()
            style.setBackground(QColor(theme.highlight_bar))
            style.setForeground(QColor("#1B1F24"))
            style.setFontWeight(QFont.Weight.Bold)
            extras.append(self._extra(*self._numeral, style))
        self.setExtraSelections(extras)
        self._margin.update()
        self._strip.update()

    def _extra(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        extra = QTextEdit.ExtraSelection()
        extra.cursor = self._cursor(start, end)
        extra.format = style
        return extra

    def scroll_to(self, start: int, end: int) -> None:
        """Bring a stretch into view, a third from the top unless it is visible already."""
        top = self.cursorRect(self._edge(start)).top()
        bottom = self.cursorRect(self._edge(end)).bottom()
        room = self.viewport().height()
        if top < 8 or bottom > room - 8:
            bar = self.verticalScrollBar()
            place = room // 3 if bottom - top < room * 2 // 3 else 8
            bar.setValue(bar.value() + top - place)

    def _edge(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._page.shown.to_display(offset))
        return cursor

    def rows_of(self, start: int, end: int) -> QRect:
        """The rows a stretch takes, in viewport coordinates."""
        first = self.cursorRect(self._edge(start))
        last = self.cursorRect(self._edge(end))
        return QRect(0, first.top(), 1, max(first.height(), last.bottom() - first.top()))

    def visible_span(self) -> tuple[int, int]:
        """The original offsets between which everything visible lies."""
        room = self.viewport().rect()
        first = self.cursorForPosition(room.topLeft()).position()
        last = self.cursorForPosition(room.bottomRight()).position()
        return self._page.shown.to_original(first), self._page.shown.to_original(last)

    def share_of(self, offset: int) -> float:
        """How far down the document an offset lies, 0 to 1."""
        return offset / max(1, len(self.original))

    def claim_at(self, position: int) -> str:
        """Evidence id of the claim at an original offset, the shortest quote first.

        Where a quote carries several figures, the one after the selected one, so that clicking
        again walks through them.
        """
        found = [c for c in self.claims if c.start <= position < c.end]
        if not found:
            return ""
        claim = min(found, key=lambda c: (c.end - c.start, c.start))
        ids = claim.evidence_ids
        current = str(self.property("evidence_id") or "")
        return ids[(ids.index(current) + 1) % len(ids)] if current in ids else ids[0]

    def copied(self) -> str:
        """The text selected with the mouse."""
        return self.textCursor().selectedText().replace("\u2029", "\n")

    # -- Qt ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the margin and the strip beside the text."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self._margin.setGeometry(QRect(box.left(), box.top(), MARGIN, box.height()))
        bar = self.verticalScrollBar()
        right = box.right() - (bar.width() if bar.isVisible() else 0)
        self._strip.setGeometry(QRect(right - STRIP + 1, box.top(), STRIP, box.height()))
        if event.oldSize().width() != event.size().width():
            self._keep_in_view()

    def _offset_at(self, place: QPoint) -> int:
        """The original offset of the character at a place in the viewport."""
        return self._page.shown.to_original(self.cursorForPosition(place).position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The highlighted sentence is held, to be dragged; with Shift its words are selected."""
        place = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self._selected and plain and event.button() == Qt.MouseButton.LeftButton:
            start, end = self._selected
            if start <= self._offset_at(place) < end:
                self._pressed = place
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the claim under the mouse, or of the selected one."""
        chosen = str(self.property("evidence_id") or "")
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            offset = self._offset_at(event.pos())
            over = [c for c in self.claims if c.start <= offset < c.end]
            ids = min(over, key=lambda c: c.end - c.start).evidence_ids if over else ()
            chosen = chosen if chosen in ids else next(iter(ids), "")
        self.menu_wanted.emit(chosen, event.globalPos())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag chooses the claim under it."""
        self._pressed = None
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        position = self.cursorForPosition(event.position().toPoint()).position()
        chosen = self.claim_at(self._page.shown.to_original(position))
        if chosen:
            self.claim_chosen.emit(chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over claims; the highlighted sentence follows the mouse that holds it."""
        place = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self.drag_wanted.emit()
            return
        super().mouseMoveEvent(event)
        offset = self._offset_at(place)
        over = any(c.start <= offset < c.end for c in self.claims)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N and P walk through the claims of the document."""
        if event.key() in (Qt.Key.Key_N, Qt.Key.Key_P) and not event.modifiers():
            self._step(1 if event.key() == Qt.Key.Key_N else -1)
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        if not self.claims:
            return
        starts = [c.start for c in self.claims]
        at = (
            starts.index(self._selected[0])
            if self._selected and self._selected[0] in starts
            else min(-by, 0)  # the first, or going back the last
        )
        self.claim_chosen.emit(self.claims[(at + by) % len(starts)].evidence_ids[0])

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the margin with a new font or palette."""
        super().changeEvent(event)
        if hasattr(self, "_margin"):
            self._margin.update()

    @property
    def looks(self) -> Looks:
        """Theme and language."""
        return self._looks
