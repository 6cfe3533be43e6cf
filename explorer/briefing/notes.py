"""Footnotes: what stands behind a figure, said once for each piece of evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from explorer.analysis.select import doubts
from explorer.briefing.footnotes import Span, Telling
from explorer.briefing.model import Front
from explorer.briefing.wording import value_text, word
from explorer.charts.footer import REASONS, reason
from explorer.charts.naming import prose
from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence, Observation

_PLAIN = Front()


@dataclass(frozen=True, slots=True)
class Footnote:
    """One footnote.

    Attributes:
        number: Its number in the briefing, from 1.
        evidence_id: The evidence it stands for; "" if the dataset no longer has any.
        kind: passage, citation or derivation.
        spans: Its words in order.
        quote: The quote in the original, or "".
        short: Who says it, for the foot of a slide: "ASPI (2024)".
    """

    number: int
    evidence_id: str
    kind: str
    spans: tuple[Span, ...]
    quote: str
    short: str

    @property
    def text(self) -> str:
        """The footnote as plain text."""
        return "".join(s.text for s in self.spans)


class Register:
    """Numbers the footnotes of one briefing: one for each distinct piece of evidence."""

    def __init__(self, dataset: Dataset, language: str, front: Front = _PLAIN) -> None:
        """Start without footnotes.

        Args:
            dataset: Where the evidence is.
            language: Of the footnotes.
            front: How they cite and in which language they quote.
        """
        self._dataset = dataset
        self._language = language
        self._front = front
        self._numbers: dict[tuple[object, ...], int] = {}
        #: By id, the documents and reports told so far, and the footnote that told them first.
        self.told: dict[str, int] = {}
        self.notes: list[Footnote] = []
        #: Ids of disagreements that the briefing sets out itself.
        self.set_out: set[str] = set()

    def of_figure(self, observation: Observation) -> tuple[int, ...]:
        """The numbers of the footnotes of a figure: who says it, and what puts it in doubt.

        A doubt is told once, and not at all where a block of the briefing or its chart does.
        """
        return (self.of_observation(observation), *self.of_doubts(observation))

    def of_doubts(self, observation: Observation) -> list[int]:
        """The numbers of the footnotes that say what puts a figure in doubt."""
        found = doubts(self._dataset, (observation,))[:REASONS]
        return [
            self.remark(reason(self._dataset, d))
            for d in found
            if d.discrepancy_id not in self.set_out
        ]

    def of_observation(self, observation: Observation) -> int:
        """The number of a figure's footnote: of the passage that states it, if there is one."""
        first = self._dataset.first_of(observation.observation_id)
        return self.of_evidence(first) if first else self._stale(observation)

    def of_evidence(self, evidence: Evidence) -> int:
        """The number of the footnote of a piece of evidence."""
        e = evidence
        report = self._dataset.observations[e.observation_id].report_id
        key: tuple[object, ...]
        told, quote = {report}, ""
        match e:
            case Passage():
                key = (e.kind, e.document_id, e.start, e.end, report)
                told, quote = {report, e.document_id}, e.quote
            case Cell():
                key = (e.kind, e.document_id, e.place, report)
                told, quote = {report, e.document_id}, e.quote
            case Papers():
                key = (e.kind, e.rule, report)
            case Citation():
                key = (e.kind, e.source_title, e.source_publisher, e.source_url, report)
            case Derivation():
                key = (e.kind, e.rule, e.input_ids, e.observation_id)
            case _ as never:
                assert_never(never)
        if key not in self._numbers:
            self._numbers[key] = len(self.notes) + 1
            short = prose(self._dataset.reports[report].short)
            number = len(self.notes) + 1
            telling = Telling(self._dataset, self._language, self._front, self.told)
            spans = tuple(telling.spans(e))
            self.told |= {name: number for name in sorted(told) if name not in self.told}
            note = Footnote(number, e.evidence_id, str(e.kind), spans, quote, short)
            self.notes.append(note)
        return self._numbers[key]

    def remark(self, text: str, short: str = "") -> int:
        """The number of a footnote that says what became of a figure."""
        key = ("remark", text)
        if key not in self._numbers:
            self._numbers[key] = len(self.notes) + 1
            note = Footnote(self._numbers[key], "", "remark", (Span(text),), "", short)
            self.notes.append(note)
        return self._numbers[key]

    def _stale(self, observation: Observation) -> int:
        old = value_text(observation, self._language)
        return self.remark(word(self._language, "withdrawn", old=old))
