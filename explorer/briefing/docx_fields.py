"""Fields, bookmarks and links of a Word document, which python-docx has no words for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run


def element(tag: str, text: str = "", **attributes: str) -> Any:
    """An element of the word namespace; attribute names are of the same one."""
    made: Any = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    if text:
        made.text = text
        made.set(qn("xml:space"), "preserve")
    return made


def styled(child: Any, *, style: str = "", bold: bool = False) -> Any:
    """A run with one element in it, in a character style by its id."""
    run = element("r")
    if style or bold:
        properties = element("rPr")
        if style:
            properties.append(element("rStyle", val=style))
        if bold:
            properties.append(element("b"))
        run.append(properties)
    run.append(child)
    return run


def runs(
    instruction: str,
    result: str = "",
    *,
    bold: bool = False,
    style: str = "",
    close: bool = True,
    stale: bool = False,
) -> list[Any]:
    """The runs of a field with the result it has now.

    Args:
        instruction: What Word computes: " SEQ Figure ".
        result: What it shows until Word computes it.
        bold: The result in bold.
        style: Id of the character style of the result.
        close: False leaves the field open for results that follow.
        stale: Word is to compute it when it opens the file.
    """
    begin = element("fldChar", fldCharType="begin")
    if stale:
        begin.set(qn("w:dirty"), "true")
    told = element("instrText", instruction)
    parts = [begin, told, element("fldChar", fldCharType="separate")]
    if result:
        parts.append(element("t", result))
    if close:
        parts.append(element("fldChar", fldCharType="end"))
    return [styled(part, style=style, bold=bold) for part in parts]


def field(paragraph: Paragraph, instruction: str, result: str = "", **keywords: Any) -> None:
    """A field at the end of a paragraph; see :func:`runs`."""
    paragraph._p.extend(runs(instruction, result, **keywords))


class Bookmarks:
    """The bookmarks of one document, each with a number of its own."""

    def __init__(self) -> None:
        """Begin with none."""
        self._count = 0

    def around(self, name: str, first: Any, last: Any | None = None) -> None:
        """A bookmark around runs that stand in one paragraph already."""
        self._count += 1
        number = str(self._count)
        first.addprevious(element("bookmarkStart", id=number, name=name))
        (first if last is None else last).addnext(element("bookmarkEnd", id=number))


def link(paragraph: Paragraph, anchor: str, text: str) -> Any:
    """A link to a bookmark of the document; returns it."""
    made = element("hyperlink", anchor=anchor, history="1")
    run = paragraph.add_run(text)
    made.append(run._r)
    paragraph._p.append(made)
    return made


def lead_to(paragraph: Paragraph, run: Run, address: str, style: str) -> None:
    """Make the last run of a paragraph a link to an address."""
    identifier = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    made = element("hyperlink", history="1")
    made.set(qn("r:id"), identifier)
    run.style = style
    made.append(run._r)
    paragraph._p.append(made)
