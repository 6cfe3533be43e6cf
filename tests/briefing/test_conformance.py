"""What other readers ask of our files: packages of Office, tags of a PDF, structure of HTML."""

from __future__ import annotations

import ctypes
import itertools
import posixpath
import re
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from lxml import etree, html

from explorer.briefing import templates, typesetting, write
from explorer.charts.palette import contrast
from tests.briefing import ooxml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
RELS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MADE = [
    ("profile", "electric-batteries", "en"),
    ("head-to-head", "hypersonic-detection-and-tracking", "zh-Hans"),
    ("scorecard", "electric-batteries", "zh-Hant"),
]
SPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
}
#: The order in which the schema wants the children of an element, as far as they are there.
ORDER = {
    f"{W}p": (("pPr",), ()),
    f"{W}r": (("rPr",), ()),
    f"{W}tbl": (("tblPr", "tblGrid"), ()),
    f"{W}tr": (("trPr",), ()),
    f"{W}tc": (("tcPr",), ("p",)),
    f"{W}body": ((), ("sectPr",)),
}


@pytest.fixture(scope="module", params=MADE, ids=lambda made: f"{made[0]}-{made[2]}")
def folder(
    request: pytest.FixtureRequest,
    dataset: Dataset,
    tmp_path_factory: pytest.TempPathFactory,
    qapp: Any,
) -> Path:
    from explorer.charts import paint

    paint.load_fonts()
    template, topic, language = request.param
    briefing = templates.fill(dataset, template, topic, language=language)
    path = tmp_path_factory.mktemp(template)
    for ending in ("docx", "pptx", "xlsx", "html", *(["pdf"] if typesetting.available() else [])):
        write.write(dataset, briefing, path / f"a.{ending}")
    return path


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        assert names[0] == "[Content_Types].xml"
        return {name: package.read(name) for name in names}


def relations(found: dict[str, bytes]) -> Iterator[tuple[str, Any]]:
    """Each relationship with the part that it is of."""
    for name, content in found.items():
        if name.endswith(".rels"):
            base = posixpath.dirname(posixpath.dirname(name))
            owner = posixpath.join(base, posixpath.basename(name).removesuffix(".rels"))
            for relation in etree.fromstring(content):
                yield owner, relation


@pytest.mark.parametrize("ending", ["docx", "pptx", "xlsx"])
def test_a_package_is_whole(folder: Path, ending: str) -> None:
    """Every part has a type, every relationship a target, every reference a relationship."""
    found = parts(folder / f"a.{ending}")
    types = etree.fromstring(found["[Content_Types].xml"])
    defaults = {t.get("Extension").lower() for t in types.iter(f"{TYPES}Default")}
    overrides = [t.get("PartName") for t in types.iter(f"{TYPES}Override")]
    assert len(overrides) == len(set(overrides))
    assert {name.removeprefix("/") for name in overrides} <= set(found)
    known: dict[str, set[str]] = {}
    reached = {"[Content_Types].xml"}
    for owner, relation in relations(found):
        ids = known.setdefault(owner, set())
        assert relation.get("Id") not in ids, (owner, relation.get("Id"))
        ids.add(relation.get("Id"))
        if relation.get("TargetMode") != "External":
            target = posixpath.normpath(
                posixpath.join("/", posixpath.dirname(owner), relation.get("Target"))
            ).lstrip("/")
            assert target in found, (owner, target)
            reached.add(target)
    for name, content in found.items():
        assert f"/{name}" in overrides or name.rsplit(".", 1)[-1].lower() in defaults, name
        assert name in reached or name.endswith(".rels"), f"{name} is reached by nothing"
        if name.endswith((".xml", ".rels")):
            root = etree.fromstring(content)
            used = {v for e in root.iter() for k, v in e.attrib.items() if k.startswith(R)}
            assert used - {""} <= known.get(name, set()), name


def children(element: Any) -> list[str]:
    return [etree.QName(c).localname for c in element if isinstance(c.tag, str)]


def named(element: Any) -> str:
    """The name of an element as the table of orders has it."""
    found = etree.QName(element)
    name = f"{SPACES.get(found.namespace, '')}:{found.localname}"
    return f"c:{etree.QName(element.getparent()).localname}/{name}" if name == "c:ser" else name


def misplaced(root: Any) -> list[tuple[str, list[str]]]:
    """Elements whose children are unknown to the schema or out of its order."""
    found = []
    for element in root.iter(etree.Element):
        if order := ooxml.ORDER.get(named(element)):
            places = {c: n for n, cs in enumerate(order.split()) for c in cs.split("|")}
            inside = [places.get(c, -1) for c in children(element)]
            if inside != sorted(inside) or -1 in inside:
                found.append((named(element), children(element)))
    return found


@pytest.mark.parametrize("ending", ["docx", "pptx"])
def test_every_element_has_its_children_in_the_order_of_its_schema(
    folder: Path, ending: str
) -> None:
    looked = 0
    for name, content in parts(folder / f"a.{ending}").items():
        if name.endswith(".xml"):
            root = etree.fromstring(content)
            looked += sum(named(e) in ooxml.ORDER for e in root.iter(etree.Element))
            assert misplaced(root) == [], name
    assert looked > 300


@pytest.mark.parametrize(
    ("inside", "wrong"),
    [
        ("<w:pStyle/><w:jc/><w:rPr/>", 0),
        ("<w:jc/><w:pStyle/>", 1),
        ("<w:pStyle/><w:unheard/>", 1),
    ],
)
def test_the_rule_for_the_order_finds_what_is_out_of_it(inside: str, wrong: int) -> None:
    root = etree.fromstring(f'<w:pPr xmlns:w="{W[1:-1]}">{inside}</w:pPr>')
    assert len(misplaced(root)) == wrong


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_every_template_keeps_to_the_schema(
    dataset: Dataset, tmp_path: Path, template: str, language: str
) -> None:
    for topic in ("sector-quantum", "list-64", "hypersonic-detection-and-tracking", "coatings"):
        made = templates.fill(dataset, template, topic, language=language)
        for ending in ("docx", "pptx"):
            path = tmp_path / f"a.{ending}"
            write.write(dataset, made, path)
            for name, content in parts(path).items():
                if name.endswith(".xml"):
                    assert misplaced(etree.fromstring(content)) == [], (topic, name)


def test_word_finds_everything_where_its_schema_has_it(folder: Path) -> None:
    found = parts(folder / "a.docx")
    for name in [n for n in found if n.startswith("word/") and n.endswith(".xml")]:
        root = etree.fromstring(found[name])
        for element in root.iter():
            first, last = ORDER.get(element.tag, ((), ()))
            inside = children(element)
            places = [first.index(c) for c in inside if c in first]
            assert places == sorted(places), (name, element.tag, inside)
            assert inside[: len(places)] == [c for c in inside if c in first], inside
            if last:
                assert inside[-1] in last, (name, element.tag, inside)
    body = etree.fromstring(found["word/document.xml"])
    for tag, attribute in ((f"{W}bookmarkStart", f"{W}id"), (f"{DRAWING}docPr", "id")):
        ids = Counter(e.get(attribute) for e in body.iter(tag))
        assert not [i for i, n in ids.items() if n > 1], tag
    starts = {e.get(f"{W}id") for e in body.iter(f"{W}bookmarkStart")}
    assert starts == {e.get(f"{W}id") for e in body.iter(f"{W}bookmarkEnd")}
    notes = etree.fromstring(found["word/footnotes.xml"])
    told = {e.get(f"{W}id") for e in notes.iter(f"{W}footnote")}
    assert {e.get(f"{W}id") for e in body.iter(f"{W}footnoteReference")} <= told
    styles = etree.fromstring(found["word/styles.xml"])
    named = {e.get(f"{W}styleId") for e in styles.iter(f"{W}style")}
    for tag in ("pStyle", "rStyle", "tblStyle"):
        assert {e.get(f"{W}val") for e in body.iter(f"{W}{tag}")} <= named
    assert all(e.get("descr") for e in body.iter(f"{DRAWING}docPr"))
    fields = [e.get(f"{W}fldCharType") for e in body.iter(f"{W}fldChar")]
    assert fields.count("begin") == fields.count("end")


def test_slides_have_ids_of_their_own_titles_and_words_for_pictures(folder: Path) -> None:
    found = parts(folder / "a.pptx")
    deck = etree.fromstring(found["ppt/presentation.xml"])
    ids = [int(e.get("id")) for e in deck.iter(f"{P}sldId")]
    assert len(ids) == len(set(ids))
    assert min(ids) >= 256
    for name in [n for n in found if n.startswith("ppt/slides/slide")]:
        slide = etree.fromstring(found[name])
        shapes = list(slide.iter(f"{P}cNvPr"))
        numbered = [s.get("id") for s in shapes]
        assert len(numbered) == len(set(numbered)), name
        kinds = [e.get("type") for e in slide.iter(f"{P}ph")]
        assert {"title", "ctrTitle"} & set(kinds), name
        for tag in ("graphicFrame", "pic"):
            for element in slide.iter(f"{P}{tag}"):
                shape = next(element.iter(f"{P}cNvPr"))
                assert shape.get("descr"), (name, shape.get("name"))


def test_the_words_of_a_native_chart_name_measure_entities_and_numbers(
    dataset: Dataset, tmp_path: Path
) -> None:
    path = tmp_path / "a.pptx"
    write.write(dataset, templates.fill(dataset, "profile", "electric-batteries"), path)
    found = parts(path)
    made = 0
    for name in [n for n in found if n.startswith("ppt/slides/slide")]:
        slide = etree.fromstring(found[name])
        for frame in slide.iter(f"{P}graphicFrame"):
            chart = next((e for e in frame.iter() if etree.QName(e).localname == "chart"), None)
            if chart is None:
                continue
            said = next(frame.iter(f"{P}cNvPr")).get("descr")
            target = next(
                r.get("Target")
                for owner, r in relations(found)
                if owner == name and r.get("Id") == chart.get(f"{R}id")
            )
            drawn = etree.fromstring(
                found[posixpath.normpath(posixpath.join("ppt/slides", target))]
            )
            space = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
            for series in drawn.iter(f"{space}ser"):
                who = "".join(
                    v.text for t in series.iter(f"{space}tx") for v in t.iter(f"{space}v")
                )
                assert who in said
            assert any(c.isdigit() for c in said)
            assert len(said) > 60
            made += 1
    assert made


# -- PDF -----------------------------------------------------------------------------------------


def _said(function: Any, element: Any) -> str:
    length = function(element, None, 0)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    function(element, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le")


def _elements(element: Any) -> Iterator[tuple[str, str]]:
    yield (
        _said(pdfium.FPDF_StructElement_GetType, element),
        _said(pdfium.FPDF_StructElement_GetAltText, element),
    )
    for n in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, n)
        if child:
            yield from _elements(child)


@pytest.mark.skipif(not typesetting.available(), reason="Typst is missing")
def test_a_pdf_is_tagged_in_order_and_its_figures_have_words(folder: Path) -> None:
    content = (folder / "a.pdf").read_bytes()
    assert b"pdfuaid" in content
    assert b"/Lang" in content
    assert b"/MarkInfo" in content or b"/Marked" in content
    document = pypdfium2.PdfDocument(content)
    assert document.get_metadata_dict()["Title"]
    headings: list[int] = []
    for page in document:
        tree = pdfium.FPDF_StructTree_GetForPage(page)
        assert tree
        count = pdfium.FPDF_StructTree_CountChildren(tree)
        assert count
        for n in range(count):
            for kind, alt in _elements(pdfium.FPDF_StructTree_GetChildAtIndex(tree, n)):
                if kind == "Figure":
                    assert len(alt) > 10
                if len(kind) == 2 and kind[0] == "H" and kind[1].isdigit():
                    headings.append(int(kind[1]))
    assert headings
    assert headings[0] == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(headings)), headings
    if len(headings) > 2:
        assert list(document.get_toc())


# -- HTML ----------------------------------------------------------------------------------------


def test_html_can_be_heard(folder: Path) -> None:
    """The rules that automatic checks of accessibility hold a static page to."""
    page = html.document_fromstring((folder / "a.html").read_bytes())
    assert page.get("lang")
    assert page.findtext(".//title")
    assert len(page.findall(".//main")) == 1
    ids = Counter(e.get("id") for e in page.iter() if e.get("id"))
    assert not [i for i, n in ids.items() if n > 1]
    levels = [int(e.tag[1]) for e in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in itertools.pairwise(levels)), levels
    for link in page.iter("a"):
        assert "".join(link.itertext()).strip() or link.get("aria-label"), etree.tostring(link)
        if link.get("href", "").startswith("#"):
            assert link.get("href")[1:] in ids, link.get("href")
    for picture in page.iter("img"):
        assert picture.get("alt")
    for drawing in page.iter("svg"):
        if drawing.get("aria-hidden") != "true":
            assert drawing.get("role") == "img"
            named = drawing.get("aria-label") or drawing.get("aria-labelledby")
            assert named or drawing.findtext("title")
    for table in page.iter("table"):
        heads = table.findall(".//th")
        assert heads
        assert all(h.get("scope") for h in heads)
        assert table.find("caption") is not None or table.get("aria-label")
    for element in page.iter():
        if isinstance(element.tag, str) and element.get("tabindex"):
            assert int(element.get("tabindex")) <= 0


def test_words_of_html_stand_out_from_their_ground(folder: Path) -> None:
    """In light, in dark and on paper."""
    style = html.document_fromstring((folder / "a.html").read_bytes()).findtext(".//style") or ""
    looks = re.findall(r":root\{([^}]*)\}", style)
    assert len(looks) == 3
    colours: dict[str, str] = {}
    for look in looks:
        if "#fff}" in look + "}":
            colours = {}
        colours |= dict(re.findall(r"--(\w+):(#\w+)", look))
        for ink in ("ink", "muted", "accent"):
            for ground in ("ground", "tint"):
                pair = long_form(colours[ink]), long_form(colours[ground])
                assert contrast(*pair) >= 4.5, (ink, ground, pair)
    dark = dict(re.findall(r"--(\w+):(#\w+)", looks[1]))
    light = dict(re.findall(r"--(\w+):(#\w+)", looks[0]))
    targets = re.findall(r"li:target,sup:target\{background:(#\w+)\}", style)
    for colour, look in zip(targets, (light, dark), strict=True):
        for ink in ("ink", "accent"):
            assert contrast(look[ink], colour) >= 4.5, (ink, colour)


def long_form(colour: str) -> str:
    return colour if len(colour) > 4 else "#" + "".join(c * 2 for c in colour[1:])
