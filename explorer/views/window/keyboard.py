"""Moving through the window without a mouse: from pane to pane, from figure to figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from explorer import navigation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.surroundings import Surroundings
    from explorer.views.source.pane import SourcePane
    from explorer.views.tray.tray import Tray
    from explorer.views.window.pages import Pages
    from explorer.views.window.tree_pane import TreePane


class Keyboard(QObject):
    """The steps that F6 and Ctrl with the arrows take."""

    def __init__(
        self,
        around: Surroundings,
        tree: TreePane,
        pages: Pages,
        source: SourcePane,
        tray: Callable[[], Tray],
    ) -> None:
        """Serve the panes of a window; the tray is asked for when it is needed."""
        super().__init__(pages)
        self._around = around
        self._tree = tree
        self._pages = pages
        self._source = source
        self._tray = tray

    def _panes(self) -> list[QWidget]:
        source = self._source.text if self._source.text.isVisible() else self._source.card
        panes: list[QWidget] = [self._pages.current.keyboard]
        if self._tree.isVisible():
            panes.insert(0, self._tree.tree)
        if self._source.isVisible():
            panes.append(source)
        tray = self._tray().list
        return [*panes, tray] if tray is not None and tray.isVisible() else panes

    def focus_filter(self) -> None:
        """Into the tree's filter; a folded tree unfolds."""
        self._tree.show()
        self._tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tree.filter.selectAll()

    def next_pane(self) -> None:
        """Move the keyboard from tree to page to source and round again."""
        panes = self._panes()
        focus = QApplication.focusWidget()
        at = next(
            (i for i, p in enumerate(panes) if focus is p or (focus and p.isAncestorOf(focus))), -1
        )
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def next_mark(self) -> None:
        """Select the next figure of the chart."""
        self._step_mark(1)

    def previous_mark(self) -> None:
        """Select the figure before."""
        self._step_mark(-1)

    def _step_mark(self, by: int) -> None:
        chart = self._pages.current.chart
        if chart is None or not chart.marks:
            return
        dataset, state = self._around.dataset, self._around.state
        mark = chart.mark_of(state.current.observation_id)
        at = chart.marks.index(mark) if mark else (-1 if by > 0 else 0)
        observation_id = chart.marks[(at + by) % len(chart.marks)].observation_id
        state.set(navigation.sentence(dataset, state.current, observation_id))
