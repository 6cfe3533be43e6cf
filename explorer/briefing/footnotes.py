"""The words of a footnote: who says it, where, and what it reads there, in the style chosen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from explorer.briefing.wording import described, value_text, word
from explorer.charts.naming import in_brackets, prose
from explorer.dataset.schema import (
    Cell,
    Citation,
    Derivation,
    Document,
    Papers,
    Passage,
    Report,
)
from explorer.dataset.versions import page_of
from explorer.words import Count, within

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.briefing.model import Front
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence, Rendering


_ADDRESS = r"https?://[^\s]+[^\s.]"


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
class Telling:
    """What a footnote is written from.

    Attributes:
        dataset: Where the evidence is.
        language: Of the footnote.
        front: How it cites, and in which language it quotes.
        told: By id, the documents and reports told before, and the footnote that did.
    """

    dataset: Dataset
    language: str
    front: Front
    told: Mapping[str, int]

    def spans(self, e: Evidence) -> list[Span]:
        """The words of the footnote of a piece of evidence, in order."""
        report = self.dataset.reports[self.dataset.observations[e.observation_id].report_id]
        match e:
            case Passage():
                return self._passage(e, report)
            case Cell():
                return self._cell(e, report)
            case Papers():
                return self._papers(e, report)
            case Citation():
                return self._citation(e, report)
            case Derivation():
                return self._derivation(e, report)
            case _ as never:
                assert_never(never)

    def _word(self, key: str, **values: object) -> str:
        return word(self.language, key, **values)

    def _bracketed(self, text: str, note: str) -> str:
        return in_brackets(text, note, self.language)

    def _passage(self, e: Passage, report: Report) -> list[Span]:
        document = self.dataset.documents[e.document_id]
        comma, stop = self._word("comma"), self._word("stop")
        spans = [
            *self._document(document),
            Span(self._word("colon")),
            *self._quote(e, document),
            Span(self._bracketed("", position(self.dataset, e, self.language))),
        ]
        if report.report_id not in self.dataset.roles.own_words:
            spans += [Span(comma), *self._report(report)]
        if document.document_id not in self.told and document.url and not self.front.citation:
            spans += [Span(comma), Span(document.url, link=document.url)]
        return [*spans, Span(stop)]

    def _document(self, document: Document) -> list[Span]:
        """Who wrote a document, its title and its date; in short where it was told before."""
        if self.front.citation:
            return self._styled(document, document.document_id)
        comma = self._word("comma")
        publisher = prose(document.publisher)
        who = self._word("list").join(document.authors) or publisher
        spans = [
            Span(who),
            Span(comma),
            Span(document.title, italic=True, language=document.language),
        ]
        first = document.document_id not in self.told
        if first and self.language == "en" and document.title_en != document.title:
            # A title that we supplied stands in brackets already.
            spans.append(Span(f" [{document.title_en.removeprefix('[').removesuffix(']')}]"))
        if first and publisher != who:
            spans.append(Span(comma + publisher))
        return [*spans, Span(comma + (document.published or self._word("no-date")))]

    def _quote(self, e: Passage, document: Document) -> list[Span]:
        """A quote as it is, in the language of the briefing, or both."""
        opening, closing = ("「", "」") if document.language == "zh-Hant" else ("“", "”")
        quote = " ".join(e.quote.split())
        original = Span(opening + quote + closing, language=document.language)
        found = self.dataset.rendering(e, self.language)
        if found is None or self.front.quotes not in ("translation", "both"):
            return [original]
        own = ("「", "」") if self.language == "zh-Hant" else ("“", "”")
        said = Span(self._bracketed(own[0] + found.text + own[1], whose(found, self.language)))
        return [said] if self.front.quotes == "translation" else [original, Span(" "), said]

    def _cell(self, e: Cell, report: Report) -> list[Span]:
        document = self.dataset.documents[e.document_id]
        comma, stop = self._word("comma"), self._word("stop")
        first = document.document_id not in self.told
        if self.front.citation:
            spans = [*self._styled(document, document.document_id), Span(comma)]
        else:
            spans = [Span(prose(report.publisher) + comma)]
            if document.title != document.file:
                title = Span(document.title, italic=True, language=document.language)
                spans += [title, Span(comma)]
        spans.append(Span(document.file))
        if document.published and not self.front.citation:
            spans.append(Span(comma + document.published))
        where = [self._word("sheet", sheet=e.sheet)] if e.sheet else []
        spans.append(Span(comma + comma.join([*where, e.place])))
        quote = Span(f"“{e.quote}”", language=document.language)
        spans += [Span(self._word("colon")), quote]
        url = document.url or report.url
        if first and url and not self.front.citation:
            spans += [Span(comma), Span(url, link=url)]
        return [*spans, Span(stop)]

    def _papers(self, e: Papers, report: Report) -> list[Span]:
        from explorer.dataset.papers import Query  # not before there are such papers

        q = Query.of(e.rule)
        said = self._word(
            "papers", count=Count(q.papers), first=q.first, last=q.last, weight=f"{q.weight:.2f}"
        )
        comma, stop = self._word("comma"), self._word("stop")
        return [Span(said + comma), *self._report(report), Span(stop)]

    def _derivation(self, e: Derivation, report: Report) -> list[Span]:
        language = self.language
        comma, stop = self._word("comma"), self._word("stop")
        spans = [Span(self._word("derived") + self._word("colon") + prose(e.rule).rstrip(".。"))]
        inputs = [self.dataset.observations[i] for i in e.input_ids]
        if inputs:
            said = [
                self._bracketed(described(self.dataset, o, language), value_text(o, language))
                for o in inputs[:3]
            ]
            if len(inputs) > 3:
                said.append(self._bracketed("…", str(len(inputs))))
            semicolon = self._word("semicolon")
            spans.append(Span(semicolon + self._word("inputs", inputs=semicolon.join(said))))
        return [*spans, Span(comma), *self._report(report), Span(stop)]

    def _citation(self, e: Citation, report: Report) -> list[Span]:
        comma, stop = self._word("comma"), self._word("stop")
        if self.front.citation:
            publisher, title = prose(e.source_publisher), prose(e.source_title)
            cited = Report("", title, publisher, publisher, (), "", e.source_url, "", "")
            spans = self._styled(cited, e.source_title)
        else:
            spans = [
                Span(prose(e.source_publisher) + comma),
                Span(prose(e.source_title), italic=True),
            ]
            if e.source_url:
                spans += [Span(comma), Span(e.source_url, link=e.source_url)]
        if e.accessed:
            spans.append(Span(comma + self._word("accessed", date=e.accessed)))
        spans.append(Span(self._bracketed("", self._word(e.source_class or "secondary"))))
        spans += [Span(comma), *self._report(report), Span(stop)]
        return [*spans, Span(self._word("cited") + stop)]

    def work(self, thing: Document | Report) -> list[Span]:
        """A work in our own style, as a list of works has it."""
        if isinstance(thing, Report):
            comma, title = self._word("comma"), prose(thing.title)
            said = f" [{title}]" * (title != thing.title)
            date = f"{comma}{thing.published}" if thing.published else ""
            return [
                Span(prose(thing.publisher) + comma),
                Span(thing.title, italic=True),
                Span(said + date),
                *([Span(comma), Span(thing.url, link=thing.url)] if thing.url else []),
            ]
        address = [Span(self._word("comma")), Span(thing.url, link=thing.url)]
        return [*self._document(thing), *(address if thing.url else [])]

    def _report(self, report: Report) -> list[Span]:
        before, after = self._word("relaying", report="\0").split("\0")
        if self.front.citation:
            return [Span(before), *self._styled(report, report.report_id), Span(after)]
        if report.report_id in self.told:
            return [Span(before + within(prose(report.short)) + after)]
        work = self.work(report)
        link = 2 if report.url else 0
        (first, *told, last), rest = work[: len(work) - link], work[len(work) - link :]
        return [Span(before + first.text), *told, Span(last.text + after), *rest]

    def _styled(self, thing: Document | Report, name: str) -> list[Span]:
        """A work as the style chosen cites it in a footnote: whole, or in short if told before."""
        from explorer.briefing import citations  # its engine only where a style is chosen

        style = self.front.citation
        if style == "apa":
            return [Span(self._bracketed(*citations.author_date(thing, self.language)))]
        if name not in self.told:
            return works(citations.whole(thing, style), thing)
        if style == "gb-t-7714" and isinstance(thing, Report) and thing.short:
            return [Span(prose(thing.short))]  # the note before has two works
        if style == "gb-t-7714":
            return [Span(self._word("same", number=self.told[name]))]
        author, _ = citations.author_date(thing, self.language)
        title = thing.title if len(thing.title) < 60 else thing.title[:48].rstrip() + "…"
        said = [Span(author + ", ")] if author != thing.title else []
        return [*said, Span(f"“{title}”")]


def works(text: str, thing: Document | Report) -> list[Span]:
    """A citation as spans: a title says its language, an address is a link."""
    language = thing.language if isinstance(thing, Document) else ""
    known = [re.escape(thing.title)] if thing.title else []
    pattern = "|".join([*known, _ADDRESS])
    found = []
    for part in re.split(f"({pattern})", text if text.endswith("n.d.") else text.rstrip(".")):
        if part == thing.title:
            found.append(Span(part, language=language))
        elif part.startswith(("https://", "http://")):
            found.append(Span(part, link=part))
        elif part:
            found.append(Span(part))
    return found


def whose(rendering: Rendering, language: str) -> str:
    """Whose translation it is, and whether anybody has looked at it since."""
    who = rendering.translator
    said = word(language, "translated", who=who) if who else word(language, "ours")
    if rendering.state == "reviewed":
        return said
    return word(language, "comma").join((said, word(language, "unreviewed")))


def position(dataset: Dataset, e: Passage, language: str) -> str:
    """Where a passage stands in its document: page or paragraph, and characters, counted from 1.

    Of a document that is missing or altered it says that instead.
    """
    if dataset.unreadable(e.document_id):
        title = dataset.documents[e.document_id].title
        return word(language, "unreadable", title=title)
    page = page_of(dataset, e)
    if page:
        return word(language, "page", page=page, start=e.start + 1, end=e.end)
    text = dataset.text(e.document_id)
    paragraph = sum(1 for line in text[: e.start].split("\n")[:-1] if line.strip()) + 1
    return word(language, "position", paragraph=paragraph, start=e.start + 1, end=e.end)
