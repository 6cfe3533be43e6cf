"""Carrying something shown out of a view, as the block it would be in a briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPalette, QPixmap

from explorer.charts import paint
from explorer.charts.layout.scene import elide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset

_SIZE = (220, 28)


def carry(source: QWidget, dataset: Dataset, block: Block, language: str) -> None:
    """Drag a block out of a widget; returns when it has been dropped."""
    from explorer.briefing import blocks
    from explorer.briefing.plain import block_to_json
    from explorer.models import mime

    start(source, mime.encode(block_to_json(block), blocks.carried(dataset, block, language)))


def start(source: QWidget, data: QMimeData) -> None:
    """Drag something out of a widget; its text hangs at the mouse."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(_label(data.text(), source))
    drag.setHotSpot(QPoint(-8, _SIZE[1] // 2))
    drag.exec(Qt.DropAction.CopyAction)


def _label(title: str, source: QWidget) -> QPixmap:
    ratio, role = source.devicePixelRatioF(), QPalette.ColorRole
    colours = source.palette()
    pixmap = QPixmap(round(_SIZE[0] * ratio), round(_SIZE[1] * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(colours.color(role.Button))
    with QPainter(pixmap) as painter:
        place = QRect(0, 0, *_SIZE)
        painter.setPen(colours.color(role.Mid))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(colours.color(role.Text))
        painter.setFont(paint.font(13))
        text = elide(" ".join(title.split()), _SIZE[0] - 16, 13, False, paint.measure)
        painter.drawText(place.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, text)
    return pixmap
