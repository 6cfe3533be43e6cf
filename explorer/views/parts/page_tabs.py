"""Tabs of a page, with what it is asked in the same line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from explorer import tasks
from explorer.guarded import guarded

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Folding(Protocol):
    """What takes less room in a line when it is folded."""

    def fold(self, folded: bool) -> None:
        """Fold or unfold."""


class Controls(QWidget):
    """What a page is asked, in one line whatever its width: what can be folded is where it must.

    Attributes:
        row: Takes the controls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._folding: Folding | None = None
        self._spare: QWidget | None = None
        self._fitted: tuple[int, ...] = ()
        self._fitting = False
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def let_fold(self, folding: Folding) -> None:
        """Fold this where the line would be too long otherwise."""
        self._folding = folding

    def let_go(self, spare: QWidget) -> None:
        """Leave this out where the line would be too long even folded; it is said elsewhere too."""
        self._spare = spare

    def fit(self) -> None:
        """As much as there is room for."""
        if self._folding is None or self._fitting:
            return  # what is folded just now asks for another layout on its way
        self._fitting = True
        self._folding.fold(False)
        if self._spare is not None:
            self._spare.show()
        # Not what the layout says: it has not heard yet what was unfolded just now.
        self._folding.fold(self._needed() > self.width())
        if self._spare is not None:
            self._spare.setVisible(self._needed() <= self.width())
        self._fitted = self._widths()
        self._fitting = False

    def _needed(self) -> int:
        widths = self._widths()
        return sum(widths) + self.row.spacing() * (len(widths) - 1)

    def _widths(self) -> tuple[int, ...]:
        """What each control wants, which also tells whether one wants something else."""
        items = (self.row.itemAt(n) for n in range(self.row.count()))
        parts = (item.widget() for item in items if item is not None)
        return tuple(w.sizeHint().width() for w in parts if w is not None and not w.isHidden())

    @guarded(instead=False)
    def event(self, event: QEvent) -> bool:
        """Fit again what has other words or other choices."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._widths() != self._fitted:
            self.fit()
        return done

    def rescale(self) -> None:
        """What fits when text is larger, once all of it is."""
        tasks.later(self, self.fit)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits in another width."""
        super().resizeEvent(event)
        self.fit()


class PageTabs(QWidget):
    """A stack of widgets under one line: controls at the left, a tab for each at the right.

    Attributes:
        controls: The left of the line.
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
        self.controls = Controls()
        line = QHBoxLayout()
        line.setContentsMargins(16, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self.controls, 1)
        line.addWidget(self._bar)
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
