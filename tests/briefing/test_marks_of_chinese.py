"""Numbers of footnotes in a PDF: none begins a line, read from where the letters stand."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from explorer.briefing import pdf, templates, typesetting
from explorer.briefing.model import Briefing, Cite, Field, Paragraph, Text
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from tests.briefing.conftest import SHARE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not typesetting.available(), reason="Typst is missing"),
]
#: Sizes of the numbers of footnotes in texts, in points; those at the foot are smaller.
RAISED = (5.0, 7.0)


class Letter(NamedTuple):
    """A letter of a page, from its left lower corner, in points."""

    text: str
    size: float
    left: float
    base: float


def letters(content: bytes) -> Iterator[list[Letter]]:
    """The letters of each page, in reading order."""
    document = pypdfium2.PdfDocument(content)
    for page in document:
        words: Any = page.get_textpage()
        found = []
        for n in range(words.count_chars()):
            code = pdfium.FPDFText_GetUnicode(words, n)
            if code > 32:
                left, base, _right, _top = words.get_charbox(n, loose=True)
                size = pdfium.FPDFText_GetFontSize(words, n)
                found.append(Letter(chr(code), size, left, base))
        yield found
    document.close()


def astray(content: bytes) -> list[str]:
    """Numbers of footnotes that begin a line, with what stands before and after."""
    found = []
    for page in letters(content):
        for n, letter in enumerate(page):
            if not (letter.text.isdigit() and RAISED[0] < letter.size < RAISED[1]):
                continue
            before = page[n - 1]
            if letter.left < before.left or before.base - letter.base > 6:
                found.append("".join(one.text for one in page[max(0, n - 12) : n + 4]))
    return found


@pytest.mark.parametrize("end", ["字", "字。", "字」", "占75%。", "（見下）。", "", "words."])
def test_no_number_begins_a_line(dataset: Dataset, end: str) -> None:
    """With the end of a line at each place around a number."""
    blocks = []
    for wide in range(36, 50):
        said = Text("文" * wide + end)
        runs = (said, Cite(SHARE + "#2")) if end else (said, Field(SHARE), Text("。後文"))
        blocks.append(Paragraph(runs))
    made = Briefing("題", language="zh-Hant", blocks=tuple(blocks))
    content = pdf.content(resolve(dataset, made), Progress())
    assert astray(content) == []
    # Nor does what must not begin a line.
    for page in letters(content):
        for before, after in itertools.pairwise(page):
            if after.left < before.left and after.size > 9:
                assert after.text not in "。，、」）", after


@pytest.mark.parametrize("template", ["profile", "one-page"])
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_nor_in_a_briefing(dataset: Dataset, template: str, language: str) -> None:
    made = templates.fill(dataset, template, "sector-quantum", language=language)
    assert astray(pdf.content(resolve(dataset, made), Progress())) == []


def test_numbers_of_footnotes_are_found(dataset: Dataset) -> None:
    """Each is seen, or the tests above would say nothing."""
    made = templates.fill(dataset, "profile", "sector-quantum", language="zh-Hant")
    resolved = resolve(dataset, made)
    pages = list(letters(pdf.content(resolved, Progress())))
    raised = [
        one.text
        for page in pages
        for one in page
        if one.text.isdigit() and RAISED[0] < one.size < RAISED[1]
    ]
    assert len(raised) > len(resolved.notes)
