"""The figures as a table, watched by Qt's own tester while they change."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from explorer import paths
from explorer.charts import naming, numbers
from explorer.charts.naming import entity_label
from explorer.dataset.package import load
from explorer.models.observations import FIGURE, OBSERVATION_ROLE, ObservationTableModel
from explorer.models.signs import sign

DATASET = load(paths.bundled_data())
TOPICS = sorted(DATASET.by_topic)
COLUMNS = range(7)
ORDERS = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
DISPLAY = Qt.ItemDataRole.DisplayRole


def ids(topic: str) -> list[str]:
    return [o.observation_id for o in DATASET.by_topic[topic]]


def shown(model: ObservationTableModel) -> list[str]:
    return [model.index(r, 0).data(OBSERVATION_ROLE) for r in range(model.rowCount())]


def check_places(model: ObservationTableModel) -> None:
    for row, observation_id in enumerate(shown(model)):
        assert model.row_of(observation_id) == row
        assert model.observation_at(row).observation_id == observation_id


@pytest.fixture
def model(qapp: object) -> ObservationTableModel:
    return ObservationTableModel(DATASET)


@pytest.mark.parametrize("start", range(4))
def test_every_topic(qtmodeltester: Any, model: ObservationTableModel, start: int) -> None:
    qtmodeltester.check(model)
    for topic in TOPICS[start::4]:
        model.show(ids(topic))
        assert shown(model) == ids(topic)
        check_places(model)
        for column, order in itertools.product(COLUMNS, ORDERS):
            model.sort(column, order)
            assert sorted(shown(model)) == sorted(ids(topic))
    qtmodeltester.check(model)


def test_an_empty_table(model: ObservationTableModel, qtmodeltester: Any) -> None:
    qtmodeltester.check(model)
    model.show(ids("electric-batteries"))
    model.show([])
    assert model.rowCount() == 0
    assert model.columnCount() == 7
    model.sort(0)
    qtmodeltester.check(model)


def test_cells_have_no_children(model: ObservationTableModel) -> None:
    model.show(ids("electric-batteries"))
    cell = model.index(0, 0)
    assert cell.isValid()
    assert (model.rowCount(cell), model.columnCount(cell)) == (0, 0)
    assert (model.rowCount(), model.columnCount()) == (len(ids("electric-batteries")), 7)
    assert model.data(QModelIndex()) is None


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("column", COLUMNS)
def test_sorting_keeps_persistent_places(
    qtmodeltester: Any, column: int, order: Qt.SortOrder
) -> None:
    model = ObservationTableModel(DATASET)
    qtmodeltester.check(model)
    model.show(ids("list-64"))
    kept = {
        (o, c): QPersistentModelIndex(model.index(model.row_of(o), c))
        for o in ids("list-64")[::7]
        for c in COLUMNS
    }
    model.sort(column, order)
    check_places(model)
    for (observation_id, c), index in kept.items():
        assert index.isValid()
        assert index.column() == c
        assert index.data(OBSERVATION_ROLE) == observation_id
        assert index.row() == model.row_of(observation_id)


@pytest.mark.parametrize("column", [c for c in COLUMNS if c != FIGURE])
def test_texts_are_sorted(model: ObservationTableModel, column: int) -> None:
    model.show(ids("list-64"))
    model.sort(column)
    texts = [model.index(r, column).data().casefold() for r in range(model.rowCount())]
    assert texts == sorted(texts)
    model.sort(column, Qt.SortOrder.DescendingOrder)
    texts = [model.index(r, column).data().casefold() for r in range(model.rowCount())]
    assert texts == sorted(texts, reverse=True)


def test_figures_are_sorted_by_value_not_by_text(model: ObservationTableModel) -> None:
    model.show(ids("list-64"))
    model.sort(FIGURE)
    rows = [model.observation_at(r) for r in range(model.rowCount())]
    values = [o.value for o in rows if o.value is not None]
    assert values == sorted(values)
    texts = [model.index(r, FIGURE).data() for r in range(model.rowCount())]
    assert texts != sorted(texts)


@pytest.mark.parametrize("column", COLUMNS)
def test_equal_cells_keep_their_order(model: ObservationTableModel, column: int) -> None:
    model.show(ids("list-64"))
    model.sort(column)
    once = shown(model)
    model.sort(column)
    assert shown(model) == once


@settings(deadline=None)
@given(
    topic=st.sampled_from(TOPICS),
    steps=st.lists(st.tuples(st.sampled_from(COLUMNS), st.sampled_from(ORDERS)), max_size=6),
)
def test_any_sequence_of_sorts_keeps_every_figure(
    topic: str, steps: list[tuple[int, Qt.SortOrder]]
) -> None:
    model = ObservationTableModel(DATASET)
    model.show(ids(topic))
    kept = {o: QPersistentModelIndex(model.index(r, 0)) for r, o in enumerate(ids(topic))}
    for column, order in steps:
        model.sort(column, order)
    check_places(model)
    assert all(index.data(OBSERVATION_ROLE) == o for o, index in kept.items())


def test_a_figure_not_shown_has_no_row(model: ObservationTableModel) -> None:
    assert model.row_of("no-such-figure") == -1
    model.show(ids("electric-batteries"))
    assert model.row_of(ids("list-64")[0]) == -1


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_roles(qapp: object, language: str) -> None:
    model = ObservationTableModel(DATASET, language)
    model.show(list(DATASET.observations))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for row in range(model.rowCount()):
        o = model.observation_at(row)
        who, figure = model.index(row, 0), model.index(row, FIGURE)
        assert who.data() == entity_label(DATASET, o, language)
        assert figure.data() == numbers.label(o, language)
        assert figure.data(Qt.ItemDataRole.TextAlignmentRole) == right
        assert who.data(Qt.ItemDataRole.TextAlignmentRole) is None
        swatch = who.data(Qt.ItemDataRole.DecorationRole)
        for mode in (swatch.Mode.Normal, swatch.Mode.Selected):
            wanted = sign(naming.look_of(DATASET, o.entity_id))
            assert swatch.pixmap(12, 12, mode).toImage() == wanted.pixmap(12, 12, mode).toImage()
        assert figure.data(Qt.ItemDataRole.DecorationRole) is None
        for column in COLUMNS:
            index = model.index(row, column)
            assert isinstance(index.data(), str)
            assert index.data(OBSERVATION_ROLE) == o.observation_id
            said = naming.statement(DATASET, o, language)
            assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(said)
            title = model.headerData(column, Qt.Orientation.Horizontal)
            spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
            assert spoken == naming.with_figure(title, index.data(), language)


def test_no_cell_is_empty_where_the_table_has_a_value(model: ObservationTableModel) -> None:
    model.show(list(DATASET.observations))
    for row in range(model.rowCount()):
        for column in (0, 1, 2, 4, 5, 6):
            assert model.index(row, column).data().strip(), (row, column)


def test_headers(model: ObservationTableModel) -> None:
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in COLUMNS]
    assert titles == model.headers()
    assert len(set(titles)) == 7
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in COLUMNS:
        alignment = model.headerData(column, Qt.Orientation.Horizontal, role)
        assert bool(alignment & Qt.AlignmentFlag.AlignRight) == (column == FIGURE)


def test_a_cell_is_formatted_once(
    model: ObservationTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    original = numbers.label

    def counting(o: Any, language: str) -> str:
        calls.append(o.observation_id)
        return original(o, language)

    monkeypatch.setattr("explorer.models.observations.numbers.label", counting)
    model.show(ids("list-64"))
    for _ in range(3):
        for row in range(model.rowCount()):
            assert model.index(row, FIGURE).data(DISPLAY)
        model.sort(0)
    assert len(calls) == len(set(calls)) == len(ids("list-64"))
