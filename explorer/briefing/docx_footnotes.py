"""Word's own footnotes: a footnotes part, its relationship, references and repeated references.

python-docx 1.2 has no footnotes, so the part is made here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from explorer.briefing.docx_fields import Bookmarks, element, field, styled
from explorer.briefing.docx_styles import speak_element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from explorer.briefing.docx_styles import Styles
    from explorer.briefing.footnotes import Span
    from explorer.briefing.notes import Footnote

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
#: The two notes every document has: the line above the footnotes, and above continued ones.
_SEPARATORS = (("-1", "separator"), ("0", "continuationSeparator"))


class Footnotes:
    """The footnotes of one document and the marks that refer to them."""

    def __init__(self, notes: Sequence[Footnote], styles: Styles, bookmarks: Bookmarks) -> None:
        """Take the footnotes; none is in the document before it is marked."""
        self._notes = {n.number: n for n in notes}
        self._bookmarks = bookmarks
        self._mark = styles.id_of("footnote reference")
        self._text = styles.id_of("footnote text")
        self._link = styles.id_of("Hyperlink")
        self._marked: dict[int, int] = {}
        self._addresses: dict[str, str] = {}
        self._root: Any = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}/>")
        for identifier, kind in _SEPARATORS:
            note = element("footnote", type=kind, id=identifier)
            paragraph = element("p")
            spacing = element("pPr")
            spacing.append(element("spacing", after="0", line="240", lineRule="auto"))
            run = element("r")
            run.append(element(kind))
            paragraph.extend((spacing, run))
            note.append(paragraph)
            self._root.append(note)

    def mark(self, paragraph: Paragraph, numbers: Sequence[int]) -> None:
        """Put footnote references at the end of a paragraph.

        The first reference to a footnote makes it; later ones repeat its number as a field.
        """
        for place, number in enumerate(numbers):
            if place:
                paragraph._p.append(styled(element("t", ","), style=self._mark))
            if number in self._marked:
                shown = str(self._marked[number])
                name = f" NOTEREF {note_mark(number)} \\f \\h "
                field(paragraph, name, shown, style=self._mark)
                continue
            # Word counts by place; our numbers follow the same order.
            self._marked[number] = len(self._marked) + 1
            run = styled(element("footnoteReference", id=str(number)), style=self._mark)
            paragraph._p.append(run)
            self._bookmarks.around(note_mark(number), run)
            self._root.append(self._note(self._notes[number]))

    def _note(self, note: Footnote) -> Any:
        made = element("footnote", id=str(note.number))
        paragraph = element("p")
        properties = element("pPr")
        properties.append(element("pStyle", val=self._text))
        mark = styled(element("footnoteRef"), style=self._mark)
        space = styled(element("t", " "))
        paragraph.extend((properties, mark, space))
        for span in note.spans:
            paragraph.append(self._span(span))
        made.append(paragraph)
        return made

    def _span(self, span: Span) -> Any:
        run = element("r")
        properties = element("rPr")
        if span.link:
            properties.append(element("rStyle", val=self._link))
        if span.italic and not span.language.startswith("zh"):
            properties.append(element("i"))
        if span.language:
            speak_element(properties, span.language)
        if len(properties):
            run.append(properties)
        run.append(element("t", span.text))
        if not span.link:
            return run
        identifier = self._addresses.setdefault(span.link, f"rId{len(self._addresses) + 1}")
        linked = element("hyperlink", history="1")
        linked.set(qn("r:id"), identifier)
        linked.append(run)
        return linked

    def attach(self, document: Document) -> None:
        """Put the footnotes into the document's package; once, when all are marked."""
        package = document.part.package
        content = etree.tostring(
            self._root, xml_declaration=True, encoding="UTF-8", standalone=True
        )
        for name, relation in list(document.part.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.FOOTNOTES:  # of a house's example text
                del document.part.rels[name]
        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, content, package)
        for address, identifier in self._addresses.items():
            found = part.rels.get_or_add_ext_rel(RELATIONSHIP_TYPE.HYPERLINK, address)
            assert found == identifier  # both count in order of first use
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        settings: Any = document.settings.element
        for old in settings.findall(qn("w:footnotePr")):
            settings.remove(old)
        listed = element("footnotePr")
        for identifier, _kind in _SEPARATORS:
            listed.append(element("footnote", id=identifier))
        # The order of the settings is part of the format.
        later = [e for e in settings if e.tag in _LATER]
        if later:
            later[0].addprevious(listed)
        else:
            settings.append(listed)


#: What stands behind the footnotes in the settings of a document.
_LATER = frozenset(
    qn(f"w:{name}")
    for name in (
        *("endnotePr", "compat", "docVars", "rsids", "attachedSchema", "themeFontLang"),
        *("clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures"),
        *("forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults"),
        *("doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
    )
) | {qn("m:mathPr")}


def note_mark(number: int) -> str:
    """The bookmark of the first reference to a footnote."""
    return f"_RefNote{number}"
