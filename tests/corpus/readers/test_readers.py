"""Real small files of every format, made by the libraries that people's programs use too."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from explorer.corpus import readers
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import pdf, pdf_lines, read
from explorer.corpus.readers.document import Blocks, date, plain
from explorer.corpus.readers.language import guess

if TYPE_CHECKING:
    from docx.document import Document

ROOT = Path(__file__).parents[3]
EN = "China makes over 62.5% of all electric batteries."
HANS = "中国占全球电池产量的百分之六十二点五，美国占10%。"
HANT = "中國佔全球電池產量的百分之六十二點五，美國佔10%。"
TEXTS = {"en": EN, "zh-Hans": HANS, "zh-Hant": HANT}


def covered(document: readers.ReadDocument) -> bool:
    """Sections follow one another and leave no visible text out."""
    at = 0
    for part in document.sections:
        if part.start < at or part.end <= part.start or document.text[at : part.start].strip():
            return False
        at = part.end
    return at <= len(document.text) and not document.text[at:].strip()


def kinds(document: readers.ReadDocument) -> list[tuple[str, str]]:
    return [(p.kind, document.text[p.start : p.end]) for p in document.sections]


def made(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def pdf_of(source: str, path: Path) -> Path:
    folder = path.with_suffix("")
    folder.mkdir()
    main = made(
        folder / "main.typ",
        f'#set text(font: "CTE Sans", size: 11pt, cjk-latin-spacing: none)\n{source}',
    )
    fonts = [str(ROOT / "resources" / "fonts")]
    return made(path, typst.compile(str(main), font_paths=fonts, ignore_system_fonts=True))


# ---------------------------------------------------------------------------------------- text


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("en", "utf-8"),
        ("en", "utf-16"),
        ("en", "cp1252"),
        ("zh-Hans", "utf-8"),
        ("zh-Hans", "utf-8-sig"),
        ("zh-Hans", "gb18030"),
        ("zh-Hans", "gb2312"),
        ("zh-Hans", "utf-16-le"),
        ("zh-Hant", "big5"),
        ("zh-Hant", "gb18030"),
        ("zh-Hant", "utf-32"),
    ],
)
def test_text_in_any_encoding(tmp_path: Path, language: str, encoding: str) -> None:
    text = f"{TEXTS[language]}\r\n\r\n“{TEXTS[language]}”\r" if encoding == "cp1252" else ""
    text = text or f"{TEXTS[language]}\r\n\r\n{TEXTS[language]}\r"
    found = read(made(tmp_path / "报告.txt", text.encode(encoding)))
    assert found.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert (found.language, found.title) == (language, "报告")
    assert covered(found)


def test_a_short_first_line_is_the_title(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.txt", f"电池报告\n\n{HANS}\n"))
    assert found.title == "电池报告"
    assert kinds(found)[0] == ("title", "电池报告")
    assert covered(found)


def test_characters_stay_as_they_are(tmp_path: Path) -> None:
    text = "e\u0301 \u00e9 ﬁ １２ \u3000\u00a0 a\u200bb 𠮷 \U0001f600\tend"
    found = read(made(tmp_path / "a.txt", text + "\x0c\u2028\ufdd0"))
    assert found.text == text + "\n\n"


@given(st.text())
def test_plain_text_has_one_kind_of_line_end(text: str) -> None:
    made = plain(text)
    assert made == plain(made)
    assert not set(made) & set("\r\x0b\x0c\x85\u2028\u2029\x00")
    assert len(made) <= len(text)


@given(st.lists(st.tuples(st.sampled_from(["title", "body", "caption"]), st.text(), st.booleans())))
def test_parts_cover_whatever_is_added(pieces: list[tuple[str, str, bool]]) -> None:
    blocks = Blocks()
    for kind, text, row in pieces:
        blocks.add(kind, text, row=row)
    assert covered(readers.ReadDocument(blocks.text, "t", "en", blocks.parts))


# ------------------------------------------------------------------------------------ languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN, "en"),
        (HANS, "zh-Hans"),
        (HANT, "zh-Hant"),
        (f"{EN} {EN} 中国", "en"),
        (f"{HANT} (ASPI, Critical Technology Tracker)", "zh-Hant"),
        ("人口", "zh-Hans"),
        ("12 %", "en"),
    ],
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert guess(text) == language


def test_the_languages_of_our_own_documents() -> None:
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        wanted = "zh-Hant" if path.name.startswith("000_") else "zh-Hans"
        assert read(path).language == wanted


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2024-05-03T10:00:00Z", "2024-05-03"),
        ("2024/5/3", "2024-05-03"),
        ("2024年5月3日", "2024-05-03"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-13-01", "2024"),
        ("20240503", ""),
        ("May 2024", ""),
    ],
)
def test_dates(said: str, meant: str) -> None:
    assert date(said) == meant


# ------------------------------------------------------------------------------ Markdown, HTML


def test_markdown(tmp_path: Path) -> None:
    source = (
        '---\ntitle: "A note"\nauthor: Li Wei\ndate: 2024-05-03\n---\n# Heading\n\n'
        f"**China** makes\n*62.5%* [here](https://e.org).\n\n| a | b |\n|---|---|\n| | {HANS} |\n"
    )
    found = read(made(tmp_path / "a.md", source))
    assert found.text == f"Heading\n\nChina makes 62.5% here.\n\na\tb\n\t{HANS}"
    assert (found.title, found.authors, found.published) == ("A note", ("Li Wei",), "2024-05-03")
    assert covered(found)


def test_markdown_without_facts(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.md", f"Title\n=====\r\n\r\n* {HANT}\r\n"))
    assert (found.title, found.language) == ("Title", "zh-Hant")
    assert kinds(found) == [("title", "Title"), ("body", HANT)]


PAGE = """<!DOCTYPE html><html><head><meta charset="{charset}"><title>页 面 |  网站</title>
<meta property="og:site_name" content="某网"><meta name="author" content="王伟">
<meta property="article:published_time" content="2024-03-05T10:00:00+08:00">
<link rel="canonical" href="https://example.org/a"><style>p {{ color: red }}</style></head>
<body><nav><a>首页</a></nav><script>var x = 1;</script><h1>标题</h1>
<p>中国占<b>60%</b>。<br>第二   行</p><p hidden>no</p><div style="display: none">no</div>
<h2>其次</h2><figure><img alt="x"><figcaption>图1</figcaption></figure>
<table><tr><th>甲<th>乙<tr><td>1<td><p>2</p></table><pre>a  b
c</pre><footer>版权</footer></body></html>"""


@pytest.mark.parametrize("charset", ["gb2312", "utf-8"])
def test_a_page(tmp_path: Path, charset: str) -> None:
    data = PAGE.format(charset=charset).encode("gb18030" if charset == "gb2312" else charset)
    found = read(made(tmp_path / "a.html", data))
    assert kinds(found) == [
        ("related", "首页"),
        ("title", "标题"),
        ("body", "中国占60%。\n第二 行"),
        ("heading", "其次"),
        ("caption", "图1"),
        ("body", "甲\t乙\n1\t2\n\na  b\nc"),
        ("related", "版权"),
    ]
    assert (found.title, found.publisher, found.authors) == ("页 面 | 网站", "某网", ("王伟",))
    assert (found.published, found.url) == ("2024-03-05", "https://example.org/a")
    assert covered(found)


def test_a_page_in_big5_without_a_word_about_it(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.htm", f"<h1>電池報告</h1><p>{HANT}".encode("big5")))
    assert (found.title, found.language) == ("電池報告", "zh-Hant")
    assert HANT in found.text


def test_a_table_that_holds_a_page_is_no_table(tmp_path: Path) -> None:
    found = read(made(tmp_path / "a.html", "<table><tr><td><p>one<p>two<td>three</table>"))
    assert found.text == "one\n\ntwo\n\nthree"


def test_a_deep_page(tmp_path: Path) -> None:
    deep = made(tmp_path / "a.html", "<div>" * 20_000 + "words" + "</div>" * 20_000)
    with pytest.raises(CorpusError, match="the page has too many levels"):
        read(deep)
    fair = made(tmp_path / "b.html", "<div>" * 150 + "words" + "</div>" * 150)
    assert read(fair).text == "words"


# ---------------------------------------------------------------------------------------- Word

FOOTNOTES = """<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>A note below.</w:t></w:r></w:p></w:footnote></w:footnotes>"""


def with_footnote(document: Document) -> None:
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    part = Part(
        PackURI("/word/footnotes.xml"),
        CONTENT_TYPE.WML_FOOTNOTES,
        FOOTNOTES.encode(),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    paragraph = document.add_paragraph(EN)
    mark = OxmlElement("w:footnoteReference")
    mark.set(qn("w:id"), "2")
    paragraph.add_run()._r.append(mark)


def test_a_word_document(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.author = "张三"
    document.add_heading("电池报告", 0)
    document.add_heading("First", 1)
    with_footnote(document)
    table = document.add_table(2, 2)
    table.cell(0, 1).text = "2024"
    table.cell(1, 0).text = "中国\n大陆"
    table.cell(1, 1).text = "62.5%"
    document.add_paragraph("Below the table.", style="Caption")
    document.add_paragraph(HANT)
    document.save(str(tmp_path / "a.docx"))
    found = read(tmp_path / "a.docx")
    assert kinds(found) == [
        ("title", "电池报告"),
        ("heading", "First"),
        ("body", EN),
        ("reference", "A note below."),
        ("body", "\t2024\n中国 大陆\t62.5%"),
        ("caption", "Below the table."),
        ("body", HANT),
    ]
    assert (found.title, found.authors) == ("电池报告", ("张三",))
    assert covered(found)


def test_changes_tracked_in_word(tmp_path: Path) -> None:
    from docx.oxml import parse_xml

    name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = docx.Document()
    words = (
        f"<w:p {name}><w:r><w:t>one </w:t></w:r>"
        '<w:ins w:id="1"><w:r><w:t>two</w:t><w:tab/></w:r></w:ins>'
        '<w:del w:id="2"><w:r><w:delText>three</w:delText></w:r></w:del>'
        "<w:hyperlink><w:r><w:t>four</w:t></w:r></w:hyperlink></w:p>"
    )
    body = document.element.body
    body.insert(0, parse_xml(words))
    boxed = (
        f"<w:sdt {name}><w:sdtContent><w:p><w:r><w:t>five</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    body.insert(1, parse_xml(boxed))
    document.core_properties.title = "Told"
    document.save(str(tmp_path / "a.docx"))
    found = read(tmp_path / "a.docx")
    assert (found.title, found.text, found.authors) == ("Told", "one two\tfour\n\nfive", ())


# ----------------------------------------------------------------------------------------- PDF


@pytest.mark.parametrize("language", list(TEXTS))
def test_a_pdf(tmp_path: Path, language: str) -> None:
    long = TEXTS[language] + " " * (language == "en")
    source = f'#set document(title: "Told", author: "A B")\n= 1\n{long * 8}\n\n#pagebreak()\nLast.'
    found = read(pdf_of(source, tmp_path / "a.pdf"))
    assert found.text.count(TEXTS[language]) == 8  # line ends of the paper are gone
    assert found.text.endswith("\n\nLast.")
    assert (found.title, found.authors, found.language) == ("Told", ("A B",), language)
    assert covered(found)


def test_a_word_divided_at_the_end_of_a_line() -> None:
    page = "the very tech\ufffe\r\nnology of a high-\r\nimpact now.\r\nA line\r\nend"
    found = [p for p, _ in pdf_lines.paragraphs(pdf_lines.plain_rows(page), {"technology"})]
    assert found == ["the very technology of a high-impact now.", "A line", "end"]
    page = "it has a certain high-\r\nimpact now and here"
    rows = pdf_lines.plain_rows(page)
    assert next(pdf_lines.paragraphs(rows, set()))[0] == "it has a certain high-impact now and here"


def test_a_pdf_of_pictures(tmp_path: Path) -> None:
    path = pdf_of("#rect(width: 2cm)", tmp_path / "a.pdf")
    with pytest.raises(CorpusError, match=r"only pictures of pages; run text recognition"):
        read(path)


def test_a_pdf_with_a_password(tmp_path: Path) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    stream = io.BytesIO()
    document.save(stream)
    document.close()
    locked = (
        b"trailer\n<</Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"ab" * 32
        + b"> /U <"
        + b"cd" * 32
        + b">>> /ID [<00><00>] "
    )
    before, found, after = stream.getvalue().partition(b"trailer\r\n<<")
    assert found
    # What stands before the trailer keeps its place, so the table of objects still holds.
    path = made(tmp_path / "a.pdf", before + locked + after)
    with pytest.raises(CorpusError, match="has a password; give it"):
        read(path)


def test_a_program_without_the_pdf_library_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.pdf", b"%PDF-1.7")
    monkeypatch.setattr(pdf.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(CorpusError, match=r"leaves out the PDF reader .* start the program from"):
        read(path)


# ------------------------------------------------------------------------------------ bad files


def zipped(**files: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return stream.getvalue()


JUNK = bytes(range(256)) * 64
BAD = {
    "empty.txt": (b"", "the file is empty"),
    "blank.docx": (b" \r\n", "the file is empty"),
    "junk.txt": (JUNK, "no text"),
    "nul.txt": (b"a\0b\0\1\2" * 50, "no text"),
    "broken.txt": (b"\xff\xfea", "is not utf-16; save it as UTF-8"),
    "junk.html": (JUNK, "no text"),
    "script.html": (b"<script>1</script>", "there is no text"),
    "nothing.html": (b"<!-- -->", "there is no text"),
    "nothing.md": (b"---\ntitle: a\n---\n", "there is no text"),
    "junk.pdf": (JUNK, "this is no PDF, or it is damaged"),
    "cut.pdf": (b"%PDF-1.7\n1 0 obj", "this is no PDF, or it is damaged"),
    "junk.docx": (JUNK, r"this is no Word document \(.docx\)"),
    "old.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + JUNK, "it has a password or an old format"),
    "other.docx": (zipped(a="b"), "the Word document is damaged or is none"),
    "sheet.doc": (JUNK, "documents are read whose names end in"),
    "none": (b"text", "documents are read whose names end in"),
}


@pytest.mark.parametrize("name", list(BAD))
def test_a_bad_file_gets_one_sentence(tmp_path: Path, name: str) -> None:
    data, words = BAD[name]
    path = made(tmp_path / name, data)
    with pytest.raises(CorpusError, match=words) as caught:
        read(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: ")
    assert said.endswith(".")
    assert "\n" not in said


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be read"):
        read(tmp_path / "a.txt")
    (tmp_path / "b.txt").mkdir()
    with pytest.raises(CorpusError, match="cannot be read"):
        read(tmp_path / "b.txt")


def test_what_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "a.txt", "a" * 100)
    monkeypatch.setattr(readers, "MOST_CHARACTERS", 99)
    with pytest.raises(CorpusError, match="the text is longer than 99 characters"):
        read(path)
    monkeypatch.setattr(readers, "MOST_BYTES", 99)
    with pytest.raises(CorpusError, match="up to 0 are read"):
        read(path)


def test_a_trap_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from explorer.corpus.readers import archive

    monkeypatch.setattr(archive, "_UNPACKED", 1)
    path = made(tmp_path / "a.docx", zipped(a="0" * 3 * 2**20))
    with pytest.raises(CorpusError, match="it would take 3 MiB unpacked"):
        read(path)


@pytest.mark.parametrize("cut", [100, 2000, 20_000, -30])
def test_a_word_document_cut_short(tmp_path: Path, cut: int) -> None:
    document = docx.Document()
    document.add_paragraph(EN)
    stream = io.BytesIO()
    document.save(stream)
    path = made(tmp_path / "a.docx", stream.getvalue()[:cut])
    with pytest.raises(CorpusError, match="damaged"):
        read(path)


def test_a_damaged_word_document_gets_one_sentence_or_is_read(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(EN)
    stream = io.BytesIO()
    document.save(stream)
    whole = stream.getvalue()
    said = []
    for at in range(0, len(whole), 211):
        changed = bytes(b ^ 0x55 for b in whole[at : at + 8])
        path = made(tmp_path / "a.docx", whole[:at] + changed + whole[at + 8 :])
        try:
            read(path)
        except CorpusError as error:
            said.append(str(error))
    assert len(said) > 20
    assert not [sentence for sentence in said if "\n" in sentence]


def test_no_library_of_a_reader_is_loaded_before_it_is_needed() -> None:
    import subprocess
    import sys

    program = (
        "import sys, explorer.workspace.imports, explorer.arguments; print(sorted({'docx', 'lxml', "
        "'openpyxl', 'pypdfium2', 'markdown_it', 'charset_normalizer', 'opencc'} & {*sys.modules}))"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout == "[]\n"
