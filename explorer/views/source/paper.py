"""A page on paper, shown as large as one likes: zoomed by buttons, keys and the wheel."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from explorer.guarded import guarded

#: How large a page is shown: 1 for as large as on paper.
ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
#: Pixels of the screen, of which an inch has 96, to a point on paper, of which it has 72.
_POINT: Final = 96 / 72


class Paper(QScrollArea):
    """Shows a page as wide as there is room, or as large as was chosen.

    Signals:
        fitted(): it is shown in another size.
    """

    fitted = Signal()

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.page = QLabel()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self.page)
        # One that came and went would make the page as wide as there is room now more, now less.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._whole = QPixmap()
        #: How wide it is on paper, in points.
        self._points = 0.0
        #: None for as wide as there is room.
        self._zoom: float | None = None

    def show_page(self, whole: QPixmap, points: float) -> None:
        """Show a page that is so many points wide on paper; an empty picture for none."""
        self._whole, self._points = whole, points
        self._fit()

    def zoom(self) -> float:
        """How large it is shown."""
        if self._zoom is not None or not self._points:
            return self._zoom or 1.0
        room = max(200, self.viewport().width())
        return min(room / (self._points * _POINT), ZOOMS[-1])

    def zoom_by(self, steps: int) -> None:
        """Show it a step larger or smaller."""
        now = self.zoom()
        if steps > 0:
            self.zoom_to(next((z for z in ZOOMS if z > now * 1.01), ZOOMS[-1]))
        else:
            self.zoom_to(next((z for z in reversed(ZOOMS) if z < now / 1.01), ZOOMS[0]))

    def zoom_to(self, zoom: float | None) -> None:
        """Show it as large as that, None for as wide as there is room; its middle stays there."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        view = self.viewport()
        halves = (view.width() / 2, view.height() / 2)
        before = (self.page.width(), self.page.height())
        middles = [
            (bar.value() + half) / max(1, size)
            for bar, half, size in zip(bars, halves, before, strict=True)
        ]
        self._zoom = zoom
        self._fit()
        after = (self.page.width(), self.page.height())
        for bar, half, size, middle in zip(bars, halves, after, middles, strict=True):
            bar.setValue(round(middle * size - half))

    def sharpness(self) -> float:
        """Pixels of the screen that show a point on paper."""
        return self.page.pixmap().width() / self._points if self._points else 0.0

    def _fit(self) -> None:
        """Show it in its size, each of its pixels one of the screen."""
        shown = QPixmap()
        if not self._whole.isNull():
            ratio = self.devicePixelRatioF()
            width = round(self._points * _POINT * self.zoom() * ratio)
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = self._whole.scaledToWidth(width, smooth)
            shown.setDevicePixelRatio(ratio)
        self.page.setPixmap(shown)
        self.page.resize(shown.deviceIndependentSize().toSize())
        self.fitted.emit()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it as wide as there is room."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._fit()

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        turned = event.angleDelta().y()
        if turned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class ZoomButtons(QWidget):
    """Smaller, how large it is (a click: as wide as there is room), larger; with their keys."""

    def __init__(self, paper: Paper) -> None:
        """Make those of a page."""
        super().__init__()
        self._paper = paper
        self.smaller, self.fit, self.larger = (QToolButton() for _ in range(3))
        self.smaller.setText("−")
        self.larger.setText("+")
        self.smaller.clicked.connect(lambda: paper.zoom_by(-1))
        self.fit.clicked.connect(lambda: paper.zoom_to(None))
        self.larger.clicked.connect(lambda: paper.zoom_by(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.smaller, self.fit, self.larger):
            row.addWidget(button)
        for keys, button in (
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.fit),
        ):
            QShortcut(QKeySequence(keys), self, button.click)
        paper.fitted.connect(self._say)
        self.retranslate()
        self._say()

    def retranslate(self) -> None:
        """Words in the present language."""
        for button, tip, keys in (
            (self.smaller, self.tr("Smaller"), "Ctrl+-"),
            (self.fit, self.tr("As wide as there is room"), "Ctrl+0"),
            (self.larger, self.tr("Larger"), "Ctrl++"),
        ):
            button.setToolTip(f"{tip} ({keys})")
            button.setAccessibleName(tip)

    def _say(self) -> None:
        zoom, there = self._paper.zoom(), not self._paper.page.pixmap().isNull()
        self.fit.setText(f"{zoom:.0%}")
        self.fit.setEnabled(there)
        self.smaller.setEnabled(there and zoom > ZOOMS[0])
        self.larger.setEnabled(there and zoom < ZOOMS[-1])
