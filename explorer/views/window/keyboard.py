"""Moving through the window without a mouse: from pane to pane, from figure to figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from explorer.charts.questions import SPECS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.views.window.main_window import MainWindow


class Keyboard(QObject):
    """The steps that F6 and Ctrl with the arrows take."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window

    def _panes(self) -> list[QWidget]:
        window = self._window
        page = window.pages.currentWidget()
        middle: QWidget = page
        if window.state.current.page == "topic":
            topic = window.topic
            tabs: tuple[QWidget, ...] = (topic.view or topic, topic.table, topic.method)
            middle = tabs[topic.tabs.currentIndex()]
        elif window.state.current.page in SPECS and window.question.views:
            middle = window.question.views[0]
        elif page is window.overview and window.overview.views:
            middle = window.overview.views[0]
        elif window.state.current.page == "disagreements":
            middle = window.disagreements.list
        elif window.state.current.page == "document":
            middle = window.document.table
        source = window.source.text if window.source.text.isVisible() else window.source.card
        panes: list[QWidget] = [window.tree.tree, middle, source]
        tray = window.tray.list
        return [*panes, tray] if tray is not None and tray.isVisible() else panes

    def focus_filter(self) -> None:
        """Into the tree's filter."""
        self._window.tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.tree.filter.selectAll()

    def focus_search(self) -> None:
        """Into the search field."""
        self._window.search.focus()

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
        window = self._window
        chart = window.shown_chart()
        if chart is None or not chart.marks:
            return
        mark = chart.mark_of(window.state.current.observation_id)
        at = chart.marks.index(mark) if mark else (-1 if by > 0 else 0)
        observation_id = chart.marks[(at + by) % len(chart.marks)].observation_id
        window.open_sentence(observation_id)
