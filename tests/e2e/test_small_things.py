"""The tour, the picker of countries, recent topics, view files, reopening in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from explorer import app, navigation
from explorer.session import Session, wait_until_ready
from explorer.settings import Settings
from explorer.state import Selection
from explorer.views.window.tour import Tour
from tests.e2e.steps import BATTERIES, LEFT, pick
from tests.windows import answer, settle

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.entity_picker import EntityPicker
    from explorer.views.window.main_window import MainWindow


def test_the_tour_shows_every_place_and_goes(qtbot: QtBot, window: MainWindow) -> None:
    tour = window.start_tour()
    seen = []
    for _ in tour.places:
        seen.append(tour.text.text())
        assert window.rect().contains(tour.card.geometry())
        qtbot.mouseClick(tour.next, LEFT)
        settle(2)
    assert len(set(seen)) == len(tour.places)
    settle()
    assert window.findChild(Tour) is None


def test_escape_ends_the_tour(qtbot: QtBot, window: MainWindow) -> None:
    tour = window.start_tour()
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    settle()
    assert window.findChild(Tour) is None


def choose(qtbot: QtBot, picker: EntityPicker, entity: str) -> None:
    """Click on the row of an entity."""
    rows = [picker.list.item(i) for i in range(picker.list.count())]
    (item,) = (r for r in rows if r.data(Qt.ItemDataRole.UserRole) == entity)
    picker.list.scrollToItem(item)
    place = picker.list.visualItemRect(item).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()


def test_the_picker_finds_in_any_script_and_keeps_one(qtbot: QtBot, window: MainWindow) -> None:
    window.going.page("compare")
    settle()
    picker = window.pages["leads"].picker
    picker.open()
    assert picker.list.item(0).checkState() == Qt.CheckState.Checked
    picker.field.setText("日本")
    assert next(picker.list.item(i).text() for i in range(picker.list.count())) == "Japan"
    choose(qtbot, picker, "JPN")
    assert "JPN" in window.state.current.question.entities
    picker.field.clear()
    for entity in ("CHN", "USA", "JPN"):
        choose(qtbot, picker, entity)
    assert len(window.state.current.question.entities) == 1
    picker.popup.hide()


def test_a_preset_never_holds_a_group_and_its_members(window: MainWindow) -> None:
    picker = window.pages["leads"].picker
    for key in picker.presets:
        members = set(picker.members(key))
        for group in members & set(window.around.dataset.members):
            assert not members & {m.entity_id for m in window.around.dataset.members[group]}


def test_recent_topics(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    pick(qtbot, window, "radar", "radar")
    window.going.overview()
    window.recent.fill()
    entries = window.recent.actions()
    assert [a.text() for a in entries[:2]] == ["Radar", "Electric batteries"]
    entries[1].trigger()
    settle()
    assert window.state.current.question.topic_id == BATTERIES


def test_a_view_is_saved_and_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    before = window.state.current
    path = tmp_path / "batteries"
    answer(monkeypatch, path, tmp_path / "batteries.view.json")
    window.actions_["save-view"].trigger()
    settle()
    written = tmp_path / "batteries.view.json"
    assert written.is_file()
    window.going.overview()
    window.actions_["open-view"].trigger()
    settle()
    assert window.state.current == before


def test_another_language_keeps_the_place(
    qapp: QApplication, qtbot: QtBot, dataset: Dataset, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "s.ini")
    session = Session(dataset, settings)
    first = session.open(navigation.topic(dataset, Selection(), BATTERIES))
    wait_until_ready(qapp, first)
    place = first.state.current
    first.actions_["language-zh-Hans"].trigger()
    settle()
    second = session.window
    assert second is first
    assert second.state.current == place
    assert second.around.looks.language == "zh-Hans"
    assert second.pages["topic"].chart is not None
    assert "电池" in second.pages["topic"].chart.title
    assert second.actions_["overview"].text() != "Overview"
    second.actions_["language-en"].trigger()
    settle()
    third = session.window
    assert third is first
    assert third.actions_["overview"].text() == "Overview"
    assert third.state.current == place
    third.close()
    third.deleteLater()
    settle()


def test_the_last_view_comes_back(dataset: Dataset, tmp_path: Path, window: MainWindow) -> None:
    window.state.set(navigation.topic(dataset, window.state.current, BATTERIES))
    place = window.state.current
    window.close()
    assert app.remembered(dataset, window.around.settings) == place
    window.around.settings.selection = '{"selection": {"topic_id": "gone"}}'
    assert app.remembered(dataset, window.around.settings) == Selection()
    window.around.settings.selection = "not JSON"
    assert app.remembered(dataset, window.around.settings) == Selection()
