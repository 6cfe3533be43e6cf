"""Why this value? The chain from mark to method, each link in words."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, assert_never

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from explorer.charts import numbers
from explorer.charts.naming import (
    entity_label,
    in_brackets,
    listed,
    name,
    papers_said,
    prose,
    statement,
    status_word,
    with_figure,
)
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.evidence import Evidence
    from explorer.surroundings import Surroundings


class WhyDialog(QDialog):
    """Figure, statement, sentence, document, report, method, disagreements."""

    def __init__(
        self, around: Surroundings, observation_id: str, parent: QWidget | None = None
    ) -> None:
        """Explain an observation."""
        super().__init__(parent)
        self._around = around
        self._observation_id = observation_id
        self.resize(640, 560)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(12)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self.text, 1)
        box.addWidget(buttons)
        around.data.changed.connect(self._renew)
        self.retranslate()

    def retranslate(self) -> None:
        """All of it in the present language."""
        self.setWindowTitle(self.tr("Why this value?"))
        self.text.setAccessibleName(self.tr("Why this value?"))
        self._renew()

    def _renew(self) -> None:
        """The same figure in other data, where the reader was; a figure that is gone closes it."""
        if self._observation_id not in self._dataset.observations:
            self.reject()
            return
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self.text.setHtml(self._html(self._observation_id))
        bar.setValue(place)

    @property
    def _dataset(self) -> Dataset:
        return self._around.dataset

    @property
    def _language(self) -> str:
        return self._around.looks.language

    def _html(self, observation_id: str) -> str:
        dataset = self._dataset
        o = dataset.observations[observation_id]
        indicator = dataset.indicators[o.indicator_id]
        report = dataset.reports[o.report_id]
        language = self._language
        who = entity_label(dataset, o, language)
        said = (prose(report.title), prose(report.publisher), report.published)
        steps = [
            (
                self.tr("The mark"),
                [
                    with_figure(who, numbers.label(o, self._language), self._language),
                    name(dataset.topics[o.topic_id], self._language),
                    numbers.period(o.period_start, o.period_end),
                ],
            ),
            (
                self.tr("The figure"),
                [
                    statement(dataset, o, self._language),
                    with_figure(name(indicator, language), prose(indicator.definition), language),
                    in_brackets(status_word(o.status), o.hedge, language),
                    prose(o.note),
                ],
            ),
        ]
        steps += [self._evidence(e) for e in dataset.evidence_of.get(observation_id, ())]
        steps.append(
            (
                self.tr("Who says it"),
                [listed(said, language), prose(report.scope_note)],
            )
        )
        steps.append((self.tr("What it does not say"), [prose(report.limits_note)]))
        against = self.tr("What does not agree with it")
        found = dataset.discrepancies_of.get(observation_id, ())
        steps += [(against, [explained(dataset, d)]) for d in found]
        parts = []
        for title, lines in steps:
            body = "<br>".join(escape(line) for line in lines if line.strip(" ,"))
            parts.append(f"<p><b>{escape(title)}</b><br>{body}</p>")
        return "".join(parts)

    def _evidence(self, evidence: Evidence) -> tuple[str, list[str]]:
        match evidence:
            case Passage():
                return self._passage(evidence)
            case Cell():
                document = self._dataset.documents[evidence.document_id]
                place = listed((document.file, evidence.sheet, evidence.place), self._language)
                return self.tr("The cell of the table that states it"), [evidence.quote, place]
            case Papers():
                return self.tr("The papers that it was computed from"), [papers_said(evidence)]
            case Citation():
                source = (prose(evidence.source_title), prose(evidence.source_publisher))
                lines = [*source, evidence.source_url]
                return self.tr("The source cited, whose text is not held here"), lines
            case Derivation():
                inputs = [self._dataset.observations[i] for i in evidence.input_ids]
                said = [statement(self._dataset, i, self._language) for i in inputs]
                lines = [prose(evidence.rule), *said]
                return self.tr("How it follows from other figures"), lines
            case _ as never:
                assert_never(never)

    def _passage(self, passage: Passage) -> tuple[str, list[str]]:
        document = self._dataset.documents[passage.document_id]
        titles = {
            "states": self.tr("The sentence that states it"),
            "repeats": self.tr("A sentence that repeats it"),
            "context": self.tr("A sentence that gives its context"),
        }
        place = self.tr("{title} ({publisher}), characters {start} to {end}").format(
            title=document.title,
            publisher=prose(document.publisher),
            start=passage.start,
            end=passage.end,
        )
        return titles[passage.role], [passage.quote, place]
