"""The page of a country or institution: all about it, from wherever it is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from explorer import choices, navigation, view_state
from explorer.analysis.select import Question
from explorer.briefing import pinned
from explorer.charts import figures
from explorer.charts.naming import name
from explorer.charts.paint import FigureOptions
from explorer.charts.questions import SPECS, answer
from explorer.charts.questions.entity import options, part_of, rows_of
from tests.e2e.steps import BATTERIES, LEFT, check_sentence, mark_of, menu_at, take, view_of
from tests.windows import bring_into_view, click_mark, place_of, settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow

CHINA = "All figures about China"


def shown(dataset: Dataset, **parts: object) -> list[str]:
    """The figures on the page, as often as they stand there."""
    charts = answer(dataset, "entity", Question("", **parts))  # type: ignore[arg-type]
    return [i for chart in charts for i in chart.observation_ids]


def about(window: MainWindow) -> str:
    """Whom the page in front is about, as it says itself."""
    assert window.state.current.page == "entity"
    page = window.pages["entity"]
    (entity,) = window.state.current.question.entities
    who = name(window.around.dataset.entities[entity], window.around.looks.language)
    assert who in page.heading.toolTip()  # type: ignore[attr-defined]
    assert page.one.currentText() == who  # type: ignore[attr-defined]
    return entity


def views(window: MainWindow) -> list[ChartView]:
    return [v for v in window.pages["entity"].views if v.isVisible()]


@pytest.mark.parametrize("passages_only", [False, True])
def test_every_figure_about_it_stands_on_the_page_once(
    dataset: Dataset, passages_only: bool
) -> None:
    for entity in {*dataset.by_entity, *dataset.by_counterpart}:
        rows = [o for o in rows_of(dataset, entity) if not passages_only or dataset.quoted(o)]
        asked = {"entities": (entity,), "passages_only": passages_only}
        assert sorted(shown(dataset, **asked)) == sorted(o.observation_id for o in rows), entity
        for part, _ in options(dataset)[1:]:
            found = shown(dataset, option=part, **asked)
            expected = [o.observation_id for o in rows if part_of(dataset, o) == part]
            assert sorted(found) == sorted(expected), (entity, part)


def test_whoever_nothing_is_said_of_has_a_page_that_says_so(
    window: MainWindow, dataset: Dataset
) -> None:
    silent = next(
        e for e in dataset.entities if e not in {*dataset.by_entity, *dataset.by_counterpart}
    )
    window.state.set(navigation.entity(window.state.current, silent))
    settle()
    assert about(window) == silent
    (view,) = views(window)
    assert not view.chart.marks
    assert name(dataset.entities[silent], "en") in view.chart.empty
    assert view.chart.empty in view.accessibleDescription()


def test_a_mark_and_its_legend_lead_there(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    settle()
    china = mark_of(window, "CHN").observation_id
    take(menu_at(view_of(window), place_of(view_of(window), china)), CHINA)
    assert about(window) == "CHN"
    window.state.back()
    settle()
    assert window.state.current.shown_topic == BATTERIES
    for topic, indicator, kind in (
        ("list-64", "lead-count", "line"),
        ("sector-5g", "", "dumbbell"),
    ):
        opened = navigation.topic(dataset, window.state.current, topic)
        window.state.set(opened.asking(indicator_id=indicator, kind=kind))
        settle()
        view = view_of(window)
        doors = view._drawing.scene.doors if view._drawing else ()
        assert doors, topic
        door = doors[0]
        place = QPoint(int(door.x + 8), int(door.y + door.height / 2))
        bring_into_view(view, place)
        qtbot.mouseMove(view, place)
        qtbot.mouseClick(view, LEFT, pos=place)
        settle()
        assert about(window) == door.entity_id


def test_a_chip_leads_there(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    window.state.set(navigation.topic(dataset, window.state.current, "list-64"))
    settle()
    page = window.pages["topic"]
    qtbot.mouseClick(page.choice.button, LEFT)  # type: ignore[attr-defined]
    chip = page.chips.buttons["CHN"]  # type: ignore[attr-defined]
    take(menu_at(chip, chip.rect().center()), CHINA)
    assert about(window) == "CHN"
    assert not page.choice.popup.isVisible()  # type: ignore[attr-defined]


def test_the_tree_leads_to_who_leads(window: MainWindow, dataset: Dataset) -> None:
    tree = window.tree.tree
    index = window.tree.model.index_of(BATTERIES)
    tree.scrollTo(index)
    before = window.state.current
    menu = menu_at(tree.viewport(), tree.visualRect(index).center())
    assert window.state.current == before  # the menu itself opens nothing
    lead = dataset.lead_of(BATTERIES)
    assert lead is not None
    take(menu, CHINA)
    assert about(window) == lead.entity_id == "CHN"


def test_the_search_the_keys_and_the_box_lead_there(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    with qtbot.waitSignal(window.search.prepared, timeout=20_000):
        window.search.prepare()
        if window.search.library is not None:
            window.search.prepared.emit()
    window.search.focus()
    with qtbot.waitSignal(window.search.answered):
        qtbot.keyClicks(window.search.field, "Tsinghua University")
    model = window.search.model
    row = next(
        r
        for r in range(model.rowCount())
        if (hit := model.row_at(r).hit) is not None and hit.kind == "entity"
    )
    window.search.popup.go_to(row)
    qtbot.keyClick(window.search.field, Qt.Key.Key_Return)
    settle()
    assert about(window) == "tsinghua-university"
    # Of the selected figure, where one is selected.
    found = dataset.by_entity["IND"][0].observation_id
    window.state.set(navigation.figure(dataset, window.state.current, found))
    settle()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    settle()
    assert about(window) == "IND"
    box = window.pages["entity"].one  # type: ignore[attr-defined]
    box.setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "korea")
    popup = box.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    settle()
    assert about(window) == "KOR"


def test_each_figure_opens_its_sentence(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    window.state.set(navigation.entity(window.state.current, "AUS"))
    settle()
    met = 0
    for view in views(window):
        for mark in view.chart.marks[::3]:
            click_mark(qtbot, view, mark.observation_id)
            settle()
            assert window.state.current.page == "entity"
            assert window.state.current.observation_id == mark.observation_id
            if dataset.quoted(dataset.observations[mark.observation_id]):
                check_sentence(window)
                met += 1
    assert met > 2


def test_it_keeps_its_place_in_each_language(window: MainWindow, dataset: Dataset) -> None:
    window.state.set(navigation.entity(window.state.current, "JPN"))
    settle()
    for language in ("zh-Hans", "zh-Hant", "en"):
        window.look_actions.use_language(language)
        settle()
        assert about(window) == "JPN"
        for view in views(window):
            assert view.chart.language == language


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_its_charts_are_written_in_every_format(
    dataset: Dataset, tmp_path: Path, qapp: QApplication, ending: str
) -> None:
    for n, chart in enumerate(answer(dataset, "entity", Question("", entities=("AUS",)))):
        path = tmp_path / f"{n}.{ending}"
        figures.write(dataset, chart, path, FigureOptions(640, 480))
        assert path.stat().st_size > 200


def test_it_is_pinned_saved_and_asked_for_on_the_command_line(
    window: MainWindow, dataset: Dataset
) -> None:
    window.state.set(navigation.entity(window.state.current, "GBR"))
    settle()
    selection = window.state.current
    block = window.pages["entity"].block("chart")
    assert block is not None
    again = navigation.block(dataset, window.state.current, block)
    assert again is not None
    assert (again.page, again.question.entities) == ("entity", ("GBR",))
    assert block == pinned.page_chart(dataset, "entity", selection.question, 0)
    kept = json.loads(view_state.text(selection, dataset.version))["selection"]
    assert view_state.parse(kept, dataset, "view") == selection
    chosen = choices.selected(dataset, [("page", "entity"), ("entity", "GBR")])
    assert (chosen.page, chosen.question.entities) == ("entity", ("GBR",))


def test_it_has_a_title_in_the_palette(window: MainWindow) -> None:
    action = window.actions_["page-entity"]
    assert action.text().replace("&", "") == SPECS["entity"].title()
    assert action.isEnabled()
