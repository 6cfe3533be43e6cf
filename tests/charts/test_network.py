"""Who works with whom as a network: every pair can be chosen, and stands where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.charts import palette
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.drawing import Drawing
from explorer.charts.layout.picking import picked
from explorer.charts.layout.scene import Dot, Text
from explorer.charts.layout.scene import Line as Stroke
from tests.charts.networks import COUNTRIES, tied

if TYPE_CHECKING:
    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset


@pytest.mark.parametrize("size", [(560, 400), (900, 600), (1280, 720)])
@pytest.mark.parametrize("many", [1, 2, len(COUNTRIES)])
def test_every_country_and_pair_is_chosen_where_its_sign_is(
    dataset: Dataset, measure: Measure, size: tuple[int, int], many: int
) -> None:
    made = tied(dataset, many)
    assert made.kind == ChartKind.NETWORK
    assert len(made.marks) == many * (many + 1) // 2
    scene = layout(made, *size, palette.LIGHT, measure)
    assert scene == layout(made, *size, palette.LIGHT, measure)
    drawing = Drawing(scene, measure)
    assert [hit.mark for hit in scene.hits] == [m.key for m in made.marks]
    for hit in scene.hits:
        assert 0 <= hit.x < hit.x + hit.width <= scene.width
        assert 0 <= hit.y < hit.y + hit.height <= scene.height
        at = (hit.x + hit.width / 2, hit.y + hit.height / 2)
        assert drawing.mark_at(*at) == hit.mark
    names = {row.label for row in made.rows}
    texts = [s for s in scene.shapes if isinstance(s, Text)]
    assert names <= {t.text for t in texts}
    assert all(0 <= t.x <= scene.width and 0 <= t.y <= scene.height for t in texts)


def test_more_papers_are_a_larger_dot_and_a_stronger_tie_is_a_thicker_line(
    dataset: Dataset, measure: Measure
) -> None:
    made = tied(dataset)
    scene = layout(made, 900, 600, palette.DARK, measure)
    lines = {s.follows[0]: s.width for s in scene.shapes if isinstance(s, Stroke) and s.follows}
    ties = sorted((m for m in made.marks if m.key in lines), key=lambda m: m.weight)
    assert len(ties) == 66
    assert [lines[m.key] for m in ties] == sorted(lines.values())
    dots = [s.radius for s in scene.shapes if isinstance(s, Dot) and s.follows]
    assert len(dots) == len(COUNTRIES)
    assert max(dots) > 1.5 * min(dots)


def test_a_chosen_country_keeps_its_own_ties_and_their_other_ends_keep_theirs(
    dataset: Dataset, measure: Measure
) -> None:
    made = tied(dataset)
    scene = layout(made, 900, 600, palette.LIGHT, measure)
    before = {s for s in scene.shapes if isinstance(s, Stroke) and s.follows}
    assert made.marks[0].row == "0"
    after = set(picked(scene, made.marks[0].key).shapes)
    kept = before & after
    assert {s for s in before if made.marks[0].key in s.follows} <= kept
    assert any(s not in after for s in before if s.width > 1.0)
