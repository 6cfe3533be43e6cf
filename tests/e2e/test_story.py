"""The story of the program with real keys and mouse: from a name to the sentence behind a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialogButtonBox

from explorer.dataset.schema import EvidenceKind
from explorer.models.taxonomy import TOPIC_ROLE
from explorer.views.window.export_dialog import ExportDialog
from tests.e2e.steps import (
    BATTERIES,
    LEFT,
    chart_of,
    check_linked,
    check_sentence,
    click_row,
    filter_for,
    mark_of,
    pick,
    view_of,
)
from tests.windows import (
    answer,
    bring_into_view,
    click_mark,
    click_tab,
    click_text,
    place_of,
    settle,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow


#: The story also runs on an X server, started by ./test.
SCREENS = ["offscreen", pytest.param("xcb", marks=pytest.mark.xvfb)]


def on_screens(function: Callable[..., None]) -> Callable[..., None]:
    """Run a test offscreen and, under ./test, on an X server."""
    return pytest.mark.parametrize("screen", SCREENS, indirect=True)(function)


# --------------------------------------------------------------------------------- the story


@on_screens
def test_the_window_opens_on_an_overview_with_figures(
    screen: str, qtbot: QtBot, window: MainWindow
) -> None:
    assert window.isVisible()
    assert window.pages.currentWidget() is window.pages["overview"]
    assert len(window.pages["overview"].doors) == 4
    assert len(window.pages["overview"].views) == 3
    assert window.tree.tree.model().rowCount() > 0
    colours = window.grab().toImage().scaled(60, 40).convertToFormat(QImage.Format.Format_RGB32)
    assert len({colours.pixel(x, y) for x in range(60) for y in range(40)}) > 50


@on_screens
def test_a_number_opens_its_sentence(
    screen: str, qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    assert window.pages.currentWidget() is window.pages["topic"]
    mark = mark_of(window, "CHN")
    click_mark(qtbot, view_of(window), mark.observation_id)
    settle()
    assert window.state.current.observation_id == mark.observation_ids[0]
    evidence = check_sentence(window)
    check_linked(window)
    assert evidence.quote == dataset.evidence[evidence.evidence_id].quote


@on_screens
def test_another_highlight_changes_mark_and_row(
    screen: str, qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    pick(qtbot, window, BATTERIES, "batteries")
    first = mark_of(window, "CHN")
    click_mark(qtbot, view_of(window), first.observation_id)
    settle()
    before = window.state.current
    document = dataset.text(before.document_id)
    claim = next(
        c
        for c in window.source.text.claims
        if (c.start, c.end) != (window.source.text.selected_span)
        and dataset.evidence[c.evidence_ids[0]].observation_id != before.observation_id
    )
    click_text(qtbot, window.source.text, document, claim.start)
    settle()
    after = window.state.current
    assert after.observation_id != before.observation_id
    assert check_sentence(window).evidence_id in claim.evidence_ids or any(
        c.start <= claim.start < c.end and after.evidence_id in c.evidence_ids
        for c in window.source.text.claims
    )
    check_linked(window)


def test_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    stated = [m for m in chart_of(window).marks if m.evidence == EvidenceKind.PASSAGE]
    keys = [m.observation_id for m in stated[:2]]
    visited = [window.state.current]
    for key in keys:
        click_mark(qtbot, view_of(window), key)
        settle()
        if window.state.current != visited[-1]:
            visited.append(window.state.current)
    alt = Qt.KeyboardModifier.AltModifier
    for selection in reversed(visited[:-1]):
        qtbot.keyClick(window, Qt.Key.Key_Left, alt)
        settle()
        assert window.state.current == selection
    # The strongest figure came with the topic: no step of its own.
    check_sentence(window)
    for selection in visited[1:]:
        qtbot.keyClick(window, Qt.Key.Key_Right, alt)
        settle()
        assert window.state.current == selection
        check_sentence(window)
        check_linked(window)


def test_a_row_of_the_table_selects_mark_and_sentence(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    click_tab(qtbot, window.pages["topic"].tabs.tabBar(), "Table")
    settle()
    table = window.pages["topic"].table
    for row in range(window.pages["topic"].model.rowCount()):
        wanted = window.pages["topic"].model.observation_at(row)
        click_row(qtbot, table, window.pages["topic"].model.index(row, 1))
        assert window.state.current.observation_id == wanted.observation_id
        check_linked(window)
        if dataset.kind_of(wanted) == EvidenceKind.PASSAGE:
            check_sentence(window)


def test_sorting_the_table_keeps_the_selected_row(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, "list-64", "")
    click_tab(qtbot, window.pages["topic"].tabs.tabBar(), "Table")
    settle()
    click_row(qtbot, window.pages["topic"].table, window.pages["topic"].model.index(2, 0))
    selected = window.state.current.observation_id
    header = window.pages["topic"].table.horizontalHeader()
    for column in (1, 1, 0):
        place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), LEFT, pos=place)
        settle()
        assert window.state.current.observation_id == selected
        check_linked(window)


def test_the_tree_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.tree.tree
    tree.setFocus()
    down = Qt.Key.Key_Down
    seen = []
    for _ in range(6):
        qtbot.keyClick(tree, down)
        settle(2)
        seen.append(window.state.current.question.topic_id)
        assert tree.currentIndex().data(TOPIC_ROLE) == window.state.current.question.topic_id
    assert len(set(seen)) == 6
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    settle(2)
    assert window.state.current.question.topic_id == seen[-2]


def test_the_chart_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    view = view_of(window)
    view.setFocus()
    for mark in chart_of(window).marks:
        qtbot.keyClick(view, Qt.Key.Key_Right)
        settle(2)
        assert window.state.current.observation_id in mark.observation_ids
        if mark.evidence == EvidenceKind.PASSAGE:
            check_sentence(window)
        assert view.visibleRegion().contains(place_of(view, mark.observation_id))


def test_the_filter_in_chinese_and_back(qtbot: QtBot, window: MainWindow) -> None:
    filter_for(qtbot, window, "电池")
    assert window.tree.model.index_of(BATTERIES).isValid()
    filter_for(qtbot, window, "no such technology")
    assert window.tree.model.rowCount() == 0
    window.tree.filter.clear()
    assert window.tree.model.index_of("quantum-sensors").isValid() or (
        window.tree.model.rowCount() > 0
    )


def test_switching_chart_kinds_keeps_the_figure(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, "list-64", "")
    mark = mark_of(window, "CHN")
    click_mark(qtbot, view_of(window), mark.observation_id)
    settle()
    selected = window.state.current.observation_id
    choice = window.pages["topic"].kind_choice
    buttons = {k: b for k, b in choice.buttons.items() if not b.isHidden()}
    assert len(buttons) > 1
    for kind, button in buttons.items():
        if choice.button.isVisible():
            qtbot.mouseClick(choice.button, LEFT)
        qtbot.mouseClick(button, LEFT)
        settle()
        assert chart_of(window).kind == kind
        assert button.isChecked()
        assert window.state.current.observation_id == selected
        check_linked(window)
        check_sentence(window)


def test_chips_switch_entities_off_and_on(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    pick(qtbot, window, "list-64", "")

    def entities() -> set[str]:
        ids = chart_of(window).observation_ids
        return {dataset.observations[o].entity_id for o in ids}

    everybody = entities()
    gone = "USA" if "USA" in everybody else sorted(everybody)[0]
    qtbot.mouseClick(window.pages["topic"].choice.button, LEFT)
    qtbot.mouseClick(window.pages["topic"].chips.buttons[gone], LEFT)
    settle()
    assert entities() == everybody - {gone}
    assert not window.pages["topic"].chips.buttons[gone].isChecked()
    qtbot.mouseClick(window.pages["topic"].chips.buttons[gone], LEFT)
    settle()
    assert entities() == everybody


def test_the_last_chip_means_everybody(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    qtbot.mouseClick(window.pages["topic"].choice.button, LEFT)
    chips = window.pages["topic"].chips
    everybody = set(chart_of(window).observation_ids)
    for _ in range(len(chips.buttons)):
        button = next((b for b in chips.buttons.values() if b.isChecked()), None)
        assert button is not None
        qtbot.mouseClick(button, LEFT)
        settle()
    assert set(chart_of(window).observation_ids) == everybody


@pytest.mark.parametrize("ending", ["png", "xlsx"])
def test_export_through_the_dialog(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    target = tmp_path / "figure"
    asked = answer(monkeypatch, target)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(ExportDialog)
    qtbot.waitExposed(dialog)
    dialog.format.setFocus()
    while dialog.ending() != ending:
        qtbot.keyClick(dialog.format, Qt.Key.Key_Down)
    (box,) = dialog.findChildren(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), LEFT)
    written = target.with_name(f"figure.{ending}")
    qtbot.waitUntil(lambda: str(written) in window.statusBar().currentMessage())
    assert asked[0].endswith(f".{ending}")
    if ending == "png":
        image = QImage(str(written))
        assert (image.width(), image.height()) == (2560, 1440)
        assert image.text("Title") == chart_of(window).title
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]  # no temporary files


def test_the_doors_of_the_overview(qtbot: QtBot, window: MainWindow) -> None:
    for n in range(len(window.pages["overview"].doors)):
        door = window.pages["overview"].doors[n]
        wanted = door.headline.observation_id
        bring_into_view(door, door.rect().center())
        qtbot.mouseClick(door, LEFT)
        settle()
        assert window.pages.currentWidget() is window.pages["topic"]
        assert window.state.current.observation_id == wanted
        check_sentence(window)
        check_linked(window)
        qtbot.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
        settle()
        assert window.pages.currentWidget() is window.pages["overview"]


def test_the_marks_of_the_overview_are_doors(qtbot: QtBot, window: MainWindow) -> None:
    for n in range(len(window.pages["overview"].views)):
        view: ChartView = window.pages["overview"].views[n]  # type: ignore[assignment]
        mark = view.chart.marks[0]
        click_mark(qtbot, view, mark.observation_id)
        settle()
        assert window.state.current.observation_id in mark.observation_ids
        check_linked(window)
        window.going.overview()
        settle()


def test_dark_and_light_while_a_sentence_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    click_mark(qtbot, view_of(window), mark_of(window, "CHN").observation_id)
    settle()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for name in ("dark", "light"):
        qtbot.keyClick(window, Qt.Key.Key_D, control)
        settle()
        assert window.around.looks.theme.name == name
        check_sentence(window)
        check_linked(window)
