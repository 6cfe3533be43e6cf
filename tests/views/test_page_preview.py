"""The pages of a briefing: what stands on which page, and how the preview shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.briefing import templates
from explorer.briefing.model import Briefing
from explorer.views.page_preview import PagePreview

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings

TOPIC = "electric-batteries"


@pytest.fixture
def preview(qtbot: QtBot, around: Surroundings) -> PagePreview:
    made = PagePreview(around.dataset, around.looks)
    qtbot.addWidget(made)
    made.resize(560, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_an_empty_page_says_what_to_do(qtbot: QtBot, preview: PagePreview) -> None:
    with qtbot.waitSignal(preview.drawn) as drawn:
        preview.show_briefing(Briefing("Nothing yet"))
    assert drawn.args == [0]
    assert preview.message.isVisible()
    assert preview.message.text() == "An empty page. Add a block or choose a template."


def test_the_pages_of_a_template_are_shown(
    qtbot: QtBot, preview: PagePreview, around: Surroundings
) -> None:
    with qtbot.waitSignal(preview.drawn) as drawn:
        preview.show_briefing(templates.fill(around.dataset, "profile", TOPIC))
    assert drawn.args == [4]
    assert preview.place.text().startswith("Page 1 of 4 · ")
