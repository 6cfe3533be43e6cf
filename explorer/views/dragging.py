"""Carrying something shown out of a view, as the block it would be in a briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap

from explorer.charts import paint
from explorer.charts.layout.scene import elide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks

_SIZE = (220, 28)


def carry(source: QWidget, dataset: Dataset, block: Block, looks: Looks) -> None:
    """Begin a drag of a block from a widget; returns when it has been dropped."""
    from explorer.briefing import pinned
    from explorer.briefing.model import block_to_json
    from explorer.models import mime

    title = pinned.title(dataset, block, looks.language)
    drag = QDrag(source)
    drag.setMimeData(mime.encode(block_to_json(block), title))
    drag.setPixmap(_label(title, looks, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-8, _SIZE[1] // 2))
    drag.exec(Qt.DropAction.CopyAction)


def _label(title: str, looks: Looks, ratio: float) -> QPixmap:
    """The title on a small ground, as it hangs at the mouse."""
    pixmap = QPixmap(round(_SIZE[0] * ratio), round(_SIZE[1] * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(looks.theme.raised))
    painter = QPainter(pixmap)
    place = QRect(0, 0, *_SIZE)
    painter.setPen(QColor(looks.theme.line))
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.setPen(QColor(looks.theme.text))
    painter.setFont(paint.font(13))
    text = elide(" ".join(title.split()), _SIZE[0] - 16, 13, False, paint.measure)
    painter.drawText(place.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return pixmap
