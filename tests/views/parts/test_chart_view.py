"""A chart on the screen under mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.charts.kinds import ChartKind
from explorer.views.parts.chart_view import ChartView
from tests.windows import place_of, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from tests.windows import Surroundings

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Key = Qt.Key


@pytest.fixture(scope="module")
def charts(dataset: Dataset) -> dict[ChartKind, Chart]:
    """One real chart of every kind that topics have, that with the most marks up to thirty."""
    found: dict[ChartKind, Chart] = {}
    for topic, rows in dataset.by_topic.items():
        for indicator in {"", *(o.indicator_id for o in rows)}:
            for kind in ChartKind:
                chart = build(dataset, Question(topic, indicator, kind=kind))
                best = found.get(chart.kind)
                if len(chart.marks) <= 30 and (best is None or len(best.marks) < len(chart.marks)):
                    found[chart.kind] = chart
    return found


KINDS = ("bar", "dumbbell", "line", "slope", "card", "statements")


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings) -> ChartView:
    made = ChartView(around.looks)
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def batteries(view: ChartView, dataset: Dataset) -> Chart:
    chart = build(dataset, Question("electric-batteries", "high-impact-share"))
    assert len(chart.marks) >= 2
    view.show_chart(chart)
    settle()
    return chart


def show(view: ChartView, chart: Chart) -> None:
    view.show_chart(chart)
    view.resize(640, max(480, view.minimumHeight()))
    settle()


@pytest.mark.parametrize("kind", KINDS)
def test_every_mark_is_found_at_its_place(
    view: ChartView, charts: dict[ChartKind, Chart], kind: str
) -> None:
    chart = charts[ChartKind(kind)]
    show(view, chart)
    for mark in chart.marks:
        hit = view.hit_of(mark.observation_id)
        assert hit is not None
        found = view.mark_at(place_of(view, mark.observation_id))
        same = view.hit_of(found)
        assert same is not None
        # Marks of equal figures may lie on one another; then either is right.
        apart = same.center() - hit.center()
        assert found == mark.observation_id or apart.manhattanLength() < 2
        assert view.rect().contains(place_of(view, mark.observation_id))
    assert view.mark_at(QPoint(1, 1)) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_click_chooses_and_the_ground_does_not(
    qtbot: QtBot, view: ChartView, charts: dict[ChartKind, Chart], kind: str
) -> None:
    show(view, charts[ChartKind(kind)])
    key = view.mark_at(place_of(view, view.chart.marks[0].observation_id))
    with qtbot.waitSignal(view.mark_chosen) as chosen:
        qtbot.mouseClick(view, LEFT, pos=place_of(view, key))
    assert chosen.args == [key]
    with qtbot.assertNotEmitted(view.mark_chosen):
        qtbot.mouseClick(view, LEFT, pos=QPoint(1, 1))
        qtbot.mouseClick(view, RIGHT, pos=place_of(view, key))


def test_marks_move_with_the_size(view: ChartView, batteries: Chart) -> None:
    key = batteries.marks[-1].observation_id
    before = place_of(view, key)
    view.resize(1000, 480)
    settle()
    after = place_of(view, key)
    assert before != after
    assert view.mark_at(after) == key


def test_marks_of_an_old_chart_are_gone(
    view: ChartView, batteries: Chart, charts: dict[ChartKind, Chart]
) -> None:
    show(view, charts[ChartKind.STATEMENTS])
    assert view.hit_of(batteries.marks[0].observation_id) is None
    assert all(view.hit_of(mark.observation_id) for mark in view.chart.marks)


@pytest.mark.parametrize("kind", KINDS)
def test_the_tooltip_says_all_of_the_figure(
    qtbot: QtBot, view: ChartView, charts: dict[ChartKind, Chart], kind: str
) -> None:
    show(view, charts[ChartKind(kind)])
    mark = view.chart.marks[0]
    found = view.mark_at(place_of(view, mark.observation_id))
    mark = next(m for m in view.chart.marks if m.observation_id == found)
    qtbot.mouseMove(view, QPoint(1, 1))
    qtbot.mouseMove(view, place_of(view, mark.observation_id))
    qtbot.waitUntil(QToolTip.isVisible)
    html = QToolTip.text()
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(html)
    shown = document.toPlainText().replace("\xa0", " ").split()
    said = view.told(mark.observation_id)
    assert said[:-1] == mark.hover
    assert said[-1].startswith("Click for ")
    assert shown == " ".join(said).split()
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QToolTip.hideText()
    qtbot.mouseMove(view, QPoint(1, 1))
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def walked(qtbot: QtBot, view: ChartView, keys: list[Qt.Key]) -> list[str]:
    """Marks chosen by keys, when each choice is selected as the page does."""
    heard: list[str] = []
    view.mark_chosen.connect(heard.append)
    view.mark_chosen.connect(view.select)
    for key in keys:
        qtbot.keyClick(view, key)
    view.mark_chosen.disconnect(view.select)
    return heard


@pytest.mark.parametrize("forward", [Key.Key_Right, Key.Key_Down])
def test_arrows_walk_round_in_reading_order(
    qtbot: QtBot, view: ChartView, batteries: Chart, forward: Qt.Key
) -> None:
    keys = [m.observation_id for m in batteries.marks]
    assert walked(qtbot, view, [forward] * (len(keys) + 1)) == [*keys, keys[0]]


@pytest.mark.parametrize("back", [Key.Key_Left, Key.Key_Up])
def test_arrows_walk_back(qtbot: QtBot, view: ChartView, batteries: Chart, back: Qt.Key) -> None:
    keys = [m.observation_id for m in batteries.marks]
    assert walked(qtbot, view, [back] * len(keys)) == list(reversed(keys))


def test_home_end_and_enter(qtbot: QtBot, view: ChartView, batteries: Chart) -> None:
    first, last = batteries.marks[0].observation_id, batteries.marks[-1].observation_id
    assert walked(qtbot, view, [Key.Key_End, Key.Key_Home]) == [last, first]
    view.select(last)
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
        with qtbot.waitSignal(view.mark_chosen) as chosen:
            qtbot.keyClick(view, key)
        assert chosen.args == [last]


def test_enter_without_a_selection_takes_the_first(
    qtbot: QtBot, view: ChartView, batteries: Chart
) -> None:
    with qtbot.waitSignal(view.mark_chosen) as chosen:
        qtbot.keyClick(view, Key.Key_Return)
    assert chosen.args == [batteries.marks[0].observation_id]


def test_other_keys_are_left_to_the_window(qtbot: QtBot, view: ChartView, batteries: Chart) -> None:
    with qtbot.assertNotEmitted(view.mark_chosen):
        qtbot.keyClick(view, Key.Key_A)
        qtbot.keyClick(view, Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def test_an_empty_chart_takes_keys_and_clicks(
    qtbot: QtBot, view: ChartView, dataset: Dataset
) -> None:
    empty = next(t for t in dataset.topics if t not in dataset.by_topic)
    view.show_chart(build(dataset, Question(empty)))
    with qtbot.assertNotEmitted(view.mark_chosen):
        for key in (Key.Key_Right, Key.Key_Home, Key.Key_Return):
            qtbot.keyClick(view, key)
        qtbot.mouseClick(view, LEFT, pos=view.rect().center())
    assert view.chart.empty in view.accessibleDescription()


def test_the_menu_is_asked_for_by_mouse_and_keyboard(
    qtbot: QtBot, view: ChartView, batteries: Chart
) -> None:
    mark, other = batteries.marks[0].observation_id, batteries.marks[-1].observation_id
    heard: list[tuple[str, QPoint]] = []
    view.menu_wanted.connect(lambda key, place: heard.append((key, place)))
    view.select(other)

    def ask(reason: QContextMenuEvent.Reason, place: QPoint) -> None:
        there = view.mapToGlobal(place)
        QApplication.sendEvent(view, QContextMenuEvent(reason, place, there))

    at = place_of(view, mark)
    ask(QContextMenuEvent.Reason.Mouse, at)
    ask(QContextMenuEvent.Reason.Mouse, QPoint(1, 1))
    ask(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    assert [key for key, _ in heard] == [mark, "", other]
    assert heard[0][1] == view.mapToGlobal(at)


def test_it_speaks(view: ChartView, batteries: Chart) -> None:
    assert view.accessibleName() == batteries.title
    spoken = view.accessibleDescription()
    for mark in batteries.marks:
        assert mark.label in spoken
    for series in batteries.series:
        assert series.label in spoken
    assert f"{len(batteries.marks)} figures" in spoken


def test_the_wheel_is_left_to_the_area_around(view: ChartView, batteries: Chart) -> None:
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert not event.isAccepted()
    assert (
        view.mark_at(place_of(view, batteries.marks[0].observation_id))
        == batteries.marks[0].observation_id
    )


def test_the_selected_mark_stands_out(view: ChartView, batteries: Chart) -> None:
    plain = view.grab().toImage()
    view.select(batteries.marks[0].observation_id)
    settle()
    selected = view.grab().toImage()
    assert selected != plain
    view.select("")
    settle()
    assert view.grab().toImage() == plain
