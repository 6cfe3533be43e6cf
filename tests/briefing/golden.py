"""Briefings in every format, as text that can be read in a diff.

    python -m tests.briefing.golden --accept    write the files of this folder anew

A file holds one briefing in one format: what a reader of the file is given, in its order, with the
styles. Pictures stand there by their size and what they are called. What a library's own template
holds, and we left as it was, is not there.
"""

from __future__ import annotations

import io
import json
import re
import tempfile
import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from explorer import paths, speech
from explorer.analysis.select import Question
from explorer.briefing import (
    blocks,
    card,
    citations,
    docx_base,
    house,
    house_report,
    pdf,
    pictures,
    pinned,
    templates,
    write,
)
from explorer.briefing.blocks import accept
from explorer.briefing.house import PLAIN
from explorer.briefing.model import (
    ArticleBlock,
    Briefing,
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Front,
    Heading,
    MarkedSentence,
    NoteBlock,
    PageBreak,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    Snapshot,
    SourcesBlock,
    TableBlock,
    Text,
)
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedChart
from explorer.dataset.schema import Passage, Support
from tests.charts.golden import accepted, bundled, still

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from explorer.briefing.house import House
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden"
DATE = "2026-11-22"
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def every_block(dataset: Dataset, language: str) -> Briefing:
    """One of each block; figures as accepted, revised and withdrawn, bold, slanted and linked."""
    blocks = (
        Heading("Summary & <scope>"),
        Paragraph(
            (
                Text("China holds "),
                Field(SHARE, bare=True),
                Text(", 中国领先 = + - @ # * _ [x] <b>", italic=True),
                Field("aspi-2024.electric-batteries.usa.high-impact-share.2023", bold=True),
                Cite(SHARE + "#2"),
            )
        ),
        FigureBlock(SHARE, "A caption"),
        ChartBlock(Question("electric-batteries", "high-impact-share"), "Over the years"),
        Paragraph((Text("First of two"),), "numbered"),
        Paragraph((Text("Second, "), Field(SHARE)), "numbered"),
        Paragraph((Text("A point, "), Text("linked", link="https://example.org/a_(b)")), "bullet"),
        Heading("Second"),
        PassageBlock(SHARE + "#1"),
        TableBlock(Question("electric-batteries", "high-impact-share")),
        NoteBlock((Text("A remark", bold=True), Text(" of mine."))),
        PageBreak(),
        Heading("Third", 3),
        DiscrepancyBlock("000-cas-28-or-31"),
        ChartBlock(Question("coatings", "top-ten-institutions")),
        Heading("Fourth"),
        ChartBlock(Question("aspi-23-aukus", "lead-count")),
    )
    made = Briefing("Batteries: 电池", "A subtitle", ("A. Analyst", "李雷"), DATE, language, blocks)
    made = accept(dataset, made)
    revised = (
        Text("Then "),
        Field(SHARE, Snapshot(SHARE, "percent", 70.0)),
        Text(" and "),
        Field("gone", Snapshot("gone", "USD", 43e9, comparator="ge")),
    )
    return replace(made, blocks=(*made.blocks, Paragraph(revised)))


def long(dataset: Dataset) -> Briefing:
    """What does not fit: long texts, quotes, tables and charts, one after another."""
    quotes = sorted(
        (e for e in dataset.rows(Support) if isinstance(e, Passage)),
        key=lambda e: (len(e.quote), e.evidence_id),
    )
    near = min(range(len(quotes)), key=lambda n: abs(len(quotes[n].quote) - 120))
    chosen = (quotes[0], *quotes[near - 1 : near + 2], quotes[-1])
    blocks = (
        *(Paragraph((Text("Some words in a row. " * n),)) for n in (2, 12, 30, 60, 3, 3, 40)),
        Paragraph((Text("电池研究的领先优势。" * 60),), "bullet"),
        *(PassageBlock(e.evidence_id) for e in chosen),
        ChartBlock(Question("list-64", "top-five-count", kind="bar")),
        ChartBlock(Question("list-64", "lead-count", kind="line")),
    )
    return accept(dataset, Briefing("Long", "", (), DATE, "en", blocks))


def reviewed(dataset: Dataset, front: Front, language: str) -> Briefing:
    """A short one with all that a briefing can say of itself, a remark and its sources."""
    blocks = (
        Paragraph((Text("China "), Field(SHARE), Text(", again "), Field(SHARE))),
        Paragraph((Field("aspi-2024.electric-batteries.usa.high-impact-share.2023"),)),
        NoteBlock((Text("Who says so?"),), "R. Viewer", "open"),
        PassageBlock(SHARE + "#1"),
        PassageBlock(SHARE + "#2"),
        SourcesBlock(),
    )
    made = Briefing("Batteries", "", ("A. Analyst",), DATE, language, blocks, front=front)
    return accept(dataset, made)


def others(dataset: Dataset) -> Briefing:
    """What the first does not hold: lists broken off, scorecards, articles, other pages."""
    usa = "aspi-2024.electric-batteries.usa.high-impact-share.2023"
    sentences = (
        MarkedSentence("China holds most of it.", "supported", "It does.", (SHARE, usa)),
        MarkedSentence("It fell.", "contradicted", "It did not.", (SHARE,)),
        MarkedSentence("所有國家都一樣。", "not_in_data", ""),
    )
    blocks = (
        Paragraph((Text("One"),), "numbered"),
        Paragraph((Text("Two", bold=True, italic=True),), "numbered"),
        Paragraph((Text("Between, "), Field(SHARE, words="three quarters"))),
        Paragraph((Text("One again"),), "numbered"),
        Paragraph((Text("A point"),), "bullet"),
        Paragraph((Text("Another"),), "bullet"),
        Paragraph((Text("One once more"),), "numbered"),
        Heading("Deep", 2),
        ScorecardBlock(caption="Who leads"),
        ScorecardBlock("list-64", ("JPN", "KOR")),
        ArticleBlock(sentences, "What it says"),
        TableBlock(Question("coatings"), "All of it", numbers=True),
        TableBlock(Question("electric-batteries", "high-impact-share")),
        ChartBlock(Question("", kind="bar"), "", (SHARE, usa), "Two by hand"),
        ChartBlock(Question("electric-batteries"), page="editions"),
        NoteBlock((Text("Settled?"),), "R. Viewer", "settled"),
        NoteBlock((Text("Open."),), "", "open"),
        FigureBlock("gone"),
        PassageBlock("gone"),
        DiscrepancyBlock("gone"),
        SourcesBlock("Where from"),
    )
    return accept(dataset, Briefing("Others", "", ("A", "B", "C"), "", "en", blocks))


EXAMPLES = paths.root() / "docs" / "examples"
#: Templates of houses, by the name that their files have in the folder.
HOUSES = {
    "ministry": ("ministry.dotx", "ministry.potx", "ministry.toml"),
    "institute": ("institute.docx", "institute.pptx", "institute.toml"),
}


def a_house(name: str) -> House:
    """One of the templates that come with the guide."""
    return house.of(house.read(EXAMPLES / file for file in HOUSES[name]))


def briefings(dataset: Dataset) -> dict[str, tuple[Briefing, tuple[str, ...]]]:
    """The briefings by name, each with its formats."""
    found = {
        "every-block": (every_block(dataset, "en"), write.FORMATS),
        "every-block-zh-Hant": (every_block(dataset, "zh-Hant"), ("md", "docx", "pptx", "pdf")),
        "every-block-zh-Hans": (every_block(dataset, "zh-Hans"), ("html",)),
    }
    found["long"] = long(dataset), ("docx", "pptx")
    marked = Front("internal", "OFFICIAL", "review", "0.3", quotes="both", cover=True)
    for citation, language in (
        ("apa", "en"),
        ("chicago-notes", "en"),
        ("gb-t-7714", "zh-Hans"),
        ("apa", "zh-Hant"),
    ):
        made = reviewed(dataset, replace(marked, citation=citation), language)
        found[f"reviewed-{citation}-{language}"] = made, ("md",)
    found["others"] = others(dataset), ("brief", "docx", "html", "md", "pdf", "pptx", "xlsx")
    found["reviewed"] = reviewed(dataset, marked, "en"), ("brief", "docx", "html", "pdf", "pptx")
    for template, topic, language in (
        ("one-page", "electric-batteries", "zh-Hans"),
        ("one-page", "coatings", "en"),
        ("profile", "sector-batteries", "zh-Hant"),
        ("profile", "advanced-aircraft-engines", "en"),
        ("head-to-head", "electric-batteries", "zh-Hans"),
        ("head-to-head", "sector-quantum", "en"),
        ("scorecard", "", "zh-Hant"),
        ("scorecard", "", "en"),
        ("what-changed", "list-64", "zh-Hant"),
        ("what-changed", "electric-batteries", "en"),
    ):
        made = templates.fill(dataset, template, topic, language=language, date=DATE)
        name = "-".join(p for p in (template, topic, language) if p)
        found[name] = made, ("brief", "md")
    return found


def files(dataset: Dataset) -> dict[str, Callable[[], str]]:
    """What makes each file of the folder, by its name."""
    found: dict[str, Callable[[], str]] = {}
    for name, (briefing, endings) in briefings(dataset).items():
        for ending in endings:
            found[f"{name}.{ending}.txt"] = partial(text, dataset, briefing, ending)
    for name in HOUSES:
        for language in ("en", "zh-Hant") if name == "ministry" else ("en",):
            marked = Front("restricted", "For a few", "draft", "2", citation="apa", cover=True)
            short = reviewed(dataset, marked, language)
            for ending in ("docx", "html", "pdf", "pptx"):
                on = partial(text, dataset, short, ending, name)
                found[f"house-{name}-{language}.{ending}.txt"] = on
        found[f"house-{name}.said.txt"] = partial(_said, name)
    found["package.docx.txt"] = _package
    things = citations.things(dataset)
    for style in citations.STYLES:
        found[f"citations.{style}.txt"] = lambda s=style: _lines(citations.formatted(things, s))
    for make in (citations.csl_json, citations.bibtex, citations.ris):
        found[f"citations.{make.__name__}.txt"] = lambda m=make: m(things).replace("\r\n", "\n")
    for language in ("en", "zh-Hans", "zh-Hant"):
        found[f"blocks.{language}.txt"] = partial(_blocks, dataset, language)
    found["card.txt"] = partial(_card, dataset)
    found["parts.txt"] = partial(_cut, dataset)
    return found


def names() -> list[str]:
    """What stands in the folder, by the names of its files."""
    return sorted(p.name for p in FOLDER.glob("*.txt"))


def _lines(found: Iterable[str]) -> str:
    return "\n".join(found) + "\n"


def _blocks(dataset: Dataset, language: str) -> str:
    """What each block is called in the tray, and what is pasted of it elsewhere."""
    gone = (
        FigureBlock("gone"),
        PassageBlock("gone"),
        DiscrepancyBlock("gone"),
        ChartBlock(Question("gone")),
        ChartBlock(Question("", option="leader"), page="leads"),
        ChartBlock(Question("", option="leader"), page="leads", place=9),
        TableBlock(Question("gone")),
        ScorecardBlock(),
        ScorecardBlock("gone", ("JPN", "gone")),
    )
    with speech.speaking(language):
        return _lines(
            f"{block.KIND}: {blocks.title(dataset, block, language)}\n"
            f"{pinned.cited(dataset, block, language)}\n"
            for block in (*every_block(dataset, language).blocks, *gone)
        )


def _cut(dataset: Dataset) -> str:
    """How many rows each part of a chart has that is too tall for a page, or for a slide."""
    blocks = tuple(ChartBlock(Question(t)) for t in dataset.topics)
    charts = [
        b.chart
        for b in resolve(dataset, Briefing("T", blocks=blocks)).blocks
        if isinstance(b, ResolvedChart)
    ]
    return _lines(
        f"{chart.title}: {size} {[len(p.rows) for p in parts]}"
        for chart in charts
        for size in (pictures.PAGE, pictures.SLIDE)
        if len(parts := pictures.parts(chart, size)) > 1
    )


def _card(dataset: Dataset) -> str:
    """A claim card: its page and its data, but for the hashes of what is painted."""
    with tempfile.TemporaryDirectory() as folder:
        path = card.make(dataset, SHARE, Path(folder))
        said = path.read_text(encoding="utf-8") + path.with_suffix(".html").read_text("utf-8")
        beside = sorted(p.name for p in Path(folder).iterdir())
    said = re.sub(r"\b[0-9a-f]{64}\b", "(hash)", said)
    return _lines((*beside, re.sub(r"\s*(<(?!/))", r"\n\1", said.replace(',"', ',\n"'))))


def _said(name: str) -> str:
    """What is said of a house's templates before anything is written on them."""
    return _lines(house_report.lines(a_house(name)))


def _package() -> str:
    """The empty Word document that a briefing without a house begins with."""
    return _lines(_parts(docx_base.package(), set()))


def text(dataset: Dataset, briefing: Briefing, ending: str, on: str = "") -> str:
    """A briefing in a format, on the template of a house if it is named, as text."""
    resolved = resolve(dataset, briefing)
    its = a_house(on) if on else PLAIN
    if ending == "pdf":
        return _typeset(resolved, its)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"b.{ending}"
        write.write_resolved(dataset, resolved, path, ending, house=its)
        content = path.read_bytes()
    if ending in ("md", "brief"):
        return content.decode()
    if ending == "html":
        return _page(content.decode())
    empty = _template(ending, its) if ending != "xlsx" else set()
    lines = _book(content) if ending == "xlsx" else _parts(content, empty)
    return "\n".join(lines) + "\n"


def _typeset(resolved: Resolved, on: House) -> str:
    """What the typesetter is given."""
    with tempfile.TemporaryDirectory() as folder, speech.speaking(resolved.briefing.language):
        pdf.source(resolved, Path(folder), Progress(), on)
        data = json.loads((Path(folder) / "data.json").read_text(encoding="utf-8"))
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _page(html: str) -> str:
    """A page of the web, an element a line; charts by their size."""
    html = re.sub(r"(<svg[^>]*>).*?</svg>", r"\1", html, flags=re.DOTALL)
    html = re.sub(r"base64,[A-Za-z0-9+/=]+", "base64,", html)
    return re.sub(r"\s*(<(?!/))", r"\n\1", html).lstrip()


# --------------------------------------------------------------------------------- office files


def _template(ending: str, on: House) -> set[bytes]:
    """What an empty file holds, ours, the library's or a house's: the elements of all its parts."""
    out = io.BytesIO()
    if held := on.word if ending == "docx" else on.slides:
        out.write(held)
    elif ending == "docx":
        out.write(docx_base.package())
    else:
        import pptx

        pptx.Presentation().save(out)
    with zipfile.ZipFile(out) as archive:
        parts = [archive.read(n) for n in archive.namelist() if n.endswith((".xml", ".rels"))]
    return {etree.tostring(element) for part in parts for element in etree.fromstring(part)}


def _parts(content: bytes, template: set[bytes]) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            root = etree.fromstring(archive.read(name))
            own = [e for e in root if etree.tostring(e) not in template]
            if own:
                yield f"== {name}"
                for element in own:
                    yield from _outline(element, 0)


def _outline(element: Any, depth: int) -> Iterator[str]:
    """An element a line, one that only holds another before it on the same line."""
    path = ""
    while True:
        attributes = "".join(f" {etree.QName(k).localname}={v}" for k, v in element.items())
        said = (element.text or "").strip()
        path += etree.QName(element).localname + attributes + (f" {said!r}" if said else "")
        if len(element) != 1 or attributes or said:
            break
        (element,) = element
        path += "/"
    yield " " * depth + path
    for child in element:
        yield from _outline(child, depth + 1)
        if (child.tail or "").strip():
            yield " " * (depth + 1) + repr(child.tail)


def _book(content: bytes) -> Iterator[str]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content))
    p = book.properties
    yield f"{p.title} | {p.creator} | {p.description} | {p.created:%Y-%m-%d}"
    for sheet in book:
        wide = {n: round(d.width, 1) for n, d in sheet.column_dimensions.items()}
        yield f"== {sheet.title}, stays {sheet.freeze_panes}, filter {sheet.auto_filter.ref}"
        yield f"{wide}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    style = "b" * bool(cell.font.b) + "w" * bool(cell.alignment.wrap_text)
                    yield f"{cell.coordinate} {cell.value!r} {cell.number_format} {style}".rstrip()


def accept_all(dataset: Dataset) -> None:
    """Write what is written today into the golden files."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.txt"):
        path.unlink()
    for name, make in files(still(dataset)).items():
        (FOLDER / name).write_text(make(), encoding="utf-8")


def main() -> None:
    """Accept."""
    accepted(__doc__)
    with bundled() as dataset:
        accept_all(dataset)


if __name__ == "__main__":
    main()
