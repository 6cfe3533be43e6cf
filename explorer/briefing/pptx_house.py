"""A house's own PowerPoint template: its layouts, the room they leave, what stands at the foot.

Our own empty presentation is treated as one, so that there is one way to make a slide.
"""

from __future__ import annotations

import copy
import io
import re
from typing import TYPE_CHECKING, Any, Final

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches

from explorer.briefing import packing, pptx_base

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMED: Final = re.compile(r"\{(" + "|".join(packing.PLACES) + r")\}")
_FOOT: Final = ("dt", "ftr", "sldNum")
#: What a layout that does as well is called, where none is of the type.
_CALLED: Final = {
    "title": ("title slide", "cover", "titelfolie", "标题幻灯片", "標題投影片"),
    "obj": ("title and content", "content", "titel und inhalt", "标题和内容", "標題及物件"),
    "secHead": ("section", "abschnitt", "节标题", "章節標題"),
    "titleOnly": ("title only", "nur titel", "仅标题", "只有標題"),
}
_ALSO: Final = {"obj": ("tx", "objOnly"), "title": (), "secHead": (), "titleOnly": ("obj", "tx")}
#: At the foot of the room for a chart or a table: who says it.
SOURCES: Final = Inches(0.45)
#: Where the layouts leave no room that could be found.
_MARGIN: Final = Inches(0.7)

Box = tuple[int, int, int, int]


def opened(template: bytes, language: str) -> Any:
    """A presentation without slides: the house's, or ours if it has none."""
    if not template:
        return pptx_base.deck(language)
    deck: Any = Presentation(io.BytesIO(template))
    packing.unfurnished(deck.part.package._rels)
    packing.unfurnished(deck.part.rels)
    listed = deck.slides._sldIdLst
    for slide in list(listed):
        deck.part.drop_rel(slide.rId)
        listed.remove(slide)
    # Lists of slides that are gone make PowerPoint offer a repair.
    for tag in ("p:extLst", "p:custShowLst"):
        for gone in deck.part._element.findall(qn(tag)):
            deck.part._element.remove(gone)
    return deck


class Layouts:
    """The layouts of one presentation by what a briefing needs them for.

    Attributes:
        missing: Those it has none for; another does as well.
    """

    def __init__(self, deck: Any) -> None:
        """Look through the layouts of the first master."""
        self._deck = deck
        self._master = deck.slide_masters[0]
        self.missing: list[str] = []
        self._found = {kind: self._layout(kind) for kind in pptx_base.KINDS}

    def __getitem__(self, kind: str) -> Any:
        return self._found[kind]

    def _layout(self, kind: str) -> Any:
        layouts = list(self._master.slide_layouts)
        for wanted in (kind, *_ALSO[kind]):
            for layout in layouts:
                if layout._element.get("type") == wanted:
                    return layout
        for layout in layouts:
            if any(layout.name.casefold().startswith(name) for name in _CALLED[kind]):
                return layout
        self.missing.append(kind)
        titled = [lay for lay in layouts if title_of(lay) is not None]
        if kind == "obj":
            return next((lay for lay in titled if body_of(lay) is not None), (titled or layouts)[0])
        return (titled or layouts)[0]

    @property
    def box(self) -> Box:
        """Where a chart, a table or text goes: left, top, width, height."""
        body = body_of(self["obj"])
        if body is not None and body.width:
            return int(body.left), int(body.top), int(body.width), int(body.height)
        width, height = int(self._deck.slide_width), int(self._deck.slide_height)
        top = int(height * 0.22)
        return _MARGIN, top, width - 2 * _MARGIN, height - top - _MARGIN

    @property
    def size(self) -> float:
        """The size of the first level of text, in points."""
        body = body_of(self["obj"])
        return _size(body, self._styles("p:bodyStyle")) or 20.0

    @property
    def title_size(self) -> float:
        """The size of a title, in points."""
        return _size(title_of(self["obj"]), self._styles("p:titleStyle")) or 28.0

    def _styles(self, kind: str) -> Any:
        styles = self._master._element.find(qn("p:txStyles"))
        return styles.find(qn(kind)) if styles is not None else None

    def fill(self, values: Mapping[str, str]) -> None:
        """Write words into the places that master and layouts name in braces."""
        for root in (self._master, *self._master.slide_layouts):
            for paragraph in root._element.iter(qn("a:p")):
                fill(paragraph, values)

    def furnish(self, slide: Any, values: Mapping[str, str], number: int) -> None:
        """Date, footer and number at the foot of a slide, where its layout has a place for them."""
        for shape in slide.slide_layout.placeholders:
            named = shape._element.ph.get("type")
            if named not in _FOOT or (named == "dt" and not values["date"]):
                continue
            made = copy.deepcopy(shape._element)
            taken = [int(n) for n in slide.shapes._spTree.xpath(".//p:cNvPr/@id")]
            made.find(f".//{qn('p:cNvPr')}").set("id", str(max(taken) + 1))
            text = made.find(qn("p:txBody"))
            for paragraph in text.findall(qn("a:p")):
                text.remove(paragraph)
            line = _line(named, self._said(shape, named, values), number)
            text.append(line)
            if size := self._foot_size(shape, named):
                line[0].find(qn("a:rPr")).set("sz", str(round(size * 100)))
            slide.shapes._spTree.append(made)

    def _foot_size(self, shape: Any, named: str) -> float:
        """The size of words at the foot; LibreOffice does not look for it in the master."""
        above = [p for p in self._master.placeholders if p._element.ph.get("type") == named]
        return next((s for p in (shape, *above) if (s := _size(p, None))), 0.0)

    def _said(self, shape: Any, named: str, values: Mapping[str, str]) -> str:
        if named == "dt":
            return values["date"]
        own = shape.text_frame.text.strip()
        above = next(
            (p for p in self._master.placeholders if p._element.ph.get("type") == named), None
        )
        own = own or (above.text_frame.text.strip() if above is not None else "")
        said = _NAMED.sub(lambda found: values[found[1]], own).strip(" ·|")
        if said or own:
            return said
        return " · ".join(v for v in (values["classification"], values["imprint"]) if v)

    def says(self, slide: Any, words: str) -> bool:
        """Whether words stand on a slide, by itself or by its layout or master."""
        shown = (slide, slide.slide_layout, self._master)
        return any(
            words in "".join(t.text or "" for t in paragraph.iter(qn("a:t")))
            for holder in shown
            for shape in holder.shapes
            if holder is slide or not shape.is_placeholder
            for paragraph in shape._element.iter(qn("a:p"))
        )

    def has_foot(self, named: str) -> bool:
        """Whether slides of text have a place for date, footer or number."""
        return any(p._element.ph.get("type") == named for p in self["obj"].placeholders)


def _line(named: str, text: str, number: int) -> Any:
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import nsdecls

    made: Any = parse_xml(f"<a:p {nsdecls('a')}><a:r><a:rPr lang='en-GB'/><a:t/></a:r></a:p>")
    if named == "sldNum":
        made = parse_xml(
            f"<a:p {nsdecls('a')}><a:fld id='{{C1FF6DA9-008F-8B48-92A6-B652298478BF}}' "
            "type='slidenum'><a:rPr lang='en-GB'/><a:t/></a:fld></a:p>"
        )
    made[0].find(qn("a:t")).text = str(number) if named == "sldNum" else text
    return made


def fill(paragraph: Any, values: Mapping[str, str]) -> None:
    """Replace the places that a paragraph names; PowerPoint keeps each in a run as a rule."""
    pieces = list(paragraph.iter(qn("a:t")))
    said = "".join(t.text or "" for t in pieces)
    if not _NAMED.search(said):
        return
    filled = _NAMED.sub(lambda found: values[found[1]], said)
    for n, piece in enumerate(pieces):
        piece.text = filled if n == 0 else ""


def title_of(holder: Any) -> Any:
    """The title's placeholder of a layout or slide, or None."""
    return _placeholder(holder, ("title", "ctrTitle"))


def body_of(holder: Any) -> Any:
    """The placeholder of text or content of a layout or slide, or None."""
    return _placeholder(holder, ("obj", "body"))


def _placeholder(holder: Any, kinds: tuple[str, ...]) -> Any:
    named = {"": "obj"}
    for shape in holder.placeholders:
        kind = shape._element.ph.get("type", "")
        if named.get(kind, kind) in kinds:
            return shape
    return None


def _size(shape: Any, style: Any) -> float:
    """The size of the first level, by a placeholder's own list of styles or the master's."""
    for root in (
        shape._element.find(f".//{qn('a:lstStyle')}") if shape is not None else None,
        style,
    ):
        words = root.find(f"{qn('a:lvl1pPr')}/{qn('a:defRPr')}") if root is not None else None
        if words is not None and words.get("sz"):
            return int(words.get("sz")) / 100
    return 0.0
