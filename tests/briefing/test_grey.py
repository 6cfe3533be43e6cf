"""Printed without colours: who is who on a chart, and what is written on a house's paper."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pptx as python_pptx
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage, QPainter

from explorer.analysis.select import Question
from explorer.briefing import house, house_report, html, pdf, pptx_charts, templates, write
from explorer.briefing.letterhead import Colours
from explorer.briefing.model import Briefing, ChartBlock
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedChart
from explorer.charts import paint, palette
from explorer.charts.layout.scene import Dot, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.briefing.resolved import Resolved
    from explorer.charts.chart import Chart
    from explorer.charts.contents import Series
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
#: Pixels of a marker as it is printed at 300 dpi; what share of its grey must differ.
SIDE, APART = 48, 0.06
#: A house whose colours are too light for words.
LIGHT = b'name = "House of Light"\n[colours]\naccent = "#FFE066"\nmuted = "#D8D8D8"\n'
TOPICS = ("electric-batteries", "sector-quantum", "list-64", "quantum-sensors", "coatings")
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def charts(dataset: Dataset) -> Iterator[Chart]:
    """The charts of briefings on topics of many and few entities."""
    for template, topic in itertools.product(("profile", "two-page", "what-changed"), TOPICS):
        made = resolve(dataset, templates.fill(dataset, template, topic))
        yield from (b.chart for b in made.blocks if isinstance(b, ResolvedChart) and b.chart.marks)


def grey(series: Series) -> Image.Image:
    """The marker of a series as a printer without colours prints it."""
    colour = palette.on(palette.LIGHT, series.colour)
    middle = SIDE / 2
    dot = Dot(middle, middle, SIDE / 3, colour, colour, 1.75, series.shape)
    core = palette.LIGHT.surface if series.core else ""
    dot = replace(dot, core=series.core, core_fill=core)
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.paint(painter, Scene(SIDE, SIDE, palette.LIGHT.surface, (dot,), ()), transparent=True)
    pixels = bytes(image.constBits())
    return Image.frombytes("RGB", (SIDE, SIDE), pixels, "raw", "BGRX").convert("L")


def difference(one: Image.Image, other: Image.Image) -> float:
    """How much of the blacker of two pictures the other has otherwise, from 0."""
    ink = max(255 - ImageStat.Stat(picture).mean[0] for picture in (one, other))
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0] / ink


def test_no_two_entities_of_a_chart_print_alike(dataset: Dataset) -> None:
    pictures: dict[tuple[str, str, str], Image.Image] = {}
    compared = set()
    for chart in charts(dataset):
        looks = {s.entity_id: (s.shape, s.core, s.colour) for s in chart.series}
        for s in chart.series:
            pictures.setdefault(looks[s.entity_id], grey(s))
        for (one, a), (other, b) in itertools.combinations(looks.items(), 2):
            apart = difference(pictures[a], pictures[b])
            assert apart > APART, (chart.title, one, other, apart)
            compared.add((a, b))
    assert len(compared) > 30
    for picture in pictures.values():
        assert ImageStat.Stat(picture).extrema[0][0] < 160  # and none fades into the paper


def test_the_pixels_say_so(dataset: Dataset) -> None:
    (chart,) = (
        b.chart
        for b in resolve(
            dataset, Briefing("T", blocks=(ChartBlock(Question("electric-batteries")),))
        ).blocks
        if isinstance(b, ResolvedChart)
    )
    china, states = (next(s for s in chart.series if s.entity_id == who) for who in ("CHN", "USA"))
    assert difference(grey(china), grey(replace(states, shape=china.shape))) < 0.25
    assert difference(grey(china), grey(china)) == 0
    assert difference(grey(china), grey(states)) > APART


@pytest.mark.parametrize(
    "question",
    [
        Question("electric-batteries"),
        Question("list-64", "lead-count"),
        Question("list-64", "lead-count", kind="slope"),
        Question("sector-synthetic-biology"),
        Question("sector-quantum", "", ("CHN", "USA")),
    ],
    ids=lambda q: f"{q.topic_id}-{q.indicator_id}-{q.kind}",
)
def test_series_of_slides_have_signs_of_their_own(
    dataset: Dataset, tmp_path: Path, question: Question
) -> None:
    """In a chart with a legend no two are filled, or marked, alike."""
    briefing = Briefing("T", blocks=(ChartBlock(question),))
    write.write(dataset, briefing, tmp_path / "b.pptx")
    deck: Any = python_pptx.Presentation(str(tmp_path / "b.pptx"))
    for chart in (s.chart for slide in deck.slides for s in slide.shapes if s.has_chart):
        if not chart.has_legend:
            continue
        signs = [sign(series._element) for series in chart.plots[0].series]
        assert len(set(signs)) == len(signs) > 1, signs


def sign(series: Any) -> str:
    """What tells a series of a slide from another without its colour."""
    marker = series.find(f"{C}marker/{C}symbol")
    if marker is not None:
        return str(marker.get("val"))
    pattern = series.find(f"{C}spPr/{A}pattFill")
    return "solid" if pattern is None else str(pattern.get("prst"))


def test_a_sign_is_of_the_shape_while_there_is_no_other(dataset: Dataset) -> None:
    chart = next(c for c in charts(dataset) if len(c.series) > 1)
    one, other = chart.series[:2]
    markers = pptx_charts._MARKERS
    assert pptx_charts._signs([one, other], markers) == [markers[one.shape], markers[other.shape]]
    for kinds in (markers, pptx_charts._PATTERNS):
        assert len(set(kinds.values())) == len(kinds)
        alike = pptx_charts._signs([one, replace(one, core="bar"), one], kinds)
        assert len(set(alike)) == 3


colours = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")


@given(colours, colours, colours, colours)
def test_words_of_a_house_can_be_read_on_its_ground(
    ink: str, muted: str, accent: str, tint: str
) -> None:
    made = Colours(ink=ink, muted=muted, accent=accent, tint=tint).legible
    for words in (made.ink, made.muted, made.accent):
        for ground in ("#FFFFFF", made.tint):
            assert palette.contrast(words, ground) >= 4.5
    assert made.legible == made


def test_colours_that_can_be_read_stay() -> None:
    assert Colours().legible == Colours()


def test_light_colours_of_a_house_are_darkened_and_said(resolved: Resolved) -> None:
    on = house.of({"l.toml": LIGHT})
    said = house_report.lines(on)
    assert sum("cannot be read in grey" in line for line in said) == 2
    assert any("accent = #FFE066" in line for line in said)
    text = html.content(resolved, Progress(), on).decode()
    assert "#FFE066" not in text
    found = re.search(r"--accent:(#[0-9A-F]{6})", text)
    assert found is not None
    assert palette.contrast(found[1], "#FFFFFF") >= 4.5
    assert not [line for line in house_report.lines(house.of({"l.toml": b""})) if "grey" in line]


def test_words_on_a_light_house_s_paper_are_dark_in_grey(resolved: Resolved) -> None:
    content = pdf.content(resolved, Progress(), house.of({"l.toml": LIGHT}))
    document = pypdfium2.PdfDocument(content)
    page = document[0]
    scale = 4
    picture = page.render(scale=scale).to_pil().convert("L")
    textpage = page.get_textpage()
    darkest: dict[str, int] = {}
    for words in ("House of Light", "Summary"):
        index, count = textpage.search(words).get_next()
        boxes = [textpage.get_charbox(n) for n in range(index, index + count)]
        left, bottom = (min(b[n] for b in boxes) * scale for n in (0, 1))
        right, top = (max(b[n] for b in boxes) * scale for n in (2, 3))
        high = picture.height
        box = (int(left), int(high - top), int(right) + 1, int(high - bottom) + 1)
        darkest[words] = picture.crop(box).getextrema()[0]
    document.close()
    assert max(darkest.values()) < 130, darkest
