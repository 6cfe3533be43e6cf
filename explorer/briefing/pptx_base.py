"""The empty presentation that slides without a house template begin with: ours, and nobody else's.

It is made of the library's, whose layouts get our grid, type and colours; what of it is not used
is taken out.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pptx
from pptx.exc import PackageNotFoundError
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from explorer import paths
from explorer.briefing import packing
from explorer.briefing.packing import EAST_ASIAN, LATIN

WIDE: Final = (Inches(13.333), Inches(7.5))
#: Colours of the theme: words, ground, muted words, tint, accent.
_COLOURS: Final = {
    "dk1": "1B1F24",
    "lt1": "FFFFFF",
    "dk2": "59636E",
    "lt2": "F4F5F7",
    "accent1": "1F5FBF",
    "hlink": "1F5FBF",
}
_LEFT, _WIDTH = Inches(0.7), Inches(11.93)
#: Where each placeholder of the master stands: left, top, width, height.
_GRID: Final = {
    "title": (_LEFT, Inches(0.5), _WIDTH, Inches(0.9)),
    "body": (_LEFT, Inches(1.45), _WIDTH, Inches(5.5)),
    "dt": (_LEFT, Inches(7.0), Inches(1.6), Inches(0.3)),
    "ftr": (Inches(2.4), Inches(7.0), Inches(8.6), Inches(0.3)),
    "sldNum": (Inches(11.63), Inches(7.0), Inches(1.0), Inches(0.3)),
}
_FOOT: Final = ("dt", "ftr", "sldNum")
#: The layouts that are kept: of the title, of text, of a section, of a title alone.
KINDS: Final = ("title", "obj", "secHead", "titleOnly")
#: Sizes on the slides of the title and of a section.
_SIZES: Final = {"ctrTitle": 40, "subTitle": 20, "title": 32, "body": 18}
#: Sizes of the five levels of text.
_LEVELS: Final = (20, 18, 16, 14, 14)


def deck(language: str) -> Any:
    """An empty presentation of 16:9 in our look.

    Raises:
        paths.OwnFileError: The one of the library is missing or damaged.
    """
    template = Path(pptx.__file__).parent / "templates" / "default.pptx"
    try:
        made: Any = pptx.Presentation(str(template))
    except PackageNotFoundError as error:
        raise paths.OwnFileError(template) from error
    made.slide_width, made.slide_height = WIDE
    packing.unfurnished(made.part.package._rels)
    packing.unfurnished(made.part.rels)
    master = made.slide_masters[0]
    for layout in list(master.slide_layouts):
        if layout._element.get("type") not in KINDS:
            master.slide_layouts.remove(layout)
    for shape in master.placeholders:
        _place(shape, _GRID[shape._element.ph.get("type")])
    for layout in master.slide_layouts:
        _arrange(layout)
    _type(master._element.find(qn("p:txStyles")))
    _feet(master)
    for relation in master.part.rels.values():
        if relation.reltype.endswith("/theme"):
            _theme(relation.target_part, language)
    return made


def _place(shape: Any, where: tuple[int, int, int, int]) -> None:
    shape.left, shape.top, shape.width, shape.height = where
    body = shape._element.txBody.bodyPr
    body.set("lIns", "0")
    body.set("rIns", "0")


def _arrange(layout: Any) -> None:
    """A layout on our grid: what has no place of its own takes the master's."""
    kind = layout._element.get("type")
    own = {
        "title": {
            "ctrTitle": (Inches(0.9), Inches(2.0), Inches(11.5), Inches(1.8)),
            "subTitle": (Inches(0.9), Inches(3.95), Inches(11.5), Inches(1.4)),
        },
        "secHead": {
            "title": (Inches(0.9), Inches(2.7), Inches(11.5), Inches(1.6)),
            "body": (Inches(0.9), Inches(4.4), Inches(11.5), Inches(1.2)),
        },
    }.get(kind, {})
    for shape in layout.placeholders:
        named = shape._element.ph.get("type", "obj")
        properties = shape._element.spPr
        if named in own:
            _place(shape, own[named])
            _anchor(shape, "b" if named.lower().endswith("title") else "t")
            continue
        for placed in properties.findall(qn("a:xfrm")):
            properties.remove(placed)
    if kind in ("title", "secHead"):
        for shape in layout.placeholders:
            if size := _SIZES.get(shape._element.ph.get("type", "")):
                _sized(shape, size)


def _sized(shape: Any, size: int) -> None:
    """Give the first level of a placeholder a size of its own, at the left, without a bullet."""
    styles = shape._element.txBody.find(qn("a:lstStyle"))
    for level in list(styles):
        styles.remove(level)
    level = styles.makeelement(qn("a:lvl1pPr"), {"algn": "l", "marL": "0", "indent": "0"})
    level.append(level.makeelement(qn("a:buNone"), {}))
    words = level.makeelement(qn("a:defRPr"), {"sz": str(size * 100)})
    level.append(words)
    styles.append(level)


def _anchor(shape: Any, where: str) -> None:
    shape._element.txBody.bodyPr.set("anchor", where)


def _type(styles: Any) -> None:
    """Sizes and alignment of titles and of the levels of text."""
    title = styles.find(f"{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    words = title.find(qn("a:defRPr"))
    words.set("sz", "2800")
    words.set("b", "1")
    for number, size in enumerate(_LEVELS, start=1):
        level = styles.find(f"{qn('p:bodyStyle')}/{qn(f'a:lvl{number}pPr')}")
        hang = Pt(size)
        level.set("marL", str(hang * number))
        level.set("indent", str(-hang))
        level.find(qn("a:defRPr")).set("sz", str(size * 100))


def _feet(master: Any) -> None:
    """Small and muted words at the foot."""
    for shape in master.placeholders:
        named = shape._element.ph.get("type")
        if named not in _FOOT:
            continue
        for level in shape._element.iter(qn("a:lvl1pPr")):
            level.set("algn", "r" if named == "sldNum" else "l")
            words = level.find(qn("a:defRPr"))
            words.set("sz", "1000")
            words.append(words.makeelement(qn("a:latin"), {"typeface": "+mn-lt"}))
            for colour in words.iter(qn("a:schemeClr")):
                colour.set("val", "tx2")
                for shade in list(colour):
                    colour.remove(shade)


def _theme(theme: Any, language: str) -> None:
    """Fonts and colours that every run without ones of its own takes."""
    east = EAST_ASIAN.get(language, EAST_ASIAN["zh-Hans"])
    text = theme.blob.decode()
    text = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{LATIN}", text)
    text = re.sub(r'<a:ea typeface="[^"]*"', f'<a:ea typeface="{east}"', text)
    for name, colour in _COLOURS.items():
        inner = rf'\g<1><a:srgbClr val="{colour}"/>\g<2>'
        text = re.sub(rf"(<a:{name}>).*?(</a:{name}>)", inner, text, flags=re.DOTALL)
    named = 'name="Critical Technology Explorer"'
    theme._blob = re.sub(r'name="(?:Office Theme|Office|Office Classic \d?)"', named, text).encode()
