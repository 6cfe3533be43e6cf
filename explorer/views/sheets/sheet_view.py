"""White pages under each other on a ground: scrolling, zooming, choosing a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QScrollArea, QWidget

from explorer.guarded import guarded
from explorer.views.sheets.model import MARGIN, PAGE_HEIGHT, PAGE_WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from explorer.looks import Looks
    from explorer.views.sheets.model import Page

#: Steps of the zoom; 1 is the size of the printed page on a screen of 96 dots to the inch.
ZOOMS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0)
_POINT = 96 / 72
#: Ground around the pages.
_AROUND = 16
#: Pages beside those in sight whose pictures are kept.
_NEAR = 2


class Sheet(QWidget):
    """One page: its picture, or white paper until there is one."""

    chosen = Signal(float)

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.page: Page | None = None
        self.image: QImage | None = None
        self.drawn: tuple[Page, float] | None = None

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, stretched while one of the right size is painted."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("#FFFFFF"))
            if self.image is not None:
                painter.drawImage(QRectF(self.rect()), self.image)
            painter.setPen(QColor(self._looks.theme.line))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say where in the text the page was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(event.position().y() * PAGE_HEIGHT / self.height() - MARGIN)
        super().mousePressEvent(event)


class _Ground(QWidget):
    """What lies around the pages."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        looks.changed.connect(self.update)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the theme's ground."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._looks.theme.background))


class PageSheets(QScrollArea):
    """The pages; whoever has pictures of them gives them.

    Signals:
        moved(): other pages may be in sight, or at another size.
        block_chosen(int): index of the block where a page was clicked.
    """

    moved = Signal()
    block_chosen = Signal(int)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make an area without pages."""
        super().__init__(parent)
        self.sheets: list[Sheet] = []
        self._zoom: float | None = None
        self._turned = 0
        self._placed = 0  # from one page to the next as they stand
        self._ground = _Ground(looks)
        self._looks = looks
        self.setWidget(self._ground)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self.moved)

    # -- pages ---------------------------------------------------------------------------------

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages shown."""
        return tuple(s.page for s in self.sheets if s.page is not None)

    def show_pages(self, pages: tuple[Page, ...], images: dict[int, QImage], scale: float) -> None:
        """Show other pages and new pictures of some; the place scrolled to stays."""
        for sheet in self.sheets[len(pages) :]:
            sheet.hide()
            sheet.deleteLater()
        del self.sheets[len(pages) :]
        added = len(pages) - len(self.sheets)
        for _ in range(added):
            sheet = Sheet(self._looks, self._ground)
            sheet.chosen.connect(self._choose)
            self.sheets.append(sheet)
        for n, (sheet, page) in enumerate(zip(self.sheets, pages, strict=True)):
            sheet.page = page
            if n in images:
                sheet.image, sheet.drawn = images[n], (page, scale)
                sheet.update()
            self._describe(n, sheet)
        if added:
            self._place()
        else:
            self._resize_ground()
        self._drop_far()

    def lacking(self) -> dict[int, Page]:
        """The pages in sight without a picture of what they show at their size."""
        scale = self.scale
        first, last = self.in_sight()
        return {
            n: sheet.page
            for n, sheet in enumerate(self.sheets)
            if first <= n <= last
            and sheet.page is not None
            and (sheet.drawn is None or sheet.drawn[0] is not sheet.page or sheet.drawn[1] != scale)
        }

    def in_sight(self) -> tuple[int, int]:
        """The first and last page in sight, also of pages that are not there yet."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return max(0, top // self._pitch), max(0, bottom // self._pitch)

    def drawn(self) -> dict[int, tuple[Page, float]]:
        """What each page has a picture of, and at which scale."""
        return {n: s.drawn for n, s in enumerate(self.sheets) if s.drawn is not None}

    def describe(self) -> None:
        """Name the pages anew, in the language of the window."""
        for n, sheet in enumerate(self.sheets):
            self._describe(n, sheet)

    def _describe(self, n: int, sheet: Sheet) -> None:
        name = self.tr("Page {page} of {count}").format(page=n + 1, count=len(self.sheets))
        if sheet.accessibleName() != name:
            sheet.setAccessibleName(name)
        assert sheet.page is not None
        said = self.tr("{page}: {words}").format(page=name, words=sheet.page.first_words)
        if sheet.accessibleDescription() != said:
            sheet.setAccessibleDescription(said)

    def _choose(self, y: float) -> None:
        sheet = self.sender()
        if isinstance(sheet, Sheet) and sheet.page is not None:
            block = sheet.page.block_at(y)
            if block >= 0:
                self.block_chosen.emit(block)

    # -- places --------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is their printed size."""
        if self._zoom is not None:
            return self._zoom
        room = self.viewport().width() - 2 * _AROUND
        return min(1.0, max(0.1, room / (PAGE_WIDTH * _POINT)))

    @property
    def scale(self) -> float:
        """Pixels of the screen to a point."""
        return self.zoom * _POINT * self.devicePixelRatioF()

    @property
    def page(self) -> int:
        """The page that the upper part of the area shows, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, min(len(self.sheets) - 1, int(middle // self._pitch)))

    @property
    def _high(self) -> int:
        return round(PAGE_HEIGHT * self.zoom * _POINT)

    @property
    def _pitch(self) -> int:
        return self._high + _AROUND

    def _resize_ground(self) -> None:
        wide = round(PAGE_WIDTH * self.zoom * _POINT)
        room = self.viewport().size()
        width = max(room.width(), wide + 2 * _AROUND if self._zoom is not None else 0)
        height = len(self.sheets) * self._pitch + _AROUND
        self._ground.resize(width, max(room.height(), height))

    def _place(self) -> None:
        """Put every page where it belongs."""
        self._resize_ground()
        self._placed = self._pitch
        wide = round(PAGE_WIDTH * self.zoom * _POINT)
        left = max(0, (self._ground.width() - wide) // 2)
        for n, sheet in enumerate(self.sheets):
            sheet.setGeometry(left, _AROUND + n * self._pitch, wide, self._high)
            sheet.show()
        bar = self.verticalScrollBar()
        bar.setSingleStep(40)
        bar.setPageStep(self.viewport().height())

    def _keep_place(self) -> None:
        """Put the pages where they belong at another size, the same of them in sight."""
        bar = self.verticalScrollBar()
        before = bar.value() / (self._placed or self._pitch)
        self._place()
        bar.setValue(round(before * self._pitch))
        self.moved.emit()

    def _drop_far(self) -> None:
        """Forget pictures far from what is in sight: at 200 % each takes many megabytes."""
        first, last = self.in_sight()
        for n, sheet in enumerate(self.sheets):
            if not first - _NEAR <= n <= last + _NEAR:
                sheet.image = sheet.drawn = None

    def go_to(self, page: int, y: float) -> None:
        """Scroll to a height of the text of a page, unless it is in sight."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        place = _AROUND + page * self._pitch + round((MARGIN + y) * self.zoom * _POINT)
        if not bar.value() <= place <= bar.value() + room - min(120, room // 3):
            bar.setValue(place - room // 6)

    def set_zoom(self, zoom: float | None) -> None:
        """Show the pages at a size, or for None as wide as there is room; the place stays."""
        self._zoom = zoom
        self._keep_place()

    def step_zoom(self, steps: int) -> None:
        """Larger or smaller by so many steps."""
        now = self.zoom
        for _ in range(abs(steps)):
            if steps > 0:
                now = min((z for z in ZOOMS if z > now + 0.005), default=ZOOMS[-1])
            else:
                now = max((z for z in ZOOMS if z < now - 0.005), default=ZOOMS[0])
        self.set_zoom(now)

    # -- Qt ------------------------------------------------------------------------------------

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width; the place stays."""
        super().resizeEvent(event)
        self._keep_place()

    @guarded(instead=False)
    def event(self, event: QEvent) -> bool:
        """Another screen may have other dots."""
        done = super().event(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.moved.emit()
        return done

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / 120)
        self._turned -= steps * 120
        if steps:
            self.step_zoom(steps)
        event.accept()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End, and + - 0 for the size; the rest scrolls as in any area."""
        bar = self.verticalScrollBar()
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(1)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.step_zoom(-1)
        elif key == Qt.Key.Key_0:
            self.set_zoom(None)
        else:
            super().keyPressEvent(event)
