"""A briefing as slides: one for each block, charts native and editable where the kind allows."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, assert_never

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Pt

from explorer.briefing import packing, pictures, pptx_charts, pptx_fit, pptx_look
from explorer.briefing.resolved import (
    Piece,
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
    from collections.abc import Sequence

    from explorer.briefing.progress import Progress
    from explorer.charts.chart import Chart

_INK, _MUTED = RGBColor(0x1B, 0x1F, 0x24), RGBColor(0x59, 0x63, 0x6E)
_LEFT, _TOP, _WIDTH, _HEIGHT = Inches(0.7), Inches(1.45), Inches(11.93), Inches(5.05)


def content(resolved: Resolved, progress: Progress) -> bytes:
    """The briefing as a PPTX file.

    Raises:
        Cancelled: The export was stopped.
    """
    return packing.fixed(_Writer(resolved).written(progress), resolved)


class _Writer:
    """One presentation as it grows; used once."""

    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.language = resolved.briefing.language
        self.deck: Any = Presentation()
        #: The headings over the block, the highest first, and whether a slide has shown them.
        self.headings: list[str] = []
        self.shown = True

    def written(self, progress: Progress) -> bytes:
        parts = list(pptx_fit.flowing(self.resolved.blocks))
        progress.begin(len(parts) + 1)
        pptx_look.prepare(self.deck, self.language)
        packing.label(self.deck.core_properties, self.resolved)
        self._title()
        for part in parts:
            self._block(part)
            progress.step()
        self._section()
        out = io.BytesIO()
        self.deck.save(out)
        progress.step()
        return out.getvalue()

    # -- slides ----------------------------------------------------------------------------

    def _title(self) -> None:
        briefing = self.resolved.briefing
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[0])
        title, below = slide.placeholders[0], slide.placeholders[1]
        pptx_look.place(title, Inches(0.9), Inches(2.2), Inches(11.5), Inches(1.6))
        pptx_look.place(below, Inches(0.9), Inches(3.9), Inches(11.5), Inches(1.4))
        self._say(title.text_frame, [briefing.title], 40, bold=True)
        title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
        facts = (", ".join(briefing.authors), briefing.date, self.resolved.edition)
        self._say(
            below.text_frame,
            [briefing.subtitle, " · ".join(f for f in facts if f)],
            20,
            colour=_MUTED,
        )
        self._foot(slide, ())

    def _slide(self, title: str, notes: Sequence[int], *, said: str = "") -> Any:
        """A slide with a title, its sources at the foot and in full in the notes."""
        slide = self.deck.slides.add_slide(self.deck.slide_layouts[5])
        pptx_look.place(slide.placeholders[0], _LEFT, Inches(0.45), _WIDTH, Inches(0.9))
        frame = slide.placeholders[0].text_frame
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        self.shown = True
        if above := " · ".join(h for h in self.headings if h != title):
            box = slide.shapes.add_textbox(_LEFT, Inches(0.2), _WIDTH, Inches(0.3))
            box.text_frame.word_wrap = True
            box.text_frame.margin_left = 0
            self._say(box.text_frame, [above], 12, colour=_MUTED)
        self._say(frame, [title], 28 if pptx_fit.width(title) < 62 else 22, bold=True)
        numbers = tuple(dict.fromkeys(notes))
        self._foot(slide, numbers)
        full = [f"{n}  {self.resolved.notes[n - 1].text}" for n in numbers]
        if said:
            full.insert(0, said)
        if full:
            slide.notes_slide.notes_text_frame.text = "\n".join(full)
        return slide

    def _foot(self, slide: Any, numbers: tuple[int, ...]) -> None:
        shown = self.resolved.shorts(numbers)
        merged: dict[str, list[int]] = {}
        for n, short in shown:
            merged.setdefault(short, []).append(n)
        parts = [
            ", ".join(map(str, found)) + f" {short}" for short, found in merged.items() if short
        ]
        head = word(self.language, "sources") + word(self.language, "colon")
        text = head + word(self.language, "semicolon").join(parts) if parts else ""
        box = slide.shapes.add_textbox(_LEFT, Inches(6.72), _WIDTH, Inches(0.55))
        box.name = "Sources"
        box.text_frame.word_wrap = True
        box.text_frame.margin_left = 0
        marked = (self.resolved.marking, self.resolved.imprint)
        imprint = " · ".join(m for m in marked if m)
        lines = [text[:330] + ("…" if len(text) > 330 else ""), imprint]
        self._say(box.text_frame, [t for t in lines if t], 10, colour=_MUTED)

    def _block(self, block: ResolvedBlock | tuple[ResolvedText, ...]) -> None:
        if isinstance(block, tuple):
            self._text(block)
        elif isinstance(block, ResolvedHeading):
            if block.level <= len(self.headings):
                self._section()
            self.headings[block.level - 1 :] = [block.text]
            self.shown = False
        elif isinstance(block, ResolvedText):
            self._text((block,))
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
        elif not isinstance(block, ResolvedBreak):  # every block has a slide of its own
            assert_never(block)

    def _section(self) -> None:
        """A slide for a heading that nothing stands under."""
        if self.shown:
            return
        slide = self._slide(self.headings.pop(), ())
        title = slide.shapes.title
        pptx_look.place(title, Inches(0.9), Inches(2.7), Inches(11.5), Inches(1.6))

    @property
    def heading(self) -> str:
        """The heading of the block, or the briefing's title where there is none."""
        return self.headings[-1] if self.headings else self.resolved.briefing.title

    def _box(self, slide: Any, top: int = _TOP, height: int = _HEIGHT) -> Any:
        box = slide.shapes.add_textbox(_LEFT, top, _WIDTH, height)
        box.text_frame.word_wrap = True
        box.text_frame.margin_left = 0
        return box.text_frame

    def _text(self, texts: Sequence[ResolvedText]) -> None:
        """Paragraphs and items of lists that one slide holds."""
        notes = [n for t in texts for p in t.pieces for n in p.notes]
        frame = self._box(self._slide(self.heading, notes))
        size = pptx_fit.size_of(texts)
        first = 0
        for place, text in enumerate(texts):
            line = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            line.space_after = Pt(size / 2)
            if text.style != "body":
                # Each item of a list says where its list begins on this slide.
                first = (first or text.number) if text.number else 0
                pptx_look.itemise(line, size, first)
            else:
                first = 0
            self._pieces(line, text.pieces, size)

    def _passage(self, block: ResolvedPassage) -> None:
        slide = self._slide(self.heading, block.notes)
        frame = self._box(slide)
        size = 26 if len(block.quote) < 120 else 20
        first = frame.paragraphs[0]
        self._run(first, block.quote, size, language=block.language)
        self._marks(first, block.notes, size)
        if block.statement:
            second = frame.add_paragraph()
            second.space_before = Pt(16)
            self._run(second, block.statement, 18, colour=_MUTED)

    def _large(self, block: ResolvedFigure) -> None:
        slide = self._slide(self.heading, block.notes)
        frame = self._box(slide)
        colour = RGBColor.from_string(block.colour.removeprefix("#"))
        self._run(frame.paragraphs[0], block.text, 88, bold=True, colour=colour)
        marked = frame.paragraphs[0]
        for text in (block.sentence, block.caption):
            if text:
                line = frame.add_paragraph()
                self._run(line, text, 24)
                marked = line if text == block.sentence else marked
        self._marks(marked, block.notes, 24)

    def _discrepancy(self, block: ResolvedDiscrepancy) -> None:
        notes = [n for _v, _a, found in block.items for n in found]
        slide = self._slide(word(self.language, "disagree"), notes)
        frame = self._box(slide)
        for place, (value, about, found) in enumerate(block.items):
            line = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            line.space_after = Pt(10)
            self._run(line, value, 22, bold=True)
            self._marks(line, found, 22)
            self._run(line, "   " + about, 16, colour=_MUTED)
        line = frame.add_paragraph()
        line.space_before = Pt(14)
        self._run(line, block.explanation, 18)

    def _table(self, block: ResolvedTable) -> None:
        for part in pptx_fit.table_parts(block):
            rows = [row for row, _height in part]
            notes = [*block.notes, *(n for row in rows for c in row for n in c.notes)]
            slide = self._slide(block.caption, notes)
            height = Inches(0.42) + sum(Pt(height) for _row, height in part)
            shape = slide.shapes.add_table(
                len(rows) + 1, len(block.header), _LEFT, _TOP, _WIDTH, height
            )
            pptx_look.describe(shape, block.caption)
            pptx_look.plain_table(shape)
            table = shape.table
            share = _WIDTH / sum(block.widths)
            for column, width in zip(table.columns, block.widths, strict=True):
                column.width = Emu(int(width * share))
            for place, text in enumerate(block.header):
                pptx_look.tint(table.cell(0, place))
                self._run(
                    table.cell(0, place).text_frame.paragraphs[0],
                    text,
                    pptx_fit.TABLE_SIZE,
                    bold=True,
                )
            table.rows[0].height = Inches(0.42)
            for r, (row, height) in enumerate(part, start=1):
                table.rows[r].height = Pt(height)
                for c, cell in enumerate(row):
                    pptx_look.underline(table.cell(r, c))
                    line = table.cell(r, c).text_frame.paragraphs[0]
                    self._run(line, cell.text, pptx_fit.TABLE_SIZE, bold=cell.strong)
                    self._marks(line, cell.notes, pptx_fit.TABLE_SIZE)

    def _chart(self, block: ResolvedChart) -> None:
        if not block.chart.marks:
            slide = self._slide(block.caption, block.notes)
            self._run(self._box(slide).paragraphs[0], block.chart.empty, 20)
            return
        if pptx_charts.is_native(block.chart):
            slide = self._slide(block.caption, block.notes, said=block.alt)
            box = (_LEFT, _TOP, _WIDTH, _HEIGHT)
            pptx_look.describe(pptx_charts.add(slide, block.chart, box, self.language), block.alt)
            return
        parts = pictures.parts(block.chart, pictures.SLIDE)
        for n, part in enumerate(parts, start=1):
            title = f"{block.caption} ({n}/{len(parts)})" if len(parts) > 1 else block.caption
            alt = describe(part) if len(parts) > 1 else block.alt
            self._picture(self._slide(title, block.notes, said=alt), part, alt)

    @staticmethod
    def _picture(slide: Any, chart: Chart, alt: str) -> None:
        picture = pictures.png(chart, pictures.SLIDE)
        scale = min(_WIDTH / Inches(picture.width), _HEIGHT / Inches(picture.height))
        width, height = (int(Inches(s) * scale) for s in (picture.width, picture.height))
        left = _LEFT + (_WIDTH - width) // 2
        content = io.BytesIO(picture.content)
        shape = slide.shapes.add_picture(content, left, _TOP, width, height)
        pptx_look.describe(shape, alt)

    # -- words -----------------------------------------------------------------------------

    def _say(
        self,
        frame: Any,
        lines: Sequence[str],
        size: float,
        *,
        bold: bool = False,
        colour: RGBColor = _INK,
    ) -> None:
        for place, text in enumerate(lines):
            line = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            line.alignment = PP_ALIGN.LEFT
            self._run(line, text, size, bold=bold, colour=colour)

    def _pieces(self, line: Any, pieces: Sequence[Piece], size: float) -> None:
        for piece in pieces:
            if piece.text:
                run = self._run(line, piece.text, size, bold=piece.bold)
                run.font.italic = piece.italic or None
                if piece.link:
                    run.hyperlink.address = piece.link
            self._marks(line, piece.notes, size)

    def _run(
        self,
        line: Any,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: RGBColor = _INK,
        language: str = "",
    ) -> Any:
        run = line.add_run()
        run.text = text
        run.font.size, run.font.bold, run.font.color.rgb = Pt(size), bold, colour
        pptx_look.speak(run, language or self.language)
        return run

    def _marks(self, line: Any, notes: Sequence[int], size: float) -> None:
        if notes:
            run = self._run(line, ",".join(map(str, notes)), size, colour=_MUTED)
            pptx_look.raise_run(run)
