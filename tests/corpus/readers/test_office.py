# ruff: noqa: E501 - files as programs write them
"""OpenDocument, rich text, books, slides, mails and saved pages: small real files of each."""

from __future__ import annotations

import base64
import io
import zipfile
from typing import TYPE_CHECKING

import docx
import pptx
import pytest
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import How, read
from tests.corpus.readers.test_readers import covered, kinds, made

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.corpus.readers import ReadDocument

ODT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties
 style:text-position="super 58%"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/>
</style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1"
 style:num-suffix="." style:num-format="1" text:start-value="57"/></text:list-style>
</office:automatic-styles><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>75</text:p>
</text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Batteries</text:h>
<text:p>China led in <text:change text:change-id="c1"/>57<text:span text:style-name="T1">2</text:span>
 of<text:s text:c="2"/>64.<text:note text:note-class="footnote"><text:note-citation>3</text:note-citation>
<text:note-body><text:p>https://example.org/note</text:p></text:note-body></text:note>
<office:annotation><dc:creator>Li</dc:creator><text:p>Check this.</text:p></office:annotation>
<text:span text:style-name="T2">secret</text:span></text:p>
<text:list text:style-name="L1"><text:list-item><text:p>one</text:p></text:list-item>
<text:list-item><text:p>two</text:p></text:list-item></text:list>
<table:table><table:table-header-rows><table:table-row>
<table:table-cell table:number-columns-spanned="2"><text:p>Country</text:p></table:table-cell>
<table:covered-table-cell/><table:table-cell><text:p>Share</text:p></table:table-cell>
</table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>CHN</text:p>
</table:table-cell><table:table-cell><text:p>China</text:p></table:table-cell><table:table-cell>
<text:p>62.5</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""
META = """<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>A report</dc:title>
<meta:initial-creator>Li Wei</meta:initial-creator>
<meta:creation-date>2024-03-05T10:00:00</meta:creation-date></office:meta></office:document-meta>"""


def zipped(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def odt(content: str = ODT) -> bytes:
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "meta.xml": META,
        }
    )


def said(found: ReadDocument) -> str:
    return " ".join(found.notices)


def test_an_open_document(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.odt", odt()))
    assert kinds(found) == [
        ("heading", "Batteries"),
        ("body", "China led in 57[2] of  64.[3]"),
        ("reference", "[3] https://example.org/note\n\nComment (Li): Check this."),
        ("body", "57. one\n\n58. two\n\nCountry\t\tShare\nCHN\tChina\t62.5"),
    ]
    assert (found.title, found.authors, found.published) == ("A report", ("Li Wei",), "2024-03-05")
    assert "accepted; 1 deletion was" in said(found)
    assert "hidden text" in said(found)
    assert "1 comment stands behind its" in said(found)
    assert covered(found)


def test_an_open_document_with_a_password(tmp_path: Path) -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    path = made(
        tmp_path / "a.odt", zipped({"content.xml": b"\1\2", "META-INF/manifest.xml": manifest})
    )
    with pytest.raises(CorpusError, match="the file has a password"):
        read(path)


RTF = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}
{\f1\fnil\fcharset134 SimSun;}{\f2\fnil\fcharset2 Symbol;}}{\*\generator Writer;}
{\info{\title Battery report}{\author Li Wei}}{\header running head\par}
\pard\outlinelevel0 Batteries\par
\pard China led in 57{\super 2} of 64{\super\chftn{\footnote\pard\plain {\super\chftn }
https://example.org/note}}.\par
{\f1 \'d6\'d0\'b9\'fa}\u20013?\u-10179?\u-8704? {\f2\'b3} 5 {\deleted 75 }{\revised 57}{\v no}\par
{\listtext\pard 57.\tab}technologies\par
\trowd\cellx1\cellx2\pard\intbl Country\cell Share\cell\row
\trowd\cellx1\cellx2\pard\intbl China\cell 62.5\cell\row
\pard {\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt a link}}{\*\unknown no} \{x\}\par
{\*\atnid LW}{\*\atnauthor Li}{\chatn{\*\annotation{\*\atnref 1}\pard a remark}}\par}"""


def test_rich_text(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.rtf", RTF))
    assert kinds(found) == [
        ("heading", "Batteries"),
        ("body", "China led in 57[2] of 64[1]."),
        ("reference", "[1] https://example.org/note"),
        (
            "body",
            "中国中\U0001f600 ≥ 5 57\n\n57. technologies\n\nCountry\tShare\nChina\t62.5\n\na link {x}",
        ),
        ("reference", "Comment (Li): a remark"),
    ]
    assert (found.title, found.authors) == ("Battery report", ("Li Wei",))
    assert "accepted; 1 deletion was" in said(found)
    assert covered(found)


def test_rich_text_cut_short_says_so(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.rtf", RTF[: len(RTF) // 2]))
    assert "ends too early" in said(found)


def test_rich_text_too_deep(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="too many groups"):
        read(made(tmp_path / "a.rtf", r"{\rtf1 " + "{" * 100_000))


CHAPTER = """<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
<h1>Chapter {n}</h1><p>China leads in 57<sup>{n}</sup> fields.</p></body></html>"""
OPF = """<package xmlns="http://www.idpf.org/2007/opf"><metadata
 xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A book</dc:title><dc:creator>Li Wei</dc:creator>
<dc:publisher>Press</dc:publisher><dc:date>2023-05</dc:date></metadata><manifest>
<item id="a" href="text/a%20b.xhtml"/><item id="b" href="text/b.xhtml"/>
<item id="c" href="../../../etc/passwd"/></manifest>
<spine><itemref idref="b"/><itemref idref="c"/><itemref idref="a"/></spine></package>"""
CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/p.opf"/></rootfiles></container>"""


def book(**more: str) -> bytes:
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/p.opf": OPF,
            "OEBPS/text/a b.xhtml": CHAPTER.format(n=2),
            "OEBPS/text/b.xhtml": CHAPTER.format(n=1),
            **{k.replace("__", "/").replace("_xml", ".xml"): v for k, v in more.items()},
        }
    )


def test_a_book_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.epub", book()))
    assert found.text == (
        "Chapter 1\n\nChina leads in 57[1] fields.\n\nChapter 2\n\nChina leads in 57[2] fields."
    )
    assert (found.title, found.authors, found.publisher) == ("A book", ("Li Wei",), "Press")
    assert found.published == "2023-05"
    assert covered(found)


def test_a_locked_book(tmp_path: Path) -> None:
    entry = (
        "<EncryptedData><EncryptionMethod Algorithm='aes'/><CipherReference URI='{}'/>"
        "</EncryptedData>"
    )
    names = ("OEBPS/text/a%20b.xhtml", "OEBPS/text/b.xhtml")
    locks = "<encryption>" + "".join(entry.format(n) for n in names) + "</encryption>"
    with pytest.raises(CorpusError, match="DRM"):
        read(made(tmp_path / "a.epub", book(**{"META-INF__encryption_xml": locks})))


def slides() -> bytes:
    deck = pptx.Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Batteries"
    paragraph = slide.placeholders[1].text_frame.paragraphs[0]
    paragraph.add_run().text = "China led in 57"
    raised = paragraph.add_run()
    raised.text = "2"
    raised.font._element.set("baseline", "30000")
    paragraph.add_run().text = " of 64"
    table = slide.shapes.add_table(2, 2, Inches(1), Inches(5), Inches(4), Inches(1)).table
    for n, words in enumerate(["Country", "Share", "China", "62.5"]):
        table.cell(n // 2, n % 2).text = words
    slide.notes_slide.notes_text_frame.text = "Say it slowly."
    second = deck.slides.add_slide(deck.slide_layouts[6])
    second._element.set("show", "0")
    data = CategoryChartData()
    data.categories = ["China", "US"]
    data.add_series("Share", (62.5, 10))
    second.shapes.add_chart(
        XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(1), Inches(1), Inches(4), Inches(4), data
    )
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def test_slides(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.pptx", slides()))
    assert kinds(found) == [
        ("heading", "Slide 1: Batteries"),
        ("body", "China led in 57[2] of 64\n\nCountry\tShare\nChina\t62.5"),
        ("reference", "Speaker notes: Say it slowly."),
        ("heading", "Slide 2 (hidden)"),
        ("body", "\tShare\nChina\t62.5\nUS\t10"),
    ]
    assert [found.text[at:].partition("\n")[0] for at in found.pages] == [
        "Slide 1: Batteries",
        "Slide 2 (hidden)",
    ]
    assert "1 slide is hidden; it was" in said(found)
    assert "speaker notes of 1" in said(found)
    assert covered(found)


MAIL = b"""From: =?utf-8?B?5p2O5Lyf?= <li@example.org>
To: a@example.org
Date: Tue, 05 Mar 2024 10:00:00 +0800
Subject: =?utf-8?B?55S15rGg5oql5ZGK?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="xx"

--xx
Content-Type: multipart/alternative; boundary="yy"

--yy
Content-Type: text/plain; charset=gb2312
Content-Transfer-Encoding: quoted-printable

=D6=D0=B9=FA
--yy
Content-Type: text/html; charset=gb2312
Content-Transfer-Encoding: quoted-printable

<p>=D6=D0=B9=FA=D6=D0=B9=FA=B5=C4 62.5%</p><table><tr><td>a<td>1</table>
--yy--
--xx
Content-Type: application/pdf; name="r.pdf"
Content-Disposition: attachment; filename*=utf-8''%E6%8A%A5%E5%91%8A.pdf
Content-Transfer-Encoding: base64

AAAA
--xx--
"""


def test_a_mail(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.eml", MAIL))
    assert kinds(found) == [
        ("title", "电池报告"),
        (
            "byline",
            "From: 李伟 <li@example.org>\nTo: a@example.org\nDate: Tue, 05 Mar 2024 10:00:00 +0800",
        ),
        ("body", "中国中国的 62.5%\n\na\t1"),
    ]
    assert (found.title, found.published) == ("电池报告", "2024-03-05")
    assert "报告.pdf" in said(found)
    assert covered(found)


ARTICLE = """<html><head><title>T</title></head><body class="has-sidebar">
<header><div class="logo">Site</div><nav><ul><li><a href=x>Home</a></ul></nav></header>
<div id="cookie-banner"><p>We use cookies.</p></div>
<div class=x><p>This site sets cookies. <a>Accept all</a></p></div>
<article><h1>Battery lead</h1><p>China leads in 57<sup>2</sup> of 64 technologies, according to a
tracker, and this sentence goes on for a while so that there is an article to be told from the
rest.</p><p>A second paragraph of the article has some more words, and with them it is long enough.</p>
<aside>A box within the article.</aside>
<h3>Related articles</h3><ul><li><a href=a>One other story</a><li><a href=b>Another</a></ul>
<ol class="footnotes"><li><a href="http://example.org/n">http://example.org/n</a></ol></article>
<div class="related-links"><a>More to read</a></div><footer>Copyright</footer></body></html>"""
BESIDE = (
    "Site",
    "Home",
    "cookies",
    "Related",
    "other story",
    "Another",
    "More to read",
    "Copyright",
)


def test_a_saved_page_is_its_article(tmp_path: Path) -> None:
    path = made(tmp_path / "a.html", ARTICLE)
    found = read(path)
    assert not [words for words in BESIDE if words in found.text]
    for words in ("57[2] of 64", "A second", "A box within", "1. http://example.org/n"):
        assert words in found.text
    assert "were left out" in said(found)
    whole = read(path, How(whole=True))
    assert not [words for words in BESIDE if words not in whole.text]
    assert not whole.notices


def test_a_page_saved_as_one_file(tmp_path: Path) -> None:
    page = base64.encodebytes(ARTICLE.encode("utf-8")).decode()
    saved = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\n"
        "Subject: Battery lead\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: https://example.org/a\n\n{page}\n"
        "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n"
    )
    for name in ("a.mhtml", "a.mht", "a.html"):
        found = read(made(tmp_path / name, saved))
        assert "57[2] of 64" in found.text
        assert "Copyright" not in found.text
        assert found.url == "https://example.org/a"


def test_comments_and_deletions_in_word_are_said(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("China leads.")
    document.add_comment(paragraph.runs, text="Check this.", author="Li")
    stream = io.BytesIO()
    document.save(stream)
    found = read(made(tmp_path / "a.docx", stream.getvalue()))
    assert found.text == "China leads.\n\nComment: Check this."
    assert "1 comment stands behind its" in said(found)


def test_the_user_says_the_encoding(tmp_path: Path) -> None:
    path = made(tmp_path / "a.txt", "ÄÖÜ äöü".encode("cp1252"))
    assert read(path, How(encoding="cp1251")).text == "ДЦЬ дць"
    assert read(path, How(encoding="cp1252")).encoding == "cp1252"
    with pytest.raises(CorpusError, match="there is no encoding 'nonsense'"):
        read(path, How(encoding="nonsense"))


def test_a_file_is_what_its_bytes_are(tmp_path: Path) -> None:
    for name, data in (("a.docx", odt()), ("b.txt", RTF.encode()), ("c.odt", slides())):
        found = read(made(tmp_path / name, data))
        assert "57" in found.text
        assert "by its content this is" in said(found)


def test_a_pointer_of_git_lfs_is_said(tmp_path: Path) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n"
    for name in ("a.pdf", "a.txt"):
        with pytest.raises(CorpusError, match="git lfs pull"):
            read(made(tmp_path / name, pointer))
