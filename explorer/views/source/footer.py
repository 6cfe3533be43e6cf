"""What stands under a sentence: who else says the same, the steps between them, its citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer import navigation, theme
from explorer.charts.naming import as_tip, door, listed, papers_said, prose, statement
from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage
from explorer.views.parts.opening import beside
from explorer.words import Count, within

if TYPE_CHECKING:
    from explorer.dataset.evidence import Evidence
    from explorer.dataset.schema import Observation
    from explorer.surroundings import Surroundings
    from explorer.views.source.rendered import RenderedQuote

#: A small letter at the beginning of a text, perhaps of a link.
_SMALL: Final = re.compile(r"\A((?:<[^>]*>)*)([a-z])")


class SourceFooter(QWidget):
    """Verdict, place among the sentences that say the same, and the citation to copy."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the footer of nothing."""
        super().__init__(parent)
        self._around = around
        self._state = around.state
        self._looks = around.looks
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 8, 4)
        box.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._verdict = QLabel()
        self._verdict.setWordWrap(True)
        self._verdict.setProperty("ink", "muted")
        self._verdict.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._verdict.linkActivated.connect(self._open_disagreement)
        self._previous = QToolButton()
        self._previous.clicked.connect(self._go_previous)
        self._next = QToolButton()
        self._next.clicked.connect(self._go_next)
        self._place = QLabel()
        self._copy = QToolButton()
        self.page = QToolButton()
        self.page.clicked.connect(self.show_page)
        self.page.hide()
        self.retranslate()
        self._copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy.clicked.connect(self.copy_citation)
        row.addWidget(self._previous)
        row.addWidget(self._place)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._copy)
        self._box = box
        self._rendered: RenderedQuote | None = None
        above = QHBoxLayout()
        above.addWidget(self._verdict, 1)
        above.addWidget(self.page, 0, Qt.AlignmentFlag.AlignRight)
        box.addLayout(above)
        box.addLayout(row)
        around.looks.changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Words in the present language."""
        self._copy.setText(self.tr("Copy citation"))
        self.page.setText(self.tr("Page as printed"))
        for button, tip in (
            (self.page, self.tr("The page of the PDF with the sentence marked on it")),
            (self._previous, self.tr("Previous sentence that says this")),
            (self._next, self.tr("Next sentence that says this")),
            (self._copy, self.tr("Copy the sentence with its source")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    # -- what is shown -------------------------------------------------------------------------

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Say who else says the same, and who something else; None for nothing."""
        places = self._places()
        known = evidence is not None
        self._copy.setVisible(known)
        for widget in (self._previous, self._next, self._place):
            widget.setVisible(known and bool(places))
        self._verdict.hide()
        self.page.setVisible(self._has_page())
        self._show_rendering(evidence)
        if evidence is None:
            return
        from explorer.dataset.disagreement import explained  # not before the first painting

        at = next((i for i, e in enumerate(places) if e.evidence_id == evidence.evidence_id), 0)
        self._place.setText(
            self.tr("{n} of {total}").format(n=at + 1, total=len(places)) if places else ""
        )
        self._previous.setEnabled(len(places) > 1)
        self._next.setEnabled(len(places) > 1)
        documents, cited = set(), 0
        for place in places:
            match place:
                case Passage() | Cell():
                    documents.add(place.document_id)
                case Citation():
                    cited += 1
                case Derivation() | Papers():
                    pass
                case never:
                    assert_never(never)
        words = []
        if documents:
            one = self.tr("Stated in 1 document")
            many = self.tr("Stated in {count} documents").format(count=Count(len(documents)))
            words.append(one if len(documents) == 1 else many)
        if cited:
            words.append(
                self.tr("cited {count} {count:time|times}").format(count=Count(cited))
                if cited > 1
                else self.tr("cited once")
            )
        found = self._around.dataset.discrepancies_of.get(evidence.observation_id, ())
        from explorer.analysis.standing import Standing, by_standing  # not before a sentence is

        for how, rows in by_standing(found).items():
            text = {
                Standing.CONTRADICTION: self.tr("contradicted by {count}"),
                Standing.ROUNDING: self.tr("rounded or worded otherwise in {count}"),
                Standing.NOT_COMPARABLE: self.tr("not comparable with {count}"),
            }[how]
            ids = " ".join(d.discrepancy_id for d in rows)
            words.append(self._door(text.format(count=Count(len(rows))), ids))
        said = listed(words, self._looks.language)
        # Whatever comes first begins the sentence, a link or not.
        self._verdict.setText(_SMALL.sub(lambda m: m[1] + m[2].upper(), said))
        self._verdict.setVisible(bool(words))
        self._verdict.setToolTip(
            as_tip("\n\n".join(explained(self._around.dataset, d) for d in found))
        )

    def _has_page(self) -> bool:
        """Whether what is shown is of a PDF of the user's own."""
        if not self._around.dataset.pages:
            return False  # as in most datasets, and nothing need be imported
        from explorer.views.source.page_picture import place_of

        return place_of(self._around) is not None

    def show_page(self) -> None:
        """Show the page as it is printed, in a window beside this one."""
        from explorer.views.source.page_picture import PageDialog

        window = self.window()
        beside(window, PageDialog, lambda: PageDialog(self._around, window))

    def _show_rendering(self, evidence: Evidence | None) -> None:
        """The quote in the language of the window, where somebody has put it so."""
        found = None
        if isinstance(evidence, Passage):
            found = self._around.dataset.rendering(evidence, self._looks.language)
        if self._rendered is None and found is not None:
            from explorer.views.source.rendered import RenderedQuote  # not before there is one

            self._rendered = RenderedQuote(self._looks)
            self._box.insertWidget(0, self._rendered)
        if self._rendered is not None:
            self._rendered.show_rendering(found)

    def _door(self, text: str, discrepancy_ids: str) -> str:
        return door(text, discrepancy_ids, self._looks.theme.warning)

    def _places(self) -> list[Evidence]:
        found = self._around.dataset.evidence_of.get(self._state.current.observation_id, ())
        return list(found)

    # -- what people do ------------------------------------------------------------------------

    def _open_disagreement(self, discrepancy_ids: str) -> None:
        """Exactly those that the link counts."""
        ids = discrepancy_ids.split()
        self._state.set(navigation.disagreement(self._state.current, ids[0], ids))

    def _go_previous(self) -> None:
        self._go(-1)

    def _go_next(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        places = self._places()
        ids = [e.evidence_id for e in places]
        current = self._state.current.evidence_id
        at = ids.index(current) if current in ids else 0
        chosen = places[(at + by) % len(places)]
        document = self._state.current.document_id
        if isinstance(chosen, Passage | Cell):
            document = chosen.document_id
        self._state.select(self, evidence_id=chosen.evidence_id, document_id=document)

    def citation(self) -> str:
        """The selected sentence with its source and what its figure's doubts are, as text."""
        from explorer.charts.caveats import beside  # not before a citation is copied

        dataset = self._around.dataset
        evidence = dataset.evidence_named(self._state.current.evidence_id)
        if evidence is None:
            return ""
        if isinstance(evidence, Papers) and not evidence.observation_id:
            from explorer.views.source.evidence_card import asked_for

            words = asked_for(dataset, evidence, self._looks.language)
            return listed((words, papers_said(evidence)), self._looks.language)
        o = dataset.observations[evidence.observation_id]
        return beside(self._citation(evidence, o), dataset, (o,))

    def _citation(self, evidence: Evidence, o: Observation) -> str:
        report = self._around.dataset.reports[o.report_id]
        language = self._looks.language
        chinese = language.startswith("zh")
        said = statement(self._around.dataset, o, language)
        who = listed((prose(report.publisher), prose(report.title), report.published), language)
        match evidence:
            case Passage():
                quote = evidence.quote
                where = self._where(evidence)
                return (
                    f"“{quote}”{who}；{where}。" if chinese else f"{said} “{quote}” {who}; {where}."
                )
            case Cell():
                document = self._around.dataset.documents[evidence.document_id]
                place = listed((document.file, evidence.sheet, evidence.place), language)
                return f"{said}{who}；{place}。" if chinese else f"{said} {who}; {place}."
            case Papers():
                return (
                    f"{said}{papers_said(evidence)}"
                    if chinese
                    else f"{said} {papers_said(evidence)}"
                )
            case Citation():
                url = evidence.source_url
                if chinese:
                    return f"{said}{who}；{prose(evidence.source_title)}，{url}"
                return f"{said} {who}; {evidence.source_title}, {url}."
            case Derivation():
                return f"{said}{prose(evidence.rule)}" if chinese else f"{said} {evidence.rule}"
            case _ as never:
                assert_never(never)

    def _where(self, passage: Passage) -> str:
        from explorer.dataset.versions import page_of  # not before a citation is copied

        d = self._around.dataset.documents[passage.document_id]
        page = page_of(self._around.dataset, passage)
        if page:
            return self.tr("relayed by {title} ({publisher}), p. {page}").format(
                title=d.title, publisher=within(prose(d.publisher)), page=page
            )
        return self.tr("relayed by {title} ({publisher}), characters {start}-{end}").format(
            title=d.title,
            publisher=within(prose(d.publisher)),
            start=passage.start,
            end=passage.end,
        )

    def copy_citation(self) -> None:
        """Put the citation on the clipboard."""
        QGuiApplication.clipboard().setText(self.citation())

    def _restyle(self) -> None:
        t = self._looks.theme
        self._previous.setIcon(theme.icon("previous", t.text))
        self._next.setIcon(theme.icon("next", t.text))
        self._copy.setIcon(theme.icon("copy", t.text))
