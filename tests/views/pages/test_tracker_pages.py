"""Pages that count a result of the tracker anew: what is chosen opens its papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from explorer import links, tasks
from explorer.charts.kinds import ChartKind
from explorer.dataset import package
from explorer.dataset.papers import PREFIX, Query
from explorer.models.plain_rows import EVIDENCE_ROLE
from explorer.tracker import query
from explorer.views.pages import registry
from explorer.views.pages.fan import FanPage
from explorer.views.pages.partners import PartnersPage
from explorer.views.pages.projections import ProjectionsPage
from explorer.views.pages.published import PublishedPage
from explorer.views.pages.recount import RecountPage
from tests.tracker.results import long, shown
from tests.windows import main_window, settle, surroundings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTableView
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.pages.tracker_page import TrackerPage
    from explorer.views.window.main_window import MainWindow

TOPIC = "electric-batteries"


@pytest.fixture(scope="module")
def result() -> Dataset:
    return package.load(shown())


@pytest.fixture
def window(qtbot: QtBot, result: Dataset, tmp_path: Path) -> MainWindow:
    made = main_window(surroundings(result, tmp_path))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.prepare()
    settle()
    return made


def at_rest() -> None:
    for _ in range(50):
        settle(1)
        if not tasks.running():
            break
        assert tasks.drain()
    settle()


def opened(window: MainWindow, key: str) -> TrackerPage:
    window.actions_[f"page-{key}"].trigger()
    at_rest()
    page = window.pages.current
    assert page.isVisible()
    return page  # type: ignore[return-value]


def click(qtbot: QtBot, cells: QTableView, row: int, column: int = 0) -> QModelIndex:
    index = cells.model().index(row, column)
    cells.scrollTo(index)
    place = cells.visualRect(index).center()
    qtbot.mouseClick(cells.viewport(), Qt.MouseButton.LeftButton, pos=place)
    at_rest()
    return cells.model().index(row, column)


def papers_beside(window: MainWindow, evidence: str) -> str:
    """What the source panel says, having looked the papers of evidence up."""
    assert window.around.state.current.evidence_id == evidence
    asked = Query.of(evidence.removeprefix(PREFIX))
    found = query.page(shown(), asked, 0, 1000)
    assert len(found) == asked.papers
    assert sum(p.weight for p in found) == pytest.approx(asked.weight, rel=1e-6)
    said = window.source.card.toPlainText()
    assert found[0].title in said
    return said


def test_only_a_result_has_these_pages(
    qtbot: QtBot, dataset: Dataset, result: Dataset, tmp_path: Path
) -> None:
    assert not {"fan", "recount"} & set(registry.questions(dataset))
    assert {"fan", "recount"} <= set(registry.questions(result))
    bundled = main_window(surroundings(dataset, tmp_path))
    qtbot.addWidget(bundled)
    bundled.show()
    bundled.prepare()
    bundled.going.page("fan")
    settle()
    page = bundled.pages.current
    assert isinstance(page, FanPage)
    assert "publication records" in page.said.text()
    assert not page.body.isVisible()


def test_the_fan_says_in_how_many_ways_a_country_leads(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window, "fan")
    assert isinstance(page, FanPage)
    assert window.around.state.current.question.topic_id == TOPIC
    assert page.ways.rowCount() == 96
    assert "China leads in 88 of 96" in page.said.text()
    assert "draft" in page.said.text()
    second = click(qtbot, page.standing_cells, 1).data()
    assert page.said.text().startswith(f"{second} leads in ")
    evidence = click(qtbot, page.way_cells, 5).data(EVIDENCE_ROLE)
    said = papers_beside(window, evidence)
    assert second in said
    assert "shared among countries" in said
    assert page.said.text().startswith(f"{second} leads in ")
    window.around.state.back()
    window.around.state.back()
    at_rest()
    assert "China leads in" in page.said.text()


def test_another_way_of_counting_says_what_changed(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window, "recount")
    assert isinstance(page, RecountPage)
    assert "Counted as in the package" in page.said.text()
    assert not page.reset.isEnabled()
    before = [r.cells for r in page.rows.rows]
    page.counting.setFocus()
    qtbot.keyClick(page.counting, Qt.Key.Key_End)
    page.counting.activated.emit(page.counting.currentIndex())
    at_rest()
    assert "Changed from default: how papers count." in page.said.text()
    page.group.setCurrentIndex(page.group.findData("EU"))
    page.group.activated.emit(page.group.currentIndex())
    at_rest()
    qtbot.mouseClick(page.territories, Qt.MouseButton.LeftButton, pos=_tick(page))
    at_rest()
    page.first.setValue(2018)
    at_rest()
    page.types_menu.actions()[1].trigger()
    at_rest()
    said = page.said.text()
    assert (
        "first year, how papers count, types of documents and what counts as one" in said
        or "first year, how papers count, types of documents, what counts as one" in said
    )
    keys = [r.key for r in page.rows.rows]
    assert "EU" in keys
    assert not {"DEU", "FRA", "TWN"} & set(keys)
    assert page.types.text() == "article"
    index = click(qtbot, page.cells, keys.index("EU"))
    words = papers_beside(window, index.data(EVIDENCE_ROLE))
    assert "European Union" in words
    assert "only article" in words
    # The view is a link, and a link is the view.
    selection = window.around.state.current
    assert links.read(links.link(selection), window.around.dataset, registry.specs()) == selection
    window.source.footer.copy_citation()
    qtbot.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    at_rest()
    assert [r.cells for r in page.rows.rows] == before
    assert "Counted as in the package" in page.said.text()


def _tick(page: RecountPage):  # type: ignore[no-untyped-def]
    place = page.territories.rect().center()
    place.setX(8)
    return place


def test_published_figures_stand_beside_own_ones(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window, "published")
    assert isinstance(page, PublishedPage)
    assert "published figures" in page.said.text()
    assert page.rows.rowCount() == len(page.found) > 0
    row = next(n for n, one in enumerate(page.found) if one.value is not None)
    evidence = click(qtbot, page.cells, row, 4).data(EVIDENCE_ROLE)
    assert papers_beside(window, evidence)
    said = page.detail.toPlainText()
    for word in ("Edition:", "Window:", "List:", "Counting:"):
        assert word in said
    # They are no figures of the result: nothing joins them to its series.
    assert page.found[row].published.observation_id not in window.around.dataset.observations


def test_projections_are_drawn_as_such(qtbot: QtBot, tmp_path: Path) -> None:
    made = main_window(surroundings(package.load(long()), tmp_path))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.prepare()
    settle()
    page = opened(made, "projections")
    assert isinstance(page, ProjectionsPage)
    assert "Projections, not measurements" in page.said.text()
    chart = page.chart
    assert chart is not None
    ahead = [m for m in chart.marks if m.status == "projection"]
    assert len(ahead) == 20
    assert all(m.low < m.value < m.high for m in ahead)
    known = next(m for m in chart.marks if m.status != "projection" and m.value)
    place = page.views[0].hit_of(known.observation_ids[0]).center().toPoint()
    qtbot.mouseClick(page.views[0], Qt.MouseButton.LeftButton, pos=place)
    at_rest()
    assert made.around.state.current.evidence_id.startswith(PREFIX)
    page.views[0].mark_chosen.emit(ahead[-1].observation_ids[0])
    assert page.cells.currentIndex().row() >= 0
    assert page.rows.rowCount() == 25


def test_what_cannot_be_projected_is_said(window: MainWindow) -> None:
    page = opened(window, "projections")
    assert isinstance(page, ProjectionsPage)
    assert "takes 10 years" in page.said.text()
    assert not page.cells.isVisible()


def test_a_cell_of_the_matrix_opens_the_joint_papers(qtbot: QtBot, window: MainWindow) -> None:
    page = opened(window, "partners")
    assert isinstance(page, PartnersPage)
    index = click(qtbot, page.cells, 0, 2)
    said = papers_beside(window, index.data(EVIDENCE_ROLE))
    assert "China together with United States" in said
    assert "top 100 %" not in said
    asked = Query.of(index.data(EVIDENCE_ROLE).removeprefix(PREFIX))
    assert index.data() == str(asked.papers)
    keys = [row.key for row in page.rows.rows]
    assert {asked.country, asked.partner} == {*keys[:2]}
    page.measure.setCurrentIndex(1)
    page.measure.activated.emit(1)
    at_rest()
    assert "." in page.cells.model().index(0, 2).data()
    for option, written in (("salton", ""), ("affinity", "×")):
        window.around.state.ask(page, option=option)
        at_rest()
        chart = page.chart
        assert chart is not None
        (tie,) = (m for m in chart.marks if (m.row, m.column) == ("1", keys[0]))
        assert tie.label == page.rows.rows[1].cells[1]
        assert tie.value == float(tie.label)
        assert any(line.endswith(tie.label.rstrip("0") + written) for line in tie.hover)


def test_a_tie_and_a_node_of_the_network_open_their_papers(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = opened(window, "partners")
    assert isinstance(page, PartnersPage)
    (view,) = page.views
    chart = page.chart
    assert chart is not None
    assert chart.kind == ChartKind.NETWORK
    assert chart.marks
    keys = [row.key for row in page.rows.rows]
    for mark in (chart.marks[0], max(chart.marks[1:], key=lambda m: m.weight)):
        hit = view.hit_of(mark.observation_id)
        assert hit is not None
        at = QPoint(round(hit.x() + hit.width() / 2), round(hit.y() + hit.height() / 2))
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
        at_rest()
        asked = Query.of(window.around.state.current.evidence_id.removeprefix(PREFIX))
        assert asked.papers == mark.value
        assert asked.country == keys[int(mark.row)]
        assert (asked.partner or asked.country) == mark.column
    # By keys too.
    before = window.around.state.current.evidence_id
    page.keyboard.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    at_rest()
    assert window.around.state.current.evidence_id != before
    page.shape.setCurrentIndex(1)
    page.shape.activated.emit(1)
    at_rest()
    assert not view.isVisible()
    assert page.chart is not None
    assert page.chart.kind == ChartKind.HEAT


def test_a_damaged_result_is_a_sentence(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.tracker.recount.NAME", "gone")
    page = opened(window, "recount")
    assert "compute the figures again" in page.said.text()
    assert not page.body.isVisible()


def test_the_words_follow_the_language(window: MainWindow) -> None:
    page = opened(window, "fan")
    window.look_actions.use_language("zh-Hans")
    at_rest()
    assert "leads" not in page.said.text()
    assert page.ways.rowCount() == 96
    window.look_actions.use_language("en")
    at_rest()
