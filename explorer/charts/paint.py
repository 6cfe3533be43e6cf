"""Painting a laid-out chart with Qt: on the screen, as PNG, SVG and PDF.

The only module below the models that knows Qt. Everything is drawn in device-independent pixels
and scaled as a whole, so that line widths and text keep their proportions at every size.
"""

from __future__ import annotations

import json
import re
import threading
from dataclasses import replace
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QByteArray, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPolygonF,
    QRawFont,
)

from explorer import files, paths
from explorer.charts import palette
from explorer.charts.layout.scene import Dot, Line, Rect, Scene, Shape, Text, is_above
from explorer.records import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.charts.chart import Chart

FAMILY = "CTE Sans"
#: What a viewer without our font may use for text in an SVG.
_FALLBACK = (
    "'CTE Sans', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
)
_DPI = 96


@lru_cache(maxsize=1)
def load_fonts() -> None:
    """Register the bundled fonts with Qt; needs a QGuiApplication, done once.

    A font of the same name installed on the machine may be an older one: ours is always used.

    Raises:
        paths.OwnFileError: A font file is missing or damaged.
    """
    for file in ("CTESans-Regular.otf", "CTESans-Bold.otf"):
        path = paths.resource("fonts", file)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise paths.OwnFileError(path)


def font(size: float, *, bold: bool = False) -> QFont:
    """The bundled font at a size in pixels, for this thread alone; treat it as read-only.

    Qt keeps what it finds out about a font in the font itself, so two threads must share none.
    """
    return _font(size, bold, threading.get_ident())


def family_for(text: str) -> str:
    """A font of this system that has every character of a text; "" if none has."""
    for family in QFontDatabase.families():
        if not family.startswith(FAMILY) and _has(QFont(family), text):
            return family
    return ""


def _has(face: QFont, text: str) -> bool:
    face.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    glyphs = QRawFont.fromFont(face)
    return all(glyphs.supportsCharacter(ord(c)) for c in text)


def has_glyph(character: str) -> bool:
    """Whether the bundled font of the window has a character."""
    return _has(QFont(FAMILY), character)


@lru_cache(maxsize=256)
def _font(size: float, bold: bool, _thread: int) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(round(size))
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # in a PDF, fi as one letter cannot be found or copied
    return made


@lru_cache(maxsize=256)
def _metrics(size: float, bold: bool, _thread: int) -> QFontMetricsF:
    return QFontMetricsF(font(size, bold=bold))


@lru_cache(maxsize=8_000)
def measure(text: str, size: float, bold: bool) -> float:
    """Width in pixels of a text in the bundled font."""
    return _metrics(size, bold, threading.get_ident()).horizontalAdvance(text)


@lru_cache(maxsize=512)
def _pen(colour: str, width: float, dash: tuple[float, ...]) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if not dash else Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern(list(dash))
    return pen


def draw(painter: QPainter, shape: Shape) -> None:
    """Draw one shape."""
    if isinstance(shape, Text):
        painter.setFont(font(shape.size, bold=shape.bold))
        painter.setPen(QColor(shape.colour))
        width = measure(shape.text, shape.size, shape.bold)
        x = shape.x - {"left": 0.0, "centre": width / 2, "right": width}[shape.align]
        painter.drawText(QPointF(x, shape.y + 0.36 * shape.size), shape.text)
    elif isinstance(shape, Line):
        painter.setPen(_pen(shape.colour, shape.width, shape.dash))
        painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
    elif isinstance(shape, Rect):
        _draw_rect(painter, shape)
    elif isinstance(shape, Dot):
        _draw_dot(painter, shape)
    else:
        assert_never(shape)


def _draw_rect(painter: QPainter, shape: Rect) -> None:
    box = QRectF(shape.x, shape.y, shape.width, shape.height)
    painter.setPen(
        _pen(shape.stroke, shape.line_width, shape.dash)
        if shape.stroke and shape.line_width
        else Qt.PenStyle.NoPen
    )
    brush = QBrush(Qt.BrushStyle.NoBrush)
    if shape.fill:
        brush = QBrush(QColor(shape.fill))
        if shape.soft:
            from PySide6.QtGui import QLinearGradient

            # The last 14 pixels fade: the source says "over", "nearly" or "about".
            inner, outer = (box.left(), box.right())
            if shape.soft == "left":
                inner, outer = outer, inner
            gradient = QLinearGradient(inner, 0, outer, 0)
            solid = QColor(shape.fill)
            faint = QColor(shape.fill)
            faint.setAlphaF(0.35)
            gradient.setColorAt(0, solid)
            gradient.setColorAt(max(0.0, 1 - 14 / max(14.0, box.width())), solid)
            gradient.setColorAt(1, faint)
            brush = QBrush(gradient)
    painter.setBrush(brush)
    painter.drawRect(box)


_CORE = 0.42  # of a marker's radius, for what it holds


def _draw_dot(painter: QPainter, shape: Dot) -> None:
    painter.setPen(_pen(shape.stroke, shape.line_width, ()))
    painter.setBrush(QColor(shape.fill) if shape.fill else Qt.BrushStyle.NoBrush)
    centre = QPointF(shape.x, shape.y)
    _draw_marker(painter, shape.shape, centre, shape.radius)
    if shape.core and shape.core_fill:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shape.core_fill))
        _draw_marker(painter, shape.core, centre, shape.radius * _CORE)


def _draw_marker(painter: QPainter, shape: str, centre: QPointF, radius: float) -> None:
    if shape == "circle":
        painter.drawEllipse(centre, radius, radius)
        return
    from explorer.charts.layout.outlines import OUTLINES  # the window is painted without

    corners = [centre + QPointF(dx * radius, dy * radius) for dx, dy in OUTLINES[shape]]
    painter.drawPolygon(QPolygonF(corners))


@dataclass(frozen=True, slots=True)
class FigureOptions:
    """How a chart is written to a file.

    Attributes:
        width: Width in device-independent pixels, 96 to an inch.
        height: Least height.
        scale: Pixels per device-independent pixel of a PNG, 1 to 4.
        transparent: No ground.
        theme: "light" or "dark".
        type: How large type and marks are for the use, 1 as on a screen.
    """

    width: int = 960
    height: int = 540
    scale: float = 2.0
    transparent: bool = False
    theme: str = "light"
    type: float = 1.0


def lay_out(chart: Chart, options: FigureOptions) -> Scene:
    """The chart laid out for the options' size and type, not scaled to it."""
    from explorer.charts.engine import layout  # the window is painted without

    load_fonts()
    theme = palette.THEMES[options.theme]
    width, height = options.width / options.type, options.height / options.type
    return layout(chart, width, height, theme, measure)


def least_height(chart: Chart, options: FigureOptions) -> int:
    """How high a figure is: as asked for, or as much more as what it says needs.

    Notes are told at greater length where a figure is higher: what it needs is looked for again.
    """
    needed = round(lay_out(chart, options).height * options.type)  # as a picture is
    if needed <= options.height:
        return options.height
    return least_height(chart, replace(options, height=needed))


#: Type smaller than this share of a screen's is not read on paper.
_SMALLEST = 0.75


def fitted(chart: Chart, options: FigureOptions) -> FigureOptions:
    """The options with type as large as all that is said leaves room for.

    Where the smallest type that can be read needs more room still, the figure becomes higher.
    """
    made = options
    while least_height(chart, made) > options.height:
        if made.type <= _SMALLEST:
            return replace(made, height=least_height(chart, made))
        made = replace(made, type=max(_SMALLEST, made.type * 0.92))
    return made


def smooth(painter: QPainter) -> None:
    """Draw edges and letters smoothly."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)


def paint(painter: QPainter, scene: Scene, *, transparent: bool = False) -> None:
    """Paint a whole scene at the painter's origin."""
    smooth(painter)
    if not transparent:
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(scene.background))
    for shape in sorted(scene.shapes, key=is_above):
        draw(painter, shape)


def metadata(chart: Chart) -> dict[str, str]:
    """What travels inside a figure: title, description, sources, observation ids, version."""
    from explorer.charts.describe import describe

    return {
        "Title": chart.title,
        "Description": describe(chart),
        "Source": " ".join(chart.notes),
        "Software": f"Critical Technology Explorer, dataset {chart.dataset_version}",
        "Observations": json.dumps(list(chart.observation_ids)),
    }


def image(chart: Chart, options: FigureOptions) -> QImage:
    """The chart as a picture with its metadata."""
    scene = lay_out(chart, options)
    scale = options.scale * options.type
    size = QSize(round(scene.width * scale), round(scene.height * scale))
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if picture.isNull():
        raise files.FileWriteError(
            f"a picture of {size.width()} x {size.height()} pixels is more than memory holds"
        )
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDotsPerMeterX(round(_DPI * options.scale / 0.0254))
    picture.setDotsPerMeterY(round(_DPI * options.scale / 0.0254))
    with QPainter(picture) as painter:
        painter.scale(scale, scale)
        paint(painter, scene, transparent=options.transparent)
    for key, value in metadata(chart).items():
        picture.setText(key, value)
    return picture


def write_png(chart: Chart, path: Path, options: FigureOptions) -> None:
    """Write a PNG.

    Raises:
        files.FileWriteError: The file cannot be written.
    """
    picture = image(chart, options)
    with files.replacing(path) as temporary:
        if not picture.save(str(temporary), "PNG"):  # type: ignore[call-overload]
            raise files.FileWriteError(f"{path}: the picture cannot be written")


def write_svg(chart: Chart, path: Path, options: FigureOptions) -> None:
    """Write an SVG with real text and vector marks.

    Raises:
        files.FileWriteError: The file cannot be written.
    """
    files.write_bytes(path, svg(chart, options).encode())


def svg(chart: Chart, options: FigureOptions) -> str:
    """The chart as the text of an SVG file."""
    from PySide6.QtCore import QBuffer
    from PySide6.QtSvg import QSvgGenerator

    scene = lay_out(chart, options)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DPI)
    generator.setSize(QSize(round(scene.width), round(scene.height)))
    generator.setViewBox(QRectF(0, 0, scene.width, scene.height))
    generator.setTitle(chart.title)
    generator.setDescription(metadata(chart)["Description"])
    with QPainter(generator) as painter:
        # What has no text carries a font too: else the application's, which the window changes.
        painter.setFont(font(12))
        paint(painter, scene, transparent=options.transparent)
    buffer.close()
    text = bytes(store.data()).decode()
    text = re.sub(r'font-family="[^"]*"', f'font-family="{_FALLBACK}"', text)
    # Millimetres from Qt make browsers print the figure smaller than it was laid out.
    text = re.sub(r'width="[\d.]+mm" height="[\d.]+mm"', _size(scene, options), text, count=1)
    entries = "".join(
        f"<cte:{k.lower()}>{escape(v, quote=False)}</cte:{k.lower()}>"
        for k, v in metadata(chart).items()
    )
    block = f'<metadata xmlns:cte="urn:critical-technology-explorer">{entries}</metadata>'
    return text.replace("<defs>", block + "\n<defs>", 1)


def _size(scene: Scene, options: FigureOptions) -> str:
    width, height = scene.width * options.type, scene.height * options.type
    return f'width="{width:.0f}" height="{height:.0f}" role="img"'


def write_pdf(chart: Chart, path: Path, options: FigureOptions) -> None:
    """Write a one-page PDF the size of the figure: fonts embedded, text selectable, tagged.

    Raises:
        files.FileWriteError: The file cannot be written.
    """
    from PySide6.QtGui import QPageSize, QPdfWriter

    from explorer.charts.pdf_dates import undated
    from explorer.charts.pdf_tags import tagged

    scene = lay_out(chart, options)
    with files.replacing(path) as temporary:
        writer = QPdfWriter(str(temporary))
        writer.setTitle(chart.title)
        writer.setCreator(metadata(chart)["Software"])
        name = f"{metadata(chart)['Software']} {chart.title} {scene.width} {scene.height}"
        writer.setDocumentId(QUuid.createUuidV5(QUuid(), name.encode()))
        writer.setResolution(_DPI * 4)
        inch = 72 / _DPI * options.type
        points = QSizeF(scene.width * inch, scene.height * inch)
        writer.setPageSize(
            QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        )
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter()
        if not painter.begin(writer):
            raise files.FileWriteError(f"{path}: the PDF cannot be written")
        try:
            painter.scale(4 * options.type, 4 * options.type)
            paint(painter, scene, transparent=options.transparent)
        finally:
            painter.end()
        del writer
        made = undated(temporary.read_bytes())
        temporary.write_bytes(tagged(made, metadata(chart)["Description"], chart.language))
