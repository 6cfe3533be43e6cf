"""A page painted as a picture, at any size; works in a worker thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from explorer.charts import paint
from explorer.views.sheets.model import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Area, Drawing, Run
from explorer.views.sheets.text import FINE, font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.views.sheets.model import Item, Page


def image(page: Page, scale: float) -> QImage:
    """The page on white paper, so many pixels to a point."""
    made = QImage(round(PAGE_WIDTH * scale), round(PAGE_HEIGHT * scale), QImage.Format.Format_RGB32)
    made.fill(QColor("#FFFFFF"))
    with QPainter(made) as painter:
        draw(painter, page, scale)
    return made


def draw(painter: QPainter, page: Page, scale: float) -> None:
    """Draw a page on whatever is being painted, so many of its units to a point."""
    items = list(_items(page))
    # Grounds first, on whole pixels, so that neighbours meet and a hairline is seen at any size.
    for y, item in items:
        if isinstance(item, Area):
            painter.fillRect(_pixels(item, y, scale), QColor(item.fill))
    for y, item in items:
        if isinstance(item, Drawing):
            at = QTransform.fromTranslate((MARGIN + item.x) * scale, y * scale)
            painter.setTransform(at.scale(item.scale * scale, item.scale * scale))
            paint.paint(painter, item.scene)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setTransform(QTransform.fromScale(scale / FINE, scale / FINE))
    for y, item in items:
        if isinstance(item, Run):
            painter.setFont(font(item.ink))
            painter.setPen(QColor(item.ink.colour))
            painter.drawText(QPointF((MARGIN + item.x) * FINE, y * FINE), item.text)


def _items(page: Page) -> Iterator[tuple[float, Item]]:
    """Everything on the page with its height from the top of the paper."""
    for placed in page.every:
        for item in placed.strip.items:
            yield MARGIN + placed.y + item.y, item
    for item in page.furniture:
        yield MARGIN + item.y, item


def _pixels(area: Area, y: float, scale: float) -> QRect:
    left, top = round((MARGIN + area.x) * scale), round(y * scale)
    right, bottom = (
        round((MARGIN + area.x + area.width) * scale),
        round((y + area.height) * scale),
    )
    return QRect(left, top, max(1, right - left), max(1, bottom - top))
