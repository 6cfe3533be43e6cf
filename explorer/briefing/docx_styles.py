"""Styles, fonts and page of the Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Emu, Inches, Mm, Pt, RGBColor

from explorer.briefing.docx_fields import element, field
from explorer.briefing.packing import EAST_ASIAN, LATIN, TAGS

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.styles.style import ParagraphStyle
    from docx.table import Table, _Row
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_INK, _MUTED = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x59, 0x63, 0x6E)
_LINE, _TINT = "D5D9DF", "F4F5F7"


def prepare(document: Document, language: str) -> None:
    """Page, fonts and styles; call before anything is written."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    margin = int((Mm(210) - Inches(6.5)) / 2)
    section.left_margin = section.right_margin = Emu(margin)
    section.top_margin, section.bottom_margin = Mm(24), Mm(22)
    _defaults(document, language)
    _base(document, "Normal", 10.5, after=6, line=1.25)
    _base(document, "Body Text", 10.5, after=8, line=1.35)
    for name in ("List Bullet", "List Number"):
        _base(document, name, 10.5, after=4, line=1.35)
    _base(document, "Title", 22, bold=True, after=2, line=1.1)
    _base(document, "Subtitle", 13, colour=_MUTED, after=2)
    for level, size in ((1, 15), (2, 12.5), (3, 11)):
        _base(document, f"Heading {level}", size, bold=True, before=16 - 3 * level, after=4)
        document.styles[f"Heading {level}"].paragraph_format.keep_with_next = True
    _base(document, "Caption", 9, colour=_MUTED, after=12, line=1.2)
    _new(document, "Imprint", 9, colour=_MUTED, after=14)
    _new(document, "Picture", 10.5, before=8, after=4)
    document.styles["Picture"].paragraph_format.keep_with_next = True
    _new(document, "Table text", 9, after=0, line=1.15)
    _new(document, "After table", 5, after=6, line=1.0)
    remark = _new(document, "Remark", 9.5, after=4, line=1.3)
    _box(remark, fill=_TINT, bar="8A94A0")
    passage = _new(document, "Passage", 11, before=6, after=8, line=1.5)
    _box(passage, bar="D9A514")
    passage.paragraph_format.left_indent = Inches(0.2)
    english = _new(document, "Passage in English", 9.5, colour=_MUTED, after=12, line=1.25)
    english.paragraph_format.left_indent = Inches(0.2)
    _box(english, bar="D9A514")
    large = _new(document, "Large figure", 34, bold=True, before=8, after=0, line=1.0)
    large.paragraph_format.keep_with_next = True
    _new(document, "Large figure text", 10.5, after=12, line=1.3)
    _footnotes(document)
    _contents(document)
    _table_style(document)


def _defaults(document: Document, language: str) -> None:
    styles: Any = document.styles.element
    defaults = styles.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for child in list(defaults):
        if child.tag in (qn("w:rFonts"), qn("w:lang")):
            defaults.remove(child)
    fonts = element("rFonts", ascii=LATIN, hAnsi=LATIN, cs=LATIN)
    fonts.set(qn("w:eastAsia"), EAST_ASIAN.get(language, EAST_ASIAN["zh-Hans"]))
    defaults.insert(0, fonts)
    tag = TAGS[language]
    spoken = element("lang", val=tag if language == "en" else "en-GB")
    spoken.set(qn("w:eastAsia"), "zh-CN" if language == "en" else tag)
    defaults.append(spoken)
    for style in styles.findall(qn("w:style")):
        properties = style.find(qn("w:rPr"))
        fonts = properties.find(qn("w:rFonts")) if properties is not None else None
        if fonts is not None:
            properties.remove(fonts)


def _base(
    document: Document,
    name: str,
    size: float,
    *,
    bold: bool = False,
    colour: RGBColor = _INK,
    before: float = 0,
    after: float = 6,
    line: float = 1.2,
) -> ParagraphStyle:
    style: Any = document.styles[name]
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = colour
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(before), Pt(after)
    spacing.line_spacing = line
    for letters in style.element.xpath("w:rPr/w:spacing"):
        letters.getparent().remove(letters)
    if name == "Title":
        borders = style.element.pPr.find(qn("w:pBdr"))
        if borders is not None:
            style.element.pPr.remove(borders)
    made: ParagraphStyle = style
    return made


def _new(document: Document, name: str, size: float, **keywords: Any) -> ParagraphStyle:
    if name not in document.styles:
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style: Any = document.styles[name]
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    return _base(document, name, size, **keywords)


def _box(style: ParagraphStyle, *, bar: str, fill: str = "") -> None:
    """A bar at the left and, with a fill, a tinted ground."""
    properties: Any = style.element.get_or_add_pPr()
    borders = element("pBdr")
    borders.append(element("left", val="single", sz="18", space="8", color=bar))
    _insert(properties, borders)
    if fill:
        _insert(properties, element("shd", val="clear", color="auto", fill=fill))


def _insert(properties: Any, child: Any) -> None:
    """Insert into paragraph properties at the place the format gives it."""
    later = {qn(f"w:{t}") for t in ("tabs", "spacing", "ind", "contextualSpacing", "jc", "rPr")}
    if child.tag == qn("w:pBdr"):
        later.add(qn("w:shd"))
    for other in properties:
        if other.tag in later:
            other.addprevious(child)
            return
    properties.append(child)


def _footnotes(document: Document) -> None:
    text: Any = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    text.base_style = document.styles["Normal"]
    text.element.set(qn("w:styleId"), "FootnoteText")
    text.font.size, text.paragraph_format.space_after = Pt(8.5), Pt(2)
    text.paragraph_format.line_spacing = 1.1
    mark: Any = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
    mark.element.set(qn("w:styleId"), "FootnoteReference")
    mark.font.superscript = True
    address: Any = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    address.font.color.rgb = RGBColor(0x1F, 0x5F, 0xBF)


def _contents(document: Document) -> None:
    heading = _new(document, "TOC Heading", 11, bold=True, before=4, after=2)
    heading.paragraph_format.keep_with_next = True
    for level in (1, 2):
        entry = _new(document, f"toc {level}", 10, after=1)
        entry.paragraph_format.left_indent = Inches(0.2 * (level - 1))


def _table_style(document: Document) -> None:
    style: Any = document.styles.add_style("Figures", WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    properties = element("tblPr")
    borders = element("tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(element(side, val="single", sz="4", space="0", color=_LINE))
    margins = element("tblCellMar")
    for side, width in (("top", "50"), ("left", "80"), ("bottom", "50"), ("right", "80")):
        margins.append(element(side, w=width, type="dxa"))
    properties.extend((borders, margins))
    style.element.append(properties)
    first = element("tblStylePr", type="firstRow")
    cell = element("tcPr")
    cell.append(element("shd", val="clear", color="auto", fill=_TINT))
    first.append(cell)
    style.element.append(first)


def describe_table(table: Table, text: str) -> None:
    """Alternative text of a table."""
    properties: Any = table._tbl.tblPr
    properties.append(element("tblCaption", val=text))


def repeat_header(row: _Row) -> None:
    """The row is repeated on every page the table reaches."""
    properties: Any = row._tr.get_or_add_trPr()
    properties.append(element("tblHeader", val="true"))


def keep_row_together(row: _Row) -> None:
    """The row is never split between pages."""
    properties: Any = row._tr.get_or_add_trPr()
    properties.append(element("cantSplit", val="true"))


def numbering(document: Document) -> int:
    """A numbering of its own for a list, which so begins with 1; returns its number."""
    listed: Any = document.part.numbering_part.element
    style: Any = document.styles["List Number"].element
    model = listed.num_having_numId(style.pPr.numPr.numId.val).abstractNumId.val
    made = listed.add_num(model)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    found: int = made.numId
    return found


def count(paragraph: Paragraph, number: int) -> None:
    """Count a paragraph in a numbering."""
    properties: Any = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def speak(run: Run, language: str) -> None:
    """Say which language a run is in, and give it the fonts for it."""
    speak_element(run._r.get_or_add_rPr(), language)


def speak_element(properties: Any, language: str) -> None:
    """The same for bare run properties."""
    if not language.startswith("zh"):
        return
    fonts = element("rFonts", hint="eastAsia")
    fonts.set(qn("w:eastAsia"), EAST_ASIAN[language])
    style = properties.find(qn("w:rStyle"))
    if style is None:
        properties.insert(0, fonts)
    else:
        style.addnext(fonts)
    spoken = element("lang")
    spoken.set(qn("w:eastAsia"), TAGS[language])
    properties.append(spoken)


def page_footer(section: Section, title: str, imprint: str) -> None:
    """Title and imprint at the left of the page's foot, its number at the right."""
    paragraph = section.footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    properties: Any = paragraph._p.get_or_add_pPr()
    tabs = element("tabs")
    tabs.append(element("tab", val="clear", pos="4680"))
    tabs.append(element("tab", val="right", pos=str(int(6.5 * 1440))))
    _insert(properties, tabs)
    run = paragraph.add_run(f"{title} · {imprint}\t")
    run.font.size, run.font.color.rgb = Pt(8), _MUTED
    field(paragraph, " PAGE ", "1")
    for number in paragraph.runs:
        number.font.size, number.font.color.rgb = Pt(8), _MUTED
