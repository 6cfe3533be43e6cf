"""Works that the bundled data do not have, as other programs take them in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import speech
from explorer.briefing import citations
from explorer.dataset.schema import Document, Report
from tests import golden

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

PATH = Path(__file__).parent / "golden_words" / "exchanged.txt"
ADDRESS = "https://example.org/a%20b_(c)?d=#e~f"


def works(dataset: Dataset) -> list[Document | Report]:
    """With and without authors, dates of each length, addresses, and signs that TeX means."""
    document, report = dataset.rows(Document)[0], dataset.rows(Report)[0]
    authors = ((), ("Ada Lovelace",), ("李雷", "Han Mei"), ("Cher",), ("A {B} & Sons_",))
    dates = ("", "2024", "2024-05", "2024-05-07")
    made: list[Document | Report] = []
    for n, (who, url) in enumerate(
        zip(authors, ("", ADDRESS, "https://a.org", ADDRESS, ""), strict=True)
    ):
        cells = {"published": dates[n % 4], "url": url}
        made.append(
            replace(
                document,
                document_id=f"d{n}",
                title=f"100 % of {{all}} #{n} & ~ more_$",
                authors=who,
                language=("en", "zh-Hans", "zh-Hant")[n % 3],
                publisher="A & B" * (n % 2),
                **cells,
            )
        )
        made.append(replace(report, report_id=f"r{n}", title=f"A_report {n}", **cells))
    return made


@pytest.mark.parametrize("make", [citations.csl_json, citations.bibtex, citations.ris])
def test_what_another_program_takes_in(dataset: Dataset, make: object) -> None:
    found: str = make(works(dataset))  # type: ignore[operator]
    name: str = make.__name__  # type: ignore[attr-defined]
    if name == "csl_json":
        found = json.dumps(json.loads(found), ensure_ascii=False, indent=1)
    golden.check(PATH, name, found.replace("\r\n", "\n").split("\n"))


@pytest.mark.parametrize("style", citations.STYLES)
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_how_each_style_writes_them(dataset: Dataset, style: str, language: str) -> None:
    with speech.speaking(language):
        lines = [*citations.formatted(works(dataset), style)]
        lines += [str(citations.author_date(w, language)) for w in works(dataset)]
    golden.check(PATH, f"{style} {language}", "\n".join(lines).split("\n"))
