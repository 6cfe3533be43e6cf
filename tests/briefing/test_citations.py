from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import citations

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
