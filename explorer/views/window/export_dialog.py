"""Writing the shown chart to a file: what is said on it, its use and size, format and ground."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

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
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
)

from explorer import tasks
from explorer.charts import paint
from explorer.charts.caption import LONGEST, NONE, Caption, captioned
from explorer.charts.figures import FORMATS
from explorer.charts.paint import FigureOptions
from explorer.guarded import guarded
from explorer.views.parts.opening import column, named_after
from explorer.views.window.figure_size import FigureSize
from explorer.views.window.remark_fields import RemarkFields

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

_PICTURES: Final = ("png", "svg", "pdf")


class ExportDialog(QDialog):
    """Asks what to say on a chart and how to write it, with a preview as it will be written."""

    def __init__(
        self,
        dataset: Dataset,
        chart: Chart,
        theme: str,
        parent: QWidget | None = None,
        *,
        said: Caption = NONE,
        selected: str = "",
    ) -> None:
        """Make the dialog for a chart, what was said on it before, and its selected figure."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export figure"))
        self.resize(940, 560)
        self._dataset, self._plain = dataset, chart
        self._selected = selected if chart.mark_of(selected) is not None else ""
        self._drawing = self._again = False
        form = QFormLayout()
        form.setVerticalSpacing(6)
        words = QFormLayout()  # as wide as the dialog: titles are long
        words.setVerticalSpacing(6)
        self._add_words(words, said)
        self._add_remarks(form, said)
        self._add_looks(form, theme)
        self.file_name = QLabel()
        self.file_name.setWordWrap(True)
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)
        form.addRow(self.tr("File name"), self.file_name)
        self.preview = QLabel()
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(420, 320)
        self.preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("ink", "muted")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        beside = QVBoxLayout()
        beside.addWidget(self.preview, 1)
        beside.addWidget(self.said)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(form, 2)
        row.addLayout(beside, 3)
        box = column(self)
        box.addLayout(words)
        box.addLayout(row, 1)
        box.addWidget(buttons)
        for choice in (self.format, self.scale, self.ground):
            choice.currentIndexChanged.connect(self._refresh)
        for field in (self.title, self.note):
            field.textChanged.connect(self._refresh)
        self.remarks.changed.connect(self._refresh)
        for tick in (self.transparent, self.about):
            tick.toggled.connect(self._refresh)
        self.size_choice.changed.connect(self._refresh)
        self.format.setFocus()
        self._refresh()

    def _add_words(self, form: QFormLayout, said: Caption) -> None:
        """Title and note."""
        self.title = QLineEdit(said.title or self._plain.title)
        self.title.setCursorPosition(0)
        self.note = QLineEdit(said.note)
        self.note.setPlaceholderText(self.tr("A line under the figure"))
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Note"), self.note)

    def _add_remarks(self, form: QFormLayout, said: Caption) -> None:
        """Annotations, and the words of the selected figure."""
        self.remarks = RemarkFields(self._dataset, self._plain, said.annotations)
        self.annotations = self.remarks.rows
        self.remarks.add_to(form)
        for field in (self.title, self.note):
            field.setMaxLength(LONGEST)
            field.setCursorPosition(0)
        self.about = QCheckBox(self.tr("Quote of the selected figure"))
        self.about.setToolTip(self.tr("Its document, position and sentence, under the figure"))
        self.about.setChecked(bool(self._selected))
        self.about.setEnabled(bool(self._selected))
        form.addRow("", self.about)

    def _add_looks(self, form: QFormLayout, theme: str) -> None:
        """Format, size, scale, colours."""
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
        self.size_choice = FigureSize()
        self.scale = QComboBox()
        for factor in (1, 2, 3, 4):
            self.scale.addItem(f"{factor}× ({96 * factor} dpi)", factor)
        self.scale.setCurrentIndex(1)
        self.ground = QComboBox()
        self.ground.addItem(self.tr("Light"), "light")
        self.ground.addItem(self.tr("Dark"), "dark")
        self.ground.setCurrentIndex(max(0, self.ground.findData(theme)))  # paper is light
        self.transparent = QCheckBox(self.tr("Transparent background"))
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Size"), self.size_choice)
        form.addRow(self.tr("Scale"), self.scale)
        form.addRow(self.tr("Colours"), self.ground)
        form.addRow("", self.transparent)

    # -- what was chosen -----------------------------------------------------------------------

    def options(self) -> FigureOptions:
        """How it is to be written."""
        width, height, larger = self.size_choice.chosen()
        return FigureOptions(
            width=width,
            height=height,
            scale=float(self.scale.currentData()),
            transparent=self.transparent.isChecked(),
            theme=str(self.ground.currentData()),
            type=larger,
        )

    def ending(self) -> str:
        """The chosen format."""
        return str(self.format.currentData())

    def caption(self) -> Caption:
        """What is to be said on it."""
        title = self.title.text().strip()
        return Caption(
            title if title != self._plain.title else "",
            self.note.text().strip(),
            self.remarks.annotations(),
        )

    @property
    def chart(self) -> Chart:
        """The chart with what is said on it."""
        selected = self._selected if self.about.isChecked() else ""
        return captioned(self._dataset, self._plain, self.caption(), selected)

    # -- the preview ---------------------------------------------------------------------------

    def _refresh(self) -> None:
        picture = self.ending() in _PICTURES
        for widget in (self.size_choice, self.ground, self.transparent):
            widget.setEnabled(picture)
        self.scale.setEnabled(self.ending() == "png")
        name = file_name(self.chart, self.ending()).name
        self.file_name.setText(name)
        self._again = True
        self._draw()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The preview takes the room there is."""
        super().resizeEvent(event)
        self._again = True
        self._draw()

    def _draw(self) -> None:
        """Draw the preview in a worker, once for all that has changed meanwhile."""
        if self._drawing or not self._again:
            return
        self._again, self._drawing = False, True
        chart, wanted = self.chart, self.options()
        ratio = self.devicePixelRatioF()
        # Whole pixels: one more would be wider than the label on a screen of one and a half.
        wide, high_room = (int(side * ratio) for side in self.preview.size().toTuple())

        def work(_progress: tasks.Progress) -> tuple[FigureOptions, FigureOptions, QImage]:
            made = paint.fitted(chart, wanted)
            high = paint.least_height(chart, made)
            scale = min(wide / made.width, high_room / high)
            return wanted, made, paint.image(chart, replace(made, scale=scale))

        tasks.run(work, self._drawn, self._failed, self)

    def _drawn(self, found: tuple[FigureOptions, FigureOptions, QImage]) -> None:
        self._drawing = False
        wanted, made, image = found
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(pixmap)
        self.said.setText(self._fit(wanted, made))
        self._draw()

    def _fit(self, wanted: FigureOptions, made: FigureOptions) -> str:
        """What was done so that all of it has room; "" for nothing."""
        if made.height > wanted.height:
            text = self.tr("All it says needs more room: it becomes {width} × {height} pixels.")
            return text.format(width=made.width, height=made.height)
        if made.type < wanted.type:
            text = self.tr("Type is {share} % of the usual for this use, so that all has room.")
            return text.format(share=round(100 * made.type / wanted.type))
        return ""

    def _failed(self, error: Exception) -> None:
        self._drawing = False
        self.said.setText(str(error))


def file_name(chart: Chart, ending: str, folder: str = "") -> Path:
    """A file name made of the title's words."""
    return Path(folder) / named_after(chart.title, "figure", ending)
