"""Citations of documents and reports: CSL-JSON, BibTeX, RIS, and formatted by a CSL engine."""

from __future__ import annotations

import json
import re
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from explorer import paths
from explorer.briefing.wording import word
from explorer.charts.naming import in_brackets, prose
from explorer.dataset.schema import Cell, Document, Passage, Report
from explorer.words import NAMELESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence

#: Style files under ``resources/csl``, by the name a user picks.
STYLES = {
    "apa": "apa.csl",
    "chicago-notes": "chicago-notes.csl",
    "gb-t-7714": "gb-t-7714-2015.csl",
}
#: Styles that print a title's translation, in brackets behind it; GB/T 7714 prints none.
_TRANSLATING = ("apa", "chicago-notes")
#: Where the translation goes: Unicode's place of an object, which the engine passes on as it is.
_HERE = "\ufffc"
_LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
_NEWS = re.compile(r"New York Times|Bloomberg|观察者网")
_BIBTEX = {
    "report": "techreport",
    "article-newspaper": "article",
    "article-magazine": "article",
    "webpage": "misc",
}
_RIS = {
    "report": "RPRT",
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "webpage": "ELEC",
}
_HAN = re.compile(r"[\u3400-\u9fff]")


def things(dataset: Dataset) -> list[Document | Report]:
    """Everything that can be cited: the documents, then the reports."""
    return [*dataset.documents.values(), *dataset.reports.values()]


def csl_item(thing: Document | Report) -> dict[str, Any]:
    """A document or report as a CSL-JSON item."""
    document = isinstance(thing, Document)
    identifier = thing.document_id if isinstance(thing, Document) else thing.report_id
    kind = "webpage" if document else "report"
    if _NEWS.search(thing.publisher):
        kind = "article-newspaper"
    elif thing.publisher == "Nature":
        kind = "article-magazine"
    item: dict[str, Any] = {"id": identifier, "type": kind, "title": thing.title}
    if isinstance(thing, Document):
        item["language"] = _LANGUAGES.get(thing.language, thing.language)
        if thing.title_en != thing.title:
            item["title-short"] = thing.title_en
    publisher = "" if thing.publisher in NAMELESS else thing.publisher
    # A body that publishes under its own name is no person.
    names = thing.authors or ((publisher,) if publisher else ())
    authors = [{"literal": n} if n in thing.publisher else _person(n) for n in names]
    # A work of nobody is cited by its title, as every style has it.
    if authors:
        item["author"] = authors
    if publisher:
        item["container-title" if kind != "report" else "publisher"] = publisher
    if thing.published:
        item["issued"] = {"date-parts": [[int(p) for p in thing.published.split("-")]]}
    if "doi.org/" in thing.url:
        item["DOI"] = thing.url.split("doi.org/", 1)[1]
    elif thing.url:
        item["URL"] = thing.url
    return item


def _person(name: str) -> dict[str, str]:
    """A person by parts; a Chinese or one-word name stands as it is."""
    words = re.sub(r"\s*\(.*\)$", "", name).split()
    if _HAN.search(words[0]) or len(words) < 2:
        return {"literal": name}
    return {"family": words[-1], "given": " ".join(words[:-1])}


def csl_json(items: Iterable[Document | Report]) -> str:
    """CSL-JSON, which Zotero and others read."""
    found = [csl_item(i) for i in items]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def bibtex(items: Iterable[Document | Report]) -> str:
    """BibTeX, in UTF-8."""
    entries = []
    for item in map(csl_item, items):
        kind = _BIBTEX.get(item["type"], "misc")
        fields = {"title": "{" + _tex(item["title"]) + "}"}
        if "author" in item:
            fields["author"] = " and ".join(_tex_person(a) for a in item["author"])
        place = {"techreport": "institution", "article": "journal", "misc": "howpublished"}[kind]
        where = item.get("publisher") or item.get("container-title")
        if where:
            fields[place] = "{" + _tex(where) + "}"
        date = item.get("issued", {}).get("date-parts", [[]])[0]
        for name, number in zip(("year", "month", "day"), date, strict=False):
            fields[name] = str(number)
        for name, key in (("doi", "DOI"), ("url", "URL"), ("langid", "language")):
            if key in item:
                fields[name] = item[key].replace("%", r"\%") if key == "URL" else item[key]
        body = ",\n".join(f"  {k} = {{{v}}}" for k, v in fields.items())
        entries.append(f"@{kind}{{{item['id']},\n{body}\n}}\n")
    return "\n".join(entries)


def _tex(text: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", text).replace("~", r"\textasciitilde{}")


def _tex_person(name: dict[str, str]) -> str:
    if "literal" in name:
        return "{" + _tex(name["literal"]) + "}"
    return f"{_tex(name['family'])}, {_tex(name['given'])}"


def ris(items: Iterable[Document | Report]) -> str:
    """RIS, a tag a line, two spaces before the dash."""
    lines: list[str] = []
    for item in map(csl_item, items):
        lines.append(f"TY  - {_RIS.get(item['type'], 'GEN')}")
        lines.append(f"ID  - {item['id']}")
        lines.append(f"TI  - {_one_line(item['title'])}")
        for author in item.get("author", ()):
            name = author.get("literal") or f"{author['family']}, {author['given']}"
            lines.append(f"AU  - {_one_line(name)}")
        date = item.get("issued", {}).get("date-parts", [[]])[0]
        if date:
            lines.append(f"PY  - {date[0]}")
            parts = [f"{p:02d}" if n else str(p) for n, p in enumerate(date)]
            lines.append("DA  - " + "/".join(parts + [""] * (3 - len(parts))) + "/")
        where = item.get("publisher") or item.get("container-title")
        if where:
            lines.append(f"{'PB' if item['type'] == 'report' else 'T2'}  - {_one_line(where)}")
        for tag, key in (("DO", "DOI"), ("UR", "URL"), ("LA", "language")):
            if key in item:
                lines.append(f"{tag}  - {item[key]}")
        lines.append("ER  - ")
    return "\r\n".join(lines) + "\r\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())


@lru_cache(maxsize=8)
def _style(name: str) -> Any:
    from citeproc import CitationStylesStyle

    path = paths.resource("csl", STYLES[name])
    # Known attributes of newer styles that the engine does not support are no news to the user.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return CitationStylesStyle(str(path), validate=False)
        except (OSError, ValueError, SyntaxError) as error:
            raise paths.OwnFileError(path) from error


def formatted(items: Sequence[Document | Report], style: str) -> list[str]:
    """Citations as people write them, one for each item, as plain text.

    Args:
        items: Documents and reports.
        style: One of :data:`STYLES`: entries of a bibliography, or notes for Chicago.

    Raises:
        ValueError: The style is unknown.
    """
    if style not in STYLES:
        raise ValueError(f"no citation style is called {style!r}; there are {', '.join(STYLES)}")
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    csl = [csl_item(i) for i in items]
    translated = [_translated(i) if style in _TRANSLATING else "" for i in items]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # Alone, so that one work's entry does not depend on the others.
        found = []
        for item, english in zip(csl, translated, strict=True):
            if english:
                item["title"] = item["title"].replace(_HERE, "") + _HERE
            book = CitationStylesBibliography(_style(style), CiteProcJSON([item]), formatter.plain)
            citation = Citation([CitationItem(item["id"])])
            book.register(citation)
            if style == "chicago-notes":
                text = str(book.cite(citation, lambda _missing: None))
            else:
                text = str(book.bibliography()[0])
            text = _mended(text, style)
            # The translation stands behind the quotes that enclose a title, the comma behind both.
            if english:
                text = re.sub(f"{_HERE}([,.])”", f"”{_HERE}\\1", text)
                text = text.replace(_HERE, f" [{english}]")
            found.append(text)
    return found


@lru_cache(maxsize=256)
def whole(thing: Document | Report, style: str) -> str:
    """A work as :func:`formatted` writes it."""
    (text,) = formatted([thing], style)
    return text


def author_date(thing: Document | Report, language: str) -> tuple[str, str]:
    """Who wrote a work and in which year, as they stand in running text."""
    item = csl_item(thing)
    names = [a.get("literal") or a["family"] for a in item.get("author", ())]
    if len(names) > 2:
        said = word(language, "and-others", who=prose(names[0]))
    elif len(names) == 2:
        said = word(language, "and", first=prose(names[0]), other=prose(names[1]))
    else:
        said = prose(names[0]) if names else thing.title
    return said, thing.published[:4] or word(language, "undated")


def in_text(dataset: Dataset, evidence: Evidence, language: str) -> str:
    """The source of a figure in brackets as APA sets it: who, when, and who relays it."""
    report = dataset.reports[dataset.observations[evidence.observation_id].report_id]
    comma = word(language, "comma")
    said = comma.join(author_date(report, language))
    if isinstance(evidence, Passage | Cell):
        document = dataset.documents[evidence.document_id]
        place = comma.join(author_date(document, language))
        if report.report_id in dataset.roles.own_words:
            said = place
        elif place != said:
            said = word(language, "as-cited", who=said, where=place)
    return in_brackets("", said, language)


def _translated(thing: Document | Report) -> str:
    """The English of a title in another language, without the brackets of a supplied one."""
    if not isinstance(thing, Document) or thing.title_en in ("", thing.title):
        return ""
    return re.sub(r"^\[(.*)\]$", r"\1", thing.title_en)


def _mended(text: str, style: str) -> str:
    """What the engine leaves to be done.

    American quotes enclose the comma and the full stop; a title that stands in the author's place
    is not said again after the date.
    """
    text = re.sub(r"^\[\d+\]\s*", "", " ".join(text.split()))
    if style == "chicago-notes":
        text = re.sub(r"(?<![。，])”([.,])", r"\1”", text)
    text = re.sub(r"^(.+)\. (\([^()]+\)\. )\1\.( |$)", r"\1. \2", text).strip()
    return re.sub(r"\.\.$", ".", text)
