"""A briefing on slides: in placeholders, on a house's layouts, with what it has at the foot."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import pptx as python_pptx
import pytest
from lxml import etree
from pptx.util import Inches

from explorer import paths
from explorer.analysis.select import Question, default_indicator
from explorer.briefing import house, house_report, pptx, pptx_charts, templates
from explorer.briefing.model import Briefing, ChartBlock
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedChart

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
EXAMPLES = paths.root() / "docs" / "examples"


def example(*names: str) -> house.House:
    return house.of(house.read(EXAMPLES / name for name in names))


def written(resolved: Resolved, on: house.House = house.PLAIN) -> Any:
    return python_pptx.Presentation(io.BytesIO(pptx.content(resolved, Progress(), on)))


def template(change: Callable[[Any], None]) -> house.House:
    made = python_pptx.Presentation()
    change(made)
    out = io.BytesIO()
    made.save(out)
    return house.of({"t.pptx": out.getvalue()})


HOUSES = {
    "none": lambda: house.PLAIN,
    "potx": lambda: example("ministry.potx", "ministry.toml"),
    "pptx": lambda: example("institute.pptx"),
}


@pytest.mark.parametrize("name", HOUSES)
def test_words_stand_in_placeholders_and_in_the_outline(resolved: Resolved, name: str) -> None:
    deck = written(resolved, HOUSES[name]())
    kinds = set()
    for slide in deck.slides:
        assert slide.shapes.title is not None
        assert slide.shapes.title.text_frame.text
        named = [s._element.ph.get("type", "obj") for s in slide.placeholders]
        kinds.update(named)
        assert "sldNum" in named
        assert len(named) == len(set(named))
        ids = slide.shapes._spTree.xpath(".//p:cNvPr/@id")
        assert len(ids) == len(set(ids))
        for shape in slide.placeholders:
            assert shape.text_frame.text, "an empty placeholder is left"
    assert kinds >= {"title", "ctrTitle", "obj", "dt", "ftr", "sldNum"}
    texts = [
        s for slide in deck.slides for s in slide.placeholders if not s._element.ph.get("type")
    ]
    assert any("China holds" in s.text_frame.text for s in texts)


@pytest.mark.parametrize("name", HOUSES)
def test_slides_are_numbered_dated_and_classified(resolved: Resolved, name: str) -> None:
    deck = written(resolved, HOUSES[name]())
    for number, slide in enumerate(deck.slides, start=1):
        foot = {s._element.ph.get("type"): s for s in slide.placeholders}
        assert foot["sldNum"].text_frame.text == str(number)
        assert foot["sldNum"]._element.xpath(".//a:fld/@type") == ["slidenum"]
        assert foot["dt"].text_frame.text == "2026-11-22"
        said = "For official use" if name == "potx" else resolved.imprint
        assert foot["ftr"].text_frame.text == said


def test_master_fonts_colours_and_logo_are_the_house_s(resolved: Resolved) -> None:
    deck = written(resolved, example("ministry.potx"))
    layout = deck.slides[1].slide_layout
    assert layout.slide_master.shapes[-1].name == "Logo"
    assert b"8A1538" in etree.tostring(layout.slide_master._element)
    own = [
        r
        for slide in deck.slides
        for shape in slide.placeholders
        for r in shape._element.xpath(".//a:rPr/a:latin | .//a:rPr//a:srgbClr")
    ]
    large = sum(b.__class__.__name__ == "ResolvedFigure" for b in resolved.blocks)
    assert len(own) == large  # only a large figure has the colour of its country


def test_the_slides_of_a_template_give_way(resolved: Resolved) -> None:
    def with_slide(made: Any) -> None:
        made.slides.add_slide(made.slide_layouts[0]).shapes.title.text = "An example"

    content = pptx.content(resolved, Progress(), template(with_slide))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        slides = [archive.read(n) for n in names if n.startswith("ppt/slides/slide")]
        assert not any(b"An example" in s for s in slides)
        assert not [n for n in names if "thumbnail" in n or "printerSettings" in n]


@pytest.mark.parametrize("name", HOUSES)
def test_nothing_leaves_the_slide_or_lies_on_the_title(resolved: Resolved, name: str) -> None:
    deck = written(resolved, HOUSES[name]())
    for slide in deck.slides:
        title = slide.shapes.title
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height
            if shape.has_chart or shape.has_table or shape.shape_type == 13:
                assert shape.top >= title.top + title.height - Inches(0.1)


def test_a_template_with_two_layouts_and_no_foot_is_used_and_said() -> None:
    def poor(made: Any) -> None:
        for layout in list(made.slide_layouts)[2:]:
            made.slide_layouts.remove(layout)
        for layout in made.slide_layouts:
            for shape in list(layout.placeholders):
                if shape._element.ph.get("type") in ("dt", "ftr", "sldNum"):
                    shape._element.getparent().remove(shape._element)

    told = house_report.lines(template(poor))
    assert "PowerPoint: layout Title Slide is used for the title" in told
    assert "PowerPoint: it has no layout for a heading alone; Title Slide is used" in told
    assert "PowerPoint: no place for the date, a footer, the slide's number" in told


def test_ratios_are_native_and_editable(dataset: Dataset) -> None:
    made = templates.fill(dataset, "head-to-head", "sector-quantum", date="2026-11-22")
    deck = written(resolve(dataset, made))
    slides = [s for s in deck.slides if any(shape.has_chart for shape in s.shapes)]
    (slide,) = slides
    charts = [shape for shape in slide.shapes if shape.has_chart]
    assert len(charts) == 2  # a chart for each unit, one under the other
    assert charts[0].top + charts[0].height <= charts[1].top
    for shape in charts:
        categories = list(shape.chart.plots[0].categories)
        assert all(c.endswith("×") for c in categories)  # the ratio stands with its row
        assert len(shape._element.xpath(".//p:cNvPr")[0].get("descr")) > 40
    assert not [s for slide in deck.slides for s in slide.shapes if s.shape_type == 13]


def test_every_chart_on_a_scale_is_native(dataset: Dataset) -> None:
    """Ranks, single figures and sentences are pictures: no bar says what they say."""
    blocks = tuple(
        ChartBlock(Question(topic, indicator))
        for topic in dataset.topics
        if (indicator := default_indicator(dataset, topic))
    )
    charts = [
        b.chart
        for b in resolve(dataset, Briefing("T", blocks=blocks)).blocks
        if isinstance(b, ResolvedChart) and b.chart.marks
    ]
    native = [c for c in charts if pptx_charts.natives(c)]
    assert len(native) > 15
    for chart in charts:
        scaled = chart.kind.traits.native and chart.unit != "rank"
        whole = all(r.scaled for r in chart.rows) and all(m.value is not None for m in chart.marks)
        assert (chart in native) == (scaled and whole), chart.title
