"""Review a document: what each numeral seems to state, accepted, changed or set aside by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import tasks, theme
from explorer.models.proposals import ProposalsModel
from explorer.reading.proposal import Proposal, SetAside
from explorer.views.pages.page import Page, PageSpec
from explorer.views.parts.coverage_strip import CoverageStrip
from explorer.views.parts.flow_layout import FlowLayout
from explorer.views.parts.proposal_form import ProposalForm
from explorer.views.parts.proposal_list import ProposalList
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset
    from explorer.reading.propose import Proposer
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.workspace.file import Workspace
    from explorer.workspace.review import Candidate, Review

#: What the list may be cut down to.
_FILTERS = ("open", "accepted", "aside", "all")


class ReviewPage(Page):
    """Progress, the sentence with its fields, and the list of all that was read."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make an empty page; a document is read by a worker."""
        super().__init__(around, parent)
        self.review: Review | None = None
        self._read: tuple[str, str, str] = ("", "", "")
        self._proposer: Proposer | None = None
        self._task: tasks.Task | None = None
        self._strip: CoverageStrip | None = None
        #: Candidates that were changed by hand, by the place of their proposal.
        self._changed: dict[tuple[int, int], Candidate] = {}
        #: Those as they were read: the list asks for them whenever it is painted.
        self._made: dict[tuple[int, int], Candidate] = {}
        self._heading = QLabel()
        theme.set_font(self._heading, 20, bold=True)
        self.documents = QComboBox()
        self.documents.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.documents.activated.connect(self._change_document)
        self.filter = QComboBox()
        for key in _FILTERS:
            self.filter.addItem("", key)
        self.filter.activated.connect(self._list)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("ink", "muted")
        self.form = ProposalForm(around)
        self.form.changed.connect(self._change)
        self.model = ProposalsModel(self.candidate_of, self)
        self.list = ProposalList(self.model)
        self.list.row_chosen.connect(self._show_row)
        self.list.accepted.connect(self.accept)
        self.list.accepted_alike.connect(self.accept_alike)
        self.list.put_aside.connect(self.set_aside)
        self.list.field_wanted.connect(self.form.next_choice)
        self.list.choice_wanted.connect(self.form.choose_number)
        self.list.name_wanted.connect(self.form.ask_name)
        self.buttons = {
            "accept": self._button(self.accept),
            "alike": self._button(self.accept_alike),
            "aside": self._button(self.set_aside),
            "next": self._button(self.list.next),
        }
        self._lay_out()
        self.retranslate()
        around.state.changed.connect(self._follow)
        self._behind = True  # nothing is read before somebody looks

    def _button(self, slot: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("door", True)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        # From the outside in: what moves into another widget is styled once more, with all in it.
        whole, top, line = QVBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        split = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(split, 1)
        top.setContentsMargins(12, 12, 12, 6)
        top.setSpacing(6)
        line.addWidget(self.documents, 1)
        line.addWidget(self.filter)
        self._strip_box = QVBoxLayout()
        tools = QWidget()
        flow = FlowLayout(tools, 6)
        for button in self.buttons.values():
            flow.addWidget(button)
        top.addWidget(self._heading)
        top.addLayout(line)
        top.addWidget(self.said)
        top.addWidget(self.bar)
        top.addLayout(self._strip_box)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        upper = QWidget(split)
        box = QVBoxLayout(upper)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.form, 1)
        row = QVBoxLayout()
        row.setContentsMargins(12, 0, 12, 6)
        row.addWidget(tools)
        box.addLayout(row)
        split.addWidget(self.list)
        split.setSizes([330, 200])

    def retranslate(self) -> None:
        """Words in the present language."""
        self._heading.setText(_title())
        self.documents.setAccessibleName(self.tr("Document"))
        self.bar.setAccessibleName(self.tr("Progress of the review"))
        self.filter.setAccessibleName(self.tr("What is listed"))
        names = (self.tr("To decide"), self.tr("Accepted"), self.tr("Set aside"), self.tr("All"))
        for n, name in enumerate(names):
            self.filter.setItemText(n, name)
        self.list.setAccessibleName(self.tr("What was read in the document"))
        for key, text, tip in (
            ("accept", self.tr("Accept"), self.tr("Enter")),
            ("alike", self.tr("Accept all alike"), self.tr("Shift+Enter")),
            ("aside", self.tr("Set aside"), self.tr("Delete")),
            ("next", self.tr("Next"), self.tr("Right")),
        ):
            self.buttons[key].setText(text)
            self.buttons[key].setToolTip(tip)

    @property
    def keyboard(self) -> QWidget:
        """The list, which takes all the keys of the review."""
        return self.list

    # -- which document ------------------------------------------------------------------------

    def _offer_documents(self) -> None:
        self.documents.clear()
        documents = self._around.dataset.documents
        for document_id in _own(self._around.dataset):
            self.documents.addItem(documents[document_id].title, document_id)
        self.documents.setEnabled(self.documents.count() > 0)
        places = map(self.documents.findData, (self._state.current.document_id, self._read[0]))
        place = next((n for n in places if n >= 0), 0)
        self.documents.setCurrentIndex(place)
        self._open(str(self.documents.itemData(place) or ""))

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page == "review" and selection.document_id != old.document_id:
            place = self.documents.findData(selection.document_id)
            if place >= 0 and place != self.documents.currentIndex():
                self.documents.setCurrentIndex(place)
                self._open(selection.document_id)

    def _change_document(self, row: int) -> None:
        document_id = str(self.documents.itemData(row))
        self._state.select(self, document_id=document_id, observation_id="", evidence_id="")
        self._open(document_id)

    def _open(self, document_id: str) -> None:
        """Read a document in a worker, unless it has been read as it is."""
        dataset = self._around.dataset
        broken = dataset.unreadable(document_id) if document_id else ""
        if not document_id or broken:
            self.review, self._read = None, ("", "", "")
            self._say(broken or self.tr("Bring in a document first: File > Workspace > Bring in."))
            self._list()
            return
        text = dataset.text(document_id)
        key = (document_id, text, self._looks.language)
        if key == self._read and self.review is not None:
            self.review.use(dataset)
            self._list()
            return
        self._read, self._changed, self._made = key, {}, {}
        known = self._proposer
        silent = dataset.boilerplate(document_id)

        def work(
            progress: tasks.Progress,
        ) -> tuple[str, Proposer, list[Proposal | SetAside]]:
            from explorer.reading.propose import Proposer

            proposer = known or Proposer(dataset)
            return document_id, proposer, list(proposer.propose(text, silent, at=progress.at))

        if self._task is not None:
            self._task.cancel()
        self._say(self.tr("Reading {title}…").format(title=dataset.documents[document_id].title))
        self._task = tasks.run(work, self._done, self._failed, self)
        self._task.progressed.connect(self._progressed)

    def _progressed(self, share: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(share * 100))

    def _done(self, found: tuple[str, Proposer, list[Proposal | SetAside]]) -> None:
        from explorer.workspace.review import Review

        document_id, self._proposer, read = found
        self._task = None
        if document_id not in self._around.dataset.documents:
            return  # it was taken out meanwhile
        self.review = Review(self._around.dataset, document_id, read)
        self._list()
        self.refreshed.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._say(str(error))

    def _say(self, said: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))

    # -- what is shown -------------------------------------------------------------------------

    def candidate_of(self, proposal: Proposal) -> Candidate:
        """What a proposal would be accepted as, with what was changed by hand."""
        from explorer.workspace import review

        place = proposal.place
        if place not in self._made:
            self._made[place] = review.candidate(self._around.dataset, proposal)
        return self._changed.get(place) or self._made[place]

    def _list(self) -> None:
        """The items that the filter leaves, the chosen one kept, and how far the review is."""
        review, wanted = self.review, str(self.filter.currentData())
        before = self.current
        items = () if review is None else review.listed(wanted)
        self.model.show(review, items, self._looks.theme, self._looks.language)
        self._tell_progress()
        place = next((n for n, f in enumerate(items) if before and f.start >= before.start), 0)
        self.list.go_to(min(place, len(items) - 1))
        if not items:
            self.form.show_nothing()

    def _tell_progress(self) -> None:
        review = self.review
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        for button in self.buttons.values():
            button.setEnabled(review is not None)
        if review is None:
            self.bar.setRange(0, 1)
            self.bar.setValue(0)
            return
        many = review.progress()
        accepted, aside, every = many["accepted"], many["aside"], len(review.proposals)
        self.bar.setRange(0, max(1, every))
        self.bar.setValue(accepted + aside)
        text = self.tr(
            "{decided} of {every} {every:proposal|proposals} decided: {accepted} accepted, "
            "{aside} set aside; {others} {others:numeral states|numerals state} no figure."
        )
        counts = {"decided": accepted + aside, "accepted": accepted, "aside": aside}
        self._say(text.format(**counts, every=Count(every), others=Count(len(review.asides))))
        self._strip = CoverageStrip(review.covered(), self._looks)
        self._strip_box.addWidget(self._strip)

    @property
    def current(self) -> Proposal | SetAside | None:
        """What the keyboard is at."""
        row = self.list.currentIndex().row()
        return self.model.items[row] if 0 <= row < len(self.model.items) else None

    def _show_row(self, _index: QModelIndex) -> None:
        """The fields of the chosen proposal; its sentence in place, in the source panel."""
        review, item = self.review, self.current
        if review is None or item is None:
            self.form.show_nothing()
            return
        self._show_item(item)
        if self.isVisible():
            place = (item.start, item.end)
            self.place_wanted.emit(review.document_id, item.sentence, place)

    def _show_item(self, item: Proposal | SetAside) -> None:
        assert self.review is not None
        if isinstance(item, SetAside):
            self.form.show_aside(self.review, item)
        else:
            self.form.show_proposal(self.review, item, self.candidate_of(item))

    def _change(self, one: Candidate) -> None:
        item = self.current
        if isinstance(item, Proposal):
            self._changed[item.place] = one
            self.model.tell(self.list.currentIndex().row())
            self._show_item(item)

    # -- deciding ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Make a figure of the chosen proposal and go to the next."""
        review, item = self.review, self.current
        if review is None or not isinstance(item, Proposal) or review.state(item) == "accepted":
            self.list.next()
            return
        one = self._complete(review, item)
        if one is not None:
            self._decide(lambda w: review.accept(w, [(item, one)]))

    def _complete(self, review: Review, item: Proposal) -> Candidate | None:
        """What a proposal would be as a figure; None, and why is shown, if it can be none yet."""
        one = self.candidate_of(item)
        problems = review.problems(one)
        if problems:
            self.form.show_problems(problems)
            return None
        return one

    def accept_alike(self) -> None:
        """Make figures of all open proposals that are like the chosen one, in one step."""
        review, item = self.review, self.current
        if review is None or not isinstance(item, Proposal):
            return
        one = self._complete(review, item)
        if one is None:
            return
        pairs = [
            (other, self._changed.get(other.place, its)) for other, its in review.alike(item, one)
        ]
        self._decide(lambda w: review.accept(w, pairs, name="Accept figures alike"))

    def set_aside(self) -> None:
        """Keep that the chosen proposal states no figure, and go to the next."""
        review, item = self.review, self.current
        if review is None or not isinstance(item, Proposal) or review.state(item) != "open":
            self.list.next()
            return
        self._decide(lambda w: review.set_aside(w, [item]))

    def _decide(self, step: Callable[[Workspace], None]) -> None:
        def made(workspace: Workspace) -> bool:
            step(workspace)
            return True

        if self._around.desk.edit(made):
            self._list()

    def renew(self) -> None:
        """The same document in other data or another language, where the reader was."""
        self._offer_documents()


def _title() -> str:
    return translate("ReviewPage", "Review a document")


def _own(dataset: Dataset) -> list[str]:
    return [d for d in dataset.documents if d in dataset.own]


def _complete(dataset: Dataset, selection: Selection, _before: Selection) -> Selection:
    """Of a document that is open the same; else the first of the user's."""
    own = _own(dataset)
    if selection.document_id in own or not own:
        return selection
    return replace(selection, document_id=own[0])


PAGES = (PageSpec("review", ReviewPage, _title, "Ctrl+Alt+R", 65, _complete),)
