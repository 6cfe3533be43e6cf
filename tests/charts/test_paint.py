"""Pictures of a chart: PNG, SVG and PDF, opened again by other programs."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import page as validator
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage, QPainter

from explorer import files
from explorer.analysis.select import Question
from explorer.charts import paint, palette
from explorer.charts.build import build
from explorer.charts.describe import describe
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.scene import Line, Scene, Text
from explorer.charts.paint import FigureOptions
from explorer.charts.pdf_tags import tagged

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

SVG = "{http://www.w3.org/2000/svg}"
KINDS = ("bar", "dumbbell", "line", "slope", "card", "statements")


@pytest.fixture(autouse=True)
def fonts(measure: object) -> None:
    """The bundled fonts, which every picture needs."""


@pytest.fixture(scope="session")
def batteries(dataset: Dataset) -> Chart:
    return build(dataset, Question("electric-batteries", "high-impact-share"))


@pytest.fixture(scope="session")
def chinese(dataset: Dataset) -> Chart:
    return build(dataset, Question("electric-batteries"), "zh-Hans")


def plain(text: str) -> str:
    """Without spaces; the font draws figure dash and en dash by one glyph."""
    return "".join(text.split()).replace("\u2012", "\u2013")


def words(chart: Chart, options: FigureOptions) -> list[str]:
    return [s.text for s in paint.lay_out(chart, options).shapes if isinstance(s, Text)]


def test_a_font_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logged: list[object]
) -> None:
    monkeypatch.setattr(paint.paths, "resource", tmp_path.joinpath)
    paint.load_fonts.cache_clear()
    with pytest.raises(paint.paths.OwnFileError, match=r"CTESans-Regular\.otf: .*; reinstall"):
        paint.load_fonts()
    logged.clear()


# -------------------------------------------------------------------------------------- PNG


def test_png_carries_what_it_shows(batteries: Chart, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    paint.write_png(batteries, path, FigureOptions())
    with Image.open(path) as picture:
        picture.load()
        text = picture.info
    assert text["Title"] == batteries.title
    assert text["Description"] == describe(batteries)
    assert text["Source"] == " ".join(batteries.notes)
    assert batteries.dataset_version in text["Software"]
    assert json.loads(text["Observations"]) == list(batteries.observation_ids)


def test_png_metadata_may_be_chinese(chinese: Chart, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    paint.write_png(chinese, path, FigureOptions(scale=1))
    with Image.open(path) as picture:
        picture.load()
        assert picture.info["Title"] == chinese.title


@pytest.mark.parametrize("scale", [1, 1.5, 2, 3, 4])
def test_png_has_the_size_asked_for(batteries: Chart, tmp_path: Path, scale: float) -> None:
    path = tmp_path / "chart.png"
    paint.write_png(batteries, path, FigureOptions(640, 400, scale))
    scene = paint.lay_out(batteries, FigureOptions(640, 400))
    with Image.open(path) as picture:
        assert picture.size == (round(scene.width * scale), round(scene.height * scale))
        assert picture.info["dpi"][0] == pytest.approx(96 * scale, rel=0.01)


@pytest.mark.parametrize("kind", KINDS)
def test_a_larger_picture_is_the_same_picture(asked: list[Any], tmp_path: Path, kind: str) -> None:
    """Text and line widths grow with the picture, so that four times, made small, is once."""
    chart = next(a.chart for a in asked if a.chart.kind == kind)
    once, four = tmp_path / "1.png", tmp_path / "4.png"
    paint.write_png(chart, once, FigureOptions(560, 400, 1))
    paint.write_png(chart, four, FigureOptions(560, 400, 4))
    with Image.open(once) as small, Image.open(four) as large:
        a = small.convert("L")
        b = large.convert("L").resize(a.size, Image.Resampling.BOX)
        # As much ink, but for the smoothing of text; unscaled, it would have a quarter of it.
        ink = [255 * a.size[0] * a.size[1] - ImageStat.Stat(x).sum[0] for x in (a, b)]
        assert ink[1] == pytest.approx(ink[0], rel=0.12)
        assert ImageStat.Stat(ImageChops.difference(a, b)).mean[0] < 6


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_lines_grow_with_the_picture(scale: int) -> None:
    shape = Line(0, 20, 100, 20, "#000000", 2.0)
    picture = QImage(100 * scale, 40 * scale, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    paint.paint(painter, Scene(100, 40, "#FFFFFF", (shape,), ()))
    painter.end()
    column = [picture.pixelColor(50 * scale, y).lightness() for y in range(40 * scale)]
    assert [y for y, c in enumerate(column) if c == 0] == list(range(19 * scale, 21 * scale))


def test_ground_and_none(batteries: Chart) -> None:
    def corner(options: FigureOptions) -> Any:
        return paint.image(batteries, options).pixelColor(1, 1)

    assert corner(FigureOptions(transparent=True)).alpha() == 0
    for theme in (palette.LIGHT, palette.DARK):
        colour = corner(FigureOptions(theme=theme.name))
        assert colour.alpha() == 255
        assert colour.name().upper() == theme.surface


def test_a_picture_too_large_for_memory_is_refused(
    batteries: Chart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Nothing(QImage):
        def __init__(self, *_: object) -> None:
            super().__init__()

    monkeypatch.setattr(paint, "QImage", Nothing)
    with pytest.raises(files.FileWriteError, match="3840 x 2160 pixels is more than memory holds"):
        paint.write_png(batteries, tmp_path / "x.png", FigureOptions(scale=4))
    assert list(tmp_path.iterdir()) == []


def test_qualified_bars_end_softly(asked: list[Any]) -> None:
    chart = next(
        a.chart
        for a in asked
        if a.chart.kind == ChartKind.BAR
        and any(m.comparator == "gt" and m.evidence == "passage" for m in a.chart.marks)
    )
    text = paint.svg(chart, FigureOptions())
    assert "linearGradient" in text


# -------------------------------------------------------------------------------------- SVG


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_svg_is_text_and_vectors(ask: Any, kind: str, language: str) -> None:
    chart = next(a.chart for a in ask(language) if a.chart.kind == kind)
    root = ET.fromstring(paint.svg(chart, FigureOptions()))
    assert root.tag == f"{SVG}svg"
    assert not list(root.iter(f"{SVG}image"))
    written = ["".join(t.itertext()).strip() for t in root.iter(f"{SVG}text")]
    # Qt writes an element for each script of a line; their order is that of the lines.
    lines = words(chart, FigureOptions())
    assert plain("".join(written)) == plain("".join(lines))
    assert plain(chart.title) in plain("".join(written))
    assert root.findtext(f"{SVG}title") == chart.title
    assert root.findtext(f"{SVG}desc") == describe(chart)
    (block,) = root.iter(f"{SVG}metadata")
    found = {child.tag.rpartition("}")[2]: child.text for child in block}
    assert json.loads(found["observations"] or "") == list(chart.observation_ids)
    assert found["source"] == " ".join(chart.notes)
    assert list(root.iter(f"{SVG}path")) + list(root.iter(f"{SVG}polyline"))


def test_svg_says_its_size_in_pixels(batteries: Chart) -> None:
    scene = paint.lay_out(batteries, FigureOptions(700, 500))
    root = ET.fromstring(paint.svg(batteries, FigureOptions(700, 500)))
    assert (root.get("width"), root.get("height")) == ("700", f"{scene.height:.0f}")
    assert (root.get("viewBox") or "").split()[2] == "700"
    families = set(re.findall(r'font-family="([^"]*)"', paint.svg(batteries, FigureOptions())))
    assert len(families) == 1
    assert "CTE Sans" in families.pop()


def test_svg_escapes_what_a_source_wrote(batteries: Chart) -> None:
    from dataclasses import replace

    title = "R&D <in> \"quotes\" & 'more'"
    text = paint.svg(replace(batteries, title=title, footer=("<script>&",)), FigureOptions())
    root = ET.fromstring(text)
    assert root.findtext(f"{SVG}title") == title
    assert "<script>" not in text


def test_svg_without_a_ground(batteries: Chart) -> None:
    filled = paint.svg(batteries, FigureOptions())
    clear = paint.svg(batteries, FigureOptions(transparent=True))
    ground = f'fill="{palette.LIGHT.surface.lower()}"'
    assert filled.lower().count(ground) == clear.lower().count(ground) + 1


# -------------------------------------------------------------------------------------- PDF


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_pdf_is_one_page_of_text(dataset: Dataset, tmp_path: Path, language: str) -> None:
    chart = build(dataset, Question("electric-batteries", "high-impact-share"), language)
    path = tmp_path / "chart.pdf"
    options = FigureOptions(800, 450)
    paint.write_pdf(chart, path, options)
    scene = paint.lay_out(chart, options)
    document = pypdfium2.PdfDocument(path)
    try:
        assert len(document) == 1
        page = document[0]
        assert page.get_size() == pytest.approx((800 * 0.75, scene.height * 0.75), abs=1)
        textpage = page.get_textpage()
        text = plain(textpage.get_text_range())
        textpage.close()
        page.close()
        assert document.get_metadata_dict()["Title"] == chart.title
    finally:
        document.close()
    for line in words(chart, options):
        assert plain(line) in text, line


def test_pictures_are_the_same_each_time(batteries: Chart) -> None:
    assert paint.svg(batteries, FigureOptions()) == paint.svg(batteries, FigureOptions())
    first, second = (paint.image(batteries, FigureOptions(scale=1)) for _ in range(2))
    assert first == second


def test_the_words_of_a_pdf_can_be_found(batteries: Chart, tmp_path: Path) -> None:
    """Every letter for itself: a ligature of "fi" came out as another letter."""
    path = tmp_path / "c.pdf"
    paint.write_pdf(replace(batteries, subtitle="Scientific firms differ"), path, FigureOptions())
    document = pypdfium2.PdfDocument(str(path))
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Scientific firms differ" in " ".join(text.split())


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_a_screen_reader_is_told_what_a_pdf_shows(
    dataset: Dataset, tmp_path: Path, language: str
) -> None:
    chart = build(dataset, Question("electric-batteries", "high-impact-share"), language)
    path = tmp_path / "c.pdf"
    paint.write_pdf(chart, path, FigureOptions())
    with pikepdf.open(path) as document:
        assert document.check_pdf_syntax() == []
        root: Any = document.Root
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert str(root.Lang) == language
        (figure,) = root.StructTreeRoot.K
        assert str(figure.S) == "/Figure"
        assert str(figure.Alt) == describe(chart)
        page: Any = document.pages[0].obj
        assert figure.Pg == page
        assert root.StructTreeRoot.ParentTree.Nums[page.StructParents + 1][figure.K] == figure
        # All that is drawn is within its one mark.
        steps = pikepdf.parse_content_stream(document.pages[0])
        operators = [str(s.operator) for s in steps]
        assert (operators[0], operators[-1]) == ("BDC", "EMC")
        assert sum(o in ("BDC", "BMC", "EMC") for o in operators) == 2
    for mark in chart.marks:
        assert mark.label in describe(chart)
    # What PDF/UA asks for beyond that: the file does not call itself one, since Qt's table of
    # letters is laid out otherwise than the standard has it.
    found = validator.validate_pdf(str(path), profile=validator.ValidationProfile.PDF_UA_1)
    rules = {f.rule_id.removeprefix("PDFUA1-") for f in found.failures}
    assert rules == {"FONT-UNICODE-MAPPING-001", "ID-PART-001", "ID-SCHEMA-001"}


def test_only_a_pdf_of_qt_is_tagged() -> None:
    with pytest.raises(ValueError, match="no PDF of Qt's"):
        tagged(b"%PDF-1.4\ntrailer\n<<\n>>\nstartxref\n0\n%%EOF", "words", "en")
