"""Title, subtitle, authors, date and language of a briefing, edited in place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from explorer import theme
from explorer.charts import paint
from explorer.guarded import guarded
from explorer.settings import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from explorer.models.briefing import BriefingDocument
    from explorer.workspace.briefings import Briefing as Head

#: Sizes of the title, the largest that fits is taken.
_TITLES = (24, 21, 18)


class _Line(QLineEdit):
    """A line that Down and Enter leave."""

    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HeadEdit(QWidget):
    """Follows the head of a document and changes it.

    Signals:
        left(): the keyboard goes down into the text.
    """

    left = Signal()

    def __init__(self, document: BriefingDocument, parent: QWidget | None = None) -> None:
        """Show the head of a document."""
        super().__init__(parent)
        self._document = document
        self.title = self._line(_TITLES[0], bold=True)
        self.title.textChanged.connect(self._fit)
        self.subtitle = self._line(15)
        self.authors = self._line(13)
        self.date = self._line(13)
        self.date.setFixedWidth(110)
        self.language = QComboBox()
        self.retranslate()
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        self.language.activated.connect(self._typed)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.authors, 1)
        row.addWidget(self.date)
        row.addWidget(self.language)
        box = QVBoxLayout(self)
        box.setContentsMargins(26, 8, 12, 8)
        box.setSpacing(2)
        box.addWidget(self.title)
        box.addWidget(self.subtitle)
        box.addLayout(row)
        lines = (self.title, self.subtitle, self.authors, self.date)
        for line, below in zip(lines, (*lines[1:], None), strict=True):
            line.textEdited.connect(self._typed)
            line.left.connect(below.setFocus if below is not None else self.left)
        self.sync()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.language.setAccessibleName(self.tr("Language of the briefing"))
        self.language.setToolTip(self.tr("Language of the briefing's own words and numbers"))
        for line, name in (
            (self.title, self.tr("Title")),
            (self.subtitle, self.tr("Subtitle")),
            (self.authors, self.tr("Authors, separated by semicolons")),
            (self.date, self.tr("Date")),
        ):
            line.setPlaceholderText(name)
            line.setAccessibleName(name)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A title is as large as the room allows."""
        super().resizeEvent(event)
        self._fit()

    @guarded(instead=QSize())
    def minimumSizeHint(self) -> QSize:
        """As high as its lines are: by the style sheet's least height a large title may be cut."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _fit(self) -> None:
        room = self.title.width() - 16  # its border and padding
        for size in _TITLES:
            font = paint.font(size, bold=True)
            if QFontMetrics(font).horizontalAdvance(self.title.text()) <= room:
                break
        self.title.setFont(font)

    def _line(self, size: int, *, bold: bool = False) -> _Line:
        line = _Line()
        theme.set_font(line, size, bold=bold)
        line.setProperty("quiet", True)
        return line

    @property
    def last(self) -> QWidget:
        """The last of its controls in the order of the keyboard."""
        return self.language

    def sync(self) -> None:
        """Show the head as it is."""
        head = self._document.head
        texts = (head.title, head.subtitle, "; ".join(head.authors), head.date)
        lines = (self.title, self.subtitle, self.authors, self.date)
        for line, text in zip(lines, texts, strict=True):
            # What is being typed may end in a semicolon that the head does not keep.
            if line.text() != text and (not line.hasFocus() or self._read() != head):
                line.setText(text)
        self.language.setCurrentIndex(max(0, self.language.findData(head.language)))
        self._judge()

    def _read(self) -> Head:
        head = self._document.head
        authors = tuple(a.strip() for a in self.authors.text().split(";") if a.strip())
        written = self.date.text().strip()
        return replace(
            head,
            title=self.title.text(),
            subtitle=self.subtitle.text(),
            authors=authors,
            date=written if is_date(written) else head.date,
            language=str(self.language.currentData()),
        )

    def _typed(self) -> None:
        self._judge()
        self._document.set_head(self._read())

    def _judge(self) -> None:
        """A date that is none yet is marked, and not kept."""
        wrong = not is_date(self.date.text().strip())
        if self.date.property("wrong") != wrong:
            self.date.setProperty("wrong", wrong)
            self.date.setToolTip(self.tr("A date is like 2026-01-31") if wrong else "")
            self.date.style().unpolish(self.date)
            self.date.style().polish(self.date)

    def set_read_only(self, read_only: bool) -> None:
        """Whether anything may be typed."""
        for line in (self.title, self.subtitle, self.authors, self.date):
            line.setReadOnly(read_only)
        self.language.setEnabled(not read_only)


def is_date(text: str) -> bool:
    """Whether a text is empty or an ISO date."""
    try:
        return not text or bool(date.fromisoformat(text))
    except ValueError:
        return False
