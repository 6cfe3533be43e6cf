"""The source panel on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.views.source.pane import SourcePane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings


@pytest.fixture
def pane(qtbot: QtBot, around: Surroundings) -> SourcePane:
    made = SourcePane(around)
    qtbot.addWidget(made)
    made.resize(340, 620)
    with qtbot.waitExposed(made):
        made.show()
    return made
