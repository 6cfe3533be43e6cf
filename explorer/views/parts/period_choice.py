"""Choosing one of the periods for which there are figures, or all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from explorer.charts import numbers
from explorer.views.parts.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class PeriodChoice(ChoiceBox):
    """All periods, or one of them; where it is shortened, its tooltip says it whole.

    Signals:
        changed(tuple): (start, end), or () for all periods.
    """

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a choice without periods, hidden."""
        super().__init__(parent)
        self._periods: list[tuple[str, str]] = []
        self.activated.connect(self._chosen)
        self.addItem("")
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setItemText(0, self.tr("All periods"))
        self.updateGeometry()
        self.setAccessibleName(self.tr("Period"))
        self._say()

    def show_periods(self, periods: Sequence[tuple[str, str]], chosen: tuple[str, ...]) -> None:
        """Offer periods; hidden where there is no choice."""
        self._periods = list(periods)
        while self.count() > 1:
            self.removeItem(1)
        for period in self._periods:
            self.addItem(numbers.period(*period))
        self.setCurrentIndex(self._periods.index(chosen) + 1 if chosen in self._periods else 0)
        self.setVisible(len(self._periods) > 1)
        self._say()

    def _say(self) -> None:
        self.setToolTip(f"{self.tr('Show one period, or all')}\n{self.currentText()}")

    def _chosen(self, at: int) -> None:
        self.changed.emit(self._periods[at - 1] if at else ())
