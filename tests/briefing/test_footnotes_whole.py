"""The footnote of evidence of each sort, in each language and style, first and told before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import speech
from explorer.briefing import footnotes
from explorer.briefing.footnotes import Span, Telling
from explorer.briefing.model import Front
from explorer.dataset.papers import Query
from explorer.dataset.schema import (
    Cell,
    Citation,
    Derivation,
    Document,
    Evidence,
    Papers,
    Passage,
    Rendering,
    Report,
)
from tests import golden
from tests.charts.golden import _brief, still

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.dataset import Dataset

PATH = Path(__file__).parent / "golden_words" / "footnotes.txt"
STYLES = ("", "apa", "chicago-notes", "gb-t-7714")
LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@pytest.fixture(scope="module")
def held(dataset: Dataset) -> Dataset:
    """Documents with an address, an author, no date or a title that is the name of a file."""
    documents = list(still(dataset).rows(Document))
    documents[0] = replace(documents[0], url="https://example.org/a_(b).html", authors=())
    documents[1] = replace(documents[1], published="", authors=("Li Lei", "Han Mei"), url="")
    documents[2] = replace(documents[2], title=documents[2].file, url="https://example.org/2")
    tables = dict(dataset.tables)
    tables[Document.TABLE] = tuple(documents)
    renderings = [
        replace(r, translator="A. Translator" * (n % 2), state=("draft", "reviewed")[n // 2 % 2])
        for n, r in enumerate(dataset.rows(Rendering))
    ]
    tables[Rendering.TABLE] = tuple(renderings)
    return replace(still(dataset), tables=tables)


def evidence(held: Dataset) -> list[Evidence]:
    """One of each sort: of each document a passage, and what else there is, or could be."""
    every = [e for rows in held.evidence_of.values() for e in rows]
    found: dict[object, Evidence] = {}
    for e in every:
        if isinstance(e, Passage):
            found.setdefault(e.document_id, e)
            for language in LANGUAGES:
                if (said := held.rendering(e, language)) is not None:
                    found.setdefault((language, said.state, bool(said.translator)), e)
        elif isinstance(e, Citation):
            found.setdefault((e.source_class, bool(e.accessed), bool(e.source_url)), e)
        elif isinstance(e, Derivation):
            found.setdefault(("derived", min(len(e.input_ids), 4)), e)
    name = next(iter(held.observations))
    known = list(held.documents)[:3]
    cells = [
        Cell(f"{name}#9", name, "states", document, "3.5%", sheet, 2, "B")
        for document, sheet in zip(known, ("Data", "", "Data"), strict=True)
    ]
    query = Query("coatings", 2019, 2023, "CN", "author", 10, 1234, 567.256)
    return [*found.values(), *cells, Papers(f"{name}#8", name, "states", str(query))]


def said(spans: Iterable[Span]) -> str:
    """Spans with what they are; a long one by its ends and what tells whether it changed."""
    return "".join(
        f"<{'i ' * s.italic}{s.language}{' link' * (s.link == s.text)}>{_brief(s.text)}</>"
        if (s.italic, s.language, s.link) != (False, "", "")
        else _brief(s.text)
        for s in spans
    )


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_footnote_says_all_of_its_evidence(held: Dataset, language: str, style: str) -> None:
    lines = []
    everything = dict.fromkeys((*held.documents, *held.reports), 7)
    with speech.speaking(language):
        for quotes in ("original", "translation", "both") if not style else ("original",):
            front = Front(citation=style, quotes=quotes)
            for e in evidence(held):
                telling = Telling(held, language, front, {})
                lines.append(f"{quotes} {e.evidence_id}: {said(telling.spans(e))}")
                again = replace(telling, told=everything)
                lines.append(f"  again: {said(again.spans(e))}")
    golden.check(PATH, f"{language} {style}", lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_work_says_who_what_when_and_where(held: Dataset, language: str) -> None:
    telling = Telling(held, language, Front(), {})
    with speech.speaking(language):
        things = (*held.rows(Document)[:4], *held.rows(Report)[:8])
        lines = [said(telling.work(thing)) for thing in things]
        passages = [e for e in evidence(held) if isinstance(e, Passage)]
        lines += [footnotes.position(held, e, language) for e in passages]
        lines += [footnotes.whose(r, language) for r in held.rows(Rendering)[:4]]
    golden.check(PATH, f"works {language}", lines)
