"""Formatting that carries meaning is not flattened, whatever the format."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from explorer.corpus import numerals
from explorer.corpus.readers import read
from explorer.corpus.readers.encoding import decode
from explorer.corpus.readers.ordinals import ordinal
from explorer.corpus.readers.raised import lowered, raised
from explorer.corpus.readers.word_signs import sign
from tests.corpus.readers.test_readers import made, pdf_of

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document


def page(tmp_path: Path, body: str) -> str:
    html = f"<html><meta charset=utf-8><body>{body}</body></html>"
    return read(made(tmp_path / "page.html", html)).text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>57<sup>2</sup> of 64</p>", "57[2] of 64"),
        ("<p>57<sup><a href='#n'>2</a></sup></p>", "57[2]"),
        ("<p>57<sup>[2]</sup></p>", "57[2]"),
        ("<p>10<sup>6</sup> papers</p>", "10^6 papers"),
        ("<p>40 m<sup>2</sup></p>", "40 m²"),
        ("<p>1<sup>st</sup></p>", "1st"),
        ("<p>CO<sub>2</sub></p>", "CO2"),
        ("<p>37<sub>2</sub></p>", "37[2]"),
        ("<p>57<del>2</del><ins>3</ins></p>", "573"),
        ("<p><del>75</del><ins>57</ins> of 64</p>", "57 of 64"),
        ("<p>a<s>1</s>b<span style='visibility: hidden'>2</span></p>", "ab"),
        ("<p>x <math alttext='x \\ge 5'><mi>x</mi></math> y</p>", "x x \\ge 5 y"),
        ("<p>x <math><mi>x</mi><mo>≥</mo><mn>5</mn></math></p>", "x x ≥ 5"),
        ("<ol start=57><li>a<li>b</ol>", "57. a\n\n58. b"),
        ("<ol reversed><li>a<li>b</ol>", "2. a\n\n1. b"),
        ("<ol type=a><li><p>x</p><li value=5>y</ol>", "a. x\n\ne. y"),
        ("<ul><li>a<li>b</ul>", "a\n\nb"),
    ],
)
def test_web_pages(tmp_path: Path, html: str, text: str) -> None:
    assert page(tmp_path, html) == text


def test_each_value_of_a_table_stands_in_its_column(tmp_path: Path) -> None:
    text = page(
        tmp_path,
        "<table><tr><th rowspan=2>Country<th colspan=2>Share</tr><tr><th>2023<th>2024</tr>"
        "<tr><td rowspan=2>China<td>61.1<td>62.2</tr><tr><td>63.3<td>64.4</tr>"
        "<tr><td>List<td><ul><li>aa<li>bb</ul><td>zz</tr></table>",
    )
    assert text.split("\n") == [
        "Country\tShare",
        "\t2023\t2024",
        "China\t61.1\t62.2",
        "\t63.3\t64.4",
        "List\taa bb\tzz",
    ]


@pytest.mark.parametrize(
    ("before", "mark", "text"),
    [("57", "2", "[2]"), ("x10", "6", "^6"), ("110", "6", "[6]"), ("km", "2", "²"), ("", "a", "a")],
)
def test_raised(before: str, mark: str, text: str) -> None:
    assert raised(before, mark) == text


def test_no_mark_joins_a_number() -> None:
    for before in ("57", "3.5", "10", "5 %", "57)"):
        for mark in ("2", "12", "3,4", "1–3", "*"):
            read_before = [n.value for n in numerals.find(before)]
            for joined in (before + raised(before, mark), before + lowered(before, mark)):
                found = [n.value for n in numerals.find(joined)]
                assert found[: len(read_before)] == read_before, joined


def test_markdown_keeps_numbers_footnotes_and_bold(tmp_path: Path) -> None:
    source = (
        "# R\n\n1. China\n\n57. technologies\n\nOf 64.[^1] He said[^b]\n\n"
        "[^1]: https://example.org/one\n[^b]: Own count.\n\n"
        "样本中占**“61.3%”**的份额。**注意：**美国**12%。**他说~~75~~57\n"
    )
    text = read(made(tmp_path / "m.md", source)).text
    assert "1. China" in text
    assert "57. technologies" in text
    assert "Of 64.[^1] He said[^b]" in text
    assert "[^1]: https://example.org/one\n\n[^b]: Own count." in text
    assert "样本中占“61.3%”的份额。注意：美国12%。他说57" in text


@pytest.mark.parametrize("fence", ["---", "+++"])
def test_front_matter_is_no_text(tmp_path: Path, fence: str) -> None:
    sign_ = ":" if fence == "---" else " ="
    source = f'{fence}\ntitle{sign_} "A report"\ndate{sign_} 2025-03-01\n{fence}\n\nText.\n'
    found = read(made(tmp_path / "m.md", source))
    assert (found.title, found.published, found.text) == ("A report", "2025-03-01", "Text.")


# ---------------------------------------------------------------------------------------- Word


def element(parent: Any, tag: str, **attributes: str) -> Any:
    made_ = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made_.set(qn(f"w:{name}"), value)
    parent.append(made_)
    return made_


def saved(document: Document, path: Path) -> Path:
    document.save(str(path))
    return path


def test_raised_hidden_and_inserted_in_word(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("China leads in 57")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" of 64, 10")
    paragraph.add_run("6").font.superscript = True
    paragraph.add_run(" papers")
    paragraph.add_run(" secret 99").font.hidden = True
    run = paragraph.add_run(", share ")
    element(run._r, "sym", font="Symbol", char="F0B3")
    paragraph.add_run(" 5")
    found = read(saved(document, tmp_path / "w.docx"))
    assert found.text == "China leads in 57[2] of 64, 10^6 papers, share ≥ 5"
    assert len(found.notices) == 1
    assert "hidden" in found.notices[0]


def test_an_equation_in_word(tmp_path: Path) -> None:
    from lxml import etree

    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    document = docx.Document()
    paragraph = document.add_paragraph("Then ")
    paragraph._p.append(
        etree.fromstring(
            f'<m:oMath xmlns:m="{math}"><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r>'
            "<m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>a+b"
            "</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
        )
    )
    assert read(saved(document, tmp_path / "w.docx")).text == "Then x^2≥(a+b)/2"


def test_numbers_of_lists_in_word(tmp_path: Path) -> None:
    document = docx.Document()
    for text in ("one", "two"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("point", style="List Bullet")
    document.add_paragraph("three", style="List Number")
    lines = read(saved(document, tmp_path / "w.docx")).text.split("\n\n")
    assert lines == ["1. one", "2. two", "point", "3. three"]


def test_merged_cells_in_word(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(3, 3)
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row.cells):
            cell.text = f"{r}{c}"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "wide"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "tall"
    assert read(saved(document, tmp_path / "w.docx")).text.split("\n") == [
        "00\twide",
        "tall\t11\t12",
        "\t21\t22",
    ]


def strict(data: bytes) -> bytes:
    """The same file in the namespaces of "strict" Office Open XML."""
    made_ = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made_, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.endswith((".xml", ".rels")):
                for room in (
                    b"wordprocessingml",
                    b"officeDocument",
                    b"drawingml",
                    b"spreadsheetml",
                ):
                    content = content.replace(
                        b"http://schemas.openxmlformats.org/" + room + b"/2006/",
                        b"http://purl.oclc.org/ooxml/" + room + b"/",
                    )
            new.writestr(name, content)
    return made_.getvalue()


def test_a_strict_file_is_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("China makes 62.5%.")
    stream = io.BytesIO()
    document.save(stream)
    assert read(made(tmp_path / "s.docx", strict(stream.getvalue()))).text == "China makes 62.5%."


def test_damaged_properties_are_no_reason_to_refuse(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("The heading", 1)
    document.add_paragraph("Text.")
    stream = io.BytesIO()
    document.save(stream)
    broken = io.BytesIO()
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            content = b"<other/>" if name == "docProps/core.xml" else old.read(name)
            new.writestr(name, content)
    found = read(made(tmp_path / "w.docx", broken.getvalue()))
    assert found.title == "The heading"


def test_the_title_that_the_library_writes_is_none(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Word Document"
    document.add_heading("The heading", 1)
    assert read(saved(document, tmp_path / "w.docx")).title == "The heading"


# ------------------------------------------------------------------------------------------ PDF


def test_a_footnote_mark_in_a_pdf_joins_no_number(tmp_path: Path) -> None:
    source = "China leads in 57#super[2] of 64 technologies, the sample says of them."
    text = read(pdf_of(source, tmp_path / "p.pdf")).text
    assert "57[2]" in text
    assert "572" not in text


def test_the_largest_line_of_a_pdf_is_its_title(tmp_path: Path) -> None:
    source = "#text(size: 20pt)[A report on batteries]\n\n#lorem(60)\n"
    assert read(pdf_of(source, tmp_path / "p.pdf")).title == "A report on batteries"


def test_hyphens_at_the_end_of_lines() -> None:
    from explorer.corpus.readers.pdf_lines import joined

    known = {"superconducting", "the", "art"}
    assert joined("supercon\ufffe", "ducting part", known) == "superconducting part"
    assert joined("state-of-the\ufffe", "art", known) == "state-of-the-art"
    assert joined("a long\ufffe", "term lead", known) == "a long-term lead"
    assert joined("AI\ufffe", "driven", known) == "AI-driven"
    assert joined("2014-", "2024", known) == "2014-2024"


# ------------------------------------------------------------------------------------ encodings

SAMPLES = {
    "hans": "中国在电池研究中占75%，美国占5%。",
    "hans-table": "technology,entity,value\nelectric-batteries,中国,62.5,报告\n",
    "hant": "中國在電池研究中佔75%，美國佔5%。",
    "hant-table": "technology,entity\nx,中國,報告\n",
    "ja": "半導体の割合は12.7%。",
    "ko": "전기 배터리 연구 현황",
    "fr": "La Chine a publié 62,5 % des études européennes.",
    "de": "München führt; für Österreich übrig",
    "ru": "Китай лидирует в области батарей",
}
ENCODINGS = {
    "hans": ("gb18030", "utf-8", "utf-16-le", "utf-16-be", "utf-16", "utf-32"),
    "hant": ("big5", "gb18030", "utf-16-le"),
    "ja": ("shift_jis", "euc_jp", "utf-16-le"),
    "ko": ("euc_kr", "cp949"),
    "fr": ("cp1252",),
    "de": ("cp1252",),
    "ru": ("cp1251", "koi8_r"),
}


@pytest.mark.parametrize(
    ("name", "encoding"), [(n, e) for n in SAMPLES for e in ENCODINGS[n.partition("-")[0]]]
)
def test_short_texts_in_any_encoding(name: str, encoding: str) -> None:
    assert decode(SAMPLES[name].encode(encoding), "f") == (SAMPLES[name], ())


def test_a_wrong_declaration_does_not_make_rubbish() -> None:
    data = SAMPLES["hans"].encode("gb18030")
    assert decode(data, "f", "iso-8859-1")[0] == SAMPLES["hans"]
    western = SAMPLES["fr"].encode("cp1252")
    assert decode(western, "f", "iso-8859-1")[0] == SAMPLES["fr"]


def test_one_bad_byte_is_said_and_the_rest_read() -> None:
    data = (SAMPLES["hans"] * 20).encode()
    text, notices = decode(data[:600] + b"\xff" + data[600:], "f.txt")
    assert text.replace("\ufffd", "") == SAMPLES["hans"] * 20
    assert len(notices) == 1
    assert "f.txt" in notices[0]


@pytest.mark.parametrize(
    ("number", "style", "printed"),
    [
        (57, "decimal", "57"),
        (5, "decimalZero", "05"),
        (28, "lowerLetter", "bb"),
        (4, "upperRoman", "IV"),
        (1994, "lowerRoman", "mcmxciv"),
        (23, "chineseCounting", "二十三"),
        (10, "chineseCountingThousand", "十"),
        (3, "ideographTraditional", "丙"),
        (3, "decimalEnclosedCircle", "③"),
        (7, "unheardOf", "7"),
    ],
)
def test_ordinals(number: int, style: str, printed: str) -> None:
    assert ordinal(number, style) == printed


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "00A3", "≤"),
        ("Wingdings", "F0FC", "✓"),
        ("Webdings", "F021", "□"),
        ("Arial", "2265", "≥"),
        ("Symbol", "zz", "□"),
    ],
)
def test_signs(font: str, code: str, shown: str) -> None:
    assert sign(font, code) == shown
