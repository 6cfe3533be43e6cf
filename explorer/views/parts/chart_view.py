"""A Chart on the screen: the scene that exports paint, with its marks under mouse and keyboard."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from explorer import garbage
from explorer.charts import paint
from explorer.charts.chart import Chart
from explorer.charts.describe import describe
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.drawing import Drawing
from explorer.charts.naming import as_tip
from explorer.dataset.schema import EvidenceKind
from explorer.guarded import guarded
from explorer.views.parts.laying import Laying
from explorer.views.parts.what_opens import opens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.charts.contents import MarkKey
    from explorer.charts.layout.grid import Box
    from explorer.charts.layout.scene import Flag, Scene
    from explorer.charts.palette import Theme
    from explorer.looks import Looks

#: A tooltip stays while the mouse rests, in milliseconds: a day.
_RESTING = 86_400_000
_EMPTY = Chart(
    title="", shorter=(), subtitle="", unit="", series=(), rows=(), marks=(), breaks=(), sources=(),
    footer=(), doubts=(), remarks=(), pointers=(), language="en", dataset_version="", empty="",
    columns=(), scale="linear", kind=ChartKind.CARD,
)  # fmt: skip


def _box(coordinates: Box, larger: float) -> Box:
    """A part of the view as a part of the scene."""
    left, top, right, low = coordinates
    return (left / larger, top / larger, right / larger, low / larger)


class ChartView(QWidget):
    """Shows one chart and says which mark was chosen.

    Signals:
        mark_chosen(str): first observation of the mark clicked or reached by the arrow keys.
        ground_chosen(): there is no mark where was clicked.
        entity_chosen(str): a name in the legend was clicked.
        menu_wanted(str, QPoint): context menu for a mark, by its first observation ("" for the
            ground), global position.
        drag_wanted(str): first observation of the mark that is dragged out of the chart.
    """

    mark_chosen = Signal(str)
    ground_chosen = Signal()
    entity_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    drag_wanted = Signal(str)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._looks = looks
        self._chart = _EMPTY
        self._selected: MarkKey = ()
        self._scene: Scene | None = None
        self._drawn: Drawing | None = None
        #: The mark, the remark and the name in the legend under the mouse.
        self._hover: tuple[str, Flag | None, str] = ("", None, "")
        self._pressed: tuple[str, QPoint] | None = None
        self._least = 240
        self.setMinimumHeight(self._least)  # until it is laid out
        self._with_notes = True
        #: What the scene was laid out from.
        self._laid: tuple[object, ...] = ()

    # -- what is shown -----------------------------------------------------------------------

    @property
    def chart(self) -> Chart:
        """The chart shown."""
        return self._chart

    def show_chart(self, chart: Chart, observation_id: str = "") -> None:
        """Show a chart with the mark of an observation selected, or none."""
        self._chart = chart
        self._selected = self._key_of(observation_id)
        self.retranslate()
        self.relayout()

    def retranslate(self) -> None:
        """What is said of the chart in the present language."""
        chart = self._chart
        self.setAccessibleName(chart.title or self.tr("Chart"))
        said = (*self.told(next(iter(self._selected), "")), describe(chart) if chart.title else "")
        self.setAccessibleDescription("\n".join(filter(None, said)))

    def select(self, observation_id: str) -> None:
        """Draw the mark of an observation as selected; none if no mark shows it."""
        key = self._key_of(observation_id)
        if key == self._selected:
            return
        before, self._selected = self._selected, key
        self.retranslate()
        changed = None if self._is_behind else self._drawing.changed(key, before)
        if changed is None:
            self.update()
            return
        for left, top, right, bottom in changed:
            area = QRectF(left, top, right - left, bottom - top)
            self.update(self._seen(area).toAlignedRect())

    def set_least_height(self, height: int) -> None:
        """Height of the room around the view, which the scene fills at least."""
        if height != self._least:
            self._least = height
            if self._scene is None:
                self.setMinimumHeight(height)
            self.relayout()

    def leave_notes(self) -> None:
        """Draw no notes under the figure: what they say stands beside the view."""
        self._with_notes = False
        self.relayout()

    def hit_of(self, observation_id: str) -> QRectF | None:
        """The area in the view of the mark that shows an observation, if one does."""
        key = self._key_of(observation_id)
        hit = self._drawing.hits.get(key) if key else None
        return self._seen(QRectF(hit.x, hit.y, hit.width, hit.height)) if hit else None

    def _seen(self, area: QRectF) -> QRectF:
        """Where an area of the scene is in the view: all is as much larger as text is."""
        larger = self._looks.text
        left, top, wide, high = (area.x(), area.y(), area.width(), area.height())
        return QRectF(left * larger, top * larger, wide * larger, high * larger)

    @property
    def body(self) -> QRectF:
        """The area in the view of the marks with their names and axes, without title and notes."""
        left, top, right, low = self._drawing.scene.body
        return self._seen(QRectF(left, top, right - left, low - top))

    def _key_of(self, observation_id: str) -> MarkKey:
        mark = self._chart.mark_of(observation_id)
        return mark.key if mark else ()

    # -- laying out ----------------------------------------------------------------------------

    def _asked(self) -> tuple[Chart, float, float, Theme, bool, str]:
        """What a scene is laid out from, as it is now."""
        larger, colours = self._looks.text, self._looks.theme
        width, height = max(320.0, self.width() / larger), self._least / larger
        return (self._chart, width, height, colours, self._with_notes, self._looks.language)

    @property
    def _is_behind(self) -> bool:
        return self._scene is None or self._laid != self._asked()

    def relayout(self) -> None:
        """Have the chart laid out for the present size and theme before it is next painted.

        Not at once: many events ask for it, and sizes change several times until they settle.
        """
        self.update()
        if self._is_behind and self.isVisible():
            garbage.of_application(Laying).ask(self)

    def lay_out(self) -> None:
        """Lay the chart out now, if it is behind; the view is then as high as it needs."""
        if not self._is_behind:
            return
        self._laid = self._asked()
        chart, width, height, colours, notes, _language = self._laid
        self._scene = layout(chart, width, height, colours, paint.measure, notes)
        self._drawn = None
        needed = round(self._scene.height * self._looks.text)
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)
            self.updateGeometry()
        self.update()

    @property
    def _drawing(self) -> Drawing:
        """The chart laid out, and where everything of it is."""
        self.lay_out()
        assert self._scene is not None
        if self._drawn is None:
            self._drawn = Drawing(self._scene, paint.measure)
        return self._drawn

    def mark_at(self, position: QPoint) -> str:
        """First observation of the mark at a position in the view, "" for the ground.

        Where areas overlap it is the one whose centre is nearest.
        """
        x, y = position.x() / self._looks.text, position.y() / self._looks.text
        return next(iter(self._drawing.mark_at(x, y)), "")

    def door_at(self, position: QPoint) -> str:
        """The entity whose name in the legend is at a position in the view, "" for none."""
        x, y = position.x() / self._looks.text, position.y() / self._looks.text
        return self._drawing.door_at(x, y)

    def flag_at(self, position: QPoint) -> Flag | None:
        """The user's remark whose number or words are at a position in the view, if any are."""
        x, y = position.x() / self._looks.text, position.y() / self._looks.text
        return self._drawing.flag_at(x, y)

    def _under(self, position: QPoint) -> tuple[str, Flag | None, str]:
        """The mark, the remark and the name in the legend at a position."""
        flag = self.flag_at(position)
        found = flag.mark[0] if flag is not None else self.mark_at(position)
        return found, flag, "" if found else self.door_at(position)

    # -- Qt ------------------------------------------------------------------------------------

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is asked for of the scene, and its ground wherever the view is larger."""
        drawing = self._drawing
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), drawing.scene.background)
            paint.smooth(painter)
            rects: Iterable[QRect] = event.region()  # type: ignore[assignment]
            larger = self._looks.text
            painter.scale(larger, larger)
            boxes = [_box(QRectF(r).getCoords(), larger) for r in rects]  # type: ignore[arg-type]
            for shape in drawing.shapes(boxes, self._selected):
                paint.draw(painter, shape)

    @guarded(instead=QSize())
    def sizeHint(self) -> QSize:
        """The size of the scene."""
        return QSize(640, self.minimumHeight())

    @guarded(instead=QSize())
    def minimumSizeHint(self) -> QSize:
        """Narrow enough for two charts side by side in a small window."""
        return QSize(240, self.minimumHeight())

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.relayout()  # a change of height alone comes from the scene itself

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """What was asked for while nobody saw it."""
        super().showEvent(event)
        self.relayout()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the mark under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            found, _flag, door = self._under(event.position().toPoint())
            if found:
                self._pressed = (found, event.position().toPoint())
                self.mark_chosen.emit(found)
            elif door:
                self.entity_chosen.emit(door)
            else:
                self.ground_chosen.emit()
        event.accept()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more happens on release."""
        self._pressed = None
        event.accept()

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click says nothing new."""
        event.accept()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the tooltip of the mark under the mouse, or drag the mark that is held."""
        position = event.position().toPoint()
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            held, start = self._pressed
            if (position - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                QToolTip.hideText()
                self.drag_wanted.emit(held)
            return
        under = self._under(position)
        if under == self._hover:
            return
        self._hover = under
        found, flag, door = under
        at = found or door
        self.setCursor(Qt.CursorShape.PointingHandCursor if at else Qt.CursorShape.ArrowCursor)
        if door:
            self._tell_door(door, position)
        elif flag is not None:
            self._tell_flag(flag, position)
        else:
            self._tell(found, position)

    def told(self, observation_id: str) -> tuple[str, ...]:
        """What is said of the mark of an observation, line by line, and what a click opens."""
        mark = self._chart.mark_of(observation_id)
        if mark is None:
            return ()
        said = self._chart.said_of(mark)
        return (*mark.hover, *said, opens(EvidenceKind(mark.evidence)))

    def _tell(self, observation_id: str, position: QPoint) -> None:
        """The tooltip of a mark, for as long as the mouse rests there; none on the ground."""
        lines = self.told(observation_id)
        if not lines:
            QToolTip.hideText()
            return
        first, *rest = (escape(line) for line in lines)
        html = f"<p style='white-space:pre-wrap'><b>{first}</b><br>{'<br>'.join(rest)}</p>"
        hit = self.hit_of(observation_id)
        area = hit.toAlignedRect() if hit else QRect()
        QToolTip.showText(self.mapToGlobal(position), html, self, area, _RESTING)

    def _tell_flag(self, flag: Flag, position: QPoint) -> None:
        """The user's remark, where only its number stands."""
        said = next(p.said for p in self._chart.pointers if p.number == flag.number)
        QToolTip.showText(self.mapToGlobal(position), as_tip(said), self, QRect(), _RESTING)

    def _tell_door(self, entity_id: str, position: QPoint) -> None:
        """What a click on a name in the legend opens."""
        label = next(s.label for s in self._chart.series if s.entity_id == entity_id)
        said = self.tr("All figures about {name}").format(name=label)
        QToolTip.showText(self.mapToGlobal(position), as_tip(said), self, QRect(), _RESTING)

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mark under the mouse."""
        self._hover = ("", None, "")
        super().leaveEvent(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk through the marks in reading order; Home and End jump."""
        marks = [m.observation_id for m in self._chart.marks]
        selected = next(iter(self._selected), "")
        key = Qt.Key(event.key())
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(key)
        if not marks or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step is not None:
            at = marks.index(selected) if selected in marks else (-1 if step > 0 else 0)
            self._go(marks[(at + step) % len(marks)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(marks[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(selected or marks[0])
        else:
            event.ignore()

    def _go(self, observation_id: str) -> None:
        """Choose a mark by key, and say of it what the mouse would be told."""
        self.mark_chosen.emit(observation_id)
        hit = self.hit_of(observation_id)
        if hit is not None and not self.visibleRegion().isEmpty():
            self._tell(observation_id, hit.bottomRight().toPoint())

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the mark under the mouse, or of the selected one."""
        found = self._under(event.pos())[0]
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            found = next(iter(self._selected), "")
        self.menu_wanted.emit(found, event.globalPos())
        event.accept()
