"""Tabs of a page, with what it is asked in the same line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from explorer.views.parts.flow_layout import FlowLayout


class PageTabs(QWidget):
    """A stack of widgets under one line: controls at the left, a tab for each at the right.

    Attributes:
        controls: The left of the line; a second line where the page is too narrow for one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty stack."""
        super().__init__(parent)
        self._bar = QTabBar()
        self._bar.setDocumentMode(True)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(False)
        self._bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bar.setProperty("narrow", True)
        self._stack = QStackedWidget()
        self._bar.currentChanged.connect(self._stack.setCurrentIndex)
        asked = QWidget()
        self.controls = FlowLayout(asked, 4)
        line = QHBoxLayout()
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(asked, 1)
        line.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self._stack, 1)

    def addTab(self, widget: QWidget, text: str) -> None:
        """Put a widget under a new tab."""
        self._stack.addWidget(widget)
        self._bar.addTab(text)

    def setTabText(self, at: int, text: str) -> None:
        """Name a tab."""
        self._bar.setTabText(at, text)

    def tabBar(self) -> QTabBar:
        """The tabs."""
        return self._bar

    def currentIndex(self) -> int:
        """Which tab is in front."""
        return self._bar.currentIndex()

    def setCurrentIndex(self, at: int) -> None:
        """Bring a tab to the front."""
        self._bar.setCurrentIndex(at)
