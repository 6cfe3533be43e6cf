"""The look of slides: 16:9, fonts by script, alternative text: what python-pptx lacks words for."""

from __future__ import annotations

import re
from typing import Any

from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from explorer.briefing.packing import EAST_ASIAN, LATIN, TAGS

WIDE = (Inches(13.333), Inches(7.5))
#: "No style, no grid" of PowerPoint; lines and colours are ours.
_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_LINE = "D5D9DF"


def prepare(deck: Any, language: str) -> None:
    """Make the empty presentation 16:9 with our fonts."""
    factor = WIDE[0] / deck.slide_width
    deck.slide_width, deck.slide_height = WIDE
    for master in deck.slide_masters:
        for shapes in (master.shapes, *(layout.shapes for layout in master.slide_layouts)):
            for shape in shapes:
                # One without a place of its own takes it from the master.
                if shape._element.spPr.find(qn("a:xfrm")) is not None:
                    shape.left, shape.width = int(shape.left * factor), int(shape.width * factor)
        for relation in master.part.rels.values():
            if relation.reltype.endswith("/theme"):
                _fonts(relation.target_part, language)


def _fonts(theme: Any, language: str) -> None:
    """The theme's fonts, which every run without one of its own takes."""
    east = EAST_ASIAN.get(language, EAST_ASIAN["zh-Hans"])
    text = theme.blob.decode()
    text = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{LATIN}", text)
    theme._blob = re.sub(r'<a:ea typeface="[^"]*"', f'<a:ea typeface="{east}"', text).encode()


def place(shape: Any, left: int, top: int, width: int, height: int) -> None:
    """Put a placeholder where it belongs on a wide slide."""
    shape.left, shape.top, shape.width, shape.height = left, top, width, height
    frame = shape.text_frame
    frame.word_wrap = True
    frame.margin_left = 0


def describe(shape: Any, text: str) -> None:
    """Alternative text of a shape."""
    found = shape._element.xpath(".//p:cNvPr")[0]
    found.set("descr", text)


def speak(run: Any, language: str) -> None:
    """Say which language a run is in, and the East Asian font for it."""
    properties = run._r.get_or_add_rPr()
    properties.set("lang", TAGS.get(language, "en-GB"))
    if language in EAST_ASIAN:
        east = properties.makeelement(qn("a:ea"), {"typeface": EAST_ASIAN[language]})
        properties.append(east)


def itemise(line: Any, size: float, number: int = 0) -> None:
    """Make a line the item of a list: with a bullet, or counted from the first item's number."""
    properties = line._p.get_or_add_pPr()
    hang = Pt(size * (1.6 if number else 1.0))
    properties.set("marL", str(hang))
    properties.set("indent", str(-hang))
    if number:
        marks = {"type": "arabicPeriod", "startAt": str(number)}
        properties.append(properties.makeelement(qn("a:buAutoNum"), marks))
    else:
        font = properties.makeelement(qn("a:buFont"), {"typeface": "Arial"})
        properties.extend((font, properties.makeelement(qn("a:buChar"), {"char": "•"})))


def raise_run(run: Any) -> None:
    """Set a run as superscript."""
    run._r.get_or_add_rPr().set("baseline", "30000")


def plain_table(shape: Any) -> None:
    """A table with thin lines and no colours of its own."""
    properties = shape._element.graphic.graphicData.tbl.tblPr
    properties.find(qn("a:tableStyleId")).text = _PLAIN
    properties.set("bandRow", "0")


def underline(cell: Any) -> None:
    """A thin line under a cell."""
    properties = cell._tc.get_or_add_tcPr()
    line = properties.makeelement(qn("a:lnB"), {"w": "9525"})
    fill = line.makeelement(qn("a:solidFill"), {})
    fill.append(fill.makeelement(qn("a:srgbClr"), {"val": _LINE}))
    line.append(fill)
    properties.insert(0, line)


def tint(cell: Any) -> None:
    """The light ground of a header cell."""
    cell.fill.solid()
    cell.fill.fore_color.rgb = RGBColor(0xF4, 0xF5, 0xF7)
