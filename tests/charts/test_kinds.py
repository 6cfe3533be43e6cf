"""The kinds of charts: a row says all of a kind, and nothing else asks which kind a chart is."""

from __future__ import annotations

import ast
import math
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from explorer import paths, speech
from explorer.analysis.select import Question, observations
from explorer.arguments import make_parser
from explorer.charts import palette
from explorer.charts.build import kinds_for
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind, dumbbell
from explorer.charts.kinds.making import facts
from explorer.charts.layout.scene import Dot, Text
from explorer.charts.questions import SPECS, answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.chart import Chart
    from explorer.charts.layout.scene import Measure, Scene
    from explorer.dataset.dataset import Dataset

ROOT = Path(__file__).parents[2] / "explorer"
CHOSEN = [k for k in ChartKind if k.traits.label is not None]


@pytest.mark.parametrize("kind", ChartKind)
def test_a_kind_is_known_by_its_key(kind: ChartKind) -> None:
    assert ChartKind(kind.value) is kind
    assert kind == kind.value
    assert kind.traits.layout is not None


@pytest.mark.parametrize("kind", CHOSEN)
def test_a_kind_that_can_be_chosen_has_words_icon_and_figures(
    kind: ChartKind, asked: list[Any], measure: Measure
) -> None:
    assert kind.traits.label is not None
    label = kind.traits.label()
    assert label
    for language in ("zh-Hans", "zh-Hant"):
        assert speech.translator(language)("Chart", label) != label
    assert paths.resource("icons", f"{kind}.svg").is_file()
    made = next(a.chart for a in asked if a.chart.kind is kind)
    scene = layout(made, 800, 600, palette.LIGHT, measure)
    assert len(scene.hits) == len(made.marks)


def test_the_command_line_offers_those_that_can_be_chosen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args(["chart", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert ", ".join(CHOSEN) in said
    with pytest.raises(SystemExit):
        make_parser().parse_args(["chart", "list-64", "--kind", "heat", "-o", "x.png"])
    assert "dumbbell" in capsys.readouterr().err


def test_figures_over_time_have_breaks_and_no_rows(asked: list[Any]) -> None:
    for a in asked:
        assert bool(a.chart.rows) != a.chart.kind.traits.over_time
        assert a.chart.kind.traits.over_time or not a.chart.breaks


def test_a_kind_without_an_arrangement_is_refused(dataset: Dataset) -> None:
    from explorer.charts.build import compose

    rows = dataset.by_topic["electric-batteries"]
    with pytest.raises(ValueError, match="made by its question"):
        compose(dataset, rows, ChartKind.HEAT, "", "")


#: So far apart are the middles of two dots at least that nobody takes for one.
APART = 8.0
#: So many marks in one place are a heap.
HEAP = 4


def heaps(chart: Chart, scene: Scene) -> list[str]:
    """Marks that a row or a plot draws over one another, all by the same place."""
    dots = {}
    for shape in scene.shapes:
        if isinstance(shape, Dot) and shape.mark:
            dots[shape.mark] = (shape.x, shape.y)
    found = []
    for key, (x, y) in dots.items():
        near = [k for k, (a, b) in dots.items() if math.hypot(a - x, b - y) < APART]
        if len(near) >= HEAP:
            found.append(f"{chart.title}: {len(near)} at {key}")
    return found


def everything(asked: list[Any], overviews: list[Chart], dataset: Dataset) -> Iterator[Chart]:
    """Every chart that the bundled data can make: of topics, of pages, of the overview."""
    yield from (a.chart for a in asked)
    yield from overviews
    for key, spec in SPECS.items():
        for option, _ in spec.options(dataset) or [("", "")]:
            yield from answer(dataset, key, Question("", option=option))


@pytest.mark.parametrize("size", [(640, 560), (320, 240), (1280, 720)])
def test_marks_never_stand_in_a_heap(
    asked: list[Any],
    overviews: list[Chart],
    dataset: Dataset,
    measure: Measure,
    size: tuple[int, int],
) -> None:
    found = []
    for chart in everything(asked, overviews, dataset):
        scene = layout(chart, *size, palette.LIGHT, measure, with_notes=False)
        found += heaps(chart, scene)
    assert not found


def test_a_heap_is_found() -> None:
    dots = [Dot(100 + n, 50, 5, "", "", mark=(f"o{n}",)) for n in range(HEAP)]
    chart = SimpleNamespace(title="heap")
    assert heaps(chart, SimpleNamespace(shapes=dots))  # type: ignore[arg-type]
    assert not heaps(chart, SimpleNamespace(shapes=dots[1:]))  # type: ignore[arg-type]


def test_four_and_more_of_one_row_are_ranked_with_their_names(
    asked: list[Any], measure: Measure
) -> None:
    met = 0
    for a in asked:
        rows = {r.key for r in a.chart.rows if r.scaled}
        names = {s.key: s.label for s in a.chart.series}
        scene = layout(a.chart, 960, 540, palette.LIGHT, measure)
        dots = {s.mark: s for s in scene.shapes if isinstance(s, Dot) and s.mark}
        said = {s.mark: s.text for s in scene.shapes if isinstance(s, Text) and s.mark}
        for row in rows:
            marks = [m for m in a.chart.marks if m.row == row]
            if len(marks) > dumbbell.SIDE_BY_SIDE:
                ranked = sorted(marks, key=lambda m: m.centre, reverse=True)
                heights = [dots[m.key].y for m in ranked]
                assert heights == sorted(set(heights)), a.name
                assert all(names[m.series] in said[m.key] for m in marks), a.name
                met += 1
    made = [a for a in asked if a.chart.kind is ChartKind.DUMBBELL and len(a.rows) > 1]
    assert met or made


def test_what_opens_a_topic_goes_by_its_figures(dataset: Dataset, asked: list[Any]) -> None:
    """Two or three side by side, four and more in bars, one large, lines only if joined."""
    met: set[str] = set()
    for topic, indicator in {(a.question.topic_id, a.question.indicator_id) for a in asked}:
        rows = observations(dataset, Question(topic, indicator))
        kinds = kinds_for(rows)
        seen = facts(rows)
        met.add(kinds[0])
        if len(rows) == 1:
            assert kinds[0] is ChartKind.CARD, (topic, indicator)
        if indicator and seen.scaled and seen.drawn and not seen.joined and seen.paired:
            ranked = seen.crowd > dumbbell.SIDE_BY_SIDE
            wanted = ChartKind.BAR if ranked else ChartKind.DUMBBELL
            assert kinds[0] is wanted, (topic, indicator)
        assert not {ChartKind.LINE, ChartKind.SLOPE} <= set(kinds), (topic, indicator)
    assert {ChartKind.CARD, ChartKind.BAR, ChartKind.DUMBBELL, ChartKind.SLOPE} <= met


def test_lines_join_at_least_two_points_of_one_edition(
    asked: list[Any], overviews: list[Chart], dataset: Dataset
) -> None:
    met = 0
    for chart in everything(asked, overviews, dataset):
        if chart.kind.traits.over_time:
            times: dict[str, set[object]] = {}
            for mark in chart.marks:
                times.setdefault(mark.series, set()).add((mark.start, mark.end))
            assert max(map(len, times.values())) > 1, chart.title
            met += 1
    assert met > 10


def _asks(tree: ast.AST) -> list[int]:
    """Lines that compare something with a kind or match on one."""
    found = []
    for node in ast.walk(tree):
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if isinstance(node, ast.match_case):
            sides = [p.value for p in ast.walk(node.pattern) if isinstance(p, ast.MatchValue)]
        inner = [e for side in sides for e in ast.walk(side)]
        found += [
            e.lineno
            for e in inner
            if isinstance(e, ast.Attribute) and ast.unparse(e).startswith("ChartKind.")
        ]
    return found


def test_the_search_for_questions_finds_them() -> None:
    for source in (
        "chart.kind == ChartKind.BAR",
        "kind in (ChartKind.LINE, ChartKind.SLOPE)",
        "match kind:\n    case ChartKind.CARD:\n        pass",
    ):
        assert _asks(ast.parse(source)), source


def test_nothing_asks_which_kind_a_chart_is() -> None:
    asking = []
    for path in sorted(ROOT.rglob("*.py")):
        lines = _asks(ast.parse(path.read_text(encoding="utf-8")))
        asking += [f"{path.relative_to(ROOT)}:{n}" for n in lines]
    assert not asking
