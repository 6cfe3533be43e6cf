"""A new briefing of the window: each template that is offered makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.briefing import templates
from explorer.views.briefing.new_dialog import NewBriefingDialog
from tests.views.view import TOPIC

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings


@pytest.mark.parametrize("row", range(1 + len(templates.TEMPLATES)))
def test_each_template_makes_a_briefing(qtbot: QtBot, around: Surroundings, row: int) -> None:
    dialog = NewBriefingDialog(around, TOPIC, ("JPN",))
    qtbot.addWidget(dialog)
    assert dialog.template.count() == 1 + len(templates.TEMPLATES)
    dialog.template.setCurrentRow(row)
    assert dialog.briefing().blocks
