"""The table of leaders: cells of one technology and edition, each a door."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer.analysis.leaders import leaders
from explorer.charts import figures
from explorer.charts.paint import FigureOptions
from explorer.models.leaders import FIGURE_ROLE, TOPIC_ROLE, LeadersModel
from explorer.views.pages.leaders import LeadersPage
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings) -> LeadersPage:
    around.state.set(replace(around.state.current, page="leaders"))
    made = LeadersPage(around)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_row_is_of_one_technology_edition_and_period(dataset: Dataset) -> None:
    met = 0
    for taxonomy in dataset.roles.editions:
        for report in ("", *dataset.roles.edition_reports):
            for row in leaders(dataset, taxonomy, report):
                if row.leader is None:
                    assert (row.share, row.second, row.ratio, row.first) == (None, None, None, ())
                    continue
                met += 1
                assert row.leader.value == 1
                assert report in ("", row.report_id)
                for o in (row.leader, row.share, row.second, row.ratio, *row.first):
                    if o is not None:
                        assert o.topic_id == row.topic_id
                        assert o.report_id == row.report_id
                        assert o.period_end == row.leader.period_end
                assert [o.value for o in row.first] == sorted(o.value or 0 for o in row.first)
    assert met > 100


def test_each_cell_opens_its_sentence_or_says_that_nothing_is_published(
    qtbot: QtBot, around: Surroundings, page: LeadersPage
) -> None:
    assert page.sorted.rowCount() == len(leaders(around.dataset, around.dataset.roles.main_list))
    met = set()
    for row in range(0, page.sorted.rowCount(), 9):
        for column in range(1, page.sorted.columnCount()):
            if column == 7:
                continue
            index = page.sorted.index(row, column)
            page.cells.scrollTo(index)
            settle(1)
            place = page.cells.visualRect(index).center()
            qtbot.mouseClick(page.cells.viewport(), Qt.MouseButton.LeftButton, pos=place)
            found = index.data(FIGURE_ROLE)
            assert around.state.current.page == "leaders"
            assert around.state.current.observation_id == found
            if found:
                first = around.dataset.first_of(found)
                assert first is not None
                assert around.state.current.evidence_id == first.evidence_id
            else:
                assert index.data() == "–"
                assert "published" in index.data(Qt.ItemDataRole.ToolTipRole)
            met.add(bool(found))
    assert met == {True, False}


def test_it_sorts_and_filters_and_changes_edition(
    qtbot: QtBot, around: Surroundings, page: LeadersPage
) -> None:
    page.cells.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    counts = [int(page.sorted.index(r, 7).data()) for r in range(page.sorted.rowCount())]
    assert counts == sorted(counts, reverse=True)
    qtbot.keyClicks(page.filter, "batter")
    topics = [page.sorted.index(r, 0).data(TOPIC_ROLE) for r in range(page.sorted.rowCount())]
    assert "electric-batteries" in topics
    assert len(topics) < 6
    page.filter.clear()
    report = around.dataset.roles.edition_reports[-1]
    at = page.edition.findData(report)
    page.edition.setCurrentIndex(at)
    page.edition.activated.emit(at)
    settle(1)
    assert around.state.current.question.option == report
    expected = leaders(around.dataset, around.dataset.roles.main_list, report)
    assert sum(r.leader is not None for r in expected) == sum(
        page.model.index(r, 1).data() != "–" for r in range(page.model.rowCount())
    )


def test_a_technology_opens_from_its_name(
    qtbot: QtBot, around: Surroundings, page: LeadersPage
) -> None:
    index = page.sorted.index(0, 0)
    place = page.cells.visualRect(index).center()
    qtbot.mouseClick(page.cells.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert around.state.current.shown_topic == index.data(TOPIC_ROLE)


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_it_is_written_as_any_figure_is(
    around: Surroundings, page: LeadersPage, tmp_path: Path, ending: str
) -> None:
    """As it is sorted and filtered."""
    page.filter.setText("quantum")
    page.cells.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    chart = page.chart
    assert chart is not None
    rows = [page.sorted.index(r, 0).data(TOPIC_ROLE) for r in range(page.sorted.rowCount())]
    assert [r.key for r in chart.rows] == rows
    assert len(rows) > 2
    for mark in chart.marks:
        index = page.sorted.index(rows.index(mark.row), int(mark.column))
        assert mark.observation_id == index.data(FIGURE_ROLE)
        assert mark.label.startswith(index.data())
    path = tmp_path / f"leaders.{ending}"
    figures.write(around.dataset, chart, path, FigureOptions(960, 540))
    assert path.stat().st_size > 200


def test_headings_begin_where_the_cells_do(page: LeadersPage) -> None:
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for column in range(page.model.columnCount()):
        said = page.model.headerData(
            column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        assert said == left


def test_there_is_a_heading_for_each_column(dataset: Dataset) -> None:
    model = LeadersModel(dataset)
    assert model.columnCount() == len(model.headings())
