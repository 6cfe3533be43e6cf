"""Pages of a promised number on a house's own paper, with its margins and its type."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from docx import Document
from docx.shared import Mm, Pt

from explorer import paths
from explorer.briefing import house, length, paper, pdf, templates, typesetting
from explorer.briefing.docx_house import Ground
from explorer.briefing.docx_styles import LOOKS
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.views.sheets.layout import lay_out

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
EXAMPLES = paths.root() / "docs" / "examples"
HEAD = """
name = "House of Wide Margins"
address = ["One line of it", "and another", "and a third", "and the last"]
[page]
left = 48
right = 40
top = 45
bottom = 40
"""
PROMISED = {"one-page": 1, "two-page": 2}
SOME = [
    ("one-page", "electric-batteries", "en"),
    ("two-page", "sector-quantum", "zh-Hant"),
    ("one-page", "coatings", "zh-Hans"),
    ("two-page", "quantum-sensors", "en"),
]


def word(size: float, margin: float, line: float = 1.5) -> bytes:
    """A Word template with type of some points and margins of some millimetres."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.size = Pt(size)
    normal.paragraph_format.line_spacing = line
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side in ("left", "right", "top", "bottom"):
        setattr(section, f"{side}_margin", Mm(margin))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


WIDE = {"w.toml": HEAD.encode()}
LARGE = {"w.docx": word(13, 35)}


@pytest.mark.skipif(not typesetting.available(), reason="Typst is missing")
@pytest.mark.parametrize(("template", "topic", "language"), SOME)
def test_a_page_is_a_page_on_a_letterhead(
    dataset: Dataset, template: str, topic: str, language: str
) -> None:
    on = house.of(WIDE)
    made = resolve(dataset, templates.fill(dataset, template, topic, language=language, house=on))
    document = pypdfium2.PdfDocument(pdf.content(made, Progress(), on))
    count = len(document)
    document.close()
    assert [count, len(lay_out(made).pages)] == [PROMISED[template]] * 2
    # Filled for our paper it would have had one more: the test tells the two apart.
    usual = resolve(dataset, templates.fill(dataset, template, topic, language=language))
    document = pypdfium2.PdfDocument(pdf.content(usual, Progress(), on))
    assert len(document) > PROMISED[template]
    document.close()


@pytest.mark.parametrize("given", [WIDE, LARGE, {**WIDE, **LARGE}], ids=["head", "word", "both"])
@pytest.mark.parametrize(("template", "topic", "language"), SOME)
def test_pages_are_filled_for_the_narrowest_paper(
    dataset: Dataset, given: dict[str, bytes], template: str, topic: str, language: str
) -> None:
    on = house.of(given)
    every = paper.papers(on)
    made = resolve(dataset, templates.fill(dataset, template, topic, language=language, house=on))
    shares = [
        max(height / one.height for one, height in zip(every, heights, strict=True))
        for heights in zip(*(length.sheets(made, one) for one in every), strict=True)
    ]
    assert len(shares) == PROMISED[template]
    assert max(shares) <= 1
    assert shares[0] > 0.7
    usual = resolve(dataset, templates.fill(dataset, template, topic, language=language))
    assert len(made.blocks) < len(usual.blocks)


def test_paper_is_what_the_house_s_files_say() -> None:
    assert paper.papers(house.PLAIN) == (paper.OURS,)
    _ours, head = paper.papers(house.of(WIDE))
    assert head.width == pytest.approx(paper.OURS.width - 44 * 72 / 25.4)
    assert head.height == pytest.approx(paper.OURS.height - 39 * 72 / 25.4)
    assert head.head > 90
    _ours, large = paper.papers(house.of(LARGE))
    assert large.width == pytest.approx(140 * 72 / 25.4, abs=3)
    assert large.letters == pytest.approx(13 / LOOKS["Body Text"].size)
    assert large.lines > 13 * 1.5 / 15.3
    _ours, small = paper.papers(house.of({"w.docx": word(9, 22, 1.0)}))
    assert (small.letters, small.lines) == (1, 1)  # type that is smaller makes nothing longer
    assert len(paper.papers(house.of({"n.toml": b'[colours]\naccent = "#112233"\n'}))) == 1


@pytest.mark.parametrize("name", ["ministry.dotx", "institute.docx"])
def test_the_samples_have_paper_of_their_own(name: str) -> None:
    on = house.of(house.read([EXAMPLES / name]))
    _ours, found = paper.papers(on)
    ground = Ground(Document(io.BytesIO(on.word)))
    assert found.width == pytest.approx(ground.text_width * 72, abs=3)
    assert 400 < found.height < 800
    assert found.head >= 0
