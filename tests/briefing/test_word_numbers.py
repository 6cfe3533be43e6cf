"""Numbers in Word: footnotes that another program raised, figures and tables named in words."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree

from explorer.analysis.select import Question
from explorer.briefing import returned, write
from explorer.briefing.blocks import accept
from explorer.briefing.model import Briefing, ChartBlock, Paragraph, TableBlock, Text
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.mark.parametrize(
    ("properties", "text", "raised"),
    [
        ('<w:vertAlign w:val="superscript"/>', "12", True),
        ('<w:rStyle w:val="FootnoteReference"/>', "3, 4", True),
        ('<w:position w:val="6"/>', " 7 ", True),
        ('<w:position w:val="6"/>', "", True),
        ('<w:b/><w:position w:val="6"/>', "1", True),
        ("<w:b/><w:i/>", "12", False),
        ("", "12", False),
        ('<w:vertAlign w:val="superscript"/>', "a", False),
        ('<w:vertAlign w:val="superscript"/>', "1a", False),
    ],
)
def test_a_raised_number_is_a_footnote_that_is_repeated(
    properties: str, text: str, raised: bool
) -> None:
    run = parse_xml(f"<w:r {nsdecls('w')}><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>")
    assert returned._raised(run[1]) is raised


def test_a_run_without_properties_is_not_raised() -> None:
    run = parse_xml(f"<w:r {nsdecls('w')}><w:t>12</w:t></w:r>")
    assert returned._raised(run[0]) is False


@pytest.mark.parametrize(
    ("element", "note"),
    [
        ('<w:footnoteReference w:id="2"/>', True),
        ("<w:instrText> NOTEREF _RefNote3 \\h </w:instrText>", True),
        ("<w:instrText> PAGEREF _Toc1 </w:instrText>", False),
        ("<w:instrText/>", False),
        ("<w:t>_RefNote3</w:t>", False),
    ],
)
def test_what_refers_to_a_footnote(element: str, note: bool) -> None:
    (made,) = parse_xml(f"<w:r {nsdecls('w')}>{element}</w:r>")
    assert returned._is_note(made) is note


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("language", "said", "names"),
    [
        ("en", "See Figure 1, Table 1 and Figure 9; no Figure 12 and no table 1.",
         ["Figure 1", "Table 1"]),
        ("zh-Hans", "见图1和表 1，没有图9。", ["图1", "表 1"]),
        ("zh-Hant", "見圖1和表1，沒有表9。", ["圖1", "表1"]),
    ],
)  # fmt: skip
def test_words_that_name_a_figure_or_table_follow_its_number(
    dataset: Dataset, tmp_path: Path, language: str, said: str, names: list[str]
) -> None:
    question = Question("electric-batteries", "high-impact-share")
    blocks = (Paragraph((Text(said, bold=True),)), ChartBlock(question), TableBlock(question))
    made = accept(dataset, Briefing("T", language=language, blocks=blocks))
    write.write_resolved(dataset, resolve(dataset, made), tmp_path / "b.docx", "docx")
    with zipfile.ZipFile(tmp_path / "b.docx") as held:
        body = etree.fromstring(held.read("word/document.xml"))
    (line,) = [
        p for p in body.iter(f"{W}p")
        if "".join(t.text or "" for t in p.iter(f"{W}t")) == said
    ]  # fmt: skip
    asked = [t.text.split()[1] for t in line.iter(f"{W}instrText")]
    marked = {b.get(f"{W}name") for b in body.iter(f"{W}bookmarkStart")}
    assert len(asked) == len(set(asked)) == 2
    assert set(asked) <= marked
    held_in, shown = False, []
    for run in line.iter(f"{W}r"):
        for part in run:
            if part.tag == f"{W}fldChar":
                held_in = part.get(f"{W}fldCharType") == "separate"
            elif part.tag == f"{W}t" and held_in:
                shown.append(part.text)
    assert shown == names
