"""The styles of the Word document: a house template's where it has them, else ours.

Words are set by named styles alone, so that a house that changes a style changes every paragraph
of its kind at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

from explorer.briefing.docx_fields import element
from explorer.briefing.packing import EAST_ASIAN, LATIN, TAGS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from docx.text.run import Run

_INK, _MUTED = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x59, 0x63, 0x6E)
#: Lines of running text are so high, and those of Chinese so much higher.
_RUNNING, _CHINESE = 1.3, 1.1
_LINE, _TINT, _BAR, _MARK = "D5D9DF", "F4F5F7", "8A94A0", "D9A514"


@dataclass(frozen=True, slots=True)
class Look:
    """How a kind of paragraph looks where no house says it.

    Attributes:
        size: Of its letters, in points.
        bold: In bold.
        muted: In grey.
        before: Space above, in points.
        after: Space below, in points.
        line: Height of a line in sizes of its letters; 0 for a picture, which makes it.
        keep: It stands on the page of what follows.
        level: Of a heading, from 1.
        bar: Colour of a bar at the left, or "".
        fill: Colour of its ground, or "".
        indent: From the left, in inches.
        counted: "bullet" or "decimal" for an item of a list.
        theirs: Styles of a house that do as well, the first it has.
    """

    size: float
    bold: bool = False
    muted: bool = False
    before: float = 0
    after: float = 6
    line: float = 1.3
    keep: bool = False
    level: int = 0
    bar: str = ""
    fill: str = ""
    indent: float = 0
    counted: str = ""
    theirs: tuple[str, ...] = ()


#: Every style that a briefing uses, by its name.
LOOKS: Final[Mapping[str, Look]] = {
    "Title": Look(22, bold=True, after=2, line=1.25, keep=True),
    "Subtitle": Look(13, muted=True, after=2, keep=True),
    "Imprint": Look(9, muted=True, after=14, theirs=("Date",)),
    "TOC Heading": Look(11, bold=True, before=4, after=2, keep=True),
    "toc 1": Look(10, after=1),
    "toc 2": Look(10, after=1, indent=0.2),
    "table of figures": Look(10, after=1),
    "Heading 1": Look(15, bold=True, before=13, after=4, keep=True, level=1),
    "Heading 2": Look(12.5, bold=True, before=10, after=4, keep=True, level=2),
    "Heading 3": Look(11, bold=True, before=7, after=4, keep=True, level=3),
    "Body Text": Look(10.5, after=8, line=1.45, theirs=("Normal",)),
    "Lead": Look(10.5, after=0, line=1.45, fill=_TINT, theirs=("Body Text", "Normal")),
    "List Bullet": Look(10.5, after=4, line=1.45, counted="bullet"),
    "List Number": Look(10.5, after=4, line=1.45, counted="decimal"),
    "Remark": Look(9.5, after=4, line=1.4, bar=_BAR, fill=_TINT, theirs=("Note",)),
    "Caption": Look(9, muted=True, after=12),
    "Picture": Look(10.5, before=8, after=4, line=0, keep=True),
    "Table text": Look(9, after=0, line=1.3),
    "After table": Look(5, line=1.0),
    "Passage": Look(11, before=6, after=8, line=1.6, bar=_MARK, indent=0.2, theirs=("Quote",)),
    "Passage in English": Look(9.5, muted=True, after=12, line=1.4, bar=_MARK, indent=0.2),
    "Large figure": Look(34, bold=True, before=8, after=0, line=1.25, keep=True),
    "Large figure text": Look(10.5, after=12, line=1.45),
    "footnote text": Look(8.5, after=2, line=1.3),
    "footer": Look(8, muted=True, after=0),
}
#: The same for letters amid others, and for tables.
REFERENCE, LINK, TABLE = "footnote reference", "Hyperlink", "Figures"
#: Names that Word writes in small letters and shows with great ones.
_SHOWN: Final = {
    "toc 1": "TOC 1",
    "toc 2": "TOC 2",
    "footer": "Footer",
    "footnote text": "Footnote Text",
    REFERENCE: "Footnote Reference",
    "table of figures": "Table of Figures",
}


class Styles:
    """The styles of one document by the names that a briefing has for them.

    Attributes:
        theirs: The house's style for each of ours, "" where it has none and ours was added.
    """

    def __init__(
        self,
        document: Document,
        language: str,
        *,
        house: bool = False,
        chosen: Mapping[str, str] | None = None,
    ) -> None:
        """Give a document every style that it lacks; call before anything is written.

        Args:
            document: The document.
            language: Language of the briefing.
            house: Whether it is a house's, whose fonts stay as they are.
            chosen: Styles of the house that are to stand for ours.
        """
        self._document = document
        self._house = house
        self._chosen = chosen or {}
        self._chinese = language.startswith("zh")
        self._there = {s.name: s for s in document.styles}
        self._folded = {str(name).casefold(): name for name in self._there}
        self._names: dict[str, str] = {}
        self.theirs: dict[str, str] = {}
        _defaults(document, language, house=house)
        if not house:
            normal: Any = document.styles["Normal"]
            normal.font.color.rgb = _INK
        for name, look in LOOKS.items():
            self._names[name] = self._found(name, look.theirs) or self._made(name, look)
        self._names[REFERENCE] = self._found(REFERENCE) or self._raised()
        self._names[LINK] = self._found(LINK) or self._linked()
        self._names[TABLE] = self._found(TABLE) or _table_style(document)

    def __getitem__(self, name: str) -> str:
        """The document's name of one of our styles."""
        return self._names[name]

    def id_of(self, name: str) -> str:
        """The id of one of our styles, as XML names it."""
        found: str = self._document.styles[self._names[name]].style_id
        return found

    def _found(self, name: str, others: tuple[str, ...] = ()) -> str:
        """The house's style for one of ours, or ""."""
        if not self._house:
            return ""
        wanted = (self._chosen.get(name, ""), name, *others)
        found = next(
            (self._folded[w.casefold()] for w in wanted if w.casefold() in self._folded), ""
        )
        self.theirs[_SHOWN.get(name, name)] = found
        return found

    def _made(self, name: str, look: Look) -> str:
        style: Any = self._document.styles.add_style(
            name, WD_STYLE_TYPE.PARAGRAPH, builtin=name not in _OURS
        )
        style.base_style = self._document.styles["Normal"]
        style.quick_style, style.hidden = True, False
        style.font.size = Pt(look.size)
        style.font.bold = look.bold or None
        if look.muted:
            style.font.color.rgb = _MUTED
        spacing = style.paragraph_format
        spacing.space_before, spacing.space_after = Pt(look.before), Pt(look.after)
        # The same whatever font is there, so that pages end where they were reckoned to.
        airy = _CHINESE if look.line > _RUNNING and self._chinese else 1.0
        spacing.line_spacing = Pt(round(look.size * look.line * airy, 1)) if look.line else 1.0
        spacing.keep_with_next = look.keep or None
        if look.indent:
            spacing.left_indent = Inches(look.indent)
        if look.level:
            insert(style.element.get_or_add_pPr(), element("outlineLvl", val=str(look.level - 1)))
        if look.bar or look.fill:
            _box(style, bar=look.bar, fill=look.fill)
        if look.counted:
            spacing.left_indent, spacing.first_line_indent = Inches(0.25), Inches(-0.25)
            numbers = style.element.get_or_add_pPr().get_or_add_numPr()
            numbers.get_or_add_numId().val = counted(self._document, look.counted)
        return str(style.name)

    def _raised(self) -> str:
        style: Any = self._document.styles.add_style(
            REFERENCE, WD_STYLE_TYPE.CHARACTER, builtin=True
        )
        style.font.superscript = True
        return str(style.name)

    def _linked(self) -> str:
        style: Any = self._document.styles.add_style(LINK, WD_STYLE_TYPE.CHARACTER, builtin=True)
        style.font.color.rgb = RGBColor(0x1F, 0x5F, 0xBF)
        return str(style.name)


#: Styles that Word does not know by itself.
_OURS: Final = frozenset(
    {
        "Imprint",
        "Lead",
        "Remark",
        "Picture",
        "Table text",
        "After table",
        "Passage",
        "Passage in English",
    }
    | {"Large figure", "Large figure text"}
)
_ORDER: Final = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
    *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
    *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"),
    *("snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap"),
    *("jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId"),
    *("cnfStyle", "rPr", "sectPr", "pPrChange"),
)


def insert(properties: Any, child: Any) -> None:
    """Insert into paragraph properties at the place the format gives it."""
    tags = [qn(f"w:{t}") for t in _ORDER]
    place = tags.index(child.tag)
    for other in properties:
        if tags.index(other.tag) > place:
            other.addprevious(child)
            return
    properties.append(child)


def _defaults(document: Document, language: str, *, house: bool) -> None:
    """Fonts of the whole document, which a house has its own of, and its language."""
    styles: Any = document.styles.element
    defaults = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is None:
        return
    for child in list(defaults):
        if child.tag == qn("w:lang") or (child.tag == qn("w:rFonts") and not house):
            defaults.remove(child)
    if not house:
        fonts = element("rFonts", ascii=LATIN, hAnsi=LATIN, cs=LATIN)
        fonts.set(qn("w:eastAsia"), EAST_ASIAN.get(language, EAST_ASIAN["zh-Hans"]))
        defaults.insert(0, fonts)
    tag = TAGS[language]
    spoken = element("lang", val=tag if language == "en" else "en-GB")
    spoken.set(qn("w:eastAsia"), "zh-CN" if language == "en" else tag)
    later = [c for c in defaults if c.tag in (qn("w:eastAsianLayout"), qn("w:specVanish"))]
    if later:
        later[0].addprevious(spoken)
    else:
        defaults.append(spoken)


def _box(style: Any, *, bar: str, fill: str = "") -> None:
    """A bar at the left and a tinted ground, one or both; without a bar the ground has a rim."""
    properties: Any = style.element.get_or_add_pPr()
    borders = element("pBdr")
    if bar:
        borders.append(element("left", val="single", sz="18", space="8", color=bar))
    else:
        for side in ("top", "left", "bottom", "right"):
            borders.append(element(side, val="single", sz="4", space="4", color=fill))
    insert(properties, borders)
    if fill:
        insert(properties, element("shd", val="clear", color="auto", fill=fill))


def _table_style(document: Document) -> str:
    style: Any = document.styles.add_style(TABLE, WD_STYLE_TYPE.TABLE)
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
    return TABLE


# -- lists -------------------------------------------------------------------------------------


def counted(document: Document, how: str) -> int:
    """A new list with bullets ("bullet") or numbers ("decimal"); returns its number."""
    listed: Any = _numbering(document)
    models = listed.findall(qn("w:abstractNum"))
    taken = [int(m.get(qn("w:abstractNumId"))) for m in models]
    number = max(taken, default=-1) + 1
    model = element("abstractNum", abstractNumId=str(number))
    model.append(element("multiLevelType", val="singleLevel"))
    level = element("lvl", ilvl="0")
    text = "%1." if how == "decimal" else "•"
    level.extend((element("start", val="1"), element("numFmt", val=how)))
    level.extend((element("lvlText", val=text), element("lvlJc", val="left")))
    properties = element("pPr")
    properties.append(element("ind", left="360", hanging="360"))
    level.append(properties)
    model.append(level)
    if models:
        models[-1].addnext(model)
    else:
        listed.insert(0, model)
    return int(listed.add_num(number).numId)


def _numbering(document: Document) -> Any:
    """The lists of a document, which a house template may not have."""
    try:
        return document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        pass
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls
    from docx.parts.numbering import NumberingPart

    made: Any = parse_xml(f"<w:numbering {nsdecls('w')}/>")
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, made, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return made


def numbering(document: Document, style: str) -> int:
    """A numbering of its own for a list, which so begins with 1; returns its number."""
    listed: Any = _numbering(document)
    properties: Any = document.styles[style].element.pPr
    numbers = properties.numPr if properties is not None else None
    if numbers is None or numbers.numId is None:
        return counted(document, "decimal")
    model = listed.num_having_numId(numbers.numId.val).abstractNumId.val
    made = listed.add_num(model)
    made.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(made.numId)


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
