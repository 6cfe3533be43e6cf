"""A slider over the periods that exist: all of them at the left, then each in time order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from explorer.charts import numbers

if TYPE_CHECKING:
    from collections.abc import Sequence


class PeriodSlider(QWidget):
    """Snaps to periods; no value lies between two.

    Signals:
        changed(tuple): (start, end), or () for all periods.
    """

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a slider without periods, hidden."""
        super().__init__(parent)
        self._periods: list[tuple[str, str]] = []
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(140)
        self.slider.valueChanged.connect(self._moved)
        self.label = QLabel()
        self.label.setMinimumWidth(84)
        self.retranslate()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider)
        row.addWidget(self.label)
        self.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.slider.setAccessibleName(self.tr("Period"))
        self.slider.setToolTip(self.tr("Show one period, or all at the left end"))
        self._say()

    def show_periods(self, periods: Sequence[tuple[str, str]], chosen: tuple[str, ...]) -> None:
        """Offer periods; hidden where there is no choice."""
        self._periods = list(periods)
        blocked = self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._periods))
        at = self._periods.index(chosen) + 1 if chosen in self._periods else 0
        self.slider.setValue(at)
        self.slider.blockSignals(blocked)
        self._say()
        self.setVisible(len(self._periods) > 1)

    def _say(self) -> None:
        at = self.slider.value()
        text = numbers.period(*self._periods[at - 1]) if at else self.tr("All periods")
        self.label.setText(text)

    def _moved(self, at: int) -> None:
        self._say()
        self.changed.emit(self._periods[at - 1] if at else ())
