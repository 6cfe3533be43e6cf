"""Every mark of a footnote is where its figure is, in every format, with the number it shows."""

from __future__ import annotations

import ctypes
import itertools
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pptx as python_pptx
import pypdfium2
import pytest
from lxml import etree
from lxml import html as lxml_html

from explorer.analysis.select import Question
from explorer.briefing import write
from explorer.briefing.blocks import accept
from explorer.briefing.model import (
    ChartBlock,
    Field,
    FigureBlock,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    Snapshot,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import (
    Figure,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
)
from tests.briefing.conftest import AMERICAN, SHARE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from explorer.briefing.model import Briefing
    from explorer.briefing.resolved import Resolved, ResolvedBlock
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FORMATS = ("docx", "pptx", "pdf", "html", "md")
LISTED = Question("list-64", "top-five-count", kind="bar")
GONE = Snapshot("gone", "USD", 43e9, comparator="ge")


@pytest.fixture(scope="module")
def changed(dataset: Dataset, briefing: Briefing) -> Briefing:
    """A briefing accepted before the dataset was given some of its figures, and lost others."""
    kept = accept(dataset, replace(briefing, blocks=(TableBlock(LISTED), ScorecardBlock())))
    table, scorecard = kept.blocks
    assert isinstance(table, TableBlock)
    assert isinstance(scorecard, ScorecardBlock)
    blocks = (
        *briefing.blocks,
        ChartBlock(LISTED, snapshots=table.snapshots[1:]),
        replace(table, snapshots=table.snapshots[:-1]),
        replace(scorecard, snapshots=scorecard.snapshots[2:]),
        FigureBlock("gone", snapshot=GONE),
        FigureBlock(SHARE, "Then less", Snapshot(SHARE, "percent", 70.0)),
        PassageBlock(SHARE + "#1", "what it said before"),
        PassageBlock("gone#1", "what nobody says any more"),
        Paragraph(
            (
                Text("Once "),
                Field(SHARE, Snapshot(SHARE, "percent", 70.0), bold=True, italic=True),
                Text(" and "),
                Field("gone", GONE),
                Text(" beside "),
                Field(AMERICAN, italic=True),
            )
        ),
    )
    return replace(briefing, blocks=blocks)


@pytest.fixture(scope="module")
def answer(dataset: Dataset, changed: Briefing) -> Resolved:
    return resolve(dataset, changed)


@pytest.fixture(scope="module")
def folder(
    dataset: Dataset, answer: Resolved, tmp_path_factory: pytest.TempPathFactory, qapp: Any
) -> Path:
    from explorer.charts import paint

    paint.load_fonts()
    made = tmp_path_factory.mktemp("marks")
    for ending in FORMATS:
        write.write_resolved(dataset, answer, made / f"b.{ending}", ending)
    return made


# ------------------------------------------------------------------------- what there should be


def noted(block: ResolvedBlock) -> list[int]:
    """The footnotes of a block in the order in which a reader meets them."""
    match block:
        case ResolvedText():
            return [n for p in block.pieces if isinstance(p, Figure) for n in p.notes]
        case ResolvedTable():
            return [*block.notes, *(n for row in block.rows for c in row for n in c.notes)]
        case ResolvedDiscrepancy():
            return [n for _, _, notes in block.items for n in notes]
        case ResolvedChart() | ResolvedPassage() | ResolvedFigure():
            return list(block.notes)
    return []


def all_noted(answer: Resolved) -> list[int]:
    return [n for block in answer.blocks for n in noted(block)]


# ------------------------------------------------------------------------- what stands there


def in_word(path: Path) -> list[int]:
    """The numbers as Word shows them: it counts references itself, and keeps those of fields."""
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    shown: list[int] = []
    counted: dict[str, int] = {}
    names: dict[str, str] = {}
    for start in body.iter(W + "bookmarkStart"):
        reference = next(iter(start.getnext().iter(W + "footnoteReference")), None)
        if reference is not None:
            names[start.get(W + "name")] = reference.get(W + "id")
    asked = ""
    for element in body.iter(W + "footnoteReference", W + "instrText", W + "t"):
        if element.tag == W + "footnoteReference":
            counted[element.get(W + "id")] = len(counted) + 1
            shown.append(len(counted))
        elif element.tag == W + "instrText":
            found = re.match(r" NOTEREF (\S+)", element.text)
            asked = found[1] if found else ""
        elif asked:
            # What the field holds until Word updates it is what Word will put there.
            assert int(element.text) == counted[names[asked]], asked
            shown.append(int(element.text))
            asked = ""
    return shown


def in_html(path: Path) -> list[int]:
    page = lxml_html.fromstring(path.read_text(encoding="utf-8"))
    marks = page.xpath("//sup/a")
    assert all(a.get("href") == f"#n{a.text}" for a in marks)
    return [int(a.text) for a in marks]


def in_markdown(path: Path) -> list[int]:
    return [int(n) for n in re.findall(r"\[\^(\d+)\](?!:)", path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(
    ("ending", "read"), [("docx", in_word), ("html", in_html), ("md", in_markdown)]
)
def test_every_mark_shows_the_number_of_its_footnote(
    answer: Resolved, folder: Path, ending: str, read: Callable[[Path], list[int]]
) -> None:
    wanted = all_noted(answer)
    assert len(wanted) > len(set(wanted)) > 10  # some are met again
    assert read(folder / f"b.{ending}") == wanted


def test_slides_mark_figures_and_name_the_sources_at_their_foot(
    answer: Resolved, folder: Path
) -> None:
    deck = python_pptx.Presentation(str(folder / "b.pptx"))
    shown: list[int] = []
    for slide in deck.slides:
        here = [
            int(n)
            for run in slide._element.xpath(".//a:r[a:rPr/@baseline]")
            for n in run.xpath("string(a:t)").split(",")
        ]
        shown += here
        if slide.has_notes_slide:
            told = re.findall(r"(?m)^(\d+) ", slide.notes_slide.notes_text_frame.text)
            assert set(here) <= set(map(int, told))
        else:
            assert not here
    # Titles of slides carry no marks: what a chart or a whole table rests on is in the notes.
    drawn = [
        replace(b, notes=()) if isinstance(b, ResolvedTable | ResolvedChart) else b
        for b in answer.blocks
    ]
    assert shown == [n for block in drawn for n in noted(block)]


def test_pages_print_the_number_behind_the_figure(answer: Resolved, folder: Path) -> None:
    pages = pypdfium2.PdfDocument(str(folder / "b.pdf"))
    text = re.sub(r"\s+", "", "".join(p.get_textpage().get_text_range() for p in pages))
    pages.close()
    for block in answer.blocks:
        if isinstance(block, ResolvedText):
            for piece in block.pieces:
                if isinstance(piece, Figure):
                    marks = ",".join(map(str, piece.notes))
                    assert re.sub(r"\s+", "", piece.text) + marks in text, piece
        if isinstance(block, ResolvedPassage):
            quote = re.sub(r"\s+", "", block.quote)
            assert quote[-12:] + ",".join(map(str, block.notes)) in text, quote


# ------------------------------------------------------------------------- figures added since


@pytest.mark.parametrize("kind", [ResolvedChart, ResolvedTable])
def test_a_figure_added_since_has_a_footnote_that_says_so(answer: Resolved, kind: type) -> None:
    blocks = [b for b in answer.blocks if isinstance(b, kind)]
    said = [[answer.notes[n - 1].text for n in b.notes] for b in blocks]
    added = [[t for t in texts if t.startswith("New since it was accepted: ")] for texts in said]
    fresh = [texts for texts in added if texts]
    # One figure was added to the chart; one to the table and two to the scorecard.
    assert [len(texts) for texts in fresh] == ([1] if kind is ResolvedChart else [1, 2])
    for texts in fresh:
        assert all(re.search(r"\(.*\d.*\)", t) for t in texts), "the figure itself is in it"


def test_figures_added_since_are_counted_as_changed(answer: Resolved) -> None:
    added = [s for s in answer.changed if not s.old]
    assert len(added) == 4
    assert all(s.status == "revised" and s.new for s in added)


# ------------------------------------------------------------------------------- bold, italic


def pieces(answer: Resolved) -> list[Figure]:
    texts = [b for b in answer.blocks if isinstance(b, ResolvedText)]
    return [p for b in texts for p in b.pieces if isinstance(p, Figure) and p.text]


def styles_in_word(path: Path) -> list[tuple[str, bool, bool]]:
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    return [
        (
            "".join(t.text or "" for t in run.iter(W + "t")),
            run.find(f"{W}rPr/{W}b") is not None,
            run.find(f"{W}rPr/{W}i") is not None,
        )
        for run in body.iter(W + "r")
    ]


def styles_on_slides(path: Path) -> list[tuple[str, bool, bool]]:
    deck = python_pptx.Presentation(str(path))
    frames = [s.text_frame for slide in deck.slides for s in slide.shapes if s.has_text_frame]
    runs = [run for frame in frames for line in frame.paragraphs for run in line.runs]
    return [(r.text, bool(r.font.bold), bool(r.font.italic)) for r in runs]


def styles_in_html(path: Path) -> list[tuple[str, bool, bool]]:
    page = lxml_html.fromstring(path.read_text(encoding="utf-8"))
    return [
        (d.text_content(), bool(d.xpath("./*//self::strong | ./strong")), bool(d.xpath(".//em")))
        for d in page.xpath("//data")
    ]


def printed(path: Path) -> list[tuple[str, bool]]:
    """The characters of the pages without blanks, and whether each is bold."""
    found: list[tuple[str, bool]] = []
    document = pypdfium2.PdfDocument(str(path))
    for page in document:
        text = page.get_textpage()
        for place in range(text.count_chars()):
            character = chr(pypdfium2.raw.FPDFText_GetUnicode(text.raw, place))
            if character.strip() and character.isprintable():
                found.append((character, "Bold" in _font(text, place)))
    document.close()
    return found


def _font(text: Any, place: int) -> str:
    name = ctypes.create_string_buffer(200)
    pypdfium2.raw.FPDFText_GetFontInfo(text.raw, place, name, 200, None)
    return name.value.decode(errors="replace")


STYLED: Sequence[tuple[str, Callable[[Path], list[tuple[str, bool, bool]]]]] = (
    ("docx", styles_in_word),
    ("pptx", styles_on_slides),
    ("html", styles_in_html),
)


@pytest.mark.parametrize(("ending", "read"), STYLED)
def test_a_figure_is_as_bold_and_as_slanted_as_it_was_written(
    answer: Resolved,
    folder: Path,
    ending: str,
    read: Callable[[Path], list[tuple[str, bool, bool]]],
) -> None:
    there = read(folder / f"b.{ending}")
    wanted = [(p.text, p.bold, p.italic) for p in pieces(answer)]
    assert {(b, i) for _, b, i in wanted} == {
        (False, False),
        (True, False),
        (False, True),
        (True, True),
    }
    for one in wanted:
        assert one in there, one
    # In the order in which they are written, so that no other text answers for one.
    after = iter(there)
    assert all(any(one == found for found in after) for one in wanted)


def test_a_figure_has_its_stars_in_markdown(answer: Resolved, folder: Path) -> None:
    text = (folder / "b.md").read_text(encoding="utf-8").replace("\\$", "$")
    at = 0
    for piece in pieces(answer):
        stars = "*" * (2 * piece.bold + piece.italic)
        words = re.escape(stars + piece.text + stars + f"[^{piece.notes[0]}]")
        found = re.compile(rf"(?<!\*){words}").search(text, at)
        assert found, piece
        at = found.end()


def test_a_figure_is_bold_on_the_page(answer: Resolved, folder: Path) -> None:
    characters = printed(folder / "b.pdf")
    flat = "".join(c for c, _ in characters)
    met = set()
    for block in answer.blocks:
        if not isinstance(block, ResolvedText):
            continue
        for before, piece in itertools.pairwise(block.pieces):
            if isinstance(piece, Figure) and piece.text:
                lead, words = (re.sub(r"\s+", "", p.text) for p in (before, piece))
                assert flat.count(lead + words) == 1, lead + words
                at = flat.index(lead + words) + len(lead)
                assert {b for _, b in characters[at : at + len(words)]} == {piece.bold}, piece
                met.add(piece.bold)
    assert met == {False, True}


def test_resolving_keeps_how_a_figure_was_written(dataset: Dataset, changed: Briefing) -> None:
    written = [
        (r.bold, r.italic)
        for b in changed.blocks
        if isinstance(b, Paragraph)
        for r in b.runs
        if isinstance(r, Field)
    ]
    assert [(p.bold, p.italic) for p in pieces(resolve(dataset, changed))] == written
