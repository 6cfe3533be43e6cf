"""A briefing as slides: in placeholders of the house's layouts, charts native where they can be."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, assert_never

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Emu, Inches, Pt

from explorer.briefing import packing, pictures, pptx_charts, pptx_fit, pptx_house, pptx_look
from explorer.briefing.house import PLAIN, House
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
    apart,
)
from explorer.briefing.wording import word
from explorer.charts.describe import describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.progress import Progress
    from explorer.charts.chart import Chart

#: The longest list of sources at the foot of a slide, in letters.
_FOOT = 330
#: Running text is not larger than this, whatever a house has for a few words.
_LARGEST = 24.0
_POINT = 12_700


def content(resolved: Resolved, progress: Progress, house: House = PLAIN) -> bytes:
    """The briefing as a PPTX file, on the house's template if it has one.

    Raises:
        Cancelled: The export was stopped.
    """
    return packing.fixed(_Writer(resolved, house).written(progress), resolved)


class _Writer:
    """One presentation as it grows; used once."""

    def __init__(self, resolved: Resolved, house: House) -> None:
        self.resolved = resolved
        self.language = resolved.briefing.language
        self.own = not house.slides
        self.values = packing.facts(resolved, house.letterhead.classification)
        self.deck = pptx_house.opened(house.slides, self.language)
        self.layouts = pptx_house.Layouts(self.deck)
        self.layouts.fill(self.values)
        left, top, wide, high = self.layouts.box
        #: Where a chart, a table or text stands, above the line of sources.
        self.box = (left, top, wide, high - pptx_house.SOURCES)
        self.room = pptx_fit.Room(
            wide / _POINT, self.box[3] / _POINT - 8, min(self.layouts.size, _LARGEST)
        )
        #: The headings over the block, the highest first, and whether a slide has shown them.
        self.headings: list[str] = []
        self.shown = True

    def written(self, progress: Progress) -> bytes:
        parts = list(self.room.flowing(self.resolved.blocks))
        progress.begin(len(parts) + 1)
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
        slide = self.deck.slides.add_slide(self.layouts["title"])
        title = pptx_house.title_of(slide)
        if title is not None:
            self._run(title.text_frame.paragraphs[0], briefing.title)
        said = (", ".join(briefing.authors), briefing.date, self.resolved.edition)
        facts = " · ".join(f for f in said if f)
        below = next((p for p in slide.placeholders if _kind(p) in ("subTitle", "body")), None)
        if below is not None:
            self._say(below.text_frame, [t for t in (briefing.subtitle, facts) if t] or [""])
        self._finish(slide, ())

    def _slide(self, title: str, notes: Sequence[int], kind: str, *, said: str = "") -> Any:
        """A slide with a title, its sources at the foot and in full in the notes."""
        slide = self.deck.slides.add_slide(self.layouts[kind])
        self.shown = True
        above = " · ".join(h for h in self.headings if h != title)
        if above and self.own:
            box = slide.shapes.add_textbox(self.box[0], Inches(0.25), self.box[2], Inches(0.3))
            _bare(box.text_frame)
            self._say(box.text_frame, [above], 12, muted=True)
        shape = pptx_house.title_of(slide)
        if shape is not None:
            usual = self.layouts.title_size
            size = pptx_fit.title_size(
                title, shape.width / _POINT, shape.height / _POINT - 8, usual
            )
            self._run(shape.text_frame.paragraphs[0], title, 0 if size == usual else size)
        numbers = tuple(dict.fromkeys(notes))
        full = [f"{n}  {self.resolved.notes[n - 1].text}" for n in numbers]
        if said:
            full.insert(0, said)
        if full:
            slide.notes_slide.notes_text_frame.text = "\n".join(full)
        self._finish(slide, numbers, pptx_house.body_of(slide) if kind == "obj" else None)
        return slide

    def _finish(self, slide: Any, numbers: tuple[int, ...], kept: Any = None) -> None:
        """The sources at the foot of a slide, and what its layout has there.

        Placeholders without words go, but for one that is kept to be written in.
        """
        merged: dict[str, list[int]] = {}
        for n, short in self.resolved.shorts(numbers):
            merged.setdefault(short, []).append(n)
        parts = [
            ", ".join(map(str, found)) + f" {short}" for short, found in merged.items() if short
        ]
        if parts:
            head = word(self.language, "sources") + word(self.language, "colon")
            text = head + word(self.language, "semicolon").join(parts)
            left, top, wide, high = self.box
            box = slide.shapes.add_textbox(left, top + high, wide, pptx_house.SOURCES)
            box.name = "Sources"
            _bare(box.text_frame)
            box.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
            shown = text[:_FOOT] + ("…" if len(text) > _FOOT else "")
            self._say(box.text_frame, [shown], 10, muted=True)
        self.layouts.furnish(slide, self.values, len(self.deck.slides))
        marking = self.values["classification"]
        if marking and not self.layouts.says(slide, marking):
            box = slide.shapes.add_textbox(self.box[0], 0, self.box[2], Inches(0.3))
            _bare(box.text_frame)
            self._say(box.text_frame, [marking], 10, muted=True)
        for shape in list(slide.placeholders):
            said = shape.has_text_frame and shape.text_frame.text
            if (
                not said
                and (kept is None or shape._element is not kept._element)
                and _kind(shape) not in ("dt", "ftr", "sldNum")
            ):
                shape._element.getparent().remove(shape._element)

    def _block(self, block: ResolvedBlock | pptx_fit.Shared) -> None:
        if isinstance(block, tuple):
            if isinstance(block[0], ResolvedPassage):
                self._passages(block)
            else:
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
            self._passages((block,))
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
        if not self.shown:
            self._slide(self.headings.pop(), (), "secHead")

    @property
    def heading(self) -> str:
        """The heading of the block, or the briefing's title where there is none."""
        return self.headings[-1] if self.headings else self.resolved.briefing.title

    def _frame(self, title: str, notes: Sequence[int]) -> Any:
        """The text of a new slide, in its placeholder if its layout has one."""
        slide = self._slide(title, notes, "obj")
        body = pptx_house.body_of(slide)
        left, top, wide, high = self.box
        if body is None:
            body = slide.shapes.add_textbox(left, top, wide, high)
            body.text_frame.word_wrap = True
        else:
            body.left, body.top, body.width, body.height = left, top, wide, high
        return body.text_frame

    def _lines(self, frame: Any, count: int) -> list[Any]:
        return [frame.paragraphs[0], *(frame.add_paragraph() for _ in range(count - 1))]

    def _text(self, texts: Sequence[ResolvedText]) -> None:
        """Paragraphs and items of lists that one slide holds."""
        notes = [n for t in texts for p in t.pieces for n in p.notes]
        frame = self._frame(self.heading, notes)
        size = self.room.size_of(texts)
        first = 0
        for line, text in zip(self._lines(frame, len(texts)), texts, strict=True):
            line.space_after = Pt(size / 2)
            if text.style == "body":
                pptx_look.plain(line)
                first = 0
            else:
                # Each item of a list says where its list begins on this slide.
                first = (first or text.number) if text.number else 0
                pptx_look.itemise(line, size, first)
            self._pieces(line, text.pieces, 0 if size == self.layouts.size else size)

    def _passages(self, blocks: Sequence[ResolvedPassage]) -> None:
        """Quotes with what they say at their side."""
        notes = [n for b in blocks for n in b.notes]
        if not any(b.statement for b in blocks):
            frame = self._frame(self.heading, notes)
            for line, block in zip(self._lines(frame, len(blocks)), blocks, strict=True):
                pptx_look.plain(line)
                line.space_after = Pt(12)
                self._run(line, block.quote, language=block.language)
                self._marks(line, block.notes)
            return
        slide = self._slide(self.heading, notes, "titleOnly")
        left, top, wide, _high = self.box
        heights = [round(self.room.quote_height(b)) for b in blocks]
        shape = slide.shapes.add_table(len(blocks), 2, left, top, wide, Pt(sum(heights)))
        pptx_look.describe(shape, self.heading)
        pptx_look.plain_table(shape)
        shape.table.first_row = False
        for row, height, block in zip(shape.table.rows, heights, blocks, strict=True):
            row.height = Pt(height)
            quote, meaning = row.cells
            for cell in (quote, meaning):
                pptx_look.underline(cell)
            line = quote.text_frame.paragraphs[0]
            self._run(line, block.quote, pptx_fit.QUOTE_SIZE, language=block.language)
            self._marks(line, block.notes, pptx_fit.QUOTE_SIZE)
            said = meaning.text_frame.paragraphs[0]
            self._run(said, block.statement, pptx_fit.MEANING_SIZE, muted=True)

    def _large(self, block: ResolvedFigure) -> None:
        below = [text for text in (block.sentence, block.caption) if text]
        frame = self._frame(self.heading, block.notes)
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        lines = self._lines(frame, 1 + len(below))
        for line in lines:
            pptx_look.plain(line)
        run = self._run(lines[0], block.text, 88, bold=True)
        run.font.color.rgb = RGBColor.from_string(block.colour.removeprefix("#"))
        for line, text in zip(lines[1:], below, strict=True):
            self._run(line, text, 24)
        self._marks(lines[1] if block.sentence else lines[0], block.notes, 24)

    def _discrepancy(self, block: ResolvedDiscrepancy) -> None:
        notes = [n for _v, _a, found in block.items for n in found]
        frame = self._frame(word(self.language, "disagree"), notes)
        *lines, last = self._lines(frame, len(block.items) + 1)
        for line, (value, about, found) in zip(lines, block.items, strict=True):
            pptx_look.plain(line)
            line.space_after = Pt(10)
            self._run(line, value, 22, bold=True)
            self._marks(line, found, 22)
            self._run(line, "   " + about, 16, muted=True)
        pptx_look.plain(last)
        last.space_before = Pt(14)
        self._run(last, block.explanation, 18)

    def _table(self, block: ResolvedTable) -> None:
        left, top, wide, _high = self.box
        for part in self.room.table_parts(block):
            rows = [row for row, _height in part]
            notes = [*block.notes, *(n for row in rows for c in row for n in c.notes)]
            slide = self._slide(block.caption, notes, "titleOnly")
            height = Inches(0.42) + sum(Pt(height) for _row, height in part)
            shape = slide.shapes.add_table(
                len(rows) + 1, len(block.header), left, top, wide, height
            )
            pptx_look.describe(shape, block.caption)
            pptx_look.plain_table(shape)
            table = shape.table
            share = wide / sum(block.widths)
            for column, part_of in zip(table.columns, block.widths, strict=True):
                column.width = Emu(int(part_of * share))
            size = pptx_fit.TABLE_SIZE
            for place, text in enumerate(block.header):
                pptx_look.tint(table.cell(0, place))
                self._run(table.cell(0, place).text_frame.paragraphs[0], text, size, bold=True)
            table.rows[0].height = Inches(0.42)
            for r, (row, high) in enumerate(part, start=1):
                table.rows[r].height = Pt(high)
                for c, cell in enumerate(row):
                    pptx_look.underline(table.cell(r, c))
                    line = table.cell(r, c).text_frame.paragraphs[0]
                    self._run(line, cell.text, size, bold=cell.strong)
                    self._marks(line, cell.notes, size)

    def _chart(self, block: ResolvedChart) -> None:
        if not block.chart.marks:
            line = self._frame(block.caption, block.notes).paragraphs[0]
            pptx_look.plain(line)
            self._run(line, block.chart.empty)
            return
        if natives := pptx_charts.natives(block.chart):
            slide = self._slide(block.caption, block.notes, "titleOnly", said=block.alt)
            for chart, box in zip(natives, pptx_charts.stacked(natives, self.box), strict=True):
                alt = describe(chart) if len(natives) > 1 else block.alt
                pptx_look.describe(pptx_charts.add(slide, chart, box, self.language), alt)
            return
        parts = pictures.parts(block.chart, pictures.SLIDE)
        for n, part in enumerate(parts, start=1):
            title = f"{block.caption} ({n}/{len(parts)})" if len(parts) > 1 else block.caption
            alt = describe(part) if len(parts) > 1 else block.alt
            self._picture(self._slide(title, block.notes, "titleOnly", said=alt), part, alt)

    def _picture(self, slide: Any, chart: Chart, alt: str) -> None:
        picture = pictures.png(chart, pictures.SLIDE)
        left, top, wide, high = self.box
        scale = min(wide / Inches(picture.width), high / Inches(picture.height))
        width, height = (int(Inches(s) * scale) for s in (picture.width, picture.height))
        content = io.BytesIO(picture.content)
        shape = slide.shapes.add_picture(content, left + (wide - width) // 2, top, width, height)
        pptx_look.describe(shape, alt)

    # -- words -----------------------------------------------------------------------------

    def _say(
        self, frame: Any, said: Sequence[str], size: float = 0, *, muted: bool = False
    ) -> None:
        for line, text in zip(self._lines(frame, len(said)), said, strict=True):
            self._run(line, text, size, muted=muted)

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
        size: float = 0,
        *,
        bold: bool = False,
        muted: bool = False,
        language: str = "",
    ) -> Any:
        """Words in the placeholder's own type, but for a size where they need one."""
        run = line.add_run()
        run.text = text
        if size:
            run.font.size = Pt(size)
        run.font.bold = bold or None
        if muted:
            run.font.color.theme_color = MSO_THEME_COLOR.TEXT_2
        pptx_look.speak(run, language or self.language)
        return run

    def _marks(self, line: Any, notes: Sequence[int], size: float = 0) -> None:
        if notes:
            said = "".join(run.text for run in line.runs)
            run = self._run(line, apart(said) + ",".join(map(str, notes)), size, muted=True)
            pptx_look.raise_run(run)


def _kind(shape: Any) -> str:
    return str(shape._element.ph.get("type", "obj"))


def _bare(frame: Any) -> None:
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = 0
