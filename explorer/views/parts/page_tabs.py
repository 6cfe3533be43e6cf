"""Tabs of a page, with what it is asked in the same line, and under it where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from explorer import tasks
from explorer.guarded import guarded
from explorer.views.parts.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Folding(Protocol):
    """What takes less room in a line when it is folded."""

    def fold(self, folded: bool) -> None:
        """Fold or unfold."""

    def tuck(self, control: QWidget) -> None:
        """Keep another control with what is folded."""

    def isHidden(self) -> bool:
        """Whether there is nothing to choose."""


class _Below(QWidget):
    """What has no room in a line of controls, in lines under it."""

    def __init__(self, controls: Controls, parent: QWidget) -> None:
        super().__init__(parent)
        self._controls = controls
        self.flow = FlowLayout(self, gap=4)
        self.flow.setContentsMargins(12, 0, 8, 4)
        self.hide()

    @guarded(instead=False)
    def event(self, event: QEvent) -> bool:
        """The line above is fitted when something here wants another width."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._controls.refit()
        return done


class Controls(QWidget):
    """What a page is asked, in one line where there is room: what can be folded is where it must.

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
        self._tucked: QWidget | None = None
        self._below: _Below | None = None
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

    def let_tuck(self, control: QWidget) -> None:
        """Keep this with what is folded where the line would be too long otherwise."""
        self._tucked = control

    def lines_below(self, page: QWidget) -> QWidget:
        """A part of the page for what has no room in the line even so."""
        self._below = _Below(self, page)
        return self._below

    def fit(self) -> None:
        """As much as there is room for."""
        if self._folding is None or self._fitting:
            return  # what is folded just now asks for another layout on its way
        self._fitting = True
        controls = self._all()
        self._folding.fold(False)
        if self._spare is not None:
            self._spare.show()
        # Not what the layout says: it has not heard yet what was unfolded just now.
        self._folding.fold(self._needed(controls) > self.width())
        if self._spare is not None:
            self._spare.setVisible(self._needed(controls) <= self.width())
        beside, tucked, below = controls, self._tucked, self._below
        if self._needed(controls) > self.width() and tucked is not None and self._is_folded():
            beside = [c for c in controls if c is not tucked]
        page = below.parentWidget() if below is not None else None
        if page is not None and self._needed(beside) > self.width():
            tucked = None
            beside = controls[:1] if self._needed(controls[:1]) <= self.width() else []
            self._folding.fold(False)
            lower = [c for c in controls if c not in beside]
            self._folding.fold(self._needed(lower) > page.width() - 24)
        if beside == controls or tucked is None:
            self._place(controls, beside, None)
        else:
            self._place(controls, beside, tucked)
        self._fitted = self._widths()
        self._fitting = False

    def _all(self) -> list[QWidget]:
        """The controls in their order, wherever they stand."""
        below = self._held(self._below, self._below.flow) if self._below is not None else []
        held = [*self._held(self, self.row), *below]
        if self._tucked is not None and self._tucked not in held:
            held.append(self._tucked)
        return sorted(held, key=self._order)

    def _is_folded(self) -> bool:
        return self._folding is not None and not self._folding.isHidden()

    def _order(self, control: QWidget) -> int:
        """The place of a control among the others, as they were put in."""
        known = control.property("place")
        if known is None:
            known = self.row.indexOf(control)
            control.setProperty("place", known)
        return int(known)

    def _place(
        self, controls: Sequence[QWidget], beside: Sequence[QWidget], tucked: QWidget | None
    ) -> None:
        """Put some into the line, one to what is folded, the others under the line."""
        focus = QApplication.focusWidget()
        lower = [c for c in controls if c not in beside and c is not tucked]
        for at, control in enumerate(controls):
            hidden = control.isHidden()
            if control in beside and control.parentWidget() is not self:
                self.row.insertWidget(at, control)
            elif control is tucked and self._folding is not None:
                self._folding.tuck(control)
            elif control in lower and self._below is not None:
                # Those that come later stand where they stood in the line.
                self._below.flow.removeWidget(control)
                self._below.flow.addWidget(control)
            control.setHidden(hidden)
        if self._below is not None:
            self._below.setVisible(any(not c.isHidden() for c in lower))
        if focus is not None and any(c is focus or c.isAncestorOf(focus) for c in controls):
            focus.setFocus()

    @staticmethod
    def _held(place: QWidget, layout: QLayout) -> list[QWidget]:
        """The widgets of a layout, found without its items.

        Qt frees an item when its widget goes elsewhere, and Python does not hear of it: what Qt
        makes at that address next, an event or a widget, Python would take for the item.
        """
        inside = (w for w in place.children() if isinstance(w, QWidget))
        return [w for w in inside if layout.indexOf(w) >= 0]

    def _needed(self, controls: Sequence[QWidget]) -> int:
        widths = [c.sizeHint().width() for c in controls if not c.isHidden()]
        return sum(widths) + self.row.spacing() * (len(widths) - 1)

    def _widths(self) -> tuple[int, ...]:
        """What each control wants, which also tells whether one wants something else."""
        return tuple(c.sizeHint().width() for c in self._all() if not c.isHidden())

    def refit(self) -> None:
        """Fit again what has other words or other choices."""
        if self._widths() != self._fitted:
            self.fit()

    @guarded(instead=False)
    def event(self, event: QEvent) -> bool:
        """Fit again what has other words or other choices."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.refit()
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
        line.setContentsMargins(12, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self.controls, 1)
        line.addWidget(self._bar)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.controls.lines_below(self))
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
