"""Chips of a topic take the place of those of the topic before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from explorer.charts.palette import Look
from explorer.views.parts.entity_chips import EntityChips

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings

CHINA, USA, WORLD = (
    ("CHN", "China", Look("circle", "", "#DB5D43")),
    ("USA", "United States", Look("square", "", "#3A76B0")),
    ("world", "World", Look("diamond", "", "#8A6D1B")),
)


def test_chips_are_those_of_the_last_topic(qtbot: QtBot, around: Surroundings) -> None:
    chips = EntityChips(around.looks)
    qtbot.addWidget(chips)
    chips.resize(400, 60)
    chips.show()
    for entities in ([CHINA, USA, WORLD], [USA], [], [WORLD, CHINA], [CHINA, USA, WORLD]):
        kept = tuple(e[0] for e in entities[:2])
        chips.show_entities(entities, kept)
        shown = [b for b in chips.findChildren(QToolButton) if b.isVisible()]
        assert list(chips.buttons) == [e[0] for e in entities]
        assert list(chips.buttons.values()) == shown
        assert [b.text() for b in shown] == [e[1] for e in entities]
        assert [e[1] in b.toolTip() for e, b in zip(entities, shown, strict=True)] == [True] * len(
            shown
        )
        assert [i for i, b in chips.buttons.items() if b.isChecked()] == list(kept)
    with qtbot.waitSignal(chips.changed) as changed:
        qtbot.mouseClick(chips.buttons["CHN"], Qt.MouseButton.LeftButton)
    assert changed.args == [("USA",)]
