"""A paragraph that is written in: what keys, the mouse and the clipboard do to it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.briefing import legible
from explorer.briefing.model import (
    BriefingError,
    Cite,
    Field,
    FigureBlock,
    NoteBlock,
    Paragraph,
    Text,
)
from explorer.briefing.plain import block_from_json, block_to_json
from explorer.guarded import guarded
from explorer.models import mime
from explorer.views.briefing import runs as running
from explorer.views.briefing.figure_chooser import FigureChooser
from explorer.views.briefing.runs_text import RunsText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.briefing.model import Block, Run
    from explorer.looks import Looks
    from explorer.models.figure_choices import FigureChoices

_BEGINNINGS = {"#": "heading", "##": "heading2", "###": "heading3", "-": "bullet", "*": "bullet"}
_BEGINNINGS |= {"1.": "numbered", ">": "remark"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TAKEN = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class RunsEdit(RunsText):
    """Edits the runs of one paragraph: keys, mouse, what is pasted and dropped.

    Signals:
        split(tuple, tuple): Enter: the runs before and after the cursor.
        joined(int): Backspace at the beginning (-1) or Delete at the end (1).
        left(int): the cursor went over the top (-1) or the bottom (1).
        pasted(list): lines of a pasted text after the first, as runs.
        style_wanted(str): a beginning such as "- " asks for another kind of block.
        figure_chosen(str): a figure was clicked.
        entered(): the keyboard is here.
    """

    split = Signal(object, object)
    joined = Signal(int)
    left = Signal(int)
    pasted = Signal(object)
    style_wanted = Signal(str)
    figure_chosen = Signal(str)
    entered = Signal()

    def __init__(
        self,
        looks: Looks,
        describe: Callable[[Field], str],
        explain: Callable[[Field | Cite], str],
        parent: QWidget | None = None,
        *,
        plain: bool = False,
    ) -> None:
        """Make an empty paragraph.

        Args:
            looks: Theme and language.
            describe: Words of a figure.
            explain: What it says and who says it, for its tooltip.
            parent: The widget around it.
            plain: Words only, as in a heading.
        """
        super().__init__(looks, describe, parent, plain=plain)
        self._explain = explain
        self._chooser: FigureChooser | None = None
        self._field_of: Callable[[str], Field] = Field
        self._carried: Callable[[Block, str], str] = lambda _block, said: said
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)

    # -- figures under the mouse ---------------------------------------------------------------

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a figure shows its sentence."""
        super().mousePressEvent(event)
        run = running.run_under(self, event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and isinstance(run, Field):
            self.figure_chosen.emit(run.observation_id)

    @guarded(instead=False)
    def event(self, event: QEvent) -> bool:
        """Explain the figure under the mouse; leave undo to the window."""
        if event.type() == QEvent.Type.ToolTip:
            position = self.viewport().mapFromGlobal(event.globalPos())  # type: ignore[attr-defined]
            run = running.run_under(self, position)
            if run is None:
                QToolTip.hideText()
            else:
                html = f"<p style='white-space:pre-wrap'>{escape(self._explain(run))}</p>"
                QToolTip.showText(event.globalPos(), html, self)  # type: ignore[attr-defined]
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            if event.matches(standard.Undo) or event.matches(standard.Redo):
                event.ignore()
                return False
        return super().event(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Cut, copy and paste, and what can be done with a figure."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = running.place_at(self, event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.textCursor().position() - 1
        run = running.run_of(self.document(), place)
        if isinstance(run, Field):
            menu.addSeparator()
            show = menu.addAction(self.tr("Show sentence"))
            show.triggered.connect(lambda: self.figure_chosen.emit(run.observation_id))
            bare = menu.addAction(self.tr("Without its qualifier"))
            bare.setCheckable(True)
            bare.setChecked(run.bare)
            bare.setEnabled(not self.isReadOnly())
            bare.triggered.connect(lambda: self.toggle_qualifier(place))
        menu.popup(event.globalPos())

    # -- keys ----------------------------------------------------------------------------------

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter splits, Backspace at the beginning joins, arrows leave, @ looks for a figure."""
        key, cursor = Qt.Key(event.key()), self.textCursor()
        if self._chooser is not None and self._chooser.is_shown and key in _TAKEN:
            event.ignore()  # for the list of figures
            return
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        at_end = cursor.position() == self.document().characterCount() - 1
        if key in _ENTER and bare:
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            last = self.document().characterCount() - 1
            self.split.emit(
                running.read(self.document(), 0, start), running.read(self.document(), end, last)
            )
        elif key in _ENTER and event.modifiers() == _SHIFT:
            if not self.plain:
                cursor.insertText("\u2028")
        elif key == Qt.Key.Key_Backspace and cursor.position() == 0 and not cursor.hasSelection():
            self.joined.emit(-1)
        elif key == Qt.Key.Key_Delete and at_end and not cursor.hasSelection() and bare:
            self.joined.emit(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and bare and self._leaves(key):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.text() == " " and not self.plain and self._begins():
            return
        else:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.text() and event.text().isprintable() and not control:
                cursor.removeSelectedText()
                if cursor.charFormat().objectType() == running.RUN:
                    # What is typed after a figure is no figure.
                    self.setCurrentCharFormat(QTextCharFormat())
            super().keyPressEvent(event)
            if self._chooser is not None:
                self._chooser.begin() if event.text() == "@" else self._chooser.look()

    def _leaves(self, key: Qt.Key) -> bool:
        cursor = self.textCursor()
        step = QTextCursor.MoveOperation.Up
        if key == Qt.Key.Key_Down:
            step = QTextCursor.MoveOperation.Down
        return not cursor.movePosition(step)

    def _begins(self) -> bool:
        """Whether a space after "-", "#", "1." or ">" at the beginning makes another block."""
        cursor = self.textCursor()
        typed = self.document().toPlainText()[: cursor.position()]
        style = _BEGINNINGS.get(typed)
        if style is None or cursor.hasSelection():
            return False
        self.take(len(typed))
        self.style_wanted.emit(style)
        return True

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()

    # -- choosing a figure ---------------------------------------------------------------------

    def choose_from(
        self,
        choices: FigureChoices,
        topics: Callable[[], Sequence[str]],
        field_of: Callable[[str], Field],
    ) -> None:
        """Offer figures at an @; ``field_of`` makes the field of the chosen one."""
        self._field_of = field_of
        self._chooser = FigureChooser(
            self, choices, topics, lambda found: self.insert_runs((field_of(found),))
        )

    def begin_choosing(self) -> None:
        """As if an @ had been typed."""
        if self._chooser is not None and not self.isReadOnly():
            self.insert_runs((Text("@"),))
            self._chooser.begin()

    # -- carrying ------------------------------------------------------------------------------

    @guarded()
    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as runs for this program and as words for others."""
        cursor = self.textCursor()
        chosen = running.read(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        block = Paragraph(chosen)
        return mime.encode(block_to_json(block), self._carried(block, self.in_words(chosen)))

    def carry_with(self, carried: Callable[[Block, str], str]) -> None:
        """Have the words for other programs say what ``carried`` adds to them."""
        self._carried = carried

    def runs_in(self, data: QMimeData) -> tuple[Run, ...] | None:
        """What of a block can stand in running text; None if it cannot."""
        content = mime.decode(data)
        if content is None or self.plain:
            return None
        try:
            block = block_from_json(content)
        except BriefingError:
            return None  # carried by another program under our name
        if isinstance(block, FigureBlock):
            return (self._field_of(block.observation_id),)
        return block.runs if isinstance(block, Paragraph | NoteBlock) else None

    @guarded(instead=False)
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, figures and running text; a block that is being moved is none of these."""
        if source.hasFormat(mime.ROW):
            return False
        if source.hasFormat(mime.BLOCK):
            return self.plain or self.runs_in(source) is not None
        return source.hasText()

    @guarded()
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what is pasted or dropped; further lines become blocks of their own."""
        runs = self.runs_in(source)
        if runs is not None:
            self.insert_runs(runs)
            return
        text = source.text()
        if left_out := legible.unfit(text):
            said = legible.left_out(self.tr("Pasted"), left_out)
            QToolTip.showText(self.mapToGlobal(self.cursorRect().bottomLeft()), said, self)
        first, *others = legible.fit(text).replace("\r\n", "\n").split("\n")
        self.textCursor().insertText(first)
        rest = [(Text(line),) for line in others if line.strip()]
        if rest:
            self.pasted.emit(rest)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What cannot stand in the text is for the briefing around it."""
        if self.canInsertFromMimeData(event.mimeData()):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same while it moves."""
        if self.canInsertFromMimeData(event.mimeData()):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Drop a figure or words where the mouse is."""
        if self.canInsertFromMimeData(event.mimeData()):
            super().dropEvent(event)
            self.activateWindow()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            event.ignore()
