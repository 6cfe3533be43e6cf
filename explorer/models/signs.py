"""The sign of an entity wherever it is named: the shape and colour that it has on every chart."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from explorer.charts import paint
from explorer.charts.layout.scene import Dot
from explorer.charts.palette import LIGHT, THEMES, on

if TYPE_CHECKING:
    from explorer.charts.palette import Look, Theme

_SIDE = 14
#: Pixels of the picture to one of the screen, so that it is crisp at any scale.
_SHARP = 3


def dot(look: Look, theme: Theme, x: float, y: float, radius: float = 4.0) -> Dot:
    """The sign as a chart draws it in its legend."""
    colour = on(theme, look.colour)
    core = theme.surface if look.core else ""
    return Dot(x, y, radius, colour, colour, 1.0, look.shape, core=look.core, core_fill=core)


def sign(look: Look) -> QIcon:
    """The sign as an icon on the ground of the present theme, itself in a selected row too."""
    ground = QGuiApplication.palette().base().color().name().upper()
    return _icon(look, next((t for t in THEMES.values() if t.surface.upper() == ground), LIGHT))


@lru_cache(maxsize=512)
def _icon(look: Look, theme: Theme) -> QIcon:
    pixmap = QPixmap(_SHARP * _SIDE, _SHARP * _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_SHARP, _SHARP)
        paint.draw(painter, dot(look, theme, _SIDE / 2, _SIDE / 2, 4.6))
    pixmap.setDevicePixelRatio(_SHARP)
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Active):
        icon.addPixmap(pixmap, mode)
    return icon
