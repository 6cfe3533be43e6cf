"""The paper that a briefing is reckoned for: ours, or a house's with its margins and type."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from explorer.briefing.letterhead import Margins

if TYPE_CHECKING:
    from docx.document import Document

    from explorer.briefing.docx_house import Ground
    from explorer.briefing.house import House
    from explorer.briefing.letterhead import Letterhead

#: Points in a millimetre and in an inch; units of Word in a point.
_MM, _INCH, _EMU = 72 / 25.4, 72.0, 12700
#: The page without its margins, and as much more as space between blocks adds up to too much.
_BARE, _ADDED = 711.0, 19.0
#: Our letters in running text, their line and the space below it, in points.
_SIZE, _LINE, _AFTER = 10.5, 15.3, 8.0
#: The same of footnotes: letters and their line.
_NOTE, _NOTE_LINE = 8.5, 11.1
#: A line of a house's font is at most so many times as high as its letters.
_NATURAL: Final = 1.35
#: The name and each line of a letterhead, and the space and the rule below them.
_ROW, _BELOW = 13.5, 40.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A page of a format, as far as it matters for what has room on it.

    Attributes:
        width: Of the text, in points.
        height: Of the text, in points.
        head: What stands over the briefing's own head on the first page, in points.
        letters: How large letters are, ours being 1.
        lines: How high lines are, ours being 1.
        around: How much space stands around blocks, ours being 1.
        notes: How large footnotes are, letters and lines, ours being 1.
    """

    width: float = 468.0
    height: float = _BARE + _ADDED
    head: float = 0.0
    letters: float = 1.0
    lines: float = 1.0
    around: float = 1.0
    notes: float = 1.0


#: A4 with our margins, of which PDF, preview and Word have the least.
OURS: Final = Paper()


def papers(house: House) -> tuple[Paper, ...]:
    """The pages that a briefing of a house is set on: the preview's, then the house's own."""
    found = [OURS]
    if house.letterhead.margins != Margins() or house.letterhead.has_head:
        found.append(_printed(house.letterhead))
    if house.word:
        found.append(_word(house))
    return tuple(found)


def _printed(head: Letterhead) -> Paper:
    """The page of PDF: what the margins take more than ours is missing."""
    own, usual = head.margins, Margins()
    wider = own.left + own.right - usual.left - usual.right
    taller = own.top + own.bottom - usual.top - usual.bottom
    above = 0.0
    if head.has_head:
        logo = head.logo_height * _MM if head.logo else 0.0
        above = max(logo, _ROW * (1 + len(head.address))) + _BELOW
    return Paper(OURS.width - wider * _MM, OURS.height - taller * _MM, above)


def _word(house: House) -> Paper:
    """The page of Word: that of the section which the briefing stands in."""
    from docx import Document

    from explorer.briefing import docx_house, docx_styles

    document = Document(io.BytesIO(house.word))
    ground = docx_house.Ground(document)
    above = _own_text(ground)
    styles = docx_styles.Styles(document, "en", house=True, chosen=house.styles)
    size, line, after = _type(document.styles[styles["Body Text"]], document)
    note, note_line, _ = _type(document.styles[styles["footnote text"]], document)
    return Paper(
        ground.text_width * _INCH - 2.0,
        ground.text_height * _INCH * ground.columns - _crowded(ground) + _ADDED,
        above,
        max(1.0, size / _SIZE),
        max(1.0, line / _LINE),
        max(1.0, after / _AFTER),
        max(1.0, note / _NOTE, note_line / _NOTE_LINE),
    )


def _own_text(ground: Ground) -> float:
    """What the template itself holds in its text, a line for each paragraph of it."""
    return sum(_tall(p) for p in ground.own_paragraphs)


def _crowded(ground: Ground) -> float:
    """How far headers and footers reach into the page beyond its margins."""
    section: Any = ground.section
    first = section.different_first_page_header_footer
    tops = [section.header, *([section.first_page_header] if first else [])]
    feet = [section.footer, *([section.first_page_footer] if first else [])]
    high = max(sum(_tall(p._p) for p in part.paragraphs) for part in tops)
    low = max(sum(_tall(p._p) for p in part.paragraphs) for part in feet)
    over = section.header_distance / _EMU + high - section.top_margin / _EMU
    under = section.footer_distance / _EMU + low - section.bottom_margin / _EMU
    return float(max(0.0, over) + max(0.0, under))


def _tall(paragraph: Any) -> float:
    """Height of a paragraph of a template: a line, or its picture."""
    from docx.oxml.ns import qn

    pictures = (int(e.get("cy", 0)) / _EMU for e in paragraph.iter(qn("wp:extent")))
    return max((_LINE, *pictures))


def _type(style: Any, document: Document) -> tuple[float, float, float]:
    """Size of letters, height of a line and space below a paragraph of a style, in points."""
    size, spacing, after = _defaults(document)
    chain = [style]
    while chain[-1].base_style is not None:
        chain.append(chain[-1].base_style)
    for one in reversed(chain):
        form = one.paragraph_format
        size = one.font.size.pt if one.font.size is not None else size
        spacing = form.line_spacing if form.line_spacing is not None else spacing
        after = form.space_after.pt if form.space_after is not None else after
    # An amount of points is a length, a number so many lines.
    line = spacing.pt if hasattr(spacing, "pt") else float(spacing) * size * _NATURAL
    return size, line, after


def _defaults(document: Document) -> tuple[float, Any, float]:
    """What a document says of all paragraphs: size, spacing in lines, space below."""
    from docx.oxml.ns import qn

    styles: Any = document.styles.element
    size = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:sz')}")
    space = styles.find(
        f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}/{qn('w:pPr')}/{qn('w:spacing')}"
    )
    points = int(size.get(qn("w:val"))) / 2 if size is not None else 10.0
    line = int(space.get(qn("w:line"), 240)) / 240 if space is not None else 1.0
    after = int(space.get(qn("w:after"), 0)) / 20 if space is not None else 0.0
    return points, line, after
