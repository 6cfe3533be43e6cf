"""A footnote's number behind a digit: 7³ would be a power, so there is room between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from lxml import html as lxml_html

from explorer.briefing import html, pdf, typesetting
from explorer.briefing.model import Briefing, Field, Paragraph, Text
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import THIN, Resolved, apart
from explorer.views.sheets.layout import lay_out

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
COUNT = "aspi-2024.list-64.chn.lead-count.2019-2023"


@pytest.fixture(scope="module", params=["en", "zh-Hant"])
def counted(dataset: Dataset, request: pytest.FixtureRequest) -> Resolved:
    runs = (Text("China leads in "), Field(COUNT), Text(" of them."))
    share = Field("aspi-2024.electric-batteries.chn.high-impact-share.2023")
    blocks = (Paragraph(runs), Paragraph((Text("And holds "), share, Text("."))))
    return resolve(dataset, Briefing("T", language=request.param, blocks=blocks))


def ends_in_a_digit(resolved: Resolved) -> bool:
    return resolved.briefing.language == "en"  # 57 of 64, in Chinese 64項中的57項


def test_only_a_digit_is_kept_apart() -> None:
    assert [apart(t) for t in ("57 of 64", "75%", "6項", "", "word")] == [THIN, "", "", "", ""]


def test_on_pages_of_the_web(counted: Resolved) -> None:
    page = lxml_html.fromstring(html.content(counted, Progress()).decode())
    first, second = (page.xpath(f"//main//p[data][{n}]/sup")[0].text_content() for n in (1, 2))
    assert first.startswith(THIN) == ends_in_a_digit(counted)
    assert not second.startswith(THIN)


def test_in_the_preview(counted: Resolved) -> None:
    runs = [r.text for p in lay_out(counted).pages for b in p.body for r in words(b.strip)]
    assert any(t.startswith(THIN) for t in runs) == ends_in_a_digit(counted)


def words(strip: Any) -> list[Any]:
    return [item for item in strip.items if hasattr(item, "text")]


@pytest.mark.skipif(not typesetting.available(), reason="Typst is missing")
def test_in_a_pdf(counted: Resolved) -> None:
    document = pypdfium2.PdfDocument(pdf.content(counted, Progress()))
    page: Any = document[0].get_textpage()
    sizes = [pdfium.FPDFText_GetFontSize(page, n) for n in range(page.count_chars())]
    boxes = [page.get_charbox(n) for n in range(page.count_chars())]
    text = page.get_text_range()
    letters = [chr(pdfium.FPDFText_GetUnicode(page, n)) for n in range(page.count_chars())]
    document.close()
    shown = [n for n, size in enumerate(sizes) if 5 < size < 7 and letters[n].isdigit()]
    assert shown, text
    for n in shown:
        before = max(m for m in range(n) if not letters[m].isspace() and letters[m] != THIN)
        if re.match(r"\d", letters[before]) and sizes[before] > 9:
            assert boxes[n][0] - boxes[before][2] > 1.2
