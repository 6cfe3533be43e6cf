"""How long an export takes beside the library alone: 40 blocks, 20 charts, 200 footnotes.

    python bench/briefing.py [REPEATS]

The library alone writes the same pictures (painted by the same painter within its time, as any
program must) and the same text, footnotes as plain paragraphs. Printed: medians and ratios.
"""

from __future__ import annotations

import io
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from explorer import paths, qt
from explorer.analysis.select import Question, default_indicator, observations
from explorer.briefing import docx, html, pdf, pictures, pptx, typesetting
from explorer.briefing.model import Briefing, ChartBlock, Field, Paragraph, Text
from explorer.briefing.packing import moment
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Resolved, ResolvedChart, ResolvedText
from explorer.charts.paint import FigureOptions, image, svg
from explorer.dataset.package import load
from explorer.files import write_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset


def briefing(dataset: Dataset) -> Briefing:
    """20 charts and 20 paragraphs, the latter with as many figures as make 200 footnotes."""
    topics = [t for t in dataset.by_topic if len(dataset.by_topic[t]) > 3]
    charts = []
    for topic in topics:
        question = Question(topic, default_indicator(dataset, topic))
        if 2 <= len(observations(dataset, question)) <= 12:
            charts.append(ChartBlock(question))
    charts = charts[:20]
    shown = resolve(dataset, Briefing("Bench", blocks=tuple(charts)))
    seen = {n.text for n in shown.notes}
    fields: list[Field] = []
    for o in dataset.observations.values():
        if len(shown.notes) + len(fields) >= 228:
            break
        note = resolve(dataset, Briefing("", blocks=(Paragraph((Field(o.observation_id),)),)))
        text = note.notes[0].text
        if text not in seen:
            seen.add(text)
            fields.append(Field(o.observation_id))
    paragraphs = []
    for n in range(20):
        runs = [Text("A sentence of ordinary length that says what follows: ")]
        for field in fields[n::20]:
            runs += [field, Text(" and so on, ")]
        paragraphs.append(Paragraph(tuple(runs)))
    blocks = tuple(b for pair in zip(charts, paragraphs, strict=True) for b in pair)
    return Briefing("Bench: 基准", date="2026-11-22", blocks=blocks)


def _parts(resolved: Resolved) -> tuple[list[ResolvedChart], list[str]]:
    charts = [b for b in resolved.blocks if isinstance(b, ResolvedChart)]
    texts = [
        "".join(p.text for p in b.pieces) for b in resolved.blocks if isinstance(b, ResolvedText)
    ]
    return charts, [*texts, *(n.text for n in resolved.notes)]


def _png(block: ResolvedChart) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "x.png")
        image(block.chart, FigureOptions(*pictures.PAGE, scale=300 / 96)).save(path)
        return Path(path).read_bytes()


def docx_alone(resolved: Resolved, path: Path) -> None:
    """python-docx with the same pictures and words."""
    from docx import Document

    document = Document()
    charts, texts = _parts(resolved)
    for block in charts:
        document.add_picture(io.BytesIO(_png(block)))
        document.add_paragraph(block.caption)
    for text in texts:
        document.add_paragraph(text)
    document.save(str(path))


def pptx_alone(resolved: Resolved, path: Path) -> None:
    """python-pptx with the same pictures and words, a slide each."""
    from pptx import Presentation
    from pptx.util import Inches

    deck = Presentation()
    charts, texts = _parts(resolved)
    for block in charts:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = block.caption
        slide.shapes.add_picture(io.BytesIO(_png(block)), 0, Inches(1.5))
    for text in texts[:20]:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = text
    for n, slide in enumerate(deck.slides):
        slide.notes_slide.notes_text_frame.text = "\n".join(texts[20:][n::40])
    deck.save(str(path))


def html_alone(resolved: Resolved, path: Path) -> None:
    """String formatting with the same charts and words."""
    charts, texts = _parts(resolved)
    body = [svg(b.chart, FigureOptions(*pictures.PAGE)) for b in charts]
    path.write_text("\n".join([*body, *(f"<p>{t}</p>" for t in texts)]), encoding="utf-8")


def measured(run: Callable[[], None], repeats: int) -> float:
    """Median seconds; pictures are painted anew each time."""
    times = []
    for _ in range(repeats):
        pictures.png.cache_clear()
        pictures.svg.cache_clear()
        begin = time.perf_counter()
        run()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def main() -> None:
    """Measure and print."""
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    qt.application()
    dataset = load(paths.bundled_data())
    made = briefing(dataset)
    resolved = resolve(dataset, made)
    charts = sum(isinstance(b, ResolvedChart) for b in resolved.blocks)
    print(f"{len(made.blocks)} blocks, {charts} charts, {len(resolved.notes)} footnotes")
    once = measured(lambda: resolve(dataset, made) and None, repeats)
    print(f"resolve  {once:.3f} s")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for ending, ours, alone, limit in (
            ("docx", docx.content, docx_alone, 5),
            ("pptx", pptx.content, pptx_alone, 5),
            ("html", html.content, html_alone, 5),
        ):
            path = folder / f"b.{ending}"
            mine = measured(lambda c=ours, p=path: write_bytes(p, c(resolved, Progress())), repeats)
            bare = measured(lambda w=alone, p=path: w(resolved, p), repeats)
            print(f"{ending}  {mine:.3f} s, alone {bare:.3f} s: {mine / bare:.2f} (below {limit})")
        path = folder / "b.pdf"
        mine = measured(lambda: write_bytes(path, pdf.content(resolved, Progress())), repeats)
        pdf.source(resolved, folder, Progress())
        bare = measured(lambda: typesetting.compiled(folder, moment(made.date)) and None, repeats)
        print(f"pdf   {mine:.3f} s, alone {bare:.3f} s: {mine / bare:.2f} (below 3)")


if __name__ == "__main__":
    main()
