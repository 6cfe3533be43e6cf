"""Running text in a QTextDocument: words as text, figures and footnotes as objects of one letter.

A figure takes one place in the text, so that it is moved, copied and removed whole; what it is
stands in the format of that place as JSON, what it says is asked of the dataset when it is drawn.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterStateGuard,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from explorer.briefing.inline import merged
from explorer.briefing.model import (
    Cite,
    Field,
    Paragraph,
    Text,
)
from explorer.briefing.plain import block_from_json, block_to_json
from explorer.files import from_json
from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QTextEdit

    from explorer.briefing.model import Run
    from explorer.charts.palette import Theme

#: The letter that stands for an object, and the type of ours.
OBJECT = "\ufffc"
RUN = QTextFormat.ObjectTypes.UserObject + 1
_CONTENT = QTextFormat.Property.UserProperty + 1
#: What Qt has for a line break within a paragraph.
_BREAK = "\u2028"


def run_at(format_: QTextCharFormat) -> Field | Cite | None:
    """The figure or footnote that a format stands for."""
    if format_.objectType() != RUN:
        return None
    return _parsed(format_.property(_CONTENT))


@lru_cache(maxsize=4096)
def _parsed(content: str) -> Field | Cite:
    """The run kept as JSON; asked at every key for every figure of the paragraph."""
    block = block_from_json({"type": "paragraph", "runs": [from_json(content)]})
    assert isinstance(block, Paragraph)
    (run,) = block.runs
    assert not isinstance(run, Text)
    return run


def format_of(run: Run) -> QTextCharFormat:
    """How a run is set."""
    made = QTextCharFormat()
    match run:
        case Text():
            if run.link:
                made.setAnchor(True)
                made.setAnchorHref(run.link)
                made.setFontUnderline(True)
            _set_apart(made, bold=run.bold, italic=run.italic)
        case Field():
            _keep(made, run)
            _set_apart(made, bold=run.bold, italic=run.italic)
        case Cite():
            _keep(made, run)
        case never:
            assert_never(never)
    return made


def _keep(made: QTextCharFormat, run: Field | Cite) -> None:
    """The run itself, in the format of the object that stands for it."""
    made.setObjectType(RUN)
    (content,) = block_to_json(Paragraph((run,)))["runs"]
    made.setProperty(_CONTENT, json.dumps(content, ensure_ascii=False))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)


def _set_apart(made: QTextCharFormat, *, bold: bool, italic: bool) -> None:
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)


def insert(cursor: QTextCursor, runs: Sequence[Run]) -> None:
    """Put runs at a cursor, in place of what it has selected."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for run in runs:
        text = run.text.replace("\n", _BREAK) if isinstance(run, Text) else OBJECT
        cursor.insertText(text, format_of(run))
    cursor.endEditBlock()


def read(document: QTextDocument, start: int = 0, end: int | None = None) -> tuple[Run, ...]:
    """The runs between two places; neighbours set alike are one."""
    last = document.characterCount() - 1 if end is None else end
    return merged(_pieces(document, start, last))


def _pieces(document: QTextDocument, start: int, end: int) -> Iterator[Run]:
    block = document.begin()
    while block.isValid():
        if block.position() > 0 and start < block.position() <= end:
            yield Text("\n")  # only pasting can make a second block; it is a line break here
        places = block.begin()
        while not places.atEnd():
            fragment = places.fragment()
            low = max(start, fragment.position()) - fragment.position()
            high = min(end, fragment.position() + fragment.length()) - fragment.position()
            if low < high:
                yield from _runs(fragment.text()[low:high], fragment.charFormat())
            places += 1
        block = block.next()


def _runs(text: str, format_: QTextCharFormat) -> Iterator[Run]:
    bold = format_.fontWeight() >= QFont.Weight.Bold
    italic = format_.fontItalic()
    run = run_at(format_)
    if run is None:
        words = text.replace(_BREAK, "\n").replace(OBJECT, "")
        link = format_.anchorHref() if format_.isAnchor() else ""
        if words:
            yield Text(words, bold, italic, link)
    elif isinstance(run, Field):
        # The same figure twice in a row is one fragment of two letters.
        yield from [replace(run, bold=bold, italic=italic)] * len(text)
    else:
        yield from [run] * len(text)


# -- under the mouse -----------------------------------------------------------------------------


def place_at(edit: QTextEdit, position: QPoint) -> int:
    """The place of the figure or footnote at a position of the viewport; -1 if there is none."""
    at = edit.cursorForPosition(position).position()
    for place in (at - 1, at):
        found = place >= 0 and edit.document().characterAt(place) == OBJECT
        if found and rect_of(edit, place).contains(position):
            return place
    return -1


def rect_of(edit: QTextEdit, place: int) -> QRect:
    """Where in the viewport the letter at a place is."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place)
    first = edit.cursorRect(cursor)
    cursor.setPosition(place + 1)
    last = edit.cursorRect(cursor)
    right = last.left() if last.top() == first.top() else edit.viewport().width()
    return QRect(first.left(), first.top(), right - first.left(), first.height())


def run_of(document: QTextDocument, place: int) -> Field | Cite | None:
    """The figure or footnote at a place; None for a letter and for -1."""
    if place < 0:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(place + 1)
    return run_at(cursor.charFormat())


def run_under(edit: QTextEdit, position: QPoint) -> Field | Cite | None:
    """The figure or footnote at a position of the viewport."""
    return run_of(edit.document(), place_at(edit, position))


# -- on the screen -------------------------------------------------------------------------------


class RunObject(QPyTextObject):
    """Draws figures and footnotes in running text.

    Attributes:
        describe: The words of a figure; they may change with the dataset and the language.
        theme: Colours.
    """

    def __init__(self, document: QTextDocument, describe: Callable[[Field], str]) -> None:
        """Draw for a document."""
        super().__init__(document)
        self.describe = describe
        self.theme: Theme | None = None
        document.documentLayout().registerHandler(RUN, self)

    def _words(self, format_: QTextFormat) -> str:
        run = run_at(format_.toCharFormat())
        return self.describe(run) if isinstance(run, Field) else "†"

    @guarded(instead=QSizeF())
    def intrinsicSize(self, _document: QTextDocument, _place: int, form: QTextFormat) -> QSizeF:
        """Room of the words, with a little at each side."""
        metrics = QFontMetricsF(form.toCharFormat().font())
        return QSizeF(metrics.horizontalAdvance(self._words(form)) + 8, metrics.height())

    @guarded()
    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _place: int,
        form: QTextFormat,
    ) -> None:
        """A tinted ground with the words on the line's baseline."""
        if self.theme is None:
            return
        rect = QRectF(rect)
        font = form.toCharFormat().font()
        metrics = QFontMetricsF(font)
        with QPainterStateGuard(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(1, 0, -1, 0), 3, 3)
            painter.setPen(QColor(self.theme.text))
            painter.setFont(font)
            baseline = QPointF(rect.left() + 4, rect.bottom() - metrics.descent())
            painter.drawText(baseline, self._words(form))
