"""Remarks on figures and periods: written by keys, drawn in the window, kept with the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QToolTip

from explorer import app, navigation
from explorer.charts.caption import NONE, Annotation, Caption
from explorer.charts.layout.scene import Dot, Text
from explorer.views.window.remark_fields import RemarksDialog
from tests.e2e.steps import BATTERIES, view_of
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.session import Session
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def drawn(window: MainWindow, dataset: Dataset) -> MainWindow:
    """The window at a chart of several figures, none of them selected."""
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    window.state.ask(indicator_id="high-impact-share")
    window.pages.current.deselect()
    settle()
    return window


def written(view: ChartView) -> list[str]:
    scene = view._drawing.scene
    return [s.text for s in scene.shapes if isinstance(s, Text)]


def flags(view: ChartView) -> list[QPoint]:
    """The middle of what each remark has in the chart: its words, then its number."""
    found = view._drawing.scene.flags
    return [QPoint(round(f.x + f.width / 2), round(f.y + f.height / 2)) for f in found]


def write(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Ctrl+Alt+A, some words on the selected figure, Enter."""
    qtbot.keyClick(window, Qt.Key.Key_A, CTRL_ALT)
    settle()
    (dialog,) = window.findChildren(RemarksDialog)
    focus = dialog.focusWidget()
    assert focus in [text for _, text in dialog.remarks.rows]
    qtbot.keyClicks(focus, words)
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    settle()


def test_a_remark_is_written_seen_and_reached_by_keyboard_and_mouse(
    qtbot: QtBot, drawn: MainWindow
) -> None:
    view = view_of(drawn)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    chosen = drawn.state.current.observation_id
    assert chosen == view.chart.marks[-1].observation_id
    before = view._drawing.scene
    write(qtbot, drawn, "Much less than a year before")
    assert "1  Much less than a year before" in written(view)
    assert view._drawing.scene.height == before.height  # it takes no more room than there is
    assert drawn.state.current.observation_id == chosen

    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert "Much less" not in view.accessibleDescription().split("\n")[1]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert "1  Much less than a year before" in view.accessibleDescription().splitlines()
    assert "Much less than a year before" in QToolTip.text()

    for place in flags(view):  # its words and its number lead to its mark
        drawn.pages.current.deselect()
        QToolTip.hideText()
        qtbot.mouseMove(view, place + QPoint(3, 0))
        qtbot.mouseMove(view, place)
        assert "Much less than a year before" in QToolTip.text()
        qtbot.mouseClick(view, LEFT, pos=place)
        assert drawn.state.current.observation_id == chosen
    assert len(flags(view)) == 2


def test_remarks_come_and_go_with_the_view(
    qtbot: QtBot, drawn: MainWindow, dataset: Dataset, tmp_path: Path
) -> None:
    view = view_of(drawn)
    place = drawn.state.current
    period = dataset.observations[view.chart.marks[0].observation_id]
    said = Caption(
        annotations=(Annotation("the window", "", (period.period_start, period.period_end)),)
    )
    drawn.figures.say_on(place, said)
    settle()
    assert "1  the window" in written(view)
    drawn.figures.save_view()  # the dialog asks for the file; it is written without it
    drawn.figures._write_view(tmp_path / "a.view.json")
    drawn.state.set(navigation.topic(dataset, place, "coatings"))
    settle()
    assert view.chart.pointers == ()
    assert "1  the window" not in written(view)
    drawn.state.back()
    settle()
    assert "1  the window" in written(view)
    for key in ("theme-dark", "language-zh-Hant", "language-en", "theme-light"):
        drawn.actions_[key].trigger()
        settle()
        assert "1  the window" in written(view), key
    drawn.figures.say_on(place, NONE)
    settle()
    assert written(view).count("1  the window") == 0
    drawn.state.select(page="overview")
    drawn.figures._read_view([tmp_path / "a.view.json"])
    settle()
    assert "1  the window" in written(view)


def test_a_question_page_shows_them_and_takes_them_back(qtbot: QtBot, window: MainWindow) -> None:
    window.state.select(page="leads")
    settle()
    page = window.pages.current
    view = page.views[0]
    figure = view.chart.marks[0].observation_id
    window.figures.say_on(window.state.current, Caption(annotations=(Annotation("see", figure),)))
    settle()
    assert "1  see" in written(view)
    assert page.chart is not None
    assert page.chart.pointers == ()  # what is exported has them once, from the dialog
    window.state.select(page="overview")
    window.state.back()
    settle()
    assert "1  see" in written(view)
    qtbot.keyClick(window, Qt.Key.Key_A, CTRL_ALT)
    (dialog,) = window.findChildren(RemarksDialog)
    dialog.remarks.rows[0][1].setFocus()
    dialog.remarks.rows[0][1].selectAll()
    qtbot.keyClick(dialog.remarks.rows[0][1], Qt.Key.Key_Delete)
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(button, LEFT)
    settle()
    assert "1  see" not in written(view)


def test_a_remark_outlives_the_session(session: Session, dataset: Dataset) -> None:
    window = session.window
    assert window is not None
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    settle()
    figure = view_of(window).chart.marks[0].observation_id
    said = Caption(annotations=(Annotation("kept", figure),))
    window.figures.say_on(window.state.current, said)
    window.close()
    assert app.said_before(session.settings) == said
    again = session.open(app.remembered(dataset, session.settings), said)
    again.prepare()
    settle()
    assert "1  kept" in written(view_of(again))
    window.deleteLater()


def test_nothing_of_a_remark_looks_like_a_series(drawn: MainWindow) -> None:
    """Its number stands in a disc larger than any mark, in the ink of words, belonging to none."""
    view = view_of(drawn)
    plain = view._drawing.scene
    ids = [m.observation_id for m in view.chart.marks][:3]
    said = Caption(annotations=tuple(Annotation(f"remark {n}", o) for n, o in enumerate(ids)))
    drawn.figures.say_on(drawn.state.current, said)
    settle()
    scene = view._drawing.scene
    ink = view._looks.theme
    discs = [s for s in scene.shapes if isinstance(s, Dot) and not s.mark and not s.follows]
    numbers = {(s.x, s.y): s.text for s in scene.shapes if isinstance(s, Text)}
    assert [numbers[d.x, d.y] for d in discs] == ["1", "2", "3"]
    assert {d.fill for d in discs} == {ink.text}
    largest = max((s.radius for s in plain.shapes if isinstance(s, Dot)), default=0.0)
    assert all(d.radius > largest for d in discs)
    assert len(scene.hits) == len(plain.hits)  # no mark more
    assert view.chart.series == drawn.pages["topic"].chart.series
