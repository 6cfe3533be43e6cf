"""What a figure is for and how large it is, in pixels or centimetres."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

#: Pixels to a centimetre: 96 to an inch.
_CM: Final = 96 / 2.54
#: Width and height in pixels, and how large type is beside that of the screen: that of a slide is
#: read across a room, that of a page from a hand's distance.
USES: Final = {
    "slide": (1280, 720, 1.6),
    "half": (627, 435, 0.85),
    "full": (627, 926, 0.85),
    "square": (800, 800, 1.25),
}
LEAST, MOST = (320, 200), 8000


class FigureSize(QWidget):
    """Asks for a use, or for a size of one's own.

    Signals:
        changed(): another size was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with a slide."""
        super().__init__(parent)
        self.use = QComboBox()
        self.use.addItem(self.tr("Slide, 16:9"), "slide")
        self.use.addItem(self.tr("Half a page of A4"), "half")
        self.use.addItem(self.tr("A page of A4"), "full")
        self.use.addItem(self.tr("Square"), "square")
        self.use.addItem(self.tr("Own size"), "own")
        self.use.setAccessibleName(self.tr("Use"))
        self.unit = QComboBox()
        self.unit.addItem(self.tr("pixels"), 1.0)
        self.unit.addItem(self.tr("cm"), _CM)
        self.unit.setAccessibleName(self.tr("Unit"))
        self.width_box, self.height_box = QDoubleSpinBox(), QDoubleSpinBox()
        self.width_box.setAccessibleName(self.tr("Width"))
        self.height_box.setAccessibleName(self.tr("Height"))
        self._pixels = (1280.0, 720.0)
        own = QHBoxLayout()
        own.setContentsMargins(0, 0, 0, 0)
        own.addWidget(self.width_box, 1)
        own.addWidget(QLabel("×"))
        own.addWidget(self.height_box, 1)
        own.addWidget(self.unit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.use)
        box.addLayout(own)
        self.use.currentIndexChanged.connect(self._take_use)
        self.unit.currentIndexChanged.connect(self._show)
        self.width_box.valueChanged.connect(self._take_own)
        self.height_box.valueChanged.connect(self._take_own)
        self._take_use()

    def chosen(self) -> tuple[int, int, float]:
        """Width and height in pixels, and how large type is."""
        width, height = (round(p) for p in self._pixels)
        use = USES.get(str(self.use.currentData()))
        return width, height, use[2] if use else max(0.8, min(2.0, width / 960))

    def _take_use(self) -> None:
        use = USES.get(str(self.use.currentData()))
        if use is not None:
            self._pixels = (float(use[0]), float(use[1]))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """The size in the chosen unit."""
        unit = float(self.unit.currentData())
        for n, box in enumerate((self.width_box, self.height_box)):
            box.blockSignals(True)
            box.setDecimals(0 if unit == 1 else 1)
            box.setSingleStep(10 if unit == 1 else 0.5)
            box.setRange(LEAST[n] / unit, MOST / unit)
            box.setValue(self._pixels[n] / unit)
            box.blockSignals(False)

    def _take_own(self) -> None:
        unit = float(self.unit.currentData())
        self._pixels = (self.width_box.value() * unit, self.height_box.value() * unit)
        self.use.blockSignals(True)
        self.use.setCurrentIndex(self.use.findData("own"))
        self.use.blockSignals(False)
        self.changed.emit()
