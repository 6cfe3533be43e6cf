"""Footnotes: what stands behind a figure, said once for each piece of evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from explorer.briefing.wording import described, value_text, word
from explorer.charts.naming import in_brackets, prose
from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence, Observation, Report


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a footnote: words in a language, in italics or as a link.

    Attributes:
        text: The words.
        italic: A title.
        language: BCP 47 tag of the words where it is not the briefing's, or "".
        link: An address to open, or "".
    """

    text: str
    italic: bool = False
    language: str = ""
    link: str = ""


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

    def __init__(self, dataset: Dataset, language: str) -> None:
        """Start without footnotes."""
        self._dataset = dataset
        self._language = language
        self._numbers: dict[tuple[object, ...], int] = {}
        self._told: set[str] = set()
        self.notes: list[Footnote] = []

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
            spans = tuple(_spans(self._dataset, e, self._language, self._told))
            self._told |= told
            note = Footnote(len(self.notes) + 1, e.evidence_id, str(e.kind), spans, quote, short)
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


def _spans(dataset: Dataset, e: Evidence, language: str, told: set[str]) -> list[Span]:
    """The words of a footnote; a document or report told before is named in short."""
    report = dataset.reports[dataset.observations[e.observation_id].report_id]
    match e:
        case Passage():
            return _passage(dataset, e, report, language, told)
        case Cell():
            return _cell(dataset, e, report, language, told)
        case Papers():
            return _papers(e, report, language, told)
        case Citation():
            return _citation(e, report, language, told)
        case Derivation():
            return _derivation(dataset, e, report, language, told)
        case _ as never:
            assert_never(never)


def _papers(e: Papers, report: Report, language: str, told: set[str]) -> list[Span]:
    from explorer.dataset.papers import Query  # not before there are such papers

    q = Query.of(e.rule)
    said = word(
        language, "papers", count=q.papers, first=q.first, last=q.last, weight=f"{q.weight:.2f}"
    )
    comma, stop = word(language, "comma"), word(language, "stop")
    return [Span(said + comma), *_report(report, language, told), Span(stop)]


def _derivation(
    dataset: Dataset, e: Derivation, report: Report, language: str, told: set[str]
) -> list[Span]:
    comma, stop = word(language, "comma"), word(language, "stop")
    spans = [
        Span(word(language, "derived") + word(language, "colon") + prose(e.rule).rstrip(".。"))
    ]
    inputs = [dataset.observations[i] for i in e.input_ids]
    if inputs:
        said = [
            in_brackets(described(dataset, o, language), value_text(o, language), language)
            for o in inputs[:3]
        ]
        if len(inputs) > 3:
            said.append(in_brackets("…", str(len(inputs)), language))
        semicolon = word(language, "semicolon")
        spans.append(Span(semicolon + word(language, "inputs", inputs=semicolon.join(said))))
    spans += [Span(comma), *_report(report, language, told), Span(stop)]
    return spans


def _passage(
    dataset: Dataset, e: Passage, report: Report, language: str, told: set[str]
) -> list[Span]:
    document = dataset.documents[e.document_id]
    comma, stop = word(language, "comma"), word(language, "stop")
    publisher = prose(document.publisher)
    who = word(language, "list").join(document.authors) or publisher
    spans = [Span(who), Span(comma), Span(document.title, italic=True, language=document.language)]
    first = document.document_id not in told
    if first and language == "en" and document.title_en != document.title:
        spans.append(Span(f" [{document.title_en}]"))
    if first and publisher != who:
        spans.append(Span(comma + publisher))
    spans.append(Span(comma + (document.published or word(language, "no-date"))))
    opening, closing = ("「", "」") if document.language == "zh-Hant" else ("“", "”")
    spans += [
        Span(word(language, "colon")),
        Span(opening + " ".join(e.quote.split()) + closing, language=document.language),
        Span(in_brackets("", position(dataset, e, language), language)),
    ]
    if report.report_id not in dataset.roles.own_words:
        spans += [Span(comma), *_report(report, language, told)]
    if first and document.url:
        spans += [Span(comma), Span(document.url, link=document.url)]
    return [*spans, Span(stop)]


def _cell(dataset: Dataset, e: Cell, report: Report, language: str, told: set[str]) -> list[Span]:
    document = dataset.documents[e.document_id]
    comma, stop = word(language, "comma"), word(language, "stop")
    first = document.document_id not in told
    spans = [Span(prose(report.publisher) + comma)]
    if document.title != document.file:
        spans += [Span(document.title, italic=True, language=document.language), Span(comma)]
    spans.append(Span(document.file))
    if document.published:
        spans.append(Span(comma + document.published))
    where = [word(language, "sheet", sheet=e.sheet)] if e.sheet else []
    spans.append(Span(comma + comma.join([*where, e.place])))
    spans += [Span(word(language, "colon")), Span(f"“{e.quote}”", language=document.language)]
    url = document.url or report.url
    if first and url:
        spans += [Span(comma), Span(url, link=url)]
    return [*spans, Span(stop)]


def _report(report: Report, language: str, told: set[str]) -> list[Span]:
    before, after = word(language, "relaying", report="\0").split("\0")
    if report.report_id in told:
        return [Span(before + prose(report.short) + after)]
    comma = word(language, "comma")
    date = f"{comma}{report.published}" if report.published else ""
    title = prose(report.title)
    spans = [
        Span(before + prose(report.publisher) + comma),
        Span(report.title, italic=True),
        Span(f" [{title}]" * (title != report.title) + date + after),
    ]
    if report.url:
        spans += [Span(comma), Span(report.url, link=report.url)]
    return spans


def _citation(e: Citation, report: Report, language: str, told: set[str]) -> list[Span]:
    comma, stop = word(language, "comma"), word(language, "stop")
    spans = [Span(prose(e.source_publisher) + comma), Span(prose(e.source_title), italic=True)]
    if e.source_url:
        spans += [Span(comma), Span(e.source_url, link=e.source_url)]
    if e.accessed:
        spans.append(Span(comma + word(language, "accessed", date=e.accessed)))
    spans.append(Span(in_brackets("", word(language, e.source_class or "secondary"), language)))
    spans += [Span(comma), *_report(report, language, told), Span(stop)]
    return [*spans, Span(word(language, "cited") + stop)]


def position(dataset: Dataset, e: Passage, language: str) -> str:
    """Where a passage stands in its document: paragraph and characters, counted from 1.

    Of a document that is missing or altered it says that instead.
    """
    if dataset.unreadable(e.document_id):
        title = dataset.documents[e.document_id].title
        return word(language, "unreadable", title=title)
    text = dataset.text(e.document_id)
    paragraph = sum(1 for line in text[: e.start].split("\n")[:-1] if line.strip()) + 1
    return word(language, "position", paragraph=paragraph, start=e.start + 1, end=e.end)
