"""Setting aside what is shown: from menus, by key, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from explorer import navigation
from explorer.charts.questions import SPECS
from explorer.dataset.schema import Passage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from explorer.briefing.model import Block
    from explorer.views.window.main_window import MainWindow


class Pinning(QObject):
    """Puts what a window shows into its tray."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window

    # -- one thing each ------------------------------------------------------------------------

    def pin_figure(self, observation_id: str) -> None:
        """A figure, large."""
        from explorer.briefing import pinned

        self._window.tray.pin(pinned.number(self._window.dataset, observation_id))

    def pin_claim(self, observation_id: str) -> None:
        """A figure as a sentence of our own."""
        from explorer.briefing import pinned

        window = self._window
        window.tray.pin(pinned.claim(window.dataset, observation_id, window.looks.language))

    def pin_sentence(self, evidence_id: str) -> None:
        """A sentence of a document."""
        from explorer.briefing import pinned

        self._window.tray.pin(pinned.passage(self._window.dataset, evidence_id))

    def pin_disagreement(self, discrepancy_id: str) -> None:
        """Statements that do not agree."""
        from explorer.briefing.model import DiscrepancyBlock

        self._window.tray.pin(DiscrepancyBlock(discrepancy_id))

    def pin_chart(self) -> None:
        """The chart on the page, whatever has the keyboard."""
        self._pin_chart(self._place())

    def _pin_chart(self, place: int) -> None:
        block = self._chart(place)
        if block is None:
            self._window.say(self.tr("There is no chart here that can be pinned."))
        else:
            self._window.tray.pin(block)

    def pin_table(self) -> None:
        """The figures on the page as a table."""
        from explorer.briefing import pinned

        window = self._window
        question = navigation.question_of(window.state.current)
        window.tray.pin(pinned.table(window.dataset, question))

    def _place(self) -> int:
        """Which chart of the page is meant."""
        window = self._window
        return window.question.place if window.state.current.page in SPECS else 0

    def _chart(self, place: int) -> Block | None:
        from explorer.briefing import pinned

        window, selection = self._window, self._window.state.current
        if selection.page == "topic" and selection.topic_id:
            return pinned.chart(window.dataset, navigation.question_of(selection))
        if selection.page in SPECS and window.question.charts:
            return pinned.page_chart(
                window.dataset,
                selection.page,
                selection.option,
                place,
                selection.entities,
                passages_only=selection.passages_only,
            )
        return None

    def shown(self, what: str) -> Block | None:
        """What the window shows as a block: its "chart", "table" or "sentence"; None if none."""
        from explorer.briefing import pinned

        window, selection = self._window, self._window.state.current
        if what == "chart":
            return self._chart(self._place())
        if what == "table":
            if selection.page != "topic" or not selection.topic_id:
                return None
            return pinned.table(window.dataset, navigation.question_of(selection))
        evidence = window.dataset.evidence.get(selection.evidence_id)
        if not isinstance(evidence, Passage):
            return None
        return pinned.passage(window.dataset, evidence.evidence_id)

    # -- what has the keyboard -----------------------------------------------------------------

    def pin_here(self) -> None:
        """What is selected in the pane that has the keyboard."""
        window, selection = self._window, self._window.state.current
        focus = QApplication.focusWidget()
        chosen = selection.observation_id
        if _within(focus, window.source) and chosen:
            evidence = window.dataset.evidence.get(selection.evidence_id)
            if isinstance(evidence, Passage):
                self.pin_sentence(evidence.evidence_id)
            else:
                self.pin_claim(chosen)
        elif self._table_has(focus) and chosen:
            self.pin_claim(chosen)
        elif selection.page == "disagreements" and not self._marked(focus):
            self._pin_chosen_disagreement()
        elif self._is_shown(chosen):
            self.pin_figure(chosen)
        elif self._chart(self._place()) is not None:
            self.pin_chart()
        else:
            self._window.say(self.tr("Choose a figure, a chart or a sentence, then pin it."))

    def _table_has(self, focus: QWidget | None) -> bool:
        window, page = self._window, self._window.state.current.page
        if page == "topic":
            return _within(focus, window.topic.table)
        return page == "document" and _within(focus, window.document.table)

    def _marked(self, focus: QWidget | None) -> bool:
        """Whether the chart of the disagreements has the keyboard and a mark selected."""
        view, chosen = self._window.disagreements.view, self._window.state.current.observation_id
        if view is None or not _within(focus, view):
            return False
        return view.chart.mark_of(chosen) is not None

    def _is_shown(self, observation_id: str) -> bool:
        """Whether a figure is selected, and marked if a chart has the keyboard."""
        if not observation_id:
            return False
        window, focus = self._window, QApplication.focusWidget()
        page = window.state.current.page
        views = [window.topic.view] if page == "topic" else []
        views += window.question.views if page in SPECS else []
        for view in views:
            if view is not None and _within(focus, view):
                return view.chart.mark_of(observation_id) is not None
        return True

    def _pin_chosen_disagreement(self) -> None:
        chosen = self._window.disagreements.chosen_id
        if chosen:
            self.pin_disagreement(chosen)

    # -- menus -----------------------------------------------------------------------------------

    def add_to(self, menu: QMenu, observation_id: str) -> None:
        """What of a mark, a row or the ground around them can be pinned."""
        page = self._window.state.current.page
        if observation_id:
            menu.addAction(self.tr("Pin figure")).triggered.connect(
                lambda: self.pin_figure(observation_id)
            )
            menu.addAction(self.tr("Pin claim")).triggered.connect(
                lambda: self.pin_claim(observation_id)
            )
        if page == "topic" or page in SPECS:
            place = self._place()
            menu.addAction(self.tr("Pin chart")).triggered.connect(lambda: self._pin_chart(place))
        if page == "topic":
            menu.addAction(self.tr("Pin table")).triggered.connect(self.pin_table)


def _within(focus: QWidget | None, widget: QWidget) -> bool:
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
