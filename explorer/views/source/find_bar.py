"""Finding words in the document shown, in either Chinese script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from explorer.corpus.fold import fold, fold_mapped
from explorer.guarded import guarded

if TYPE_CHECKING:
    from explorer.views.source.passage_text import PassageText


class FindBar(QFrame):
    """A field with the number of hits and steps between them.

    Signals:
        closed(): nothing is found, or finding is over; what was highlighted before is again.
    """

    closed = Signal()

    def __init__(self, text: PassageText, parent: QWidget | None = None) -> None:
        """Search in a page of text; hidden until opened."""
        super().__init__(parent)
        self._text = text
        self.hits: list[tuple[int, int]] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setProperty("ink", "muted")
        self.previous = QToolButton()
        self.previous.setArrowType(Qt.ArrowType.UpArrow)
        self.previous.clicked.connect(self.go_back)
        self.next = QToolButton()
        self.next.setArrowType(Qt.ArrowType.DownArrow)
        self.next.clicked.connect(self.go)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.field.setPlaceholderText(self.tr("Find in document"))
        self.field.setAccessibleName(self.tr("Find in document"))
        self.previous.setToolTip(self.tr("Previous hit"))
        self.previous.setAccessibleName(self.tr("Previous hit"))
        self.next.setToolTip(self.tr("Next hit"))
        self.next.setAccessibleName(self.tr("Next hit"))
        self._say()

    def open(self) -> None:
        """Show the bar with the keyboard in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search(self.field.text())

    def renew(self) -> None:
        """Find the same words in another text, without going to them."""
        if self.isVisible():
            self._look(self.field.text())
            self._say()

    def show_hit(self) -> None:
        """Highlight the present hit once more."""
        if self.isVisible() and 0 <= self._at < len(self.hits):
            self._text.select(*self.hits[self._at], None)

    def close_bar(self) -> None:
        """End finding; the hit stays selected, to be copied or made a figure."""
        found = self.hits[self._at] if 0 <= self._at < len(self.hits) else None
        self.hide()
        self.hits, self._at = [], -1
        self._text.setFocus()
        self.closed.emit()
        if found is not None:
            self._text.choose(*found)

    def _search(self, wanted: str) -> None:
        self._look(wanted)
        self._say()
        if self.hits:
            self.go()
        else:
            self.closed.emit()

    def _look(self, wanted: str) -> None:
        needle = fold(wanted).strip()
        self.hits = []
        if needle:
            folded = fold_mapped(self._text.original)
            at = folded.text.find(needle)
            while at >= 0:
                self.hits.append(folded.original_span(at, at + len(needle)))
                at = folded.text.find(needle, at + 1)
        self._at = -1

    def _say(self) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif not self.hits:
            self.count.setText(self.tr("No hit"))
        else:
            text = self.tr("{n} of {total}")
            self.count.setText(text.format(n=self._at + 1, total=len(self.hits)))
        for button in (self.previous, self.next):
            button.setEnabled(len(self.hits) > 1)

    def go(self) -> None:
        """The next hit."""
        self._go(1)

    def go_back(self) -> None:
        """The hit before."""
        self._go(-1)

    def _go(self, by: int) -> None:
        if self.hits:
            self._at = (self._at + by) % len(self.hits)
            self._text.select(*self.hits[self._at], None)
            self._say()

    @guarded(instead=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Shift+Enter step, Escape closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._go(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)
