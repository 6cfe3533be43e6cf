"""The kinds of charts: a row says all of a kind, and nothing else asks which kind a chart is."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer import paths, speech
from explorer.arguments import make_parser
from explorer.charts import palette
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind

if TYPE_CHECKING:
    from explorer.charts.layout.scene import Measure
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
