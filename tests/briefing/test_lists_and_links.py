"""Lists and links in every format, read by a library that is not ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import docx as python_docx
import pptx as python_pptx
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from docx.oxml.ns import qn
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from explorer.briefing import write
from explorer.briefing.model import Briefing, Cite, Field, Paragraph, Text
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
WEB, MAIL = "https://example.org/a_(b)?c=1&d=*2*", "mailto:a@example.org"
#: Two numbered lists with bullets between them.
LISTS = [
    ("numbered", ["First one", "China holds 75%"]),
    ("bullet", ["A point", "Linked words", "the last"]),
    ("numbered", ["first again"]),
]


@pytest.fixture(scope="module")
def folder(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory, qapp: Any) -> Path:
    blocks = (
        Paragraph((Text("Before "), Text("us", link=MAIL))),
        Paragraph((Text("First one"),), "numbered"),
        Paragraph((Text("China holds "), Field(SHARE, bare=True)), "numbered"),
        Paragraph((Text("A point"),), "bullet"),
        Paragraph((Text("Linked "), Text("words", bold=True, link=WEB)), "bullet"),
        Paragraph((Text("the last"), Cite(SHARE + "#2")), "bullet"),
        Paragraph((Text("first again"),), "numbered"),
        Paragraph((Text("After."),)),
    )
    made = resolve(dataset, Briefing("T", date="2026-11-22", blocks=blocks))
    out = tmp_path_factory.mktemp("lists")
    for ending in ("docx", "pptx", "pdf", "html", "md"):
        write.write_resolved(dataset, made, out / f"b.{ending}", ending)
    return out


def test_docx(folder: Path) -> None:
    document = python_docx.Document(str(folder / "b.docx"))
    styles = {"numbered": "List Number", "bullet": "List Bullet"}
    found = [p for p in document.paragraphs if p.style.name in styles.values()]
    wanted = [(styles[style], text) for style, texts in LISTS for text in texts]
    # The number of a footnote is no text, nor is that of one already told, behind a comma.
    assert [(p.style.name, re.sub(r",\d*$", "", p.text)) for p in found] == wanted
    numbers = [p._p.pPr.numPr.numId.val for p in found if p.style.name == "List Number"]
    assert numbers[0] == numbers[1] != numbers[2]
    listed = document.part.numbering_part.element
    for number in numbers:
        counted = listed.num_having_numId(number)
        assert [o.startOverride.val for o in counted.lvlOverride_lst] == [1]
        kind = listed.xpath(
            f"w:abstractNum[@w:abstractNumId={counted.abstractNumId.val}]/w:lvl[1]/w:numFmt/@w:val"
        )
        assert kind == ["decimal"]
    links = [(h.text, h.address) for p in document.paragraphs for h in p.hyperlinks]
    assert links == [("us", MAIL), ("words", WEB)]
    assert document.element.xpath("//w:hyperlink//w:b/..")[0].find(qn("w:rStyle")) is not None


def test_pptx(folder: Path) -> None:
    deck = python_pptx.Presentation(str(folder / "b.pptx"))
    slides: list[list[tuple[str, str]]] = []
    links = []
    for slide in deck.slides:
        items = []
        for shape in slide.shapes:
            for line in shape.text_frame.paragraphs if shape.has_text_frame else []:
                # A raised run is the mark of a source.
                words = [r for r in line.runs if r._r.rPr.get("baseline") is None]
                links += [(r.text, r.hyperlink.address) for r in words if r.hyperlink.address]
                marks = {m.tag for m in line._p.iter(qn2("buNone"), qn2("buAutoNum"))}
                # The bullet is the master's, of its placeholder for content.
                content = shape.is_placeholder and not shape._element.ph.get("type")
                if content and qn2("buNone") not in marks:
                    kind = "numbered" if marks else "bullet"
                    items.append((kind, "".join(r.text for r in words)))
        if items:
            slides.append(items)
    # One slide holds them all.
    assert slides == [[(style, text) for style, texts in LISTS for text in texts]]
    starts = [m.get("startAt") for m in deck.slides[1].shapes._spTree.iter(qn2("buAutoNum"))]
    assert starts == ["1", "1", "1"]
    assert links == [("us", MAIL), ("words", WEB)]


def qn2(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/drawingml/2006/main}}{name}"


def test_pdf(folder: Path) -> None:
    document = pypdfium2.PdfDocument(str(folder / "b.pdf"))
    page = document[0]
    lines = page.get_textpage().get_text_range().replace("\r", "").split("\n")
    listed = [line for line in lines if line.startswith(("1. ", "2. ", "• "))]
    assert [line[:14] for line in listed] == [
        "1. First one",
        "2. China holds",
        "• A point",
        "• Linked words",
        "• the last3,2",
        "1. first again",
    ]
    addresses = _links(document, page)
    assert {MAIL, WEB} <= set(addresses)
    page.close()
    document.close()


def _links(document: Any, page: Any) -> list[str]:
    """The addresses of a page's links."""
    import ctypes

    at, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    found = []
    while pdfium.FPDFLink_Enumerate(page, at, link):
        action = pdfium.FPDFLink_GetAction(link)
        size = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
        buffer = ctypes.create_string_buffer(size)
        pdfium.FPDFAction_GetURIPath(document, action, buffer, size)
        found.append(buffer.value.decode())
    return found


def test_html(folder: Path) -> None:
    page = lxml_html.parse(str(folder / "b.html"))
    lists = page.xpath("//main/ul | //main/ol")
    for made, (style, texts) in zip(lists, LISTS, strict=True):
        assert made.tag == {"bullet": "ul", "numbered": "ol"}[style]
        items = [i.text_content() for i in made.xpath("li")]
        assert [i.startswith(t) for i, t in zip(items, texts, strict=True)] == [True] * len(texts)
    links = page.xpath("//main/p/a | //main/ul//a[not(ancestor::sup)]")
    assert [(a.text_content(), a.get("href")) for a in links] == [("us", MAIL), ("words", WEB)]
    assert all("noopener" in a.get("rel") for a in links)


def test_markdown(folder: Path) -> None:
    tokens = MarkdownIt().parse((folder / "b.md").read_text(encoding="utf-8"))
    lists: list[tuple[str, list[str]]] = []
    links = []
    for n, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(("bullet" if token.type[0] == "b" else "numbered", []))
        if token.type == "list_item_open":
            children = tokens[n + 2].children or []
            lists[-1][1].append("".join(c.content for c in children).split("[^")[0])
        links += [c.attrs["href"] for c in token.children or [] if c.type == "link_open"]
    assert lists == LISTS
    wanted = [MAIL, WEB]
    assert [link for link in links if link in wanted] == wanted
