"""A Chart on the screen: the scene that exports paint, as items of a pyqtgraph view.

Imported only after the window is shown, since it imports pyqtgraph.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from explorer.charts import paint
from explorer.charts.chart import Chart, ChartKind
from explorer.charts.describe import describe
from explorer.charts.layout import layout
from explorer.views.parts.plotting import pg

if TYPE_CHECKING:
    from explorer.charts.layout.scene import Hit, Shape
    from explorer.looks import Looks

_EMPTY = Chart(ChartKind.CARD, "", "", "", (), (), (), (), (), "en", "")


class _Ground(pg.GraphicsObject):  # type: ignore[misc]
    """Everything of the scene that belongs to no mark."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: list[Shape] = []
        self.rect = QRectF()

    def boundingRect(self) -> QRectF:
        """The whole scene."""
        return self.rect

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the shapes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.shapes:
            paint.draw(painter, shape)


class MarkItem(_Ground):
    """One mark: its shapes, its area, and the ids of its observations as ``key``."""

    def __init__(self, view: ChartView) -> None:
        """Make an empty item of a view."""
        super().__init__()
        self.view = view
        self.key = ""
        self.hit = QRectF()

    def contains_point(self, x: float, y: float) -> bool:
        """Whether a point in scene pixels belongs to the mark."""
        return self.hit.contains(x, y)


class ChartView(pg.GraphicsView):  # type: ignore[misc]
    """Shows one chart and says which mark was chosen.

    Signals:
        mark_chosen(str): key of the mark clicked or reached by the arrow keys.
        menu_wanted(str, QPoint): context menu for a mark ("" for the ground), global position.
        drag_wanted(str): key of the mark that is dragged out of the chart.
    """

    mark_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    drag_wanted = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent, background=None)
        self.enableMouse(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # a mark dragged over its own chart is no business of the scene
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.setFrameShape(pg.QtWidgets.QFrame.Shape.NoFrame)
        self._looks = looks
        self._chart = _EMPTY
        self._selected = ""
        self._ground = _Ground()
        self.addItem(self._ground)
        self._items: dict[str, MarkItem] = {}
        self._hover = ""
        self._pressed: tuple[str, QPoint] | None = None
        self._least = 240
        self._laid_out = 0

    # -- what is shown -----------------------------------------------------------------------

    @property
    def chart(self) -> Chart:
        """The chart shown."""
        return self._chart

    def show_chart(self, chart: Chart, selected: str = "") -> None:
        """Show a chart with a mark selected, or none."""
        self._chart = chart
        self._selected = selected
        self.setAccessibleName(chart.title or self.tr("Chart"))
        self.setAccessibleDescription(describe(chart) if chart.title else "")
        self.relayout()

    def select(self, key: str) -> None:
        """Draw a mark as selected, or none for ""."""
        if key != self._selected:
            self._selected = key
            self.relayout()

    def set_least_height(self, height: int) -> None:
        """Height of the room around the view, which the scene fills at least."""
        if height != self._least:
            self._least = height
            self.relayout()

    def item_of(self, key: str) -> MarkItem | None:
        """The item of a mark, if it is shown."""
        return self._items.get(key)

    def relayout(self) -> None:
        """Lay the chart out for the present size and theme."""
        self._laid_out = self.width()
        width = max(320, self._laid_out)
        theme = self._looks.theme
        scene = layout(self._chart, width, self._least, theme, paint.measure, self._selected)
        self.setBackground(scene.background)
        self._ground.prepareGeometryChange()
        self._ground.rect = QRectF(0, 0, scene.width, scene.height)
        self._ground.shapes = [s for s in scene.shapes if not s.mark]
        by_mark: dict[str, list[Shape]] = {}
        for shape in scene.shapes:
            if shape.mark:
                by_mark.setdefault(shape.mark, []).append(shape)
        wanted = {h.mark: h for h in scene.hits}
        for key in [k for k in self._items if k not in wanted]:
            self.removeItem(self._items.pop(key))
        for key, hit in wanted.items():
            self._place(key, hit, by_mark.get(key, []))
        height = round(scene.height)
        if self.minimumHeight() != height:
            self.setMinimumHeight(height)
        self._ground.update()
        self.updateGeometry()
        self.viewport().update()

    def _place(self, key: str, hit: Hit, shapes: list[Shape]) -> None:
        item = self._items.get(key)
        if item is None:
            item = MarkItem(self)
            item.key = key
            item.setZValue(1)
            self._items[key] = item
            self.addItem(item)
        item.prepareGeometryChange()
        item.rect = self._ground.rect
        item.hit = QRectF(hit.x, hit.y, hit.width, hit.height)
        item.shapes = shapes
        item.update()

    def mark_at(self, position: QPoint) -> str:
        """Key of the mark at a position in the view; the nearest centre where areas overlap."""
        point = self.mapToScene(position)
        found = [i for i in self._items.values() if i.contains_point(point.x(), point.y())]
        if not found:
            return ""

        def distance(item: MarkItem) -> float:
            delta = item.hit.center() - point
            return float(delta.x() ** 2 + delta.y() ** 2)

        return min(found, key=distance).key

    # -- Qt ------------------------------------------------------------------------------------

    def close(self) -> bool:
        """Close as any widget does; pyqtgraph's own deletes the items and the viewport first."""
        return QWidget.close(self)

    def sizeHint(self) -> QSize:
        """The size of the scene."""
        return QSize(640, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two charts side by side in a small window."""
        return QSize(240, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay out anew for the width."""
        super().resizeEvent(event)
        # A change of height alone comes from the scene itself.
        if event is not None and hasattr(self, "_ground") and self.width() != self._laid_out:
            self.relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the area around the view."""
        event.ignore()

    def mousePressEvent(self, event: Any) -> None:
        """Choose the mark under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            key = self.mark_at(event.position().toPoint())
            if key:
                self._pressed = (key, event.position().toPoint())
                self.mark_chosen.emit(key)
        event.accept()

    def mouseReleaseEvent(self, event: Any) -> None:
        """Nothing more happens on release."""
        self._pressed = None
        event.accept()

    def mouseDoubleClickEvent(self, event: Any) -> None:
        """A second click says nothing new."""
        event.accept()

    def mouseMoveEvent(self, event: Any) -> None:
        """Show the tooltip of the mark under the mouse, or drag the mark that is held."""
        position = event.position().toPoint()
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            key, start = self._pressed
            if (position - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                QToolTip.hideText()
                self.drag_wanted.emit(key)
            return
        key = self.mark_at(position)
        if key == self._hover:
            return
        self._hover = key
        shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        mark = next((m for m in self._chart.marks if m.key == key), None)
        if mark is None:
            QToolTip.hideText()
            return
        first, *rest = (escape(line) for line in mark.hover)
        html = f"<p style='white-space:pre-wrap'><b>{first}</b><br>{'<br>'.join(rest)}</p>"
        QToolTip.showText(self.viewport().mapToGlobal(position), html, self)

    def leaveEvent(self, event: Any) -> None:
        """Forget the mark under the mouse."""
        self._hover = ""
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk through the marks in reading order; Home and End jump."""
        keys = [m.key for m in self._chart.marks]
        key = Qt.Key(event.key())
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(key)
        if not keys or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step is not None:
            at = keys.index(self._selected) if self._selected in keys else (-1 if step > 0 else 0)
            self.mark_chosen.emit(keys[(at + step) % len(keys)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.mark_chosen.emit(keys[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.mark_chosen.emit(self._selected or keys[0])
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the mark under the mouse, or of the selected one."""
        key = self.mark_at(event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            key = self._selected
        self.menu_wanted.emit(key, event.globalPos())
        event.accept()
