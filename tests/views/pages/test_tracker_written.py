"""What pages of a result of the tracker work out, written as figures; how sure its ranks are."""

from __future__ import annotations

import csv
import io
import itertools
import json
import random
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import Qt

from explorer.charts import figures
from explorer.charts.caption import Annotation, Caption
from explorer.charts.layout.scene import Text
from explorer.charts.paint import FigureOptions
from explorer.dataset import package
from explorer.dataset.evidence import Papers
from explorer.dataset.papers import PREFIX
from explorer.tracker import query, search, settings, standing
from explorer.tracker.recount import Answer, Part, Recount
from explorer.tracker.variant import default
from explorer.views.pages.recount import RecountPage
from explorer.views.pages.standing import StandingPage
from tests.tracker.results import long, shown
from tests.views.pages.test_tracker_pages import at_rest, click, opened, papers_beside
from tests.windows import main_window, settle, surroundings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.views.window.main_window import MainWindow

TOPIC = "electric-batteries"


def window_on(qtbot: QtBot, folder: Path, tmp_path: Path) -> MainWindow:
    made = main_window(surroundings(package.load(folder), tmp_path))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.prepare()
    settle()
    return made


def test_every_page_is_written_in_every_format_with_its_method(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(qtbot, long(), tmp_path)
    counts = {}
    for key in ("standing", "fan", "published", "projections", "partners"):
        page = opened(window, key)
        assert page.has_chart
        assert window.actions_["export"].isEnabled()
        chart = page.chart
        assert chart is not None
        assert page.chart is chart
        assert chart.footer[0].startswith("Method: top 10 % by citations within technology")
        assert chart.footer[0].endswith("draft search")
        assert chart.title.startswith("Electric batteries")
        for ending in figures.FORMATS:
            path = tmp_path / f"{key}.{ending}"
            options = FigureOptions(900, 600)
            figures.write(page.data, chart, path, options)
            assert path.stat().st_size > 400
        rows = list(csv.DictReader(io.StringIO((tmp_path / f"{key}.csv").read_text("utf-8-sig"))))
        assert len(rows) == len(chart.marks)
        assert all(row["statement"] for row in rows)
        counts[key] = len(rows)
        source = openpyxl.load_workbook(tmp_path / f"{key}.xlsx")["Source"]
        assert any("Method: top 10 %" in str(cell.value) for (cell,) in source.iter_rows())
        assert "Method: top 10 %" in (tmp_path / f"{key}.svg").read_text()
        assert json.loads((tmp_path / f"{key}.json").read_text())["marks"]
        window.figures.copy_data()
    assert counts["fan"] > 20
    assert counts["partners"] > 50
    ranked = list(csv.DictReader(io.StringIO((tmp_path / "fan.csv").read_text("utf-8-sig"))))
    leader = [r for r in ranked if r["entity"] == "China"]
    assert sum(float(r["value"]) for r in leader) == float(leader[0]["base"])


def test_what_is_counted_otherwise_is_written_with_the_rules_as_set(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(qtbot, shown(), tmp_path)
    page = opened(window, "recount")
    assert isinstance(page, RecountPage)
    usual = page.chart
    assert usual is not None
    assert usual.footer[0].startswith("Method: top 10 % by citations within technology")
    page.counting.setCurrentIndex(page.counting.findData("full"))
    page.top.setCurrentIndex(page.top.findData(25))
    page._change()
    at_rest()
    assert page.has_chart
    assert window.actions_["export"].isEnabled()
    chart = page.chart
    assert chart is not None
    assert chart is not usual
    assert chart.subtitle.startswith("Changed from default: how papers count, top.")
    assert "top 25 %; whole papers" in chart.footer[0]
    for ending in figures.FORMATS:
        figures.write(page.data, chart, tmp_path / f"it.{ending}", FigureOptions(900, 600))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "it.csv").read_text("utf-8-sig"))))
    # Every number of the page is there, and nothing else.
    numbers = [c for row in page.rows.rows for c in (row.cells[0], *row.cells[2:]) if c != "–"]
    assert sorted(m.label for m in chart.marks) == sorted(numbers)
    assert len(rows) == len(numbers) > 10
    china = [r for r in rows if r["entity"] == "China"]
    (cells,) = (r.cells for r in page.rows.rows if r.key == "CHN")
    asked = {float(r["value"]) for r in china}
    assert any(f"{value:.2f} %" == cells[2] for value in asked)
    assert "Highly cited papers it has a part in" in {r["indicator"] for r in china}
    assert all("25 %" in r["statement"] or "10 %" in r["statement"] for r in china)
    mark = next(m for m in chart.marks if m.label == cells[2])
    (evidence,) = page.data.evidence_of[mark.observation_ids[0]]
    assert isinstance(evidence, Papers)
    opened_by = next(r.evidence[2] for r in page.rows.rows if r.key == "CHN")
    assert evidence.rule == opened_by.removeprefix(PREFIX)


def test_ranks_have_intervals_shared_places_and_bounds(qtbot: QtBot, tmp_path: Path) -> None:
    window = window_on(qtbot, shown(), tmp_path)
    page = opened(window, "standing")
    assert isinstance(page, StandingPage)
    cells = page.rows.rows[0].cells
    assert cells[0] == "1?"  # a fifth of the authors is unknown
    assert cells[1] == "China"
    assert cells[6] == "unknown countries could change the rank"
    low, high = cells[3].removesuffix(" %").split("–")
    assert float(low) < float(cells[2].removesuffix(" %")) < float(high)
    assert "could be overturned by them (?)" in page.said.text()
    chart = page.views[0].chart
    first = next(m for m in chart.marks if m.label.startswith("1?"))
    assert first.low is not None
    assert first.high is not None
    assert first.low < first.high
    place = page.views[0].hit_of(first.observation_ids[0]).center().toPoint()
    qtbot.mouseClick(page.views[0], Qt.MouseButton.LeftButton, pos=place)
    at_rest()
    evidence = window.around.state.current.evidence_id
    assert evidence.startswith(PREFIX)
    said = papers_beside(window, evidence)
    assert "The top 10 % begin at" in said
    assert "weight " in said
    # The matching words are marked, and a row opens the same papers.
    assert "Lithium ion batteries</span>" in window.source.card.toHtml()
    click(qtbot, page.cells, 1)
    assert window.around.state.current.evidence_id != evidence
    window.look_actions.use_language("zh-Hans")
    at_rest()
    assert "未知国家" in page.rows.rows[0].cells[6]
    window.look_actions.use_language("en")
    at_rest()


def part(country: str, share: float, upper: float, place: int | None) -> Part:
    return Part(country, 9, 9, 9.0, 9.0, share, upper, place)


@pytest.mark.parametrize(
    ("unknown", "expected"),
    [(0, []), (4, []), (6, ["B", "C"]), (21, ["A", "B", "C", "D"])],
)
def test_bounds_overturn_only_where_they_reach(unknown: float, expected: list[str]) -> None:
    shares = {"A": 50.0, "B": 30.0, "C": 25.0, "D": 10.0}
    parts = [part(c, s, s + unknown, n) for n, (c, s) in enumerate(shares.items(), 1)]
    answer = Answer(100, False, (*parts, part("ZZ", unknown, unknown, None)))
    assert [p.country for p in parts if standing.overturned(answer, p)] == expected


def test_equal_shares_are_overturned_by_any_unknown() -> None:
    for unknown, expected in ((0.0, False), (0.1, True)):
        parts = (part("A", 50.0, 50 + unknown, 1), part("B", 50.0, 50 + unknown, 1))
        assert standing.overturned(Answer(9, False, parts), parts[0]) is expected


def test_the_interval_of_a_page_holds_the_share_and_is_the_same_each_time() -> None:
    recount = Recount(shown(), TOPIC)
    usual = default(settings.chosen_in(shown()))
    one, two = (standing.standing(shown(), recount, usual, 200) for _ in range(2))
    recount.close()
    assert one == two
    for stand in one.stands:
        assert stand.interval.best <= stand.interval.worst
    package_rows = package.load(shown()).by_topic[TOPIC]
    held = {
        o.entity_id: (o.value_low, o.value_high)
        for o in package_rows
        if o.indicator_id == "high-impact-share" and o.value_low is not None
    }
    first = one.stands[0]
    assert held[first.part.country] == pytest.approx(
        (first.interval.low, first.interval.high), rel=1e-4
    )


def test_why_a_paper_counts_multiplies_to_its_weight() -> None:

    from explorer.dataset.papers import Query

    text = next(
        package.load(shown()).first_of(o.observation_id)
        for o in package.load(shown()).by_topic[TOPIC]
        if o.indicator_id == "high-impact-share" and o.entity_id == "CHN"
    )
    found = query.page(shown(), Query.of(text.rule), 0, 1000)  # type: ignore[union-attr]
    assert any(p.tau < 1 for p in found)
    for p in found:
        assert p.weight == pytest.approx(p.credit * p.tau)
        assert p.threshold is not None
        assert (p.tau == 1) or p.citations == p.threshold
    marks = query.marked(shown(), TOPIC, [p.title for p in found])
    assert all(
        p.title[a:b].lower() == "lithium ion batteries"
        for p, m in zip(found, marks, strict=True)
        for a, b in m[:1]
    )


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("qubit*", "Two Qubits and a QUBIT", ["Qubits", "QUBIT"]),
        ('"lithium ion"', "On Lithium-Ion cells, lithium and ion", ["Lithium-Ion"]),
        ("钠离子电池", "新型钠离子电池研究", ["钠离子电池"]),
        ("naive", "A naïve approach", ["naïve"]),
        ("sodium NEAR/3 cathode*", "Sodium for cathodes", ["Sodium", "cathodes"]),
        ("a NOT review", "A review", ["A"]),
        ("qubit", "<b>nothing</b> & more", []),
        ('"ion battery" OR battery', "ion battery", ["ion battery"]),
    ],
)
def test_matching_words_are_found_as_they_are_written(
    text: str, title: str, expected: list[str]
) -> None:
    finder = search.Finder(search.terms(search.parse(text), wanted=True))
    assert [title[a:b] for a, b in search.places(finder, title)] == expected


def test_places_never_overlap_and_lie_in_the_text() -> None:
    rng = random.Random(2)
    finder = search.Finder(search.terms(search.parse('ion* OR "ion cell" OR 电池'), wanted=True))
    for _ in range(300):
        title = "".join(
            rng.choice(["ion", "cell", " ", "-", "电池", "ﬁ", "é", "ẞ", "１"]) for _ in range(12)
        )
        spans = search.places(finder, title)
        assert all(0 <= a < b <= len(title) for a, b in spans)
        assert all(a[1] < b[0] for a, b in itertools.pairwise(spans))


@pytest.mark.parametrize("key", ["standing", "projections"])
def test_what_is_said_on_a_chart_of_ones_own_tracker_is_drawn(
    qtbot: QtBot, tmp_path: Path, key: str
) -> None:
    """At once, when the page is counted anew, and no more when it is taken back."""
    window = window_on(qtbot, long(), tmp_path)
    page = opened(window, key)
    assert window.actions_["remarks"].isEnabled()
    (view,) = page.views
    chosen = view.chart.marks[-1].observation_id
    said = Caption(annotations=(Annotation("Half of these are one project", chosen),))

    def drawn() -> list[str]:
        scene = view._drawing.scene
        return [s.text for s in scene.shapes if isinstance(s, Text)]

    window.around.said.say(window.around.state.current, said)
    settle()
    assert "1  Half of these are one project" in drawn()
    assert {f.mark for f in view._drawing.scene.flags} == {view.chart.mark_of(chosen).key}
    page.renew()
    at_rest()
    assert "1  Half of these are one project" in drawn()
    window.around.said.say(window.around.state.current, Caption())
    settle()
    assert "1  Half of these are one project" not in drawn()
