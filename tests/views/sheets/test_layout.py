"""What stands on which page: nothing cut, nothing lost, footnotes where they are referred to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.briefing import templates
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Field,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Figure, ResolvedHeading, ResolvedText
from explorer.views.sheets.blocks import flows, footnote
from explorer.views.sheets.layout import lay_out
from explorer.views.sheets.model import (
    HEAD,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Drawing,
    Page,
    Pages,
    Run,
    Strip,
)
from explorer.views.sheets.text import width

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from explorer.briefing.model import ParagraphStyle
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

TOPIC = "electric-batteries"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
SENTENCE = "A sentence of ordinary length that says what follows from the figures: "


def words(*texts: str) -> Paragraph:
    return Paragraph(tuple(Text(t) for t in texts))


def dense(dataset: Dataset, language: str = "en", each: int = 9) -> Briefing:
    """Paragraphs full of figures, each with a footnote, among charts, tables and headings."""
    figures = list(dataset.observations)
    topics = [t for t in dataset.by_topic if len(dataset.by_topic[t]) > 3]
    blocks: list[object] = []
    for n in range(12):
        fields = [Field(o) for o in figures[n * each : (n + 1) * each]]
        runs = [r for f in fields for r in (f, Text(" and " + SENTENCE * (n % 3)))]
        blocks += [Heading(f"Part {n}", 1 + n % 3), Paragraph((Text(SENTENCE), *runs))]
        blocks += [ChartBlock(Question(topics[n])), NoteBlock((Text(SENTENCE * n),))]
        blocks += [TableBlock(Question(topics[n]))] if n % 4 == 0 else []
    return Briefing("Dense", "And long", ("A. N. Alyst",), "2026-11-22", language, tuple(blocks))  # type: ignore[arg-type]


def filled(dataset: Dataset, name: str, language: str) -> Briefing:
    if name == "dense":
        return dense(dataset, language)
    if name == "footnotes":
        return dense(dataset, language, 40)
    return templates.fill(
        dataset, name, "" if name == "scorecard" else TOPIC, language=language, date="2026-11-22"
    )


def laid_out(dataset: Dataset, briefing: Briefing) -> tuple[Resolved, Pages]:
    resolved = resolve(dataset, briefing)
    return resolved, lay_out(resolved)


@pytest.fixture(params=[*templates.TEMPLATES, "dense", "footnotes"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=LANGUAGES)
def pages(
    qapp: QApplication, dataset: Dataset, name: str, request: pytest.FixtureRequest
) -> tuple[Resolved, Pages]:
    return laid_out(dataset, filled(dataset, name, request.param))


def strips_of(page: Page, block: int) -> list[Strip]:
    return [p.strip for p in page.body if p.block == block]


def text_of(strip: Strip) -> str:
    return "".join(i.text for i in strip.items if isinstance(i, Run))


def test_nothing_crosses_a_margin_or_overlaps(pages: tuple[Resolved, Pages]) -> None:
    for page in pages[1].pages:
        bottom = 0.0
        for placed in page.every:
            assert placed.y >= bottom - 0.01
            bottom = placed.y + placed.strip.height
            for item in placed.strip.items:
                if isinstance(item, Run):
                    right = item.x + width(item.text.rstrip(), item.ink)
                    assert item.x >= 0
                    assert right <= TEXT_WIDTH + 0.5, item
                    assert 0 < item.y < placed.strip.height
                elif isinstance(item, Drawing):
                    assert item.x + item.scene.width * item.scale <= TEXT_WIDTH + 0.01
                    assert item.scene.height * item.scale <= placed.strip.height
        assert bottom <= TEXT_HEIGHT + 0.01


def test_every_strip_stands_once_and_in_order(pages: tuple[Resolved, Pages]) -> None:
    resolved, shown = pages
    wanted = [s for _, flow in flows(resolved) for s in flow.strips if s.entry == HEAD]
    headers = {id(flow.header) for _, flow in flows(resolved) if flow.header}
    found = [
        p.strip
        for page in shown.pages
        for n, p in enumerate(page.body)
        if p.strip.entry == HEAD and not (n == 0 and id(p.strip) in headers)
    ]
    assert found == wanted


def test_footnotes_stand_whole_and_in_order(pages: tuple[Resolved, Pages]) -> None:
    resolved, shown = pages
    lines = [line for page in shown.pages for line in page.foot]
    order = list(dict.fromkeys(line.number for line in lines))
    assert sorted(order) == [n.number for n in resolved.notes]
    wanted = [s for n in order for s in footnote(resolved.notes[n - 1])]
    assert [line.strip for line in lines] == wanted


def test_footnotes_begin_on_the_page_that_refers_to_them(pages: tuple[Resolved, Pages]) -> None:
    """Or on the next one, only if those before them fill this one."""
    _, shown = pages
    begins = {x.number: n for n, page in enumerate(shown.pages) for x in page.foot if not x.part}
    seen: set[int] = set()
    for n, page in enumerate(shown.pages):
        referred = [number for p in page.body for number in p.strip.notes]
        for number in dict.fromkeys(referred):
            if number in seen:
                continue
            seen.add(number)
            if begins[number] != n:
                assert begins[number] > n
                room = page.foot[0].y - 16 - page.body[-1].y - page.body[-1].strip.height
                assert room < 12, (number, n, room)
    assert seen == set(begins)


def test_a_heading_is_never_last_on_a_page(pages: tuple[Resolved, Pages]) -> None:
    resolved, shown = pages
    headings = {n for n, b in enumerate(resolved.blocks) if isinstance(b, ResolvedHeading)}
    for page in shown.pages[:-1]:
        assert not page.body or page.body[-1].block not in headings


def test_paragraphs_leave_no_line_alone(pages: tuple[Resolved, Pages]) -> None:
    resolved, shown = pages
    for n, block in enumerate(resolved.blocks):
        if isinstance(block, ResolvedText):
            parts = [len(found) for page in shown.pages if (found := strips_of(page, n))]
            assert len(parts) == 1 or min(parts[0], parts[-1]) >= 2, (n, parts)


def test_a_chart_stands_with_its_caption(pages: tuple[Resolved, Pages]) -> None:
    every = pages[1].pages
    for number, page in enumerate(every):
        after = every[number + 1 :]
        for n, placed in enumerate(page.body):
            if any(isinstance(i, Drawing) for i in placed.strip.items):
                below = page.body[n + 1] if n + 1 < len(page.body) else None
                if below is None:  # a part of a chart in several
                    assert placed.block in {p.block for p in after[0].body[:1]}
                else:
                    assert below.block == placed.block


@pytest.mark.parametrize(
    ("template", "count"),
    [
        ("one-page", 1),
        ("two-page", 2),
        ("profile", 3),
        ("head-to-head", 3),
        ("scorecard", 3),
        ("what-changed", 2),
    ],
)
def test_how_many_pages_a_template_fills(
    qapp: QApplication, dataset: Dataset, template: str, count: int
) -> None:
    assert len(laid_out(dataset, filled(dataset, template, "en"))[1].pages) == count


def test_the_head_of_a_table_is_repeated(qapp: QApplication, dataset: Dataset) -> None:
    tables = (TableBlock(Question("list-64")), ScorecardBlock())
    resolved, shown = laid_out(dataset, Briefing("Tables", blocks=tables))
    where = dict(flows(resolved))
    for block in (0, 1):
        parts = [strips_of(page, block) for page in shown.pages]
        parts = [p for p in parts if p]
        assert len(parts) > 1
        header = where[block].header
        assert [p[0] for p in parts[1:]] == [header] * (len(parts) - 1)


def test_a_break_begins_a_page_and_two_leave_none_empty(
    qapp: QApplication, dataset: Dataset
) -> None:
    blocks = (words("one"), PageBreak(), PageBreak(), words("two"), PageBreak())
    _, shown = laid_out(dataset, Briefing("Breaks", blocks=blocks))
    assert [page.body[-1].block for page in shown.pages] == [0, 3]
    assert shown.pages[1].body[0].y == 0


def test_the_contents_name_the_pages(qapp: QApplication, dataset: Dataset) -> None:
    blocks = [b for n in range(5) for b in (Heading(f"Part {n}"), words(SENTENCE), PageBreak())]
    _, shown = laid_out(dataset, Briefing("Contents", blocks=tuple(blocks)))
    entries = [text_of(p.strip) for p in shown.pages[0].body if p.strip.entry != HEAD]
    assert entries == [f"Part {n}{n + 1}" for n in range(5)]


def test_lists_have_their_marks(qapp: QApplication, dataset: Dataset) -> None:
    styles: tuple[ParagraphStyle, ...] = ("numbered", "numbered", "body", "numbered", "bullet")
    blocks = tuple(Paragraph((Text("a"),), style) for style in styles)
    _, shown = laid_out(dataset, Briefing("Lists", blocks=blocks))
    found = [text_of(p.strip) for p in shown.pages[0].body if p.block != HEAD]
    assert found == ["1.a", "2.a", "a", "1.a", "•a"]


def test_a_paragraph_longer_than_a_page_and_a_title_longer_than_a_page(
    qapp: QApplication, dataset: Dataset
) -> None:
    briefing = Briefing(SENTENCE * 40, blocks=(Heading("H " * 2000), words(SENTENCE * 200)))
    resolved, shown = laid_out(dataset, briefing)
    test_nothing_crosses_a_margin_or_overlaps((resolved, shown))
    test_every_strip_stands_once_and_in_order((resolved, shown))
    assert len(shown.pages) > 4


def test_what_did_not_change_stays_the_same(qapp: QApplication, dataset: Dataset) -> None:
    """Pages after a letter typed on the last one are equal, and made of the same strips."""
    before = dense(dataset)
    after = replace(before, blocks=(*before.blocks, words("x")))
    old, new = laid_out(dataset, before)[1].pages, laid_out(dataset, after)[1].pages
    assert old[:-1] == new[: len(old) - 1]
    assert all(a.strip is b.strip for a, b in zip(old[5].body, new[5].body, strict=True))


def test_the_number_of_its_footnote_stands_behind_each_figure(
    pages: tuple[Resolved, Pages], name: str
) -> None:
    resolved, shown = pages
    printed: dict[int, str] = {}
    for page in shown.pages:
        for placed in page.body:
            printed[placed.block] = printed.get(placed.block, "") + text_of(placed.strip)
    figures = 0
    for n, block in enumerate(resolved.blocks):
        if not isinstance(block, ResolvedText):
            continue
        words = re.sub(r"[\s\u2060]+", "", printed[n])
        for piece in block.pieces:
            if isinstance(piece, Figure):
                marks = ",".join(map(str, piece.notes))
                assert re.sub(r"\s+", "", piece.text) + marks in words, piece
                figures += 1
    assert figures or name == "scorecard"  # whose figures stand in its table


def test_a_figure_is_as_bold_and_as_slanted_as_it_was_written(
    qapp: QApplication, dataset: Dataset
) -> None:
    figure = next(iter(dataset.observations))
    styles = [(bold, italic) for bold in (False, True) for italic in (False, True)]
    for bold, italic in styles:
        paragraph = Paragraph((Text("It is "), Field(figure, bold=bold, italic=italic)))
        resolved, shown = laid_out(dataset, Briefing("A title", blocks=(paragraph,)))
        block = resolved.blocks[0]
        assert isinstance(block, ResolvedText)
        (strip,) = strips_of(shown.pages[0], 0)
        runs = [i for i in strip.items if isinstance(i, Run)]
        said = next(r for r in runs if r.text.strip() and r.text.strip() in block.pieces[1].text)
        assert (said.ink.bold, said.ink.italic) == (bold, italic)
