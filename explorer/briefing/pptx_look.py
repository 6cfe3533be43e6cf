"""Lists, tables, languages and alternative text of slides: what python-pptx has no words for."""

from __future__ import annotations

from typing import Any

from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Pt

from explorer.briefing.packing import EAST_ASIAN, TAGS

#: "No style, no grid" of PowerPoint; lines and colours are ours.
_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_LINE = "D5D9DF"


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
    """Count a line from the first item's number; the bullet of one without is the master's."""
    if not number:
        return
    properties = line._p.get_or_add_pPr()
    hang = Pt(size * 1.6)
    properties.set("marL", str(hang))
    properties.set("indent", str(-hang))
    marks = {"type": "arabicPeriod", "startAt": str(number)}
    properties.append(properties.makeelement(qn("a:buAutoNum"), marks))


def plain(line: Any) -> None:
    """Make a line running text, which has no bullet."""
    properties = line._p.get_or_add_pPr()
    properties.set("marL", "0")
    properties.set("indent", "0")
    properties.append(properties.makeelement(qn("a:buNone"), {}))


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
