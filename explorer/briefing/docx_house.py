"""A house's own Word template: where a briefing stands in it, and the words it has a place for.

A place is named in braces, ``{title}``, anywhere in text, headers, footers or text boxes; or by the
tag or title of a content control. What has no place is written as without a template, and said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from docx.oxml.ns import qn

from explorer.briefing import packing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docx.document import Document
    from docx.section import Section

#: Where the blocks of the briefing go.
BODY: Final = "body"
_NAMED: Final = re.compile(r"\{(" + "|".join((*packing.PLACES, BODY)) + r")\}")
#: The same with what divides it from the next, which goes if there is nothing to divide.
_DIVIDED: Final = re.compile(_NAMED.pattern + r"(\s*[·|,;–—]\s+)?")
_AROUND: Final = ("/header", "/footer")


class Ground:
    """The document that a briefing is written into, and where in it.

    Attributes:
        found: The places it names.
        titled: Whether its text, not only what stands around it, has a place for the title.
    """

    def __init__(self, document: Document) -> None:
        """Look where the briefing goes; what is only an example of text is taken out."""
        self._document = document
        body: Any = document.element.body
        self.found = frozenset(name for root in _roots(document) for name in _names(root))
        self.titled = "title" in _names(body)
        self._at: Any = next((p for p in _body_paragraphs(body) if _text(p) == "{body}"), None)
        if self._at is None:
            for child in [c for c in body if c.tag != qn("w:sectPr")]:
                body.remove(child)
        #: What the template itself holds.
        self._own = set(body)

    @property
    def section(self) -> Section:
        """The section that the briefing stands in."""
        ends = 0
        if self._at is not None:
            before = self._at.itersiblings(preceding=True)
            ends = sum(1 for e in before if e.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None)
        return self._document.sections[ends]

    @property
    def text_width(self) -> float:
        """The width of a column of text, in inches."""
        section: Any = self.section
        width = section.page_width - section.left_margin - section.right_margin
        if self.columns > 1:
            columns = section._sectPr.find(qn("w:cols"))
            between = int(columns.get(qn("w:space"), "720")) * 635
            width = (width - between * (self.columns - 1)) // self.columns
        return float(width) / 914_400

    @property
    def columns(self) -> int:
        """How many columns a page has."""
        section: Any = self.section
        columns = section._sectPr.find(qn("w:cols"))
        return int(columns.get(qn("w:num"), "1")) if columns is not None else 1

    @property
    def own_paragraphs(self) -> list[Any]:
        """Paragraphs of the template's own text, the place of the briefing left out."""
        body: Any = self._document.element.body
        return [p for p in body.iter(qn("w:p")) if p is not self._at]

    @property
    def text_height(self) -> float:
        """The height of a page's text, in inches."""
        section: Any = self.section
        return float(section.page_height - section.top_margin - section.bottom_margin) / 914_400

    def settle(self) -> None:
        """Bring what was written at the end to where it belongs."""
        if self._at is None:
            return
        body: Any = self._document.element.body
        for child in [c for c in body if c not in self._own]:
            self._at.addprevious(child)
        body.remove(self._at)

    def fill(self, values: Mapping[str, str]) -> None:
        """Write words into the places that are named."""
        for root in _roots(self._document):
            for paragraph in list(root.iter(qn("w:p"))):
                _fill(paragraph, values)
            for control in root.iter(qn("w:sdt")):
                name = _name(control)
                if name in values:
                    _replace(control, values[name])


def has_words(document: Document) -> bool:
    """Whether any header or footer of a template says something or shows a picture."""
    body = document.element.body
    return any(
        _text(root) or next(root.iter(qn("w:drawing"), qn("w:pict")), None) is not None
        for root in _roots(document)
        if root is not body
    )


def _roots(document: Document) -> Iterator[Any]:
    yield document.element.body
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(_AROUND):
            yield relation.target_part.element


def _names(root: Any) -> Iterator[str]:
    for paragraph in root.iter(qn("w:p")):
        yield from _NAMED.findall(_text(paragraph))
    for control in root.iter(qn("w:sdt")):
        if (name := _name(control)) in packing.PLACES:
            yield name


def _name(control: Any) -> str:
    """What a content control is called, by its tag or its title."""
    for kind in ("w:tag", "w:alias"):
        found = control.find(f"{qn('w:sdtPr')}/{qn(kind)}")
        name = str(found.get(qn("w:val"), "")).strip().casefold() if found is not None else ""
        if name in packing.PLACES:
            return name
    return ""


def _body_paragraphs(body: Any) -> Iterator[Any]:
    return (child for child in body if child.tag == qn("w:p"))


def _text(element: Any) -> str:
    return "".join(t.text or "" for t in element.iter(qn("w:t"))).strip()


def _fill(paragraph: Any, values: Mapping[str, str]) -> None:
    """Replace the places in a paragraph, which Word may have cut into several runs.

    A paragraph of the text that holds one place and nothing for it is taken out.
    """
    own = [t for t in paragraph.iter(qn("w:t")) if next(t.iterancestors(qn("w:p"))) is paragraph]
    said = "".join(t.text or "" for t in own)
    alone = _NAMED.fullmatch(said.strip())
    if alone and not values.get(alone[1], "x") and paragraph.getparent().tag == qn("w:body"):
        paragraph.getparent().remove(paragraph)
        return
    for found in reversed(list(_DIVIDED.finditer(said))):
        value = values.get(found[1], "")
        if found[1] == BODY:
            continue
        start, end, at, new = (
            found.start(),
            found.end() if not value else found.end(1) + 1,
            0,
            value,
        )
        for piece in own:
            text = piece.text or ""
            first, last = max(start - at, 0), min(end - at, len(text))
            at += len(text)
            if first < last:
                piece.text = text[:first] + new + text[last:]
                piece.set(qn("xml:space"), "preserve")
                new = ""


def _replace(control: Any, words: str) -> None:
    pieces = list(control.iter(qn("w:t")))
    for n, piece in enumerate(pieces):
        piece.text = words if n == 0 else ""
    for shown in control.findall(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}"):
        shown.getparent().remove(shown)
