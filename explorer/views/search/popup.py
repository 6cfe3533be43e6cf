"""The list of search results below the search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from explorer import theme
from explorer.charts import paint
from explorer.charts.palette import mix, on
from explorer.corpus.offsets import DisplayText
from explorer.guarded import guarded
from explorer.models.search_results import ROW_ROLE, SearchResultsModel
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.looks import Looks
    from explorer.models.result_row import ResultRow

    Spans = tuple[tuple[int, int], ...]

Index = QModelIndex | QPersistentModelIndex

_HEADING, _ONE_LINE, _TWO_LINES, _THREE_LINES, _MORE = 30, 30, 46, 66, 28
_PADDING = 12
_GAP = 12
_TALLEST = 620
#: Border and margin above and below the rows.
_FRAME = 4


class _Painter(QStyledItemDelegate):
    """Title and detail at the left with the hits highlighted, the badge at the right."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    @guarded(instead=QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.px(height_of(index.data(ROW_ROLE))))

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow = index.data(ROW_ROLE)
        t = self._looks.theme
        with theme.scaled(painter, option.rect) as box:
            if row.answers:
                painter.fillRect(box, QColor(mix(t.selection, t.raised, 0.5)))
            if row.can_open and option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(box, QColor(t.background))
                painter.fillRect(
                    QRect(box.left(), box.top() + 4, 3, box.height() - 8), QColor(t.accent)
                )
            elif row.can_open and option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(box, QColor(mix(t.background, t.raised, 0.5)))
            inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
            if row.hit is not None or row.discrepancy_id:
                self._paint_hit(painter, inner, row)
            elif row.answers and not row.more and index.row():
                self._text(painter, inner, row.title, t.text, 13, bold=True)
            elif row.more:
                self._text(painter, inner, row.title, t.accent, 11)
            else:
                if index.row():
                    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), QColor(t.line))
                self._text(painter, inner, row.title, t.muted, 11, bold=True)
                self._badge(painter, inner, row.badge, t.muted)

    def _paint_hit(self, painter: QPainter, box: QRect, row: ResultRow) -> None:
        t = self._looks.theme
        upper = QRect(box.left(), box.top() + 4, box.width(), 20)
        if not row.detail:
            upper = box
        right = self._badge(painter, upper, row.badge, t.muted, bold=row.kind == "figure")
        if row.by_name:
            place = QRect(upper.left(), upper.top(), right - upper.left(), upper.height())
            right = self._badge(painter, place, self.tr("by name"), t.warning)
        left = upper.left()
        if row.colour:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(on(t, row.colour)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPoint(left + 4, upper.center().y() + 1), 4, 4)
            left += 16
        strong = row.answers or row.kind not in ("sentence", "figure")
        room = QRect(left, upper.top(), right - left, upper.height())
        self._line(painter, room, row.title, row.spans, t.text, 13, bold=strong)
        if row.detail:
            below = QRect(left, box.top() + 24, box.right() - left, 18)
            if row.quote:
                self._line(painter, below, row.quote, (), t.text, 13)
                below.translate(0, 20)
            self._line(painter, below, row.detail, row.detail_spans, t.muted, 11)

    def _text(
        self, painter: QPainter, box: QRect, text: str, ink: str, size: int, *, bold: bool = False
    ) -> None:
        painter.setFont(paint.font(size, bold=bold))
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _badge(
        self, painter: QPainter, box: QRect, text: str, ink: str, *, bold: bool = False
    ) -> int:
        """Draw at the right, at most a third wide; returns where the room left of it ends."""
        if not text:
            return box.right()
        painter.setFont(paint.font(11, bold=bold))
        painter.setPen(QColor(ink))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width() // 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        return box.right() - metrics.horizontalAdvance(shown) - _GAP

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        spans: Spans,
        ink: str,
        size: int,
        *,
        bold: bool = False,
    ) -> None:
        """One line, shortened at the right, with spans highlighted."""
        t = self._looks.theme
        font = paint.font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        # No row is wider than this: measuring a page-long sentence would take its time.
        clipped = text[:400]
        shown = painter.fontMetrics().elidedText(clipped, Qt.TextElideMode.ElideRight, box.width())
        kept = len(clipped) if shown == clipped else max(0, len(shown) - 1)
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats(shown, spans, kept, t.highlight, t.text))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(box.width() + 2)
        layout.endLayout()
        top = box.top() + (box.height() - line.height()) / 2
        layout.draw(painter, QPointF(box.left(), round(top)))

    @staticmethod
    def _formats(
        shown: str, spans: Spans, kept: int, ground: str, ink: str
    ) -> list[QTextLayout.FormatRange]:
        places = DisplayText(shown)
        formats = []
        for start, end in spans:
            if start >= kept:
                break
            mark = QTextLayout.FormatRange()
            first, last = places.to_display(start), places.to_display(min(end, kept))
            style = QTextCharFormat()
            style.setBackground(QColor(ground))
            style.setForeground(QColor(ink))
            mark.start, mark.length, mark.format = first, last - first, style
            formats.append(mark)
        return formats


def height_of(row: ResultRow) -> int:
    """How tall a row is."""
    if row.more:
        return _MORE
    if row.quote:
        return _THREE_LINES
    if row.hit is None and not row.discrepancy_id:
        return _HEADING
    return _TWO_LINES if row.detail else _ONE_LINE


class SearchPopup(QFrame):
    """A frame over the window with the results and a line that counts them.

    The keyboard stays in the search field, which passes on what is meant for the list.

    Signals:
        chosen(int): a row was clicked.
    """

    chosen = Signal(int)

    def __init__(self, model: SearchResultsModel, looks: Looks, parent: QWidget) -> None:
        """Make a hidden frame."""
        super().__init__(parent)
        self.setObjectName("search-results")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        self._model = model
        self._looks = looks
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(_Painter(looks, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.retranslate()
        self.list.clicked.connect(self._clicked)
        self.status = QLabel()
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setProperty("ink", "muted")
        self.status.setContentsMargins(_PADDING, 0, _PADDING, 0)
        self.rescale()
        theme.set_font(self.status, 11)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addWidget(self.list, 1)
        box.addWidget(self.status)
        self.restyle()

    def rescale(self) -> None:
        """Heights that go with the text."""
        self.status.setFixedHeight(theme.px(30))

    def retranslate(self) -> None:
        """Words in the present language."""
        self.list.setAccessibleName(self.tr("Search results"))

    @property
    def current(self) -> int:
        """The row the keyboard is on, or -1."""
        return self.list.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Put the keyboard on a row and bring it into view, with its heading if it is the first."""
        index = self._model.index(row, 0)
        self.list.setCurrentIndex(index)
        if row == 1:
            self.list.scrollToTop()
        else:
            self.list.scrollTo(index)

    @property
    def moves(self) -> dict[int, Callable[[], None]]:
        """What the keys of the field do in the list."""
        return {
            Qt.Key.Key_Down: lambda: self.move_by(1),
            Qt.Key.Key_Up: lambda: self.move_by(-1),
            Qt.Key.Key_PageDown: lambda: self.move_page(1),
            Qt.Key.Key_PageUp: lambda: self.move_page(-1),
        }

    def counted(self, total: int) -> str:
        """How many results there are, and what one does with them."""
        keys = translate("SearchBox", "↑ ↓ to choose, Enter to open, Esc to close")
        if total:
            some = translate("SearchBox", "{count} results")
            count = translate("SearchBox", "1 result") if total == 1 else some
            return f"{count.format(count=f'{total:,}')}    {keys}"
        if self._model.answer is not None:
            return keys
        return translate(
            "SearchBox", "Nothing found. Try fewer words, or a name in another language."
        )

    def move_by(self, step: int) -> None:
        """Go up or down one row that can be opened."""
        self.go_to(self._model.next_row(self.current, step))

    def move_page(self, step: int) -> None:
        """Go up or down as many rows as are in view."""
        room = self.list.viewport().height()
        row = self.current
        while room > 0:
            following = self._model.next_row(row, step)
            if following == row:
                break
            room -= theme.px(height_of(self._model.row_at(following)))
            row = following
        self.go_to(row)

    def place(self, field: QRect, window: QSize) -> None:
        """Take the room below the field, as much as the rows need.

        Args:
            field: The field in the coordinates of the window.
            window: How large the window is.
        """
        width = min(max(field.width(), 680), window.width() - 16)
        left = field.center().x() - width // 2
        left = max(8, min(left, window.width() - width - 8))
        top = field.bottom() + 5
        rows = sum(
            theme.px(height_of(self._model.row_at(r))) for r in range(self._model.rowCount())
        )
        height = min(rows + self.status.height() + _FRAME, _TALLEST, window.height() - top - 12)
        self.list.setVisible(rows > 0)
        self.setGeometry(left, top, width, max(height, self.status.height() + _FRAME))

    def restyle(self) -> None:
        """Take the theme's colours."""
        t = self._looks.theme
        self.setStyleSheet(
            f"QFrame#search-results {{ background: {t.raised}; border: 1px solid {t.line};"
            " border-radius: 4px; }"
            f" QListView {{ background: {t.raised}; }}"
            f" QLabel {{ background: {t.raised}; border-top: 1px solid {t.line}; }}"
        )
        self.list.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(ROW_ROLE).can_open:
            self.chosen.emit(index.row())
