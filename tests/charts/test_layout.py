"""Where everything of a chart stands: inside, apart, and where its value says."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis.select import Question
from explorer.charts import palette
from explorer.charts.build import compose
from explorer.charts.contents import DOUBT
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.frame import PADDING
from explorer.charts.layout.picking import picked
from explorer.charts.layout.scene import BODY, SMALL, Dot, Line, Measure, Rect, Scene, Text, wrap
from explorer.charts.marks import OWN
from explorer.charts.questions import answer
from tests.charts import made_up

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.charts.chart import Chart
    from explorer.charts.contents import Mark, MarkKey
    from explorer.dataset.dataset import Dataset

SIZES = [(1280, 720), (800, 800), (560, 400), (400, 300)]
KINDS = ("bar", "dumbbell", "line", "slope", "card", "statements")


def box(text: Text, measure: Measure) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a text, a full em tall round its capitals."""
    width = measure(text.text, text.size, text.bold)
    x = text.x - {"left": 0.0, "centre": width / 2, "right": width}[text.align]
    return (x, text.y - 0.45 * text.size, x + width, text.y + 0.55 * text.size)


def collisions(scene: Scene, measure: Measure) -> Iterator[str]:
    """Pairs of texts of which one covers the other by more than a pixel."""
    texts = sorted(
        ((box(s, measure), s) for s in scene.shapes if isinstance(s, Text)), key=lambda p: p[0][1]
    )
    for n, (a, first) in enumerate(texts):
        for b, second in texts[n + 1 :]:
            if b[1] >= a[3] - 1:
                break
            if a[0] + 1 < b[2] and b[0] + 1 < a[2]:
                yield f"{first.text!r} and {second.text!r} overlap"


def outside(scene: Scene, measure: Measure) -> Iterator[str]:
    """Texts that run out of the scene."""
    for text in (s for s in scene.shapes if isinstance(s, Text)):
        left, top, right, bottom = box(text, measure)
        if left < -0.5 or right > scene.width + 0.5 or top < 0 or bottom > scene.height:
            yield f"{text.text!r} runs out of the scene"


def bad_hits(scene: Scene, chart: Chart) -> Iterator[str]:
    """Marks without exactly one area, areas outside, too small or out of reading order."""
    if [h.mark for h in scene.hits] != [m.key for m in chart.marks]:
        yield "the areas are not those of the marks, in order"
    for h in scene.hits:
        if h.x < 0 or h.y < 0 or h.x + h.width > scene.width or h.y + h.height > scene.height:
            yield f"the area of {h.mark} is outside"
        if min(h.width, h.height) < 16:
            yield f"the area of {h.mark} is too small to hit"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_everything_is_inside_and_apart(
    ask: Callable[[str], list[Any]], measure: Measure, size: tuple[int, int], language: str
) -> None:
    faults = []
    for a in ask(language):
        scene = layout(a.chart, *size, palette.LIGHT, measure)
        assert scene.width == size[0]
        assert scene.height >= size[1]
        for found in (
            outside(scene, measure),
            collisions(scene, measure),
            bad_hits(scene, a.chart),
        ):
            faults += [f"{a.name}: {fault}" for fault in found]
    assert not faults, "\n".join(faults[:20])


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_overview_is_inside_and_apart(
    overviews: list[Chart], measure: Measure, size: tuple[int, int]
) -> None:
    for chart in overviews:
        scene = layout(chart, *size, palette.DARK, measure)
        faults = [
            *outside(scene, measure),
            *collisions(scene, measure),
            *bad_hits(scene, chart),
        ]
        assert not faults


def test_the_checks_find_faults(measure: Measure) -> None:
    def one(text: str, x: float, y: float) -> Text:
        return Text(x, y, text, 13, "#000000")

    shapes = (one("first", 10, 20), one("second", 30, 24), one("third", 390, 100))
    scene = Scene(400, 300, "#FFFFFF", shapes, ())
    assert list(collisions(scene, measure)) == ["'first' and 'second' overlap"]
    assert list(outside(scene, measure)) == ["'third' runs out of the scene"]


def of_kind(asked: list[Any], kind: str) -> list[Chart]:
    return [a.chart for a in asked if a.chart.kind == kind]


def size_of(mark: Mark) -> float:
    if mark.value is not None:
        return mark.value
    ends = [v for v in (mark.low, mark.high) if v is not None]
    return sum(ends) / len(ends)


def dots(scene: Scene) -> dict[MarkKey, Dot]:
    return {s.mark: s for s in scene.shapes if isinstance(s, Dot) and s.mark}


def test_bars_are_as_long_as_their_values(asked: list[Any], measure: Measure) -> None:
    for chart in of_kind(asked, "bar"):
        scene = layout(chart, 800, 600, palette.LIGHT, measure)
        bars: dict[MarkKey, Rect] = {}
        for s in scene.shapes:
            if isinstance(s, Rect):
                bars.setdefault(s.mark, s)
        assert set(bars) == {m.key for m in chart.marks}
        assert len({b.x for b in bars.values()}) == 1  # all from the same zero
        scales = [bars[m.key].width / m.value for m in chart.marks if m.value and m.value > 0]
        visible = [s for s, m in zip(scales, chart.marks, strict=False) if bars[m.key].width > 2]
        assert visible == pytest.approx([visible[0]] * len(visible))
        for mark in chart.marks:
            soft = bars[mark.key].soft
            assert bool(soft) == (mark.comparator != "eq"), mark.label


def test_a_bound_is_drawn_to_what_is_known_with_its_sign(
    dataset: Dataset, measure: Measure
) -> None:
    """Of a range with one end the bar has a length, a soft edge and a label that says which end."""
    made, sets = made_up.dataset_of(dataset)
    chart = compose(made, sets["bounds"], ChartKind.BAR, "Bounds", "")
    scene = layout(chart, 800, 600, palette.LIGHT, measure)
    bars = [s for s in scene.shapes if isinstance(s, Rect) and s.mark]
    assert all(b.width > 0 for b in bars)
    reach = {
        m.label.removesuffix(DOUBT).removesuffix(OWN): max(
            b.x + b.width for b in bars if b.mark == m.key
        )
        for m in chart.marks
    }
    plain, least, most = (reach[label] for label in ("30%", "≥ 20%", "≤ 12%"))
    left = min(b.x for b in bars)
    assert (least - left) / (plain - left) == pytest.approx(20 / 30)
    assert (most - left) / (plain - left) == pytest.approx(12 / 30)
    soft = {m.label: any(b.soft for b in bars if b.mark == m.key) for m in chart.marks}
    assert list(soft.values()) == [False, True, True]


def test_dots_of_a_row_stand_where_their_values_say(asked: list[Any], measure: Measure) -> None:
    checked = 0
    for chart in of_kind(asked, "dumbbell"):
        scene = layout(chart, 800, 600, palette.LIGHT, measure)
        at = dots(scene)
        for row in chart.rows:
            marks = [m for m in chart.marks if m.row == row.key]
            if not row.scaled or len({size_of(m) for m in marks}) < 2:
                continue
            first, second, *more = sorted({size_of(m): m for m in marks}.items())
            per_unit = (at[second[1].key].x - at[first[1].key].x) / (second[0] - first[0])
            zero = at[first[1].key].x - first[0] * per_unit
            assert per_unit > 0
            for value, mark in more:
                assert at[mark.key].x == pytest.approx(zero + value * per_unit, abs=1e-6)
            # Zero is where the row's line begins.
            starts = [
                s.x1
                for s in scene.shapes
                if isinstance(s, Line) and s.y1 == s.y2 == at[first[1].key].y
            ]
            assert min(starts) == pytest.approx(zero, abs=0.01)
            checked += 1
    assert checked > 20


def test_rows_of_one_unit_share_a_scale(asked: list[Any], measure: Measure) -> None:
    for chart in of_kind(asked, "dumbbell"):
        at = dots(layout(chart, 800, 600, palette.LIGHT, measure))
        places: dict[str, dict[float, set[float]]] = {}
        for row in (r for r in chart.rows if r.scaled):
            for m in chart.marks:
                if m.row == row.key:
                    spots = places.setdefault(row.unit, {}).setdefault(size_of(m), set())
                    spots.add(round(at[m.key].x, 6))
        assert all(len(x) == 1 for of_unit in places.values() for x in of_unit.values())


@pytest.mark.parametrize("kind", ["line", "slope"])
def test_height_follows_value_and_ranks_hang_from_the_top(
    asked: list[Any], dataset: Dataset, measure: Measure, kind: str
) -> None:
    ranks = 0
    partners = [c for c in answer(dataset, "collaboration", Question("")) if c.kind == kind]
    for chart in [*of_kind(asked, kind), *partners]:
        at = dots(layout(chart, 800, 600, palette.LIGHT, measure))
        ordered = sorted(chart.marks, key=size_of)
        heights = [at[m.key].y for m in ordered]
        inverted = chart.unit == "rank"
        ranks += inverted
        assert heights == sorted(heights, reverse=not inverted), chart.title
        equal: dict[float, set[float]] = {}
        for m in chart.marks:
            equal.setdefault(size_of(m), set()).add(at[m.key].y)
        assert all(len(ys) == 1 for ys in equal.values())
        assert len({y for ys in equal.values() for y in ys}) == len(equal)
    assert ranks


@pytest.mark.parametrize("kind", ["line", "slope"])
def test_time_runs_to_the_right(asked: list[Any], measure: Measure, kind: str) -> None:
    for chart in of_kind(asked, kind):
        at = dots(layout(chart, 800, 600, palette.LIGHT, measure))
        spans = sorted({(m.start, m.end) for m in chart.marks})
        xs: dict[Any, set[float]] = {}
        for m in chart.marks:
            place = (m.start, m.end) if kind == "slope" else (m.start or 0) + (m.end or 0)
            xs.setdefault(place, set()).add(round(at[m.key].x, 6))
        assert all(len(x) == 1 for x in xs.values())
        in_order = [min(xs[k]) for k in sorted(xs)]
        assert in_order == sorted(set(in_order))
        assert len(spans) == len({(m.start, m.end) for m in chart.marks})


def test_no_line_joins_two_editions(asked: list[Any], measure: Measure) -> None:
    for chart in of_kind(asked, "line") + of_kind(asked, "slope"):
        scene = layout(chart, 800, 600, palette.LIGHT, measure)
        at = dots(scene)
        where: dict[tuple[float, float], set[str]] = {}
        for m in chart.marks:
            where.setdefault((at[m.key].x, at[m.key].y), set()).add(m.series)
        joins = [
            s
            for s in scene.shapes
            if isinstance(s, Line) and s.width == 2 and s.colour != "#000000"
        ]
        for s in joins:
            start, end = where.get((s.x1, s.y1)), where.get((s.x2, s.y2))
            assert start is not None, chart.title
            assert end is not None
            assert start & end
        counts = Counter(m.series for m in chart.marks)
        assert len(joins) <= sum(n - 1 for n in counts.values())


def test_breaks_are_drawn_with_their_reasons(asked: list[Any], measure: Measure) -> None:
    drawn = 0
    for chart in of_kind(asked, "line") + of_kind(asked, "slope"):
        scene = layout(chart, 1280, 720, palette.LIGHT, measure)
        dashed = [
            s
            for s in scene.shapes
            if isinstance(s, Line) and s.dash and s.colour == palette.LIGHT.warning
        ]
        assert len(dashed) == len(chart.breaks)
        written = " ".join(
            s.text
            for s in scene.shapes
            if isinstance(s, Text) and s.colour == palette.LIGHT.warning
        )
        for b in chart.breaks:
            assert b.reason in written
            drawn += 1
    assert drawn


@pytest.mark.parametrize("kind", KINDS)
def test_a_selected_mark_is_ringed_and_the_others_fade(
    asked: list[Any], measure: Measure, kind: str
) -> None:
    chart = next(c for c in of_kind(asked, kind) if len(c.marks) > 1 or kind == "card")
    plain = layout(chart, 800, 600, palette.LIGHT, measure)
    chosen = chart.marks[0].key
    selected = picked(plain, chosen)
    accents = [
        s
        for s in selected.shapes
        if palette.LIGHT.accent in (getattr(s, "stroke", ""), getattr(s, "colour", ""))
    ]
    assert accents
    assert {s.mark for s in accents} == {chosen}
    assert selected.hits == plain.hits
    assert picked(plain, ("no such mark",)) == plain


def test_what_is_not_measured_or_has_no_sentence_is_hollow(
    asked: list[Any], measure: Measure
) -> None:
    hollow = Counter[bool]()
    for chart in of_kind(asked, "statements"):
        at = dots(layout(chart, 800, 600, palette.LIGHT, measure))
        for m in chart.marks:
            solid = m.evidence == "passage" and m.status in ("measured", "estimate")
            assert (at[m.key].fill != palette.LIGHT.surface) == solid, m.key
            assert (at[m.key].shape == "diamond") == (m.status == "opinion")
            hollow[solid] += 1
    assert all(hollow[k] for k in (True, False))


def test_an_empty_chart_is_a_sentence(asked: list[Any], measure: Measure) -> None:
    full = asked[0].chart
    chart = replace(full, kind=ChartKind.CARD, marks=(), rows=(), series=(), empty="Nothing here.")
    scene = layout(chart, 400, 300, palette.LIGHT, measure)
    assert "Nothing here." in [s.text for s in scene.shapes if isinstance(s, Text)]
    assert scene.hits == ()


def test_percentages_over_a_hundred_stay_in_the_picture(
    asked: list[Any], dataset: Dataset, measure: Measure
) -> None:
    shares = [
        o
        for o in dataset.by_topic["advanced-aircraft-engines"]
        if o.indicator_id == "high-impact-share" and o.period_start
    ]
    for kind in ("bar", "dumbbell", "line"):
        drawn = [*of_kind(asked, kind), compose(dataset, shares, ChartKind(kind), "t", "s")]
        chart = next(c for c in drawn if c.unit == "percent" and len(c.marks) > 1)
        largest = max(chart.marks, key=size_of)
        marks = tuple(replace(m, value=240.0) if m is largest else m for m in chart.marks)
        scene = layout(replace(chart, marks=marks), 800, 600, palette.LIGHT, measure)
        for s in scene.shapes:
            if isinstance(s, Dot):
                assert 0 < s.x < 800
                assert 0 < s.y < scene.height
            if isinstance(s, Rect):
                assert s.x + s.width < 800


def test_a_slope_says_when_a_figure_is_not_of_its_last_column(
    asked: list[Any], measure: Measure
) -> None:
    early = 0
    for chart in of_kind(asked, "slope"):
        scene = layout(chart, 1280, 720, palette.LIGHT, measure)
        last = max((m.start or 0, m.end or 0) for m in chart.marks)
        at = dots(scene)
        right = max(d.x for d in at.values())
        for s in scene.shapes:
            if isinstance(s, Text) and s.mark and s.x > right + 10:
                mark = next(m for m in chart.marks if m.key == s.mark)
                assert mark.label in s.text
                says_when = not s.text.endswith(mark.label)
                assert says_when == ((mark.start, mark.end) != last), s.text
                early += says_when
    assert early


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("size", SIZES[:3], ids=lambda s: f"{s[0]}x{s[1]}")
def test_no_name_at_the_end_of_a_line_is_shortened(
    ask: Callable[[str], list[Any]], measure: Measure, size: tuple[int, int], language: str
) -> None:
    """It goes on in a second line, and the labels below it give way."""
    two_lines = 0
    for a in ask(language):
        if a.chart.kind not in (ChartKind.LINE, ChartKind.SLOPE):
            continue
        scene = layout(a.chart, *size, palette.LIGHT, measure)
        texts = [s for s in scene.shapes if isinstance(s, Text) and s.mark]
        assert [s.text for s in texts if "…" in s.text] == [], a.name
        ends = Counter((s.mark, s.x) for s in texts if s.align == "left" and s.bold)
        two_lines += sum(n > 1 for n in ends.values())
    if size[0] < 600 and language == "en":
        assert two_lines


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
def test_nothing_in_a_plot_over_time_looks_like_a_series_but_a_series(
    asked: list[Any], overviews: list[Chart], measure: Measure, size: tuple[int, int]
) -> None:
    """What joins a mark to its name keeps outside; inside are grid, breaks, spans and series."""
    elbows = checked = 0
    for chart in [*(a.chart for a in asked), *overviews]:
        if chart.kind not in (ChartKind.LINE, ChartKind.SLOPE):
            continue
        scene = layout(chart, *size, palette.LIGHT, measure)
        lines = [s for s in scene.shapes if isinstance(s, Line)]
        edge = max(s.x2 for s in lines if s.colour == palette.LIGHT.grid and s.x1 > PADDING)
        lowest = max(s.y for s in scene.shapes if isinstance(s, Dot) and s.mark)
        series = {m.key: m.series for m in chart.marks}
        for line in lines:
            if min(line.x1, line.x2) > edge:
                elbows += bool(line.follows)
                continue
            checked += 1
            is_level = line.y1 == line.y2 or line.x1 == line.x2
            if line.follows:
                assert len({series[key] for key in line.follows}) == 1
                assert len(line.follows) == 2
            else:
                assert is_level, chart.title
                assert line.mark or line.colour in (
                    palette.LIGHT.grid,
                    palette.LIGHT.line,
                    palette.LIGHT.warning,
                )
                if line.colour == palette.LIGHT.line and line.y1 == line.y2 and not line.mark:
                    assert line.y1 >= lowest - 1  # the axis of time
    assert elbows > 50
    assert checked > 100


def test_the_legend_runs_as_the_dots_do(asked: list[Any], measure: Measure) -> None:
    """Where every row has the same order, the legend has it too."""
    checked = 0
    for a in asked:
        chart: Chart = a.chart
        if chart.kind != ChartKind.DUMBBELL or not all(r.scaled for r in chart.rows):
            continue
        names = {s.key: s.label for s in chart.series}
        rows = [sorted((m for m in chart.marks if m.row == r.key), key=_value) for r in chart.rows]
        orders = {tuple(names[m.series] for m in row) for row in rows}
        if len(orders) != 1 or len({_value(m) for m in rows[0]}) < len(names):
            continue
        scene = layout(chart, 800, 800, palette.LIGHT, measure)
        texts = [s for s in scene.shapes if isinstance(s, Text)]
        said = [
            s.text
            for s in texts
            if s.text in names.values() and s.size == SMALL and s.align == "left"
        ]
        # In few rows there is no legend: each dot says whose it is.
        said = said or [n for s in texts if s.mark for n in names.values() if f"{n}: " in s.text]
        assert tuple(said[: len(names)]) == next(iter(orders)), a.name
        checked += 1
    assert checked > 5


def test_a_legend_at_the_end_of_the_heading_is_one_line(asked: list[Any], measure: Measure) -> None:
    checked = 0
    for a in asked:
        if a.chart.kind != ChartKind.DUMBBELL:
            continue
        names = {s.label for s in a.chart.series}
        texts = [
            s
            for s in layout(a.chart, 800, 800, palette.LIGHT, measure).shapes
            if isinstance(s, Text)
        ]
        said = [s for s in texts if s.text in names and s.size == SMALL and not s.mark]
        heading = {s.y for s in texts if s.x == 16 and s.y < 60}
        if any(s.y in heading for s in said):
            assert {s.y for s in said} <= heading, a.name
            checked += 1
    assert checked > 1


def _value(mark: Mark) -> float:
    return mark.value if mark.value is not None else -1.0


@pytest.mark.parametrize("size", [*SIZES[:3], (461, 400)], ids=lambda s: f"{s[0]}x{s[1]}")
def test_the_first_column_of_a_slope_says_its_figures(
    dataset: Dataset, measure: Measure, size: tuple[int, int]
) -> None:
    ranks = next(c for c in answer(dataset, "collaboration", Question("")) if c.unit == "rank")
    assert ranks.kind == ChartKind.SLOPE
    first = min(m.start or 0 for m in ranks.marks)
    wanted = {m.key for m in ranks.marks if m.start == first}
    scene = layout(ranks, *size, palette.LIGHT, measure)
    assert len(wanted) > 1
    assert wanted <= {s.mark for s in scene.shapes if isinstance(s, Text)}


def test_a_narrow_heat_map_says_whole_periods_and_countries(
    dataset: Dataset, measure: Measure
) -> None:
    (chart, *_) = answer(dataset, "leads", Question(""))
    narrow = layout(chart, 440, 400, palette.LIGHT, measure)
    wide = layout(chart, 1400, 400, palette.LIGHT, measure)
    said, whole = (
        [s.text for s in scene.shapes if isinstance(s, Text)] for scene in (narrow, wide)
    )
    assert "United States" in whole
    assert "USA" in said
    assert not {"United", "States", "United States"} & set(said)  # notes may begin so
    for column in chart.columns:
        start, dash, end = column.detail.partition("–")
        assert column.detail in whole
        assert {start + dash, end} <= set(said)
    assert list(collisions(narrow, measure)) == []


@pytest.mark.parametrize("width", range(40, 320, 7))
def test_no_line_ends_with_what_opens_or_begins_with_what_closes(
    width: int, measure: Measure
) -> None:
    text = (
        "2018–2022 共 64 项（2024-08），据《关键技术追踪报告》（ASPI，2024年），中国领先「57」项。"
    )
    lines = wrap(text, width, BODY, False, measure)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert line[-1] not in "（《「"
        assert line[0] not in "，。）》」"
