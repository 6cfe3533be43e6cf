"""What did a document say in all? Its claims, its numerals, its limits."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, theme
from explorer.charts.naming import prose, says_who, statement, with_figure
from explorer.dataset.coverage import coverage
from explorer.models.observations import ObservationTableModel
from explorer.views.pages.page import Page, PageSpec
from explorer.views.parts.coverage_strip import CoverageStrip
from explorer.views.parts.figure_table import FigureTable
from explorer.words import Count, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Document, Passage
    from explorer.state import Selection
    from explorer.surroundings import Surroundings


class DocumentPage(Page):
    """Choice of document, strip, and tabs: claims, numerals, limits."""

    table: FigureTable

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(around, parent)
        self._heading = QLabel()
        theme.set_font(self._heading, 20, bold=True)
        self.documents = QComboBox()
        self.documents.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list()
        self.documents.activated.connect(self._change)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setProperty("ink", "muted")
        self._strip_box = QVBoxLayout()
        self._strip: CoverageStrip | None = None
        self.model = ObservationTableModel(around.dataset, around.looks.language, self)
        self.table = FigureTable(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._row_menu)
        self.numerals = QTextBrowser()
        self.limits = QTextBrowser()
        for browser in (self.numerals, self.limits):
            browser.document().setDocumentMargin(14)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for tab in (self.table, self.numerals, self.limits):
            self.tabs.addTab(tab, "")
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addWidget(self.documents)
        top.addWidget(self.facts)
        top.addLayout(self._strip_box)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.tabs, 1)
        self._shown = ""
        around.state.changed.connect(self._follow)
        around.data.changed.connect(self._take_data)
        self.retranslate()
        if around.state.current.page == "document":
            self.refresh()

    def _take_data(self) -> None:
        """Let go of the data there were, behind another page too."""
        self.model.use(self._around.dataset, self._looks.language)

    def retranslate(self) -> None:
        """Words in the present language."""
        self._heading.setText(_title())
        for n, label in enumerate((self.tr("Claims"), self.tr("Numerals"), self.tr("Limits"))):
            self.tabs.setTabText(n, label)
        self.documents.setAccessibleName(self.tr("Document"))
        self.table.setAccessibleName(self.tr("Claims of the document"))
        self.numerals.setAccessibleName(self.tr("Numerals of the document"))
        self.limits.setAccessibleName(self.tr("Limits of the reports"))

    def _list(self) -> None:
        """The documents to choose from."""
        self.documents.clear()
        for document in self._around.dataset.documents.values():
            self.documents.addItem(document.title, document.document_id)

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page != "document":
            return
        if (
            not self._shown
            or selection.document_id != self._shown
            or selection.question.passages_only != old.question.passages_only
        ):
            self.refresh()
        self._mark()

    @property
    def keyboard(self) -> QWidget:
        """The claims."""
        return self.table

    def refresh(self) -> None:
        """Show the selected document, or the first."""
        document_id = self._state.current.document_id
        if document_id not in self._around.dataset.documents:
            document_id = next(iter(self._around.dataset.documents), "")
        if not document_id:
            return
        self._shown = document_id
        self.documents.setCurrentIndex(self.documents.findData(document_id))
        document = self._around.dataset.documents[document_id]
        passages = [
            p for p in self._around.dataset.passages_in.get(document_id, ()) if p.role != "context"
        ]
        ids = list(dict.fromkeys(p.observation_id for p in passages))
        self.model.use(self._around.dataset, self._looks.language)
        self.model.show(ids)
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        broken = self._around.dataset.unreadable(document_id)
        if broken:
            self.facts.setText(broken)
        else:
            self._show_facts(document, passages)
        self._show_numerals(document_id)
        self._show_limits(document.relays)

    def _show_facts(self, document: Document, passages: list[Passage]) -> None:
        """How much of a document the figures rest on, and where."""
        report = coverage(self._around.dataset, document.document_id)
        text = self.tr(
            "{title}. {claims} {claims:figure|figures} in {sentences} "
            "{sentences:sentence|sentences}; {numerals} {numerals:numeral|numerals}, "
            "{percent}% accounted for."
        )
        self.facts.setText(
            text.format(
                title=document.title_en if self._looks.language == "en" else document.title,
                claims=Count(len({p.observation_id for p in passages})),
                sentences=Count(len({(p.start, p.end) for p in passages})),
                numerals=Count(report.found),
                percent=f"{report.share:.0f}",
            )
        )
        length = max(1, len(self._around.dataset.text(document.document_id)))
        spans = sorted({((p.start or 0) / length, (p.end or 0) / length) for p in passages})
        self._strip = CoverageStrip(spans, self._looks)
        self._strip_box.addWidget(self._strip)

    def _show_numerals(self, document_id: str) -> None:
        muted = self._looks.theme.muted
        rows = []
        for n in self._around.dataset.numerals_in.get(document_id, ()):
            meaning = prose(n.reason)
            if n.observation_id:
                o = self._around.dataset.observations[n.observation_id]
                meaning = statement(self._around.dataset, o, self._looks.language)
            rows.append(
                f"<tr><td><b>{escape(n.text)}</b>&nbsp;&nbsp;</td>"
                f"<td style='color:{muted}'>{escape(_class_word(n.numeral_class))}&nbsp;&nbsp;</td>"
                f"<td>{escape(meaning)}</td></tr>"
            )
        self.numerals.setHtml(f"<table cellpadding='3'>{''.join(rows)}</table>")

    def _show_limits(self, reports: tuple[str, ...]) -> None:
        parts = []
        for report_id in reports:
            report = self._around.dataset.reports[report_id]
            title = with_figure(says_who(report), prose(report.title), self._looks.language)
            parts.append(
                f"<h4>{escape(title)}</h4><p>{escape(prose(report.scope_note))}</p>"
                f"<p>{escape(prose(report.limits_note))}</p>"
            )
        self.limits.setHtml("".join(parts))

    def _mark(self) -> None:
        self.table.mark(self._state.current.observation_id)

    def _change(self, row: int) -> None:
        document_id = str(self.documents.itemData(row))
        self._state.select(self, document_id=document_id, observation_id="", evidence_id="")

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        observation_id = self.model.observation_at(current.row()).observation_id
        here = next(
            e.evidence_id
            for e in self._around.dataset.passages_in[self._shown]
            if e.observation_id == observation_id
        )
        found = navigation.sentence(self._around.dataset, self._state.current, observation_id, here)
        self._state.set(found, self)

    def _row_menu(self, position: QPoint) -> None:
        index = self.table.indexAt(position)
        if index.isValid():
            found = self.model.observation_at(index.row()).observation_id
            self.menu_wanted.emit(found, self.table.viewport().mapToGlobal(position))

    def renew(self) -> None:
        """The same document, scrolled and sorted as it was."""
        self._list()
        if not self._shown:
            return
        bars = [a.verticalScrollBar() for a in (self.table, self.numerals, self.limits)]
        places = [bar.value() for bar in bars]
        header = self.table.horizontalHeader()
        self.refresh()
        if header.sortIndicatorSection() >= 0:
            self.table.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._mark()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)


def _class_word(numeral_class: str) -> str:
    """What kind of numeral it is, in words."""
    return {
        "value": translate("DocumentPage", "figure"),
        "denominator": translate("DocumentPage", "base"),
        "period": translate("DocumentPage", "period"),
        "date": translate("DocumentPage", "date"),
        "name": translate("DocumentPage", "part of a name"),
        "figure-of-speech": translate("DocumentPage", "figure of speech"),
        "boilerplate": translate("DocumentPage", "boilerplate"),
    }.get(numeral_class, translate("DocumentPage", "other"))


def _title() -> str:
    return translate("DocumentPage", "What did a document say in all?")


def _complete(dataset: Dataset, selection: Selection, _before: Selection) -> Selection:
    first = next(iter(dataset.documents), "")
    return replace(selection, document_id=selection.document_id or first)


PAGES = (PageSpec("document", DocumentPage, _title, "Alt+0", 60, _complete),)
