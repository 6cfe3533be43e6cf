"""Writing the shown chart to a file: format, size, scale, ground."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from explorer.charts import paint
from explorer.charts.figures import FORMATS
from explorer.charts.paint import FigureOptions
from explorer.views.parts.opening import column, named_after

if TYPE_CHECKING:
    from explorer.charts.chart import Chart

#: Sizes in device-independent pixels: a 16:9 slide, half the width of A4, a square.
SIZES = ((1280, 720), (560, 400), (800, 800), (960, 540))
_PICTURES = ("png", "svg", "pdf")


class ExportDialog(QDialog):
    """Asks how to write a chart, with a preview laid out for the chosen size."""

    def __init__(self, chart: Chart, theme: str, parent: QWidget | None = None) -> None:
        """Make the dialog for a chart."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export figure"))
        self._chart = chart
        names = [
            self.tr("Slide, 16:9"),
            self.tr("Half the width of A4"),
            self.tr("Square"),
            self.tr("Screen"),
        ]
        self.format = QComboBox()
        labels = {
            "png": self.tr("PNG picture"),
            "svg": self.tr("SVG drawing"),
            "pdf": self.tr("PDF page"),
            "csv": self.tr("CSV of the numbers with their quotes"),
            "xlsx": self.tr("Excel workbook of the numbers with their quotes"),
            "json": self.tr("JSON of the chart"),
        }
        for ending in FORMATS:
            self.format.addItem(labels[ending], ending)
        self.size_choice = QComboBox()
        for label, size in zip(names, SIZES, strict=True):
            self.size_choice.addItem(f"{label} ({size[0]} × {size[1]})", size)
        self.scale = QComboBox()
        for factor in (1, 2, 3, 4):
            self.scale.addItem(f"{factor}×", factor)
        self.scale.setCurrentIndex(1)
        self.ground = QComboBox()
        self.ground.addItem(self.tr("Light"), "light")
        self.ground.addItem(self.tr("Dark"), "dark")
        self.ground.setCurrentIndex(max(0, self.ground.findData(theme)))  # paper is light
        self.transparent = QCheckBox(self.tr("Transparent background"))
        self._preview = QLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setFixedSize(420, 320)
        self._preview.setAccessibleName(self.tr("Preview"))
        form = QFormLayout()
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Size"), self.size_choice)
        form.addRow(self.tr("Scale"), self.scale)
        form.addRow(self.tr("Colours"), self.ground)
        form.addRow("", self.transparent)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addLayout(form)
        row.addWidget(self._preview)
        box = column(self)
        box.addLayout(row)
        box.addWidget(buttons)
        for choice in (self.format, self.size_choice, self.scale, self.ground):
            choice.currentIndexChanged.connect(self._refresh)
        self.transparent.toggled.connect(self._refresh)
        self._refresh()

    def options(self) -> FigureOptions:
        """What was chosen."""
        width, height = self.size_choice.currentData()
        return FigureOptions(
            width=width,
            height=height,
            scale=float(self.scale.currentData()),
            transparent=self.transparent.isChecked(),
            theme=str(self.ground.currentData()),
        )

    def ending(self) -> str:
        """The chosen format."""
        return str(self.format.currentData())

    def _refresh(self) -> None:
        picture = self.ending() in _PICTURES
        for widget in (self.size_choice, self.ground, self.transparent):
            widget.setEnabled(picture)
        self.scale.setEnabled(self.ending() == "png")
        options = self.options()
        small = FigureOptions(
            options.width, options.height, 1.0, options.transparent, options.theme
        )
        image = paint.image(self._chart, small)
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image).scaled(self._preview.size() * ratio, keep, smooth)
        pixmap.setDevicePixelRatio(ratio)
        self._preview.setPixmap(pixmap)


def file_name(chart: Chart, ending: str, folder: str = "") -> Path:
    """A file name made of the title's words."""
    return Path(folder) / named_after(chart.title, "figure", ending)
