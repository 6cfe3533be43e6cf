"""Setting aside what is shown: from menus, by key, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from explorer.briefing import pinned
from explorer.briefing.model import DiscrepancyBlock
from explorer.dataset.schema import Passage
from explorer.views.pages.page import within

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from explorer.briefing.model import Block
    from explorer.surroundings import Surroundings
    from explorer.views.source.pane import SourcePane
    from explorer.views.tray.tray import Tray
    from explorer.views.window.pages import Pages


class Pinning(QObject):
    """Puts what a window shows into its tray.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, around: Surroundings, pages: Pages, source: SourcePane, tray: Callable[[], Tray]
    ) -> None:
        """Serve a window; the tray is asked for when something is pinned."""
        super().__init__(pages)
        self._around = around
        self._pages = pages
        self._source = source
        self._tray = tray

    # -- one thing each ------------------------------------------------------------------------

    def pin(self, block: Block) -> None:
        """A block of any kind."""
        self._tray().pin(block)

    def pin_figure(self, observation_id: str) -> None:
        """A figure, large."""
        self.pin(pinned.number(self._around.dataset, observation_id))

    def pin_claim(self, observation_id: str) -> None:
        """A figure as a sentence of our own."""
        language = self._around.looks.language
        self.pin(pinned.claim(self._around.dataset, observation_id, language))

    def pin_sentence(self, evidence_id: str) -> None:
        """A sentence of a document."""
        self.pin(pinned.passage(self._around.dataset, evidence_id))

    def pin_disagreement(self, discrepancy_id: str) -> None:
        """Statements that do not agree."""
        self.pin(DiscrepancyBlock(discrepancy_id))

    def pin_chart(self) -> None:
        """The chart on the page, whatever has the keyboard."""
        block = self._pages.current.block("chart")
        if block is None:
            self.said.emit(self.tr("There is no chart here that can be pinned."))
        else:
            self.pin(block)

    def shown(self, what: str) -> Block | None:
        """What the window shows as a block: its "chart", "table" or "sentence"; None if none."""
        if what != "sentence":
            return self._pages.current.block(what)
        evidence = self._around.dataset.evidence.get(self._around.state.current.evidence_id)
        if not isinstance(evidence, Passage):
            return None
        return pinned.passage(self._around.dataset, evidence.evidence_id)

    # -- what has the keyboard -----------------------------------------------------------------

    def pin_here(self) -> None:
        """What is selected in the pane that has the keyboard."""
        focus = QApplication.focusWidget()
        chosen = self._around.state.current.observation_id
        if within(focus, self._source) and chosen:
            sentence = self.shown("sentence")
            if sentence is not None:
                self.pin(sentence)
            else:
                self.pin_claim(chosen)
            return
        block = self._pages.current.chosen_block(focus)
        if block is not None:
            self.pin(block)
        else:
            self.said.emit(self.tr("Choose a figure, a chart or a sentence, then pin it."))

    # -- menus -----------------------------------------------------------------------------------

    def add_to(self, menu: QMenu, observation_id: str) -> None:
        """What of a mark, a row or the ground around them can be pinned."""
        if observation_id:
            menu.addAction(self.tr("Pin figure")).triggered.connect(
                lambda: self.pin_figure(observation_id)
            )
            menu.addAction(self.tr("Pin claim")).triggered.connect(
                lambda: self.pin_claim(observation_id)
            )
        page = self._pages.current
        for text, block in (
            (self.tr("Pin chart"), page.block("chart")),
            (self.tr("Pin table"), page.block("table")),
        ):
            if block is not None:
                menu.addAction(text).triggered.connect(lambda _=False, b=block: self.pin(b))
