"""The blocks of a resolved briefing as strips of the page, in the typography of the PDF."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from explorer.briefing import length, pictures
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
from explorer.charts import paint
from explorer.views.sheets.model import (
    FOOTER,
    HEAD,
    HEADER,
    MARGIN,
    TEXT_WIDTH,
    Area,
    Drawing,
    Flow,
    Ink,
    Item,
    Run,
    Strip,
)
from explorer.views.sheets.text import Line, Span, lines, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.notes import Footnote
    from explorer.briefing.resolved import Cell, Piece
    from explorer.charts.chart import Chart
    from explorer.charts.layout.scene import Scene

INK, MUTED, HAIR, TINT, LINK = "#1B1F24", "#59636E", "#D5D9DF", "#F4F5F7", "#1F5FBF"
_REMARK_BAR, _PASSAGE_BAR = "#8A94A0", "#D9A514"
_BODY, _BULLET, _REMARK = Ink(10, INK), Ink(17, INK), Ink(9.5, INK)
_HEADINGS = {1: 14.5, 2: 12.0, 3: 10.5}
#: Height of a line in sizes of its words: running text, what is close-set, large words.
_LEADING = {"en": 1.45, "zh-Hans": 1.63, "zh-Hant": 1.63}
_CLOSE, _TIGHT = 1.3, 1.2
#: Space between paragraphs, between points of a list, and around what is set apart.
_GAP, _NEAR, _APART = 7.0, 2.5, 12.0
#: The tallest a chart may stand, so that heading, caption and footnotes find room beside it.
_TALLEST = 500.0
_BAR, _INSET, _PAD = 2.5, 12.5, 6.0
_CELL_X, _CELL_Y = 5.0, 4.5


def flows(resolved: Resolved) -> list[tuple[int, Flow]]:
    """Every block with its index; what stands before the first has the index HEAD."""
    language = resolved.briefing.language
    found = [(HEAD, f) for f in _head(resolved)]
    found += [
        (n, _flow(block, language))
        for n, block in enumerate(resolved.blocks)
        if not (isinstance(block, ResolvedText) and block.withheld)
    ]
    return found


@lru_cache(maxsize=1024)
def _flow(block: ResolvedBlock, language: str) -> Flow:
    """One block; kept, so that what did not change stays the very same strips."""
    if isinstance(block, ResolvedHeading):
        return _heading(block)
    if isinstance(block, ResolvedText):
        return _text(block, language)
    if isinstance(block, ResolvedChart):
        return _chart(block, language)
    if isinstance(block, ResolvedPassage):
        return _passage(block)
    if isinstance(block, ResolvedTable):
        return _table(block, language)
    if isinstance(block, ResolvedFigure):
        return _large(block, language)
    if isinstance(block, ResolvedDiscrepancy):
        return _discrepancy(block, language)
    if isinstance(block, ResolvedBreak):
        return Flow(())
    assert_never(block)


# -- lines ---------------------------------------------------------------------------------------


def _strips(
    spans: Sequence[Span], leading: float, *, left: float = 0.0, right: float = 0.0
) -> list[Strip]:
    """Words as a strip for each line, indented by what is given."""
    size = spans[0].ink.size if spans else _BODY.size
    broken = lines(tuple(spans), TEXT_WIDTH - left - right)
    return [_strip(line, size, leading, left) for line in broken]


def _strip(line: Line, size: float, leading: float, left: float) -> Strip:
    height = size * leading
    return Strip(height, tuple(_shifted(line, left, _baseline(height, size))), line.notes)


def _baseline(height: float, size: float) -> float:
    """Where the baseline of a line lies, its capitals in the middle."""
    return height / 2 + 0.36 * size


def _shifted(line: Line, x: float, y: float) -> list[Run]:
    return [replace(run, x=run.x + x, y=run.y + y) for run in line.runs]


def _orphans(count: int, first: int = 0) -> tuple[int, ...]:
    """Where a paragraph may be cut, two of its lines at least on either page."""
    return tuple(range(first + 2, first + count - 1))


def _barred(strips: list[Strip], bar: str, fill: str = "") -> list[Strip]:
    """The strips with a bar at their left, space above and below, and a ground if one is given."""
    found = []
    for n, strip in enumerate(strips):
        above = _PAD if n == 0 else 0.0
        height = strip.height + above + (_PAD if n == len(strips) - 1 else 0.0)
        ground: list[Item] = [Area(0, 0, TEXT_WIDTH, height, fill)] if fill else []
        ground.append(Area(0, 0, _BAR, height, bar))
        items = (*ground, *(replace(i, y=i.y + above) for i in strip.items))
        found.append(replace(strip, height=height, items=items))
    return found


# -- blocks --------------------------------------------------------------------------------------


def _head(resolved: Resolved) -> list[Flow]:
    briefing = resolved.briefing
    title = _strips([Span(briefing.title, Ink(22, INK, bold=True))], _TIGHT)
    found = [Flow(tuple(title), before=0, after=3)]
    if briefing.subtitle:
        subtitle = _strips([Span(briefing.subtitle, Ink(12.5, MUTED))], _CLOSE)
        found.append(Flow(tuple(subtitle), after=3))
    said = Span(resolved.facts, Ink(8.8, MUTED))
    found.append(Flow(tuple(_strips([said], _CLOSE)), before=5, after=18))
    if briefing.front.cover:
        found.append(Flow(()))
    headings = [
        (n, b)
        for n, b in enumerate(resolved.blocks)
        if isinstance(b, ResolvedHeading) and b.text.strip()
    ]
    if length.has_contents(resolved):
        strips = _strips([Span(word(briefing.language, "contents"), Ink(11, INK, bold=True))], 1.6)
        for n, heading in headings:
            if heading.level <= 2:
                entry = _strips(
                    [Span(heading.text, _BODY)], 1.5, left=12.0 * (heading.level - 1), right=36
                )
                strips += [*entry[:-1], replace(entry[-1], entry=n)]
        found.append(Flow(tuple(strips), tuple(range(2, len(strips))), after=_APART))
    return found


def _heading(block: ResolvedHeading) -> Flow:
    size = _HEADINGS[block.level]
    strips = _strips([Span(block.text, Ink(size, INK, bold=True))], 1.25)
    return Flow(tuple(strips), before=0.95 * size, after=0.3 * size, sticky=True)


def _spans(block: ResolvedText) -> list[Span]:
    return [
        Span(
            p.text,
            Ink((_REMARK if block.remark else _BODY).size, _colour(p), p.bold, p.italic),
            p.notes,
        )
        for p in block.pieces
    ]


def _colour(piece: Piece) -> str:
    return LINK if piece.link else INK


def _text(block: ResolvedText, language: str) -> Flow:
    leading = _LEADING[language]
    if block.remark:
        strips = _strips(_spans(block), leading, left=_INSET, right=8)
        framed = _barred(strips, _REMARK_BAR, TINT)
        return Flow(tuple(framed), _orphans(len(strips)), before=_GAP + 2, after=_GAP + 2)
    if block.style == "body":
        strips = _strips(_spans(block), leading)
        return Flow(tuple(strips), _orphans(len(strips)), before=_GAP, after=_GAP)
    strips = _strips(_spans(block), leading, left=18)
    y = _baseline(strips[0].height, _BODY.size)
    label = Run(4, y, f"{block.number}.", _BODY)
    if block.style == "bullet":
        # The font's bullet is small and stands in the middle of an em.
        label = Run(0, y + 0.38 * (_BULLET.size - _BODY.size), "•", _BULLET)
    strips[0] = replace(strips[0], items=(label, *strips[0].items))
    return Flow(tuple(strips), _orphans(len(strips)), before=_NEAR, after=_NEAR)


def _caption(
    key: str, number: int, text: str, notes: tuple[int, ...], language: str
) -> list[Strip]:
    ink = Ink(8.8, MUTED)
    stop = "." if language == "en" else ""
    label = Span(f"{word(language, key)} {number}{stop}  ", replace(ink, bold=True))
    return _strips([label, Span(text, ink, notes)], _CLOSE + 0.05)


def _chart(block: ResolvedChart, language: str) -> Flow:
    if not block.chart.marks:
        span = Span(block.chart.empty, _BODY)
        strips = _barred(
            _strips([span], _LEADING[language], left=_INSET, right=8), _REMARK_BAR, TINT
        )
        return Flow(tuple(strips), before=_GAP, after=_GAP)
    # One too tall to be read on a page is several pictures, as the writers make it.
    pictured = [_picture(part) for part in pictures.parts(block.chart)]
    caption = _caption("figure", block.number, block.caption, block.notes, language)
    cuts = tuple(range(1, len(pictured)))
    return Flow((*pictured, *caption), cuts, before=_APART, after=_APART + 3)


def _picture(chart: Chart) -> Strip:
    scene = laid_out(chart)
    scale = min(TEXT_WIDTH / scene.width, _TALLEST / scene.height)
    left = (TEXT_WIDTH - scene.width * scale) / 2
    return Strip(scene.height * scale + 4, (Drawing(left, 0, scale, scene),))


@lru_cache(maxsize=64)
def laid_out(chart: Chart) -> Scene:
    """A chart as the writers lay it out for a page: its title is the caption's."""
    return paint.lay_out(replace(chart, title=""), paint.FigureOptions(*pictures.PAGE))


def _passage(block: ResolvedPassage) -> Flow:
    quote = _strips([Span(block.quote, Ink(11, INK), block.notes)], 1.6, left=_INSET, right=8)
    strips = list(quote)
    ink = Ink(9, MUTED)
    below: list[Strip] = []
    if block.statement:  # who says it is in the footnote, as on paper
        below = _strips([Span(block.statement, ink)], 1.4, left=_INSET, right=8)
    if below:
        strips[-1] = replace(strips[-1], height=strips[-1].height + 4)
    # What is said below the quote stands with its end.
    cuts = _orphans(len(quote))
    return Flow(
        tuple(_barred([*strips, *below], _PASSAGE_BAR)), cuts, before=_GAP + 2, after=_GAP + 2
    )


def _row(cells: Sequence[tuple[str, bool, tuple[int, ...]]], widths: Sequence[float]) -> Strip:
    """A row of a table with the line below it."""
    share = TEXT_WIDTH / sum(widths)
    items: list[Run] = []
    notes: list[int] = []
    height, x = 0.0, 0.0
    size = 8.8
    for (text, strong, marks), part in zip(cells, widths, strict=True):
        span = Span(text, Ink(size, INK, bold=strong), marks)
        broken = lines((span,), part * share - 2 * _CELL_X)
        for n, line in enumerate(broken):
            y = _CELL_Y + n * size * _CLOSE + _baseline(size * _CLOSE, size)
            items += _shifted(line, x + _CELL_X, y)
            notes += line.notes
        height = max(height, len(broken) * size * _CLOSE + 2 * _CELL_Y)
        x += part * share
    rule = Area(0, height - 0.5, TEXT_WIDTH, 0.5, HAIR)
    return Strip(height, (*items, rule), tuple(dict.fromkeys(notes)))


def _table(block: ResolvedTable, language: str) -> Flow:
    caption = _caption("table", block.number, block.caption, block.notes, language)
    caption[-1] = replace(caption[-1], height=caption[-1].height + 4)
    header = _row([(h, True, ()) for h in block.header], block.widths)
    ground = (
        Area(0, 0, TEXT_WIDTH, header.height, TINT),
        Area(0, 0, TEXT_WIDTH, 0.5, HAIR),
    )
    header = replace(header, items=(*ground, *header.items))
    rows = [_row([_content(c) for c in row], block.widths) for row in block.rows]
    first = len(caption) + 1
    strips = (*caption, header, *rows)
    return Flow(
        strips,
        tuple(range(first + 1, len(strips))),
        before=_APART,
        after=_APART + 3,
        header=header,
    )


def _content(cell: Cell) -> tuple[str, bool, tuple[int, ...]]:
    return cell.text, cell.strong, cell.notes


def _large(block: ResolvedFigure, language: str) -> Flow:
    strips = _strips([Span(block.text, Ink(34, block.colour, bold=True))], 1.25)
    below = " ".join(t for t in (block.sentence, block.caption) if t)
    strips += _strips([Span(below, _BODY, block.notes)], _LEADING[language])
    return Flow(tuple(strips), before=_APART, after=_APART)


def _discrepancy(block: ResolvedDiscrepancy, language: str) -> Flow:
    strong, leading = replace(_REMARK, bold=True), _LEADING[language]
    strips = _strips([Span(word(language, "disagree"), strong)], leading, left=_INSET, right=8)
    cuts = []
    for n, (value, about, notes) in enumerate(block.items):
        if n:
            cuts.append(len(strips))
        spans = [Span(value, strong, notes), Span("  " + about, _REMARK)]
        strips += _strips(spans, leading, left=_INSET + 10, right=8)
    said = _strips([Span(block.explanation, _REMARK)], leading, left=_INSET, right=8)
    cuts += [len(strips), *_orphans(len(said), len(strips))]
    framed = _barred([*strips, *said], _REMARK_BAR, TINT)
    return Flow(tuple(framed), tuple(cuts), before=_GAP + 2, after=_GAP + 2)


# -- feet ----------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def footnote(note: Footnote) -> tuple[Strip, ...]:
    """A footnote as a strip for each line, its number before the first."""
    ink = Ink(7.8, INK)
    spans = [Span("", ink, (note.number,)), Span("\u2009", ink)]
    for span in note.spans:
        # Chinese has no italics.
        slanted = span.italic and not span.language.startswith("zh")
        colour = LINK if span.link else INK
        spans.append(Span(span.text, replace(ink, italic=slanted, colour=colour)))
    found = [replace(s, notes=()) for s in _strips(spans, 1.27)]
    found[-1] = replace(found[-1], height=found[-1].height + 2)
    return tuple(found)


@lru_cache(maxsize=64)
def footer(text: str) -> tuple[Run, ...]:
    """The words at the foot of every page: one line, shortened with dots."""
    ink = Ink(8, MUTED)
    line = lines((Span(text, ink),), TEXT_WIDTH - 40)
    if len(line) > 1:
        kept = "".join(r.text for r in line[0].runs).rstrip()[:-2].rstrip()
        line = lines((Span(kept + "…", ink),), TEXT_WIDTH - 40)
    return tuple(_shifted(line[0], 0, FOOTER - MARGIN))


def header(text: str) -> tuple[Run, ...]:
    """How far the briefing may go, in the middle over every page."""
    ink = Ink(9, INK, bold=True)
    return (Run((TEXT_WIDTH - width(text, ink)) / 2, HEADER - MARGIN, text, ink),) if text else ()


def at_right(text: str, strip: Strip, ink: Ink) -> Strip:
    """The strip with a page number that ends where the text does, on its last words' line."""
    y = max((i.y for i in strip.items if isinstance(i, Run)), default=strip.height)
    number = Run(TEXT_WIDTH - width(text, ink), y, text, ink)
    return replace(strip, items=(*strip.items, number))
