"""How figures are drawn: a button for each kind of chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from explorer import theme
from explorer.charts.kinds import ChartKind
from explorer.views.parts.folding_choice import FoldingChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton, QWidget

    from explorer.looks import Looks


class KindChoice(FoldingChoice):
    """The kinds that suit some figures, as icons in the line and with their names in the list.

    Attributes:
        buttons: A button for each kind that can be chosen.
    """

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        """Make a choice of all kinds, none of them offered."""
        super().__init__(parent)
        self._looks = looks
        self._besides: QWidget | None = None
        self.buttons: dict[ChartKind, QToolButton] = {}
        for kind in ChartKind:
            if kind.traits.label is not None:
                made = self.make(kind.value)
                made.setProperty("kind", kind.value)
                self.buttons[kind] = made
        self.button.setProperty("kind", "folded")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        """Words in the present language."""
        for kind, button in self.buttons.items():
            assert kind.traits.label is not None
            button.setText(kind.traits.label())
            button.setToolTip(kind.traits.label())
            button.setAccessibleName(kind.traits.label())
        self.button.setToolTip(self.tr("How the figures are drawn, and of which period"))
        self.button.setAccessibleName(self.button.toolTip())

    def take(self, widget: QWidget) -> None:
        """Keep something else with the kinds, in the line and in the list."""
        self._besides = widget
        self._line.insertWidget(0, widget)

    def fold(self, folded: bool) -> None:
        """What is kept with the kinds goes with them."""
        if folded != self._folded and self._besides is not None:
            hidden = self._besides.isHidden()
            if folded:
                self._listed.addWidget(self._besides)
            else:
                self._line.insertWidget(0, self._besides)
            self._besides.setHidden(hidden)
        super().fold(folded)

    def restyle(self) -> None:
        """Icons in the colours of the theme."""
        for kind, button in self.buttons.items():
            button.setIcon(theme.icon(kind.value, self._looks.theme.text))
        self._say()

    def dress(self, button: QToolButton, *, listed: bool) -> None:
        """With its name in the list."""
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if listed else style.ToolButtonIconOnly
        )
