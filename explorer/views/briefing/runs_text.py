"""Running text in a widget: words set bold or italic, links, figures with their footnotes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from explorer.briefing.model import Cite, Field, Text
from explorer.views.briefing import runs as running
from explorer.views.briefing.runs import RunObject

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.briefing.model import Run
    from explorer.looks import Looks


class RunsText(QTextEdit):
    """Holds the runs of one paragraph, as high as its text.

    Signals:
        edited(tuple): the text is another; its runs.
    """

    edited = Signal(object)

    def __init__(
        self,
        looks: Looks,
        describe: Callable[[Field], str],
        parent: QWidget | None = None,
        *,
        plain: bool = False,
    ) -> None:
        """Make an empty paragraph.

        Args:
            looks: Theme and language.
            describe: Words of a figure.
            parent: The widget around it.
            plain: Words only, as in a heading.
        """
        super().__init__(parent)
        self.looks = looks
        self.plain = plain
        self._loading = False
        self._barred = False
        self._objects = RunObject(self.document(), describe)
        self.document().setDocumentMargin(2)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)  # the workspace keeps the steps
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        self._objects.theme = self.looks.theme
        self.viewport().setAutoFillBackground(False)
        bar = f"border-left: 3px solid {self.looks.theme.claim}; padding-left: 8px;"
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
        self.setAccessibleDescription(self.in_words(runs))

    def in_words(self, runs: Sequence[Run]) -> str:
        """Runs as plain words, figures in theirs, without footnotes."""
        return "".join(self._spoken(run) for run in runs)

    def _spoken(self, run: Run) -> str:
        match run:
            case Text():
                return run.text
            case Field():
                return self._objects.describe(run)
            case Cite():
                return ""
            case never:
                assert_never(never)

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
        if not self.plain and not self.isReadOnly():
            self.mergeCurrentCharFormat(made)

    def toggle_qualifier(self, place: int) -> None:
        """Print the figure at a place with its qualifier ("over"), or without."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        run = running.run_at(cursor.charFormat())
        if isinstance(run, Field):
            changed = replace(run, bare=not run.bare, words="")
            running.insert(cursor, (changed,))

    def take(self, count: int) -> None:
        """Take characters out at the beginning without telling of an edit."""
        cursor = self.textCursor()
        self._loading = True
        cursor.setPosition(0)
        cursor.setPosition(count, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._loading = False
