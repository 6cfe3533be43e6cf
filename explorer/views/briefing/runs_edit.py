"""A paragraph that is written in: words set bold or italic, links, figures with their footnotes."""

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
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QToolTip, QWidget

from explorer.briefing.model import (
    BriefingError,
    Cite,
    Field,
    FigureBlock,
    NoteBlock,
    Paragraph,
    Text,
    block_from_json,
    block_to_json,
)
from explorer.models import mime
from explorer.views.briefing import runs as running
from explorer.views.briefing.figure_chooser import FigureChooser
from explorer.views.briefing.runs import RunObject

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.briefing.model import Run
    from explorer.looks import Looks
    from explorer.models.figure_choices import FigureChoices

_BEGINNINGS = {"#": "heading", "##": "heading2", "###": "heading3", "-": "bullet", "*": "bullet"}
_BEGINNINGS |= {"1.": "numbered", ">": "remark"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TAKEN = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class RunsEdit(QTextEdit):
    """Edits the runs of one paragraph, as high as its text.

    Signals:
        edited(tuple): the text is another; its runs.
        split(tuple, tuple): Enter: the runs before and after the cursor.
        joined(int): Backspace at the beginning (-1) or Delete at the end (1).
        left(int): the cursor went over the top (-1) or the bottom (1).
        pasted(list): lines of a pasted text after the first, as runs.
        style_wanted(str): a beginning such as "- " asks for another kind of block.
        figure_chosen(str): a figure was clicked.
        entered(): the keyboard is here.
    """

    edited = Signal(object)
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
        super().__init__(parent)
        self._looks = looks
        self._explain = explain
        self._plain = plain
        self._loading = False
        self._barred = False
        self._chooser: FigureChooser | None = None
        self._field_of: Callable[[str], Field] = Field
        self._objects = RunObject(self.document(), describe)
        self.document().setDocumentMargin(2)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)  # the workspace keeps the steps
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._changed)
        self.restyle()

    # -- what is in it -------------------------------------------------------------------------

    def runs(self) -> tuple[Run, ...]:
        """The text as it stands."""
        return running.read(self.document())

    def set_runs(self, runs: Sequence[Run]) -> None:
        """Show a text; the cursor stays where it can."""
        if tuple(runs) == self.runs():
            return
        self._loading = True
        place = self.textCursor().position()
        self.clear()
        self.setCurrentCharFormat(QTextCharFormat())
        running.insert(self.textCursor(), runs)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._loading = False
        self._say(runs)

    def insert_runs(self, runs: Sequence[Run]) -> None:
        """Put runs where the cursor is, in place of what is selected."""
        cursor = self.textCursor()
        before = cursor.charFormat()
        running.insert(cursor, runs)
        self.setTextCursor(cursor)
        if before.objectType() != running.RUN:
            self.setCurrentCharFormat(before)
        else:
            self.setCurrentCharFormat(QTextCharFormat())

    def restyle(self) -> None:
        """Take over the theme."""
        self._objects.theme = self._looks.theme
        self.viewport().setAutoFillBackground(False)
        bar = f"border-left: 3px solid {self._looks.theme.claim}; padding-left: 8px;"
        self.setStyleSheet(
            f"QTextEdit {{ background: transparent; {bar if self._barred else ''} }}"
        )
        self.viewport().update()

    def set_barred(self, barred: bool) -> None:
        """A bar at the left sets a remark apart."""
        if barred != self._barred:
            self._barred = barred
            self.restyle()

    def refresh(self) -> None:
        """Figures say something else: measure and draw them again."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def _changed(self) -> None:
        if not self._loading:
            runs = self.runs()
            self._say(runs)
            self.edited.emit(runs)

    def _say(self, runs: Sequence[Run]) -> None:
        """What a screen reader hears: Qt would read a figure as one unknown letter."""
        self.setAccessibleDescription(self._in_words(runs))

    def _in_words(self, runs: Sequence[Run]) -> str:
        return "".join(
            r.text if isinstance(r, Text) else self._objects.describe(r)
            for r in runs
            if not isinstance(r, Cite)
        )

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)

    # -- setting it ----------------------------------------------------------------------------

    def toggle_bold(self) -> None:
        """Selected words in bold, or not."""
        made = QTextCharFormat()
        bold = self.currentCharFormat().fontWeight() >= QFont.Weight.Bold
        made.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.Bold)
        self._set(made)

    def toggle_italic(self) -> None:
        """Selected words in italics, or not."""
        made = QTextCharFormat()
        made.setFontItalic(not self.currentCharFormat().fontItalic())
        self._set(made)

    def set_link(self, address: str) -> None:
        """Selected words lead to an address; "" takes the link off."""
        made = QTextCharFormat()
        made.setAnchor(bool(address))
        made.setAnchorHref(address)
        made.setFontUnderline(bool(address))
        self._set(made)

    def _set(self, made: QTextCharFormat) -> None:
        if not self._plain and not self.isReadOnly():
            self.mergeCurrentCharFormat(made)

    def toggle_qualifier(self, place: int) -> None:
        """Print the figure at a place with its qualifier ("over"), or without."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        run = running.run_at(cursor.charFormat())
        if isinstance(run, Field):
            changed = Field(run.observation_id, run.snapshot, not run.bare, run.bold, run.italic)
            running.insert(cursor, (changed,))

    # -- figures under the mouse ---------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a figure shows its sentence."""
        super().mousePressEvent(event)
        run = running.run_under(self, event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and isinstance(run, Field):
            self.figure_chosen.emit(run.observation_id)

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
            if not self._plain:
                cursor.insertText("\u2028")
        elif key == Qt.Key.Key_Backspace and cursor.position() == 0 and not cursor.hasSelection():
            self.joined.emit(-1)
        elif key == Qt.Key.Key_Delete and at_end and not cursor.hasSelection() and bare:
            self.joined.emit(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and bare and self._leaves(key):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif event.text() == " " and not self._plain and self._begins():
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
        self._loading = True
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._loading = False
        self.style_wanted.emit(style)
        return True

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

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as runs for this program and as words for others."""
        cursor = self.textCursor()
        chosen = running.read(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        return mime.encode(block_to_json(Paragraph(chosen)), self._in_words(chosen))

    def runs_in(self, data: QMimeData) -> tuple[Run, ...] | None:
        """What of a block can stand in running text; None if it cannot."""
        content = mime.decode(data)
        if content is None or self._plain:
            return None
        try:
            block = block_from_json(content)
        except BriefingError:
            return None  # carried by another program under our name
        if isinstance(block, FigureBlock):
            return (self._field_of(block.observation_id),)
        return block.runs if isinstance(block, Paragraph | NoteBlock) else None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, figures and running text; a block that is being moved is none of these."""
        if source.hasFormat(mime.ROW):
            return False
        if source.hasFormat(mime.BLOCK):
            return self._plain or self.runs_in(source) is not None
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what is pasted or dropped; further lines become blocks of their own."""
        runs = self.runs_in(source)
        if runs is not None:
            self.insert_runs(runs)
            return
        first, *others = source.text().replace("\r\n", "\n").split("\n")
        self.textCursor().insertText(first)
        rest = [(Text(line),) for line in others if line.strip()]
        if rest:
            self.pasted.emit(rest)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What cannot stand in the text is for the briefing around it."""
        if self.canInsertFromMimeData(event.mimeData()):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same while it moves."""
        if self.canInsertFromMimeData(event.mimeData()):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop a figure or words where the mouse is."""
        if self.canInsertFromMimeData(event.mimeData()):
            super().dropEvent(event)
            self.activateWindow()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            event.ignore()
