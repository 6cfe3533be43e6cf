"""Every format, opened with a library that is not ours."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx as python_docx
import openpyxl
import pptx as python_pptx
import pypdfium2
import pytest
from lxml import etree
from lxml import html as lxml_html

from explorer.briefing import write
from explorer.briefing.progress import Cancelled, Progress
from explorer.briefing.resolved import ResolvedChart, ResolvedPassage

if TYPE_CHECKING:
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WRITTEN = [f for f in write.FORMATS if f != "brief"]


def _flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="module")
def built(
    dataset: Dataset, resolved: Resolved, tmp_path_factory: pytest.TempPathFactory, qapp: Any
) -> dict[str, Path]:
    from explorer.charts import paint

    paint.load_fonts()
    folder = tmp_path_factory.mktemp("built")
    for ending in WRITTEN:
        write.write_resolved(dataset, resolved, folder / f"b.{ending}", ending)
    return {e: folder / f"b.{e}" for e in WRITTEN}


@pytest.mark.parametrize("ending", WRITTEN)
def test_two_builds_are_the_same(
    dataset: Dataset, resolved: Resolved, built: dict[str, Path], tmp_path: Path, ending: str
) -> None:
    from explorer.briefing import pictures

    pictures.png.cache_clear()
    again = tmp_path / f"b.{ending}"
    write.write_resolved(dataset, resolved, again, ending)
    assert again.read_bytes() == built[ending].read_bytes()


@pytest.mark.parametrize("ending", WRITTEN)
def test_an_export_can_be_stopped_and_says_how_far_it_is(
    dataset: Dataset, resolved: Resolved, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"b.{ending}"
    path.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write.write_resolved(dataset, resolved, path, ending, Progress(cancelled=lambda: True))
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    seen: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: seen.append((done, total)))
    write.write_resolved(dataset, resolved, path, ending, progress)
    assert seen[0][0] == 0
    assert seen[-1][0] == seen[-1][1] > 2


@pytest.mark.parametrize("ending", ["docx", "pptx", "xlsx"])
def test_office_files_are_sound_zips(built: dict[str, Path], ending: str) -> None:
    with zipfile.ZipFile(built[ending]) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(names) == len(set(names))
        for name in names:
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))
            if name.endswith(".rels"):
                _targets_exist(archive, name)
        for entry in archive.infolist():  # what is packed already is not packed twice
            packed = entry.filename.endswith((".png", ".jpeg", ".jpg", ".xlsx"))
            assert (entry.compress_type == zipfile.ZIP_STORED) == packed, entry.filename
            assert entry.external_attr >> 16 == 0o644
        times = {i.date_time for i in archive.infolist()}
        assert times == {(2026, 11, 22, 0, 0, 0)}
        assert b"2026-11-22T00:00:00Z" in archive.read("docProps/core.xml")


def _targets_exist(archive: zipfile.ZipFile, name: str) -> None:
    folder, _, file = name.rpartition("/")
    base = folder.removesuffix("_rels").rstrip("/")
    for relation in etree.fromstring(archive.read(name)):
        if relation.get("TargetMode") == "External":
            continue
        target = relation.get("Target")
        path = Path("/", base, target) if not target.startswith("/") else Path(target)
        parts: list[str] = []
        for part in path.parts[1:]:
            if part == "..":
                parts.pop()
            elif part != ".":
                parts.append(part)
        assert "/".join(parts) in archive.namelist(), (name, file, target)


# -- DOCX ------------------------------------------------------------------------------------


def test_docx_footnotes_are_words_own(built: dict[str, Path], resolved: Resolved) -> None:
    with zipfile.ZipFile(built["docx"]) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        types = archive.read("[Content_Types].xml").decode()
        relations = archive.read("word/_rels/document.xml.rels").decode()
        settings = archive.read("word/settings.xml").decode()
    assert "wordprocessingml.footnotes+xml" in types
    assert "relationships/footnotes" in relations
    assert "footnotePr" in settings
    texts = {n.get(W + "id"): "".join(t.text or "" for t in n.iter(W + "t")).strip() for n in notes}
    assert texts.pop("-1") == texts.pop("0") == ""
    assert list(texts.values()) == [n.text for n in resolved.notes]
    marked = [r.get(W + "id") for r in body.iter(W + "footnoteReference")]
    assert marked == [str(n.number) for n in resolved.notes]  # in order, each once
    bookmarks = {b.get(W + "name") for b in body.iter(W + "bookmarkStart")}
    repeated = re.findall(r"NOTEREF (\S+)", "".join(t.text for t in body.iter(W + "instrText")))
    assert repeated
    assert set(repeated) <= bookmarks


def test_every_number_of_a_docx_is_followed_by_its_footnote(
    built: dict[str, Path], resolved: Resolved
) -> None:
    with zipfile.ZipFile(built["docx"]) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        kept = etree.fromstring(archive.read("customXml/item1.xml"))
    figures = {f.get("mark"): f for f in kept if etree.QName(f).localname == "figure"}
    assert len(figures) > 20
    seen = set()
    for start in body.iter(W + "bookmarkStart"):
        figure = figures.get(start.get(W + "name"))
        if figure is None:
            continue
        seen.add(start.get(W + "name"))
        assert "".join(t.text for t in start.getnext().iter(W + "t")) == figure.get("written")
        assert _notes_after(start) == figure.get("notes").split(), figure.get("written")
    assert seen == set(figures)


def _notes_after(start: Any) -> list[str]:
    """The footnotes that follow a figure, before any other words; a large one's are below it."""
    paragraph = start.getparent()
    style = paragraph.find(f"{W}pPr/{W}pStyle").get(W + "val")
    following = list(start.itersiblings())[1:]
    if style == "Largefigure":
        following = list(paragraph.getnext())
    found = []
    for run in following:
        said = "".join(t.text or "" for t in run.iter(W + "t"))
        told = "".join(t.text or "" for t in run.iter(W + "instrText"))
        mark = run.find(W + "footnoteReference")
        if mark is not None:
            found.append(mark.get(W + "id"))
        elif "NOTEREF" in told:
            found.append(re.findall(r"_RefNote(\d+)", told)[0])
        elif said.strip(", 0123456789") and style != "Largefigure":
            break
    return found


def test_docx_has_styles_captions_contents_and_alt_text(
    built: dict[str, Path], resolved: Resolved
) -> None:
    document = python_docx.Document(str(built["docx"]))
    styles = [p.style.name for p in document.paragraphs]
    for name in ("Title", "Heading 1", "Caption", "Body Text", "Passage", "TOC Heading"):
        assert name in styles
    xml = document.element.xml
    assert xml.count("SEQ Figure") == 3
    assert xml.count("SEQ Table") == 2
    assert " TOC " in xml
    charts = [b for b in resolved.blocks if isinstance(b, ResolvedChart)]
    pictures = document.element.xpath("//wp:docPr")
    assert [p.get("descr") for p in pictures] == [b.alt for b in charts]
    assert len({p.get("id") for p in pictures}) == len(charts)
    assert "eastAsia" in document.styles.element.xml
    assert "在電動電池" in document.element.xml or "美國" in document.element.xml
    assert document.core_properties.title == "Batteries: 电池"
    assert len(document.tables) == 2


# -- PPTX ------------------------------------------------------------------------------------


def test_pptx_is_wide_with_native_charts_and_sources(
    built: dict[str, Path], resolved: Resolved
) -> None:
    deck = python_pptx.Presentation(str(built["pptx"]))
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, rel=1e-3)
    natives = [s for slide in deck.slides for s in slide.shapes if s.has_chart]
    assert len(natives) == 3
    for shape in natives:
        workbook = openpyxl.load_workbook(
            io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob)
        )
        values = [c for row in workbook.active.iter_rows(values_only=True) for c in row]
        assert any(isinstance(v, int | float) for v in values)
        assert len(shape._element.xpath(".//p:cNvPr")[0].get("descr")) > 40
    notes = [s.notes_slide.notes_text_frame.text for s in deck.slides if s.has_notes_slide]
    everything = "\n".join(notes)
    for note in resolved.notes:
        assert note.text in everything
    foots = [
        s.text_frame.text for slide in deck.slides for s in slide.shapes if s.name == "Sources"
    ]
    assert len(foots) == len(notes)  # each slide with a source says it at its foot
    assert any("ASPI (2024)" in f for f in foots)
    assert all(slide.shapes.title.text_frame.text for slide in deck.slides)


def test_pptx_stays_on_the_slide(built: dict[str, Path]) -> None:
    deck = python_pptx.Presentation(str(built["pptx"]))
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= deck.slide_width
            assert shape.top + shape.height <= deck.slide_height


# -- PDF -------------------------------------------------------------------------------------


def test_pdf_has_text_footnotes_bookmarks_and_tags(
    built: dict[str, Path], resolved: Resolved
) -> None:
    document = pypdfium2.PdfDocument(str(built["pdf"]))
    assert 3 <= len(document) <= 15
    text = _flat("".join(p.get_textpage().get_text_range() for p in document))
    for note in resolved.notes:
        # A footnote may be broken by a page's foot: its beginning must be there.
        assert _flat(note.text)[:20] in text
    assert _flat("中国领先") in text
    titles = [b.get_title() for b in document.get_toc()]
    assert titles == ["Summary & <scope>", "Second", "Third", "Fourth"]
    assert document.get_metadata_dict()["Title"] == "Batteries: 电池"
    document.close()
    raw = built["pdf"].read_bytes()
    assert b"/StructTreeRoot" in raw
    assert b"pdfuaid" in raw


# -- HTML and Markdown -------------------------------------------------------------------------


def test_html_needs_nothing_from_elsewhere(built: dict[str, Path], resolved: Resolved) -> None:
    text = built["html"].read_text(encoding="utf-8")
    assert "<script" not in text
    page = lxml_html.fromstring(text)
    loaded = page.xpath("//@src | //link/@href | //*[local-name()='image']/@href")
    assert [u for u in loaded if not str(u).startswith("data:")] == []
    assert "@import" not in text
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in page.xpath("//a/@href"):
        assert target.startswith(("http", "mailto:")) or target.removeprefix("#") in ids
    for note in resolved.notes:
        (item,) = page.xpath(f"//li[@id='n{note.number}']")
        # A footnote leads back to the mark that is met first.
        (back,) = item.xpath("./a[@aria-label='↩']/@href")
        assert page.xpath("//sup/a[text()=$n]/@id", n=str(note.number)) == [back[1:]]
        assert _flat(note.text) in _flat(item.text_content())
    charts = page.xpath("//*[local-name()='svg']")
    assert len(charts) == 3
    for chart in charts:
        for name in chart.get("aria-labelledby").split():
            assert page.xpath(f"//*[@id='{name}']")[0].text_content()
    assert len(page.xpath("//details[@class='passage']//blockquote[@lang='zh-Hant']")) == 1


def test_markdown_has_every_footnote(built: dict[str, Path], resolved: Resolved) -> None:
    text = built["md"].read_text(encoding="utf-8")
    defined = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert defined == [str(n.number) for n in resolved.notes]
    assert used == set(defined)
    assert "\\# \\*" in text


# -- XLSX --------------------------------------------------------------------------------------


def test_annex_holds_every_number_quote_and_anchor(
    dataset: Dataset, built: dict[str, Path], resolved: Resolved
) -> None:
    book = openpyxl.load_workbook(built["xlsx"])
    evidence = [
        dict(zip(("no", *[c.value for c in book["Evidence"][1]][1:]), row, strict=True))
        for row in book["Evidence"].iter_rows(min_row=2, values_only=True)
    ]
    passages = [e for e in evidence if e["kind"] == "passage"]
    assert passages
    for e in passages:
        assert dataset.text(e["document_id"])[e["start"] : e["end"]] == e["quote"]
        assert e["sha256"] == dataset.documents[e["document_id"]].sha256
    numbers = {e["no"] for e in evidence}
    # A remark on a figure is no evidence of it.
    assert {n.number for n in resolved.notes if n.evidence_id} - numbers == set()
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(c.data_type != "f" for c in row)


def test_chinese_is_written_everywhere(
    dataset: Dataset, chinese: Resolved, tmp_path: Path, qapp: Any
) -> None:
    for ending in WRITTEN:
        path = tmp_path / f"c.{ending}"
        write.write_resolved(dataset, chinese, path, ending)
        assert path.stat().st_size > 2000
    text = _flat((tmp_path / "c.md").read_text(encoding="utf-8"))
    assert "先進電池" in text
    pdf = pypdfium2.PdfDocument(str(tmp_path / "c.pdf"))
    words = _flat("".join(p.get_textpage().get_text_range() for p in pdf))
    pdf.close()
    assert "先進電池" in words


def test_a_quote_says_which_language_it_is_in(
    dataset: Dataset, built: dict[str, Path], resolved: Resolved
) -> None:
    """So that Word and PowerPoint spell and break it, and readers speak it, as it was written."""
    (quote,) = [b for b in resolved.blocks if isinstance(b, ResolvedPassage)]
    assert (resolved.briefing.language, quote.language) == ("en", "zh-Hant")
    document = python_docx.Document(str(built["docx"]))
    (run,) = [r for p in document.paragraphs for r in p.runs if r.text == quote.quote]
    assert run._r.xpath("./w:rPr/w:lang/@w:eastAsia") == ["zh-TW"]
    deck = python_pptx.Presentation(str(built["pptx"]))
    spoken = [
        r.xpath("./a:rPr/@lang")
        for slide in deck.slides
        for r in slide.shapes._spTree.xpath(".//a:r")
        if r.text == quote.quote
    ]
    assert spoken == [["zh-TW"]]
    page = lxml_html.fromstring(built["html"].read_text(encoding="utf-8"))
    assert page.xpath("//blockquote/@lang") == ["zh-Hant"]
