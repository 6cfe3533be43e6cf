"""Tables of a Word document: rows that stay whole under a header that comes back on each page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Inches

from explorer.briefing.docx_fields import element
from explorer.briefing.docx_styles import TABLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from explorer.briefing.docx_styles import Styles
    from explorer.briefing.resolved import Cell, ResolvedTable


def table(
    document: Document,
    block: ResolvedTable,
    styles: Styles,
    width: float,
    say: Callable[[Paragraph, Cell], None],
) -> None:
    """A table at the end of a document, as wide as the text.

    Args:
        document: The document.
        block: What is in the table.
        styles: The document's styles.
        width: Of the text, in inches.
        say: Writes a cell.
    """
    made = document.add_table(rows=1, cols=len(block.header))
    made.style = styles[TABLE]
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    properties: Any = made._tbl.tblPr
    properties.append(element("tblCaption", val=block.caption))
    share = width / sum(block.widths)
    widths = [Inches(w * share) for w in block.widths]
    for cell, text in zip(made.rows[0].cells, block.header, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.style = styles["Table text"]
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(text).bold = True
    first: Any = made.rows[0]._tr.get_or_add_trPr()
    first.extend((element("cantSplit", val="true"), element("tblHeader", val="true")))
    for row in block.rows:
        added = made.add_row()
        kept: Any = added._tr.get_or_add_trPr()
        kept.append(element("cantSplit", val="true"))
        for cell, content in zip(added.cells, row, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.style = styles["Table text"]
            say(paragraph, content)
    made.autofit = False
    for column, wide in zip(made.columns, widths, strict=True):
        column.width = wide
    for line in made._tbl.tr_lst:
        for grid_cell, wide in zip(line.tc_lst, widths, strict=True):
            grid_cell.width = wide
