from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import citations
from explorer.words import NAMELESS

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

KNOWN = {
    ("apa", "aspi-2024"): "Australian Strategic Policy Institute. (2024). Critical Technology "
    "Tracker: two decades of data (2003 to 2023). Australian Strategic Policy Institute.",
    ("apa", "nyt-2025"): "Allen, B., & Wong-Leung, J. (2025, October 19). Trump's Crackdown on "
    "Chinese Students Ignores a Startling New Reality (opinion article). The New York Times.",
    ("chicago-notes", "nyt-2025"): "Bethany Allen and Jenny Wong-Leung, “Trump's Crackdown on "
    "Chinese Students Ignores a Startling New Reality (opinion Article),” The New York Times, "
    "October 19, 2025.",
    ("gb-t-7714", "nyt-2025"): "ALLEN B, WONG-LEUNG J. Trump's Crackdown on Chinese Students "
    "Ignores a Startling New Reality (opinion article)[N]. The New York Times, 2025-10-19.",
    ("gb-t-7714", "aspi-2024"): "AUSTRALIAN STRATEGIC POLICY INSTITUTE. Critical Technology "
    "Tracker: two decades of data (2003 to 2023)[R]. Australian Strategic Policy Institute, 2024.",
}


@pytest.mark.parametrize(("style", "name"), KNOWN)
def test_known_citations(dataset: Dataset, style: str, name: str) -> None:
    assert citations.formatted([dataset.reports[name]], style) == [KNOWN[style, name]]


@pytest.mark.parametrize("style", citations.STYLES)
def test_everything_can_be_cited(dataset: Dataset, style: str) -> None:
    for thing, text in zip(
        citations.things(dataset),
        citations.formatted(citations.things(dataset), style),
        strict=True,
    ):
        assert _letters(thing.title) in _letters(text)
        assert ".." not in text
    with pytest.raises(ValueError, match="no citation style"):
        citations.formatted([], "nope")


ANONYMOUS = {
    "apa": "A memo on batteries. (2025, March 4). https://example.org/memo",
    "chicago-notes": "“A Memo on Batteries,” March 4, 2025, https://example.org/memo.",
    "gb-t-7714": "A memo on batteries[EB/OL]. (2025-03-04). https://example.org/memo.",
}


@pytest.mark.parametrize(
    ("style", "wanted"),
    [
        ("apa", 'Li, W. (2025). 电池备忘录: "甲" [A memo on the battery: “A”]. 观察者网.'),
        (
            "chicago-notes",
            'Wei Li, “电池备忘录: "甲"” [A memo on the battery: “A”], 观察者网, 2025.',
        ),
        ("gb-t-7714", 'LI W. 电池备忘录: "甲"[N]. 观察者网, 2025.'),
    ],
)
@pytest.mark.parametrize("supplied", [False, True])
def test_a_title_is_translated_where_the_style_wants_it(
    dataset: Dataset, style: str, wanted: str, supplied: bool
) -> None:
    english = "A memo on the battery: “A”"
    memo = replace(
        next(iter(dataset.documents.values())),
        title='电池备忘录: "甲"',
        title_en=f"[{english}]" if supplied else english,
        publisher="观察者网",
        authors=("Wei Li",),
        published="2025",
        url="",
    )
    assert citations.formatted([memo], style) == [wanted]
    # What reference managers get is the title alone.
    assert citations.csl_item(memo)["title"] == memo.title


@pytest.mark.parametrize("publisher", ["", *sorted(NAMELESS)])
@pytest.mark.parametrize("style", ANONYMOUS)
def test_a_work_of_nobody_is_cited_by_its_title(
    dataset: Dataset, style: str, publisher: str
) -> None:
    memo = replace(
        next(iter(dataset.documents.values())),
        title="A memo on batteries",
        title_en="A memo on batteries",
        publisher=publisher,
        authors=(),
        published="2025-03-04",
        language="en",
        url="https://example.org/memo",
    )
    assert citations.formatted([memo], style) == [ANONYMOUS[style]]
    assert "author" not in citations.csl_item(memo)
    assert "author" not in citations.bibtex([memo])
    assert "howpublished" not in citations.bibtex([memo])
    assert not re.search("^(AU|T2)", citations.ris([memo]), re.MULTILINE)


def test_the_package_names_nobody_where_the_document_does_not(dataset: Dataset) -> None:
    things = citations.things(dataset)
    named = {t.publisher for t in things} | {r.short for r in dataset.reports.values()}
    assert named >= NAMELESS.keys()
    texts = [t for s in citations.STYLES for t in citations.formatted(things, s)]
    texts += [f(things) for f in (citations.csl_json, citations.bibtex, citations.ris)]
    assert not [t for t in texts if "unnamed" in t.lower()]


def _letters(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


def test_exchange_formats(dataset: Dataset) -> None:
    things = citations.things(dataset)
    items = json.loads(citations.csl_json(things))
    assert [i["id"] for i in items] == [*dataset.documents, *dataset.reports]
    bibtex = citations.bibtex(things)
    assert bibtex.count("\n@") + bibtex.startswith("@") == len(things)
    depth = re.sub(r"\\[{}]", "", bibtex)
    assert depth.count("{") == depth.count("}")
    assert "author = {Allen, Bethany and Wong-Leung, Jenny}" in bibtex
    ris = citations.ris(things)
    assert ris.count("TY  - ") == ris.count("\r\nER  - \r\n") == len(things)
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in ris.split("\r\n") if line)
