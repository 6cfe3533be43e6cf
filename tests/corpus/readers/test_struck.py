"""What is struck out is left out whatever the format, and that is said, once, with its number."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from explorer.corpus.readers import read
from explorer.endings import DOCUMENTS
from tests.corpus.readers.test_messy import ODF, p, run, word
from tests.corpus.readers.test_office import zipped
from tests.corpus.readers.test_readers import made

if TYPE_CHECKING:
    from pathlib import Path

PAGE = "<p><s>75</s>57 of <del>46</del>64</p><del> </del>"
#: Formats that have nothing to strike out with, and those that are read as another.
NONE = {".txt", ".pdf", ".fodt", ".htm", ".xhtml", ".mht", ".markdown"}


def _slides() -> bytes:
    import pptx
    from pptx.util import Inches

    made_ = pptx.Presentation()
    slide = made_.slides.add_slide(made_.slide_layouts[6])
    frame = slide.shapes.add_textbox(0, Inches(2), Inches(4), Inches(1)).text_frame
    for text, struck in (("75", True), ("57 of ", False), ("46", True), ("64", False)):
        added = frame.paragraphs[0].add_run()
        added.text = text
        if struck:
            added._r.get_or_add_rPr().set("strike", "dblStrike")
    stream = io.BytesIO()
    made_.save(stream)
    return stream.getvalue()


def _open() -> bytes:
    body = "<text:p><text:span text:style-name='S'>75</text:span>57 of "
    body += "<text:span text:style-name='S'>46</text:span>64</text:p>"
    content = f"""<office:document-content {ODF}><office:automatic-styles><style:style
 style:name="S" style:family="text"><style:text-properties
 style:text-line-through-style="solid"/></style:style></office:automatic-styles>
 <office:body><office:text>{body}</office:text></office:body></office:document-content>"""
    kind = "application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": kind, "content.xml": content})


def _book() -> bytes:
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="c.opf"/>'
            "</rootfiles></container>",
            "c.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>'
            '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest>'
            '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
            "a.xhtml": "<html><body><p><s>75</s>57 of</p></body></html>",
            "b.xhtml": "<html><body><p><strike>46</strike>64</p></body></html>",
        }
    )


MAIL = f"From: a@example.org\nSubject: A\nContent-Type: text/html\n\n{PAGE}\n".encode()
SAVED = b"""From: saved\nMIME-Version: 1.0
Content-Type: multipart/related; boundary="x"; type="text/html"\n
--x\nContent-Type: text/html; charset=utf-8\nContent-Location: https://example.org/a\n
<html><body>%s</body></html>\n--x--\n""" % PAGE.encode()
FILES = {
    ".html": f"<html><body>{PAGE}</body></html>".encode(),
    ".mhtml": SAVED,
    ".md": b"~~75~~57 of ~~46~~64\n",
    ".docx": word(p(run("75", "<w:strike/>"), run("57 of "), run("46", "<w:dstrike/>"), run("64"))),
    ".odt": _open(),
    ".rtf": rb"{\rtf1\ansi {\strike 75}57 of {\strike 46}64\par}",
    ".epub": _book(),
    ".pptx": _slides(),
    ".eml": MAIL,
}


def test_every_format_is_tried() -> None:
    assert set(DOCUMENTS) - NONE == set(FILES)


@pytest.mark.parametrize("ending", FILES)
def test_it_is_left_out_and_said(ending: str, tmp_path: Path) -> None:
    found = read(made(tmp_path / f"a{ending}", FILES[ending]))
    assert "57 of 64" in " ".join(found.text.split())
    assert "75" not in found.text
    assert "46" not in found.text
    (said,) = (notice for notice in found.notices if "struck" in notice)
    assert said == f"{tmp_path / f'a{ending}'}: 2 stretches that are struck out were left out."


def test_in_a_table_of_a_page_too(tmp_path: Path) -> None:
    page = "<table><tr><td>A</td><td><s>75</s>57</td></tr></table><p>57 of 64</p>"
    found = read(made(tmp_path / "a.html", page))
    assert "A\t57" in found.text
    assert [n for n in found.notices if "1 stretch that is" in n]
