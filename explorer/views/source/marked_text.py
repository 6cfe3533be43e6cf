"""A document laid out as a quiet page: its claims marked, the selected quote highlighted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from explorer import tasks
from explorer.corpus.offsets import DisplayText
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.records import dataclass
from explorer.theme import font, px

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


class MarkedText(QTextEdit):
    """One document and what is marked in it.

    Offsets in and out are code points of the original text; Qt's own are UTF-16.

    Signals:
        marked(): other stretches than before are marked.
    """

    marked = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.looks = looks
        self._page = _Page(self.document(), DisplayText(""))
        self._pages: dict[str, _Page] = {}
        self.original = ""
        self._selected: tuple[int, int] | None = None
        self._numeral: tuple[int, int] | None = None
        #: The character at the top of the page, Qt's position, and where it stands; while it stays.
        self._held: tuple[int, int] | None = None
        looks.changing.connect(self.hold)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the document, in reading order."""
        return self._page.claims

    @property
    def selected_span(self) -> tuple[int, int] | None:
        """Original offsets of the highlighted quote."""
        return self._selected

    @property
    def chosen_span(self) -> tuple[int, int] | None:
        """Original offsets of what is selected with mouse or keys; None if nothing is."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        shown = self._page.shown
        return shown.to_original(cursor.selectionStart()), shown.to_original(cursor.selectionEnd())

    def choose(self, start: int, end: int) -> None:
        """Select a stretch as mouse or keys would."""
        self.setTextCursor(self._cursor(start, end))

    def show_text(self, text: str, sections: Sequence[Section], claims: Sequence[Claim]) -> None:
        """Show a document with its sections and claims; nothing is selected."""
        self.original = text
        self._selected = self._numeral = None
        page = self._pages.pop(text, None)
        if page is not self._page:
            self._held = None
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
        elif page is not self._page:  # to take the same again would go to its top
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
        theme = self.looks.theme
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(px(25), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(block)
        base = QTextCharFormat()
        base.setFont(font(14))
        base.setForeground(QColor(theme.text))
        cursor.setCharFormat(base)
        self._close_gaps()
        for section in sections:
            style = QTextCharFormat()
            if section.kind in ("title", "heading"):
                style.setFont(font(15, bold=True))
            elif section.kind in BOILERPLATE:
                style.setForeground(QColor(theme.claim))
                style.setFont(font(12))
            elif section.kind in ("caption", "reference"):
                style.setForeground(QColor(theme.muted))
                style.setFont(font(12))
            else:
                continue
            self._cursor(section.start, section.end).mergeCharFormat(style)

    def _close_gaps(self) -> None:
        """Blank lines of the file stay, but as narrow gaps."""
        narrow = QTextBlockFormat()
        narrow.setLineHeight(px(9), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():
                QTextCursor(block).mergeBlockFormat(narrow)
            block = block.next()

    def select(self, start: int, end: int, numeral: tuple[int, int] | None) -> None:
        """Highlight a quote, its numeral bold, and bring it into view."""
        self.highlight(start, end, numeral)
        self._held = None
        self.scroll_to(start, end)
        # The text may not have its final width yet: look again when layouts have settled.
        tasks.later(self, self.keep_in_view)

    def highlight(self, start: int, end: int, numeral: tuple[int, int] | None) -> None:
        """Highlight a quote, wherever the reader is."""
        self._selected, self._numeral = (start, end), numeral
        self._mark()

    def keep_in_view(self) -> None:
        """After another layout: the place that is held, or else the highlighted quote."""
        if self._held is not None:
            position, top = self._held
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(position, self.document().characterCount() - 1))
            self.document().size()  # lays out all of it: till then the bar ends too early
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - top)
        elif self._selected is not None:
            self.scroll_to(*self._selected)

    def hold(self) -> None:
        """What is on the screen stays there until the layouts that are about to come are over.

        A change of theme goes by way of other bars, and so of other widths.
        """
        if self._held is not None:
            return
        cursor = self.cursorForPosition(QPoint(0, 0))
        self._held = (cursor.position(), self.cursorRect(cursor).top())
        tasks.later(self, self._settle)

    def _settle(self) -> None:
        self.keep_in_view()
        tasks.later(self, self._let_go)

    def _let_go(self) -> None:
        self.keep_in_view()
        self._held = None

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
        theme = self.looks.theme
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
        self.marked.emit()

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

    def offset_at(self, place: QPoint) -> int:
        """The original offset of the character at a place in the viewport."""
        return self._page.shown.to_original(self.cursorForPosition(place).position())
