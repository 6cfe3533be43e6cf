"""What a screen reader is told in place of a chart, held against the figures of the dataset."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import docx as python_docx
import pptx as python_pptx
import pytest

from explorer import speech
from explorer.briefing import templates, write
from explorer.briefing.resolved import ResolvedChart
from explorer.charts.naming import name

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
SOME = [
    ("profile", "electric-batteries", "en"),
    ("profile", "sector-quantum", "zh-Hant"),
    ("profile", "list-64", "en"),
    ("head-to-head", "sector-synthetic-biology", "zh-Hans"),
    ("what-changed", "list-64", "en"),
    ("scorecard", "sector-ai", "zh-Hans"),
]


def flat(words: str) -> str:
    return re.sub(r"\s+", " ", words).casefold()


def wanted(dataset: Dataset, chart: Chart) -> set[str]:
    """Measure, entity and number of each mark of a chart, and what tells its rows apart."""
    several = len(chart.rows) > 1
    found = {flat(r.label.rstrip(".。")) for r in chart.rows} if several else set()
    for mark in chart.marks:
        o = dataset.observations[mark.observation_id]
        indicator = dataset.indicators[o.indicator_id]
        found |= {
            flat(name(indicator, chart.language)),
            flat(mark.label),
        }
        both = [e for e in (o.entity_id, o.counterpart_id) if e]
        found |= {flat(name(dataset.entities[e], chart.language)) for e in both}
    return found


@pytest.mark.parametrize(("template", "topic", "language"), SOME)
def test_measure_entities_and_numbers_are_told(
    dataset: Dataset, tmp_path: Path, template: str, topic: str, language: str
) -> None:
    made = templates.fill(dataset, template, topic, language=language, date="2026-11-22")
    charts = []
    for ending in ("docx", "pptx"):
        resolved = write.write(dataset, made, tmp_path / f"a.{ending}")
        charts = [b.chart for b in resolved.blocks if isinstance(b, ResolvedChart)]
    charts = [c for c in charts if c.marks]
    assert charts
    document = python_docx.Document(str(tmp_path / "a.docx"))
    in_word = [p.get("descr") for p in document.element.xpath("//wp:docPr")]
    deck: Any = python_pptx.Presentation(str(tmp_path / "a.pptx"))
    shapes = [s for slide in deck.slides for s in slide.shapes if s.has_chart or _pictured(s)]
    on_slides = [s._element.xpath(".//p:cNvPr")[0].get("descr") for s in shapes]
    for told in (in_word, on_slides):
        whole = flat(" ".join(told))
        with speech.speaking(language):
            for chart in charts:
                assert {w for w in wanted(dataset, chart) if w not in whole} == set()
    for shape, said in zip(shapes, on_slides, strict=True):
        if shape.has_chart:
            assert {w for w in drawn(shape.chart) if flat(w) not in flat(said)} == set(), said


def _pictured(shape: Any) -> bool:
    return bool(shape._element.xpath("self::p:pic"))


def drawn(chart: Any) -> set[str]:
    """Series and labels of a native chart, read from its own part."""
    found = {s.name for s in chart.plots[0].series}
    for series in chart.plots[0].series:
        for label in series._element.xpath("c:dLbls/c:dLbl"):
            found.add("".join(t.text for t in label.xpath(".//a:t")))
    return {w for w in found if w}
