"""What a Word document remembers of its figures: bookmarks nobody sees, and what they stand for.

Word keeps both while a document is edited, so that :mod:`explorer.briefing.returned` can say what
in it no longer agrees with the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from lxml import etree

from explorer.briefing.docx_footnotes import note_mark

if TYPE_CHECKING:
    from docx.document import Document

    from explorer.briefing.docx_fields import Bookmarks
    from explorer.briefing.resolved import (
        Cell,
        Figure,
        Resolved,
        ResolvedChart,
        ResolvedFigure,
        ResolvedPassage,
    )

#: The namespace of what is remembered, by which it is found again.
NAMESPACE: Final = "urn:critical-technology-explorer:briefing"
_TEXT: Final = qn("w:t")
_DATA: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEM: Final = "{0B4F4E0C-6D5C-4E6B-9C57-3A1D8B7C2E10}"
_PROPERTIES: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


class Marks:
    """The marks of one document as it is written."""

    def __init__(self, resolved: Resolved, bookmarks: Bookmarks) -> None:
        """Begin with none."""
        self._resolved = resolved
        self._bookmarks = bookmarks
        self._count = 0
        self._root: Any = etree.Element(f"{{{NAMESPACE}}}briefing", nsmap={None: NAMESPACE})
        self._root.set("language", resolved.briefing.language)
        self._root.set("dataset", resolved.dataset_version)

    def _mark(self, kind: str, run: Any, **said: str) -> None:
        self._count += 1
        name = f"_Fact{self._count:04d}"
        self._bookmarks.around(name, run)
        self._add(self._root, kind, mark=name, **said)

    def _add(self, parent: Any, kind: str, **said: str) -> Any:
        made = etree.SubElement(parent, f"{{{NAMESPACE}}}{kind}")
        for key, value in said.items():
            if value:
                made.set(key, value)
        return made

    def figure(self, run: Any, shown: Figure | Cell | ResolvedFigure) -> None:
        """A figure in a run of its own."""
        pieces = [t.text or "" for s in run.itersiblings(preceding=True) for t in s.iter(_TEXT)]
        self._mark(
            "figure",
            run,
            observation=shown.observation_id,
            written=shown.text,
            accepted=getattr(shown, "snapshot", ""),
            notes=" ".join(map(str, shown.notes)),
            before="".join(reversed(pieces))[-60:],
        )

    def passage(self, run: Any, shown: ResolvedPassage) -> None:
        """A quote."""
        self._mark("passage", run, evidence=shown.evidence_id, written=shown.quote)

    def chart(self, shown: ResolvedChart) -> None:
        """A picture of a chart: what its marks stand for."""
        made = self._add(self._root, "chart", number=str(shown.number))
        for mark in shown.chart.marks:
            if mark.value is not None:
                self._add(made, "point", observation=mark.observation_id, value=repr(mark.value))

    def attach(self, document: Document) -> None:
        """Put what is remembered into the package of the document; once, at the end."""
        for note in self._resolved.notes:
            name = note_mark(note.number)
            self._add(self._root, "note", mark=name, evidence=note.evidence_id, written=note.text)
        package = document.part.package
        taken = {str(part.partname) for part in package.iter_parts()}
        number = next(n for n in range(1, 1000) if f"/customXml/item{n}.xml" not in taken)
        item = Part(
            PackURI(f"/customXml/item{number}.xml"), "application/xml", _bytes(self._root), package
        )
        properties: Any = etree.Element(f"{{{_DATA}}}datastoreItem", nsmap={"ds": _DATA})
        properties.set(f"{{{_DATA}}}itemID", _ITEM)
        schemas = etree.SubElement(properties, f"{{{_DATA}}}schemaRefs")
        etree.SubElement(schemas, f"{{{_DATA}}}schemaRef").set(f"{{{_DATA}}}uri", NAMESPACE)
        beside = PackURI(f"/customXml/itemProps{number}.xml")
        item.relate_to(
            Part(beside, _PROPERTIES, _bytes(properties), package),
            RELATIONSHIP_TYPE.CUSTOM_XML_PROPS,
        )
        document.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _bytes(root: Any) -> bytes:
    found: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return found
