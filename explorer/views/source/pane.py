"""The source panel: the document behind the selected figure, its quote highlighted."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation
from explorer.charts import numbers
from explorer.charts.naming import door, prose, statement
from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage
from explorer.views.source.footer import SourceFooter
from explorer.views.source.header import SourceHeader
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.dataset.schema import Evidence
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.source.evidence_card import Found
    from explorer.views.source.find_bar import FindBar
    from explorer.views.source.marked_text import Claim
    from explorer.views.source.papers import PapersFinder
    from explorer.views.source.passage_text import PassageText

#: How many documents are offered while nothing is selected.
_DOCUMENTS = 12


class SourcePane(QFrame):
    """Header, text or citation card, and the steps between the places that say the same.

    Signals:
        menu_wanted(str, QPoint): context menu of a sentence, by evidence id ("" for the text).
        figure_wanted(): what is selected in the text is to become a figure.
    """

    menu_wanted = Signal(str, QPoint)
    figure_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the panel and follow the selection."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setMinimumWidth(300)
        self._around = around
        self._state = around.state
        self._looks = around.looks
        self._document = ""
        self._rules: list[QFrame] = []
        self._header = SourceHeader(around)
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        self.card.anchorClicked.connect(self._follow)
        self.retranslate()
        self.card.document().setDocumentMargin(14)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self._rule())
        box.addWidget(self._stack, 1)
        box.addWidget(self._rule())
        self.footer = SourceFooter(around)
        self._papers: PapersFinder | None = None
        box.addWidget(self.footer)
        around.state.changed.connect(self._follow_state)
        around.state.confirmed.connect(self.refresh)
        around.looks.changed.connect(self._restyle)
        around.data.changed.connect(self._renew)
        self._restyle()

    @cached_property
    def text(self) -> PassageText:
        """The page of a document: made with the first that is opened, or after the first painting.

        What the window opens with is a card, and half of the panel's time would be the page's.
        """
        from explorer.views.source.passage_text import PassageText

        text = PassageText(self._looks, self._stack)
        text.claim_chosen.connect(self._choose)
        text.menu_wanted.connect(self.menu_wanted)
        text.figure_wanted.connect(self.figure_wanted)
        text.drag_wanted.connect(self._drag)
        self._stack.addWidget(text)
        return text

    @cached_property
    def finder(self) -> FindBar:
        """Finds words in the page."""
        from explorer.views.source.find_bar import FindBar

        finder = FindBar(self.text, self)
        finder.closed.connect(self.refresh)
        self._box.insertWidget(self._box.indexOf(self._stack), finder)
        return finder

    def prepare(self) -> Iterator[Callable[[], object]]:
        """What is made once the window has been painted, a step each turn of its loop."""
        yield lambda: self.text
        yield lambda: self.finder

    def retranslate(self) -> None:
        """Words in the present language."""
        self.card.setAccessibleName(self.tr("How this figure is known"))

    def _rule(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        self._rules.append(line)
        return line

    # -- following the selection ---------------------------------------------------------------

    def _follow_state(self, selection: Selection, old: Selection, _origin: object) -> None:
        keys = ("observation_id", "evidence_id", "document_id", "shown_topic", "page")
        if any(getattr(selection, k) != getattr(old, k) for k in keys):
            self.refresh()

    def refresh(self, *, go: bool = True) -> None:
        """Show what the selection points at, and go there."""
        selection = self._state.current
        evidence = self._around.dataset.evidence_named(selection.evidence_id)
        match evidence:
            case Passage():
                self._show_passage(evidence, go=go)
            case Papers():
                self._show_papers(evidence, None)
                self._finder().look_up(self._around.dataset.folder, evidence)
            case Cell() | Citation() | Derivation():
                from explorer.views.source import evidence_card

                head, body = evidence_card.of(self._around.dataset, evidence, self._looks)
                self._show_card(evidence, head, body)
            case None if selection.document_id:
                if self._show_document(selection.document_id):
                    self.text.clear_selection()
            case None if selection.shown_topic:
                self._show_sources(selection)
            case None:
                self._show_documents()
            case _ as never:
                assert_never(never)
        self.footer.show_evidence(evidence)

    def _show_document(self, document_id: str) -> bool:
        """Show a document, or why it cannot be shown; whether it can."""
        document = self._around.dataset.documents[document_id]
        self._header.say_document(document)
        broken = self._around.dataset.unreadable(document_id)
        if broken:
            self._stack.setCurrentWidget(self.card)
            self.card.setHtml(f"<p>{escape(broken)}</p>")
            return False
        self.text.setProperty("evidence_id", self._state.current.evidence_id)
        self._stack.setCurrentWidget(self.text)
        if self._document != document_id:
            self._document = document_id
            sections = self._around.dataset.sections_in.get(document_id, ())
            self.text.show_text(
                self._around.dataset.text(document_id), sections, self.claims(document_id)
            )
            if self._finds():
                self.finder.renew()
        return True

    def claims(self, document_id: str) -> list[Claim]:
        """The document's quoted stretches, numbered in reading order."""
        from explorer.views.source.marked_text import Claim

        return [
            Claim(start, end, n, tuple(ids))
            for n, ((start, end), ids) in enumerate(self._quoted(document_id).items(), start=1)
        ]

    def _quoted(self, document_id: str) -> dict[tuple[int, int], list[str]]:
        """The document's quoted stretches in reading order, with the evidence that quotes each."""
        spans: dict[tuple[int, int], list[str]] = {}
        for e in self._around.dataset.passages_in.get(document_id, ()):
            if e.role != "context":
                spans.setdefault((e.start, e.end), []).append(e.evidence_id)
        return spans

    def _show_passage(self, evidence: Passage, *, go: bool) -> None:
        before = self.text.original
        if not self._show_document(evidence.document_id):
            return
        numeral = None
        if evidence.value_start is not None and evidence.value_end is not None:
            numeral = (evidence.value_start, evidence.value_end)
        stays = not go and self.text.original == before
        show = self.text.highlight if stays else self.text.select
        show(evidence.start, evidence.end, numeral)

    def _finder(self) -> PapersFinder:
        """What looks papers up, made when the first figure has some: few datasets do."""
        if self._papers is None:
            from explorer.views.source.papers import PapersFinder

            self._papers = PapersFinder(self)
            self._papers.found.connect(self._show_papers)
        return self._papers

    def _show_papers(self, evidence: Papers, found: Found | str | None) -> None:
        """The papers a figure is the sum of, unless another figure is selected by now."""
        if self._state.current.evidence_id == evidence.evidence_id:
            from explorer.views.source.evidence_card import papers

            head, body = papers(evidence, found, self._looks)
            if evidence.observation_id:
                self._show_card(evidence, head, body)
            else:
                self._show_asked(evidence, head, body)

    def _show_card(self, evidence: Evidence, head: str, body: str) -> None:
        """A figure that no sentence of ours states, and in HTML what it rests on."""
        self._stack.setCurrentWidget(self.card)
        o = self._around.dataset.observations[evidence.observation_id]
        muted = self._looks.theme.muted
        label = numbers.label(o, self._looks.language)
        said = statement(self._around.dataset, o, self._looks.language)
        parts = [f"<p style='font-size:20px'><b>{escape(label)}</b></p>", f"<p>{escape(said)}</p>"]
        parts.append(body)
        if o.note:
            parts.append(f"<p style='color:{muted}'>{escape(prose(o.note))}</p>")
        self._header.say_figure(head, o)
        self.card.setHtml("".join(parts))

    def _show_asked(self, evidence: Papers, head: str, body: str) -> None:
        """Papers that are no figure's of the dataset: a number of another way of counting."""
        from explorer.views.source.evidence_card import asked_for

        self._stack.setCurrentWidget(self.card)
        said = asked_for(self._around.dataset, evidence, self._looks.language)
        self._header.say(head)
        self.card.setHtml(f"<p>{escape(said)}</p>{body}")

    def _show_documents(self) -> None:
        """Nothing is selected: say what to do, and list the documents as doors."""
        self._stack.setCurrentWidget(self.card)
        self._header.say(self.tr("Source"))
        accent, muted = self._looks.theme.accent, self._looks.theme.muted
        hint = self.tr(
            "Choose a mark, a row or a figure, and the sentence it comes from opens here."
        )
        parts = [f"<p style='color:{muted}'>{escape(hint)}</p>"]
        for document in list(self._around.dataset.documents.values())[:_DOCUMENTS]:
            count = len(self._quoted(document.document_id))
            facts = self.tr("{publisher}, {count} quoted {count:sentence|sentences}").format(
                publisher=prose(document.publisher), count=Count(count)
            )
            title = door(document.title, f"document:{document.document_id}", accent)
            title += self._header.english(document)
            parts.append(f"<p>{title}<br><span style='color:{muted}'>{escape(facts)}</span></p>")
        self.card.setHtml("".join(parts))

    def _show_sources(self, selection: Selection) -> None:
        """Nothing is selected on a topic's page: where its figures are from, each a door."""
        from explorer.views.source.evidence_card import sources

        self._stack.setCurrentWidget(self.card)
        self._header.say(self.tr("Sources of these figures"))
        head, body = sources(self._around.dataset, selection.question, self._looks)
        muted = self._looks.theme.muted
        self.card.setHtml(f"<p style='color:{muted}'>{escape(head)}</p>{body}")

    # -- what people do ------------------------------------------------------------------------

    def chosen(self) -> tuple[str, int, int] | None:
        """Document and span of what is selected in the text; None if nothing is."""
        span = self.text.chosen_span if self._stack.currentWidget() is self.text else None
        return (self._document, *span) if span else None

    def show_text(self, document_id: str, start: int, end: int) -> None:
        """Show a stretch of a document that no figure rests on (a search hit)."""
        self._state.select(self, document_id=document_id, evidence_id="", observation_id="")
        if self._show_document(document_id):
            self.text.select(start, end, None)

    def show_place(self, document_id: str, span: tuple[int, int], numeral: tuple[int, int]) -> None:
        """Show a stretch that is being decided on, no step of the history."""
        selection = navigation.deselected(self._state.current)
        self._state.amend(replace(selection, document_id=document_id), self)
        if self._show_document(document_id):
            self.text.select(*span, numeral)

    def find_words(self) -> None:
        """Open the bar that finds words in the document shown."""
        if self._stack.currentWidget() is self.card:
            documents = list(self._around.dataset.documents)
            found = self._document or documents[0]
            self._state.select(self, document_id=found, observation_id="", evidence_id="")
        if self._stack.currentWidget() is not self.card:
            self.finder.open()

    def _choose(self, evidence_id: str) -> None:
        evidence = self._around.dataset.evidence[evidence_id]
        selection = self._state.current
        # Pages that stand for a whole document or question stay; a topic's page follows.
        follow = selection.page in ("overview", "topic")
        show = navigation.figure if follow else navigation.sentence
        found = show(self._around.dataset, selection, evidence.observation_id, evidence_id)
        self._state.set(found, self)

    def _drag(self) -> None:
        evidence_id = self._state.current.evidence_id
        if evidence_id in self._around.dataset.evidence:
            from explorer.briefing import pinned
            from explorer.views.parts import dragging

            block = pinned.passage(self._around.dataset, evidence_id)
            dragging.carry(self.text, self._around.dataset, block, self._looks.language)

    def _follow(self, url: QUrl) -> None:
        kind, _, target = QUrl.fromPercentEncoding(url.toEncoded()).partition(":")
        if kind == "figure":
            self._state.set(
                navigation.figure(self._around.dataset, self._state.current, target), self
            )
        elif kind == "document":
            self._state.select(self, document_id=target, observation_id="", evidence_id="")

    def _restyle(self) -> None:
        t = self._looks.theme
        for line in self._rules:
            line.setStyleSheet(f"background: {t.line}; border: 0;")
        if self._document in self._around.dataset.documents:
            self.text.restyle(self._around.dataset.sections_in.get(self._document, ()))
        self._refresh_in_place()

    def _renew(self) -> None:
        """The same place of the same text, with the claims of other data."""
        self._document = ""
        self._refresh_in_place()

    def _refresh_in_place(self) -> None:
        card = self.card
        said, cursor = card.toPlainText(), card.textCursor()
        selected, place = (cursor.anchor(), cursor.position()), card.verticalScrollBar().value()
        self.refresh(go=False)
        if card.toPlainText() == said:
            cursor = card.textCursor()
            cursor.setPosition(selected[0])
            cursor.setPosition(selected[1], QTextCursor.MoveMode.KeepAnchor)
            card.setTextCursor(cursor)
        card.verticalScrollBar().setValue(place)
        if self._finds():
            self.finder.show_hit()

    def _finds(self) -> bool:
        """Whether the bar that finds words is there."""
        return "finder" in vars(self)
