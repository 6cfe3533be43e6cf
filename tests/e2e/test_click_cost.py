"""What a click costs: another selected figure makes no chart and lays none out, on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent

from explorer import navigation
from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.charts.chart import Chart
from explorer.charts.kinds import ChartKind
from explorer.charts.questions import SPECS
from explorer.views.pages import registry
from explorer.views.parts import chart_view
from tests.windows import click_mark, place_of, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.charts.layout.scene import Scene
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow

Key = Qt.Key
OF_TOPICS = [kind for kind in ChartKind if kind not in (ChartKind.HEAT, ChartKind.NETWORK)]


class Made:
    """Counts charts that are made and laid out."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.charts: list[str] = []
        self.layouts: list[str] = []
        make, lay_out = Chart.__init__, chart_view.layout

        def made(chart: Chart, *args: object, **keywords: object) -> None:
            make(chart, *args, **keywords)  # type: ignore[arg-type]
            self.charts.append(chart.title)

        def laid_out(chart: Chart, *args: object) -> Scene:
            self.layouts.append(chart.title)
            return lay_out(chart, *args)  # type: ignore[arg-type]

        monkeypatch.setattr(Chart, "__init__", made)
        monkeypatch.setattr(chart_view, "layout", laid_out)

    def forget(self) -> None:
        self.charts.clear()
        self.layouts.clear()

    def nothing(self) -> bool:
        return not self.charts and not self.layouts


@pytest.fixture
def made(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Made:
    """What is made from now on; the window and its first charts are there."""
    return Made(monkeypatch)


def selection_with(dataset: Dataset, kind: ChartKind, current: Selection) -> Selection:
    """A topic whose chart has a kind and as many figures as can be, up to thirty."""
    best, most = None, 0
    for topic, rows in dataset.by_topic.items():
        for indicator in {"", *(o.indicator_id for o in rows)}:
            chart = build(dataset, Question(topic, indicator, kind=kind))
            if chart.kind == kind and most < len(chart.marks) <= 30:
                best, most = (topic, indicator), len(chart.marks)
    assert best is not None
    topic, indicator = best
    found = navigation.topic(dataset, current, topic)
    return found.asking(indicator_id=indicator, kind=kind)


def views_of(window: MainWindow) -> list[ChartView]:
    return [v for v in window.pages.current.views if v.isVisible() and v.chart.marks]


def some(chart: Chart) -> list[str]:
    """A few figures of a chart, first and last among them."""
    ids = [m.observation_id for m in chart.marks]
    return list(dict.fromkeys([ids[0], ids[len(ids) // 2], ids[-1], ids[len(ids) // 3]]))


def click_through(qtbot: QtBot, window: MainWindow, view: ChartView, made: Made) -> int:
    """Click figures, walk on by keys, go back and forth; the number of figures selected."""
    page, chart = window.state.current.page, view.chart
    heard: list[str] = []

    def follow(selection: Selection, _old: Selection, _origin: object) -> None:
        heard.append(selection.observation_id)

    window.state.changed.connect(follow)
    made.forget()
    for observation_id in some(chart):
        click_mark(qtbot, view, observation_id)
        settle(3)
        assert made.nothing(), (page, made.charts, made.layouts)
        assert window.state.current.page == page
        assert view.chart is chart
    view.setFocus()
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Home, Key.Key_End, Key.Key_Up):
        qtbot.keyClick(view, key)
        settle(2)
        assert made.nothing(), (page, key, made.charts, made.layouts)
    place = place_of(view, chart.marks[0].observation_id)
    for point in (place, place * 0, place):
        qtbot.mouseMove(view, point)
        settle(2)
    assert made.nothing(), page
    steps = min(3, len(set(heard)) - 1)
    for go in [window.state.back] * steps + [window.state.forward] * steps:
        go()
        settle(3)
        assert made.nothing(), (page, made.charts, made.layouts)
    window.state.changed.disconnect(follow)
    return len(set(heard))


@pytest.mark.parametrize("kind", OF_TOPICS)
def test_another_figure_of_a_topic_lays_nothing_out(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, made: Made, kind: ChartKind
) -> None:
    window.state.set(selection_with(dataset, kind, window.state.current))
    settle()
    assert made.charts
    assert made.layouts
    (view,) = views_of(window)
    assert view.chart.kind == kind
    assert click_through(qtbot, window, view, made) >= min(4, len(view.chart.marks))


def test_another_figure_of_any_page_lays_nothing_out(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, made: Made
) -> None:
    clicked = {}
    for page in registry.specs():
        if page in ("overview", "topic"):
            continue
        window.state.set(registry.opened(dataset, window.state.current, page))
        settle()
        views = views_of(window)
        clicked[page] = [click_through(qtbot, window, view, made) for view in views]
    with_charts = {page: counts for page, counts in clicked.items() if counts}
    assert set(with_charts) == {*SPECS, "disagreements"}
    assert all(min(counts) for counts in with_charts.values())


def test_a_figure_of_the_overview_lays_out_only_what_it_opens(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, made: Made
) -> None:
    window.state.set(registry.opened(dataset, window.state.current, "overview"))
    settle()
    overview = views_of(window)
    for view in overview:
        window.state.set(registry.opened(dataset, window.state.current, "overview"))
        settle()
        made.forget()
        click_mark(qtbot, view, view.chart.marks[-1].observation_id)
        settle()
        assert window.state.current.page == "topic"
        assert len(made.charts) == 1
        assert set(made.layouts) - {""} == set(made.charts)


class Repainted(QObject):
    """Notes how much of a view is painted."""

    def __init__(self, view: ChartView) -> None:
        super().__init__()
        self.area = 0
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            assert isinstance(event, QPaintEvent)
            rects = list(event.region())  # type: ignore[call-overload]
            self.area += sum(r.width() * r.height() for r in rects)
        return False

    def share(self) -> float:
        shown = self._view.visibleRegion().boundingRect()
        area, self.area = self.area, 0
        return area / (shown.width() * shown.height())


@pytest.mark.parametrize("kind", OF_TOPICS)
def test_the_next_figure_repaints_little(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, kind: ChartKind
) -> None:
    window.state.set(selection_with(dataset, kind, window.state.current))
    settle()
    (view,) = views_of(window)
    marks = view.chart.marks
    click_mark(qtbot, view, marks[0].observation_id)
    settle()
    painted = Repainted(view)
    view.select(marks[-1].observation_id)
    settle()
    share = painted.share()
    if len(marks) > 1:
        assert 0 < share < 0.5
    view.select(marks[-1].observation_id)
    settle()
    assert painted.share() == 0
    view.select("")
    settle()
    assert painted.share() == pytest.approx(1, abs=0.05)  # all that had faded comes back
