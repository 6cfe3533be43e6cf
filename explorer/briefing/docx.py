"""A briefing as a Word document, with footnotes that are Word's own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, assert_never

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.text.paragraph import Paragraph

from explorer.briefing import docx_styles, packing, pictures
from explorer.briefing.docx_fields import bookmark, field, lead_to, link
from explorer.briefing.docx_footnotes import Footnotes
from explorer.briefing.resolved import (
    Resolved,
    ResolvedBlock,
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
)
from explorer.briefing.wording import word
from explorer.charts.describe import describe

if TYPE_CHECKING:
    from explorer.briefing.progress import Progress
    from explorer.charts.chart import Chart

#: Fewer headings than this need no table of contents.
_CONTENTS = 4
_TEXT_WIDTH = 6.5
_TALLEST = 6.8
_STYLES = {"body": "Body Text", "bullet": "List Bullet", "numbered": "List Number"}


def content(resolved: Resolved, progress: Progress) -> bytes:
    """The briefing as a DOCX file.

    Raises:
        Cancelled: The export was stopped.
    """
    return packing.fixed(_Writer(resolved).written(progress), resolved.briefing.date)


class _Writer:
    """One document as it grows; used once."""

    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.language = resolved.briefing.language
        self.document = Document()
        self.footnotes = Footnotes(resolved.notes, self.language)
        self.pictures = 0
        self.counting = 0

    def written(self, progress: Progress) -> bytes:
        briefing = self.resolved.briefing
        progress.begin(len(self.resolved.blocks) + 1)
        docx_styles.prepare(self.document, self.language)
        packing.label(self.document.core_properties, self.resolved)
        self._head()
        headings = [b for b in self.resolved.blocks if isinstance(b, ResolvedHeading)]
        if len(headings) >= _CONTENTS:
            self._contents(headings)
        self._headings = iter(range(1, len(headings) + 1))
        new_page = False
        for block in self.resolved.blocks:
            last = self.document.element.body[-2]
            self._block(block)
            # A break of its own could be pushed to a page that it leaves empty.
            if new_page and last.getnext().tag == qn("w:p"):
                begun = Paragraph(last.getnext(), self.document)
                begun.paragraph_format.page_break_before = True
            new_page = isinstance(block, ResolvedBreak)
            progress.step()
        self.footnotes.attach(self.document)
        docx_styles.page_footer(self.document.sections[0], briefing.title, self.resolved.imprint)
        out = io.BytesIO()
        self.document.save(out)
        progress.step()
        return out.getvalue()

    def _head(self) -> None:
        briefing = self.resolved.briefing
        self.document.add_paragraph(briefing.title, style="Title")
        if briefing.subtitle:
            self.document.add_paragraph(briefing.subtitle, style="Subtitle")
        facts = [", ".join(briefing.authors), briefing.date, self.resolved.imprint]
        self.document.add_paragraph(" · ".join(f for f in facts if f), style="Imprint")

    def _contents(self, headings: list[ResolvedHeading]) -> None:
        """A table of contents field; its entries stand without page numbers until it is updated."""
        self.document.add_paragraph(word(self.language, "contents"), style="TOC Heading")
        shown = [(n, h) for n, h in enumerate(headings, start=1) if h.level <= 2]
        for place, (n, heading) in enumerate(shown):
            entry = self.document.add_paragraph(style=f"toc {heading.level}")
            if place == 0:
                field(entry, ' TOC \\o "1-2" \\h \\z \\u ', close=False)
            link(entry, f"_Toc{n:06d}", heading.text)
            if place == len(shown) - 1:
                end = OxmlElement("w:fldChar")
                end.set(qn("w:fldCharType"), "end")
                entry.add_run()._r.append(end)

    def _block(self, block: ResolvedBlock) -> None:
        if isinstance(block, ResolvedHeading):
            paragraph = self.document.add_paragraph(style=f"Heading {block.level}")
            n = next(self._headings)
            bookmark(f"_Toc{n:06d}", 10_000 + n, paragraph.add_run(block.text)._r)
        elif isinstance(block, ResolvedText):
            self._text(block)
        elif isinstance(block, ResolvedChart):
            self._chart(block)
        elif isinstance(block, ResolvedPassage):
            self._passage(block)
        elif isinstance(block, ResolvedTable):
            self._table(block)
        elif isinstance(block, ResolvedFigure):
            self._large(block)
        elif isinstance(block, ResolvedDiscrepancy):
            self._discrepancy(block)
        elif not isinstance(block, ResolvedBreak):  # what follows begins a page, see above
            assert_never(block)

    def _text(self, block: ResolvedText) -> None:
        style = "Remark" if block.remark else _STYLES[block.style]
        paragraph = self.document.add_paragraph(style=style)
        if block.style == "numbered":
            if block.number == 1:
                self.counting = docx_styles.numbering(self.document)
            docx_styles.count(paragraph, self.counting)
        for piece in block.pieces:
            if piece.text:
                run = paragraph.add_run(piece.text)
                run.bold, run.italic = piece.bold or None, piece.italic or None
                if piece.link:
                    lead_to(paragraph, run, piece.link)
            self.footnotes.mark(paragraph, piece.notes)

    def _caption(
        self, key: str, number: int, text: str, notes: tuple[int, ...], *, above: bool
    ) -> None:
        paragraph = self.document.add_paragraph(style="Caption")
        paragraph.paragraph_format.keep_with_next = above
        paragraph.add_run(word(self.language, key) + " ").bold = True
        name = {"figure": "Figure", "table": "Table"}[key]
        field(paragraph, f" SEQ {name} \\* ARABIC ", str(number), bold=True)
        paragraph.add_run("  " + text)
        self.footnotes.mark(paragraph, notes)

    def _chart(self, block: ResolvedChart) -> None:
        if not block.chart.marks:
            self.document.add_paragraph(block.chart.empty, style="Remark")
            return
        *parts, last = pictures.parts(block.chart)
        for part in parts:
            self._picture(part, block.caption, describe(part), last=False)
        self._picture(last, block.caption, describe(last) if parts else block.alt)
        self._caption("figure", block.number, block.caption, block.notes, above=False)

    def _picture(self, chart: Chart, title: str, alt: str, *, last: bool = True) -> None:
        """A picture; the last of a chart stays with the caption under it."""
        picture = pictures.png(chart)
        paragraph = self.document.add_paragraph(style="Picture")
        paragraph.paragraph_format.keep_with_next = last
        inches = min(_TEXT_WIDTH, picture.width)
        height = picture.height * inches / picture.width
        if height > _TALLEST:
            inches *= _TALLEST / height
        shape = paragraph.add_run().add_picture(io.BytesIO(picture.content), Inches(inches))
        self.pictures += 1
        properties: Any = shape._inline.docPr
        properties.set("id", str(self.pictures))
        properties.set("name", f"Chart {self.pictures}")
        properties.set("title", title)
        properties.set("descr", alt)

    def _passage(self, block: ResolvedPassage) -> None:
        paragraph = self.document.add_paragraph(style="Passage")
        run = paragraph.add_run(block.quote)
        docx_styles.speak(run, block.language)
        self.footnotes.mark(paragraph, block.notes)
        if block.statement:
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.paragraph_format.keep_with_next = True
            self.document.add_paragraph(block.statement, style="Passage in English")

    def _table(self, block: ResolvedTable) -> None:
        self._caption("table", block.number, block.caption, block.notes, above=True)
        table = self.document.add_table(rows=1, cols=len(block.header))
        table.style = "Figures"
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        docx_styles.describe_table(table, block.caption)
        share = _TEXT_WIDTH / sum(block.widths)
        widths = [Inches(w * share) for w in block.widths]
        for cell, text in zip(table.rows[0].cells, block.header, strict=True):
            self._cell(cell.paragraphs[0], text, strong=True)
        docx_styles.repeat_header(table.rows[0])
        for row in block.rows:
            added = table.add_row()
            docx_styles.keep_row_together(added)
            for cell, content in zip(added.cells, row, strict=True):
                paragraph = cell.paragraphs[0]
                self._cell(paragraph, content.text, strong=content.strong)
                self.footnotes.mark(paragraph, content.notes)
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for line in table._tbl.tr_lst:
            for grid_cell, width in zip(line.tc_lst, widths, strict=True):
                grid_cell.width = width
        self.document.add_paragraph(style="After table")

    @staticmethod
    def _cell(paragraph: Paragraph, text: str, *, strong: bool) -> None:
        paragraph.style = "Table text"
        paragraph.add_run(text).bold = strong or None

    def _large(self, block: ResolvedFigure) -> None:
        paragraph = self.document.add_paragraph(style="Large figure")
        run = paragraph.add_run(block.text)
        run.font.color.rgb = RGBColor.from_string(block.colour.removeprefix("#"))
        lines = [block.sentence, block.caption]
        below = self.document.add_paragraph(
            " ".join(t for t in lines if t), style="Large figure text"
        )
        self.footnotes.mark(below, block.notes)

    def _discrepancy(self, block: ResolvedDiscrepancy) -> None:
        paragraph = self.document.add_paragraph(style="Remark")
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(word(self.language, "disagree")).bold = True
        for value, about, notes in block.items:
            line = self.document.add_paragraph(style="Remark")
            line.paragraph_format.keep_with_next = True
            line.add_run(value).bold = True
            self.footnotes.mark(line, notes)
            line.add_run("  " + about)
        line = self.document.add_paragraph(block.explanation, style="Remark")
        line.alignment = WD_ALIGN_PARAGRAPH.LEFT
