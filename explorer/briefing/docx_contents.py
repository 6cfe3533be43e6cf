"""Contents of a Word document, and its lists of figures and tables: fields with what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.briefing import length
from explorer.briefing.docx_fields import element, field, link, runs, styled
from explorer.briefing.docx_styles import insert
from explorer.briefing.resolved import ResolvedChart, ResolvedHeading, ResolvedTable
from explorer.briefing.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document

    from explorer.briefing.docx_styles import Styles
    from explorer.briefing.resolved import Resolved

#: A list of fewer is no help.
_FEW = 3

_LISTED = "table of figures"
#: A line of a list: its style, the bookmark it leads to, its words and its page.
_Line = tuple[str, str, str, int]


def write(document: Document, resolved: Resolved, styles: Styles, width: float) -> None:
    """Write the contents where a briefing is long enough for one.

    Page numbers are reckoned; Word counts them again when the file is opened.
    """
    if not length.has_contents(resolved):
        return
    language = resolved.briefing.language
    pages = length.pages(resolved)
    headings = [(n, b) for n, b in enumerate(resolved.blocks) if isinstance(b, ResolvedHeading)]
    lines: list[_Line] = [
        (f"toc {h.level}", heading_mark(n), h.text, pages[at])
        for n, (at, h) in enumerate(headings, start=1)
        if h.level <= 2
    ]
    _list(document, styles, width, word(language, "contents"), ' TOC \\o "1-2" \\h \\z \\u ', lines)
    shown = [(at, b) for at, b in enumerate(resolved.blocks)]
    drawn = [(at, b) for at, b in shown if isinstance(b, ResolvedChart)]
    tabled = [(at, b) for at, b in shown if isinstance(b, ResolvedTable)]
    for key, found in (("figure", drawn), ("table", tabled)):
        if len(found) < _FEW:
            continue
        label = word(language, key)
        lines = [
            (_LISTED, caption_mark(key, b.number), f"{label} {b.number}  {b.caption}", pages[at])
            for at, b in found
        ]
        told = f' TOC \\h \\z \\c "{key.capitalize()}" '
        _list(document, styles, width, word(language, key + "s"), told, lines)


def heading_mark(number: int) -> str:
    """The bookmark of a heading."""
    return f"_Toc{number:06d}"


def caption_mark(key: str, number: int) -> str:
    """The bookmark of the label of a figure or table."""
    return f"_Ref{key.capitalize()}{number:04d}"


def _list(
    document: Document,
    styles: Styles,
    width: float,
    title: str,
    instruction: str,
    lines: Sequence[_Line],
) -> None:
    document.add_paragraph(title, style=styles["TOC Heading"])
    for place, (style, mark, text, page) in enumerate(lines):
        entry = document.add_paragraph(style=styles[style])
        properties: Any = entry._p.get_or_add_pPr()
        tabs = element("tabs")
        tabs.append(element("tab", val="right", leader="dot", pos=str(round(width * 1440))))
        insert(properties, tabs)
        if place == 0:
            field(entry, instruction, close=False, stale=True)
        made = link(entry, mark, text)
        made.append(styled(element("tab")))
        made.extend(runs(f" PAGEREF {mark} \\h ", str(page)))
        if place == len(lines) - 1:
            entry._p.append(styled(element("fldChar", fldCharType="end")))
