"""A briefing as a Word document, with footnotes that are Word's own."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, assert_never

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.text.paragraph import Paragraph

from explorer.briefing import docx_base, docx_contents, docx_house, docx_styles, packing, pictures
from explorer.briefing.docx_contents import caption_mark, heading_mark
from explorer.briefing.docx_fields import Bookmarks, element, field, lead_to, runs, styled
from explorer.briefing.docx_footnotes import Footnotes
from explorer.briefing.docx_marks import Marks
from explorer.briefing.docx_table import table
from explorer.briefing.house import PLAIN, House
from explorer.briefing.resolved import (
    Figure,
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

#: The tallest a chart may stand, as a share of a page's text.
_TALLEST = 0.66
_STYLES = {"body": "Body Text", "bullet": "List Bullet", "numbered": "List Number"}


def content(resolved: Resolved, progress: Progress, house: House = PLAIN) -> bytes:
    """The briefing as a DOCX file, on the house's template if it has one.

    Raises:
        Cancelled: The export was stopped.
    """
    return packing.fixed(_Writer(resolved, house).written(progress), resolved)


class _Writer:
    """One document as it grows; used once."""

    def __init__(self, resolved: Resolved, house: House) -> None:
        self.resolved = resolved
        self.house = house
        self.language = resolved.briefing.language
        self.document = Document(io.BytesIO(house.word or docx_base.package()))
        self.ground = docx_house.Ground(self.document)
        self.width = self.ground.text_width
        self.styles = docx_styles.Styles(
            self.document, self.language, house=bool(house.word), chosen=house.styles
        )
        self.bookmarks = Bookmarks()
        self.footnotes = Footnotes(resolved.notes, self.styles, self.bookmarks)
        self.marks = Marks(resolved, self.bookmarks)
        self.pictures = 0
        self.counting = 0
        self._leading = False

    def written(self, progress: Progress) -> bytes:
        progress.begin(len(self.resolved.blocks) + 1)
        packing.label(self.document.core_properties, self.resolved)
        packing.unfurnished(self.document.part.package.rels)
        if not self.ground.titled:
            self._head()
        docx_contents.write(self.document, self.resolved, self.styles, self.width)
        headings = sum(isinstance(b, ResolvedHeading) for b in self.resolved.blocks)
        self._headings = iter(range(1, headings + 1))
        new_page = False
        for n, block in enumerate(self.resolved.blocks):
            before = len(self.document.element.body)
            self._leading = 0 < n <= self.resolved.lead
            self._block(block)
            # A break of its own could be pushed to a page that it leaves empty.
            if new_page and len(self.document.element.body) > before:
                begun: Any = self.document.element.body[before - 1]
                if begun.tag == qn("w:p"):
                    Paragraph(begun, self.document).paragraph_format.page_break_before = True
            new_page = isinstance(block, ResolvedBreak)
            progress.step()
        self.footnotes.attach(self.document)
        self.marks.attach(self.document)
        self.ground.settle()
        if not docx_house.has_words(self.document):
            self._page_footer()
        said = packing.facts(self.resolved, self.house.letterhead.classification)
        if said["classification"] and "classification" not in self.ground.found:
            self._page_header(said["classification"])
        self.ground.fill(said)
        out = io.BytesIO()
        self.document.save(out)
        progress.step()
        return out.getvalue()

    def _paragraph(self, style: str, text: str = "") -> Paragraph:
        return self.document.add_paragraph(text, style=self.styles[style])

    def _head(self) -> None:
        briefing = self.resolved.briefing
        self._paragraph("Title", briefing.title)
        if briefing.subtitle:
            self._paragraph("Subtitle", briefing.subtitle)
        facts = self._paragraph("Imprint", self.resolved.facts)
        if briefing.front.cover:
            facts.add_run().add_break(WD_BREAK.PAGE)

    def _page_header(self, marking: str) -> None:
        """How far the document may go, over every page, whatever its template has there."""
        odd_and_even = self.document.settings.odd_and_even_pages_header_footer
        for n, section in enumerate(self.document.sections):
            headers = [section.header]
            if section.different_first_page_header_footer:
                headers.append(section.first_page_header)
            if odd_and_even:
                headers.append(section.even_page_header)
            # One that goes on with that of the section before has its words already.
            for header in [h for h in headers if n == 0 or not h.is_linked_to_previous]:
                first = header.paragraphs[0]
                above = first.insert_paragraph_before("", style=self.styles["Imprint"])
                above.alignment = WD_ALIGN_PARAGRAPH.CENTER
                above.add_run(marking).bold = True

    def _page_footer(self) -> None:
        """Title and imprint at the left of the page's foot, its number at the right."""
        paragraph = self.ground.section.footer.paragraphs[0]
        paragraph.style = self.styles["footer"]
        tabs = element("tabs")
        tabs.append(element("tab", val="right", pos=str(round(self.width * 1440))))
        docx_styles.insert(paragraph._p.get_or_add_pPr(), tabs)
        paragraph.add_run(f"{self.resolved.briefing.title} · {self.resolved.imprint}")
        paragraph._p.append(styled(element("tab")))
        field(paragraph, " PAGE ", "1")

    def _block(self, block: ResolvedBlock) -> None:
        if isinstance(block, ResolvedHeading):
            paragraph = self._paragraph(f"Heading {block.level}")
            name = heading_mark(next(self._headings))
            self.bookmarks.around(name, paragraph.add_run(block.text)._r)
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
        paragraph = self._paragraph("Lead" if self._leading and not block.remark else style)
        if block.style == "numbered":
            if block.number == 1:
                self.counting = docx_styles.numbering(self.document, self.styles["List Number"])
            _count(paragraph, self.counting)
        for piece in block.pieces:
            if piece.text:
                self._piece(paragraph, piece)
            self.footnotes.mark(paragraph, piece.notes)

    def _piece(self, paragraph: Paragraph, piece: Any) -> None:
        plain = not piece.link and not isinstance(piece, Figure)
        for words, mark in self._referring(piece.text) if plain else [(piece.text, "")]:
            if mark:
                for part in runs(f" REF {mark} \\h ", words, bold=piece.bold):
                    paragraph._p.append(part)
                continue
            run = paragraph.add_run(words)
            run.bold, run.italic = piece.bold or None, piece.italic or None
            if isinstance(piece, Figure):
                self.marks.figure(run._r, piece)
            if piece.link:
                lead_to(paragraph, run, piece.link, self.styles[docx_styles.LINK])

    def _referring(self, text: str) -> list[tuple[str, str]]:
        """Words in pieces, those that name a figure or table of the briefing with its bookmark."""
        numbers = {
            "figure": {b.number for b in self.resolved.blocks if isinstance(b, ResolvedChart)},
            "table": {b.number for b in self.resolved.blocks if isinstance(b, ResolvedTable)},
        }
        labels = {word(self.language, key): key for key in numbers}
        found: list[tuple[str, str]] = []
        at = 0
        for name in re.finditer(f"({'|'.join(labels)})\\s?(\\d{{1,3}})(?!\\d)", text):
            key, number = labels[name[1]], int(name[2])
            if number in numbers[key]:
                found += [(text[at : name.start()], ""), (name[0], caption_mark(key, number))]
                at = name.end()
        return [part for part in (*found, (text[at:], "")) if part[0]]

    def _caption(
        self, key: str, number: int, text: str, notes: tuple[int, ...], *, above: bool
    ) -> None:
        paragraph = self._paragraph("Caption")
        paragraph.paragraph_format.keep_with_next = above
        label = paragraph.add_run(word(self.language, key) + " ")
        label.bold = True
        name = {"figure": "Figure", "table": "Table"}[key]
        field(paragraph, f" SEQ {name} \\* ARABIC ", str(number), bold=True)
        self.bookmarks.around(caption_mark(key, number), label._r, paragraph._p[-1])
        paragraph.add_run("  " + text)
        self.footnotes.mark(paragraph, notes)

    def _chart(self, block: ResolvedChart) -> None:
        if not block.chart.marks:
            self._paragraph("Remark", block.chart.empty)
            return
        *parts, last = pictures.parts(block.chart)
        for part in parts:
            self._picture(part, block.caption, describe(part), last=False)
        self._picture(last, block.caption, describe(last) if parts else block.alt)
        self._caption("figure", block.number, block.caption, block.notes, above=False)
        self.marks.chart(block)

    def _picture(self, chart: Chart, title: str, alt: str, *, last: bool = True) -> None:
        """A picture; the last of a chart stays with the caption under it."""
        picture = pictures.png(chart)
        paragraph = self._paragraph("Picture")
        paragraph.paragraph_format.keep_with_next = last
        inches = min(self.width, picture.width)
        height = picture.height * inches / picture.width
        tallest = _TALLEST * self.ground.text_height
        if height > tallest:
            inches *= tallest / height
        shape = paragraph.add_run().add_picture(io.BytesIO(picture.content), Inches(inches))
        self.pictures += 1
        properties: Any = shape._inline.docPr
        properties.set("id", str(self.pictures))
        properties.set("name", f"Chart {self.pictures}")
        properties.set("title", title)
        properties.set("descr", alt)

    def _passage(self, block: ResolvedPassage) -> None:
        paragraph = self._paragraph("Passage")
        run = paragraph.add_run(block.quote)
        if block.language.startswith("zh"):
            run.italic = False  # Chinese has no italics, whatever a house does with quotes
        docx_styles.speak(run, block.language)
        self.marks.passage(run._r, block)
        self.footnotes.mark(paragraph, block.notes)
        if block.statement:
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.paragraph_format.keep_with_next = True
            self._paragraph("Passage in English", block.statement)

    def _table(self, block: ResolvedTable) -> None:
        self._caption("table", block.number, block.caption, block.notes, above=True)
        table(self.document, block, self.styles, self.width, self._cell)
        self._paragraph("After table")

    def _cell(self, paragraph: Paragraph, cell: Any) -> None:
        run = paragraph.add_run(cell.text)
        run.bold = cell.strong or None
        if cell.observation_id:
            self.marks.figure(run._r, cell)
        self.footnotes.mark(paragraph, cell.notes)

    def _large(self, block: ResolvedFigure) -> None:
        paragraph = self._paragraph("Large figure")
        run = paragraph.add_run(block.text)
        run.font.color.rgb = RGBColor.from_string(block.colour.removeprefix("#"))
        self.marks.figure(run._r, block)
        lines = [block.sentence, block.caption]
        below = self._paragraph("Large figure text", " ".join(t for t in lines if t))
        self.footnotes.mark(below, block.notes)

    def _discrepancy(self, block: ResolvedDiscrepancy) -> None:
        paragraph = self._paragraph("Remark")
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run(word(self.language, "disagree")).bold = True
        for value, about, notes in block.items:
            line = self._paragraph("Remark")
            line.paragraph_format.keep_with_next = True
            line.add_run(value).bold = True
            self.footnotes.mark(line, notes)
            line.add_run("  " + about)
        self._paragraph("Remark", block.explanation)


def _count(paragraph: Paragraph, number: int) -> None:
    """Count a paragraph in a numbering."""
    properties: Any = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number
