"""The tool bar of a briefing's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolBar, QToolButton, QWidget

from explorer.briefing import blocks
from explorer.views.briefing.text_kinds import STYLES

if TYPE_CHECKING:
    from explorer.views.parts.actions import Actions


class BriefingTools(QToolBar):
    """What one needs most: adding, kinds of text, setting, undo, preview, export.

    Signals:
        style_chosen(str): the text is to be of another kind.
    """

    style_chosen = Signal(str)

    def __init__(self, actions: Actions) -> None:
        """Make the bar of a window from its actions."""
        super().__init__()
        self.setObjectName("briefing-tools")
        self.setMovable(False)
        self.setIconSize(QSize(16, 16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.style_box = QComboBox()
        for style in STYLES:
            self.style_box.addItem("", style)
        self.style_box.activated.connect(self._choose_style)
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._add = self._menu_button(actions, "insert")
        self.addWidget(self.style_box)
        for key in ("bold", "italic", "link", "field"):
            self.addAction(actions[key])
        self.addSeparator()
        for key in ("undo", "redo"):
            self.addAction(actions[key])
            button = self.widgetForAction(actions[key])
            assert isinstance(button, QToolButton)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addWidget(spring)
        self.addAction(actions["preview"])
        self._export = self._menu_button(actions, "file")
        for key in ("bold", "italic"):
            button = self.widgetForAction(actions[key])
            made = button.font()
            made.setBold(key == "bold")
            made.setItalic(key == "italic")
            button.setFont(made)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setWindowTitle(self.tr("Briefing"))
        self.style_box.setAccessibleName(self.tr("Kind of text"))
        self.style_box.setToolTip(self.tr("Kind of text"))
        for n, shape in enumerate(STYLES.values()):
            self.style_box.setItemText(n, blocks.name(shape))
        self._add.setText(self.tr("Add"))
        self._add.setToolTip(self.tr("Add a block after the one you are in"))
        self._export.setText(self.tr("Export"))
        self._export.setToolTip(self.tr("Write the briefing to a file"))

    def _menu_button(self, actions: Actions, menu: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("door", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(actions.menu(menu))
        self.addWidget(button)
        return button

    def _choose_style(self, place: int) -> None:
        self.style_chosen.emit(str(self.style_box.itemData(place)))

    def show_style(self, style: str, *, editable: bool) -> None:
        """The kind of the text one is in; "" in a card."""
        self.style_box.setEnabled(bool(style) and editable)
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(style)))
