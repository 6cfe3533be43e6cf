"""Where everything of a Chart stands at a given size: shapes in pixels, without Qt."""

from explorer.charts.layout.engine import layout

__all__ = ["layout"]
