"""A list to choose one of, which says what is chosen whole, or with an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox

from explorer.guarded import guarded

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

#: Room for so many letters is kept at least.
_LEAST = 3


class ChoiceBox(QComboBox):
    """As wide as what is chosen, narrower where there is no room: then shortened, never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.updateGeometry)

    @property
    def is_whole(self) -> bool:
        """Whether there is room for all of what is chosen."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) <= self._room()

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return field.width()

    @guarded(instead=QSize())
    def sizeHint(self) -> QSize:
        """Room for what is chosen."""
        least = super().sizeHint()
        metrics = self.fontMetrics()
        around = least.width() - _LEAST * metrics.horizontalAdvance("X")
        needed = metrics.horizontalAdvance(self.currentText()) + around + 4
        return QSize(needed, least.height())

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, its text shortened where it is too narrow."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        elided = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, self._room()
        )
        option.currentText = elided
        style = self.style()
        with QPainter(self) as painter:
            style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option, painter, self)
