"""What briefings resolve to, whole, and how long they are reckoned to be, as accepted."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer import speech
from explorer.analysis.select import Question, indicators_of, observations
from explorer.briefing import length, pptx_charts, templates
from explorer.briefing.model import Heading
from explorer.briefing.resolve import resolve
from explorer.charts.build import build, kinds_for
from explorer.charts.chart import Chart
from tests import golden
from tests.briefing import golden as briefings
from tests.charts.golden import still

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.briefing.model import Briefing
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden_words"
#: Those whose resolved blocks are written out; the others are reckoned only.
WHOLE = ("every-block", "every-block-zh-Hant", "others", "reviewed", "reviewed-apa-zh-Hant")
TEMPLATES = ("one-page", "profile", "head-to-head", "scorecard", "what-changed")


@pytest.fixture(scope="module")
def held(dataset: Dataset) -> Dataset:
    return still(dataset)


@pytest.fixture(scope="module")
def made(held: Dataset) -> dict[str, Briefing]:
    return {name: briefing for name, (briefing, _) in briefings.briefings(held).items()}


def said(thing: Any) -> str:
    """A value in one line; of a chart only what it is, for that has files of its own."""
    if isinstance(thing, Chart):
        return f"<{thing.kind}, {len(thing.marks)} marks: {thing.title}>"
    if isinstance(thing, tuple):
        return f"({', '.join(map(said, thing))})"
    return repr(thing)


def lines(resolved: Resolved) -> Iterator[str]:
    """All that a briefing resolves to, a line for each block, footnote and changed figure."""
    yield f"{resolved.imprint} | {resolved.level} {resolved.marking} | {resolved.edition}"
    yield f"{resolved.dataset_version}, lead {resolved.lead}"
    for n, block in enumerate(resolved.blocks):
        held = [f"{f.name}={said(getattr(block, f.name))}" for f in fields(block)]
        yield f"{n} {type(block).__name__} {' '.join(held)}"
    for note in resolved.notes:
        yield f"note {note.number}: {' '.join(map(repr, note.spans))}"
    for stale in resolved.stale:
        yield f"stale {stale}"


def reckoned(resolved: Resolved) -> Iterator[str]:
    """How high each block is taken to be, and on which page it begins."""
    language = resolved.briefing.language
    heights = [
        length._block(b, language, length.OURS, leading=n <= resolved.lead)
        for n, b in enumerate(resolved.blocks)
    ]
    pages = length.pages(resolved)
    yield f"sheets {[round(h, 1) for h in length.sheets(resolved)]}"
    yield f"contents {length.has_contents(resolved)}, fits {length.fits(resolved, 2)}"
    for block, height, page in zip(resolved.blocks, heights, pages, strict=True):
        yield f"{page} {type(block).__name__} {height:.1f}"


@pytest.mark.parametrize("name", WHOLE)
def test_what_a_briefing_resolves_to(held: Dataset, made: dict[str, Briefing], name: str) -> None:
    with speech.speaking(made[name].language):
        golden.check(FOLDER / "resolved.txt", name, lines(resolve(held, made[name])))


def test_how_long_each_is(held: Dataset, made: dict[str, Briefing]) -> None:
    for name, briefing in made.items():
        with speech.speaking(briefing.language):
            golden.check(FOLDER / "reckoned.txt", name, reckoned(resolve(held, briefing)))


def test_which_charts_slides_draw_themselves(held: Dataset) -> None:
    """Each topic and indicator in each kind: whole, in parts, or as a picture."""
    found = []
    for topic in held.topics:
        for indicator in ("", *indicators_of(held, Question(topic))):
            for kind in kinds_for(observations(held, Question(topic, indicator))):
                chart = build(held, Question(topic, indicator, kind=kind))
                parts = [f"{p.unit} {len(p.rows)}" for p in pptx_charts.natives(chart)]
                said = f"{topic} {indicator} {kind}: {pptx_charts.is_native(chart)} {parts}"
                if parts or kind.traits.native:
                    found.append(said)
    golden.check(FOLDER / "native.txt", "native", found)


@pytest.mark.parametrize("template", TEMPLATES)
def test_how_long_each_topic_is(held: Dataset, template: str) -> None:
    """Every fifth topic, in a language each: its blocks, and the sheets that it fills."""
    found = []
    for n, topic in enumerate([*held.topics][::5]):
        language = ("en", "zh-Hans", "zh-Hant")[n % 3]
        try:
            filled = templates.fill(held, template, topic, language=language, date="2026-11-22")
        except ValueError as problem:
            found.append(f"{topic}: {problem}")
            continue
        sheets = [round(h, 1) for h in length.sheets(resolve(held, filled))]
        told = Counter(b.KIND for b in filled.blocks)
        heads = " / ".join(b.text for b in filled.blocks if isinstance(b, Heading))
        found.append(f"{topic} {language}: {dict(told)} {sheets} {heads}")
    golden.check(FOLDER / "reckoned.txt", template, found)
