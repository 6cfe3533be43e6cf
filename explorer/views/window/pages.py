"""The pages in the middle of the window, each made when first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from explorer.charts.questions import SPECS
from explorer.views.pages.overview import Overview

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.state import Selection
    from explorer.views.pages.disagreements import DisagreementsPage
    from explorer.views.pages.document import DocumentPage
    from explorer.views.pages.question import QuestionPage
    from explorer.views.pages.risk import RiskPanel
    from explorer.views.pages.topic import TopicPage
    from explorer.views.window.main_window import MainWindow


class Pages(QStackedWidget):
    """The overview and, as they are asked for, the others.

    Attributes:
        ready: Whether charts may be made: the window has been painted.
    """

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        super().__init__()
        self._window = window
        self.ready = False
        self.overview = Overview(window.around)
        self.addWidget(self.overview)

    def steps(self) -> list[Callable[[], object]]:
        """What waits for the first painting, the page in front first."""
        self.ready = True
        overview = self.overview.steps()
        made = [
            self.__dict__[k] for k in ("topic", "question", "disagreements") if k in self.__dict__
        ]
        others: list[Callable[[], object]] = [
            *(page.prepare for page in made),
            lambda: self.topic,
            lambda: self.question,
            lambda: self.disagreements,
            lambda: self.document,
        ]
        topic_first = self._window.state.current.page != "overview"
        return [*others, *overview] if topic_first else [*overview, *others]

    def of(self, selection: Selection) -> QWidget:
        """The page that shows a selection."""
        if selection.page in SPECS:
            return self.question
        if selection.page in ("topic", "disagreements", "document"):
            page: QWidget = getattr(self, selection.page)
            return page
        return self.overview

    @cached_property
    def topic(self) -> TopicPage:
        """The page of a technology, sector, list or theme."""
        from explorer.views.pages.topic import TopicPage

        window = self._window
        page = TopicPage(window.around)
        page.menu_wanted.connect(window.dialogs.show_mark_menu)
        page.disagreement_wanted.connect(window.open_disagreement)
        self.addWidget(page)
        if self.ready:
            page.prepare()
        return page

    @cached_property
    def risk(self) -> RiskPanel:
        """The what-if of the risk question."""
        from explorer.views.pages.risk import RiskPanel

        panel = RiskPanel(self._window.around)
        panel.figure_wanted.connect(self._window.open_sentence)
        return panel

    @cached_property
    def question(self) -> QuestionPage:
        """The page of a question."""
        from explorer.views.pages.question import QuestionPage

        window = self._window
        page = QuestionPage(window.around)
        page.add_panel("risk", self.risk)
        page.menu_wanted.connect(window.dialogs.show_mark_menu)
        self.addWidget(page)
        if self.ready:
            page.prepare()
        return page

    @cached_property
    def disagreements(self) -> DisagreementsPage:
        """The page of what does not agree."""
        from explorer.views.pages.disagreements import DisagreementsPage

        window = self._window
        page = DisagreementsPage(window.around)
        page.menu_wanted.connect(window.dialogs.show_mark_menu)
        page.disagreement_menu_wanted.connect(window.dialogs.show_disagreement_menu)
        self.addWidget(page)
        if self.ready:
            page.prepare()
        return page

    @cached_property
    def document(self) -> DocumentPage:
        """The page of a document."""
        from explorer.views.pages.document import DocumentPage

        window = self._window
        page = DocumentPage(window.around)
        page.menu_wanted.connect(window.dialogs.show_mark_menu)
        self.addWidget(page)
        return page
