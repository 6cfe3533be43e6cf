"""What is too much for a page or slide is spread over several, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import docx as python_docx
import pptx as python_pptx
import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from explorer import paths
from explorer.analysis.select import Question
from explorer.briefing import length, pictures, pptx_fit, templates, write
from explorer.briefing.model import Briefing, ChartBlock, Heading, Paragraph, TableBlock, Text
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import (
    Cell,
    ResolvedChart,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
    Words,
)
from explorer.views.sheets.layout import lay_out

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")


def _charts(dataset: Dataset, *topics: str) -> list[Chart]:
    blocks = tuple(ChartBlock(Question(t)) for t in topics)
    made = resolve(dataset, Briefing("T", blocks=blocks))
    return [b.chart for b in made.blocks if isinstance(b, ResolvedChart) and b.chart.marks]


@pytest.mark.parametrize("size", [pictures.PAGE, pictures.SLIDE])
def test_tall_charts_are_cut_between_rows(dataset: Dataset, size: tuple[int, int]) -> None:
    charts = _charts(dataset, *dataset.topics)
    assert len(charts) > 50
    cut = 0
    for chart in charts:
        parts = pictures.parts(chart, size)
        assert tuple(r for p in parts for r in p.rows) == chart.rows
        assert {m for p in parts for m in p.marks} == set(chart.marks)
        assert parts[-1].footer == chart.footer
        assert {s for p in parts for s in p.series} == set(chart.series)
        if len(parts) == 1:
            assert parts[0] is chart
            continue
        cut += 1
        scales = [{r.unit for r in p.rows if r.scaled and r.unit} for p in parts]
        assert sum(map(len, scales)) == len(set().union(*scales))  # no axis is cut in two
        limit = pictures._TALLEST[size]
        assert all(pictures._height(p, size) <= limit or len(p.rows) > 1 for p in parts)
    assert cut > 5


def test_every_part_is_in_every_file(dataset: Dataset, tmp_path: Path, qapp: Any) -> None:
    blocks = (ChartBlock(Question("sector-quantum")),)
    made = resolve(dataset, Briefing("T", date="2026-11-22", blocks=blocks))
    (chart,) = (b.chart for b in made.blocks if isinstance(b, ResolvedChart))
    for ending in ("docx", "pptx", "pdf"):
        write.write_resolved(dataset, made, tmp_path / f"b.{ending}", ending)
    document = python_docx.Document(str(tmp_path / "b.docx"))
    pictured = document.element.xpath("//wp:docPr")
    pages, slides = (len(pictures.parts(chart, s)) for s in (pictures.PAGE, pictures.SLIDE))
    assert pages > 1
    assert len(pictured) == pages
    assert len({p.get("descr") for p in pictured}) == pages
    captions = [p for p in document.paragraphs if p.style.name == "Caption"]
    assert len(captions) == 1
    deck = python_pptx.Presentation(str(tmp_path / "b.pptx"))
    titles = [s.shapes.title.text_frame.text for s in deck.slides][1:]
    assert [t[-5:] for t in titles] == [f"({n}/{slides})" for n in range(1, slides + 1)]
    pdf = pypdfium2.PdfDocument(str(tmp_path / "b.pdf"))
    text = "".join(p.get_textpage().get_text_range() for p in pdf)
    pdf.close()
    flat = "".join(text.split())
    for row in chart.rows:
        assert "".join(row.label.split())[:20] in flat


def test_paragraphs_share_slides_that_hold_them() -> None:
    short = [ResolvedText((Words("a few words " * 4),)) for _ in range(30)]
    room = pptx_fit.ROOM
    slides = [s for s in room.flowing(short) if isinstance(s, tuple)]
    assert 1 < len(slides) < 6
    assert [t for s in slides for t in s] == short
    assert max(map(len, slides)) - min(map(len, slides)) < 3  # no slide with one line on it
    (alone,) = room.flowing([ResolvedText((Words("word " * 900),))])
    assert isinstance(alone, tuple)
    assert room.size_of([t for t in alone if isinstance(t, ResolvedText)]) == 11
    assert room.size_of((ResolvedText((Words("字" * 60),)),)) == 20
    remark = ResolvedText((Words("mine"),), remark=True)
    assert list(room.flowing([remark, *short[:2]])) == [(remark, *short[:2])]


def test_two_or_three_quotes_share_a_slide() -> None:
    quotes = [
        ResolvedPassage("引文" * 12, "zh-Hans", "A quote. " * 3, "", "e", ()) for _ in range(7)
    ]
    slides = [s for s in pptx_fit.ROOM.flowing(quotes) if isinstance(s, tuple)]
    assert [len(s) for s in slides] == [3, 3, 1] or [len(s) for s in slides] == [3, 2, 2]
    assert [q for s in slides for q in s] == quotes
    long = ResolvedPassage("引文" * 300, "zh-Hans", "A quote. " * 90, "", "e", ())
    assert [len(s) for s in pptx_fit.ROOM.flowing([long, long]) if isinstance(s, tuple)] == [1, 1]


def test_rows_of_a_table_are_spread_evenly() -> None:
    for count in (1, 11, 13, 40):
        rows = tuple((Cell(str(n)), Cell("words " * (n % 9 * 3))) for n in range(count))
        block = ResolvedTable(("A", "B"), rows, 1, "T", (), (1, 2))
        parts = pptx_fit.ROOM.table_parts(block)
        assert [row for part in parts for row, _height in part] == list(rows)
        heights = [sum(height for _row, height in part) for part in parts]
        assert max(heights) <= 360
        assert len(parts) == 1 or min(heights) > 90


def test_an_empty_table_has_a_slide() -> None:
    assert pptx_fit.ROOM.table_parts(ResolvedTable(("A",), (), 1, "T", (), (1,))) == [[]]


def test_no_slide_holds_a_heading_alone(dataset: Dataset, tmp_path: Path) -> None:
    blocks = (
        Heading("One"),
        Heading("Under one", 2),
        TableBlock(Question("electric-batteries"), "A table"),
        Heading("Two"),
        Paragraph((Text("words"),)),
        Heading("Three"),
        Heading("Four"),
    )
    write.write(dataset, Briefing("T", blocks=blocks), tmp_path / "b.pptx")
    deck = python_pptx.Presentation(str(tmp_path / "b.pptx"))
    titles = [s.shapes.title.text_frame.text for s in deck.slides]
    assert titles[0] == "T"
    assert set(titles[1:-3]) == {"A table"}
    # Those that nothing stands under have one after all, so that no words are lost.
    assert titles[-3:] == ["Two", "Three", "Four"]
    above = [s.text_frame.text for s in deck.slides[1].shapes if s.has_text_frame]
    assert "One · Under one" in above


def test_lines_go_on_where_an_edition_gives_no_figure(dataset: Dataset, tmp_path: Path) -> None:
    blocks = (ChartBlock(Question("list-64", "lead-count")),)
    write.write(dataset, Briefing("T", blocks=blocks), tmp_path / "b.pptx")
    deck = python_pptx.Presentation(str(tmp_path / "b.pptx"))
    (chart,) = (s.chart for slide in deck.slides for s in slide.shapes if s.has_chart)
    assert chart._chartSpace.xpath("c:chart/c:dispBlanksAs/@val") == ["span"]


PROMISED = {"one-page": 1, "two-page": 2}
#: Topics of many figures, of few, of long footnotes, without a chart.
RICH = ("electric-batteries", "sector-quantum", "quantum-sensors", "smart-materials")


def pages_of(dataset: Dataset, template: str, topic: str, language: str, path: Path) -> list[int]:
    """How many pages a briefing has in PDF and preview."""
    made = templates.fill(dataset, template, topic, language=language, date="2026-11-22")
    resolved = resolve(dataset, made)
    write.write_resolved(dataset, resolved, path, "pdf")
    document = pypdfium2.PdfDocument(str(path))
    count = len(document)
    document.close()
    return [count, len(lay_out(resolved).pages)]


@pytest.mark.parametrize("template", PROMISED)
@pytest.mark.parametrize(
    ("topic", "language"), list(zip(RICH, ("en", "zh-Hans", "zh-Hant", "en"), strict=True))
)
def test_a_page_is_a_page(
    dataset: Dataset, tmp_path: Path, template: str, topic: str, language: str
) -> None:
    found = pages_of(dataset, template, topic, language, tmp_path / "a.pdf")
    assert found == [PROMISED[template]] * 2


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("template", PROMISED)
def test_a_page_is_a_page_for_every_topic(
    dataset: Dataset, tmp_path: Path, template: str, language: str
) -> None:
    promised = [PROMISED[template]] * 2
    topics = [t for t in dataset.topics if dataset.by_topic.get(t)]
    found = {t: pages_of(dataset, template, t, language, tmp_path / "a.pdf") for t in topics}
    assert {t: count for t, count in found.items() if count != promised} == {}


@pytest.mark.parametrize("language", ["en", "zh-Hant"])
@pytest.mark.parametrize("topic", RICH)
def test_no_page_is_left_half_empty(dataset: Dataset, topic: str, language: str) -> None:
    """Where there is enough to tell, what there is room for is told."""
    for template in PROMISED:
        resolved = resolve(dataset, templates.fill(dataset, template, topic, language=language))
        heights = list(length.sheets(resolved))
        assert min(heights) > 0.7 * length.PAGE, (template, heights)


def test_letters_are_as_wide_as_in_our_font() -> None:
    font = TTFont(paths.resource("fonts", "CTESans-Regular.otf"))
    names, widths = font.getBestCmap(), font["hmtx"]
    assert tuple(widths[names[code]][0] for code in range(32, 127)) == length.ADVANCES
    font.close()


def test_lines_are_counted_as_they_are_broken() -> None:
    assert length.rows("", 10.0, 100.0) == 1
    assert length.rows("字" * 10, 10.0, 100.0) == 1
    assert length.rows("字" * 11, 10.0, 100.0) == 2
    assert length.rows("a-word-of-some-width " * 3, 10.0, 110.0) == 3
    assert length.rows("https://example.org/" + "a" * 200, 10.0, 110.0) > 5


def test_labels_of_near_points_stand_on_both_sides(dataset: Dataset, tmp_path: Path) -> None:
    blocks = (ChartBlock(Question("list-64", "lead-count")),)
    write.write(dataset, Briefing("T", blocks=blocks), tmp_path / "b.pptx")
    deck = python_pptx.Presentation(str(tmp_path / "b.pptx"))
    (chart,) = (s.chart for slide in deck.slides for s in slide.shapes if s.has_chart)
    sides: dict[str, str] = {}
    for series in chart.plots[0].series:
        for label in series._element.xpath("c:dLbls/c:dLbl"):
            words = "".join(t.text for t in label.xpath(".//a:t"))
            sides[words] = label.xpath("c:dLblPos/@val")[0]
    assert sides["53 of 64*"] == "t"
    assert sides["52 of 64*"] == "b"
    assert sides["7 of 64*"] == "t"
    assert sides["2 of 64*"] == "b"
