"""Letterhead and colours of PDF and HTML, and how their pages break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from lxml import html as lxml_html

from explorer import paths
from explorer.briefing import house, html, pdf, templates
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedHeading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
EXAMPLES = paths.root() / "docs" / "examples"


@pytest.fixture(scope="module")
def on() -> house.House:
    return house.of(house.read([EXAMPLES / "ministry.toml"]))


def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    found = [p.get_textpage().get_text_range() for p in document]
    document.close()
    return found


def test_a_pdf_has_the_letterhead(resolved: Resolved, on: house.House) -> None:
    content = pdf.content(resolved, Progress(), on)
    first, *others = pages(content)
    for line in ("Ministry of Examples", "Department for Technology", "1 Example Street"):
        assert line in first
        assert not any(line in page for page in others)
    for page in (first, *others):
        assert "For official use" in page
        assert "An example, no position of anybody" in " ".join(page.split())
    assert content == pdf.content(resolved, Progress(), on)


def test_a_page_of_the_web_has_the_letterhead(resolved: Resolved, on: house.House) -> None:
    text = html.content(resolved, Progress(), on).decode()
    page = lxml_html.fromstring(text)
    (head,) = page.xpath("//header/div[@class='house']")
    assert "Ministry of Examples" in head.text_content()
    assert head.xpath(".//img/@alt") == ["Ministry of Examples"]
    assert all(src.startswith("data:image/png") for src in page.xpath("//img/@src"))
    assert "--accent:#8A1538" in text
    assert "margin:22mm 22mm 24mm 26mm" in text
    assert page.xpath("//p[@class='marking']")[0].text == "For official use"
    assert "--accent:#8A1538" not in html.content(resolved, Progress()).decode()


def test_quotes_of_a_page_are_printed_though_they_are_folded(resolved: Resolved) -> None:
    text = html.content(resolved, Progress()).decode()
    page = lxml_html.fromstring(text)
    folds = page.xpath("//details[@class='passage']")
    assert folds
    assert all(fold.get("open") is not None for fold in folds)
    (printed,) = re.findall(r"@media print\{:root.*?\}\}\n", text, re.DOTALL)
    assert "details::details-content{content-visibility:visible" in printed
    for rule in (
        "h1,h2,h3,h4{break-after:avoid",
        "caption{break-after:avoid",
        "table-header-group",
    ):
        assert rule in printed


def _words(page: pypdfium2.PdfPage) -> Iterator[tuple[float, float]]:
    """The height and the size of each letter that is seen."""
    text = page.get_textpage()
    for n in range(text.count_chars()):
        if chr(pdfium.FPDFText_GetUnicode(text, n)).strip():
            left, bottom, right, top = text.get_charbox(n)
            yield bottom, pdfium.FPDFText_GetFontSize(text, n)
            del left, right, top


@pytest.mark.parametrize("template", ["profile", "two-page"])
@pytest.mark.parametrize("topic", ["electric-batteries", "sector-quantum", "sector-batteries"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(
    dataset: Dataset, template: str, topic: str
) -> None:
    made = templates.fill(dataset, template, topic, date="2026-11-22")
    resolved = resolve(dataset, made)
    headings = [b.text for b in resolved.blocks if isinstance(b, ResolvedHeading)]
    document = pypdfium2.PdfDocument(pdf.content(resolved, Progress()))
    found = 0
    for page in document:
        text = page.get_textpage()
        letters = list(_words(page))
        for heading in headings:
            searcher = text.search(heading)
            while (at := searcher.get_next()) is not None:
                if pdfium.FPDFText_GetFontSize(text, at[0]) < 14:
                    continue  # in the contents, or amid a text
                found += 1
                _left, bottom, _right, _top = text.get_charbox(at[0])
                # Below it stands running text; footnotes and the page's foot are smaller.
                assert any(y < bottom and size > 8.5 for y, size in letters), heading
    assert found == len(headings)
    document.close()
