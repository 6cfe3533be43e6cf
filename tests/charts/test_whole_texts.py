"""No text of a chart is cut, however narrow the chart: it goes on in more lines."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explorer import speech
from explorer.charts import palette
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.scene import Text, wrap
from tests.charts import golden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.chart import Chart
    from explorer.charts.layout.scene import Measure, Scene
    from explorer.dataset.dataset import Dataset

#: The pane at 1024x700, half a window, figures of few pixels.
SIZES = ((420, 300), (560, 400), (700, 500))
_WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
_AMOUNTS = {"thousand", "million", "billion", "trillion"}  # of the figures on an axis


def strings(value: object) -> Iterator[str]:
    """Every text that a chart says."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def cut(chart: Chart, scene: Scene, words: set[str]) -> Iterator[str]:
    """Texts with something left out, and words that are broken."""
    texts = [s.text for s in scene.shapes if isinstance(s, Text)]
    for text in texts:
        broken = sorted(set(_WORD.findall(text)) - words)
        if "…" in text or broken:
            yield f"{text!r} {broken}"
    drawn = re.sub(r"\s", "", "".join(texts))
    said = [r.label for r in chart.rows] + [b.reason for b in chart.breaks]
    if chart.kind in (ChartKind.LINE, ChartKind.SLOPE):
        said += [s.label for s in chart.series]
    for text in said:
        if re.sub(r"\s", "", text) not in drawn:
            yield f"{text!r} is not there"


@pytest.mark.parametrize("language", golden.LANGUAGES)
def test_no_text_is_cut_in_a_narrow_chart(
    dataset: Dataset, measure: Measure, language: str
) -> None:
    """Every topic, indicator, kind and page, in the pane and in files; there is no exception."""
    faults: list[str] = []
    for n, one in enumerate(golden.charts(dataset)):
        with speech.speaking(language):
            chart = one.make(language)
        words = _AMOUNTS.union(_WORD.findall(" ".join(strings(chart))))
        for m, size in enumerate(SIZES):
            with_notes = (n + m) % 2 == 0
            scene = layout(chart, *size, palette.LIGHT, measure, with_notes=with_notes)
            faults += [f"{one.name} {size}: {fault}" for fault in cut(chart, scene, words)]
    assert len(faults) == 0, "\n".join(faults[:30])


@given(st.text("ab-/ 中（）。", max_size=40), st.integers(1, 12))
@example("Donaudampfschifffahrt", 7)
def test_a_text_is_wrapped_without_loss_and_within_its_width(text: str, width: int) -> None:
    lines = wrap(text, width, 13, False, lambda line, _size, _bold: float(len(line)))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) <= width for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "在高超音速探测与跟踪上形成技术垄断的风险被评为“高”。",
        "報告稱中國的領先是「壓倒性」的（見表），其餘為‘中等’、“低”。",
        "占比为75%，逾四分之三；“脱钩”：美国为5%！",
    ],
)
def test_no_line_begins_with_a_sign_that_closes_or_ends_with_one_that_opens(text: str) -> None:
    for width in range(5, len(text)):
        lines = wrap(text, width, 13, False, lambda line, _size, _bold: float(len(line)))
        assert not [n for n in lines if n[0] in "，。、；：？！）」”’%"], (width, lines)
        assert not [n for n in lines if n[-1] in "（「“‘"], (width, lines)
