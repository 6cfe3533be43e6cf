"""What pages have in common that count a technology of one's own tracker anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

from explorer import navigation, tasks, theme
from explorer.charts.naming import name
from explorer.models.plain_rows import EVIDENCE_ROLE
from explorer.tracker.cube import NAME
from explorer.tracker.query import FOLDER
from explorer.views.pages.page import Page
from explorer.views.parts import plain_table
from explorer.views.parts.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

    from explorer.charts.chart import Chart
    from explorer.charts.computed import About, Shown
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.tracker.recount import Recount
    from explorer.tracker.settings import Settings


def holds(dataset: Dataset) -> bool:
    """Whether the data are a result of the tracker that can be counted in other ways."""
    return (dataset.folder / FOLDER / f"{NAME}.parquet").is_file()


def technologies(dataset: Dataset) -> list[str]:
    """The technologies of a result that have figures, in the order of its list."""
    return [
        t
        for t, topic in dataset.topics.items()
        if topic.kind == "technology" and dataset.by_topic.get(t)
    ]


def about(dataset: Dataset, selection: Selection, before: Selection) -> Selection:
    """The page of the technology that was shown before, or of the first one."""
    known = technologies(dataset)
    asked = before.question.topic_id
    return selection.asking(topic_id=asked if asked in known else next(iter(known), ""))


class TrackerPage(Page):
    """Counts in a worker, and shows what came of it; what is chosen opens its papers beside it."""

    key: ClassVar[str]

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(around, parent)
        self._ready = False
        self._task: tasks.Task | None = None
        self._held: tuple[tuple[Path, str], Recount] | None = None
        #: What is shown as a chart, once somebody has asked for one; None before and after.
        self._written: Shown | None = None
        self._answered = False
        self.heading = QLabel()
        theme.set_font(self.heading, 15, bold=True)
        self.topic = ChoiceBox()
        self.topic.activated.connect(self._change_topic)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setContentsMargins(12, 0, 12, 4)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 2)
        top.addWidget(self.heading)
        top.addWidget(self.topic)
        top.addStretch(1)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(4)
        self.box.addLayout(top)
        self.box.addWidget(self.said)
        self.body = QWidget()
        self.box.addWidget(self.body, 1)
        around.state.changed.connect(self._follow)

    def retranslate(self) -> None:
        """Words in the present language."""
        self.topic.setAccessibleName(self.tr("Technology"))

    def table_of(self, what: QTableView) -> QTableView:
        """Dress a table whose cells open their papers."""
        plain_table.dress(what)
        what.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        what.horizontalHeader().setStretchLastSection(True)
        what.clicked.connect(self._open)
        what.activated.connect(self._open)
        return what

    def _open(self, index: QModelIndex) -> None:
        if evidence := index.data(EVIDENCE_ROLE):
            self.open_papers(evidence)

    def open_papers(self, evidence_id: str) -> None:
        """Show papers beside the page, of a number that is no figure of the data."""
        still = navigation.deselected(self._state.current)
        self._state.set(replace(still, evidence_id=evidence_id), self)

    # -- following -----------------------------------------------------------------------------

    def prepare(self) -> None:
        """It may count from now on."""
        self._ready = True
        if self._state.current.page == self.key:
            self.refresh()

    def renew(self) -> None:
        """The same of other data or in other words."""
        self._held = self._written = None
        self._answered = False
        if self._ready and self._state.current.page == self.key:
            self.refresh()

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page != self.key or not self._ready:
            return
        if (old.page, old.question) != (selection.page, selection.question):
            self.refresh()

    def refresh(self) -> None:
        """Show what the selection asks for."""
        dataset = self._around.dataset
        self._written, self._answered = None, False
        there = holds(dataset)
        self.topic.setVisible(there)
        self._show_body(there)
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if not there:
            self.said.setText(
                self.tr(
                    "This page is of figures computed from publication records of your own. None "
                    "are shown now: File > Workspace > Figures from publication records makes them."
                )
            )
            return
        known = technologies(dataset)
        self.topic.clear()
        for technology in known:
            self.topic.addItem(name(dataset.topics[technology], self._looks.language), technology)
        asked = self._state.current.question.topic_id
        self.topic.setCurrentIndex(max(0, self.topic.findData(asked)))
        technology = str(self.topic.currentData() or "")
        if technology:
            self._count(dataset.folder, technology)

    def _show_body(self, there: bool) -> None:
        """Show what is under the sentence, or let the sentence have its room."""
        self.body.setVisible(there)
        self.box.setStretchFactor(self.said, int(not there))

    def _count(self, folder: Path, technology: str) -> None:
        key = (folder, technology)
        held = self._held[1] if self._held is not None and self._held[0] == key else None
        question = self.question()

        def work(_progress: tasks.Progress) -> tuple[tuple[Path, str], Recount, Any]:
            from explorer.tracker.recount import Recount

            recount = held if held is not None else Recount(folder, technology)
            return key, recount, question(folder, recount)

        self._task = tasks.run(work, self._done, self._failed, self)

    def _done(self, found: tuple[tuple[Path, str], Recount, Any]) -> None:
        key, recount, answer = found
        self._task = None
        self._held = (key, recount)
        self._written, self._answered = None, True
        self.show_answer(recount, answer)
        if self._around.said.on(self._state.current) is not None:
            self.show_remarks()  # what they are of is known only now
        self.refreshed.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._answered = False
        self._show_body(False)
        self.said.setText(str(error))

    def question(self) -> Callable[[Path, Recount], Any]:
        """What the worker asks; it knows no widget."""
        raise NotImplementedError

    def show_answer(self, recount: Recount, answer: Any) -> None:
        """Show what came of it."""
        raise NotImplementedError

    # -- what is copied and exported -----------------------------------------------------------

    def written(self, _about: About) -> Shown | None:
        """What is shown as a chart, to be copied and exported; None where there is nothing."""
        return None

    def _shown(self) -> Shown | None:
        if self._written is None and self._answered and self._held is not None:
            self._written = self.written(self._about(self._held[0]))
        return self._written

    def _about(self, key: tuple[Path, str]) -> About:
        from explorer.charts.computed import About
        from explorer.tracker import settings

        folder, technology = key
        chosen = settings.chosen_in(folder)
        topic = self._around.dataset.topics[technology]
        draft = f"; {self.tr('draft search')}" * self._is_draft()
        method = self.tr("Method: {method}").format(method=self.method(chosen))
        title = f"{name(topic, self._looks.language)}: {self.heading.text()}"
        return About(
            self.key, technology, title, self.said.text(), self.years(chosen), method + draft,
            self._looks.language,
        )  # fmt: skip

    def method(self, chosen: Settings) -> str:
        """How the numbers of the page are counted, as it stands under what is written."""
        return chosen.method

    def years(self, chosen: Settings) -> tuple[int, int]:
        """First and last year of these numbers."""
        return chosen.windows[-1]

    @property
    def chart(self) -> Chart | None:
        """What is shown, as a chart to be copied and exported."""
        shown = self._shown()
        return shown.chart if shown is not None else None

    @property
    def data(self) -> Dataset:
        """What the numbers of that chart are rows of."""
        shown = self._shown()
        return shown.dataset if shown is not None else self._around.dataset

    @property
    def has_chart(self) -> bool:
        """Whether something is counted that can be written."""
        return self._answered and type(self).written is not TrackerPage.written

    def _is_draft(self) -> bool:
        places = self._around.dataset.places_of.get(str(self.topic.currentData()), ())
        return any(p.note == "draft" for p in places)

    def say(self, text: str) -> None:
        """Say a sentence over the tables, and that a search is a draft where it is one."""
        draft = self.tr("The search is a draft that nobody has checked.")
        stop = "" if self._looks.language.startswith("zh") else " "
        self.said.setText(text + stop + draft * self._is_draft())

    def who(self, country: str) -> str:
        """The name of a country or group."""
        entity = self._around.dataset.entities.get(country)
        return name(entity, self._looks.language) if entity is not None else country

    def _change_topic(self, row: int) -> None:
        still = navigation.deselected(self._state.current)
        self._state.set(still.asking(topic_id=str(self.topic.itemData(row))), self)
