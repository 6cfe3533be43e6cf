"""What every page of the window answers, and what is known of one before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QWidget

from explorer import navigation
from explorer.guarded import guarded
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from explorer.briefing.model import Block
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.parts.figure_table import FigureTable


@dataclass(frozen=True, slots=True)
class PageSpec:
    """What is known of a page before it is made.

    Attributes:
        key: ``page`` of the selections it shows.
        make: Makes the page; pages of several keys may have one maker, and are one widget.
        title: Its line in the menu of questions; None if it has none there.
        shortcut: Key sequence that opens it, in Qt's portable text, or "".
        place: Those with lower numbers come first in the menu.
        complete: Adds to a selection of the page what it cannot do without, from the selection
            that there was.
        offered: Whether a dataset has what the page shows; where not, no menu leads to it.
    """

    key: str
    make: Callable[[Surroundings], Page]
    title: Callable[[], str] | None = None
    shortcut: str = ""
    place: int = 0
    complete: Callable[[Dataset, Selection, Selection], Selection] = (
        lambda _dataset, selection, _before: selection
    )
    offered: Callable[[Dataset], bool] = lambda _dataset: True


class Page(QFrame):
    """A page in the middle of the window; the window asks it, never which page it is.

    Attributes:
        views: The charts on it, as they are painted.

    Signals:
        menu_wanted(str, QPoint): context menu of a figure, "" for the ground around them.
        disagreement_menu_wanted(str, QPoint): context menu of a disagreement.
        block_pinned(Block): a button of it pins something.
        place_wanted(str, tuple, tuple): a document is to be shown at a stretch, with a numeral.
        entity_menu_wanted(str, QPoint): context menu of a country or institution.
        refreshed(): it shows something else.
    """

    menu_wanted = Signal(str, QPoint)
    disagreement_menu_wanted = Signal(str, QPoint)
    block_pinned = Signal(object)
    place_wanted = Signal(str, object, object)
    entity_menu_wanted = Signal(str, QPoint)
    refreshed = Signal()

    #: Which of "chart", "table" and "method" it has as tabs.
    tab_keys: Sequence[str] = ()
    #: Whether its charts show what the user says on their marks.
    draws_remarks: ClassVar[bool] = False
    #: Its figures as a table; None if it has none.
    table: FigureTable | None = None

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setObjectName("pane")
        self._around = around
        self._state = around.state
        self._looks = around.looks
        self.views: list[ChartView] = []
        #: Whether it has yet to take over other data, another theme or another language.
        self._behind = False
        around.looks.changed.connect(self._fall_behind)
        around.data.changed.connect(self._fall_behind)
        around.said.changed.connect(self.show_remarks)

    # -- taking over other looks and data ------------------------------------------------------

    def _fall_behind(self) -> None:
        """A page behind others takes over what has changed when it comes to the front."""
        self._behind = True
        around = self.parentWidget()
        if around is None or self.isVisibleTo(around):
            self._catch_up()

    def _catch_up(self) -> None:
        if self._behind:
            self._behind = False
            self.renew()

    def show_remarks(self) -> None:
        """Show what the user says on the charts now."""

    def with_remarks(self, chart: Chart) -> Chart:
        """A chart of the page as it is drawn: with what the user says on its marks."""
        said = self._around.said.on(self._state.current)
        if said is None or not said.annotations:
            return chart
        from explorer.charts.caption import annotated  # few charts have any

        return annotated(self.data, chart, said)

    def renew(self) -> None:
        """Show the same of other data, in another theme or language."""

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """What changed meanwhile is seen now."""
        super().showEvent(event)
        self._catch_up()

    # -- making --------------------------------------------------------------------------------

    def steps(self) -> Sequence[Callable[[], object]]:
        """What is made after the window's first painting, a step each turn of the event loop."""
        return (self.prepare,)

    def prepare(self) -> None:
        """Charts may be made from now on."""

    # -- what the window asks ------------------------------------------------------------------

    @property
    def chart(self) -> Chart | None:
        """The chart that is meant by copying and exporting; None where there is none."""
        return None

    @property
    def data(self) -> Dataset:
        """What the figures of the chart are rows of: a page may work some out itself."""
        return self._around.dataset

    @property
    def has_chart(self) -> bool:
        """Whether there is a chart, told without making one."""
        return self.chart is not None

    @property
    def keyboard(self) -> QWidget:
        """What takes the keyboard when it comes to the page."""
        return self.views[0] if self.views else self

    def deselect(self) -> None:
        """Select no figure; the sources of what the page shows are listed beside it."""
        self._state.amend(navigation.deselected(self._state.current), self)

    def open_entity(self, entity_id: str) -> None:
        """Open the page of a country or institution."""
        self._state.set(navigation.entity(self._state.current, entity_id), self)

    def show_tab(self, _key: str) -> None:
        """Bring a tab to the front."""

    def block(self, _what: str) -> Block | None:
        """Its "chart" or its "table" as a block of a briefing; None if it has none."""
        return None

    def chosen_block(self, focus: QWidget | None) -> Block | None:
        """What is pinned while a widget has the keyboard; None if nothing is chosen."""
        from explorer.briefing import pinned

        chosen, dataset = self._state.current.observation_id, self._around.dataset
        if not chosen:
            return self.block("chart")
        if self.table is not None and within(focus, self.table):
            return pinned.claim(dataset, chosen, self._looks.language)
        for view in self.views:
            if within(focus, view) and view.chart.mark_of(chosen) is None:
                return self.block("chart")
        return pinned.number(dataset, chosen)


def within(focus: QWidget | None, widget: QWidget) -> bool:
    """Whether what has the keyboard is a widget or a part of it."""
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
