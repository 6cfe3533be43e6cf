"""Charts, tables, passages and the like as cards in the editor of a briefing."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from explorer import tasks, theme
from explorer.briefing import blocks
from explorer.briefing.model import Briefing, PageBreak
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import (
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
)
from explorer.charts import paint
from explorer.charts.paint import FigureOptions
from explorer.guarded import guarded

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings

#: Room of a chart on its card, in device-independent pixels.
_CHART = (520, 300)
_ROWS = 4


@dataclass(frozen=True, slots=True)
class Content:
    """What a card shows.

    Attributes:
        html: Words.
        spoken: The same for a screen reader.
        picture: A chart, or None.
    """

    html: str
    spoken: str
    picture: QImage | None = None


def content(
    dataset: Dataset, block: Block, language: str, theme: str, ratio: float = 1.0
) -> Content:
    """What a card shows of a block; works on any thread."""
    bare = blocks.unaccepted(block)
    (shown,) = resolve(dataset, Briefing("", language=language, blocks=(bare,))).blocks
    match shown:
        case ResolvedChart():
            options = FigureOptions(*_CHART, scale=ratio, theme=theme)
            return Content("", shown.alt, paint.image(shown.chart, options))
        case ResolvedTable():
            return _table(shown)
        case ResolvedPassage():
            quote = f"<span style='font-size:14px'>“{escape(shown.quote)}”</span>"
            return _words((quote, shown.quote), *_said(shown.statement, shown.source))
        case ResolvedFigure():
            large = f"<span style='font-size:28px;font-weight:600'>{escape(shown.text)}</span>"
            return _words((large, shown.text), *_said(shown.sentence, shown.source))
        case ResolvedDiscrepancy():
            lines = [(escape(shown.explanation), shown.explanation)]
            for value, about, _ in shown.items:
                lines.append((f"<b>{escape(value)}</b> {escape(about)}", f"{value} {about}"))
            return _words(*lines)
        case ResolvedText():
            words = "".join(p.text for p in shown.pieces)
            return _words((escape(words), words))
        case ResolvedHeading() | ResolvedBreak():
            return _words()
        case never:
            assert_never(never)


def _words(*lines: tuple[str, str]) -> Content:
    """Lines, each as HTML and as plain words."""
    html = "".join(f"<p style='margin:0 0 4px 0'>{line}</p>" for line, _ in lines)
    return Content(html, " ".join(words for _, words in lines))


def _said(sentence: str, source: str) -> list[tuple[str, str]]:
    return [(escape(sentence), sentence), (f"<i>{escape(source)}</i>", source)]


def _table(shown: ResolvedTable) -> Content:
    """The first rows of a table, and how many there are."""
    head = f"{shown.caption} ({len(shown.rows)})"
    rows = [[c.text for c in row] for row in shown.rows[:_ROWS]]
    lines = [
        "<tr>"
        + "".join(f"<td style='padding:0 14px 4px 0'>{escape(t)}</td>" for t in row)
        + "</tr>"
        for row in rows
    ]
    more = "<p style='margin:0'>…</p>" if len(shown.rows) > _ROWS else ""
    html = f"<p style='margin:0 0 4px 0'><b>{escape(head)}</b></p><table>{''.join(lines)}</table>"
    spoken = ". ".join([head, *("; ".join(t for t in row if t) for row in rows)])
    return Content(html + more, spoken)


class _Picture(QWidget):
    """A picture at its own size, or smaller where the room is narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage, ratio: float) -> None:
        self.image = image
        self.image.setDevicePixelRatio(ratio)
        self._fit()
        self.update()

    def _place(self) -> QRectF:
        size = self.image.deviceIndependentSize()
        if size.width() > self.width():
            size *= self.width() / size.width()
        return QRectF(QPointF(0, 0), size)

    def _fit(self) -> None:
        self.setFixedHeight(max(1, round(self._place().height())))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place(), self.image)


class BlockCard(QFrame):
    """One block that is not written in: shown, with a caption where it may have one.

    Signals:
        captioned(str): another caption was typed.
        left(int): arrow up (-1) or down (1).
        split(): Enter: a paragraph after this.
        removed(): Delete or Backspace.
        opened(): a double click.
        entered(): the keyboard is here.
    """

    captioned = Signal(str)
    left = Signal(int)
    split = Signal()
    removed = Signal()
    opened = Signal()
    entered = Signal()

    def __init__(self, around: Surroundings, kind: str, parent: QWidget | None = None) -> None:
        """Make a card; ``kind`` is what people call such a block."""
        super().__init__(parent)
        self._around = around
        self._looks = around.looks
        self._task: tasks.Task | None = None
        self._shown: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("card", True)
        self.kind = QLabel()
        self.kind.setTextFormat(Qt.TextFormat.PlainText)
        self.kind.setProperty("ink", "muted")
        theme.set_font(self.kind, 11)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.picture = _Picture()
        self.caption = QLineEdit()
        self.retranslate()
        self.caption.textEdited.connect(self.captioned)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(6)
        for part in (self.kind, self.words, self.picture, self.caption):
            box.addWidget(part)
        self.picture.hide()
        self.words.hide()
        self.name(kind)

    def name(self, kind: str) -> None:
        """What people call such a block."""
        self.setAccessibleName(kind)
        self.kind.setText(kind)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.caption.setPlaceholderText(self.tr("Caption; empty for the title of the figure"))
        self.caption.setAccessibleName(self.tr("Caption"))

    def show_block(self, block: Block, language: str) -> None:
        """Show a block in the language of its briefing; what takes time follows."""
        caption = blocks.caption(block)
        self.caption.setVisible(caption is not None)
        if caption is not None and self.caption.text() != caption:
            self.caption.setText(caption)
        wanted = (self._without_caption(block), language, self._looks.theme.name)
        if isinstance(block, PageBreak) or wanted == self._shown:
            return
        self._shown = wanted
        if self._task is not None:
            self._task.cancel()
        dataset, ratio = self._around.dataset, self.devicePixelRatioF()
        theme = "dark" if self._looks.theme.name == "dark" else "light"

        def work(progress: tasks.Progress) -> Content:
            progress.at(0)
            return content(dataset, block, language, theme, ratio)

        self._task = tasks.run(work, self._show, self._fail, self)

    def renew(self, block: Block, language: str) -> None:
        """Show a block of other data."""
        self._shown = ()
        self.show_block(block, language)

    def _without_caption(self, block: Block) -> object:
        drawn = block if blocks.caption(block) is None else blocks.captioned(block, "")
        return blocks.unaccepted(drawn)

    def _show(self, found: Content) -> None:
        self.words.setText(found.html)
        self.words.setVisible(bool(found.html))
        self.setAccessibleDescription(found.spoken)
        self.picture.setVisible(found.picture is not None)
        if found.picture is not None:
            self.picture.show_image(found.picture, self.devicePixelRatioF())
        self.updateGeometry()

    def _fail(self, error: Exception) -> None:
        self.words.setText(escape(str(error)))
        self.words.show()

    def set_read_only(self, read_only: bool) -> None:
        """Whether the caption may be typed in."""
        self.caption.setReadOnly(read_only)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows leave, Enter goes on below, Delete removes."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.split.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            event.ignore()

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it in the window."""
        self.opened.emit()
        event.accept()

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()
