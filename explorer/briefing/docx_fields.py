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


def field(
    paragraph: Paragraph,
    instruction: str,
    result: str = "",
    *,
    bold: bool = False,
    style: str = "",
    close: bool = True,
) -> None:
    """A field with the result it has now.

    Args:
        paragraph: Where it goes.
        instruction: What Word computes: " SEQ Figure ".
        result: What it shows until Word computes it.
        bold: The result in bold.
        style: Id of the character style of the result.
        close: False leaves the field open for results that follow.
    """
    parts: list[Any] = [
        element("fldChar", fldCharType="begin"),
        element("instrText", instruction),
        element("fldChar", fldCharType="separate"),
    ]
    if result:
        parts.append(element("t", result))
    if close:
        parts.append(element("fldChar", fldCharType="end"))
    for part in parts:
        paragraph._p.append(styled(part, style=style, bold=bold))


def bookmark(name: str, number: int, run: Any) -> None:
    """A bookmark around a run, which stands in its paragraph already."""
    run.addprevious(element("bookmarkStart", id=str(number), name=name))
    run.addnext(element("bookmarkEnd", id=str(number)))


def link(paragraph: Paragraph, anchor: str, text: str) -> None:
    """A link to a bookmark of the document."""
    made = element("hyperlink", anchor=anchor, history="1")
    run = paragraph.add_run(text)
    made.append(run._r)
    paragraph._p.append(made)


def lead_to(paragraph: Paragraph, run: Run, address: str) -> None:
    """Make the last run of a paragraph a link to an address."""
    identifier = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    made = element("hyperlink", history="1")
    made.set(qn("r:id"), identifier)
    run.style = "Hyperlink"
    made.append(run._r)
    paragraph._p.append(made)
