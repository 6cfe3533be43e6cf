"""Choosing whom: all, none, only one, the first, presets; by whole rows and by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from explorer.charts.naming import look_of, name
from explorer.views.parts.entity_choice import EntityChoice
from explorer.views.parts.entity_picker import EntityPicker
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings

LEFT, ROLE = Qt.MouseButton.LeftButton, Qt.ItemDataRole.UserRole


@pytest.fixture
def picker(qtbot: QtBot, around: Surroundings) -> EntityPicker:
    made = EntityPicker(around)
    qtbot.addWidget(made)
    made.changed.connect(made.show_chosen)
    made.show_chosen(("CHN", "USA"))
    with qtbot.waitExposed(made):
        made.show()
    qtbot.mouseClick(made.button, LEFT)
    settle()
    return made


def click(qtbot: QtBot, picker: EntityPicker, row: int, share: float) -> str:
    """Click a row at a share of its width."""
    item = picker.list.item(row)
    picker.list.scrollToItem(item)
    box = picker.list.visualItemRect(item)
    place = QPoint(box.left() + 3 + int((box.width() - 8) * share), box.center().y())
    qtbot.mouseClick(picker.list.viewport(), LEFT, pos=place)
    return str(item.data(ROLE))


@pytest.mark.parametrize("share", [0.0, 0.3, 0.95])
def test_a_click_anywhere_in_a_row_toggles_it(
    qtbot: QtBot, picker: EntityPicker, share: float
) -> None:
    entity = click(qtbot, picker, 4, share)
    assert picker._chosen == ("CHN", "USA", entity)
    assert picker.list.item(4).checkState() == Qt.CheckState.Checked
    assert click(qtbot, picker, 4, share) == entity
    assert picker._chosen == ("CHN", "USA")


def test_enter_and_space_toggle_and_the_field_takes_the_first(
    qtbot: QtBot, picker: EntityPicker
) -> None:
    picker.list.setFocus()
    picker.list.setCurrentRow(3)
    entity = picker.list.item(3).data(ROLE)
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert entity in picker._chosen
    qtbot.keyClick(picker.list, Qt.Key.Key_Space)
    assert entity not in picker._chosen
    picker.field.setFocus()
    qtbot.keyClicks(picker.field, "japan")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    assert "JPN" in picker._chosen


def test_all_none_only_and_the_first(
    qtbot: QtBot, picker: EntityPicker, around: Surroundings
) -> None:
    heard: list[tuple[str, ...]] = []
    picker.changed.connect(heard.append)
    qtbot.mouseClick(picker.first[5], LEFT)
    counts = around.dataset.by_entity
    most = sorted((len(v) for v in counts.values()), reverse=True)[:5]
    assert sorted((len(counts[e]) for e in picker._chosen), reverse=True) == most
    qtbot.mouseClick(picker.all, LEFT)
    assert set(picker._chosen) == set(counts)
    qtbot.mouseClick(picker.none, LEFT)
    assert len(heard) == 2  # what is asked stays until somebody is chosen
    rows = range(picker.list.count())
    assert all(picker.list.item(n).checkState() == Qt.CheckState.Unchecked for n in rows)
    entity = click(qtbot, picker, 2, 0.5)
    assert heard[-1] == (entity,)
    picker.list.setCurrentRow(1)
    other = str(picker.list.item(1).data(ROLE))
    qtbot.mouseClick(picker.only, LEFT)
    assert heard[-1] == (other,)


def test_the_choice_of_a_topic_has_the_same(qtbot: QtBot, around: Surroundings) -> None:
    choice = EntityChoice(around.looks)
    qtbot.addWidget(choice)
    ids = ("CHN", "USA", "GBR", "DEU")
    dataset = around.dataset
    shown = [(e, name(dataset.entities[e], "en"), look_of(dataset, e)) for e in ids]
    choice.show_entities(shown, ids)
    choice.show()
    heard: list[tuple[str, ...]] = []
    choice.changed.connect(heard.append)
    qtbot.mouseClick(choice.button, LEFT)
    settle()
    for button in (choice.all, choice.none, choice.only, *choice.chips.buttons.values()):
        assert button.width() >= button.sizeHint().width()  # whole, and none below the edge
        corner = button.mapTo(choice.popup, button.rect().bottomRight())
        assert choice.popup.rect().contains(corner)
    chips = choice.chips.buttons
    chips["GBR"].setFocus()
    qtbot.keyClick(chips["GBR"], Qt.Key.Key_Return)
    assert heard[-1] == ("CHN", "USA", "DEU")
    qtbot.mouseClick(choice.only, LEFT)
    assert heard[-1] == ("GBR",)
    qtbot.mouseClick(choice.none, LEFT)
    assert not any(c.isChecked() for c in chips.values())
    qtbot.mouseClick(chips["USA"], LEFT)
    assert heard[-1] == ("USA",)
    qtbot.mouseClick(choice.all, LEFT)
    assert heard[-1] == ()
    choice.popup.hide()
