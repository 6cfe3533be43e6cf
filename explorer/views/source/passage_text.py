"""The text of a document to read: clicked, walked through, carried away; numbers beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from explorer.guarded import guarded
from explorer.views.source.marked_text import MarkedText
from explorer.views.source.passage_sides import MARGIN, STRIP, Margin, Strip

if TYPE_CHECKING:
    from explorer.looks import Looks


class PassageText(MarkedText):
    """Shows one document, read only.

    Offsets in and out are code points of the original text; Qt's own are UTF-16.

    Signals:
        claim_chosen(str): evidence id of the claim clicked.
        menu_wanted(str, QPoint): context menu over a claim, "" for none; global position.
        drag_wanted(): the highlighted sentence is dragged out of the text.
        figure_wanted(): what is selected is to become a figure.
    """

    claim_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    drag_wanted = Signal()
    figure_wanted = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(looks, parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.retranslate()
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self._pressed: QPoint | None = None
        self._margin = Margin(self)
        self._strip = Strip(self)
        self.setViewportMargins(MARGIN, 0, STRIP, 0)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.marked.connect(self._margin.update)
        self.marked.connect(self._strip.update)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Follow the mouse; not sooner, since asking for it makes known every kind of widget."""
        super().showEvent(event)
        self.viewport().setMouseTracking(True)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setAccessibleName(self.tr("Text of the document"))

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

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the margin and the strip beside the text."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self._margin.setGeometry(QRect(box.left(), box.top(), MARGIN, box.height()))
        bar = self.verticalScrollBar()
        right = box.right() - (bar.width() if bar.isVisible() else 0)
        self._strip.setGeometry(QRect(right - STRIP + 1, box.top(), STRIP, box.height()))
        if event.oldSize() != event.size():
            self.keep_in_view()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The highlighted sentence is held, to be dragged; with Shift its words are selected."""
        place = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self.selected_span and plain and event.button() == Qt.MouseButton.LeftButton:
            start, end = self.selected_span
            if start <= self.offset_at(place) < end:
                self._pressed = place
        super().mousePressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the claim under the mouse, or of the selected one."""
        chosen = str(self.property("evidence_id") or "")
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            offset = self.offset_at(event.pos())
            over = [c for c in self.claims if c.start <= offset < c.end]
            ids = min(over, key=lambda c: c.end - c.start).evidence_ids if over else ()
            chosen = chosen if chosen in ids else next(iter(ids), "")
        self.menu_wanted.emit(chosen, event.globalPos())
        event.accept()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag chooses the claim under it."""
        self._pressed = None
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        chosen = self.claim_at(self.offset_at(event.position().toPoint()))
        if chosen:
            self.claim_chosen.emit(chosen)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over claims; the highlighted sentence follows the mouse that holds it."""
        place = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self.drag_wanted.emit()
            return
        super().mouseMoveEvent(event)
        offset = self.offset_at(place)
        over = any(c.start <= offset < c.end for c in self.claims)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """N makes a figure of what is selected; else N and P walk through the claims."""
        plain = not event.modifiers()
        if event.key() == Qt.Key.Key_N and plain and self.textCursor().hasSelection():
            self.figure_wanted.emit()
            return
        if event.key() in (Qt.Key.Key_N, Qt.Key.Key_P) and plain:
            self._step(1 if event.key() == Qt.Key.Key_N else -1)
            return
        super().keyPressEvent(event)

    @guarded()
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Nothing is written here: Qt asks only whether text can be selected."""
        event.ignore()

    def _step(self, by: int) -> None:
        if not self.claims:
            return
        starts, selected = [c.start for c in self.claims], self.selected_span
        at = (
            starts.index(selected[0])
            if selected and selected[0] in starts
            else min(-by, 0)  # the first, or going back the last
        )
        self.claim_chosen.emit(self.claims[(at + by) % len(starts)].evidence_ids[0])

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Redraw the margin with a new font or palette."""
        super().changeEvent(event)
        if hasattr(self, "_margin"):
            self._margin.update()
