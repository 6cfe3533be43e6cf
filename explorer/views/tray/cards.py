"""The cards of the tray: a strip of them, and how one is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from explorer import theme
from explorer.charts import paint
from explorer.charts.layout.scene import elide, wrap
from explorer.guarded import guarded
from explorer.models.cards import Role
from explorer.views.parts import dragging

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from explorer.looks import Looks
    from explorer.models.pins import PinModel

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 232
_GAP = 4
_PAD = 8
_LINE = 18
#: Kind and badge, two lines of title, a line of note, and the air around them.
LEAST = 2 * (_GAP + _PAD) + 16 + 4 + 2 * _LINE + 4 + 16
_ICONS = {
    "chart": "bar",
    "table": "table",
    "passage": "passage",
    "paragraph": "statements",
    "figure": "card",
    "discrepancy": "warning",
    "article": "statements",
    "scorecard": "dumbbell",
    "note": "note",
    "heading": "note",
    "page": "note",
    "sources": "passage",
}


class CardDelegate(QStyledItemDelegate):
    """Paints a card: kind, title, note, and a badge where the data have moved on."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        """Paint in a theme."""
        super().__init__(parent)
        self._looks = looks

    @guarded(instead=QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the strip."""
        view = option.widget
        height = view.viewport().height() if isinstance(view, QListView) else LEAST
        return QSize(theme.px(_WIDTH), max(theme.px(LEAST), height))

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card of an index."""
        t = self._looks.theme
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        with theme.scaled(painter, option.rect) as box:
            rect = box.adjusted(_GAP, _GAP, -_GAP, -_GAP)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = t.accent if selected or focused else t.line
            painter.setPen(QPen(QColor(ring), 2 if focused else 1))
            painter.setBrush(QColor(t.selection if selected else t.raised))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
            inner = rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
            self._head(painter, inner, index)
            self._body(painter, inner, index)

    def _head(self, painter: QPainter, inner: QRect, index: Index) -> None:
        t = self._looks.theme
        kind = str(index.data(Role.KIND))
        icon = theme.icon(_ICONS.get(kind, "note"), t.muted)
        icon.paint(painter, QRect(inner.left(), inner.top(), 16, 16))
        room = inner.width() - 22
        standing = str(index.data(Role.STANDING))
        if standing != "unchanged":
            room -= self._badge(painter, inner, standing, index)
        painter.setFont(paint.font(11))
        painter.setPen(QColor(t.muted))
        name = elide(str(index.data(Role.KIND_NAME)), room, 11, False, paint.measure)
        place = QRect(inner.left() + 22, inner.top(), room, 16)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)

    def _badge(self, painter: QPainter, inner: QRect, standing: str, index: Index) -> int:
        """A word in a frame at the right; how much room it took."""
        t = self._looks.theme
        word = str(index.data(Role.STANDING_NAME))
        width = int(paint.measure(word, 11, False)) + 14
        place = QRect(inner.right() - width, inner.top() - 1, width, 18)
        colour = QColor(t.warning if standing == "revised" else t.danger)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 4, 4)
        painter.setFont(paint.font(11))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
        return width + 6

    def _body(self, painter: QPainter, inner: QRect, index: Index) -> None:
        t = self._looks.theme
        note = " ".join(str(index.data(Role.NOTE)).split())
        bottom = inner.bottom() + 1 - (20 if note else 0)
        top = inner.top() + 20
        free = str(index.data(Role.KIND)) == "note"
        most = max(2, (bottom - top) // _LINE) if free else 2
        painter.setFont(paint.font(13))
        painter.setPen(QColor(t.text))
        title = " ".join(str(index.data()).split())
        for n, line in enumerate(lines(title, inner.width(), 13, most)):
            place = QRect(inner.left(), top + n * _LINE, inner.width(), _LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
        if not note:
            return
        top += 2 * _LINE + 4
        theme.icon("note", t.muted).paint(painter, QRect(inner.left(), top + 1, 14, 14))
        painter.setFont(paint.font(11))
        painter.setPen(QColor(t.muted))
        most = max(1, (inner.bottom() + 1 - top) // 16)
        for n, line in enumerate(lines(note, inner.width() - 20, 11, most)):
            place = QRect(inner.left() + 20, top + n * 16, inner.width() - 20, 16)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)

    @guarded()
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field over the title."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Title"))
        return editor

    @guarded()
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Where the title stands."""
        rect = option.rect.adjusted(_GAP + 4, 0, -_GAP - 4, 0)
        editor.setGeometry(QRect(rect.left(), rect.top() + _GAP + _PAD + 22, rect.width(), 30))


def lines(text: str, width: int, size: int, most: int) -> list[str]:
    """A text in up to ``most`` lines, the last one cut where it goes on."""
    found = wrap(text, width, size, False, paint.measure)
    if len(found) > most:
        found = [*found[: most - 1], found[most - 1] + "…"]
    return [elide(line, width, size, False, paint.measure) for line in found]


class CardList(QListView):
    """The strip of cards.

    Signals:
        remove_wanted(int): a card to take out.
        note_wanted(int): a card to write a note on, -1 for a free one.
        move_wanted(int, int): a card to put in the place of another row.
        copy_wanted(int): a card to copy.
        menu_wanted(int, QPoint): context menu of a card, -1 for none; global position.
    """

    remove_wanted = Signal(int)
    note_wanted = Signal(int)
    move_wanted = Signal(int, int)
    copy_wanted = Signal(int)
    menu_wanted = Signal(int, object)

    def __init__(self, model: PinModel, looks: Looks, parent: QWidget | None = None) -> None:
        """Show a model."""
        super().__init__(parent)
        self._looks = looks
        #: What an empty strip says.
        self.hint = ""
        self.setModel(model)
        self.setItemDelegate(CardDelegate(looks, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.retranslate()
        self.rescale()
        self.setFrameShape(QListView.Shape.NoFrame)

    def rescale(self) -> None:
        """As high as a card with text as large as it is."""
        self.setMinimumHeight(theme.px(LEAST) + 12)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setAccessibleName(self.tr("Briefing tray"))

    def selected_row(self) -> int:
        """The row of the selected card, or -1."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    @property
    def is_edited(self) -> bool:
        """Whether a title is being written: Qt would refuse to begin anew."""
        return self.state() == QAbstractItemView.State.EditingState

    def choose(self, row: int) -> None:
        """Select a card and bring it into view."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    # -- Qt ------------------------------------------------------------------------------------

    @guarded()
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the selected card; here it goes to another place."""
        rows = self.selectionModel().selectedRows()
        if rows:
            dragging.start(self, self.model().mimeData(rows))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a person does with a card, by key."""
        row, key = self.selected_row(), event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = modifiers == Qt.KeyboardModifier.ControlModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_N and plain:
            self.note_wanted.emit(row)
        elif row < 0:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete and plain:
            self.remove_wanted.emit(row)
        elif key == Qt.Key.Key_C and control:
            self.copy_wanted.emit(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and control:
            to = row + (1 if key == Qt.Key.Key_Right else -1)
            if 0 <= to < self.model().rowCount():
                self.move_wanted.emit(row, to)
        else:
            super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the card under the mouse, or of the selected one."""
        row = self.indexAt(event.pos()).row()
        place: QPoint = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.selected_row()
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(row, place)
        event.accept()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards are as high as the strip."""
        super().resizeEvent(event)
        if event.oldSize().height() != event.size().height():
            self.scheduleDelayedItemsLayout()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what to do where there is no card."""
        super().paintEvent(event)
        if self.model().rowCount() == 0 and self.hint:
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.viewport().rect().adjusted(16, 0, -16, 0), flags, self.hint)
